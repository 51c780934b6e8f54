package units

import "math"

// Quantity returns what a numeral under hedges amounts to. Cues are given from the innermost out: "at least some
// 200" is CueAbout, CueAtLeast. A numeral that cannot be a count (negative, beyond MaxCount, a scale without its
// unit) gives the zero Quantity. It does not allocate.
func (p *Profile) Quantity(n Numeral, cues ...Cue) Quantity {
	if n == Number(1) && len(cues) == 0 && p.one.IsValid() {
		return p.one
	}
	if !n.isValid() {
		return Quantity{}
	}
	s := stack{p: p, n: n, sharp: !n.Kind.IsVague()}
	s.begin()
	for _, c := range cues {
		s.apply(c)
	}
	if s.q.HasPoint && !s.q.Entails.Contains(s.q.Point) {
		s.q.Flags |= PointOutside
	}
	return s.q
}

// stack is a quantity under construction. Each cue works on the range that the words inside it left: "at least" keeps
// its low end and opens the high one, "up to" keeps the high end and opens the low one. That alone gives the
// bounds of stacked hedges: what an approximator has opened, no bound outside can close.
type stack struct {
	p     *Profile
	n     Numeral
	q     Quantity
	sharp bool // the ends of Entails are the numbers written, so a strict bound moves them by one
	below bool // a bound from below was set: that or more
	above bool // a bound from above was set
}

// begin sets what the numeral says bare.
func (s *stack) begin() {
	q := &s.q
	q.Stated, q.HasStated = s.n.stated()
	q.Share = s.n.Share
	lo, hi, ok := s.n.ends()
	switch unit := s.n.unit(); {
	case ok:
		q.Entails = Between(lo, hi)
	case s.n.Kind == Couple && unit == 1:
		q.Entails = Between(2, 3)
	default:
		// A plural of a unit is at least two of them; of persons, two persons.
		q.Entails = span(math.Min(2*unit, MaxCount), math.Inf(1))
	}
	q.Estimate = q.Entails
	switch s.n.Kind {
	case Span, Choice:
		q.Hedge = BetweenHedge
		if s.n.High < s.n.Low {
			q.Flags |= Contradiction
		}
	case Unreported:
		q.Flags |= NotReported
	case Emphatic:
		q.Flags |= Repeated
	}
	if s.n.Kind.IsVague() {
		q.Hedge = Vague
	}
	s.estimate(s.n.Kind.class())
	if s.n.Width > 0 && s.single() {
		// The width binds closer than any other cue.
		q.Hedge, s.sharp = BetweenHedge, false
		q.Flags &^= RoundWord
		q.Entails = span(math.Max(0, lo-s.n.Width), hi+s.n.Width)
		s.estimate(CueGiveOrTake.class())
	}
}

// single reports whether the numeral is one number.
func (s *stack) single() bool { return s.n.Kind == Cardinal || s.n.Kind == LexicalRound }

// apply puts one more cue around what there is.
func (s *stack) apply(c Cue) {
	switch {
	case c.Hedge() == None:
		return
	case c == CueGiveOrTake && s.n.Width > 0:
		return // begin has seen to it
	case c == CueGiveOrTake:
		c = CueAbout // "40, give or take" names no width
	}
	if c.evaluates() {
		s.q.Flags |= Evaluative
	}
	if s.q.Flags.Has(RoundWord) {
		// A word that has a hedge is soft by the hedge, not twice.
		s.q.Flags &^= RoundWord
		s.q.Estimate = s.q.Entails
	}
	switch h := c.Hedge(); {
	case h == Exact:
		if s.q.Hedge == None {
			s.q.Hedge = Exact
			s.estimate(c.class())
		}
	case h.approximates():
		// An approximator outside a bound, a range or a vague word ("an estimated 10 to 15") adds nothing to it.
		if s.q.Hedge == None || s.q.Hedge == Exact {
			s.q.Hedge, s.sharp = h, false
			s.q.Entails = s.open()
			s.estimate(c.class())
		}
	case h.boundsBelow() || h.boundsAbove():
		s.bound(c, h)
	}
}

