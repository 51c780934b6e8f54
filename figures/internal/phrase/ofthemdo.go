package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// ofThemDo reports a verb at i behind "three of them", which no noun modifies, with bare nouns for its object: "two of them |
// committed murder", "six of whom | face arrest". A noun of people there tells who they are: "two of them border guards".
func (g *tagger) ofThemDo(i int) bool {
	if c := g.s.Toks[i].Class; c&(lx.VerbBase|lx.VerbPast) == 0 || c&(lx.Person|lx.Unit|lx.Toll|lx.Demonym|lx.Collect) != 0 {
		return false
	}
	if i < g.first+3 || g.s.Entry(i-2).Word != "of" || g.s.Tags[i-3-g.first] != sheet.TagNum && g.s.Tags[i-3-g.first] != sheet.TagScope {
		return false
	}
	return g.bareObject(i + 1)
}

// bareObject reports bare nouns from i on that no noun of people ends: "murder charges", "arrest".
func (g *tagger) bareObject(i int) bool {
	if i >= g.last || !g.is(i, lx.Noun) || g.is(i, lx.Prep|lx.Det|lx.Article) {
		return false
	}
	for j := i; j < g.last && j < i+maxNoun; j++ {
		switch t := &g.s.Toks[j]; {
		case t.Has(token.Hyphen):
		case !t.Has(token.Word), t.Is(lx.Prep | lx.Det | lx.Article | lx.Wh | lx.Sub | lx.Pronoun | lx.And):
			return true
		case t.Has(token.Upper) && g.mixed, t.Is(lx.Person | lx.Unit | lx.Demonym | lx.Collect | lx.Be | lx.Have | lx.Modal), t.Is(lx.Toll) && t.Is(lx.Plural):
			return false // "two of them border guards", "two of them murder suspects", "two of them Norvan"
		}
	}
	return true
}

// manyDo reports a base form at i behind a plural of people that is their verb, whatever noun it may be: it begins an idiom and has
// a bare object, or says what counted people face. "Two of the suspects | face murder charges", "six men | face years in prison".
func (g *tagger) manyDo(i int) bool {
	if t := &g.s.Toks[i]; !t.Is(lx.PhraseA) && t.Len() != 4 || !g.is(i-1, lx.Person) || !g.is(i-1, lx.Plural) {
		return false
	}
	if g.s.Entry(i).Word == "face" && g.counted(i-1) {
		return true
	}
	return g.is(i, lx.PhraseA) && !g.is(i, lx.Person|lx.Unit|lx.Toll|lx.Outcome) && !g.s.Has(i, token.Upper) && !g.is(i-1, lx.Singular|lx.Collect) && g.s.Entry(i-1).Noun.Hint == 0 && g.bareObject(i+1)
}

// countFaces reports "face" at i behind a bare count as its verb: "thousands | face death", "two | face murder charges", but "two
// face masks".
func (g *tagger) countFaces(i int) bool {
	if g.s.Toks[i].Len() != 4 || g.s.Entry(i).Word != "face" || i+1 >= g.last {
		return false
	}
	return g.is(i+1, lx.Noun) && g.is(i+1, lx.Singular) && !g.is(i+1, lx.Plural) || g.is(i+1, lx.Article|lx.Det|lx.Hedge)
}
