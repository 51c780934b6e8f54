package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// Modalities, in the order of the public figures.Modality.
const (
	asserted = iota
	prospective
	uncertain
	denied
)

// modality reads how real the verb that governs the row is told to be.
func (c *clause) modality(r *sheet.Row, v verdict) {
	j := v.chunk
	if j < 0 || j > c.at && !v.ok() && c.sentIn(c.at-1) {
		j = c.governor()
		if j >= 0 && c.s.Is(c.chunk(j).Head, lx.Say) {
			j = -1
		}
	}
	if c.s.Lex.Name(r.Subject.Unit) == "body" && c.s.Lex.Name(v.kind) != "killed" {
		j = -1 // dead they are, whatever is still to be done with them
	}
	m := c.doubted(r, v)
	if v.chunk == c.at || c.lasting(r, v) || c.hasAboard(v) || j < c.at && !v.ok() && c.chunk(j).Infinite && r.Flags&sheet.Definite != 0 || j > c.at && !v.ok() && (c.ownWill(j) || c.lot() || c.unnamed(r, j)) {
		j = -1
	}
	if j >= 0 {
		m = max(m, c.verbMood(j), c.chain(j), c.lent(j))
		if m == denied && v.kind == 0 && r.Outcome.Kind == 0 {
			switch ch := c.chunk(j); {
			case ch.Future:
				m = prospective
			case ch.Modal:
				m = uncertain
			default:
				m = asserted // "two guards have not been paid": nothing that befell them is denied
			}
		}
	}
	m = max(m, c.shared(r, v), c.saidToBe(), c.setting(r, v), c.pending(v), c.qualified(v), c.seeming(v), c.framed(r, v), c.envisaged(r, v), c.disowned(), c.notThere(r))
	if m == asserted {
		m = c.asked(r, v)
	}
	if m = max(m, c.deniedBefore()); c.notAll(r, v) || c.noEvent() {
		m = denied
	}
	if r.Form == sheet.FormZero || r.Quantity.HasStated && r.Quantity.Stated == 0 {
		if m == denied {
			m = asserted // "no one was not killed" is beyond news prose; a plain zero is asserted
		}
		if v.chunk >= 0 && c.unreported(r) {
			r.Flags |= sheet.Unreported
		}
	}
	r.Modality = max(r.Modality, uint8(m))
}

// shared reads the verb group whose auxiliaries a joined clause leaves out: "12 may have been killed and 30 | wounded".
func (c *clause) shared(r *sheet.Row, v verdict) int {
	bare := r.Subject.Fate || v.chunk > c.at && c.chunk(v.chunk).Reduced
	if !bare || c.chunk(c.at-1).Kind != sheet.CC {
		return asserted
	}
	for j := c.at - 2; j >= 0 && j > c.at-7; j-- {
		switch ch := c.chunk(j); {
		case ch.Kind == sheet.VG:
			if !ch.Passive && !ch.Perfect || !ch.Perfect && v.ok() && v.who&lx.Object == 0 && !r.Subject.Fate {
				return asserted // "roads had to be closed and two men | died": a verb of its own
			}
			if p := c.chunk(j - 1); ch.Infinite && p.Kind == sheet.VG && (c.s.Is(p.Head, lx.Have) || c.base(p.Head) == "need") {
				return c.verbMood(j - 1) // "had | to be moved and three | drowned"
			}
			return c.verbMood(j)
		case ch.Kind == sheet.NP && ch.Row < 0, ch.Kind == sheet.PP, ch.Kind == sheet.ADV:
		default:
			return asserted
		}
	}
	return asserted
}

// ownWill reports a verb of planning or doubting in the active: its subject demands or fears, and does so in fact; what it
// governs is no fact ("50 farmers demanded the release of two").
func (c *clause) ownWill(j int) bool {
	ch := c.chunk(j)
	return ch.Kind == sheet.VG && !ch.Passive && !ch.Future && !ch.Modal && !ch.Negated && !ch.Infinite && c.s.Entry(ch.Head).Fate.Mood != lx.Plain
}

