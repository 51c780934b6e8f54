# People: nouns the broad list lacks or ranks otherwise, and what sort of people the ones that matter are.
#
# noun          class    group=     outcome=     flags: plural (the form is a plural), both (singular and plural alike),
#                                          plain (says little: worker, member), nominal (an adjective that counts people
#                                          where no noun follows), strong (tells its outcome by itself: death, casualty)
#
# lemma= names the singular of a plural; kind= is a letter of wordnet.lex. hint: a modifier's group.
# The outcome of a noun of persons holds where no verb decides: prisoners are detained, refugees displaced.
# "drop person" takes a reading away that news does not use.

people          person   group=people plural plain
ppl             person   group=people plural plain lemma=people
persons         person   group=people plural plain
person          person   group=people plain
individual      person   group=people plain
human           person   group=people
soul            person   group=people
folk            person   group=people both
adult           person   group=people
individuals     person   group=people plural
ind             person   group=people plural plain lemma=individual
inds            person   group=people plural plain lemma=individual
ind             abbrev
pax             person   group=people plural plain lemma=passenger
population      noun     group=people kind=G
populace        noun     group=people kind=G
citizenry       noun     group=people kind=G
electorate      noun     group=people kind=G
workforce       noun     group=people kind=G
life            toll     outcome=killed
lives           toll     outcome=killed plural lemma=life
citizen         person   group=people
resident        person   group=people
inhabitant      person   group=people
villager        person   group=people
national        person   group=foreign
local           person   group=people
native          person   group=people
passenger       person   group=people
traveller       person   group=people
traveler        person   group=people
tourist         person   group=foreign
foreigner       person   group=foreign
expatriate      person   group=foreign
expat           person   group=foreign
pilgrim         person   group=religious
worshipper      person   group=religious
worshiper       person   group=religious
devotee         person   group=religious
bystander       person   group=civilian
onlooker        person   group=civilian
passerby        person   group=civilian
passers         person   group=civilian plural
passersby       person   group=civilian plural
passer          person   group=civilian
pedestrian      person   group=civilian
shopper         person   group=civilian
customer        person   group=people
spectator       person   group=people
guest           person   group=people
commuter        person   group=civilian
civilian        person   group=civilian
noncombatant    person   group=civilian
innocent        person   group=civilian
settler         person   group=civilian

olds            person   group=people plural
man             person   group=man
male            person   group=man
gentleman       person   group=man
woman           person   group=woman
female          person   group=woman
lady            person   group=woman
girl            person   group=child
boy             person   group=child
child           person   group=child
kid             person   group=child
kids            person   group=child plural
minor           person   group=child
baby            person   group=child
infant          person   group=child
toddler         person   group=child
newborn         person   group=child
teenager        person   group=child
teen            person   group=child
adolescent      person   group=child
juvenile        person   group=child
youngster       person   group=child
youth           person   group=people both
youths          person   group=people plural lemma=youth
schoolchild     person   group=child
schoolgirl      person   group=child
schoolboy       person   group=child
pupil           person   group=student
student         person   group=student
undergraduate   person   group=student
elder           person   group=people
pensioner       person   group=elderly
octogenarian    person   group=elderly
elderly         person   group=elderly nominal

mother          kin      group=woman
father          kin      group=man
brother         kin      group=man
sister          kin      group=woman
son             kin      group=man
daughter        kin      group=woman
wife            kin      group=woman
husband         kin      group=man
widow           kin      group=woman
uncle           kin      group=man
aunt            kin      group=woman
cousin          kin      group=people
sibling         kin      group=people
twin            kin      group=people
parent          kin      group=people
grandmother     kin      group=woman
grandfather     kin      group=man
grandson        kin      group=man
granddaughter   kin      group=woman
grandchild      kin      group=child
nephew          kin      group=man
niece           kin      group=woman
spouse          kin      group=people
relative        kin      group=people
neighbour       kin      group=people
neighbor        kin      group=people
orphan          person   group=child

