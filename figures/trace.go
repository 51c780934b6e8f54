package figures

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/reckon-dev/reckon/figures/internal/admit"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/units"
)

// TraceEvent is one thing that a stage found of one number.
type TraceEvent struct {
	Stage  int    // as in the package documentation: 200 numerals … 900 relations
	Number Phrase // the numeral
	What   string // numeral, guard, rule, hedge, quantity, subject, outcome, source, admitted, left out, relation
	Words  Phrase // the words it rests on; the zero Phrase where there are none
	Value  string // what was found, for a reader: "age", "near", "killed, victim"
}

// String returns the event as a line of a table: stage, bytes and text of the number, and what was found.
func (e TraceEvent) String() string {
	line := fmt.Sprintf("%d  %-11s  %-12s  %-9s", e.Stage, strconv.Itoa(e.Number.Span.Start)+".."+strconv.Itoa(e.Number.Span.End), short(e.Number.Text, 12), e.What)
	if e.Words.Text != "" {
		line += "  " + strconv.Quote(short(e.Words.Text, 60))
	}
	if e.Value != "" {
		line += "  " + e.Value
	}
	return strings.TrimRight(line, " ")
}

// short cuts a text to n characters and puts it on one line.
func short(s string, n int) string {
	runes := []rune(strings.Join(strings.Fields(strings.ToValidUTF8(s, "?")), " "))
	if len(runes) > n {
		return string(runes[:n-1]) + "…"
	}
	return string(runes)
}

// WithTrace has f called with everything that the stages find of every number, those that turn out to be no
// figures too, in the order in which the stages run over each sentence. The relations of a figure come last,
// when nothing can change them any more. f is called by the goroutine that calls Extract, Append or Scan, so
// with several at once by several. Texts are slices of the input. Without WithTrace there is no cost.
func WithTrace(f func(TraceEvent)) Option {
	return func(c *config) error {
		c.trace = f
		return nil
	}
}

// told reports what a stage found of the rows from first on, if anybody listens.
func (r *run) told(stage, first int) {
	if r.x.trace != nil {
		for i := first; i < len(r.Rows); i++ {
			r.tell(stage, &r.Rows[i])
		}
	}
}

// tell reports what a stage found of a row. Stage 860 tells again what a rule may have overruled.
func (r *run) tell(stage int, row *sheet.Row) {
	if row.NumSpan.IsZero() {
		return
	}
	s := &r.Sheet
	say := func(what string, words Phrase, value ...string) {
		value = compact(value)
		stage := stage
		if stage == 400 && what == "quantity" {
			stage = 500 // runs with the hedges
		}
		r.x.trace(TraceEvent{stage, r.lift(phraseOf(s, row.NumSpan)), what, r.lift(words), strings.Join(value, ", ")})
	}
	switch stage {
	case 200:
		say("numeral", Phrase{}, Form(row.Form).String(), row.Numeral.Kind.String())
	case 300:
		if row.Guard != sheet.GuardNone {
			say("guard", Phrase{}, row.Guard.String())
		}
	case 350:
		for _, name := range r.ruleNames(row) {
			say("rule", Phrase{}, name)
		}
	case 400:
		r.tellQuantity(row, say)
	case 600:
		r.tellSubject(row, say)
	case 700:
		r.tellOutcome(row, say)
	case 800:
		if src := buildSource(s, row); !src.IsZero() {
			say("source", src.Phrase, string(src.Kind), quoted("cue", src.Cue))
		}
	case 850:
		if row.Admitted {
			say("admitted", Phrase{})
		} else {
			say("left out", Phrase{}, admit.Why(s, row, admit.Units(r.x.units)))
		}
	case 860:
		if row.Rules == 0 {
			return
		}
		r.tellQuantity(row, say)
		r.tellSubject(row, say)
		r.tellOutcome(row, say)
		if src := buildSource(s, row); !src.IsZero() {
			say("source", src.Phrase, string(src.Kind))
		}
		if row.Admitted {
			say("admitted", Phrase{}, r.ruleNames(row)...)
		}
	}
}

