package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// fits ranks row i as the antecedent of row: sure where it agrees in the same sentence or in its very number, 2 agreeing,
// 1 possible.
func fits(s *sheet.Sheet, i, row int, fam family) int {
	c, r := &s.Rows[i], &s.Rows[row]
	if s.Lex.Name(c.Subject.Unit) == "body" && sameSentence(s, i, row) && c.Outcome.Len() > 0 && c.Outcome.Toks == r.Outcome.Toks {
		return sure // "eight bodies were found on Monday and six on Tuesday"
	}
	if s.Lex.Name(c.Subject.Unit) == "body" && i == row-1 && s.Lex.Name(r.Outcome.Kind) == "killed" && s.In(r.Outcome.Last-1, lx.Disposal) {
		return sure // "nine bodies were found. Six more were found"
	}
	if c.Form == sheet.FormZero || s.Lex.Name(c.Subject.Unit) == "body" || c.Subject.Head >= 0 && s.Populace(c.Subject.Head) {
		return 0 // nobody is nobody's antecedent, and the dead do not act
	}
	if c.Subject.Implicit && c.Antecedent < 0 && !c.Subject.Denied || far(s, i, row) || c.Subject.Fate || c.Subject.Thing || (c.Role == 2 || c.Role > 1 && c.Outcome.Kind == 0) && fam == harmed {
		return 0
	}
	if otherToll(s, c, r) {
		return 0
	}
	if !r.Subject.Pronoun && r.Flags&(sheet.Additional|sheet.Partitive) == 0 && r.Source.Toks.Has(c.Subject.Head) {
		return 0 // "two villagers said the toll had risen to 37": who speaks is not of those told of
	}
	if c.Subject.Head >= 0 && s.Is(c.Subject.Head, lx.Toll) && !c.Subject.Implicit || several(s, c) && setAside(s, i, row) || toldOf(s, i, row) {
		return 0
	}
	if doer(s, i, row) || r.Subject.Pronoun && did(s, doers(s, r), max(c.Subject.Head, c.Antecedent)) || c.PartOf == row || r.Flags&sheet.Additional == 0 && loneOf(s, c) && !loneOf(s, r) && !r.Subject.Pronoun || mixed(s, i, row) {
		return 0
	}
	if h := c.Subject.Head; h >= 0 && s.Has(h, token.Upper) && !s.Has(h, token.Caps) && !r.Subject.Pronoun && sameSentence(s, i, row) && s.Entry(r.Phrase.Last).Word == "from" {
		return 0 // "40 Norvans and 12 from Belt": who is from elsewhere is told apart from them
	}
	if fam == harmed && c.Subject.Unit != 0 && s.Lex.Name(c.Subject.Unit) != string(units.Person) && !sameSentence(s, i, row) {
		return 0 // families and brigades do not die one by one
	}
	cf := familyOf(s.Lex.Name(c.Outcome.Kind))
	agree := cf == fam || cf == anyone && !(fam == harmed && s.Sents[c.Sent].First != s.Sents[r.Sent].First)
	if fam == held && heldGroup(s.Lex.Name(c.Subject.Group)) {
		agree = true
	}
	if r.Flags&sheet.Additional != 0 && sameSentence(s, i, row) {
		agree = true
	}
	switch {
	case c.PartOf >= 0 && c.PartOf < row && s.Rows[c.PartOf].Subject.Implicit && s.Rows[c.PartOf].Antecedent < 0:
		return 0 // "Killed: 14 (including 3 children) - Injured: 52": the whole is meant, and has no noun
	case c.PartOf != sheet.None && c.PartOf < row:
		return 1 // the whole is meant before a part of it
	case sameSentence(s, i, row) && c.Subject.Head >= 0 && agent(s, c.Subject.Head) && s.Lex.Name(r.Outcome.Kind) == "abducted":
		return 0 // "the bus was stopped by six gunmen; two were abducted"
	case sameSentence(s, i, row) && cf != fam && c.Subject.Head >= 0 && agent(s, c.Subject.Head) && suffered(s.Lex.Name(r.Outcome.Kind)):
		return 1 // "three cooks were robbed by six gunmen; one was shot": those it was done to are meant, if they are counted
	case agree && sameSentence(s, i, row):
		return sure
	case cf == fam && fam == held && sameCount(c, r):
		return sure // "received 3,200 prisoners … Nearly 3,200 are now held"
	case agree && c.Sent < r.Sent-laterSents && fam == harmed:
		return 1 // too far back to be still told of
	case agree, sameSentence(s, i, row):
		return 2
	}
	return 1
}

