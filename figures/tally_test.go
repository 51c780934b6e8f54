package figures_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/figures/internal/golden"
	"github.com/reckon-dev/reckon/units"
)

// tallyOf reads a text and writes its tally in one line: killed 5 {0,1} -2 part of 0; …
func tallyOf(t *testing.T, text string, o figures.TallyOptions, opts ...figures.Option) string {
	t.Helper()
	x, err := figures.New(opts...)
	require.NoError(t, err)
	d, err := x.Extract(text)
	require.NoError(t, err)
	return written(d.TallyBy(o))
}

func written(totals []figures.Total) string {
	var rows []string
	for _, r := range totals {
		s := string(r.Outcome)
		for _, more := range []string{string(r.Group), string(r.Unit)} {
			if more != "" {
				s += "/" + more
			}
		}
		if r.Count.IsValid() {
			s += " " + r.Count.String()
		}
		if r.HasPoint {
			s += " point " + strconv.FormatFloat(r.Point, 'f', -1, 64)
		}
		for _, v := range r.Singles {
			s += " +" + v.Text
		}
		for _, l := range r.LeftOut {
			s += " -" + strconv.Itoa(l.Figure) + " " + l.Why
		}
		rows = append(rows, s)
	}
	return strings.Join(rows, "; ")
}

func TestTally(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"12 + 3: conjuncts add up", "12 soldiers and 3 nurses were killed.", "killed 15 point 15"},
		{"12, the three are among them", "12 people, including three children, were killed.", "killed 12 point 12 -1 part of 0"},
		{"three of five are killed: the five are not", "Three of the five attackers were shot dead.", "killed 3 point 3"},
		{"5 abducted, the same 5 freed: a repeat counts where its outcome is new", "Rebels abducted five nuns. All five were freed on Sunday.",
			"abducted 5 point 5; released 5 point 5"},
		{"4 for certain, 4..84 with the 80", "Eighty workers are feared dead. Four cooks were killed at once.", "killed 4..84 point 4 -0 uncertain"},
		{"uncertain alone: 0..80, and no point", "Eighty workers are feared dead.", "killed 0..80 -0 uncertain"},
		{"a family is no person: a row of its own, behind that of persons", "30 families and 12 nurses were evacuated.", "displaced 12 point 12; displaced/family 30 point 30"},
		{"nothing befell those who gathered", "300 people gathered near the mosque.", ""},
		{"those who did it are not among those it befell", "Fifty gunmen killed two guards.", "killed 2 point 2"},
		{"8 + 13 = 21, the total says so itself", "Eight miners were killed on Monday. Thirteen miners died on Tuesday, bringing the death toll to 21.",
			"killed 21 point 21 -0 in total 2 -1 in total 2"},
		{"21 stands for all before it, three more come after: 24", "The death toll rose to 21. Three more people died later.", "killed 24 point 24"},
		{"a number counts better than a vague word before it: 8, not 8 + several", "Several monks were arrested in Oram. Police said eight monks were arrested.",
			"detained 8 point 8 -0 told again as 1"},
		{"a vague word again adds nobody", "Police arrested several monks in Oram. During the search several monks were arrested.",
			"detained 3..7 point 3 -1 told before as 0"},
		{"several others are others", "Police arrested several monks in Oram. Several other monks were arrested on Sunday.", "detained 6..14 point 6"},
		{"1 + 2 = 3, and all three are those", "A commander and two guards were killed on Monday. The shell hit their truck, killing all three people.",
			"killed 3 point 3 -0 part of 2 -1 part of 2"},
		{"a leader is one of the three, also when told again", "Police detained three rebels, including a leader. A leader was detained in Oram.",
			"detained 3 point 3 -1 part of 0 -2 told before as 1"},
		{"40 = 6 + 34", "40 people, 6 guards and 34 farmers, were killed.", "killed 40 point 40 -1 part of 0 -2 part of 0"},
		{"26, and one more if the toll leaves the bomber out", "A suicide bomber was killed in the blast. 26 people were killed.", "killed 26..27 point 26 -0 attacker"},
		{"a toll of the year is not of the day", "Since January 600 drivers have been killed. On Monday two drivers were killed.", "killed 2 point 2 -0 period"},
		{"but it counts alone", "Since January 600 drivers have been killed.", "killed 600 point 600"},
	} {
		assert.Equal(t, c.want, tallyOf(t, c.text, figures.TallyOptions{}), "%s\n%s", c.why, c.text)
	}
}

