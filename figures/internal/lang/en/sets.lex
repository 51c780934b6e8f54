# Small sets of words that one rule asks for. A word may be in several; its noun or verb is meant in all its forms.
#
# word       class  set: assault disposal carriage abduction gain dwelling workplace brink session force mind growth reach
#                        ailment suffering indoors refuge disruption mass calamity getaway salvage peril ending sparing worth
#                        lot seeming unsure proof halt room purpose inquiry beat turmoil lodging haven asylum kin counsel
#                        ward onrush trade craft health severe abuse help giving getting relief stuck response forename
#                        muster short topic assertion court trying bringing quarters hideaway decree telling looting circle
#                        urging staging picture ruin boon vessel errand gathering charge laying extreme disputed episode
#                        lethal tracking rescuer seeking devouring grilling precinct happening standing seat damage tentative
#                        unequal parting maiming

# What attackers do to a place or to people: he who then was shot is the attacker.
attack       set    assault looting
assault      set    assault
open         set    assault
fire         set    assault
shoot        set    assault
stab         set    assault
storm        set    assault
ram          set    assault
rob          set    assault looting
threaten     set    assault
hit          set    assault
drive        set    assault abduction
plough       set    assault
burst        set    assault
enter        set    assault
throw        set    assault
hurl         set    assault
detonate     set    assault
kill         set    assault
murder       set    assault
wound        set    assault
injure       set    assault
kidnap       set    assault
abduct       set    assault
beat         set    assault
blow         set    assault
strike       set    assault
slash        set    assault
run          set    assault

# What is done with a dead body; a body that speaks or decides is a council.
find         set    disposal
recover      set    disposal gain
discover     set    disposal
pull         set    disposal
retrieve     set    disposal
exhume       set    disposal
bury         set    disposal
identify     set    disposal
dump         set    disposal
dig          set    disposal
locate       set    disposal
burn         set    disposal gain
unearth      set    disposal
spot         set    disposal
sight        set    disposal
remove       set    disposal
hand         set    disposal

# How the hurt come to a hospital.
shift        set    carriage lodging
take         set    carriage abduction gain ending
rush         set    carriage
airlift      set    carriage
fly          set    carriage
transport    set    carriage lodging
admit        set    carriage
evacuate     set    carriage
bring        set    carriage
refer        set    carriage
send         set    carriage

# How captors take people along: dragged from his home by gunmen.
drag         set    abduction
force        set    abduction
lead         set    abduction salvage
march        set    abduction
herd         set    abduction
haul         set    abduction
bundle       set    abduction
carry        set    abduction

# With whom captors do this is taken along; most of these need "off" or "away".
flee         set    getaway
escape       set    getaway
make         set    getaway
run          set    getaway
drive        set    getaway
ride         set    getaway
speed        set    getaway
go           set    getaway
get          set    getaway
leave        set    getaway parting
off          set    parting
away         set    parting

# Whereto captors take people along: marched them into the forest, herded them onto lorries.
forest       set    hideaway
bush         set    hideaway
jungle       set    hideaway
wood         set    hideaway
mountain     set    hideaway
hill         set    hideaway
desert       set    hideaway
swamp        set    hideaway
truck        set    hideaway
lorry        set    hideaway
van          set    hideaway
minivan      set    hideaway
minibus      set    hideaway
car          set    hideaway
vehicle      set    hideaway
pickup       set    hideaway
bus          set    hideaway
boat         set    hideaway

# What befalls things as well as people: a number behind these may count either.
lose         set    gain ending
seize        set    gain halt
capture      set    gain halt

free         set    gain indoors
release      set    gain
rescue       set    gain sparing

# A person is told by the place: stormed the house of a teacher.
house        set    dwelling workplace
home         set    dwelling workplace
residence    set    dwelling
shop         set    dwelling
office       set    dwelling workplace
flat         set    dwelling
apartment    set    dwelling
hut          set    dwelling
farm         set    dwelling
car          set    dwelling
vehicle      set    dwelling

# Who is taken from here is taken by those who come for them; from a wreck or a river they are saved.
clinic       set    workplace
compound     set    workplace
village      set    workplace
checkpoint   set    workplace
convoy       set    workplace

