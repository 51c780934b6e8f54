package main

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"time"

	"github.com/reckon-dev/reckon/figures"
)

// tallyKey is what is counted apart. Day and Source are empty where a line does
// not have them.
type tallyKey struct {
	Day, Source, Outcome string
}

// sum is what documents report, added up. It is a sum of reports, not of
// people: two articles on one event count it twice.
type sum struct {
	Documents              int64
	Low, High, Point       float64
	NoLow, NoHigh, NoPoint bool // in one document at least
}

// addSums adds two sums. An end that is open in one is open in both, as in the
// tally of a document; an absent point is not 0.
func addSums(a, b sum) sum {
	return sum{
		Documents: a.Documents + b.Documents,
		Low:       a.Low + b.Low, High: a.High + b.High, Point: a.Point + b.Point,
		NoLow: a.NoLow || b.NoLow, NoHigh: a.NoHigh || b.NoHigh, NoPoint: a.NoPoint || b.NoPoint,
	}
}

// tally is the sums of a block, so that the engine gets one a key and not three
// a document.
type tally map[tallyKey]sum

// add adds the tally of d.
func (t tally) add(d *figures.Document, day, source string) {
	for _, total := range d.Tally() {
		switch total.Outcome {
		case figures.OutcomeKilled, figures.OutcomeInjured, figures.OutcomeDetained:
		default:
			continue
		}
		if len(total.Figures) == 0 {
			continue // all of them were left out: denied, planned …
		}
		s := sum{Documents: 1, Point: total.Point, NoPoint: !total.HasPoint}
		low, hasLow := total.Count.Low()
		high, hasHigh := total.Count.High()
		s.Low, s.NoLow, s.High, s.NoHigh = low, !hasLow, high, !hasHigh
		key := tallyKey{dayOf(d.Meta[day]), stringOf(d.Meta[source]), string(total.Outcome)}
		t[key] = addSums(t[key], s)
	}
}

// emit hands the sums on, in the order of their keys.
func (t tally) emit(emit func(tallyKey, sum)) {
	for _, k := range slices.SortedFunc(maps.Keys(t), compareKeys) {
		emit(k, t[k])
	}
}

func compareKeys(a, b tallyKey) int {
	return cmp.Or(cmp.Compare(a.Day, b.Day), cmp.Compare(a.Source, b.Source), cmp.Compare(a.Outcome, b.Outcome))
}

// dayOf takes the day out of a date or a date and time of ISO 8601. The day is
// that of the time zone it is written in.
func dayOf(field any) string {
	s := stringOf(field)
	if len(s) < len(time.DateOnly) {
		return ""
	}
	day := s[:len(time.DateOnly)]
	if _, err := time.Parse(time.DateOnly, day); err != nil {
		return ""
	}
	return day
}

// stringOf is a field of the line, which figures.ParseLine leaves as JSON, or
// nothing if it is no string.
func stringOf(field any) string {
	raw, _ := field.(json.RawMessage)
	var s string
	if json.Unmarshal(raw, &s) != nil {
		return ""
	}
	return s
}

// tallyLine is a row of tally.jsonl, in the shape of a document's tally.
func tallyLine(k tallyKey, s sum) (string, error) {
	present := func(v float64, absent bool) *float64 {
		if absent {
			return nil
		}
		return &v
	}
	b, err := json.Marshal(struct {
		Day       string   `json:"day,omitempty"`
		Source    string   `json:"source,omitempty"`
		Outcome   string   `json:"outcome"`
		Documents int64    `json:"documents"`
		Low       *float64 `json:"low"`
		High      *float64 `json:"high"`
		Point     *float64 `json:"point,omitempty"`
	}{k.Day, k.Source, k.Outcome, s.Documents,
		present(s.Low, s.NoLow), present(s.High, s.NoHigh), present(s.Point, s.NoPoint)})
	return string(b), err
}
