package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// toldAs finds the count that the noun at token h takes up: the nearest before of that outcome, or of that noun, else of its
// group, who may have met another outcome since. Where it is broken down, all are meant: "nine died, five in Oram and four in
// Belt. Two of the dead were nuns".
func toldAs(s *sheet.Sheet, row, h int) int {
	r := &s.Rows[row]
	e := s.Entry(h)
	kind := e.Fate.Outcome
	if kind == 0 {
		kind = e.Noun.Outcome
	}
	victims, alike, done := s.Lex.Name(e.Noun.Group) == "victim", -1, lx.Name(0)
	if h > r.Phrase.First && s.Is(h-1, lx.VerbPart) {
		done = s.Entry(h - 1).Fate.Outcome // "two of the kidnapped men"
	}
	for i := row - 1; near(s, i, row); i-- {
		c := &s.Rows[i]
		if c.PartOf != sheet.None || c.Form == sheet.FormZero || c.Form == sheet.FormShare || c.Form == sheet.FormArticle || c.Phrase.Has(h) || c.Modality != r.Modality && c.Modality > r.Modality {
			continue
		}
		if c.Quantity.HasStated && c.Quantity.Stated < 2 || member(s, i, row, h) {
			continue
		}
		if c.Quantity.HasStated && r.Quantity.HasStated && !r.Quantity.Share && c.Form != sheet.FormVague && c.Quantity.Stated < r.Quantity.Stated {
			continue
		}
		same := !c.Subject.Implicit && c.Subject.Lemma == e.Lemma && e.Lemma != 0
		ck := c.Outcome.Kind
		switch {
		case victims && s.Lex.Name(ck) == "missing":
			if alike < 0 {
				alike = i // "the toll is 40 and nine are missing. Two nuns were among the victims": of those lost only if none are dead
			}
		case kind != 0 && ck == kind && e.Noun.Group == 0, same, done != 0 && ck == done, victims && familyOf(s.Lex.Name(ck)) == harmed, kind != 0 && e.Fate.Outcome == 0 && ck == kind:
			if !same {
				i = otherSort(s, i, row)
			}
			return allOfParts(s, i)
		case alike < 0 && kind != 0 && e.Noun.Group != 0 && e.Noun.Group == c.Subject.Group:
			alike = i
		}
	}
	return alike
}

// otherSort chooses between the people of row i and those of another noun before them of whom the same is told, where the part in
// row can belong to these alone: "nine soldiers and two civilians died. A sergeant was among the dead", "nine policemen and two
// civilians died. A lieutenant was".
func otherSort(s *sheet.Sheet, i, row int) int {
	c, r := &s.Rows[i], &s.Rows[row]
	if c.Subject.Implicit || c.Subject.Fate || r.Subject.Implicit || r.Subject.Fate || sortOf(s, c, r) {
		return i
	}
	for k := i - 1; k >= 0 && i-k < maxParts && sameSentence(s, k, i); k-- {
		p := &s.Rows[k]
		if p.Outcome.Kind == c.Outcome.Kind && !p.Subject.Implicit && !p.Subject.Fate && p.PartOf < 0 && plural(p) && !greater(r, p) && sortOf(s, p, r) {
			return k
		}
	}
	return i
}

// sortOf reports that people of b's noun can be some of a's, and officers of police as well as of an army.
func sortOf(s *sheet.Sheet, a, b *sheet.Row) bool {
	return partly(s, a, b) || s.Serves(a.Subject.Group) && s.Serves(b.Subject.Group)
}

// allOfParts returns the count that row i and those before it in the sentence come to, where one or two sentences before tell of
// the same outcome, or else row i.
func allOfParts(s *sheet.Sheet, i int) int {
	c, sum, n := &s.Rows[i], 0.0, 0
	w := i
	for ; w >= 0 && n < maxParts && sameSentence(s, w, i); w-- {
		p := &s.Rows[w]
		if !exact(p) || p.PartOf != sheet.None || p.Aspect == aspectAdditional || p.Outcome.Kind != c.Outcome.Kind {
			break
		}
		sum += p.Quantity.Stated
		n++
	}
	if n > 1 && near(s, w, i) && s.Rows[w].Sent < c.Sent && c.Sent-s.Rows[w].Sent <= maxWhoBack {
		if p := &s.Rows[w]; exact(p) && p.PartOf == sheet.None && p.Quantity.Stated == sum && p.Outcome.Kind == c.Outcome.Kind {
			return w
		}
	}
	return i
}
