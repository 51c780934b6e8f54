package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxOneDoes bounds the words between "one" and its verb.
const maxOneDoes = 8

// oneDoes reports at i a verb in -s whose subject is one person. The plural of a noun, which the word may be besides, is not
// what "one" counts: "another | remains in jail", "one wounded guard | lies in hospital", "one of those held | remains in Oram".
// But "one arms dealer", "one of the mammoth remains".
func (g *tagger) oneDoes(i int) bool {
	if g.is(i, lx.Singular|lx.Person) || i+1 < g.last && g.s.Entry(i+1).Word == "of" {
		return false
	}
	e := g.s.Entry(i)
	own := e.Lemma != e.Verb // "remains": no noun stands behind it, but for "homeless", which is an adjective
	return g.oneBefore(i-1, own) && !g.verbSoon(i) && (!g.modifies(i) || own && g.is(i+1, lx.Adjective))
}

// oneBefore reports that the subject ending at k, right before the verb, is one person; own tells that the verb is the plural of
// no noun that is a verb as well.
func (g *tagger) oneBefore(k int, own bool) bool {
	for g.tagAt(k) == sheet.TagAdv {
		k-- // "one still remains"
	}
	if g.tagAt(k) == sheet.TagComma { // "one of them, a nurse, remains"
		for end := k - maxOneDoes; k > g.first && k > end && g.tagAt(k-1) != sheet.TagComma; k-- {
		}
		if !g.is(k, lx.Article) {
			return false
		}
		k -= 2
	}
	person := g.tagAt(k) == sheet.TagNoun && g.is(k, lx.Person|lx.Unit) && g.is(k, lx.Singular) && (g.is(k, lx.Unit) || !g.is(k, lx.Plural))
	if !person && g.tagAt(k) != sheet.TagNum && g.tagAt(k) != sheet.TagScope {
		return g.oneOf(k, own)
	}
	for end := k - maxOneDoes; k >= g.first && k > end; k-- {
		switch tag := g.tagAt(k); {
		case g.single(k), person && g.is(k, lx.Article):
			return true
		case tag == sheet.TagScope:
		case person && (tag == sheet.TagNoun || tag == sheet.TagName || tag == sheet.TagAdj || tag == sheet.TagAdv || tag == sheet.TagHyphen):
		case person && g.s.Has(k, token.Digits) && g.s.Has(k+1, token.Hyphen): // an age
		default:
			return false
		}
	}
	return false
}

// oneOf reports that the words up to k, right before the verb, are "one of them", "one of those held" or "one of the men".
// Behind a noun, a plural that has no verb for its singular alone is told apart: "one of the police raids" is a raid.
func (g *tagger) oneOf(k int, own bool) bool {
	last := k
	for end := k - maxOneDoes; k > g.first && k > end; k-- {
		if g.tagAt(k) == sheet.TagPrep {
			break
		}
	}
	if k == last || g.s.Entry(k).Word != "of" || !g.single(k-1) {
		return false
	}
	if g.tagAt(last) == sheet.TagPron {
		return true
	}
	people := g.is(last, lx.Person) && g.is(last, lx.Plural) || g.is(last, lx.Outcome) && g.is(last, lx.VerbPart)
	return people && own && g.clauseOpens(k-1)
}

// single reports one, another, nobody, none or the digit 1 at k, which is no part of a larger number.
func (g *tagger) single(k int) bool {
	if !g.is(k, lx.One) && !(g.s.Has(k, token.Digits) && g.s.Word(k) == "1") {
		switch g.s.Entry(k).Word {
		case "nobody", "none":
		default:
			return false
		}
	}
	return g.tagAt(k-1) != sheet.TagNum || !g.is(k-1, lx.Numeral|lx.And) && !g.s.Has(k-1, token.Digits|token.Mark)
}

// oneState reports at i, before a number, a verb in -s that is the plural of a noun of people as well, and whose subject opens the
// sentence and is no people: "Norva | repatriates 12 women", "the army repatriates 12", but "two Norvan convicts 30 years old".
func (g *tagger) oneState(i int, prev sheet.Tag) bool {
	if prev != sheet.TagName && prev != sheet.TagNoun || g.is(i-1, lx.Person|lx.Demonym) || g.is(i-1, lx.Plural) && !g.is(i-1, lx.Singular) {
		return false
	}
	for end := i - maxOneDoes; i > g.first && i > end; i-- {
		switch tag := g.tagAt(i - 1); tag {
		case sheet.TagName, sheet.TagNoun, sheet.TagAdj, sheet.TagHyphen:
		case sheet.TagDet:
			return i-1 == g.first && prev == sheet.TagNoun
		default:
			return false
		}
	}
	return i == g.first
}
