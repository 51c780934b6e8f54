// Package token cuts text into small tokens and sentences: stage 100.
//
// Tokens are words, runs of digits, and single marks; white space lies in the gaps between them, so
// that tokens and gaps together are the input. A token carries typographic facts (Shape) and, once it
// has been looked up, what the lexicon knows of the word (Class and Word). Words are cut at hyphens and
// before a possessive, because "five-member", "40-odd" and "the group's" are read part by part.
package token

// Shape is a set of typographic facts, known without a lexicon.
type Shape uint32

const (
	Word     Shape = 1 << iota // letters
	Digits                     // a run of decimal digits of one script
	Mark                       // a punctuation mark or symbol
	Upper                      // first letter is upper case
	Caps                       // two letters or more, all upper case
	Glued                      // no gap before this token
	Newline                    // a line break in the gap before this token
	Blank                      // a blank line in the gap before this token
	Stop                       // . ! ? …
	Comma                      // ,
	Colon                      // :
	Semi                       // ;
	Hyphen                     // - and its look-alikes, between glued tokens
	Dash                       // an en or em dash, or a hyphen with a gap beside it
	OpenQ                      // an opening double quotation mark
	CloseQ                     // a closing double quotation mark
	Open                       // ( [
	Close                      // ) ]
	Percent                    // % or ‰
	Currency                   // $ £ € …
	Bullet                     // • * ▪, at the start of a line or not
	Bar                        // | or a tab-like cell edge
	Slash                      // /
	Poss                       // 's or a bare apostrophe after s
	Foreign                    // has a letter or digit outside ASCII
	Single                     // a single quotation mark or bare apostrophe; in a sentence only one of a pair around a few words
)

// Edge holds the marks that end a phrase whatever stands around them.
const Edge = Stop | Colon | Semi | Dash | OpenQ | CloseQ | Bar | Bullet

// Class is a set of lexical facts; its bits are named in package lexicon.
type Class uint64

// Token is one token. Start and End are bytes of the text it was cut from.
type Token struct {
	Start, End int
	Class      Class
	Shape      Shape
	Entry      uint32 // index into the lexicon's entries; 0 is "not in the lexicon"
}

// Is reports whether the token has any of the classes c.
func (t *Token) Is(c Class) bool { return t.Class&c != 0 }

// Has reports whether the token has any of the shapes s.
func (t *Token) Has(s Shape) bool { return t.Shape&s != 0 }

// Len is the token's length in bytes.
func (t *Token) Len() int { return t.End - t.Start }
