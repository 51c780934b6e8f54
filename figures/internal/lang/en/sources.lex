# Attribution: verbs of saying, cues before and after a source, and what kind of source a noun is.
#
# word or phrase                class        Classes: verb (with say), cue (a word that begins a cue and is no verb of
#                                            saying), source.front (cue | source; inner: the source of who uses it),
#                                            source.verb (what a verb needs beside it; ~ stands for any form),
#                                            source (the kind of source a noun names; vague: only where no other word tells).

# Verbs of saying and reporting, and of holding to be so.
say             verb    say main
tell            verb    say main
report          verb    say
announce        verb    say main
state           verb    say
claim           verb    say
confirm         verb    say
add             verb    say main
note            verb    say
acknowledge     verb    say main
admit           verb    say main
disclose        verb    say main
declare         verb    say main
reveal          verb    say
explain         verb    say main
insist          verb    say main
assert          verb    say main
allege          verb    say main doubt
warn            verb    say main
assess          verb    say main
denounce        verb    say
detail          verb    say
estimate        verb    say
inform          verb    say main
mention         verb    say
recount         verb    say
testify         verb    say main
write           verb    say main
tweet           verb    say main
post            verb    say
comment         verb    say
remark          verb    say
quote           verb    say
cite            verb    say
specify         verb    say main
stress          verb    say
argue           verb    say main
conclude        verb    say main
document        verb    say
record          verb    say
publish         verb    say main
verify          verb    say main
clarify         verb    say main
recall          verb    say
reiterate       verb    say main
emphasise       verb    say main
emphasize       verb    say main
underline       verb    say
underscore      verb    say
contend         verb    say main
concede         verb    say main
deny            verb    say main deny
refute          verb    say main
repeat          verb    say
respond         verb    say main
reply           verb    say
answer          verb    say
continue        verb    say main
observe         verb    say main
boast           verb    say
complain        verb    say main
accuse          verb    say main
predict         verb    say main
forecast        verb    say
believe         verb    say main doubt
think           verb    say main doubt
fear            verb    say doubt
reckon          verb    say main doubt
calculate       verb    say main
maintain        verb    say main
suggest         verb    say main
indicate        verb    say main
show            verb    say
depict          verb    say main
reflect         verb    say
find            verb    say
learn           verb    say main
determine       verb    say main
establish       verb    say main
register        verb    say
count           verb    say
log             verb    say
tally           verb    say
list            verb    say
relate          verb    say
narrate         verb    say main
brief           verb    say
assure          verb    say main
remind          verb    say main
notify          verb    say main
ask             verb    say main
joke            verb    say
shout           verb    say
exclaim         verb    say main
whisper         verb    say
remember        verb    say main
opine           verb    say main
vouch           verb    say main
affirm          verb    say main
attest          verb    say main
proclaim        verb    say main
caution         verb    say
emerge          verb    say main
echo            verb    say
put             verb    say
speak           verb    say
talk            verb    say
give            verb    say
raise           verb    say
lower           verb    say
set             verb    say
update          verb    say
revise          verb    say
point           verb    say
read            verb    say

# Cues that are no verbs of saying.
according       cue
per             cue
announcement    cue
assertion       cue
admission       cue
allegation      cue
confirmation    cue
statement       cue
testimony       cue
contention      cue
insistence      cue
revelation      cue

# Before a source.
according to                    source.front
citing                          source.front  inner
quoting                         source.front  inner
per                             source.front  known

# A hearer stands after these; one of the media is kept as the rest of the chain.
~tell                           source.verb  hearer
~inform                         source.verb  hearer
~assure                         source.verb  hearer
~remind                         source.verb  hearer
~notify                         source.verb  hearer
~brief                          source.verb  hearer
~accuse                         source.verb  hearer
accused of                      source.verb  none

# Only with "that": the study found that, reports emerged that.
~find                           source.verb  that
~conclude                       source.verb  that
~learn                          source.verb  that
~determine                      source.verb  that
~establish                      source.verb  that
~calculate                      source.verb  that
~suggest                        source.verb  that
~indicate                       source.verb  that
~emerge                         source.verb  that
~find out                       source.verb  that
~assess                         source.verb  that
~denounce                       source.verb  that
~relate                         source.verb  that
~observe                        source.verb  that
~maintain                       source.verb  that
~remember                       source.verb  that

