package figures

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// hostileTexts are texts that nobody wrote for readers, of about n bytes: damage of transport, other scripts, and
// what a mean mind would send to make a reader of numbers slow.
var hostileTexts = []struct {
	name string
	text func(n int) string
}{
	{"empty", func(int) string { return "" }},
	{"one line", again("At least 12 people were killed and dozens hurt, the ministry said. ")},
	{"no punctuation", again("the army said 12 men were killed and 30 others were hurt when gunmen stormed a camp near the border ")},
	{"no spaces", again("Twelve12people34were56killed78and90dozens")},
	{"no words", again("x")},
	{"digits glued", again("1234567890")},
	{"digits and letters", again("1a2b3c4d")},
	{"numerals", again("7 ")},
	{"numerals and commas", again("7, ")},
	{"big numerals", again("1,234,567 ")},
	{"grouped without end", again("123,")},
	{"Indian groups without end", again("12,34,")},
	{"groups that fail", again("1,123,12")},
	{"grouped by spaces", again("123 ")},
	{"decimals without end", again("1.")},
	{"ranges without end", again("10-")},
	{"ranges by dashes", again("10–15—20 to 25 or ")},
	{"numbers in one sentence", again("12 soldiers, ")},
	{"number words", again("one ")},
	{"hundreds of hundreds", again("hundred thousand million ")},
	{"and", again("and ")},
	{"one and", again("one and ")},
	{"of", again("of the ")},
	{"men of men", again("12 men of ")},
	{"including", again("30 men including 12 women including ")},
	{"of them", again("of them 12 ")},
	{"hedges", again("at least more than about ")},
	{"hedges before numbers", again("at least about nearly some 12 or more or so ")},
	{"between", again("between 5 and ")},
	{"from to", again("from 10 to 20 ")},
	{"said", again("said ")},
	{"said that", again("he said that they said that 12 men ")},
	{"according to", again("according to ")},
	{"killed", again("killed ")},
	{"were killed", again("12 were killed and ")},
	{"who", again("12 men who 12 women who ")},
	{"adjectives", again("old young local foreign ")},
	{"adjectives after a number", func(n int) string { return "12 " + again("old young local foreign ")(n) }},
	{"nouns", again("police army soldiers officials ")},
	{"capitals", again("Karvel Tessin Marrak ")},
	{"vague", again("dozens of hundreds of ")},
	{"shares", again("half of a third of ")},
	{"percent", again("12% of 30 percent of ")},
	{"tolls", again("The toll rose from 12 to 14. ")},
	{"short sentences", again("12 died. ")},
	{"one subject, many numbers", again("12 died. 7 fled. Five of them returned. ")},
	{"abbreviations", again("Gen. Lt. Mr. U.S. ")},
	{"stops", again(".")},
	{"stops apart", again(". ")},
	{"commas", again(",")},
	{"hyphens", again("-")},
	{"hyphenated", again("five-member-")},
	{"slashes", again("12/")},
	{"brackets", nested("(", ")")},
	{"brackets and numbers", nested("(12 men ", ")")},
	{"quotation marks", again(`"`)},
	{"quotation marks open", again("“Ten men died, ")},
	{"quotation marks closed", again("ten men died” ")},
	{"quotations", nested("“12 men, ", "” he said")},
	{"quotations in paragraphs", again("“Ten men died.\n\n")},
	{"apostrophes", again("' ")},
	{"possessives", again("men's ")},
	{"dates", again("On 12 March 2005, ")},
	{"ages", again("aged 12 and 13, ")},
	{"money", again("$12 million and €5bn ")},
	{"times", again("12:30:45 ")},
	{"lists", again("\n- 12 killed")},
	{"headlines", again("12 killed in raid\n")},
	{"blank lines", again("\n\n")},
	{"white space", again(" ")},
	{"a word and white space", again("12" + strings.Repeat(" ", 20<<10) + "killed")},
	{"tabs", again("12\tkilled\t")},
	{"table", again("| 12 | killed ")},
	{"CRLF", again("12 men\r\nwere killed.\r\n")},
	{"CR", again("12 men\rwere killed.\r")},
	{"NUL", again("\x00")},
	{"NUL in words", again("12\x00men\x00were\x00killed")},
	{"BOM", again("\ufeff12 men were killed. ")},
	{"lone surrogates", again("12 \xed\xa0\x80men \xed\xbf\xbf")},
	{"broken UTF-8", again("\xff\xfe\xc0")},
	{"cut runes", again("12 men \xe2\x80 were ")},
	{"soft hyphens", again("12 sol\u00addiers were kil\u00adled. ")},
	{"only soft hyphens", again("\u00ad")},
	{"letters and soft hyphens", again("a\u00ad")},
	{"zero width", again("1\u200b2\u200d m\u2060en ")},
	{"bidi controls", again("\u202e12\u202c \u2067men\u2069 \u200fkilled ")},
	{"combining marks", again("a\u0301\u0302\u0303")},
	{"only combining marks", again("\u0301")},
	{"Arabic-Indic digits", again("\u0661\u0662 قتيل و")},
	{"mixed digits", again("1\u06612\u0662")},
	{"full-width digits", again("１２ men were killed. ")},
	{"Chinese", again("爆炸造成12人死亡。")},
	{"emoji", again("12 💥 men ☠️ ")},
	{"upper case", again("AT LEAST 12 PEOPLE WERE KILLED AND 30 HURT, THE MINISTRY SAID. ")},
	{"HTML", again("<p class=\"x\">12&nbsp;men &amp; 30 women were killed&#46;</p> ")},
	{"entities", again("&nbsp;")},
	{"deep HTML", nested("<div>12 ", "</div>")},
	{"base64", again("QWxhZGRpbjpvcGVuIHNlc2FtZQ+/12==")},
	{"URLs", again("https://example.org/12/killed?n=30&m=12 ")},
	{"JSON", again(`{"killed":12,"text":"30 hurt\n"},`)},
}

