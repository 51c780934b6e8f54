# How real what a clause tells is: words besides the verbs of planning, doubting and denying in outcome.lex.
#
# word or phrase      class        mood: plan (to come, wanted, ordered), doubt, deny
#
# mood.noun stands before a noun of action or a gerund ("talks on | the release of 12"); mood.clause opens a clause ("if |
# 12 are freed"); mood.open opens a report ("reports that | 12 died"), which mood.after may call into doubt behind it
# ("… were false"). "real" verbs make a fact of the infinitive behind them: "managed to free 12".

manage             verb    real
help               verb    real
force              verb    real
compel             verb    real
oblige             verb    real
cause              verb    real
lead               verb    real
prompt             verb    real
enable             verb    real
drive              verb    real
use                verb    real
begin              verb    real
start              verb    real
continue           verb    real
happen             verb    real
proceed            verb    real
able               adj     real

in return for      mood.noun    plan
in exchange for    mood.noun    plan
in favour of       mood.noun    plan
in favor of        mood.noun    plan
on the verge of    mood.noun    plan
with a view to     mood.noun    plan
aimed at           mood.noun    plan
in search of       mood.noun    plan
in pursuit of      mood.noun    plan
~demand for        mood.noun    plan
~call for          mood.noun    plan
~appeal for        mood.noun    plan
~request for       mood.noun    plan
~plea for          mood.noun    plan
~petition for      mood.noun    plan
~campaign for      mood.noun    plan
~hope for          mood.noun    plan
~hope of           mood.noun    plan
~hope that         mood.clause  plan
~negotiation for   mood.noun    plan
~negotiation on    mood.noun    plan
~negotiation over  mood.noun    plan
~negotiate for     mood.noun    plan
~negotiate the     mood.noun    plan
~talk for          mood.noun    plan
~talk on           mood.noun    plan
~talk over         mood.noun    plan
~talk about        mood.noun    plan
~plan for          mood.noun    plan
~proposal for      mood.noun    plan
~preparation for   mood.noun    plan
~order for         mood.noun    plan
~press for         mood.noun    plan
~push for          mood.noun    plan
~pray for          mood.noun    plan
~wait for          mood.noun    plan
~await the         mood.noun    plan
~prospect of       mood.noun    plan
~threat of         mood.noun    plan
~risk of           mood.noun    plan
~danger of         mood.noun    plan
~negotiation about  mood.noun    plan
~discussion on     mood.noun    plan
~discussion about  mood.noun    plan
~deadline for      mood.noun    plan
~decree for        mood.noun    plan
~rally for         mood.noun    plan
~provide for       mood.noun    plan
~stipulate         mood.noun    plan
~envisage          mood.noun    plan
~envision          mood.noun    plan
~foresee           mood.noun    plan
~contemplate       mood.noun    plan
~mull              mood.noun    plan
~recommend         mood.noun    plan
~suggest           mood.noun    plan
~propose           mood.noun    plan
~advocate          mood.noun    plan
~approve           mood.noun    plan
~authorise         mood.noun    plan
~authorize         mood.noun    plan
~consider          mood.noun    plan
~discuss           mood.noun    plan
~debate            mood.noun    plan
~weigh             mood.noun    plan
includes           mood.noun    plan
involves           mood.noun    plan
covers             mood.noun    plan
~delay             mood.noun    plan
~postpone          mood.noun    plan
~defer             mood.noun    plan
~suspend           mood.noun    plan
~put off           mood.noun    plan
~call off          mood.noun    plan
~block             mood.noun    plan
~stay              mood.noun    plan
~oppose            mood.noun    plan
~rule out          mood.noun    deny
if                 mood.clause  plan
unless             mood.clause  plan
lest               mood.clause  plan
provided that      mood.clause  plan
on condition that  mood.clause  plan

