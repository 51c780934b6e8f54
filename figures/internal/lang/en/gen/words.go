package main

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// The lexicographer files of nouns run from topsFile, which holds the topmost
// nouns of all fields (person, animal, group …), to noun.time.
const (
	topsFile     = 3
	lastNounFile = 28
)

// fields gives the letter of a lexicographer file, in the order of lexnames(5WN)
// from noun.act (4) to noun.time (28).
const fields = "" +
	"E" + "B" + "O" + "S" + "B" + // act animal artifact attribute body
	"S" + "S" + "E" + "S" + "B" + // cognition communication event feeling food
	"G" + "L" + "S" + "O" + "P" + // group location motive object person
	"S" + "B" + "O" + "E" + "Q" + // phenomenon plant possession process quantity
	"S" + "O" + "S" + "O" + "T" //   relation shape state substance time

// everydayFiles hold made things, events, groups, places, phenomena and times:
// what stands beside people in the news. The leaves of the other files are for
// the most part species, compounds, dishes and diseases.
const everydayFiles = "\x06\x0b\x0e\x0f\x13\x1c"

// reading is one part of speech of a word.
type reading struct {
	code string // letters as in the file
	tags int
	// common tells whether the reading alone brings the word into the list.
	common bool
}

// word is one line of wordnet.lex.
type word struct {
	lemma    string
	readings []reading // dominant first
}

func (w word) code() string {
	var b strings.Builder
	for _, r := range w.readings {
		b.WriteString(r.code)
	}
	return b.String()
}

// words collects the single words worth listing, sorted. A word is listed when
// one of its readings is common; then all its readings are, since a rare
// reading shown as rare is worth more than one that is missing.
func (db *database) words() []word {
	readings := map[string][]reading{}
	for pos, entries := range db.entries {
		for _, e := range entries {
			if !singleWord(e.lemma) {
				continue
			}
			r := reading{tags: db.frequency(pos, e)}
			if pos == noun {
				r.code, r.common = db.nounCode(e)
				r.common = r.common || r.tags > 0 && r.code != ""
			} else {
				r.code = "?var"[pos:pos+1] + db.capital(pos, e.lemma, e.senses)
				r.common = r.tags > 0 || len(readings[e.lemma]) == 0 && !db.leaf(pos, e)
			}
			if r.code != "" {
				readings[e.lemma] = append(readings[e.lemma], r)
			}
		}
	}
	var out []word
	for _, lemma := range slices.Sorted(maps.Keys(readings)) {
		rs := readings[lemma]
		if !slices.ContainsFunc(rs, func(r reading) bool { return r.common }) {
			continue
		}
		// Stable: readings stand in the order of the parts of speech, which breaks ties.
		slices.SortStableFunc(rs, func(a, b reading) int { return b.tags - a.tags })
		out = append(out, word{lemma, rs})
	}
	return out
}

// nounCode gives the letters of a noun, empty for a name of single things, and
// whether it is common on other grounds than its frequency: person nouns all
// are; of the rest, those with two senses, those that WordNet divides further,
// since a class with kinds of its own is no far-off leaf, and those of the
// everyday files (mosque and checkpoint have no kinds).
func (db *database) nounCode(e entry) (code string, common bool) {
	var senses []string
	var classes []byte
	kinds, file := 0, 0
	for _, offset := range e.senses {
		if s := db.synsets[noun][offset]; !s.instance {
			senses = append(senses, offset)
			classes = append(classes, db.field(s))
			kinds += len(s.kinds)
			file = s.file
		}
	}
	if len(senses) == 0 {
		return "", false
	}
	code = db.classCode(e.lemma, classes[0], classes[0], senses, classes)
	if classes[0] == 'P' {
		return code, true
	}
	if slices.Contains(classes, 'P') {
		code += db.classCode(e.lemma, 'p', 'P', senses, classes)
	}
	everyday := strings.IndexByte(everydayFiles, byte(file)) >= 0 && !strings.HasSuffix(code, "C")
	return code, len(senses) > 1 || kinds > 0 || everyday
}

