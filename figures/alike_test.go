package figures

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// told is what two ways to say the same must agree in, one line a figure, sorted: value, hedge, head, outcome, group,
// role and who says so.
func told(text string) []string {
	var all []string
	for _, f := range Extract(text).Figures {
		all = append(all, fmt.Sprintf("%v %v %s %s %s %v | %s", f.Number.Quantity.Entails, f.Number.Quantity.Hedge, f.Subject.Lemma,
			f.Outcome.Kind, f.Subject.Group, f.Subject.Role, strings.ToLower(f.Source.Text)))
	}
	slices.Sort(all)
	return all
}

func TestActiveAndPassiveSayTheSame(t *testing.T) {
	for _, pair := range [][2]string{
		{"The blast killed 12 soldiers.", "Twelve soldiers were killed by the blast."},
		{"Police arrested at least 40 protesters.", "At least 40 protesters were arrested by police."},
		{"A mine wounded three farmers.", "Three farmers were wounded by a mine."},
		{"The army has freed some 300 hostages.", "Some 300 hostages have been freed by the army."},
		{"Floods displaced more than 2,000 families.", "More than 2,000 families were displaced by floods."},
		{"Rebels abducted nine nurses on Sunday.", "On Sunday nine nurses were abducted by rebels."},
		{"The court sentenced five officers.", "Five officers were sentenced by the court."},
		{"Turkey deported up to 60 migrants.", "Up to 60 migrants were deported by Turkey."},
		{"Troops rescued dozens of miners.", "Dozens of miners were rescued by troops."},
		{"The shelling injured a nurse.", "A nurse was injured by the shelling."},
		{"The guards killed two prisoners and wounded seven others.", "Two prisoners were killed and seven others were wounded by the guards."},
		{"A landslide buried nearly 30 villagers alive.", "Nearly 30 villagers were buried alive by a landslide."},
		{"The militia has detained between 10 and 15 students.", "Between 10 and 15 students have been detained by the militia."},
		{"The strike killed no civilians.", "No civilians were killed by the strike."},
	} {
		a, p := told(pair[0]), told(pair[1])
		assert.NotEmpty(t, a, pair[0])
		assert.Equal(t, a, p, "%s\n%s", pair[0], pair[1])
	}
}

func TestAttributionMovesFreely(t *testing.T) {
	for _, ways := range [][]string{
		{"Officials said 12 soldiers were killed.", "Twelve soldiers were killed, officials said.", "Twelve soldiers, officials said, were killed.",
			"According to officials, 12 soldiers were killed.", "Twelve soldiers were killed, according to officials."},
		{"The ministry reported that at least 30 people had drowned.", "At least 30 people had drowned, the ministry reported.",
			"At least 30 people, the ministry reported, had drowned."},
		{"Witnesses told reporters that two guards fled.", "Two guards fled, witnesses told reporters."},
		{"The governor announced the arrest of nine men.", "The arrest of nine men was announced by the governor."},
		{"“We lost four men,” the commander said.", "The commander said: “We lost four men.”"},
		{"Doctors say seven children are in hospital with burns.", "Seven children are in hospital with burns, doctors say."},
	} {
		first := told(ways[0])
		assert.NotEmpty(t, first, ways[0])
		for _, other := range ways[1:] {
			assert.Equal(t, first, told(other), "%s\n%s", ways[0], other)
		}
	}
}

func TestWhereAndWhenMoveFreely(t *testing.T) {
	for _, ways := range [][]string{
		{"On Friday gunmen killed 14 farmers in the north.", "Gunmen killed 14 farmers in the north on Friday.", "In the north, gunmen on Friday killed 14 farmers."},
		{"Two trawlers sank overnight and nine sailors are missing.", "Nine sailors are missing after two trawlers sank overnight."},
		{"Since May 340 prisoners have been released.", "340 prisoners have been released since May."},
	} {
		first := told(ways[0])
		assert.NotEmpty(t, first, ways[0])
		for _, other := range ways[1:] {
			assert.Equal(t, first, told(other), "%s\n%s", ways[0], other)
		}
	}
}
