// Package golden reads, checks and rewrites the readable test cases under testdata/golden.
//
// A case is a name, the rule it shows, a text, and a line for each figure in reading order:
//
//	== at least some
//	why: the outer cue that sets a bound gives the kind
//	At least some 200 recruits died.
//	-> 200 | at-least | 1.. | est 180..300 | recruits | killed
//
// # Lines
//
//	== name        begins a case; names differ within a file
//	why: rule      what rule of the language or the codebook the case shows; every case has one
//	profile: acled the profile to use, if not the default
//	options: all   options of the extractor, by comma: singulars, persons, all
//	todo: reason   the case is known to fail; when it passes, the test fails until this line is deleted
//	-> number | …  a figure that must be there
//	?> number | …  a figure that may be there; if it is, its fields must agree
//	-> none        there are no figures
//	tally: …       a row of the tally: killed 12..14 point 12 from #0 out #1 part
//	# …            a comment
//
// Everything else is text, line breaks included. In text and cells {U+00A0} stands for a character that does not
// show, {0x92} for a byte that is no UTF-8.
//
// # Cells
//
// The first cell is the number core as the text has it. A field that no cell names is not checked. Cells are key=value;
// the commonest may stand without their key, and are known by their shape:
//
//	about at-least …          hedge        200.. 0..49        entails
//	killed detained …         outcome      est 180..300       estimate
//	uncertain denied …        modality     point 200          point
//	total additional          aspect       implicit           or not-implicit
//	recruits                  head         other recruits     subject (two words or more)
//
// An empty value says that there is none: "source=". A value of none is the number that is not stated: "value=none".
// Links name lines of the case, counted from 0: part_of=#0. Of flags those named must be set; a source is compared
// without its article.
package golden

import "fmt"

// File is one file of cases, with its lines as they stand.
type File struct {
	Path  string
	Cases []*Case
	lines []string
}

// Case is one text and what should be read out of it.
type Case struct {
	Name    string
	Why     string
	Text    string
	Profile string // empty: the default
	Options []string
	Todo    string // why the case is known to fail; empty for the others
	Figures []Line
	Tally   []TallyLine
	Path    string
	Row     int // line of the name, from 1

	end int // index of the line after the case's last that is not blank
}

// Line is the expectation of one figure.
type Line struct {
	Number   string
	Cells    []Cell
	Optional bool
	row      int
}

// Cell is one field of a figure: its key, its value, and how the file writes it.
type Cell struct{ Key, Want, raw string }

// TallyLine is the expectation of one row of a tally in canonical notation. Key is its outcome, with "/unit"
// where the row does not count persons.
type TallyLine struct {
	Key, Want string
	row       int
}

// Error is a line that cannot be read. Advice says what to write instead.
type Error struct {
	Path   string
	Row    int // from 1
	Msg    string
	Advice string
}

// Error returns path:row, what is wrong, and the advice.
func (e *Error) Error() string { return fmt.Sprintf("%s:%d: %s; %s", e.Path, e.Row, e.Msg, e.Advice) }
