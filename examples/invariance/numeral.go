package main

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// small are the names of the numbers from 2 to 99, which style guides write either way. One is left out: it is no mere
// number.
var small = func() (names []string) {
	units := strings.Fields("two three four five six seven eight nine")
	names = append(units, strings.Fields("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")...)
	for ten := range strings.FieldsSeq("twenty thirty forty fifty sixty seventy eighty ninety") {
		names = append(names, ten, ten+"-one")
		for _, unit := range units {
			names = append(names, ten+"-"+unit)
		}
	}
	return names
}()

// Words that make something else of a number, or more of it, before and behind.
var (
	makesBefore = regexp.MustCompile(`(?i)^(?:.*\d.*|.*[-–—/$£€]|` + strings.Join(small[:18], "|") + `|.*ty|hundred|thousand|million|billion|and|point|` +
		`nos?\.?|numbers?|sections?|articles?|pages?|chapters?|phases?|levels?|grades?|rooms?|items?|jan(uary)?|feb(ruary)?|mar(ch)?|` +
		`apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?$`)
	makesBehind = regexp.MustCompile(`(?i)^(?:` + strings.Join(small[:18], "|") + `|.*ty|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|` +
		`scores?|lakhs?|crores?|half|halves|[a-z]+ths?|thirds?|quarters?|and|or|to|point|per|percent|[ap]\.?m\.?|o'clock|[bmk]|[bm]n|` +
		`jan\b.*|feb\b.*|january|february|march|apr|april|may|june?|july?|aug|august|sept?|.*ember|oct|october|nov|dec)$`)
)

// words writes numbers from 2 to 99 in words.
func words(s string) string {
	return renumber(s, func(w string) string {
		if v, err := strconv.Atoi(w); err == nil && 2 <= v && v <= 99 && w[0] != '0' {
			return small[v-2]
		}
		return ""
	})
}

// digits writes them in digits.
func digits(s string) string {
	return renumber(s, func(w string) string {
		if i := slices.Index(small, strings.ToLower(w)); i >= 0 {
			return strconv.Itoa(i + 2)
		}
		return ""
	})
}

var field = regexp.MustCompile(`\S+`)

// renumber gives the numbers that stand by themselves between other words another form. Of a date, a name ("Camp 5"), a
// compound, a share and a longer numeral it keeps the hands off: there the other form would say something else.
func renumber(s string, form func(string) string) string {
	var b strings.Builder
	done := 0
	before, first := "", true // the word before, and whether a sentence begins
	fields := field.FindAllStringIndex(s, -1)
	for i, at := range fields {
		word := s[at[0]:at[1]]
		core := strings.TrimSuffix(strings.TrimLeft(word, `("“`), ",")
		start := at[0] + strings.Index(word, core)
		behind := ""
		if i+1 < len(fields) {
			behind = strings.TrimRight(s[fields[i+1][0]:fields[i+1][1]], `.,;:)"”`)
		}
		alone := !makesBefore.MatchString(before) && (first || !capital(before)) && letter(behind) && !makesBehind.MatchString(behind)
		if n := form(core); n != "" && alone {
			if first {
				r, size := utf8.DecodeRuneInString(n)
				n = string(unicode.ToUpper(r)) + n[size:]
			}
			b.WriteString(s[done:start] + n)
			done = start + len(core)
		}
		before, first = word, strings.HasSuffix(word, "”") || strings.ContainsAny(word[len(word)-1:], `.!?:)"`) ||
			i+1 < len(fields) && strings.Contains(s[at[1]:fields[i+1][0]], "\n\n")
	}
	b.WriteString(s[done:])
	return b.String()
}

// capital reports whether a word may be part of a name.
func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// letter reports whether a word begins with a letter.
func letter(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsLetter(r)
}
