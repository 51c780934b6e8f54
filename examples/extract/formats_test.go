package main

import (
	"encoding/csv"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// article is our own text, with figures of every sort.
var article = filepath.Join("..", "..", "testdata", "prison-transfer.txt")

// rows reads CSV output as a data frame does: a map from column to cell each.
func rows(t *testing.T, out string) (all []map[string]string) {
	t.Helper()
	require.True(t, strings.HasPrefix(out, bom), "spreadsheets know UTF-8 by its mark")
	records, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(out, bom))).ReadAll()
	require.NoError(t, err)
	for _, r := range records[1:] {
		row := map[string]string{}
		for i, cell := range r {
			row[records[0][i]] = cell
		}
		require.Len(t, row, len(records[0]), "no column twice")
		all = append(all, row)
	}
	return all
}

func TestCSVHasARowForEachFigure(t *testing.T) {
	got := rows(t, extract(t, "", "-format", "csv", article).out)
	docs := documents(t, extract(t, "", "-format", "jsonl", article).out)
	require.Len(t, got, len(docs[0].Figures))
	for i, f := range docs[0].Figures {
		r := got[i]
		assert.Equal(t, fmt.Sprintf("%s#%d", article, f.Number.Span.Start), r["figure"])
		assert.Equal(t, f.Text, r["text"])
		assert.Equal(t, f.Number.Quantity.Hedge.String(), r["hedge"])
		assert.Equal(t, string(f.Outcome.Kind), r["outcome"])
		assert.Contains(t, r["sentence"], f.Number.Text)
		for _, name := range []string{"stated", "entailed_low", "entailed_high", "estimate_low", "estimate_high", "point"} {
			if r[name] != "" {
				_, err := strconv.ParseFloat(r[name], 64)
				assert.NoError(t, err, "one number a cell")
			}
		}
	}
	ids := map[string]bool{}
	for _, r := range got {
		assert.False(t, ids[r["figure"]], "ids are stable and differ")
		ids[r["figure"]] = true
	}
	for _, r := range got {
		for _, l := range []string{"part_of", "same_as", "revises", "rival_of"} {
			assert.True(t, r[l] == "" || ids[r[l]], "links are ids of figures")
		}
	}
}

func TestCSVRangesHaveTwoColumns(t *testing.T) {
	r := rows(t, extract(t, "Between 10 and 15 men were killed. At least 12 were hurt.", "-format", "csv").out)
	require.Len(t, r, 2)
	assert.Equal(t, []string{"", "10", "15"}, []string{r[0]["stated"], r[0]["entailed_low"], r[0]["entailed_high"]})
	assert.Equal(t, []string{"12", "12", ""}, []string{r[1]["stated"], r[1]["entailed_low"], r[1]["entailed_high"]})
}

func TestCSVMetadataHaveColumns(t *testing.T) {
	in := `{"id":"a","url":"u, v","tags":["x"],"none":null,"text":"Nine guards died."}
{"id":"b","url":"w","late":true,"text":"Two men, \"brave\", were hurt."}`
	r := rows(t, extract(t, in, "-input", "jsonl", "-format", "csv").out)
	require.Len(t, r, 2)
	assert.Equal(t, []string{"u, v", `["x"]`, "", ""}, []string{r[0]["meta.url"], r[0]["meta.tags"], r[0]["meta.none"], r[0]["meta"]})
	assert.Equal(t, []string{"w", "", `{"late":true}`}, []string{r[1]["meta.url"], r[1]["meta.tags"], r[1]["meta"]})
	assert.Equal(t, `Two men, "brave", were hurt.`, r[1]["sentence"])
}

func TestCSVFormulasAreDisarmedAndNamed(t *testing.T) {
	in := `{"id":"=cmd|' /C calc'!A0","x":"@SUM(1)","text":"+Nine guards died, -officials said."}`
	r := rows(t, extract(t, in, "-input", "jsonl", "-format", "csv").out)
	require.Len(t, r, 1)
	assert.Equal(t, "'=cmd|' /C calc'!A0", r[0]["document"])
	assert.Equal(t, "'@SUM(1)", r[0]["meta.x"])
	assert.Contains(t, r[0]["quoted"], "document figure")
	assert.Contains(t, r[0]["quoted"], "meta")
	for _, cell := range []string{"=1", "+1", "-1", "@a", "\tx", "\r", "＝1"} {
		assert.True(t, formula(cell), cell)
	}
	for _, cell := range []string{"", "a=1", "12", "'=1", " =1"} {
		assert.False(t, formula(cell), cell)
	}
}

