package figures

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/reckon-dev/reckon/units"
)

// dice makes a document out of fuzz bytes: each byte decides one thing.
type dice struct{ b []byte }

func (d *dice) n(n int) int {
	if len(d.b) == 0 || n <= 0 {
		return 0
	}
	v := int(d.b[0]) % n
	d.b = d.b[1:]
	return v
}

// word returns a string of up to six bytes, made valid: what is not UTF-8 is
// changed on the way out, so the law is about valid text.
func (d *dice) word() string {
	n := min(d.n(7), len(d.b))
	s := strings.ToValidUTF8(string(d.b[:n]), "?")
	d.b = d.b[n:]
	return s
}

func (d *dice) words() (list []string) {
	for range d.n(4) {
		list = append(list, d.word())
	}
	return list
}

func (d *dice) span() Span {
	start := d.n(200)
	return Span{start, start + d.n(50)}
}

func (d *dice) phrase() Phrase {
	if d.n(3) == 0 {
		return Phrase{}
	}
	return Phrase{d.span(), d.word()}
}

func (d *dice) phrases() (list []Phrase) {
	for range d.n(3) {
		list = append(list, d.phrase())
	}
	return list
}

func (d *dice) float() float64 { return float64(d.n(256)*d.n(256)) / float64(1+d.n(7)) }

func (d *dice) units() units.Range {
	v := d.float()
	return [...]units.Range{{}, units.Anything(), units.From(v), units.To(v), units.Exactly(v), units.Between(v, v+d.float())}[d.n(6)]
}

func (d *dice) figure(all int) Figure {
	f := NewFigure()
	f.Phrase, f.Sentence = d.phrase(), d.span()
	f.Number = Number{Phrase: d.phrase(), Form: Form(d.n(len(formNames)))}
	for range d.n(MaxHedges + 1) {
		f.Number.Hedges = append(f.Number.Hedges, Hedge{d.phrase(), units.Hedge(d.n(int(units.Vague) + 1))})
	}
	q := &f.Number.Quantity
	q.Entails, q.Estimate = d.units(), d.units()
	q.Hedge, q.Flags, q.Share = units.Hedge(d.n(int(units.Vague)+1)), units.Flags(d.n(256)), d.n(2) > 0
	if q.HasStated = d.n(2) > 0; q.HasStated {
		q.Stated = d.float()
	}
	if q.HasPoint = d.n(2) > 0; q.HasPoint {
		q.Point = d.float()
	}
	f.Subject = Subject{d.phrase(), d.word(), d.word(), Group(d.word()), units.Unit(d.word()), d.n(2) > 0, d.span(), Role(d.n(len(roleNames)))}
	f.Outcome = Outcome{Phrase: d.phrase(), Kind: OutcomeKind(d.word())}
	for _, also := range d.words() {
		f.Outcome.Also = append(f.Outcome.Also, OutcomeKind(also))
	}
	f.Source = Source{d.phrase(), d.word(), SourceKind(d.word()), d.phrases()}
	f.Modality, f.Aspect = Modality(d.n(len(modalityNames))), Aspect(d.n(len(aspectNames)))
	for _, link := range []*int{&f.PartOf, &f.SameAs, &f.Revises, &f.RivalOf} {
		*link = d.n(all+1) - 1
	}
	if d.n(4) == 0 {
		f.Derived = &Derived{d.n(all), d.units(), d.word()}
	}
	f.Flags, f.Rules = Flags(d.n(1<<len(flagNames))), d.words()
	return f
}

func (d *dice) document() *Document {
	doc := &Document{ID: d.word(), Profile: d.word()}
	for range d.n(4) {
		doc.addMeta(d.word(), [...][]byte{[]byte(`1.50`), []byte(`{"b":1,"a":[]}`), []byte(`"\u00e9"`)}[d.n(3)])
	}
	doc.settleMeta()
	n := d.n(5)
	for range n {
		doc.Figures = append(doc.Figures, d.figure(n))
	}
	return doc
}

func FuzzDocumentComesBack(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte("a document is made out of these bytes, one decision each, and goes out and comes back"))
	f.Add([]byte(strings.Repeat("\x05\x01\x03abc\xff\x00\x02", 60)))
	f.Fuzz(func(t *testing.T, b []byte) {
		want := (&dice{b}).document()
		out, err := want.AppendJSON(nil)
		require.NoError(t, err)
		require.True(t, json.Valid(out), "%s", out)
		var got Document
		require.NoError(t, json.Unmarshal(out, &got), "%s", out)
		if len(want.Figures) == 0 {
			want.Figures = []Figure{} // "figures" is always there, so it is read as empty, not as nil
		}
		assert.Equal(t, *want, got)
	})
}

func FuzzJSONIsValidForAnyBytes(f *testing.F) {
	f.Add("\xff\x00\"\\", "\xed\xa0\x80", 0.1)
	f.Fuzz(func(t *testing.T, text, word string, v float64) {
		fig := NewFigure()
		fig.Phrase = Phrase{Span{0, len(text)}, text}
		fig.Number.Quantity = units.Quantity{Stated: v, HasStated: true}
		fig.Subject.Lemma, fig.Source.Cue, fig.Outcome.Kind = word, word, OutcomeKind(word)
		fig.Source.Via = []Phrase{{}, {Text: word}}
		fig.Rules = []string{text}
		out := fig.AppendJSON(nil)
		require.True(t, json.Valid(out), "%q", out)
		assert.NotContains(t, string(out), "\n")
	})
}
