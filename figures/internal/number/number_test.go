package number_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/reckon-dev/reckon/figures/internal/lang/en"
	"github.com/reckon-dev/reckon/figures/internal/number"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/units"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func newSheet(t testing.TB) *sheet.Sheet {
	lx, err := en.Lexicon()
	require.NoError(t, err)
	return &sheet.Sheet{Lex: lx, Profile: units.DefaultProfile()}
}

func find(s *sheet.Sheet, text string, all bool) {
	s.Reset(text)
	for s.Next() {
		number.Find(s, len(s.Sents)-1, all)
	}
}

// show writes the rows as "core = value", the value as: 12, 10..15, 5|6, few*12, 60%, soft 12, 0.
func show(s *sheet.Sheet) string {
	var b strings.Builder
	for i := range s.Rows {
		r := &s.Rows[i]
		n := r.Numeral
		fmt.Fprintf(&b, "%s%s = ", map[bool]string{true: "; "}[i > 0], s.TextOf(r.NumSpan))
		switch n.Kind {
		case units.Cardinal:
			fmt.Fprintf(&b, "%.7g", n.Value)
		case units.LexicalRound:
			fmt.Fprintf(&b, "soft %.7g", n.Value)
		case units.Span:
			fmt.Fprintf(&b, "%.7g..%.7g", n.Low, n.High)
		case units.Choice:
			fmt.Fprintf(&b, "%.7g|%.7g", n.Low, n.High)
		case units.Zero:
			b.WriteString("0")
		case units.Unreported:
			b.WriteString("unreported")
		default:
			fmt.Fprintf(&b, "%v*%.7g", n.Kind, n.Unit)
		}
		if n.Share {
			b.WriteString("%")
		}
		if r.Flags&sheet.Strong != 0 {
			b.WriteString(" strong")
		}
	}
	return b.String()
}

type cases map[string]string // text -> rows

func (c cases) run(t *testing.T, all bool) {
	t.Helper()
	s := newSheet(t)
	for text, want := range c {
		find(s, text, all)
		assert.Equal(t, want, show(s), text)
	}
}

func TestDigits(t *testing.T) {
	cases{
		"5,000 recruits":                   "5,000 = 5000",
		"12,34,567 voters":                 "12,34,567 = 1234567",
		"1.2 million refugees":             "1.2 million = 1200000",
		"1½ million refugees":              "1½ million = 1500000",
		"٥٠٠٠ people":                      "٥٠٠٠ = 5000",
		"61\u00a0000 people":               "61\u00a0000 = 61000",
		"61 000 people":                    "61 000 = 61000",
		"61, 000 people":                   "61, 000 = 61000",
		"On May 12, 300 people fled":       "12 = 12; 300 = 300",
		"On May 5 200 people fled":         "5 = 5; 200 = 200",
		"15,000people fled":                "15,000 = 15000",
		"10k fighters":                     "10k = 10000",
		"5m people":                        "5m = 5000000",
		"the 5m wall":                      "",
		"57[3] people":                     "57 = 57",
		"57* people":                       "57 = 57",
		"12 (twelve) persons":              "12 = 12",
		"twelve (12) persons and 3 guards": "twelve = 12; 3 = 3",
		"the 21st brigade":                 "",
		"a 180ml bottle and 29km":          "",
		"999999999999999999999999 men":     "",
		"192.168.1.2":                      "192 = 192; 168 = 168; 1 = 1; 2 = 2",
		"on 12.05.2014 in Aleppo":          "12 = 12; 05 = 5; 2014 = 2014",
	}.run(t, true)
}

func TestWords(t *testing.T) {
	cases{
		"fifty-seven men":                   "fifty-seven = 57",
		"FIFTY SEVEN MEN":                   "FIFTY SEVEN = 57",
		"Fifty\nseven men":                  "Fifty\nseven = 57",
		"a hundred and six men":             "a hundred and six = 106",
		"two hundred\u00a0and six men":      "two hundred\u00a0and six = 206",
		"twelve hundred men":                "twelve hundred = 1200",
		"half a million people":             "half a million = 500000",
		"a quarter of a million people":     "a quarter of a million = 250000",
		"two and a half million people":     "two and a half million = 2500000",
		"3 lakh 20 thousand people":         "3 lakh 20 thousand = 320000",
		"a dozen men":                       "a dozen = soft 12",
		"two dozens men":                    "two dozens = soft 24",
		"half-a-dozen men":                  "half-a-dozen = soft 6",
		"two hundred dozen":                 "two hundred dozen = soft 2400",
		"a score of men":                    "a score = soft 20",
		"a score of 3":                      "3 = 3",
		"nineteen eighty-four":              "nineteen = 19; eighty-four = 84",
		"twelve and half of them":           "twelve = 12; half = 50%",
		"twenty-first":                      "",
		"the forty second man":              "",
		"two hundred and two hundred men":   "two hundred = 200; two hundred = 200",
		"a million billion trillion people": "",
		"thirty and six men":                "thirty = 30; six = 6",
		"10,000-strong force":               "10,000 = 10000 strong",
		"a five-member crew":                "five = 5 strong",
		"a 12-man patrol":                   "12 = 12 strong",
		"a 12-year war":                     "12 = 12",
	}.run(t, true)
}

