// Package units says what a reported count is: "at least some 200", "dozens", "nearly 40 to 50", "60 percent". It
// knows no text beyond strings of digits, and no language: a reader of text finds the numeral and the hedges and asks
// a Profile for the Quantity they make.
//
//	p := units.DefaultProfile()
//	q := p.Quantity(units.Number(200), units.CueAbout, units.CueAtLeast) // at least some 200, innermost cue first
//	q.Stated    // 200
//	q.Hedge     // at-least
//	q.Entails   // 1..
//	q.Estimate  // 180..300
//	q.Point     // 200
//
// # Four readings of one number
//
// Stated is the number written. Entails is what the words rule out, the same for everybody. Estimate is where a
// reader would expect the count, and Point the one number a codebook records; both come from a profile, since no two
// organisations turn the same words into the same number. A profile never changes what is stated or entailed. An
// estimate lies inside what is entailed, but for a bare round word such as "a dozen", which is flagged RoundWord; a
// codebook's point need not, and is then flagged PointOutside.
//
// # Hedges
//
// What a number v entails, people counted whole:
//
//	kind       cues                           entails   default estimate        example
//	none       (no cue)                       v..v      v..v                    12: 12
//	exact      exactly, only                  v..v      v..v                    only 12: 12
//	about      about, some, order-of          1..       v-h..v+h                some 1,500: 1450..1550
//	near       close to, approaching          1..       v-h..v                  close to 5,000: 4750..5000
//	nearly     nearly, just under             0..v-1    v-h..v-1                nearly 5,000: 4750..4999
//	more-than  more than, just over, plus     v+1..     v+1..v+e                more than 100: 101..150
//	at-least   at least, 40-odd, or more      v..       v..v+e                  at least 73: 73..75
//	less-than  fewer than, under              0..v-1    v-e..v-1                under 50: 40..49
//	at-most    at most, no more than          0..v      v-e..v                  at most 40: 30..40
//	up-to      up to, as many as              0..v      v-e..v                  up to 7,000: 6000..7000
//	between    10 to 15, five or six          10..15    10..15
//	           40 give or take 5              35..45    35..45
//	vague      dozens                         24..      24..99
//	           hundreds                       200..     200..999
//	           several, a few, a handful      2..       3..7, 3..5, 3..6
//	           a couple                       2..3      2..3
//	           several hundred                200..     300..700
//	(zero)     no, none                       0..0      0..0
//
// The half-width h and the reach e grow with the number and its roundness: with g = 10 to the power of the trailing
// zeros of v, h = max(1, ceil(min(g/2, p*v))) and e = max(2, floor(min(g, v/2))), 1 below 4; p is 10 percent below
// 1,000 and 5 percent from there, or what the profile says. In the reach g is 12 for dozens and 20 for scores: "more
// than a dozen" is 13..18.
//
// Vague words state the scale they name (dozens 12, tens 10, several hundred 100) and entail twice that. In a share
// all numbers are percent: about and near entail 0..100, strict bounds are not moved by one, and "more than 60 percent"
// is 60.. with an open end.
//
// # Stacking
//
// Cues are applied from the innermost out, and the outer one that sets a bound gives the kind. Each bound works on
// the range the words inside it left: "at least" keeps its low end and opens the high one, "up to" keeps its high end
// and opens the low one. So "up to about 300" entails 0.., for what an approximator has opened no bound closes, and
// "at least several" keeps the 2.. of several. A range stays a range: "nearly 40 to 50" is between 0..49, "at least 10 to
// 15" between 10.., with the low end kept and the high one opened; an approximator outside a range, a bound or a vague
// word adds nothing. Exactly and only change a bare number alone. Words that exclude each other ("at least at most 5")
// are flagged Contradiction, keep what is stated, and entail 0..; nothing is guessed.
//
// # Profiles
//
// A Profile is a table in profiles/*.tsv, a row for each class of words: default; wide (ten percent at any size);
// literal (nothing beyond what is entailed); min and max; acled (dozens 12, hundreds 100, several 3); idmc (the number
// as reported); ucdp-like (inferred from published data). Parse your own with ParseProfile: a few rows on the base of a
// built-in one will do, and no Go is needed for it.
//
// # Reading numbers
//
// ParseDigits reads 5,000, 12,34,567, 61 000, 1½ and the digits of four more scripts; a Composer puts number words
// together. Numbers end at MaxCount; beyond it both report an *OverflowError.
//
// # Units
//
// Families, households and brigades are counted as such. Persons converts them when asked, with the source of
// every multiplier.
//
// # Errors
//
//	*OverflowError  digits, number words or the end of a range beyond MaxCount; errors.Is finds ErrOverflow
//	*RangeError     text that is no range, with its column
//	*ProfileError   a line of a profile table that cannot be used: file, line, column, the cell, and what to write instead
//	*NameError      a name that no kind, cue or profile has, with those there are
//
// Everything else cannot fail: a number that is no count gives the invalid Range or the zero Quantity, and so does what
// is reckoned with it.
//
// # Concurrency and cost
//
// Numerals, quantities, ranges and sizes are small comparable values; profiles do not change. All of them may be used by
// any number of goroutines, a Composer by one at a time. Nothing is done on import. A profile's table of a few dozen
// lines is parsed when it is asked for, the default one once; a quantity takes no allocation.
package units
