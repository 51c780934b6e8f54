package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// Kind is the kind of source that a noun phrase from elsewhere, such as a rule, names; 0 where its words do not tell.
func Kind(s *sheet.Sheet, np sheet.Toks) lexicon.Name { return kindOf(s, np) }

// kindOf tells what sort of source a noun phrase names, 0 where its words do not. The head's word counts
// most, then the words before it from right to left, then what hangs on it ("a source at the police
// command"); a word that anybody may bear, "official" or "spokesman", counts only where no other does.
func kindOf(s *sheet.Sheet, np sheet.Toks) lexicon.Name {
	if np.IsZero() {
		return 0
	}
	head := np.Last
	for i := np.First + 1; i < np.Last; i++ {
		if s.Is(i, lexicon.Prep) {
			head = i
			break
		}
	}
	var weak lexicon.Name
	look := func(i int) lexicon.Name {
		e := s.Entry(i)
		if e.Source != 0 && e.Vague && weak == 0 {
			weak = e.Source
		}
		if e.Vague {
			return 0
		}
		return e.Source
	}
	for i := head - 1; i >= np.First; i-- {
		if k := look(i); k != 0 {
			return k
		}
	}
	for i := head; i < np.Last; i++ {
		if k := look(i); k != 0 {
			return k
		}
	}
	return weak
}

func kindName(s *sheet.Sheet, np sheet.Toks) string { return s.Lex.Name(kindOf(s, np)) }
