package sheet

import "github.com/reckon-dev/reckon/figures/internal/lexicon"
import "github.com/reckon-dev/reckon/figures/internal/token"

// cursor is where cutting has got to.
type cursor struct {
	pos       int         // byte after the last token cut
	next      token.Token // cut, but not yet in a sentence
	have      bool
	lineStart int
	cut       token.Cut // how the last sentence ended
	quoted    bool      // inside a quotation
}

var sentenceWords = token.Words{Abbreviation: lexicon.Abbrev, Starter: lexicon.Starter}

// Next cuts the next sentence and appends it to Sents, its tokens to Toks. It returns false at the
// end of the text. The cost is linear in the sentence.
func (s *Sheet) Next() bool {
	c := &s.cursor
	if !c.have {
		if c.next, c.have = token.Next(s.Text, c.pos, s.Lex.Table); !c.have {
			return false
		}
		c.pos, c.lineStart, c.cut = c.next.End, c.next.Start, token.CutBlank
	}
	sent := Sentence{Opens: c.cut, InQuote: c.quoted, Cut: token.CutBlank}
	sent.First = len(s.Toks)
	for c.have {
		t := c.next
		s.Toks = append(s.Toks, t)
		sent.Class |= t.Class
		sent.Shape |= t.Shape
		switch {
		case t.Has(token.OpenQ):
			c.quoted = true
		case t.Has(token.CloseQ):
			c.quoted = false
		}
		if c.next, c.have = token.Next(s.Text, c.pos, s.Lex.Table); !c.have {
			break
		}
		c.pos = c.next.End
		sent.Cut = token.Ends(s.Text, s.Toks[sent.First:], &c.next, sentenceWords, c.lineStart)
		if c.next.Has(token.Newline) {
			c.lineStart = c.next.Start
		}
		if c.next.Has(token.Blank) {
			c.quoted = false // a paragraph that goes on quoting opens its quotation anew
		}
		if sent.Cut != token.CutNone {
			break
		}
		sent.Cut = token.CutBlank
	}
	c.cut = sent.Cut
	sent.Last = len(s.Toks)
	sent.Span = s.SpanOf(sent.Toks)
	sent.Headline = sent.Opens >= token.CutLine && sent.Cut >= token.CutLine && !s.Toks[sent.Last-1].Has(token.Stop)
	s.Sents = append(s.Sents, sent)
	return true
}
