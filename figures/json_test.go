package figures

import (
	"bytes"
	"encoding/json"
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/reckon-dev/reckon/units"
)

// at returns the phrase of text that reads words.
func at(text, words string) Phrase {
	i := strings.Index(text, words)
	return Phrase{Span{i, i + len(words)}, text[i : i+len(words)]}
}

// sample is a document with every part filled in somewhere.
func sample() *Document {
	const text = "Close to 5,000 militia prisoners were moved, officials said, citing a register; half of them are minors."
	moved := NewFigure()
	moved.Phrase = at(text, "Close to 5,000 militia prisoners")
	moved.Number = Number{
		Phrase: at(text, "5,000"), Form: FormDigits,
		Hedges: []Hedge{{at(text, "Close to"), units.Near}},
		Quantity: units.Quantity{
			Stated: 5000, HasStated: true, Hedge: units.Near, Point: 5000, HasPoint: true,
			Entails: units.From(1), Estimate: units.Between(4750, 5000),
		},
	}
	moved.Subject = Subject{Phrase: at(text, "militia prisoners"), Head: "prisoners", Lemma: "prisoner", Group: GroupDetainee, Unit: "person", Role: RoleVictim}
	moved.Outcome = Outcome{at(text, "moved"), OutcomeTransferred, []OutcomeKind{OutcomeDetained}}
	moved.Source = Source{at(text, "a register"), "citing", SourceDocument, []Phrase{at(text, "officials")}}
	moved.Aspect = AspectTotal
	moved.Sentence = Span{0, len(text)}

	half := NewFigure()
	half.Phrase = at(text, "half of them")
	half.Number = Number{Phrase: at(text, "half"), Form: FormShare, Quantity: units.Quantity{
		Stated: 50, HasStated: true, Share: true, Entails: units.Exactly(50), Flags: units.PointOutside,
	}}
	half.Subject = Subject{Phrase: at(text, "minors"), Head: "minors", Lemma: "minor", Group: GroupChild, Unit: "person", Implicit: true, Antecedent: at(text, "militia prisoners").Span}
	half.Outcome = Outcome{Kind: OutcomeDetained}
	half.Modality = ModalityUncertain
	half.PartOf, half.SameAs, half.Revises, half.RivalOf = 0, 0, 0, 0
	half.Derived = &Derived{0, units.Between(2375, 2500), "50 % of 4,750..5,000"}
	half.Flags = FlagHistorical
	half.Rules = []string{"share-of"}
	return &Document{ID: "a1", Text: text, Figures: []Figure{moved, half}, Profile: "default"}
}

func encode(t *testing.T, d *Document) string {
	t.Helper()
	b, err := d.AppendJSON(nil)
	require.NoError(t, err)
	return string(b)
}

func TestDocumentJSONHasEveryPartInItsPlace(t *testing.T) {
	want := `{"id":"a1","figures":[` +
		`{"span":[0,32],"text":"Close to 5,000 militia prisoners",` +
		`"number":{"span":[9,14],"text":"5,000","form":"digits","hedges":[{"span":[0,8],"text":"Close to","kind":"near"}]},` +
		`"value":{"stated":5000,"hedge":"near","entails":{"low":1,"high":null},"estimate":{"low":4750,"high":5000},"point":5000},` +
		`"subject":{"span":[15,32],"text":"militia prisoners","head":"prisoners","lemma":"prisoner","group":"detainee","unit":"person","implicit":false,"role":"victim"},` +
		`"outcome":{"span":[38,43],"text":"moved","kind":"transferred","also":["detained"]},` +
		`"modality":"asserted","source":{"span":[68,78],"text":"a register","cue":"citing","kind":"document","via":[{"span":[45,54],"text":"officials"}]},` +
		`"aspect":"total","sentence":[0,104]},` +
		`{"span":[80,92],"text":"half of them","number":{"span":[80,84],"text":"half","form":"share"},` +
		`"value":{"stated":50,"share":true,"hedge":"none","entails":{"low":50,"high":50}},` +
		`"subject":{"span":[97,103],"text":"minors","head":"minors","lemma":"minor","group":"child","unit":"person","implicit":true,"antecedent":[15,32]},` +
		`"outcome":{"kind":"detained"},"modality":"uncertain","part_of":0,"same_as":0,"revises":0,"rival_of":0,` +
		`"derived":{"whole":0,"count":{"low":2375,"high":2500},"arithmetic":"50 % of 4,750..5,000"},` +
		`"flags":["codebook-point-outside","historical"],"rules":["share-of"]}],"tally":[`
	got := encode(t, sample())
	assert.Equal(t, want, got[:min(len(want), len(got))])
	assert.True(t, strings.HasSuffix(got, `],"profile":"default"}`), got)
}

