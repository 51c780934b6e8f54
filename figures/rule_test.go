package figures

import (
	"errors"
	"io"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/reckon-dev/reckon/units"
)

// slow takes time that doubles with every letter a.
const slow = "slow  zulu  (?<num>\\d+) (?:(a+)+)b"

// backtracking has a number at which slow does not end.
var backtracking = "Zulu 7 " + strings.Repeat("a", 60) + "!"

// ruled makes an extractor with a table of rules.
func ruled(t testing.TB, table string, more ...Option) *Extractor {
	t.Helper()
	x, err := New(append(more, WithRules("my.rules", table))...)
	require.NoError(t, err)
	return x
}

// only returns the one figure of a text.
func only(t *testing.T, x *Extractor, text string) Figure {
	t.Helper()
	d, err := x.Extract(text)
	require.NoError(t, err)
	require.Len(t, d.Figures, 1, text)
	return d.Figures[0]
}

func TestRuleSetsWhatItsGroupsName(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       string // number | hedge | subject | group | outcome words: kind | source: kind
	}{
		{`pressed  service  outcome=conscripted  {number} (?<subject>\w+ men)(?= (?:were )?(?<outcome>pressed into service))`,
			"Some 40 young men were pressed into service.", "40 | about | young men | man | pressed into service: conscripted | : "},
		{`word  jail  {number}(?= (?<subject>\w+) .*(?<outcome>jailed))`,
			"They took 12 zorgs who were jailed.", "12 | none | zorgs | people | jailed: detained | : "}, // not called for
		{`word  jailed  {number}(?= (?<subject>\w+) .*(?<outcome>jailed))`,
			"They took 12 zorgs who were jailed.", "12 | none | zorgs | people | jailed: detained | : "},
		{`idiom  lives  {number}(?= (?<subject>\w+) (?<outcome>lost their lives))`,
			"There 12 zorgs lost their lives.", "12 | none | zorgs | people | lost their lives: killed | : "},
		{`group  zorgs  group=robot  {number} (?<subject>zorgs)`,
			"They saw 12 zorgs.", "12 | none | zorgs | robot | : other | : "},
		{`hedge  tidy  hedge=at-least  (?<=(?<hedge>a tidy) ){number}`,
			"They killed a tidy 300 men.", "300 | at-least | men | man | killed: killed | : "},
		{`source  quoth  {number}(?= .*quoth (?<source>the ministry))`,
			"12 men died, quoth the ministry.", "12 | none | men | man | died: killed | the ministry: official"},
		{`guarded  flight  outcome=aboard  (?<=flight )(?<num>\d+)`,
			"He took flight 370.", "370 | none |  |  | : aboard | : "},
		{`digits  men  outcome=x  (?<num>\d)`,
			"They saw 12 men.", "12 | none | men | man | : other | : "}, // \d is not the whole number: no match
		{`case  MEN  outcome=x  {number}(?= men)`,
			"THEY SAW 12 MEN.", "12 | none | MEN | man | : x | : "},
		{`words  men  outcome=x  {number}(?= men)`,
			"They saw two hundred men.", "two hundred | none | men | man | : x | : "},
		{`sentence  men  outcome=x  (?<=gone\. They saw ){number}`,
			"It is gone. They saw 12 men.", "12 | none | men | man | : other | : "}, // beyond its sentence a rule sees nothing
	} {
		d, err := ruled(t, c.rule).Extract(c.text)
		require.NoError(t, err)
		var got []string
		for _, f := range d.Figures {
			got = append(got, strings.Join([]string{f.Number.Text, f.Number.Quantity.Hedge.String(), f.Subject.Text, string(f.Subject.Group),
				f.Outcome.Text + ": " + string(f.Outcome.Kind), f.Source.Text + ": " + string(f.Source.Kind)}, " | "))
			assert.Equal(t, c.text[f.Span.Start:f.Span.End], f.Text)
		}
		assert.Equal(t, c.want, strings.Join(got, "\n"), "%s\n%s", c.rule, c.text)
	}
}

func TestRuleNamesComeOut(t *testing.T) {
	x := ruled(t, "# two rules\n\none  men  outcome=x  {number}\ntwo\tmen saw\toutcome=y\t{number}\n")
	f := only(t, x, "They saw 12 men.")
	assert.Equal(t, []string{"one", "two"}, f.Rules)
	assert.Equal(t, OutcomeKind("y"), f.Outcome.Kind, "the later rule overrules")
	assert.Nil(t, only(t, x, "They killed 12 women.").Rules)
	assert.Contains(t, string(f.AppendJSON(nil)), `"rules":["one","two"]`)
}

func TestRuleChangesTheQuantity(t *testing.T) {
	f := only(t, ruled(t, `tidy  tidy  hedge=at-least  (?<=(?<hedge>a tidy) ){number}`), "They killed a tidy 300 men.")
	assert.Equal(t, "a tidy 300 men", f.Text)
	assert.Equal(t, units.AtLeast, f.Number.Hedges[0].Kind)
	assert.Equal(t, "300..", f.Number.Quantity.Entails.String())
}

