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

func TestDate(t *testing.T) {
	guarded(t, sheet.GuardDate, `
		On «12» March 300 people died.
		On March «12» people took to the streets.
		On March «5», 12 people died.
		On «11» February the prison fell.
		On Feb. «7» six guards fled.
		KABUL (Nov. «7») - Six guards fled.
		Clashes of «12-14» March killed 30.
		On the «12»th of March six fled.
		On March «5» and «6» they shot nine men.
		The raids of «12», «14» and «17» March killed 9.
		On «12»/«03»/«2011» six guards fled.
		On «2011-03-12» six guards fled.
		The «26»/«11» attacks shook the city.
		After «9»/«11» many fled.
		On May «12» killed three.
		They met on «26» May.
	`)
	guarded(t, sheet.GuardNone, `
		In March 12 people died.
		20 July protesters were held.
		30 may have died.
		Will 30 may be freed?
		12 march on the capital.
		They may 12 people free.
		The blast killed 9 Monday.
		The blast killed 9 on Monday.
		About 20/25 militants fell.
		In March 300 people died.
		Police say 31 were held in May.
	`)
	s := marked(t, "Sun 10 Jul 2016 29 Syria Rebels Dead")
	require.Equal(t, sheet.GuardNone, s.Rows[len(s.Rows)-1].Guard)
	s = marked(t, "7 November 2016 Four people killed")
	require.Equal(t, sheet.GuardNone, s.Rows[len(s.Rows)-1].Guard)
}

func TestYear(t *testing.T) {
	guarded(t, sheet.GuardYear, `
		The «2019» siege killed 300 people.
		In «1921» the prison was built.
		Since «2011» 300 people died.
		It was the worst since the «1990»s.
		In «2012-13» the camp held 300.
		The «2015» attack killed 12.
		In «2014» 300 people died.
		In March «2011» six fled.
		In «2011» protesters took to the streets.
		Between «2003 and 2011» the camp held 300.
		By «2015» it held 300.
		The «90»s were harsh.
	`)
	guarded(t, sheet.GuardNone, `
		Some 2000 civilians fled.
		The 2014 people in the camp were freed.
		The raid killed 1,500.
		The raid killed 1500.
		At least 2000 were held.
		The flood resulted in 2000 deaths.
		The 2000 Iraqi prisoners were moved.
		About 1900 wounded were moved.
		They freed 2000-3000 people.
	`)
}

func TestTime(t *testing.T) {
	guarded(t, sheet.GuardTime, `
		At «5.30» six guards fled.
		At «9» 45am six guards fled.
		At «10» a.m. six guards fled.
		At «0845» six guards fled.
		It began at «1345» GMT.
		It ended at «10» pm.
		At «9»:«30» six guards fled.
		By «ten» o'clock six guards had fled.
		It began at «five» in the morning.
	`)
}

func TestDuration(t *testing.T) {
	guarded(t, sheet.GuardDuration, `
		Within «48» hours 300 people fled.
		The «12» days of fighting killed 30.
		It took «two» years.
		A «six»-hour battle killed 9.
		He got a «10»-year sentence.
		They face «20» years in prison.
		It lasted «two to three» weeks.
		It took «two» more days.
		It took «three» consecutive nights.
		It took «several» hours.
		For «dozens» of years it was quiet.
		It took «five» seconds.
		In the last «three» months 40 died.
		It runs «24»/«7».
		It took «two» minutes.
	`)
	guarded(t, sheet.GuardNone, `
		12 day labourers died.
		One second lieutenant and 3 privates died.
		Two second sergeants died.
		Three minors were held.
		The blast killed 50 last year.
		The raid left 12 wounded.
		Two night guards were shot.
		They shot 12 point men.
		Police hurt 20 injured minutes later.
	`)
	guarded(t, sheet.GuardDuration, `A «60» year 20 men were held.`)
}

