package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxGiven bounds the words that tell what help is given.
const maxGiven = 4

// helped reports a number without a noun of people to whom help comes: "40 received food", or beside people just counted to whom
// other help came: "gave food to 90 families and tents | to 40", "reached 90 people with food and 40 | with water".
func helped(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	i := r.Phrase.Last
	if !bareCount(r) {
		return false
	}
	if s.In(i, lx.Getting) && s.Is(i, lx.VerbPast) {
		end := gifts(s, i+1, s.Sents[r.Sent].Last)
		return end > i+1 && !s.Is(end, lx.Be|lx.Have|lx.Finite) // "40 received parcels were opened"
	}
	with, to := s.Entry(min(i, len(s.Toks)-1)).Word == "with", s.Entry(r.Phrase.First-1).Word == "to"
	if !with && !to || row == 0 {
		return false
	}
	p, verb := &s.Rows[row-1], false
	if p.Sent != r.Sent || !p.Admitted || p.Role != 0 || p.Subject.Head >= 0 && !s.Is(p.Subject.Head, lx.Person|lx.Unit) {
		return false
	}
	k := s.Sents[r.Sent].First
	for ; k < r.Phrase.First && !verb; k++ {
		verb = s.In(k, lx.Help, lx.Giving) && s.Is(k, lx.Verb) || s.Lex.Entries[s.Entry(k).Verb].Word == "reach"
	}
	if !verb {
		return false
	}
	joint := p.Phrase.Last
	if with {
		for joint = r.Phrase.First - 1; s.Is(joint, lx.And) || s.Has(joint, token.Comma); joint-- {
		}
		return joint < r.Phrase.First-1 && p.Phrase.Last <= joint && gave(s, p.Phrase.Last, joint, r)
	}
	for joint < r.Phrase.First && (s.Is(joint, lx.And) || s.Has(joint, token.Comma)) {
		joint++
	}
	return joint > p.Phrase.Last && s.Entry(p.Phrase.First-1).Word == "to" && gifts(s, joint, r.Phrase.First-1) == r.Phrase.First-1
}

// gave reports that "with" and what was given alone stand between the tokens i and last, or a verb in the passive before them, and that
// this is help, or what row r was given.
func gave(s *sheet.Sheet, i, last int, r *sheet.Row) bool {
	for n := 0; n < maxGiven && i <= last; n, i = n+1, i+1 {
		if s.Entry(i).Word == "with" {
			with, end := r.Phrase.Last+1, s.Sents[r.Sent].Last
			return last-i <= maxGiven && (gifts(s, i+1, last+1) > i+1 || gifts(s, with, end) > with)
		}
		if !s.Is(i, lx.Be|lx.Have|lx.VerbPart|lx.Adverb) {
			return false
		}
	}
	return false
}

// gifts returns the end of the words from token i that tell help or goods that help, or i.
func gifts(s *sheet.Sheet, i, last int) int {
	end := i
	for k := i; k < min(last, i+maxGiven) && s.Is(k, lx.Noun|lx.Adjective) && !s.Is(k, lx.Numeral|lx.Det); k++ {
		if s.In(k, lx.Relief) {
			end = k + 1
		}
	}
	return end
}
