package guard

import "github.com/reckon-dev/reckon/figures/internal/token"

// beforePart returns the token before the part of a name at i, over small words inside the name: "Karim | al Dost", "Omar |
// al-Belt", "Jan | van der Zel". Where no other part stands before them, they are left alone: "in | al-Oram".
func (p *place) beforePart(i int) int {
	k, small := i-1, false
	for n := 0; n < 4 && (p.particle(k) || p.has(k, token.Hyphen)); n++ {
		small = small || !p.has(k, token.Hyphen)
		k--
	}
	if small && p.namely(k) && p.has(k, token.Word) {
		return k
	}
	return i - 1
}

// particle reports a small word at i of the kind that stands inside a name without a capital.
func (p *place) particle(i int) bool {
	return p.has(i, token.Word) && !p.has(i, token.Upper) && p.word(i, "al", "el", "ul", "ash", "az", "ar", "bin", "ibn", "ben", "bint", "abu", "ould",
		"de", "del", "dela", "da", "das", "di", "dos", "du", "la", "las", "los", "van", "von", "der", "den", "ter", "y")
}
