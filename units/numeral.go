package units

import "math"

// NumeralKind is what sort of expression a number core is.
type NumeralKind uint8

// The kinds. Value and Unit are fields of Numeral; what each entails is in the package documentation.
const (
	Cardinal     NumeralKind = iota + 1 // 5,000; two hundred; a; half a million: Value
	LexicalRound                        // a dozen, half a dozen, two score: Value
	Span                                // 10 to 15: Low, High
	Choice                              // five or six: Low, High
	Scale                               // dozens, hundreds, tens of thousands: Unit is the scale named (12, 100, 10000)
	Emphatic                            // hundreds upon hundreds: Unit
	Couple                              // a couple (of dozen): Unit, as for all that follow, 0 or 1 where none is named
	Few                                 // a few (hundred)
	Handful                             // a handful
	Several                             // several (thousand)
	Multiple                            // multiple
	Some                                // some, where no number follows
	ANumber                             // a number of
	AGroup                              // a group of
	Many                                // many
	Numerous                            // numerous
	LargeNumber                         // a large number of, a great many
	Countless                           // countless, untold, an unknown number of
	Most                                // most, the majority
	Plural                              // a bare plural: soldiers were killed
	Zero                                // no, none, nobody
	Unreported                          // no reports of, no casualties were reported
)

var numeralNames = [...]string{"", "cardinal", "lexical-round", "span", "choice", "scale", "emphatic", "couple", "few",
	"handful", "several", "multiple", "some", "a-number", "a-group", "many", "numerous", "large-number", "countless",
	"most", "plural", "zero", "unreported"}

// String returns the name of the kind, which is also the name of its row in a profile.
func (k NumeralKind) String() string { return nameOf(numeralNames[:], int(k), "numeral") }

// AppendText appends the name to b. It never fails.
func (k NumeralKind) AppendText(b []byte) ([]byte, error) { return append(b, k.String()...), nil }

// MarshalText returns the name. It never fails.
func (k NumeralKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads a name; see ParseNumeralKind. Empty text is the zero kind.
func (k *NumeralKind) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*k = 0
		return nil
	}
	v, err := ParseNumeralKind(string(text))
	if err == nil {
		*k = v
	}
	return err
}

// ParseNumeralKind returns the kind of that name. The error is a *NameError.
func ParseNumeralKind(name string) (NumeralKind, error) {
	i, err := indexOf(numeralNames[:], name, "numeral kind")
	return NumeralKind(i), err
}

// IsVague reports whether the kind names an order of size and no number.
func (k NumeralKind) IsVague() bool { return k >= Scale && k <= Plural }

// Numeral is what the number core of a figure says before any hedge. It is a small comparable value; the zero
// Numeral says nothing.
type Numeral struct {
	Kind      NumeralKind
	Share     bool    // a percentage: the numbers are percent, "a third" 33.3…
	Value     float64 // Cardinal and LexicalRound
	Low, High float64 // Span and Choice
	Unit      float64 // the scale of a vague word: 12 in "dozens" and "a few dozen"
	Width     float64 // k in "40, give or take k"; 0 where none is named
}

// Number returns the numeral of one plain number.
func Number(v float64) Numeral { return Numeral{Kind: Cardinal, Value: v} }

// Percent returns the numeral of a share: 60 for "60 percent", 100.0/3 for "a third".
func Percent(v float64) Numeral { return Numeral{Kind: Cardinal, Value: v, Share: true} }

// NumberSpan returns the numeral of "lo to hi".
func NumberSpan(lo, hi float64) Numeral { return Numeral{Kind: Span, Low: lo, High: hi} }

// VagueWord returns the numeral of a vague word and the unit it multiplies: VagueWord(Scale, 12) is "dozens",
// VagueWord(Several, 100) "several hundred", VagueWord(Several, 1) "several".
func VagueWord(kind NumeralKind, unit float64) Numeral { return Numeral{Kind: kind, Unit: unit} }

// stated is the number the words name: none for a range and for a vague word without a scale.
func (n Numeral) stated() (v float64, ok bool) {
	switch n.Kind {
	case Cardinal, LexicalRound:
		return n.Value, true
	case Zero, Unreported:
		return 0, true
	case Couple:
		if n.unit() == 1 {
			return 2, true // "a couple" alone does name its number
		}
	}
	if n.Kind.IsVague() && n.unit() > 1 {
		return n.Unit, true
	}
	return 0, false
}

// unit is the scale a vague word multiplies, 1 where it names none.
func (n Numeral) unit() float64 {
	if n.Unit == 0 {
		return 1
	}
	return n.Unit
}

// ends are the two numbers that hedges work on: the same one twice but for a range. A range written backwards is
// put in order. ok is false for a vague word, which has none.
func (n Numeral) ends() (lo, hi float64, ok bool) {
	switch n.Kind {
	case Cardinal, LexicalRound:
		return n.Value, n.Value, true
	case Span, Choice:
		return math.Min(n.Low, n.High), math.Max(n.Low, n.High), true
	case Zero, Unreported:
		return 0, 0, true
	}
	return 0, 0, false
}

// isValid reports whether the numbers of n can be counts at all, and whether a scale word names its scale.
func (n Numeral) isValid() bool {
	if (n.Kind == Scale || n.Kind == Emphatic) && n.Unit <= 1 {
		return false
	}
	return n.Kind >= Cardinal && n.Kind <= Unreported && count(n.Value) && count(n.Low) && count(n.High) &&
		count(n.Unit) && count(n.Width)
}
