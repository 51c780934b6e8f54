package main

import (
	"strings"
	"testing"
)

// Everyone finds something, and what is compared is the same work.
func TestContestants(t *testing.T) {
	list, err := contestants()
	if err != nil {
		t.Fatal(err)
	}
	docs := []string{"At least 12 people were killed and more than 1,200 fled, officials said.", "Nobody was there."}
	found := map[string]int{}
	for _, c := range list {
		found[c.name] = c.read(docs)
	}
	for name, want := range map[string]int{
		"regexp: one pattern": 2, "regexp2/v2: one pattern": 2,
		"reckon: tokens, sentences, numerals, hedges": 2, "reckon: figures": 2, "reckon: figures, all documents on each of two": 4,
	} {
		if found[name] != want {
			t.Errorf("%s found %d, want %d", name, found[name], want)
		}
	}
	for name, n := range found {
		if n == 0 {
			t.Errorf("%s found nothing", name)
		}
	}
}

func TestTable(t *testing.T) {
	texts, err := read("../../testdata/corpus", "")
	if err != nil {
		t.Fatal(err)
	}
	list := []contestant{{"floor", segment, 1, 0, false}, {"few", segment, 1, 2, false}}
	var b strings.Builder
	if err := table(&b, list, texts, race(list, texts, 0)); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(b.String()), "\n")
	if len(lines) != 3 || !strings.Contains(lines[0], "dense") || strings.Count(lines[1], "  1  ") < len(texts) || !strings.HasSuffix(lines[2], "few") {
		t.Errorf("table:\n%s", b.String())
	}
	for _, x := range texts {
		for _, d := range x.docs {
			if len(d) > 2*docSize {
				t.Errorf("%s: a document of %d bytes", x.name, len(d))
			}
		}
	}
}
