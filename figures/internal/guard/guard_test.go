package guard

import (
	"strings"
	"testing"

	"github.com/reckon-dev/reckon/figures/internal/lang/en"
	"github.com/reckon-dev/reckon/figures/internal/number"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/stretchr/testify/require"
)

// read cuts a text and finds its numbers; all takes those in digits and words alone, but every one.
func read(t testing.TB, text string, all bool) *sheet.Sheet {
	t.Helper()
	lx, err := en.Lexicon()
	require.NoError(t, err)
	s := &sheet.Sheet{Lex: lx}
	s.Reset(text)
	for s.Next() {
		number.Find(s, len(s.Sents)-1, all)
	}
	return s
}

// marked reads and marks a text.
func marked(t testing.TB, text string) *sheet.Sheet {
	t.Helper()
	s := read(t, text, false)
	var m Marker
	for i := range s.Rows {
		require.NoError(t, m.Mark(s, i))
	}
	return s
}

// guarded checks the numbers between « and »: each must have the guard, and every number of the text
// outside them none. A number that stage 200 passes over already needs no guard.
func guarded(t *testing.T, want sheet.Guard, lines string) {
	t.Helper()
	for line := range strings.Lines(strings.TrimSpace(lines)) {
		line = strings.TrimSpace(line)
		var at []sheet.Span
		found := map[sheet.Span]bool{}
		var text strings.Builder
		for i, part := range strings.FieldsFunc(line, func(r rune) bool { return r == '«' || r == '»' }) {
			if inside := i%2 == 1 != strings.HasPrefix(line, "«"); inside {
				at = append(at, sheet.Span{Start: text.Len(), End: text.Len() + len(part)})
			}
			text.WriteString(part)
		}
		s := marked(t, text.String())
		for i := range s.Rows {
			r := &s.Rows[i]
			in := false
			for _, sp := range at {
				if sp.Start < r.NumSpan.End && r.NumSpan.Start < sp.End {
					in = true
					found[sp] = true
					if r.Guard != want {
						t.Errorf("%s\n  %q is %q, not %q", line, s.TextOf(r.NumSpan), r.Guard, want)
					}
				}
			}
			if !in && r.Guard != sheet.GuardNone {
				t.Errorf("%s\n  %q is %q, not a count", line, s.TextOf(r.NumSpan), r.Guard)
			}
		}
		for _, sp := range at {
			if !found[sp] {
				t.Logf("%s\n  stage 200 makes no row of %q", line, text.String()[sp.Start:sp.End])
			}
		}
	}
}

func TestAge(t *testing.T) {
	guarded(t, sheet.GuardAge, `
		A «34»-year-old guard died in the raid.
		A «34» year old guard died in the raid.
		They were «25» years old.
		A «2»-month-old girl was among 12 victims.
		The boys, aged «6 to 11», were found.
		The victims, aged «12» and «14», were brothers.
		The suspect, aged between «20 and 30», fled.
		A man, «41», was arrested.
		His wife, «34», and 2 children died.
		Jane Doe, «46», was machine-gunned.
		Smith, «46», was shot.
		Officer Omar Said («20») fell.
		The man («41») died on the way.
		Those over the age of «60» were freed.
		Children under «18» were let go.
		She is in her «20»s.
		A man in his mid-«30»s was held.
		A boy of «14» was shot.
		She had just turned «18» when 5 men came.
		Two died; a «46»-year-old was hurt.
	`)
	guarded(t, sheet.GuardNone, `
		In Homs, 46, and in Idlib, 12 people died.
		Deaths by town: Homs (12), Idlib (5).
		A family of six died.
		The father of four was shot.
		Under 18 guards the convoy left.
		Over 60 people died.
		Twelve (12) prisoners fled.
		The police held 12 old men.
	`)
}

func TestNames(t *testing.T) {
	guarded(t, sheet.GuardWeapon, `
		He had an AK-«47» and an M-«16».
		A T-«72» was hit.
		The G«7» met.
		Some COVID-«19» patients died.
		MH«370» vanished with 239 people.
		A B-«52» bombed 12 villagers.
		Flight «370» vanished.
	`)
	guarded(t, sheet.GuardName, `
		He served in Unit «8200» for years.
		The Group of «77» met.
		The suspect was No. «5».
		Item #«5» was lost.
	`)
	guarded(t, sheet.GuardLegal, `
		Under Article «14» he was held.
		Under Section «302» he was held.
		Under Sections «302» and «307», he was held.
		The UN passed Resolution «1325» on it.
	`)
	guarded(t, sheet.GuardPlace, `
		On Highway «1» a bomb killed 5.
		On Route «66» a bomb killed 5.
		They sit in Camp «5» now.
		He lay in Room «12» dead.
	`)
	guarded(t, sheet.GuardNone, `
		In the camp 12 people died.
		In the district 12 were held.
		Police in the area 12 people freed.
		The army 300 soldiers lost.
		A group of 12 men fled.
		The raid left killed12 people.
		The death toll: Homs-12 people.
	`)
}

