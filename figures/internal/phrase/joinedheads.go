package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// joinedHeads extends a phrase over heads joined to it without a number or determiner of their own:
// "soldiers and policemen", "women and children". It returns the new end.
func (g *grammar) joinedHeads(end int, one bool) int {
	i, start := end, end
	for i < g.sn.Last && i < end+12 {
		switch {
		case g.tag(i) == sheet.TagAnd && g.s.Entry(i).Word != "but":
		case g.tag(i) == sheet.TagComma && g.listGoesOn(i+1, one):
		case i > start && g.tag(i) == sheet.TagComma && g.tag(i+1) == sheet.TagAnd && g.s.Entry(i+1).Word != "but":
			i++ // "reporters, editors, | and cooks"
		default:
			return end
		}
		j := i + 1
		if one && g.s.Is(j, lx.Possess) {
			return end // "a teacher and his wife": one is the teacher
		}
		for g.tag(j) == sheet.TagAdj || g.tag(j) == sheet.TagHyphen || g.tag(j) == sheet.TagDet && g.s.Is(j, lx.Possess) {
			j++
		}
		k := j
		for (g.tag(k) == sheet.TagNoun || g.tag(k) == sheet.TagName) && g.nounFollows(k+1) && k < j+4 {
			k++
		}
		if g.tag(k) != sheet.TagNoun || !g.s.Is(k, lx.Person|lx.Unit) || !one && !g.s.Is(k, lx.Plural) {
			return end
		}
		if one && !g.s.Is(end-1, lx.Plural) && !g.s.Is(k, lx.Singular) {
			return end // "a nurse and children": one is the nurse
		}
		if g.tag(i) == sheet.TagAnd && (g.beginsClause(k+1) || g.tag(k+1) == sheet.TagNum && g.tag(k+2) != sheet.TagPrep && !g.nounFollows(k+2)) {
			return end // "12 soldiers and police said", "lost 12 men and rebels 40": the second noun is a subject of its own
		}
		end, i = k+1, k+1
	}
	return end
}

// listGoesOn reports whether a comma list of bare heads reaches an "and": "gays, lesbians and others".
func (g *grammar) listGoesOn(i int, one bool) bool {
	for j := i; j < g.sn.Last && j < i+8; j++ {
		switch g.tag(j) {
		case sheet.TagNoun, sheet.TagName, sheet.TagAdj, sheet.TagComma, sheet.TagHyphen:
		case sheet.TagAnd:
			k := j + 1
			for k < j+5 && (g.tag(k) == sheet.TagNoun || g.tag(k) == sheet.TagName || g.tag(k) == sheet.TagAdj) {
				k++
			}
			if g.tag(j-1) == sheet.TagComma {
				if j--; j < i || !g.s.Is(k-1, lx.Person|lx.Unit) || !one && !g.s.Is(k-1, lx.Plural) {
					return false
				}
			}
			// "killed nine people, | police and doctors said": they are the subject of the next verb
			return g.s.Is(j-1, lx.Person|lx.Unit) && (one || g.s.Is(j-1, lx.Plural)) && !(g.s.Is(k, lx.Say) && g.beginsClause(k))
		default:
			return false
		}
	}
	return false
}

// beginsClause reports a verb of saying right at i, or one that shares are told by: "40 percent of the men and women make up".
func (g *grammar) beginsClause(i int) bool {
	if g.tag(i) != sheet.TagVerb && g.tag(i) != sheet.TagPast {
		return false
	}
	return g.s.Is(i, lx.Say) || i+1 < g.sn.Last && g.s.Entry(i+1).Word == "up" && g.s.Lex.Entries[g.s.Entry(i).Verb].Word == "make"
}
