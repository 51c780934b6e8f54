package figures

import (
	"iter"
	"sync"

	"github.com/reckon-dev/reckon/figures/internal/hedge"
	"github.com/reckon-dev/reckon/figures/internal/lang/en"
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/number"
	"github.com/reckon-dev/reckon/figures/internal/rules"
	"github.com/reckon-dev/reckon/units"
)

// LexiconError is a line of a word table that cannot be used, with its position and advice.
type LexiconError = lexicon.Error

// Extractor reads figures out of texts. It does not change after New and may be used by any number of
// goroutines at once. The zero Extractor is not usable; see [New].
type Extractor struct {
	config
	lex  *lexicon.Lexicon
	set  *rules.Set // nil without rules of the caller's
	runs *sync.Pool
}

// New makes an extractor. Without options it is the one that [Extract] uses. The first call in a program
// builds the word tables, which takes about a tenth of a second; an extractor with WithLexicon builds its own.
// The error is a [*LexiconError] or a [*RuleError].
func New(opts ...Option) (*Extractor, error) {
	x := &Extractor{config: config{profile: units.DefaultProfile()}, runs: &sync.Pool{New: func() any { return new(run) }}}
	for _, o := range opts {
		if err := o(&x.config); err != nil {
			return nil, err
		}
	}
	var err error
	if len(x.lexicons) == 0 {
		x.lex, err = en.Lexicon()
	} else {
		more := make([]en.Table, 0, len(x.lexicons))
		for _, t := range x.lexicons {
			more = append(more, en.Table{File: t.file, Text: t.text})
		}
		x.lex, err = en.New(more...)
	}
	if err != nil {
		return nil, err
	}
	if len(x.rules) > 0 {
		if x.set, x.lex, err = rules.New(x.lex, x.rules...); err != nil {
			return nil, ruleError(err)
		}
	}
	return x, nil
}

// builtin is the extractor behind Extract, made on first use. The built-in tables are tested to build.
var builtin = sync.OnceValue(func() *Extractor {
	x, _ := New()
	return x
})

// Extract reads the figures of a text with the default profile and the built-in rules. It cannot fail.
// The texts in the result are slices of the input.
func Extract(text string) *Document {
	d, _ := builtin().Extract(text)
	return d
}

// Extract reads the figures of a text. An error, which only a rule of the user's can cause, comes beside
// a document that is whole but for that rule: a [*RuleError].
func (x *Extractor) Extract(text string) (*Document, error) {
	d := &Document{Text: text, Profile: x.profile.Name()}
	r := x.run(text)
	defer x.release(r)
	r.lone = x.singulars
	var err error
	d.Figures, err = r.all(nil)
	d.Singles = r.appendSingles(nil)
	return d, err
}

// Append appends the figures of a text to dst. PartOf, SameAs and the other links count from the first
// figure appended. Into a dst with room it allocates at most twice a text. An error is as of [Extractor.Extract].
func (x *Extractor) Append(dst []Figure, text string) ([]Figure, error) {
	r := x.run(text)
	defer x.release(r)
	return r.all(dst)
}

// Numbers yields every numeral of a text in digits or words in reading order, ranges joined, with its hedges and
// quantity, before any is judged to count people: stages 100, 200, 400 and 500. Articles, "no", "another" and vague words
// are left out. Rules are not tried. Texts are slices of the input; each loop reads the text again.
func (x *Extractor) Numbers(text string) iter.Seq[Number] {
	return func(yield func(Number) bool) {
		r := x.run(text)
		defer x.release(r)
		s := &r.Sheet
		for s.Next() {
			sent := len(s.Sents) - 1
			first := len(s.Rows)
			number.Find(s, sent, true)
			hedge.Stage(s, first)
			for row := first; row < len(s.Rows); row++ {
				n, _ := buildNumber(s, &s.Rows[row], nil)
				if !yield(n) {
					return
				}
			}
			s.Clear(len(s.Sents))
		}
	}
}

// run takes a run from the pool and sets it to a text.
func (x *Extractor) run(text string) *run {
	r := x.runs.Get().(*run)
	r.Reset(text)
	r.singles.Reset()
	r.rules.Reset(x.set)
	r.x, r.err, r.Lex, r.Profile = x, nil, x.lex, x.profile
	r.lone, r.out, r.step = false, nil, window{stepToks, stepBytes}
	r.limit = r.step
	return r
}

// release gives a run back, without the text.
func (x *Extractor) release(r *run) {
	r.Reset("")
	r.out = nil
	x.runs.Put(r)
}
