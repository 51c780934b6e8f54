package units

import "strings"

// Hedge is the kind of a hedged number: what the words around it do to it. The eleven kinds are closed, because
// each has its own bounds; the many phrases, and the finer classes they fall into, are Cues.
type Hedge uint8

// The kinds, with what they entail of a number v. See the package documentation for the cues.
const (
	None         Hedge = iota // no cue: v..v
	Exact                     // exactly, only, a mere: v..v
	About                     // around it: 1.. (the number is no bound)
	Near                      // close by, most likely below: 1..
	Nearly                    // below, and not it: 0..v-1
	MoreThan                  // v+1..
	AtLeast                   // v..
	LessThan                  // 0..v-1
	AtMost                    // 0..v
	UpTo                      // 0..v, softly: the end can be taken back
	BetweenHedge              // two ends, x..y
	Vague                     // an order of size only
)

var hedgeNames = [...]string{"none", "exact", "about", "near", "nearly", "more-than", "at-least", "less-than", "at-most",
	"up-to", "between", "vague"}

// String returns the name of the kind, as in "more-than".
func (h Hedge) String() string { return nameOf(hedgeNames[:], int(h), "hedge") }

// AppendText appends the name to b. It never fails.
func (h Hedge) AppendText(b []byte) ([]byte, error) { return append(b, h.String()...), nil }

// MarshalText returns the name. It never fails.
func (h Hedge) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText reads a name; see ParseHedge.
func (h *Hedge) UnmarshalText(text []byte) error {
	v, err := ParseHedge(string(text))
	if err == nil {
		*h = v
	}
	return err
}

// ParseHedge returns the kind of that name. The error is a *NameError.
func ParseHedge(name string) (Hedge, error) {
	i, err := indexOf(hedgeNames[:], name, "hedge")
	return Hedge(i), err
}

// boundsBelow reports whether the kind says that the number or more is meant.
func (h Hedge) boundsBelow() bool { return h == MoreThan || h == AtLeast }

// boundsAbove reports whether the kind says that the number or less is meant. Nearly is one: it excludes v.
func (h Hedge) boundsAbove() bool { return h == Nearly || h == LessThan || h == AtMost || h == UpTo }

// approximates reports whether the kind moves the number without setting a bound.
func (h Hedge) approximates() bool { return h == About || h == Near }

// strict reports whether the number itself is excluded.
func (h Hedge) strict() bool { return h == MoreThan || h == LessThan || h == Nearly }

// nameOf and indexOf serve every closed kind of the package. The lists are short: a linear search needs no map
// that would be built at import.
func nameOf(names []string, i int, what string) string {
	if i < len(names) {
		return names[i]
	}
	return "unknown-" + what
}

func indexOf(names []string, name, what string) (int, error) {
	for i, n := range names {
		if n == name && n != "" {
			return i, nil
		}
	}
	return 0, &NameError{What: what, Name: name, Known: strings.TrimSpace(strings.Join(names, " "))}
}
