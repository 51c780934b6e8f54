package figures

import (
	"encoding/json"
	"slices"
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
