# Hedges: the phrases that loosen, bound or stress a number.
#
# phrase                       class           cue
#
# hedge.before stands before the number ("at least | 12"), hedge.after behind it ("12 | or more"). The cue is a name of
# package units (units/cue.go); what it amounts to stands in the profiles, never here. A new hedge is one line here and
# one case under testdata/golden/hedges. ~word is any form of a verb or noun, ~ alone the mark; word? may be absent.
# hedge.range opens a range and expects its joint; hedge.join stands between two bounds of one number ("at least 40 | and
# possibly | up to 70"); hedge.width is followed by the width; hedge.not is a phrase whose last word is a preposition,
# not a hedge ("concern about 5,000 prisoners"); hedge.skip may stand between hedge and number ("at least | another | 30"), and
# "definite" marks those that leave a preposition a preposition ("about | the | 30").

exactly                        hedge.before    exactly
precisely                      hedge.before    exactly
only                           hedge.before    only
just                           hedge.before    only
a mere                         hedge.before    only
mere                           hedge.before    only
merely                         hedge.before    only
no more and no less than       hedge.before    exactly
exactly                        hedge.after     exactly
precisely                      hedge.after     exactly
only                           hedge.after     only

about                          hedge.before    about
around                         hedge.before    about
some                           hedge.before    about
roughly                        hedge.before    about
approximately                  hedge.before    about
approx                         hedge.before    about
approx .                       hedge.before    about
circa                          hedge.before    about
ca                             hedge.before    about
ca .                           hedge.before    about
c .                            hedge.before    about
c                              abbrev
est                            hedge.before    about
est .                          hedge.before    about
est                            abbrev
an estimated                   hedge.before    about
the estimated                  hedge.before    about
estimated                      hedge.before    about
estimated at                   hedge.before    about
an approximate                 hedge.before    about
an average of                  hedge.before    about
something like                 hedge.before    about
somewhere around               hedge.before    about
somewhere near                 hedge.before    about
in the region of               hedge.before    about
in the area of                 hedge.before    about
in the neighbourhood of        hedge.before    about
in the neighborhood of         hedge.before    about
in the vicinity of             hedge.before    about
in the range of                hedge.before    about
or so                          hedge.after     about
- ish                          hedge.after     about
~                              hedge.before    about
≈                              hedge.before    about
or thereabouts                 hedge.after     about
or thereabout                  hedge.after     about
more or less                   hedge.before    about
more or less                   hedge.after     about
approximately                  hedge.after     about
roughly                        hedge.after     about
on the order of                hedge.before    order-of
of the order of                hedge.before    order-of
in the order of                hedge.before    order-of

close to                       hedge.before    near
closer to                      hedge.before    near
near to                        hedge.before    near
nearer to                      hedge.before    near
nearer                         hedge.before    near
close on                       hedge.before    near
near                           hedge.before    near
nearing                        hedge.before    near
approaching                    hedge.before    near
getting on for                 hedge.before    near

nearly                         hedge.before    nearly
almost                         hedge.before    nearly
almost                         hedge.after     nearly
nearly                         hedge.after     nearly
not quite                      hedge.before    nearly
well nigh                      hedge.before    nearly
practically                    hedge.before    nearly
virtually                      hedge.before    nearly
verging on                     hedge.before    nearly
just under                     hedge.before    just-under
just below                     hedge.before    just-under
just short of                  hedge.before    just-under
slightly under                 hedge.before    just-under
slightly below                 hedge.before    just-under
slightly fewer than            hedge.before    just-under
slightly less than             hedge.before    just-under
a little under                 hedge.before    just-under
a little less than             hedge.before    just-under
a little fewer than            hedge.before    just-under
a shade under                  hedge.before    just-under
a bit less than                hedge.before    just-under
a bit under                    hedge.before    just-under
shy of                         hedge.before    just-under
just shy of                    hedge.before    just-under

