package main

import "github.com/reckon-dev/reckon/figures"

// look is how an outcome is shown. Outcomes of one sort share a colour; the mark
// tells all of them apart, so that nothing hangs on the colour.
type look struct {
	mark   string // one or two letters
	colour string // class of the style sheet, one of the eight colours of Okabe and Ito
	sgr    string // colour of a terminal
	hex    string // that colour, for brat
	gkg    string // GDELT's count type; empty: it has none
}

// lookOf returns the look of an outcome; one of a user's own looks like other.
func lookOf(k figures.OutcomeKind) look {
	switch k {
	case figures.OutcomeKilled:
		return look{"K", "vermillion", "31", "#d55e00", "KILL"}
	case figures.OutcomeInjured:
		return look{"I", "orange", "33", "#e69f00", "WOUND"}
	case figures.OutcomeCasualties:
		return look{"C", "orange", "33", "#e69f00", "AFFECT"}
	case figures.OutcomeMissing:
		return look{"M", "purple", "35", "#cc79a7", "CRISISLEX_T08_MISSINGFOUNDTRAPPEDPEOPLE"}
	case figures.OutcomeDetained:
		return look{"D", "blue", "34", "#0072b2", "ARREST"}
	case figures.OutcomeAbducted:
		return look{"Ab", "purple", "35", "#cc79a7", "KIDNAP"}
	case figures.OutcomeReleased:
		return look{"R", "green", "32", "#009e73", ""}
	case figures.OutcomeEscaped:
		return look{"E", "green", "32", "#009e73", ""}
	case figures.OutcomeTransferred:
		return look{"T", "sky", "36", "#56b4e9", ""}
	case figures.OutcomeSentenced:
		return look{"S", "blue", "34", "#0072b2", ""}
	case figures.OutcomeDisplaced:
		return look{"Di", "yellow", "33", "#f0e442", "AFFECT"}
	case figures.OutcomeRescued:
		return look{"Re", "green", "32", "#009e73", "CRISISLEX_T08_MISSINGFOUNDTRAPPEDPEOPLE"}
	case figures.OutcomeSurrendered:
		return look{"Su", "sky", "36", "#56b4e9", ""}
	case figures.OutcomeReturned:
		return look{"Rt", "green", "32", "#009e73", ""}
	case figures.OutcomeAffected:
		return look{"Af", "yellow", "33", "#f0e442", "AFFECT"}
	}
	return look{"O", "grey", "", "#bbbbbb", ""}
}
