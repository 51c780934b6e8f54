package hedge_test

import (
	"fmt"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/units"
	"github.com/stretchr/testify/require"
)

// Every hedge line is put around every form of number in every frame, and the outcome compared with an oracle that
// knows the table of hedges and nothing of how text is read.

// form is a way to write a number: its text, the noun behind it, and what it says bare.
type form struct {
	text, noun string
	lo, hi     float64 // the number, the ends of a range, or the estimate of a vague word
	vague      float64 // twice the scale a vague word names, else 0
	share      bool
}

var forms = []form{
	{"12", "soldiers", 12, 12, 0, false},
	{"2,000", "soldiers", 2000, 2000, 0, false},
	{"twelve", "soldiers", 12, 12, 0, false},
	{"two hundred", "soldiers", 200, 200, 0, false},
	{"1.2 million", "people", 1.2e6, 1.2e6, 0, false},
	{"a dozen", "soldiers", 12, 12, 0, false},
	{"half a million", "people", 5e5, 5e5, 0, false},
	{"10 to 15", "soldiers", 10, 15, 0, false},
	{"40-50", "soldiers", 40, 50, 0, false},
	{"five or six", "soldiers", 5, 6, 0, false},
	{"dozens", "of soldiers", 24, 99, 24, false},
	{"several", "soldiers", 3, 7, 2, false},
	{"a few hundred", "soldiers", 300, 500, 200, false},
	{"60 percent", "of the soldiers", 60, 60, 0, true},
	{"two-thirds", "of the soldiers", 200.0 / 3, 200.0 / 3, 0, true},
}

// granularity, half and reach restate the width rule of the default profile.
func granularity(n float64) float64 {
	g := 1.0
	for n == math.Trunc(n) && n >= 10*g && math.Mod(n, 10*g) == 0 {
		g *= 10
	}
	return g
}

func half(n float64) float64 {
	p := 0.05
	if n < 1000 {
		p = 0.1
	}
	return math.Max(1, math.Ceil(math.Min(granularity(n)/2, p*n)-1e-6))
}

func reach(f *form, n float64) float64 {
	g := granularity(n)
	if strings.Contains(f.text, "dozen") {
		g = 12
	}
	if n < 4 {
		return 1
	}
	return math.Max(2, math.Floor(math.Min(g, n/2)))
}

const open = math.MaxFloat64

// oracle returns what a form under one cue amounts to: kind, entailed range, estimate.
func oracle(f form, cue string) (kind string, low, high, from, to float64) {
	one := 1.0
	if f.share {
		one = 0
	}
	kind, low, high, from, to = "none", f.lo, f.hi, f.lo, f.hi
	ranged := f.lo != f.hi && f.vague == 0
	if ranged {
		kind = "between"
	}
	if f.vague > 0 {
		kind, low, high = "vague", f.vague, open
	}
	name := func(k string) {
		if !ranged {
			kind = k
		}
	}
	a, b := from, to
	simple := !ranged && f.vague == 0
	switch cue {
	case "exactly", "only":
		if simple {
			kind = "exact"
		}
		return
	case "about", "order-of", "near":
		if !simple {
			return
		}
		kind, low, high = "about", 1, open
		if f.share {
			low, high = 0, 100
		}
		switch cue {
		case "about":
			from, to = a-half(a), b+half(b)
		case "near":
			kind, from = "near", a-half(a)
		case "order-of":
			from, to = a/2, 5*b
			if !f.share {
				from = math.Ceil(from)
			}
		}
	case "more-than", "just-over", "well-over", "plus":
		name("more-than")
		if high = open; f.vague == 0 {
			low, from = low+one, a+one
			to = b + map[string]float64{"more-than": reach(&f, b), "plus": reach(&f, b), "just-over": half(b), "well-over": 2 * reach(&f, b)}[cue]
		}
	case "at-least", "as-few-as", "and-counting", "odd":
		name("at-least")
		if high = open; f.vague == 0 {
			to = b + map[string]float64{"at-least": reach(&f, b), "and-counting": reach(&f, b), "as-few-as": 0, "odd": granularity(b) - one}[cue]
		}
	case "nearly", "just-under", "less-than", "well-under":
		name(map[string]string{"nearly": "nearly", "just-under": "nearly", "less-than": "less-than", "well-under": "less-than"}[cue])
		if low = 0; f.vague == 0 {
			high, to = high-one, b-one
			from = a - map[string]float64{"nearly": half(a), "just-under": half(a), "less-than": reach(&f, a), "well-under": 2 * reach(&f, a)}[cue]
		}
	case "at-most", "no-more-than", "up-to":
		name("at-most")
		if cue == "up-to" {
			name("up-to")
		}
		if low = 0; f.vague == 0 {
			from = a - reach(&f, a)
		}
	}
	return kind, low, high, math.Max(from, low), math.Min(to, high)
}

// near compares ends; shares of thirds are no whole numbers.
func near(r units.Range, low, high float64) bool {
	lo, _ := r.Low()
	hi, ok := r.High()
	return math.Abs(lo-low) < 1.01 && lo >= low-1e-6 && (high == open && !ok || ok && math.Abs(hi-high) < 1e-6)
}