// open is what an approximated number entails: for people at least one, for a share nothing.
func (s *stack) open() Range {
	if s.q.Share {
		return Between(0, math.Max(100, s.q.Stated))
	}
	return From(math.Min(1, s.q.Stated))
}

// bound applies a cue that sets a bound.
func (s *stack) bound(c Cue, h Hedge) {
	q := &s.q
	// "Nearly" below a lower bound is an approximation with a bound of its own, not a contradiction.
	conflict := h.boundsBelow() && s.above || h.boundsAbove() && s.below
	again, inner := s.below || s.above, q.Entails
	s.below = s.below || h.boundsBelow()
	s.above = s.above || h.boundsAbove() && h != Nearly
	step := 0.0
	if h.strict() && s.sharp && !q.Share {
		step = 1
	}
	approximateShare := q.Share && q.Hedge.approximates()
	lo, hi := q.Entails.floor(), q.Entails.ceiling()
	switch {
	case approximateShare:
		// The approximation has taken the bound away: 0..100 stays.
	case h.boundsBelow():
		if step > 0 {
			lo = math.Min(math.Floor(lo)+1, MaxCount)
		}
		q.Entails = From(lo)
	case step > 0 && hi < 1:
		// Fewer than none cannot be; "almost nobody" can, and is a few.
		conflict = conflict || h != Nearly
		q.Entails = From(0)
	default:
		if step > 0 {
			hi = math.Ceil(hi) - 1
		}
		q.Entails = span(0, hi)
	}
	if h == UpTo {
		q.Flags |= Cancellable
	}
	if q.Hedge != BetweenHedge {
		q.Hedge = h
	}
	s.sharp = false
	switch {
	case conflict || q.Flags.Has(Contradiction):
		q.Flags |= Contradiction
		q.Entails = From(0)
		q.Estimate, q.Point, q.HasPoint = q.Entails, 0, false
	case s.n.Kind.IsVague():
		// A bound on a vague word leaves the estimate where the word puts it: there is no granularity to reason from.
		s.within(q.Estimate)
	case again && q.Entails == inner:
		// "At least more than 60": what adds no bound to a bound adds nothing to its estimate either.
	default:
		s.estimate(c.class())
	}
}

// estimate evaluates the profile's row of a class on the estimate so far.
func (s *stack) estimate(c class) {
	r := s.p.find(c, s.n.unit())
	lo, hi, sharp := s.n.ends()
	env := environment{width: s.p.width, n: lo, sharp: sharp, share: s.q.Share, inner: s.q.Estimate, unit: s.n.unit(),
		given: s.n.Width, round: s.n.Kind == LexicalRound}
	low, ok := r.low.value(&env)
	if !ok {
		low = 0
	}
	env.n = hi
	high, ok := r.high.value(&env)
	if !ok {
		high = math.Inf(1)
	}
	if up, down := math.Ceil(low), math.Floor(high); !s.q.Share && up <= down {
		low, high = up, down // whole people
	}
	s.within(span(math.Max(low, 0), high))
	if c == LexicalRound.class() {
		s.soften(low, high)
	}
	env.n, env.sharp = lo, sharp && s.n.Kind != Span && s.n.Kind != Choice // a range has no number of its own
	s.point(&r.point, &env)
}

// within sets the estimate to what of r the words allow, or to all they allow where that is nothing.
func (s *stack) within(r Range) {
	s.q.Estimate = s.q.Entails
	if both, ok := r.Intersect(s.q.Entails); ok {
		s.q.Estimate = both
	}
}

// soften widens a bare round word beyond its number and says so.
func (s *stack) soften(low, high float64) {
	if r := Between(math.Max(low, 0), high); r.IsValid() && !r.Within(s.q.Entails) {
		s.q.Estimate = r
		s.q.Flags |= RoundWord
	}
}

// point evaluates the profile's point, which may be missing.
func (s *stack) point(f *formula, env *environment) {
	q := &s.q
	switch f.kind {
	case lowEnd:
		q.Point, q.HasPoint = q.Estimate.Low()
	case highEnd:
		q.Point, q.HasPoint = q.Estimate.High()
	default:
		v, ok := f.value(env)
		v = math.Max(v, 0)
		q.Point, q.HasPoint = v, ok && count(v)
	}
	if !q.HasPoint {
		q.Point = 0
	}
}
