package units

// Cue is the finer class of a hedging phrase. All phrases of a cue have the same kind of hedge and share one row of
// a profile; a lexicon maps phrases to cues by name. The zero Cue is no cue and changes nothing.
type Cue uint8

// The cues. Examples are not the only phrases.
const (
	NoCue          Cue = iota
	CueExactly         // exactly, precisely
	CueOnly            // only, just, a mere: exact, and little
	CueAbout           // about, around, some, an estimated, or so
	CueOrderOf         // of the order of
	CueNear            // close to, approaching
	CueNearly          // nearly, almost, not quite
	CueJustUnder       // just under, just short of
	CueMoreThan        // more than, over, upwards of
	CueJustOver        // just over, slightly more than
	CueWellOver        // well over, far more than
	CuePlus            // 40-plus, 40+
	CueAtLeast         // at least, no fewer than, or more
	CueAsFewAs         // as few as: at least, and little
	CueAndCounting     // 40 and counting
	CueOdd             // 40-odd, forty-something: within the next decade
	CueLessThan        // fewer than, under
	CueWellUnder       // well under, far fewer than
	CueAtMost          // at most, a maximum of, or fewer
	CueNoMoreThan      // no more than: at most, often with emphasis on how little
	CueUpTo            // up to, as many as
	CueGiveOrTake      // give or take k, plus or minus k; k is Numeral.Width
)

// cues holds name and kind, in the order of the constants.
var cues = [...]struct {
	name  string
	hedge Hedge
}{
	NoCue:          {"", None},
	CueExactly:     {"exactly", Exact},
	CueOnly:        {"only", Exact},
	CueAbout:       {"about", About},
	CueOrderOf:     {"order-of", About},
	CueNear:        {"near", Near},
	CueNearly:      {"nearly", Nearly},
	CueJustUnder:   {"just-under", Nearly},
	CueMoreThan:    {"more-than", MoreThan},
	CueJustOver:    {"just-over", MoreThan},
	CueWellOver:    {"well-over", MoreThan},
	CuePlus:        {"plus", MoreThan},
	CueAtLeast:     {"at-least", AtLeast},
	CueAsFewAs:     {"as-few-as", AtLeast},
	CueAndCounting: {"and-counting", AtLeast},
	CueOdd:         {"odd", AtLeast},
	CueLessThan:    {"less-than", LessThan},
	CueWellUnder:   {"well-under", LessThan},
	CueAtMost:      {"at-most", AtMost},
	CueNoMoreThan:  {"no-more-than", AtMost},
	CueUpTo:        {"up-to", UpTo},
	CueGiveOrTake:  {"give-or-take", BetweenHedge},
}

// Hedge returns the kind that the cue gives to a bare number.
func (c Cue) Hedge() Hedge {
	if int(c) < len(cues) {
		return cues[c].hedge
	}
	return None
}

// String returns the name of the cue, as in "well-over"; it is empty for NoCue.
func (c Cue) String() string {
	if int(c) < len(cues) {
		return cues[c].name
	}
	return "unknown-cue"
}

// AppendText appends the name to b. It never fails.
func (c Cue) AppendText(b []byte) ([]byte, error) { return append(b, c.String()...), nil }

// MarshalText returns the name. It never fails.
func (c Cue) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads a name; empty text is NoCue.
func (c *Cue) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = NoCue
		return nil
	}
	v, err := ParseCue(string(text))
	if err == nil {
		*c = v
	}
	return err
}

// ParseCue returns the cue of that name, which is also the name of its row in a profile. The error is a *NameError.
func ParseCue(name string) (Cue, error) {
	i, err := indexOf(cueNames(), name, "cue")
	return Cue(i), err
}

// Cues returns every cue but NoCue, in the order of the constants.
func Cues() []Cue {
	all := make([]Cue, 0, len(cues)-1)
	for c := CueExactly; int(c) < len(cues); c++ {
		all = append(all, c)
	}
	return all
}

func cueNames() []string {
	names := make([]string, len(cues))
	for i := range cues {
		names[i] = cues[i].name
	}
	return names
}

// evaluates reports whether the phrase also remarks on how small the number is.
func (c Cue) evaluates() bool { return c == CueOnly || c == CueAsFewAs || c == CueNoMoreThan }
