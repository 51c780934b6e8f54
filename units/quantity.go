package units

import "strings"

// Quantity is a reported count in full: what was written, what that rules out, what a reader would expect, and what
// a codebook would record. It is a small comparable value; the zero Quantity says nothing. In a share all numbers
// are percent.
type Quantity struct {
	Stated    float64 // what the numeral says, if HasStated; "dozens" states 12, "10 to 15" and "several" nothing
	Point     float64 // what the profile's codebook records, if HasPoint
	Entails   Range   // what the words rule out: the same under every profile
	Estimate  Range   // where the profile expects the count, inside Entails unless Flags has RoundWord
	HasStated bool
	HasPoint  bool
	Share     bool
	Hedge     Hedge
	Flags     Flags
}

// IsValid reports whether q was made from a usable numeral.
func (q Quantity) IsValid() bool { return q.Entails.IsValid() }

// Flags are remarks on a quantity, a set of bits.
type Flags uint8

// The flags.
const (
	Contradiction Flags = 1 << iota // the words exclude each other ("at least at most 5"); Entails holds what is left
	PointOutside                    // the codebook's point lies outside Entails (ACLED's 12 for "dozens")
	NotReported                     // nothing was reported, which is not the same as nothing happened
	RoundWord                       // a soft round word ("a dozen"): the estimate is wider than the number
	Cancellable                     // the high end can be taken back: "up to 70, perhaps more"
	Evaluative                      // the phrase remarks on how small the number is ("only")
	Repeated                        // repeated for emphasis ("hundreds upon hundreds")
	Derived                         // computed from a share of a stated whole, not written
)

var flagNames = [...]string{"contradiction", "codebook-point-outside", "unreported", "round-word", "cancellable",
	"evaluative", "emphatic", "derived"}

// Has reports whether every flag of g is set in f.
func (f Flags) Has(g Flags) bool { return f&g == g }

// Append appends the names of the flags that are set to dst, in the order of the constants.
func (f Flags) Append(dst []string) []string {
	for i, name := range flagNames {
		if f&(1<<i) != 0 {
			dst = append(dst, name)
		}
	}
	return dst
}

// String returns the names joined by commas.
func (f Flags) String() string { return strings.Join(f.Append(nil), ",") }

// MarshalText returns the notation of String. It never fails.
func (f Flags) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads the notation of String.
func (f *Flags) UnmarshalText(text []byte) error {
	var set Flags
	if len(text) > 0 {
		for name := range strings.SplitSeq(string(text), ",") {
			i, err := indexOf(flagNames[:], name, "flag")
			if err != nil {
				return err
			}
			set |= 1 << i
		}
	}
	*f = set
	return nil
}