whether            mood.clause  doubt
is it true that    mood.clause  doubt
clear if           mood.clause  doubt
known if           mood.clause  doubt
sure if            mood.clause  doubt
unclear if         mood.clause  doubt
uncertain if       mood.clause  doubt
confirm if         mood.clause  doubt
not say if         mood.clause  doubt
~ask if            mood.clause  doubt
~wonder if         mood.clause  doubt
~fear for          mood.noun    doubt
~fear of           mood.noun    doubt
~fear that         mood.clause  doubt
unconfirmed ~report of    mood.clause  doubt
unconfirmed ~report that  mood.clause  doubt
unverified ~report of     mood.clause  doubt
unverified ~report that   mood.clause  doubt
unverified ~claim of      mood.clause  doubt
unverified ~claim that    mood.clause  doubt
~rumour of         mood.noun    doubt
~rumour that       mood.clause  doubt
~rumor of          mood.noun    doubt
~rumor that        mood.clause  doubt
~speculation that  mood.clause  doubt
~suspicion of      mood.noun    doubt
~suspicion that    mood.clause  doubt
~possibility of    mood.noun    doubt
~possibility that  mood.clause  doubt
~concern that      mood.clause  doubt
possible that      mood.clause  doubt
likely that        mood.clause  doubt
probable that      mood.clause  doubt
~investigate the? ~claim that  mood.clause  doubt
~investigate the? ~report that  mood.clause  doubt
~examine the? ~claim that  mood.clause  doubt
~examine the? ~report that  mood.clause  doubt
~probe the? ~claim that  mood.clause  doubt
~probe the? ~report that  mood.clause  doubt
~check the? ~claim that  mood.clause  doubt
~check the? ~report that  mood.clause  doubt
~verify the? ~claim that  mood.clause  doubt
~verify the? ~report that  mood.clause  doubt
~study the? ~claim that  mood.clause  doubt
~study the? ~report that  mood.clause  doubt
~allegation of     mood.noun    doubt
~allegation that   mood.clause  doubt
~purport to ~show  mood.noun    doubt
~appear to ~show   mood.noun    doubt
~claim to ~show    mood.noun    doubt

no evidence of     mood.noun    deny
no proof of        mood.noun    deny
no sign of         mood.noun    deny
no truth in        mood.noun    deny
without            mood.noun    deny
no truth in the? ~report that  mood.clause  deny
no truth in the? ~claim that   mood.clause  deny
no truth in the? ~allegation that  mood.clause  deny
no truth in the? ~rumour that  mood.clause  deny
no truth to the? ~report that  mood.clause  deny
no truth to the? ~claim that   mood.clause  deny
no truth to the? ~allegation that  mood.clause  deny
no truth to the? ~rumour that  mood.clause  deny
not true that      mood.clause  deny
untrue that        mood.clause  deny
false that         mood.clause  deny
neither of         mood.clause  deny

~report of         mood.open
~report that       mood.open
~allegation of     mood.open
~allegation that   mood.open
~claim of          mood.open
~claim that        mood.open
~claim to have     mood.open
~story of          mood.open
~story that        mood.open
~statement that    mood.open
~suggestion that   mood.open
false              mood.after   deny
untrue             mood.after   deny
not true           mood.after   deny
wrong              mood.after   deny
inaccurate         mood.after   deny
incorrect          mood.after   deny
baseless           mood.after   deny
unfounded          mood.after   deny
not credible       mood.after   deny
not to be credible  mood.after  deny
non - credible     mood.after   deny
discredited        mood.after   deny
implausible        mood.after   deny
fabricated         mood.after   deny
denied             mood.after   deny
fabrication        mood.after   deny
fantasy            mood.after   deny
as propaganda      mood.after   deny
nonsense           mood.after   deny
a lie              mood.after   deny
lies               mood.after   deny
not be verified        mood.after   doubt
not be confirmed       mood.after   doubt
not be <adverb> verified  mood.after   doubt
not be <adverb> confirmed  mood.after   doubt
cannot be verified     mood.after   doubt
cannot be confirmed    mood.after   doubt
not been verified      mood.after   doubt
not been confirmed     mood.after   doubt
unconfirmed        mood.after   doubt
unverified         mood.after   doubt
