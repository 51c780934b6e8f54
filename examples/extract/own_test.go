package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestOwnWordsAndRules(t *testing.T) {
	hedge := file(t, "my.lex", "# mine\na tidy  hedge.before  at-least\n")
	verb := file(t, "more.lex", "conscript  verb  outcome=conscripted who=object\n")
	rule := file(t, "my.rules", "zorgs  zorgs  group=robot outcome=seen  {number} (?<subject>zorgs)\n")
	got := extract(t, "They conscripted a tidy 300 men. They saw 12 zorgs.", "-lexicon", hedge, "-rules", rule, "-lexicon", verb, "-format", "jsonl")
	assert.Equal(t, exitOK, got.status, got.err)
	assert.Empty(t, got.err)
	d := documents(t, got.out)[0]
	assert.Len(t, d.Figures, 2)
	assert.Equal(t, "conscripted", string(d.Figures[0].Outcome.Kind))
	assert.Equal(t, "a tidy 300 men", d.Figures[0].Text)
	assert.Equal(t, "seen", string(d.Figures[1].Outcome.Kind))
	assert.Equal(t, []string{"zorgs"}, d.Figures[1].Rules)
}

func TestMistakesInOwnFilesAreDrawn(t *testing.T) {
	for _, c := range []struct {
		flag, text string
		want       string // after the directory of the file
	}{
		{"-lexicon", "# mine\na tidy  hedge.before  roughly-so\n",
			":2:23: hedge.before does not take \"roughly-so\"\n    a tidy  hedge.before  roughly-so\n                          ^\n    name a cue"},
		{"-rules", "zorgs  zorgs  (\\d+)\n",
			":1:15: rule zorgs: the pattern has no group num\n    zorgs  zorgs  (\\d+)\n                  ^\n    write {number}"},
	} {
		path := file(t, "mine", c.text)
		got := extract(t, sentence, c.flag, path)
		assert.Equal(t, exitUsage, got.status)
		assert.Empty(t, got.out)
		assert.Contains(t, got.err, "extract: "+path+c.want)
	}
	for _, flag := range []string{"-lexicon", "-rules"} {
		got := extract(t, sentence, flag, "absent")
		assert.Equal(t, exitUsage, got.status)
		assert.Equal(t, "extract: absent: no such file or directory\n", got.err)
	}
}

func TestRuleOutOfTimeIsToldBesideTheOutput(t *testing.T) {
	rule := file(t, "slow.rules", "slow  zulu  (?<num>\\d+) (?:(a+)+)b\n")
	text := "Zulu 7 " + strings.Repeat("a", 60) + ". Then 12 men died."
	got := extract(t, text, "-rules", rule, "-format", "csv")
	assert.Equal(t, exitInput, got.status)
	assert.Contains(t, got.out, "12 men")
	assert.Contains(t, got.err, "extract: -: a rule failed\nextract: "+rule+":1:13: rule slow: ")
	assert.Equal(t, 1, strings.Count(got.err, "^"))
}

func TestTrace(t *testing.T) {
	plain := extract(t, sentence, "-format", "json")
	got := extract(t, sentence, "-format", "json", "-trace")
	assert.Equal(t, exitOK, got.status)
	assert.Equal(t, plain.out, got.out)
	assert.Contains(t, got.err, "trace of -\n     bytes        number        what\n200  9..14        5,000         numeral    digits, ")
	assert.Contains(t, got.err, "\n850  9..14        5,000         admitted\n")

	for _, args := range [][]string{{"-trace", "-numbers"}, {"-trace", "-j", "2"}, {"-rules", "x", "-numbers"}} {
		assert.Equal(t, exitUsage, extract(t, sentence, args...).status, args)
	}
}
