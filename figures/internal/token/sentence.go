package token

// MaxSentence bounds a sentence in bytes: one that runs longer is cut at the next token gap, so that
// text without punctuation stays linear.
const MaxSentence = 8 << 10

const (
	shortLine = 48 // a line shorter than this was not wrapped by a typesetter: it ended by itself
	longLine  = 100
)

// Cut tells how a sentence ended.
type Cut uint8

const (
	CutNone  Cut = iota
	CutStop      // a full stop, question or exclamation mark
	CutLine      // a line break that is not a wrapped line
	CutBlank     // a blank line, or the end of the text
	CutLong      // the sentence reached MaxSentence
)

// Words are the lexical classes that sentence ends depend on.
type Words struct {
	Abbreviation Class // words written with a full stop: Gen, Lt, Mr
	Continuer    Class // words that begin no statement: have, were, and
	Starter      Class // words that, in upper case, begin a sentence rather than go on with a name: The, He, At
}

// Ends reports whether the sentence toks, not empty, ends before the token next. lineStart is the byte
// at which the last token's line begins.
func Ends(text string, toks []Token, next *Token, w Words, lineStart int) Cut {
	switch {
	case next.Has(Blank):
		return CutBlank
	case next.Has(Newline):
		return endsLine(text, toks, next, w, lineStart)
	case next.Start-toks[0].Start >= MaxSentence:
		return CutLong
	}
	// A closing quotation mark or bracket glued to the stop still belongs to the sentence.
	if next.Has(CloseQ|Close) && next.Has(Glued) {
		return CutNone
	}
	k := len(toks) - 1
	for k > 0 && toks[k].Has(CloseQ|Close) {
		k--
	}
	stop := &toks[k]
	if !stop.Has(Stop) {
		return CutNone
	}
	if text[stop.Start] != '.' {
		if next.Has(Glued) || next.Has(Word) && !next.Has(Upper) && k < len(toks)-1 {
			return CutNone // "'Where?' he asked"
		}
		return CutStop
	}
	return endsStop(text, toks, k, next, w)
}

// endsStop decides a full stop: after an abbreviation, an initial or inside a number it ends nothing.
func endsStop(text string, toks []Token, k int, next *Token, w Words) Cut {
	stop := &toks[k]
	if k == 0 {
		return CutNone
	}
	before := &toks[k-1]
	if next.Has(Glued) {
		// "…were killed.The army", "on 11.The army": a lost space, but not "U.S" or "example.org".
		if k == len(toks)-1 && next.Has(Word) && next.Has(Upper) && !next.Has(Caps) &&
			(before.Has(Word) && !before.Has(Upper) && before.Len() > 2 || before.Has(Digits|Close) && next.Is(w.Starter)) {
			return CutStop
		}
		return CutNone
	}
	if stop.Len() > 1 && next.Has(Word) && !next.Has(Upper) {
		return CutNone // an ellipsis inside a sentence
	}
	if k == len(toks)-1 && before.Has(Word) && stop.Has(Glued) {
		// After an abbreviation or an initial ("U.S. forces", "J. Smith") only a word that cannot go
		// on with the name shows that the sentence ended too.
		if short(toks, w) && !(next.Has(Upper) && !next.Has(Caps) && next.Is(w.Starter)) && !next.Has(OpenQ) {
			return CutNone
		}
	}
	if k < len(toks)-1 && next.Has(Word) && (!next.Has(Upper) || next.Is(w.Continuer) && toks[k+1].Has(Close) && short(toks[:k+1], w)) {
		return CutNone // "…dead.' he said", "[NORVA OIL, INC.] HAVE"
	}
	if before.Has(Digits) && k == 1 && next.Has(Word) && before.Len() <= 2 {
		return CutNone // a list number: "3. Two guards were killed"
	}
	return CutStop
}

// short reports whether the stop that ends toks is that of an abbreviation or an initial: "Gen.", "J.", "u.s."
func short(toks []Token, w Words) bool {
	k := len(toks) - 2
	if k < 0 || !toks[k].Has(Word) || !toks[k+1].Has(Stop) || !toks[k+1].Has(Glued) {
		return false
	}
	return Initial(toks, k) || toks[k].Is(w.Abbreviation)
}

// Initial reports whether token i is a single letter that stands for a name or a word: a capital, or in small letters
// one of a chain: "J.", "u.s.".
func Initial(toks []Token, i int) bool {
	letter := func(k int) bool { return k >= 0 && k < len(toks) && toks[k].Len() == 1 && toks[k].Has(Word) }
	point := func(k int) bool { return k >= 0 && k < len(toks) && toks[k].Has(Stop) && toks[k].Has(Glued) }
	return letter(i) && (toks[i].Has(Upper) || point(i-1) && toks[i].Has(Glued) && letter(i-2) || point(i+1) && letter(i+2) && toks[i+2].Has(Glued))
}

// endsLine decides a single line break. Text may be wrapped at a fixed width, or hold one paragraph,
// headline or table row a line; the length of the line that ends tells which.
func endsLine(text string, toks []Token, next *Token, w Words, lineStart int) Cut {
	last := &toks[len(toks)-1]
	length := last.End - lineStart
	switch {
	case next.Has(Bullet | Bar), last.Has(Bar):
		return CutLine
	case next.Has(Dash) && text[next.Start] != ')':
		return CutLine // "- Homs: 8 killed" on a line of its own
	case shortLine <= length && length <= longLine && short(toks, w) && !next.Is(w.Starter):
		return CutNone // a line wrapped behind "U.S."
	case last.Has(Stop|CloseQ|Colon) && (length < shortLine || length > longLine || last.Has(Stop|CloseQ)):
		return CutLine
	case next.Has(Word) && !next.Has(Upper):
		return CutNone // a sentence goes on
	case length < shortLine && !last.Has(Comma|Hyphen):
		return CutLine
	case length > longLine:
		return CutLine
	}
	return CutNone
}
