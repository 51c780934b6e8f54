package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// wounded reads injuries that are told by a noun behind a verb that says little: "suffered a gunshot wound", "broke his
// arm", "were treated for burns". The nouns are those of the lexicon with the outcome injured, and the parts of the body.
func (c *clause) wounded(j int) verdict {
	ch := c.chunk(j)
	i := c.pastDegrees(j + 1)
	if v := c.carried(j); v.ok() {
		return v
	}
	if v := c.sentenced(j); v.ok() {
		return v
	}
	if v, _ := c.faces(j); v.ok() {
		return v
	}
	if !ch.Passive && c.fallsIll(j, i) {
		return verdict{kind: c.s.Lex.NameOf("affected"), who: lx.Subject, toks: sheet.Toks{First: ch.Head, Last: c.chunk(i).Last}, chunk: j}
	}
	if c.base(ch.Head) == "suffer" && c.word(i) == "from" && c.wound(i+1) {
		return c.hurt(j, i+1)
	}
	if v := c.gotOff(j); v.ok() {
		return v
	}
	switch c.base(ch.Head) {
	case "suffer", "sustain", "incur", "receive", "get", "have", "need", "nurse":
		if p := c.idiom(j); p != nil && c.s.Lex.Name(p.Fate.Outcome) == "killed" {
			return none // "had their throats cut"
		}
		if np := c.chunk(i); !ch.Passive && np.Kind == sheet.NP && (np.Row < 0 || c.manyWounds(np.Row)) && (c.wound(i) || c.chunk(i+1).Kind == sheet.CC && c.wound(i+2) || c.bodyPart(i) && c.hurtPart(i)) {
			return c.hurt(j, i)
		}
		return c.needsCare(j, i)
	case "leave":
		if np := c.chunk(i); ch.Passive && c.s.Is(np.First, lx.VerbIng) && c.wound(i) {
			return c.hurt(j, i) // "were left nursing injuries"
		}
	case "require", "undergo":
		return c.needsCare(j, i)
	case "admit":
		if ch.Passive && c.word(i) == "for" {
			return c.treatedThere(j)
		}
	case "treat":
		if ch.Passive || ch.Reduced {
			if v := c.treatedFor(j, i); v.ok() || c.word(i) == "for" {
				return v
			}
			return c.treatedThere(j)
		}
	case "kill", "hang", "shoot":
		if !ch.Passive && c.self(i) {
			v := c.hurt(j, i)
			if c.base(ch.Head) != "shoot" || c.word(i+1) == "dead" {
				v.kind = c.s.Lex.NameOf("killed") // "shot himself dead"
			}
			return v
		}
	case "hurt", "injure", "stab":
		if np := c.chunk(i); !ch.Passive && np.Kind == sheet.NP && np.Row < 0 && (c.self(i) || c.s.Is(np.First, lx.Possess) && c.s.Entry(np.Head).Noun.Kind == 'B') {
			return c.hurt(j, i) // "hurt his back", "injured themselves"
		}
	}
	if np := c.chunk(i); c.s.In(ch.Head, lx.Maiming) && !ch.Passive && np.Kind == sheet.NP && c.bodyPart(i) &&
		(np.Row < 0 && c.s.Is(np.First, lx.Possess|lx.Article|lx.Noun|lx.Scope) || np.Row >= 0 && c.base(ch.Head) == "lose") {
		return c.hurt(j, i) // "broke his arm", "lost two fingers"
	}
	return none
}

// ailing reports an ailment: "severe breathing difficulties", "symptoms of cholera", "difficulty | breathing".
func (c *clause) ailing(i int) bool {
	np := c.chunk(i)
	if np.Kind != sheet.NP || np.Row >= 0 {
		return false
	}
	end := np.Last
	if next := c.chunk(i + 1); next.Kind == sheet.VG && c.s.Tags[next.Head-c.sn.First] == sheet.TagIng {
		end = next.Last
	}
	return c.anyIn(sheet.Toks{First: np.First, Last: end}, lx.Ailment)
}

