package sheet

import (
	"sort"

	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// Tag is what one token does in its sentence: its part of speech here.
type Tag uint8

// The tags.
const (
	TagOther Tag = iota
	TagDet
	TagNum
	TagScope // other, more, all
	TagAdj
	TagNoun
	TagName // a word the lexicon does not have, most often a name
	TagTime // a weekday, a month
	TagPoss // 's
	TagPron
	TagPrep
	TagAnd
	TagComma
	TagSub
	TagWh
	TagIncl
	TagBe
	TagHave
	TagAux // modal or do
	TagTo  // before an infinitive
	TagNot
	TagVerb // finite or base
	TagPast // a past form: finite or participle
	TagIng
	TagAdv
	TagHyphen
	TagPunct
)

// ChunkKind is what a chunk is in its sentence.
type ChunkKind uint8

// The kinds.
const (
	NP    ChunkKind = iota + 1 // noun phrase
	VG                         // verb group: auxiliaries, adverbs, one main verb
	PP                         // preposition
	CC                         // and, or, but, a comma in a list
	SUB                        // a word that begins a clause: while, who, that
	INCL                       // including, among them: opens a part
	PUNCT                      // a mark that ends a phrase
	ADV                        // an adverb or anything else that changes nothing
	PRED                       // a predicate adjective or state: dead, missing, in custody
)

// Chunk is a stretch of tokens that acts as one part of its sentence.
type Chunk struct {
	Toks
	Kind ChunkKind
	Head int // head noun, main verb, preposition
	Row  int // the row whose number stands in the noun phrase, -1 for none

	// Of a verb group.
	Passive  bool // be or get + participle
	Reduced  bool // a participle without a finite verb: "12 people killed in", "killing six"
	Finite   bool
	Negated  bool
	Modal    bool // may, could: Mood tells which
	Future   bool // will, to, going to
	Infinite bool // to + base
	Perfect  bool

	Class token.Class // union over the tokens
}

// ChunkFrom returns the index of the first chunk that begins at token i or behind it. Chunks stand in the order of the
// text, so that it is found by halving.
func (s *Sheet) ChunkFrom(i int) int {
	return sort.Search(len(s.Chunks), func(k int) bool { return s.Chunks[k].First >= i })
}

// Populace reports a noun for all the people of a place, which no number counts but of which it may count a share, and
// which is counted as a toll is: "half the population", "the prison population stands at". Deer have one too.
func (s *Sheet) Populace(i int) bool {
	e := s.Entry(i)
	if s.Lex.Name(e.Noun.Group) != "people" || !s.Is(i, lexicon.Noun) || s.Is(i, lexicon.Person|lexicon.Unit|lexicon.Toll|lexicon.Place|lexicon.Collect) {
		return false
	}
	return !(s.Is(i-1, lexicon.Noun) && s.Entry(i-1).Noun.Kind == 'B' && !s.Is(i-1, lexicon.Person|lexicon.Adjective))
}

// Dear reports the "one" or "ones" at token i that stands for a person: "a loved one", "two loved ones".
func (s *Sheet) Dear(i int) bool {
	if i < 1 || i >= len(s.Toks) || s.Toks[i].Len() > 4 || s.Text[s.Toks[i].Start]|0x20 != 'o' || s.Entry(i-1).Word != "loved" {
		return false
	}
	w := s.Entry(i).Word
	return w == "one" || w == "ones"
}
