package figures_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/reckon-dev/reckon/figures"
)

func ExampleExtractor_Scan() {
	x, err := figures.New()
	if err != nil {
		fmt.Println(err)
		return
	}
	in := strings.NewReader("Two miners died.\nNearly 40 were rescued from the pit.\n") // any io.Reader
	for f, err := range x.Scan(in) {
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Println(f.Span, f.Text, f.Outcome.Kind)
	}
	// Output:
	// {0 10} Two miners killed
	// {17 26} Nearly 40 rescued
}

func ExampleParseLine() {
	line, err := figures.ParseLine([]byte(`{"id": "a1", "text": "The talks go on.", "url": "https://example.org/a1"}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	doc := figures.Extract(line.Text)
	doc.ID, doc.Meta = line.ID, line.Meta
	out, err := doc.AppendJSON(nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(string(out))
	// Output: {"id":"a1","figures":[],"tally":[],"profile":"default","meta":{"url":"https://example.org/a1"}}
}

func ExampleParseLine_error() {
	_, err := figures.ParseLine([]byte(`{"id": "a1", "text": 12}`))
	var bad *figures.InputError
	if errors.As(err, &bad) {
		fmt.Println(bad)
		fmt.Println(bad.Drawing())
	}
	// Output:
	// byte 21: text: number where a string should be
	//     {"id": "a1", "text": 12}
	//                          ^
}

func ExampleDocument_UnmarshalJSON() {
	out, err := json.Marshal(figures.Extract("Two miners died."))
	if err != nil {
		fmt.Println(err)
		return
	}
	var doc figures.Document // the text is not in the JSON, the figures are
	if err := json.Unmarshal(out, &doc); err != nil {
		fmt.Println(err)
		return
	}
	f := doc.Figures[0]
	fmt.Println(f.Text, f.Number.Quantity.Stated, f.Outcome.Kind)
	// Output: Two miners 2 killed
}

func ExampleDocument_Runes() {
	doc := figures.Extract("Café 🏠: two cooks died.")
	s := doc.Figures[0].Span
	fmt.Println("bytes", s, "runes", doc.Runes(s), "UTF-16", doc.UTF16(s))
	// Output: bytes {12 21} runes {8 17} UTF-16 {9 18}
}

func ExampleDocument_In() {
	doc := figures.Extract("Café 🏠: two cooks died.")
	js := doc.In(figures.OffsetsUTF16) // to be written out for JavaScript
	fmt.Println(js.Figures[0].Span, js.Figures[0].Subject.Span)
	// Output: {9 18} {13 18}
}

func ExampleWithUnits() {
	x, err := figures.New(figures.WithUnits(figures.UnitsAll))
	if err != nil {
		fmt.Println(err)
		return
	}
	doc, _ := x.Extract("The flood killed 12 people and swept away 40 houses.")
	for _, f := range doc.Figures {
		fmt.Println(f.Text, f.Subject.Unit)
	}
	// Output:
	// 12 people person
	// 40 houses thing
}

func ExampleWithSingulars() {
	x, err := figures.New(figures.WithSingulars())
	if err != nil {
		fmt.Println(err)
		return
	}
	doc, _ := x.Extract("The driver and two guards were killed.")
	for _, t := range doc.Tally() {
		fmt.Println(t.Outcome, t.Count, t.Figures, t.Singles[0].Text)
	}
	// Output: killed 3 [0] driver
}
