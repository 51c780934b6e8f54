package lexicon

import (
	"cmp"
	"math/bits"
	"slices"
)

// Edge is a phrase at a word that it begins or ends with.
type Edge struct {
	Phrase int32  // index into Lexicon.Phrases
	beside uint32 // the word that must stand next inside the phrase, 0 where several may

	entry uint32
	kind  PhraseKind
}

// edges files phrases by a word at their edge, and by kind.
type edges struct {
	words  []edgeWord // by entry
	starts []int32    // into all: of the kinds of a word in their order, and the end of the last
	all    []Edge
}

// edgeWord says which kinds of phrases a word has, as bits, and where the first of them is found in starts.
type edgeWord struct {
	kinds Kinds
	at    int32
}

// of returns the phrases of one kind, longest first.
func (e *edges) of(entry uint32, kind PhraseKind) []Edge {
	w := &e.words[entry]
	if !w.kinds.Has(kind) {
		return nil
	}
	i := w.at + int32(bits.OnesCount32(uint32(w.kinds&(1<<kind-1))))
	return e.all[e.starts[i]:e.starts[i+1]]
}

// newEdges files edges for so many entries. Phrases of one kind and length keep the order of the tables.
func newEdges(all []Edge, phrases []Phrase, entries int) edges {
	slices.SortStableFunc(all, func(x, y Edge) int {
		return cmp.Or(cmp.Compare(x.entry, y.entry), cmp.Compare(x.kind, y.kind), len(phrases[y.Phrase].Elems)-len(phrases[x.Phrase].Elems))
	})
	e := edges{words: make([]edgeWord, entries), all: all, starts: make([]int32, 0, len(all)+1)}
	for i := range all {
		w := &e.words[all[i].entry]
		if w.kinds == 0 {
			w.at = int32(len(e.starts))
		}
		if !w.kinds.Has(all[i].kind) {
			w.kinds |= 1 << all[i].kind
			e.starts = append(e.starts, int32(i))
		}
	}
	e.starts = append(e.starts, int32(len(all)))
	return e
}

// edge is a phrase at the word of one of its places; inner is the place next to it inside the phrase.
func (p *Phrase) edge(entry uint32, phrase int32, inner int) Edge {
	e := Edge{Phrase: phrase, entry: entry, kind: p.Kind}
	if 0 <= inner && inner < len(p.Elems) && !p.Elems[inner].Skip && !p.Elems[inner].Forms {
		e.beside = p.Elems[inner].Entry
	}
	return e
}
