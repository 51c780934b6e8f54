package sheet

import "github.com/reckon-dev/reckon/figures/internal/lexicon"

// Serves reports a group of those who bear arms for a state: police, soldiers, security forces.
func (s *Sheet) Serves(group lexicon.Name) bool {
	switch s.Lex.Name(group) {
	case "police", "soldier", "security":
		return true
	}
	return false
}

// Arrests reports a group of those whose holding of people is detention: who serves, and officials.
func (s *Sheet) Arrests(group lexicon.Name) bool {
	return s.Serves(group) || s.Lex.Name(group) == "official"
}

// Captors reports a group of those whose holding of people is abduction: combatants and attackers.
func (s *Sheet) Captors(group lexicon.Name) bool {
	g := s.Lex.Name(group)
	return g == "combatant" || g == "attacker"
}
