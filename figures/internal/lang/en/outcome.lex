# What befalls people: verbs, adjectives and idioms of outcome. The taxonomy is an open list of names.
#
# word or phrase    class        outcome=      who=
#
# who tells whom a verb's outcome befalls: its object (police arrested two), its subject (two died) or both (moved). The
# forms of a verb are generated. fate.state is a predicate ("are | on the loose"), fate.verb a verb phrase whose
# subject it befalls ("lost their lives"), fate.front what stands before the number ("a death toll of | 45").
# ~verb is any form; <poss> a possessive; word? may be absent.
# Flags of verbs: rare (other readings of the word come first), main (they do not), mere (injury and no more: who was
# wounded and killed counts once), plan, doubt, deny and real (how real it makes what it governs), say (it tells, too),
# place, naming, role and folk (see there). fate.verb and fate.state need an outcome, or the flag folk.

# killed
kill              verb    outcome=killed who=object
slay              verb    outcome=killed who=object
murder            verb    outcome=killed who=object
assassinate       verb    outcome=killed who=object
execute           verb    outcome=killed who=object
behead            verb    outcome=killed who=object
decapitate        verb    outcome=killed who=object
dismember         verb    outcome=killed who=object
hang              verb    outcome=killed who=object
lynch             verb    outcome=killed who=object
massacre          verb    outcome=killed who=object
slaughter         verb    outcome=killed who=object
butcher           verb    outcome=killed who=object
exterminate       verb    outcome=killed who=object
liquidate         verb    outcome=killed who=object
eliminate         verb    outcome=killed who=object
neutralise        verb    outcome=killed who=object
neutralize        verb    outcome=killed who=object
martyr            verb    outcome=killed who=object
electrocute       verb    outcome=killed who=object
asphyxiate        verb    outcome=killed who=object
suffocate         verb    outcome=killed who=both
strangle          verb    outcome=killed who=object
strangulate       verb    outcome=killed who=object
hack              verb    outcome=killed who=object rare
drown             verb    outcome=killed who=both
die               verb    outcome=killed who=subject
perish            verb    outcome=killed who=subject
succumb           verb    outcome=killed who=subject
bury              verb    outcome=killed who=object
exhume            verb    outcome=killed who=object
dead              adj     outcome=killed who=subject
lifeless          adj     outcome=killed who=subject
deceased          adj     outcome=killed who=subject
slain             adj     outcome=killed who=subject

# Short forms of headlines and tickers: two dead, 12 inj.
inj               adj     outcome=injured who=subject
injd              adj     outcome=injured who=subject
kia               adj     outcome=killed who=subject
wia               adj     outcome=injured who=subject
hosp              adj     outcome=injured who=subject
evac              adj     outcome=displaced who=subject
evacd             adj     outcome=displaced who=subject
evac'd            adj     outcome=displaced who=subject
hosp'd            adj     outcome=injured who=subject

~shoot dead             fate.verb   outcome=killed who=object
~shoot to death         fate.verb   outcome=killed who=object
~beat to death          fate.verb   outcome=killed who=object
~stab to death          fate.verb   outcome=killed who=object
~hack to death          fate.verb   outcome=killed who=object
~stone to death         fate.verb   outcome=killed who=object
~burn to death          fate.verb   outcome=killed who=both
~char to death          fate.verb   outcome=killed who=object
~roast to death         fate.verb   outcome=killed who=object
~burn to ashes          fate.verb   outcome=killed who=object
~burn to cinders        fate.verb   outcome=killed who=object
~burn beyond recognition  fate.verb  outcome=killed who=object
~char beyond recognition  fate.verb  outcome=killed who=object
~roast beyond recognition  fate.verb  outcome=killed who=object
~mangle beyond recognition  fate.verb  outcome=killed who=object
~crush to death         fate.verb   outcome=killed who=object
~freeze to death        fate.verb   outcome=killed who=subject
~starve to death        fate.verb   outcome=killed who=both
~trample to death       fate.verb   outcome=killed who=object
~torture to death       fate.verb   outcome=killed who=object
~bludgeon to death      fate.verb   outcome=killed who=object
~club to death          fate.verb   outcome=killed who=object
~burn alive             fate.verb   outcome=killed who=object
~roast alive            fate.verb   outcome=killed who=object
~bury alive             fate.verb   outcome=killed who=object
~put to death           fate.verb   outcome=killed who=object
~gun down               fate.verb   outcome=killed who=object
~gun to death           fate.verb   outcome=killed who=object
~slit the throats of    fate.verb   outcome=killed who=object
~slit the throat of     fate.verb   outcome=killed who=object
~cut the throats of     fate.verb   outcome=killed who=object
~cut the throat of      fate.verb   outcome=killed who=object
~have <poss> throats slit    fate.verb   outcome=killed who=subject
~have <poss> throats cut     fate.verb   outcome=killed who=subject
~have <poss> throats slashed  fate.verb   outcome=killed who=subject
~have <poss> throat slit     fate.verb   outcome=killed who=subject
~have <poss> throat cut      fate.verb   outcome=killed who=subject
~have <poss> throat slashed  fate.verb   outcome=killed who=subject
~riddle with bullets    fate.verb   outcome=injured who=object
~riddle with gunfire    fate.verb   outcome=injured who=object
~spray with bullets     fate.verb   outcome=injured who=object
~mow down               fate.verb   outcome=killed who=object
~cut down               fate.verb   outcome=killed who=object
~find dead              fate.verb   outcome=killed who=object
~pull out dead          fate.verb   outcome=killed who=object
~pull dead              fate.verb   outcome=killed who=object
~bring out dead         fate.verb   outcome=killed who=object
~carry out dead         fate.verb   outcome=killed who=object
expire            verb    outcome=killed who=subject rare
~find hanging           fate.verb   outcome=killed who=object
~wipe out               fate.verb   outcome=killed who=object
~blow up                fate.verb   outcome=killed who=object
~lose <poss> life       fate.verb   outcome=killed who=subject
~fall to <poss> death           fate.verb   outcome=killed who=subject
~fall to <poss> deaths          fate.verb   outcome=killed who=subject
~plunge to <poss> death         fate.verb   outcome=killed who=subject
~plunge to <poss> deaths        fate.verb   outcome=killed who=subject
~jump to <poss> death           fate.verb   outcome=killed who=subject
~jump to <poss> deaths          fate.verb   outcome=killed who=subject
~sweep to <poss> death          fate.verb   outcome=killed who=object
~sweep to <poss> deaths         fate.verb   outcome=killed who=object
~send to <poss> death           fate.verb   outcome=killed who=object
~send to <poss> deaths          fate.verb   outcome=killed who=object
~blow to pieces                 fate.verb   outcome=killed who=object
~blow to bits                   fate.verb   outcome=killed who=object
~tear to pieces                 fate.verb   outcome=killed who=object
~cut to pieces                  fate.verb   outcome=killed who=object
~meet <poss> deaths             fate.verb   outcome=killed who=subject
~lose <poss> lives      fate.verb   outcome=killed who=subject
~lose life              fate.verb   outcome=killed who=subject
~lose lives             fate.verb   outcome=killed who=subject
~give <poss> life       fate.verb   outcome=killed who=subject
~give <poss> lives      fate.verb   outcome=killed who=subject
~lay down <poss> life   fate.verb   outcome=killed who=subject
~lay down <poss> lives  fate.verb   outcome=killed who=subject
~pay with <poss> lives  fate.verb   outcome=killed who=subject
~pay with <poss> life   fate.verb   outcome=killed who=subject
~meet <poss> death      fate.verb   outcome=killed who=subject
~breathe <poss> last    fate.verb   outcome=killed who=subject
~commit suicide         fate.verb   outcome=killed who=subject
~take <poss> own life   fate.verb   outcome=killed who=subject
~take <poss> own lives  fate.verb   outcome=killed who=subject
~succumb to <poss> injuries     fate.verb   outcome=killed who=subject
~succumb to injuries    fate.verb   outcome=killed who=subject
~pass away              fate.verb   outcome=killed who=subject
~claim the? lives of    fate.front  outcome=killed
~claim the? life of     fate.front  outcome=killed
~cost the? lives of     fate.front  outcome=killed
~cost the? life of      fate.front  outcome=killed
~take the? lives of     fate.front  outcome=killed
~take the? life of      fate.front  outcome=killed
~claim                  fate.front  outcome=killed
loss of                 fate.front  outcome=killed
to death                fate.state  outcome=killed
body count of           fate.front  outcome=killed
death toll of           fate.front  outcome=killed
death toll              fate.front  outcome=killed
death tolls             fate.front  outcome=killed
casualty toll           fate.front  outcome=casualties
toll of                 fate.front  outcome=killed
injury toll             fate.front  outcome=injured

