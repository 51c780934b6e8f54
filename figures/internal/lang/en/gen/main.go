// Command gen writes the broad English word lists from the WordNet database:
//
//	wordnet.lex       word, readings: person noun, other noun by field, verb, adjective, adverb
//	irregular.lex     irregular form, lemma, part: plural of a noun, part of a verb
//	WORDNET-LICENSE   the notice that the licence asks to travel with the lists
//
// It is run by go generate in the folder of the language and writes there:
//
//	go run ./gen -wordnet /usr/share/wordnet
//
// The folder given holds the plain database files (index.noun, data.noun,
// noun.exc, cntlist.rev and so on; Debian: package wordnet-base). Nothing is
// typed in by hand here: a reading that WordNet ranks oddly is put right in the
// hand-written lists, which go first, so that a new release of the resource
// can be taken in by running the command again. The same database gives the
// same bytes.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	dir := flag.String("wordnet", "/usr/share/wordnet", "folder of the WordNet database files")
	flag.Parse()
	if err := run(*dir, "."); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// run reads the database in dir and writes the three files to out. Nothing is
// written unless everything could be read.
func run(dir, out string) error {
	db, err := open(dir)
	if err != nil {
		return err
	}
	words := db.words()
	forms, err := db.irregulars(words)
	if err != nil {
		return err
	}
	files := []struct {
		name string
		text []byte
	}{
		{"wordnet.lex", formatWords(db.version, words)},
		{"irregular.lex", formatForms(db.version, forms)},
		{"WORDNET-LICENSE", []byte(db.licence)},
	}
	for _, f := range files {
		if err := os.WriteFile(filepath.Join(out, f.name), f.text, 0o644); err != nil {
			return err
		}
	}
	return nil
}
