package figures

import (
	"github.com/reckon-dev/reckon/figures/internal/phrase"
	"github.com/reckon-dev/reckon/figures/internal/single"
)

// mentions reads a sentence without a figure, which the stages have not parsed, where it may tell more of people
// counted before it, or of single victims.
func (r *run) mentions(sent int) {
	later, lone := r.singles.Follows(&r.Sheet, sent), r.lone && single.Worth(&r.Sents[sent])
	if !later && !lone {
		return
	}
	phrase.Tag(&r.Sheet, sent)
	phrase.Chunk(&r.Sheet, sent)
	if later {
		r.singles.Later(&r.Sheet, sent, len(r.Rows))
	}
	if lone {
		r.singles.Find(&r.Sheet, sent, len(r.Rows))
	}
}

// appendSingles turns the victims found into what a document holds.
func (r *run) appendSingles(dst []Single) []Single {
	s := &r.Sheet
	r.singles.Finish(s)
	for _, v := range r.singles.Victims {
		group := Group(s.Lex.Name(v.Group))
		if group == "" {
			group = GroupPeople
		}
		dst = append(dst, Single{Phrase: phraseOf(s, s.SpanOf(v.Toks)), Outcome: OutcomeKind(s.Lex.Name(v.Outcome)), Group: group})
	}
	return dst
}