# One drowns off a coast and falls off a cliff: "off" belongs to the place.
coast        set    brink
shore        set    brink
island       set    brink
beach        set    brink
cape         set    brink
road         set    brink
bridge       set    brink
roof         set    brink
cliff        set    brink
pier         set    brink

# What has a topic: talks on the war.
talk         set    session
meeting      set    session
summit       set    session
conference   set    session
debate       set    session
report       set    session
statement    set    session

# Before "unit": a formation, and no poultry unit.
elite        set    force
special      set    force
tactical     set    force
mobile       set    force
ground       set    force
combat       set    force
commando     set    force
naval        set    force
air          set    force
anti         set    force
counter      set    force
specialised  set    force
specialized  set    force
mechanised   set    force
mechanized   set    force
armoured     set    force
armored      set    force

# What is known or felt may follow without "that": they know two guards died.
know         set    mind
see          set    mind
hear         set    mind
feel         set    mind
hope         set    mind
wish         set    mind
guess        set    mind
mean         set    mind
understand   set    mind
regret       set    mind
recall       set    mind
appear       set    mind seeming
seem         set    mind seeming
happen       set    mind
mind         set    mind
bet          set    mind
swear        set    mind

# What a toll does, or what is done with its number, before to, by or from: the toll rose to two farmers. Who tells or hears of it
# is not counted by it: the toll was given to two farmers.
rise         set    growth
climb        set    growth
grow         set    growth
go           set    growth
jump         set    growth
soar         set    growth
surge        set    growth
spike        set    growth
leap         set    growth
inch         set    growth
edge         set    growth
creep        set    growth
swell        set    growth
mount        set    growth
increase     set    growth
raise        set    growth
lift         set    growth
push         set    growth
bring        set    growth
take         set    growth
put          set    growth
move         set    growth
carry        set    growth
drive        set    growth
send         set    growth
revise       set    growth
update       set    growth
correct      set    growth
amend        set    growth
adjust       set    growth
reduce       set    growth
lower        set    growth
cut          set    growth ending
drop         set    growth
fall         set    growth
decline      set    growth
shrink       set    growth
slip         set    growth
double       set    growth
treble       set    growth
triple       set    growth
come         set    growth
amount       set    growth
run          set    growth
stand        set    growth
upgrade      set    growth
downgrade    set    growth
range        set    growth
vary         set    growth
spiral       set    growth
quadruple    set    growth
ease         set    growth

# Before the number of a toll itself: the toll reached two farmers.
reach        set    reach
hit          set    reach
total        set    reach
number       set    reach
count        set    reach
top          set    reach
pass         set    reach
exceed       set    reach
surpass      set    reach
cross        set    reach
near         set    reach
approach     set    reach
equal        set    reach
average      set    reach
comprise     set    reach
involve      set    reach
cover        set    reach
list         set    reach
show         set    reach
remain       set    reach

# What the sick have. Difficulties and problems are such by the word before them: breathing, respiratory.
symptom      set    ailment
breathing    set    ailment
respiratory  set    ailment
cardiac      set    ailment
nausea       set    ailment
dizziness    set    ailment
vomiting     set    ailment
headache     set    ailment
fever        set    ailment
diarrhoea    set    ailment
diarrhea     set    ailment
dehydration  set    ailment
hypothermia  set    ailment
frostbite    set    ailment
infection    set    ailment
cholera      set    ailment
evd          set    ailment
typhoid      set    ailment
malnutrition  set    ailment
ailment      set    ailment
illness      set    ailment
disease      set    ailment
dysentery    set    ailment
exhaustion   set    ailment
heatstroke   set    ailment
poisoning    set    ailment
dengue       set    ailment
ebola        set    ailment
measles      set    ailment
malaria      set    ailment
jaundice     set    ailment
pneumonia    set    ailment
convulsion   set    ailment
cramp        set    ailment

# To have an ailment or a wound.
suffer       set    suffering
sustain      set    suffering
incur        set    suffering
receive      set    suffering
experience   set    suffering
develop      set    suffering
contract     set    suffering
endure       set    suffering

# Before "to leave their homes": they do not, or for a while.
allow        set    indoors
permit       set    indoors
let          set    indoors
forbid       set    indoors
refuse       set    indoors
decline      set    indoors
fear         set    indoors
dare         set    indoors
afraid       set    indoors
scared       set    indoors
unable       set    indoors
unwilling    set    indoors
reluctant    set    indoors

