package figures

import (
	"strconv"

	"github.com/reckon-dev/reckon/units"
)

// appendPhrase appends `"span":[…],"text":…,`: what is there of a phrase, with
// a comma behind, as something always follows it.
func appendPhrase(dst []byte, p Phrase) []byte {
	if p.Span != (Span{}) {
		dst = append(appendSpan(append(dst, `"span":`...), p.Span), ',')
	}
	if p.Text != "" {
		dst = append(appendString(append(dst, `"text":`...), p.Text), ',')
	}
	return dst
}

func appendNumber(dst []byte, n *Number) []byte {
	dst = appendPhrase(dst, n.Phrase)
	dst = append(append(append(dst, `"form":"`...), n.Form.String()...), '"')
	for i := range n.Hedges {
		lead := `,{`
		if i == 0 {
			lead = `,"hedges":[{`
		}
		dst = appendPhrase(append(dst, lead...), n.Hedges[i].Phrase)
		dst = append(append(append(dst, `"kind":"`...), n.Hedges[i].Kind.String()...), `"}`...)
	}
	if len(n.Hedges) > 0 {
		dst = append(dst, ']')
	}
	return dst
}

func appendQuantity(dst []byte, q *units.Quantity) []byte {
	dst = appendStated(dst, q)
	if q.Share {
		dst = append(dst, `,"share":true`...)
	}
	dst = append(append(append(dst, `,"hedge":"`...), q.Hedge.String()...), '"')
	if q.Entails.IsValid() {
		dst = appendRange(append(dst, `,"entails":`...), q.Entails)
	}
	if q.Estimate.IsValid() {
		dst = appendRange(append(dst, `,"estimate":`...), q.Estimate)
	}
	if q.HasPoint {
		dst = appendFloat(append(dst, `,"point":`...), q.Point)
	}
	return dst
}

// appendStated is null for a range and for "several", which state no number.
func appendStated(dst []byte, q *units.Quantity) []byte {
	dst = append(dst, `"stated":`...)
	if !q.HasStated {
		return append(dst, `null`...)
	}
	return appendFloat(dst, q.Stated)
}

func appendSubject(dst []byte, s *Subject) []byte {
	dst = appendPhrase(dst, s.Phrase)
	if s.Head != "" {
		dst = append(appendString(append(dst, `"head":`...), s.Head), ',')
	}
	if s.Lemma != "" {
		dst = append(appendString(append(dst, `"lemma":`...), s.Lemma), ',')
	}
	if s.Group != "" {
		dst = append(appendString(append(dst, `"group":`...), s.Group), ',')
	}
	if s.Unit != "" {
		dst = append(appendString(append(dst, `"unit":`...), s.Unit), ',')
	}
	dst = strconv.AppendBool(append(dst, `"implicit":`...), s.Implicit)
	if s.Antecedent != (Span{}) {
		dst = appendSpan(append(dst, `,"antecedent":`...), s.Antecedent)
	}
	if s.Role != RoleNone {
		dst = append(append(append(dst, `,"role":"`...), s.Role.String()...), '"')
	}
	return dst
}

func appendOutcome(dst []byte, o *Outcome) []byte {
	dst = appendPhrase(dst, o.Phrase)
	dst = appendString(append(dst, `"kind":`...), o.Kind)
	if len(o.Also) > 0 {
		dst = appendStrings(append(dst, `,"also":`...), o.Also)
	}
	return dst
}

func appendSource(dst []byte, s *Source) []byte {
	dst = appendPhrase(dst, s.Phrase)
	dst = appendString(append(dst, `"cue":`...), s.Cue)
	dst = optional(dst, `,"kind":`, s.Kind)
	for i, p := range s.Via {
		lead := `,{`
		if i == 0 {
			lead = `,"via":[{`
		}
		dst = appendPhrase(append(dst, lead...), p)
		if dst[len(dst)-1] == ',' {
			dst = dst[:len(dst)-1]
		}
		dst = append(dst, '}')
	}
	if len(s.Via) > 0 {
		dst = append(dst, ']')
	}
	return dst
}
