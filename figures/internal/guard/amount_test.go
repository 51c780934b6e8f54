package guard

import (
	"testing"

	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

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
		They seized «three» «12.7» mm guns and «two» «60» mm mortar rounds.
		«Two» «500» lb bombs fell.
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
