package token

// memoSize is the number of words a Memo remembers, a power of two. 256 KB stay near the processor
// and hold what nineteen in twenty words of a text ask for.
const memoSize = 1 << 13

// Memo stands before a [Table] and remembers the words last looked up, known or not: a text asks for few
// words and for those again and again, and a table of all of English does not fit a processor's cache.
// It is for one goroutine. The zero Memo finds nothing; see [Memo.Use].
type Memo struct {
	table *Table
	slots *[memoSize]memo // nil: nothing is remembered
}

// memo is a word of at most sixteen bytes and what the table says of it. The zero memo is of no word.
type memo struct {
	head, tail uint64
	class      Class
	entry      uint32
}

// Use sets the table to look in. What was remembered of another is forgotten.
func (m *Memo) Use(t *Table) {
	if m.table != t {
		*m = Memo{t, new([memoSize]memo)}
	}
}

// find looks up the lower-case form of a word of at most sixteen ASCII letters, given as its bytes.
func (m *Memo) find(head, tail uint64, n int) (uint32, Class) {
	h := mix(0, head)
	if n > 8 {
		h = mix(h, tail)
	}
	hash := fold(h)
	if m.slots != nil {
		if s := &m.slots[hash%memoSize]; s.head == head && s.tail == tail {
			return s.entry, s.class
		}
	}
	return m.ask(head, tail, hash)
}

// ask looks a word up in the table, and remembers it.
func (m *Memo) ask(head, tail uint64, hash uint32) (entry uint32, class Class) {
	if m.table == nil {
		return 0, 0
	}
	entry, class = m.table.find(head, tail, hash)
	if m.slots != nil {
		m.slots[hash%memoSize] = memo{head, tail, class, entry}
	}
	return entry, class
}

// other looks up a word of other than letters, or a long one.
func (m *Memo) other(word []byte) (uint32, Class) {
	if m.table == nil {
		return 0, 0
	}
	return m.table.Find(string(word))
}