func TestRuleFollowsANumberThatGrew(t *testing.T) {
	x := ruled(t, `grew  killed  outcome=x  {number}`)
	f := only(t, x, "No fewer than nine and no more than twelve men were killed.")
	assert.Equal(t, OutcomeKind("x"), f.Outcome.Kind)
	f = only(t, x, "They say 40, give or take 5, men were killed.")
	assert.Equal(t, "40", f.Number.Text)
}

func TestBadRulesAreTold(t *testing.T) {
	for _, c := range []struct {
		table string
		at    string // where the caret points
		msg   string
	}{
		{"pressed", "", "needs a name"},
		{"pressed  {number}", "", "needs a name"},
		{"pressed  men  outcome=x", "", "needs a name"},
		{"Pressed  men  {number}", "Pressed", "no name of a rule"},
		{"r  so-called men  {number}", "so-called", "not one word"},
		{"r  men 20  {number}", "20", "not one word"},
		{"r  men  colour=red  {number}", "colour=red", "unknown word"},
		{"r  men  outcome=Big  {number}", "outcome=Big", "is no name"},
		{"r  men  hedge=roughly-so  (?<hedge>a) {number}", "hedge=roughly-so", "no hedge"},
		{"r  men  (?<hedge>a) {number}", "(?<hedge>", "has no meaning"},
		{"r  men  hedge=about  {number}", "{number}", "without a group hedge"},
		{"r  men  group=x  {number}", "{number}", "without a group subject"},
		{"r  men  \\d+", `\d+`, "no group num"},
		{"r  men  {number} (?<who>men)", "who", `unknown group "who"`},
		{"r  men  {number} (?<subject>men", "", "missing closing )"},
		{"r  men  [{number}]", "{number}]", "cannot stand here"},
		{"r  men  {number}\nr  men  {number}", "r", "a rule r already, in line 1 of my.rules"},
		{strings.Repeat("x", 3) + many(65), "z63", "more than 64 rules"},
	} {
		_, err := New(WithRules("my.rules", c.table))
		var e *RuleError
		require.ErrorAs(t, err, &e, c.table)
		assert.Contains(t, e.Msg, c.msg, c.table)
		assert.Equal(t, "my.rules", e.File)
		assert.NotEmpty(t, e.Advice)
		assert.Zero(t, e.Number)
		assert.NotContains(t, e.Error(), "\n")
		require.LessOrEqual(t, e.Col-1, len(e.Text))
		assert.True(t, strings.HasPrefix(e.Text[e.Col-1:], c.at), "%s: column %d", c.table, e.Col)
		assert.True(t, strings.HasPrefix(caret(t, e.Drawing()), c.at[:min(1, len(c.at))]))
	}
}

// many is a table of n rules, behind the name of a first.
func many(n int) string {
	var b strings.Builder
	b.WriteString("  men  {number}\n")
	for i := range n {
		b.WriteString("z" + string(rune('0'+i/10)) + string(rune('0'+i%10)) + "  men  {number}\n")
	}
	return b.String()
}

func TestWideGapsBelongToThePattern(t *testing.T) {
	f := only(t, ruled(t, "gap  men  outcome=x  {number}  men"), "They saw 12  men.")
	assert.Equal(t, OutcomeKind("x"), f.Outcome.Kind)
}

func TestRuleOutOfTimeIsAnErrorAndNoAnswer(t *testing.T) {
	x := ruled(t, slow+"\nother  men  outcome=x  {number}(?= men)")
	text := "They saw 12 men. " + backtracking + " " + backtracking + "\n\nZulu 5 aaab. They saw 13 men."
	check := func(figures []Figure, err error) {
		t.Helper()
		var e *RuleError
		require.ErrorAs(t, err, &e)
		assert.Equal(t, "slow", e.Rule)
		assert.Equal(t, 1, e.Line)
		assert.Equal(t, Span{22, 23}, e.Number)
		assert.Equal(t, 1, strings.Count(err.Error(), "slow"), "told once")
		assert.Contains(t, e.Error(), "at byte 22")
		require.Len(t, figures, 2, "the rest is whole, and the rule is off behind")
		for _, f := range figures {
			assert.Equal(t, []string{"other"}, f.Rules)
		}
	}
	d, err := x.Extract(text)
	check(d.Figures, err)
	check(x.Append(nil, text))

	var figures []Figure
	var failed []error
	for f, err := range x.Scan(strings.NewReader(text)) {
		if err != nil {
			failed = append(failed, err)
			continue
		}
		figures = append(figures, f)
	}
	require.Len(t, failed, 1)
	check(figures, failed[0])

	d, err = x.Extract("Zulu 5 aaab.")
	require.NoError(t, err, "the next call has the rule back")
	assert.Equal(t, []string{"slow"}, d.Figures[0].Rules)
}

