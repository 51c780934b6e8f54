package figures

import (
	"slices"
	"strconv"

	"github.com/reckon-dev/reckon/units"
)

// TallyOptions chooses the figures that a tally adds up and how its rows are split. The zero TallyOptions
// is what [Document.Tally] uses.
type TallyOptions struct {
	Groups      []Group      // only subjects of these groups; nil for all
	Roles       []Role       // only these roles; nil for all. RoleNone stands for "the text does not say"
	Units       []units.Unit // only these units; nil for all
	NoAttackers bool         // without the attackers among those who came to harm
	ByGroup     bool         // a row for each group of subjects, instead of one for all
	ByUnit      bool         // a row for each unit: bodies apart from persons
}

// Tally adds up the people of the document, a row for each outcome in the order in which the outcomes
// first appear. Nobody is counted twice inside a row; rows of different outcomes may tell of the same people
// (casualties and killed, detained and released) and are never to be added to one another.
//
// The range of a row is the sum of the estimates of its figures, an end that is open in one is open in the
// sum; the point is the sum of their points, absent where one has none. Both follow the profile under which
// the figures were read. Left out, and said to be, are
//
//   - a part whose whole is in the row ("part of 2") and a repeat whose first mention is ("same as 0");
//   - what the numbers give away as told twice: a headline's figure ("headline of 1"), a vague word beside a number or another
//     vague word for the same people in another sentence ("told again as 3", "told before as 0"), one person by the same
//     noun, and figures that another adds up ("part of 4": a driver, two guards, "all three"). A number that is merely equal is not
//     enough: two villages with three dead each are six;
//   - what a later figure revises ("revised by 4") and what another source disputes ("rival of 1": the first
//     claim stands, as the sources cannot be weighed here; see [Reconcile]);
//   - denied and prospective figures, background ("historical"), those who did it ("actor");
//   - zeros that only say that nothing was reported ("unreported"), and shares of an unknown whole ("share");
//   - what a running total contains ("in total 5"): the greatest total of a group stands for the other figures
//     of that group, or of all groups where it says no more than people, if it is no less than their sum;
//     what comes after it as an addition is added;
//   - a count over a period of more than a day, "since October", beside figures without one ("period");
//   - those who died attacking ("attacker") beside a count of people, which may hold them: they raise the high end alone.
//     Where groups are told apart they add up. ACLED and GTD count them, most newspapers do not; see NoAttackers.
//
// An uncertain figure is left out of low end and point and raises the high end alone, as UCDP codes
// unconfirmed deaths. A figure with further outcomes ("kidnapped and released") counts in the row of each,
// but one killed counts neither as injured nor as missing.
//
// Bodies count as persons. Families, households, formations and other units have rows of their own, with
// Unit, behind the row of persons; [units.Persons] converts them. People whom nothing befell
// (OutcomeOther) are in no row. The cost is linear in the figures.
func (d *Document) Tally() []Total { return d.TallyBy(TallyOptions{}) }

// TallyBy is [Document.Tally] for some of the figures, or with more rows. A figure that the options do not
// choose is in no row, not even as left out; its parts then count by themselves. Where rows are split by
// group, a part of another group than its whole ("12 people, including three children") is in its own row.
func (d *Document) TallyBy(o TallyOptions) []Total {
	t := tally{d: d}
	for i := range d.Figures {
		f := &d.Figures[i]
		if !o.chooses(f) {
			continue
		}
		t.add(o, f.Outcome.Kind, i)
		if f.Outcome.Kind == OutcomeCasualties {
			continue // not told which: the kinds in Also are the ways there were
		}
		for _, k := range f.Outcome.Also {
			if f.Outcome.Kind != OutcomeKilled || k != OutcomeInjured && k != OutcomeCasualties && k != OutcomeMissing {
				t.add(o, k, i)
			}
		}
	}
	t.addSingles(o)
	totals := make([]Total, 0, len(t.rows))
	for i := range t.rows {
		r := &t.rows[i]
		r.settle(d)
		r.sum(d)
		totals = append(totals, r.Total)
	}
	order := func(k OutcomeKind) int { return slices.IndexFunc(totals, func(t Total) bool { return t.Outcome == k }) }
	rank := make([]int, len(totals))
	for i := range totals {
		rank[i] = order(totals[i].Outcome)<<1 | min(len(totals[i].Unit), 1)
	}
	return sorted(totals, rank)
}

// sorted returns the rows in the order of their ranks, equal ones as they stand.
func sorted(totals []Total, rank []int) []Total {
	if slices.IsSorted(rank) {
		return totals
	}
	at := make([]int, len(totals))
	for i := range at {
		at[i] = i
	}
	slices.SortStableFunc(at, func(a, b int) int { return rank[a] - rank[b] })
	out := make([]Total, len(totals))
	for i, k := range at {
		out[i] = totals[k]
	}
	return out
}