# To what end people leave their homes for good.
avoid        set    refuge
survive      set    refuge
save         set    refuge sparing
seek         set    refuge
hide         set    refuge
live         set    refuge
stay         set    refuge
settle       set    refuge
move         set    refuge
start        set    refuge
make         set    refuge
head         set    refuge

# What is done to cells of fighters, and not to those of prisons and batteries.
dismantle    set    disruption
break        set    disruption
bust         set    disruption
uncover      set    disruption
disrupt      set    disruption
smash        set    disruption
crush        set    disruption
neutralise   set    disruption
neutralize   set    disruption
infiltrate   set    disruption
activate     set    disruption
unmask       set    disruption

# What comes down on the living and buries them, and what those who are lost in it die of.
landslide    set    mass calamity
avalanche    set    mass calamity
mudslide     set    mass calamity
landslip     set    mass calamity
rockfall     set    mass calamity
rockslide    set    mass calamity
slide        set    mass
collapse     set    mass calamity
rubble       set    mass
debris       set    mass
snow         set    mass
mud          set    mass
earth        set    mass
soil         set    mass
sand         set    mass
ruins        set    mass
wreckage     set    mass
rock         set    mass
stone        set    mass
boulder      set    mass
coal         set    mass
concrete     set    mass
ash          set    mass
lava         set    mass
brick        set    mass
flood        set    calamity
flooding     set    calamity
earthquake   set    calamity
quake        set    calamity
tsunami      set    calamity
storm        set    calamity
cyclone      set    calamity
hurricane    set    calamity
typhoon      set    calamity
tornado      set    calamity
fire         set    calamity
blaze        set    calamity
wildfire     set    calamity
blast        set    calamity
explosion    set    calamity
bombing      set    calamity
bombardment  set    calamity
shelling     set    calamity
airstrike    set    calamity
attack       set    calamity
ambush       set    calamity
massacre     set    calamity
crash        set    calamity
shipwreck    set    calamity
sinking      set    calamity
stampede     set    calamity
famine       set    calamity
epidemic     set    calamity
outbreak     set    calamity
genocide     set    calamity
shooting     set    calamity

# What is done with people in danger, and where they were in it: pulled from the burning flat.
pull         set    salvage
drag         set    salvage
lift         set    salvage
carry        set    salvage
bring        set    salvage
winch        set    salvage
haul         set    salvage
cut          set    salvage
hoist        set    salvage
guide        set    salvage
pick         set    salvage
airlift      set    salvage
free         set    salvage
fish         set    salvage
help         set    salvage

burn         set    peril
blaze        set    peril
sink         set    peril
flood        set    peril
collapse     set    peril
capsize      set    peril
wreck        set    peril
wreckage     set    peril
rubble       set    peril
debris       set    peril
flames       set    peril
inferno      set    peril
water        set    peril
sea          set    peril
river        set    peril
lake         set    peril
ocean        set    peril
canal        set    peril
raft         set    peril
dinghy       set    peril
lifeboat     set    peril
avalanche    set    peril
snow         set    peril
crevasse     set    peril
strait       set    peril
rooftop      set    peril
shaft        set    peril
cave         set    peril
ruins        set    peril
cliff        set    peril

# What is done to lives where people die: cost 12 lives. Whose lives are changed or risked is alive.
claim        set    ending
cost         set    ending worth
loss         set    ending worth
end          set    ending
snuff        set    ending
extinguish   set    ending
consume      set    ending
sacrifice    set    ending
give         set    ending
waste        set    ending
squander     set    ending
devour       set    ending
swallow      set    ending
exact        set    ending
steal        set    ending

# What is done to lives that go on: spared 12 lives.
spare        set    sparing
preserve     set    sparing

