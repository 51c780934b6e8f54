package admit

import (
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// Why says in a few words why a row was not admitted, for a trace; "" for a row that was.
func Why(s *sheet.Sheet, r *sheet.Row, what Units) string {
	switch {
	case r.Admitted:
		return ""
	case r.Guard != sheet.GuardNone:
		return "guarded as " + r.Guard.String()
	case !r.Quantity.IsValid():
		return "no quantity"
	case r.Subject.Thing:
		return "counts things"
	case r.Role == 2:
		return "they are actors, and nothing else tells that people are counted"
	case r.Flags&sheet.Provisional != 0:
		return "no noun, and nothing before it explains whom it counts"
	case r.Form == sheet.FormArticle:
		return "no outcome befalls the one person"
	case r.Form == sheet.FormZero:
		return "no outcome that none suffered"
	case r.Subject.Head < 0:
		return "no noun and no outcome"
	case what == Persons && r.Subject.Unit != 0:
		return "the unit is " + s.Lex.Name(r.Subject.Unit) + ", and persons alone are counted"
	}
	return "the noun counts no people by itself, and no outcome says so"
}