# injured
injure            verb    outcome=injured who=object mere
wound             verb    outcome=injured who=object mere
hurt              verb    outcome=injured who=object mere
maim              verb    outcome=injured who=object mere
mutilate          verb    outcome=injured who=object
disfigure         verb    outcome=injured who=object
shoot             verb    outcome=injured who=object
stab              verb    outcome=injured who=object
knife             verb    outcome=injured who=object rare
beat              verb    outcome=injured who=object
assault           verb    outcome=injured who=object
manhandle         verb    outcome=injured who=object
thrash            verb    outcome=injured who=object
burn              verb    outcome=injured who=object place
scald             verb    outcome=injured who=object
blind             verb    outcome=injured who=object rare
gun               verb    outcome=injured who=object rare
graze             verb    outcome=injured who=object rare
hospitalise       verb    outcome=injured who=object
hospitalize       verb    outcome=injured who=object
bruise            verb    outcome=injured who=object
scar              verb    outcome=injured who=object rare
~admit to hospital              fate.verb   outcome=injured who=object
~admit to a hospital            fate.verb   outcome=injured who=object
~admit to the hospital          fate.verb   outcome=injured who=object
~rush to hospital               fate.verb   outcome=injured who=object
~rush to the hospital           fate.verb   outcome=injured who=object
~rush to a hospital             fate.verb   outcome=injured who=object
~take to hospital               fate.verb   outcome=injured who=object
~take to the hospital           fate.verb   outcome=injured who=object
~take to a hospital             fate.verb   outcome=injured who=object
~sustain injuries               fate.verb   outcome=injured who=subject
~sustain injury                 fate.verb   outcome=injured who=subject
~sustain injures                fate.verb   outcome=injured who=subject
~receive injures                fate.verb   outcome=injured who=subject
~suffer injures                 fate.verb   outcome=injured who=subject
~sustain wounds                 fate.verb   outcome=injured who=subject
~sustain burns                  fate.verb   outcome=injured who=subject
~sustain <adj> injuries         fate.verb   outcome=injured who=subject
~sustain <adj> wounds           fate.verb   outcome=injured who=subject
~sustain <adj> burns            fate.verb   outcome=injured who=subject
~sustain <adj> injury           fate.verb   outcome=injured who=subject
~suffer injuries                fate.verb   outcome=injured who=subject
~suffer injury                  fate.verb   outcome=injured who=subject
~suffer wounds                  fate.verb   outcome=injured who=subject
~suffer burns                   fate.verb   outcome=injured who=subject
~suffer <adj> injuries          fate.verb   outcome=injured who=subject
~suffer <adj> wounds            fate.verb   outcome=injured who=subject
~suffer <adj> burns             fate.verb   outcome=injured who=subject
~suffer <adj> injury            fate.verb   outcome=injured who=subject
~receive injuries               fate.verb   outcome=injured who=subject
~receive injury                 fate.verb   outcome=injured who=subject
~receive wounds                 fate.verb   outcome=injured who=subject
~receive burns                  fate.verb   outcome=injured who=subject
~receive <adj> injuries         fate.verb   outcome=injured who=subject
~receive <adj> wounds           fate.verb   outcome=injured who=subject
~receive <adj> burns            fate.verb   outcome=injured who=subject
~receive <adj> injury           fate.verb   outcome=injured who=subject
~sustain multiple injuries  fate.verb   outcome=injured who=subject
~sustain multiple wounds  fate.verb   outcome=injured who=subject
~sustain multiple bullet injuries  fate.verb   outcome=injured who=subject
~sustain multiple bullet wounds  fate.verb   outcome=injured who=subject
~sustain multiple gunshot wounds  fate.verb   outcome=injured who=subject
~sustain multiple stab wounds  fate.verb   outcome=injured who=subject
~sustain several injuries  fate.verb   outcome=injured who=subject
~sustain several wounds  fate.verb   outcome=injured who=subject
~sustain several bullet injuries  fate.verb   outcome=injured who=subject
~sustain several bullet wounds  fate.verb   outcome=injured who=subject
~sustain several gunshot wounds  fate.verb   outcome=injured who=subject
~sustain several stab wounds  fate.verb   outcome=injured who=subject
~suffer multiple injuries  fate.verb   outcome=injured who=subject
~suffer multiple wounds  fate.verb   outcome=injured who=subject
~suffer multiple bullet injuries  fate.verb   outcome=injured who=subject
~suffer multiple bullet wounds  fate.verb   outcome=injured who=subject
~suffer multiple gunshot wounds  fate.verb   outcome=injured who=subject
~suffer multiple stab wounds  fate.verb   outcome=injured who=subject
~suffer several injuries  fate.verb   outcome=injured who=subject
~suffer several wounds  fate.verb   outcome=injured who=subject
~suffer several bullet injuries  fate.verb   outcome=injured who=subject
~suffer several bullet wounds  fate.verb   outcome=injured who=subject
~suffer several gunshot wounds  fate.verb   outcome=injured who=subject
~suffer several stab wounds  fate.verb   outcome=injured who=subject
~receive multiple injuries  fate.verb   outcome=injured who=subject
~receive multiple wounds  fate.verb   outcome=injured who=subject
~receive multiple bullet injuries  fate.verb   outcome=injured who=subject
~receive multiple bullet wounds  fate.verb   outcome=injured who=subject
~receive multiple gunshot wounds  fate.verb   outcome=injured who=subject
~receive multiple stab wounds  fate.verb   outcome=injured who=subject
~receive several injuries  fate.verb   outcome=injured who=subject
~receive several wounds  fate.verb   outcome=injured who=subject
~receive several bullet injuries  fate.verb   outcome=injured who=subject
~receive several bullet wounds  fate.verb   outcome=injured who=subject
~receive several gunshot wounds  fate.verb   outcome=injured who=subject
~receive several stab wounds  fate.verb   outcome=injured who=subject
# nouns of injury, which a verb that says little makes one: "suffered burns"
burn              noun    outcome=injured
bruise            noun    outcome=injured
cut               noun    outcome=injured
fracture          noun    outcome=injured
concussion        noun    outcome=injured
laceration        noun    outcome=injured
abrasion          noun    outcome=injured
graze             noun    outcome=injured
sprain            noun    outcome=injured
contusion         noun    outcome=injured
haemorrhage       noun    outcome=injured
hemorrhage        noun    outcome=injured
inhalation        noun    outcome=injured
whiplash          noun    outcome=injured
gash              noun    outcome=injured
rib               noun    outcome=injured
in hospital                     fate.state  outcome=injured
in the hospital                 fate.state  outcome=injured
in <article>? <adverb>? critical condition  fate.state  outcome=injured
in <article>? <adverb>? serious condition   fate.state  outcome=injured
in <article>? <adverb>? grave condition     fate.state  outcome=injured
in <article>? <adverb>? critical state      fate.state  outcome=injured
in <article>? <adverb>? serious state       fate.state  outcome=injured
in <article>? <adverb>? grave state         fate.state  outcome=injured
~fight for life                 fate.verb   outcome=injured who=subject
~fight for <poss> life          fate.verb   outcome=injured who=subject
~fight for <poss> lives         fate.verb   outcome=injured who=subject
~battle for life                fate.verb   outcome=injured who=subject
~battle for <poss> life         fate.verb   outcome=injured who=subject
~battle for <poss> lives        fate.verb   outcome=injured who=subject
~cling to life                  fate.verb   outcome=injured who=subject
~break bones                    fate.verb   outcome=injured who=subject
~go blind                       fate.verb   outcome=injured who=subject
~lose <poss> sight              fate.verb   outcome=injured who=subject
~lose <poss> eyesight           fate.verb   outcome=injured who=subject
not expected to survive         fate.verb   outcome=injured who=object real
not expected to live            fate.verb   outcome=injured who=object real
unlikely to survive             fate.state  outcome=injured
unlikely to live                fate.state  outcome=injured
in surgery                      fate.state  outcome=injured
~treat in hospital              fate.verb   outcome=injured who=object
~treat at hospital              fate.verb   outcome=injured who=object

# casualties
toll                            toll        outcome=killed
~suffer casualties              fate.verb   outcome=casualties who=subject
dead or injured                 fate.state  outcome=casualties
dead and injured                fate.state  outcome=casualties
dead or wounded                 fate.state  outcome=casualties
dead and wounded                fate.state  outcome=casualties
killed or injured               fate.state  outcome=casualties
killed or wounded               fate.state  outcome=casualties
killed and injured              fate.state  outcome=casualties
killed and wounded              fate.state  outcome=casualties

# missing
missing           adj     outcome=missing who=subject
unaccounted       adj     outcome=missing who=subject
disappear         verb    outcome=missing who=subject
vanish            verb    outcome=missing who=subject
~go missing                     fate.verb   outcome=missing who=subject
unaccounted for                 fate.state  outcome=missing

# detained
detain            verb    outcome=detained who=object
arrest            verb    outcome=detained who=object
rearrest          verb    outcome=detained who=object
capture           verb    outcome=detained who=object place
recapture         verb    outcome=detained who=object
apprehend         verb    outcome=detained who=object
nab               verb    outcome=detained who=object
net               verb    outcome=detained who=object rare
jail              verb    outcome=detained who=object
imprison          verb    outcome=detained who=object
incarcerate       verb    outcome=detained who=object
intern            verb    outcome=detained who=object
remand            verb    outcome=detained who=object
confine           verb    outcome=detained who=object
hold              verb    outcome=detained who=object rare place
seize             verb    outcome=detained who=object rare place
catch             verb    outcome=detained who=object rare
collar            verb    outcome=detained who=object rare
book              verb    outcome=sentenced who=object rare
~round up                       fate.verb   outcome=detained who=object
~pick up                        fate.verb   outcome=detained who=object
~lock up                        fate.verb   outcome=detained who=object
~take into custody              fate.verb   outcome=detained who=object
~take prisoner                  fate.verb   outcome=detained who=object
~deprive of liberty             fate.verb   outcome=detained who=object
~deprive of <poss> liberty      fate.verb   outcome=detained who=object
~deprive of freedom             fate.verb   outcome=detained who=object
~deprive of <poss> freedom      fate.verb   outcome=detained who=object
~take captive                   fate.verb   outcome=abducted who=object
~place under arrest             fate.verb   outcome=detained who=object
~put under arrest               fate.verb   outcome=detained who=object
~put behind bars                fate.verb   outcome=detained who=object
~send to prison                 fate.verb   outcome=detained who=object
~send to jail                   fate.verb   outcome=detained who=object
~throw in jail                  fate.verb   outcome=detained who=object
~throw into jail                fate.verb   outcome=detained who=object
~throw in prison                fate.verb   outcome=detained who=object
~throw into prison              fate.verb   outcome=detained who=object
death sentences to              fate.front  outcome=sentenced
death sentences on              fate.front  outcome=sentenced
death sentences against         fate.front  outcome=sentenced
prison sentences on             fate.front  outcome=sentenced
prison terms on                 fate.front  outcome=sentenced
jail terms on                   fate.front  outcome=sentenced
life sentences on               fate.front  outcome=sentenced
detention orders on             fate.front  outcome=detained
detention orders against        fate.front  outcome=detained
life sentences to               fate.front  outcome=sentenced
prison sentences to             fate.front  outcome=sentenced
jail terms to                   fate.front  outcome=sentenced
prison terms to                 fate.front  outcome=sentenced
death sentences for             fate.front  outcome=sentenced
~give life to                   fate.front  outcome=sentenced
~hold captive                   fate.verb   outcome=abducted who=object
~remand in custody              fate.verb   outcome=detained who=object
in custody                      fate.state  outcome=detained
in police custody               fate.state  outcome=detained
in detention                    fate.state  outcome=detained
in prison                       fate.state  outcome=detained
in prisons                      fate.state  outcome=detained
in jail                         fate.state  outcome=detained
in jails                        fate.state  outcome=detained
behind bars                     fate.state  outcome=detained
under arrest                    fate.state  outcome=detained
under <adj>? house arrest       fate.state  outcome=detained
under detention                 fate.state  outcome=detained
in captivity                    fate.state  outcome=abducted
~remain captive                 fate.verb   outcome=abducted who=subject
on death row                    fate.state  outcome=sentenced

# abducted
abduct            verb    outcome=abducted who=object
kidnap            verb    outcome=abducted who=object
hijack            verb    outcome=abducted who=object rare
snatch            verb    outcome=abducted who=object
ransom            verb    outcome=abducted who=object rare
~take hostage                   fate.verb   outcome=abducted who=object
~take hostages                  fate.verb   outcome=abducted who=object
~hold hostage                   fate.verb   outcome=abducted who=object
~hold hostages                  fate.verb   outcome=abducted who=object
~carry off                      fate.verb   outcome=abducted who=object
~take away                      fate.verb   outcome=abducted who=object
~whisk away                     fate.verb   outcome=abducted who=object
~lead away                      fate.verb   outcome=detained who=object
~bundle into                    fate.verb   outcome=detained who=object
~take to an unknown location  fate.verb   outcome=detained who=object
~take to an unknown place  fate.verb   outcome=detained who=object
~take to an unknown destination  fate.verb   outcome=detained who=object
~take to an undisclosed location  fate.verb   outcome=detained who=object
~take to an undisclosed place  fate.verb   outcome=detained who=object
~take to an undisclosed destination  fate.verb   outcome=detained who=object
~hold for ransom                fate.verb   outcome=abducted who=object
~take as hostages               fate.verb   outcome=abducted who=object
~hold as hostages               fate.verb   outcome=abducted who=object
~keep as hostages               fate.verb   outcome=abducted who=object

