package units

import (
	"embed"
	"io"
	"strings"
	"sync"
)

// Profile is a named convention that turns the classes of words into numbers: an estimate and the point that a
// codebook would record. It is a table, versioned and printable; it never changes what is stated or entailed.
// Profiles are immutable and may be used by any number of goroutines.
type Profile struct {
	name     string
	version  int
	inferred bool
	width    width
	rows     [classes][]row // the rows of a class: one for any unit first, then those of a unit of their own
	one      Quantity       // of a bare one, which every "a soldier" asks for
	text     string         // the table as read
}

// row is one line of the table. A unit of 0 stands for any.
type row struct {
	unit             float64
	low, high, point formula
}

// class numbers the rows' names: the kinds of numeral, then the cues.
type class uint8

const classes = class(len(numeralNames) + len(cues))

func (c Cue) class() class         { return class(len(numeralNames)) + class(c) }
func (k NumeralKind) class() class { return class(k) }

func (c class) String() string {
	if int(c) < len(numeralNames) {
		return numeralNames[c]
	}
	return cues[int(c)-len(numeralNames)].name
}

// find returns the row of a class, the unit's own one before the general one.
func (p *Profile) find(c class, unit float64) *row {
	rows := p.rows[c]
	for i := 1; i < len(rows); i++ {
		if rows[i].unit == unit {
			return &rows[i]
		}
	}
	return &rows[0]
}

//go:embed profiles/*.tsv
var profileFiles embed.FS

// builtin lists the profiles in the order they are documented.
const builtin = "default wide literal min max acled idmc ucdp-like"

// Profiles returns the names of the built-in profiles.
func Profiles() []string { return strings.Fields(builtin) }

var parsedDefault = sync.OnceValues(func() (*Profile, error) { return loadProfile("default") })

// DefaultProfile returns the profile "default", parsed once, on first use.
func DefaultProfile() *Profile {
	p, _ := parsedDefault() // a table that is part of the package, parsed by its tests
	return p
}

// LoadProfile returns the built-in profile of that name: default, wide, literal, min, max, acled, idmc or
// ucdp-like. It parses a table of a few dozen lines; keep the result. The error is a *NameError.
func LoadProfile(name string) (*Profile, error) {
	if name == "default" {
		return parsedDefault()
	}
	return loadProfile(name)
}

func loadProfile(name string) (*Profile, error) {
	if _, err := indexOf(Profiles(), name, "profile"); err != nil {
		return nil, err
	}
	f, err := profileFiles.Open("profiles/" + name + ".tsv")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return ParseProfile(name, f)
}

// Name returns the name the profile was loaded or parsed under.
func (p *Profile) Name() string { return p.name }

// Version returns the version its table gives, a whole number from 1. Any change of a row changes it.
func (p *Profile) Version() int { return p.version }

// Inferred reports whether the convention was worked out from data and is not its organisation's own rule.
func (p *Profile) Inferred() bool { return p.inferred }

// WriteTo writes the table from which the profile was read; ParseProfile reads it back to an equal profile.
func (p *Profile) WriteTo(w io.Writer) (int64, error) {
	n, err := io.WriteString(w, p.text)
	return int64(n), err
}