func TestMoney(t *testing.T) {
	guarded(t, sheet.GuardMoney, `
		The ransom was $«40 million».
		The ransom was Rs «5 lakh».
		The ransom was Rs. «500».
		The ransom was «3 million» euros.
		The ransom was US $ «75 million».
		The ransom was «40m» dollars.
		The ransom was «thousands» of dollars.
		The ransom was €«40».
		The court set a fine of «500».
		They took «500» rupees from 12 men.
	`)
	guarded(t, sheet.GuardNone, `
		The raid cost 12 lives.
		They paid 40 fighters.
	`)
}

func TestMeasure(t *testing.T) {
	guarded(t, sheet.GuardMeasure, `
		It lies «7» km from the town.
		They fired «155» mm shells.
		They fired «155»mm shells.
		It was «30» degrees.
		He had «2» kg of it.
		They found «60» tonnes.
		A «40»-foot boat sank with 30 people.
		It measured «7.2».
		A quake of magnitude «7.2» killed 12.
		A «two»-storey house fell.
		A «three»-wheeler was hit.
		A «four»-vehicle convoy was hit.
		It was «30»°C.
		It covers «ten» square kilometres.
	`)
	guarded(t, sheet.GuardNone, `
		A five-member crew died.
		The 12-man patrol died.
		A 10,000-strong force came.
		About 20 foot soldiers died.
		Some 40-odd guards died.
		They say 40-plus guards died.
	`)
	guarded(t, sheet.GuardWeapon, `They found a .«303» rifle.`)
}

func TestPercent(t *testing.T) {
	guarded(t, sheet.GuardPercent, `
		He won «60 percent» of the votes.
		Prices rose «5 percent».
		Prices rose by «5%».
		They lost «60 percent» of the houses.
		It was a «5 percent» rise.
	`)
	guarded(t, sheet.GuardNone, `
		Some 60 percent of the detainees were freed.
		Some 60 percent of them were freed.
		They freed 60% of prisoners.
		Some 60 percent were women.
		A third of the hostages died.
		Half of the wounded died.
	`)
}

func TestScoreAndVote(t *testing.T) {
	guarded(t, sheet.GuardScore, `
		They beat them «3-1».
		They lost «1-3» at home.
		It was a «1-1» draw.
		They won «2-0».
	`)
	guarded(t, sheet.GuardVote, `
		They voted «52 to 48» for it.
		The party took «12» seats.
		Members voted «48 to 52» on it.
	`)
	guarded(t, sheet.GuardNone, `
		Some 40 to 50 officers died.
		They say 2 to 3 dead.
		The army lost 12-15 soldiers.
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

func TestRate(t *testing.T) {
	guarded(t, sheet.GuardRate, `
		Some «one» in «five» prisoners died.
		Some «one» of every «ten» died.
		They tried «three» times.
		It was 5 deaths per «100,000» people.
	`)
	guarded(t, sheet.GuardNone, `
		They killed three in two attacks.
		They killed 12 in three raids.
		Three of the five hostages died.
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

func TestTableExamples(t *testing.T) {
	tab, err := builtin()
	require.NoError(t, err)
	for _, e := range tab.entries {
		require.NoError(t, e.pattern.Compile(), e.pattern.Name())
		require.True(t, tries(t, tab, &e, e.guarded), "%s does not guard: %s", e.pattern.Name(), e.guarded)
		require.False(t, tries(t, tab, &e, e.counted), "%s guards: %s", e.pattern.Name(), e.counted)
	}
}

// tries reports whether an entry is triggered by and matches at any number of a text.
func tries(t *testing.T, tab *table, e *entry, text string) bool {
	t.Helper()
	s := read(t, text, true)
	require.NotEmpty(t, s.Rows, text)
	var m Marker
	for i := range s.Rows {
		p := at(s, i)
		mask := tab.triggers(&p)
		for k := range tab.entries {
			if mask&(1<<k) == 0 || tab.entries[k].pattern != e.pattern {
				continue
			}
			m.window.Set(text, s.Sents[p.r.Sent].Start, s.Sents[p.r.Sent].End, p.r.NumSpan.Start)
			_, ok, err := e.pattern.Match(&m.window)
			require.NoError(t, err)
			if ok {
				return true
			}
		}
	}
	return false
}
