package number_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// FuzzFind holds what is true of any text: rows are in order, in their sentences, and cut between runes and tokens.
func FuzzFind(f *testing.F) {
	for _, seed := range []string{"At least 61 000 people, two-thirds of them (half-a-dozen)", "a a an another one one", "½ 10-15-20 5,00 1,2,3", "no no. 5 none\xff\xfe 3 million billion",
		"between 10 and between 5 and", "hundreds of thousands upon thousands of", "٥٠٠٠ ５ 12[", "not a single\u00ad one of a few of"} {
		f.Add(seed)
	}
	s := newSheet(f)
	f.Fuzz(func(t *testing.T, text string) {
		for _, all := range []bool{false, true} {
			find(s, text, all)
			end := 0
			for i := range s.Rows {
				r := &s.Rows[i]
				sn := s.Sents[r.Sent]
				require.True(t, r.NumSpan.Start >= end && r.NumSpan.Start < r.NumSpan.End, "order")
				require.True(t, sn.Start <= r.NumSpan.Start && r.NumSpan.End <= sn.End, "inside the sentence")
				require.True(t, sn.First <= r.Num.First && r.Num.First < r.Num.Last && r.Num.Last <= sn.Last, "tokens")
				require.Equal(t, r.NumSpan, s.SpanOf(r.Num))
				require.True(t, utf8.RuneStart(text[r.NumSpan.Start]) || !utf8.ValidString(text), "aligned")
				require.NotZero(t, r.Numeral.Kind)
				end = r.NumSpan.End
			}
		}
	})
}

// TestHostile runs texts that are long in what the stage looks for. A stage that is not linear does not come back.
func TestHostile(t *testing.T) {
	s := newSheet(t)
	for _, word := range []string{"one ", "a ", "one and ", "10-", "10 to ", "between 10 and ", "no ", "dozens of ", "half of a ", "10 or ", "12 (", "not a ", "a soldier's ", "two hundred and ", "1 2 3 ", "rose from "} {
		for _, all := range []bool{false, true} {
			find(s, strings.Repeat(word, 100000), all)
		}
	}
}

func TestNoAllocations(t *testing.T) {
	s := newSheet(t)
	text := "At least some 200 recruits, a dozen officers, several hundred thousand people, 10 to 15 men, 2.5 million of them, a soldier and no one were half a million; two-thirds died."
	find(s, text, false)
	require.NotEmpty(t, s.Rows)
	require.Zero(t, testing.AllocsPerRun(100, func() { find(s, text, false) }))
}

func BenchmarkFind(b *testing.B) {
	s := newSheet(b)
	text := strings.Repeat("At least some 200 recruits and a soldier were held in the town on Monday, police said, and no one was hurt. ", 50)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		find(s, text, false)
	}
}
