package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxLabel bounds, in tokens, a source before or after a headline's colon.
const maxLabel = 7

// headline reads "Monitor: 12 dead" and "12 dead - officials". A colon says nothing of what stands before
// it ("Homs: 8 killed", "Injured: 30"), so only words that name a source by themselves count.
func (f *finder) headline() {
	for i := f.first; i < f.last; i++ {
		t := &f.s.Toks[i]
		if !t.Has(token.Colon | token.Dash) {
			continue
		}
		if t.Has(token.Dash) && t.Has(token.Glued) && f.s.Is(i+1, lexicon.VerbPart) && !f.s.Has(i+1, token.Upper) {
			continue // "Front- linked attacks"
		}
		if k := f.s.ChunkFrom(i+1) - 1; t.Has(token.Colon) && k >= 0 && f.s.Chunks[k].Row >= 0 {
			continue // "Refugees: 400" counts them
		}
		label := sheet.Toks{First: f.first, Last: i}
		if t.Has(token.Colon) && f.label(label) {
			f.add(claim{who: label, cue: sheet.Toks{First: i, Last: i + 1}, form: prefix})
			return
		}
		label = sheet.Toks{First: i + 1, Last: f.last}
		for label.Len() > 0 && f.s.Has(label.Last-1, token.Stop) {
			label.Last--
		}
		if i > f.first && (f.label(label) || t.Has(token.Colon) && f.signed(label)) {
			f.add(claim{who: label, cue: sheet.Toks{First: i, Last: i + 1}, form: suffix})
			return
		}
	}
}

// signed reports what closes a headline and names its source nowhere else: "report", or the letters of a body nobody knows,
// "two killed in raid: NDPS".
func (f *finder) signed(t sheet.Toks) bool {
	if t.Len() != 1 {
		return false
	}
	if f.isWord(t.First, "report") || f.isWord(t.First, "reports") {
		return true // with a stop as well, as pages have them
	}
	k := &f.s.Toks[t.First]
	return f.title && k.Entry == 0 && k.Has(token.Caps) && k.Len() > 1 && f.bothCases()
}

// label reports whether t is a short noun phrase that names a source.
func (f *finder) label(t sheet.Toks) bool {
	if t.Len() == 0 || t.Len() > maxLabel || f.isWord(t.First, "to") {
		return false
	}
	for i := t.First; i < t.Last; i++ {
		k := &f.s.Toks[i]
		if k.Has(token.Digits|token.Open|token.Comma|token.Edge&^token.Stop) || k.Is(lexicon.Be|lexicon.Modal|lexicon.Numeral|lexicon.Toll|lexicon.Weekday) {
			return false
		}
		if k.Is(lexicon.Outcome|lexicon.Say) && k.Is(lexicon.VerbPast) && !f.isName(i) {
			return false
		}
		if f.isWord(i, "by") {
			return false // "Refugees by country: Uganda 1.5 million"
		}
		if k.Is(lexicon.And) && f.s.Is(t.First, lexicon.Article) {
			return false // "two men: a captain and a guard"
		}
	}
	return kindOf(f.s, t) != 0 && kindName(f.s, t) != "document" && f.labelled(t) || f.isWord(t.Last-1, "source") || f.isWord(t.Last-1, "sources")
}

// labelled reports a label whose head noun tells who says so, and no deed or thing of theirs: "prison guards", but "prison
// riot", "police brutality".
func (f *finder) labelled(t sheet.Toks) bool {
	i := f.headOf(t)
	e := f.s.Entry(i)
	if k := e.Noun.Kind; e.Source != 0 {
		return k != 'S' || t.Len() == 1 || f.s.Lex.Name(e.Source) == "media" // "mob justice" is no judge
	} else if k == 'G' || k == 'P' {
		return true
	}
	return f.isName(i) || f.s.Toks[i].Entry == 0 && (f.s.Has(i, token.Upper) || !f.bothCases()) || f.s.Is(i, lexicon.Person|lexicon.Collect|lexicon.Unit)
}