soldier         person   group=soldier
troops          person   group=soldier plural
troop           person   group=soldier
trooper         person   group=soldier
serviceman      person   group=soldier
servicewoman    person   group=soldier
servicemember   person   group=soldier
airman          person   group=soldier
marine          person   group=soldier
sailor          person   group=soldier
seaman          person   group=soldier
paratrooper     person   group=soldier
infantryman     person   group=soldier
rifleman        person   group=soldier
gunner          person   group=soldier
sniper          person   group=combatant
conscript       person   group=soldier
reservist       person   group=soldier
recruit         person   group=soldier
cadet           person   group=soldier
jawan           person   group=soldier
sepoy           person   group=soldier
ranger          person   group=soldier
commando        person   group=soldier
peacekeeper     person   group=soldier
veteran         person   group=soldier
officer         person   group=official plain
nco             person   group=soldier
jco             person   group=soldier
general         person   group=soldier
colonel         person   group=soldier
major           person   group=soldier
captain         person   group=soldier
lieutenant      person   group=soldier
sergeant        person   group=soldier
corporal        person   group=soldier
private         person   group=soldier
commander       person   group=combatant plain
deserter        person   group=soldier
guardsman       person   group=soldier
gi              person   group=soldier
personnel       person   group=people both plain
personal        person   group=people nominal
personals       person   group=people plural plain lemma=personnel    # a slip of the pen, frequent in police reports
staff           person   group=worker both plain
staffer         person   group=worker plain
crewman         person   group=worker
crewmember      person   group=worker
crew            person   group=worker both
aircrew         person   group=worker both
flightcrew      person   group=worker both
acquaintance    person   group=people

police          person   group=police plural
policeman       person   group=police
policewoman     person   group=police
cop             person   group=police
constable       person   group=police
spo             person   group=police
asi             person   group=police
gendarme        person   group=police
inspector       person   group=police
guard           person   group=security plain
bodyguard       person   group=security
guards          person   group=security plural lemma=guard
warden          person   group=security
watchman        person   group=security
sentry          person   group=security
bouncer         person   group=security
homeguard       person   group=security
vigilante       person   group=combatant
agent           person   group=security plain
spy             person   group=security
informer        person   group=people
informant       person   group=people

militant        person   group=combatant
insurgent       person   group=combatant
rebel           person   group=combatant
guerrilla       person   group=combatant
guerilla        person   group=combatant
fighter         person   group=combatant
combatant       person   group=combatant
jihadist        person   group=combatant
jihadi          person   group=combatant
extremist       person   group=combatant
terrorist       person   group=combatant
militiaman      person   group=combatant
paramilitary    person   group=combatant
mercenary       person   group=combatant
separatist      person   group=combatant
secessionist    person   group=combatant
maoist          person   group=combatant
naxal           person   group=combatant
naxalite        person   group=combatant
talib           person   group=combatant
taliban         person   group=combatant both
islamist        person   group=combatant
contra          person   group=combatant
partisan        person   group=combatant
ultra           person   group=combatant
cadre           person   group=combatant
operative       person   group=combatant plain
facilitator     person   group=combatant
ogw             person   group=combatant
loyalist        person   group=combatant
oppositionist   person   group=combatant
subversive      person   group=combatant
pirate          person   group=combatant
bandit          person   group=attacker
dacoit          person   group=attacker
robber          person   group=attacker
mugger          person   group=attacker
raider          person   group=attacker
gangster        person   group=attacker
trafficker      person   group=attacker
smuggler        person   group=attacker
gunman          person   group=attacker
attacker        person   group=attacker
assailant       person   group=attacker
assassin        person   group=attacker
killer          person   group=attacker
murderer        person   group=attacker
shooter         person   group=attacker
bomber          person   group=attacker
hijacker        person   group=attacker
kidnapper       person   group=attacker
abductor        person   group=attacker
captor          person   group=attacker
rioter          person   group=attacker
miscreant       person   group=attacker
perpetrator     person   group=attacker
intruder        person   group=attacker
knifeman        person   group=attacker
suspect         person   group=suspect
accused         person   group=suspect outcome=sentenced both
culprit         person   group=suspect
criminal        person   group=suspect
offender        person   group=suspect
defendant       person   group=suspect outcome=sentenced
convict         person   group=detainee outcome=sentenced
fugitive        person   group=suspect outcome=escaped
escapee         person   group=detainee outcome=escaped
absconder       person   group=suspect outcome=escaped