// verbs are hedges that need a toll for a subject.
var verbs = map[string]bool{"exceeded": true, "exceeds": true, "exceed": true, "surpassed": true, "surpasses": true, "surpass": true, "topped": true, "passed": true, "tops": true, "passes": true}

// frames puts hedge and number into sentences. A hedge is "H", the number "N", its noun "P".
func frames(l *lexicon.Line) []string {
	h := l.Head
	switch {
	case l.Class == "hedge.after" && (strings.HasPrefix(h, "- ") || h == "odd" || h == "plus"):
		return []string{"The army took N-" + strings.TrimPrefix(h, "- ") + " P.", "N-" + strings.TrimPrefix(h, "- ") + " P fled."}
	case l.Class == "hedge.after":
		return []string{"The army took N H, he said.", "They were N H", "N H were held."}
	case verbs[h]:
		return []string{"The toll H N P.", "Losses H N P."}
	case h == "past":
		return []string{"Army losses went H N P.", "H N P fled."}
	}
	return []string{"H N P fled.", "The army took H N P.", "The town held H N P, he said.", "The H N P fled."}
}

// join writes a headword as text: marks stand at the word before them.
func join(frame, h string, f form) string {
	h = strings.NewReplacer(" .", ".").Replace(plain(h))
	text := strings.NewReplacer("H", h, "N", f.text, "P", f.noun).Replace(frame)
	if text[0] < 'a' || text[0] > 'z' {
		return text
	}
	return strings.ToUpper(text[:1]) + text[1:]
}

func hedgeLines(t *testing.T) []lexicon.Line {
	text, err := os.ReadFile("../lang/en/hedges.lex")
	require.NoError(t, err)
	all, err := lexicon.ParseLines("hedges.lex", string(text))
	require.NoError(t, err)
	return all
}

func TestEveryHedge(t *testing.T) {
	s := newSheet(t)
	count, wrong := 0, 0
	for _, l := range hedgeLines(t) {
		if l.Class != "hedge.before" && l.Class != "hedge.after" {
			continue
		}
		for _, f := range forms {
			for _, frame := range frames(&l) {
				text := join(frame, l.Head, f)
				for _, text := range []string{text, strings.ToUpper(text), strings.ToLower(text)} {
					if strings.Contains(text, ". A ") {
						continue // in capitals the stop of "APPROX. A DOZEN" ends a sentence
					}
					count++
					kind, low, high, from, to := oracle(f, l.Attrs[0])
					read(s, text)
					ok := len(s.Rows) == 1
					if ok {
						r := &s.Rows[0]
						q := r.Quantity
						ok = strings.EqualFold(s.TextOf(r.NumSpan), f.text) && r.NHedges == 1 && q.Hedge.String() == kind && near(q.Entails, low, high) &&
							(near(q.Estimate, from, to) || from > to || f.text == "a dozen" && kind == "exact")
					}
					if !ok {
						if wrong++; wrong < 3000 {
							t.Errorf("hedges.lex:%d %s: %q: got %s, want %s %s %v..%v %v..%v", l.N, l.Head, text, rows(s), f.text, kind, low, high, from, to)
						}
					}
				}
			}
		}
	}
	t.Logf("%d sentences, %d wrong", count, wrong)
	require.Greater(t, count, 20000)
	require.Zero(t, wrong)
}

// TestEveryOtherLine shows what the lines do that are no hedges themselves.
func TestEveryOtherLine(t *testing.T) {
	s := newSheet(t)
	for _, l := range hedgeLines(t) {
		h := strings.NewReplacer("+ / -", "+/-").Replace(plain(l.Head))
		text, want := "", ""
		switch l.Class {
		case "hedge.range":
			text, want = h+" 10 "+l.Attrs[0]+" 15 men fled", fmt.Sprintf("10 %s 15 between 10..15 10..15", l.Attrs[0])
		case "hedge.width":
			text, want = "40 "+h+" 5 men fled", "40 between 35..45 35..45"
		case "hedge.join":
			text, want = "at least 40 "+h+" up to 70 men fled", "40 "+h+" up to 70 between 40..70 40..70"
		case "hedge.not":
			text, want = "they "+h+" 30 men", "30 none 30 30"
		case "hedge.skip":
			text, want = "at least "+h+" 30 men", "30 at-least 30.. 30..40"
		default:
			continue
		}
		check(t, s, text, want)
	}
}

// TestNoLineCollides shows that no phrase is filed twice in a class.
func TestNoLineCollides(t *testing.T) {
	seen := map[string]int{}
	for _, l := range hedgeLines(t) {
		key := l.Class + " " + l.Head
		require.Zero(t, seen[key], "hedges.lex:%d: %s", l.N, key)
		seen[key] = l.N
	}
}

// plain takes the sign for any form off the words of a head; the sign alone is itself.
func plain(head string) string {
	if head == "~" {
		return head
	}
	return strings.ReplaceAll(head, "~", "")
}
