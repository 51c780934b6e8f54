package golden

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

const twoFigures = `== part
why: including names a part
At least 12 people died,
including three children.
# the whole
-> 12 | at-least | 12.. | est 12..14 | people | killed
-> three | children | part_of=#0
tally: killed 12..14 point 12 from #0 out #1 part
`

// figure makes a figure of that many people, hedged by the cues.
func figure(number, head string, n float64, cues ...units.Cue) figures.Figure {
	f := figures.NewFigure()
	f.Number.Text = number
	f.Number.Quantity = units.DefaultProfile().Quantity(units.Number(n), cues...)
	f.Subject.Head, f.Subject.Text = head, head
	f.Outcome.Kind = figures.OutcomeKilled
	return f
}

func document(fs ...figures.Figure) *figures.Document { return &figures.Document{Figures: fs} }

func whole() *figures.Document {
	d := document(figure("12", "people", 12, units.CueAtLeast), figure("three", "children", 3))
	d.Figures[1].PartOf = 0
	return d
}

func parse(t *testing.T, text string) *File {
	t.Helper()
	f, err := Parse("x.txt", text)
	require.NoError(t, err)
	return f
}

func TestParseReadsACase(t *testing.T) {
	c := parse(t, twoFigures).Cases[0]
	assert.Equal(t, "At least 12 people died,\nincluding three children.", c.Text)
	var cells []string
	for _, cell := range c.Figures[0].Cells {
		cells = append(cells, cell.Key+"="+cell.Want)
	}
	assert.Equal(t, []string{"hedge=at-least", "entails=12..", "est=12..14", "head=people", "outcome=killed"}, cells)
}

func TestACellIsKnownByItsShape(t *testing.T) {
	for cell, key := range map[string]string{"about": "hedge", "0..49": "entails", "est 1..2": "est", "point 3": "point",
		"killed": "outcome", "denied": "modality", "total": "aspect", "not-implicit": "implicit", "men": "head",
		"other men": "subject", "other": "outcome"} {
		got, _ := classify(cell)
		assert.Equal(t, key, got, cell)
	}
}

func TestParseSaysWhatIsWrongAndWhere(t *testing.T) {
	for text, want := range map[string]string{
		"loose\n":                                      `x.txt:1: text before the first case; begin a case with "== name"`,
		"== a\nTwo died.\n-> Two\n":                    `x.txt:1: case "a" has no why;`,
		"== a\nwhy: b\n-> Two\n":                       `x.txt:1: case "a" has no text;`,
		"== a\nwhy: b\nTwo died.\n":                    `write "-> none"`,
		"== a\nwhy: b\nTwo died.\n-> Two | heed=2\n":   `x.txt:4: no field "heed"; known are: value hedge`,
		"== a\nwhy: b\nTwo died.\n-> Two | men | x\n":  `x.txt:4: two cells for head;`,
		"== a\nwhy: b\nTwo died.\n-> Two | 9..2\n":     `x.txt:4: "9..2" is no range`,
		"== a\nwhy: b\nTwo died.\n-> Two\nMore.\n":     `x.txt:5: text after an expectation;`,
		"== a\nwhy: b\nTwo died.\n-> Two\n-> none\n":   `both none and figures`,
		"== a\nwhy: b\nprofile: q\nTwo.\n-> Two\n":     `x.txt:3: no profile "q"; known are:`,
		"== a\nwhy: b\noptions: q\nTwo.\n-> Two\n":     `x.txt:3: no option "q"; known are:`,
		"== a\nwhy: b\nTwo died.\n-> Two|part_of=#7\n": `x.txt:4: no line #7;`,
		"== a\nwhy: b\nTwo.\n->\n":                     `x.txt:4: an expectation without a number;`,
		"== a\nwhy: b\ntodo:\nTwo.\n-> Two\n":          `x.txt:3: a todo without a reason;`,
	} {
		_, err := Parse("x.txt", text)
		require.Error(t, err, text)
		assert.Contains(t, err.Error(), want)
		var e *Error
		require.ErrorAs(t, err, &e)
		assert.NotEmpty(t, e.Advice)
	}
}

func TestLoadRefusesTheSameTextTwice(t *testing.T) {
	one := func(name string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("== " + name + "\nwhy: b\nTwo died.\n-> Two\n")}
	}
	_, err := Load(fstest.MapFS{"a/x.txt": one("x"), "b/y.txt": one("y"), "b/readme.md": {Data: []byte("loose")}}, "g")
	assert.EqualError(t, err, "g/b/y.txt:1: case y has the text of x in g/a/x.txt; keep one, with the cells of both")
}

