package attrib

import (
	"strings"

	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// saidOf reports a participle of saying that tells of the noun before it what others say: "men believed to be spies", "a
// guard said to have fled", "miners feared dead".
func (f *finder) saidOf(cue sheet.Toks) bool {
	i := cue.Last
	if !f.s.Is(cue.First, lexicon.VerbPart) || f.isWord(cue.First, "claimed") || i >= f.last {
		return false
	}
	if f.isWord(i, "to") {
		return f.s.Is(i+1, lexicon.Be|lexicon.Have)
	}
	t := &f.s.Toks[i]
	if next := i + 1; t.Is(lexicon.Outcome) && t.Is(lexicon.VerbPart|lexicon.Adjective) && (f.isWord(cue.First-1, "others") || f.s.Is(cue.First-1, lexicon.Person) && f.s.Is(cue.First-1, lexicon.Plural) && f.s.Entry(cue.First-1).Source == 0) && (f.ends(next) || f.s.Is(next, lexicon.Prep|lexicon.Be|lexicon.Have|lexicon.Modal) || f.s.Has(next, token.Comma)) {
		return true // "two others reported missing", "the cooks reported dead on Friday"
	}
	if f.s.Entry(cue.First).Fate.Mood != lexicon.Uncertain || !t.Is(lexicon.VerbPart|lexicon.Adjective) || t.Is(lexicon.VerbIng) {
		return false
	}
	return t.Is(lexicon.Outcome) || f.s.Is(i+1, lexicon.Prep) // "rebels believed responsible for it", but "police believed armed men did it"
}

// measured reports a participle that tells of a number or a crowd what others say: "the highest toll | recorded in a decade", "a crowd |
// estimated at 900", "the | alleged leader".
func (f *finder) measured(who, cue sheet.Toks) bool {
	i := cue.Last
	switch f.s.Lex.Entries[f.s.Entry(cue.First).Verb].Word {
	case "estimate":
		return f.isWord(i, "at") && !f.isWord(i+1, "least") && !f.isWord(i+1, "most") && f.numberSoon(i+1)
	case "allege":
		return f.s.Is(i, lexicon.Person) && f.s.Is(i, lexicon.Singular) // no clause begins with one person and no article
	}
	if f.objectAt(i) || kindName(f.s, who) != "document" {
		return false
	}
	for k := who.First; k < who.Last; k++ {
		if w := f.s.Word(k); !f.s.Is(k, lexicon.Noun) && len(w) > 5 && strings.HasSuffix(w, "est") {
			return true
		}
	}
	return false
}
