package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/units"
)

// maxBorne bounds the chunks from a number of injuries back to whoever has them.
const maxBorne = 8

// borne reports injuries that people told of have, and that are no people themselves: "Karim sustained several injuries", "the
// cook died of multiple injuries", "a nurse with three injuries". What befalls an army or a town is told as of people.
func borne(s *sheet.Sheet, r *sheet.Row) bool {
	h := r.Subject.Head
	e := s.Entry(h)
	if s.Lex.Name(max(e.Noun.Outcome, s.Lex.Entries[e.Lemma].Noun.Outcome)) != "injured" {
		return false
	}
	if s.Is(r.Phrase.First, lx.Possess) {
		return true // "his multiple injuries"
	}
	k := s.ChunkFrom(r.Phrase.First)
	if k == 0 || k >= len(s.Chunks) {
		return false
	}
	p := &s.Chunks[k-1]
	switch p.Kind {
	case sheet.VG:
		return !p.Passive && (s.In(p.Head, lx.Suffering) || s.Is(p.Head, lx.Have) || k > 1 && corpse(s, s.Chunks[k-2].Head)) && bearer(s, r, k-2)
	case sheet.PP:
		switch s.Entry(p.Head).Word {
		case "of", "from", "to":
			if k < 2 {
				return false
			}
			v := &s.Lex.Entries[s.Entry(s.Chunks[k-2].Head).Verb].Fate
			return v.Who == lx.Subject && s.Lex.Name(v.Outcome) == "killed" // died of, succumbed to
		case "with":
			return bearer(s, r, k-2)
		}
	}
	return false
}

// bearer reports that the noun phrase at chunk k, or the nearest before it, tells of people known: one person, people counted,
// "they". With a large number of injuries a name is a place's, a team's or an army's.
func bearer(s *sheet.Sheet, r *sheet.Row, k int) bool {
	for end := k - maxBorne; k >= 0 && k > end; k-- {
		ch := &s.Chunks[k]
		switch {
		case ch.Kind == sheet.PUNCT:
			if k+1 >= len(s.Chunks) || s.Chunks[k+1].Kind != sheet.SUB {
				return false // but "Karim, who had"
			}
			continue
		case ch.Kind != sheet.NP || k > 0 && s.Chunks[k-1].Kind == sheet.PP && !s.Is(ch.Head, lx.Person) && s.Entry(ch.Head).Word != "them":
			continue // "was taken to hospital with"
		case ch.Row >= 0:
			b := &s.Rows[ch.Row]
			return !b.Subject.Thing && (b.Subject.Head < 0 || s.Is(b.Subject.Head, lx.Person))
		case s.Is(ch.Head, lx.Pronoun):
			switch s.Entry(ch.Head).Word {
			case "he", "she", "i":
				return true
			case "they", "them": // "all of them"
				return few(s, r)
			}
			return false
		case corpse(s, ch.Head):
			return true
		case known(s, ch):
			return few(s, r)
		case s.Is(ch.Head, lx.Person):
			return s.Is(ch.Head, lx.Singular) && !s.Is(ch.Head, lx.Plural|lx.Unit)
		}
		return s.Tags[ch.Head-s.Sents[r.Sent].First] == sheet.TagName && (!r.Quantity.HasStated || r.Quantity.Stated < 5)
	}
	return false
}

// corpse reports a noun of a dead body at token i: "his body bore several injuries", "the dead bore them".
func corpse(s *sheet.Sheet, i int) bool {
	return s.Entry(i).Word == "dead" || s.Lex.Name(s.Entry(i).Noun.Unit) == string(units.Body)
}

// known reports a noun phrase of people who were told of before: "the passengers", "the dead", "the couple". A force has
// casualties: "the rebels suffered several injuries".
func known(s *sheet.Sheet, ch *sheet.Chunk) bool {
	if !s.Is(ch.First, lx.Det) || ch.Len() == 1 {
		return false
	}
	if s.Is(ch.Head, lx.Outcome|lx.Vague) {
		return true
	}
	if !s.Is(ch.Head, lx.Person) || !s.Is(ch.Head, lx.Plural) || s.Is(ch.Head, lx.Unit) {
		return false
	}
	g := s.Entry(ch.Head).Noun.Group
	return !s.Serves(g) && !s.Captors(g)
}

// few reports injuries that people may have each, and not a toll of theirs: "several injuries", but "40 injuries", "many
// injuries and two deaths".
func few(s *sheet.Sheet, r *sheet.Row) bool {
	if r.Quantity.HasStated && r.Quantity.Stated >= 5 {
		return false
	}
	k := s.ChunkFrom(r.Phrase.Last)
	return k+1 >= len(s.Chunks) || s.Chunks[k].Kind != sheet.CC || s.Chunks[k+1].Row < 0 || !s.Is(s.Rows[s.Chunks[k+1].Row].Subject.Head, lx.Toll)
}