# Only after what was said: "…," he continued.
~ask                            source.verb  quote
~continue                       source.verb  quote
~reply                          source.verb  quote
~respond                        source.verb  quote
~answer                         source.verb  quote
~joke                           source.verb  quote
~shout                          source.verb  quote
~exclaim                        source.verb  quote
~whisper                        source.verb  quote
~boast                          source.verb  quote
~complain                       source.verb  quote
~comment                        source.verb  quote
~echo                           source.verb  quote

~boast of                       source.verb  any
~boast that                     source.verb  any

# Only of documents: pictures, lists and data that show the figure.
~show                           source.verb  document
~depict                         source.verb  document
~list                           source.verb  document
reads                           source.verb  document

# Only of a source by its very name: the observatory documented 12 deaths, not the storm recorded.
~document                       source.verb  reporter
~record                         source.verb  reporter
~register                       source.verb  reporter
~count                          source.verb  reporter
~log                            source.verb  reporter
~tally                          source.verb  reporter
~publish                        source.verb  reporter
~post                           source.verb  reporter
~verify                         source.verb  reporter
~detail                         source.verb  reporter

# The object is the source: state television quoted a doctor.
~quote                          source.verb  quotes
~cite                           source.verb  quotes

# The subject of a passive is the source.
quoted as saying                source.verb  quoted
cited as saying                 source.verb  quoted

# The group claimed; not: the blast claimed lives.
~claim                          source.verb  nottoll

# Not before a number, where it is a sum: organisers added 160 guards.
~add                            source.verb  clause

# Not before people and no clause, who are let in: the ward admitted 12 children.
~admit                          source.verb  entry

# Not a cue: the verb means something else.
~claim responsibility           source.verb  none
~claim credit                   source.verb  none
~claim the responsibility       source.verb  none
~claim the life                 source.verb  none
~claim the lives                source.verb  none
~claim asylum                   source.verb  none
~declare a? state of            source.verb  none
~declare a? curfew              source.verb  none
~declare a? truce               source.verb  none
~declare a? ceasefire           source.verb  none
~declare a? cease - fire        source.verb  none
~declare a? holiday             source.verb  none
~declare war                    source.verb  none
~declare victory                source.verb  none
~declare mourning               source.verb  none
~declare emergency              source.verb  none
~declare an alert               source.verb  none
~declare an emergency           source.verb  none
~declare an inquiry             source.verb  none
~declare an investigation       source.verb  none
~declare an amnesty             source.verb  none
~declare a? lockdown            source.verb  none
~declare a? strike              source.verb  none
~declare a? reward              source.verb  none
~declare compensation           source.verb  none
~declare a? day of              source.verb  none
~declare independence           source.verb  none
~declare a? crackdown           source.verb  none
~announce a? state of           source.verb  none
~announce a? curfew             source.verb  none
~announce a? truce              source.verb  none
~announce a? ceasefire          source.verb  none
~announce a? cease - fire       source.verb  none
~announce a? holiday            source.verb  none
~announce war                   source.verb  none
~announce victory               source.verb  none
~announce mourning              source.verb  none
~announce emergency             source.verb  none
~announce an alert              source.verb  none
~announce an emergency          source.verb  none
~announce an inquiry            source.verb  none
~announce an investigation      source.verb  none
~announce an amnesty            source.verb  none
~announce a? lockdown           source.verb  none
~announce a? strike             source.verb  none
~announce a? reward             source.verb  none
~announce compensation          source.verb  none
~announce a? day of             source.verb  none
~announce independence          source.verb  none
~announce a? crackdown          source.verb  none
~report to                      source.verb  none
~warn against                   source.verb  none
~report for                     source.verb  none
~answer for                     source.verb  none
~add to                         source.verb  none
~continue to                    source.verb  none
~read out                       source.verb  none
~count on                       source.verb  none