# released
release           verb    outcome=released who=object
free              verb    outcome=released who=object place
liberate          verb    outcome=released who=object rare place
acquit            verb    outcome=released who=object
exonerate         verb    outcome=released who=object
pardon            verb    outcome=released who=object
amnesty           verb    outcome=released who=object
parole            verb    outcome=released who=object
bail              verb    outcome=released who=object
~let go                         fate.verb   outcome=released who=object
~set free                       fate.verb   outcome=released who=object
~set loose                      fate.verb   outcome=released who=object
~turn loose                     fate.verb   outcome=released who=object
~let out                        fate.verb   outcome=released who=object
on bail                         fate.state  outcome=released
out on bail                     fate.state  outcome=released
~set at liberty                 fate.verb   outcome=released who=object
~release on bail                fate.verb   outcome=released who=object
~grant bail                     fate.verb   outcome=released who=object
~grant amnesty                  fate.verb   outcome=released who=object
~walk free                      fate.verb   outcome=released who=subject
~go free                        fate.verb   outcome=released who=subject
~regain <poss> freedom          fate.verb   outcome=released who=subject
~regain freedom                 fate.verb   outcome=released who=subject

# escaped
escape            verb    outcome=escaped who=subject
abscond           verb    outcome=escaped who=subject
~break out                      fate.verb   outcome=escaped who=subject
~bust out                       fate.verb   outcome=escaped who=subject
~break free                     fate.verb   outcome=escaped who=subject
~break loose                    fate.verb   outcome=escaped who=subject
~slip away                      fate.verb   outcome=escaped who=subject
~slip out                       fate.verb   outcome=escaped who=subject
~get away                       fate.verb   outcome=escaped who=subject
~run away                       fate.verb   outcome=escaped who=subject
~walk out of the camp           fate.verb   outcome=escaped who=subject
~flood out                      fate.verb   outcome=escaped who=subject
~flee prison                    fate.verb   outcome=escaped who=subject
~flee the prison                fate.verb   outcome=escaped who=subject
~flee custody                   fate.verb   outcome=escaped who=subject
~flee from prison               fate.verb   outcome=escaped who=subject
~flee from custody              fate.verb   outcome=escaped who=subject
~flee the jail                  fate.verb   outcome=escaped who=subject
on the loose                    fate.state  outcome=escaped
at large                        fate.state  outcome=escaped
~declare proclaimed offenders   fate.verb   outcome=escaped who=object
~declare absconders             fate.verb   outcome=escaped who=object
on the run                      fate.state  outcome=escaped

# transferred
transfer          verb    outcome=transferred who=both
relocate          verb    outcome=transferred who=both
extradite         verb    outcome=transferred who=object
deport            verb    outcome=transferred who=object
expel             verb    outcome=transferred who=object
banish            verb    outcome=transferred who=object
exile             verb    outcome=transferred who=object
resettle          verb    outcome=transferred who=both
exchange          verb    outcome=transferred who=object rare
swap              verb    outcome=transferred who=object rare
move              verb    outcome=transferred who=object rare
receive           verb    outcome=transferred who=object rare
rendition         verb    outcome=transferred who=object
transport         verb    outcome=transferred who=object rare
ferry             verb    outcome=transferred who=object rare
fly               verb    outcome=transferred who=object rare
~hand over                      fate.verb   outcome=transferred who=object
~turn over                      fate.verb   outcome=transferred who=object
~take delivery of               fate.front  outcome=transferred
~get back                       fate.verb   outcome=returned who=object
~send back                      fate.verb   outcome=transferred who=object
~turn away                      fate.verb   outcome=transferred who=object
~push back                      fate.verb   outcome=transferred who=object
~turn back                      fate.verb   outcome=transferred who=object
~fly out                        fate.verb   outcome=transferred who=object
~bus out                        fate.verb   outcome=transferred who=object

# sentenced
sentence          verb    outcome=sentenced who=object
convict           verb    outcome=sentenced who=object
indict            verb    outcome=sentenced who=object
prosecute         verb    outcome=sentenced who=object
try               verb    outcome=sentenced who=object rare
charge            verb    outcome=sentenced who=object rare
condemn           verb    outcome=sentenced who=object rare
arraign           verb    outcome=sentenced who=object
~put on trial                   fate.verb   outcome=sentenced who=object
~sentence to death              fate.verb   outcome=sentenced who=object
~condemn to death               fate.verb   outcome=sentenced who=object
~find guilty                    fate.verb   outcome=sentenced who=object
~plead guilty                   fate.verb   outcome=sentenced who=subject
~stand trial                    fate.verb   outcome=sentenced who=subject
~face trial                     fate.verb   outcome=sentenced who=subject
~send to the gallows            fate.verb   outcome=sentenced who=object
sentence ~award to              fate.front  outcome=sentenced
sentence ~hand to               fate.front  outcome=sentenced
sentence ~hand down to          fate.front  outcome=sentenced
sentence ~give to               fate.front  outcome=sentenced
sentence ~impose on             fate.front  outcome=sentenced
sentences ~award to             fate.front  outcome=sentenced
sentences ~hand to              fate.front  outcome=sentenced
sentences ~hand down to         fate.front  outcome=sentenced
sentences ~give to              fate.front  outcome=sentenced
sentences ~impose on            fate.front  outcome=sentenced
penalty ~award to               fate.front  outcome=sentenced
penalty ~hand to                fate.front  outcome=sentenced
penalty ~hand down to           fate.front  outcome=sentenced
penalty ~impose on              fate.front  outcome=sentenced
~face charges                   fate.verb   outcome=sentenced who=subject
~go on trial                    fate.verb   outcome=sentenced who=subject
on trial                        fate.state  outcome=sentenced
serving sentences               fate.state  outcome=sentenced

# displaced
displace          verb    outcome=displaced who=object
evacuate          verb    outcome=displaced who=both
uproot            verb    outcome=displaced who=object
dislocate         verb    outcome=displaced who=object
evict             verb    outcome=displaced who=object
dislodge          verb    outcome=displaced who=object rare
flee              verb    outcome=displaced who=subject
shelter           verb    outcome=displaced who=both
accommodate       verb    outcome=displaced who=object rare
homeless          adj     outcome=displaced who=subject
back home                       fate.state  outcome=returned
~make homeless                  fate.verb   outcome=displaced who=object
~render homeless                fate.verb   outcome=displaced who=object
~leave homeless                 fate.verb   outcome=displaced who=object
~force to flee                  fate.verb   outcome=displaced who=object
~tell to leave                  fate.verb   outcome=displaced who=object
~advise to leave                fate.verb   outcome=displaced who=object
~force to leave                 fate.verb   outcome=displaced who=object
~force to evacuate              fate.verb   outcome=displaced who=object
~force to move                  fate.verb   outcome=displaced who=object
~force from <poss> homes        fate.verb   outcome=displaced who=object
~force out of <poss> homes      fate.verb   outcome=displaced who=object
~drive from <poss> homes        fate.verb   outcome=displaced who=object
~drive out of <poss> homes      fate.verb   outcome=displaced who=object
~burn out of <poss> homes       fate.verb   outcome=displaced who=object
~bomb out of <poss> homes       fate.verb   outcome=displaced who=object
~flood out of <poss> homes      fate.verb   outcome=displaced who=object
~uproot from <poss> homes       fate.verb   outcome=displaced who=object
~chase from <poss> homes        fate.verb   outcome=displaced who=object
~chase out of <poss> homes      fate.verb   outcome=displaced who=object
~order from <poss> homes        fate.verb   outcome=displaced who=object
~order out of <poss> homes      fate.verb   outcome=displaced who=object
~leave <poss> homes             fate.verb   outcome=displaced who=subject
~flee <poss> homes              fate.verb   outcome=displaced who=subject
~abandon <poss> homes           fate.verb   outcome=displaced who=subject
~abandon <poss> houses          fate.verb   outcome=displaced who=subject
~abandon <poss> villages        fate.verb   outcome=displaced who=subject
~lose <poss> homes              fate.verb   outcome=displaced who=subject
~lose <poss> houses             fate.verb   outcome=displaced who=subject
~lose <poss> dwellings          fate.verb   outcome=displaced who=subject
~lose <poss> shelters           fate.verb   outcome=displaced who=subject
~lose <poss> tents              fate.verb   outcome=displaced who=subject
~leave in the open              fate.verb   outcome=displaced who=object
~leave out in the open          fate.verb   outcome=displaced who=object
~leave living in the open       fate.verb   outcome=displaced who=object
~leave sleeping in the open     fate.verb   outcome=displaced who=object
~leave on the street            fate.verb   outcome=displaced who=object
~leave on the streets           fate.verb   outcome=displaced who=object
~live in the open               fate.verb   outcome=displaced who=subject
~sleep in the open              fate.verb   outcome=displaced who=subject
~take temporary? refuge         fate.verb   outcome=displaced who=subject
~take temporary? shelter        fate.verb   outcome=displaced who=subject
~seek temporary? refuge         fate.verb   outcome=displaced who=subject real
~seek temporary? shelter        fate.verb   outcome=displaced who=subject real
~seek asylum                    fate.verb   outcome=displaced who=subject real
~move to shelters               fate.verb   outcome=displaced who=object
~cross the border               fate.verb   outcome=displaced who=subject
in shelters                     fate.state  outcome=displaced
in camps                        fate.state  outcome=displaced
in relief camps                 fate.state  outcome=displaced
in temporary shelters           fate.state  outcome=displaced
in evacuation centres           fate.state  outcome=displaced
in evacuation centers           fate.state  outcome=displaced
inside evacuation centres       fate.state  outcome=displaced
inside evacuation centers       fate.state  outcome=displaced
inside ecs                      fate.state  outcome=displaced
outside evacuation centres      fate.state  outcome=displaced
outside evacuation centers      fate.state  outcome=displaced
outside ecs                     fate.state  outcome=displaced
under <article>? <adj>? evacuation ~order    fate.state  outcome=displaced
under <article>? <adj>? evacuation ~warning  fate.state  outcome=displaced
under <article>? <adj>? evacuation ~notice   fate.state  outcome=displaced
under mandatory evacuation      fate.state  outcome=displaced

# rescued
rescue            verb    outcome=rescued who=object
save              verb    outcome=rescued who=object place
survive           verb    outcome=rescued who=subject
alive             adj     outcome=rescued who=subject
~pull alive                     fate.verb   outcome=rescued who=object
~pull to safety                 fate.verb   outcome=rescued who=object
~bring to safety                fate.verb   outcome=rescued who=object
~dig out                        fate.verb   outcome=rescued who=object
~swim to safety                 fate.verb   outcome=rescued who=subject
~swim ashore                    fate.verb   outcome=rescued who=subject
~dig themselves out             fate.verb   outcome=escaped who=subject
~dig himself out                fate.verb   outcome=escaped who=subject
~dig herself out                fate.verb   outcome=escaped who=subject
~pluck from                     fate.verb   outcome=rescued who=object