func TestCheckIsSilentWhereAllAgrees(t *testing.T) {
	assert.Empty(t, parse(t, twoFigures).Cases[0].Check(whole()))
}

func TestCheckMarksTheWrongCell(t *testing.T) {
	d := whole()
	d.Figures[0].Subject.Head = "persons"
	assert.Equal(t, `x.txt:1: part
  why:  including names a part
  text: At least 12 people died,
        including three children.
  want  -> 12 | at-least | 12.. | est 12..14 | people  | killed
  got   -> 12 | at-least | 12.. | est 12..14 | persons | killed
                                               ^ head
`, parse(t, twoFigures).Cases[0].Check(d))
}

func TestCheckReportsMissingAndUnexpectedFigures(t *testing.T) {
	c := parse(t, twoFigures).Cases[0]
	d := document(whole().Figures[0], figure("9", "dogs", 9))
	got := c.Check(d)
	assert.Contains(t, got, "want  -> three | children | part_of=#0\n  got   (no such figure)")
	assert.Contains(t, got, "want  (nothing here)\n  got   -> 9 | dogs | killed")
	assert.Contains(t, got, "got   tally: killed 21..23 point 21 from #0,#?9")
}

func TestAnotherCutOfTheNumeralIsOneError(t *testing.T) {
	c := parse(t, "== a\nwhy: b\nA hundred men died.\n-> A hundred | men\n").Cases[0]
	assert.Contains(t, c.Check(document(figure("hundred", "men", 100))), "got   -> hundred   | men\n           ^ number")
}

func TestAnOptionalFigureMayBeAbsentButNotWrong(t *testing.T) {
	c := parse(t, "== a\nwhy: b\nMany fled.\n?> Many | killed | head=\n-> none\n").Cases[0]
	assert.Empty(t, c.Check(document()))
	assert.Empty(t, c.Check(document(figure("Many", "", 3))))
	assert.Contains(t, c.Check(document(figure("Many", "men", 3))), "^ head")
}

func TestATodoFailsWhenItPasses(t *testing.T) {
	c := parse(t, "== a\nwhy: b\ntodo: no rule yet\nTwo died.\n-> Two | men\n").Cases[0]
	assert.Empty(t, c.Check(document()))
	assert.Equal(t, "x.txt:1: a\n  passes now: delete its todo line (no rule yet)\n", c.Check(document(figure("Two", "men", 2))))
}

func TestUpdateKeepsWhatWasChosen(t *testing.T) {
	d := document(figure("0", "rats", 0), figure("12", "persons", 12), figure("three", "children", 3))
	d.Figures[2].PartOf = 1
	got := parse(t, twoFigures).Update([]*figures.Document{d})
	assert.Equal(t, `== part
why: including names a part
At least 12 people died,
including three children.
# the whole
-> 0 | rats | killed
-> 12 | hedge=none | entails=12 | est 12 | persons | killed
-> three | children | part_of=#1
tally: killed 12 point 12 from #0,#1 out #2 part
`, got)
	assert.Empty(t, parse(t, got).Cases[0].Check(d), "what Update writes agrees with what was read")
}

func TestUpdateLeavesTheRest(t *testing.T) {
	two := twoFigures + "\n== none\nwhy: b\ntodo: c\nNothing.\n-> 5\n"
	f := parse(t, two)
	assert.Equal(t, two, f.Update([]*figures.Document{whole(), document()}))
	assert.Equal(t, two, f.Update(nil))
	assert.Contains(t, f.Update([]*figures.Document{document(), nil}), "including three children.\n# the whole\n-> none\n")
}

func TestEscapesStandForWhatDoesNotShow(t *testing.T) {
	const shown = "5{U+00A0}000 {0x92} {U+2011} {x}"
	assert.Equal(t, "5\u00a0000 \x92 \u2011 {x}", decode(shown))
	assert.Equal(t, shown, encode(decode(shown)))
}

func FuzzParse(f *testing.F) {
	f.Add(twoFigures)
	f.Add("== a\nwhy: b\nx {U+0020}\n?> a|b=c\n-> none\n")
	f.Fuzz(func(t *testing.T, text string) {
		file, err := Parse("x.txt", text)
		if err != nil {
			return
		}
		if got := file.Update(nil); strings.TrimSuffix(got, "\n") != strings.TrimSuffix(text, "\n") {
			t.Errorf("an update without documents changed %q to %q", text, got)
		}
		for _, c := range file.Cases {
			c.Check(document())
		}
	})
}
