package relate

import (
	"strings"

	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// maxRival is how many bytes back a rival claim is looked for: claims that a text sets against one another
// stand side by side.
const maxRival = 600

// rival finds the earlier figure of the same people that another source counts otherwise: "Rebels said they
// killed 44 troops; the ministry put the figure at six". Both claims stay.
func rival(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	if r.SameAs != sheet.None || r.PartOf != sheet.None || r.Revises != sheet.None || r.Aspect == aspectAdditional || theRest(s, r) || r.Source.Toks.IsZero() || r.Outcome.Kind == 0 || r.Form == sheet.FormArticle || r.Form == sheet.FormShare {
		return
	}
	for i := row - 1; near(s, i, row); i-- {
		c := &s.Rows[i]
		if r.NumSpan.Start-c.NumSpan.Start > maxRival {
			return
		}
		if c.PartOf != sheet.None || c.Source.Toks.IsZero() || c.Outcome.Kind != r.Outcome.Kind || c.Aspect == aspectAdditional || c.Form == sheet.FormArticle || c.Quantity.Stated == r.Quantity.Stated {
			continue
		}
		if s.Toks[c.Source.First].Start == s.Toks[r.Source.First].Start || strings.EqualFold(text(s, c.Source.Toks), text(s, r.Source.Toks)) || s.Is(r.Source.First, lx.Pronoun) {
			continue
		}
		// Only a count without a noun of its own, or of a toll, takes up the other's people.
		if r.Subject.Implicit && r.AnteSpan == s.SpanOf(c.Subject.Toks) || r.Flags&sheet.Counted != 0 {
			r.RivalOf = i
			return
		}
	}
}

// againstHeadline finds the headline that the first count of its text contradicts: "12 killed in Delt" over a text of 14.
// A smaller count may be a part of the headline's, and is none.
func againstHeadline(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	if r.RivalOf != sheet.None || r.SameAs != sheet.None || r.Revises != sheet.None || !takesPart(r) || s.Sents[r.Sent].Headline || r.Aspect == aspectTotal || r.Modality != modalityAsserted {
		return
	}
	for i := row - 1; near(s, i, row); i-- {
		c := &s.Rows[i]
		if c.Outcome.Kind != r.Outcome.Kind || c.PartOf != sheet.None {
			continue
		}
		if s.Sents[c.Sent].Headline && takesPart(c) && c.Modality == r.Modality && agree(s, c, r) && !r.Quantity.Entails.Overlaps(c.Quantity.Entails) && r.Quantity.Stated > c.Quantity.Stated {
			r.RivalOf = i
		}
		return // only the first of the text stands for it
	}
}

func text(s *sheet.Sheet, t sheet.Toks) string { return s.TextOf(s.SpanOf(t)) }
