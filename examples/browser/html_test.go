package browser

import (
	"bytes"
	"context"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	print "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// written writes the page that extract makes of a text and returns its address.
func written(t *testing.T, bin, text string) string {
	t.Helper()
	cmd := exec.Command(bin, "-format", "html")
	cmd.Stdin = strings.NewReader(text)
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(path, out, 0o644); err != nil {
		t.Fatal(err)
	}
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(path)}).String()
}

func TestHTML(t *testing.T) {
	chrome := start(t)
	bin := build(t, "extract")
	article, err := os.ReadFile(filepath.Join("..", "..", "testdata", "prison-transfer.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		text  string
		width int64
		check func(*page)
	}{
		"no labels overlap":         {string(article), 1200, apart},
		"a figure tells about it":   {string(article), 1200, card},
		"phone":                     {string(article), 390, narrow},
		"print":                     {string(article), 1200, printed},
		"hostile text stays text":   {hostile, 1200, hostileInHTML},
		"hostile text, on a phone":  {hostile + strings.Repeat("x", 500), 390, func(p *page) { p.fits(390) }},
		"very large numbers, phone": {"Police arrested 12 men; 900 trillion people fled, officials said.", 390, apart},
	} {
		t.Run(name, func(t *testing.T) { c.check(open(t, chrome, written(t, bin, c.text), c.width)) })
	}
}

// apart: no two labels of the plot, its axis or its legend lie on one another.
func apart(p *page) {
	p.shot("html-" + strings.ReplaceAll(strings.TrimPrefix(p.Name(), "TestHTML/"), ",", ""))
	p.equal("", eval[string](p, `(() => {
		const labels = [...document.querySelectorAll(".axis text, .key > span, .legend li, .row .label, .row .value")].filter((e) => e.textContent.trim());
		const boxes = labels.map((e) => e.getBoundingClientRect());
		for (let i = 0; i < boxes.length; i++) for (let j = 0; j < i; j++) {
			const a = boxes[i], b = boxes[j];
			if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
				return labels[j].textContent + " and " + labels[i].textContent;
		}
		return "";
	})()`))
}

func card(p *page) {
	p.scheme("dark")
	p.shot("html-dark")
	p.do(chromedp.KeyEvent(kb.Tab))
	p.until(`document.activeElement.matches("mark")`)
	p.until(`getComputedStyle(document.activeElement.querySelector(".card")).display !== "none"`)
	const link = `document.querySelector('mark a.link[title^="part of "]')`
	p.do(chromedp.Evaluate(link+`.click()`, nil))
	p.until(`document.querySelector("tr:target")?.id === "d1-r" + ` + link + `.title.slice("part of ".length)`)
}

func narrow(p *page) {
	p.shot("html-phone")
	p.fits(390)
	p.equal(true, eval[bool](p, `[...document.querySelectorAll("td")].every((td) => td.textContent.trim() || !td.checkVisibility())`))
	apart(p)
}

// printed: on paper the text is whole, no card hides it, and there are pages.
func printed(p *page) {
	var pdf []byte
	p.do(emulation.SetEmulatedMedia().WithMedia("print"), chromedp.ActionFunc(func(ctx context.Context) (err error) {
		pdf, _, err = print.PrintToPDF().WithPreferCSSPageSize(true).Do(ctx)
		return err
	}))
	p.keep("html.pdf", pdf)
	if !bytes.HasPrefix(pdf, []byte("%PDF-")) {
		p.Error("no PDF")
	}
	p.equal(true, eval[bool](p, `[...document.querySelectorAll(".card")].every((c) => getComputedStyle(c).display === "none")`))
	p.equal("rgb(255, 255, 255)", eval[string](p, `getComputedStyle(document.body).backgroundColor`))
}

func hostileInHTML(p *page) {
	p.equal(0, eval[int](p, `document.querySelectorAll("script, img, i i, .text b b, .text svg").length`))
	p.equal("Figures", eval[string](p, `document.title`))
	p.equal(true, eval[bool](p, `document.querySelector(".text").textContent.includes("</textarea></mark></p>")`))
	p.equal("U+202E", eval[string](p, `document.querySelector(".text .control").textContent`))
}
