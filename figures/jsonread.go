package figures

import (
	"encoding/json"
	"errors"
	"slices"

	"github.com/reckon-dev/reckon/units"
)

// ParseLine reads one document of JSON Lines input: an object with a string
// "text" and, if it likes, a string or number "id". All other fields, whatever
// their names, become Meta. Meta's values are slices of line, so that a line of
// any size is held once; line must stay as it is while they are used. An error
// is an *InputError.
func ParseLine(line []byte) (*Document, error) {
	if err := checkJSON(line); err != nil {
		return nil, err
	}
	d := &Document{}
	hasText := false
	err := eachMember(line, func(name string, value []byte, at int) (err error) {
		switch name {
		case "text":
			hasText = true
			return readInto(line, at, value, name, &d.Text)
		case "id":
			if c := value[0]; c == '-' || c >= '0' && c <= '9' {
				d.ID = string(value) // as written: 007 is no JSON, 7 stays 7
				return nil
			}
			return readInto(line, at, value, name, &d.ID)
		}
		d.addMeta(name, value)
		return nil
	})
	if err == nil && !hasText {
		err = inputError(line, 0, "", `there is no "text"`, `a line is {"id": "a1", "text": "..."}`)
	}
	if err != nil {
		return nil, err
	}
	d.settleMeta()
	return d, nil
}

// UnmarshalJSON reads what AppendJSON wrote, without loss but for the text,
// which is not there, and the tally, which follows from the figures but for its
// single victims; those are read. Fields it
// does not know are skipped, as a later version may have written them. Meta's
// values are copied. An error is an *InputError.
func (d *Document) UnmarshalJSON(data []byte) error {
	if err := checkJSON(data); err != nil {
		return err
	}
	var doc Document
	err := eachMember(data, func(name string, value []byte, at int) error {
		switch name {
		case "id":
			return readInto(data, at, value, name, &doc.ID)
		case "profile":
			return readInto(data, at, value, name, &doc.Profile)
		case "offsets":
			return readInto(data, at, value, name, &doc.Offsets)
		case "figures":
			return readInto(data, at, value, name, &doc.Figures)
		case "tally":
			var rows []wireTotal
			if err := readInto(data, at, value, name, &rows); err != nil {
				return err
			}
			doc.Singles = singlesOf(rows)
		case "meta":
			if value[0] != '{' {
				return inputError(data, at, name, "not an object", "")
			}
			return eachMember(slices.Clone(value), func(name string, value []byte, _ int) error {
				doc.addMeta(name, value)
				return nil
			})
		}
		return nil
	})
	if err != nil {
		return err
	}
	for i := range doc.Figures {
		if err := checkLinks(data, doc.Figures, i); err != nil {
			return err
		}
	}
	doc.settleMeta()
	*d = doc
	return nil
}

// checkLinks refuses links that lead out of the document, so that nobody who
// follows one needs to look first.
func checkLinks(data []byte, all []Figure, i int) error {
	f := &all[i]
	links := []int{f.PartOf, f.SameAs, f.Revises, f.RivalOf}
	if f.Derived != nil {
		links = append(links, f.Derived.Whole)
	}
	for _, to := range links {
		if to < -1 || to >= len(all) {
			return inputError(data, 0, "figures", "a link leads to a figure that is not there", "links count figures from 0")
		}
	}
	return nil
}

// addMeta keeps a field as it came. A name that comes twice counts at its first
// place with its last value, as encoding/json reads it.
func (d *Document) addMeta(name string, value []byte) {
	if d.Meta == nil {
		d.Meta = map[string]any{}
	}
	if _, ok := d.Meta[name]; !ok {
		d.metaOrder = append(d.metaOrder, name)
	}
	d.Meta[name] = json.RawMessage(value)
}

// settleMeta drops an order that is that of the names anyway.
func (d *Document) settleMeta() {
	if slices.IsSorted(d.metaOrder) {
		d.metaOrder = nil
	}
}

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
