package browser

import (
	"bufio"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// serve starts examples/web on a free port and returns its address.
func serve(t *testing.T) string {
	t.Helper()
	cmd := exec.Command(build(t, "web"), "-addr", "127.0.0.1:0")
	log, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Signal(os.Interrupt)
		if err := cmd.Wait(); err != nil {
			t.Errorf("the server did not stop as it should: %v", err)
		}
	})
	line, err := bufio.NewReader(log).ReadString('\n')
	if err != nil {
		t.Fatalf("the server said nothing: %v", err)
	}
	_, url, ok := strings.Cut(strings.TrimSpace(line), "listening on ")
	if !ok {
		t.Fatalf("the server said %q", line)
	}
	return url
}

const story = "Naïve planning cost lives 🚒: at least 14 inmates died, police said. Dozens were injured, three of them badly."

// read puts a text in and waits until the status begins with figures.
func (p *page) read(text, figures string) {
	p.Helper()
	p.put("#text", text, "input")
	p.until(`document.querySelector("#status").textContent.startsWith("` + figures + `")`)
}

func TestWeb(t *testing.T) {
	chrome := start(t)
	url := serve(t)
	for name, c := range map[string]struct {
		width int64
		check func(*page)
	}{
		"typing shows figures":           {1200, typing},
		"spans fit text beyond ASCII":    {1200, spans},
		"a profile changes the estimate": {1200, profiles},
		"hostile text stays text":        {1200, hostileOnTheWeb},
		"mistakes are told":              {1200, mistakes},
		"downloads":                      {1200, downloads},
		"phone and keyboard":             {390, phone},
		"dark":                           {1200, dark},
	} {
		t.Run(name, func(t *testing.T) { c.check(open(t, chrome, url, c.width)) })
	}
}

func typing(p *page) {
	p.do(chromedp.SendKeys("#text", "Nine guards died in Oram."))
	p.until(`document.querySelectorAll("#figures tbody tr").length === 1`)
	p.equal("Nine guards0", eval[string](p, `document.querySelector("#marked mark").textContent`))
	p.equal("Nine guards0 died in Oram.", eval[string](p, `document.querySelector("#marked").textContent`))
	p.put("#text", "", "input")
	p.until(`document.querySelector("#results").hidden`)
}

func spans(p *page) {
	p.read(story, "3 figures")
	p.equal("at least 14 inmates|Dozens|three", eval[string](p,
		`[...document.querySelectorAll("#marked mark")].map((m) => m.querySelector("a").firstChild.data).join("|")`))
	p.equal(story, eval[string](p, `[...document.querySelectorAll("#marked sup")].forEach((s) => s.remove()) || document.querySelector("#marked").textContent`))
}

func profiles(p *page) {
	p.read("Dozens of guards died.", "1 figure")
	const point = `document.querySelector("#figures tbody td:nth-child(6)").textContent`
	p.equal("24", eval[string](p, point))
	p.put("#profile", "acled", "change")
	p.until(point + ` === "12"`)
}

func hostileOnTheWeb(p *page) {
	p.read(hostile, "1 figure")
	p.equal(0, eval[int](p, `document.querySelectorAll("main img, main script, main b, main i, main svg").length`))
	p.equal("reckon: figures of people in news text", eval[string](p, `document.title`))
	p.equal(hostile, eval[string](p, `document.querySelector("#text").value`))
	p.equal(true, eval[bool](p, `document.querySelector("#marked").textContent.includes("&quot;&gt;. \"><svg onload=")`))
	p.equal("U+202E", eval[string](p, `document.querySelector("#marked .control").textContent`))
	p.equal(false, eval[bool](p, `/[\u202a-\u202e\u2066-\u2069]/.test(document.querySelector("#results").textContent)`))
}

func mistakes(p *page) {
	p.put("#text", strings.Repeat("a ", 60_000), "input")
	p.until(`document.querySelector("#status.error") !== null`)
	p.equal(true, eval[bool](p, `document.querySelector("#json").disabled && document.querySelector("#results").hidden`))
}

func downloads(p *page) {
	p.read(story, "3 figures")
	if got := p.download("#json", "figures.json"); !strings.HasPrefix(got, "{\n  \"figures\": [") {
		p.Error(got)
	}
	got := p.download("#csv", "figures.csv")
	lines := strings.Split(strings.TrimSuffix(strings.TrimPrefix(got, "\ufeff"), "\r\n"), "\r\n")
	if len(lines) != 4 || !strings.HasPrefix(lines[0], "figure,start,end,text,") ||
		!strings.Contains(lines[1], ",at least 14 inmates,14,digits,false,14,at-least,14,,") {
		p.Error(got)
	}
}

// phone: everything is large enough for a thumb, has a name, can be reached by keyboard, and nothing is cut off.
func phone(p *page) {
	p.shot("web-phone-empty")
	p.do(chromedp.Click("#example"))
	p.until(`document.querySelectorAll("#figures tbody tr").length > 5`)
	p.fits(390)
	p.equal(true, eval[bool](p, `[...document.querySelectorAll("button, select")].every((b) => b.getBoundingClientRect().height >= 44)`))
	p.equal(true, eval[bool](p, `[...document.querySelectorAll("textarea, select")].every((f) => f.labels.length === 1)`))
	p.shot("web-phone")
	p.do(chromedp.Focus("#marked a"), chromedp.KeyEvent(kb.Enter))
	p.until(`location.hash === "#row-0"`)
}

func dark(p *page) {
	p.do(chromedp.Click("#example"))
	p.until(`document.querySelectorAll("#figures tbody tr").length > 5`)
	p.shot("web")
	p.scheme("dark")
	p.until(`getComputedStyle(document.body).backgroundColor !== "rgb(255, 255, 255)"`)
	p.shot("web-dark")
}
