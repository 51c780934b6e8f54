package lexicon

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// whos are the values of who=.
var whos = map[string]Who{"object": Object, "subject": Subject, "both": Object | Subject}

// nounKinds are the values of kind=: WordNet's coarse kinds, and M money, V votes, R results of games, C time of day.
const nounKinds = "PGLBTQESOMVRC"

// check refuses what would otherwise have no effect: a mistake in a table must not pass for an entry.
func check(l *Line, sp spec) error {
	if err := checkHead(l, sp); err != nil {
		return err
	}
	rest := 0
	if sp.arg != argNone {
		if err := checkArg(l, sp.arg); err != nil {
			return err
		}
		rest = 1
	}
	for i := rest; i < len(l.Attrs); i++ {
		key, value, pair := strings.Cut(l.Attrs[i], "=")
		if pair {
			key = l.Attrs[i][:len(key)+1] // with its "="
		}
		if !hasWord(sp.takes, key) {
			advice := "leave it out; " + l.Class + " takes no such word"
			if sp.takes != "" {
				advice = "after " + l.Class + " write any of: " + sp.takes
			}
			return l.bad(i+1, fmt.Sprintf("%s does not take %q", l.Class, l.Attrs[i]), advice)
		}
		if pair {
			if err := checkValue(l, i+1, key, value); err != nil {
				return err
			}
		}
	}
	if sp.needs != "" && l.Attr(sp.needs) == "" && !l.Flag("folk") {
		return l.bad(0, fmt.Sprintf("%s without %s=", l.Class, sp.needs), "add "+sp.needs+"= and a name behind the class")
	}
	if l.Attr("who") != "" && l.Attr("outcome") == "" && !l.Flag("folk") {
		return l.bad(0, "who= without an outcome", "add outcome=, as in: deport  verb  outcome=transferred who=object")
	}
	return nil
}

// checkHead refuses words that no token of a text will ever be, and phrases that cannot be found.
func checkHead(l *Line, sp spec) error {
	last := strings.Count(l.Head, " ") // a head holds single blanks
	if last > 0 && sp.phrase == 0 {
		return l.bad(-1, fmt.Sprintf("%s takes one word", l.Class), "for a phrase use a class for phrases: hedge.before, fate.verb, source.front, compound …")
	}
	edge := 0 // the word by which the phrase is found
	if backward(sp.phrase) {
		edge = last
	}
	i := -1
	for w := range strings.FieldsSeq(l.Head) {
		i++
		if i == edge && strings.HasSuffix(w, "?") && len(w) > 1 && !backward(sp.phrase) {
			return l.bad(-1, "the phrase cannot begin with a word that may be absent", "write two lines, one with the word and one without")
		}
		if w = strings.TrimSuffix(w, "?"); w != "~" {
			w = strings.TrimPrefix(w, "~")
		}
		if _, ok := anyOf[w]; ok {
			if i == edge {
				return l.bad(-1, fmt.Sprintf("the phrase is found by its word %q, which cannot be a class", w), "put a word there")
			}
			continue
		}
		if strings.HasPrefix(w, "<") && len(w) > 1 {
			return l.bad(-1, fmt.Sprintf("unknown class %s in a phrase", w), "use <poss>, <det>, <article>, <be>, <adverb>, <adj>, <prep> or <pronoun>")
		}
		if t, ok := token.Next(w, 0, nil); w != "" && (!ok || t.Start != 0 || t.End != len(w)) {
			return l.bad(-1, fmt.Sprintf("%q is more than one word to a reader of texts", w),
				"words are cut at hyphens, stops and other marks: write a phrase with blanks around the mark, or its last part alone")
		}
	}
	return nil
}

// backward reports whether phrases of the kind are sought from their last word: what stands before a number.
func backward(k PhraseKind) bool {
	return k == HedgeBefore || k == HedgeRange || k == HedgeNot || k == HedgeSkip || k == FateFront
}

// checkArg checks the first word after the class.
func checkArg(l *Line, kind argKind) error {
	if len(l.Attrs) == 0 && kind == argMark {
		return nil
	}
	if len(l.Attrs) == 0 {
		return l.bad(0, fmt.Sprintf("nothing follows %s", l.Class), argAdvice(kind))
	}
	var err error
	known := true
	switch a := l.Attrs[0]; kind {
	case argNumber, argMark:
		_, err = strconv.ParseFloat(a, 64)
	case argNumeral:
		_, err = units.ParseNumeralKind(a)
	case argCue:
		_, err = units.ParseCue(a)
	case argName:
		known = IsName(a)
	case argSet:
		_, known = setOf(a)
	}
	if err != nil || !known {
		return l.bad(1, fmt.Sprintf("%s does not take %q", l.Class, l.Attrs[0]), argAdvice(kind))
	}
	return nil
}

// argAdvice says what may stand first after the class.
func argAdvice(kind argKind) string {
	switch kind {
	case argNumber, argMark:
		return "write the value in digits after the class"
	case argNumeral:
		return "name a kind of numeral of package units after the class, as in: oodles  num.vague  many"
	case argCue:
		var names []string
		for _, c := range units.Cues() {
			names = append(names, c.String())
		}
		return "name a cue after the class: " + strings.Join(names, ", ")
	}
	if kind == argSet {
		return "name one or more sets after the class: " + strings.Join(setNames, ", ")
	}
	return "write a name of lower-case letters, digits and hyphens after the class, as in: gendarme  source  police"
}

// checkValue checks the value of a key.
func checkValue(l *Line, i int, key, value string) error {
	switch key {
	case "who=":
		if whos[value] == 0 {
			return l.bad(i, fmt.Sprintf("who=%s is not known", value), "write who=object, who=subject or who=both")
		}
	case "kind=":
		if len(value) != 1 || !strings.Contains(nounKinds, value) {
			return l.bad(i, fmt.Sprintf("kind=%s is not known", value), "write one of the letters "+nounKinds)
		}
	default:
		if !IsName(value) {
			return l.bad(i, fmt.Sprintf("%s%s is no name", key, value), "write a name of lower-case letters, digits and hyphens, as in "+key+"armed-group")
		}
	}
	return nil
}

// IsName reports whether s can name an outcome, a group and the like: lower-case letters, digits and hyphens, a letter first.
func IsName(s string) bool {
	for i, r := range s {
		if !(r >= 'a' && r <= 'z' || i > 0 && (r == '-' || r >= '0' && r <= '9')) {
			return false
		}
	}
	return s != ""
}

func hasWord(list, w string) bool {
	for x := range strings.FieldsSeq(list) {
		if x == w {
			return true
		}
	}
	return false
}
