package lexicon

import (
	"strings"

	"github.com/reckon-dev/reckon/figures/internal/token"
)

// spec says what a class of a .lex line does to its headword.
type spec struct {
	bits   token.Class
	part   byte       // n: inflect as a noun, v: as a verb, s: file a kind of source, 0: the form as it stands
	phrase PhraseKind // the line is a phrase of this kind
	num    byte       // a numeral of this kind; the line's first word is its value
	arg    argKind    // what the first word after the class must be
	takes  string     // the other words that may follow: flags and key=
	needs  string     // the key that must be among them
}

// argKind is what the first word after a class must be.
type argKind uint8

const (
	argNone    argKind = iota
	argNumber          // a number in digits
	argMark            // a number in digits, or nothing
	argNumeral         // a kind of numeral of package units
	argCue             // a cue of package units
	argName            // a name: lower-case letters, digits and hyphens
	argSet             // one of the sets
)

// What nouns and verbs take.
const (
	ofNoun = "group= unit= outcome= kind= lemma= plural both nominal plain strong"
	ofVerb = "outcome= who= main rare say plan doubt deny real mere place naming role folk"
)

// maxNames is how many names a [Name] can tell apart.
const maxNames = 1<<8 - 1

// specs names the classes that a .lex line may have.
var specs = map[string]spec{
	"num.unit":    {bits: Numeral, num: KUnit, arg: argNumber},
	"num.teen":    {bits: Numeral, num: KTeen, arg: argNumber},
	"num.ten":     {bits: Numeral, num: KTen, arg: argNumber},
	"num.hundred": {bits: Numeral, num: KHundred, arg: argNumber},
	"num.scale":   {bits: Numeral, num: KScale, arg: argNumber},
	"num.dozen":   {bits: Numeral, num: KDozen, arg: argNumber},
	"num.half":    {bits: Fraction, num: KHalf, arg: argNumber},
	"num.letter":  {num: KLetter, arg: argNumber},
	"num.plural":  {bits: Vague, num: KPlural, arg: argNumber},
	"num.vague":   {bits: Vague, num: KVague, arg: argNumeral},
	"num.zero":    {bits: Zero, num: KZero},
	"num.one":     {bits: One | Numeral, num: KUnit, arg: argNumber},
	"num.another": {bits: One | Scope, num: KOne, arg: argNumber},
	"num.none":    {bits: Zero, num: KNone},
	"num.part":    {bits: Fraction, num: KPart, arg: argNumber},
	"num.ordinal": {num: KOrdinal},
	"num.percent": {num: KPercent, arg: argMark},
	"num.strong":  {num: KStrong},
	"num.and":     {num: KAnd},
	"num.of":      {num: KOf},
	"num.point":   {num: KPoint},
	"num.single":  {num: KSingle},
	"num.both":    {bits: Vague, num: KBoth, arg: argNumber},
	"num.phrase":  {phrase: NumberPhrase, arg: argNumeral},
	"num.not":     {phrase: NumberNot},
	"num.join":    {phrase: NumberJoin, takes: "to or and upon"},
	"num.change":  {phrase: NumberChange},
	"article":     {bits: Article, num: KArticle, arg: argNumber},

	"person":  {bits: Noun | Person, part: 'n', takes: ofNoun},
	"unit":    {bits: Noun | Unit, part: 'n', takes: ofNoun},
	"toll":    {bits: Noun | Toll, part: 'n', takes: ofNoun},
	"noun":    {bits: Noun, part: 'n', takes: ofNoun},
	"time":    {bits: Noun | TimeNoun, part: 'n', takes: ofNoun},
	"measure": {bits: Noun | Measure, part: 'n', takes: ofNoun},
	"event":   {bits: Noun | Event, part: 'n', takes: ofNoun},
	"collect": {bits: Noun | Collect, part: 'n', takes: ofNoun},
	"place":   {bits: Noun | Place, part: 'n', takes: ofNoun},
	"kin":     {bits: Noun | Person | Relative, part: 'n', takes: ofNoun},
	"title":   {bits: Title},
	"weapon":  {bits: Weapon},
	"month":   {bits: Month},
	"weekday": {bits: Weekday},
	"demonym": {bits: Demonym | Adjective},
	"adj":     {bits: Adjective, takes: "outcome= who= plan doubt deny real"},
	"adverb":  {bits: Adverb},
	"scope":   {bits: Scope},
	"hint":    {takes: "group=", needs: "group"},
	"set":     {arg: argSet, takes: strings.Join(setNames, " ")},

	"verb":  {part: 'v', takes: ofVerb},
	"be":    {bits: Be},
	"have":  {bits: Have},
	"do":    {bits: Do},
	"modal": {bits: Modal},

	"det":       {bits: Det},
	"possess":   {bits: Det | Possess},
	"pronoun":   {bits: Pronoun},
	"wh":        {bits: Wh},
	"prep":      {bits: Prep},
	"and":       {bits: And},
	"sub":       {bits: Sub},
	"not":       {bits: Not},
	"including": {bits: Including},
	"abbrev":    {bits: Abbrev},
	"starter":   {bits: Starter},
	"doubt":     {bits: Doubt},
	"cue":       {bits: Say},
	"source":    {part: 's', arg: argName, takes: "vague"},

	"hedge.before": {phrase: HedgeBefore, arg: argCue},
	"hedge.after":  {phrase: HedgeAfter, arg: argCue},
	"hedge.join":   {phrase: HedgeJoin},
	"hedge.range":  {phrase: HedgeRange, takes: "and to"},
	"hedge.width":  {phrase: HedgeWidth, arg: argCue},
	"hedge.not":    {phrase: HedgeNot},
	"hedge.skip":   {phrase: HedgeSkip, takes: "definite"},
	"source.front": {phrase: SourceFront, takes: "inner known"},
	"source.verb":  {phrase: SourceVerb, takes: "any none that noun quote quotes quoted reporter hearer document nottoll clause entry"},
	"fate.verb":    {phrase: FateVerb, takes: "outcome= who= folk plan real", needs: "outcome"},
	"fate.state":   {phrase: FateState, takes: "outcome= who=", needs: "outcome"},
	"fate.front":   {phrase: FateFront, takes: "outcome= who= folk", needs: "outcome"},
	"running":      {phrase: Running},
	"period":       {phrase: Period, takes: "past longer day since"},
	"compound":     {phrase: Compound, takes: "and"},
	"apart":        {phrase: Apart},
	"breakdown":    {phrase: Breakdown},
	"former":       {phrase: Former},
	"adding":       {phrase: Adding},
	"lasting":      {phrase: Lasting},
	"mood.noun":    {phrase: MoodNoun, takes: "plan doubt deny"},
	"mood.clause":  {phrase: MoodClause, takes: "plan doubt deny"},
	"mood.open":    {phrase: MoodOpen},
	"mood.after":   {phrase: MoodAfter, takes: "doubt deny"},
}

// anyOf names the classes that a phrase may hold in place of a word: <poss>, <num>.
var anyOf = map[string]token.Class{
	"<poss>": Possess, "<det>": Det, "<article>": Article, "<be>": Be, "<adverb>": Adverb, "<adj>": Adjective, "<prep>": Prep, "<pronoun>": Pronoun,
}