// fallsIll reports a verb at chunk j by which its subject has or gets the disease at chunk i: "suffer from cholera", "caught measles".
func (c *clause) fallsIll(j, i int) bool {
	h := c.chunk(j).Head
	switch b := c.base(h); {
	case c.s.In(h, lx.Suffering), b == "have":
		return c.ailing(i)
	case b == "catch", b == "get":
		return c.chunk(i).Row < 0 && c.s.In(c.chunk(i).Head, lx.Ailment)
	}
	return false
}

// anyIn reports a word of the set among the tokens t.
func (c *clause) anyIn(t sheet.Toks, set lx.Set) bool {
	for i := t.First; i < t.Last; i++ {
		if c.s.In(i, set) {
			return true
		}
	}
	return false
}

// self reports that those who do it do it to themselves.
func (c *clause) self(i int) bool {
	switch c.word(i) {
	case "himself", "herself", "themselves":
		return c.chunk(i).Len() == 1
	}
	return false
}

// nobodyHit reports that shots or blows missed people: "nobody was hit". What they are hit by may be a tax.
func (c *clause) nobodyHit(j int) bool {
	ch, next := c.chunk(j), c.chunk(c.afterAdverbs(j+1))
	if c.s.Rows[c.row].Form != sheet.FormZero || !ch.Passive || !c.hits(j) {
		return false
	}
	return next.Kind == sheet.PUNCT || next.Kind == sheet.CC || next.Kind == sheet.SUB
}

// hurt is the verdict over verb j and the noun phrase i.
func (c *clause) hurt(j, i int) verdict {
	return verdict{kind: c.s.Lex.NameOf("injured"), who: lx.Subject, toks: sheet.Toks{First: c.chunk(j).Head, Last: c.chunk(i).Last}, chunk: j}
}

func (c *clause) wound(i int) bool {
	np := c.chunk(i)
	if np.Kind != sheet.NP || np.Row >= 0 && !c.manyWounds(np.Row) {
		return false
	}
	e := c.s.Entry(np.Head)
	k := e.Noun.Outcome
	if k == 0 {
		k = c.s.Lex.Entries[e.Lemma].Noun.Outcome
	}
	return c.s.Lex.Name(k) == "injured"
}

// bodyPart reports a part of the body that one can hurt; face and the like are lost in other ways. What lives or grows on a farm
// is none: "lost their cattle".
func (c *clause) bodyPart(i int) bool {
	head := c.chunk(i).Head
	if c.s.Entry(head).Noun.Kind != 'B' || c.s.In(head, lx.Trade) {
		return false
	}
	switch c.s.Lex.Entries[c.s.Entry(head).Lemma].Word {
	case "face", "tongue", "nerve", "head", "hair", "back":
		return false
	}
	return true
}

// hurtPart reports a participle before the part of the body: "a broken leg".
func (c *clause) hurtPart(i int) bool {
	np := c.chunk(i)
	for k := np.First; k < np.Head; k++ {
		if c.s.Is(k, lx.VerbPart) {
			return true
		}
	}
	return false
}

// toWound goes from chunk i, right behind people, over an age and places to the "with" that tells their wound: "a man | in his
// forties | with a stab wound", "two cooks | in a van | with burns". Nobody else there could have it. Without one it stays.
func (c *clause) toWound(i int) int {
	for j := i; j < i+8; j++ {
		switch np := c.chunk(j); np.Kind {
		case sheet.PP:
			if c.word(j) == "with" && c.wound(j+1) {
				return j
			}
			if c.state(j).ok() || c.subordinate(j) {
				return i
			}
		case sheet.ADV:
		case sheet.PUNCT:
			if !c.mark(j, token.Comma) {
				return i
			}
		case sheet.NP:
			if np.Row >= 0 || c.chunk(j-1).Kind != sheet.PP || np.Class&(lx.Person|lx.Unit|lx.Pronoun) != 0 && !c.s.Is(np.First, lx.Possess) {
				return i
			}
		default:
			return i
		}
	}
	return i
}