detainee        person   group=detainee outcome=detained
prisoner        person   group=detainee outcome=detained plain
inmate          person   group=detainee outcome=detained
captive         person   group=hostage outcome=abducted
internee        person   group=detainee outcome=detained
arrestee        person   group=detainee outcome=detained
lifer           person   group=detainee outcome=sentenced
pow             person   group=prisoner-of-war outcome=detained
hostage         person   group=hostage outcome=abducted
abductee        person   group=hostage outcome=abducted
kidnappee       person   group=hostage outcome=abducted

refugee         person   group=refugee outcome=displaced
migrant         person   group=refugee
seeker          person   group=people plain
evacuee         person   group=displaced outcome=displaced
evacs           person   group=displaced outcome=displaced plural lemma=evacuee
idp             person   group=displaced outcome=displaced
returnee        person   group=returnee outcome=returned
deportee        person   group=returnee outcome=transferred
repatriate      person   group=returnee outcome=returned
defector        person   group=people outcome=surrendered
survivor        person   group=victim outcome=rescued

protester       person   group=protester
protestor       person   group=protester
demonstrator    person   group=protester
marcher         person   group=protester
activist        person   group=protester
striker         person   group=protester
dissident       person   group=protester
agitator        person   group=protester
volunteer       person   group=people plain
director        person   group=people plain
supporter       person   group=people plain
follower        person   group=people
sympathiser     person   group=people
sympathizer     person   group=people
member          person   group=people plain
leader          person   group=people plain
associate       person   group=people
accomplice      person   group=suspect
aide            person   group=official
colleague       person   group=people
coworker        person   group=people
comrade         person   group=people
companion       person   group=people
friend          person   group=people
friends         person   group=people plural lemma=friend
partner         person   group=people

official        person   group=official plain
minister        person   group=official
governor        person   group=official
mayor           person   group=official
diplomat        person   group=official
ambassador      person   group=official
bureaucrat      person   group=official
envoy           person   group=official
delegate        person   group=official
judge           person   group=official
magistrate      person   group=official
prosecutor      person   group=official
councillor      person   group=politician
councilor       person   group=politician
politician      person   group=politician
lawmaker        person   group=politician
legislator      person   group=politician
parliamentarian  person   group=politician
senator         person   group=politician
mp              person   group=politician
mla             person   group=politician
deputy          person   group=politician
candidate       person   group=politician
voter           person   group=people

journalist      person   group=journalist
reporter        person   group=journalist
newsman         person   group=journalist
newswoman       person   group=journalist
pressman        person   group=journalist
correspondent   person   group=journalist
cameraman       person   group=journalist
photographer    person   group=journalist
broadcaster     person   group=journalist
editor          person   group=journalist
doctor          person   group=medic
nurse           person   group=medic
medic           person   group=medic
hcw             person   group=medic
paramedic       person   group=medic
surgeon         person   group=medic
physician       person   group=medic
midwife         person   group=medic
patient         person   group=people
rescuer         person   group=aid-worker
firefighter     person   group=worker
fireman         person   group=worker
responder       person   group=medic

cleric          person   group=religious
imam            person   group=religious
priest          person   group=religious
nun             person   group=religious
monk            person   group=religious
bishop          person   group=religious
pastor          person   group=religious
missionary      person   group=religious
seminarian      person   group=religious
jesuit          person   group=religious
rabbi           person   group=religious

