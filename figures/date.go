package figures

import (
	"encoding/json"
	"time"
)

// Date is the time of a report. The zero Date is that of an undated one.
type Date struct {
	Time  time.Time
	Clock bool // the hour is known, not the day alone
}

// IsZero reports whether the report is undated.
func (d Date) IsZero() bool { return d.Time.IsZero() }

// String returns the date as 2006-01-02, with the hour where it is known, or "undated".
func (d Date) String() string {
	switch {
	case d.IsZero():
		return "undated"
	case d.Clock:
		return d.Time.Format("2006-01-02 15:04")
	}
	return d.Time.Format(time.DateOnly)
}

// dateLayouts are the notations that are read, the common ones of ISO 8601.
var dateLayouts = [...]string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02 15:04", time.DateOnly}

// Date returns the document's date: Meta's "date" or, failing that, "published", as a string in RFC 3339 or ISO 8601
// ("2024-03-01", "2024-03-01 08:30"; UTC where no zone is given) or as a time.Time. A document without one, or with one
// in another notation, is undated.
func (d *Document) Date() Date {
	for _, field := range [...]string{"date", "published"} {
		var text string
		switch v := d.Meta[field].(type) {
		case time.Time:
			return Date{Time: v, Clock: true}
		case string:
			text = v
		case json.RawMessage:
			if json.Unmarshal(v, &text) != nil {
				continue
			}
		}
		for _, layout := range dateLayouts {
			if t, err := time.Parse(layout, text); err == nil {
				return Date{Time: t, Clock: layout != time.DateOnly}
			}
		}
	}
	return Date{}
}

// compare orders dates by time, undated ones last. A day without an hour comes before its hours.
func (d Date) compare(e Date) int {
	switch {
	case d.IsZero() && e.IsZero():
		return 0
	case d.IsZero():
		return 1
	case e.IsZero():
		return -1
	}
	return d.Time.Compare(e.Time)
}

// after reports whether a report of d that comes behind one of e is later for certain. Within a day without hours nothing
// is, nor where one of the two is undated; of two undated ones the order given is taken for that of time.
func (d Date) after(e Date) bool {
	switch {
	case d.IsZero() || e.IsZero():
		return d.IsZero() && e.IsZero()
	case d.Clock && e.Clock:
		return d.Time.After(e.Time)
	}
	y, m, day := d.Time.UTC().Date()
	return time.Date(y, m, day, 0, 0, 0, 0, time.UTC).After(e.Time.UTC())
}
