package guard

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// besideOne reports a noun at token q that an indefinite article counts, whether or not it is known to tell a person: a bare
// number between commas behind it is an age ("a stallholder, 41, was hurt"). Behind a word of place or time it stands apart
// from the number: "after a blast, 12, all of them boys, were".
func (p *place) besideOne(q int) bool {
	if !p.has(q, token.Word) || p.has(q, token.Upper) || p.is(q, lexicon.Plural|lexicon.TimeNoun|lexicon.Event|lexicon.Place|lexicon.Unit|lexicon.Collect|lexicon.Toll|lexicon.Measure) {
		return false
	}
	if p.s.Toks[q].Entry != 0 && !p.is(q, lexicon.Noun) || p.word(p.b+1, "were", "are", "have") {
		return false
	}
	i := q
	for i > p.lo && q-i < 4 && !p.is(i, lexicon.Article) && (p.s.Toks[i].Entry == 0 || p.is(i, lexicon.Noun|lexicon.Adjective)) {
		i--
	}
	if i == q || !p.is(i, lexicon.Article) {
		return false
	}
	return i == p.lo || !p.is(i-1, lexicon.Prep|lexicon.Sub) || p.word(i-1, "of", "by", "with", "for", "to")
}
