// Package relate ties the figures of a document to one another: stage 900.
//
// It resolves implicit subjects ("20 more surrendered"), and finds parts ("including three children"),
// repeats ("the three men"), totals and revisions. It looks back at most [MaxRows] figures and
// [MaxBytes] bytes, so that a stream gives what the whole text gives.
//
// Who is meant: antecedent.go, with fits.go (ranking), pronoun.go ("of them"), doers.go (who is none of them),
// bythem.go (of whom, behind those who did it), byway.go (who is only there), onside.go (the side named in front), accused.go (who can be charged), riders.go (those in a vehicle),
// plainnoun.go, frontnoun.go, doneto.go, asked.go, actsbefore.go and subjectbefore.go (people without a number), denied.go (who they are not), labelled.go (the
// noun of a label). What is part of what: part.go, partitive.go, partbeside.go, fellow.go, setin.go, among.go, toldas.go,
// breakdown.go, included.go, casualties.go, victims.go, unit.go, condition.go, someof.go, howdied.go, midpart.go, acts.go, respective.go. What is told again or anew:
// repeat.go, again.go, takenup.go, partagain.go, apart.go, otherdate.go, former.go, rival.go. Who is left: rest.go. Shares: share.go, beside.go. Totals: aspect.go, perfect.go, toll.go.
package relate

import "github.com/reckon-dev/reckon/figures/internal/sheet"

// The reach of every relation.
const (
	MaxRows  = 64
	MaxBytes = 16 << 10
)

// Link relates one admitted row to those before it.
func Link(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	r.PartOf, r.SameAs, r.Revises, r.RivalOf, r.Antecedent = -1, -1, -1, -1, -1
	aspect(s, row)
	if r.Whole >= 0 {
		r.PartOf = r.Whole
	}
	if r.Former >= 0 && r.Former < row {
		r.Revises = r.Former
	}
	if r.Subject.Implicit && r.Flags&sheet.Counted != 0 {
		tolled(s, r)
	}
	if r.Subject.Implicit {
		labelled(s, r)
	}
	if r.Subject.Implicit && !askedOf(s, row) && r.Antecedent < 0 {
		antecedent(s, row)
		otherTrade(s, r)
	}
	part(s, row)
	howDied(s, row)
	if w := beside(s, row); w >= 0 {
		sharesFate(s, row, w)
	}
	if r.PartOf >= 0 && r.Outcome.Kind == 0 && r.Role != 2 && (s.Rows[r.PartOf].Subject.Fate || s.Rows[r.PartOf].Flags&sheet.Counted != 0) {
		r.Outcome.Kind = s.Rows[r.PartOf].Outcome.Kind // "of the 12 killed, three were children"; of a toll's
	}
	repeat(s, row)
	if w := r.SameAs; w >= 0 && r.Antecedent >= 0 && r.Subject.Implicit && !s.Rows[w].Subject.Implicit && s.Rows[w].Subject.Head >= 0 && s.Entry(r.Num.First-1).Word == "the" {
		copyFrom(s, row, w) // "held three men who had robbed two cooks. The three were jailed"
	}
	if row > 0 && s.Rows[row-1].PartOf == row && r.SameAs != sheet.None {
		sharesOutcome(s, row-1) // "five of the 19 were nurses", where the 19 are those told of before
	}
	livingVictims(s, row)
	revise(s, row)
	rival(s, row)
	againstHeadline(s, row)
	derive(s, row)
}

// Explains reports whether something before a bare number says whom it counts: a figure of people with a
// noun of its own, nearer than any counted thing.
func Explains(s *sheet.Sheet, row int) bool {
	antecedent(s, row)
	return s.Rows[row].Subject.Denied || s.Rows[row].Antecedent >= 0 && takenUp(s, row)
}

// Settle resolves the implicit subjects of the first n rows that nothing before them explains from what
// comes after. All that is within reach behind them must have been linked, or be the end of the text.
func Settle(s *sheet.Sheet, n int) {
	for i := range s.Rows[:n] {
		if r := &s.Rows[i]; r.Subject.Implicit && r.Antecedent < 0 {
			later(s, i)
		}
	}
}

// near reports whether row i lies within reach before row.
func near(s *sheet.Sheet, i, row int) bool {
	return i >= 0 && row-i <= MaxRows && s.Rows[row].NumSpan.Start-s.Rows[i].NumSpan.Start <= MaxBytes
}

// far reports whether what row i stands for is out of reach of row, though row i itself is not.
func far(s *sheet.Sheet, i, row int) bool {
	c := &s.Rows[i]
	return c.Subject.Implicit && c.Antecedent >= 0 && s.Rows[row].NumSpan.Start-c.AnteSpan.Start > MaxBytes
}

// sameSentence reports whether two rows stand in one sentence.
func sameSentence(s *sheet.Sheet, i, j int) bool { return s.Rows[i].Sent == s.Rows[j].Sent }
