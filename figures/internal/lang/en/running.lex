# Words of running totals and of the period a total covers.
#
# phrase              class

so far                running
to date               running
in total              running
in all                running
altogether            running
overall               running
thus far              running
until now             running
till now              running
up to now             running
a total of            running
total of              running
total number of       running
the total number of   running
as of                 running
all told              running
total                 running
totals                running
totalling             running
totaling              running
a combined            running
latest toll           running
latest count          running
latest tally          running
a cumulative          running

# What opens a sentence about others than those told of before.
in addition           adding
additionally          adding
further               adding
furthermore           adding
moreover              adding
besides               adding

# What goes on for long, or is one disaster as a whole: its count in the perfect tense is a total.
~war                  lasting
~conflict             lasting
~insurgency           lasting
~uprising             lasting
~revolution           lasting
~rebellion            lasting
~revolt               lasting
~crisis               lasting
~disaster             lasting
~catastrophe          lasting
~flood                lasting
~earthquake           lasting
~quake                lasting
~tsunami              lasting
~cyclone              lasting
~hurricane            lasting
~typhoon              lasting
~drought              lasting
~storm                lasting
~heatwave             lasting
~monsoon              lasting
~wildfire             lasting
~blizzard             lasting
~siege                lasting
protests              lasting
riots                 lasting
days of               lasting
weeks of              lasting
months of             lasting
years of              lasting
~eruption             lasting
~famine               lasting
~epidemic             lasting
~outbreak             lasting
~pandemic             lasting
~unrest               lasting
~violence             lasting
~campaign             lasting
~offensive            lasting
~struggle             lasting
~crackdown            lasting
~genocide             lasting
fighting              lasting
bloodshed             lasting
flooding              lasting

# The period a count covers; package period says how to read on from the word after the class.
overnight             period      day
last night            period      day
in a single day       period      day
in one day            period      day
in a single night     period      day
this week             period      longer
this month            period      longer
this year             period      longer
this season           period      longer
so far this week      period      longer
so far this month     period      longer
so far this year      period      longer
last week             period      longer
last month            period      longer
last year             period      longer
over the years        period      longer
in recent             period      past
since                 period      since
in the past           period      past
in the last           period      past
over the past         period      past
over the last         period      past
during the past       period      past
during the last       period      past
within the past       period      past
within the last       period      past
for the past          period      past
for the last          period      past
over the course of    period      past

# What sets a figure against those told before: other people, though the number be the same.
separately                apart
elsewhere                 apart
in another                apart
in a separate             apart
in a second               apart
in a third                apart
in a different            apart
in a similar              apart
in separate               apart
in a related              apart
in a later                apart
another attack            apart
another blast             apart
another incident          apart
another explosion         apart
another raid              apart
another clash             apart
another strike            apart
another shooting          apart
another accident          apart
in other attacks          apart
in other incidents        apart
in other clashes          apart
in other parts            apart
in other raids            apart
a separate                apart
a second attack           apart
a second blast            apart
a second incident         apart
a second explosion        apart
a second raid             apart
also                      apart
minutes later             apart
day earlier               apart
days earlier              apart
hours earlier             apart
week earlier              apart
weeks earlier             apart
month earlier             apart
months earlier            apart
year earlier              apart
years earlier             apart
the day before            apart
hours later               apart
days later                apart
a day later               apart
an hour later             apart
a week later              apart
weeks later               apart
the next day              apart
the following day         apart

# Before what an earlier report said, which a later one has replaced.
earlier ~report           former
earlier ~toll             former
earlier ~figure           former
earlier ~count            former
earlier ~estimate         former
earlier ~tally            former
previous ~report          former
previous ~toll            former
previous ~figure          former
previous ~count           former
previous ~estimate        former
previous ~tally           former
initial ~report           former
initial ~toll             former
initial ~figure           former
initial ~count            former
initial ~estimate         former
initial ~tally            former
preliminary ~report       former
preliminary ~toll         former
preliminary ~figure       former
preliminary ~count        former
preliminary ~estimate     former
preliminary ~tally        former
early ~report             former
early ~toll               former
early ~figure             former
early ~count              former
early ~estimate           former
early ~tally              former
first ~report             former
first ~toll               former
first ~figure             former
first ~count              former
first ~estimate           former
first ~tally              former
original ~report          former
original ~toll            former
original ~figure          former
original ~count           former
original ~estimate        former
original ~tally           former
earlier ~say              former
earlier ~put              former
earlier ~give             former
earlier ~announce         former
initially ~say            former
initially ~put            former
initially ~report         former
initially ~give           former
initially ~announce       former
initially ~estimate       former
previously ~say           former
previously ~put           former
previously ~report        former
previously ~give          former
previously ~announce      former
previously ~estimate      former
originally ~say           former
originally ~put           former
originally ~report        former
originally ~give          former
originally ~announce      former
originally ~estimate      former
up from                   former
down from                 former
from an earlier           former
from a previous           former
rather than the           former
instead of the            former

# Before the parts of a whole, whose sum it is.
made up of                breakdown
comprised of              breakdown
composed of               breakdown
consisting of             breakdown
consist of                breakdown
consists of               breakdown
consisted of              breakdown
namely                    breakdown
broken down into          breakdown
