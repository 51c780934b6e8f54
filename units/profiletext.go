package units

import (
	"io"
	"slices"
	"strconv"
	"strings"
)

// columns of a profile table.
const (
	colClass = iota
	colUnit
	colLow
	colHigh
	colPoint
	colSource
	columns
)

var columnNames = [columns]string{"class", "unit", "low", "high", "point", "source"}

// ParseProfile reads a profile table and names the profile. A line is one of
//
//	# a comment, or nothing
//	@setting <tab> value
//	class <tab> unit <tab> low <tab> high <tab> point <tab> source
//
// Settings are version (needed), base (a built-in profile whose rows are taken over), p-small, p-large and threshold
// of the width rule, and status (a word; "inferred" is known). A class is the name of a NumeralKind or a Cue, or * for
// all of the base; unit is "-" for the general row, a number for a row of that unit's own ("12" for dozens), or * for
// all rows of the class. Cells are formulas (n-h, 10u-1, "-" for an open end or no point, in the point column also
// low and high), or "." for what the base has. Source says where the numbers come from. Without a base every class
// needs its row. Errors are *ProfileError, or what r returned.
func ParseProfile(name string, r io.Reader) (*Profile, error) {
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	t := tableReader{p: &Profile{name: name, text: string(text), width: width{0.10, 0.05, 1000}}}
	for line := range strings.SplitSeq(t.p.text, "\n") {
		t.line++
		t.cells = strings.Split(strings.TrimSuffix(line, "\r"), "\t")
		switch {
		case strings.TrimSpace(line) == "" || line[0] == '#':
		case line[0] == '@':
			err = t.setting()
		default:
			err = t.row()
		}
		if err != nil {
			return nil, err
		}
	}
	if t.p.version == 0 {
		return nil, t.whole("the version is missing", "add a line @version, a tab and a whole number from 1")
	}
	for c := class(Cardinal); c < classes; c++ {
		if c != NoCue.class() && len(t.p.rows[c]) == 0 {
			return nil, t.whole("class "+c.String()+" has no row", "add its row, or a line @base, a tab and default")
		}
	}
	t.p.one = t.p.Quantity(Number(1))
	return t.p, nil
}

// tableReader is the state of one ParseProfile.
type tableReader struct {
	p     *Profile
	line  int
	cells []string
}

// fail is an error at byte at of a cell.
func (t *tableReader) fail(cell, at int, msg, advice string) error {
	col := 1 + at
	for _, c := range t.cells[:cell] {
		col += len(c) + 1
	}
	return &ProfileError{File: t.p.name, Line: t.line, Col: col, Text: t.cells[cell], Msg: msg, Advice: advice}
}

// whole is an error about the table, placed at its last line.
func (t *tableReader) whole(msg, advice string) error {
	return &ProfileError{File: t.p.name, Line: t.line, Col: 1, Text: t.p.name, Msg: msg, Advice: advice}
}

func (t *tableReader) setting() error {
	if len(t.cells) != 2 {
		return t.fail(0, 0, "a setting has one value", "write @version, one tab, and the value")
	}
	key, value := t.cells[0], t.cells[1]
	switch key {
	case "@version":
		v, err := strconv.Atoi(value)
		if err != nil || v < 1 {
			return t.fail(1, 0, "not a version", "use a whole number from 1")
		}
		t.p.version = v
	case "@base":
		return t.base(value)
	case "@status":
		t.p.inferred = value == "inferred"
	case "@p-small", "@p-large", "@threshold":
		return t.widthSetting(key, value)
	default:
		return t.fail(0, 0, "no such setting", "use @version, @base, @status, @p-small, @p-large or @threshold")
	}
	return nil
}

func (t *tableReader) base(name string) error {
	for _, rows := range t.p.rows {
		if len(rows) > 0 {
			return t.fail(0, 0, "the base comes too late", "put @base before the first row, and once")
		}
	}
	base, err := loadProfile(name) // not LoadProfile: the table being read may be the default that it keeps
	if err != nil {
		return t.fail(1, 0, "no built-in profile of this name", "use one of: "+builtin)
	}
	for c := range base.rows {
		t.p.rows[c] = slices.Clone(base.rows[c])
	}
	t.p.width = base.width
	return nil
}

