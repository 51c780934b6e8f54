package figures

import (
	"slices"

	"github.com/reckon-dev/reckon/units"
)

// Standing says how a claim stands to the one before it.
type Standing uint8

// The standings.
const (
	StandingFirst    Standing = iota // nothing was claimed before
	StandingSame                     // the same claim: the ranges share a number
	StandingRevision                 // a later report of another number takes the place of the earlier
	StandingConflict                 // another number that does not: neither gives way
)

var standingNames = [...]string{"first", "same", "revision", "conflict"}

// String returns the standing's name.
func (s Standing) String() string { return name(standingNames[:], "standing", s) }

// MarshalText returns the name; a value that is no standing is a *NameError.
func (s Standing) MarshalText() ([]byte, error) { return marshal(standingNames[:], "standing", s) }

// UnmarshalText reads a name that MarshalText wrote.
func (s *Standing) UnmarshalText(b []byte) error {
	return unmarshal(s, standingNames[:], "standing", b)
}

// Claim is what one document says of one outcome: a row of its tally, or a figure that disputes that row.
type Claim struct {
	Document int         // index into the documents
	Date     Date        // of the report
	Count    units.Range // as in [Total]
	Point    float64     // if HasPoint
	HasPoint bool
	Figures  []int    // the figures of the document that it rests on
	Sources  []string // whom these name as their sources, each once, in reading order; nil where none is named
	Periods  []Phrase // the periods that these cover, word for word
	Standing Standing
	To       int // the claim of the thread that Standing is about, -1 for the first
}

// Thread is what the documents say of one outcome, in the order of their dates.
type Thread struct {
	Outcome OutcomeKind
	Unit    units.Unit // empty where persons are counted
	Claims  []Claim
}

// Series returns the claims that stood when they were made, in order of time: the total as it was known from report to
// report. Conflicting claims are not in it.
func (t *Thread) Series() []Claim {
	return slices.DeleteFunc(slices.Clone(t.Claims), func(c Claim) bool { return c.Standing == StandingConflict })
}

// Reconcile compares the tallies of documents that tell of one event, a thread for each outcome and unit in the order of
// first appearance. The documents are taken in the order of their dates (see [Document.Date]), those without one after
// them in the order given; nil documents are passed over.
//
// Each claim is compared with the latest before it that it agrees with, or else with the latest that stands:
//
//   - same claim, if the two ranges share a number: "at least 12" and "14";
//   - revision, if the report is later and the number higher, as tolls grow, or lower and either by a source of the earlier
//     claim or of people whose state may end (missing, detained, abducted, displaced, affected); or if the text says so
//     ("revised from 14 to 11");
//   - conflict otherwise: another source's lower number, another number of the same day, and what a text itself sets against
//     its own total ("the rebels say 40").
//
// Nothing is weighed and nothing dropped: which claim to believe is the caller's choice. The cost grows with the square of
// the claims in a thread.
func Reconcile(docs []*Document) []Thread {
	var threads []Thread
	for _, i := range byDate(docs) {
		for _, t := range docs[i].Tally() {
			th := thread(&threads, t.Outcome, t.Unit)
			if t.Count.IsValid() {
				c := Claim{Document: i, Count: t.Count, Point: t.Point, HasPoint: t.HasPoint, Figures: t.Figures}
				th.add(docs, c, false)
			}
			for _, l := range t.LeftOut {
				f := &docs[i].Figures[l.Figure]
				if f.RivalOf >= 0 && l.Why == because("rival of", f.RivalOf) {
					count, point, ok := people(f)
					th.add(docs, Claim{Document: i, Count: count, Point: point, HasPoint: ok, Figures: []int{l.Figure}}, true)
				}
			}
		}
	}
	return slices.DeleteFunc(threads, func(t Thread) bool { return len(t.Claims) == 0 })
}

// byDate returns the places of the documents in order of their dates.
func byDate(docs []*Document) []int {
	var order []int
	for i, d := range docs {
		if d != nil {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return docs[a].Date().compare(docs[b].Date()) })
	return order
}

// thread returns the thread of an outcome and unit, a new one if there is none.
func thread(threads *[]Thread, kind OutcomeKind, unit units.Unit) *Thread {
	for i := range *threads {
		if t := &(*threads)[i]; t.Outcome == kind && t.Unit == unit {
			return t
		}
	}
	*threads = append(*threads, Thread{Outcome: kind, Unit: unit})
	return &(*threads)[len(*threads)-1]
}

// add completes a claim and puts it behind the others; rival says that its own text sets it against another.
func (t *Thread) add(docs []*Document, c Claim, rival bool) {
	d := docs[c.Document]
	c.Date = d.Date()
	for _, i := range c.Figures {
		f := &d.Figures[i]
		if s := f.Source.Text; s != "" && !slices.Contains(c.Sources, s) {
			c.Sources = append(c.Sources, s)
		}
		if f.Period != (Period{}) {
			c.Periods = append(c.Periods, f.Period.Phrase)
		}
	}
	c.Standing, c.To = t.standing(d, &c, rival)
	t.Claims = append(t.Claims, c)
}

// standing compares a claim with those before it.
func (t *Thread) standing(d *Document, c *Claim, rival bool) (Standing, int) {
	stands := -1
	for i := len(t.Claims) - 1; i >= 0; i-- {
		p := &t.Claims[i]
		if p.Count.Overlaps(c.Count) && !(rival && p.Document == c.Document) {
			return StandingSame, i
		}
		if stands < 0 && p.Standing != StandingConflict {
			stands = i
		}
	}
	switch {
	case stands < 0:
		return StandingFirst, -1
	case !rival && t.Claims[stands].revisedBy(d, c, t.Outcome):
		return StandingRevision, stands
	}
	return StandingConflict, stands
}

// passes reports outcomes that end: people are found, freed, back home, so that a later count may well be lower.
func passes(kind OutcomeKind) bool {
	switch kind {
	case OutcomeMissing, OutcomeDetained, OutcomeAbducted, OutcomeDisplaced, OutcomeAffected:
		return true
	}
	return false
}

// revisedBy reports whether a claim of that outcome which does not agree with p takes its place.
func (p *Claim) revisedBy(d *Document, c *Claim, kind OutcomeKind) bool {
	for _, i := range c.Figures {
		if old := d.Figures[i].Revises; old >= 0 && d.Figures[old].Number.Quantity.Estimate.Overlaps(p.Count) {
			return true
		}
	}
	if !c.Date.after(p.Date) {
		return false
	}
	was, _ := p.Count.Low()
	is, _ := c.Count.Low()
	return is > was || passes(kind) || slices.ContainsFunc(c.Sources, func(s string) bool { return slices.Contains(p.Sources, s) })
}
