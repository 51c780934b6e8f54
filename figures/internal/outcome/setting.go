package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxSetting is how many tokens before a figure, or behind it, words that set how real it is may stand.
const maxSetting = 24

// setting reads what the figure stands in: a noun that makes what it governs no fact ("talks on the release of
// 12"), a clause of condition or doubt ("if 12 are freed", "whether 12 died"), a report that is called false.
func (c *clause) setting(r *sheet.Row, v verdict) int {
	m, verbs, open := asserted, 0, false
	if k := c.sn.Kinds; !k.Has(lx.MoodNoun) && !k.Has(lx.MoodClause) && !k.Has(lx.MoodOpen) {
		return m
	}
	for i := r.Phrase.First - 1; i >= c.sn.First && i > r.Phrase.First-maxSetting; i-- {
		if c.s.Has(i, token.Mark) && !c.s.Has(i, token.Hyphen|token.Poss|token.OpenQ|token.Single) {
			break
		}
		if p, n := c.starting(lx.MoodNoun, i, r.Phrase.First); p != nil && v.ok() && (c.governs(i+n, v.toks.First) || c.joinedSwap(i, v)) && !c.besideNoun(i, n, v) && !c.doerInDoubt(i) && !c.mayHaveBeen(i, v) {
			if p.Fate.Mood != lx.Prospective || c.s.Lex.Name(c.s.Entry(v.toks.First).Noun.Unit) != "body" {
				m = max(m, c.swapped(i, moods[p.Fate.Mood])) // but "in exchange for | the bodies of nine": they are dead, whoever has them
			}
		}
		if p, _ := c.starting(lx.MoodClause, i, r.Phrase.First); p != nil && verbs < 2 && (r.Flags&sheet.Definite == 0 || p.Fate.Mood == lx.Deny) && !c.asIf(i) {
			m = max(m, moods[p.Fate.Mood])
		}
		if p, _ := c.starting(lx.MoodOpen, i, r.Phrase.First); p != nil && verbs < 2 {
			open = true
		}
		if c.s.Is(i, lx.Wh) {
			if c.s.Entry(i).Word != "that" {
				break
			}
			if verbs == 0 && i > c.sn.First && c.s.Is(i-1, lx.And) && c.s.Entry(i-1).Word == "and" {
				verbs = -2 // "allegations that nine were beaten and | that four had died": past the verb of the first
			}
		}
		if t := c.s.Tags[i-c.sn.First]; t == sheet.TagVerb || t == sheet.TagBe || t == sheet.TagAux || t == sheet.TagPast && !c.s.Is(i+1, lx.Noun|lx.Prep) {
			verbs++
		}
	}
	if open {
		m = max(m, c.calledFalse(r))
	}
	return m
}

// doerInDoubt reports the ground at token i on which somebody is held, which leaves open who did it but not the deed: "on |
// suspicion of killing nine", but "raised the suspicion of a killing".
func (c *clause) doerInDoubt(i int) bool {
	return i > c.sn.First && c.s.Entry(i).Word == "suspicion" && (c.s.Entry(i-1).Word == "on" || c.s.Entry(i-1).Word == "under")
}

// asIf reports an "if" at token i that makes no condition: "as if ten had died", "hundreds if not thousands".
func (c *clause) asIf(i int) bool {
	if c.s.Entry(i+1).Word == "not" && (c.s.Is(i+2, lx.Numeral|lx.Vague|lx.Article) || c.s.Has(i+2, token.Digits)) {
		return true
	}
	if i == c.sn.First {
		return false
	}
	w := c.s.Entry(i - 1).Word
	return w == "as" || w == "even"
}

// moods maps the moods of the lexicon to modalities.
var moods = [...]int{lx.Plain: asserted, lx.Prospective: prospective, lx.Uncertain: uncertain, lx.Deny: denied, lx.Real: asserted}

// governs reports that only what stands before a noun lies between token i and the word at j that tells the outcome:
// "the threat of | rising waters forced the evacuation" governs another noun.
func (c *clause) governs(i, j int) bool {
	for ; i < j; i++ {
		switch c.s.Tags[i-c.sn.First] {
		case sheet.TagDet, sheet.TagAdj, sheet.TagTo, sheet.TagPoss, sheet.TagName, sheet.TagAdv, sheet.TagHyphen:
		default:
			return false
		}
	}
	return i == j
}

// calledFalse reads what a sentence says of the report in which the figure stands: "reports that 12 died could
// not be verified".
func (c *clause) calledFalse(r *sheet.Row) int {
	for i := r.Phrase.Last; i < c.sn.Last && i < r.Phrase.Last+maxSetting; i++ {
		p, n := c.starting(lx.MoodAfter, i, c.sn.Last)
		if k := i - c.sn.First; p == nil || n == 1 && c.s.Is(i-1, lx.Det|lx.Article) && k+1 < len(c.s.Tags) && c.s.Tags[k+1] == sheet.TagNoun {
			continue // "reports that nine were shot by a | false | guard"
		}
		return moods[p.Fate.Mood]
	}
	return asserted
}

// qualified reads an adjective of planning or doubt on the noun of action that tells the outcome: "the alleged
// killing of 12", "the planned release of six", "the attempted murder of two", "12 alleged murders".
func (c *clause) qualified(v verdict) int {
	if !v.ok() || v.toks.IsZero() || v.toks.First <= c.sn.First {
		return asserted
	}
	if n := c.s.Tags[v.toks.First-c.sn.First]; n != sheet.TagNoun && n != sheet.TagIng {
		return asserted
	}
	q := v.toks.First - 1
	if t := c.s.Tags[q-c.sn.First]; t != sheet.TagAdj && t != sheet.TagPast || !c.s.Is(q, lx.VerbPart|lx.Adjective) {
		return asserted
	}
	if d := c.s.Tags[max(q-1, c.sn.First)-c.sn.First]; d != sheet.TagDet && d != sheet.TagPoss && d != sheet.TagPrep && d != sheet.TagNum && q > c.sn.First {
		return asserted
	}
	return moods[c.s.Entry(q).Fate.Mood]
}

// besideNoun reports a word of n tokens at i that is a noun right before a form in -ing, whose deed it does not govern: "hit a
// tower block | killing nine", but "talks on | freeing nine", "considered | freeing nine".
func (c *clause) besideNoun(i, n int, v verdict) bool {
	return n == 1 && v.toks.First == i+1 && c.s.Tags[i-c.sn.First] == sheet.TagNoun && c.s.Tags[i+1-c.sn.First] == sheet.TagIng
}