func TestSpans(t *testing.T) {
	cases{
		"10-15 men":                              "10-15 = 10..15",
		"10–15 men":                              "10–15 = 10..15",
		"10 - 15 men":                            "10 - 15 = 10..15",
		"10 to 15 men":                           "10 to 15 = 10..15",
		"10 to perhaps 15 men":                   "10 to perhaps 15 = 10..15",
		"between 10 and 15 men":                  "10 and 15 = 10..15",
		"between about 10 and 15 men":            "10 and 15 = 10..15",
		"between 10 and perhaps 15 men":          "10 and perhaps 15 = 10..15",
		"from 10 to 15 men":                      "10 to 15 = 10..15",
		"The toll rose from 14 to 17":            "14 = 14; 17 = 17",
		"an increase from 14 to 17":              "14 = 14; 17 = 17",
		"It was cut from 20 to 5":                "20 = 20; 5 = 5",
		"The toll rose by five to 17":            "five = 5; 17 = 17",
		"five or six men":                        "five or six = 5|6",
		"five or perhaps six men":                "five or perhaps six = 5|6",
		"ten or so men":                          "ten = 10",
		"2-3,000 men":                            "2-3,000 = 2000..3000",
		"500-1,000 men":                          "500-1,000 = 500..1000",
		"between 5 and 7,000 men":                "5 and 7,000 = 5..7000",
		"2 to 3 million people":                  "2 to 3 million = 2000000..3000000",
		"40 to 50 thousand people":               "40 to 50 thousand = 40000..50000",
		"two or three dozen":                     "two or three dozen = 24|36",
		"12 and 15":                              "12 = 12; 15 = 15",
		"1994-1996":                              "1994 = 1994; 1996 = 1996",
		"between 1994 and 1996":                  "1994 = 1994; 1996 = 1996",
		"the 1975-1979 Cambodian purges":         "1975 = 1975; 1979 = 1979",
		"2012-13":                                "2012 = 2012; 13 = 13",
		"555-666-7777":                           "555 = 555; 666 = 666; 7777 = 7777",
		"sentenced two to 10 years ago":          "two = 2; 10 = 10",
		"a term of two to 10 years":              "two to 10 = 2..10",
		"a win by 3-1":                           "3 = 3; 1 = 1",
		"10-15% of them":                         "10-15% = 10..15%",
		"10% to 15% of them":                     "10% to 15% = 10..15%",
		"between ten and fifteen percent of men": "ten and fifteen percent = 10..15%",
	}.run(t, true)
}

func TestShares(t *testing.T) {
	cases{
		"60% of them":               "60% = 60%",
		"60 % of them":              "60 % = 60%",
		"sixty per cent of them":    "sixty per cent = 60%",
		"60 percent of them":        "60 percent = 60%",
		"five cents":                "five = 5",
		"half the prisoners fled":   "half = 50%",
		"half of the men":           "half = 50%",
		"more than half were women": "half = 50%",
		"the second half was dull":  "",
		"half an hour":              "",
		"a third of them":           "a third = 33.33333%",
		"nearly a third":            "a third = 33.33333%",
		"a third man":               "",
		"two-thirds were women":     "two-thirds = 66.66667%",
		"two thirds of them":        "two thirds = 66.66667%",
		"a two-thirds majority":     "",
		"one-third of the men":      "one-third = 33.33333%",
		"three quarters of the men": "three quarters = 75%",
		"a quarter of the men":      "a quarter = 25%",
		"the last quarter":          "",
		"1/3 of the men":            "1/3 = 33.33333%",
		"one half of the men":       "one half = 50%",
	}.run(t, true)
}

