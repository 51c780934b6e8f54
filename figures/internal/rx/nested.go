package rx

import "github.com/dlclark/regexp2/v2/syntax"

// nested reports whether a quantifier that repeats stands around another that varies. Such patterns
// can take time exponential in the window: (a+)+b. A fixed count inside, \d{3}, and an optional group
// around, (?:…+)?, are harmless.
func nested(n *syntax.RegexNode, inside bool) bool {
	if repeats(n) {
		if inside && n.M != n.N {
			return true
		}
		inside = inside || n.N > 1
	}
	for _, c := range n.Children {
		if nested(c, inside) {
			return true
		}
	}
	return false
}

// repeats reports whether the node is a quantifier; M and N are then its least and greatest count.
func repeats(n *syntax.RegexNode) bool {
	switch n.T {
	case syntax.NtOneloop, syntax.NtNotoneloop, syntax.NtSetloop, syntax.NtOnelazy, syntax.NtNotonelazy, syntax.NtSetlazy,
		syntax.NtOneloopatomic, syntax.NtNotoneloopatomic, syntax.NtSetloopatomic, syntax.NtLoop, syntax.NtLazyloop:
		return true
	}
	return false
}