worker          person   group=worker plain
employee        person   group=worker plain
labourer        person   group=worker
laborer         person   group=worker
miner           person   group=worker
mineworker      person   group=worker
farmer          person   group=worker
peasant         person   group=worker
fisherman       person   group=worker
driver          person   group=worker plain
engineer        person   group=worker
technician      person   group=worker
teacher         person   group=worker
professor       person   group=worker
lawyer          person   group=worker
trader          person   group=worker
merchant        person   group=worker
shopkeeper      person   group=worker
vendor          person   group=worker
pilot           person   group=worker
servant         person   group=worker
contractor      person   group=worker
businessman     person   group=worker

victim          person   group=victim outcome=killed
casualty        toll     outcome=casualties strong
causalities     toll     outcome=casualties strong plural lemma=casualty   # misspelt
causalties      toll     outcome=casualties strong plural lemma=casualty
casualities     toll     outcome=casualties strong plural lemma=casualty
casulties       toll     outcome=casualties strong plural lemma=casualty
death           toll     outcome=killed strong
fatality        toll     outcome=killed strong
killing         toll     outcome=killed strong
murder          toll     outcome=killed strong
homicide        toll     outcome=killed strong
femicide        toll     outcome=killed strong
feminicide      toll     outcome=killed strong
infanticide     toll     outcome=killed strong
execution       toll     outcome=killed strong
assassination   toll     outcome=killed strong
slaying         toll     outcome=killed strong
lynching        toll     outcome=killed strong
beheading       toll     outcome=killed strong
hanging         toll     outcome=killed strong
martyr          person   group=victim outcome=killed
martyrdom       toll     outcome=killed strong
injury          toll     outcome=injured strong
wound           toll     outcome=injured
arrest          toll     outcome=detained strong
detention       toll     outcome=detained strong
capture         toll     outcome=detained
abduction       toll     outcome=abducted strong
kidnapping      toll     outcome=abducted strong
kidnap          toll     outcome=abducted
disappearance   toll     outcome=missing strong
displacement    toll     outcome=displaced strong
evacuation      toll     outcome=displaced
conviction      toll     outcome=sentenced strong
deportation     toll     outcome=transferred strong
defection       toll     outcome=surrendered strong
surrender       toll     outcome=surrendered
escape          toll     outcome=escaped
rescue          toll     outcome=rescued
loss            toll     outcome=killed
rape            toll     outcome=affected
infection       toll     outcome=affected strong
case            noun
insurgency      noun
obituary        noun
obit            noun
compactor       noun
paver           noun
victims         person   group=victim outcome=killed plural lemma=victim

# Readings that news does not use.
led             drop     noun
die             drop     noun
come            drop     noun
fossil          drop     person
carrier         drop     person
poster          drop     person
loader          drop     person
trailer         drop     person
blower          drop     person
printer         drop     person
scanner         drop     person
cooler          drop     person
heater          drop     person
mixer           drop     person
digger          drop     person
sprayer         drop     person
receiver        drop     person
recorder        drop     person
boiler          drop     person
dryer           drop     person
charger         drop     person
cutter          drop     person
trimmer         drop     person
starter         drop     person
washer          drop     person
freezer         drop     person
crusher         drop     person
mover           drop     person
crawler         drop     person
router          drop     person
tipper          drop     person
cruiser         drop     person
shell           drop     person
tank            drop     person
conductor       drop     person
figure          drop     person
house           drop     person
head            drop     person
star            drop     person
witness         person   group=people
source          drop     person
minute          drop     person
principal       drop     person
round           drop     person
model           drop     person
crash           drop     person
post            drop     person
count           drop     person
second          drop     person
subject         drop     person
party           drop     person
order           drop     person
judgment        drop     person
power           drop     person
face            drop     person
hand            drop     person
bill            drop     person
item            drop     person
home            drop     person
front           drop     person
back            drop     person
base            drop     person
market          drop     person
forward         drop     person
excavator       drop     person
trawler         drop     person
booster         drop     person
bogy            drop     person
bogie           drop     person
bogey           drop     person
ward            drop     person
identikit       drop     person

