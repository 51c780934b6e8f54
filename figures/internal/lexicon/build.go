package lexicon

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// Builder collects entries. Its methods may be called in any order but Build comes last, once.
type Builder struct {
	lx    *Lexicon
	index *token.Index
	in    *Inflector
	lines int // so far

	elems        []Elem // the places of all phrases
	begins, ends []Edge
	words        []string // scratch
}

// NewBuilder begins an empty lexicon whose regular forms are made by in; size is about how many entries it will
// have.
func NewBuilder(in *Inflector, size int) *Builder {
	b := &Builder{lx: &Lexicon{names: []string{""}}, index: token.NewIndex(size), in: in}
	b.lx.Entries = append(make([]Entry, 0, size), Entry{})
	b.lx.values, b.lx.sets = []float64{0}, []wordSets{{}}
	return b
}

// id returns the entry of a form, making it where there is none.
func (b *Builder) id(word string) uint32 {
	id, added := b.index.Add(word)
	if added {
		b.lx.Entries = append(b.lx.Entries, Entry{Word: word})
	}
	return id
}

func (b *Builder) entry(word string) *Entry { return &b.lx.Entries[b.id(word)] }

// number files the kind and the value of a number word.
func (b *Builder) number(word string, kind byte, value float64) {
	e := b.entry(word)
	e.Number, e.value = kind, uint32(len(b.lx.values))
	b.lx.values = append(b.lx.values, value)
}

func (b *Builder) name(s string) Name {
	for i, n := range b.lx.names {
		if n == s {
			return Name(i)
		}
	}
	b.lx.names = append(b.lx.names, s)
	return Name(len(b.lx.names) - 1)
}

// Reserve gives the words of a table that Add will read the first entries, so that what texts ask for most lies
// close together in memory. It changes nothing else.
func (b *Builder) Reserve(text string) {
	var fields []string
	var cols []int
	for line := range strings.Lines(text) {
		if fields, cols = splitFields(fields[:0], cols[:0], strings.TrimRight(line, "\r\n")); len(fields) < 2 || fields[1] == "drop" {
			continue
		}
		for w := range strings.FieldsSeq(strings.ToLower(fields[0])) {
			if !strings.ContainsAny(w, "~<?") {
				b.id(w)
			}
		}
	}
}

// Add files the lines of a table.
// The error is an *[Error].
func (b *Builder) Add(file, text string) error {
	lines, err := ParseLines(file, text)
	if err != nil {
		return err
	}
	for i := range lines {
		if err := b.line(&lines[i]); err != nil {
			return err
		}
	}
	b.lines += len(lines)
	return nil
}

func (b *Builder) line(l *Line) error {
	if l.Class == "drop" {
		return b.drop(l)
	}
	sp, ok := specs[l.Class]
	if !ok {
		return l.bad(0, fmt.Sprintf("unknown class %q", l.Class), "use one of the classes that the heads of the built-in tables list")
	}
	if err := check(l, sp); err != nil {
		return err
	}
	fate, noun := b.attrs(l)
	if len(b.lx.names) > maxNames+1 {
		return l.bad(0, "too many names of outcomes, groups, units and sources", fmt.Sprintf("%d is the most a lexicon can hold", maxNames))
	}
	if sp.phrase != 0 || strings.Contains(l.Head, " ") {
		b.phrase(l, sp, fate)
		return nil
	}
	if sp.num != 0 {
		b.number(l.Head, sp.num, value(l, sp))
	}
	if l.Class == "hint" {
		for _, f := range append(b.in.Plurals(l.Head), l.Head) {
			b.entry(f).Noun.Hint = noun.Group
		}
		return nil
	}
	if l.Class == "set" {
		e := b.entry(l.Head)
		for _, a := range l.Attrs {
			set, _ := setOf(a)
			e.sets = b.lx.joinSet(e.sets, set)
		}
		return nil
	}
	switch sp.part {
	case 'n':
		b.handNoun(l, sp.bits, noun)
	case 'v':
		b.handVerb(l, sp.bits, fate)
	case 's':
		b.source(l)
	default:
		e := b.entry(l.Head)
		if sp.bits&small != 0 || l.Class == "adverb" {
			// The broad list knows "in" as an inch and "he" as helium; a small word is only that.
			e.Class &^= broad
			e.Lemma, e.Verb, e.Noun = 0, 0, NounInfo{}
		}
		e.Class |= sp.bits
		if fate.Outcome != 0 {
			e.Class |= Outcome
		}
		if fate != (Fate{}) {
			e.Fate = fate
		}
	}
	return nil
}

// small are the classes of function words; broad is what the generated list may say of a word.
const (
	small = Numeral | Vague | Article | One | Zero | Scope | Be | Have | Do | Modal | Det | Possess | Pronoun | Wh | Prep | And | Sub | Not | Including
	broad = Noun | Person | Event | Singular | Plural | MainNoun | MainVerb | MainAdj | Verb | Adjective | Adverb | Demonym
)

// drop takes classes away from a form and its inflections: "carrier  drop  person".
func (b *Builder) drop(l *Line) error {
	forms := append(b.formsOf(l.Head), b.in.Plurals(l.Head)...)
	if len(l.Attrs) == 0 {
		return l.bad(0, "drop takes nothing away", "name the classes to take from the word, as in: carrier  drop  person")
	}
	for i, a := range l.Attrs {
		sp, ok := specs[a]
		if !ok {
			return l.bad(i+1, fmt.Sprintf("unknown class %q", a), "name a class to take from the word")
		}
		bits := sp.bits &^ Noun
		if sp.part == 'v' {
			bits = Verb | MainVerb | Say | Outcome
		}
		if a == "noun" {
			bits = Noun | Person | Plural | Singular | MainNoun
		}
		for _, f := range forms {
			if id := b.index.Find(f); id != 0 {
				b.lx.Entries[id].Class &^= bits
				if bits&Person != 0 && b.lx.Entries[id].Noun.Kind == 'P' {
					b.lx.Entries[id].Noun.Kind = 'O'
				}
			}
		}
	}
	return nil
}

// attrs reads what check has let pass: outcome, who, mood, group, unit.
func (b *Builder) attrs(l *Line) (f Fate, n NounInfo) {
	for _, a := range l.Attrs {
		switch k, v, _ := strings.Cut(a, "="); k {
		case "strong":
			n.Strong = true
		case "plain":
			n.Plain = true
		case "plan":
			f.Mood = Prospective
		case "doubt":
			f.Mood = Uncertain
		case "deny":
			f.Mood = Deny
		case "real":
			f.Mood = Real
		case "mere":
			f.Mere = true
		case "place":
			f.Place = true
		case "naming":
			f.Naming = true
		case "role":
			f.Role = true
		case "folk":
			f.Folk = true
		case "outcome":
			f.Outcome, n.Outcome = b.name(v), b.name(v)
		case "group":
			n.Group = b.name(v)
		case "unit":
			n.Unit = b.name(v)
		case "who":
			f.Who = whos[v]
		}
	}
	switch {
	case f.Who != 0:
	case f.Outcome != 0:
		f.Who = Object
	case f.Folk:
		f.Who = Subject
	}
	return f, n
}

// value is that of a number word: digits, or for a vague word the name of its kind. It is 0 where the class takes none.
func value(l *Line, sp spec) float64 {
	switch {
	case len(l.Attrs) == 0:
	case sp.arg == argNumber, sp.arg == argMark:
		v, _ := strconv.ParseFloat(l.Attrs[0], 64)
		return v
	case sp.arg == argNumeral:
		k, _ := units.ParseNumeralKind(l.Attrs[0])
		return float64(k)
	}
	return 0
}
