package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// repeat finds the first earlier figure that states the same count of the same people.
func repeat(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	several := !r.Quantity.HasStated && r.Numeral.Low == 0
	if r.Form == sheet.FormZero || r.Form == sheet.FormShare || several && r.Form != sheet.FormVague && r.Aspect != aspectAdditional {
		return
	}
	for i := row - 1; near(s, i, row); i-- {
		c := &s.Rows[i]
		if several && r.Aspect != aspectAdditional && (!s.Sents[c.Sent].Headline && !titled(s, i, row) || s.Entry(c.Num.First).Word != s.Entry(r.Num.First).Word) {
			continue // "several suspects" of a headline and of its text
		}
		if !sameNumber(c, r) || c.Form == sheet.FormZero || c.Form == sheet.FormShare || !retells(s, i, row) {
			continue
		}
		// The nearest of the same noun, else the nearest: "two men and two women … the two men". What befell them tells
		// more: "two rebels died. Guards had seen two rebels … killing the two rebels".
		exact := noun(s, c, r)
		if befell := r.Outcome.Kind != 0 && c.Outcome.Kind == r.Outcome.Kind && (r.SameAs == sheet.None || !apart(s, i, row)); exact && (befell || r.SameAs == sheet.None) || r.SameAs == sheet.None {
			if r.SameAs = root(s, i); exact && (befell || c.Outcome.Kind != 0 || r.Outcome.Kind == 0) {
				return
			}
		}
	}
}

// root is the first mention of what row i counts. It may be a row that a stream has forgotten.
func root(s *sheet.Sheet, i int) int {
	if i < 0 || s.Rows[i].SameAs == sheet.None {
		return i
	}
	return s.Rows[i].SameAs
}

// sameNumber compares what the numerals say; the hedges may differ.
func sameNumber(a, b *sheet.Row) bool {
	return a.Quantity.Stated == b.Quantity.Stated && a.Quantity.HasStated == b.Quantity.HasStated &&
		a.Numeral.Low == b.Numeral.Low && a.Numeral.High == b.Numeral.High && (a.Form == sheet.FormVague) == (b.Form == sheet.FormVague)
}

// retells reports that row, which states the number of row i, means the same people. A determiner says so by
// itself; a figure told anew must be told of the same outcome, and nothing may set it apart.
func retells(s *sheet.Sheet, i, row int) bool {
	c, r := &s.Rows[i], &s.Rows[row]
	if s.Lex.Name(c.Subject.Unit) != s.Lex.Name(r.Subject.Unit) {
		return false
	}
	headline := s.Sents[c.Sent].Headline
	switch {
	case sexes(s, c, r):
		return false
	case r.PartOf >= 0:
		// "nine villagers, three of them children" told twice: a part of the same whole.
		if c.PartOf == sheet.None || root(s, r.PartOf) != root(s, c.PartOf) {
			return outOf(s, i, row)
		}
		return i != r.PartOf && !sameSentence(s, i, row) && agree(s, c, r)
	case definite(s, r) || wholeAgain(s, i, row):
		return r.Aspect != aspectAdditional && (!theRest(s, r) || leftToo(s, c)) && plural(c) && plural(r) && c.Form != sheet.FormVague && meant(s, c, r)
	case c.PartOf != sheet.None:
		return partTold(s, i, row)
	case claims(r) != claims(c) && !headline:
		return false
	case r.Aspect == aspectAdditional:
		return c.Outcome.Kind == r.Outcome.Kind && r.Outcome.Kind != 0 && (besides(s, i, row) || othersAgain(s, i, row) && s.Entry(r.Num.Last).Word == "others")
	case c.Aspect == aspectAdditional && !headline && c.SameAs == sheet.None && !othersAgain(s, i, row) && !(besides(s, i, row) && !sameSentence(s, i, row)):
		return false // "wounding three others … and shot three people"
	case actsAgain(s, i, row):
		return true
	case c.Form == sheet.FormVague || r.Form == sheet.FormVague:
		return agree(s, c, r) && (headline || titled(s, i, row) || toldAgain(s, c, r) && !apart(s, i, row))
	case !plural(c) || !plural(r):
		if !agree(s, c, r) {
			return false
		}
		if headline && loose(s, c, r) || retold(s, i+1, row+1, i, row) || retold(s, i-1, row-1, i, row) {
			break // "one dead and two hurt … one person was killed and two wounded"
		}
		if introduced(s, i, row) {
			return true
		}
		if s.Is(c.Num.First, lx.One) && s.Is(r.Num.First, lx.One) && toldAgain(s, c, r) && !elsewhere(s, i, row) {
			break // "one man was killed. Police said one person died"
		}
		if !synonyms(s, c, r) || r.Subject.Implicit && !headline || !headline && elsewhere(s, i, row) {
			return false
		}
	case !agree(s, c, r):
		return false
	}
	if sameSentence(s, i, row) {
		return startsAnew(s, c.Phrase.Last, r.Phrase.First) || saidAgain(s, r.Sent, c.Phrase.Last, r.Phrase.First) && !apart(s, i, row)
	}
	return headline || !apart(s, i, row)
}

// toldAgain reports a vague number, or one person, of which somebody is said to speak in the next sentence: "dozens were
// hurt. Police said dozens of people were hurt".
func toldAgain(s *sheet.Sheet, c, r *sheet.Row) bool {
	return c.Form == r.Form && c.Sent+1 == r.Sent && loose(s, c, r) && c.Source.Toks.IsZero() && !r.Source.Toks.IsZero()
}

