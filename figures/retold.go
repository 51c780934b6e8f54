package figures

import (
	"slices"
	"strings"
)

// News tells an event twice: in a headline, in the lead, and again where it comes to the place. Many repeats carry no
// word that shows them and so have no link; the rules here find those that the numbers themselves give away. They look
// at figures of one row, in different sentences, whose subjects can be the same people, and never at additions
// ("three more").

// retold leaves out the members that other members of the row tell again.
func (r *tallyRow) retold(d *Document) {
	r.headlines(d)
	r.vague(d)
	r.ones(d)
	r.addsUp(d)
}

// headlines leaves out a headline's figures where the text below has one of the same people: a headline is written from
// the text, and rounder.
func (r *tallyRow) headlines(d *Document) {
	for i := range r.members {
		m := &r.members[i]
		f := &d.Figures[m.figure]
		if m.why != "" || !f.Flags.Has(FlagHeadline) || r.repeated(d, i) {
			continue
		}
		for _, later := range r.members[i+1 : min(len(r.members), i+1+maxRetold)] {
			if g := &d.Figures[later.figure]; later.why == "" && !g.Flags.Has(FlagHeadline) && samePeople(f, g) {
				m.why = because("headline of", later.figure)
				break
			}
		}
	}
}

// repeated reports a member whose very number a later one repeats: it stands as it is.
func (r *tallyRow) repeated(d *Document, i int) bool {
	return slices.ContainsFunc(r.members[i+1:min(len(r.members), i+1+maxRetold)], func(m member) bool { return d.Figures[m.figure].SameAs == r.members[i].figure })
}

// vague leaves out a count without a number of its own ("several", "dozens") where another sentence counts the same
// people: a number counts better than the vague word whichever comes first, and of two vague words the first stands.
func (r *tallyRow) vague(d *Document) {
	last := -1 // the last number, the first vague word: one of each is enough, so that the cost stays linear
	for i := len(r.members) - 1; i >= 0; i-- {
		m := &r.members[i]
		f := &d.Figures[m.figure]
		switch {
		case m.why != "":
		case f.Number.Form != FormVague:
			if f.Aspect != AspectAdditional && size(f) > 1 {
				last = i
			}
		case last >= 0:
			g := &d.Figures[r.members[last].figure]
			if elsewhere(f, g) && f.Number.Quantity.Entails.Contains(size(g)) {
				m.why = because("told again as", r.members[last].figure)
			}
		}
	}
	first := -1
	for i := range r.members {
		m := &r.members[i]
		f := &d.Figures[m.figure]
		switch {
		case m.why != "":
		case first >= 0 && f.Number.Form == FormVague && (f.Aspect != AspectAdditional || d.Figures[r.members[first].figure].Aspect == AspectAdditional) &&
			elsewhere(&d.Figures[r.members[first].figure], f):
			m.why = because("told before as", r.members[first].figure)
		case first < 0 && size(f) > 1:
			first = i
		}
	}
}

// ones leaves out one person told again by the same noun, and one of a plural that is counted already ("two rebels were
// killed … one of the rebels, who was killed").
func (r *tallyRow) ones(d *Document) {
	for i := range r.members {
		m := &r.members[i]
		f := &d.Figures[m.figure]
		if m.why != "" || !lone(f) || f.Aspect == AspectAdditional {
			continue
		}
		among := !strings.EqualFold(f.Subject.Head, f.Subject.Lemma)
		for j := max(0, i-maxRetold); j < i && m.why == ""; j++ {
			p := &d.Figures[r.members[j].figure]
			switch w := r.members[j].why; {
			case w != "" && !inRow(w) || !elsewhere(p, f):
			case among && !lone(p):
				m.why = because("part of", r.members[j].figure)
			case !among && lone(p) && p.Subject.Lemma == f.Subject.Lemma && f.Subject.Lemma != "":
				m.why = because("told before as", r.members[j].figure)
			}
		}
	}
}

// maxRetold bounds how many figures of a row off a repeat is looked for.
const maxRetold = 64

func lone(f *Figure) bool {
	q := &f.Number.Quantity
	return q.HasStated && q.Stated == 1 && !q.Share
}

// addsUp leaves out the members that a figure adds up: "a commander and two guards were killed … killing all three".
// All figures of the same people before it, or all after it, must come to its number; in one sentence only those of
// groups after a count of people ("40 people, six guards and 34 civilians, were killed").
func (r *tallyRow) addsUp(d *Document) {
	if len(r.members) > maxRetold {
		return // among many figures some add up by chance
	}
	for i := range r.members {
		m := &r.members[i]
		f := &d.Figures[m.figure]
		q := &f.Number.Quantity
		if m.why != "" || !q.HasStated || q.Stated < 2 || q.Share || f.Number.Form == FormVague {
			continue
		}
		for _, side := range [...][]member{r.members[:i], r.members[i+1:]} {
			if comesTo(d, f, side) {
				for k := range side {
					if s := &side[k]; s.why == "" && partly(f, &d.Figures[s.figure]) {
						s.why = because("part of", m.figure)
					}
				}
				return // one sum a row: what is left is small
			}
		}
	}
}

// partly reports a figure that can be one of those that f adds up.
func partly(f, g *Figure) bool {
	if f.Sentence == g.Sentence {
		return anyGroup(f.Subject.Group) && !anyGroup(g.Subject.Group) && g.Span.Start > f.Span.Start
	}
	return elsewhere(f, g)
}

// comesTo reports whether two or more members add up to a figure's number.
func comesTo(d *Document, f *Figure, side []member) bool {
	n, sum := 0, 0.0
	for _, m := range side {
		g := &d.Figures[m.figure]
		if m.why != "" || !partly(f, g) {
			continue
		}
		if !g.Number.Quantity.HasStated || g.Number.Quantity.Share {
			return false
		}
		n, sum = n+1, sum+g.Number.Quantity.Stated
	}
	return n > 1 && sum == f.Number.Quantity.Stated
}

// elsewhere reports that two figures stand in different sentences and can count the same people.
func elsewhere(f, g *Figure) bool { return f.Sentence != g.Sentence && samePeople(f, g) }

// samePeople reports groups that do not speak against it: equal ones, one that says nothing, or one that says what became
// of them rather than who they were.
func samePeople(f, g *Figure) bool {
	a, b := f.Subject.Group, g.Subject.Group
	return a == b || vagueGroup(a) || vagueGroup(b)
}

func vagueGroup(g Group) bool {
	switch g {
	case GroupMan, GroupSuspect, GroupDetainee:
		return true
	}
	return anyGroup(g)
}