# What a sum without its currency is told in: millions in losses.
damage       set    worth
cash         set    worth
fine         set    worth
compensation  set   worth
revenue      set    worth
fund         set    worth
funding      set    worth
tax          set    worth
ransom       set    worth
bribe        set    worth
note         set    worth
banknote     set    worth
coin         set    worth
bill         set    worth
currency     set    worth
wage         set    worth
salary       set    worth
pay          set    worth
payment      set    worth
pension      set    worth
debt         set    worth
loan         set    worth
investment   set    worth
profit       set    worth
earning      set    worth
saving       set    worth
donation     set    worth
grant        set    worth
subsidy      set    worth
fee          set    worth
rent         set    worth
expense      set    worth
repair       set    worth
penalty      set    worth
reward       set    worth
income       set    worth
gold         set    worth
jewellery    set    worth
jewelry      set    worth
merchandise  set    worth
valuables    set    worth
asset        set    worth
property     set    worth
drug         set    worth
heroin       set    worth
cocaine      set    worth
aid          set    worth
relief       set    worth
sale         set    worth
trade        set    worth
export       set    worth
import       set    worth

# Where or how people are: their fate is not known.
fate         set    lot
whereabouts  set    lot

# What is said of something that nobody knows.
unknown      set    unsure
uncertain    set    unsure
unclear      set    unsure
undetermined  set   unsure
unresolved   set    unsure
mystery      set    unsure

# What only seems so: what looked like five bodies.
look         set    seeming
sound        set    seeming

# Who could not do so, or did not, leaves open whether what follows is so.
confirm        set    proof
verify         set    proof
establish      set    proof
determine      set    proof
ascertain      set    proof
substantiate   set    proof
corroborate    set    proof
prove          set    proof

# What is done to people on their way before they are taken: stopped by gunmen and held.
stop         set    halt
halt         set    halt
intercept    set    halt
waylay       set    halt
ambush       set    halt looting
surround     set    halt
flag         set    halt
corner       set    halt
overpower    set    halt
catch        set    halt
grab         set    halt
snatch       set    halt

# Has room for people, though the dictionary files it as a group, a place or a deed: the church holds 300. A cell may be one of
# fighters, and has room only where it is said that it can hold some.
church       set    room
school       set    room
college      set    room
university   set    room
club         set    room
cinema       set    room
arena        set    room
gymnasium    set    room
refuge       set    room
shelter      set    room
hospital     set    room
venue        set    room
park         set    room
market       set    room
ferry        set    room
train        set    room
vessel       set    room
yard         set    room
cell         set    room

# Before "to hold": how many there is room for, and nobody need be there.
design       set    purpose
build        set    purpose
construct    set    purpose
make         set    purpose
mean         set    purpose
intend       set    purpose
equip        set    purpose
enough       set    purpose
able         set    purpose

# Before "inspector", beside any noun of a thing: an official, and no police.
un             set    inquiry
iaea           set    inquiry
nuclear        set    inquiry
chemical       set    inquiry
biological     set    inquiry
atomic         set    inquiry
international  set    inquiry
medical        set    inquiry
sanitary       set    inquiry
veterinary     set    inquiry
agricultural   set    inquiry
environmental  set    inquiry
electoral      set    inquiry
financial      set    inquiry
municipal      set    inquiry
fiscal         set    inquiry

# Before "inspector": one of police.
crime          set    beat
traffic        set    beat
detective      set    beat
homicide       set    beat
murder         set    beat
narcotics      set    beat
drug           set    beat
vice           set    beat
branch         set    beat
station        set    beat
district       set    beat
circle         set    beat
squad          set    beat

# Besides calamities, what overtakes people: who is caught in it is no captive.
fighting     set    turmoil
clash        set    turmoil
battle       set    turmoil
gunfight     set    turmoil
gunbattle    set    turmoil
firefight    set    turmoil
shootout     set    turmoil
gunfire      set    turmoil
barrage      set    turmoil
violence     set    turmoil
unrest       set    turmoil
riot         set    turmoil
conflict     set    turmoil
war          set    turmoil
offensive    set    turmoil
chaos        set    turmoil
crush        set    turmoil
blizzard     set    turmoil
snowstorm    set    turmoil
sandstorm    set    turmoil
thunderstorm  set    turmoil
rainstorm    set    turmoil
hailstorm    set    turmoil
downpour     set    turmoil
rain         set    turmoil
drought      set    turmoil
monsoon      set    turmoil
heatwave     set    turmoil
whirlwind    set    turmoil
squall       set    turmoil
current      set    turmoil
surge        set    turmoil
wave         set    turmoil
eruption     set    turmoil
traffic      set    turmoil
jam          set    turmoil