// entity is a text-bound annotation as brat reads it.
var bratEntity = regexp.MustCompile(`^T\d+\t[A-Za-z_]+ (\d+ \d+(?:;\d+ \d+)*)\t(.*)$`)

// checkBrat reads an annotation file by brat's rules: every line of a known
// kind, every reference led somewhere, every text that of its offsets.
func checkBrat(t *testing.T, text, ann string) {
	t.Helper()
	runes, known := []rune(text), map[string]bool{}
	for line := range strings.Lines(ann) {
		known[strings.SplitN(line, "\t", 2)[0]] = true
	}
	for line := range strings.Lines(ann) {
		line = strings.TrimSuffix(line, "\n")
		switch line[0] {
		case 'T':
			m := bratEntity.FindStringSubmatch(line)
			require.NotNil(t, m, line)
			var parts []string
			for _, p := range strings.Split(m[1], ";") {
				var a, b int
				fmt.Sscan(p, &a, &b)
				parts = append(parts, string(runes[a:b]))
			}
			assert.Equal(t, strings.Join(parts, " "), m[2])
		case 'R', 'A', '#':
			for _, ref := range regexp.MustCompile(`\bT\d+\b`).FindAllString(strings.SplitN(line, "\t", 3)[1], -1) {
				assert.True(t, known[ref], line)
			}
			assert.Regexp(t, `^(R\d+\t\w+ Arg1:T\d+ Arg2:T\d+|A\d+\t\w+ T\d+ [\w-]+|#\d+\tAnnotatorNotes T\d+\t.+)$`, line)
		default:
			t.Error(line)
		}
	}
}

func TestBratLoads(t *testing.T) {
	b, err := os.ReadFile(article)
	require.NoError(t, err)
	ann := extract(t, "", "-format", "brat", article).out
	checkBrat(t, string(b), ann)
	for _, want := range []string{"Figure", "Number", "Subject", "Outcome", "Source", "Part_of", "Same_as", "Outcome_kind T"} {
		assert.Contains(t, ann, want)
	}
}

func TestBratCountsRunesAndKnowsLines(t *testing.T) {
	text := "😀 Łódź: close to\n5,000 naïve\u2028prisoners moved\xff, \xfeofficials said.\n"
	dir := filepath.Join(t.TempDir(), "new", "dir")
	got := extract(t, text, "-format", "brat", "-out", dir)
	require.Equal(t, exitOK, got.status, got.err)
	written, err := os.ReadFile(filepath.Join(dir, "document.txt"))
	require.NoError(t, err)
	ann, err := os.ReadFile(filepath.Join(dir, "document.ann"))
	require.NoError(t, err)
	assert.Contains(t, string(ann), ";", "a figure over a line end is in fragments")
	checkBrat(t, string(written), string(ann))
}

func TestBratDirectory(t *testing.T) {
	dir := t.TempDir()
	in := `{"id":"../../a b","text":"Nine guards died."}
{"id":"x/A_B","text":"Two men died."}
{"id":"...","text":"It rained."}`
	got := extract(t, in, "-input", "jsonl", "-format", "brat", "-out", dir)
	require.Equal(t, exitOK, got.status, got.err)
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	assert.Equal(t, []string{"A_B-2.ann", "A_B-2.txt", "a_b.ann", "a_b.txt", "annotation.conf", "document.ann", "document.txt", "visual.conf"}, names)
	again := extract(t, in, "-input", "jsonl", "-format", "brat", "-out", dir)
	assert.Equal(t, exitUsage, again.status, "work of annotators is not written over")
	assert.Contains(t, again.err, "is there already")
}

// Every type of an annotation file is in the configuration beside it.
func TestBratConfigurationIsComplete(t *testing.T) {
	ann := extract(t, "", "-format", "brat", article).out
	conf := string(bratAnnotation)
	for _, m := range regexp.MustCompile(`(?m)^[TR]\d+\t(\w+) `).FindAllStringSubmatch(ann, -1) {
		assert.Regexp(t, `(?m)^`+m[1]+`(\t|$)`, conf)
	}
	for _, m := range regexp.MustCompile(`(?m)^A\d+\t(\w+) T\d+ ([\w-]+)`).FindAllStringSubmatch(ann, -1) {
		assert.Regexp(t, `(?m)^`+m[1]+`\t.*[:|]`+m[2]+`(\||$)`, conf)
	}
}