# Modifiers that say what sort of people a plain head names: aid workers, security officers.
aid             hint     group=aid-worker
crescent        hint     group=aid-worker
cross           hint     group=aid-worker
humanitarian    hint     group=aid-worker
relief          hint     group=aid-worker
ngo             hint     group=aid-worker
ingo            hint     group=aid-worker
nngo            hint     group=aid-worker
rescue          hint     group=aid-worker
health          hint     group=medic
medical         hint     group=medic
hospital        hint     group=medic
ambulance       hint     group=medic
media           hint     group=journalist
press           hint     group=journalist
police          hint     group=police
army            hint     group=soldier
military        hint     group=soldier
navy            hint     group=soldier
nato            hint     group=soldier
isaf            hint     group=soldier
coalition       hint     group=soldier
troops          hint     group=soldier
security        hint     group=security
prison          hint     group=security
coastguard      hint     group=security
bsf             hint     group=security
cisf            hint     group=security
ssb             hint     group=security
capf            hint     group=security
crpf            hint     group=police
itbp            hint     group=police
border          hint     group=security
asylum          hint     group=refugee
displaced       hint     group=displaced
crew            hint     group=worker
militia         hint     group=combatant
rebel           hint     group=combatant
taliban         hint     group=combatant
insurgent       hint     group=combatant
militant        hint     group=combatant
terrorist       hint     group=combatant
war             hint     group=prisoner-of-war
church          hint     group=religious
suspected       hint     group=suspect