func TestScanCountsTheOffsetOfAFailureFromTheStart(t *testing.T) {
	x := ruled(t, slow)
	text := strings.Repeat("Nothing here to see.\n", 6000) + backtracking
	var e *RuleError
	for _, err := range x.Scan(strings.NewReader(text)) {
		if err != nil {
			require.ErrorAs(t, err, &e)
		}
	}
	require.NotNil(t, e)
	assert.Equal(t, "7", text[e.Number.Start:e.Number.End])
}

func TestScanTellsTheReaderAndTheRule(t *testing.T) {
	broken := errors.New("broken")
	var got error
	for _, err := range ruled(t, slow).Scan(io.MultiReader(strings.NewReader(backtracking), readerOf(broken))) {
		got = err
	}
	var e *RuleError
	assert.ErrorIs(t, got, broken)
	assert.ErrorAs(t, got, &e)
}

// readerOf is a reader that fails.
func readerOf(err error) io.Reader {
	r, w := io.Pipe()
	w.CloseWithError(err)
	return r
}

func TestRulesInSeveralGoroutines(t *testing.T) {
	x := ruled(t, "one  men  outcome=x  {number}(?= men)\ntwo  women  outcome=y  (?<num>\\d+)(?= women)")
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 20 {
				d, err := x.Extract("They saw 12 men. They saw 13 women.")
				assert.NoError(t, err)
				assert.Equal(t, OutcomeKind("x"), d.Figures[0].Outcome.Kind)
				assert.Equal(t, OutcomeKind("y"), d.Figures[1].Outcome.Kind)
			}
		})
	}
	wg.Wait()
}

// FuzzRules holds rules to the laws of the library on any text: they compile or tell where they do not, and
// what they find lies in the text.
func FuzzRules(f *testing.F) {
	f.Add("12 men were seen by 13 women.", `{number}(?= (?<subject>\w+).*?(?<outcome>\w+) by)`)
	f.Add("Some 12.", `(?<=(?<source>.*))(?<num>\d+)`)
	f.Add("é 12 é", `(?<num>12) (?<outcome>é)`)
	f.Fuzz(func(t *testing.T, text, pattern string) {
		x, err := New(WithRules("fuzz", "r  men by some é  outcome=x  "+pattern))
		if err != nil {
			var e *RuleError
			require.ErrorAs(t, err, &e)
			require.Positive(t, e.Col)
			require.NotEmpty(t, e.Drawing())
			return
		}
		d, err := x.Extract(text)
		if err != nil {
			var e *RuleError
			require.ErrorAs(t, err, &e)
			require.LessOrEqual(t, e.Number.End, len(text))
		}
		for _, f := range d.Figures {
			for _, p := range []Phrase{f.Phrase, f.Number.Phrase, f.Subject.Phrase, f.Outcome.Phrase, f.Source.Phrase} {
				require.True(t, p.Span.Start <= p.Span.End && p.Span.End <= len(text))
				if p.Span != (Span{}) {
					require.Equal(t, text[p.Span.Start:p.Span.End], p.Text)
				}
			}
		}
	})
}

func TestAllocRulesAddNothingWhereTheyDoNotMatch(t *testing.T) {
	text := "On Tuesday the army said that 12 soldiers and 3 officers had been killed near the river, 40 others hurt."
	allocs := func(x *Extractor) float64 {
		dst := make([]Figure, 0, 8)
		return testing.AllocsPerRun(100, func() { dst, _ = x.Append(dst[:0], text) })
	}
	tried := ruled(t, "one  soldiers  outcome=x  {number}(?= women)\ntwo  officers  outcome=x  (?<num>\\d+)(?= women)")
	assert.Equal(t, allocs(builtin()), allocs(tried))
}

func BenchmarkRules(b *testing.B) {
	onCorpus(b, func(b *testing.B, text string) {
		x := ruled(b, "one  people men women  outcome=x  {number}(?= porters)\ntwo  killed injured  (?<=captured ){number}\nthree  said  {number}(?=.*, said (?<source>the guild))")
		var dst []Figure
		for b.Loop() {
			dst, _ = x.Append(dst[:0], text)
		}
	})
}

func TestNearWordsInOtherSpellings(t *testing.T) {
	x := ruled(t, "one  soldiers élèves don't %  outcome=x  {number}(?= \\w)")
	for _, text := range []string{"They saw 12 SOLDIERS.", "They saw 12 sol\u00addiers.", "They saw 12 men, ÉLÈVES.", "They saw 12 men they don’t know.", "They saw 12 men (% of all)."} {
		d, err := x.Extract(text)
		require.NoError(t, err)
		require.NotEmpty(t, d.Figures, text)
		assert.Equal(t, []string{"one"}, d.Figures[0].Rules, text)
	}
}
