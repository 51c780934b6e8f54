package guard

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
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

// maxPayee bounds the words of those who are given a sum.
const maxPayee = 12

// handed guards sums that people are given, whose currency is left out: "the families of the dead will get 50,000 | each", "each
// of the injured received 10,000", "and the 40 injured | 10,000". Places are given people: "the towns received 10,000 each".
func (p *place) handed() sheet.Guard {
	each := p.word(p.b, "each", "apiece")
	if p.most < worthAtLeast || p.r.Form == sheet.FormVague || !each && !p.ends(p.b) && !p.is(p.b, lexicon.And) {
		return sheet.GuardNone
	}
	i := p.a - 1
	for p.is(i, lexicon.Hedge) {
		i--
	}
	if p.paidAhead() && p.payees(i, true) {
		return sheet.GuardMoney
	}
	verb := p.s.Lex.Entries[p.s.Entry(max(i, 0)).Verb].Word
	if i < p.lo || verb != "receive" && verb != "get" && !(p.s.In(i, lexicon.Giving) && p.is(i, lexicon.VerbPart)) {
		return sheet.GuardNone
	}
	for i--; p.is(i, lexicon.Be|lexicon.Modal|lexicon.Have|lexicon.Adverb) && !p.is(i, lexicon.Outcome); i-- {
	}
	if p.payees(i, each) {
		return sheet.GuardMoney
	}
	return sheet.GuardNone
}

// paidAhead reports a sum told before in the sentence.
func (p *place) paidAhead() bool {
	return p.row > 0 && p.s.Rows[p.row-1].Sent == p.r.Sent && p.s.Rows[p.row-1].Guard == sheet.GuardMoney ||
		p.row > 1 && p.s.Rows[p.row-2].Sent == p.r.Sent && p.s.Rows[p.row-2].Guard == sheet.GuardMoney
}

// payees reports a phrase that ends at token i, opens its clause and names people alone, each of whom gets as much: "the
// injured", "the families of the 31 dead", "each of the nurses".
func (p *place) payees(i int, each bool) bool {
	struck := p.is(i, lexicon.VerbPart|lexicon.Adjective) && p.is(i, lexicon.Outcome) && (p.is(i-1, lexicon.Det|lexicon.Numeral) || p.has(i-1, token.Digits))
	if !struck && (!p.is(i, lexicon.Person|lexicon.Unit) || !p.is(i, lexicon.Noun)) {
		return false
	}
	for n := 0; n < maxPayee; n++ {
		switch i--; {
		case p.word(i, "each", "every"):
			return true
		case p.word(i, "of"):
			if i--; !p.is(i, lexicon.Person|lexicon.Unit) && !p.word(i, "kin", "each") {
				return false
			}
			each = each || p.word(i, "each", "families") || p.is(i, lexicon.Relative) || p.s.In(i, lexicon.Kin)
		case p.ends(i) || i < p.lo || p.is(i, lexicon.And|lexicon.Sub):
			return each
		case !p.is(i, lexicon.Det|lexicon.Article|lexicon.Possess|lexicon.Adjective|lexicon.Numeral|lexicon.Noun|lexicon.VerbPart|lexicon.Demonym) && !p.has(i, token.Digits):
			return false
		}
	}
	return false
}
