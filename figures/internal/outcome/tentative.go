package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// tentative reports those of whom nobody knows yet whether they are victims at all, or of what: "nine possible victims came
// forward". Their noun tells nothing of what befell them, a verb may: "nine possible victims were found dead".
func (c *clause) tentative(r *sheet.Row) bool {
	if c.s.Lex.Entries[c.s.Entry(r.Subject.Head).Lemma].Word != "victim" {
		return false
	}
	return c.anyIn(sheet.Toks{First: r.Subject.First, Last: r.Subject.Head}, lx.Tentative)
}
