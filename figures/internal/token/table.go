package token

// Table finds words. It is a hash table with open addressing; a slot of 32 bytes holds a whole word of up to
// sixteen bytes and what is known of it, so that most look-ups touch one line of the processor's cache. A
// Table does not change once made; see [Index].
type Table struct {
	slots []slot
	long  []string // the words of more than sixteen bytes
}

// slot is a word; entry 0 is none.
type slot struct {
	head, tail uint64 // its first sixteen bytes, zeros behind its end; of a long word, tail is its place in long
	class      Class
	entry      uint32
	size       uint32 // bytes of the word
}

// slotBytes is the most bytes that a slot holds.
const slotBytes = 16

// NewTable makes a table of words and their classes; entry 0 stands for every word that is not there.
func NewTable(words []string, class []Class) *Table {
	x := NewIndex(len(words))
	for _, w := range words[1:] {
		x.Add(w)
	}
	return x.Table(func(entry uint32) Class { return class[entry] })
}

// Find returns the entry and the classes of a lower-case word, zeros where it is not there. It does not
// allocate.
func (t *Table) Find(word string) (uint32, Class) {
	if len(word) <= slotBytes {
		return t.find(head(word, 0), head(word, 8), hashOf(word))
	}
	s := &t.slots[t.seek(word, hashOf(word))]
	return s.entry, s.class
}

// find is Find for a word of at most sixteen bytes, given as two times eight with zeros behind its end.
func (t *Table) find(head8, tail8 uint64, hash uint32) (uint32, Class) {
	i := t.first(hash)
	for {
		s := &t.slots[i]
		if s.head == head8 && s.tail == tail8 && s.size <= slotBytes || s.entry == 0 {
			return s.entry, s.class
		}
		if i++; i == uint32(len(t.slots)) {
			i = 0
		}
	}
}

// seek returns the slot of a word, or the empty one where it would stand.
func (t *Table) seek(word string, hash uint32) uint32 {
	head8, tail8 := head(word, 0), head(word, 8)
	i := t.first(hash)
	for {
		s := &t.slots[i]
		switch {
		case s.entry == 0:
			return i
		case s.head != head8 || s.size != uint32(len(word)):
		case s.size <= slotBytes && s.tail == tail8, s.size > slotBytes && t.long[s.tail] == word:
			return i
		}
		if i++; i == uint32(len(t.slots)) {
			i = 0
		}
	}
}

// first is the slot where the words of a hash begin.
func (t *Table) first(hash uint32) uint32 {
	return uint32(uint64(hash) * uint64(len(t.slots)) >> 32)
}

// head packs eight bytes of a word from byte i on, zeros behind its end.
func head(w string, i int) (h uint64) {
	if i+8 <= len(w) {
		return load(w, i)
	}
	for k := 0; i+k < len(w); k++ {
		h |= uint64(w[i+k]) << (8 * k)
	}
	return h
}

// mix takes eight more bytes of a word into its hash.
func mix(h, bytes uint64) uint64 {
	h = (h ^ bytes) * 0x9e3779b97f4a7c15
	return h ^ h>>29
}

// fold makes a hash of 32 bits.
func fold(h uint64) uint32 { return uint32(h >> 32) }

// hashOf hashes a word eight bytes at a time.
func hashOf(word string) uint32 {
	h := mix(0, head(word, 0))
	for i := 8; i < len(word); i += 8 {
		h = mix(h, head(word, i))
	}
	return fold(h)
}
