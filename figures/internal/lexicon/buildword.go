package lexicon

import (
	"strings"

	"github.com/reckon-dev/reckon/figures/internal/token"
)

// AddBroad reads the generated word list: a lemma and its codes, most frequent reading first.
func (b *Builder) AddBroad(text string) {
	for line := range strings.Lines(text) {
		word, codes, ok := strings.Cut(strings.TrimRight(line, "\r\n"), "\t")
		if !ok || word[0] == '#' {
			continue
		}
		id := b.id(word)
		for i := 0; i < len(codes); i++ {
			main := i == 0
			switch c := codes[i]; c {
			case 'P', 'G', 'L', 'B', 'T', 'Q', 'E', 'S', 'O':
				bits := Noun
				if c == 'P' {
					bits |= Person
				}
				if c == 'E' {
					bits |= Event
				}
				if main {
					bits |= MainNoun
				}
				b.noun(id, word, bits, c, false)
			case 'v':
				bits := token.Class(0)
				if main {
					bits = MainVerb
				}
				b.verb(id, word, bits)
			case 'a':
				e := &b.lx.Entries[id]
				e.Class |= Adjective
				if main {
					e.Class |= MainAdj
				}
			case 'r':
				b.lx.Entries[id].Class |= Adverb
			case 'p': // a later sense is a person: "climber" is also a plant
				for _, f := range b.in.Plurals(word) {
					b.entry(f).Noun.Weak = true
				}
				b.lx.Entries[id].Noun.Weak = true
			case 'C': // the reading before it is written with a capital
				switch {
				case i > 0 && (codes[i-1] == 'P' || codes[i-1] == 'a'):
					b.lx.Entries[id].Class |= Demonym
				case strings.HasSuffix(codes[:i], "SCp") && !plainVerb(codes): // a language and its people: greek aCSCpC
					b.noun(id, word, Noun|Person, 'P', false)
					b.lx.Entries[id].Class |= Demonym
				case strings.HasSuffix(codes[:i], "Op") || strings.HasSuffix(codes[:i], "Bp"): // a thing, and with a capital one of a people: pole OpC
					b.capital(id, word, codes)
				}
			}
		}
		if inhabitant(word, codes) {
			b.noun(id, word, Noun|Person, 'P', strings.HasSuffix(word, "ese"))
		}
	}
}

// inhabitant reports a word that tells of a place or a language with a capital alone, and by its ending of who lives there or
// speaks it: ukrainian SCaC, viennese aC. What ends otherwise need not: "nine Gaelic".
func inhabitant(word, codes string) bool {
	switch codes {
	case "SCaC":
		return strings.HasSuffix(word, "an")
	case "SC", "aC":
		return strings.HasSuffix(word, "ese")
	}
	return false
}

// capital files a noun of things that counts persons where it has a capital. A verb has one in a headline.
func (b *Builder) capital(id uint32, word, codes string) {
	if codes[0] == 'v' {
		return
	}
	for _, f := range append(b.in.Plurals(word), word) {
		e := b.entry(f)
		e.Class |= Demonym
		e.Noun.Capital = true
	}
}

// plainVerb reports a code with a verb that is not written with a capital.
func plainVerb(codes string) bool {
	i := strings.IndexByte(codes, 'v')
	return i >= 0 && !strings.HasPrefix(codes[i+1:], "C")
}

// noun files a noun's singular and plurals. A noun that is its own plural is both.
func (b *Builder) noun(id uint32, word string, bits token.Class, kind byte, invariant bool) {
	e := &b.lx.Entries[id]
	e.Class |= bits | Singular
	e.Lemma, e.Noun.Kind = id, kind
	if invariant {
		e.Class |= Plural
		return
	}
	for _, p := range b.in.Plurals(word) {
		f := b.entry(p)
		f.Class |= bits | Plural
		f.Lemma, f.Noun.Kind = id, kind
	}
}

// verb files the forms of a verb. A form of two verbs ("found" of find and of found) is that of the verb filed last.
func (b *Builder) verb(id uint32, word string, bits token.Class) {
	file := func(form string, c token.Class) {
		e := b.entry(form)
		e.Class |= c | bits
		e.Verb = id
	}
	b.lx.Entries[id].Class |= VerbBase | bits
	b.lx.Entries[id].Verb = id
	s, past, part, ing := b.in.Verbs(word)
	for _, by := range [...]struct {
		forms []string
		class token.Class
	}{{s, VerbS}, {past, VerbPast}, {part, VerbPart}, {ing, VerbIng}} {
		for _, form := range by.forms {
			file(form, by.class)
		}
	}
}

// handNoun files a noun of a hand-written table. Its reading outranks what the broad list says: a
// person there is a person, whatever the first sense of the word is.
func (b *Builder) handNoun(l *Line, bits token.Class, noun NounInfo) {
	if kind := l.Attr("kind"); kind != "" {
		noun.Kind = kind[0]
	} else if bits&Person != 0 {
		noun.Kind = 'P'
	}
	if l.Flag("nominal") { // an adjective that counts people where no noun follows: "nine elderly"
		e := b.entry(l.Head)
		e.Class |= bits | Plural | Adjective | MainAdj
		e.Lemma, e.Noun = b.id(l.Head), noun
		return
	}
	if l.Flag("plural") {
		e := b.entry(l.Head)
		e.Class |= bits | Plural | MainNoun
		e.Class &^= Singular | MainVerb | MainAdj
		if e.Lemma == 0 || l.Attr("lemma") == "" {
			e.Lemma = b.id(l.Head)
		}
		b.entry(l.Head).Noun = noun
		return
	}
	b.noun(b.id(l.Head), l.Head, bits|MainNoun, noun.Kind, l.Flag("both"))
	forms := append(b.words[:0], l.Head)
	if !l.Flag("both") {
		forms = append(forms, b.in.Plurals(l.Head)...)
	}
	b.words = forms
	for _, f := range forms {
		e := b.entry(f)
		noun.Hint = e.Noun.Hint
		e.Noun = noun
		e.Class |= bits
		e.Class &^= MainVerb | MainAdj
	}
}

func (b *Builder) handVerb(l *Line, bits token.Class, fate Fate) {
	if l.Flag("say") {
		bits |= Say
	}
	if fate.Outcome != 0 {
		bits |= Outcome
	}
	if fate.Mood == Prospective {
		bits |= Plan
	}
	if fate.Mood == Uncertain {
		bits |= Doubt
	}
	main := token.Class(0)
	if l.Flag("main") || fate.Outcome != 0 && !l.Flag("rare") {
		main = MainVerb
	}
	id := b.id(l.Head)
	b.verb(id, l.Head, bits|main)
	for _, forms := range b.formsOf(l.Head) {
		e := b.entry(forms)
		if e.Verb == id && fate != (Fate{}) { // a verb of saying may have its fate from another table
			e.Fate = fate
		}
	}
}

// source files what kind of source a noun names. It leaves the word's classes as they are.
func (b *Builder) source(l *Line) {
	kind := b.name(l.Attrs[0])
	for _, f := range append(b.in.Plurals(l.Head), l.Head) {
		e := b.entry(f)
		e.Source, e.Vague = kind, l.Flag("vague")
	}
}

// formsOf lists the forms of a verb. They are good until the next call.
func (b *Builder) formsOf(verb string) []string {
	s, past, part, ing := b.in.Verbs(verb)
	out := append(b.words[:0], verb)
	out = append(out, s...)
	out = append(out, past...)
	out = append(out, part...)
	b.words = append(out, ing...)
	return b.words
}
