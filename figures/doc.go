// Package figures reads the figures of people out of news text: who was counted, how many, what became of
// them, and who says so.
//
//	doc := figures.Extract("At least 12 people were killed, including three children, officials said.")
//
// gives two figures. The first is the number "12" with the hedge "at least", the subject "people", the outcome
// killed and the source "officials"; the second counts a part of the first.
//
// # What was written and what it is taken to mean
//
// A [Figure] keeps both side by side. Number.Text is the numeral as it stands in the text, Number.Hedges the
// words that loosen or bound it. Number.Quantity is what they come to:
//
//	Stated    what the numeral says: 12
//	Entails   what the words rule out: 12 or more; the same for every user
//	Estimate  where a reader would expect the count: 12 to 14
//	Point     what a codebook would record: 12
//
// Estimate and Point are the business of a named profile (package units); the default is documented there, and
// [WithProfile] sets another. What the text does not say is absent and never 0: a figure without a source has a
// zero Source, a quantity without a point has HasPoint false.
//
// # Figures and spans
//
// A figure is a mention of a quantity of people: persons in digits or words, vague plurals, units that stand for
// persons (families, bodies, brigades), shares, zeros, and a single person told by an indefinite noun ("a soldier
// was killed") where an outcome befell them. Dates, ages, money, measures, scores and counts of things are none.
// Every part of a figure is a [Phrase], a span of bytes of the input with its text, so that all of it can be
// traced; [Document.Runes] and [Document.UTF16] convert spans for other languages.
//
// PartOf, SameAs, Revises and RivalOf tie figures of one document together, and [Document.Tally] adds them up
// without counting anyone twice, naming the figures it rests on and those it leaves out.
//
// # How a text is read
//
// One pass cuts the text into tokens and sentences and looks each word up once. A sentence without a number word
// or digit is not looked at again. The stages, each of which reads those before it and adds to what they found:
//
//	100  tokens, sentences, quotations
//	200  numerals: digits, number words, ranges, vague plurals, articles, zeros, shares
//	300  guards: ages, dates, times, money, measures, scores, names … count no people
//	350  rules of the caller's are tried: a number that one takes is guarded no more
//	400  hedges before and behind the number
//	500  quantities: numeral, hedges and profile
//	600  subjects: the noun phrase that is counted
//	700  outcomes: the verb that governs it, the role, and how real it is told to be
//	800  attribution: source, cue, and the rest of a chain
//	850  admission: which numbers are figures of people
//	860  rules overrule: what those that matched name takes the place of what was found
//	900  relations: antecedents, parts, repeats, totals, revisions, rivals
//
// [WithTrace] tells what every stage found of every number, and why a number was left out. The built-in rules are for
// English news prose, headlines and lists, and they err: accuracy as measured is in the README.
//
// # The window
//
// A sentence ends at the latest after 8 KB. Relations and antecedents reach over at most 64 figures and 16 KB of text,
// back and ahead, in [Extractor.Extract] as in [Extractor.Scan], so that a stream and the whole text agree to the byte.
// Scan keeps some hundred KB of the stream and yields a figure once nothing can change it any more, which is when the
// text has left it that far behind or a gap of 16 KB of white space sets its text apart.
//
// # Words and rules of one's own
//
// Words and phrases are data, in the tables under internal/lang/en; [WithLexicon] adds lines of one's own: a hedge,
// a verb of outcome, a noun of people. What words alone cannot tell is for [WithRules]: patterns with named groups
// that are tried at numbers. The numbers behind vague words are a profile, [WithProfile].
//
// # JSON
//
// [Document.AppendJSON] writes a document as one line, [Document.UnmarshalJSON] reads it back, and [ParseLine] reads a
// line of input. The contract is document.schema.json, beside this file: the order of fields is fixed, absent parts are
// left out, later versions only add fields. [Document.In] makes the spans count runes or UTF-16 code units.
//
// # Errors
//
// [Extract] and a new extractor without tables of the caller's cannot fail: any bytes are a text, also such as are no
// UTF-8. Each error is a type with a place, a message and a sentence of advice, and three of them draw the line with a
// caret below the trouble:
//
//	*LexiconError      New: a line of a word table that cannot be used
//	*RuleError         New: a line of a table of rules; Extract, Append, Scan: a rule ran out of time at a number.
//	                   The result beside it is whole but for that rule, which is off for the rest of the call
//	*InputError        ParseLine, UnmarshalJSON: JSON that is no document
//	*NameError         ParseModality and its like: a name that is none of a closed set
//
// An error of the reader given to Scan comes after the figures of the text before it; errors.Is finds it.
//
// # Concurrency and cost
//
// An [Extractor] does not change once made and may be used by any number of goroutines; a [Document] may be read by
// several. There is no global state but the built-in tables, which are built on first use: about a tenth
// of a second and 18 MB, once. The package starts no goroutine, and no clock decides a result but the limit on a rule of
// the caller's.
//
// Time is linear in the text, whatever the text. [Extractor.Append] allocates nothing for a text without a numeral and at
// most twice for one with figures. Figures hold slices of the input; clone what is to outlive it. Those of Scan are
// copies.
package figures
