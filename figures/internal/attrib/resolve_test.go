package attrib

import (
	"strings"
	"testing"

	"github.com/reckon-dev/reckon/figures/internal/lang/en"
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// resolved cuts a text, files a row for every number in digits, and resolves each sentence.
func resolved(t testing.TB, text string) *sheet.Sheet {
	t.Helper()
	lx, err := en.Lexicon()
	require.NoError(t, err)
	s := &sheet.Sheet{Lex: lx}
	s.Reset(text)
	for s.Next() {
		k := len(s.Sents) - 1
		for i := s.Sents[k].First; i < s.Sents[k].Last; i++ {
			if s.Has(i, token.Digits) || s.Is(i, lexicon.Numeral) {
				s.Rows = append(s.Rows, sheet.Row{Sent: k, Num: sheet.Toks{First: i, Last: i + 1}})
			}
		}
		Resolve(s, k)
	}
	return s
}

// sources lists the sources of the numbers of a text, "-" for none.
func sources(t *testing.T, text string) string {
	t.Helper()
	s := resolved(t, text)
	var out []string
	for i := range s.Rows {
		src := "-"
		if r := &s.Rows[i]; !r.Source.IsZero() {
			src = s.TextOf(s.SpanOf(r.Source.Toks))
		}
		out = append(out, src)
	}
	return strings.Join(out, " | ")
}

type cases [][2]string // text, sources

func (c cases) run(t *testing.T) {
	t.Helper()
	for _, x := range c {
		assert.Equal(t, x[1], sources(t, x[0]), x[0])
	}
}

func TestFront(t *testing.T) {
	cases{
		{"According to the district hospital, 14 miners died.", "the district hospital"},
		{"14 miners died, according to two nurses at the clinic.", "two nurses at the clinic | -"},
		{"The landslide, according to villagers, buried 9 people.", "villagers"},
		{"At least 30 were held, according to the latest data from the Interior Ministry.", "the latest data from the Interior Ministry"},
		{"According to plan, 12 trucks left at dawn on Monday.", "-"},
		{"He acted according to 12 rules.", "-"},
	}.run(t)
}

func TestSubjectAndVerb(t *testing.T) {
	cases{
		{"The Harbour Watch Trust said 12 sailors were missing.", "The Harbour Watch Trust"},
		{"12 sailors were missing, a coastguard spokeswoman said on Friday.", "a coastguard spokeswoman"},
		{"A clash, officials said late Tuesday, left 7 dead.", "officials"},
		{"He said 7 had died.", "He"},
		{"The army has claimed that 7 rebels surrendered.", "The army"},
		{"The storm claimed 7 lives.", "-"},
		{"A little-known group claimed responsibility for killing 7 people.", "-"},
		{"Lt. Karim Odeh, a spokesman for the brigade, told reporters 7 men had fled.", "Lt. Karim Odeh"},
		{"Karim Odeh, 41, of the port town, said 7 men had fled.", "Karim Odeh | Karim Odeh"},
		{"The Valley Monitor, which relies on volunteers, said 7 men had fled.", "The Valley Monitor"},
		{"Karim Odeh (the mayor), said 7 men had fled.", "Karim Odeh"},
		{"Karim Odeh, head of Delta, a charity in the port, said 7 men had fled.", "Karim Odeh"},
		{"In Delta, members of the crew said 7 men had fled.", "members of the crew"},
		{"Near Port Delta, a teacher said 7 men had fled.", "a teacher"},
		{"After the raid, a teacher said 7 men had fled.", "a teacher"},
		{"Karim Odeh met the families and said 7 men had fled.", "Karim Odeh"},
		{"The Valley Monitor (VM) said 7 men had fled.", "The Valley Monitor"},
		{"Photographs of the square showed 40 people on the ground.", "Photographs of the square"},
		{"The general showed 40 guests the garden.", "-"},
		{"The ministry put the death toll at 88.", "The ministry"},
		{"The workers put 88 boxes on the lorry.", "-"},
		{"The guards told 12 inmates to leave.", "-"},
		{"MALKA SAID THAT 12 MEN WERE TAKEN.", "MALKA"},
		{"malka said that 12 men were taken.", "malka"},
		{"The observatory documented 12 deaths.", "The observatory"},
		{"The camera recorded 12 visitors.", "-"},
		{"The minister's announcement that 12 had died shocked the town.", "The minister"},
		{"The minister's garden had 12 trees.", "-"},
		{"Organisers added 12 guards.", "-"},
	}.run(t)
}

func TestNoCue(t *testing.T) {
	cases{
		{"It was reported that 12 had died.", "-"},
		{"12 people were reported killed.", "-"},
		{"12 were reportedly held.", "-"},
		{"The man is said to have killed 12 people.", "-"},
		{"A reported attack killed 12.", "-"},
		{"Police reports of 12 deaths angered the town.", "-"},
		{"The mayor refused to say how 12 men died.", "-"},
		{"The attack was reported by Radio Delta to have killed 12.", "Radio Delta"},
	}.run(t)
}

func TestInverted(t *testing.T) {
	cases{
		{"At least 8 fishermen drowned, said Mayor Ines Duarte.", "Mayor Ines Duarte"},
		{"At least 8 fishermen drowned, said Ines Duarte, a spokeswoman for the port.", "Ines Duarte"},
		{"8 fishermen drowned on May 3, reports The Coastal Gazette.", "The Coastal Gazette | The Coastal Gazette"},
		{"Ines Duarte, the mayor, said the army held 8 men.", "Ines Duarte"},
		{"\"We lost 8 men,\" said an elder.", "an elder"},
	}.run(t)
}

func TestHeadline(t *testing.T) {
	cases{
		{"Monitor: 12 dead in shelling", "Monitor"},
		{"12 dead in shelling: police", "police"},
		{"12 dead in shelling - officials", "officials"},
		{"12 dead in shelling, police say", "police"},
		{"Injured: 12", "-"},
		{"Bus crash: 12 dead", "-"},
		{"Northfield: 12 dead", "-"},
	}.run(t)
}

func TestQuotation(t *testing.T) {
	cases{
		{"\"We lost 9. Another 4 are missing,\" a commander said.", "a commander | a commander"},
		{"\"We lost 9,\" a commander said. \"Another 4 are missing.\"", "a commander | a commander"},
		{"A commander said: \"We lost 9. Another 4 are missing.\"", "A commander | A commander"},
		{"\"We lost 9,\" a commander said. Another 4 were missing.", "a commander | -"},
		{"\"We lost 9,\" a commander said.\n\nThe town buried 4 men.", "a commander | -"},
	}.run(t)
}

func TestChain(t *testing.T) {
	cases{
		{"Rebels claimed to have killed 44 troops; the ministry put the figure at 6.", "Rebels | the ministry"},
		{"Radio Delta, citing a nurse, said 5 had died.", "a nurse"},
		{"5 had died, Radio Delta said, citing a nurse.", "a nurse"},
		{"State television quoted a doctor as saying 5 had died.", "a doctor"},
		{"5 had died, a doctor said, Radio Delta reported.", "a doctor"},
		{"A doctor was quoted as saying 5 had died.", "A doctor"},
		{"Police said 5 had died, while the hospital said 6 were hurt.", "Police | the hospital"},
	}.run(t)
}

func TestVia(t *testing.T) {
	via := func(text string) string {
		s := resolved(t, text)
		r := &s.Rows[0]
		require.Equal(t, 1, r.Source.NVia, text)
		return s.TextOf(s.SpanOf(r.Source.Via[0]))
	}
	require.Equal(t, "Radio Delta", via("Radio Delta, citing a nurse, said 5 had died."))
	require.Equal(t, "State television", via("State television quoted a doctor as saying 5 had died."))
	require.Equal(t, "Reuters", via("A doctor told Reuters 5 had died."))
}

func TestKind(t *testing.T) {
	kind := func(who string) string {
		s := resolved(t, "At least 5 died, "+who+" said.")
		return s.Lex.Name(s.Rows[0].Source.Kind)
	}
	for who, want := range map[string]string{
		"officials": "official", "the defence ministry": "official", "an army spokesman": "military", "police sources": "police",
		"a prosecutor": "judicial", "hospital officials": "medical", "the rebels": "armed-group", "state television": "media",
		"residents": "witness", "a source at the city police": "police", "the observatory": "monitor", "the report": "document",
		"sources": "", "Karim Odeh": "",
	} {
		assert.Equal(t, want, kind(who), who)
	}
}

func TestResolveAllocatesNothing(t *testing.T) {
	s := resolved(t, "A doctor told Reuters that 5 had died, according to \"two nurses\" who saw it.")
	require.Zero(t, testing.AllocsPerRun(10, func() { Resolve(s, 0) }))
}

func FuzzResolve(f *testing.F) {
	f.Add("\"We lost 9. Another 4 are missing,\" a commander (who said 3) said, citing 2, said X")
	f.Add("according to said said: 12 - said, told by 5 \" said")
	f.Fuzz(func(t *testing.T, text string) {
		s := resolved(t, text)
		for i := range s.Rows {
			r := &s.Rows[i].Source
			for _, x := range []sheet.Toks{r.Toks, r.Cue, r.Via[0], r.Via[1]} {
				require.LessOrEqual(t, x.First, x.Last)
				require.LessOrEqual(t, x.Last, len(s.Toks))
				require.GreaterOrEqual(t, x.First, 0)
			}
			require.LessOrEqual(t, r.Len(), 3*maxSource)
			require.Equal(t, r.IsZero(), r.Cue.IsZero())
		}
	})
}
