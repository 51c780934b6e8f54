package guard

import (
	"testing"

	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/stretchr/testify/require"
)

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
