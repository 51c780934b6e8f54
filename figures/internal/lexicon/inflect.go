package lexicon

import "strings"

// Inflector makes the regular forms of English words and takes the irregular ones from a table
// (WordNet's exception lists), so that the word tables hold lemmas alone.
type Inflector struct {
	plural map[string][]string // lemma -> irregular plurals
	past   map[string][]string
	part   map[string][]string
	ing    map[string][]string
	third  map[string][]string
}

// NewInflector reads an irregular-forms table: form, lemma, and n, or v with the part g s d t n.
func NewInflector(text string) *Inflector {
	in := &Inflector{map[string][]string{}, map[string][]string{}, map[string][]string{}, map[string][]string{}, map[string][]string{}}
	for line := range strings.Lines(text) {
		f := strings.Fields(line)
		if len(f) < 3 || strings.HasPrefix(f[0], "#") {
			continue
		}
		form, lemma, kind := f[0], f[1], strings.Join(f[2:], "")
		switch kind {
		case "n":
			in.plural[lemma] = append(in.plural[lemma], form)
		case "vg":
			in.ing[lemma] = append(in.ing[lemma], form)
		case "vs":
			in.third[lemma] = append(in.third[lemma], form)
		case "vd":
			in.past[lemma] = append(in.past[lemma], form)
			in.part[lemma] = append(in.part[lemma], form)
		case "vt":
			in.past[lemma] = append(in.past[lemma], form)
		case "vn":
			in.part[lemma] = append(in.part[lemma], form)
		}
	}
	return in
}

// Plurals returns the plural forms of a noun.
func (in *Inflector) Plurals(lemma string) []string {
	// A compound in -man or -woman is irregular whether or not the table has it: jawans but gunmen.
	if stem, ok := strings.CutSuffix(lemma, "man"); ok && len(stem) > 1 && !strings.HasSuffix(stem, "hu") && in.plural[lemma] == nil && !naturalMan[lemma] {
		return []string{stem + "men"}
	}
	if p := in.plural[lemma]; p != nil && !strings.HasSuffix(lemma, "man") {
		return append([]string{AddS(lemma)}, p...) // brothers and brethren
	} else if p != nil {
		return p
	}
	return []string{AddS(lemma)}
}

// naturalMan lists words in -man that are no compounds of man.
var naturalMan = map[string]bool{"german": true, "roman": true, "talisman": true, "shaman": true, "ottoman": true, "norman": true, "caiman": true, "mussulman": true, "brahman": true, "turkoman": true, "pathan": true}

// Verbs returns the forms of a verb: third person, past, participle, -ing. Each may have several. A past
// in -t stands beside a regular one (burnt, burned), and so does a participle without a past (proven, proved).
func (in *Inflector) Verbs(lemma string) (s, past, part, ing []string) {
	pick := func(m map[string][]string, regular string) []string {
		f := m[lemma]
		if f == nil {
			return []string{regular}
		}
		if strings.HasSuffix(regular, "ed") && (strings.HasSuffix(f[0], "nt") || strings.HasSuffix(f[0], "lt") || in.past[lemma] == nil) && !strings.HasSuffix(lemma, "d") && !strings.HasSuffix(lemma, "l") {
			return append([]string{regular}, f...)
		}
		return f
	}
	return pick(in.third, AddS(lemma)), pick(in.past, addEd(lemma)), pick(in.part, addEd(lemma)), pick(in.ing, addIng(lemma))
}

// AddS is the regular plural of a noun and third person of a verb.
func AddS(w string) string {
	switch {
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "z"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "sh"):
		return w + "es"
	case strings.HasSuffix(w, "y") && len(w) > 1 && !vowel(w[len(w)-2]):
		return w[:len(w)-1] + "ies"
	case w == "go", w == "do", w == "hero", w == "veto", w == "echo", w == "embargo", w == "torpedo":
		return w + "es"
	}
	return w + "s"
}

func addEd(w string) string {
	switch {
	case strings.HasSuffix(w, "e"):
		return w + "d"
	case strings.HasSuffix(w, "y") && len(w) > 1 && !vowel(w[len(w)-2]):
		return w[:len(w)-1] + "ied"
	case doubles(w):
		return w + w[len(w)-1:] + "ed"
	}
	return w + "ed"
}

func addIng(w string) string {
	switch {
	case strings.HasSuffix(w, "ie"):
		return w[:len(w)-2] + "ying"
	case strings.HasSuffix(w, "e") && !strings.HasSuffix(w, "ee") && !strings.HasSuffix(w, "oe") && !strings.HasSuffix(w, "ye"):
		return w[:len(w)-1] + "ing"
	case doubles(w):
		return w + w[len(w)-1:] + "ing"
	}
	return w + "ing"
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
