package main

import (
	"bytes"
	"unicode/utf8"
)

// foreign lists what people hand over in place of text, by how it begins, and
// what to do with it. Read as text it would give no figures, or wrong ones, and
// nobody would know why.
var foreign = []struct{ begin, advice string }{
	{"\x1f\x8b", "compressed with gzip; unpack it first: gzip -dc FILE | extract, with -input jsonl for JSON Lines"},
	{"%PDF-", "a PDF file, not text; make text of it first, for example with pdftotext"},
	{"PK\x03\x04", "an archive or an office document, not text; save it as plain text first"},
}

// noText says why the content of a file should not be read as text, and what to
// do instead; it is empty for text, also for one with some broken bytes in it.
// With auto, where nobody has said what the file holds, JSON is refused as well.
func noText(content []byte, auto bool) string {
	for _, f := range foreign {
		if bytes.HasPrefix(content, []byte(f.begin)) {
			return f.advice
		}
	}
	head := content[:min(len(content), 4096)]
	if broken, nul := oddBytes(head); nul && broken*10 > len(head) {
		return "a binary file or UTF-16; make UTF-8 of the latter first: iconv -f UTF-16 -t UTF-8 FILE | extract"
	}
	object, isObject := bytes.CutPrefix(bytes.TrimLeft(head, "\ufeff \t\r\n["), []byte("{"))
	if auto && isObject && bytes.HasPrefix(bytes.TrimSpace(object), []byte(`"`)) {
		return "JSON, not text; -input jsonl reads a document from each line (jq -c '.[]' makes lines of an array), -input text reads it as it stands"
	}
	return ""
}

// oddBytes counts the bytes that are no UTF-8 or NUL, and tells of the latter,
// which a text in any encoding but UTF-16 is without.
func oddBytes(head []byte) (count int, nul bool) {
	for len(head) > 0 {
		r, n := utf8.DecodeRune(head)
		if r == 0 || r == utf8.RuneError && n == 1 {
			count++
			nul = nul || r == 0
		}
		head = head[n:]
	}
	return count, nul
}