# How those without a home live for the while, or come to a shelter: shifted to camps.
stay         set    lodging
live         set    lodging
house        set    lodging
lodge        set    lodging
host         set    lodging
sleep        set    lodging
inmate       set    lodging

# Where they do. A school or a mosque is such a place in the plural.
tent         set    haven
tarpaulin    set    haven
evacuation   set    haven
relief       set    haven
shelter      set    haven
temporary    set    haven
makeshift    set    haven
camp         set    haven
school       set    haven asylum
mosque       set    haven asylum
church       set    haven asylum
temple       set    haven asylum
gymnasium    set    haven asylum
displacement  set   haven
collective   set    haven
transit      set    haven

# What such a place may be called where a word of a haven stands before it. A camp alone may be one of soldiers.
centre        set    quarters
center        set    quarters
site          set    quarters
facility      set    quarters
camp          set    quarters
building      set    quarters
home          set    quarters
house         set    quarters
settlement    set    quarters
accommodation  set   quarters
housing       set    quarters
lodging       set    quarters

# With whom they stay.
relative     set    kin
relation     set    kin
friend       set    kin
neighbour    set    kin
neighbor     set    kin
host         set    kin
kin          set    kin

# Before an infinitive, in the passive: who is told to do a thing has not done it.
tell         set    counsel
advise       set    counsel
instruct     set    counsel
warn         set    counsel
encourage    set    counsel
direct       set    counsel
recommend    set    counsel
beg          set    counsel

# A part of a hospital where the hurt are treated.
trauma       set    ward
burn         set    ward
intensive    set    ward
icu          set    ward
emergency    set    ward
surgery      set    ward
infirmary    set    ward

# What shots or a vehicle do before they hit people: fired at the crowd, hitting nine.
fire         set    onrush
open         set    onrush
shoot        set    onrush
spray        set    onrush
plough       set    onrush
plow         set    onrush
ram          set    onrush
drive        set    onrush
veer         set    onrush
swerve       set    onrush
careen       set    onrush
crash        set    onrush
skid         set    onrush

# What is lost besides life: crop losses, job losses.
material     set    trade
economic     set    trade
financial    set    trade
commercial   set    trade
crop         set    trade
harvest      set    trade
job          set    trade
property     set    trade
livestock    set    trade
cattle       set    trade
animal       set    trade
cow          set    trade
goat         set    trade
sheep        set    trade
pig          set    trade
horse        set    trade
donkey       set    trade
camel        set    trade
poultry      set    trade
chicken      set    trade
wheat        set    trade
rice         set    trade
maize        set    trade
corn         set    trade
seed         set    trade
seedling     set    trade
fruit        set    trade
vegetable    set    trade
bean         set    trade
tree         set    trade
vine         set    trade
plant        set    trade
produce      set    trade
food         set    trade
timber       set    trade
production   set    trade
revenue      set    trade
income       set    trade
profit       set    trade
trading      set    trade
market       set    trade
insurance    set    trade
insured      set    trade
investment   set    trade

# Nouns of people that with the designation of a type are machines: two Tu-22 bombers.
bomber       set    craft
trainer      set    craft

# How people are, and what is said of it where they are badly hurt: "the condition of two is critical".
condition    set    health urging
state        set    health
critical     set    severe
serious      set    severe
grave        set    severe
severe       set    severe
stable       set    severe
precarious   set    severe

# Letters of military reports, which in small letters are names or nothing: 3 KIA, 5 WIA.
kia          set    short
wia          set    short

# What most of its victims live through: 40 victims of torture.
rape         set    abuse
torture      set    abuse
trafficking  set    abuse
abuse        set    abuse
sexual       set    abuse
domestic     set    abuse
gender       set    abuse
gbv          set    abuse
sgbv         set    abuse
harassment   set    abuse
exploitation  set    abuse
slavery      set    abuse
persecution  set    abuse
discrimination  set    abuse
bullying     set    abuse
fraud        set    abuse
scam         set    abuse
extortion    set    abuse
mock         set    abuse
simulated    set    abuse
attempted    set    abuse
threats      set    abuse

# What is done for victims who are alive, how help comes to them, how they come to it, and what it is.
help         set    help relief
assist       set    help
support      set    help relief
aid          set    help relief
compensate   set    help
meet         set    help
visit        set    help
interview    set    help
comfort      set    help
console      set    help
feed         set    help
counsel      set    help
rehabilitate  set    help

