package main

import (
	"crypto/sha256"
	"encoding/base64"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/reckon-dev/reckon/figures"
)

// pageOf is the page of one text, with its style sheet taken out.
func pageOf(t *testing.T, text string) string {
	t.Helper()
	got := extract(t, text, "-format", "html")
	require.Equal(t, exitOK, got.status, got.err)
	return regexp.MustCompile(`(?s)<style>.*?</style>`).ReplaceAllString(got.out, "")
}

var (
	tag       = regexp.MustCompile(`<(/?)([!a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z0-9:-]+(?:="[^"<>]*")?)*)\s*/?>`)
	attribute = regexp.MustCompile(`([a-zA-Z0-9:-]+)(?:="([^"]*)")?`)
	elements  = strings.Fields(`!DOCTYPE html head meta title body article header h1 h2 p div aside ul li b i span a mark
		svg line path text circle table thead tbody tr th td`)
	attributes = strings.Fields(`html lang charset http-equiv content name id class href title tabindex role aria-label aria-hidden
		data-name width height viewBox preserveAspectRatio x x1 x2 y y1 y2 cx cy r d`)
)

// harmless checks that a page consists of the template's elements and
// attributes and of text, whatever the input was.
func harmless(t *testing.T, page string) {
	t.Helper()
	for _, m := range tag.FindAllStringSubmatch(page, -1) {
		assert.Contains(t, elements, m[2], m[0])
		for _, a := range attribute.FindAllStringSubmatch(m[3], -1) {
			assert.Contains(t, attributes, a[1], m[0])
			if a[1] == "href" {
				assert.Regexp(t, `^#d[0-9]+-[fr][0-9]+$`, a[2])
			}
		}
	}
	rest := tag.ReplaceAllString(page, "")
	if i := strings.IndexAny(rest, "<>"); i >= 0 {
		t.Errorf("text as markup: %q", rest[max(0, i-40):min(len(rest), i+40)])
	}
	assert.False(t, strings.ContainsAny(page, "\x00\x1b\u202e\u2067"), "controls are shown, not sent")
	assert.True(t, utf8.ValidString(page))
}

func TestHostileTextStaysText(t *testing.T) {
	for name, text := range map[string]string{
		"script":     `Five <script>alert(1)</script> guards died, <b onload="alert(1)">officials</b> said.`,
		"in figure":  `Police arrested 12 "><img src=x onerror=alert(1)> men, 'police' said.`,
		"closing":    `Nine guards died.</mark></div></article></body></html><script>alert(1)</script>`,
		"comment":    `Nine guards <!-- died --> died, <![CDATA[ they ]]> said {{.}} {{template "card"}}.`,
		"style":      `Nine guards died.</style><style>*{display:none}</style>`,
		"entities":   `Five &lt;b&gt; guards &amp;amp; 3 &#60;script&#62; men died &quot;so&quot;.`,
		"nul":        "Nine\x00 guards\x00 died, the \x00army said.\x1b[31m",
		"bidi":       "Nine \u202eguards\u202c died in the \u2067north\u2069, officials said.",
		"bad bytes":  "Nine \xff\xfe guards died, the \xc3 army said.\xe2\x80",
		"separators": "Nine\u2028guards died.\rTwo men were wounded.\r\nNone was held.\u2029",
		"javascript": `javascript:alert(1) said 12 men died`,
	} {
		t.Run(name, func(t *testing.T) { harmless(t, pageOf(t, text)) })
	}
	for _, p := range hostileTexts(t) {
		t.Run(filepath.Base(p), func(t *testing.T) {
			b, err := os.ReadFile(p)
			require.NoError(t, err)
			harmless(t, pageOf(t, string(b)))
		})
	}
	line := `{"id":"<script>alert(1)</script>\u202e\"'","title":"</title><script>","text":"Nine guards died."}`
	got := extract(t, line, "-input", "jsonl", "-format", "html")
	harmless(t, regexp.MustCompile(`(?s)<style>.*?</style>`).ReplaceAllString(got.out, ""))
}

func TestPageShowsTheTextWhole(t *testing.T) {
	text := "At least 23 people, including three <children>, were killed & 41 wounded.\n\n\tA third of the 900 inmates “fled”.\n"
	page := pageOf(t, text)
	_, body, ok := strings.Cut(page, `<div class="text">`)
	require.True(t, ok)
	body, _, _ = strings.Cut(body, "</div>")
	body = regexp.MustCompile(`(?s)<span class="card".*?</mark>`).ReplaceAllString(body, "</mark>")
	body = regexp.MustCompile(`<a class="(badge|link)".*?</a>`).ReplaceAllString(body, "")
	assert.Equal(t, text, html.UnescapeString(tag.ReplaceAllString(body, "")))
}

