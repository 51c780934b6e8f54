package figures

import (
	"github.com/reckon-dev/reckon/figures/internal/admit"
	"github.com/reckon-dev/reckon/figures/internal/rules"
	"github.com/reckon-dev/reckon/units"
)

// An Option configures an [Extractor]. A later one overrules an earlier, but tables of words and rules add up.
type Option func(*config) error

// config is what options set.
type config struct {
	profile   *units.Profile
	units     Units
	singulars bool
	lexicons  []source
	rules     []rules.Table
	trace     func(TraceEvent) // nil: nobody listens
}

// source is a table of the caller's.
type source struct{ file, text string }

// Units says what an extractor counts. The zero Units is UnitsPeople.
type Units uint8

// The choices. No other value is meant.
const (
	UnitsPeople  Units = iota // persons, and what stands for them: bodies, families, formations
	UnitsPersons              // persons and bodies alone
	UnitsAll                  // also counted things, with unit "thing"
)

// The orders are one: else the index is out of range, and this does not compile.
var _ = [1]struct{}{}[Units(admit.All)-UnitsAll+Units(admit.Persons)-UnitsPersons]

// WithProfile sets the table of conventions behind estimates and points. The default, also for nil, is
// [units.DefaultProfile].
func WithProfile(p *units.Profile) Option {
	return func(c *config) error {
		if p != nil {
			c.profile = p
		}
		return nil
	}
}

// WithUnits sets what is counted. The default is UnitsPeople.
func WithUnits(u Units) Option {
	return func(c *config) error {
		c.units = u
		return nil
	}
}

// WithSingulars makes [Document.Tally] count definite and named single victims ("the driver was killed")
// as one each. They state no number, so they are no figures; Extract puts them into [Document.Singles]. Append and Scan
// have no place for them, and pay nothing.
func WithSingulars() Option {
	return func(c *config) error {
		c.singulars = true
		return nil
	}
}

// WithLexicon adds words: text is a table in the format of the built-in ones, which the README explains;
// file names it in errors. A line adds to what the built-in tables say of its word, or with the class drop
// takes from it. The tables are built anew for this extractor, which takes as long as for the first one in a program.
// New reports a bad line, also one that would have no effect, as a [*LexiconError].
func WithLexicon(file, text string) Option {
	return func(c *config) error {
		c.lexicons = append(c.lexicons, source{file, text})
		return nil
	}
}

// UnitThing is the unit of what is counted and no people; see [UnitsAll].
const UnitThing units.Unit = "thing"
