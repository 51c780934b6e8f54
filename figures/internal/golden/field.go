package golden

import (
	"slices"
	"strconv"
	"strings"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

// field reads one field of a figure in the notation of the files; line translates an index of the document into
// one of the case.
type field struct {
	key  string
	read func(f *figures.Figure, line func(int) string) string
}

// fields are the cells there are, in the order in which errors list them.
var fields = []field{
	{"value", func(f *figures.Figure, _ func(int) string) string {
		return stated(f.Number.Quantity.Stated, f.Number.Quantity.HasStated)
	}},
	{"hedge", func(f *figures.Figure, _ func(int) string) string { return f.Number.Quantity.Hedge.String() }},
	{"entails", func(f *figures.Figure, _ func(int) string) string { return ends(f.Number.Quantity.Entails) }},
	{"est", func(f *figures.Figure, _ func(int) string) string { return ends(f.Number.Quantity.Estimate) }},
	{"point", func(f *figures.Figure, _ func(int) string) string {
		return stated(f.Number.Quantity.Point, f.Number.Quantity.HasPoint)
	}},
	{"form", func(f *figures.Figure, _ func(int) string) string { return f.Number.Form.String() }},
	{"text", func(f *figures.Figure, _ func(int) string) string { return squeeze(f.Text) }},
	{"subject", func(f *figures.Figure, _ func(int) string) string { return squeeze(f.Subject.Text) }},
	{"head", func(f *figures.Figure, _ func(int) string) string { return squeeze(f.Subject.Head) }},
	{"lemma", func(f *figures.Figure, _ func(int) string) string { return f.Subject.Lemma }},
	{"group", func(f *figures.Figure, _ func(int) string) string { return string(f.Subject.Group) }},
	{"unit", func(f *figures.Figure, _ func(int) string) string { return string(f.Subject.Unit) }},
	{"implicit", func(f *figures.Figure, _ func(int) string) string {
		return strconv.FormatBool(f.Subject.Implicit)
	}},
	{"role", func(f *figures.Figure, _ func(int) string) string { return unless("none", f.Subject.Role.String()) }},
	{"outcome", func(f *figures.Figure, _ func(int) string) string { return string(f.Outcome.Kind) }},
	{"trigger", func(f *figures.Figure, _ func(int) string) string { return squeeze(f.Outcome.Text) }},
	{"also", func(f *figures.Figure, _ func(int) string) string {
		names := make([]string, len(f.Outcome.Also))
		for i, k := range f.Outcome.Also {
			names[i] = string(k)
		}
		return strings.Join(names, ",")
	}},
	{"modality", func(f *figures.Figure, _ func(int) string) string { return f.Modality.String() }},
	{"source", func(f *figures.Figure, _ func(int) string) string { return bare(squeeze(f.Source.Text)) }},
	{"cue", func(f *figures.Figure, _ func(int) string) string { return squeeze(f.Source.Cue) }},
	{"source_kind", func(f *figures.Figure, _ func(int) string) string { return string(f.Source.Kind) }},
	{"aspect", func(f *figures.Figure, _ func(int) string) string { return unless("none", f.Aspect.String()) }},
	{"part_of", func(f *figures.Figure, line func(int) string) string { return line(f.PartOf) }},
	{"same_as", func(f *figures.Figure, line func(int) string) string { return line(f.SameAs) }},
	{"revises", func(f *figures.Figure, line func(int) string) string { return line(f.Revises) }},
	{"rival_of", func(f *figures.Figure, line func(int) string) string { return line(f.RivalOf) }},
	{"flags", func(f *figures.Figure, _ func(int) string) string {
		return strings.Join(f.Flags.Append(f.Number.Quantity.Flags.Append(nil)), ",")
	}},
}

// lookup returns the field of that key, nil if there is none.
func lookup(key string) *field {
	if i := slices.IndexFunc(fields, func(f field) bool { return f.key == key }); i >= 0 {
		return &fields[i]
	}
	return nil
}

// keys lists the keys for advice.
func keys() string {
	names := make([]string, len(fields))
	for i := range fields {
		names[i] = fields[i].key
	}
	return strings.Join(names, " ")
}

// outcomes are the kinds that a cell may name without its key.
var outcomes = []figures.OutcomeKind{figures.OutcomeKilled, figures.OutcomeInjured, figures.OutcomeCasualties,
	figures.OutcomeMissing, figures.OutcomeDetained, figures.OutcomeAbducted, figures.OutcomeReleased,
	figures.OutcomeEscaped, figures.OutcomeTransferred, figures.OutcomeSentenced, figures.OutcomeDisplaced,
	figures.OutcomeRescued, figures.OutcomeSurrendered, figures.OutcomeReturned, figures.OutcomeAffected,
	figures.OutcomeOther}

// classify reads a cell without a key: the shape tells which field it is.
func classify(s string) (key, want string) {
	first, rest, _ := strings.Cut(s, " ")
	if (first == "est" || first == "point") && rest != "" {
		return first, strings.TrimSpace(rest)
	}
	if h, err := units.ParseHedge(s); err == nil && h != units.None {
		return "hedge", s
	}
	if slices.Contains(outcomes, figures.OutcomeKind(s)) {
		return "outcome", s
	}
	if _, err := figures.ParseModality(s); err == nil {
		return "modality", s
	}
	if a, err := figures.ParseAspect(s); err == nil && a != figures.AspectNone {
		return "aspect", s
	}
	switch {
	case s == "implicit":
		return "implicit", "true"
	case s == "not-implicit":
		return "implicit", "false"
	case strings.Contains(s, ".."):
		return "entails", s
	case strings.Contains(s, " "):
		return "subject", s
	}
	return "head", s
}

// agree reports whether a field's value is the one wanted.
func agree(key, want, got string) bool {
	if key != "flags" || want == "" {
		return want == got
	}
	set := strings.Split(got, ",")
	for flag := range strings.SplitSeq(want, ",") {
		if !slices.Contains(set, flag) {
			return false
		}
	}
	return true
}

// stated prints a number to one place, which is as near as a case writes a third.
func stated(v float64, ok bool) string {
	if !ok {
		return "none"
	}
	return strings.TrimSuffix(strconv.FormatFloat(v, 'f', 1, 64), ".0")
}

func ends(r units.Range) string {
	if !r.IsValid() {
		return ""
	}
	return r.String()
}

// squeeze makes one line of a text that ran over several.
func squeeze(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" \t\r\n", r) }), " ")
}

// bare drops a leading article.
func bare(s string) string {
	if first, rest, ok := strings.Cut(s, " "); ok {
		switch strings.ToLower(first) {
		case "the", "a", "an":
			return rest
		}
	}
	return s
}

func unless(absent, s string) string {
	if s == absent {
		return ""
	}
	return s
}
