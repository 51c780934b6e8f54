package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWhatIsNoTextIsRefusedWithAdvice(t *testing.T) {
	line := `{"id":"a","text":"Nine guards died."}` + "\n"
	for name, c := range map[string]struct {
		content string
		args    []string
		want    string // a part of the complaint; empty: it is read
	}{
		"gzip":                   {"\x1f\x8b\x08\x08abc", nil, "gzip -dc"},
		"gzip, said to be lines": {"\x1f\x8b\x08\x08abc\n", []string{"-input", "jsonl"}, "gzip -dc"},
		"PDF":                    {"%PDF-1.7\n%âãÏÓ", nil, "pdftotext"},
		"office document":        {"PK\x03\x04\x14\x00", nil, "save it as plain text"},
		"UTF-16":                 {"\xff\xfeN\x00i\x00n\x00e\x00", nil, "iconv -f UTF-16"},
		"UTF-16 without a mark":  {"N\x00i\x00n\x00e\x00", nil, "a binary file or UTF-16"},
		"program":                {"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00" + strings.Repeat("\x00\xff\x90text", 200), nil, "a binary file or UTF-16"},
		"JSON Lines":             {line + line, nil, "-input jsonl"},
		"array of JSON":          {"\ufeff[\n  {\n  \"id\": 7}]", nil, "jq -c '.[]'"},
		"JSON, said to be text":  {line, []string{"-input", "text"}, ""},
		"JSON Lines, so called":  {line, []string{"-input", "jsonl"}, ""},
		"a NUL in a text":        {"Nine guards\x00 died in Oram on Monday, the army said.", nil, ""},
		"Latin-1":                {"Neuf gardes tu\xe9s \xe0 Oram. Nine guards died.", nil, ""},
		"a text with a bracket":  {"{Nine} guards died. [Two] \"men\" fled.", nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			got := extract(t, c.content, append(c.args, "-format", "jsonl")...)
			if c.want == "" {
				assert.Equal(t, exitOK, got.status, got.err)
				assert.Len(t, documents(t, got.out), 1)
				return
			}
			assert.Equal(t, exitInput, got.status)
			assert.Contains(t, got.err, "extract: -: ")
			assert.Contains(t, got.err, c.want)
			assert.Equal(t, 1, strings.Count(got.err, "\n"), "one line: %s", got.err)
			assert.Empty(t, got.out)
		})
	}
}

func TestTheRestGoesOnBehindWhatIsNoText(t *testing.T) {
	got := extract(t, "", "-format", "jsonl", "-j", "2", file(t, "a.txt", "\x1f\x8b"), file(t, "b.txt", sentence))
	assert.Equal(t, exitInput, got.status)
	assert.Len(t, documents(t, got.out), 1)
}
