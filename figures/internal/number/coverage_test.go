package number_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func lines(t *testing.T, file string) []lexicon.Line {
	text, err := os.ReadFile("../lang/en/" + file)
	require.NoError(t, err)
	all, err := lexicon.ParseLines(file, string(text))
	require.NoError(t, err)
	return all
}

// frame puts the word of a line into a sentence that needs it, and says what the sentence then holds.
func frame(l *lexicon.Line) (text, want string) {
	w := strings.NewReplacer("~", "", "?", "").Replace(l.Head)
	value := 0.0
	if len(l.Attrs) > 0 {
		fmt.Sscan(l.Attrs[0], &value)
	}
	plain := func(core string, v float64) string { return fmt.Sprintf("%s = %.7g", core, v) }
	switch l.Class {
	case "num.one", "num.unit", "num.teen", "num.ten", "article", "num.another":
		noun := "soldiers"
		if value == 1 {
			noun = "officer"
		}
		return w + " " + noun + " died", plain(w, value)
	case "num.both":
		return w + " men died", plain(w, value)
	case "num.hundred", "num.scale":
		return "two " + w + " men", plain("two "+w, 2*value)
	case "num.dozen":
		return "two " + w + " men", fmt.Sprintf("two %s = soft %.7g", w, 2*value)
	case "num.half":
		if strings.HasSuffix(w, "s") {
			return "three " + w + " of a million men", plain("three "+w+" of a million", 3e6*value)
		}
		return "a " + w + " million men", plain("a "+w+" million", 1e6*value)
	case "num.part":
		return "two-" + w + " of the men", fmt.Sprintf("two-%s = %.7g%%", w, 200/value)
	case "num.ordinal":
		if len(w) == 2 {
			return "the 20" + w + " man", ""
		}
		return "twenty-" + w, ""
	case "num.letter":
		if value < 100 {
			return "5" + w + " men", fmt.Sprintf("5%s = soft %.7g", w, 5*value)
		}
		return "5" + w + " men", plain("5"+w, 5*value)
	case "num.plural":
		return w + " of men died", fmt.Sprintf("%s = scale*%.7g", w, value)
	case "num.and":
		return "a hundred " + w + " six men", plain("a hundred "+w+" six", 106)
	case "num.of":
		return "a quarter " + w + " a million men", plain("a quarter "+w+" a million", 250000)
	case "num.point":
		return "two " + w + " five million men", plain("two "+w+" five million", 2500000)
	case "num.percent":
		if value == 1 {
			w = "per " + w
		}
		return "60 " + w + " of men", "60 " + w + " = 60%"
	case "num.strong":
		return "a 60-" + w + " force", "60 = 60 strong"
	case "num.single":
		return "not a " + w + " man died", "not a " + w + " = 0"
	case "num.zero":
		return w + " deaths", w + " = 0"
	case "num.none":
		if w == "no" {
			return w + " deaths", w + " = 0"
		}
		return w + " was hurt", w + " = 0"
	case "num.join":
		switch l.Attrs[0] {
		case "and":
			return "between 10 " + w + " 15 men", "10 " + w + " 15 = 10..15"
		case "or":
			return "10 " + w + " 15 men", "10 " + w + " 15 = 10|15"
		case "upon":
			return "dozens " + w + " dozens of men", "dozens " + w + " dozens = emphatic*12"
		}
		return "10 " + w + " 15 men", "10 " + w + " 15 = 10..15"
	case "num.change":
		return "they " + w + " from 14 to 17", "14 = 14; 17 = 17"
	case "num.vague":
		switch w {
		case "few", "handful", "couple":
			return "a " + w + " of the men", fmt.Sprintf("a %s = %s*1", w, l.Attrs[0])
		}
		return w + " men died", fmt.Sprintf("%s = %s*1", w, l.Attrs[0])
	case "num.phrase":
		if l.Attrs[0] == "unreported" {
			return w + " deaths", "no = unreported"
		}
		return w + " men died", fmt.Sprintf("%s = %s*1", strings.TrimSuffix(w, " of"), l.Attrs[0])
	case "num.not":
		return w, ""
	}
	return "", "a class without a frame: " + l.Class
}

// TestEveryLine shows that each line of the tables does what it says, in lower case and in capitals.
func TestEveryLine(t *testing.T) {
	s := newSheet(t)
	for _, file := range []string{"numbers.lex", "vague.lex"} {
		for _, l := range lines(t, file) {
			text, want := frame(&l)
			find(s, text, false)
			assert.Equal(t, want, show(s), "%s:%d: %s", l.File, l.N, text)
			if l.Class == "num.letter" || l.Class == "num.change" {
				continue
			}
			find(s, strings.ToUpper(text), false)
			assert.Equal(t, strings.ToLower(want), strings.ToLower(show(s)), "%s:%d: %s", l.File, l.N, strings.ToUpper(text))
		}
	}
}

// TestNoLineCollides shows that no two lines say different things of the same words.
func TestNoLineCollides(t *testing.T) {
	seen := map[string]string{}
	for _, file := range []string{"numbers.lex", "vague.lex"} {
		for _, l := range lines(t, file) {
			key := l.Head
			if l.Class == "num.join" || l.Class == "num.change" {
				key += " " + l.Class // a joint may be a word of a number too
			}
			at := fmt.Sprintf("%s:%d", l.File, l.N)
			assert.Empty(t, seen[key], "%s: %s", at, l.Head)
			seen[key] = at
		}
	}
}
