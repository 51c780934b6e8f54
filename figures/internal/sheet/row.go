package sheet

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/units"
)

// Form is how a number was written, in the order of the public figures.Form.
type Form uint8

// The forms.
const (
	FormNone Form = iota
	FormDigits
	FormWords
	FormMixed
	FormVague
	FormArticle // a soldier; also one and another where they stand for one person
	FormZero
	FormShare
)

// Row is one number and what the stages have found of it.
type Row struct {
	Sent int // index into Sheet.Sents

	// Stage 200: the number core.
	Num     Toks
	NumSpan Span // bytes; differs from Num where a number ends inside a token ("15,000people" does not)
	Numeral units.Numeral
	Form    Form
	Flags   Flags

	// Stage 300: why the number counts no people; GuardNone where nothing speaks against it.
	Guard Guard

	// Stage 400: hedges, innermost first.
	Hedges  [4]Hedge
	NHedges int
	Outer   Toks // number with its hedges and what joins them

	// Stage 500.
	Quantity units.Quantity

	// Stage 600.
	Subject Subject
	Phrase  Toks // from the first word of determiner, hedge or number to the end of the subject

	// Stage 700.
	Outcome  Outcome
	Modality uint8 // in the order of the public figures.Modality
	Role     uint8 // in the order of the public figures.Role
	Former   int   // the row of the same sentence that this one replaces: rose from 14 to 17; -1 for none
	Whole    int   // the row of which this one counts a part inside its sentence, -1 for none

	// Stage 800.
	Source Source

	// Stage 850.
	Admitted bool

	// Stage 900: links are indices of rows, -1 for none.
	Aspect                           uint8 // in the order of the public figures.Aspect
	Antecedent                       int   // token of the head that an implicit subject stands for, -1 for none
	AnteSpan                         Span  // the noun phrase it heads
	PartOf, SameAs, Revises, RivalOf int
	Derived                          units.Range // the people a share of a stated whole comes to
	Of                               units.Range // what the words entail of that whole, whose row may be forgotten first

	Rules uint64 // the rules of the caller's that matched, as bits

	moved int // scratch of Keep
}

// Hedge is one hedge phrase beside a number.
type Hedge struct {
	Toks
	Cue units.Cue
}

// Flags are remarks that stages leave for later ones.
type Flags uint16

// The flags.
const (
	Strong      Flags = 1 << iota // 10,000-strong, five-member: the number is inside a compound word
	Partitive                     // "of the", "of them" follows: three of the five
	Definite                      // a determiner stands before it: the three men
	Additional                    // other, more, another
	Historical                    // told as background
	Unreported                    // a zero that only says that nothing was reported
	OfThese                       // of these, 70: the part follows its whole
	Running                       // so far, a total of
	Counted                       // told as the state of a toll: the death toll rose to 45
	Share                         // a share of people
	Provisional                   // a bare number that only an antecedent makes a figure
	Peer                          // a bare number told beside a count of people, of whom it counts more or fewer
	Ambiguous                     // careful readers would disagree; kept out of nothing, told in a trace
)

// Subject is the counted noun phrase.
type Subject struct {
	Toks            // premodifiers, head and "of" phrase; empty where the text leaves the noun out
	Head     int    // token of the head noun, -1 for none
	Lemma    uint32 // entry of the head's lemma
	Group    lexicon.Name
	Unit     lexicon.Name
	Implicit bool
	Pronoun  bool // a pronoun stands there: 30 of them
	Denied   bool // the text says what they are not, and nothing else of them: four others, not nurses
	Fate     bool // the head is the outcome's word itself: 12 dead
	Thing    bool // the head counts no people
	Guess    bool // nothing is known of the head but that it looks like a plural: only an outcome makes people of it
}

// Outcome is what befell the people counted.
type Outcome struct {
	Kind  lexicon.Name
	Also  [3]lexicon.Name
	NAlso int
	Toks  // the words that tell it; empty where the head noun does
}

// AddAlso files a further outcome, once.
func (o *Outcome) AddAlso(k lexicon.Name) {
	if k == 0 || k == o.Kind || o.NAlso == len(o.Also) {
		return
	}
	for _, a := range o.Also[:o.NAlso] {
		if a == k {
			return
		}
	}
	o.Also[o.NAlso] = k
	o.NAlso++
}

// Source is who says so: the noun phrase, the cue, and the rest of a chain.
type Source struct {
	Toks
	Cue  Toks
	Kind lexicon.Name
	Via  [2]Toks
	NVia int
}

// Guard names the reason why a number counts no people.
type Guard uint8

// The reasons.
const (
	GuardNone Guard = iota
	GuardAge
	GuardDate
	GuardTime
	GuardYear
	GuardDuration
	GuardMoney
	GuardMeasure
	GuardPercent // a share of something that is not people
	GuardScore
	GuardVote
	GuardWeapon
	GuardPlace // roads, flights, rooms, coordinates
	GuardLegal // resolutions, articles, sections
	GuardOrdinal
	GuardList // list and footnote marks
	GuardPhone
	GuardName // the number is part of a name: Unit 8200, Group of 77
	GuardRate // one in five, for every ten, times
	GuardCode // letters and digits: an identifier
	GuardEvent
)

var guardNames = [...]string{"", "age", "date", "time", "year", "duration", "money", "measure", "percent", "score", "vote", "weapon",
	"place", "legal", "ordinal", "list", "phone", "name", "rate", "code", "event"}

func (g Guard) String() string { return guardNames[g] }