// othersAgain reports that the others of row i, set beside people of another outcome, are told of again by somebody: "killed
// two people and hurt 20 others. A doctor said 20 were hurt".
func othersAgain(s *sheet.Sheet, i, row int) bool {
	c, r := &s.Rows[i], &s.Rows[row]
	return i > 0 && sameSentence(s, i-1, i) && s.Rows[i-1].Outcome.Kind != c.Outcome.Kind && plural(c) && toldAgain(s, c, r) && !elsewhere(s, i, row)
}

// retold reports that row n, beside row, tells again what row k beside row i tells of several people.
func retold(s *sheet.Sheet, k, n, i, row int) bool {
	if k < 0 || n >= len(s.Rows) || k == row || n == i || !sameSentence(s, k, i) || !sameSentence(s, n, row) {
		return false
	}
	c, r := &s.Rows[k], &s.Rows[n]
	return sameNumber(c, r) && plural(c) && agree(s, c, r)
}

// claims reports a figure that tells of what is said to have happened, however sure of it: "two were allegedly killed"
// may be told again as a fact, a plan or a denial not.
func claims(r *sheet.Row) bool {
	return r.Modality == modalityAsserted || r.Modality == modalityUncertain
}

// Modalities that claim something, in the order of the public figures.Modality.
const (
	modalityAsserted  = 0
	modalityUncertain = 2
)

// definite reports a phrase that takes up people told of before: "the three men", "all five", "both".
func definite(s *sheet.Sheet, r *sheet.Row) bool {
	return r.Flags&sheet.Definite != 0 || s.Entry(r.Num.First).Word == "both"
}

func plural(r *sheet.Row) bool { return r.Form != sheet.FormArticle && r.Quantity.Stated != 1 }

// besides reports an addition to a figure that is told again itself: "two died and eight others were hurt" repeats
// the eight of "two dead, eight hurt" as well.
func besides(s *sheet.Sheet, i, row int) bool {
	p := row - 1
	if p < 0 || !sameSentence(s, p, row) || s.Rows[p].SameAs < 0 {
		return false
	}
	first := s.Rows[p].SameAs // a whole sentence is kept, so it is forgotten with what could repeat beside it
	return i > first && i < p && sameSentence(s, first, i)
}

// agree reports whether two rows can count the same people by one noun, or one of them says no more than
// "people", and of one outcome.
func agree(s *sheet.Sheet, a, b *sheet.Row) bool {
	return (noun(s, a, b) || loose(s, a, b)) && a.Outcome.Kind == b.Outcome.Kind && a.Outcome.Kind != 0
}

// meant is agree for a phrase with a determiner, whatever befell them since.
func meant(s *sheet.Sheet, a, b *sheet.Row) bool {
	if b.Subject.Fate && a.Outcome.Kind != b.Outcome.Kind {
		return false // "the 14 dead" are not the 14 wounded
	}
	return noun(s, a, b) || loose(s, a, b) || demographic(s.Lex.Name(b.Subject.Group)) && !demographic(s.Lex.Name(a.Subject.Group))
}

// noun reports one noun, or two nouns of one group.
func noun(s *sheet.Sheet, a, b *sheet.Row) bool {
	an, bn := s.Lex.Name(a.Subject.Group), s.Lex.Name(b.Subject.Group)
	return a.Subject.Lemma == b.Subject.Lemma && a.Subject.Lemma != 0 || an == bn && an != "" && an != "people"
}

// synonyms is noun for one person: a trooper may be the soldier told of before, but not a forger the insurgent.
func synonyms(s *sheet.Sheet, a, b *sheet.Row) bool {
	if a.Subject.Lemma == b.Subject.Lemma {
		return a.Subject.Lemma != 0
	}
	switch s.Lex.Name(a.Subject.Group) {
	case "soldier", "police", "civilian", "child", "woman", "student", "medic", "attacker":
		return a.Subject.Group == b.Subject.Group
	}
	return false
}

// sexes reports men on one side and women on the other.
func sexes(s *sheet.Sheet, a, b *sheet.Row) bool {
	x, y := s.Lex.Name(a.Subject.Group), s.Lex.Name(b.Subject.Group)
	return x == "man" && y == "woman" || x == "woman" && y == "man"
}

// loose reports that one of two rows does not tell who they are.
func loose(s *sheet.Sheet, a, b *sheet.Row) bool {
	return anybody(s, a) || anybody(s, b)
}

func anybody(s *sheet.Sheet, r *sheet.Row) bool {
	g := s.Lex.Name(r.Subject.Group)
	return r.Subject.Fate || r.Subject.Implicit || g == "people" || g == "" || g == "victim" || g == "man"
}

// saidAgain reports that a verb of saying opens a clause of its own right before token j: "police said 12 had died, and
// witnesses said 12 had died".
func saidAgain(s *sheet.Sheet, sent, i, j int) bool {
	first := s.Sents[sent].First
	for k := j - 1; k >= i && k > j-4; k-- {
		if t := s.Tags[k-first]; s.Is(k, lx.Say) && (t == sheet.TagVerb || t == sheet.TagPast || t == sheet.TagIng) {
			return true
		}
	}
	return false
}

// startsAnew reports that between tokens i and j a sentence begins whose full stop is lost, as where scraping
// has run a headline into the text: a word that opens sentences, in upper case.
func startsAnew(s *sheet.Sheet, i, j int) bool {
	for k := i; k < j+2 && k < len(s.Toks); k++ {
		t := &s.Toks[k]
		if t.Has(token.Digits) && t.Len() == 4 && k > i && s.Is(k-1, lx.Month) && k+1 < j && s.Has(k+1, token.Upper) {
			return true // the dateline between a headline and its text
		}
		if t.Is(lx.Starter|lx.Numeral|lx.Vague) && capital(t) && k > i && (word(s, k-1) || s.Has(k-1, token.Stop)) && k+1 < len(s.Toks) && !capital(&s.Toks[k+1]) {
			return true
		}
	}
	return false
}
