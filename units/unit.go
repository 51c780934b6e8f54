package units

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"
)

// Unit is what is counted. It is an open kind: a lexicon may name further ones, for which no size is known.
type Unit string

// The units of people. A share is no unit: it is Quantity.Share.
const (
	Person    Unit = "person"
	Body      Unit = "body"      // bodies, remains, corpses
	Household Unit = "household" // needs the caller's household size
	Family    Unit = "family"
	Formation Unit = "formation" // brigade, battalion, patrol, cell: the noun decides
	Team      Unit = "team"
	Crew      Unit = "crew"
	Group     Unit = "group"
)

// Size is how many persons one of a unit is taken for, with the source of that number.
type Size struct {
	Unit   Unit
	Noun   string // the lemma it belongs to, "*" for every noun of the unit
	Each   Range  // persons in one
	Source string
}

// HouseholdSize returns a size given by the caller, as IDMC's Helix keeps one for each country and year: persons
// per household, above 0. The source should say whose figure it is.
func HouseholdSize(persons float64, source string) Size {
	return Size{Unit: Household, Noun: "*", Each: Exactly(persons), Source: source}
}

// Persons returns the persons in n of the unit: ends are multiplied and rounded half up to whole persons, as IDMC
// does. The result is invalid if n or the size is.
func (s Size) Persons(n Range) Range {
	if !n.IsValid() || !s.Each.IsValid() {
		return Range{}
	}
	low, high := math.Inf(-1), math.Inf(1)
	if v, ok := n.Low(); ok {
		low = math.Min(math.Floor(v*s.Each.lo+0.5), MaxCount)
	}
	if v, ok := n.High(); ok && s.Each.ends&hasHigh != 0 {
		high = math.Floor(v*s.Each.hi + 0.5)
	}
	return span(low, high)
}

// Persons converts a count of units to persons on request; nothing in this package does so by itself. The noun
// is the lemma that was counted, since the size of a formation depends on it: a brigade is no cell. ok is false where no
// source gives a size, as for households, whose size is the caller's: see HouseholdSize.
func Persons(u Unit, noun string, n Range) (persons Range, source string, ok bool) {
	s, ok := SizeOf(u, noun)
	if !ok {
		return Range{}, "", false
	}
	persons = s.Persons(n)
	return persons, s.Source, persons.IsValid()
}

// SizeOf returns the size of one of a unit called by a noun (a lemma in lower case); ok is false if no source gives
// one.
func SizeOf(u Unit, noun string) (s Size, ok bool) {
	for _, s := range sizes() {
		if s.Unit == u && (s.Noun == noun || s.Noun == "*") {
			return s, true
		}
	}
	return Size{}, false
}

//go:embed sizes.tsv
var sizeTable string

// sizes parses the table on first use. It is part of the package and checked by its tests, so a line that is no
// row is a comment.
var sizes = sync.OnceValue(func() []Size {
	var all []Size
	for line := range strings.Lines(sizeTable) {
		cells := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") || len(cells) != 5 {
			continue
		}
		low, _ := strconv.ParseFloat(cells[2], 64)
		high, _ := strconv.ParseFloat(cells[3], 64)
		all = append(all, Size{Unit(cells[0]), cells[1], Between(low, high), cells[4]})
	}
	return all
})
