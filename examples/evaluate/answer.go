package main

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

// field is one of the things an answer says of a figure.
type field uint8

const (
	value field = iota
	hedge
	bounds
	head
	subject
	implicit
	outcome
	modality
	source
	aspect
	partOf
	sameAs
	fields
)

// scalars are the fields compared one by one; the rest are links, compared as pairs.
const scalars = partOf

var fieldNames = [fields]string{"value", "hedge", "bounds", "head", "subject", "implicit", "outcome", "modality",
	"source", "aspect", "part_of", "same_as"}

func (f field) String() string { return fieldNames[f] }

// number is a count that may be absent.
type number struct {
	v  float64
	ok bool
}

func (n number) String() string {
	if !n.ok {
		return "none"
	}
	return strconv.FormatFloat(n.v, 'f', -1, 64)
}

// near allows for a share written to one place: 33.3 is a third.
func (n number) near(m number) bool {
	return n.ok == m.ok && math.Abs(n.v-m.v) <= 1e-9+0.004*math.Abs(m.v)
}

// answer is what is said of one figure, by the gold or by the library, so that the two can be compared.
type answer struct {
	span     figures.Span // of the numeral, in bytes
	text     string       // the numeral
	says     [fields]bool // the fields that the answer speaks of
	optional bool

	value, low, high          number
	hedge                     units.Hedge
	subject, head, source     string
	implicit                  bool
	outcome, modality, aspect string
	partOf, sameAs            int // -1: none
}

// answerOf is the library's answer.
func answerOf(f *figures.Figure) answer {
	q := &f.Number.Quantity
	a := answer{
		span: f.Number.Span, text: f.Number.Text,
		value: number{q.Stated, q.HasStated}, hedge: q.Hedge,
		subject: f.Subject.Text, head: f.Subject.Head, implicit: f.Subject.Implicit,
		outcome: string(f.Outcome.Kind), modality: f.Modality.String(), source: f.Source.Text,
		partOf: f.PartOf, sameAs: f.SameAs,
	}
	a.setBounds(q.Entails)
	if f.Aspect != figures.AspectNone {
		a.aspect = f.Aspect.String()
	}
	if !q.HasStated {
		a.value = number{}
	}
	return a
}

func (a *answer) setBounds(r units.Range) {
	a.low.v, a.low.ok = r.Low()
	a.high.v, a.high.ok = r.High()
}

// right reports whether the library's answer p agrees with g on a field.
func right(f field, p, g *answer) bool {
	sameBounds := p.low.near(g.low) && p.high.near(g.high)
	switch f {
	case value:
		if g.hedge == units.BetweenHedge && g.says[bounds] {
			return sameBounds // a range states two numbers and no one of them
		}
		return p.value.near(g.value)
	case hedge:
		return p.hedge == g.hedge
	case bounds:
		return sameBounds
	case head:
		// A compound may be cut either way ("police officers", "officers"): its last word decides.
		return last(words(p.head)) == last(words(g.head))
	case subject:
		return slices.Equal(content(p.subject), content(g.subject))
	case implicit:
		return p.implicit == g.implicit
	case outcome:
		return p.outcome == g.outcome
	case modality:
		return p.modality == g.modality
	case source:
		return sameSource(content(p.source), content(g.source))
	case aspect:
		return p.aspect == g.aspect
	}
	return false
}

// marked reports whether the answer is not the usual one, which most figures have; it is false for fields without a
// usual answer.
func (a *answer) marked(f field) bool {
	switch f {
	case hedge:
		return a.hedge != units.None
	case implicit:
		return a.implicit
	case modality:
		return a.modality != figures.ModalityAsserted.String()
	case source:
		return a.source != ""
	case aspect:
		return a.aspect != ""
	}
	return false
}

// show is the field's value for a list of errors.
func (a *answer) show(f field) string {
	switch f {
	case value:
		return a.value.String()
	case hedge:
		return a.hedge.String()
	case bounds:
		return fmt.Sprintf("%v..%v", a.low, a.high)
	case implicit:
		return strconv.FormatBool(a.implicit)
	}
	s := map[field]string{head: a.head, subject: a.subject, outcome: a.outcome, modality: a.modality,
		source: a.source, aspect: a.aspect}[f]
	if s == "" {
		return "none"
	}
	return strconv.Quote(s)
}

// words are the words of a phrase in lower case, without the marks at their ends.
func words(s string) []string {
	var out []string
	for w := range strings.FieldsSeq(s) {
		if w = strings.Trim(w, `.,;:'"()`); w != "" {
			out = append(out, strings.ToLower(w))
		}
	}
	return out
}

// content are the words that two careful readers would both take into a phrase.
func content(s string) []string {
	return slices.DeleteFunc(words(s), func(w string) bool {
		return slices.Contains([]string{"the", "a", "an", "of", "its", "his", "her", "their"}, w)
	})
}

func last(words []string) string {
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// sameSource asks for half of the words of the longer phrase: "a police spokesman in Delt" and "a police spokesman"
// name the same source.
func sameSource(p, g []string) bool {
	slices.Sort(p)
	slices.Sort(g)
	p, g = slices.Compact(p), slices.Compact(g)
	shared := 0
	for _, w := range p {
		if slices.Contains(g, w) {
			shared++
		}
	}
	return len(p)+len(g) == 0 || shared > 0 && 2*shared >= max(len(p), len(g))
}
