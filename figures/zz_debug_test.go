package figures

import (
	"fmt"
	"os"
	"testing"

	"github.com/reckon-dev/reckon/figures/internal/hedge"
	"github.com/reckon-dev/reckon/figures/internal/number"
	"github.com/reckon-dev/reckon/figures/internal/outcome"
	"github.com/reckon-dev/reckon/figures/internal/phrase"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

func TestZZ(t *testing.T) {
	text := os.Getenv("TEXT")
	if text == "" {
		t.Skip()
	}
	x := builtin()
	rr := x.run(text)
	s := &rr.Sheet
	kinds := []string{"?", "NP", "VG", "PP", "CC", "SUB", "INCL", "PUNCT", "ADV", "PRED"}
	tags := []string{"?", "Det", "Num", "Scope", "Adj", "Noun", "Name", "Time", "Poss", "Pron", "Prep", "And", "Comma", "Sub", "Wh", "Incl", "Be", "Have", "Aux", "To", "Not", "Verb", "Past", "Ing", "Adv", "Hyph", "Punct"}
	for s.Next() {
		sent := len(s.Sents) - 1
		first := len(s.Rows)
		number.Find(s, sent, false)
		for row := first; row < len(s.Rows); row++ {
			rr.marker.Mark(s, row)
		}
		hedge.Stage(s, first)
		phrase.Tag(s, sent)
		for row := first; row < len(s.Rows); row++ {
			phrase.Subject(s, row)
		}
		phrase.Chunk(s, sent)
		for i, tg := range s.Tags {
			fmt.Printf("%s/%s ", s.Word(s.Sents[sent].First+i), tags[tg])
		}
		fmt.Println()
		for i, c := range s.Chunks {
			fmt.Printf("%d:%s[%s]", i, kinds[c.Kind], s.TextOf(s.SpanOf(c.Toks)))
			if c.Row >= 0 {
				fmt.Printf("#%d", c.Row)
			}
			if c.Passive {
				fmt.Print("p")
			}
			if c.Reduced {
				fmt.Print("r")
			}
			if c.Finite {
				fmt.Print("f")
			}
			fmt.Print(" ")
		}
		fmt.Println()
		outcome.Resolve(s, sent)
		for row := first; row < len(s.Rows); row++ {
			r := &s.Rows[row]
			h := "-"
			if r.Subject.Head >= 0 {
				h = s.Word(r.Subject.Head)
			}
			fmt.Printf("  #%d %q guard=%v subj=%q head=%s thing=%v impl=%v out=%s %q role=%d mod=%d whole=%d flags=%x\n", row, s.TextOf(r.NumSpan), r.Guard, s.TextOf(s.SpanOf(r.Subject.Toks)), h, r.Subject.Thing, r.Subject.Implicit, s.Lex.Name(r.Outcome.Kind), s.TextOf(s.SpanOf(r.Outcome.Toks)), r.Role, r.Modality, r.Whole, r.Flags)
		}
		s.Keep(len(s.Rows))
	}
	_ = sheet.NP
}
