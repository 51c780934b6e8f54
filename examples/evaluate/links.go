package main

// linkOf is where an answer's link leads, -1: nowhere.
func (a *answer) linkOf(f field) int {
	if f == partOf {
		return a.partOf
	}
	return a.sameAs
}

// edge is a link between two answers. Figures that no answer was paired with have numbers of their own below 0.
type edge struct{ from, to int }

// link scores part_of and same_as as sets of pairs. A link to a repetition is one to what it repeats, for the text does
// not say which mention of a set a part belongs to.
func (s *score) link(answers, got []answer, taken []int) {
	first := roots(answers)
	for f := partOf; f < fields; f++ {
		want := map[edge]bool{}
		for g := range answers {
			if to := answers[g].linkOf(f); to >= 0 && answers[g].says[f] && !answers[g].optional {
				want[edge{g, first[to]}] = true
			}
		}
		c := &s.links[f]
		hits := 0
		said := map[edge]bool{}
		for k := range got {
			to := got[k].linkOf(f)
			if to < 0 {
				continue
			}
			e := edge{-1 - k, -1 - len(got) - to}
			if taken[k] >= 0 {
				e.from = taken[k]
				if answers[e.from].optional || !answers[e.from].says[f] {
					continue
				}
			}
			if taken[to] >= 0 {
				e.to = first[taken[to]]
			}
			if said[e] {
				continue
			}
			said[e] = true
			hits += count(want[e])
		}
		c.hits += hits
		c.extra += len(said) - hits
		c.lost += len(want) - hits
	}
}

// roots returns for each answer the first mention at the end of its same_as links.
func roots(answers []answer) []int {
	first := make([]int, len(answers))
	for i := range answers {
		j := i
		for range answers { // a circle ends too
			if answers[j].sameAs < 0 {
				break
			}
			j = answers[j].sameAs
		}
		first[i] = j
	}
	return first
}
