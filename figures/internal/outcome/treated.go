package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// cared says what those are whom a hospital treats and of whom no more is told: hurt, or sick where the sentence names an ailment or
// others are sick, too. Patients may be either.
func (c *clause) cared() lx.Name {
	r := &c.s.Rows[c.row]
	if r.Subject.Thing {
		return 0
	}
	sick := c.anyIn(sheet.Toks{First: c.sn.First, Last: c.sn.Last}, lx.Ailment)
	if i := c.row - 1; i >= 0 && r.Sent-c.s.Rows[i].Sent <= 1 && c.s.Lex.Name(c.s.Rows[i].Outcome.Kind) == "affected" {
		sick = true
	}
	switch {
	case sick:
		return c.s.Lex.NameOf("affected")
	case c.patients() && !c.harmTold():
		return 0
	}
	return c.s.Lex.NameOf("injured")
}

// ails reports patients whom the words before them tell to be sick: "cholera patients".
func (c *clause) ails() bool {
	t := c.s.Rows[c.row].Subject
	return c.patients() && c.anyIn(sheet.Toks{First: t.First, Last: t.Head}, lx.Ailment)
}

// patients reports people who are told to be a hospital's, and nothing else.
func (c *clause) patients() bool {
	h := c.s.Rows[c.row].Subject.Head
	return h >= 0 && c.s.Lex.Entries[c.s.Entry(h).Lemma].Word == "patient"
}

// treatedThere reads people who were treated, and not told for what: "33 others were being treated", "… in two hospitals", "… by
// doctors", but "treated well", "treated with respect", "treated as guests".
func (c *clause) treatedThere(j int) verdict {
	i := j + 1
	for c.chunk(i).Kind == sheet.ADV && c.s.Is(c.chunk(i).First, lx.TimeNoun) {
		i++
	}
	last := j
	switch c.word(i) {
	case "for":
		if last = i + 1; c.base(c.chunk(j).Head) != "admit" || c.word(last) != "treatment" && c.word(last) != "care" {
			return none
		}
	case "in", "at", "by":
		if last = i + 1; !c.medical(last) {
			return none
		}
	default:
		if !c.chunk(j).Passive || !c.edgeOf(i) {
			return none
		}
	}
	v := c.hurt(j, last)
	v.kind = c.cared()
	return v
}

// needsCare reads people who get or need the treatment at chunk i: "received treatment", "needed hospital treatment", but "received
// special treatment".
func (c *clause) needsCare(j, i int) verdict {
	np := c.chunk(i)
	if c.chunk(j).Passive || np.Kind != sheet.NP || np.Row >= 0 || !c.care(i) {
		return none
	}
	if c.word(i+1) == "for" {
		return c.treatedFor(j, i+1)
	}
	there := (c.word(i+1) == "in" || c.word(i+1) == "at") && c.medical(i+2)
	if !c.medical(i) && (np.Len() > 1 || !there && !c.harmTold()) {
		return none // "nine addicts need treatment"
	}
	v := c.hurt(j, i)
	v.kind = c.cared()
	return v
}

// care reports treatment of the hurt or sick at chunk i: "hospital treatment", "medical attention", but "attention" alone.
func (c *clause) care(i int) bool {
	switch h := c.chunk(i).Head; c.s.Entry(h).Word {
	case "treatment":
		return true
	case "attention", "care", "aid":
		return c.s.Entry(h-1).Word == "medical"
	}
	return false
}

// treats reads those whom a hospital or its staff treats or admits, and not told for what: "hospitals were treating 33 people". What a
// clause behind tells of them goes before, and what it does every day is told of nobody.
func (c *clause) treats(j, k int) verdict {
	ch, next := c.chunk(j), c.chunk(k+1)
	if b := c.base(ch.Head); b != "treat" && b != "admit" || c.s.Tags[ch.Head-c.sn.First] == sheet.TagVerb || next.Kind == sheet.VG || c.wh(k+1) != 0 {
		return none
	}
	if who := c.subjectOf(j); who < 0 || !c.medical(who) {
		return none
	}
	v := c.toObject("injured", j)
	v.kind = c.cared()
	return v
}

// critical reports what is told of the badly hurt at chunk j, behind a verb of being: "two are critical", but "two were critical of
// it". It is told of them where a patient is, where people were hurt before, or where a hospital is told of.
func (c *clause) critical(j int) bool {
	ch := c.chunk(j)
	if ch.Len() != 1 || !c.s.In(ch.Head, lx.Severe) || !c.edgeOf(j+1) && !(c.chunk(j+1).Kind == sheet.CC && c.chunk(j+2).Row >= 0) {
		return false
	}
	r := &c.s.Rows[c.row]
	if c.patients() || c.harmTold() || r.Subject.Head >= 0 && c.s.Lex.Name(c.s.Entry(r.Subject.Head).Noun.Outcome) == "killed" {
		return true
	}
	for i := c.at - 1; i >= 0 && i > c.at-reach; i-- {
		if c.chunk(i).Kind == sheet.NP && c.medical(i) {
			return r.Subject.Implicit
		}
	}
	return false
}
