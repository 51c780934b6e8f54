package figures_test

import (
	"encoding/json"
	"fmt"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/reckon-dev/reckon/figures"
)

// dated extracts a text as the report of that date.
func dated(date, text string) *figures.Document {
	d := figures.Extract(text)
	if date != "" {
		d.Meta = map[string]any{"date": date}
	}
	return d
}

// standings writes the claims of the first thread: count standing, by the document that said it.
func standings(docs ...*figures.Document) []string {
	var out []string
	for _, t := range figures.Reconcile(docs)[:1] {
		for _, c := range t.Claims {
			s := strconv.Itoa(c.Document) + " " + c.Count.String() + " " + c.Standing.String()
			if c.To >= 0 {
				s += " " + t.Claims[c.To].Count.String()
			}
			out = append(out, s)
		}
	}
	return out
}

func TestReconcile(t *testing.T) {
	const monday, tuesday = "2024-05-06", "2024-05-07"
	for _, c := range []struct {
		why  string
		docs []*figures.Document
		want []string
	}{
		{"a later, higher toll revises", []*figures.Document{dated(monday, "12 miners were killed."), dated(tuesday, "14 miners were killed.")},
			[]string{"0 12 first", "1 14 revision 12"}},
		{"documents go by date, not by the order given", []*figures.Document{dated(tuesday, "14 miners were killed."), dated(monday, "12 miners were killed.")},
			[]string{"1 12 first", "0 14 revision 12"}},
		{"at least 12 reaches to 14", []*figures.Document{dated(monday, "At least 12 miners were killed."), dated(tuesday, "14 miners were killed.")},
			[]string{"0 12..14 first", "1 14 same 12..14"}},
		{"two numbers of one day", []*figures.Document{dated(monday, "12 miners were killed."), dated(monday, "20 miners were killed.")},
			[]string{"0 12 first", "1 20 conflict 12"}},
		{"the hour tells", []*figures.Document{dated("2024-05-06T08:00:00Z", "12 miners were killed."), dated("2024-05-06 09:30", "20 miners were killed.")},
			[]string{"0 12 first", "1 20 revision 12"}},
		{"another source's lower number", []*figures.Document{dated(monday, "20 miners were killed, police said."), dated(tuesday, "12 miners were killed, the owner said.")},
			[]string{"0 20 first", "1 12 conflict 20"}},
		{"the same source's lower number", []*figures.Document{dated(monday, "20 miners were killed, police said."), dated(tuesday, "12 miners were killed, police said.")},
			[]string{"0 20 first", "1 12 revision 20"}},
		{"the missing are found", []*figures.Document{dated(monday, "20 miners are missing."), dated(tuesday, "12 miners are missing.")},
			[]string{"0 20 first", "1 12 revision 20"}},
		{"undated reports stand in the order given", []*figures.Document{dated("", "12 miners were killed."), nil, dated("", "14 miners were killed.")},
			[]string{"0 12 first", "2 14 revision 12"}},
		{"an undated report comes last and is not known to be later", []*figures.Document{dated("", "14 miners were killed."), dated(monday, "12 miners were killed.")},
			[]string{"1 12 first", "0 14 conflict 12"}},
		{"a claim may agree with one that did not stand", []*figures.Document{dated(monday, "20 miners were killed, police said."),
			dated(tuesday, "12 miners were killed, the owner said."), dated("2024-05-08", "12 miners were killed, the union said.")},
			[]string{"0 20 first", "1 12 conflict 20", "2 12 same 12"}},
	} {
		assert.Equal(t, c.want, standings(c.docs...), c.why)
	}
	assert.Empty(t, figures.Reconcile(nil))
	assert.Empty(t, figures.Reconcile([]*figures.Document{nil, figures.Extract("Nobody is counted here.")}))
}

func TestRivalsOfOneTextConflict(t *testing.T) {
	d := figures.Extract("12 miners were killed, police said. The union said 40 miners were killed.")
	d.Figures[1].RivalOf, d.Figures[1].Revises, d.Figures[1].SameAs = 0, -1, -1
	assert.Equal(t, []string{"0 12 first", "0 40 conflict 12"}, standings(d))
}

func TestClaimsKeepSourceAndPeriod(t *testing.T) {
	threads := figures.Reconcile([]*figures.Document{dated("2024-05-06", "Since March 340 prisoners have been freed, the ministry said.")})
	c := threads[0].Claims[0]
	assert.Equal(t, []string{"the ministry"}, c.Sources)
	assert.Equal(t, "Since March", c.Periods[0].Text)
	assert.Equal(t, "2024-05-06", c.Date.String())
	assert.Equal(t, []int{0}, c.Figures)
}

func TestDate(t *testing.T) {
	day := time.Date(2024, 5, 6, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		meta map[string]any
		want string
	}{
		{nil, "undated"},
		{map[string]any{"date": "2024-05-06"}, "2024-05-06"},
		{map[string]any{"published": "2024-05-06T08:10:00Z"}, "2024-05-06 08:10"},
		{map[string]any{"date": json.RawMessage(`"2024-05-06"`), "published": "2020-01-01"}, "2024-05-06"},
		{map[string]any{"date": json.RawMessage(`7`), "published": "2024-05-06"}, "2024-05-06"},
		{map[string]any{"date": "last Monday"}, "undated"},
		{map[string]any{"date": day.Add(90 * time.Minute)}, "2024-05-06 01:30"},
	} {
		d := figures.Document{Meta: c.meta}
		assert.Equal(t, c.want, d.Date().String())
	}
}

func ExampleReconcile() {
	reports := []*figures.Document{
		dated("2024-05-03T07:40:00Z", "At least 12 people drowned when a ferry sank off Delt, the coast guard said."),
		dated("2024-05-03T18:30:00Z", "The owner said 11 people had drowned."),
		dated("2024-05-04", "The death toll rose to 21, the coast guard said."),
	}
	for _, t := range figures.Reconcile(reports) {
		for _, c := range t.Claims {
			fmt.Println(t.Outcome, c.Date, c.Count, c.Standing, c.Sources)
		}
		for _, c := range t.Series() {
			fmt.Print(c.Count, " ")
		}
	}
	// Output:
	// killed 2024-05-03 07:40 12..14 first [the coast guard]
	// killed 2024-05-03 18:30 11 conflict [The owner]
	// killed 2024-05-04 21 revision [the coast guard]
	// 12..14 21
}

func ExampleDocument_TallyBy() {
	d := figures.Extract("12 soldiers, 3 nurses and 2 gunmen were killed.")
	for _, t := range d.TallyBy(figures.TallyOptions{ByGroup: true, NoAttackers: true}) {
		fmt.Println(t.Outcome, t.Group, t.Count)
	}
	// Output:
	// killed soldier 12
	// killed medic 3
}
