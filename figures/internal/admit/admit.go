// Package admit decides which candidates are figures of people: stage 850.
//
// A number beside a noun of people always is one. A bare number, a lone person told by an indefinite
// article, and a zero need an outcome that befell them, or a verb of people.
//
//	admit.go    the cases                 bare.go     numbers without a noun    folk.go   verbs of people
//	apposed.go  who is told of before     alsois.go   told of by two nouns    why.go    the reasons, for traces
//	presumed.go what somebody is held to be   takenup.go   "the three" told of before
//	gotten.go   things received, which no noun names   helped.go   to whom help comes   sickof.go   cases of an illness
//	wholes.go   numbers without a noun of which people are a part
//	described.go who an indefinite noun behind another is
//	borne.go    injuries people have      cells.go    cells of no fighters    shared.go shares without a noun   losses.go  of money and goods
package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// Units says what may be counted, in the order of the public figures.Units.
type Units uint8

// The choices.
const (
	People  Units = iota // persons and what stands for them
	Persons              // persons and bodies alone
	All                  // also things
)

// Decide sets Admitted on the rows of a sentence.
func Decide(s *sheet.Sheet, sent int, what Units) {
	first := len(s.Rows)
	for first > 0 && s.Rows[first-1].Sent == sent {
		first--
	}
	for i := first; i < len(s.Rows); i++ {
		r := &s.Rows[i]
		if r.Guard != sheet.GuardNone {
			r.Admitted = false
			continue
		}
		told := admitted(s, r, what)
		if !told && (folk(s, i) || helped(s, i)) {
			told = true
			r.Flags &^= sheet.Provisional
		}
		if i > first && (wholeOf(s, r, &s.Rows[i-1]) || shared(s, r, &s.Rows[i-1])) || shareOfThem(s, i, i > first) {
			told = true
			r.Flags &^= sheet.Provisional
		}
		if r.Subject.Head < 0 {
			things := (told || r.Flags&sheet.Provisional != 0) && ofThings(s, i)
			if things {
				r.Flags &^= sheet.Provisional
			}
			told = told && (what == All || !things && !gotThing(s, i))
		}
		r.Admitted = told
	}
	for i := first; i+1 < len(s.Rows); i++ {
		if r := &s.Rows[i]; !r.Admitted && (frontWhole(s, r, &s.Rows[i+1]) || includes(s, i)) {
			r.Admitted = true
			r.Flags &^= sheet.Provisional
		}
	}
}

func admitted(s *sheet.Sheet, r *sheet.Row, what Units) bool {
	told := r.Outcome.Kind != 0 && r.Role != 2 && !r.Outcome.IsZero() && s.Lex.Name(r.Outcome.Kind) != "other" // by a word of the clause, not by the head noun alone
	if thing(s, r, told) {
		return false
	}
	if r.Subject.Guess && told && (!s.In(r.Subject.Head, lx.Episode) || sickOf(s, r, r.Subject.Head)) && r.Form != sheet.FormArticle {
		r.Subject.Thing = false // what befell them says that they are people
		return true
	}
	if r.Subject.Thing {
		return what == All && r.Form != sheet.FormArticle && r.Form != sheet.FormZero
	}
	if !r.Quantity.IsValid() {
		return false
	}
	if what == Persons && r.Subject.Unit != 0 {
		if u := s.Lex.Name(r.Subject.Unit); u != string(units.Person) && u != string(units.Body) {
			return false
		}
	}
	if ofTrade(s, r) {
		return false
	}
	befell := r.Outcome.Kind != 0 && r.Role != 2
	switch {
	case r.Form == sheet.FormArticle:
		if h := r.Subject.Head; (s.Is(r.Num.First, lx.One) || s.Entry(r.Num.Last).Word == "single") && s.Is(h, lx.Toll) && !s.Is(h, lx.Person) && r.Flags&sheet.Partitive == 0 {
			return toll(s, r, told) // one death
		}
		return told && lone(s, r) && !renames(s, r) && !presumed(s, r) || victimIs(s, r)
	case r.Form == sheet.FormZero:
		if r.Flags&sheet.Partitive != 0 && r.Subject.Head >= 0 && s.Is(r.Subject.Head, lx.Person) {
			return true // "none of the guards were present"
		}
		if h := r.Subject.Head; h < 0 && s.Is(r.Phrase.Last, lx.Noun) && s.Entry(r.Num.First).Word == "no" || h >= 0 && s.Lex.Entries[s.Entry(h).Lemma].Word == "toll" {
			return false // "no bail was granted", "there was no toll yet"
		}
		if h := r.Subject.Head; h >= 0 && s.Entry(h).Word == "loss" && !(s.Is(h+1, lx.Prep) && (s.Is(h+2, lx.Toll) || s.Is(h+3, lx.Toll))) {
			return false // "no loss to the farmers", but "no loss of life"
		}
		return befell && (r.Subject.Head >= 0 || told)
	case r.Form == sheet.FormShare:
		return r.Subject.Head >= 0 && (s.Is(r.Subject.Head, lx.Person|lx.Toll) || s.Populace(r.Subject.Head) || told) || r.Subject.Pronoun || told && (r.Flags&sheet.Partitive != 0 || s.Is(r.Phrase.First-1, lx.Wh) || shareFares(s, r))
	case r.Subject.Head < 0:
		return bare(s, r, told)
	case s.Is(r.Subject.Head, lx.Toll):
		return toll(s, r, told) && !borne(s, r)
	}
	return true
}

