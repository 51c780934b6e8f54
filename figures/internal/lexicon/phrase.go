package lexicon

import "github.com/reckon-dev/reckon/figures/internal/token"

// PhraseKind is what a phrase is for.
type PhraseKind uint8

// The kinds of phrases; the class of a line names them.
const (
	HedgeBefore  PhraseKind = iota + 1 // at least | twelve
	HedgeAfter                         // twelve | or more
	HedgeJoin                          // at least 40 | and possibly as many as | 70
	SourceFront                        // according to | NP
	SourceVerb                         // NP | put the toll at
	FateVerb                           // lost their lives: a verb phrase
	FateState                          // in custody, on the loose: a predicate after be or remain, or after a noun
	FateFront                          // death toll of | 45: before the number
	Running                            // so far, to date, in total: a running total
	Period                             // since, overnight
	Apart                              // separately, in another attack: sets a figure against those told before
	MoodNoun                           // talks on | the release of 12: how real what follows is; Fate.Mood tells
	MoodClause                         // if | 12 are freed
	MoodOpen                           // reports that | 12 died: open to doubt behind it
	MoodAfter                          // … were false
	Adding                             // in addition, | 12: what opens a sentence about others
	Lasting                            // war, flood: what goes on, so that its count in the perfect tense is a total
	Former                             // earlier reports said | 14: what a later report has replaced
	Breakdown                          // made up of | nine women and five men
	Compound                           // a word of several words: as well as, opened fire
	NumberPhrase                       // a large number of: a vague numeral of several words; Arg is its kind
	NumberNot                          // one another, how many: words that look like a number and are none
	NumberJoin                         // ten | to | fifteen; Arg is to, or, and, upon
	NumberChange                       // rose | from 14 to 17: two numbers, not a range
	HedgeRange                         // between | 10 and 15: opens a range; Arg is the joint it expects
	HedgeWidth                         // 40, | give or take | 5
	HedgeNot                           // concern about | 5,000: the last word is a preposition here, not a hedge
	HedgeSkip                          // at least | another | 30; Arg is definite where no preposition before it is a hedge
)

// Phrase is an expression of several words, or of one, with a meaning of its own: a hedge, a cue of
// attribution, an idiom of outcome.
type Phrase struct {
	Elems []Elem
	Kind  PhraseKind
	Arg   string // the first bare word of the line: the hedge's cue, say
	Fate  Fate
	Line  int32 // index of the line it came from, for traces and coverage tests
}

// Elem is one place of a phrase.
type Elem struct {
	Entry uint32      // this word form, or, with AnyForm, any form of this verb
	Any   token.Class // any word of these classes, where Entry is 0
	Forms bool
	Skip  bool // may be absent
}

func (e *Elem) fits(lx *Lexicon, t *token.Token) bool {
	switch {
	case e.Entry == 0:
		return t.Is(e.Any)
	case e.Forms:
		return lx.Entries[t.Entry].Verb == e.Entry || lx.Entries[t.Entry].Lemma == e.Entry || t.Entry == e.Entry
	}
	return t.Entry == e.Entry
}

// MatchAt returns how many tokens of toks the phrase covers from their start, 0 for none.
func (lx *Lexicon) MatchAt(p *Phrase, toks []token.Token) int {
	n := 0
	for i := range p.Elems {
		e := &p.Elems[i]
		if n < len(toks) && e.fits(lx, &toks[n]) {
			n++
		} else if !e.Skip {
			return 0
		}
	}
	return n
}

// MatchBefore returns how many tokens at the end of toks the phrase covers, 0 for none.
func (lx *Lexicon) MatchBefore(p *Phrase, toks []token.Token) int {
	n := 0
	for i := len(p.Elems) - 1; i >= 0; i-- {
		e := &p.Elems[i]
		if n < len(toks) && e.fits(lx, &toks[len(toks)-1-n]) {
			n++
		} else if !e.Skip {
			return 0
		}
	}
	return n
}

// Kinds is a set of kinds of phrases.
type Kinds uint32

// Has reports whether the set holds the kind.
func (k Kinds) Has(kind PhraseKind) bool { return k>>kind&1 != 0 }

// Marks returns the kinds of the phrases that no sentence has without the token's word or one of its forms. The set of a sentence
// spares it the search for what cannot stand in it.
func (lx *Lexicon) Marks(t *token.Token) Kinds { return lx.Entries[t.Entry].marks }

// Begins returns the kinds of the phrases that begin with the token's word.
func (lx *Lexicon) Begins(t *token.Token) Kinds {
	if t.Class&PhraseA == 0 {
		return 0
	}
	return lx.begins.words[t.Entry].kinds
}

// Starting returns the longest phrase of the kind that begins at the start of toks, and its length.
func (lx *Lexicon) Starting(kind PhraseKind, toks []token.Token) (p *Phrase, n int) {
	if len(toks) == 0 || toks[0].Class&PhraseA == 0 {
		return nil, 0
	}
	for _, e := range lx.begins.of(toks[0].Entry, kind) {
		if e.beside != 0 && (len(toks) == 1 || toks[1].Entry != e.beside) {
			continue
		}
		p := &lx.Phrases[e.Phrase]
		if n := lx.MatchAt(p, toks); n > 0 {
			return p, n
		}
	}
	return nil, 0
}

// Ending returns the longest phrase of the kind that ends at the end of toks, and its length.
func (lx *Lexicon) Ending(kind PhraseKind, toks []token.Token) (p *Phrase, n int) {
	if len(toks) == 0 {
		return nil, 0
	}
	last := len(toks) - 1
	for _, e := range lx.ends.of(toks[last].Entry, kind) {
		if e.beside != 0 && (last == 0 || toks[last-1].Entry != e.beside) {
			continue
		}
		p := &lx.Phrases[e.Phrase]
		if n := lx.MatchBefore(p, toks); n > 0 {
			return p, n
		}
	}
	return nil, 0
}

// Beginning returns the phrases of the kind that begin with the token's word, longest first.
func (lx *Lexicon) Beginning(kind PhraseKind, t *token.Token) []Edge {
	return lx.begins.of(t.Entry, kind)
}
