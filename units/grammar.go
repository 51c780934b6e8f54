package units

import "math"

// step is where in the grammar the composer stands, named for what it has just read.
type step uint8

const (
	atStart step = iota
	atArticle
	atDigits
	atUnit // a group that ends in units or teens
	atTen
	atHundred
	atHundredAnd
	atScale
	atScaleAnd
	atScaleAndArticle // "a million and a": half
	atFraction        // "half", "three quarters"
	atFractionOf
	atFractionArticle // "half a": million
	atSmallAnd        // "two and"
	atSmallAndArticle // "two and a": half
	atMixed           // "two and a half": million
	atPoint
	atDecimal
	atEnd // nothing can follow
)

// take does the work of Push and returns the next step, atStart if the part does not belong.
func (c *Composer) take(p Part) step {
	switch p.Kind {
	case UnitPart, TeenPart, TenPart:
		return c.small(p)
	case DigitsPart:
		return c.digits(p)
	case HundredPart:
		return c.hundred(p)
	case ScalePart:
		return c.multiply(p)
	case DozenPart:
		return c.dozen(p)
	case HalfPart, QuarterPart:
		return c.fraction(p)
	case ArticlePart:
		return c.article()
	case AndPart:
		return c.and()
	case OfPart:
		if c.step == atFraction {
			return atFractionOf
		}
	case PointPart:
		if c.scale == 0 && !c.inHund && (c.step == atUnit || c.step == atTen) {
			c.point = 1
			return atPoint
		}
	}
	return atStart
}

// keep makes the value so far the best number. A number too big ends the composition.
func (c *Composer) keep(next step, v float64, round bool) step {
	if v > MaxCount {
		c.over = c.pushed
		return atEnd
	}
	c.best = result{value: v, used: c.pushed, round: round}
	return next
}

// small takes a number word below a hundred.
func (c *Composer) small(p Part) step {
	next := atUnit
	if p.Kind == TenPart {
		next = atTen
	}
	switch c.step {
	case atPoint, atDecimal:
		if p.Kind != UnitPart {
			return atStart
		}
		digits := math.Round(c.group*c.point)*10 + p.Value
		if digits > MaxCount {
			return atStart
		}
		c.point *= 10
		c.group = digits / c.point
		return c.keep(atDecimal, c.group, false)
	case atTen:
		if p.Kind != UnitPart || p.Value == 0 {
			return atStart
		}
		c.group += p.Value
		return c.keep(atUnit, c.total+c.group, false)
	}
	if p.Value == 0 {
		return atStart // "zero" is a word of its own and part of no number
	}
	switch c.step {
	case atStart, atScale, atScaleAnd:
		c.scaled, c.before = c.best, c.best
		c.group = p.Value
	case atHundred, atHundredAnd:
		c.before = c.best
		c.group += p.Value
	default:
		return atStart
	}
	return c.keep(next, c.total+c.group, false)
}

// digits takes digits. Behind a scale they count only with a scale of their own: "1 lakh 50 thousand" is one number,
// "2 million 500" two.
func (c *Composer) digits(p Part) step {
	switch c.step {
	case atStart:
		c.group = p.Value
		return c.keep(atDigits, p.Value, false)
	case atScale:
		c.scaled, c.before = c.best, c.best
		c.group = p.Value
		return atDigits
	}
	return atStart
}

// hundred multiplies the group: two hundred, twelve hundred, a hundred, 3 hundred.
func (c *Composer) hundred(p Part) step {
	switch c.step {
	case atStart, atArticle:
		c.group, c.inHund = p.Value, true
		return c.keep(atHundred, c.group, false)
	case atFractionArticle, atMixed:
		return c.keep(atEnd, c.group*p.Value, false)
	case atDigits, atUnit, atTen:
		if c.inHund {
			c.best = c.before // "one hundred and two hundred": the two was not ours
			return atStart
		}
		ten := c.step == atTen || math.Mod(c.group, 10) == 0
		if c.group >= 100 || ten || c.group != math.Trunc(c.group) || c.scale > 0 && c.group*p.Value >= c.scale {
			if c.scale > 0 {
				c.best = c.scaled
			}
			return atStart
		}
		c.group *= p.Value
		c.inHund = true
		return c.keep(atHundred, c.total+c.group, false)
	}
	return atStart
}

// multiply closes the group with a scale.
func (c *Composer) multiply(p Part) step {
	switch c.step {
	case atStart, atArticle:
		c.group = 1
	case atScale:
		// A scale directly on a scale multiplies it, if nothing larger stands before: two lakh crore.
		if c.tailed || p.Value <= c.scale {
			if p.Value > c.scale {
				c.best = c.scaled // "three million two thousand million": the two thousand was not ours
			}
			return atStart
		}
		c.total = snap(c.total * p.Value)
		c.scale = p.Value
		return c.keep(atScale, c.total, false)
	case atDigits, atUnit, atTen, atHundred, atFraction, atFractionArticle, atMixed, atDecimal:
	default:
		return atStart
	}
	add := snap(c.group * p.Value)
	if c.scale > 0 && (p.Value >= c.scale || add >= c.scale) {
		c.best = c.scaled // "two thousand and three thousand": the three was not ours
		return atStart
	}
	c.tailed = c.scale > 0
	c.total += add
	c.group, c.inHund, c.scale = 0, false, p.Value
	switch c.step {
	case atFraction, atFractionArticle, atMixed:
		return c.keep(atEnd, c.total, false)
	}
	return c.keep(atScale, c.total, false)
}

// dozen takes dozen, score and gross, which nothing follows.
func (c *Composer) dozen(p Part) step {
	if c.scale > 0 || c.inHund {
		return atStart
	}
	switch c.step {
	case atStart, atArticle:
		return c.keep(atEnd, p.Value, true)
	case atDigits, atUnit, atTen, atFraction, atFractionArticle, atMixed:
		return c.keep(atEnd, snap(c.group*p.Value), true)
	}
	return atStart
}

// fraction takes half and quarter: half a million, a half million, three quarters of a million, two and a half
// million, a million and a half.
func (c *Composer) fraction(p Part) step {
	switch c.step {
	case atStart, atArticle:
		c.group = p.Value
		c.best = result{}
		return atFraction
	case atUnit:
		if c.scale > 0 || c.inHund || c.group*p.Value >= 1 {
			return atStart
		}
		c.group *= p.Value
		c.best = result{} // "three quarters" is not three
		return atFraction
	case atSmallAnd, atSmallAndArticle:
		c.group += p.Value
		return c.keep(atMixed, c.group, false)
	case atScaleAndArticle:
		return c.keep(atEnd, c.total+p.Value*c.scale, false)
	}
	return atStart
}

// article takes a or an, which begins a number ("a hundred"), or stands inside a fraction ("half a million", "two and a
// half").
func (c *Composer) article() step {
	switch c.step {
	case atStart:
		c.group = 1
		return c.keep(atArticle, 1, false)
	case atFraction, atFractionOf:
		return atFractionArticle
	case atSmallAnd:
		return atSmallAndArticle
	case atScaleAnd:
		return atScaleAndArticle
	}
	return atStart
}

// and is part of a number only behind a hundred or a scale, and before a half; what follows decides which.
func (c *Composer) and() step {
	switch c.step {
	case atHundred:
		return atHundredAnd
	case atScale:
		return atScaleAnd
	case atDigits, atUnit, atTen:
		if c.scale == 0 && !c.inHund {
			return atSmallAnd
		}
	}
	return atStart
}