more than                      hedge.before    more-than
greater than                   hedge.before    more-than
larger than                    hedge.before    more-than
higher than                    hedge.before    more-than
bigger than                    hedge.before    more-than
over                           hedge.before    more-than
above                          hedge.before    more-than
beyond                         hedge.before    more-than
upwards of                     hedge.before    more-than
upward of                      hedge.before    more-than
in excess of                   hedge.before    more-than
north of                       hedge.before    more-than
exceeding                      hedge.before    more-than
exceeded                       hedge.before    more-than
exceeds                        hedge.before    more-than
exceed                         hedge.before    more-than
surpassing                     hedge.before    more-than
surpassed                      hedge.before    more-than
surpasses                      hedge.before    more-than
surpass                        hedge.before    more-than
topping                        hedge.before    more-than
topped                         hedge.before    more-than
tops                           hedge.before    more-than
passes                         hedge.before    more-than
passed                         hedge.before    more-than
past                           hedge.before    more-than
not just                       hedge.before    more-than
>                              hedge.before    more-than
and more                       hedge.after     more-than
and above                      hedge.after     more-than
just over                      hedge.before    just-over
just above                     hedge.before    just-over
just more than                 hedge.before    just-over
slightly over                  hedge.before    just-over
slightly above                 hedge.before    just-over
slightly more than             hedge.before    just-over
a little over                  hedge.before    just-over
a little more than             hedge.before    just-over
a bit over                     hedge.before    just-over
a bit more than                hedge.before    just-over
a shade over                   hedge.before    just-over
little more than               hedge.before    just-over
well over                      hedge.before    well-over
well above                     hedge.before    well-over
well beyond                    hedge.before    well-over
well in excess of              hedge.before    well-over
far more than                  hedge.before    well-over
many more than                 hedge.before    well-over
much more than                 hedge.before    well-over
far in excess of               hedge.before    well-over
considerably more than         hedge.before    well-over
significantly more than        hedge.before    well-over
plus                           hedge.after     plus
+                              hedge.after     plus

at least                       hedge.before    at-least
atleast                        hedge.before    at-least
at a minimum                   hedge.before    at-least
at the very least              hedge.before    at-least
at the least                   hedge.before    at-least
at the minimum                 hedge.before    at-least
no fewer than                  hedge.before    at-least
not fewer than                 hedge.before    at-least
no less than                   hedge.before    at-least
not less than                  hedge.before    at-least
no lower than                  hedge.before    at-least
a minimum of                   hedge.before    at-least
minimum of                     hedge.before    at-least
minimum                        hedge.before    at-least
greater than or equal to       hedge.before    at-least
more than or equal to          hedge.before    at-least
equal to or more than          hedge.before    at-least
equal to or greater than       hedge.before    at-least
as few as                      hedge.before    as-few-as
as little as                   hedge.before    as-few-as
at least                       hedge.after     at-least
at the very least              hedge.after     at-least
at a minimum                   hedge.after     at-least
minimum                        hedge.after     at-least
or more                        hedge.after     at-least
or above                       hedge.after     at-least
or over                        hedge.after     at-least
or greater                     hedge.after     at-least
or higher                      hedge.after     at-least
or larger                      hedge.after     at-least
or better                      hedge.after     at-least
if not more                    hedge.after     at-least
maybe more                     hedge.after     at-least
perhaps more                   hedge.after     at-least
possibly more                  hedge.after     at-least
probably more                  hedge.after     at-least
or even more                   hedge.after     at-least
or perhaps more                hedge.after     at-least
or possibly more               hedge.after     at-least
or maybe more                  hedge.after     at-least
and upwards                    hedge.after     at-least
and up                         hedge.after     at-least
upwards                        hedge.after     at-least
and counting                   hedge.after     and-counting
odd                            hedge.after     odd
- something                    hedge.after     odd
- some                         hedge.after     odd

fewer than                     hedge.before    less-than
less than                      hedge.before    less-than
lower than                     hedge.before    less-than
smaller than                   hedge.before    less-than
under                          hedge.before    less-than
below                          hedge.before    less-than
short of                       hedge.before    less-than
south of                       hedge.before    less-than
beneath                        hedge.before    less-than
<                              hedge.before    less-than
well under                     hedge.before    well-under
well below                     hedge.before    well-under
far fewer than                 hedge.before    well-under
far less than                  hedge.before    well-under
much less than                 hedge.before    well-under
many fewer than                hedge.before    well-under