func TestOrdinalAndList(t *testing.T) {
	guarded(t, sheet.GuardOrdinal, `
		The «3»rd hostage died.
		The «12»th man died.
		The «4»TH INFANTRY came.
	`)
	guarded(t, sheet.GuardList, `
		«3». Two guards were killed.
		(«1») Two guards were killed.
		«1») Two guards were killed.
		«5». AT THE END of it 12 died.
		Some 57[«3»] were hanged.
		Some 57[«4»][«5»] were hanged.
	`)
	guarded(t, sheet.GuardNone, `
		The first two victims were found.
		Rebels killed 5. At the end they left.
		Rebels freed prisoners (300) today.
	`)
}

func TestCode(t *testing.T) {
	guarded(t, sheet.GuardCode, `
		See https://example.org/a/«12»/b for more.
		Write to desk«12»@example.org now.
	`)
	guarded(t, sheet.GuardPhone, `
		Call «0800» «555» «212» for news.
		Call «555-1234» for news.
	`)
}

// What stands near a number that counts people, and must not take it away.
func TestLookAlikes(t *testing.T) {
	guarded(t, sheet.GuardNone, `
		The blast left 12 wounded.
		The 5,000 prisoners were moved.
		Police made 300 arrests.
		Some 2 to 3 dead were found.
		They shot 9 men Monday night.
		Twelve killed Friday in raid.
		A total of 16 died.
		The attack killed 20 and hurt 30.
		Two of them were police.
		The toll rose to 45.
		The toll is 45.
		Rebels held 30 of them.
		Rebels said 1,800 had fled.
		Nine more were found.
		Another 30 injured men came.
		Some 40 or more died.
		The three men, two of them armed, fled.
		They freed 12 of 14 hostages.
		Gunmen killed six police and two bystanders.
		The camp holds 7,000 people.
		Four vehicles were burnt.
		Three attacks hit the town.
		No one was killed.
		No casualties were reported.
		Police freed a woman and her two children.
		He shot five (three fatally).
		The army lost 300: 200 dead.
		Two brigades fled.
		They found 15 bodies.
		Some 80 families were moved.
		About 3,000 refugees came.
		Of 12 held, 3 were freed.
		A day labourer was shot.
		A second soldier was killed.
		A foot soldier was killed.
		Dozens of day labourers died.
		Hundreds of people fled.
		Troops killed 18 in the first week.
		In the past week 12 died.
		In one day 12 died.
	`)
}

func TestMore(t *testing.T) {
	guarded(t, sheet.GuardDate, `
		On Nov «7» six guards fled.
		On Sunday, «12» March, six guards fled.
		He fled on March the «5»th.
		It is dated «12.03.2011» in the file.
		On «3» Ramadan six guards fled.
	`)
	guarded(t, sheet.GuardRate, `
		They lost «1» in «10» fighters.
		They fired «10» times.
		A dose for every «12» prisoners.
	`)
	guarded(t, sheet.GuardCode, `
		He wrote from PO Box «77» once.
		The case number «412» is open.
		It came in version «2» of it.
	`)
	guarded(t, sheet.GuardName, `
		The talks entered Phase «2» now.
		The Group of «Seven» met.
		It is Category «5» now.
	`)
	guarded(t, sheet.GuardMeasure, `
		A «five»-star hotel burnt.
		In temperatures of «45» six men died.
		A «four»-seater crashed.
		They found «hundreds» of tonnes.
		It ran «thousands» of kilometres.
	`)
	guarded(t, sheet.GuardDuration, `
		It took «half» an hour.
		It took «a» year.
		The «five»-day truce held.
		It took «a few» weeks.
		It took «a couple of» days.
	`)
	guarded(t, sheet.GuardList, `
		The report, page «14», blames 5 men.
		See vol. «3» for more.
	`)
	s := marked(t, "On 26 APR 89 the siege began.")
	require.Equal(t, sheet.GuardDate, s.Rows[0].Guard)
	require.Equal(t, sheet.GuardYear, s.Rows[1].Guard)
	s = marked(t, "KABUL (Nov. 7, 2012) - Six guards fled.")
	require.Equal(t, []sheet.Guard{sheet.GuardDate, sheet.GuardYear, sheet.GuardNone}, []sheet.Guard{s.Rows[0].Guard, s.Rows[1].Guard, s.Rows[2].Guard})
}
