// Package en is English as data: tables of words and phrases that a linguist can edit.
//
// Each .lex file explains its columns in its head. wordnet.lex and irregular.lex are generated from
// WordNet 3.0 (see WORDNET-LICENSE and the generator in gen); the others are written by hand and outrank it.
package en

//go:generate go run ./gen -wordnet /usr/share/wordnet

import (
	"embed"
	"sync"

	"github.com/reckon-dev/reckon/figures/internal/lexicon"
)

//go:embed *.lex
var tables embed.FS

// hand lists the hand-written tables in the order they are read; a later line adds to or drops from an earlier one.
var hand = []string{"words.lex", "time.lex", "people.lex", "units.lex", "outcome.lex", "sources.lex", "numbers.lex", "vague.lex", "hedges.lex", "running.lex", "mood.lex", "sets.lex"}

// Table is a further table to read after the built-in ones.
type Table struct{ File, Text string }

// Lexicon is the built-in lexicon, built on first use.
var Lexicon = sync.OnceValues(func() (*lexicon.Lexicon, error) { return New() })

// New builds a lexicon of the built-in tables and more. The error is a *lexicon.Error.
func New(more ...Table) (*lexicon.Lexicon, error) {
	b := lexicon.NewBuilder(lexicon.NewInflector(text("irregular.lex"), text("invariant.lex")), 105_000)
	for _, f := range hand {
		b.Reserve(text(f))
	}
	b.AddBroad(text("wordnet.lex"))
	for _, f := range hand {
		if err := b.Add(f, text(f)); err != nil {
			return nil, err
		}
	}
	for _, t := range more {
		if err := b.Add(t.File, t.Text); err != nil {
			return nil, err
		}
	}
	return b.Build(), nil
}

func text(name string) string {
	b, err := tables.ReadFile(name)
	if err != nil {
		return "" // the file is embedded: its absence does not compile
	}
	return string(b)
}
