package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
)

// table prints the scores for a reader.
func (s *score) table(w io.Writer) error {
	fmt.Fprintf(w, "%d passages, %d figures: %d found, %d missed, %d spurious\n\n",
		s.passages, s.found.hits+s.found.lost, s.found.hits, s.found.lost, s.found.extra)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	row := func(cells ...any) { fmt.Fprintln(t, strings.TrimSuffix(fmt.Sprintln(cells...), "\n")) }
	cells := func(name string, c counts) {
		row(name + "\t" + three(c.precision()) + "\t" + three(c.recall()) + "\t" + three(c.f1()) + "\t")
	}
	row("\tprecision\trecall\tF1\t")
	cells("found", s.found)
	cells("whole", s.wholes())
	for f := partOf; f < fields; f++ {
		cells(f.String(), s.links[f])
	}
	row()
	row("\tright\tof\tshare\tF1 marked\t")
	for f := value; f < scalars; f++ {
		marked := ""
		if s.marked[f] != (counts{}) {
			marked = three(s.marked[f].f1())
		}
		row(fmt.Sprintf("%s\t%d\t%d\t%s\t%s\t", f, s.right[f], s.of[f], three(share(s.right[f], s.of[f])), marked))
	}
	return t.Flush()
}

func three(v float64) string { return fmt.Sprintf("%.3f", v) }

// wholes counts the figures found with all that makes them whole.
func (s *score) wholes() counts {
	wrong := s.found.hits - s.whole
	return counts{s.whole, s.found.extra + wrong, s.found.lost + wrong}
}

// The JSON says the same, unrounded.
type (
	jsonScore struct {
		Passages int         `json:"passages"`
		Figures  int         `json:"figures"`
		Found    int         `json:"found"`
		Missed   int         `json:"missed"`
		Spurious int         `json:"spurious"`
		Scores   []jsonPRF   `json:"scores"`
		Fields   []jsonField `json:"fields"`
	}
	jsonPRF struct {
		Name      string  `json:"name"`
		Precision float64 `json:"precision"`
		Recall    float64 `json:"recall"`
		F1        float64 `json:"f1"`
	}
	jsonField struct {
		Name     string   `json:"name"`
		Right    int      `json:"right"`
		Of       int      `json:"of"`
		Share    float64  `json:"share"`
		F1Marked *float64 `json:"f1_marked,omitempty"`
	}
)

// json prints the scores for a program.
func (s *score) json(w io.Writer) error {
	prf := func(name string, c counts) jsonPRF { return jsonPRF{name, c.precision(), c.recall(), c.f1()} }
	out := jsonScore{
		Passages: s.passages, Figures: s.found.hits + s.found.lost,
		Found: s.found.hits, Missed: s.found.lost, Spurious: s.found.extra,
		Scores: []jsonPRF{prf("found", s.found), prf("whole", s.wholes())},
	}
	for f := partOf; f < fields; f++ {
		out.Scores = append(out.Scores, prf(f.String(), s.links[f]))
	}
	for f := value; f < scalars; f++ {
		row := jsonField{Name: f.String(), Right: s.right[f], Of: s.of[f], Share: share(s.right[f], s.of[f])}
		if s.marked[f] != (counts{}) {
			f1 := s.marked[f].f1()
			row.F1Marked = &f1
		}
		out.Fields = append(out.Fields, row)
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(out)
}
