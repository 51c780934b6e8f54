package main

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

// cases reads a file of cases as under testdata/golden: "== name", "key: value" lines, text, then a line a figure.
func cases(file string, b []byte) ([]passage, error) {
	r := caseReader{file: file}
	for line := range strings.Lines(string(b)) {
		r.row++
		if err := r.line(strings.TrimRight(line, "\r\n")); err != nil {
			return r.done, err
		}
	}
	err := r.close()
	return r.done, err
}

// caseReader holds the case under construction.
type caseReader struct {
	file string
	row  int
	name string // of the case; empty before the first
	text []string
	p    passage
	done []passage
}

func (r *caseReader) fail(advice, format string, args ...any) error {
	return &goldError{r.file, r.row, fmt.Sprintf(format, args...), advice}
}

func (r *caseReader) line(s string) error {
	if name, ok := strings.CutPrefix(s, "=="); ok {
		err := r.close()
		r.name, r.text, r.p = strings.TrimSpace(name), nil, passage{}
		return err
	}
	if r.name == "" || s == "#" || strings.HasPrefix(s, "# ") {
		return nil
	}
	for _, remark := range []string{"why:", "todo:", "profile:", "tally:"} { // a profile moves no scored field
		if strings.HasPrefix(s, remark) {
			return nil
		}
	}
	if options, ok := strings.CutPrefix(s, "options:"); ok {
		r.p.options = strings.ReplaceAll(options, " ", "")
		return nil
	}
	for _, arrow := range []string{"->", "?>"} {
		if cells, ok := strings.CutPrefix(s, arrow); ok {
			return r.figure(strings.Split(decode(cells), "|"), arrow == "?>")
		}
	}
	r.text = append(r.text, s)
	return nil
}

// close finds the numbers of the case that has ended in its text.
func (r *caseReader) close() error {
	if r.name == "" {
		return nil
	}
	r.p.id = r.file + ": " + r.name
	r.p.text = decode(strings.Trim(strings.Join(r.text, "\n"), "\n"))
	if k := locate(r.p.text, r.p.answers); k >= 0 {
		return r.fail("write the numbers as the text has them, in reading order",
			"case %q: no number %q after those before it", r.name, r.p.answers[k].text)
	}
	for _, a := range r.p.answers {
		if max(a.partOf, a.sameAs) >= len(r.p.answers) {
			return r.fail("name a line of the case, the first is #0", "case %q: a link leads nowhere", r.name)
		}
	}
	r.done = append(r.done, r.p)
	return nil
}

// figure reads the cells of an expectation.
func (r *caseReader) figure(cells []string, optional bool) error {
	a := answer{text: squeeze(cells[0]), optional: optional, partOf: -1, sameAs: -1}
	if a.text == "none" && len(cells) == 1 {
		return nil
	}
	for _, cell := range cells[1:] {
		key, want, keyed := strings.Cut(squeeze(cell), "=")
		if !keyed {
			key, want = shape(squeeze(cell))
		}
		if err := a.set(strings.TrimSpace(key), strings.TrimSpace(want)); err != nil {
			return r.fail("go doc ./figures/internal/golden explains the cells", "cell %q: %v", strings.TrimSpace(cell), err)
		}
	}
	r.p.answers = append(r.p.answers, a)
	return nil
}

// set takes one cell. Cells of fields that are not scored are passed over.
func (a *answer) set(key, want string) (err error) {
	f := field(slices.Index(fieldNames[:], key))
	if key == "entails" {
		f = bounds
	}
	switch f {
	case value:
		if want != "none" {
			a.value.ok = true
			a.value.v, err = strconv.ParseFloat(want, 64)
		}
	case hedge:
		a.hedge, err = units.ParseHedge(want)
	case bounds:
		var r units.Range
		r, err = units.ParseRange(want)
		a.setBounds(r)
	case head:
		a.head = want
	case subject:
		a.subject = want
	case implicit:
		a.implicit, err = strconv.ParseBool(want)
	case outcome:
		a.outcome = want
	case modality:
		a.modality = want
	case source:
		a.source = want
	case aspect:
		a.aspect = want
	case partOf, sameAs:
		to := &a.partOf
		if f == sameAs {
			to = &a.sameAs
		}
		if want != "" {
			*to, err = strconv.Atoi(strings.TrimPrefix(want, "#"))
		}
	default:
		return nil
	}
	a.says[f] = true
	return err
}

// shape tells the field of a cell without a key.
func shape(s string) (key, want string) {
	if h, err := units.ParseHedge(s); err == nil && h != units.None {
		return hedge.String(), s
	}
	if _, err := figures.ParseModality(s); err == nil {
		return modality.String(), s
	}
	if a, err := figures.ParseAspect(s); err == nil && a != figures.AspectNone {
		return aspect.String(), s
	}
	switch {
	case slices.Contains(outcomes, figures.OutcomeKind(s)):
		return outcome.String(), s
	case s == "implicit", s == "not-implicit":
		return implicit.String(), strconv.FormatBool(s == "implicit")
	case strings.HasPrefix(s, "est "), strings.HasPrefix(s, "point "):
		return "profile", s
	case strings.Contains(s, ".."):
		return "entails", s
	case strings.Contains(s, " "):
		return subject.String(), s
	}
	return head.String(), s
}

var outcomes = []figures.OutcomeKind{figures.OutcomeKilled, figures.OutcomeInjured, figures.OutcomeCasualties,
	figures.OutcomeMissing, figures.OutcomeDetained, figures.OutcomeAbducted, figures.OutcomeReleased,
	figures.OutcomeEscaped, figures.OutcomeTransferred, figures.OutcomeSentenced, figures.OutcomeDisplaced,
	figures.OutcomeRescued, figures.OutcomeSurrendered, figures.OutcomeReturned, figures.OutcomeAffected,
	figures.OutcomeOther}

var escape = regexp.MustCompile(`\{(U\+[0-9A-F]{4,6}|0x[0-9A-F]{2})\}`)

// decode puts the characters that do not show, and the bytes that are no UTF-8, in place of their escapes.
func decode(s string) string {
	return escape.ReplaceAllStringFunc(s, func(e string) string {
		n, err := strconv.ParseInt(e[3:len(e)-1], 16, 32)
		switch {
		case err != nil:
			return e
		case e[1] == '0':
			return string([]byte{byte(n)})
		}
		return string(rune(n))
	})
}

// squeeze makes one line of what ran over several. Unusual spaces stay, as a number may hold one.
func squeeze(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" \t\r\n", r) }), " ")
}