func TestVague(t *testing.T) {
	cases{
		"dozens of men":                      "dozens = scale*12",
		"tens of thousands of people":        "tens of thousands = scale*10000",
		"hundreds of thousands fled":         "hundreds of thousands = scale*100000",
		"hundreds upon hundreds of men":      "hundreds upon hundreds = emphatic*100",
		"thousands and thousands fled":       "thousands and thousands = emphatic*1000",
		"several hundred men":                "several hundred = several*100",
		"several hundred thousand men":       "several hundred thousand = several*100000",
		"a few dozen men":                    "a few dozen = few*12",
		"a few men":                          "a few = few*1",
		"a very few men":                     "a very few = few*1",
		"a mere handful of men":              "handful = handful*1",
		"a handful of men":                   "a handful = handful*1",
		"a couple of aides":                  "a couple = couple*1",
		"a couple of dozen men":              "a couple of dozen = couple*12",
		"a couple was married":               "",
		"scores were hurt":                   "scores = scale*20",
		"she scores twice":                   "",
		"test scores":                        "",
		"some people fled":                   "some = some*1",
		"some 200 people fled":               "200 = 200",
		"some hundreds of men":               "hundreds = scale*100",
		"many were killed":                   "many = many*1",
		"as many as 12 men":                  "12 = 12",
		"how many men":                       "",
		"most of the men":                    "most = most*1",
		"the most wanted man":                "",
		"numerous others fled":               "numerous = numerous*1",
		"a large number of people":           "a large number = large-number*1",
		"a number of 12 men":                 "12 = 12",
		"a group of gunmen":                  "a group = a-group*1",
		"a group of at least 12 men":         "12 = 12",
		"the vast majority of people":        "vast majority = most*1",
		"killing an unspecified number":      "an unspecified number = countless*1",
		"both men were hurt":                 "both = 2",
		"both soldiers and police were hurt": "",
	}.run(t, false)
	cases{"dozens of men, several hundred soldiers and a few guards": ""}.run(t, true)
}

func TestArticles(t *testing.T) {
	cases{
		"a soldier was killed":                     "a = 1",
		"A SOLDIER WAS KILLED":                     "A = 1",
		"an off-duty US soldier":                   "an = 1",
		"a U.S. soldier":                           "a = 1",
		"a 34-year-old man":                        "a = 1; 34 = 34",
		"a senior (local) commander":               "a = 1",
		"a soldier's wife was hurt":                "a = 1",
		"a brother-in-law was hurt":                "a = 1",
		"a body was found":                         "a = 1",
		"a Palestinian was shot":                   "a = 1",
		"a young, unarmed man":                     "a = 1",
		"a man shot dead on Monday":                "a = 1",
		"a chief, held by rebels, died":            "a = 1",
		"a rebel-held town":                        "",
		"a terrorist attack":                       "",
		"a hostage crisis":                         "",
		"a brigade was sent":                       "",
		"a family of six was hurt":                 "six = 6",
		"a week later":                             "",
		"a mortar shell":                           "",
		"a further 12 men":                         "12 = 12",
		"hepatitis A patients":                     "",
		"one died and another was hurt":            "one = 1; another = 1",
		"another soldier died":                     "another = 1",
		"another 30 died":                          "30 = 30",
		"yet another attack":                       "",
		"They hit one another":                     "",
		"one of the men died":                      "one = 1",
		"one soldier was hurt, killing one, one":   "one = 1; one = 1",
		"the one soldier who fled":                 "one = 1",
		"the one who fled":                         "",
		"which one fled? No one's.":                "No one = 0",
		"one day they fled":                        "",
		"one-third of them fled":                   "one-third = 33.33333%",
		"number one on the list":                   "",
		"at least one soldier":                     "one = 1",
		"a judge and an officer and a car, a soup": "a = 1; an = 1",
	}.run(t, false)
}

func TestZeros(t *testing.T) {
	cases{
		"no casualties":                       "no = 0",
		"no one was hurt":                     "no one = 0",
		"no-one was hurt":                     "no-one = 0",
		"nobody was hurt":                     "nobody = 0",
		"none of the hostages":                "none = 0",
		"none other than him":                 "",
		"not a single soldier was hurt":       "not a single = 0",
		"not one soldier was hurt":            "not one = 0",
		"zero deaths":                         "zero = 0",
		"no longer soldiers":                  "",
		"no fewer than 9 soldiers":            "9 = 9",
		"No. 5":                               "5 = 5",
		"no, soldiers said":                   "",
		"no water":                            "",
		"no reports of casualties":            "no = unreported",
		"No casualties were reported":         "No = unreported",
		"No injuries have been reported":      "No = unreported",
		"no soldiers were killed, he said":    "no = 0",
		"There was no immediate word on dead": "no = unreported",
	}.run(t, false)
	cases{"zero": "zero = 0", "no soldiers, none": ""}.run(t, true)
}
