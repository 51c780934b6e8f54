package single

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// joined reports that the phrase at chunk k opens a clause joined to that of the row, and that nobody else is told of before
// it in the sentence.
func (g *grammar) joined(k int, r *sheet.Row) bool {
	clause := g.joint(k)
	for j := g.objects(clause, k, r); j < clause; j++ {
		if c := g.chunk(j); c.Kind == sheet.NP && c.First != r.Phrase.First && !(g.chunk(j-1).Kind == sheet.PP && c.Class&lx.Person == 0) && (c.Row >= 0 || c.Class&(lx.Person|lx.Unit|lx.Pronoun) != 0 || g.told(c) == named && !g.located(j)) {
			return false
		}
	}
	return clause > 0
}

// objects is the first chunk that a pronoun at chunk k may take up. The doer of a second verb without a subject of its own
// is that of the first, and no pronoun behind it means them: "the army captured 20 rebels | and executed them".
func (g *grammar) objects(clause, k int, r *sheet.Row) int {
	at := g.s.ChunkFrom(r.Phrase.First)
	did := at - 1
	for g.chunk(did).Kind == sheet.ADV || g.chunk(did).Kind == sheet.PP && g.chunk(did).Last == r.Phrase.First && g.chunk(did-1).Kind == sheet.VG {
		did-- // "rounded up"
	}
	if v := g.chunk(did); v.Kind != sheet.VG || !v.Finite || v.Passive || g.chunk(clause).Kind != sheet.CC || g.chunk(k-1).Kind != sheet.VG {
		return 0
	}
	for j := clause + 1; j < k; j++ {
		if g.chunk(j).Kind != sheet.VG && g.chunk(j).Kind != sheet.ADV {
			return 0
		}
	}
	return did
}

// joint is the chunk that joins the clause of the pronoun at chunk k to what stands before it, -1 where none does: "and |
// they were shot", "when | gunmen shot them", "when | gunmen stopped the car and shot them".
func (g *grammar) joint(k int) int {
	j, and := k-1, -1
	if g.chunk(k+1).Kind != sheet.VG || g.chunk(j).Kind == sheet.VG {
		for ; j > k-6; j-- {
			if c := g.chunk(j); c.Kind == sheet.CC && g.chunk(j-1).Kind == sheet.NP && g.chunk(j+1).Kind == sheet.VG && g.chunk(j-1).Class&(lx.Person|lx.Unit) == 0 {
				and = j
			} else if c.Kind != sheet.VG && c.Kind != sheet.NP && c.Kind != sheet.ADV && !(c.Kind == sheet.CC && g.chunk(j-1).Kind == sheet.VG) {
				break
			}
		}
		if j == k-1 {
			return -1
		}
	}
	if g.mark(j, token.Semi|token.Dash) {
		return j
	}
	if p := g.chunk(j); p != &edge {
		switch g.s.Entry(p.Head).Word {
		case "before", "when", "until", "and", "but", "as", "after", "while", "where":
			return j
		}
	}
	return and
}
