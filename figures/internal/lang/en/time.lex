# Time, measure and money: nouns whose number counts no people, and the names of months and days.
#
# word   class        Classes: month weekday time measure event.
# kind=   M money, V votes and seats, R results of games, C time of day: what a number before the noun is.

january     month
february    month
march       month
april       month
may         month
june        month
july        month
august      month
september   month
october     month
november    month
december    month
jan         month
feb         month
mar         month
apr         month
jun         month
jul         month
aug         month
sep         month
sept        month
oct         month
nov         month
dec         month

monday      weekday
tuesday     weekday
wednesday   weekday
thursday    weekday
friday      weekday
saturday    weekday
sunday      weekday
mon         weekday
tue         weekday
tues        weekday
wed         weekday
thu         weekday
thurs       weekday
fri         weekday
today       weekday
yesterday   weekday
tomorrow    weekday
tonight     weekday
overnight   weekday

second      time
minute      time
hour        time
day         time
night       time
week        time
weekend     time
fortnight   time
month       time
quarter     time
year        time
yr          time
decade      time
century     time
season      time
morning     time
evening     time
afternoon   time
midnight    time kind=C
noon        time kind=C
o'clock     time kind=C
am          time kind=C
pm          time kind=C
gmt         time kind=C
hrs         time
hr          time
min         time
mins        time
secs        time
anniversary  time
birthday    time

metre       measure
meter       measure
kilometre   measure
kilometer   measure
centimetre  measure
centimeter  measure
millimetre  measure
millimeter  measure
km          measure
kms         measure
kmh         measure
kph         measure
mph         measure
cm          measure
mm          measure
mile        measure
yard        measure
foot        measure
feet        measure
inch        measure
acre        measure
hectare     measure
feddan      measure
dunam       measure
dunum       measure
donum       measure
manzana     measure
tarea       measure
bigha       measure
kanal       measure
morgen      measure
stremma     measure
square      measure
sq          measure
gram        measure
gramme      measure
kilogram    measure
kilogramme  measure
kilo        measure
kg          measure
kgs         measure
tonne       measure
ton         measure
pound       measure
lb          measure
lbs         measure
ounce       measure
litre       measure
liter       measure
gallon      measure
barrel      measure
degree      measure
celsius     measure
fahrenheit  measure
dollar      measure kind=M
euro        measure kind=M
cent        measure kind=M
rupee       measure kind=M
rs          measure kind=M
peso        measure kind=M
franc       measure kind=M
dinar       measure kind=M
dirham      measure kind=M
riyal       measure kind=M
rial        measure kind=M
lira        measure kind=M
yen         measure kind=M
yuan        measure kind=M
rouble      measure kind=M
ruble       measure kind=M
naira       measure kind=M
shilling    measure kind=M
taka        measure kind=M
krona       measure kind=M
usd         measure kind=M
eur         measure kind=M
gbp         measure kind=M
inr         measure kind=M
percent     measure
per cent    compound
percentage  measure
pct         measure
point       measure
calibre     measure
caliber     measure
knot        measure
volt        measure
watt        measure
megawatt    measure
mw          measure
gb          measure
mb          measure
magnitude   measure
seat        measure kind=V
goal        measure kind=R
vote        measure kind=V
round       measure
bale        measure
copy        measure

# Further money, time and measure that news counts.
buck        measure kind=M
penny       measure kind=M
pence       measure kind=M
shekel      measure kind=M
real        measure kind=M plural
rand        measure kind=M
baht        measure kind=M
ringgit     measure kind=M
rupiah      measure kind=M
afghani     measure kind=M
hryvnia     measure kind=M
cedi        measure kind=M
kwacha      measure kind=M
birr        measure kind=M
tk          measure kind=M
pkr         measure kind=M
aud         measure kind=M
cad         measure kind=M
chf         measure kind=M
rmb         measure kind=M
sar         measure kind=M
aed         measure kind=M
ballot      measure kind=V
utc         time kind=C
cet         time kind=C
ist         time kind=C
bst         time kind=C
edt         time kind=C
pst         time kind=C
hours       time
millennium  time
semester    time
tonnage     measure
carat       measure
calorie     measure
gigawatt    measure
kilowatt    measure
gw          measure
kw          measure
kwh         measure
kt          measure
kiloton     measure
megaton     measure
nm          measure
ft          measure
rpm         measure
rs          abbrev
euros       measure kind=M plural
pesos       measure kind=M plural
kilos       measure plural
