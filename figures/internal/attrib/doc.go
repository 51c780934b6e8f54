// Package attrib finds who says so: stage 800.
//
// A cue of attribution is a verb of saying, a phrase before a source ("according to") or, in a headline,
// a colon or a dash. Each cue with the noun phrase it belongs to is a claim. A claim covers the numbers
// of the sentence its cue stands in, and of a quotation that runs on into the sentences beside it; no
// others. Where several claims stand in one sentence, order and punctuation tell which number belongs
// to which, and of a chain ("media citing a military source") the innermost is the source.
//
// One construct a file: front.go reads "according to X", verb.go "X said" (frame.go: what a verb must have
// beside it; form.go: on which side its content stands), invert.go "said X", headline.go "Monitor: 12
// dead", quote.go quotations, chain.go several claims together. phrase.go reads the noun phrase after a
// cue, before.go the one before it, with apposition.go, relative.go, adjunct.go and clause.go for what may
// stand between, leftpart.go for the first of two who speak, and lostcomma.go for text whose punctuation was lost. picture.go reads what a video or
// photograph shows, mainverb.go where the clause of a speaker ends, besideverb.go the words beside a verb of saying,
// nounorverb.go and toldof.go which forms are no verb of saying, putsat.go those that put a toll at a number. decreed.go
// tells what is announced and not told, speaks.go who can say something; name.go reads names with small words in them, kind.go tells what sort of source it is.
// The words are in sources.lex of the language.
package attrib