# surrendered
surrender         verb    outcome=surrendered who=subject
defect            verb    outcome=surrendered who=subject
capitulate        verb    outcome=surrendered who=subject
~give up                        fate.verb   outcome=surrendered who=subject
~turn in                        fate.verb   outcome=surrendered who=subject
~turn themselves in             fate.verb   outcome=surrendered who=subject
~turn himself in                fate.verb   outcome=surrendered who=subject
~turn herself in                fate.verb   outcome=surrendered who=subject
~give themselves up             fate.verb   outcome=surrendered who=subject
~give himself up                fate.verb   outcome=surrendered who=subject
~hand themselves in             fate.verb   outcome=surrendered who=subject
~hand themselves over           fate.verb   outcome=surrendered who=subject
~lay down arms                  fate.verb   outcome=surrendered who=subject
~lay down <poss> arms           fate.verb   outcome=surrendered who=subject
~lay down <poss> weapons        fate.verb   outcome=surrendered who=subject

# returned
repatriate        verb    outcome=returned who=object
return            verb    outcome=returned who=both rare
~take back                      fate.verb   outcome=returned who=object
~take home                      fate.verb   outcome=returned who=object
~send home                      fate.verb   outcome=returned who=object
~bring back                     fate.verb   outcome=returned who=object
~bring home                     fate.verb   outcome=returned who=object
~fly back                       fate.verb   outcome=returned who=object
~fly home                       fate.verb   outcome=returned who=object
~bus home                       fate.verb   outcome=returned who=object
~ferry home                     fate.verb   outcome=returned who=object
~carry home                     fate.verb   outcome=returned who=object
~go home                        fate.verb   outcome=returned who=subject
~go back                        fate.verb   outcome=returned who=subject
~come back                      fate.verb   outcome=returned who=subject
~return home                    fate.verb   outcome=returned who=subject

# affected
affect            verb    outcome=affected who=object
infect            verb    outcome=affected who=object
besiege           verb    outcome=affected who=object
trap              verb    outcome=affected who=object
strand            verb    outcome=affected who=object
maroon            verb    outcome=affected who=object
entomb            verb    outcome=affected who=object
paralyse          verb    outcome=injured who=object
paralyze          verb    outcome=injured who=object
rape              verb    outcome=affected who=object
torture           verb    outcome=affected who=object
abuse             verb    outcome=affected who=object
molest            verb    outcome=affected who=object
starve            verb    outcome=affected who=both
sicken            verb    outcome=affected who=object
poison            verb    outcome=affected who=object
traumatise        verb    outcome=affected who=object
traumatize        verb    outcome=affected who=object
sick              adj     outcome=affected who=subject
ill               adj     outcome=affected who=subject
hungry            adj     outcome=affected who=subject
malnourished      adj     outcome=affected who=subject
~fall ill                       fate.verb   outcome=affected who=subject
~come down with                 fate.verb   outcome=affected who=subject
~contract the virus             fate.verb   outcome=affected who=subject
~get stuck                      fate.verb   outcome=affected who=subject
~leave stuck                    fate.verb   outcome=affected who=object
~remain stuck                   fate.verb   outcome=affected who=subject
~diagnose with                  fate.verb   outcome=affected who=object
~diagnose as having             fate.verb   outcome=affected who=object
~place in isolation             fate.verb   outcome=affected who=object
~put in isolation               fate.verb   outcome=affected who=object
~place in quarantine            fate.verb   outcome=affected who=object
~place under quarantine         fate.verb   outcome=affected who=object
~put in quarantine              fate.verb   outcome=affected who=object
~put under quarantine           fate.verb   outcome=affected who=object
~catch the disease              fate.verb   outcome=affected who=subject
~catch the virus                fate.verb   outcome=affected who=subject
~contract the disease           fate.verb   outcome=affected who=subject
~stick in                       fate.verb   outcome=affected who=object
~stick inside                   fate.verb   outcome=affected who=object
~stick at                       fate.verb   outcome=affected who=object
~stick on                       fate.verb   outcome=affected who=object
~stick under                    fate.verb   outcome=affected who=object
~stick between                  fate.verb   outcome=affected who=object
~stick outside                  fate.verb   outcome=affected who=object
~stick aboard                   fate.verb   outcome=affected who=object
~remain cut off                 fate.verb   outcome=affected who=subject
~fall sick                      fate.verb   outcome=affected who=subject
~lose power                     fate.verb   outcome=affected who=subject
~test positive                  fate.verb   outcome=affected who=subject
under siege                     fate.state  outcome=affected
in <adj>? quarantine            fate.state  outcome=affected
under <adj>? quarantine         fate.state  outcome=affected
in <adj>? need                  fate.state  outcome=affected
in <adj>? need of               fate.state  outcome=affected
food insecure                   fate.state  outcome=affected
food - insecure                 fate.state  outcome=affected
in crisis or worse              fate.state  outcome=affected
in catastrophe                  fate.state  outcome=affected
in catastrophic hunger          fate.state  outcome=affected
in famine                       fate.state  outcome=affected
with burns                      fate.state  outcome=injured
with serious burns              fate.state  outcome=injured
with severe burns               fate.state  outcome=injured
with injuries                   fate.state  outcome=injured
with serious injuries           fate.state  outcome=injured
with wounds                     fate.state  outcome=injured
with gunshot wounds             fate.state  outcome=injured
without shelter                 fate.state  outcome=displaced
without homes                   fate.state  outcome=displaced
without a home                  fate.state  outcome=displaced
without a roof                  fate.state  outcome=displaced
without food                    fate.state  outcome=affected
without drinking water          fate.state  outcome=affected
without medicine                fate.state  outcome=affected
without help                    fate.state  outcome=affected
without power                   fate.state  outcome=affected
without electricity             fate.state  outcome=affected
without water                   fate.state  outcome=affected
without <adj> water             fate.state  outcome=affected
without running water           fate.state  outcome=affected
without sanitation              fate.state  outcome=affected
without heating                 fate.state  outcome=affected
without medical care            fate.state  outcome=affected
without medical help            fate.state  outcome=affected
without health care             fate.state  outcome=affected
without healthcare              fate.state  outcome=affected
without assistance              fate.state  outcome=affected
~face starvation                fate.verb   outcome=affected who=subject
~face famine                    fate.verb   outcome=affected who=subject
~face hunger                    fate.verb   outcome=affected who=subject
~face <adj> hunger              fate.verb   outcome=affected who=subject
~face <adj>? food insecurity    fate.verb   outcome=affected who=subject
~face <adj>? food shortages     fate.verb   outcome=affected who=subject
~face <adj>? malnutrition       fate.verb   outcome=affected who=subject
~experience <adj>? food insecurity  fate.verb   outcome=affected who=subject
~experience <adj>? hunger       fate.verb   outcome=affected who=subject
~suffer <adj>? hunger           fate.verb   outcome=affected who=subject
~push into <adj>? hunger        fate.verb   outcome=affected who=object
~push into famine               fate.verb   outcome=affected who=object
~push into starvation           fate.verb   outcome=affected who=object
~push into <adj>? food insecurity  fate.verb   outcome=affected who=object
~plunge into <adj>? hunger      fate.verb   outcome=affected who=object
~drive into <adj>? hunger       fate.verb   outcome=affected who=object
~lack food                      fate.verb   outcome=affected who=subject
~lack water                     fate.verb   outcome=affected who=subject
~lack clean water               fate.verb   outcome=affected who=subject
~lack drinking water            fate.verb   outcome=affected who=subject
~lack <adj> drinking water      fate.verb   outcome=affected who=subject
~lack shelter                   fate.verb   outcome=affected who=subject
~lack access to food            fate.verb   outcome=affected who=subject
~lack access to water           fate.verb   outcome=affected who=subject
~lack access to clean water     fate.verb   outcome=affected who=subject

# Verbs whose object is a place as often as a person ("Rebels captured Delt"): the flag place, here and above.
take              verb    place
retake            verb    place
hit               verb    place
strike            verb    place
shell             verb    place
bomb              verb    place
wreck             verb    place
isolate           verb    outcome=affected who=object place

# Verbs that say what somebody is called: a name behind them is nobody new. The flag naming, here and below.
name              verb    naming
know              verb    naming
identify          verb    naming
dub               verb    naming
nickname          verb    naming

# Verbs behind which "as" tells what somebody is, and nobody new. The flag role.
describe          verb    role
list              verb    role
recognise         verb    role
recognize         verb    role
register          verb    role
work              verb    role
serve             verb    role
pose              verb    role
act               verb    role
employ            verb    role
hire              verb    role
volunteer         verb    role
disguise          verb    role
dress             verb    role
masquerade        verb    role