// chooses reports whether the options ask for the figure.
func (o *TallyOptions) chooses(f *Figure) bool {
	s := &f.Subject
	return !(o.NoAttackers && isAttacker(f)) && chosen(o.Groups, s.Group) && chosen(o.Roles, s.Role) && chosen(o.Units, unitOf(s.Unit))
}

// chosen reports whether v is one of those asked for.
func chosen[T comparable](asked []T, v T) bool { return asked == nil || slices.Contains(asked, v) }

// unitOf is the unit of a subject, a person where the text does not tell.
func unitOf(u units.Unit) units.Unit {
	if u == "" {
		return units.Person
	}
	return u
}

// tally is the rows under work.
type tally struct {
	d    *Document
	rows []tallyRow
}

// tallyRow is a row and the figures of its outcome, ascending.
type tallyRow struct {
	Total
	members []member
}

// member is a figure of a row and why it is left out, empty for one that is added.
type member struct {
	figure int
	why    string
}

// add files figure i under an outcome.
func (t *tally) add(o TallyOptions, kind OutcomeKind, i int) {
	s := &t.d.Figures[i].Subject
	if kind == OutcomeOther || kind == "" {
		return
	}
	r := t.row(kind, s.Group, unitOf(s.Unit), o)
	if n := len(r.members); n == 0 || r.members[n-1].figure != i {
		r.members = append(r.members, member{figure: i})
	}
}

// addSingles files the single victims that no figure counts.
func (t *tally) addSingles(o TallyOptions) {
	if o.Roles != nil && !slices.Contains(o.Roles, RoleVictim) || !chosen(o.Units, units.Person) {
		return
	}
	for _, s := range t.d.Singles {
		if chosen(o.Groups, s.Group) && !(o.NoAttackers && s.Group == GroupAttacker) {
			r := t.row(s.Outcome, s.Group, units.Person, o)
			r.Singles = append(r.Singles, s)
		}
	}
}

// row returns the row of that outcome, a new one if there is none.
func (t *tally) row(kind OutcomeKind, group Group, unit units.Unit, o TallyOptions) *tallyRow {
	if !o.ByGroup {
		group = ""
	}
	if unit == units.Person || unit == units.Body && !o.ByUnit {
		unit = ""
	}
	for i := range t.rows {
		if r := &t.rows[i]; r.Outcome == kind && r.Group == group && r.Unit == unit {
			return r
		}
	}
	t.rows = append(t.rows, tallyRow{Total: Total{Outcome: kind, Group: group, Unit: unit}})
	return &t.rows[len(t.rows)-1]
}

// sum adds up what settle has left in.
func (r *tallyRow) sum(d *Document) {
	r.HasPoint = true
	add := func(c units.Range) {
		if r.Count = c.Add(r.Count); !r.Count.IsValid() {
			r.Count = c
		}
	}
	for _, m := range r.members {
		f := &d.Figures[m.figure]
		q := &f.Number.Quantity
		if m.why != "" {
			r.LeftOut = append(r.LeftOut, LeftOut{Figure: m.figure, Why: m.why})
			continue
		}
		r.Figures = append(r.Figures, m.figure)
		c, p, ok := people(f)
		add(c)
		r.Point, r.HasPoint = r.Point+p, r.HasPoint && ok
		if q.Flags.Has(units.NotReported) {
			r.HasPoint = false
		}
	}
	for range r.Singles {
		add(units.Exactly(1))
		r.Point++
	}
	if len(r.Figures)+len(r.Singles) == 0 || !r.HasPoint {
		r.HasPoint, r.Point = false, 0
	}
	for _, m := range r.members {
		if m.why == whyUncertain || m.why == whyAttacker {
			c, _, _ := people(&d.Figures[m.figure])
			add(fromZero(c))
		}
	}
}

// fromZero opens a range downwards to 0.
func fromZero(c units.Range) units.Range {
	if high, ok := c.High(); ok {
		return units.Between(0, high)
	}
	return units.From(0)
}

// people is what a figure adds to a row: the estimate and the point of its quantity, or, of a share, of the
// count it comes to.
func people(f *Figure) (count units.Range, point float64, ok bool) {
	if f.Derived == nil {
		q := &f.Number.Quantity
		return q.Estimate, q.Point, q.HasPoint
	}
	c := f.Derived.Count
	low, _ := c.Low()
	if c == units.Exactly(low) {
		return c, low, true
	}
	return c, 0, false
}

// because names a figure in a reason.
func because(why string, figure int) string { return why + " " + strconv.Itoa(figure) }
