package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// withVerbBefore adds a verb joined before the one that governs: "killed and wounded hundreds" tells of
// casualties, "kidnapped and killed 11" of killed, else the first verb counts.
func (c *clause) withVerbBefore(v verdict) verdict {
	if c.mark(v.chunk-1, token.Comma|token.Slash) {
		return c.withDeedAside(v)
	}
	if c.chunk(v.chunk-1).Kind != sheet.CC {
		return v
	}
	if p := c.chunk(v.chunk - 2); p.Kind == sheet.NP && p.Len() == 1 && c.s.Is(p.Head, lx.VerbIng) && c.ing(v.chunk) && c.chunk(v.chunk-3).Kind == sheet.PUNCT {
		return c.withDeedBefore(v) // "Killing and wounding nine, rebels took the camp", but "stopped the killing and freed nine"
	}
	if c.chunk(v.chunk-2).Kind != sheet.VG {
		return v
	}
	w := c.verb(v.chunk - 2)
	if !w.ok() || w.who&lx.Object == 0 || c.chunk(v.chunk-2).Infinite && !c.chunk(v.chunk).Infinite && c.s.Is(c.chunk(v.chunk).Head, lx.VerbPast) {
		return v // "sentenced six to hang and acquitted four"
	}
	if u := c.chunk(v.chunk - 4); c.mark(v.chunk-3, token.Comma) && u.Kind == sheet.VG && !u.Passive {
		if f := c.verb(v.chunk - 4); f.ok() && f.who&lx.Object != 0 { // "killed, wounded or captured 40"
			f.also, f.chunk = [3]lx.Name{w.kind, v.kind}, v.chunk
			return f
		}
	}
	return c.both(w, v)
}

// withDeedAside adds a verb that stands in the same form before a comma or a stroke, where a headline saves the "and": "shells kill,
// maim 40", "killed/wounded 40". Only death and injury make one count: who was "kidnapped, killed" was so in turn.
func (c *clause) withDeedAside(v verdict) verdict {
	a, b := c.chunk(v.chunk-2), c.chunk(v.chunk)
	if a.Kind != sheet.VG || a.Passive || a.Negated || a.Last != c.chunk(v.chunk-1).First || b.Len() != 1 {
		return v
	}
	who := v.chunk - 3
	if c.chunk(who).Kind == sheet.NP {
		who--
	}
	if k := c.chunk(who).Kind; c.mark(v.chunk-1, token.Comma) && (k == sheet.SUB || k == sheet.NP) {
		return v // "the men whom troops killed, wounded nine", "the men they killed, wounded nine"
	}
	w := c.verb(v.chunk - 2)
	if !w.ok() || w.who&lx.Object == 0 || c.s.Toks[a.Head].Class&c.s.Toks[b.Head].Class&(lx.VerbPast|lx.VerbS|lx.VerbBase|lx.VerbIng) == 0 {
		return v
	}
	if u := c.both(w, v); c.s.Lex.Name(u.kind) == "casualties" {
		return u
	}
	return v
}

// withDeedBefore adds a noun of a deed joined before the one that governs: "the killing and wounding of nine", "the arrest and
// torture of 40". A deed that has an article of its own, "arrests and the deaths of nine", stands alone.
func (c *clause) withDeedBefore(v verdict) verdict {
	np := c.chunk(v.chunk - 2)
	if c.chunk(v.chunk-1).Kind != sheet.CC || np.Kind != sheet.NP || np.Row >= 0 || c.s.Is(c.chunk(v.chunk).First, lx.Det|lx.Article) {
		return v
	}
	e := c.s.Entry(np.Head)
	kind := max(e.Noun.Outcome, c.s.Lex.Entries[e.Lemma].Noun.Outcome)
	if kind == 0 || kind == v.kind || !c.s.Is(np.Head, lx.Event|lx.Toll) {
		return v
	}
	if n := c.s.Lex.Name(kind); c.s.Lex.Name(v.kind) == "displaced" && (n == "killed" || n == "injured") {
		return v // "deaths and displacement of 900": others died
	}
	return c.both(verdict{kind: kind, toks: sheet.Toks{First: np.Head, Last: np.Head + 1}}, v)
}

// both is what two joined verbs or deeds tell of the same people.
func (c *clause) both(w, v verdict) verdict {
	killed, injured := c.s.Lex.NameOf("killed"), c.s.Lex.NameOf("injured")
	switch {
	case w.kind == killed && v.kind == injured && c.hurts(v), w.kind == injured && v.kind == killed && c.hurts(w):
		v.also = [3]lx.Name{w.kind, v.kind}
		v.kind = c.s.Lex.NameOf("casualties")
	case v.kind == killed:
		v.also[0] = w.kind
	default:
		v.also[0], v.kind = v.kind, w.kind
	}
	v.toks.First = w.toks.First
	return v
}

// hurts reports a verb that tells of injury and no more; who was shot and killed was not two people.
func (c *clause) hurts(v verdict) bool {
	i := v.toks.First
	if e := c.s.Entry(i); !e.Fate.Mere && !c.s.Is(i, lx.Verb) {
		return c.s.Lex.Name(max(e.Noun.Outcome, c.s.Lex.Entries[e.Lemma].Noun.Outcome)) == "injured" // "injuries", but "a shooting"
	}
	return c.s.Entry(i).Fate.Mere
}

// bothActive reports a past form at chunk n that the active one at chunk j makes active too, its object left out: "came and | shot
// wildly", "stormed the camp and | shot", but "were dragged out and | shot".
func (c *clause) bothActive(j, n int) bool {
	g := c.chunk(j)
	if g.Passive || !c.s.Is(g.Head, lx.VerbPast) || !c.s.Is(c.chunk(n).Head, lx.VerbPast) {
		return false
	}
	return !c.s.Is(g.Head, lx.VerbPart) || c.active(j)
}

// theyDo reports a past form at chunk j right behind the pronoun at chunk k, which is no participle then: "they | shot into the air". Of "whom
// they shot" and "the cooks they shot" it tells in a relative clause.
func (c *clause) theyDo(j, k int) bool {
	p := c.chunk(k)
	if p.Len() != 1 || c.chunk(j).Passive || c.afterAdverbs(k+1) != j || !c.s.Is(c.chunk(j).Head, lx.VerbPast) || c.chunk(k-1).Kind == sheet.NP || c.wh(k-1) != 0 {
		return false
	}
	switch c.word(k) {
	case "they", "he", "she":
		return true
	}
	return false
}