// frequency sums the tags over the senses, without those that name one thing:
// how often China is in the news says nothing of china. Some hundred counts
// bear the number of a sense that the index has no more; they count too.
func (db *database) frequency(pos int, e entry) int {
	sum := 0
	for _, t := range db.tags[pos][e.lemma] {
		listed := t.sense >= 1 && t.sense <= len(e.senses)
		if !listed || !db.synsets[pos][e.senses[t.sense-1]].instance {
			sum += t.count
		}
	}
	return sum
}

// leaf reports an adjective of one sense that only varies another adjective
// (candescent beside hot). They are many, and what they add is least.
func (db *database) leaf(pos int, e entry) bool {
	return len(e.senses) == 1 && db.synsets[pos][e.senses[0]].satellite
}

// classCode is the letter with its capital mark, judged on the senses of the
// class alone: pole is a thing, and a person only as Pole.
func (db *database) classCode(lemma string, letter, class byte, senses []string, classes []byte) string {
	var of []string
	for i, offset := range senses {
		if classes[i] == class {
			of = append(of, offset)
		}
	}
	return string(letter) + db.capital(noun, lemma, of)
}

// capital is "C" when the senses have no spelling of the lemma in lower case.
func (db *database) capital(pos int, lemma string, senses []string) string {
	for _, offset := range senses {
		if slices.Contains(db.synsets[pos][offset].words, lemma) {
			return ""
		}
	}
	return "C"
}

// field gives the letter of a noun synset. The topmost nouns are filed
// together, so each goes where most of its kinds are: person to P.
func (db *database) field(s *synset) byte {
	if s.file != topsFile {
		return fields[s.file-topsFile-1]
	}
	var votes [256]int
	best := byte('O')
	for _, offset := range s.kinds {
		kind := db.synsets[noun][offset]
		if kind == nil || kind.file == topsFile {
			continue
		}
		letter := db.field(kind)
		votes[letter]++
		if votes[letter] > votes[best] {
			best = letter
		}
	}
	return best
}

// singleWord reports two or more letters, with hyphens and apostrophes inside.
func singleWord(lemma string) bool {
	inner := false
	for i, c := range []byte(lemma) {
		switch {
		case c >= 'a' && c <= 'z':
			inner = true
		case (c == '-' || c == '\'') && inner && i < len(lemma)-1:
			inner = false
		default:
			return false
		}
	}
	return len(lemma) > 1
}

const wordHeader = `# Code generated by gen (go generate). DO NOT EDIT.
# English words and their readings, from WordNet %s (Princeton University); licence in WORDNET-LICENSE.
# Columns, tab separated: word (lower case), code. Sorted by bytes, %d words.
# The code has one part for each part of speech, the most frequent first (how often the lemma was
# tagged in WordNet's texts; at equal counts noun, verb, adjective, adverb):
#   noun, by the field of its first sense that is not the name of one thing
#     P person   G group   L location   T time   Q quantity
#     B living or organic, no person: animal, plant, body part, food
#     E act, event, process
#     S abstract: attribute, cognition, communication, feeling, motive, phenomenon, relation, state
#     O all else: artifact, object, possession, shape, substance
#     p after one of G L T Q B E S O: a later sense is a person
#   v verb   a adjective   r adverb
#   C after a letter: that reading is written with a capital only (kenyan PCaC, pole OpC)
# Listed: all person nouns; other nouns tagged once, with two senses, with kinds of their own, or in lower case in
# noun.artifact, event, group, location, phenomenon or time; verbs, adjectives and adverbs tagged once or without a
# homograph in an earlier part of speech, but no untagged adjective whose one sense is a satellite of another
# adjective. A listed word has all its readings.
# Words by first reading:%s
# Words by any reading:%s
`

// formatWords writes the table with its header.
func formatWords(version string, words []word) []byte {
	var first, any strings.Builder
	for _, c := range []byte("PGLTQBESOpvarC") {
		leads, has := 0, 0
		for _, w := range words {
			switch strings.IndexByte(w.code(), c) {
			case -1:
			case 0:
				leads++
				has++
			default:
				has++
			}
		}
		if leads > 0 {
			fmt.Fprintf(&first, " %c %d", c, leads)
		}
		fmt.Fprintf(&any, " %c %d", c, has)
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, wordHeader, version, len(words), first.String(), any.String())
	for _, w := range words {
		fmt.Fprintf(&b, "%s\t%s\n", w.lemma, w.code())
	}
	return b.Bytes()
}
