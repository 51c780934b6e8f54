package figures

import (
	"slices"

	"github.com/reckon-dev/reckon/units"
)

// Reasons that are tested for.
const (
	whyUncertain   = "uncertain"
	whyProspective = "prospective"
	whyAttacker    = "attacker"
)

// settle decides which members of the row are left out. The rules go from what a figure says by itself to how it
// stands to the others of its row; a figure left out by an earlier rule is not looked at by a later one.
func (r *tallyRow) settle(d *Document) {
	for i := range r.members {
		m := &r.members[i]
		m.why = alone(&d.Figures[m.figure])
	}
	r.revised(d)
	for i := range r.members {
		if m := &r.members[i]; m.why == "" || m.why == whyUncertain {
			if why := r.linked(d, m); why != "" {
				m.why = why
			}
		}
	}
	r.retold(d)
	r.attackers(d)
	r.periods(d)
	r.contained(d)
}

// alone says why a figure is left out whatever stands around it.
func alone(f *Figure) string {
	q := &f.Number.Quantity
	switch {
	case q.Share && f.Derived == nil:
		return "share"
	case f.Modality != ModalityAsserted:
		return f.Modality.String()
	case q.Flags.Has(units.NotReported):
		return "unreported"
	case f.Subject.Role == RoleActor:
		return "actor"
	case f.Flags.Has(FlagHistorical):
		return "historical"
	}
	return ""
}

// revised leaves out what a later figure of the row replaces.
func (r *tallyRow) revised(d *Document) {
	for _, m := range r.members {
		if to := d.Figures[m.figure].Revises; to >= 0 && m.why == "" {
			if old := r.find(to); old != nil && old.why == "" {
				old.why = because("revised by", m.figure)
			}
		}
	}
}

// linked says why a figure is left out for the sake of an earlier one. What it is linked to must be in the row: "three of
// the five were killed" are three killed, and "all five were freed" frees them whatever befell them before.
func (r *tallyRow) linked(d *Document, m *member) string {
	f := &d.Figures[m.figure]
	if w := r.find(f.PartOf); w != nil && (w.why == m.why || w.why != whyUncertain && w.why != whyProspective && w.why != ModalityDenied.String()) {
		return because("part of", f.PartOf)
	}
	if w := r.find(f.SameAs); w != nil && (w.why == m.why || w.why == "" || inRow(w.why)) {
		if w.why == "" && d.Figures[f.SameAs].Flags.Has(FlagHeadline) && !f.Flags.Has(FlagHeadline) {
			w.why = because("headline of", m.figure) // the text is closer than its headline
			return ""
		}
		return because("same as", f.SameAs)
	}
	if w := r.find(f.RivalOf); w != nil && w.why == "" && !d.Figures[f.RivalOf].Flags.Has(FlagHeadline) {
		return because("rival of", f.RivalOf)
	}
	return ""
}

// inRow reports a reason that only says where else in the row the people are counted.
func inRow(why string) bool { return len(why) > 0 && why[len(why)-1] >= '0' && why[len(why)-1] <= '9' }

// find returns the member that is that figure, nil if it is none of the row.
func (r *tallyRow) find(figure int) *member {
	if figure < 0 {
		return nil
	}
	i, ok := slices.BinarySearchFunc(r.members, figure, func(m member, figure int) int { return m.figure - figure })
	if !ok {
		return nil
	}
	return &r.members[i]
}

// contained lets the greatest running total of each group stand for what it contains.
func (r *tallyRow) contained(d *Document) {
	var done []Group
	for i := range r.members {
		m := &r.members[i]
		f := &d.Figures[m.figure]
		if m.why != "" || f.Aspect != AspectTotal || slices.Contains(done, f.Subject.Group) {
			continue
		}
		done = append(done, f.Subject.Group)
		r.containedIn(d, r.greatest(d, f.Subject.Group))
	}
}

// greatest returns the place among the members of the greatest total of a group; of equals the last, as tolls
// are brought up to date.
func (r *tallyRow) greatest(d *Document, g Group) int {
	best := -1
	for i, m := range r.members {
		f := &d.Figures[m.figure]
		if m.why == "" && f.Aspect == AspectTotal && f.Subject.Group == g && (best < 0 || size(f) >= size(&d.Figures[r.members[best].figure])) {
			best = i
		}
	}
	return best
}

// size is the number by which totals are compared: the low end of the estimate.
func size(f *Figure) float64 {
	c, _, _ := people(f)
	low, _ := c.Low()
	return low
}

// containedIn leaves out the members that the total at place at contains, if it is no less than their sum.
func (r *tallyRow) containedIn(d *Document, at int) {
	total := &d.Figures[r.members[at].figure]
	g := total.Subject.Group
	inside := func(m *member) bool {
		f := &d.Figures[m.figure]
		switch {
		case m.why != "" || f == total:
			return false
		case f.Aspect == AspectAdditional && f.Sentence.Start > total.Sentence.Start:
			return false // "two more died later"
		}
		return anyGroup(g) || f.Subject.Group == g
	}
	var low float64
	for i := range r.members {
		if m := &r.members[i]; inside(m) && d.Figures[m.figure].Aspect != AspectTotal {
			low += size(&d.Figures[m.figure])
		}
	}
	if c, _, _ := people(total); !fromZero(c).Contains(low) {
		return
	}
	for i := range r.members {
		if m := &r.members[i]; inside(m) {
			m.why = because("in total", r.members[at].figure)
		}
	}
}

// anyGroup reports a group that says no more than that they are people, or that the outcome befell them.
func anyGroup(g Group) bool { return g == "" || g == GroupPeople || g == GroupVictim }

// periods leaves out counts over a period of their own beside others without one.
func (r *tallyRow) periods(d *Document) {
	plain := func(m member) bool { return m.why == "" && !d.Figures[m.figure].Period.Longer }
	if !slices.ContainsFunc(r.members, plain) {
		return
	}
	for i := range r.members {
		if m := &r.members[i]; m.why == "" && !plain(*m) {
			m.why = "period"
		}
	}
}

// attackers leaves out those who died in their own attack beside a count of people that may hold them already ("26 people
// were killed when a bomber blew himself up"): they raise the high end alone.
func (r *tallyRow) attackers(d *Document) {
	toll := func(m member) bool {
		f := &d.Figures[m.figure]
		return m.why == "" && anyGroup(f.Subject.Group) && !isAttacker(f) && size(f) > 1
	}
	if !slices.ContainsFunc(r.members, toll) {
		return
	}
	for i := range r.members {
		if m := &r.members[i]; m.why == "" && isAttacker(&d.Figures[m.figure]) {
			m.why = whyAttacker
		}
	}
}

func isAttacker(f *Figure) bool {
	return f.Subject.Role == RoleAttacker || f.Subject.Group == GroupAttacker
}
