package outcome

import "github.com/reckon-dev/reckon/figures/internal/sheet"

// blewUp reports words of death that tell who did it to themselves to attack: "a woman | blew herself up". Who shoots or burns
// himself attacks nobody, and whom a blast "blew up" is its victim.
func (c *clause) blewUp(t sheet.Toks) bool {
	if t.Len() != 3 || c.base(t.First) != "blow" {
		return false
	}
	switch c.s.Entry(t.First + 1).Word {
	case "himself", "herself", "themselves":
		return true
	}
	return false
}
