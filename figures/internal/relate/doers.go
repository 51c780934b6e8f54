package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// maxBack is how many chunks before a verb its subject is sought.
const maxBack = 24

// doers returns those who did to "some of them" what the verb before tells, who are none of them: "ten nurses were asleep
// when raiders came in and seized two of them". Empty where the text does not say who did it.
func doers(s *sheet.Sheet, r *sheet.Row) sheet.Toks {
	if !r.Subject.Pronoun || r.Outcome.IsZero() || r.Outcome.Toks.First > r.Phrase.First {
		return sheet.Toks{}
	}
	k := s.ChunkFrom(r.Phrase.First) - 1
	for k > 1 && k < len(s.Chunks) && s.Chunks[k].Kind == sheet.CC && s.Chunks[k-1].Kind == sheet.NP {
		k -= 2 // "shot a cook and two of them"
	}
	for k > 0 && k < len(s.Chunks) && (s.Chunks[k].Kind == sheet.ADV || s.Chunks[k].Kind == sheet.PRED) {
		k--
	}
	for n := 0; n < maxBack && k > 0 && k < len(s.Chunks); n++ {
		v := &s.Chunks[k]
		if v.Kind != sheet.VG || v.Passive && n == 0 {
			break
		}
		if h := subject(s, k); h >= 0 && n > 0 {
			return meanwhile(s, h)
		} else if h >= 0 {
			return fullNP(s, h)
		}
		p := verbBefore(s, k)
		if p < 0 {
			break
		}
		if s.Chunks[p].Passive && s.Is(v.Head, lx.VerbIng) {
			return by(s, p) // "nurses were attacked by raiders, wounding two of them"
		}
		k = p
	}
	return sheet.Toks{}
}

// subject returns the chunk that heads the subject right before verb group k, or -1 where it has none of its own.
func subject(s *sheet.Sheet, k int) int {
	if v := &s.Chunks[k]; v.Infinite || !v.Finite {
		return -1
	}
	j := k - 1
	for j > 0 && s.Chunks[j].Kind == sheet.ADV {
		j--
	}
	if j > 0 && s.Chunks[j].Kind == sheet.SUB && s.Is(s.Chunks[j].Head, lx.Wh) {
		j-- // "raiders who seized two of them"
		if s.Chunks[j].Kind == sheet.PUNCT {
			j--
		}
	}
	for j > 1 && s.Chunks[j].Kind == sheet.NP {
		switch c, d := &s.Chunks[j-1], &s.Chunks[j-2]; {
		case c.Kind == sheet.PP && d.Kind == sheet.NP && s.Entry(c.Head).Word != "as", c.Kind == sheet.VG && !c.Finite && s.Is(c.Head, lx.VerbIng) && d.Kind == sheet.NP:
			j -= 2 // "men in two cars", "a boat with 30 migrants", "a boat carrying them"
		case c.Kind == sheet.VG && d.Kind == sheet.SUB && s.Is(d.Head, lx.Wh) && j > 2 && s.Chunks[j-3].Kind == sheet.NP:
			j -= 3 // "raiders who robbed nurses | shot two of them"
		case c.Kind == sheet.CC && d.Kind == sheet.NP && (j == 2 || s.Chunks[j-3].Kind != sheet.VG && s.Chunks[j-3].Kind != sheet.PP):
			j -= 2 // "rebels and soldiers"
		default:
			return j
		}
	}
	if j >= 0 && s.Chunks[j].Kind == sheet.NP {
		return j
	}
	return -1
}

// verbBefore returns the verb group before chunk k that has a subject of its own or shares one, or -1.
func verbBefore(s *sheet.Sheet, k int) int {
	for p := k - 1; p >= 0 && p > k-maxBack; p-- {
		if s.Chunks[p].Kind == sheet.VG && s.Chunks[p].Finite {
			return p
		}
	}
	return -1
}

// meanwhile returns the doers of a participle behind two clauses, of which chunk h heads the subject of the second: those of
// the first, where it tells what they did to somebody, "raiders stormed a ward as nurses slept, seizing two of them"; those
// of the second, where people only were somewhere; else both are left out.
func meanwhile(s *sheet.Sheet, h int) sheet.Toks {
	t := fullNP(s, h)
	if w := s.Entry(s.Chunks[max(h-1, 0)].Head).Word; w != "as" && w != "while" {
		return t
	}
	m := verbBefore(s, h-1)
	if m < 0 || s.Chunks[m].Class&lx.Be != 0 {
		return t
	}
	if f := subject(s, m); f >= 0 {
		if s.Chunks[m+1].Kind == sheet.NP {
			return fullNP(s, f)
		}
		t.First = s.Chunks[f].First
	}
	return t
}

// by returns the people that "by" makes the doers of the passive verb group k.
func by(s *sheet.Sheet, k int) sheet.Toks {
	for k++; k+1 < len(s.Chunks) && (s.Chunks[k].Kind == sheet.PP || s.Chunks[k].Kind == sheet.NP || s.Chunks[k].Kind == sheet.ADV); k++ {
		if s.Chunks[k].Kind == sheet.PP && s.Entry(s.Chunks[k].Head).Word == "by" && s.Chunks[k+1].Kind == sheet.NP {
			return fullNP(s, k+1)
		}
	}
	return sheet.Toks{}
}

// fullNP is the noun phrase that chunk h heads, with others joined to it by "and" and those it is a group of.
func fullNP(s *sheet.Sheet, h int) sheet.Toks {
	t := s.Chunks[h].Toks
	for ; h+2 < len(s.Chunks) && s.Chunks[h+2].Kind == sheet.NP; h += 2 {
		j := &s.Chunks[h+1]
		if j.Kind != sheet.CC && !(j.Kind == sheet.PP && s.Entry(j.Head).Word == "of" && s.Is(s.Chunks[h].Head, lx.Person|lx.Collect|lx.Unit)) {
			break
		}
		t.Last = s.Chunks[h+2].Last
	}
	return t
}

// did reports that the noun at token i is one of the doers: in their own phrase, or that they take up:
// "raiders came in. The raiders seized two of them".
func did(s *sheet.Sheet, by sheet.Toks, i int) bool {
	if by.Has(i) {
		return true
	}
	if by.IsZero() || i < 0 || !s.Is(by.First, lx.Det) || s.Entry(i).Lemma == 0 {
		return false
	}
	for k := by.First; k < by.Last; k++ {
		if s.Is(k, lx.Person) && s.Entry(k).Lemma == s.Entry(i).Lemma {
			return true
		}
	}
	return false
}