func (t *tableReader) widthSetting(key, value string) error {
	v, err := strconv.ParseFloat(value, 64)
	if err != nil || !count(v) {
		return t.fail(1, 0, "not a number", "use a plain number such as 0.05")
	}
	if key != "@threshold" && v > 1 {
		return t.fail(1, 0, "a width above the number itself", "write a share of the number, 0.05 for 5 percent")
	}
	switch key {
	case "@p-small":
		t.p.width.small = v
	case "@p-large":
		t.p.width.large = v
	default:
		t.p.width.threshold = v
	}
	return nil
}

func (t *tableReader) row() error {
	if len(t.cells) != columns {
		return t.fail(0, 0, strconv.Itoa(len(t.cells))+" columns", "separate these six by one tab each: "+
			strings.Join(columnNames[:], " "))
	}
	if strings.TrimSpace(t.cells[colSource]) == "" {
		return t.fail(colSource, 0, "the source is missing", "say where the numbers come from, or that they are yours")
	}
	if t.cells[colClass] == "*" {
		if t.cells[colUnit] != "*" {
			return t.fail(colUnit, 0, "a unit for every class", "write * as the unit too")
		}
		for c := range t.p.rows {
			if err := t.all(class(c)); err != nil {
				return err
			}
		}
		return nil
	}
	c, err := t.class(t.cells[colClass])
	if err != nil {
		return err
	}
	switch unit := t.cells[colUnit]; unit {
	case "*":
		if len(t.p.rows[c]) == 0 {
			return t.fail(colUnit, 0, "there are no rows of this class yet", "write its general row first, with - as the unit")
		}
		return t.all(c)
	case "-":
		return t.one(c, 0)
	default:
		v, err := strconv.ParseFloat(unit, 64)
		if err != nil || !(v >= 1) || !count(v) {
			return t.fail(colUnit, 0, "not a unit", "write - for any, * for all, or a number such as 12")
		}
		if len(t.p.rows[c]) == 0 {
			return t.fail(colUnit, 0, "a unit before the general row", "write the row with - as the unit first")
		}
		return t.one(c, v)
	}
}

func (t *tableReader) class(name string) (class, error) {
	if k, err := ParseNumeralKind(name); err == nil {
		return k.class(), nil
	}
	if c, err := ParseCue(name); err == nil {
		return c.class(), nil
	}
	known := strings.Join(append(numeralNames[1:], cueNames()[1:]...), " ")
	return 0, t.fail(colClass, 0, "no such class", "use one of: "+known)
}

// all reads the cells into every row of a class.
func (t *tableReader) all(c class) error {
	for i := range t.p.rows[c] {
		if err := t.fill(&t.p.rows[c][i], true); err != nil {
			return err
		}
	}
	return nil
}

// one reads the cells into the row of a class and unit, which starts as a copy of the general one.
func (t *tableReader) one(c class, unit float64) error {
	rows := t.p.rows[c]
	for i := range rows {
		if rows[i].unit == unit {
			return t.fill(&t.p.rows[c][i], true)
		}
	}
	r, old := row{unit: unit}, len(rows) > 0
	if old {
		r = *t.p.find(c, 0)
		r.unit = unit
	}
	if err := t.fill(&r, old); err != nil {
		return err
	}
	t.p.rows[c] = append(rows, r)
	return nil
}

// fill reads the three formulas into r; "." keeps what an old row has.
func (t *tableReader) fill(r *row, old bool) error {
	for i, f := range [...]*formula{&r.low, &r.high, &r.point} {
		if err := t.formula(colLow+i, f, old); err != nil {
			return err
		}
	}
	return nil
}

func (t *tableReader) formula(cell int, f *formula, old bool) error {
	text := t.cells[cell]
	if text == "." {
		if !old {
			return t.fail(cell, 0, "there is nothing to take over", "write a formula, or a line @base above")
		}
		return nil
	}
	parsed, at, msg := parseFormula(text)
	if msg != "" {
		return t.fail(cell, at, msg, "write terms of n u a b h e g k and numbers, such as n-h or 10u-1, or - for none")
	}
	if cell != colPoint && (parsed.kind == lowEnd || parsed.kind == highEnd) {
		return t.fail(cell, 0, "an end in terms of the ends", "low and high belong in the point column")
	}
	*f = parsed
	return nil
}
