package lexicon

import "github.com/reckon-dev/reckon/figures/internal/token"

// Classes of words. A token's Class is the union over the word's readings: "guards" is a plural noun
// of persons and a verb in the third person at once, and the stages decide by what stands around it.
const (
	// Numerals.
	Numeral  token.Class = 1 << iota // part of a number word: five, hundred, dozen
	Vague                            // a vague numeral: dozens, several, few
	Article                          // a, an
	One                              // one, another
	Zero                             // no, none, nobody
	Fraction                         // half, third, quarter(s)
	// Nouns.
	Person    // counts persons: soldier, civilian
	Unit      // stands for persons: family, body, brigade, crew
	Toll      // a noun of an outcome: death, arrest, casualty, toll
	Noun      // any noun reading
	Plural    // a plural form
	Singular  // a singular form
	TimeNoun  // a unit of time: day, year
	Measure   // a unit of measure, money or matter: kilometre, dollar, percent
	Event     // noun of happening: attack, clash
	Month     // January …
	Weekday   // Monday …
	Title     // a rank or form of address before a name: Gen, Dr, Captain
	Weapon    // takes a model number: AK, Flight, Resolution, Highway
	Relative  // a noun of kin: mother, brother
	Place     // a place that holds people: prison, hospital, shelter
	Collect   // a noun that gathers what its "of" phrase counts: group, number, total
	Adjective //
	Adverb    //
	Demonym   // Syrian, Kurdish
	Scope     // all, both, other, more, further, additional: between number and noun
	// Verbs, by form.
	VerbBase // kill
	VerbS    // kills
	VerbPast // killed, fled
	VerbPart // killed, taken
	VerbIng  // killing
	Be       // be, is, were, been
	Have     // have, has, had
	Do       // do, did
	Modal    // may, could, will
	MainVerb // a verb above all: its other readings are rarer
	MainNoun // a noun above all
	MainAdj  // an adjective above all
	Outcome  // a verb of an outcome
	Say      // a verb of saying or reporting
	Plan     // a verb that makes what it governs prospective: order, plan, threaten
	Doubt    // feared, believed, alleged, suspected
	// Small words.
	Det       // the, this, these, its
	Possess   // his, her, their, its, whose
	Pronoun   // he, they, them
	Wh        // who, whom, which, that
	Prep      // in, of, by
	And       // and, or, but, as well as
	Sub       // while, after, when, because: begins a clause
	Not       // not, never, n't
	Including // including, among, mostly: opens a part
	Hedge     // first or last word of a hedge phrase
	PhraseA   // first word of a phrase of several words
	NumberA   // first word of a phrase that is a number or looks like one: large numbers of, one another
	Abbrev    // an abbreviation written with a full stop
	Starter   // in upper case begins a sentence: The, At, He
	Tells     // without a word of this class a sentence tells no outcome: killed, prison, and a word of each idiom of outcome
)

// Verb is any verb form.
const Verb = VerbBase | VerbS | VerbPast | VerbPart | VerbIng

// Finite is a form that can head a clause by itself.
const Finite = VerbBase | VerbS | VerbPast

// Trigger marks the words that can begin a number; a sentence without one holds no figure.
const Trigger = Numeral | Vague | Article | One | Zero | Fraction
