package figures

import (
	"iter"
	"strconv"

	"github.com/reckon-dev/reckon/units"
)

// AppendJSON appends the document to dst as one line of JSON without spaces:
//
//	{"id":…,"figures":[…],"tally":[…],"profile":…,"offsets":…,"meta":{…}}
//
// The order of fields is fixed, absent parts are left out, an open end of a
// range is null, numbers are never in exponent form, and the text itself is not
// written. Bytes that are not UTF-8 become U+FFFD, as encoding/json does it, so
// that the output is valid for any input; spans still count the input's bytes.
// An error can only come from a value in Meta that is no JSON. Apart from Meta
// and the tally it does not allocate if dst is large enough.
func (d *Document) AppendJSON(dst []byte) ([]byte, error) {
	dst = append(dst, '{')
	if d.ID != "" {
		dst = appendString(append(dst, `"id":`...), d.ID)
		dst = append(dst, ',')
	}
	dst = append(dst, `"figures":[`...)
	for i := range d.Figures {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = d.Figures[i].AppendJSON(dst)
	}
	dst = append(dst, `],"tally":[`...)
	for i, t := range d.Tally() {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = t.AppendJSON(dst)
	}
	dst = append(dst, ']')
	dst = optional(dst, `,"profile":`, d.Profile)
	if d.Offsets != OffsetsBytes {
		dst = optional(dst, `,"offsets":`, d.Offsets.String())
	}
	if len(d.Meta) > 0 {
		var err error
		if dst, err = d.appendMeta(append(dst, `,"meta":`...)); err != nil {
			return dst, err
		}
	}
	return append(dst, '}'), nil
}

// MarshalJSON is AppendJSON for encoding/json.
func (d Document) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil) }

// AppendJSON appends the figure as it stands in a document. Its links are
// indices into the figures of that document.
func (f *Figure) AppendJSON(dst []byte) []byte {
	dst = append(dst, '{')
	dst = appendPhrase(dst, f.Phrase)
	dst = appendNumber(append(dst, `"number":{`...), &f.Number)
	if q := f.Number.Quantity; q != (units.Quantity{}) {
		dst = appendQuantity(append(dst, `},"value":{`...), &q)
	}
	dst = append(dst, `},`...)
	if f.Subject != (Subject{}) {
		dst = appendSubject(append(dst, `"subject":{`...), &f.Subject)
		dst = append(dst, `},`...)
	}
	if f.Outcome.Kind != "" || f.Outcome.Phrase != (Phrase{}) || len(f.Outcome.Also) > 0 {
		dst = appendOutcome(append(dst, `"outcome":{`...), &f.Outcome)
		dst = append(dst, `},`...)
	}
	dst = append(append(dst, `"modality":"`...), f.Modality.String()...)
	dst = append(dst, '"')
	if !f.Source.IsZero() {
		dst = appendSource(append(dst, `,"source":{`...), &f.Source)
		dst = append(dst, '}')
	}
	if f.Aspect != AspectNone {
		dst = append(append(dst, `,"aspect":"`...), f.Aspect.String()...)
		dst = append(dst, '"')
	}
	if f.Period != (Period{}) {
		dst = appendPhrase(append(dst, `,"period":{`...), f.Period.Phrase)
		dst = append(strconv.AppendBool(append(dst, `"longer":`...), f.Period.Longer), '}')
	}
	for _, link := range [...]struct {
		name string
		to   int
	}{{`,"part_of":`, f.PartOf}, {`,"same_as":`, f.SameAs}, {`,"revises":`, f.Revises}, {`,"rival_of":`, f.RivalOf}} {
		if link.to >= 0 {
			dst = strconv.AppendInt(append(dst, link.name...), int64(link.to), 10)
		}
	}
	if f.Derived != nil {
		dst = strconv.AppendInt(append(dst, `,"derived":{"whole":`...), int64(f.Derived.Whole), 10)
		if f.Derived.Count.IsValid() {
			dst = appendRange(append(dst, `,"count":`...), f.Derived.Count)
		}
		dst = optional(dst, `,"arithmetic":`, f.Derived.Arithmetic)
		dst = append(dst, '}')
	}
	if f.Sentence != (Span{}) {
		dst = appendSpan(append(dst, `,"sentence":`...), f.Sentence)
	}
	if f.Flags != 0 || f.Number.Quantity.Flags != 0 {
		var names [16]string // on the stack: sixteen is all that the two sets can hold
		dst = appendStrings(append(dst, `,"flags":`...), f.Flags.Append(f.Number.Quantity.Flags.Append(names[:0])))
	}
	if len(f.Rules) > 0 {
		dst = appendStrings(append(dst, `,"rules":`...), f.Rules)
	}
	return append(dst, '}')
}

// MarshalJSON is AppendJSON for encoding/json.
func (f Figure) MarshalJSON() ([]byte, error) { return f.AppendJSON(nil), nil }

// AppendJSON appends the row as it stands in a document.
func (t *Total) AppendJSON(dst []byte) []byte {
	dst = appendString(append(dst, `{"outcome":`...), t.Outcome)
	dst = optional(dst, `,"group":`, t.Group)
	dst = optional(dst, `,"unit":`, t.Unit)
	dst = appendEnds(append(dst, ','), t.Count)
	if t.HasPoint {
		dst = appendFloat(append(dst, `,"point":`...), t.Point)
	}
	dst = append(dst, `,"figures":[`...)
	for i, f := range t.Figures {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = strconv.AppendInt(dst, int64(f), 10)
	}
	dst = append(dst, ']')
	for i := range t.Singles {
		lead := `,{`
		if i == 0 {
			lead = `,"singles":[{`
		}
		dst = appendPhrase(append(dst, lead...), t.Singles[i].Phrase)
		dst = append(appendString(append(dst, `"group":`...), t.Singles[i].Group), '}')
	}
	if len(t.Singles) > 0 {
		dst = append(dst, ']')
	}
	for i, l := range t.LeftOut {
		lead := `,{"figure":`
		if i == 0 {
			lead = `,"left_out":[{"figure":`
		}
		dst = strconv.AppendInt(append(dst, lead...), int64(l.Figure), 10)
		dst = appendString(append(dst, `,"why":`...), l.Why)
		dst = append(dst, '}')
	}
	if len(t.LeftOut) > 0 {
		dst = append(dst, ']')
	}
	return append(dst, '}')
}

// MarshalJSON is AppendJSON for encoding/json.
func (t Total) MarshalJSON() ([]byte, error) { return t.AppendJSON(nil), nil }

// AppendNumbersJSON appends one line with the numerals of the text called id:
//
//	{"id":…,"numbers":[{"span":[…],"text":…,"value":{"stated":…,"entails":{…}}}]}
func AppendNumbersJSON(dst []byte, id string, numbers iter.Seq[Number]) []byte {
	dst = append(dst, '{')
	if id != "" {
		dst = append(appendString(append(dst, `"id":`...), id), ',')
	}
	dst = append(dst, `"numbers":[`...)
	first := true
	for n := range numbers {
		if !first {
			dst = append(dst, ',')
		}
		first = false
		dst = appendPhrase(append(dst, '{'), n.Phrase)
		dst = appendStated(append(dst, `"value":{`...), &n.Quantity)
		if n.Quantity.Entails.IsValid() {
			dst = appendRange(append(dst, `,"entails":`...), n.Quantity.Entails)
		}
		dst = append(dst, `}}`...)
	}
	return append(dst, `]}`...)
}
