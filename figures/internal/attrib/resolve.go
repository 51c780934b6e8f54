package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxClaims bounds the claims of one sentence; a sentence with more is a list, whose later cues are left out.
const maxClaims = 12

// form tells on which side of its cue the content of a claim stands.
type form uint8

const (
	prefix form = iota // X said that 12 …
	suffix             // 12 …, X said.
	middle             // 12 …, X said, among them …
	within             // the man who said that 12 …: covers what follows alone
)

// claim is one cue with its source.
type claim struct {
	who, cue sheet.Toks
	via      sheet.Toks // named by the same cue: the audience of "told", the reporter of "quoted X as saying"
	form     form
	inner    bool // citing X: X stands inside what the claim around it says
	under    bool // in a subordinate clause: tells nothing of what stands before
	relative bool // in a relative clause: over where the verb of the clause around it comes
	closes   bool // the text after it begins a sentence whose full stop before was lost
}

// start is the first token of the claim.
func (c *claim) start() int { return min(c.who.First, c.cue.First) }

// end is the token after the claim.
func (c *claim) end() int { return max(c.who.Last, c.cue.Last) }

// finder looks for the claims of one sentence.
type finder struct {
	s           *sheet.Sheet
	first, last int
	depth       int  // of relative clauses, on the way left
	names       bool // capitals tell names here: the sentence has both cases
	title       bool // the sentence is a headline
	claims      [maxClaims]claim
	n           int
}

// Resolve fills Row.Source for the rows of sentence sent, an index into s.Sents, and for the rows of
// earlier sentences that the same quotation covers and that have no source yet. It is to be called for
// each sentence in order, once its rows are filed; a sentence without rows needs it only where
// Sentence.InQuote is set, because its cue may belong to rows before it. The cost is linear in the
// sentence, and in at most maxBack sentences before it for a quotation that runs on. It does not allocate.
func Resolve(s *sheet.Sheet, sent int) {
	sn := &s.Sents[sent]
	from := len(s.Rows)
	for from > 0 && s.Rows[from-1].Sent >= sent {
		from--
	}
	if from == len(s.Rows) && !sn.InQuote {
		return
	}
	var f finder
	f.find(s, sent)
	rows := s.Rows[from:]
	for i := range rows {
		if c := f.pick(rows[i].Num.First); c >= 0 && !(i+1 < len(rows) && f.ofWrong(&rows[i+1], c)) {
			f.file(&rows[i], c)
		}
		if i > 0 && rows[i].Source.Cue == rows[i-1].Source.Cue {
			f.sharesCue(&rows[i], &rows[i-1])
		}
	}
	if sn.InQuote && f.n > 0 {
		f.fillBack(sent, from)
	}
	if f.n == 0 && len(rows) > 0 {
		carry(s, sent, rows)
	}
}

// find collects the claims of a sentence in the order of their cues.
func (f *finder) find(s *sheet.Sheet, sent int) {
	sn := &s.Sents[sent]
	f.s, f.first, f.last, f.n, f.title = s, sn.First, sn.Last, 0, sn.Headline
	if sn.Class&lexicon.Say != 0 {
		f.names = f.bothCases()
		for i := f.first; i < f.last; {
			if !s.Toks[i].Is(lexicon.Say) {
				i++
				continue
			}
			next := f.front(i)
			if next == 0 {
				next = f.verb(i)
			}
			i = max(next, i+1)
		}
	}
	if f.n == 0 && sn.Shape&(token.Colon|token.Dash) != 0 {
		f.headline()
	}
}

func (f *finder) add(c claim) {
	if f.n < maxClaims {
		f.claims[f.n] = c
		f.n++
	}
}

// bothCases reports whether the sentence has words with and without a capital, so that a capital says
// something: texts in upper or lower case alone, and headlines in title case, have none to tell by.
func (f *finder) bothCases() bool {
	upper, lower := 0, 0
	for i := f.first; i < f.last; i++ {
		t := &f.s.Toks[i]
		if !t.Has(token.Word) || t.Len() < 2 || t.Has(token.Poss) {
			continue
		}
		if t.Has(token.Upper) {
			upper++
		} else {
			lower++
		}
	}
	return upper > 0 && lower*3 > upper
}

// file writes claim c and the rest of its chain into a row.
func (f *finder) file(r *sheet.Row, c int) {
	cl := &f.claims[c]
	if f.counts(cl, r.Num.First) {
		return // "12 witnesses said": the number counts the source
	}
	r.Source = sheet.Source{Toks: cl.who, Cue: cl.cue, Kind: kindOf(f.s, cl.who)}
	if !cl.via.IsZero() {
		addVia(&r.Source, cl.via)
	}
	f.chain(&r.Source, c, r.Num.First)
}

// ofWrong reports a claim that is told of the next row alone, which is called wrong: "six died, | not nine as police had said".
func (f *finder) ofWrong(next *sheet.Row, c int) bool {
	as := f.claims[c].start() - 1
	return next.Phrase.Last == as && f.isWord(as, "as") && f.isWord(next.Phrase.First-1, "not")
}

// sharesCue gives a count whose verb is left out the source that stands in the place of the first: "police put the toll at
// 30 and hospital sources at nearly 50".
func (f *finder) sharesCue(r, first *sheet.Row) {
	at := r.Phrase.First - 1
	of := f.isWord(at, "of") && f.isWord(first.Phrase.First-1, "of")
	if first.Source.IsZero() || !of && (r.Flags&first.Flags&sheet.Counted == 0 || !f.isWord(at, "at")) || r.Outcome.Toks != first.Outcome.Toks || r.Outcome.IsZero() {
		return
	}
	if f.s.Has(at-1, token.Comma) {
		at-- // "the police, at 30"
	}
	who, _ := f.before(at)
	if i := who.First - 1; !who.IsZero() && i >= first.Phrase.Last && (f.s.Is(i, lexicon.And|lexicon.Sub) || f.s.Has(i, token.Comma|token.Semi)) {
		r.Source = sheet.Source{Toks: who, Cue: first.Source.Cue, Kind: kindOf(f.s, who)}
	}
}

func addVia(src *sheet.Source, t sheet.Toks) {
	if src.NVia < len(src.Via) {
		src.Via[src.NVia] = t
		src.NVia++
	}
}
