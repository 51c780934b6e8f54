// Package lexicon holds what the library knows of words: one entry a word form, looked up once a token.
//
// Entries come from text tables (see [ParseLines]): broad lists generated from WordNet, and short
// tables of the words that matter, written by hand. A hand-written line comes after and adds to, or
// with the class "drop" takes from, what the broad lists say. A Lexicon does not change once built.
package lexicon

import (
	"slices"

	"github.com/reckon-dev/reckon/figures/internal/token"
)

// Entry is what is known of one word form. On 64 bits it is as large as a line of the processor's cache.
type Entry struct {
	Word   string
	Class  token.Class
	Lemma  uint32 // entry of the noun's singular; 0 where the form is no noun
	Verb   uint32 // entry of the verb's base; 0 where the form is no verb
	Noun   NounInfo
	Fate   Fate   // of the verb or adjective
	Source Name   // the kind of source that a noun phrase with the word names
	Vague  bool   // the kind holds only where no other word of the phrase has one: official, spokesman
	Number byte   // the kind of a number word, see the K constants; 0 for other words
	value  uint32 // index into Lexicon.values
	sets   uint16 // index into Lexicon.sets
	marks  Kinds  // of the phrases of which this is the rarest word
}

// NounInfo is what a noun counts.
type NounInfo struct {
	Group   Name // combatant, civilian …
	Unit    Name // person where empty
	Outcome Name // what a noun of outcome, or a prisoner or refugee by being one, says
	Kind    byte // WordNet's coarse kind: P G L B T Q E S O
	Hint    Name // the group that the word as a modifier gives to a plain head: aid workers
	Plain   bool // a head without much meaning: worker, member
	Weak    bool // only a rarer sense is a person
	Capital bool // a person only with a capital: a Pole
	Strong  bool // names an outcome by itself: death, casualty; not a prisoner, who may be killed
}

// Fate is what a verb says befalls somebody.
type Fate struct {
	Outcome Name
	Who     Who
	Mood    Mood
	Mere    bool // injury and no more: who was wounded and killed was not two people
	Place   bool // of the verb: its object is a place as often as a person
	Naming  bool // of the verb: it says what somebody is called
	Role    bool // of the verb: "as" behind it tells what somebody is
	Folk    bool // of the verb: only people do it, or have it done to them, as Who tells
}

// Who tells which side of a verb its outcome befalls.
type Who uint8

const (
	Object  Who = 1 << iota // police arrested two: the object
	Subject                 // two died: the subject
)

// Mood marks verbs that say how real what they govern is.
type Mood uint8

const (
	Plain       Mood = iota
	Prospective      // plan, order, threaten
	Uncertain        // fear, believe
	Deny             // deny
	Real             // manage, force: what they govern was done
)

// Number word kinds, told apart because they compose differently.
const (
	KUnit    byte = iota + 1 // one … nine
	KTeen                    // ten … nineteen
	KTen                     // twenty … ninety
	KHundred                 // hundred
	KScale                   // thousand, million, lakh
	KDozen                   // dozen, score, gross
	KHalf                    // half, quarter: a fraction of what follows
	KPlural                  // dozens, hundreds, millions: a vague plural of the unit
	KVague                   // several, few …: Value is the units.NumeralKind
	KZero                    // no, none, nobody
	KArticle                 // a, an
	KOne                     // another
	KLetter                  // k, m, bn after digits
	KNone                    // no, none, nobody: a zero that is no numeral
	KPart                    // third, fifths: what divides a share; Value is the divisor
	KOrdinal                 // first, hundredth
	KPercent                 // percent
	KStrong                  // strong, in 10,000-strong
	KAnd                     // and, inside a number word
	KOf                      // of, inside a number word
	KPoint                   // point, before decimals
	KBoth                    // both
	KSingle                  // single, in not a single
)

// Name is an interned name of an outcome, group or unit; 0 is none.
type Name uint8

// Lexicon is an immutable table of entries and phrases.
type Lexicon struct {
	Table   *token.Table
	Entries []Entry    // [0] stands for every unknown word
	values  []float64  // of number words; [0] is 0
	sets    []wordSets // of words; [0] is none
	Phrases []Phrase
	begins  edges
	ends    edges
	names   []string
}

// ID returns the entry of a lower-case word, or 0.
func (lx *Lexicon) ID(word string) uint32 {
	id, _ := lx.Table.Find(word)
	return id
}

// Of returns the entry of a token.
func (lx *Lexicon) Of(t *token.Token) *Entry { return &lx.Entries[t.Entry] }

// Value returns the value of a number word, 0 of other words.
func (lx *Lexicon) Value(t *token.Token) float64 { return lx.values[lx.Entries[t.Entry].value] }

// Name returns the text of an interned name; the zero Name is "".
func (lx *Lexicon) Name(n Name) string { return lx.names[n] }

// NameOf returns the interned name of s, or 0 where no entry uses it.
func (lx *Lexicon) NameOf(s string) Name {
	for i, n := range lx.names {
		if n == s {
			return Name(i)
		}
	}
	return 0
}

// WithName returns the interned name of s, and a lexicon that has it: lx itself, or a copy that shares all
// else with it. The empty name is 0. It returns ok false where the lexicon can hold no more.
func (lx *Lexicon) WithName(s string) (with *Lexicon, n Name, ok bool) {
	if n := lx.NameOf(s); n != 0 || s == "" {
		return lx, n, true
	}
	if len(lx.names) > maxNames {
		return lx, 0, false
	}
	c := *lx
	c.names = append(slices.Clone(lx.names), s)
	return &c, Name(len(lx.names)), true
}
