// Package outcome finds what befell the people of each figure: stage 700.
//
// It reads the chunks of the sentence. The verb that governs the counted noun phrase decides: on the
// left as its object or as the complement of a noun ("killed 12", "the arrest of 12"), on the right as
// its subject ("12 were killed", "12 people injured in"). Where none does, the head noun may tell by
// itself (prisoners are detained). Modality is read off the same verb.
//
// Where the outcome is looked for:
//
//	resolve.go    weighs left against right          left.go, right.go, governor.go  the ways to the verbs
//	object.go     verbs before the phrase            predicate.go   what a verb tells of its subject
//	relative.go   clauses on the way                 passed.go      marks and lists on the way
//	parted.go     an object far from its verb        inverse.go     a participle that opens the clause
//	nested.go, theirs.go  phrases inside phrases     earlier.go     what befell them before
//	joined.go, joint.go   lists and joined clauses   chained.go     verbs joined to a verb
//	behindgerund.go       what befell them in the end behind what they did
//	namelist.go   lists that a name opens
//	gap.go, elided.go, diedthere.go, plight.go, verbless.go   verbs left out             second.go      the second of a pair
//	part.go, whole.go, uncounted.go  parts and their wholes     allofthem.go   what befell all of those counted
//	listed.go, ofthedead.go, apposedlist.go, summed.go  lists      byhead.go      what the noun tells
//	ownclause.go, listcloses.go   where another clause ends a list
//	label.go, across.go, growth.go, numberof.go      tolls          corrected.go  numbers called wrong
//
// What particular words tell:
//
//	fate.go       verbs, their idioms and states     wound.go       injuries told by a noun
//	captors.go, halted.go, runaways.go, along.go, deed.go, outing.go, cleared.go   who does it and what for
//	hospital.go   who receives the hurt              repelled.go    stopped, sent or taken back
//	buried.go, caught.go, saved.go, lives.go, aided.go   what befalls, saves or helps the living
//	lodged.go, roomy.go   where people live, and how many a place can hold   within.go  what is done to the thing they are in
//	condition.go          how the badly hurt are               bodies.go  the dead told of by their bodies
//	whereabouts.go        those of whom nothing is known            aside.go  the same people counted again in brackets
//
// How real it is: modality.go, with setting.go, doubt.go, framed.go, unproved.go, slated.go, pending.go and seeming.go.
package outcome
