package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// lockedIn reports people whom the verb at chunk j shuts in a room: "two cooks were locked in a shed", "locked two cooks inside". Nobody
// is held who locks himself in, whose clubs are "locked in a battle", or who is to stay "locked in their homes".
func (c *clause) lockedIn(j int) bool {
	ch, i := c.chunk(j), j+1
	if b := c.base(ch.Head); b != "lock" && b != "shut" && b != "padlock" {
		return false
	}
	if o := c.chunk(i); o.Kind == sheet.NP {
		if ch.Passive || o.Row < 0 && !c.s.Is(o.Head, lx.Person) {
			return false
		}
		i = c.lastListed(i) + 1
	}
	switch c.word(i) {
	case "in", "into", "inside":
	default:
		return false
	}
	np := c.chunk(i + 1)
	if np.Kind != sheet.NP {
		return c.word(i) == "inside"
	}
	return np.Row < 0 && !c.s.Is(np.First, lx.Possess) && (c.settled(np.Head) || c.s.Entry(np.Head).Noun.Kind == 'O')
}
