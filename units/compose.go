package units

// PartKind is what a word or a string of digits contributes to a number.
type PartKind uint8

// The kinds of parts, each with the Value it must carry.
const (
	DigitsPart  PartKind = iota + 1 // any value read by ParseDigits: 3, 1.5, 1,200
	UnitPart                        // one … nine: 1 … 9 (0 only after "point")
	TeenPart                        // ten … nineteen
	TenPart                         // twenty … ninety
	HundredPart                     // hundred: 100
	ScalePart                       // thousand, lakh, million, crore, billion, trillion; k, m, bn
	DozenPart                       // dozen 12, score 20, gross 144
	HalfPart                        // half: 0.5
	QuarterPart                     // quarter, quarters: 0.25
	ArticlePart                     // a, an
	AndPart                         // and
	OfPart                          // of, in "a quarter of a million"
	PointPart                       // point, in "one point five million"
)

// Part is one word, or one string of digits, of a possible number. A language maps its words to parts; units knows
// no words.
type Part struct {
	Kind  PartKind
	Value float64
}

// Composer puts number words together, one part at a time from the left: "two hundred and six", "half a million",
// "two and a half million", "3 lakh", "one and a half dozen". The zero Composer is ready. It keeps the longest prefix
// that is a number, so that a caller pushes parts until Push declines one and then asks for Value. It allocates
// nothing but an error, and a part costs constant time.
//
// The grammar is strict. "And" belongs to a number only after hundreds and scales, and before "a half": "thirty and
// six", "two three" and "one hundred and two hundred" are two numbers each. Scales fall from left to right, but one
// may multiply the one directly before it ("two lakh crore").
type Composer struct {
	step   step
	pushed int
	total  float64 // what the scales so far have completed
	group  float64 // the number in front of the next scale
	scale  float64 // the last scale, 0 before the first
	point  float64 // the worth of the next digit behind "point"
	inHund bool    // the group has its hundred
	tailed bool    // a second group was added to the first
	best   result  // the longest number so far
	before result  // what best was when the hundred's or the scale's tail began
	scaled result  // what best was when the group began
	over   int     // parts of a number beyond MaxCount
}

// result is a number made of the first used parts.
type result struct {
	value float64
	used  int
	round bool
}

// Compose returns the number at the start of parts and how many of them make it up, 0 if there is none. The error
// is an *OverflowError.
func Compose(parts []Part) (n Numeral, used int, err error) {
	var c Composer
	for _, p := range parts {
		if !c.Push(p) {
			break
		}
	}
	return c.Value()
}

// Value returns the longest number that the parts pushed so far begin with, and how many of them it takes. used is 0
// if they begin with no number. A dozen, a score and a gross are LexicalRound, everything else Cardinal. The error is an
// *OverflowError, whose Used says how many parts to skip.
func (c *Composer) Value() (n Numeral, used int, err error) {
	if c.over > 0 {
		return Numeral{}, 0, &OverflowError{Used: c.over}
	}
	if c.best.used == 0 {
		return Numeral{}, 0, nil
	}
	kind := Cardinal
	if c.best.round {
		kind = LexicalRound
	}
	return Numeral{Kind: kind, Value: c.best.value}, c.best.used, nil
}

// Reset makes c ready for the next number.
func (c *Composer) Reset() { *c = Composer{} }

// Push reports whether the part may still belong to the number. It may turn out not to ("two hundred and" without
// more): Value has the last word. After a part that was declined, every further one is.
func (c *Composer) Push(p Part) bool {
	if c.step == atEnd {
		return false
	}
	if !count(p.Value) {
		c.step = atEnd
		return false
	}
	c.pushed++
	next := c.take(p)
	if next == atStart {
		c.step = atEnd
		return false
	}
	c.step = next
	return true
}
