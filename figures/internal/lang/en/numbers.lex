# Number words. The values are the language's; what several or dozens amount to is a profile's business.
#
# word        class        value
# num.unit 1-9, num.teen 10-19, num.ten 20-90, num.hundred, num.scale, num.dozen (a lexical unit that a small number
# multiplies), num.half (a fraction of what follows), num.part (the divisor of a share), num.ordinal, num.letter (a scale
# glued to digits), num.plural (a vague plural of the unit given), num.zero (a numeral), num.none (a zero that is a
# determiner or pronoun), num.one, num.another, num.both, article, num.and num.of num.point (inside a number word),
# num.percent, num.strong (after a hyphen).

one           num.one       1
two           num.unit      2
three         num.unit      3
four          num.unit      4
five          num.unit      5
six           num.unit      6
seven         num.unit      7
eight         num.unit      8
nine          num.unit      9
ten           num.teen      10
eleven        num.teen      11
twelve        num.teen      12
thirteen      num.teen      13
fourteen      num.teen      14
fifteen       num.teen      15
sixteen       num.teen      16
seventeen     num.teen      17
eighteen      num.teen      18
nineteen      num.teen      19
twenty        num.ten       20
thirty        num.ten       30
forty         num.ten       40
fourty        num.ten       40     # a common misspelling
fifty         num.ten       50
sixty         num.ten       60
seventy       num.ten       70
eighty        num.ten       80
ninety        num.ten       90
ninty         num.ten       90     # a common misspelling
# Written as one word, which Indian and older papers do.
twentyone     num.teen      21
twentytwo     num.teen      22
twentythree   num.teen      23
twentyfour    num.teen      24
twentyfive    num.teen      25
twentysix     num.teen      26
twentyseven   num.teen      27
twentyeight   num.teen      28
twentynine    num.teen      29
thirtyone     num.teen      31
thirtytwo     num.teen      32
thirtythree   num.teen      33
thirtyfour    num.teen      34
thirtyfive    num.teen      35
thirtysix     num.teen      36
thirtyseven   num.teen      37
thirtyeight   num.teen      38
thirtynine    num.teen      39
fortyone      num.teen      41
fortytwo      num.teen      42
fortythree    num.teen      43
fortyfour     num.teen      44
fortyfive     num.teen      45
fortysix      num.teen      46
fortyseven    num.teen      47
fortyeight    num.teen      48
fortynine     num.teen      49
fiftyone      num.teen      51
fiftytwo      num.teen      52
fiftythree    num.teen      53
fiftyfour     num.teen      54
fiftyfive     num.teen      55
fiftysix      num.teen      56
fiftyseven    num.teen      57
fiftyeight    num.teen      58
fiftynine     num.teen      59
sixtyone      num.teen      61
sixtytwo      num.teen      62
sixtythree    num.teen      63
sixtyfour     num.teen      64
sixtyfive     num.teen      65
sixtysix      num.teen      66
sixtyseven    num.teen      67
sixtyeight    num.teen      68
sixtynine     num.teen      69
seventyone    num.teen      71
seventytwo    num.teen      72
seventythree  num.teen      73
seventyfour   num.teen      74
seventyfive   num.teen      75
seventysix    num.teen      76
seventyseven  num.teen      77
seventyeight  num.teen      78
seventynine   num.teen      79
eightyone     num.teen      81
eightytwo     num.teen      82
eightythree   num.teen      83
eightyfour    num.teen      84
eightyfive    num.teen      85
eightysix     num.teen      86
eightyseven   num.teen      87
eightyeight   num.teen      88
eightynine    num.teen      89
ninetyone     num.teen      91
ninetytwo     num.teen      92
ninetythree   num.teen      93
ninetyfour    num.teen      94
ninetyfive    num.teen      95
ninetysix     num.teen      96
ninetyseven   num.teen      97
ninetyeight   num.teen      98
ninetynine    num.teen      99

hundred       num.hundred   100
thousand      num.scale     1000
million       num.scale     1000000
billion       num.scale     1000000000
trillion      num.scale     1000000000000
lakh          num.scale     100000
lac           num.scale     100000
lkh           num.scale     100000
crore         num.scale     10000000
krore         num.scale     10000000
koti          num.scale     10000000
dozen         num.dozen     12
score         num.dozen     20
gross         num.dozen     144
half          num.half      0.5
quarter       num.half      0.25
quarters      num.half      0.25
and           num.and
of            num.of
point         num.point

