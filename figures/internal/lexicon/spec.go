package lexicon

import "github.com/reckon-dev/reckon/figures/internal/token"

// spec says what a class of a .lex line does to its headword.
type spec struct {
	bits   token.Class
	part   byte       // n: inflect as a noun, v: as a verb, s: file a kind of source, 0: the form as it stands
	phrase PhraseKind // the line is a phrase of this kind
	num    byte       // a numeral of this kind; the line's first word is its value
}

// specs names the classes that a .lex line may have.
var specs = map[string]spec{
	"num.unit":    {bits: Numeral, num: KUnit},
	"num.teen":    {bits: Numeral, num: KTeen},
	"num.ten":     {bits: Numeral, num: KTen},
	"num.hundred": {bits: Numeral, num: KHundred},
	"num.scale":   {bits: Numeral, num: KScale},
	"num.dozen":   {bits: Numeral, num: KDozen},
	"num.half":    {bits: Fraction, num: KHalf},
	"num.letter":  {num: KLetter},
	"num.plural":  {bits: Vague, num: KPlural},
	"num.vague":   {bits: Vague, num: KVague},
	"num.zero":    {bits: Zero, num: KZero},
	"num.one":     {bits: One | Numeral, num: KUnit},
	"num.another": {bits: One | Scope, num: KOne},
	"num.none":    {bits: Zero, num: KNone},
	"num.part":    {bits: Fraction, num: KPart},
	"num.ordinal": {num: KOrdinal},
	"num.percent": {num: KPercent},
	"num.strong":  {num: KStrong},
	"num.and":     {num: KAnd},
	"num.of":      {num: KOf},
	"num.point":   {num: KPoint},
	"num.single":  {num: KSingle},
	"num.both":    {bits: Vague, num: KBoth},
	"num.phrase":  {phrase: NumberPhrase},
	"num.not":     {phrase: NumberNot},
	"num.join":    {phrase: NumberJoin},
	"num.change":  {phrase: NumberChange},
	"article":     {bits: Article, num: KArticle},

	"person":  {bits: Noun | Person, part: 'n'},
	"unit":    {bits: Noun | Unit, part: 'n'},
	"toll":    {bits: Noun | Toll, part: 'n'},
	"noun":    {bits: Noun, part: 'n'},
	"time":    {bits: Noun | TimeNoun, part: 'n'},
	"measure": {bits: Noun | Measure, part: 'n'},
	"event":   {bits: Noun | Event, part: 'n'},
	"collect": {bits: Noun | Collect, part: 'n'},
	"place":   {bits: Noun | Place, part: 'n'},
	"kin":     {bits: Noun | Person | Relative, part: 'n'},
	"title":   {bits: Title},
	"weapon":  {bits: Weapon},
	"month":   {bits: Month},
	"weekday": {bits: Weekday},
	"demonym": {bits: Demonym | Adjective},
	"adj":     {bits: Adjective},
	"adverb":  {bits: Adverb},
	"scope":   {bits: Scope},
	"hint":    {},

	"verb":  {part: 'v'},
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
	"source":    {part: 's'},

	"hedge.before": {phrase: HedgeBefore},
	"hedge.after":  {phrase: HedgeAfter},
	"hedge.join":   {phrase: HedgeJoin},
	"hedge.range":  {phrase: HedgeRange},
	"hedge.width":  {phrase: HedgeWidth},
	"hedge.not":    {phrase: HedgeNot},
	"hedge.skip":   {phrase: HedgeSkip},
	"source.front": {phrase: SourceFront},
	"source.verb":  {phrase: SourceVerb},
	"fate.verb":    {phrase: FateVerb},
	"fate.state":   {phrase: FateState},
	"fate.front":   {phrase: FateFront},
	"running":      {phrase: Running},
	"period":       {phrase: Period},
	"compound":     {phrase: Compound},
}

// anyOf names the classes that a phrase may hold in place of a word: <poss>, <num>.
var anyOf = map[string]token.Class{
	"<poss>": Possess, "<det>": Det, "<article>": Article, "<be>": Be, "<adverb>": Adverb, "<adj>": Adjective, "<prep>": Prep, "<pronoun>": Pronoun,
}