// civil reports units that are no formation: "two manufacturing units", "five poultry units". A formation is told by a
// word of forces before it, or by none.
func civil(s *sheet.Sheet, r *sheet.Row) bool {
	h := r.Subject.Head
	if s.Lex.Entries[s.Entry(h).Lemma].Word != "unit" || r.Subject.First == h {
		return false
	}
	for i := r.Subject.First; i < h; i++ {
		if e := s.Entry(i); e.Noun.Hint != 0 || e.Noun.Group != 0 || e.Noun.Unit != 0 || s.Has(i, token.Upper) || s.Is(i, lx.Demonym) {
			return false
		}
		if s.In(i, lx.Force) {
			return false
		}
	}
	return true
}

// craft reports bombers told by the designation of their type, which fly: "two Tu-22 bombers".
func craft(s *sheet.Sheet, r *sheet.Row) bool {
	if !s.In(r.Subject.Head, lx.Craft) {
		return false
	}
	for i := r.Subject.First; i < r.Subject.Head; i++ {
		if s.Designated(i) {
			return true
		}
	}
	return false
}

// thing reports whether the noun that was found is none of people after all: a word that only qualifies the noun of a
// thing ("two terrorist attacks", "three pumping stations", "ten burned out cars"), a load of goods, or groups that no
// outcome befell and of which nothing more is said ("two rights groups"): those are institutions.
func thing(s *sheet.Sheet, r *sheet.Row, told bool) bool {
	h := r.Subject.Head
	switch {
	case h < 0:
		next := r.Num.Last
		return s.Is(next, lx.VerbIng) && s.Is(next+1, lx.Plural) && !s.Is(next+1, lx.Person|lx.Unit|lx.Toll|lx.Scope|lx.Numeral|lx.Verb)
	case r.Subject.Fate:
		next := h + 1
		if next < len(s.Toks) && s.Entry(next).Word == "out" {
			next++
		}
		return s.Is(next, lx.Noun) && s.Is(next, lx.Plural) && !s.Is(next, lx.Person|lx.Unit|lx.Toll|lx.Verb|lx.Demonym|lx.Collect|lx.Vague|lx.Adjective) && !named(s, next)
	case r.Subject.Implicit || r.Subject.Pronoun || r.Flags&sheet.Strong != 0 || h < r.Num.Last:
		return false
	case civil(s, r), rooms(s, r, told), craft(s, r):
		return true
	case s.Is(h, lx.Unit) && !s.Is(h, lx.Person):
		of, person := content(s, h+1)
		return of && !person || !of && !told && s.Lex.Name(s.Entry(h).Noun.Unit) == string(units.Group)
	case told || r.Quantity.HasStated && r.Quantity.Stated <= 1 || r.Form == sheet.FormShare && s.Populace(h):
		return false
	}
	return s.Is(h, lx.Noun) && s.Is(h, lx.Singular) && !s.Is(h, lx.Plural|lx.Toll|lx.Demonym|lx.Collect|lx.Adjective)
}

// named reports whether token i is written as names are: with a capital, where not all is in capitals.
func named(s *sheet.Sheet, i int) bool { return s.Has(i, token.Upper) && !s.Has(i, token.Caps) }

// content reports whether an "of" phrase at token i says what a unit is made of, and whether that is people: two groups
// of friends, not truckloads of flour. What nobody knows, and names, pass for people.
func content(s *sheet.Sheet, i int) (of, person bool) {
	if i >= len(s.Toks) || s.Entry(i).Word != "of" {
		return false, false
	}
	for i++; s.Is(i, lx.Adjective|lx.Article|lx.Det) && !s.Is(i, lx.Noun); i++ {
	}
	thing := s.Is(i, lx.Noun) && !s.Is(i, lx.Person|lx.Unit|lx.Toll|lx.Demonym|lx.Vague|lx.Numeral|lx.Pronoun) && !named(s, i)
	return true, !thing || s.Is(i+1, lx.Noun|lx.Person)
}

// lone decides an indefinite person or unit: "a soldier was killed", "one family was displaced".
func lone(s *sheet.Sheet, r *sheet.Row) bool {
	h := r.Subject.Head
	if h < 0 || r.Subject.Fate {
		return s.Is(r.Num.First, lx.One) // "one was arrested", "one wounded"
	}
	if s.Is(h, lx.Unit) && !s.Is(h, lx.Person) {
		u := units.Unit(s.Lex.Name(r.Subject.Unit))
		return u == units.Body || s.Is(r.Num.First, lx.One) && u != units.Formation
	}
	return s.Is(h, lx.Person) || s.Entry(h).Word == "old" || s.Dear(h) || r.Flags&sheet.Partitive != 0 && s.In(h, lx.Circle) // a 65-year-old, a loved one, one of his clan
}

// toll decides nouns of outcome: "14 deaths" always, "two escapes" and "a death" only where the clause
// makes people of them.
func toll(s *sheet.Sheet, r *sheet.Row, told bool) bool {
	e := s.Entry(r.Subject.Head)
	if e.Noun.Strong {
		return true
	}
	switch s.Lex.Entries[e.Lemma].Word {
	case "life":
		return !s.Is(r.Subject.Head-1, lx.Possess) // "cost 14 lives", not "spent most of their lives"
	case "wound":
		return false // "received two bullet wounds": one has them all
	}
	return told && s.Is(r.Subject.Head, lx.Plural)
}