give         set    giving
grant        set    giving relief
offer        set    giving
provide      set    giving
supply       set    giving relief
hand         set    giving
distribute   set    giving
deliver      set    giving
donate       set    giving
send         set    giving
allocate     set    giving

receive      set    getting
get          set    getting
need         set    getting
seek         set    getting
await        set    getting
want         set    getting
request      set    getting
demand       set    getting
wait         set    getting

relief       set    relief
assistance   set    relief
care         set    relief
attention    set    relief
treatment    set    relief
counselling  set    relief
compensation  set    relief
food         set    relief
water        set    relief
meal         set    relief
ration       set    relief
blanket      set    relief
tent         set    relief
tarpaulin    set    relief
shelter      set    relief
clothing     set    relief
medicine     set    relief
kit          set    relief
parcel       set    relief
package      set    relief
goods        set    relief
cash         set    relief
money        set    relief
loan         set    relief
rehabilitation  set    relief

# Where a fire or a flood finds people whom it then kills: killed two men trapped inside.
trap         set    stuck
strand       set    stuck
maroon       set    stuck
catch        set    stuck
corner       set    stuck

# What is done about what has happened already, even where it is only planned: "a rally was called to protest the arrest of six".
protest      set    response urging
investigate  set    response
probe        set    response
review       set    response
examine      set    response
mourn        set    response
lament       set    response
grieve       set    response
commemorate  set    response
condemn      set    response
denounce     set    response
decry        set    response
deplore      set    response
criticise    set    response
criticize    set    response
justify      set    response
avenge       set    response
explain      set    response
solve        set    response

# Months that are forenames too.
jan          set    forename
april        set    forename
may          set    forename
june         set    forename
august       set    forename

# Who is missing from it is absent and no more, not lost.
meeting      set    muster
session      set    muster
function     set    muster
ceremony     set    muster
conference   set    muster
event        set    muster
parade       set    muster
list         set    muster
team         set    muster
squad        set    muster
call         set    muster
class        set    muster
school       set    muster
work         set    muster
duty         set    muster
photograph   set    muster
photo        set    muster
table        set    muster
debate       set    muster

# What has happened is talked of as well as what may: discussed the killing of six, discussed the release of six.
consider     set    topic
discuss      set    topic
debate       set    topic
weigh        set    topic
include      set    topic
includes     set    topic
involve      set    topic
involves     set    topic
cover        set    topic
covers       set    topic

# Who sets out to do it means what its object tells: tried to secure the release of six.
secure       set    bringing
win          set    bringing
gain         set    bringing
obtain       set    bringing
achieve      set    bringing
negotiate    set    bringing
broker       set    bringing
arrange      set    bringing
ensure       set    bringing
effect       set    bringing
expedite     set    bringing
hasten       set    bringing

# What has been told is so called where it is denied: seized nine men, a claim the navy denied.
claim        set    assertion
charge       set    assertion
allegation   set    assertion
accusation   set    assertion
assertion    set    assertion
contention   set    assertion
figure       set    assertion
number       set    assertion
report       set    assertion
account      set    assertion
result       set    assertion
finding      set    assertion
statement    set    assertion
story        set    assertion

# Who is referred to it is tried: referred nine men to a military tribunal.
court        set    court
tribunal     set    court
prosecutor   set    court
prosecution  set    court
judiciary    set    court
trial        set    court

# The "of" behind its object tells for what: convicted nine of murder.
convict      set    trying
acquit       set    trying
clear        set    trying
accuse       set    trying
suspect      set    trying
absolve      set    trying
exonerate    set    trying

# Whoever does it to a ceasefire or a war has not told the count that stands beside.
announce     set    decree telling
declare      set    decree
proclaim     set    decree
decree       set    decree

# It only says what stands behind it: putting a toll at a number is more.
say          set    telling
report       set    telling
state        set    telling
confirm      set    telling
add          set    telling
claim        set    telling

# Who flees behind it flees from what they did to others.
loot         set    looting

# Counted by themselves they are no people, but those whom a number counts out of one of them are.
entourage    set    circle
retinue      set    circle
congregation  set   circle
posse        set    circle
clan         set    circle
tribe        set    circle
party        set    circle
expedition   set    circle
audience     set    circle
choir        set    circle
cabinet      set    circle
procession   set    circle

