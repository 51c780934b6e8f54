// Package rx tries regular expressions of .NET syntax at a number, and only there.
//
// It is the one place that knows package regexp2. A [Pattern] is compiled on first use as \G(?:…), so
// that the engine never searches: a try begins at the first byte of the number and either matches there
// or ends. What a pattern may see is a [Window]: at most [Reach] bytes on each side, cut at the sentence,
// decoded once a number into a buffer that is used again. Lookbehind sees the text before the number.
// A try costs a few hundred nanoseconds and does not allocate; setting the window costs about as much.
//
// A pattern may write {number} for the number as it was read, in digits, words or both; the window then
// carries a mark behind it, which takes no bytes and which the pattern needs not know of.
//
// The engine backtracks. Two things keep that harmless: the window is short, and patterns with nested
// quantifiers, the ones whose time doubles with every letter, can be refused (Options.Flat) or, where
// users write them, be given a Timeout. A try that times out or runs out of stack is an error and is
// never read as "no match".
//
//	p, err := rx.Compile("rank", `\d+(?= (?<subject>\w+ officers))`, rx.Options{})
//	var w rx.Window
//	w.Set(text, start, end, at)
//	m, ok, err := p.Match(&w)
//	subject := text[m.Groups[rx.Subject].Start:m.Groups[rx.Subject].End]
package rx