func TestTallyBy(t *testing.T) {
	const text = "12 soldiers, 3 nurses and 2 gunmen were killed. 15 bodies and 4 families were buried."
	for _, c := range []struct {
		why  string
		o    figures.TallyOptions
		want string
	}{
		{"12 + 3 + 2", figures.TallyOptions{Units: []units.Unit{units.Person}}, "killed 17 point 17"},
		{"12 soldiers alone", figures.TallyOptions{Groups: []figures.Group{figures.GroupSoldier}}, "killed 12 point 12"},
		{"without the 2", figures.TallyOptions{NoAttackers: true, Units: []units.Unit{units.Person}}, "killed 15 point 15"},
		{"nobody did it here", figures.TallyOptions{Roles: []figures.Role{figures.RoleActor}}, ""},
		{"15 bodies apart from 17 persons", figures.TallyOptions{ByUnit: true, Units: []units.Unit{units.Person, units.Body}}, "killed 17 point 17; killed/body 15 point 15"},
		{"a row for each group", figures.TallyOptions{ByGroup: true, Units: []units.Unit{units.Person}},
			"killed/soldier 12 point 12; killed/medic 3 point 3; killed/attacker 2 point 2"},
	} {
		assert.Equal(t, c.want, tallyOf(t, text, c.o), c.why)
	}
}

func TestTallyUnderEachProfile(t *testing.T) {
	const text = "Dozens of monks and several nuns were detained."
	for name, want := range map[string]string{
		"default": "detained 27..106 point 27", // 24..99 + 3..7
		"min":     "detained 27..106 point 27",
		"acled":   "point 15", // 12 + 3
		"literal": "detained",
	} {
		p, err := units.LoadProfile(name)
		require.NoError(t, err)
		got := tallyOf(t, text, figures.TallyOptions{}, figures.WithProfile(p))
		assert.Contains(t, got, want, name)
	}
}

func TestSingulars(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"a definite noun", "The driver was killed.", "killed 1 point 1 +driver"},
		{"object and subject", "Soldiers killed the rebel leader and detained his brother.", "killed 1 point 1 +rebel leader; detained 1 point 1 +brother"},
		{"leader and two", "Soldiers killed the rebel leader and two guards.", "killed 3 point 3 +rebel leader"},
		{"a name after a role", "Soldiers killed rebel leader Karim Dost near Oram.", "killed 1 point 1 +rebel leader Karim Dost"},
		{"a bare name", "Zalmi was killed near Oram.", "killed 1 point 1 +Zalmi"},
		{"a pronoun", "Police chased the man and arrested him.", "detained 1 point 1 +him"},
		{"the same man once", "Zalmi was killed on Monday. The rebel leader Zalmi was killed near Oram.", "killed 1 point 1 +Zalmi"},
		{"a leader, then the leader", "A rebel leader was captured. The leader was captured near Oram.", "detained 1 point 1"},
		{"a pronoun after a person counted", "Soldiers killed one rebel. The rebel fired at them, so they killed him.", "killed 1 point 1"},
		{"one of two counted", "Soldiers killed two rebels. When the rebel fired, they killed him.", "killed 2 point 2"},
		{"what the leader did", "Soldiers captured the rebel leader. The leader directed attacks.", "detained 1 point 1 +rebel leader"},
		{"the sought are not caught", "Soldiers detained two men while searching for the rebel leader.", "detained 2 point 2"},
		{"an aim", "The raid aimed at capturing the rebel leader failed.", ""},
		{"a charge", "He is accused of killing the governor.", ""},
		{"given information", "The slain commander was a teacher.", ""},
		{"only told of as possible", "The driver may have been killed.", ""},
		{"a place can be captured", "Rebels captured Delt.", ""},
		{"places in a list", "Two men were killed in Oram and Delt.", "killed 2 point 2"},
		{"two in apposition are one", "A rebel leader, Karim Dost, was killed.", "killed 1 point 1"},
		{"two joined are two", "The driver and the guard were killed.", "killed 2 point 2 +driver +guard"},
		{"a plural", "The guards were killed.", ""},
		{"who says so", "The owner said 11 people had drowned.", "killed 11 point 11"},
		{"her alone", "The gunman attacked the clerk and killed her.", "killed 1 point 1 +her"},
		{"part of a count", "Five people were killed, including the driver.", "killed 5 point 5"},
	} {
		assert.Equal(t, c.want, tallyOf(t, c.text, figures.TallyOptions{}, figures.WithSingulars()), "%s\n%s", c.why, c.text)
	}
	assert.Empty(t, tallyOf(t, "The driver was killed.", figures.TallyOptions{}), "only on request")
}