func TestGDELTCounts(t *testing.T) {
	in := `{"id":"a","text":"Nine guards died and close to 40 men were arrested. No one was hurt. The army denied that 60 men were killed. Dozens of protesters gathered."}
{"id":"b;#","text":"It rained."}`
	got := extract(t, in, "-input", "jsonl", "-format", "gdelt").out
	lines := strings.Split(got, "\n")
	require.Len(t, lines, 3)
	id, counts, _ := strings.Cut(lines[0], "\t")
	assert.Equal(t, "a", id)
	all := strings.Split(counts, ";")
	require.Len(t, all, 3, counts)
	assert.Equal(t, "KILL#9#guards########0", all[0])
	assert.True(t, strings.HasPrefix(all[1], "ARREST#40#men#"), all[1])
	assert.True(t, strings.HasPrefix(all[2], "PROTEST#24#protesters#"), all[2])
	for _, c := range all {
		assert.Len(t, strings.Split(c, "#"), 11, "the fields of V2.1COUNTS")
	}
	assert.Equal(t, "b\t", strings.ReplaceAll(lines[1], " ", ""))
}

// slicing prints the parts of texts that spans cut out in another language.
const (
	inPython = `
import json, sys
texts = [json.loads(l)["text"] for l in open(sys.argv[1], encoding="utf-8")]
for text, line in zip(texts, open(sys.argv[2], encoding="utf-8")):
    for f in json.loads(line)["figures"]:
        for p in (f, f["number"], f["subject"], f.get("source", {})):
            if "span" in p and text[p["span"][0]:p["span"][1]] != p["text"]:
                sys.exit(repr((p, text)))
print("sliced")`
	inNode = `
const fs = require("fs"), lines = f => fs.readFileSync(f, "utf8").trim().split("\n").map(l => JSON.parse(l));
const texts = lines(process.argv[1]);
lines(process.argv[2]).forEach((d, i) => d.figures.forEach(f => [f, f.number, f.subject, f.source || {}].forEach(p => {
  if (p.span && texts[i].text.slice(...p.span) !== p.text) throw JSON.stringify(p);
})));
console.log("sliced")`
)

func TestOtherLanguagesCanSlice(t *testing.T) {
	in := file(t, "in.jsonl", `{"text":"😀 Łódź: “close to 5,000” naïve prisoners were moved, Jörg 😀 said."}
{"text":"Über 12 Soldaten? No: 12 soldiers 🚑 were wounded, and 3 men died."}
`)
	for _, c := range []struct {
		program, offsets string
		args             []string
	}{
		{"python3", "runes", []string{"-c", inPython}},
		{"node", "utf16", []string{"-e", inNode}},
	} {
		t.Run(c.program, func(t *testing.T) {
			program, err := exec.LookPath(c.program)
			if err != nil {
				t.Skip("no " + c.program + " here")
			}
			got := extract(t, "", "-format", "jsonl", "-offsets", c.offsets, in)
			require.Contains(t, got.out, `"offsets":"`+c.offsets+`"`)
			require.Contains(t, got.out, `"span"`)
			out, err := exec.Command(program, append(c.args, in, file(t, "out.jsonl", got.out))...).CombinedOutput()
			require.NoError(t, err, string(out))
			assert.Equal(t, "sliced\n", string(out))
		})
	}
}

func TestCSVAndNumbersKnowOffsets(t *testing.T) {
	text := "ÜÜ 12 men died."
	for offsets, want := range map[string]string{"bytes": "5", "runes": "3", "utf16": "3"} {
		r := rows(t, extract(t, text, "-format", "csv", "-offsets", offsets).out)
		require.Len(t, r, 1)
		assert.Equal(t, []string{want, offsets, "-#5"}, []string{r[0]["number_start"], r[0]["offsets"], strings.TrimPrefix(r[0]["figure"], "'")})
		assert.Contains(t, extract(t, text, "-format", "jsonl", "-numbers", "-offsets", offsets).out, `"span":[`+want+`,`)
	}
}