at most                        hedge.before    at-most
at the most                    hedge.before    at-most
at the very most               hedge.before    at-most
at a maximum                   hedge.before    at-most
a maximum of                   hedge.before    at-most
maximum of                     hedge.before    at-most
maximum                        hedge.before    at-most
not exceeding                  hedge.before    at-most
less than or equal to          hedge.before    at-most
fewer than or equal to         hedge.before    at-most
less or equal than             hedge.before    at-most
equal to or less than          hedge.before    at-most
equal to or fewer than         hedge.before    at-most
no more than                   hedge.before    no-more-than
not more than                  hedge.before    no-more-than
no greater than                hedge.before    no-more-than
no higher than                 hedge.before    no-more-than
at most                        hedge.after     at-most
at the most                    hedge.after     at-most
at the very most               hedge.after     at-most
at maximum                     hedge.after     at-most
maximum                        hedge.after     at-most
max                            hedge.after     at-most
tops                           hedge.after     at-most
or fewer                       hedge.after     at-most
or less                        hedge.after     at-most
or below                       hedge.after     at-most
or under                       hedge.after     at-most
or lower                       hedge.after     at-most
if that                        hedge.after     at-most

up to                          hedge.before    up-to
upto                           hedge.before    up-to
as many as                     hedge.before    up-to
as much as                     hedge.before    up-to
possibly as many as            hedge.before    up-to
perhaps as many as             hedge.before    up-to
maybe as many as               hedge.before    up-to
possibly up to                 hedge.before    up-to
possibly as high as            hedge.before    up-to
as high as                     hedge.before    up-to
anything up to                 hedge.before    up-to
anywhere up to                 hedge.before    up-to

≥                              hedge.before    at-least
> =                            hedge.before    at-least
≤                              hedge.before    at-most
< =                            hedge.before    at-most
bigger than or equal to        hedge.before    at-least
larger than or equal to        hedge.before    at-least
bigger or equal than           hedge.before    at-least
larger or equal than           hedge.before    at-least
higher or equal than           hedge.before    at-least
greater or equal than          hedge.before    at-least
at least or equal to           hedge.before    at-least
smaller or equal than          hedge.before    at-most
lower or equal than            hedge.before    at-most
smaller than or equal to       hedge.before    at-most

between                        hedge.range     and
anywhere between               hedge.range     and
somewhere between              hedge.range     and
anything between               hedge.range     and
in between                     hedge.range     and
from                           hedge.range     to
anywhere from                  hedge.range     to
anything from                  hedge.range     to
ranging from                   hedge.range     to
ranging between                hedge.range     and

give or take                   hedge.width     give-or-take
plus or minus                  hedge.width     give-or-take
±                              hedge.width     give-or-take
+ / -                          hedge.width     give-or-take

and                            hedge.join
but                            hedge.join
or                             hedge.join
yet                            hedge.join
and possibly                   hedge.join
and perhaps                    hedge.join
and maybe                      hedge.join
and probably                   hedge.join
and potentially                hedge.join
or possibly                    hedge.join
or perhaps                     hedge.join
or maybe                       hedge.join
but possibly                   hedge.join
but perhaps                    hedge.join
but also                       hedge.join
possibly                       hedge.join
perhaps                        hedge.join
maybe                          hedge.join

~run over                      hedge.not
~go up to                      hedge.not
~rise up to                    hedge.not
~move up to                    hedge.not
~knock over                    hedge.not
~turn over                     hedge.not
~drive over                    hedge.not
~roll over                     hedge.not
~win over                      hedge.not
~hand over                     hedge.not
~sign over                     hedge.not
~give over                     hedge.not
~push over                     hedge.not
~argue over                    hedge.not
~row over                      hedge.not
~fight over                    hedge.not
~mull over                     hedge.not
~bowl over                     hedge.not
~cross over                    hedge.not
~concern about                 hedge.not
~worry about                   hedge.not
~anxiety about                 hedge.not
~fear about                    hedge.not
~anger about                   hedge.not
~outrage about                 hedge.not
~alarm about                   hedge.not
~uncertainty about             hedge.not
~doubt about                   hedge.not
~talk about                    hedge.not
~news about                    hedge.not
~question about                hedge.not
~information about             hedge.not
a report about                 hedge.not
the report about               hedge.not
~story about                   hedge.not
~rumour about                  hedge.not
~rumor about                   hedge.not
~detail about                  hedge.not
~debate about                  hedge.not
~discussion about              hedge.not
~discuss about                 hedge.not
~know about                    hedge.not
~hear about                    hedge.not
~learn about                   hedge.not
~complain about                hedge.not
~complaint about               hedge.not
~ask about                     hedge.not
~speak about                   hedge.not
~tell about                    hedge.not
~inform about                  hedge.not
~warn about                    hedge.not
~warning about                 hedge.not
~brief about                   hedge.not
~briefing about                hedge.not
~write about                   hedge.not
~read about                    hedge.not
~think about                   hedge.not
~inquire about                 hedge.not
~enquire about                 hedge.not
~enquiry about                 hedge.not
~inquiry about                 hedge.not
~article about                 hedge.not
~book about                    hedge.not
~film about                    hedge.not
~documentary about             hedge.not
~statement about               hedge.not
~data about                    hedge.not
~evidence about                hedge.not
~claim about                   hedge.not
~allegation about              hedge.not
~message about                 hedge.not
~word about                    hedge.not
nothing about                  hedge.not
something about                hedge.not
anything about                 hedge.not
everything about               hedge.not
~care about                    hedge.not
~argue about                   hedge.not
~brag about                    hedge.not
~boast about                   hedge.not
~joke about                    hedge.not

