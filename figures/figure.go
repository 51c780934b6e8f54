package figures

import (
	"slices"
	"strings"

	"github.com/reckon-dev/reckon/units"
)

// Span is a half-open stretch of the input in bytes: input[Start:End]. The
// ends fall on rune boundaries of valid UTF-8. In JSON it is [start,end].
type Span struct{ Start, End int }

// Len returns the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether t lies inside s, ends included.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Phrase is a stretch of the input and its words. Text is a slice of the
// input, so holding a Phrase holds the whole input; clone it to let go.
type Phrase struct {
	Span Span
	Text string
}

// Figure is one mention of a quantity of people: the number, what it counts,
// what became of them, who says so, and how it stands to the other figures of
// its document. The phrase runs from the first word of hedge or number to the
// last of the subject; where the text puts the number behind, the other way.
//
// PartOf, SameAs, Revises and RivalOf are indices into Document.Figures, or -1
// for none; a Figure made by hand should come from [NewFigure], whose links are
// -1.
type Figure struct {
	Phrase

	Number   Number
	Subject  Subject
	Outcome  Outcome
	Modality Modality
	Source   Source // the zero Source: the text names none
	Aspect   Aspect
	Period   Period // the time that the count covers; the zero Period: the text does not say beside it

	PartOf  int // the figure of which this one counts a part: "12, including three children"
	SameAs  int // the first earlier figure that states the same count of the same people
	Revises int // the figure of an earlier report that this one replaces: "rose from 14 to 17", "17; an earlier toll was 14"
	RivalOf int // the figure of the same event that another source disputes with this one, or the headline that it contradicts

	Sentence Span // the sentence that holds the figure
	Flags    Flags
	Derived  *Derived // nil but for a share of a stated whole
	Rules    []string // the caller's rules that matched, by name, in the order of their tables; see WithRules
}

// NewFigure returns a Figure without links, the rest zero.
func NewFigure() Figure { return Figure{PartOf: -1, SameAs: -1, Revises: -1, RivalOf: -1} }

// Number is the numeral of a figure: its characters without hedge, determiner
// or noun ("5,000", "tens of thousands", "no"), the hedges beside it, and what
// all of them are taken to mean.
type Number struct {
	Phrase
	Form     Form
	Hedges   []Hedge // innermost first, at most MaxHedges
	Quantity units.Quantity
}

// MaxHedges is the most hedges kept for one number. English stacks two or
// three ("at least some 200 or so"); what is beyond is not read.
const MaxHedges = 4

// Hedge is one cue that blurs or bounds a number: "close to", "or more". The
// kind of the whole stack is Number.Quantity.Hedge.
type Hedge struct {
	Phrase
	Kind units.Hedge
}

// Subject is the noun phrase that is counted, without number, hedge,
// determiner and relative clause: "members of the security forces".
//
// Where the text leaves the noun out ("20 were wounded") or puts a pronoun
// there ("30 of them"), Implicit is true, Text holds the words of the phrase it
// stands for, Antecedent says where those are, and Span is the zero Span. Text
// is then empty if the text gives no such phrase.
type Subject struct {
	Phrase
	Head       string // the head noun as written: "members"
	Lemma      string // its dictionary form, lower case: "member"
	Group      Group
	Unit       units.Unit // what one of them is: person, family, body …
	Implicit   bool
	Antecedent Span // of an implicit subject; zero if none was found
	Role       Role
}

// Outcome is what happened to the people counted. The phrase is the word or
// words that tell it; it is zero where the head noun itself does ("prisoners")
// or where Kind is OutcomeOther for want of any.
type Outcome struct {
	Phrase
	Kind OutcomeKind
	Also []OutcomeKind // further outcomes of the same people: "kidnapped and killed"
}

// Source is the noun phrase the text names as the origin of a figure. Of a
// chain ("media, citing a military source") the phrase is the innermost and Via
// holds the rest, outermost first.
type Source struct {
	Phrase
	Cue  string // the words that attribute: "said", "according to"
	Kind SourceKind
	Via  []Phrase
}

// Period is the stretch of time that a count covers, word for word: "since October", "overnight", "so far this
// year".
type Period struct {
	Phrase
	Longer bool // it reaches beyond a day, so that the count is not of the day's event alone
}

// IsZero reports whether the text names no source.
func (s Source) IsZero() bool {
	return s.Phrase == (Phrase{}) && s.Cue == "" && s.Kind == "" && len(s.Via) == 0
}

// Derived is a count that the text does not state but fixes: a share of a
// stated whole ("a third of the 900 inmates" is 300). It is never put in the
// place of what was stated.
type Derived struct {
	Whole      int         // index of the figure that states the whole
	Count      units.Range // the people it comes to
	Arithmetic string      // how, for a reader: "33.3 % of 900"
}

// Flags are remarks on a figure as a whole, a set of bits. Remarks on its
// number (contradiction, unreported …) are the units.Flags of its Quantity; the
// JSON lists both together.
type Flags uint8

// The flags.
const (
	FlagHistorical Flags = 1 << iota // background: "the 1994 massacre of 300 villagers"
	FlagHeadline                     // stands in a line of its own without a full stop, as headlines do
)

// flagNames are the names in the JSON, in the order of the bits.
var flagNames = [...]string{"historical", "headline"}

// Has reports whether all of the flags in g are set.
func (f Flags) Has(g Flags) bool { return f&g == g }

// Append appends the names of the flags that are set to dst, in a fixed order.
func (f Flags) Append(dst []string) []string {
	for i, n := range flagNames {
		if f&(1<<i) != 0 {
			dst = append(dst, n)
		}
	}
	return dst
}

// String returns the names joined by commas.
func (f Flags) String() string { return strings.Join(f.Append(nil), ",") }

// ParseFlag returns the flag of that name, or a *NameError.
func ParseFlag(s string) (Flags, error) {
	if i := slices.Index(flagNames[:], s); i >= 0 {
		return 1 << i, nil
	}
	return 0, &NameError{Kind: "flag", Name: s, Known: flagNames[:]}
}
