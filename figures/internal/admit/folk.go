package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxBefore bounds the numbers before one among which counted things are looked for.
const maxBefore = 8

// folk reports a number without a noun that a verb of people makes a figure though nothing befell them: "hundreds gathered
// outside", "about 300 have applied", "the mine employs 900". Things counted just before are what it goes on to count.
func folk(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	switch {
	case !bareCount(r):
		return false
	case manned(s, row), numbered(s, row):
		return true
	case r.Form != sheet.FormVague && (afterThings(s, row) && !nounNext(s, row) || labels(s, r)):
		return false
	}
	if i := r.Phrase.Last; s.Is(i, lx.Wh) && s.Entry(i).Word == "who" {
		return true // "hundreds who had gathered"
	}
	k := s.ChunkFrom(r.Phrase.First)
	if k >= len(s.Chunks) || s.Chunks[k].Row != row {
		return false // inside the phrase of its part, which decides
	}
	if k > 0 && s.Is(s.Chunks[k-1].Head, lx.Be) && aboard(s, r.Phrase.Last) {
		return true // "there were 58 aboard"
	}
	if k > 0 && s.Chunks[k-1].Kind == sheet.VG && s.Is(s.Chunks[k-1].Head, lx.VerbIng) && nounNext(s, row) {
		return true // "two boats carrying 40 and 60 pupils"
	}
	if k > 0 && byFolk(s, &s.Chunks[k-1], lx.Object) || k > 1 && s.Chunks[k-1].Len() == 1 && s.Chunks[k-1].Kind == sheet.PP && byFolk(s, &s.Chunks[k-2], lx.Object) || sought(s, row, k) || carried(s, r) {
		return true // "employs 900", "laid off 300"
	}
	for k++; k < len(s.Chunks); k++ {
		switch ch := &s.Chunks[k]; ch.Kind {
		case sheet.ADV:
		case sheet.PP:
			if k+1 < len(s.Chunks) && s.Chunks[k+1].Kind == sheet.NP && s.Chunks[k+1].Row < 0 && s.Entry(ch.Head).Word != "by" {
				k++ // "hundreds in the capital marched"
			}
		case sheet.VG:
			if ch.Reduced && !ch.Finite {
				return false
			}
			next := k + 1
			if byFolk(s, ch, lx.Subject) || s.Is(ch.Head, lx.Be) && aboard(s, ch.Last) {
				return true
			}
			if next < len(s.Chunks) && s.Chunks[next].Kind == sheet.VG && s.Chunks[next].Infinite {
				inf := &s.Chunks[next]
				return byFolk(s, inf, lx.Subject) || s.Is(inf.Head, lx.Be) && aboard(s, inf.Last) // "are expected to attend", "are thought to be on board"
			}
			return false
		default:
			return false
		}
	}
	return false
}

// numbered reports the number of people told as a toll is, or of those just counted: "the number of troops is 300", "40 came;
// police put the number at 12".
func numbered(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	i := r.Outcome.Last
	if r.Flags&sheet.Counted == 0 || r.Outcome.IsZero() || !s.Is(i-1, lx.Collect) {
		return false
	}
	if i < len(s.Toks) && s.Entry(i).Word == "of" || row > 0 && s.Rows[row-1].Admitted {
		return true
	}
	_, asked := s.AskedBefore(r.Sent, r.Outcome.First)
	return asked // "how many came is not known; police put the number at 90"
}

// sought reports those beside the people just counted whom somebody is after: "arrested 14 men and are looking for three
// more".
func sought(s *sheet.Sheet, row, k int) bool {
	if k > 1 && s.Rows[row].Flags&(sheet.Additional|sheet.Definite) != 0 && s.Chunks[k-1].Kind == sheet.PP && s.Entry(s.Chunks[k-1].Head).Word == "for" {
		for i := k - 2; i >= 0 && i > k-6; i-- {
			switch s.Lex.Entries[s.Entry(s.Chunks[i].Head).Lemma].Word {
			case "search", "manhunt", "hunt", "lookout":
				return true // "a search is on for three others"
			}
		}
	}
	if row == 0 || !s.Rows[row-1].Admitted || s.Rows[row-1].Sent != s.Rows[row].Sent || s.Rows[row].Flags&sheet.Additional == 0 {
		return false
	}
	if othersToo(s, row, k-1) {
		return true
	}
	k--
	if k > 0 && s.Chunks[k].Kind == sheet.PP && s.Entry(s.Chunks[k].Head).Word == "for" {
		k--
	}
	if k < 0 || s.Chunks[k].Kind != sheet.VG {
		return false
	}
	switch s.Lex.Entries[s.Entry(s.Chunks[k].Head).Verb].Word {
	case "look", "search", "hunt", "seek", "pursue":
		return true
	}
	return false
}