# Nouns of saying, with who says it as their possessor: the minister's announcement that.
announcement that               source.verb  noun
assertion that                  source.verb  noun
admission that                  source.verb  noun
allegation that                 source.verb  noun
confirmation that               source.verb  noun
claim that                      source.verb  noun
claim to have                   source.verb  noun
statement that                  source.verb  noun
testimony that                  source.verb  noun
report that                     source.verb  noun
estimate that                   source.verb  noun
contention that                 source.verb  noun
insistence that                 source.verb  noun
revelation that                 source.verb  noun

# Verbs of saying only in a phrase.
~put                            source.verb  none
~speak                          source.verb  none
~talk                           source.verb  none
~give                           source.verb  none
~raise                          source.verb  none
~lower                          source.verb  none
~set                            source.verb  none
~update                         source.verb  none
~revise                         source.verb  none
~point                          source.verb  none
read                            source.verb  none

# Phrases of saying.
~put <det> <adj>? death? toll at        source.verb  any
~put <det> number at                    source.verb  any
~put <det> number of                    source.verb  any
~put <det> figure at                    source.verb  any
~put <det> total at                     source.verb  any
~put <det> count at                     source.verb  any
~put casualties at                      source.verb  any
~put losses at                          source.verb  any
~put <poss> losses at                   source.verb  any
~put <poss> <adj>? losses at            source.verb  any
~put <det> losses at                    source.verb  any
~put it at                              source.verb  any
~give a <adj>? death? toll of           source.verb  any
~give <det> <adj>? death? toll of       source.verb  any
~give a <adj>? figure of                source.verb  any
~give <det> <adj>? figure of            source.verb  any
~give a <adj>? number of                source.verb  any
~give <det> <adj>? number of            source.verb  any
~give a <adj>? count of                 source.verb  any
~give <det> <adj>? count of             source.verb  any
~put <det> dead at                      source.verb  any
~put <det> <adj>? death? toll as high as  source.verb  any
~put <det> number as high as            source.verb  any
~put <det> figure as high as            source.verb  any
~lower <det> <adj>? death? toll         source.verb  any
~lower <det> figure                     source.verb  any
~lower <det> number                     source.verb  any
~set <det> death? toll at               source.verb  any
~raise <det> <adj>? death? toll         source.verb  any
~update <det> <adj>? death? toll        source.verb  any
~revise <det> <adj>? death? toll        source.verb  any
~raise <det> number                     source.verb  any
~revise <det> number                    source.verb  any
~update <det> number                    source.verb  any
~revise <det> figure                    source.verb  any
~raise <det> figure                     source.verb  any
~update <det> figure                    source.verb  any
~point out                              source.verb  any
~give <det> <adj>? death? toll as       source.verb  any
~give <det> figure as                   source.verb  any
~give <det> number as                   source.verb  any
~speak of                               source.verb  any
~tell of                                source.verb  any
~talk of                                source.verb  any

# What kind of source a noun names.
# official
government      source  official
ministry        source  official
cabinet         source  official
president       source  official
presidency      source  official
premier         source  official
chancellor      source  official
minister        source  official
governor        source  official
governorate     source  official
mayor           source  official
municipality    source  official
embassy         source  official
consulate       source  official
ambassador      source  official
envoy           source  official
parliament      source  official
senate          source  official
lawmaker        source  official
senator         source  official
congressman     source  official
congress        source  official
commissioner    source  official
commission      source  official
bureau          source  official
department      source  official
directorate     source  official
agency          source  official vague
authority       source  official
administration  source  official
state           source  official vague
federal         source  official vague
official        source  official vague
officials       source  official vague
spokesman       source  official vague
spokeswoman     source  official vague
spokesperson    source  official vague
secretary       source  official
collector       source  official
magistrate      source  official
council         source  official
councillor      source  official
deputy          source  official vague
chief           source  official vague
regime          source  official
kremlin         source  official
coordinator     source  official vague
immigration     source  official
migration       source  official