# What people do who want others freed, before "for the release of six".
ultimatum    set    urging
demonstrate  set    urging
demonstration  set  urging
agitate      set    urging
agitation    set    urging
march        set    urging
rally        set    urging
strike       set    urging
sit          set    urging
vigil        set    urging
picket       set    urging
blockade     set    urging
lobby        set    urging
fight        set    urging
struggle     set    urging
effort       set    urging
bid          set    urging
prayer       set    urging

# With it such a thing is told to be under way: a vigil was held for the release of six.
hold         set    staging
stage        set    staging
organise     set    staging
organize     set    staging
mount        set    staging
launch       set    staging
begin        set    staging
start        set    staging
continue     set    staging
set          set    staging
issue        set    staging
give         set    staging

# What puts an end to things, and to fighters as if they were some.
destroy      set    ruin
annihilate   set    ruin
obliterate   set    ruin
pulverise    set    ruin
pulverize    set    ruin

# What it shows it is the source of, whoever has published it.
video        set    picture
footage      set    picture
film         set    picture
clip         set    picture
tape         set    picture
videotape    set    picture
recording    set    picture
picture      set    picture
image        set    picture
photo        set    picture
photograph   set    picture

# What people are denied, or ask for in vain: nothing told of them is untrue for that.
bail         set    boon
parole       set    boon
entry        set    boon
visa         set    boon
visas        set    boon
access       set    boon
asylum       set    boon
food         set    boon
water        set    boon
care         set    boon
treatment    set    boon
medication   set    boon
medicine     set    boon
permission   set    boon
permit       set    boon
passport     set    boon
citizenship  set    boon
residency    set    boon
accommodation  set    boon
lawyer       set    boon
visit        set    boon
appeal       set    boon
petition     set    boon
plea         set    boon
application  set    boon
lawsuit      set    boon
suit         set    boon
motion       set    boon

# It or they pick up who is in danger at sea or in the hills.
boat         set    vessel
ship         set    vessel
vessel       set    vessel
lifeboat     set    vessel
trawler      set    vessel
tanker       set    vessel
freighter    set    vessel
ferry        set    vessel
yacht        set    vessel
tug          set    vessel
tugboat      set    vessel
canoe        set    vessel
dinghy       set    vessel
helicopter   set    vessel
chopper      set    vessel
navy         set    vessel
coastguard   set    vessel
rescuer      set    vessel
fisherman    set    vessel
lifeguard    set    vessel
lifeboatman  set    vessel

# Who is not back from it is missing.
sea          set    errand
trip         set    errand
hunt         set    errand
hunting      set    errand
fishing      set    errand
patrol       set    errand
mission      set    errand
hike         set    errand
climb        set    errand
expedition   set    errand
voyage       set    errand
dive         set    errand
sortie       set    errand
flight       set    errand
outing       set    errand
foraging     set    errand

# What is held as an event, beside the nouns of acts: the people of it are held by nobody.
rally        set    gathering
protest      set    gathering
strike       set    gathering
march        set    gathering
parade       set    gathering
demonstration  set    gathering
conference   set    gathering
meeting      set    gathering
convention   set    gathering
congress     set    gathering
assembly     set    gathering
gathering    set    gathering
workshop     set    gathering
seminar      set    gathering
session      set    gathering
talk         set    gathering
vigil        set    gathering
memorial     set    gathering
silence      set    gathering
concert      set    gathering
festival     set    gathering
summit       set    gathering
competition  set    gathering
tournament   set    gathering
match        set    gathering
forum        set    gathering

# What is laid against those who are accused, and how.
charge       set    charge
case         set    charge
fir          set    charge
indictment   set    charge
chargesheet  set    charge
file         set    laying
lay          set    laying
bring        set    laying
register     set    laying
lodge        set    laying
prefer       set    laying
press        set    laying
frame        set    laying
open         set    laying
level        set    laying

# How high or low a number came, before the "of" of the number itself, beside the nouns of numbers: down from a peak of 90.
peak         set    extreme
high         set    extreme
low          set    extreme
height       set    extreme
record       set    extreme
maximum      set    extreme
minimum      set    extreme
average      set    extreme