// othersToo reports others to whom something else is done than to the people counted before the "and": "shot 12 clerks and
// tied up nine others". Chunk k stands right before them. A thing on the way may be what the others are like: "killed 12
// people, hit a house and damaged two others".
func othersToo(s *sheet.Sheet, row, k int) bool {
	r, p := &s.Rows[row], &s.Rows[row-1]
	if k > 1 && s.Chunks[k].Len() == 1 && (s.Chunks[k].Kind == sheet.PP || s.Chunks[k].Kind == sheet.ADV) {
		k-- // tied up
	}
	if k < 2 || s.Chunks[k].Kind != sheet.VG || s.Chunks[k-1].Kind != sheet.CC || p.Subject.Head < 0 || !s.Is(p.Subject.Head, lx.Person) || s.Entry(r.Phrase.Last-1).Word != "others" {
		return false
	}
	for k -= 2; s.Chunks[k].Row != row-1; k-- {
		if ch := &s.Chunks[k]; k == 0 || ch.Kind == sheet.VG || ch.Row >= 0 || ch.Kind == sheet.NP && !s.Has(ch.Head, token.Upper) && !s.Is(ch.Head, lx.Person|lx.TimeNoun) {
			return false
		}
	}
	return true
}

// carried reports what stands before the number of those whom a vehicle carries or a place is home to.
func carried(s *sheet.Sheet, r *sheet.Row) bool {
	p, _ := s.Lex.Ending(lx.FateFront, s.Toks[s.Sents[r.Sent].First:r.Phrase.First])
	return p != nil && p.Fate.Folk
}

// manned reports those whom a vehicle has on board: "a bus with nine aboard", "two boats with 40 on board". Behind a mark the
// number may count the things told of before: "12 guns, with two on board".
func manned(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	i := r.Phrase.First - 1
	if s.Entry(min(r.Phrase.Last, len(s.Toks)-1)).Word == "inside" || !aboard(s, r.Phrase.Last) || i < s.Sents[r.Sent].First {
		return false
	}
	n := row + 1 // "of the 80 on board, 30 died"
	parted := s.Entry(i).Word == "of" && r.Flags&sheet.Definite != 0 && n < len(s.Rows) && s.Rows[n].Sent == r.Sent && s.Rows[n].Outcome.Kind != 0
	if end := r.Phrase.Last + 2; !parted && s.Entry(i).Word != "with" && !s.Is(i, lx.Have) || s.Is(end, lx.Noun) && s.Is(end-1, lx.Noun) && !s.Is(end, lx.Verb) {
		return false // "had 12 on board computers"
	}
	return row > 0 && s.Rows[row-1].Sent == r.Sent && s.Rows[row-1].Phrase.Last == i || !afterThings(s, row)
}

// aboard reports "aboard", "on board" and "inside" at token i.
func aboard(s *sheet.Sheet, i int) bool {
	switch s.Entry(min(i, len(s.Toks)-1)).Word {
	case "aboard", "inside":
		return true
	case "on":
		return i+1 < len(s.Toks) && s.Entry(i+1).Word == "board"
	}
	return false
}

// byFolk reports a verb group that is told of people alone, on that side of it. In the passive the sides change places.
func byFolk(s *sheet.Sheet, ch *sheet.Chunk, side lx.Who) bool {
	if ch.Kind != sheet.VG {
		return false
	}
	if ch.Passive {
		side = lx.Subject ^ lx.Object ^ side
	}
	if f := &s.Lex.Entries[s.Entry(ch.Head).Verb].Fate; f.Folk {
		return f.Who&side != 0
	}
	p, _ := s.Lex.Starting(lx.FateVerb, s.Toks[ch.Head:s.Sents[len(s.Sents)-1].Last])
	return p != nil && p.Fate.Folk && p.Fate.Who&side != 0
}

// labels reports a number that stands right behind a name or a noun: "Samira 55 who", "residents of sector 29 said".
func labels(s *sheet.Sheet, r *sheet.Row) bool {
	i := r.Num.First - 1
	if i < s.Sents[r.Sent].First || i >= r.Phrase.First || s.Is(i, lx.Prep|lx.And|lx.Sub|lx.Weekday|lx.Month|lx.Wh|lx.Verb&^lx.VerbBase|lx.Adverb|lx.TimeNoun) {
		return false
	}
	return s.Has(i, token.Upper) && i > s.Sents[r.Sent].First || s.Is(i, lx.Noun) && s.Is(i, lx.Singular)
}

// nounNext reports a number whose people the number joined to it names: "carrying | 40 and 60 pupils".
func nounNext(s *sheet.Sheet, row int) bool {
	r, n := &s.Rows[row], row+1
	if n >= len(s.Rows) || s.Rows[n].Sent != r.Sent || s.Rows[n].Phrase.First != r.Num.Last+1 || !s.Is(r.Num.Last, lx.And) {
		return false
	}
	h := s.Rows[n].Subject.Head
	return !s.Rows[n].Subject.Implicit && h >= 0 && s.Is(h, lx.Person) && s.Is(h, lx.Plural)
}

// afterThings reports that the nearest number before, in this sentence or the last, counts things.
func afterThings(s *sheet.Sheet, row int) bool {
	for i := row - 1; i >= 0 && i >= row-maxBefore && s.Rows[i].Sent >= s.Rows[row].Sent-1; i-- {
		if g := s.Rows[i].Guard; s.Rows[i].Form != sheet.FormArticle && (g == sheet.GuardNone || g == sheet.GuardEvent) {
			return !s.Rows[i].Admitted && (g != sheet.GuardNone || s.Rows[i].Subject.Thing)
		}
	}
	return false
}