# military
pentagon        source  military
army            source  military
military        source  military
navy            source  military
airforce        source  military
troop           source  military
soldier         source  military
general         source  military
colonel         source  military
brigadier       source  military
lieutenant      source  military
major           source  military
captain         source  military
sergeant        source  military
admiral         source  military
commander       source  military
commandant      source  military
battalion       source  military
brigade         source  military
regiment        source  military
division        source  military vague
corps           source  military
garrison        source  military
coalition       source  military
isaf            source  military
nato            source  military
centcom         source  military
idf             source  military
forces          source  military vague
force           source  military vague
marine          source  military
paratrooper     source  military
officer         source  military vague
command         source  military vague
col             source  military
gen             source  military
lt              source  military
maj             source  military
capt            source  military
brig            source  military
sgt             source  military
defence         source  military
defense         source  military
warplane        source  military
headquarters    source  military vague

# police
police          source  police
policeman       source  police
policewoman     source  police
constable       source  police
superintendent  source  police
gendarme        source  police
gendarmerie     source  police
detective       source  police
sheriff         source  police
trooper         source  police vague
inspector       source  police
sp              source  police
dsp             source  police
ssp             source  police
dgp             source  police
dig             source  police
fir             source  police
cop             source  police
investigator    source  police
fbi             source  police
interpol        source  police
europol         source  police
constabulary    source  police

# judicial
court           source  judicial
judge           source  judicial
prosecutor      source  judicial
attorney        source  judicial
tribunal        source  judicial
lawyer          source  judicial
magistracy      source  judicial
prison          source  judicial
jail            source  judicial
jailer          source  judicial
warden          source  judicial
justice         source  judicial
solicitor       source  judicial
barrister       source  judicial
coroner         source  judicial
ombudsman       source  judicial
plaintiff       source  judicial
defendant       source  judicial
jury            source  judicial

# medical
hospital        source  medical
doctor          source  medical
physician       source  medical
surgeon         source  medical
nurse           source  medical
medic           source  medical
paramedic       source  medical
clinic          source  medical
morgue          source  medical
mortuary        source  medical
health          source  medical
ambulance       source  medical
rescuer         source  medical
rescue          source  medical
medical         source  medical
firefighter     source  medical
pathologist     source  medical
helmet          source  medical
responder       source  medical
forensic        source  medical

# armed-group
rebel           source  armed-group
militant        source  armed-group
insurgent       source  armed-group
guerrilla       source  armed-group
guerilla        source  armed-group
militia         source  armed-group
jihadist        source  armed-group
jihadi          source  armed-group
taliban         source  armed-group
isis            source  armed-group
isil            source  armed-group
daesh           source  armed-group
hezbollah       source  armed-group
hizbullah       source  armed-group
hamas           source  armed-group
maoist          source  armed-group
naxal           source  armed-group
naxalite        source  armed-group
fmln            source  armed-group
farc            source  armed-group
peshmerga       source  armed-group
sdf             source  armed-group
pkk             source  armed-group
ypg             source  armed-group
opposition      source  armed-group vague
separatist      source  armed-group
terrorist       source  armed-group
fighter         source  armed-group vague
cadre           source  armed-group
faction         source  armed-group
extremist       source  armed-group
houthi          source  armed-group
gunman          source  armed-group
kidnapper       source  armed-group
warlord         source  armed-group
mujahideen      source  armed-group
contra          source  armed-group
shabaab         source  armed-group
shabab          source  armed-group

# media
media           source  media
newspaper       source  media
news            source  media
daily           source  media
weekly          source  media
magazine        source  media
journalist      source  media
reporter        source  media
correspondent   source  media
television      source  media
tv              source  media
radio           source  media
broadcaster     source  media
channel         source  media
station         source  media vague
press           source  media vague
newswire        source  media
wire            source  media vague
reuters         source  media
afp             source  media
ap              source  media
tass            source  media
xinhua          source  media
sana            source  media
bbc             source  media
cnn             source  media
aljazeera       source  media
jazeera         source  media
arabiya         source  media
efe             source  media
dpa             source  media
ani             source  media
pti             source  media
upi             source  media
irna            source  media
tasnim          source  media
interfax        source  media
sputnik         source  media
ndtv            source  media
dawn            source  media
telegraph       source  media
times           source  media
guardian        source  media
gazette         source  media
herald          source  media
tribune         source  media
chronicle       source  media
journal         source  media
excelsior       source  media
hindu           source  media vague
express         source  media vague
editor          source  media
blogger         source  media
outlet          source  media vague
novosti         source  media
anadolu         source  media
rudaw           source  media
website         source  media
agence          source  media
ria             source  media
tabloid         source  media
pressman        source  media
columnist       source  media
anchor          source  media vague

