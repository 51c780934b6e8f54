package token

// Table finds words. It is a hash table with open addressing whose slots hold a word's first eight bytes
// beside its hash, so that most look-ups touch one slot alone. A Table does not change once made.
type Table struct {
	slots []slot
	mask  uint32
	words []string
	class []Class
}

type slot struct {
	head  uint64 // the first eight bytes of the word
	hash  uint32
	entry uint32
}

// NewTable makes a table of words and their classes; entry 0 stands for every word that is not there.
func NewTable(words []string, class []Class) *Table {
	size := 1
	for 5*size < 6*len(words) { // five in six full at most
		size *= 2
	}
	t := &Table{slots: make([]slot, size), mask: uint32(size - 1), words: words, class: class}
	for id := 1; id < len(words); id++ {
		h := hashOf(words[id])
		i := h & t.mask
		for t.slots[i].entry != 0 {
			i = (i + 1) & t.mask
		}
		t.slots[i] = slot{head(words[id], 0), h, uint32(id)}
	}
	return t
}

// Find returns the entry and the classes of a lower-case word, zeros where it is not there. It does not
// allocate.
func (t *Table) Find(word string) (uint32, Class) {
	if len(word) <= 16 {
		return t.find(head(word, 0), head(word, 8), len(word), hashOf(word))
	}
	for i := t.first(hashOf(word)); t.slots[i].entry != 0; i = (i + 1) & t.mask {
		if e := t.slots[i].entry; t.words[e] == word {
			return e, t.class[e]
		}
	}
	return 0, 0
}

// first is the slot where the words of a hash begin.
func (t *Table) first(hash uint32) uint32 { return hash & t.mask }

// find is Find for a word of at most sixteen bytes, given as two times eight with zeros behind its end.
func (t *Table) find(head8, tail8 uint64, n int, hash uint32) (uint32, Class) {
	for i := t.first(hash); t.slots[i].entry != 0; i = (i + 1) & t.mask {
		s := &t.slots[i]
		if s.head != head8 || s.hash != hash {
			continue
		}
		if w := t.words[s.entry]; n <= 8 || len(w) == n && head(w, 8) == tail8 {
			return s.entry, t.class[s.entry]
		}
	}
	return 0, 0
}

// head packs eight bytes of a word from byte i on, zeros behind its end.
func head(w string, i int) (h uint64) {
	for k := 0; k < 8 && i+k < len(w); k++ {
		h |= uint64(w[i+k]) << (8 * k)
	}
	return h
}

// mix takes eight more bytes of a word into its hash.
func mix(h, bytes uint64) uint64 {
	h = (h ^ bytes) * 0x9e3779b97f4a7c15
	return h ^ h>>29
}

// fold makes a hash of 32 bits, of which a table uses the low ones.
func fold(h uint64) uint32 { return uint32(h >> 32) }

// hashOf hashes a word eight bytes at a time.
func hashOf(word string) uint32 {
	h := mix(0, head(word, 0))
	for i := 8; i < len(word); i += 8 {
		h = mix(h, head(word, i))
	}
	return fold(h)
}
