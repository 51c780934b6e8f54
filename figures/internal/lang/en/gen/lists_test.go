package main

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// These tests read the committed lists alone, so they run where WordNet is not
// installed.

// readLex returns the rows of a committed list, without its header.
func readLex(t *testing.T, name string) [][]string {
	t.Helper()
	text, err := os.ReadFile("../" + name)
	require.NoError(t, err)
	var rows [][]string
	for line := range strings.Lines(string(text)) {
		if !strings.HasPrefix(line, "#") {
			rows = append(rows, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
		}
	}
	return rows
}

// codes maps the words of wordnet.lex to their codes.
func codes(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, row := range readLex(t, "wordnet.lex") {
		out[row[0]] = row[1]
	}
	return out
}

func TestWordRows(t *testing.T) {
	// One noun at most, a weak person only after another noun, each other part once at most.
	code := regexp.MustCompile(`^[PGLTQBESOpvarC]+$`)
	nounPart := regexp.MustCompile(`PC?|[GLTQBESO]C?(?:pC?)?`)
	rest := regexp.MustCompile(`^(?:[nvar]C?)+$`)
	rows := readLex(t, "wordnet.lex")
	for i, row := range rows {
		require.Len(t, row, 2, row)
		require.True(t, singleWord(row[0]), row)
		require.Regexp(t, code, row[1], row)
		parts := nounPart.ReplaceAllString(row[1], "n")
		require.Regexp(t, rest, parts, row)
		for _, part := range "nvar" {
			require.LessOrEqual(t, strings.Count(parts, string(part)), 1, row)
		}
		if i > 0 {
			require.Less(t, rows[i-1][0], row[0], "sorted, no duplicates")
		}
	}
}

func TestFormRows(t *testing.T) {
	words := codes(t)
	rows := readLex(t, "irregular.lex")
	for i, row := range rows {
		require.Len(t, row, 3, row)
		require.Contains(t, []string{plural, gerund, thirdPerson, pastBoth, pastOnly, participleOnly}, row[2], row)
		if row[2] == plural {
			require.Regexp(t, `[PGLTQBESO]`, words[row[1]], row)
		} else {
			require.Contains(t, words[row[1]], "v", row)
		}
		if i > 0 {
			require.Negative(t, slices.Compare(rows[i-1], row), "sorted, no duplicates: %v", row)
		}
	}
}

func TestSizes(t *testing.T) {
	for name, limit := range map[string]int64{"wordnet.lex": 600_000, "irregular.lex": 100_000} {
		info, err := os.Stat("../" + name)
		require.NoError(t, err)
		require.Less(t, info.Size(), limit, name)
	}
}

// checkSlips requires that the words whose first reading is wrong are the known
// ones, each with the code it has.
func checkSlips(t *testing.T, list string, person bool, known map[string]string) {
	t.Helper()
	words := codes(t)
	got := map[string]string{}
	for _, w := range strings.Fields(list) {
		require.NotEmpty(t, words[w], "%s is not listed", w)
		if strings.HasPrefix(words[w], "P") != person {
			got[w] = words[w]
		}
	}
	require.Equal(t, known, got, "words: %v", slices.Sorted(maps.Keys(got)))
}

func TestPersonNouns(t *testing.T) {
	checkSlips(t, `
	man woman child boy girl soldier rebel civilian militant fighter prisoner detainee hostage captive inmate refugee
	migrant worker protester demonstrator policeman officer guard gunman terrorist insurgent jihadist guerrilla journalist
	reporter doctor nurse teacher student pupil farmer fisherman miner driver passenger pilot sailor villager resident
	citizen victim survivor suspect witness official leader commander politician lawyer judge priest tourist mother father
	brother sister son daughter baby infant teenager person kenyan iraqi palestinian kurd kidnapper attacker bystander
	peacekeeper pilgrim shopkeeper smuggler deserter recruit sniper bomber commando paramedic firefighter separatist
	marine medic syrian afghan`, true, map[string]string{
		"civilian": "aP",    // tagged as adjective more often (civilian life)
		"militant": "aP",    // as above (a militant group)
		"marine":   "aP",    // as above (marine biology)
		"syrian":   "aCPC",  // as above (the Syrian border)
		"suspect":  "vaP",   // the verb leads
		"judge":    "vP",    // the verb leads
		"witness":  "vP",    // the verb leads
		"recruit":  "vP",    // the verb leads
		"bomber":   "Op",    // the plane is the first sense
		"medic":    "Bp",    // the first sense is the plant medick
		"afghan":   "OpCaC", // the first sense is the blanket
	})
}

func TestThingWords(t *testing.T) {
	checkSlips(t, `
	accident accusation ace act afternoon agency agreement aid aircraft airport ambulance ambush anniversary
	answer area arm army arrest article assault attack avalanche bag ball band barrack barrel base battalion
	battle beach bed bicycle bill bird blast blood boat body bomb bomber bone book border bottle box brain bread
	bridge brigade building bullet bunch bus camera camp campaign cancer capital car carrier case casualty cat
	cause cave cell cent center century chair character charge checkpoint church city claim clash clock coal coat
	coffee collision committee community company computer congress convoy corner cost council counter country
	couple court cow crash crisis crowd cruiser cup date day deal death decade demonstration derailment desert
	destroyer detention disease district document dog dollar door dozen dress driver earthquake effect election
	embassy engine epidemic escape evening explosion eye face fact factory family famine farm fence ferry fever
	field fighter figure file film fire fish flood floor flower food foot force forest fox freighter gallon game
	gang garden gas general goat gold government grenade group gun hand handful harbour hat hawk head hearing
	heart helicopter highway hill home horse hospital host hotel hour house household human hundred hunger
	hurricane idea inch individual infection injury inquiry interview investigation island issue jail jeep key
	killing kilometer kitchen knife lake landslide law lead leg letter line liner lion list liter loan location
	lot machine magazine major malaria march market mass massacre match meat meeting message meter mile militia
	milk million mine ministry minor minute missile model moment money month morning mortar mosque motorcycle
	mountain movie murder name nation native navy neighborhood news newspaper night number ocean offensive office
	oil operation order organization outbreak page pair paper parliament party patient peace percent period phone
	place plan plane plant police policy population port post pound poverty price principal printer prison
	private problem protest province question radio raid rally rat reason record regiment region relative release
	report rescue restaurant result rice rifle ring riot river road rocket roof room round row runner salt school
	score screen sea search season second sentence server share sheep shell shelter ship shirt shoe shooting shop
	side siege site skin snake song speech sport spot squad star state statement station steel stone store storm
	story street strike string subject suburb sugar summer summit sweeper table talk tank tanker tax tea team
	television temple tent theory thousand threat tie time toll ton total town train transport trawler treaty
	tree trial truck tsunami tunnel typhoon union valley van vehicle verdict vessel village virus visit vote wall
	war warning watch water wave weapon week weekend wheel window winter wood word wound year zone`, false, map[string]string{
		// The person is the first sense, the thing a later one.
		"carrier":    "P",  // of goods or of a disease
		"character":  "Pv", // in a play
		"driver":     "P",
		"fighter":    "P",
		"host":       "Pv",
		"individual": "Pa",
		"patient":    "Pa",
		"printer":    "P",
		"runner":     "P",
		"server":     "P",
		"sweeper":    "P",
		// WordNet files these oddly.
		"casualty": "P", // one hurt or killed; as an event a later sense
		"trawler":  "P", // the fisher before the ship
	})
}
