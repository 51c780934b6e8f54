package golden

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/reckon-dev/reckon/figures"
)

// pair is one line of a case beside one figure of the document; -1 stands for none.
type pair struct{ line, figure int }

// align pairs the lines of c with the figures of d in reading order, so that as many as can share their number
// core, and of those pairings the one with most fields right. Texts are short: the quadratic table is small.
func align(c *Case, d *figures.Document) []pair {
	n, m := len(c.Figures), len(d.Figures)
	best := make([][]int, n+1) // best[i][j]: score of the lines from i on with the figures from j on
	for i := range best {
		best[i] = make([]int, m+1)
	}
	score := func(i, j int) int { return kinship(&c.Figures[i], &d.Figures[j]) }
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			best[i][j] = max(best[i+1][j], best[i][j+1])
			if s := score(i, j); s > 0 {
				best[i][j] = max(best[i][j], s+best[i+1][j+1])
			}
		}
	}
	var pairs []pair
	i, j := 0, 0
	for i < n || j < m {
		switch {
		case i < n && j < m && score(i, j) > 0 && best[i][j] == score(i, j)+best[i+1][j+1]:
			pairs = append(pairs, pair{i, j})
			i, j = i+1, j+1
		case i < n && (j == m || best[i][j] == best[i+1][j]):
			pairs = append(pairs, pair{i, -1})
			i++
		default:
			pairs = append(pairs, pair{-1, j})
			j++
		}
	}
	return pairs
}

// kinship says how much a line and a figure have in common; 0 is another figure.
func kinship(l *Line, f *figures.Figure) int {
	got := squeeze(f.Number.Text)
	s := 0
	switch {
	case got == l.Number:
		s = 100
	case got != "" && (strings.Contains(got, l.Number) || strings.Contains(l.Number, got)):
		s = 10 // another cut of the same numeral
	default:
		return 0
	}
	for _, cell := range l.Cells {
		if !isLink(cell.Key) && agree(cell.Key, cell.Want, lookup(cell.Key).read(f, nil)) {
			s++
		}
	}
	return s
}

// naming returns the function that names a figure of the document by its place among the pairs that kept one:
// "#2" for a line of the case, "#?12" for a figure that the case does not know.
func naming(pairs []pair, d *figures.Document) func(int) string {
	return func(k int) string {
		if k < 0 {
			return ""
		}
		for _, p := range pairs {
			if p.figure == k && p.line >= 0 {
				return "#" + strconv.Itoa(p.line)
			}
		}
		if k < len(d.Figures) {
			return "#?" + squeeze(d.Figures[k].Number.Text)
		}
		return fmt.Sprintf("#?%d", k)
	}
}

// tallied is the notation of a row of a tally.
func tallied(t *figures.Total, line func(int) string) string {
	var b strings.Builder
	b.WriteString(tallyKey(t))
	if t.Count.IsValid() {
		b.WriteString(" " + t.Count.String())
	}
	if t.HasPoint {
		b.WriteString(" point " + stated(t.Point, true))
	}
	for i, f := range t.Figures {
		b.WriteString([]string{" from ", ","}[min(i, 1)] + line(f))
	}
	for i, l := range t.LeftOut {
		why, _, _ := strings.Cut(l.Why, " ")
		b.WriteString([]string{" out ", ", "}[min(i, 1)] + line(l.Figure) + " " + why)
	}
	return b.String()
}

func tallyKey(t *figures.Total) string {
	if t.Unit != "" {
		return string(t.Outcome) + "/" + string(t.Unit)
	}
	return string(t.Outcome)
}