# More people, by trade, faith and people.
triplet         person   group=child
mujahideen      person   group=combatant both
fedayeen        person   group=combatant both
khwarij         person   group=combatant both
khawarij        person   group=combatant both
janjaweed       person   group=combatant both
fidayeen        person   group=combatant both
mujahedeen      person   group=combatant both
havildar        person   group=soldier
subedar         person   group=soldier
naik            person   group=soldier
sapper          person   group=soldier
swami           person   group=religious
godman          person   group=religious
muezzin         person   group=religious
shepherd        person   group=worker
lineman         person   group=worker
porter          person   group=worker
cleaner         person   group=worker
sant            person   group=religious
pujari          person   group=religious
maulvi          person   group=religious
maulana         person   group=religious
sevak           person   group=religious
karsevak        person   group=religious
ramsevak        person   group=religious
sadhu           person   group=religious
mullah          person   group=religious
preacher        person   group=religious
ayatollah       person   group=religious
parishioner     person   group=religious
muslim          person   group=religious
christian       person   group=religious
hindu           person   group=religious
sikh            person   group=religious
sarpanch        person   group=official
pradhan         person   group=official
mukhiya         person   group=official
gaonburah       person   group=official
tehsildar       person   group=official
principal       person   group=official
attache         person   group=official
consul          person   group=official
president       person   group=official
sheriff         person   group=police
superintendent  person   group=police
marshal         person   group=police
carabiniere     person   group=police
jailer          person   group=security
chowkidar       person   group=security
campesino       person   group=worker
scavenger       person   group=worker
cook            person   group=worker
trucker         person   group=worker
waiter          person   group=worker
herder          person   group=worker
herdsman        person   group=worker
mason           person   group=worker
logger          person   group=worker
conductor       person   group=worker
operator        person   group=worker
personality     person   group=people
manager         person   group=worker
townspeople     person   group=people plural
townsfolk       person   group=people plural
tribespeople    person   group=people plural
clanspeople     person   group=people plural
folks           person   group=people plural
schoolchildren  person   group=child plural
biker           person   group=people
climber         person   group=people
boater          person   group=people
kayaker         person   group=people
rafter          person   group=people
beachgoer       person   group=people
clubber         person   group=people
concertgoer     person   group=people
filmgoer        person   group=people
festivalgoer    person   group=people
churchgoer      person   group=people
moviegoer       person   group=people
partygoer       person   group=people
fan             person   group=people
picketer        person   group=protester
campaigner      person   group=protester
undertrial      person   group=detainee
remandee        person   group=detainee
runaway         person   group=people
emt             person   group=medic
pharmacist      person   group=medic
dentist         person   group=medic
holidaymaker    person   group=foreign
vacationer      person   group=foreign
backpacker      person   group=foreign
retiree         person   group=elderly
graduate        person   group=student
looter          person   group=attacker
arsonist        person   group=attacker
burglar         person   group=attacker
goon            person   group=attacker
hooligan        person   group=attacker
stabber         person   group=attacker
photojournalist  person   group=journalist
blogger         person   group=journalist
warlord         person   group=combatant
mutineer        person   group=combatant
unemployed      person   group=people nominal
disabled        person   group=people nominal
handicapped     person   group=people nominal
afghan          person   group=people
yazidi          person   group=people
yezidi          person   group=people
rohingya        person   group=people
houthi          person   group=people
alawite         person   group=people
shia            person   group=people
sunni           person   group=people
hazara          person   group=people
tigrayan        person   group=people
oromo           person   group=people
igbo            person   group=people
dinka           person   group=people
nuer            person   group=people
masalit         person   group=people
dalit           person   group=people
adivasi         person   group=people
tribal          person   group=people
bihari          person   group=people
keralite        person   group=people
bodo            person   group=people
naga            person   group=people
kuki            person   group=people
meitei          person   group=people
baloch          person   group=people
uighur          person   group=people
uyghur          person   group=people
tibetan         person   group=people
ossetian        person   group=people
sahrawi         person   group=people
acehnese        person   group=people
kurd            person   group=people
druze           person   group=people both
palestinian     person   group=people
israeli         person   group=people
iraqi           person   group=people
yemeni          person   group=people
somali          person   group=people
sudanese        person   group=people

# Peoples whose name may be its own plural.
kyrgyz          person   group=people
burkinabe       person   group=people
burkinabé       person   group=people
burkinabè       person   group=people
ingush          person   group=people
malagasy        person   group=people
surinamese      person   group=people
faroese         person   group=people
haratin         person   group=people
zaghawa         person   group=people
garifuna        person   group=people
miskito         person   group=people
mapuche         person   group=people
aymara          person   group=people
maori           person   group=people
ndebele         person   group=people
kikuyu          person   group=people
karamojong      person   group=people
banyamulenge    person   group=people
murle           person   group=people
anuak           person   group=people
shilluk         person   group=people
toposa          person   group=people
lendu           person   group=people
hema            person   group=people
borana          person   group=people
gumuz           person   group=people
sidama          person   group=people
gurage          person   group=people
fulbe           person   group=people
peul            person   group=people
bambara         person   group=people
dogon           person   group=people
soninke         person   group=people
senoufo         person   group=people
dioula          person   group=people
krahn           person   group=people
kanuri          person   group=people
tiv             person   group=people
jukun           person   group=people
berom           person   group=people
ijaw            person   group=people
wolof           person   group=people
rakhine         person   group=people
karenni         person   group=people
kokang          person   group=people
lumad           person   group=people
maranao         person   group=people
tausug          person   group=people
karachay        person   group=people
adyghe          person   group=people
gagauz          person   group=people
talysh          person   group=people
misseriya       person   group=people
rizeigat        person   group=people
kalenjin        person   group=people
turkana         person   group=people
pokot           person   group=people
samburu         person   group=people
rendille        person   group=people
batswana        person   group=people
basotho         person   group=people

