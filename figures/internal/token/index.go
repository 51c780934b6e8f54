package token

// Index numbers words from 1 on, in the order they are added, and becomes a [Table]. A word must not hold a
// NUL byte.
type Index struct {
	t    Table
	last uint32 // the entry of the last word added
}

// NewIndex makes an index with room for so many words; it grows where there are more.
func NewIndex(words int) *Index {
	return &Index{t: Table{slots: make([]slot, slotsFor(words))}}
}

// slotsFor leaves two slots in five empty, so that a word that is not there is soon known not to be.
func slotsFor(words int) int { return words*5/3 + 8 }

// Add returns the entry of a word, and whether the word is new. It allocates only when it grows.
func (x *Index) Add(word string) (entry uint32, added bool) {
	if slotsFor(int(x.last)) >= len(x.t.slots) {
		x.grow()
	}
	hash := hashOf(word)
	s := &x.t.slots[x.t.seek(word, hash)]
	if s.entry != 0 {
		return s.entry, false
	}
	x.last++
	*s = slot{head: head(word, 0), tail: head(word, 8), entry: x.last, size: uint32(len(word))}
	if len(word) > slotBytes {
		s.tail = uint64(len(x.t.long))
		x.t.long = append(x.t.long, word)
	}
	return x.last, true
}

// Find returns the entry of a word, 0 where it has not been added.
func (x *Index) Find(word string) uint32 {
	entry, _ := x.t.Find(word)
	return entry
}

// Table makes a table of the words and their classes. The index must not be used again.
func (x *Index) Table(class func(entry uint32) Class) *Table {
	for i := range x.t.slots {
		if s := &x.t.slots[i]; s.entry != 0 {
			s.class = class(s.entry)
		}
	}
	return &x.t
}

// grow doubles the slots.
func (x *Index) grow() {
	old := x.t.slots
	x.t.slots = make([]slot, 2*len(old))
	for _, s := range old {
		if s.entry == 0 {
			continue
		}
		i := x.t.first(s.hash(x.t.long))
		for x.t.slots[i].entry != 0 {
			if i++; i == uint32(len(x.t.slots)) {
				i = 0
			}
		}
		x.t.slots[i] = s
	}
}

// hash is that of the slot's word.
func (s *slot) hash(long []string) uint32 {
	if s.size > slotBytes {
		return hashOf(long[s.tail])
	}
	h := mix(0, s.head)
	if s.size > 8 {
		h = mix(h, s.tail)
	}
	return fold(h)
}