func TestPeriod(t *testing.T) {
	for _, c := range []struct {
		text, want string
		longer     bool
	}{
		{"Since October 340 prisoners have been freed.", "Since October", true},
		{"340 prisoners have been freed since the war began in 2011.", "since the war began in 2011", true},
		{"Twelve people were killed overnight, police said.", "overnight", false},
		{"So far this year 12 people were killed.", "So far this year", true},
		{"In the past three weeks 12 people were killed.", "In the past three weeks", true},
		{"Over the past 24 hours 12 people were killed.", "Over the past 24 hours", false},
		{"Twelve people were killed since they stayed in the house.", "", false},
		{"Twelve people were killed.", "", false},
	} {
		d := figures.Extract(c.text)
		require.NotEmpty(t, d.Figures, c.text)
		assert.Equal(t, c.want, d.Figures[0].Period.Text, c.text)
		assert.Equal(t, c.longer, d.Figures[0].Period.Longer, c.text)
	}
	d := figures.Extract("Two people died on Monday and 340 people have died since January.")
	require.Len(t, d.Figures, 2)
	assert.Empty(t, d.Figures[0].Period.Text, "the period is that of the other count")
	assert.Equal(t, "since January", d.Figures[1].Period.Text)
}

func TestTallySurvivesJSON(t *testing.T) {
	x, err := figures.New(figures.WithSingulars())
	require.NoError(t, err)
	d, err := x.Extract("Since October soldiers have killed 12 rebels. On Monday they killed the rebel leader Karim Dost and a guard, and arrested his brother.")
	require.NoError(t, err)
	require.Len(t, d.Singles, 2)
	data, err := json.Marshal(d)
	require.NoError(t, err)
	var back figures.Document
	require.NoError(t, json.Unmarshal(data, &back))
	assert.Equal(t, d.Figures[0].Period, back.Figures[0].Period)
	assert.Equal(t, d.Singles, back.Singles)
	assert.Equal(t, d.Tally(), back.Tally())
}

// TestTallyLaws holds the tally to its laws on every text of the golden cases.
func TestTallyLaws(t *testing.T) {
	files, err := golden.Load(os.DirFS(goldenDir), goldenDir)
	require.NoError(t, err)
	x, err := figures.New(figures.WithSingulars())
	require.NoError(t, err)
	for _, f := range files {
		for _, c := range f.Cases {
			d, err := x.Extract(c.Text)
			require.NoError(t, err)
			for _, o := range []figures.TallyOptions{{}, {ByGroup: true, ByUnit: true}, {NoAttackers: true}} {
				for _, r := range d.TallyBy(o) {
					lawful(t, filepath.Base(f.Path)+": "+c.Name, d, &r)
				}
			}
		}
	}
}

func lawful(t *testing.T, what string, d *figures.Document, r *figures.Total) {
	t.Helper()
	assert.True(t, slices.IsSorted(r.Figures), what)
	flagged := false
	for _, l := range r.LeftOut {
		assert.NotContains(t, r.Figures, l.Figure, what)
		assert.NotEmpty(t, l.Why, what)
	}
	for _, i := range r.Figures {
		flagged = flagged || d.Figures[i].Number.Quantity.Flags.Has(units.PointOutside)
	}
	low, hasLow := r.Count.Low()
	high, hasHigh := r.Count.High()
	if hasLow && hasHigh {
		assert.LessOrEqual(t, low, high, what)
	}
	if r.HasPoint && !flagged {
		assert.True(t, !hasLow || low <= r.Point, "%s: %v point %v", what, r.Count, r.Point)
		assert.True(t, !hasHigh || r.Point <= high, "%s: %v point %v", what, r.Count, r.Point)
	}
	if len(r.Figures)+len(r.Singles) == 0 {
		assert.False(t, r.HasPoint, what)
	}
}

func TestARepeatChangesNoTotal(t *testing.T) {
	const first, again = "Five miners were killed in Delt.", " The five miners were killed by gas."
	assert.Equal(t, "killed 5 point 5", tallyOf(t, first, figures.TallyOptions{}))
	assert.Equal(t, "killed 5 point 5 -1 same as 0", tallyOf(t, first+again, figures.TallyOptions{}))
}