# Verbs that are told of people alone, of their subject or of their object as who says, though nothing befalls them: a
# number without a noun beside one counts people ("hundreds gathered"). The flag folk.
gather            verb    who=subject folk
congregate        verb    who=subject folk
march             verb    who=subject folk
protest           verb    who=subject folk
demonstrate       verb    who=subject folk
rally             verb    who=subject folk
attend            verb    who=subject folk
queue             verb    who=subject folk
chant             verb    who=subject folk
await             verb    who=subject plan folk
register          verb    who=subject folk
say               verb    who=subject folk
tell              verb    who=subject folk
travel            verb    who=subject folk
visit             verb    who=subject folk
host              verb    who=object folk
plead             verb    who=subject folk
testify           verb    who=subject folk
sleep             verb    who=subject folk
camp              verb    who=subject folk
riot              verb    who=subject folk
pray              verb    who=subject folk
parade            verb    who=subject folk
picket            verb    who=subject folk
apply             verb    who=subject folk
enrol             verb    who=subject folk
enroll            verb    who=subject folk
enlist            verb    who=subject folk
volunteer         verb    who=subject folk
reside            verb    who=subject folk
live              verb    who=subject folk
dwell             verb    who=subject folk
appeal            verb    who=subject folk
kneel             verb    who=subject folk
weep              verb    who=subject folk
cheer             verb    who=subject folk
applaud           verb    who=subject folk
mourn             verb    who=subject folk
shout             verb    who=subject folk
dance             verb    who=subject folk
celebrate         verb    who=subject folk
confess           verb    who=subject folk
emigrate          verb    who=subject folk
migrate           verb    who=subject folk
immigrate         verb    who=subject folk
graduate          verb    who=subject folk
retire            verb    who=subject folk
marry             verb    who=subject folk
resign            verb    who=subject folk
boycott           verb    who=subject folk
disembark         verb    who=subject folk
disperse          verb    who=subject folk
scuffle           verb    who=subject folk
clash             verb    who=subject folk
brawl             verb    who=subject folk
loot              verb    who=subject folk
storm             verb    who=subject folk
walk              verb    who=subject folk
swim              verb    who=subject folk
crawl             verb    who=subject folk
trek              verb    who=subject folk
desert            verb    who=subject folk
mutiny            verb    who=subject folk
complain          verb    who=subject folk
faint             verb    who=subject folk
arrive            verb    who=subject folk
converge          verb    who=subject folk
throng            verb    who=subject folk
flock             verb    who=subject folk
watch             verb    who=subject folk
witness           verb    who=subject folk
listen            verb    who=subject folk
interview         verb    who=object folk
recruit           verb    who=object folk
hire              verb    who=object folk
employ            verb    who=object folk
sack              verb    who=object folk
question          verb    who=object folk
interrogate       verb    who=object folk
vaccinate         verb    who=object folk
inoculate         verb    who=object folk
immunise          verb    who=object folk
immunize          verb    who=object folk
elect             verb    who=object folk
appoint           verb    who=object folk
promote           verb    who=object folk
demobilise        verb    who=object folk
demobilize        verb    who=object folk
conscript         verb    who=object folk
mobilise          verb    who=object folk
mobilize          verb    who=object folk
deploy            verb    who=object folk
redeploy          verb    who=object folk
invite            verb    who=object folk
train             verb    who=object folk
house             verb    who=object folk
treat             verb    who=object folk
baptise           verb    who=object folk
baptize           verb    who=object folk
frisk             verb    who=object folk
blindfold         verb    who=object folk
disarm            verb    who=object folk
enfranchise       verb    who=object folk
~take to the streets            fate.verb   who=subject folk
~take part                      fate.verb   who=subject folk
~turn out                       fate.verb   who=subject folk
~turn up                        fate.verb   who=subject folk
~show up                        fate.verb   who=subject folk
~sign up                        fate.verb   who=subject folk
~line up                        fate.verb   who=subject folk
~line the streets               fate.verb   who=subject folk
~stay home                      fate.verb   who=subject folk
~stay away                      fate.verb   who=subject folk
~go on strike                   fate.verb   who=subject folk
~come forward                   fate.verb   who=subject folk
~deny the charges               fate.verb   who=subject folk
~deny charges                   fate.verb   who=subject folk
~deny the charge                fate.verb   who=subject folk
~deny involvement               fate.verb   who=subject folk
~spend the night                fate.verb   who=subject folk
~set up camp                    fate.verb   who=subject folk
~lose <poss> jobs               fate.verb   who=subject folk
~lose <poss> job                fate.verb   who=subject folk
~make <poss> way                fate.verb   who=subject folk
~wave flags                     fate.verb   who=subject folk
~throw stones                   fate.verb   who=subject folk
~hurl stones                    fate.verb   who=subject folk
~shout slogans                  fate.verb   who=subject folk
~file past                      fate.verb   who=subject folk
~join the march                 fate.verb   who=subject folk
~join the protest               fate.verb   who=subject folk
~join the protests              fate.verb   who=subject folk
~join the rally                 fate.verb   who=subject folk
~join the strike                fate.verb   who=subject folk
~join the search                fate.verb   who=subject folk
~join the queue                 fate.verb   who=subject folk
~join the rebels                fate.verb   who=subject folk
~join the army                  fate.verb   who=subject folk
~join the militia               fate.verb   who=subject folk
~cast <poss> ballots            fate.verb   who=subject folk
~cast <poss> votes              fate.verb   who=subject folk
~leave the city                 fate.verb   who=subject folk
~leave the town                 fate.verb   who=subject folk
~leave the village              fate.verb   who=subject folk
~leave the country              fate.verb   who=subject folk
~leave the area                 fate.verb   who=subject folk
~leave the region               fate.verb   who=subject folk
~leave the camp                 fate.verb   who=subject folk
~leave the island               fate.verb   who=subject folk
~leave the province             fate.verb   who=subject folk
~queue up                       fate.verb   who=subject folk
~take <poss> seats              fate.verb   who=subject folk
~go to work                     fate.verb   who=subject folk
~remain in the city             fate.verb   who=subject folk
~remain in the town             fate.verb   who=subject folk
~remain in the village          fate.verb   who=subject folk
~remain in the camp             fate.verb   who=subject folk
~lay off                        fate.verb   who=object folk
~swear in                       fate.verb   who=object folk
~call up                        fate.verb   who=object folk
~deny bail                      fate.verb   who=object folk
~deny entry                     fate.verb   who=object folk
~deny visas                     fate.verb   who=object folk
~deny asylum                    fate.verb   who=object folk
~grant asylum                   fate.verb   who=object folk
~grant citizenship              fate.verb   who=object folk
~grant visas                    fate.verb   who=object folk

# How real what a verb governs is.
plan              verb    plan
plot              verb    plan
order             verb    plan
intend            verb    plan
threaten          verb    plan
promise           verb    plan
pledge            verb    plan
vow               verb    plan
propose           verb    plan
seek              verb    plan
aim               verb    plan
hope              verb    plan
expect            verb    plan
prepare           verb    plan
demand            verb    plan
urge              verb    plan
want              verb    plan
ask               verb    plan
call              verb    plan naming
agree             verb    plan
attempt           verb    plan
request           verb    plan
schedule          verb    plan
hunt              verb    plan
pursue            verb    plan
target            verb    plan place
search            verb    plan
wish              verb    plan
offer             verb    plan
fear              verb    doubt
believe           verb    doubt
think             verb    doubt
suspect           verb    doubt
allege            verb    doubt
presume           verb    doubt
suppose           verb    doubt
assume            verb    doubt
feared            doubt
presumed          doubt
perhaps           doubt
maybe             doubt
possibly          doubt
probably          doubt
allegedly         doubt
likely            doubt
apparently        doubt
deny              verb    deny say
refute            verb    deny
reject            verb    deny
dismiss           verb    deny
dispute           verb    deny

fatally ~wound                  fate.verb   outcome=killed who=object
fatally ~injure                 fate.verb   outcome=killed who=object
fatally ~shoot                  fate.verb   outcome=killed who=object
fatally ~stab                   fate.verb   outcome=killed who=object
mortally ~wound                 fate.verb   outcome=killed who=object
without access to               fate.state  outcome=affected
suffer            verb    outcome=affected who=subject rare
~seek a refuge                  fate.verb   outcome=displaced who=subject real

# Nouns of action: "the release of two", "the murder of six". They tell an outcome but do not count people.
release           event   outcome=released
liberation        event   outcome=released
acquittal         event   outcome=released
transfer          event   outcome=transferred
relocation        event   outcome=transferred
extradition       event   outcome=transferred
expulsion         event   outcome=transferred
handover          event   outcome=transferred
repatriation      event   outcome=returned
return            event   outcome=returned
massacre          event   outcome=killed
slaughter         event   outcome=killed
butchering        event   outcome=killed
genocide          event   outcome=killed
holocaust         event   outcome=killed
extermination     event   outcome=killed
annihilation      event   outcome=killed
cleansing         event   outcome=displaced
starvation        event   outcome=affected
drowning          toll    outcome=killed
electrocution     toll    outcome=killed strong
overdose          noun
burial            event   outcome=killed
funeral           event   outcome=killed
cremation         event   outcome=killed
suicide           toll    outcome=killed
elimination       event   outcome=killed
shooting          event   outcome=injured
stabbing          event   outcome=injured
beating           event   outcome=injured
wounding          event   outcome=injured
hospitalisation   event   outcome=injured
hospitalization   event   outcome=injured
imprisonment      event   outcome=detained
jailing           event   outcome=detained
incarceration     event   outcome=detained
recapture         event   outcome=detained
internment        event   outcome=detained
breakout          event   outcome=escaped
jailbreak         event   outcome=escaped
apprehension      event   outcome=detained
trial             event   outcome=sentenced
sentencing        event   outcome=sentenced
prosecution       event   outcome=sentenced
indictment        event   outcome=sentenced
exodus            event   outcome=displaced
eviction          event   outcome=displaced
flight            event   outcome=displaced
torture           event   outcome=affected
poisoning         event   outcome=affected

# Places that hold people: what "in prison" or "at the hospital" tells of those who are there.
prison            place   outcome=detained
jail              place   outcome=detained
gaol              place   outcome=detained
lockup            place   outcome=detained
dungeon           place   outcome=detained
detention         place   outcome=detained
custody           place   outcome=detained
hospital          place   outcome=injured
morgue            place   outcome=killed
mortuary          place   outcome=killed
grave             place   outcome=killed
shelter           place   outcome=displaced
captivity         place   outcome=abducted
facility          place   outcome=detained
harm              verb    outcome=injured who=object
~cost <poss> lives              fate.verb   outcome=killed who=object
~cost <poss> life               fate.verb   outcome=killed who=object
~blow <pronoun> up              fate.verb   outcome=killed who=subject
~pull from the water            fate.verb   outcome=rescued who=object
~pull from the rubble           fate.verb   outcome=rescued who=object
~pull from the wreckage         fate.verb   outcome=rescued who=object
~free from the wreckage         fate.verb   outcome=rescued who=object
~free from the rubble           fate.verb   outcome=rescued who=object
~free from the debris           fate.verb   outcome=rescued who=object
~cut free                       fate.verb   outcome=rescued who=object
~get out alive                  fate.verb   outcome=rescued who=both
~get out safely                 fate.verb   outcome=rescued who=both
~make it out alive              fate.verb   outcome=rescued who=subject
~make it out safely             fate.verb   outcome=rescued who=subject
~get to safety                  fate.verb   outcome=rescued who=both
~bring up alive                 fate.verb   outcome=rescued who=object
~pull out alive                 fate.verb   outcome=rescued who=object

