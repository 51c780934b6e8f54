package main

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// The parts that an irregular form can be.
const (
	plural         = "n"
	gerund         = "vg" // shooting, kidnapping
	thirdPerson    = "vs" // quizzes
	pastBoth       = "vd" // held: past and participle
	pastOnly       = "vt" // took
	participleOnly = "vn" // taken
)

// form is one line of irregular.lex.
type form struct{ form, lemma, part string }

// irregulars reads the exception lists and names the part of every form whose
// lemma is a noun, or a verb, in words. The result is sorted.
func (db *database) irregulars(words []word) ([]form, error) {
	nouns, verbs := map[string]bool{}, map[string]bool{}
	for _, w := range words {
		nouns[w.lemma] = strings.ContainsAny(w.code(), "PGLTQBESO")
		verbs[w.lemma] = strings.Contains(w.code(), "v")
	}
	// "be" has forms for the person, which the rules for verbs do not know.
	delete(verbs, "be")

	var out []form
	err := db.exceptions("noun.exc", nouns, func(f, lemma string) {
		out = append(out, form{f, lemma, plural})
	})
	if err != nil {
		return nil, err
	}
	// WordNet has women and gunmen by a rule of its own, men to man (morphy(7WN)). Here it is
	// kept to persons, and off those that are adjectives too: Romans, Germans.
	for _, w := range words {
		if stem, ok := strings.CutSuffix(w.lemma, "man"); ok && strings.ContainsAny(w.code(), "Pp") && !strings.Contains(w.code(), "a") {
			out = append(out, form{stem + "men", w.lemma, plural})
		}
	}
	byVerb := map[string][]string{}
	err = db.exceptions("verb.exc", verbs, func(f, lemma string) {
		byVerb[lemma] = append(byVerb[lemma], f)
	})
	if err != nil {
		return nil, err
	}
	for _, lemma := range slices.Sorted(maps.Keys(byVerb)) {
		out = append(out, verbForms(lemma, byVerb[lemma])...)
	}
	slices.SortFunc(out, func(a, b form) int {
		return cmp.Or(cmp.Compare(a.form, b.form), cmp.Compare(a.lemma, b.lemma), cmp.Compare(a.part, b.part))
	})
	return slices.Compact(out), nil
}

// exceptions calls add for every single-word form of a lemma that is listed. A
// line is a form and one lemma or more.
func (db *database) exceptions(name string, listed map[string]bool, add func(form, lemma string)) error {
	return db.eachLine(name, func(line int, text string) error {
		f := strings.Fields(text)
		if len(f) < 2 {
			return &formatError{name, line, "a form and its lemmas"}
		}
		for _, lemma := range f[1:] {
			if listed[lemma] && singleWord(f[0]) {
				add(f[0], lemma)
			}
		}
		return nil
	})
}

// verbForms names the parts of one verb's listed forms. The list does not say
// which is which, nor does it hold a form that equals the lemma, so both are
// read off the pattern of the whole verb:
//
//	-ing, -s                       gerund, third person
//	-ed, -'d                       both (kidnapped, fled)
//	-n, -ne, verb not in -n        participle (taken, borne), the others past only (took, bore)
//	a beside u                     past, participle (swam, swum)
//	a for the verb's o or u, alone past only, and the lemma is the participle (came, ran)
//	all else                       both (held, won, struck)
//	lemma + -en, no past           the lemma is the past (beat, beaten)
//	doubled -ing, no past          the lemma is both (hit, hitting)
func verbForms(lemma string, listed []string) []form {
	var out []form
	add := func(f, part string) { out = append(out, form{f, lemma, part}) }

	var pasts, participles []string
	doubles := false
	for _, f := range listed {
		switch {
		case variant(lemma, f, listed):
		case strings.HasSuffix(f, "ing"):
			add(f, gerund)
			doubles = doubles || f == lemma+lemma[len(lemma)-1:]+"ing"
		case strings.HasSuffix(f, "s"):
			add(f, thirdPerson)
		case isParticiple(lemma, f):
			participles = append(participles, f)
		default:
			pasts = append(pasts, f)
		}
	}
	for _, f := range participles {
		add(f, participleOnly)
	}
	for _, f := range pasts {
		switch {
		case strings.HasSuffix(f, "ed") || strings.HasSuffix(f, "'d"):
			add(f, pastBoth)
		case swapped(f, "a", "u", pasts):
			add(f, pastOnly)
		case swapped(f, "u", "a", pasts):
			add(f, participleOnly)
		case len(participles) > 0:
			add(f, pastOnly)
		case swapped(f, "a", "u", []string{lemma}) || swapped(f, "a", "o", []string{lemma}):
			add(f, pastOnly)
			add(lemma, participleOnly)
		default:
			add(f, pastBoth)
		}
	}
	switch {
	case len(pasts) > 0:
	case slices.ContainsFunc(participles, func(f string) bool { return addsSyllable(lemma, f) }):
		add(lemma, pastOnly)
	case doubles && len(participles) == 0:
		add(lemma, pastBoth)
	}
	return out
}

// isParticiple tells taken from won: an -n that the verb does not have itself.
func isParticiple(lemma, f string) bool {
	final := func(w string) bool { return strings.HasSuffix(strings.TrimSuffix(w, "e"), "n") }
	return final(f) && !final(lemma)
}

// addsSyllable tells beaten from shown and proven, whose past is regular.
func addsSyllable(lemma, f string) bool {
	rest, ok := strings.CutPrefix(f, lemma)
	return ok && strings.HasSuffix(rest, "en")
}

// swapped reports whether f with one letter changed is among the others.
func swapped(f, from, to string, others []string) bool {
	at := strings.LastIndex(f, from)
	return at >= 0 && slices.Contains(others, f[:at]+to+f[at+1:])
}

// variant reports a spelling of the lemma itself, which has its own forms
// beside it (co-ordinate, co-ordinated from coordinate).
func variant(lemma, f string, listed []string) bool {
	return f == lemma || slices.Contains(listed, strings.TrimSuffix(f, "e")+"ed") ||
		strings.ReplaceAll(f, "-", "") == strings.ReplaceAll(lemma, "-", "")
}

const formHeader = `# Code generated by gen (go generate). DO NOT EDIT.
# Irregular forms, from the exception lists of WordNet %s (Princeton University); licence in WORDNET-LICENSE.
# Columns, tab separated: form, lemma, part. Sorted by bytes, %d lines; a form may have several.
#   n plural   vg -ing   vs third person   vd past and participle   vt past only   vn participle only
# The lists do not tell past from participle: that is read off the pattern of the verb's forms (irregular.go of gen).
# A consonant that is doubled counts as irregular (kidnapped, kidnapping). Lemmas are words of wordnet.lex.
# Plurals in -men of person nouns in -man are by WordNet's rule men to man. Not here: "be", and verbs
# of one form for all that double nothing (cast, hurt). A regular past may live beside a form given here (hanged).
`

// formatForms writes the table with its header.
func formatForms(version string, forms []form) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, formHeader, version, len(forms))
	for _, f := range forms {
		fmt.Fprintf(&b, "%s\t%s\t%s\n", f.form, f.lemma, f.part)
	}
	return b.Bytes()
}