// again repeats a piece.
func again(piece string) func(n int) string {
	return func(n int) string { return strings.Repeat(piece, n/len(piece)+1) }
}

// nested opens as often as it closes.
func nested(open, end string) func(n int) string {
	return func(n int) string {
		k := n/(len(open)+len(end)) + 1
		return strings.Repeat(open, k) + strings.Repeat(end, k)
	}
}

// Hostile texts keep the laws, whole and as streams.
func TestHostile(t *testing.T) {
	for _, h := range hostileTexts {
		t.Run(h.name, func(t *testing.T) {
			for _, n := range []int{0, 100, 40 << 10} {
				text := h.text(n)
				want := Extract(text).Figures
				laws(t, text, want)
				same(t, want, collect(t, builtin().scan(&chunks{text: text, sizes: []byte{250, 7}}, 4<<10, window{})), "stream")
				for n := range builtin().Numbers(text) {
					require.Equal(t, text[n.Span.Start:n.Span.End], n.Text)
				}
				_, err := Extract(text).AppendJSON(nil)
				require.NoError(t, err)
			}
		})
	}
}

// The corpus keeps the laws as one text and as a stream, whatever the window forgets between.
func TestCorpus(t *testing.T) {
	names, texts := corpus(t)
	for _, name := range names {
		text := texts[name]
		want := whole(text)
		laws(t, text, want)
		same(t, want, Extract(text).Figures, name)
		same(t, want, narrow(text), name+", narrow window")
		same(t, want, collect(t, builtin().scan(&chunks{text: text, sizes: []byte{250, 7, 90}}, 4<<10, window{})), name+", stream")
		if name == "plain" {
			require.Empty(t, want, "the plain text has no figure")
		}
	}
}

// BenchmarkHostile shows whether the time is linear: MB/s at ten times the size are the same.
func BenchmarkHostile(b *testing.B) {
	for _, h := range hostileTexts {
		for _, n := range []int{100 << 10, 1000 << 10} {
			text := h.text(n)
			b.Run(fmt.Sprintf("%s/%s", h.name, strconv.Itoa(n>>10)+"KB"), func(b *testing.B) {
				x := builtin()
				dst, _ := x.Append(nil, text) // the memory of a run has its size from then on
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					dst, _ = x.Append(dst[:0], text)
				}
			})
		}
	}
}
