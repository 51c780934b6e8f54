package hedge

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// width reads a stated width: 40, give or take 5; 40 people, give or take 5. The width is no number of its own: its row
// is emptied.
func (a *attacher) width(r *sheet.Row) {
	from, p, n := a.widens(r.Outer.Last)
	for k, reach := r.Outer.Last, nounReach; n == 0 && reach > 0 && a.is(k, lexicon.Noun|lexicon.Person|lexicon.Adjective|lexicon.Demonym); reach-- {
		if k++; a.has(k, token.Comma) {
			from, p, n = a.widens(k)
		}
	}
	if n == 0 {
		return
	}
	k := from
	if a.has(k, token.Comma|token.Open) {
		k++
	}
	a.add(r, sheet.Hedge{Toks: sheet.Toks{First: from, Last: k + n}, Cue: cueOf(p)})
	if a.row+1 < len(a.Rows) && a.Rows[a.row+1].Num.First == k+n {
		w := &a.Rows[a.row+1]
		if w.Numeral.Kind == units.Cardinal || w.Numeral.Kind == units.LexicalRound {
			r.Numeral.Width = w.Numeral.Value
		}
		r.Outer.Last = w.Num.Last
		w.Num, w.NumSpan = sheet.Toks{}, sheet.Span{}
	}
}

// widens reads the words before a width, at token k or behind a comma or bracket there, and says where they begin.
func (a *attacher) widens(k int) (from int, p *lexicon.Phrase, n int) {
	from = k
	if a.has(k, token.Comma|token.Open) {
		k++
	}
	if k < a.last {
		p, n = a.Lex.Starting(lexicon.HedgeWidth, a.Toks[k:a.last])
	}
	return from, p, n
}
