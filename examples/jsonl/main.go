// Command jsonl shows how to put the library into a program: it reads one {"id", "text"} a line and writes, for each
// figure, the document, what was said, and what it comes to. The line's other fields are in Document.Meta.
//
//	go run ./examples/jsonl < articles.jsonl
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"

	"github.com/reckon-dev/reckon/figures"
)

func main() {
	if err := read(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "jsonl:", err)
		os.Exit(1)
	}
}

// read ends at the first line that is no document. Its error says which, and what is wrong with it.
func read(in io.Reader, out io.Writer) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 16<<20) // the longest line taken
	for n := 1; lines.Scan(); n++ {
		article, err := figures.ParseLine(lines.Bytes())
		if err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
		for _, f := range figures.Extract(article.Text).Figures {
			q := f.Number.Quantity
			fmt.Fprintf(out, "%s: %q %s %s %v\n", article.ID, f.Text, f.Subject.Lemma, f.Outcome.Kind, q.Estimate)
		}
	}
	return lines.Err()
}