# More verbs of killing, wounding, holding and moving.
incinerate        verb    outcome=killed who=object
crucify           verb    outcome=killed who=object
guillotine        verb    outcome=killed who=object
crush             verb    outcome=killed who=object rare
~pick off                       fate.verb   outcome=killed who=object
~poison to death                fate.verb   outcome=killed who=object
~run over and ~kill             fate.verb   outcome=killed who=object
~leave dead                     fate.verb   outcome=killed who=object
batter            verb    outcome=injured who=object
flog              verb    outcome=injured who=object
lash              verb    outcome=injured who=object rare
cane              verb    outcome=injured who=object rare
lacerate          verb    outcome=injured who=object
slash             verb    outcome=injured who=object rare
bludgeon          verb    outcome=injured who=object
punch             verb    outcome=injured who=object
kick              verb    outcome=injured who=object rare
slap              verb    outcome=injured who=object rare
headbutt          verb    outcome=injured who=object
whip              verb    outcome=injured who=object rare
~whip up                        fate.verb   outcome=other who=object
~whip into                      fate.verb   outcome=other who=object
~kick unconscious               fate.verb   outcome=injured who=object
~knock unconscious              fate.verb   outcome=injured who=object
~kick to death                  fate.verb   outcome=killed who=object
~punch to death                 fate.verb   outcome=killed who=object
~kick out                       fate.verb   outcome=other who=object
~kick off                       fate.verb   outcome=other who=object
~slap with                      fate.verb   outcome=other who=object
maul              verb    outcome=injured who=object
gore              verb    outcome=injured who=object rare
trample           verb    outcome=injured who=object
concuss           verb    outcome=injured who=object
cripple           verb    outcome=injured who=object
~run over                       fate.verb   outcome=injured who=object
~knock down                     fate.verb   outcome=injured who=object
~knock over                     fate.verb   outcome=injured who=object
~rough up                       fate.verb   outcome=injured who=object
~beat up                        fate.verb   outcome=injured who=object
~beat unconscious               fate.verb   outcome=injured who=object
~leave injured                  fate.verb   outcome=injured who=object
~leave wounded                  fate.verb   outcome=injured who=object
~leave for dead                 fate.verb   outcome=injured who=object
~haul in                        fate.verb   outcome=detained who=object
handcuff          verb    outcome=detained who=object
intercept         verb    outcome=detained who=object rare
interdict         verb    outcome=detained who=object rare
carjack           verb    outcome=abducted who=object
waylay            verb    outcome=abducted who=object
~spirit away                    fate.verb   outcome=abducted who=object
~seize as hostages              fate.verb   outcome=abducted who=object
~make captive                   fate.verb   outcome=abducted who=object
airlift           verb    outcome=transferred who=object
medevac           verb    outcome=injured who=object
casevac           verb    outcome=injured who=object
~drive out                      fate.verb   outcome=displaced who=object
~force out                      fate.verb   outcome=displaced who=object
~force into shelters            fate.verb   outcome=displaced who=object
~force into camps               fate.verb   outcome=displaced who=object
~force into tents               fate.verb   outcome=displaced who=object
in exile                        fate.state  outcome=displaced
~force into exile               fate.verb   outcome=displaced who=object
~force into hiding              fate.verb   outcome=displaced who=object
~force into the hills           fate.verb   outcome=displaced who=object
~force into the mountains       fate.verb   outcome=displaced who=object
~force into the forest          fate.verb   outcome=displaced who=object
~force into the bush            fate.verb   outcome=displaced who=object
~force into temporary shelters  fate.verb   outcome=displaced who=object
~force into temporary shelter   fate.verb   outcome=displaced who=object
~drive into shelters            fate.verb   outcome=displaced who=object
~drive into camps               fate.verb   outcome=displaced who=object
~drive into tents               fate.verb   outcome=displaced who=object
~drive into exile               fate.verb   outcome=displaced who=object
~drive into hiding              fate.verb   outcome=displaced who=object
~drive into the hills           fate.verb   outcome=displaced who=object
~drive into the mountains       fate.verb   outcome=displaced who=object
~drive into the forest          fate.verb   outcome=displaced who=object
~drive into the bush            fate.verb   outcome=displaced who=object
~drive into temporary shelters  fate.verb   outcome=displaced who=object
~drive into temporary shelter   fate.verb   outcome=displaced who=object
~expel from <poss> homes        fate.verb   outcome=displaced who=object
~pull out                       fate.verb   outcome=rescued who=object
~pluck to safety                fate.verb   outcome=rescued who=object
extricate         verb    outcome=rescued who=object
quarantine        verb    outcome=affected who=object
enslave           verb    outcome=affected who=object
sexually ~assault               fate.verb   outcome=affected who=object
sexually ~abuse                 fate.verb   outcome=affected who=object
~cut off                        fate.verb   outcome=affected who=object
chargesheet       verb    outcome=sentenced who=object

# Phrases in which a word of outcome tells something else.
~return fire                    fate.verb   outcome=other who=subject
~charge that                    fate.verb   outcome=other who=subject
~escape injury                  fate.verb   outcome=other who=subject
~escape death                   fate.verb   outcome=other who=subject
~escape unhurt                  fate.verb   outcome=other who=subject
~hold talks                     fate.verb   outcome=other who=subject
~hold placards                  fate.verb   outcome=other who=subject
~hold a                         fate.verb   outcome=other who=subject
~hold that                      fate.verb   outcome=other who=subject
~hold <adverb>? <adverb>? responsible    fate.verb   outcome=other who=object
~hold <adverb>? <adverb>? accountable    fate.verb   outcome=other who=object
~hold <adverb>? <adverb>? answerable     fate.verb   outcome=other who=object
~hold <adverb>? <adverb>? liable         fate.verb   outcome=other who=object
~hold <adverb>? <adverb>? culpable       fate.verb   outcome=other who=object
~hold to account                fate.verb   outcome=other who=object
~hold to answer                 fate.verb   outcome=other who=object
~surrender <poss> weapons       fate.verb   outcome=surrendered who=subject
~lash out                       fate.verb   outcome=other who=subject
~lash back                      fate.verb   outcome=other who=subject
~hit out                        fate.verb   outcome=other who=subject
~hit back                       fate.verb   outcome=other who=subject
~strike back                    fate.verb   outcome=other who=subject
~shoot back                     fate.verb   outcome=other who=subject
~hold out                       fate.verb   outcome=other who=subject
~hold back                      fate.verb   outcome=other who=subject
~hold off                       fate.verb   outcome=other who=subject
~hold up                        fate.verb   outcome=other who=object
~hold hands                     fate.verb   outcome=other who=subject
~hold elections                 fate.verb   outcome=other who=subject
~hold meetings                  fate.verb   outcome=other who=subject
~hold protests                  fate.verb   outcome=other who=subject
~hold rallies                   fate.verb   outcome=other who=subject
~hold shares                    fate.verb   outcome=other who=subject
~take power                     fate.verb   outcome=other who=subject
~take turns                     fate.verb   outcome=other who=subject
~seize power                    fate.verb   outcome=other who=subject
~seize control                  fate.verb   outcome=other who=subject
~escape blame                   fate.verb   outcome=other who=subject
~escape punishment              fate.verb   outcome=other who=subject
~escape prosecution             fate.verb   outcome=other who=subject
~escape arrest                  fate.verb   outcome=other who=subject
~escape notice                  fate.verb   outcome=other who=subject
~return to work                 fate.verb   outcome=other who=subject
~return to power                fate.verb   outcome=other who=subject
~return to office               fate.verb   outcome=other who=subject
~return calls                   fate.verb   outcome=other who=subject
~beat the odds                  fate.verb   outcome=other who=subject
~die out                        fate.verb   outcome=other who=subject
~book on                        fate.verb   outcome=other who=subject
~book onto                      fate.verb   outcome=other who=subject
~book aboard                    fate.verb   outcome=other who=subject
~book into                      fate.verb   outcome=other who=subject
~book in for                    fate.verb   outcome=other who=subject
~try to                         fate.verb   outcome=other who=subject
~try in vain                    fate.verb   outcome=other who=subject
~hit by a? bullet               fate.verb   outcome=injured who=object
~hit by a? bullets              fate.verb   outcome=injured who=object
~hit by a? shell                fate.verb   outcome=injured who=object
~hit by a? shells               fate.verb   outcome=injured who=object
~hit by a? shrapnel             fate.verb   outcome=injured who=object
~hit by a? gunfire              fate.verb   outcome=injured who=object
~hit by a? lightning            fate.verb   outcome=injured who=object
~hit by a? stray bullet         fate.verb   outcome=injured who=object
~hit by a? car                  fate.verb   outcome=injured who=object
~hit by a? truck                fate.verb   outcome=injured who=object
~hit by a? lorry                fate.verb   outcome=injured who=object
~hit by a? bus                  fate.verb   outcome=injured who=object
~hit by a? train                fate.verb   outcome=injured who=object
~hit by a? tram                 fate.verb   outcome=injured who=object
~hit by a? taxi                 fate.verb   outcome=injured who=object
~hit by a? van                  fate.verb   outcome=injured who=object
~hit by a? vehicle              fate.verb   outcome=injured who=object
~hit by a? motorcycle           fate.verb   outcome=injured who=object
~hit by a? motorbike            fate.verb   outcome=injured who=object
~hit by a? missile              fate.verb   outcome=injured who=object
~hit by a? rocket               fate.verb   outcome=injured who=object
~hit by a? grenade              fate.verb   outcome=injured who=object
~hit by a? mortar               fate.verb   outcome=injured who=object
~hit by a? tree                 fate.verb   outcome=injured who=object
~hit by a? trees                fate.verb   outcome=injured who=object
~hit by a? debris               fate.verb   outcome=injured who=object
~hit by a? splinters            fate.verb   outcome=injured who=object
~strike by a? bullet            fate.verb   outcome=injured who=object
~strike by a? bullets           fate.verb   outcome=injured who=object
~strike by a? shell             fate.verb   outcome=injured who=object
~strike by a? shells            fate.verb   outcome=injured who=object
~strike by a? shrapnel          fate.verb   outcome=injured who=object
~strike by a? gunfire           fate.verb   outcome=injured who=object
~strike by a? lightning         fate.verb   outcome=injured who=object
~strike by a? stray bullet      fate.verb   outcome=injured who=object
~strike by a? car               fate.verb   outcome=injured who=object
~strike by a? truck             fate.verb   outcome=injured who=object
~strike by a? lorry             fate.verb   outcome=injured who=object
~strike by a? bus               fate.verb   outcome=injured who=object
~strike by a? train             fate.verb   outcome=injured who=object
~strike by a? tram              fate.verb   outcome=injured who=object
~strike by a? taxi              fate.verb   outcome=injured who=object
~strike by a? van               fate.verb   outcome=injured who=object
~strike by a? vehicle           fate.verb   outcome=injured who=object
~strike by a? motorcycle        fate.verb   outcome=injured who=object
~strike by a? motorbike         fate.verb   outcome=injured who=object
~strike by a? missile           fate.verb   outcome=injured who=object
~strike by a? rocket            fate.verb   outcome=injured who=object
~strike by a? grenade           fate.verb   outcome=injured who=object
~strike by a? mortar            fate.verb   outcome=injured who=object
~strike by a? tree              fate.verb   outcome=injured who=object
~strike by a? trees             fate.verb   outcome=injured who=object
~strike by a? debris            fate.verb   outcome=injured who=object
~strike by a? splinters         fate.verb   outcome=injured who=object
~wash away                      fate.verb   outcome=missing who=object
~sweep away                     fate.verb   outcome=missing who=object
~sweep overboard                fate.verb   outcome=missing who=object
~wash overboard                 fate.verb   outcome=missing who=object
~sweep out to sea               fate.verb   outcome=missing who=object
~wash out to sea                fate.verb   outcome=missing who=object
~carry out to sea               fate.verb   outcome=missing who=object
~catch in the crossfire         fate.verb   outcome=affected who=object
~catch in crossfire             fate.verb   outcome=affected who=object
~catch in the middle            fate.verb   outcome=affected who=object
~catch up in                    fate.verb   outcome=affected who=object
~catch on camera                fate.verb   outcome=other who=object
~catch on video                 fate.verb   outcome=other who=object
~catch on film                  fate.verb   outcome=other who=object
~catch on tape                  fate.verb   outcome=other who=object
~catch on cctv                  fate.verb   outcome=other who=object
~catch off guard                fate.verb   outcome=other who=object
~catch by surprise              fate.verb   outcome=other who=object
~catch fire                     fate.verb   outcome=other who=subject
~catch light                    fate.verb   outcome=other who=subject
~catch alight                   fate.verb   outcome=other who=subject
bite              verb    outcome=injured who=object rare
~treat for shock                fate.verb   outcome=injured who=object
~treat for asphyxiation         fate.verb   outcome=injured who=object
~treat for trauma               fate.verb   outcome=injured who=object
~inflict harm on                fate.front  outcome=injured
~cause harm to                  fate.front  outcome=injured
~cause injuries to              fate.front  outcome=injured
~cause injury to                fate.front  outcome=injured
~tunnel out of                  fate.verb   outcome=escaped who=subject
~dig <poss> way out             fate.verb   outcome=escaped who=subject
~tunnel <poss> way out          fate.verb   outcome=escaped who=subject
~dig out of                     fate.verb   outcome=escaped who=subject
~slip out of                    fate.verb   outcome=escaped who=subject
~climb out of                   fate.verb   outcome=escaped who=subject
~climb over                     fate.verb   outcome=escaped who=subject
~get out                        fate.verb   outcome=escaped who=subject
~saw through                    fate.verb   outcome=escaped who=subject
~crawl out                      fate.verb   outcome=escaped who=subject
~squeeze out                    fate.verb   outcome=escaped who=subject
~drive off                      fate.verb   outcome=escaped who=subject
~force <poss> way out           fate.verb   outcome=escaped who=subject
~shoot <poss> way out           fate.verb   outcome=escaped who=subject
~cut <poss> way out             fate.verb   outcome=escaped who=subject
~spring                         fate.verb   outcome=escaped who=object
~get out on                     fate.verb   outcome=released who=subject
~get out of hand                fate.verb   outcome=other who=subject
~grant amnesty to               fate.front  outcome=released
~give amnesty to                fate.front  outcome=released
~grant clemency to              fate.front  outcome=released
~find shot                      fate.verb   outcome=killed who=object
~find with <poss> throats cut   fate.verb   outcome=killed who=object
~find with <poss> throats slit  fate.verb   outcome=killed who=object
~find with <poss> throats slashed  fate.verb   outcome=killed who=object
~find with <poss> throat cut    fate.verb   outcome=killed who=object
~find with <poss> throat slit   fate.verb   outcome=killed who=object
~find with <poss> throat slashed  fate.verb   outcome=killed who=object
~turn in a report                fate.verb   outcome=other who=subject
~turn in <poss> report           fate.verb   outcome=other who=subject
~turn in <poss> resignation      fate.verb   outcome=other who=subject
~turn in <poss> resignations     fate.verb   outcome=other who=subject
~turn in <poss> badge            fate.verb   outcome=other who=subject
~turn in <poss> badges           fate.verb   outcome=other who=subject
~turn himself over              fate.verb   outcome=surrendered who=subject
~turn herself over              fate.verb   outcome=surrendered who=subject
~turn themselves over           fate.verb   outcome=surrendered who=subject
in exchange for                 fate.front  outcome=released
in return for                   fate.front  outcome=released
~disappear into                 fate.verb   outcome=other who=subject
~vanish into                    fate.verb   outcome=other who=subject
~fall victim to                 fate.verb   outcome=killed who=subject
~fall prey to                   fate.verb   outcome=killed who=subject
~take in                        fate.verb   outcome=transferred who=object
~pull in                        fate.verb   outcome=other who=object
~declare dead                   fate.verb   outcome=killed who=object
~pronounce dead                 fate.verb   outcome=killed who=object
~find murdered                  fate.verb   outcome=killed who=object

