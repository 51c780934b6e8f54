package figures

import (
	"errors"
	"io"
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// blockSize is how many bytes of a stream are read at a time.
const blockSize = 64 << 10

// Scan reads the figures of a stream of any length in order and in bounded memory, of some megabytes. They
// are the figures that [Extractor.Extract] reads in the whole text: spans count bytes from the beginning of
// the stream, and PartOf, SameAs and the other links count figures from the first that Scan yields. Texts are
// copied, so that a figure does not hold the stream.
//
// A figure is yielded once nothing behind it can change it any more, which is some tens of kilobytes later.
// An error of the reader ends the stream: the figures of the text before it are yielded first, then the
// error, once, with the zero Figure. So is a [*RuleError], at the end of the stream; the two are joined. A loop that is left early has read
// ahead of the figures that it saw.
func (x *Extractor) Scan(in io.Reader) iter.Seq2[Figure, error] {
	return x.scan(in, blockSize, window{stepToks, stepBytes})
}

// scan is Scan with pieces of size bytes and a window that moves by step.
func (x *Extractor) scan(in io.Reader, size int, step window) iter.Seq2[Figure, error] {
	return func(yield func(Figure, error) bool) {
		r := x.run("")
		defer x.release(r)
		r.step, r.limit = step, step
		b := blocks{in: in, buf: make([]byte, size)}
		for {
			more, last := b.next()
			r.Feed(more, last)
			r.read()
			if gap, between := r.Waiting(); last || between && gap >= sheet.MaxGap {
				r.emit(len(r.Rows))
				r.Clear(len(r.Sents))
			}
			k := keeper{base: r.Offset, text: r.Text}
			for i := range r.out {
				if k.keep(&r.out[i]); !yield(r.out[i], nil) {
					return
				}
			}
			r.out = r.out[:0]
			if last {
				break
			}
		}
		if err := errors.Join(b.err, r.err); err != nil {
			yield(Figure{}, err)
		}
	}
}

// blocks cuts a reader into pieces that end between runes.
type blocks struct {
	in   io.Reader
	buf  []byte
	held int // bytes at the start of buf that begin a rune
	err  error
}

// next returns the next piece, and whether it is the last.
func (b *blocks) next() (piece string, last bool) {
	n, err := io.ReadFull(b.in, b.buf[b.held:])
	n += b.held
	if err != nil {
		if err != io.EOF && err != io.ErrUnexpectedEOF {
			b.err = err
		}
		return string(b.buf[:n]), true
	}
	end := n
	for i := n - 1; i >= max(0, n-utf8.UTFMax+1); i-- {
		if utf8.RuneStart(b.buf[i]) {
			if !utf8.FullRune(b.buf[i:n]) {
				end = i
			}
			break
		}
	}
	piece = string(b.buf[:end])
	b.held = copy(b.buf, b.buf[end:n])
	return piece, false
}

// keeper gives figures texts of their own and spans of the stream. The figures of one sentence share one copy
// of it.
type keeper struct {
	base     int    // offset of text in the stream
	text     string // the piece of the stream that the figures were read in
	sentence Span
	copied   string
}

func (k *keeper) keep(f *Figure) {
	if f.Sentence != k.sentence {
		k.sentence = f.Sentence
		k.copied = strings.Clone(k.text[f.Sentence.Start:f.Sentence.End])
	}
	k.phrase(&f.Phrase)
	k.phrase(&f.Number.Phrase)
	for i := range f.Number.Hedges {
		k.phrase(&f.Number.Hedges[i].Phrase)
	}
	k.subject(&f.Subject)
	k.phrase(&f.Outcome.Phrase)
	k.phrase(&f.Period.Phrase)
	k.phrase(&f.Source.Phrase)
	f.Source.Cue = strings.Clone(f.Source.Cue)
	for i := range f.Source.Via {
		k.phrase(&f.Source.Via[i])
	}
	k.span(&f.Sentence)
}

func (k *keeper) subject(s *Subject) {
	own := s.Lemma != s.Head // of the lexicon
	if s.Antecedent != (Span{}) {
		s.Text = k.cut(s.Antecedent)
		k.span(&s.Antecedent)
	} else {
		k.phrase(&s.Phrase)
	}
	if i := strings.LastIndex(s.Text, s.Head); i >= 0 {
		s.Head = s.Text[i : i+len(s.Head)]
	} else {
		s.Head = strings.Clone(s.Head)
	}
	if !own {
		s.Lemma = s.Head
	}
}

func (k *keeper) phrase(p *Phrase) {
	if p.Span != (Span{}) {
		p.Text = k.cut(p.Span)
		k.span(&p.Span)
	}
}

// cut returns a copy of a stretch of the piece.
func (k *keeper) cut(s Span) string {
	if k.sentence.Contains(s) {
		return k.copied[s.Start-k.sentence.Start : s.End-k.sentence.Start]
	}
	return strings.Clone(k.text[s.Start:s.End])
}

func (k *keeper) span(s *Span) {
	s.Start += k.base
	s.End += k.base
}
