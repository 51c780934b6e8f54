// Package outcome finds what befell the people of each figure: stage 700.
//
// It reads the chunks of the sentence. The verb that governs the counted noun phrase decides: on the
// left as its object or as the complement of a noun ("killed 12", "the arrest of 12"), on the right as
// its subject ("12 were killed", "12 people injured in"). Where none does, the head noun may tell by
// itself (prisoners are detained). Modality is read off the same verb.
//
// Where the outcome is looked for:
//
//	resolve.go, decide.go  the order of the readings      left.go, right.go, governor.go  the ways to the verbs
//	object.go, parted.go   verbs before the phrase        predicate.go, link.go, chained.go   what a verb tells of its subject
//	relative.go, theirs.go, nested.go, nearest.go, postmodifier.go, timeclause.go, meanwhile.go   clauses and phrases on the way, and whose they are
//	passed.go, aside.go, within.go      marks, lists, asides and vehicles on the way
//	inverse.go, earlier.go, behindgerund.go   participles: in front, of before, and what came in the end
//	joined.go, joint.go, namelist.go, ownclause.go, listcloses.go   lists, who opens them and where they end
//	joinedverbs.go, bothfates.go, split.go, insert.go   verbs joined to one another, or parted by those they are told of
//	gap.go, gapsubject.go, dated.go, elided.go, alike.go, diedthere.go, plight.go, verbless.go, second.go   verbs left out
//	part.go, whole.go, uncounted.go, allofthem.go, amongthose.go, victimsof.go, oflast.go   parts and their wholes
//	listed.go, ofthedead.go, apposedlist.go, summed.go, addsup.go, byhead.go   what a noun tells of a list, a sum, or by itself
//	wholewas.go, speltout.go   who the counted are, behind a verb of being or a colon
//	deedbefore.go, whosedeed.go, ownwords.go, subjected.go   deeds told by a noun, and by those who suffered them
//	label.go, bracketed.go, bydistrict.go, toll.go, numbered.go, across.go, growth.go, peaks.go, numberof.go, corrected.go   labels, brackets and tolls
//	compared.go, sameverb.go, unanswered.go   counts beside others, and numbers that are asked for
//
// What particular words tell:
//
//	fate.go       verbs, their idioms and states     wound.go, hit.go, condition.go, degrees.go, treated.go, gotoff.go   injuries, and how the hurt are
//	fatal.go, diedthen.go, intruth.go, ruined.go, devoured.go, byownhand.go   deaths told by other words than killing
//	captors.go, inhands.go, halted.go, runaways.go, breaksout.go, yields.go, along.go, takenback.go, deed.go, outing.go, moved.go   who takes, stops, flees and is moved
//	routed.go, lookedfor.go, frisked.go, eventheld.go   who is driven off, looked for or searched, and events that are held
//	takenin.go, lockedin.go, walkout.go, backhome.go, helpedhome.go, fishedout.go, pulledout.go   who is locked up, let out, saved and home again
//	booked.go, cleared.go, referred.go, sentence.go, faces.go, against.go, carriedout.go   courts     hospital.go   who receives the hurt
//	repelled.go   stopped, sent or taken back        bodies.go, laid.go      the dead told of by their bodies
//	buried.go, caught.go, saved.go, lives.go, losses.go, lossesin.go, aided.go   what befalls, saves or helps the living
//	lodged.go, sheltered.go, roomy.go, ordered.go   where people live, how many a place can hold, and who is to leave
//	whereabouts.go        those of whom nothing is known
//
// How real it is: modality.go, with setting.go, doubt.go, framed.go, envisaged.go, unproved.go, accused.go, disowned.go, slated.go,
// pending.go, seeming.go, purpose.go, cameof.go, tocome.go, urged.go, refused.go,
// lent.go, noevent.go, notthere.go and tentative.go.
package outcome
