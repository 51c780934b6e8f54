package lexicon

import (
	"strings"

	"github.com/reckon-dev/reckon/figures/internal/token"
)

// Inflector makes the regular forms of English words and takes the irregular ones from a table
// (WordNet's exception lists), so that the word tables hold lemmas alone. It is for one goroutine.
type Inflector struct {
	lemmas *token.Index
	first  []int32 // by lemma: its first irregular form
	forms  []irregular
	arena  strings.Builder

	plurals []string    // what Plurals returned last
	verbs   [4][]string // what Verbs returned last
}

// irregular is a form of a lemma; next is the lemma's next one, 0 for none.
type irregular struct {
	form string
	kind string // as in the table: n, vg, vs, vd, vt, vn
	next int32
}

// NewInflector reads irregular-forms tables: form, lemma, and n, or v with the part g s d t n.
func NewInflector(tables ...string) *Inflector {
	in := &Inflector{lemmas: token.NewIndex(1 << 12), first: make([]int32, 1, 1<<12), forms: make([]irregular, 1, 1<<12)}
	last := make([]int32, 1, 1<<12)
	for _, text := range tables {
		for line := range strings.Lines(text) {
			var f [3]string
			n := 0
			for w := range strings.FieldsSeq(line) {
				if n < len(f) {
					f[n] = w
				}
				n++
			}
			if n < len(f) || f[0][0] == '#' {
				continue
			}
			at := int32(len(in.forms))
			in.forms = append(in.forms, irregular{form: f[0], kind: f[2]})
			if id, added := in.lemmas.Add(f[1]); added {
				in.first, last = append(in.first, at), append(last, at)
			} else {
				in.forms[last[id]].next, last[id] = at, at
			}
		}
	}
	return in
}

// pick appends to dst the irregular forms of a lemma whose kind is one of two.
func (in *Inflector) pick(dst []string, lemma uint32, kind, other string) []string {
	for i := in.first[lemma]; i != 0; i = in.forms[i].next {
		if f := &in.forms[i]; f.kind == kind || f.kind == other {
			dst = append(dst, f.form)
		}
	}
	return dst
}

// Plurals returns the plural forms of a noun. They are good until the next call.
func (in *Inflector) Plurals(lemma string) []string {
	p := in.plurals[:0]
	id := in.lemmas.Find(lemma)
	man := strings.HasSuffix(lemma, "man")
	if !man {
		p = append(p, in.addS(lemma)) // brothers and brethren
	}
	p = in.pick(p, id, "n", "")
	if man && len(p) == 0 {
		// A compound in -man or -woman is irregular whether or not the table has it: jawans but gunmen.
		if stem := lemma[:len(lemma)-3]; len(stem) > 1 && !strings.HasSuffix(stem, "hu") && !naturalMan[lemma] {
			p = append(p, in.join(stem, "men"))
		} else {
			p = append(p, in.addS(lemma))
		}
	}
	in.plurals = p
	return p
}

// naturalMan lists words in -man that are no compounds of man.
var naturalMan = map[string]bool{"german": true, "roman": true, "talisman": true, "shaman": true, "ottoman": true, "norman": true, "caiman": true, "mussulman": true, "brahman": true, "turkoman": true, "pathan": true}

// Verbs returns the forms of a verb: third person, past, participle, -ing. Each may have several. A past
// in -t stands beside a regular one (burnt, burned), and so does a participle without a past (proven, proved).
// They are good until the next call.
func (in *Inflector) Verbs(lemma string) (s, past, part, ing []string) {
	id := in.lemmas.Find(lemma)
	v := &in.verbs
	v[0] = in.pick(v[0][:0], id, "vs", "")
	v[1] = in.pick(v[1][:0], id, "vd", "vt")
	v[2] = in.pick(v[2][:0], id, "vd", "vn")
	v[3] = in.pick(v[3][:0], id, "vg", "")
	if len(v[0]) == 0 {
		v[0] = append(v[0], in.addS(lemma))
	}
	if len(v[3]) == 0 {
		v[3] = append(v[3], in.addIng(lemma))
	}
	never := len(v[1]) == 0 // there is no irregular past
	ed := ""
	for i := 1; i <= 2; i++ {
		f := v[i]
		beside := len(f) > 0 && (strings.HasSuffix(f[0], "nt") || strings.HasSuffix(f[0], "lt") || never) && !strings.HasSuffix(lemma, "d") && !strings.HasSuffix(lemma, "l")
		if len(f) > 0 && !beside {
			continue
		}
		if ed == "" {
			ed = in.addEd(lemma)
		}
		f = append(f, ed)
		copy(f[1:], f) // the regular form first
		f[0] = ed
		v[i] = f
	}
	return v[0], v[1], v[2], v[3]
}

// join makes a word. Words share the memory of their bytes, some thousands each.
func (in *Inflector) join(stem, suffix string) string {
	if n := len(stem) + len(suffix); in.arena.Cap()-in.arena.Len() < n {
		in.arena = strings.Builder{}
		in.arena.Grow(max(n, 64<<10))
	}
	at := in.arena.Len()
	in.arena.WriteString(stem)
	in.arena.WriteString(suffix)
	return in.arena.String()[at:]
}

// addS is the regular plural of a noun and third person of a verb.
func (in *Inflector) addS(w string) string {
	switch {
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "z"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "sh"):
		return in.join(w, "es")
	case strings.HasSuffix(w, "y") && len(w) > 1 && !vowel(w[len(w)-2]):
		return in.join(w[:len(w)-1], "ies")
	case w == "go", w == "do", w == "hero", w == "veto", w == "echo", w == "embargo", w == "torpedo":
		return in.join(w, "es")
	}
	return in.join(w, "s")
}

func (in *Inflector) addEd(w string) string {
	switch {
	case strings.HasSuffix(w, "e"):
		return in.join(w, "d")
	case strings.HasSuffix(w, "y") && len(w) > 1 && !vowel(w[len(w)-2]):
		return in.join(w[:len(w)-1], "ied")
	case doubles(w):
		return in.join(w, w[len(w)-1:]+"ed")
	}
	return in.join(w, "ed")
}

func (in *Inflector) addIng(w string) string {
	switch {
	case strings.HasSuffix(w, "ie"):
		return in.join(w[:len(w)-2], "ying")
	case strings.HasSuffix(w, "e") && !strings.HasSuffix(w, "ee") && !strings.HasSuffix(w, "oe") && !strings.HasSuffix(w, "ye"):
		return in.join(w[:len(w)-1], "ing")
	case doubles(w):
		return in.join(w, w[len(w)-1:]+"ing")
	}
	return in.join(w, "ing")
}

// doubles reports whether a verb doubles its last letter: one syllable, one vowel, one consonant.
// Longer verbs that double (kidnapped) are in the irregular table.
func doubles(w string) bool {
	n := len(w)
	if n < 3 || vowel(w[n-1]) || !vowel(w[n-2]) || vowel(w[n-3]) || strings.IndexByte("wxy", w[n-1]) >= 0 {
		return false
	}
	for _, c := range []byte(w[:n-3]) {
		if vowel(c) {
			return false
		}
	}
	return true
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
