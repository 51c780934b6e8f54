package guard

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// worthAtLeast is the smallest number of which the currency is left out.
const worthAtLeast = 1000

// maxWorth bounds the words of a noun phrase that tells what money is in.
const maxWorth = 5

// worth guards sums whose currency is left out, told by what they are in: "millions in unpaid wages", "12,000 in cash". Of
// people the same preposition tells where or how they are: "thousands in debt", "hundreds in cash-strapped towns".
func (p *place) worth() sheet.Guard {
	if !p.word(p.b, "in") || p.r.Form != sheet.FormVague && p.most < worthAtLeast {
		return sheet.GuardNone
	}
	head := -1
	for i := p.b + 1; i <= p.b+maxWorth && p.is(i, lexicon.Noun|lexicon.Adjective|lexicon.VerbPart|lexicon.VerbIng) && !p.is(i, lexicon.Prep|lexicon.Det|lexicon.Article|lexicon.Sub); i++ {
		head = i
	}
	if head >= 0 && p.s.In(head, lexicon.Worth) && (p.is(head, lexicon.Plural) || !p.word(head, "debt")) {
		return sheet.GuardMoney
	}
	return sheet.GuardNone
}
