package hedge

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// width reads a stated width: 40, give or take 5. The width is no number of its own: its row is emptied.
func (a *attacher) width(r *sheet.Row) {
	k := r.Outer.Last
	from := k
	if a.has(k, token.Comma|token.Open) {
		k++
	}
	if k >= a.last {
		return
	}
	p, n := a.Lex.Starting(lexicon.HedgeWidth, a.Toks[k:a.last])
	if n == 0 {
		return
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