# witness
witness         source  witness
eyewitness      source  witness
resident        source  witness
villager        source  witness
survivor        source  witness
locals          source  witness
bystander       source  witness
onlooker        source  witness
relative        source  witness
neighbour       source  witness
neighbor        source  witness
inhabitant      source  witness
passerby        source  witness
refugee         source  witness
evacuee         source  witness
victim          source  witness vague
mother          source  witness
father          source  witness
brother         source  witness
sister          source  witness
wife            source  witness
husband         source  witness
uncle           source  witness
cousin          source  witness
son             source  witness
daughter        source  witness
family          source  witness
kin             source  witness
shopkeeper      source  witness
farmer          source  witness
escapee         source  witness
captive         source  witness vague
hostage         source  witness vague
prisoner        source  witness vague
detainee        source  witness vague
passenger       source  witness vague
elder           source  witness

# monitor
activist        source  monitor vague
monitor         source  monitor
observatory     source  monitor
watchdog        source  monitor
ngo             source  monitor
amnesty         source  monitor
watch           source  monitor
charity         source  monitor
rights          source  monitor
sohr            source  monitor
airwars         source  monitor
sherpa          source  monitor
humanitarian    source  monitor
oxfam           source  monitor
icrc            source  monitor
crescent        source  monitor
msf             source  monitor
institute       source  monitor
researcher      source  monitor
monitoring      source  monitor
campaigner      source  monitor
foundation      source  monitor
thinktank       source  monitor
aid             source  monitor
centre          source  monitor vague
center          source  monitor vague
caritas         source  monitor
hrw             source  monitor

# international
unaids          source  international
mission         source  international vague
un              source  international
nations         source  international
unhcr           source  international
unicef          source  international
ocha            source  international
unrwa           source  international
unama           source  international
osce            source  international
iom             source  international
wfp             source  international
opcw            source  international
peacekeeper     source  international
eu              source  international
oas             source  international
unosom          source  international
minurso         source  international
monusco         source  international
unmiss          source  international
unifil          source  international
unprofor        source  international
union           source  international vague

# document
census          source  document
paper           source  document vague
post            source  document vague
report          source  document
reporting       source  document
document        source  document
data            source  document
information     source  document
figure          source  document
statistic       source  document
list            source  document
statement       source  document
communique      source  document
communiqué      source  document
bulletin        source  document
survey          source  document
study           source  document
record          source  document
picture         source  document
photo           source  document
photograph      source  document
image           source  document
video           source  document
footage         source  document
tape            source  document
clip            source  document
map             source  document
file            source  document
dossier         source  document
register        source  document
manifest        source  document
registry        source  document
database        source  document
toll            source  document
estimate        source  document
count           source  document
tally           source  document
letter          source  document
release         source  document
transcript      source  document
memo            source  document
memorandum      source  document
complaint       source  document
leaflet         source  document
pamphlet        source  document
poster          source  document
announcement    source  document
dispatch        source  document
message         source  document
tweet           source  document
account         source  document vague
article         source  document
book            source  document
poll            source  document
table           source  document
chart           source  document
graph           source  document
investigation   source  document
inquiry         source  document
probe           source  document
indictment      source  document
affidavit       source  document
verdict         source  document
summary         source  document
note            source  document
notice          source  document
spreadsheet     source  document
log             source  document
diary           source  document
interview       source  document
testimony       source  document
remark          source  document
speech          source  document
broadcast       source  document vague
briefing        source  document
inscription     source  document