func TestPageTellsEverythingOfAFigure(t *testing.T) {
	page := pageOf(t, sentence)
	for _, want := range []string{"Close to 5,000 prisoners", "<i>hedge</i>near “Close to”", "<i>entails</i>1 or more",
		"<i>estimate</i>4,750–5,000, point 5,000", "<i>source</i>officials “said”", `<mark class="sky" id="d1-f0" tabindex="0">`,
		`href="#d1-r0"`, `<tr id="d1-r0"`, `href="#d1-f0"`, "logarithmic"} {
		assert.Contains(t, page, want)
	}
	assert.Contains(t, pageOf(t, "It rained."), "0 figures")
}

func TestPageLoadsAndRunsNothing(t *testing.T) {
	out := extract(t, sentence, "-format", "html").out
	for _, no := range []string{"<script", "<link", "<img", "@import", "url(", "http:", "https:", " style=", " on"} {
		head, _, _ := strings.Cut(out, "<body>")
		if no == " on" || no == " style=" {
			head = strings.Join(tag.FindAllString(out, -1), "")
		}
		assert.NotContains(t, head, no)
	}
	_, style, _ := strings.Cut(out, "<style>")
	style, _, _ = strings.Cut(style, "</style>")
	sum := sha256.Sum256([]byte(style))
	assert.Contains(t, html.UnescapeString(out), "style-src 'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'",
		"the policy lets this very style sheet pass")
}

func TestPageOfSeveralDocumentsHasAnchorsOfItsOwnEach(t *testing.T) {
	got := extract(t, `{"id":"a","text":"Nine guards died."}`+"\n"+`{"id":"b","text":"Nine guards died."}`, "-input", "jsonl", "-format", "html")
	seen := map[string]bool{}
	for _, m := range regexp.MustCompile(` id="([^"]+)"`).FindAllStringSubmatch(got.out, -1) {
		assert.False(t, seen[m[1]], m[1])
		seen[m[1]] = true
	}
	assert.True(t, seen["d1-f0"] && seen["d2-f0"] && seen["d2-r0"])
	assert.Equal(t, 1, strings.Count(got.out, "</html>"))
}

func TestOverlappingFiguresNest(t *testing.T) {
	d := &figures.Document{Text: "one two three four five"}
	for _, s := range []figures.Span{{Start: 0, End: 13}, {Start: 4, End: 18}, {Start: 8, End: 13}, {Start: 19, End: 23}} {
		f := figures.NewFigure()
		f.Span = s
		d.Figures = append(d.Figures, f)
	}
	p := newPage(d, 0)
	depth, text := 0, ""
	for _, part := range p.Parts {
		switch {
		case part.Open != nil:
			depth++
			text += "("
		case part.Close != nil:
			depth--
			text += ")"
		}
		text += part.Text
		require.GreaterOrEqual(t, depth, 0)
	}
	assert.Equal(t, "(one (two (three))) four (five)", text)
}

func TestPlotPlacesRanges(t *testing.T) {
	d := figures.Extract("Nobody died. Some 1,000 men fled and at least 12 were killed; half of the prisoners escaped.")
	p := newPage(d, 0)
	require.Len(t, p.Plots, 2, "shares of an unknown whole have a scale of their own")
	ticks := map[string]string{}
	for _, tick := range p.Plots[0].Ticks {
		ticks[tick.Label] = tick.X
	}
	assert.Equal(t, "0.00", ticks["0"])
	assert.Equal(t, "6.00", ticks["1"])
	for _, r := range p.Plots[0].Rows {
		if r.Figure != nil && r.Figure.Text == "at least 12" {
			assert.True(t, r.Entailed.OpenEnd)
			assert.Equal(t, r.Stated, r.Entailed.From)
			return
		}
	}
	t.Error("at least 12 has no row")
}

func TestScaleHasFewTicksHoweverLong(t *testing.T) {
	for _, top := range []float64{10, 1e5, 1e9, 9e15} {
		p := &plot{top: top}
		p.scale()
		assert.LessOrEqual(t, len(p.Ticks), 11, top)
		assert.GreaterOrEqual(t, len(p.Ticks), 3, top)
	}
}