# Said of a number it tells that nobody gives it, or not all the same.
dispute      set    disputed
contest      set    disputed
contested    set    disputed
disputed     set    disputed
disagree     set    disputed
vary         set    disputed
differ       set    disputed
conflicting  set    disputed
unavailable  set    disputed
unconfirmed  set    disputed
unverified   set    disputed
secret       set    disputed
withhold     set    disputed

# What is counted for the person who had it, and who may have died of it: of the 90 cases, nine have died.
case         set    episode
contact      set    episode
admission    set    episode
birth        set    episode
pregnancy    set    episode
transplant   set    episode
hospitalisation  set  episode
hospitalization  set  episode

# What a case, or a deed, of which somebody died is.
fatal        set    lethal
lethal       set    lethal
deadly       set    lethal
mortal       set    lethal

# What is done with a count of those who come and go, and not with tax returns: 900 returns were recorded.
record       set    tracking
register     set    tracking
document     set    tracking
track        set    tracking

# Whom these look for is missing, and none whom the law is after.
rescuer      set    rescuer
rescue       set    rescuer
diver        set    rescuer
firefighter  set    rescuer
fireman      set    rescuer
lifeguard    set    rescuer
lifeboat     set    rescuer
coastguard   set    rescuer
searcher     set    rescuer

# How they look for them.
search       set    seeking
look         set    seeking
dig          set    seeking
hunt         set    seeking

# Done to people by fire or water it is death, of which else it says nothing: roasted in the crash, swallowed by the flood.
roast        set    devouring
consume      set    devouring
devour       set    devouring
engulf       set    devouring
swallow      set    devouring
incinerate   set    devouring

# To what end police and troops take people along, and whereto.
question       set    grilling
questioning    set    grilling
interrogate    set    grilling
interrogation  set    grilling
interview      set    grilling
processing     set    grilling
fingerprint    set    grilling
barracks       set    precinct
precinct       set    precinct
station        set    precinct
headquarters   set    precinct
hq             set    precinct

# What a noun of action does where it is done.
begin        set    happening
start        set    happening
happen       set    happening
proceed      set    happening
occur        set    happening
resume       set    happening
commence     set    happening

# Whose figures and heads are persons: "opposition figures", "a village head", but "sales figures", "a shower head".
opposition   set    standing
party        set    standing
leading      set    standing
senior       set    standing
prominent    set    standing
public       set    standing
religious    set    standing
political    set    standing
tribal       set    standing seat
cultural     set    standing
underworld   set    standing
gang         set    standing seat
clan         set    standing seat
resistance   set    standing
dissident    set    standing
village      set    seat
district     set    seat
department   set    seat
household    set    seat
family       set    seat
ward         set    seat
town         set    seat
parish       set    seat
provincial   set    seat
regional     set    seat
section      set    seat
union        set    seat
cell         set    seat
mission      set    seat
community    set    seat
hamlet       set    seat
county       set    seat
council      set    seat
faction      set    seat

# Deeds that are called so are not as many as those whom they befall: some fail, some have several victims.
attempted    set    unequal
near         set    unequal
failed       set    unequal
foiled       set    unequal
thwarted     set    unequal
mass         set    unequal
double       set    unequal
triple       set    unequal
multiple     set    unequal

# Done to things alone, so that a number before it counts those that were told of before: 90 shops burned and nine were looted.
damage       set    damage
destroy      set    damage
loot         set    damage
ransack      set    damage
vandalise    set    damage
vandalize    set    damage
demolish     set    damage
bulldoze     set    damage
raze         set    damage
flatten      set    damage
gut          set    damage
torch        set    damage
wreck        set    damage
submerge     set    damage
inundate     set    damage

# Of victims who are called so nobody knows yet that they are some.
potential    set    tentative
possible     set    tentative
probable     set    tentative
suspected    set    tentative
alleged      set    tentative
presumed     set    tentative
supposed     set    tentative
purported    set    tentative
apparent     set    tentative

# Whoever does this to a part of the body is hurt: broke his arm, lost two fingers.
break        set    maiming
fracture     set    maiming
twist        set    maiming
sprain       set    maiming
dislocate    set    maiming
lose         set    maiming
crush        set    maiming
burn         set    maiming
cut          set    maiming
