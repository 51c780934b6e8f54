package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxAdjectives bounds the adjectives before a noun of action that an "and" or a comma joins.
const maxAdjectives = 3

// parley reads what talks are about, or what people ask and act for, where more stands between than the words of a phrase:
// "talks | are under way | on the release of six", "gave an ultimatum | of two days | for the release of six".
func (c *clause) parley(j int, v verdict) int {
	j = c.firstAdjective(j)
	urged := c.word(j-1) == "for"
	switch c.word(j - 1) {
	case "on", "over", "about", "for":
	default:
		return asserted
	}
	for i := j - 2; i >= 0 && i > j-8; i-- {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.NP, sheet.VG:
			pair := [...]token.Token{c.s.Toks[ch.Head], c.s.Toks[c.chunk(j-1).First]}
			if p, n := c.s.Lex.Starting(lx.MoodNoun, pair[:]); p != nil && n == len(pair) {
				return moods[p.Fate.Mood]
			}
			if urged && c.setsFree(v) && c.urges(ch) {
				return prospective
			}
			if urged && ch.Kind == sheet.VG && !c.stillSo(i) && !c.s.In(ch.Head, lx.Staging) {
				return asserted // "those at the rally | thanked the judge | for the release of six"
			}
		case sheet.PP, sheet.ADV:
		default:
			return asserted
		}
	}
	return asserted
}

// urges reports what people do who want somebody free: "a protest", "marched", "a sit-in".
func (c *clause) urges(ch *sheet.Chunk) bool {
	h := ch.Head
	if ch.Kind == sheet.NP && c.s.Has(h-1, token.Hyphen) && h-2 >= ch.First {
		h -= 2 // "a sit-in"
	}
	return c.s.In(h, lx.Urging)
}

// setsFree reports an outcome that people wish for others, so that what they do for it comes before: "a strike for the release
// of six", but "a strike for the killing of six".
func (c *clause) setsFree(v verdict) bool {
	switch c.s.Lex.Name(v.kind) {
	case "released", "returned", "transferred", "rescued":
		return true
	}
	return false
}

// firstAdjective returns the chunk of the first of several adjectives before the noun at chunk j, which are cut apart from it:
// "sought | quick | and | safe release", or j.
func (c *clause) firstAdjective(j int) int {
	for n := 0; n < maxAdjectives && (c.chunk(j-1).Kind == sheet.CC || c.mark(j-1, token.Comma)); n++ {
		np := c.chunk(j - 2)
		if np.Kind != sheet.NP || np.Row >= 0 || c.s.Tags[np.Head-c.sn.First] != sheet.TagAdj {
			break
		}
		j -= 2
	}
	return j
}