func TestEmptyDocumentStillHasFiguresAndTally(t *testing.T) {
	assert.Equal(t, `{"figures":[],"tally":[]}`, encode(t, &Document{Text: "Nobody is counted here."}))
}

func TestTotalJSONShowsOpenEndsAndLeavesOutAbsentPoints(t *testing.T) {
	total := Total{Outcome: OutcomeKilled, Group: GroupChild, Unit: "body", Count: units.From(3), Figures: []int{0, 2},
		LeftOut: []LeftOut{{1, "part of 0"}, {3, "denied"}}}
	assert.Equal(t, `{"outcome":"killed","group":"child","unit":"body","low":3,"high":null,"figures":[0,2],`+
		`"left_out":[{"figure":1,"why":"part of 0"},{"figure":3,"why":"denied"}]}`, string(total.AppendJSON(nil)))
	total = Total{Outcome: OutcomeMissing, HasPoint: true}
	assert.Equal(t, `{"outcome":"missing","low":null,"high":null,"point":0,"figures":[]}`, string(total.AppendJSON(nil)))
}

func TestNumbersJSON(t *testing.T) {
	numbers := func(yield func(Number) bool) {
		_ = yield(Number{Phrase: Phrase{Span{0, 5}, "5,000"}, Quantity: units.Quantity{Stated: 5000, HasStated: true, Entails: units.Exactly(5000)}}) &&
			yield(Number{Phrase: Phrase{Span{9, 17}, "10 to 15"}, Quantity: units.Quantity{Entails: units.Between(10, 15)}})
	}
	assert.Equal(t, `{"id":"n","numbers":[`+
		`{"span":[0,5],"text":"5,000","value":{"stated":5000,"entails":{"low":5000,"high":5000}}},`+
		`{"span":[9,17],"text":"10 to 15","value":{"stated":null,"entails":{"low":10,"high":15}}}]}`,
		string(AppendNumbersJSON(nil, "n", numbers)))
}

func TestNumbersAreWrittenWithoutExponent(t *testing.T) {
	for _, c := range []struct {
		v    float64
		want string
	}{
		{0, "0"}, {33.3, "33.3"}, {1e21, "1000000000000000000000"}, {1e-7, "0.0000001"},
		{units.MaxCount, "9007199254740991"}, {math.Inf(1), "null"}, {math.NaN(), "null"},
	} {
		assert.Equal(t, c.want, string(appendFloat(nil, c.v)))
	}
}

// fields reads an input line and writes it back, to see what becomes of Meta.
func fields(t *testing.T, line string) string {
	t.Helper()
	d, err := ParseLine([]byte(line))
	require.NoError(t, err)
	return encode(t, d)
}

func TestMetaPassesThroughInItsOrder(t *testing.T) {
	const empty = `"figures":[],"tally":[]`
	for _, c := range []struct{ name, line, want string }{
		{"order kept", `{"id":"7","url":"u","text":"x","date":"d"}`, `{"id":"7",` + empty + `,"meta":{"url":"u","date":"d"}}`},
		{"nested order and long numbers", `{"text":"x","b":{"z":1,"a":12345678901234567890}}`, `{` + empty + `,"meta":{"b":{"z":1,"a":12345678901234567890}}}`},
		{"blanks go", "{ \"text\" : \"x\" ,\t\"b\" : [ 1 , true , null ] }\r", `{` + empty + `,"meta":{"b":[1,true,null]}}`},
		{"number as id", `{"id":12,"text":""}`, `{"id":"12",` + empty + `}`},
		{"names of our own", `{"text":"x","figures":[{"odd":1}],"profile":{},"meta":3}`, `{` + empty + `,"meta":{"figures":[{"odd":1}],"profile":{},"meta":3}}`},
		{"name twice", `{"text":"x","b":1,"a":2,"b":3}`, `{` + empty + `,"meta":{"b":3,"a":2}}`},
		{"bytes that are no text", "{\"text\":\"x\",\"b\":[\"\xff\"]}", `{` + empty + `,"meta":{"b":["` + "\ufffd" + `"]}}`},
		{"escapes in names", `{"te\u0078t":"x","a\"}b":"{"}`, `{` + empty + `,"meta":{"a\"}b":"{"}}`},
	} {
		assert.Equal(t, c.want, fields(t, c.line), c.name)
	}
}

