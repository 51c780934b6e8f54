package rules

import (
	"fmt"

	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// Max is how many rules a set can hold: a row keeps which of them made it as bits.
const Max = 64

// Table is the text of a table and the name that errors give it.
type Table struct{ File, Text string }

// Set is the rules of one extractor. It does not change once made, and any number of goroutines may use it.
type Set struct {
	rules    []Rule
	outcomes []lexicon.Name // of each rule; 0: as the words tell
	groups   []lexicon.Name
	near     *token.Table // the triggers; the class of a word is the rules it calls for, as bits
	lengths  [32]uint32   // by a word's first letter, the lengths a trigger has: most words end here
}

// New reads tables. It returns the lexicon with the names that the rules add. The error is an *[Error].
func New(lex *lexicon.Lexicon, tables ...Table) (*Set, *lexicon.Lexicon, error) {
	s := &Set{}
	seen := map[string]*Rule{}
	for _, t := range tables {
		more, err := parse(t.File, t.Text)
		if err != nil {
			return nil, nil, err
		}
		for i := range more {
			r := &more[i]
			if first := seen[r.Name]; first != nil {
				return nil, nil, r.bad(1, fmt.Sprintf("there is a rule %s already, in line %d of %s", r.Name, first.line, first.file), "give this one another name")
			}
			seen[r.Name] = r
		}
		s.rules = append(s.rules, more...)
	}
	if len(s.rules) > Max {
		return nil, nil, s.rules[Max].bad(1, fmt.Sprintf("more than %d rules", Max), "leave rules out, or join some of them with |")
	}
	if err := s.index(); err != nil {
		return nil, nil, err
	}
	lex, err := s.name(lex)
	return s, lex, err
}

// index makes the table of triggers.
func (s *Set) index() error {
	words, class := []string{""}, []token.Class{0}
	ids := map[string]int{}
	for i := range s.rules {
		for _, w := range s.rules[i].near {
			id, ok := ids[w.text]
			if !ok {
				id = len(words)
				ids[w.text] = id
				words, class = append(words, w.text), append(class, 0)
			}
			class[id] |= 1 << i
			s.lengths[w.text[0]&31] |= 1 << min(len(w.text), 31)
		}
	}
	s.near = token.NewTable(words, class)
	// A word is of use only if a text can hold it as one token.
	for i := range s.rules {
		r := &s.rules[i]
		for _, w := range r.near {
			if t, _ := token.Next(w.text, 0, s.near); t.End != len(w.text) || t.Class == 0 {
				return r.bad(w.col, fmt.Sprintf("%q is not one word to a reader of texts", w.text),
					"words are cut at hyphens and other marks, and digits are never looked up: write one of the parts")
			}
		}
	}
	return nil
}

// calls returns the rules that a token of the text calls for, as bits.
func (s *Set) calls(text string, t *token.Token) uint64 {
	// A letter and its capital have the low five bits in common.
	if s.lengths[text[t.Start]&31]&(1<<min(t.Len(), 31)) == 0 && plain(text[t.Start:t.End]) {
		return 0
	}
	cut, _ := token.Next(text, t.Start, s.near)
	return uint64(cut.Class)
}

// plain reports whether a word is looked up as it stands but for capitals: it holds no soft hyphen, break of a line or
// curly apostrophe.
func plain(word string) bool {
	for i := range len(word) {
		if c := word[i] | 0x20; c < 'a' || c > 'z' {
			return len(word) == 1
		}
	}
	return true
}

// name gives every outcome and group of the rules a name of the lexicon.
func (s *Set) name(lex *lexicon.Lexicon) (*lexicon.Lexicon, error) {
	s.outcomes, s.groups = make([]lexicon.Name, len(s.rules)), make([]lexicon.Name, len(s.rules))
	for i := range s.rules {
		r := &s.rules[i]
		var fits, too bool
		lex, s.outcomes[i], fits = lex.WithName(r.Outcome)
		lex, s.groups[i], too = lex.WithName(r.Group)
		if !fits || !too {
			return nil, r.bad(1, "too many names of outcomes and groups", "use names that the lexicon has")
		}
	}
	return lex, nil
}

// AppendNames appends the names of the rules whose bits are set, in the order of the tables.
func (s *Set) AppendNames(dst []string, bits uint64) []string {
	for i := range s.rules {
		if bits>>i&1 != 0 {
			dst = append(dst, s.rules[i].Name)
		}
	}
	return dst
}
