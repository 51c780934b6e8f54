package golden

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/reckon-dev/reckon/units"
)

// Parse reads a file. All errors of the file are reported at once, joined, each an *Error.
func Parse(path, text string) (*File, error) {
	p := parser{file: &File{Path: path, lines: strings.Split(strings.TrimSuffix(text, "\n"), "\n")}}
	for i, line := range p.file.lines {
		p.line(i, strings.TrimSuffix(line, "\r"))
	}
	p.close()
	return p.file, errors.Join(p.errs...)
}

// parser holds the case under construction. text collects its lines of text; once an expectation was read no more
// text may come, which catches a "->" typed as something else.
type parser struct {
	file *File
	c    *Case
	text []string
	at   int // index of the line being read
	none bool
	errs []error
}

func (p *parser) fail(row int, advice, format string, args ...any) {
	p.errs = append(p.errs, &Error{Path: p.file.Path, Row: row, Msg: fmt.Sprintf(format, args...), Advice: advice})
}

func (p *parser) line(i int, s string) {
	p.at = i
	if name, ok := strings.CutPrefix(s, "=="); ok {
		p.open(i, strings.TrimSpace(name))
		return
	}
	if s == "#" || strings.HasPrefix(s, "# ") {
		return
	}
	if p.c == nil {
		if strings.TrimSpace(s) != "" {
			p.fail(i+1, `begin a case with "== name"`, "text before the first case")
		}
		return
	}
	for _, h := range headers {
		if rest, ok := strings.CutPrefix(s, h.prefix); ok {
			h.read(p, strings.TrimSpace(rest))
			p.c.end = i + 1
			return
		}
	}
	if strings.TrimSpace(s) != "" {
		p.c.end = i + 1
		if p.expects() {
			p.fail(i+1, `write all text above the first "->"`, "text after an expectation")
		}
	}
	p.text = append(p.text, s)
}

// headers are the beginnings of the lines that are no text.
var headers = []struct {
	prefix string
	read   func(p *parser, rest string)
}{
	{"why:", func(p *parser, rest string) { p.c.Why = rest }},
	{"todo:", func(p *parser, rest string) {
		if p.c.Todo = rest; rest == "" {
			p.fail(p.at+1, "say what is missing", "a todo without a reason")
		}
	}},
	{"profile:", func(p *parser, rest string) {
		if p.c.Profile = rest; !slices.Contains(units.Profiles(), rest) {
			p.fail(p.at+1, "known are: "+strings.Join(units.Profiles(), " "), "no profile %q", rest)
		}
	}},
	{"options:", func(p *parser, rest string) {
		for o := range strings.SplitSeq(rest, ",") {
			if o = strings.TrimSpace(o); !slices.Contains(Options, o) {
				p.fail(p.at+1, "known are: "+strings.Join(Options, " "), "no option %q", o)
			}
			p.c.Options = append(p.c.Options, o)
		}
	}},
	{"->", func(p *parser, rest string) { p.figure(rest, false) }},
	{"?>", func(p *parser, rest string) { p.figure(rest, true) }},
	{"tally:", func(p *parser, rest string) { p.tally(rest) }},
}

func (p *parser) expects() bool { return p.none || len(p.c.Figures)+len(p.c.Tally) > 0 }

// open ends the case before and begins one.
func (p *parser) open(i int, name string) {
	p.close()
	if name == "" {
		p.fail(i+1, `write "== at least some"`, "a case without a name")
	}
	if slices.ContainsFunc(p.file.Cases, func(c *Case) bool { return c.Name == name }) {
		p.fail(i+1, "give each case of a file its own name", "a second case %q", name)
	}
	p.c = &Case{Name: name, Path: p.file.Path, Row: i + 1, end: i + 1}
	p.text, p.none = nil, false
}

// close checks the case that has ended.
func (p *parser) close() {
	c := p.c
	if c == nil {
		return
	}
	c.Text = decode(strings.Trim(strings.Join(p.text, "\n"), "\n"))
	switch {
	case c.Why == "":
		p.fail(c.Row, `add "why: " and the rule that the case shows`, "case %q has no why", c.Name)
	case strings.TrimSpace(c.Text) == "":
		p.fail(c.Row, "write the text under the why", "case %q has no text", c.Name)
	case !p.expects():
		p.fail(c.Row, `write "-> none" for a text without figures`, "case %q expects nothing", c.Name)
	case p.none && slices.ContainsFunc(c.Figures, func(l Line) bool { return !l.Optional }):
		p.fail(c.Row, `delete "-> none" or the figures`, "case %q expects both none and figures", c.Name)
	}
	for _, l := range c.Figures {
		for _, cell := range l.Cells {
			if k, err := strconv.Atoi(strings.TrimPrefix(cell.Want, "#")); isLink(cell.Key) && cell.Want != "" &&
				(err != nil || k < 0 || k >= len(c.Figures)) {
				p.fail(l.row+1, "name a line of the case, the first is #0", "no line %s", cell.Want)
			}
		}
	}
	p.file.Cases = append(p.file.Cases, c)
}

func isLink(key string) bool {
	return key == "part_of" || key == "same_as" || key == "revises" || key == "rival_of"
}

// figure reads the cells of an expectation.
func (p *parser) figure(s string, optional bool) {
	if s == "none" && !optional {
		p.none = true
		return
	}
	parts := strings.Split(s, "|")
	l := Line{Number: squeeze(decode(parts[0])), Optional: optional, row: p.at}
	if l.Number == "" {
		p.fail(p.at+1, "write the number as the text has it, then the cells", "an expectation without a number")
	}
	for _, part := range parts[1:] {
		raw := strings.TrimSpace(part)
		key, want, keyed := strings.Cut(raw, "=")
		if key, want = strings.TrimSpace(key), squeeze(decode(want)); !keyed {
			key, want = classify(squeeze(decode(raw)))
		}
		switch {
		case raw == "":
			p.fail(p.at+1, `write nothing, or "key=" for a field that is absent`, "an empty cell")
			continue
		case lookup(key) == nil:
			p.fail(p.at+1, "known are: "+keys(), "no field %q", key)
			continue
		case key == "entails" || key == "est":
			if _, err := units.ParseRange(want); err != nil {
				p.fail(p.at+1, `write "12", "30..40", "201.." or "..99"`, "%q is no range: %v", want, err)
			}
		case key == "source":
			want = bare(want)
		}
		if slices.ContainsFunc(l.Cells, func(c Cell) bool { return c.Key == key }) {
			p.fail(p.at+1, "keep one of them, or write the key before the value", "two cells for %s", key)
		}
		l.Cells = append(l.Cells, Cell{Key: key, Want: want, raw: raw})
	}
	p.c.Figures = append(p.c.Figures, l)
}

// tally reads a row of a tally: it is compared as a whole.
func (p *parser) tally(s string) {
	s = squeeze(s)
	key, _, ok := strings.Cut(s, " ")
	if !ok {
		p.fail(p.at+1, `write "killed 12..14 point 12 from #0 out #1 part"`, "a tally without a sum")
	}
	p.c.Tally = append(p.c.Tally, TallyLine{Key: key, Want: s, row: p.at})
}

// Options are the names that an options line may hold.
var Options = []string{"singulars", "persons", "all"}