// sayer files an event of the row at hand.
type sayer func(what string, words Phrase, value ...string)

// tellQuantity reports stages 400 and 500.
func (r *run) tellQuantity(row *sheet.Row, say sayer) {
	n, _ := buildNumber(&r.Sheet, row, nil)
	for i, h := range n.Hedges {
		cue := row.Hedges[i].Cue.String()
		if cue == h.Kind.String() {
			cue = ""
		}
		say("hedge", h.Phrase, h.Kind.String(), cue)
	}
	q := &n.Quantity
	if !q.IsValid() {
		return
	}
	point := ""
	if q.HasPoint {
		point = "point " + strconv.FormatFloat(q.Point, 'f', -1, 64)
	}
	if q.Share {
		say("quantity", Phrase{}, "a share in percent", q.Flags.String())
		return
	}
	say("quantity", Phrase{}, "entailed "+q.Entails.String(), "estimated "+q.Estimate.String(), point, q.Flags.String())
}

func (r *run) tellSubject(row *sheet.Row, say sayer) {
	sub := row.Subject
	built := buildSubject(&r.Sheet, row)
	switch {
	case sub.Implicit:
		say("subject", Phrase{}, "left out")
	case sub.Head < 0:
		say("subject", Phrase{}, "none")
	default:
		guess := ""
		if sub.Guess {
			guess = "a plural that the lexicon does not know"
		}
		unit := string(built.Unit)
		if built.Unit == units.Person {
			unit = ""
		}
		say("subject", built.Phrase, "head "+built.Head, string(built.Group), unit, guess)
	}
}

func (r *run) tellOutcome(row *sheet.Row, say sayer) {
	o := buildOutcome(&r.Sheet, row)
	if o.Kind == OutcomeOther && row.Role == 0 && row.Modality == 0 {
		return
	}
	value := []string{string(o.Kind)}
	for _, a := range row.Outcome.Also[:row.Outcome.NAlso] {
		value = append(value, "also "+r.Lex.Name(a))
	}
	if row.Role != 0 {
		value = append(value, Role(row.Role).String())
	}
	if row.Modality != 0 {
		value = append(value, Modality(row.Modality).String())
	}
	say("outcome", o.Phrase, value...)
}

// tellFigure reports stage 900: the figure that a number has become, and its links.
func (r *run) tellFigure(index int, f *Figure) {
	value := []string{fmt.Sprintf("figure %d", index)}
	for _, l := range [...]struct {
		name string
		to   int
	}{{"part of", f.PartOf}, {"same as", f.SameAs}, {"revises", f.Revises}, {"rival of", f.RivalOf}} {
		if l.to >= 0 {
			value = append(value, fmt.Sprintf("%s %d", l.name, l.to))
		}
	}
	if f.Aspect != AspectNone {
		value = append(value, f.Aspect.String())
	}
	if f.Derived != nil {
		value = append(value, "comes to "+f.Derived.Count.String())
	}
	words := Phrase{}
	if f.Subject.Antecedent != (Span{}) {
		words = Phrase{f.Subject.Antecedent, f.Subject.Text}
	}
	r.x.trace(TraceEvent{900, r.lift(f.Number.Phrase), "relation", r.lift(words), strings.Join(value, ", ")})
}

// lift makes a phrase of the window one of the whole text.
func (r *run) lift(p Phrase) Phrase {
	if p.Span != (Span{}) {
		p.Span.Start += r.Offset
		p.Span.End += r.Offset
	}
	return p
}

// ruleNames lists the rules that matched at a row's number.
func (r *run) ruleNames(row *sheet.Row) []string {
	if row.Rules == 0 {
		return nil
	}
	return r.x.set.AppendNames(nil, row.Rules)
}

// compact drops empty words.
func compact(words []string) []string {
	var out []string
	for _, w := range words {
		if w != "" {
			out = append(out, w)
		}
	}
	return out
}

// quoted is a word with a name before it, or nothing.
func quoted(name, word string) string {
	if word == "" {
		return ""
	}
	return name + " " + strconv.Quote(word)
}
