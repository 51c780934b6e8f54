package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// The parts of speech in the order that breaks a tie of frequencies.
const (
	noun = iota
	verb
	adjective
	adverb
	partsOfSpeech
)

// suffixes are the file name endings of the parts of speech.
var suffixes = [partsOfSpeech]string{"noun", "verb", "adj", "adv"}

// synset is what one line of a data file says, as far as the lists need it.
type synset struct {
	file      int      // number of the lexicographer file, 18 is noun.person
	words     []string // spellings as in the file, upper case kept
	instance  bool     // a name of one thing: Paris, Napoleon
	satellite bool     // an adjective grouped around a more basic one
	kinds     []string // offsets of the hyponyms
}

// entry is what one line of an index file says: the synsets of a lemma, most
// frequent first.
type entry struct {
	lemma  string
	senses []string
}

// tag is how often a sense, numbered from 1, was tagged in running text.
type tag struct{ sense, count int }

// database holds the parsed files of one WordNet release.
type database struct {
	dir     string
	version string // "3.0", as the licence names it
	licence string
	synsets [partsOfSpeech]map[string]*synset // by offset
	entries [partsOfSpeech][]entry
	tags    [partsOfSpeech]map[string][]tag // by lemma
}

// formatError points at a line that is not in the format of WNDB(5WN).
type formatError struct {
	file string
	line int
	want string
}

func (e *formatError) Error() string {
	return fmt.Sprintf("%s:%d: expected %s; give the folder of an unpacked WordNet 3 database", e.file, e.line, e.want)
}

// open reads the data, index and frequency files of a database.
func open(dir string) (*database, error) {
	db := &database{dir: dir}
	for pos, suffix := range suffixes {
		db.synsets[pos] = map[string]*synset{}
		db.tags[pos] = map[string][]tag{}
		if err := db.readData(pos, "data."+suffix); err != nil {
			return nil, err
		}
		if err := db.readIndex(pos, "index."+suffix); err != nil {
			return nil, err
		}
	}
	if db.version == "" {
		return nil, &formatError{"data.noun", 1, `the licence with its line "WordNet 3.x Copyright"`}
	}
	return db, db.readTags("cntlist.rev")
}

// eachLine calls do for every line with its number, and stops at an error.
func (db *database) eachLine(name string, do func(line int, text string) error) error {
	f, err := os.Open(filepath.Join(db.dir, name))
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20) // the widest synset of WordNet 3.0 takes 12 KB
	for n := 1; lines.Scan(); n++ {
		if err := do(n, lines.Text()); err != nil {
			return err
		}
	}
	return lines.Err()
}

// readData parses "offset file type count(hex) {word id}… count {pointer
// offset pos fields}… | gloss". The lines of the licence at the top start with
// two blanks and their number.
func (db *database) readData(pos int, name string) error {
	return db.eachLine(name, func(line int, text string) error {
		if strings.HasPrefix(text, "  ") {
			if pos == noun {
				db.addLicence(text)
			}
			return nil
		}
		bad := &formatError{name, line, "a synset: offset, file, type, words, pointers"}
		text, _, _ = strings.Cut(text, " |")
		f := strings.Fields(text)
		if len(f) < 7 {
			return bad
		}
		file, err1 := strconv.Atoi(f[1])
		words, err2 := strconv.ParseInt(f[3], 16, 0)
		if err1 != nil || err2 != nil || words < 1 || len(f) < 5+2*int(words) {
			return bad
		}
		if pos == noun && (file < topsFile || file > lastNounFile) {
			return &formatError{name, line, "the number of a lexicographer file of nouns, 3 to 28"}
		}
		s := &synset{file: file, satellite: f[2] == "s"}
		for i := range int(words) {
			// Adjectives may carry their position: "afloat(p)".
			word, _, _ := strings.Cut(f[4+2*i], "(")
			s.words = append(s.words, word)
		}
		pointers := f[4+2*int(words):]
		count, err := strconv.Atoi(pointers[0])
		if err != nil || count < 0 || len(pointers) < 1+4*count {
			return bad
		}
		for i := range count {
			switch p := pointers[1+4*i:]; p[0] {
			case "@i":
				s.instance = true
			case "~":
				s.kinds = append(s.kinds, p[1])
			}
		}
		db.synsets[pos][f[0]] = s
		return nil
	})
}

// addLicence keeps one line of the licence without its number, and the
// version when the line names it.
func (db *database) addLicence(text string) {
	_, text, _ = strings.Cut(strings.TrimLeft(text, " "), " ")
	text = strings.TrimRight(text, " ")
	db.licence += text + "\n"
	if rest, ok := strings.CutPrefix(text, "WordNet "); ok && strings.Contains(rest, " Copyright ") {
		db.version, _, _ = strings.Cut(rest, " ")
	}
}

// readIndex parses "lemma pos senses pointers {pointer}… senses tagged
// {offset}…"; only the lemma and the offsets at the end are needed.
func (db *database) readIndex(pos int, name string) error {
	return db.eachLine(name, func(line int, text string) error {
		if strings.HasPrefix(text, "  ") {
			return nil
		}
		bad := &formatError{name, line, "a lemma with its synsets"}
		f := strings.Fields(text)
		if len(f) < 7 {
			return bad
		}
		n, err := strconv.Atoi(f[2])
		if err != nil || n < 1 || len(f) < 6+n {
			return bad
		}
		e := entry{lemma: f[0], senses: f[len(f)-n:]}
		for _, offset := range e.senses {
			if db.synsets[pos][offset] == nil {
				return &formatError{name, line, "only synsets of the data file, not " + offset}
			}
		}
		db.entries[pos] = append(db.entries[pos], e)
		return nil
	})
}

// readTags parses "lemma%type:file:id:head:id sense count". Type 5, the
// satellite adjectives, counts as adjective.
func (db *database) readTags(name string) error {
	return db.eachLine(name, func(line int, text string) error {
		bad := &formatError{name, line, "a sense key, a sense number and a count"}
		f := strings.Fields(text)
		if len(f) != 3 {
			return bad
		}
		lemma, key, ok := strings.Cut(f[0], "%")
		number, err1 := strconv.Atoi(f[1])
		count, err2 := strconv.Atoi(f[2])
		if !ok || err1 != nil || err2 != nil || key == "" {
			return bad
		}
		switch kind := int(key[0] - '1'); {
		case kind == 4:
			db.tags[adjective][lemma] = append(db.tags[adjective][lemma], tag{number, count})
		case kind >= 0 && kind < partsOfSpeech:
			db.tags[kind][lemma] = append(db.tags[kind][lemma], tag{number, count})
		default:
			return bad
		}
		return nil
	})
}