~dispute over                  hedge.not
~battle over                   hedge.not
~control over                  hedge.not
~clash over                    hedge.not
~concern over                  hedge.not
~anger over                    hedge.not
~outrage over                  hedge.not
~tension over                  hedge.not
~conflict over                 hedge.not
~argument over                 hedge.not
~preside over                  hedge.not
~power over                    hedge.not
~authority over                hedge.not
~victory over                  hedge.not
~triumph over                  hedge.not
~lead over                     hedge.not
~advantage over                hedge.not
~protest over                  hedge.not
~war over                      hedge.not
~negotiation over              hedge.not
~negotiate over                hedge.not
~talk over                     hedge.not
~charge over                   hedge.not
~custody over                  hedge.not
~fly over                      hedge.not
~trial over                    hedge.not
~controversy over              hedge.not
~debate over                   hedge.not
~question over                 hedge.not
~worry over                    hedge.not
~jurisdiction over             hedge.not
~sue over                      hedge.not
~suit over                     hedge.not
~lawsuit over                  hedge.not
~grief over                    hedge.not
~outcry over                   hedge.not
~quarrel over                  hedge.not
~feud over                     hedge.not
~tussle over                   hedge.not
~fire over                     hedge.not
~swerve over                   hedge.not
~superiority over              hedge.not

~gather around                 hedge.not
~revolve around                hedge.not
~centre around                 hedge.not
~center around                 hedge.not
~crowd around                  hedge.not
~surround around               hedge.not
~rally around                  hedge.not
~circle around                 hedge.not
~orbit around                  hedge.not
~wrap around                   hedge.not
~turn around                   hedge.not
~look around                   hedge.not

~explode near                  hedge.not
~fall near                     hedge.not
~land near                     hedge.not
~located near                  hedge.not
~locate near                   hedge.not
~situate near                  hedge.not
~station near                  hedge.not
~park near                     hedge.not

~live up to                    hedge.not
~add up to                     hedge.not
~sign up to                    hedge.not
~own up to                     hedge.not
~link up to                    hedge.not
~wake up to                    hedge.not
~match up to                   hedge.not
~sum up to                     hedge.not
~measure up to                 hedge.not
~stack up to                   hedge.not
~face up to                    hedge.not
~walk up to                    hedge.not
~creep up to                   hedge.not
~sneak up to                   hedge.not

~serve under                   hedge.not
~fight under                   hedge.not
~operate under                 hedge.not
~place under                   hedge.not
~live under                    hedge.not
~come under                    hedge.not
~rank under                    hedge.not
~bury under                    hedge.not
~trap under                    hedge.not
~group under                   hedge.not
~explode under                 hedge.not
~detonate under                hedge.not
~go off under                  hedge.not
~hide under                    hedge.not

the past                       hedge.not
last past                      hedge.not
this past                      hedge.not
~fire above                    hedge.not
~rank above                    hedge.not
~drive past                    hedge.not
~walk past                     hedge.not
~march past                    hedge.not
~run past                      hedge.not
~fly past                      hedge.not

another                        hedge.skip
a further                      hedge.skip
an additional                  hedge.skip
an extra                       hedge.skip
a combined                     hedge.skip
a record                       hedge.skip
a whopping                     hedge.skip
a staggering                   hedge.skip
a total of                     hedge.skip
total of                       hedge.skip
further                        hedge.skip
additional                     hedge.skip
a reported                     hedge.skip
a confirmed                    hedge.skip
the                            hedge.skip      definite
these                          hedge.skip      definite
those                          hedge.skip      definite
its                            hedge.skip      definite
his                            hedge.skip      definite
her                            hedge.skip      definite
their                          hedge.skip      definite
our                            hedge.skip      definite
the other                      hedge.skip      definite
all the                        hedge.skip      definite
