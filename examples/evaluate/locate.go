package main

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/reckon-dev/reckon/figures"
)

// locate gives the answers of a case their places in its text: a case writes numbers as words and not as offsets, and
// "a" may stand in a text ten times. Numbers come in reading order; of the ways to place them all, the one is taken
// in which they stand nearest to their heads, and of equal ones the earliest. It returns -1, or the first answer that
// has no place.
func locate(text string, answers []answer) int {
	places := make([][]place, len(answers))
	for i := range answers {
		places[i] = placesOf(text, &answers[i])
	}
	// From the last answer back, the cheapest way to place the rest after each place of this one.
	for i := len(answers) - 1; i >= 0; i-- {
		for k := range places[i] {
			at := &places[i][k]
			at.next = -1
			if i+1 == len(answers) {
				continue
			}
			if at.next = cheapest(places[i+1], at.span.End); at.next < 0 {
				at.dead = true
				continue
			}
			at.cost += places[i+1][at.next].cost
		}
	}
	end, k := 0, -1
	for i := range answers {
		if i == 0 {
			k = cheapest(places[0], 0)
		}
		if k < 0 {
			return unplaced(places, end)
		}
		answers[i].span = places[i][k].span
		end, k = places[i][k].span.End, places[i][k].next
	}
	return -1
}

// place is somewhere that a number may stand. cost is its distance from the head, and in the end also that of what
// follows; a dead one leaves no room for the rest.
type place struct {
	span figures.Span
	cost int
	next int
	dead bool
}

// cheapest returns the index of the first cheapest place from an offset on, -1 if there is none.
func cheapest(places []place, from int) int {
	best := -1
	for k, p := range places {
		if !p.dead && p.span.Start >= from && (best < 0 || p.cost < places[best].cost) {
			best = k
		}
	}
	return best
}

// unplaced returns the first answer without a place behind those before it.
func unplaced(places [][]place, end int) int {
	for i := range places {
		first := -1
		for k, p := range places[i] {
			if p.span.Start >= end && first < 0 {
				first = k
			}
		}
		if first < 0 {
			return i
		}
		end = places[i][first].span.End
	}
	return len(places) - 1
}

// placesOf returns where the answer's number stands as a word of its own, or failing that as a part of one.
func placesOf(text string, a *answer) []place {
	number := regexp.MustCompile(strings.ReplaceAll(regexp.QuoteMeta(a.text), " ", `[ \t\r\n]+`))
	var whole, parts []place
	for _, m := range number.FindAllStringIndex(text, -1) {
		p := place{span: figures.Span{Start: m[0], End: m[1]}, cost: distance(text, a, m[0], m[1])}
		before, _ := utf8.DecodeLastRuneInString(text[:m[0]])
		after, _ := utf8.DecodeRuneInString(text[m[1]:])
		if inWord(before) || inWord(after) || inNumber(text, m[0], m[1]) {
			parts = append(parts, p)
			continue
		}
		whole = append(whole, p)
	}
	if whole == nil {
		return parts
	}
	return whole
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// inNumber reports whether a comma or point joins the place to more digits: the 5 of "5,000".
func inNumber(text string, start, end int) bool {
	digit := func(i int) bool { return i >= 0 && i < len(text) && text[i] >= '0' && text[i] <= '9' }
	mark := func(i int) bool { return i >= 0 && i < len(text) && (text[i] == ',' || text[i] == '.') }
	return digit(start) && mark(start-1) && digit(start-2) || digit(end-1) && mark(end) && digit(end+1)
}

// distance is how far the head stands from the number, 0 where the case does not say it or the text leaves it out.
func distance(text string, a *answer, start, end int) int {
	noun := a.head
	if noun == "" {
		noun = a.subject
	}
	if noun == "" || a.implicit {
		return 0
	}
	far := len(text)
	if i := strings.Index(text[end:], noun); i >= 0 {
		far = i
	}
	if i := strings.LastIndex(text[:start], noun); i >= 0 {
		far = min(far, start-i-len(noun))
	}
	return far
}