# Who holds people without being a state: what "detained by" such a one tells is an abduction.
armed           hint     group=combatant
isis            hint     group=combatant
isil            hint     group=combatant
daesh           hint     group=combatant
hamas           hint     group=combatant
hezbollah       hint     group=combatant
houthi          hint     group=combatant
houthis         hint     group=combatant
farc            hint     group=combatant
eln             hint     group=combatant
fmln            hint     group=combatant
lra             hint     group=combatant
ltte            hint     group=combatant
ulfa            hint     group=combatant
pkk             hint     group=combatant
haram           hint     group=combatant     # Boko Haram
shabaab         hint     group=combatant
shabab          hint     group=combatant
nusra           hint     group=combatant
nosrah          hint     group=combatant
qaeda           hint     group=combatant
qaida           hint     group=combatant
janjaweed       hint     group=combatant
guerrilla       hint     group=combatant
guerrillas      hint     group=combatant
gang            hint     group=combatant
tribesmen       hint     group=combatant

# Compounds and callings newer than the broad list.
deminer         person   group=aid-worker
farmworker      person   group=civilian
lineworker      person   group=civilian
carer           person   group=civilian
vlogger         person   group=journalist
livestreamer    person   group=journalist
influencer      person   group=civilian
fisherwoman     person   group=civilian
fisherfolk      person   group=civilian both
pastoralist     person   group=civilian
clubgoer        person   group=civilian
mosquegoer      person   group=civilian
snorkeler       person   group=civilian
snorkeller      person   group=civilian
militiawoman    person   group=combatant
salafist        person   group=combatant
asylee          person   group=refugee
gunwoman        person   group=attacker
internationals  person   group=foreign plural
enemy           person   group=combatant both

# What countries call their districts, towns and villages, which the broad list lacks: places, and no people.
barangay        noun     kind=L
baranggay       noun     kind=L
purok           noun     kind=L
sitio           noun     kind=L
upazila         noun     kind=L
upazilla        noun     kind=L
zila            noun     kind=L
zilla           noun     kind=L
mouza           noun     kind=L
thana           noun     kind=L
tehsil          noun     kind=L
tahsil          noun     kind=L
taluk           noun     kind=L
taluka          noun     kind=L
tambon          noun     kind=L
amphoe          noun     kind=L
woreda          noun     kind=L
wereda          noun     kind=L
kebele          noun     kind=L
wilaya          noun     kind=L
wilayat         noun     kind=L
oblast          noun     kind=L
raion           noun     kind=L
okrug           noun     kind=L
krai            noun     kind=L
governorate     noun     kind=L
gewog           noun     kind=L
dzongkhag       noun     kind=L
payam           noun     kind=L
boma            noun     kind=L
chiefdom        noun     kind=L
cercle          noun     kind=L
arrondissement  noun     kind=L
departement     noun     kind=L
vereda          noun     kind=L
corregimiento   noun     kind=L
caserio         noun     kind=L
municipio       noun     kind=L
comuna          noun     kind=L
concelho        noun     kind=L
freguesia       noun     kind=L
suco            noun     kind=L
aldeia          noun     kind=L
kelurahan       noun     kind=L
kecamatan       noun     kind=L
kabupaten       noun     kind=L
desa            noun     kind=L
mahalla         noun     kind=L
muhalla         noun     kind=L
mohalla         noun     kind=L
muhafazah       noun     kind=L
nahiya          noun     kind=L
voivodeship     noun     kind=L
powiat          noun     kind=L
gmina           noun     kind=L
bezirk          noun     kind=L
landkreis       noun     kind=L
kommune         noun     kind=L
chefferie       noun     kind=L
groupement      noun     kind=L
fokontany       noun     kind=L
subcounty       noun     kind=L
subdistrict     noun     kind=L
subprefecture   noun     kind=L
cabildo         noun     kind=L
resguardo       noun     kind=L
ejido           noun     kind=L
colonia         noun     kind=L
