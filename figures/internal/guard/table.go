package guard

import (
	"fmt"
	"math/bits"
	"strconv"
	"strings"
	"sync"

	"github.com/reckon-dev/reckon/figures/internal/lang/en"
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/rx"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// near is how many tokens on each side of a number are looked at for a trigger.
const near = 4

// entry is one line of the table.
type entry struct {
	guard            sheet.Guard
	pattern          *rx.Pattern
	guarded, counted string // the examples
}

// short are the abbreviations that a pattern may use; the table's head explains them.
var short = strings.NewReplacer(
	"{number}", `(?:\d[\d.,]*\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)`,
	"{plural}", `\s+(?!(?:was|is|has|his|its|this|as)\b)\w+s\b`,
	"{people}", `\s+(?:people|men|women|children|persons)\b`,
)

// reach is where a trigger word speaks for which entries.
type reach struct{ near, before uint64 }

// table is the parsed table. Bit i of a mask stands for entries[i].
type table struct {
	entries []entry
	words   *token.Table // of trigger words
	reaches []reach      // by entry of words
	marks   [128]uint64
	lengths [32]uint32 // by a word's first letter, the lengths a trigger has: most words end here
}

// builtin is the table of package en, parsed on first use; its patterns are compiled each on its own first use.
var builtin = sync.OnceValues(func() (*table, error) { return parse("guards.tsv", en.Guards) })

// parse reads a table. The error is a *lexicon.Error with the line and the column.
func parse(file, text string) (*table, error) {
	t := &table{reaches: make([]reach, 1)}
	words := token.NewIndex(256)
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 5 {
			return nil, &lexicon.Error{File: file, Line: n, Col: 1, Text: line, Msg: fmt.Sprintf("%d columns, not 5", len(f)),
				Advice: "part guard, near, pattern and the two examples by one tab each"}
		}
		g := named(f[0])
		if g == sheet.GuardNone || len(t.entries) == 64 {
			return nil, &lexicon.Error{File: file, Line: n, Col: 1, Text: line, Msg: fmt.Sprintf("cannot take a guard %q", f[0]),
				Advice: "use a name of the table's head, on at most 64 lines"}
		}
		bit := uint64(1) << len(t.entries)
		for _, w := range strings.Fields(f[1]) {
			if c := w[0]; len(w) == 1 && !('a' <= c && c <= 'z') && c < 128 {
				t.marks[c] |= bit
				continue
			}
			w, before := strings.CutPrefix(w, "<")
			id, added := words.Add(w)
			if added {
				t.reaches = append(t.reaches, reach{})
			}
			if before {
				t.reaches[id].before |= bit
			} else {
				t.reaches[id].near |= bit
			}
			t.lengths[w[0]&31] |= 1 << min(len(w), 31)
		}
		name := file + ":" + strconv.Itoa(n)
		t.entries = append(t.entries, entry{g, rx.Lazy(name, short.Replace(f[2]), rx.Options{IgnoreCase: true, Flat: true}), f[3], f[4]})
	}
	t.words = words.Table(func(uint32) token.Class { return 0 })
	return t, nil
}

// named returns the guard of that name, or GuardNone.
func named(name string) sheet.Guard {
	for g := sheet.GuardAge; g <= sheet.GuardEvent; g++ {
		if g.String() == name {
			return g
		}
	}
	return sheet.GuardNone
}

// triggers collects the entries whose near column speaks for a try at the number.
func (t *table) triggers(p *place) (mask uint64) {
	for i := max(p.lo, p.a-near); i < min(p.hi, p.b+near); i++ {
		tok := &p.s.Toks[i]
		switch {
		case tok.Has(token.Word):
			if w := p.s.Word(i); t.lengths[w[0]&31]&(1<<min(len(w), 31)) != 0 && (i < p.a || p.b <= i) {
				r := t.word(w)
				mask |= r.near
				if i < p.a && p.a-i <= 2 {
					mask |= r.before
				}
			}
		case tok.Has(token.Hyphen):
			if p.a <= i && (i < p.b || i == p.b && p.has(i+1, token.Digits)) {
				mask |= t.marks['-'] // whichever dash was set
			}
		case p.a <= i && i < p.b, i == p.a-1 && p.has(p.a, token.Glued), i == p.b && tok.Has(token.Glued):
			if c := p.s.Text[tok.Start]; c < 128 && tok.Has(token.Mark) {
				mask |= t.marks[c]
			}
		}
	}
	return mask
}

// word looks up a word in lower case.
func (t *table) word(w string) reach {
	var buf [32]byte
	if len(w) > len(buf) {
		return reach{}
	}
	for i := range len(w) {
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		buf[i] = c
	}
	id, _ := t.words.Find(string(buf[:len(w)]))
	return t.reaches[id]
}

// look tries the patterns of the table that a trigger speaks for.
func (m *Marker) look(p *place) (sheet.Guard, error) {
	t, err := builtin()
	if err != nil {
		return sheet.GuardNone, err
	}
	mask := t.triggers(p)
	if mask == 0 {
		return sheet.GuardNone, nil
	}
	sent := &p.s.Sents[p.r.Sent]
	if sent.Headline && p.people(p.b) {
		return sheet.GuardNone, nil // in a headline any word may have a capital: "Prison 12 Guards Flee"
	}
	m.window.Set(p.s.Text, sent.Start, sent.End, p.r.NumSpan.Start)
	for ; mask != 0; mask &= mask - 1 {
		e := &t.entries[bits.TrailingZeros64(mask)]
		m.tries++
		if _, ok, err := e.pattern.Match(&m.window); ok || err != nil {
			if err != nil {
				return sheet.GuardNone, err
			}
			return e.guard, nil
		}
	}
	return sheet.GuardNone, nil
}