k             num.letter    1000
m             num.letter    1000000
b             num.letter    1000000000
mn            num.letter    1000000
mil           num.letter    1000000
mln           num.letter    1000000
bn            num.letter    1000000000
bln           num.letter    1000000000
tn            num.letter    1000000000000
tln           num.letter    1000000000000
cr            num.letter    10000000
doz           num.letter    12
dz            num.letter    12

tens          num.plural    10
dozens        num.plural    12
scores        num.plural    20
hundreds      num.plural    100
thousands     num.plural    1000
lakhs         num.plural    100000
lacs          num.plural    100000
lkhs          num.plural    100000
millions      num.plural    1000000
crores        num.plural    10000000
krores        num.plural    10000000
billions      num.plural    1000000000
trillions     num.plural    1000000000000

# What divides a share: a third, two-fifths. The singulars are ordinals too.
third         num.part      3
thirds        num.part      3
fourth        num.part      4
fourths       num.part      4
fifth         num.part      5
fifths        num.part      5
sixth         num.part      6
sixths        num.part      6
seventh       num.part      7
sevenths      num.part      7
eighth        num.part      8
eighths       num.part      8
ninth         num.part      9
ninths        num.part      9
tenth         num.part      10
tenths        num.part      10
twentieth     num.part      20
twentieths    num.part      20

first         num.ordinal
second        num.ordinal
eleventh      num.ordinal
twelfth       num.ordinal
thirteenth    num.ordinal
fourteenth    num.ordinal
fifteenth     num.ordinal
sixteenth     num.ordinal
seventeenth   num.ordinal
eighteenth    num.ordinal
nineteenth    num.ordinal
thirtieth     num.ordinal
fortieth      num.ordinal
fiftieth      num.ordinal
sixtieth      num.ordinal
seventieth    num.ordinal
eightieth     num.ordinal
ninetieth     num.ordinal
hundredth     num.ordinal
hundredths    num.ordinal
thousandth    num.ordinal
thousandths   num.ordinal
millionth     num.ordinal
millionths    num.ordinal
billionth     num.ordinal
trillionth    num.ordinal
trillionths   num.ordinal
st            num.ordinal          # 21st
nd            num.ordinal
rd            num.ordinal
th            num.ordinal

percent       num.percent
pct           num.percent
cent          num.percent   1      # only after per
strong        num.strong
single        num.single           # not a single

zero          num.zero
zilch         num.zero
nil           num.zero
naught        num.zero
nought        num.zero
nowt          num.zero
no            num.none
none          num.none
nobody        num.none
noone         num.none
neither       num.none
a             article       1
an            article       1
another       num.another   1
both          num.both      2

# What joins two numbers into one: a range (to), a choice (or), what between opened (and), emphasis (upon).
to             num.join      to
through        num.join      to
to perhaps     num.join      to
to possibly    num.join      to
to maybe       num.join      to
to as many as  num.join      to
up to          num.join      to
and            num.join      and
or             num.join      or
or perhaps     num.join      or
or maybe       num.join      or
or possibly    num.join      or
and possibly   num.join      or
and perhaps    num.join      or
and maybe      num.join      or
or even        num.join      or
upon           num.join      upon
on             num.join      upon

# Verbs and nouns of change: after them "from 14 to 17" is two numbers.
~rise          num.change
~increase      num.change
~grow          num.change
~climb         num.change
~jump          num.change
~soar          num.change
~surge         num.change
~swell         num.change
~double        num.change
~expand        num.change
~raise         num.change
~go up         num.change
up             num.change
~fall          num.change
~drop          num.change
~decline       num.change
~decrease      num.change
~shrink        num.change
~dip           num.change
~plunge        num.change
~cut           num.change
~reduce        num.change
~lower         num.change
~slash         num.change
~go down       num.change
down           num.change
~reduction     num.change
~revise        num.change
~correct       num.change
~amend         num.change
~change        num.change
~adjust        num.change
~update        num.change
~upgrade       num.change
~commute       num.change
