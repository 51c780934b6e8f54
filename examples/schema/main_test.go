package main

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

const (
	root       = "../.."
	schemaFile = root + "/figures/document.schema.json"
	article    = root + "/testdata/prison-transfer.txt"
)

// command builds examples/extract once for all tests.
func command(t *testing.T) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "extract.exe")
	cmd := exec.Command("go", "build", "-o", bin, "./examples/extract")
	cmd.Dir = root
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return bin
}

// texts are those of the golden cases, as JSON Lines: what is no expectation and
// no comment.
func texts(t *testing.T) string {
	t.Helper()
	var lines bytes.Buffer
	enc := json.NewEncoder(&lines)
	cases := 0
	err := filepath.WalkDir(root+"/testdata/golden", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, c := range strings.Split("\n"+string(b), "\n== ")[1:] {
			name, body, _ := strings.Cut(c, "\n")
			cases++
			if err := enc.Encode(map[string]any{"id": path + ": " + name, "text": textOf(body), "tags": []string{"golden"}, "n": cases}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil || cases < 100 {
		t.Fatalf("%d golden cases: %v", cases, err)
	}
	return lines.String()
}

func textOf(body string) string {
	var text []string
line:
	for _, line := range strings.Split(body, "\n") {
		for _, p := range []string{"why:", "profile:", "options:", "todo:", "->", "?>", "tally:", "#"} {
			if strings.HasPrefix(line, p) {
				continue line
			}
		}
		text = append(text, line)
	}
	return strings.TrimSpace(strings.Join(text, "\n"))
}

func compile(t *testing.T, location string) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	s, err := c.Compile(location)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// The schema itself follows the rules of its draft.
func TestSchemaIsASchema(t *testing.T) {
	b, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	if err := validate(compile(t, "https://json-schema.org/draft/2020-12/schema"), b); err != nil {
		t.Error(err)
	}
}

func TestEveryFieldIsDescribed(t *testing.T) {
	b, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	var schema map[string]any
	if err := json.Unmarshal(b, &schema); err != nil {
		t.Fatal(err)
	}
	described(t, schema, schema, "#")
}

// described walks the properties of a schema.
func described(t *testing.T, root, s map[string]any, at string) {
	for _, group := range []string{"properties", "$defs"} {
		members, _ := s[group].(map[string]any)
		for name, m := range members {
			member := m.(map[string]any)
			here := at + "/" + name
			ref, _ := member["$ref"].(string)
			if target, ok := root["$defs"].(map[string]any)[strings.TrimPrefix(ref, "#/$defs/")].(map[string]any); ok && member["description"] == nil {
				member = target
			} else {
				described(t, root, member, here)
			}
			if member["description"] == nil {
				t.Errorf("%s has no description", here)
			}
		}
	}
}

func TestEveryDocumentOfTheCommandIsValid(t *testing.T) {
	bin, golden := command(t), texts(t)
	schema, numbers := compile(t, schemaFile), compile(t, schemaFile+"#/$defs/numbers")
	for _, args := range [][]string{
		{"-input", "jsonl"}, {"-input", "jsonl", "-singulars", "-units", "all", "-offsets", "utf16"}, {"-input", "jsonl", "-profile", "acled", "-offsets", "runes"},
		{"-input", "jsonl", "-profile", "literal"}, {"-input", "jsonl", "-numbers"}, {article}, {"-numbers", article},
		{root + "/testdata/bad/markup.txt", root + "/testdata/bad/broken-utf8.txt", root + "/testdata/bad/empty.txt"},
	} {
		t.Run(strings.Join(args, " "), func(t *testing.T) {
			s := schema
			if strings.Contains(strings.Join(args, " "), "-numbers") {
				s = numbers
			}
			cmd := exec.Command(bin, append([]string{"-format", "jsonl"}, args...)...)
			cmd.Stdin = strings.NewReader(golden)
			out, err := cmd.Output()
			if err != nil {
				t.Fatal(err)
			}
			for line := range bytes.Lines(out) {
				if err := validate(s, line); err != nil {
					t.Errorf("%v\n%s", err, line)
				}
			}
		})
	}
}

// What breaks the contract is told from what keeps it: the schema is no sieve.
func TestBrokenDocumentsAreInvalid(t *testing.T) {
	schema := compile(t, schemaFile)
	const number, value = `"number":{"span":[0,1],"text":"9","form":"digits"}`, `"value":{"stated":9,"hedge":"none","entails":{"low":9,"high":9}}`
	figure := func(more string) string {
		return `{"figures":[{"span":[0,1],"text":"9",` + number + `,` + value + `,"subject":{"implicit":true},"outcome":{"kind":"killed"},"modality":"asserted"` + more + `}],"tally":[]}`
	}
	for document, valid := range map[string]bool{
		figure(""):             true,
		figure(`,"part_of":0`): true,
		`{"figures":[],"tally":[],"meta":{"any":{"thing":[1,null]}}}`: true,
		`{"figures":[]}`:                                                     false,
		`{"figures":[],"tally":[],"text":""}`:                                false,
		figure(`,"part_of":-1`):                                              false,
		figure(`,"same_as":0.5`):                                             false,
		figure(`,"aspect":"none"`):                                           false,
		figure(`,"sentence":[0]`):                                            false,
		figure(`,"sentence":[0,1,2]`):                                        false,
		figure(`,"flags":["odd"]`):                                           false,
		figure(`,"extra":1`):                                                 false,
		strings.Replace(figure(""), `"low":9,`, ``, 1):                       false,
		strings.Replace(figure(""), `"asserted"`, `"sure"`, 1):               false,
		`{"figures":[],"tally":[{"outcome":"killed","low":1,"figures":[]}]}`: false,
	} {
		if err := validate(schema, []byte(document)); (err == nil) != valid {
			t.Errorf("valid is to be %t: %v\n%s", valid, err, document)
		}
	}
}

func TestCheckReadsLines(t *testing.T) {
	good := `{"figures":[],"tally":[]}`
	if err := check(schemaFile, strings.NewReader(good+"\n\n"+good)); err != nil {
		t.Error(err)
	}
	err := check(schemaFile, strings.NewReader(good+"\n{}\nno\n"))
	if err == nil || !strings.Contains(err.Error(), "line 2") || !strings.Contains(err.Error(), "line 3") {
		t.Error(err)
	}
}
