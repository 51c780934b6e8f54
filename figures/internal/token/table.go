package token

import "encoding/binary"

// Table finds words. It is a hash table with open addressing whose slots hold a word's first eight bytes
// beside its hash, so that most look-ups touch one slot alone. The zero Table holds no word.
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
	for size < 2*len(words) {
		size *= 2
	}
	t := &Table{slots: make([]slot, size), mask: uint32(size - 1), words: words, class: class}
	for id := 1; id < len(words); id++ {
		w := []byte(words[id])
		h := Hash(w)
		i := h & t.mask
		for t.slots[i].entry != 0 {
			i = (i + 1) & t.mask
		}
		t.slots[i] = slot{head(w), h, uint32(id)}
	}
	return t
}

// head packs the first eight bytes of a word, zeros behind a shorter one.
func head(w []byte) uint64 {
	var b [8]byte
	copy(b[:], w)
	return binary.LittleEndian.Uint64(b[:])
}

// Lookup finds a lower-case word by its bytes and their [Hash]. It does not allocate.
func (t *Table) Lookup(word []byte, hash uint32) (uint32, Class) {
	if len(t.slots) == 0 {
		return 0, 0
	}
	h := head(word)
	for i := hash & t.mask; ; i = (i + 1) & t.mask {
		s := &t.slots[i]
		if s.entry == 0 {
			return 0, 0
		}
		if s.hash == hash && s.head == h && (len(word) <= 8 || t.words[s.entry] == string(word)) {
			return s.entry, t.class[s.entry]
		}
	}
}
