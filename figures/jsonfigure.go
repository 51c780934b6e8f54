package figures

import (
	"encoding/json"
	"errors"
	"slices"

	"github.com/reckon-dev/reckon/units"
)

// The records below are the JSON as encoding/json sees it. Reading is not what
// the library spends its time on, so it goes by reflection.
type (
	wirePhrase struct {
		Span Span   `json:"span"`
		Text string `json:"text"`
	}
	wireHedge struct {
		wirePhrase
		Kind units.Hedge `json:"kind"`
	}
	wireRange struct {
		Low, High *float64
	}
	wireFigure struct {
		wirePhrase
		Number struct {
			wirePhrase
			Form   Form        `json:"form"`
			Hedges []wireHedge `json:"hedges"`
		} `json:"number"`
		Value *struct {
			Stated            *float64
			Share             bool
			Hedge             units.Hedge
			Entails, Estimate *wireRange
			Point             *float64
		} `json:"value"`
		Subject struct {
			wirePhrase
			Head       string     `json:"head"`
			Lemma      string     `json:"lemma"`
			Group      Group      `json:"group"`
			Unit       units.Unit `json:"unit"`
			Implicit   bool       `json:"implicit"`
			Antecedent Span       `json:"antecedent"`
			Role       Role       `json:"role"`
		} `json:"subject"`
		Outcome struct {
			wirePhrase
			Kind OutcomeKind   `json:"kind"`
			Also []OutcomeKind `json:"also"`
		} `json:"outcome"`
		Modality Modality `json:"modality"`
		Source   struct {
			wirePhrase
			Cue  string       `json:"cue"`
			Kind SourceKind   `json:"kind"`
			Via  []wirePhrase `json:"via"`
		} `json:"source"`
		Aspect Aspect `json:"aspect"`
		Period struct {
			wirePhrase
			Longer bool `json:"longer"`
		} `json:"period"`
		PartOf  *int `json:"part_of"`
		SameAs  *int `json:"same_as"`
		Revises *int `json:"revises"`
		RivalOf *int `json:"rival_of"`
		Derived *struct {
			Whole      int        `json:"whole"`
			Count      *wireRange `json:"count"`
			Arithmetic string     `json:"arithmetic"`
		} `json:"derived"`
		Sentence Span     `json:"sentence"`
		Flags    []string `json:"flags"`
		Rules    []string `json:"rules"`
	}
)

// wireTotal is what a row of a tally says that its figures do not.
type wireTotal struct {
	Outcome OutcomeKind `json:"outcome"`
	Singles []struct {
		wirePhrase
		Group Group `json:"group"`
	} `json:"singles"`
}

// singlesOf gathers the single victims of a tally in reading order.
func singlesOf(rows []wireTotal) []Single {
	var all []Single
	for _, t := range rows {
		for _, s := range t.Singles {
			all = append(all, Single{Phrase(s.wirePhrase), t.Outcome, s.Group})
		}
	}
	slices.SortStableFunc(all, func(a, b Single) int { return a.Span.Start - b.Span.Start })
	return all
}

// UnmarshalJSON reads what Figure.AppendJSON wrote.
func (f *Figure) UnmarshalJSON(data []byte) error {
	var w wireFigure
	if err := json.Unmarshal(data, &w); err != nil {
		return err
	}
	g := Figure{
		Phrase:   Phrase(w.wirePhrase),
		Number:   Number{Phrase: Phrase(w.Number.wirePhrase), Form: w.Number.Form},
		Modality: w.Modality,
		Aspect:   w.Aspect,
		Period:   Period{Phrase(w.Period.wirePhrase), w.Period.Longer},
		PartOf:   link(w.PartOf),
		SameAs:   link(w.SameAs),
		Revises:  link(w.Revises),
		RivalOf:  link(w.RivalOf),
		Sentence: w.Sentence,
		Rules:    w.Rules,
	}
	for _, h := range w.Number.Hedges {
		g.Number.Hedges = append(g.Number.Hedges, Hedge{Phrase(h.wirePhrase), h.Kind})
	}
	s := &w.Subject
	g.Subject = Subject{Phrase(s.wirePhrase), s.Head, s.Lemma, s.Group, s.Unit, s.Implicit, s.Antecedent, s.Role}
	g.Outcome = Outcome{Phrase(w.Outcome.wirePhrase), w.Outcome.Kind, w.Outcome.Also}
	g.Source = Source{Phrase: Phrase(w.Source.wirePhrase), Cue: w.Source.Cue, Kind: w.Source.Kind}
	for _, v := range w.Source.Via {
		g.Source.Via = append(g.Source.Via, Phrase(v))
	}
	if v := w.Value; v != nil {
		q := &g.Number.Quantity
		q.Share, q.Hedge = v.Share, v.Hedge
		q.Entails, q.Estimate = v.Entails.value(), v.Estimate.value()
		q.Stated, q.HasStated = known(v.Stated)
		q.Point, q.HasPoint = known(v.Point)
	}
	if v := w.Derived; v != nil {
		g.Derived = &Derived{Whole: v.Whole, Count: v.Count.value(), Arithmetic: v.Arithmetic}
	}
	for _, name := range w.Flags {
		if flag, err := ParseFlag(name); err == nil {
			g.Flags |= flag
			continue
		}
		var flag units.Flags
		if err := flag.UnmarshalText([]byte(name)); err != nil {
			return err
		}
		g.Number.Quantity.Flags |= flag
	}
	*f = g
	return nil
}

// link is -1 for a link that is not there.
func link(to *int) int {
	if to == nil {
		return -1
	}
	return *to
}

func known(v *float64) (float64, bool) {
	if v == nil {
		return 0, false
	}
	return *v, true
}

// value returns the range, invalid if it is not there or its ends make none.
func (w *wireRange) value() units.Range {
	switch {
	case w == nil:
		return units.Range{}
	case w.Low == nil && w.High == nil:
		return units.Anything()
	case w.High == nil:
		return units.From(*w.Low)
	case w.Low == nil:
		return units.To(*w.High)
	}
	return units.Between(*w.Low, *w.High)
}

// MarshalJSON writes [start,end].
func (s Span) MarshalJSON() ([]byte, error) { return appendSpan(nil, s), nil }

// UnmarshalJSON reads [start,end].
func (s *Span) UnmarshalJSON(data []byte) error {
	var ends []int
	if err := json.Unmarshal(data, &ends); err != nil {
		return err
	}
	if len(ends) != 2 || ends[0] < 0 || ends[1] < ends[0] {
		return errSpan
	}
	*s = Span{ends[0], ends[1]}
	return nil
}

var errSpan = errors.New("a span is [start,end], two byte offsets in order")
