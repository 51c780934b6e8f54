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

// reach is where a trigger word speaks for which entries; capital is before for a word with a capital.
type reach struct{ near, before, capital uint64 }

// table is the parsed table. Bit i of a mask stands for entries[i].
type table struct {
	entries []entry
	words   *token.Table // of trigger words
	reaches []reach      // by entry of words
	marks   [128]uint64
	both    uint64       // entries that want a mark and a word
	shapes  [1024]uint32 // by a word's first and last letter, the lengths a trigger has: most words end here
}

// shape is where a word in any case has its lengths, and the bit of its own.
func shape(w string) (at int, bit uint32) {
	return int(w[0]&31)<<5 | int(w[len(w)-1]&31), 1 << min(len(w), 31)
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
			if mark, and := strings.CutPrefix(w, "&"); and && mark != "" {
				t.both |= bit
				w = mark
			}
			if c := w[0]; len(w) == 1 && !('a' <= c && c <= 'z') && c < 128 {
				t.marks[c] |= bit
				continue
			}
			w, before := strings.CutPrefix(w, "<")
			id, added := words.Add(strings.ToLower(w))
			if added {
				t.reaches = append(t.reaches, reach{})
			}
			switch r := &t.reaches[id]; {
			case before && 'A' <= w[0] && w[0] <= 'Z':
				r.capital |= bit
			case before:
				r.before |= bit
			default:
				r.near |= bit
			}
			at, length := shape(w)
			t.shapes[at] |= length
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
func (t *table) triggers(p *place) uint64 {
	var words, marks uint64
	for i := max(p.lo, p.a-near); i < min(p.hi, p.b+near); i++ {
		tok := &p.s.Toks[i]
		switch {
		case tok.Has(token.Word):
			w := p.s.Word(i)
			if at, length := shape(w); t.shapes[at]&length != 0 && (i < p.a || p.b <= i) {
				r := t.word(w)
				words |= r.near
				if i < p.a && p.a-i <= 2 {
					words |= r.before
					if tok.Has(token.Upper) {
						words |= r.capital
					}
				}
			}
		case tok.Has(token.Hyphen):
			if p.a <= i && (i < p.b || i == p.b && p.has(i+1, token.Digits)) {
				marks |= t.marks['-'] // whichever dash was set
			}
		case p.a <= i && i < p.b, i == p.a-1 && p.has(p.a, token.Glued), i == p.b && tok.Has(token.Glued) && p.has(i+1, token.Glued):
			if c := p.s.Text[tok.Start]; c < 128 && tok.Has(token.Mark) {
				marks |= t.marks[c] // what ends a sentence is glued to nothing behind it
			}
		}
	}
	return (words|marks)&^t.both | words&marks&t.both
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
	if p.word(p.a-1, "of") && p.word(p.a-2, "group") && p.people(p.b) {
		return sheet.GuardNone, nil // THE GROUP OF 14 PARTY DELEGATES
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