// laterSents is how many sentences those who came to harm are told of before somebody nearer is meant.
const laterSents = 6

// doer reports that row i did what a participle tells of row: "six gunmen stormed a hotel, killing nine".
func doer(s *sheet.Sheet, i, row int) bool {
	c, r := &s.Rows[i], &s.Rows[row]
	if t := c.Outcome.Toks; !t.IsZero() && t.Last == r.Phrase.First-1 && t.First == r.Outcome.Toks.First && s.Is(t.Last-1, lx.Pronoun) {
		return true // "six gunmen killed themselves and nine others"
	}
	if !sameSentence(s, i, row) || !s.Is(r.Phrase.First-1, lx.VerbIng) && !joinedDeed(s, c, r) {
		return false
	}
	k := s.ChunkFrom(c.Phrase.Last)
	return k < len(s.Chunks) && s.Chunks[k].Kind == sheet.VG && s.Chunks[k].Finite && !s.Chunks[k].Passive && s.Chunks[k].Last < r.Phrase.First-1 && !rides(s, c, r, k)
}

// suffered reports an outcome of victims more than of those who attack them.
func suffered(outcome string) bool {
	switch outcome {
	case "killed", "injured", "casualties", "missing", "released":
		return true
	}
	return false
}

// joinedDeed reports an attacker c whose second verb is told of r, "a bomber blew himself up and killed nine others", or people
// whose first verb is an attack, "four fighters stormed a camp and injured three", but not "and lost three".
func joinedDeed(s *sheet.Sheet, c, r *sheet.Row) bool {
	k := s.ChunkFrom(r.Phrase.First - 1)
	if k <= 0 || s.Chunks[k].Kind != sheet.VG || !s.Chunks[k].Finite || s.Chunks[k].Passive || s.Chunks[k-1].Kind != sheet.CC {
		return false
	}
	if s.Lex.Name(c.Subject.Group) == "attacker" {
		return true
	}
	v := s.ChunkFrom(c.Phrase.Last)
	did := s.Entry(s.Chunks[k].Head).Fate
	return v < k && s.Chunks[v].Kind == sheet.VG && s.In(s.Chunks[v].Head, lx.Assault) && did.Outcome != 0 && did.Who&lx.Object != 0 && !s.In(s.Chunks[k].Head, lx.Ending)
}

// single reports a count of one.
func single(r *sheet.Row) bool { return r.Quantity.HasStated && r.Quantity.Stated == 1 }

// loneOf reports one person told by sex, age or calling, which tells nothing of many others: "killed a woman and injured 19".
// Of a row without a noun it only asks for the number.
func loneOf(s *sheet.Sheet, c *sheet.Row) bool {
	if !single(c) {
		return false
	}
	switch s.Lex.Name(c.Subject.Group) {
	case "woman", "man", "child", "elderly", "family", "official", "politician", "religious", "journalist", "medic", "worker":
		return true
	}
	return c.Subject.Implicit
}

// mixed reports that row i is the last of several nouns that one verb befalls, which together come before row: they make up
// its number ("five nurses and two guards … all seven"), or tell by sex or age alone nothing of the many, "killing one woman and
// two men and injuring 19". Else the nearest is meant: "killed a guard and two cooks and injured nine".
func mixed(s *sheet.Sheet, i, row int) bool {
	c, r := &s.Rows[i], &s.Rows[row]
	if i == 0 || !s.Is(c.Phrase.First-1, lx.And) || r.Flags&sheet.Additional != 0 || r.Subject.Pronoun || c.Subject.Implicit {
		return false
	}
	b := &s.Rows[i-1]
	if b.Phrase.Last != c.Phrase.First-1 || b.Subject.Implicit || b.Subject.Lemma == c.Subject.Lemma || b.Outcome.Toks != c.Outcome.Toks || c.Outcome.Len() == 0 {
		return false
	}
	return exact(b) && exact(c) && b.Quantity.Stated+c.Quantity.Stated == r.Quantity.Stated ||
		demographic(s.Lex.Name(b.Subject.Group)) && demographic(s.Lex.Name(c.Subject.Group))
}

// sure is the rank at which an antecedent is sought no further.
const sure = 3

// sameCount reports two rows of one number, large enough that they do not agree by chance.
func sameCount(a, b *sheet.Row) bool {
	p, q := &a.Quantity, &b.Quantity
	return p.HasStated && q.HasStated && p.Stated == q.Stated && p.Stated >= 100 && !p.Share && !q.Share
}
