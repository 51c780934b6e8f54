package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// theRest reports "the other two", "the remaining two", who are no addition but those who are left of people told of before.
func theRest(s *sheet.Sheet, r *sheet.Row) bool {
	i := r.Num.First - 1
	if r.Form == sheet.FormArticle || i < s.Sents[r.Sent].First {
		return false
	}
	if s.Entry(r.Num.Last).Word == "remaining" {
		i++ // "the two remaining"
	} else if w := s.Entry(i).Word; w != "other" && w != "remaining" {
		return false
	}
	return i > s.Sents[r.Sent].First && s.Is(i-1, lx.Det) && !s.Is(i-1, lx.Possess|lx.Pronoun)
}

// leftToo reports that row c tells of people who are left as well: the rest are none but those. "Four are still held … the
// remaining four were freed."
func leftToo(s *sheet.Sheet, c *sheet.Row) bool {
	if theRest(s, c) || c.Aspect == aspectAdditional {
		return true
	}
	for i := c.Phrase.Last; i < c.Outcome.Last; i++ {
		if w := s.Entry(i).Word; w == "still" || s.Lex.Entries[s.Entry(i).Verb].Word == "remain" {
			return true
		}
	}
	return false
}

// restOf finds the whole of "the other two": that of the parts told right before, which come to it with them. "Three of the
// five cooks were hurt, the other two died."
func restOf(s *sheet.Sheet, row int) int {
	r, w := &s.Rows[row], -1
	if !theRest(s, r) || !r.Quantity.HasStated {
		return -1
	}
	if r.Quantity.Share {
		return shareLeft(s, row)
	}
	sum := r.Quantity.Stated
	for i := row - 1; near(s, i, row) && s.Rows[i].Sent >= r.Sent-1; i-- {
		p := &s.Rows[i]
		if w < 0 && p.PartOf >= 0 && p.PartOf < row {
			w = p.PartOf
		}
		if w >= 0 && p.PartOf == w && p.Quantity.HasStated && !p.Quantity.Share {
			sum += p.Quantity.Stated
		}
	}
	if w >= 0 && s.Rows[w].Quantity.HasStated && !s.Rows[w].Quantity.Share && s.Rows[w].Quantity.Stated == sum {
		return w
	}
	return -1
}

// shareLeft finds the whole of a share that makes it up with the share told before: "two thirds of the 300 men fled, the remaining
// third died".
func shareLeft(s *sheet.Sheet, row int) int {
	r := &s.Rows[row]
	for i := row - 1; near(s, i, row) && s.Rows[i].Sent >= r.Sent-1; i-- {
		p := &s.Rows[i]
		if !p.Quantity.Share {
			continue
		}
		if sum := p.Quantity.Stated + r.Quantity.Stated; sum > allOf-1 && sum < allOf+1 && p.Phrase.Has(s.Rows[i+1].Num.First) && i+1 < row {
			return i + 1
		}
		break
	}
	return -1
}

// byGroup says anew what befell a number without a noun, now that it is known who is meant: suspects who flee escape, and
// hostages are held by those who took them.
func byGroup(s *sheet.Sheet, row int, from *sheet.Row) {
	r := &s.Rows[row]
	if r.Outcome.IsZero() {
		return
	}
	g := s.Lex.Name(r.Subject.Group)
	switch s.Lex.Name(r.Outcome.Kind) {
	case "displaced":
		if s.Lex.Entries[s.Entry(r.Outcome.Last-1).Verb].Word != "flee" {
			return
		}
		others := r.Flags&sheet.Additional != 0 && from.Sent == r.Sent && s.Lex.Name(from.Outcome.Kind) == "detained"
		if others || heldGroup(g) { // "police held one man and two others fled"
			r.Outcome.Kind = s.Lex.NameOf("escaped")
		}
	case "detained":
		if g == "hostage" && (theRest(s, r) || stillHeld(s, r)) || stillHeld(s, r) && s.Lex.Name(firstTold(s, row, from).Outcome.Kind) == "abducted" {
			r.Outcome.Kind = s.Lex.NameOf("abducted")
		}
	}
}

// firstTold returns the row whose noun a number stands for, which row from before it may have left out as well: "nine cooks
// were kidnapped. Three were freed, six are still held".
func firstTold(s *sheet.Sheet, row int, from *sheet.Row) *sheet.Row {
	for i := row - 1; near(s, i, row); i-- {
		if h := s.Rows[i].Subject.Head; h >= 0 && h == s.Rows[row].Antecedent && !s.Rows[i].Subject.Implicit {
			return &s.Rows[i]
		}
	}
	return from
}

// stillHeld reports that the verb of a row tells of no new arrest: "12 hostages were freed, 30 are still being held".
func stillHeld(s *sheet.Sheet, r *sheet.Row) bool {
	for i := r.Phrase.Last; i < r.Outcome.Last; i++ {
		if s.Entry(i).Word == "still" {
			return s.Lex.Entries[s.Entry(r.Outcome.Last-1).Verb].Word == "hold"
		}
	}
	return false
}
