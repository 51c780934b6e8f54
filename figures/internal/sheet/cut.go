package sheet

import (
	"slices"

	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// MaxGap is how many bytes of white space part two texts: what stands behind such a gap is read as if
// nothing stood before it, so that a stream need not remember across it.
const MaxGap = 16 << 10

// margin is how many bytes behind a token decide where it ends and what it is: an apostrophe and the letter
// after it, of three bytes each, and some to spare.
const margin = 16

// cursor is where cutting has got to.
type cursor struct {
	pos       int         // byte after the last token cut, or inside the gap after it
	gap       token.Shape // what the gap before pos is, where it was cut in two
	have      bool        // the next token is cut, and stands behind the last of Toks
	open      bool        // sent is half cut
	sent      Sentence    // the sentence at hand
	end       int         // of the last token in a sentence
	lineStart int
	cut       token.Cut // how the last sentence ended
	quoted    bool      // inside a quotation
}

var sentenceWords = token.Words{Abbreviation: lexicon.Abbrev, Continuer: lexicon.Be | lexicon.Have | lexicon.And, Starter: lexicon.Starter}

// edges are the shapes of a last token, and of the next, without which a sentence goes on.
const (
	edgeLast = token.Stop | token.CloseQ | token.Close
	edgeNext = token.Newline | token.Blank
)

// Next cuts the next sentence and appends it to Sents, its tokens to Toks. It returns false at the end of
// the text, or, where the text is not the last piece of a stream, when it has to see more of it; see
// [Sheet.Feed]. The cost is linear in the sentence.
func (s *Sheet) Next() bool {
	c := &s.cursor
	s.memo.Use(s.Lex.Table)
	if !c.open {
		if !c.have && !s.advance() {
			return false
		}
		start := s.next().Start
		apart := start-c.end >= MaxGap
		if len(s.Toks) == 0 || apart {
			c.cut, c.quoted, c.lineStart = token.CutBlank, false, start
		}
		c.sent = Sentence{Opens: c.cut, InQuote: c.quoted, Cut: token.CutNone, Apart: apart}
		c.sent.First = len(s.Toks)
		c.open = true
		s.take()
	}
	for {
		if !c.have && !s.advance() {
			if !s.Final && c.pos-c.end < MaxGap {
				return false
			}
			c.sent.Cut = token.CutBlank
			break
		}
		c.sent.Cut = s.ends()
		if next := s.next(); next.Has(edgeNext) {
			c.lineStart = next.Start
			c.quoted = c.quoted && !next.Has(token.Blank) // a paragraph that goes on quoting opens its quotation anew
		}
		if c.sent.Cut != token.CutNone {
			break
		}
		s.take()
	}
	c.open = false
	c.cut = c.sent.Cut
	c.sent.Last = len(s.Toks)
	if c.sent.Shape&token.Single != 0 {
		s.pairSingles(c.sent.Toks)
	}
	c.sent.Span = s.SpanOf(c.sent.Toks)
	c.sent.Headline = c.sent.Opens >= token.CutLine && c.cut >= token.CutLine && !s.Toks[c.sent.Last-1].Has(token.Stop)
	if c.sent.Shape&(token.OpenQ|token.Open|token.Single) != 0 {
		s.dropSetOff(c.sent.Toks)
		c.sent.Last = len(s.Toks)
	}
	s.Sents = append(s.Sents, c.sent)
	return true
}

// next is the token that is cut, but not yet in a sentence. It stands in the memory of Toks, behind the last:
// so most tokens are written once, where they stay.
func (s *Sheet) next() *token.Token { return &s.Toks[:len(s.Toks)+1][len(s.Toks)] }

// advance cuts the next token. It returns false at the end of the text, or where the token may go on in
// text that is still to come.
func (s *Sheet) advance() bool {
	c := &s.cursor
	if len(s.Toks) == cap(s.Toks) {
		s.Toks = slices.Grow(s.Toks, 1)
	}
	t := s.next()
	if !s.memo.Next(t, s.Text, c.pos, c.gap) {
		c.pos, c.gap = t.Start, t.Shape
		return false
	}
	if !s.Final && t.End+margin > len(s.Text) {
		return false
	}
	if c.quoted && t.Shape&(token.OpenQ|token.Glued|token.Blank) == token.OpenQ && s.Text[t.Start] == '"' && t.End < len(s.Text) && s.Text[t.End] == ' ' {
		t.Shape ^= token.OpenQ | token.CloseQ // a straight mark between two spaces closes what is open
	}
	c.have, c.pos, c.gap = true, t.End, token.Glued
	return true
}

// take puts the next token into the sentence at hand.
func (s *Sheet) take() {
	c, t := &s.cursor, s.next()
	c.have, c.end = false, t.End
	if t.Class&lexicon.Demonym != 0 && s.Lex.Entries[t.Entry].Noun.Capital {
		people(t)
	}
	if n := t.End - t.Start; n > 3 && n < 8 && t.Class&lexicon.Noun != 0 && len(s.Toks) > c.sent.First {
		s.stands(t)
	}
	c.sent.Class |= t.Class
	c.sent.Shape |= t.Shape
	if t.Shape&(token.OpenQ|token.CloseQ) != 0 {
		c.quoted = t.Has(token.OpenQ)
	}
	s.Toks = s.Toks[:len(s.Toks)+1]
}

// people makes of a word for a thing one for a person where it has a capital, and takes from it what it tells of a people
// where it has none: "two Poles", but "two poles".
func people(t *token.Token) {
	if t.Has(token.Upper) && !t.Has(token.Caps) {
		t.Class = t.Class&^(lexicon.Verb|lexicon.MainVerb) | lexicon.Person | lexicon.MainNoun
	} else if !t.Is(lexicon.Adjective) {
		t.Class &^= lexicon.Demonym
	}
}

// stands makes a person of a figure or a head where the word before tells whose: "opposition figures", "a village head", but
// "sales figures", "a shower head".
func (s *Sheet) stands(t *token.Token) {
	set := lexicon.Seat
	switch s.Text[t.Start] | 0x20 {
	case 'f':
		set = lexicon.Standing
	case 'h':
	default:
		return
	}
	switch s.Lex.Entries[t.Entry].Word {
	case "figure", "figures", "head", "heads":
		if s.In(len(s.Toks)-1, set) {
			t.Class = t.Class&^lexicon.Collect | lexicon.Person | lexicon.MainNoun
		}
	}
}

// ends decides whether the sentence at hand ends before the next token. Most tokens are decided by two
// tests of bits.
func (s *Sheet) ends() token.Cut {
	c, next := &s.cursor, s.next()
	size := next.Start - s.Toks[c.sent.First].Start
	if s.Toks[len(s.Toks)-1].Shape&edgeLast|next.Shape&edgeNext == 0 && size < token.MaxSentence {
		return token.CutNone
	}
	if next.Start-c.end >= MaxGap {
		return token.CutBlank
	}
	cut := token.Ends(s.Text, s.Toks[c.sent.First:], next, sentenceWords, c.lineStart)
	if cut == token.CutNone && size >= token.MaxSentence {
		cut = token.CutLong
	}
	return cut
}