# What is waited for, given by a court, or not heard of any more.
~await trial                    fate.verb   outcome=sentenced who=subject
~await sentencing               fate.verb   outcome=sentenced who=subject
~await sentence                 fate.verb   outcome=sentenced who=subject
~await deportation              fate.verb   outcome=transferred who=subject
~await extradition              fate.verb   outcome=transferred who=subject
~await transfer                 fate.verb   outcome=transferred who=subject
~await repatriation             fate.verb   outcome=returned who=subject
~await execution                fate.verb   outcome=killed who=subject
~await release                  fate.verb   outcome=released who=subject
~await rescue                   fate.verb   outcome=rescued who=subject
~await evacuation               fate.verb   outcome=displaced who=subject
~face deportation               fate.verb   outcome=transferred who=subject plan
~face displacement              fate.verb   outcome=displaced who=subject plan
~face eviction                  fate.verb   outcome=displaced who=subject plan
~risk being displaced           fate.verb   outcome=displaced who=subject plan
~risk displacement              fate.verb   outcome=displaced who=subject plan
~threaten with eviction         fate.verb   outcome=displaced who=object plan
~threaten with displacement     fate.verb   outcome=displaced who=object plan
~face extradition               fate.verb   outcome=transferred who=subject plan
~face sentencing                fate.verb   outcome=sentenced who=subject plan
~face execution                 fate.verb   outcome=killed who=subject plan
~face <adj> execution           fate.verb   outcome=killed who=subject plan
~risk execution                 fate.verb   outcome=killed who=subject plan
~face the death penalty         fate.verb   outcome=sentenced who=subject plan
~face life in prison            fate.verb   outcome=sentenced who=subject plan
~give life sentences            fate.verb   outcome=sentenced who=object
~give life terms                fate.verb   outcome=sentenced who=object
~give death sentences           fate.verb   outcome=sentenced who=object
~give prison sentences          fate.verb   outcome=sentenced who=object
~give prison terms              fate.verb   outcome=sentenced who=object
~give jail sentences            fate.verb   outcome=sentenced who=object
~give jail terms                fate.verb   outcome=sentenced who=object
~give <adj> sentences           fate.verb   outcome=sentenced who=object
~give the death penalty         fate.verb   outcome=sentenced who=object
~give sentences of              fate.verb   outcome=sentenced who=object
~give life imprisonment         fate.verb   outcome=sentenced who=object
~give life in prison            fate.verb   outcome=sentenced who=object
~hand life sentences            fate.verb   outcome=sentenced who=object
~hand life terms                fate.verb   outcome=sentenced who=object
~hand death sentences           fate.verb   outcome=sentenced who=object
~hand prison sentences          fate.verb   outcome=sentenced who=object
~hand prison terms              fate.verb   outcome=sentenced who=object
~hand jail sentences            fate.verb   outcome=sentenced who=object
~hand jail terms                fate.verb   outcome=sentenced who=object
~hand <adj> sentences           fate.verb   outcome=sentenced who=object
~hand the death penalty         fate.verb   outcome=sentenced who=object
~hand sentences of              fate.verb   outcome=sentenced who=object
~hand life imprisonment         fate.verb   outcome=sentenced who=object
~hand life in prison            fate.verb   outcome=sentenced who=object
~receive life sentences         fate.verb   outcome=sentenced who=subject
~receive life terms             fate.verb   outcome=sentenced who=subject
~receive death sentences        fate.verb   outcome=sentenced who=subject
~receive prison sentences       fate.verb   outcome=sentenced who=subject
~receive prison terms           fate.verb   outcome=sentenced who=subject
~receive jail sentences         fate.verb   outcome=sentenced who=subject
~receive jail terms             fate.verb   outcome=sentenced who=subject
~receive the death penalty      fate.verb   outcome=sentenced who=subject
~receive sentences of           fate.verb   outcome=sentenced who=subject
~get life sentences             fate.verb   outcome=sentenced who=subject
~get life terms                 fate.verb   outcome=sentenced who=subject
~get death sentences            fate.verb   outcome=sentenced who=subject
~get prison sentences           fate.verb   outcome=sentenced who=subject
~get prison terms               fate.verb   outcome=sentenced who=subject
~get jail sentences             fate.verb   outcome=sentenced who=subject
~get jail terms                 fate.verb   outcome=sentenced who=subject
~get the death penalty          fate.verb   outcome=sentenced who=subject
~get sentences of               fate.verb   outcome=sentenced who=subject
~give amnesty                   fate.verb   outcome=released who=object
~give clemency                  fate.verb   outcome=released who=object
~give a pardon                  fate.verb   outcome=released who=object
~give a royal pardon            fate.verb   outcome=released who=object
~give a presidential pardon     fate.verb   outcome=released who=object
~give bail                      fate.verb   outcome=released who=object
~give parole                    fate.verb   outcome=released who=object
~give early release             fate.verb   outcome=released who=object
~grant clemency                 fate.verb   outcome=released who=object
~grant a pardon                 fate.verb   outcome=released who=object
~grant a royal pardon           fate.verb   outcome=released who=object
~grant a presidential pardon    fate.verb   outcome=released who=object
~grant parole                   fate.verb   outcome=released who=object
~grant early release            fate.verb   outcome=released who=object
~give clemency to               fate.front  outcome=released
~grant pardons to               fate.front  outcome=released
~grant a pardon to              fate.front  outcome=released
~give pardons to                fate.front  outcome=released
~grant parole to                fate.front  outcome=released
~grant bail to                  fate.front  outcome=released
~commute the sentences of       fate.front  outcome=sentenced
~commute the death sentences of  fate.front  outcome=sentenced
no word of                      fate.front  outcome=missing
no word from                    fate.front  outcome=missing
no trace of                     fate.front  outcome=missing
~lose contact with              fate.front  outcome=missing
~lose at sea                    fate.verb   outcome=missing who=object
~lose overboard                 fate.verb   outcome=missing who=object
contact was lost with           fate.front  outcome=missing
contact has been lost with      fate.front  outcome=missing
contact had been lost with      fate.front  outcome=missing
not been heard from             fate.verb   outcome=missing who=object
not been heard of               fate.verb   outcome=missing who=object
not been seen since             fate.verb   outcome=missing who=object
~cross into                     fate.verb   outcome=displaced who=subject
~force into schools              fate.verb   outcome=displaced who=object
~force into mosques              fate.verb   outcome=displaced who=object
~force into churches             fate.verb   outcome=displaced who=object
~force into public buildings     fate.verb   outcome=displaced who=object
~force into evacuation centres   fate.verb   outcome=displaced who=object
~force into evacuation centers   fate.verb   outcome=displaced who=object
~force into relief camps         fate.verb   outcome=displaced who=object
~force into makeshift camps      fate.verb   outcome=displaced who=object
~force into makeshift shelters   fate.verb   outcome=displaced who=object
~check into evacuation centres   fate.verb   outcome=displaced who=subject
~check into evacuation centers   fate.verb   outcome=displaced who=subject
~move into evacuation centres    fate.verb   outcome=displaced who=subject
~move into evacuation centers    fate.verb   outcome=displaced who=subject
~move to evacuation centres      fate.verb   outcome=displaced who=subject
~move to evacuation centers      fate.verb   outcome=displaced who=subject
~stay in evacuation centres      fate.verb   outcome=displaced who=subject
~stay in evacuation centers      fate.verb   outcome=displaced who=subject
~shelter in evacuation centres   fate.verb   outcome=displaced who=subject
~shelter in evacuation centers   fate.verb   outcome=displaced who=subject
~gut the homes of                fate.front  outcome=displaced
~gut the houses of               fate.front  outcome=displaced
~destroy the homes of            fate.front  outcome=displaced
~destroy the houses of           fate.front  outcome=displaced
~flatten the homes of            fate.front  outcome=displaced
~flatten the houses of           fate.front  outcome=displaced
~wash away the homes of          fate.front  outcome=displaced
~wash away the houses of         fate.front  outcome=displaced
~sweep away the homes of         fate.front  outcome=displaced
~sweep away the houses of        fate.front  outcome=displaced
~burn down the homes of          fate.front  outcome=displaced
~burn down the houses of         fate.front  outcome=displaced
~raze the homes of               fate.front  outcome=displaced
~raze the houses of              fate.front  outcome=displaced
~wreck the homes of              fate.front  outcome=displaced
~wreck the houses of             fate.front  outcome=displaced
~demolish the homes of           fate.front  outcome=displaced
~demolish the houses of          fate.front  outcome=displaced
~treat at the scene              fate.verb   outcome=injured who=object
~treat at the site               fate.verb   outcome=injured who=object
~treat on the spot               fate.verb   outcome=injured who=object
~treat at the spot               fate.verb   outcome=injured who=object
~treat by paramedics             fate.verb   outcome=injured who=object
~treat by medics                 fate.verb   outcome=injured who=object
~treat by doctors                fate.verb   outcome=injured who=object
~treat on site                   fate.verb   outcome=injured who=object
~treat and ~discharge            fate.verb   outcome=injured who=object
~treat as outpatients            fate.verb   outcome=injured who=object
~carry out on stretchers         fate.verb   outcome=injured who=object
~lead away in handcuffs          fate.verb   outcome=detained who=object
~clear of all charges            fate.verb   outcome=released who=object
~clear of the charges            fate.verb   outcome=released who=object
~clear of charges                fate.verb   outcome=released who=object
~clear of wrongdoing             fate.verb   outcome=released who=object
~clear of any wrongdoing         fate.verb   outcome=released who=object
~clear of murder                 fate.verb   outcome=released who=object
~clear of all wrongdoing         fate.verb   outcome=released who=object
~have <poss> sentences commuted  fate.verb   outcome=sentenced who=subject
~have <poss> sentence commuted   fate.verb   outcome=sentenced who=subject
~have <poss> convictions overturned  fate.verb   outcome=released who=subject
~need <adj>? food                       fate.verb   outcome=affected who=subject
~need <adj>? food aid                   fate.verb   outcome=affected who=subject
~need <adj>? food assistance            fate.verb   outcome=affected who=subject
~need <adj>? aid                        fate.verb   outcome=affected who=subject
~need <adj>? help                       fate.verb   outcome=affected who=subject
~need <adj>? assistance                 fate.verb   outcome=affected who=subject
~need <adj>? humanitarian aid           fate.verb   outcome=affected who=subject
~need <adj>? humanitarian assistance    fate.verb   outcome=affected who=subject
~need <adj>? humanitarian support       fate.verb   outcome=affected who=subject
~need emergency aid                     fate.verb   outcome=affected who=subject
~need emergency assistance              fate.verb   outcome=affected who=subject
~need emergency food aid                fate.verb   outcome=affected who=subject
~need emergency shelter                 fate.verb   outcome=affected who=subject
~need <adj>? shelter                    fate.verb   outcome=affected who=subject
~need <adj>? medical aid                fate.verb   outcome=affected who=subject
~need <adj>? medical help               fate.verb   outcome=affected who=subject
~need <adj>? medical assistance         fate.verb   outcome=affected who=subject
~require <adj>? food                    fate.verb   outcome=affected who=subject
~require <adj>? food aid                fate.verb   outcome=affected who=subject
~require <adj>? food assistance         fate.verb   outcome=affected who=subject
~require <adj>? aid                     fate.verb   outcome=affected who=subject
~require <adj>? help                    fate.verb   outcome=affected who=subject
~require <adj>? assistance              fate.verb   outcome=affected who=subject
~require <adj>? humanitarian aid        fate.verb   outcome=affected who=subject
~require <adj>? humanitarian assistance  fate.verb   outcome=affected who=subject
~require <adj>? humanitarian support    fate.verb   outcome=affected who=subject
~require emergency aid                  fate.verb   outcome=affected who=subject
~require emergency assistance           fate.verb   outcome=affected who=subject
~require emergency food aid             fate.verb   outcome=affected who=subject
~require emergency shelter              fate.verb   outcome=affected who=subject
~require <adj>? shelter                 fate.verb   outcome=affected who=subject
~require <adj>? medical aid             fate.verb   outcome=affected who=subject
~require <adj>? medical help            fate.verb   outcome=affected who=subject
~require <adj>? medical assistance      fate.verb   outcome=affected who=subject
bus <be>? ~carry                 fate.front  folk
boat <be>? ~carry                fate.front  folk
ferry <be>? ~carry               fate.front  folk
plane <be>? ~carry               fate.front  folk
aircraft <be>? ~carry            fate.front  folk
jet <be>? ~carry                 fate.front  folk
helicopter <be>? ~carry          fate.front  folk
train <be>? ~carry               fate.front  folk
ship <be>? ~carry                fate.front  folk
vessel <be>? ~carry              fate.front  folk
minibus <be>? ~carry             fate.front  folk
coach <be>? ~carry               fate.front  folk
dinghy <be>? ~carry              fate.front  folk
raft <be>? ~carry                fate.front  folk
home to                          fate.front  outcome=other folk
in intensive care                fate.state  outcome=injured
in stable condition              fate.state  outcome=injured
in a stable condition            fate.state  outcome=injured
in serious but stable condition  fate.state  outcome=injured
in a coma                        fate.state  outcome=injured
on life support                  fate.state  outcome=injured
on a ventilator                  fate.state  outcome=injured
with frostbite                   fate.state  outcome=injured
with smoke inhalation            fate.state  outcome=injured
life terms to                    fate.front  outcome=sentenced
life imprisonment to             fate.front  outcome=sentenced
jail sentences to                fate.front  outcome=sentenced
life terms for                   fate.front  outcome=sentenced
prison sentences for             fate.front  outcome=sentenced
under the rubble                 fate.state  outcome=affected
under rubble                     fate.state  outcome=affected
beneath the rubble               fate.state  outcome=affected
under the debris                 fate.state  outcome=affected
beneath the debris               fate.state  outcome=affected
under debris                     fate.state  outcome=affected
under the wreckage               fate.state  outcome=affected
in the wreckage                  fate.state  outcome=affected
inside the wreckage              fate.state  outcome=affected
inside the wreck                 fate.state  outcome=affected
in the wreck                     fate.state  outcome=affected
inside the rubble                fate.state  outcome=affected
~lose limbs                      fate.verb   outcome=injured who=subject
~lose legs                       fate.verb   outcome=injured who=subject
~lose arms                       fate.verb   outcome=injured who=subject
~lose a leg                      fate.verb   outcome=injured who=subject
~lose an arm                     fate.verb   outcome=injured who=subject
~lose a limb                     fate.verb   outcome=injured who=subject
~lose an eye                     fate.verb   outcome=injured who=subject
~lose a foot                     fate.verb   outcome=injured who=subject
~lose a hand                     fate.verb   outcome=injured who=subject
~take cover                      fate.verb   who=subject folk
~let off                         fate.verb   outcome=released who=object
~jump to safety                  fate.verb   who=subject folk
~stay behind                     fate.verb   who=subject folk
~stay put                        fate.verb   who=subject folk