func TestMetaMadeInCodeIsSorted(t *testing.T) {
	d := &Document{Meta: map[string]any{"b": 1, "a": []string{"x"}}}
	assert.Equal(t, `{"figures":[],"tally":[],"meta":{"a":["x"],"b":1}}`, encode(t, d))
	_, err := (&Document{Meta: map[string]any{"f": func() {}}}).AppendJSON(nil)
	assert.ErrorContains(t, err, `meta "f"`)
}

func TestParseLineSaysWhereALineIsWrong(t *testing.T) {
	for _, c := range []struct {
		line   string
		offset int
		says   string
	}{
		{`{"id":"a","text":"cut o`, 23, "unexpected end"},
		{`{"id":"a" "text":"x"}`, 10, "invalid character"},
		{`["text"]`, 0, "not a JSON object"},
		{` 17`, 1, "not a JSON object"},
		{`{"id":"a"}`, 0, `there is no "text"`},
		{`{"text":null,"id":1}`, 0, ""},
		{`{"id":"a","text":["x"]}`, 17, "text: array where a string should be"},
		{`{"id":{},"text":"x"}`, 6, "id: object where a string should be"},
	} {
		_, err := ParseLine([]byte(c.line))
		if c.says == "" {
			assert.NoError(t, err, c.line)
			continue
		}
		var bad *InputError
		if assert.ErrorAs(t, err, &bad, c.line) {
			assert.Equal(t, c.offset, bad.Offset, c.line)
			assert.Contains(t, bad.Error(), c.says, c.line)
		}
	}
}

func TestUnmarshalRefusesWhatIsNoDocument(t *testing.T) {
	for _, c := range []string{
		`{"figures":[{"part_of":1}]}`, `{"figures":[{"same_as":-2}]}`, `{"figures":[{"span":[3,1]}]}`,
		`{"figures":[{"flags":["sunny"]}]}`, `{"figures":[{"modality":"loud"}]}`, `{"meta":[]}`, `{"figures":{}}`,
		`{"figures":[{"derived":{"whole":4}}]}`,
	} {
		var d Document
		var bad *InputError
		assert.ErrorAs(t, d.UnmarshalJSON([]byte(c)), &bad, c)
		assert.Empty(t, d, c)
	}
}

func TestDocumentComesBackWithoutItsText(t *testing.T) {
	want := sample()
	want.Meta = map[string]any{"url": json.RawMessage(`"u"`), "date": json.RawMessage(`{"z":1,"a":2}`)}
	want.metaOrder = []string{"url", "date"}
	b, err := json.Marshal(want)
	require.NoError(t, err)
	var got Document
	require.NoError(t, json.Unmarshal(b, &got))
	want.Text = ""
	assert.Equal(t, *want, got)
}

func TestEncodingAPlainFigureDoesNotAllocate(t *testing.T) {
	d := sample()
	buf := make([]byte, 0, 8<<10)
	assert.Zero(t, testing.AllocsPerRun(100, func() { d.Figures[0].AppendJSON(buf) }))
}

func FuzzStringIsThatOfEncodingJSON(f *testing.F) {
	f.Add("plain")
	f.Add("quote \" back \\ \x00\x1f\x7f \b\f\n\r\t")
	f.Add("\xff half \xe2\x80 \u2028\u2029 \ufffd <&>")
	f.Fuzz(func(t *testing.T, s string) {
		var want bytes.Buffer
		enc := json.NewEncoder(&want)
		enc.SetEscapeHTML(false)
		require.NoError(t, enc.Encode(s))
		assert.Equal(t, strings.TrimSuffix(want.String(), "\n"), string(appendString(nil, s)))
	})
}

func FuzzLineIsReadOrRefused(f *testing.F) {
	f.Add([]byte(`{"id":"a","text":"x","b":[1,{"c":"}"}],"d":-1.5e3}`))
	f.Add([]byte(" {\"text\" : \"\\ud800\" , \"a\" : null}\n"))
	f.Add([]byte(`{"text":"x"`))
	f.Fuzz(func(t *testing.T, line []byte) {
		d, err := ParseLine(line)
		if err != nil {
			var bad *InputError
			require.ErrorAs(t, err, &bad)
			assert.True(t, bad.Offset >= 0 && bad.Offset <= len(line))
			assert.NotEmpty(t, bad.Error())
			bad.Drawing()
			return
		}
		var all map[string]json.RawMessage
		require.NoError(t, json.Unmarshal(line, &all))
		delete(all, "text")
		delete(all, "id")
		assert.Len(t, d.Meta, len(all))
		for name := range all {
			assert.Contains(t, d.Meta, name)
		}
		out := encode(t, d)
		assert.True(t, json.Valid([]byte(out)))
		assert.True(t, utf8.ValidString(out))
	})
}
