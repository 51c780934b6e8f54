// Command schema checks documents that the library wrote against its JSON
// Schema, with a validator that knows nothing of the library:
//
//	go run . ../../figures/document.schema.json figures.jsonl
//
// Without a second argument the documents come from the standard input, a line
// each. It is a module of its own so that the library's users do not have to
// fetch a validator.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

func main() {
	if len(os.Args) < 2 || len(os.Args) > 3 {
		fmt.Fprintln(os.Stderr, "usage: schema SCHEMA [DOCUMENTS.jsonl]")
		os.Exit(2)
	}
	in := os.Stdin
	var err error
	if len(os.Args) == 3 {
		in, err = os.Open(os.Args[2])
	}
	if err == nil {
		err = check(os.Args[1], in)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "schema:", err)
		os.Exit(1)
	}
}

// check validates every line of in. Its error joins those of all bad lines.
func check(schemaFile string, in io.Reader) error {
	schema, err := jsonschema.NewCompiler().Compile(schemaFile)
	if err != nil {
		return err
	}
	var bad []error
	r := bufio.NewReader(in)
	for number := 1; ; number++ {
		line, err := r.ReadBytes('\n')
		if err != nil && err != io.EOF {
			return err
		}
		if len(bytes.TrimSpace(line)) > 0 {
			if err := validate(schema, line); err != nil {
				bad = append(bad, fmt.Errorf("line %d: %w", number, err))
			}
		}
		if err == io.EOF {
			return errors.Join(bad...)
		}
	}
}

// validate checks one document.
func validate(schema *jsonschema.Schema, document []byte) error {
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(document)) // keeps big numbers whole
	if err != nil {
		return err
	}
	return schema.Validate(v)
}