// verbMood reads the verb group itself.
func (c *clause) verbMood(j int) int {
	ch := c.chunk(j)
	if ch.Kind != sheet.VG {
		return asserted
	}
	if c.chunk(c.afterAdverbs(j+1)).Infinite && (c.s.Is(ch.Head, lx.Be) || c.base(ch.Head) == "remain" || c.s.Is(ch.Head, lx.Have) && c.s.Entry(c.chunk(j+1).First).Word == "yet") {
		return prospective // "are to be moved", "remain to be freed", "have yet to be freed"
	}
	if !ch.Infinite && !ch.Modal && !ch.Future && c.s.Entry(ch.First).Word == "be" {
		return prospective // "demanded that they be freed": a bare be is no fact
	}
	said := c.idiom(j)
	switch {
	case ch.Negated && (c.chunk(j+1).Kind == sheet.INCL && !c.s.Is(ch.Head, lx.Be) || c.inTruth(j) != 0):
		// "a toll that does | not include | nine deaths" has them beside it, "did not survive" tells of death
	case ch.Negated && !(said != nil && c.s.Lex.Entries[said.Elems[0].Entry].Class&lx.Not != 0):
		return denied // but nobody denies that men "have not been heard from"
	case c.slated(j).ok(), !ch.Modal && c.threatened(j):
		return prospective // "face nine years in jail"
	case c.s.In(ch.Head, lx.Counsel) && (ch.Passive || ch.Reduced) && c.chunk(j+1).Infinite && !c.chunk(j+1).Perfect:
		return prospective // "were told to leave their homes"
	case (c.base(ch.Head) == "set" || c.base(ch.Head) == "slate") && (ch.Passive || ch.Reduced) && c.chunk(j+1).Infinite:
		return prospective // "are set to walk free", "men set to be freed"
	case ch.Future && ch.Perfect && c.s.Entry(ch.First).Word == "must":
		return uncertain // "must have died"
	case ch.Future:
		return prospective
	case ch.Modal:
		return uncertain
	}
	mood := c.s.Entry(ch.Head).Fate.Mood
	if said != nil && said.Fate.Mood != lx.Plain {
		mood = said.Fate.Mood // "have sought refuge" is done, "face the death penalty" is not
	}
	switch mood {
	case lx.Prospective:
		if c.names(j) || c.frisks(j) || c.base(ch.Head) == "call" && c.sentIn(j+1) {
			return asserted
		}
		if (ch.Reduced || ch.Passive) && c.word(j+1) == "for" && c.base(ch.Head) == "want" {
			return asserted // "a man wanted for the murder of two"
		}
		if ch.Passive && c.base(ch.Head) == "target" && (c.word(j+1) != "for" || c.ing(j+2)) {
			return asserted // "were targeted by snipers", "for protesting", but "for arrest"
		}
		if ch.Passive || ch.Finite || ch.Reduced && c.base(ch.Head) == "await" || c.chunk(j+1).Infinite || c.chunk(j+1).Kind == sheet.NP && c.chunk(j+2).Infinite {
			return prospective
		}
	case lx.Uncertain:
		if ch.Passive || ch.Reduced {
			return c.supposed(j)
		}
	}
	if ch.Class&lx.Doubt != 0 && !c.s.Is(ch.Head, lx.Doubt|lx.Say) {
		return uncertain // "were possibly killed"
	}
	if ch.Infinite {
		return c.purpose(j)
	}
	return asserted
}

// threatened reports a verb group at chunk j of those who face a penalty that is still to be given.
func (c *clause) threatened(j int) bool {
	_, ahead := c.faces(j)
	return ahead
}

// names reports a verb of calling at chunk j that gives its object a name: "called reports of 12 arrests | a lie".
func (c *clause) names(j int) bool {
	ch, o := c.chunk(j), c.chunk(j+1)
	return !ch.Passive && c.base(ch.Head) == "call" && o.Kind == sheet.NP && o.Row < 0 && c.word(j+2) == "of"
}

// idiom is the phrase of outcome that begins in the verb group j and reaches its end, or nil.
func (c *clause) idiom(j int) *lx.Phrase {
	ch := c.chunk(j)
	for i := ch.First; i <= ch.Head && c.sn.Kinds.Has(lx.FateVerb); i++ {
		if p, n := c.starting(lx.FateVerb, i, c.sn.Last); p != nil && i+n > ch.Head {
			return p
		}
	}
	return nil
}

// chain reads verbs that govern the verb at j: "ordered the release of 12", "threatened to kill 15",
// "while searching for a leader". What an inquiry goes into or a protest is about has happened, be they only planned, and so has
// what somebody is suspected of.
func (c *clause) chain(j int) int {
	m := asserted
	first := c.firstAdjective(j)
	for i := first - 1; i >= 0 && i > first-7; i-- {
		ch := c.chunk(i)
		switch ch.Kind {
		case sheet.VG:
			if c.s.In(ch.Head, lx.Response) || c.word(i+1) == "of" && c.base(ch.Head) == "suspect" {
				return m
			}
			if ch.Infinite && c.s.In(ch.Head, lx.Bringing) {
				return max(m, c.purpose(i)) // "tried to secure the release of 12"
			}
			if ch.Infinite && !c.verb(i).ok() {
				continue // "purporting to show the killing of two"
			}
			if c.base(ch.Head) == "accuse" {
				return max(m, c.accused(i))
			}
			mood := c.s.Entry(ch.Head).Fate.Mood
			if c.names(i) {
				return m // "called the detention of 12 a disgrace"
			}
			if mood == lx.Prospective && (c.chunk(j).Kind == sheet.NP || c.chunk(j).Infinite || c.chunk(j).Reduced && i == j-2 && c.at == j-1) {
				return max(m, prospective)
			}
			if mood == lx.Uncertain && (ch.Passive || c.chunk(j).Infinite) {
				return max(m, c.supposed(i))
			}
			if ch.Future && (c.chunk(j).Kind == sheet.NP || i == c.beforeAdverbs(j-1) && (c.ing(j) || c.chunk(j).Infinite)) { // "will start freeing 12"
				return max(m, prospective)
			}
			return m
		case sheet.PP:
			if i == first-1 && c.word(i) == "into" {
				return m // "demanded an inquiry into the deaths of 12"
			}
		case sheet.NP, sheet.ADV:
		default:
			return m
		}
	}
	return m
}