# As South Asian papers have it of those who give up arms, of courts and of jails; and of those who were looked for.
~deposit <poss> arms            fate.verb   outcome=surrendered who=subject
~deposit <poss> weapons         fate.verb   outcome=surrendered who=subject
~deposit arms                   fate.verb   outcome=surrendered who=subject
~hand in <poss> arms            fate.verb   outcome=surrendered who=subject
~hand in <poss> weapons         fate.verb   outcome=surrendered who=subject
~hand in weapons                fate.verb   outcome=surrendered who=subject
~hand over <poss> arms          fate.verb   outcome=surrendered who=subject
~hand over <poss> weapons       fate.verb   outcome=surrendered who=subject
~lay down weapons               fate.verb   outcome=surrendered who=subject
~join the mainstream            fate.verb   outcome=surrendered who=subject
~return to the mainstream       fate.verb   outcome=surrendered who=subject
~come overground                fate.verb   outcome=surrendered who=subject
~attain martyrdom               fate.verb   outcome=killed who=subject
~embrace martyrdom              fate.verb   outcome=killed who=subject
~achieve martyrdom              fate.verb   outcome=killed who=subject
~attain shahadat                 fate.verb   outcome=killed who=subject
~embrace shahadat                fate.verb   outcome=killed who=subject
~send to hell                    fate.verb   outcome=killed who=object
~dispatch to hell                fate.verb   outcome=killed who=object
~despatch to hell                fate.verb   outcome=killed who=object
~award life imprisonment        fate.verb   outcome=sentenced who=object
~award life term                fate.verb   outcome=sentenced who=object
~award life terms               fate.verb   outcome=sentenced who=object
~award a life term              fate.verb   outcome=sentenced who=object
~award life sentence            fate.verb   outcome=sentenced who=object
~award life sentences           fate.verb   outcome=sentenced who=object
~award a life sentence          fate.verb   outcome=sentenced who=object
~award death penalty            fate.verb   outcome=sentenced who=object
~award the death penalty        fate.verb   outcome=sentenced who=object
~award death sentence           fate.verb   outcome=sentenced who=object
~award death sentences          fate.verb   outcome=sentenced who=object
~award <adj> imprisonment       fate.verb   outcome=sentenced who=object
~award rigorous imprisonment    fate.verb   outcome=sentenced who=object
~award jail terms               fate.verb   outcome=sentenced who=object
~award prison terms             fate.verb   outcome=sentenced who=object
~hand death penalty             fate.verb   outcome=sentenced who=object
~give death penalty             fate.verb   outcome=sentenced who=object
~hand a life term               fate.verb   outcome=sentenced who=object
~give a life term               fate.verb   outcome=sentenced who=object
~hand a life sentence           fate.verb   outcome=sentenced who=object
~give a life sentence           fate.verb   outcome=sentenced who=object
imprisonment to                 fate.front  outcome=sentenced
life term to                    fate.front  outcome=sentenced
life sentence to                fate.front  outcome=sentenced
death sentence to               fate.front  outcome=sentenced
death penalty to                fate.front  outcome=sentenced
prison term to                  fate.front  outcome=sentenced
jail term to                    fate.front  outcome=sentenced
~take into <adj> custody        fate.verb   outcome=detained who=object
~take into police custody       fate.verb   outcome=detained who=object
~send to <adj> custody          fate.verb   outcome=detained who=object
~send to police custody         fate.verb   outcome=detained who=object
~send into custody              fate.verb   outcome=detained who=object
~remand to <adj> custody        fate.verb   outcome=detained who=object
~find safe                      fate.verb   outcome=rescued who=object
~find unharmed                  fate.verb   outcome=rescued who=object
~find unhurt                    fate.verb   outcome=rescued who=object
~locate safe                    fate.verb   outcome=rescued who=object
~trace safe                     fate.verb   outcome=rescued who=object
~reunite with <poss> parents    fate.verb   outcome=other who=object
~reunite with <poss> family     fate.verb   outcome=other who=object
~reunite with <poss> families   fate.verb   outcome=other who=object
