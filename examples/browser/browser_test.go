package browser

import (
	"bufio"
	"context"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

var shots = flag.String("shots", "", "keep pictures of the page in this `directory`")

// chromium returns the path of a browser, or skips the test.
func chromium(t *testing.T) string {
	t.Helper()
	if path := os.Getenv("CHROMIUM"); path != "" {
		return path
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	t.Skip("no Chromium on the PATH: install it (Debian: apt-get install chromium) or set CHROMIUM to its path")
	return ""
}

// serve builds and starts the server and returns its address.
func serve(t *testing.T) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "web")
	build := exec.Command("go", "build", "-o", bin, "./examples/web")
	build.Dir = filepath.Join("..", "..")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	cmd := exec.Command(bin, "-addr", "127.0.0.1:0")
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

// page is the page in a browser, with the script errors and refusals it met.
type page struct {
	*testing.T
	ctx       context.Context
	downloads string
	troubles  []string
}

// open shows the page in a window of that width.
func open(t *testing.T, width int64, phone bool) *page {
	t.Helper()
	path := chromium(t)
	url := serve(t)
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path))
	if os.Geteuid() == 0 {
		opts = append(opts, chromedp.NoSandbox) // Chromium has no sandbox for root
	}
	ctx, cancel := chromedp.NewExecAllocator(context.Background(), opts...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 2*time.Minute)
	t.Cleanup(cancel)
	p := &page{T: t, ctx: ctx, downloads: t.TempDir()}
	chromedp.ListenTarget(ctx, func(ev any) {
		switch ev := ev.(type) {
		case *runtime.EventExceptionThrown:
			p.troubles = append(p.troubles, ev.ExceptionDetails.Error())
		case *network.EventLoadingFailed:
			if !ev.Canceled { // the page itself calls off questions that a newer one makes void
				p.troubles = append(p.troubles, ev.ErrorText+" "+string(ev.BlockedReason))
			}
		}
	})
	p.do(network.Enable(), chromedp.EmulateViewport(width, 900, func(d *emulation.SetDeviceMetricsOverrideParams, _ *emulation.SetTouchEmulationEnabledParams) {
		d.Mobile = phone
	}), browser.SetDownloadBehavior(browser.SetDownloadBehaviorBehaviorAllow).WithDownloadPath(p.downloads),
		chromedp.Navigate(url), chromedp.WaitVisible("#text"))
	t.Cleanup(func() {
		for _, trouble := range p.troubles {
			t.Error(trouble)
		}
	})
	return p
}

func (p *page) do(actions ...chromedp.Action) {
	p.Helper()
	if err := chromedp.Run(p.ctx, actions...); err != nil {
		p.Fatal(err)
	}
}

// eval returns the value of an expression of JavaScript.
func eval[T any](p *page, expression string) (v T) {
	p.Helper()
	p.do(chromedp.Evaluate(expression, &v))
	return v
}

// until waits for an expression to become true; the page's own time limit ends the wait.
func (p *page) until(expression string) {
	p.Helper()
	if err := chromedp.Run(p.ctx, chromedp.Poll(expression, nil, chromedp.WithPollingTimeout(20*time.Second))); err != nil {
		p.Fatalf("%s: %v; the page says %q", expression, err, eval[string](p, `document.body.innerText`))
	}
}

// read puts a text in and waits for its figures.
func (p *page) read(text string, figures string) {
	p.Helper()
	p.do(chromedp.SetValue("#text", text), chromedp.Evaluate(`document.querySelector("#text").dispatchEvent(new Event("input"))`, nil))
	p.until(`document.querySelector("#status").textContent.startsWith("` + figures + `")`)
}

// shot keeps a picture of the whole page, if pictures are wanted.
func (p *page) shot(name string) {
	p.Helper()
	if *shots == "" {
		return
	}
	var png []byte
	p.do(chromedp.FullScreenshot(&png, 100))
	if err := os.WriteFile(filepath.Join(*shots, name+".png"), png, 0o644); err != nil {
		p.Fatal(err)
	}
}

func (p *page) equal(want, got any) {
	p.Helper()
	if want != got {
		p.Errorf("want %v\n got %v", want, got)
	}
}

const story = "Naïve planning cost lives 🚒: at least 14 inmates died, police said. Dozens were injured, three of them badly."

func TestTypingShowsFigures(t *testing.T) {
	p := open(t, 1200, false)
	p.do(chromedp.SendKeys("#text", "Nine guards died in Oram."))
	p.until(`document.querySelectorAll("#figures tbody tr").length === 1`)
	p.equal("Nine guards1", eval[string](p, `document.querySelector("#marked mark").textContent`))
	p.equal("Nine guards1 died in Oram.", eval[string](p, `document.querySelector("#marked").textContent`))
	p.do(chromedp.SendKeys("#text", kb.Control+"a"), chromedp.SendKeys("#text", kb.Delete))
	p.do(chromedp.SetValue("#text", ""), chromedp.Evaluate(`document.querySelector("#text").dispatchEvent(new Event("input"))`, nil))
	p.until(`document.querySelector("#results").hidden`)
}

func TestSpansFitTextBeyondASCII(t *testing.T) {
	p := open(t, 1200, false)
	p.read(story, "3 figures")
	p.equal("at least 14 inmates|Dozens|three", eval[string](p,
		`[...document.querySelectorAll("#marked mark")].map((m) => m.querySelector("a").firstChild.data).join("|")`))
	p.equal(story, eval[string](p, `[...document.querySelectorAll("#marked sup")].forEach((s) => s.remove()) || document.querySelector("#marked").textContent`))
}

func TestProfileChangesTheEstimate(t *testing.T) {
	p := open(t, 1200, false)
	p.read("Dozens of guards died.", "1 figure")
	const point = `document.querySelector("#figures tbody td:nth-child(6)").textContent`
	p.equal("24", eval[string](p, point))
	p.do(chromedp.SetValue("#profile", "acled"), chromedp.Evaluate(`document.querySelector("#profile").dispatchEvent(new Event("change"))`, nil))
	p.until(point + ` === "12"`)
}

// Markup in a text stays text, wherever the page shows it.
func TestHostileTextStaysText(t *testing.T) {
	p := open(t, 1200, false)
	text := `<img src=x onerror="document.title='run'"><script>document.title="run"</script> At least 9 <b>guards</b> died, </td><i>police</i> said. ` +
		`Nine "><svg onload=alert(1)> guards were killed.`
	p.read(text, "2 figures")
	p.equal(float64(0), eval[float64](p, `document.querySelectorAll("main img, main script, main b, main i, main svg").length`))
	p.equal("reckon: figures of people in news text", eval[string](p, `document.title`))
}

func TestErrorsAreTold(t *testing.T) {
	p := open(t, 1200, false)
	p.do(chromedp.Evaluate(`document.querySelector("#text").value = "a ".repeat(60000); document.querySelector("#text").dispatchEvent(new Event("input"))`, nil))
	p.until(`document.querySelector("#status.error") !== null`)
	p.equal(true, eval[bool](p, `document.querySelector("#json").disabled && document.querySelector("#results").hidden`))
}

func TestDownloads(t *testing.T) {
	p := open(t, 1200, false)
	p.read(story, "3 figures")
	for id, check := range map[string]func(string) bool{
		"json": func(s string) bool { return strings.HasPrefix(s, "{\n  \"figures\": [") },
		"csv": func(s string) bool {
			lines := strings.Split(strings.TrimSuffix(strings.TrimPrefix(s, "\ufeff"), "\r\n"), "\r\n")
			return len(lines) == 4 && strings.HasPrefix(lines[0], "figure,start,end,text,") && strings.Contains(lines[1], ",at least 14 inmates,14,digits,false,14,at-least,14,,")
		},
	} {
		p.do(chromedp.Click("#" + id))
		got := p.downloaded("figures." + id)
		if !check(got) {
			t.Errorf("%s: %s", id, got)
		}
	}
}

// downloaded waits for a file that the browser is writing. It appears under its name when it is whole.
func (p *page) downloaded(name string) string {
	p.Helper()
	for p.ctx.Err() == nil {
		if b, err := os.ReadFile(filepath.Join(p.downloads, name)); err == nil && len(b) > 0 {
			return string(b)
		}
		p.do(chromedp.Evaluate(`new Promise((go) => setTimeout(go, 50))`, nil, func(e *runtime.EvaluateParams) *runtime.EvaluateParams {
			return e.WithAwaitPromise(true)
		}))
	}
	p.Fatalf("no %s", name)
	return ""
}

// Everything can be reached by keyboard, has a name, and no column is cut off on a phone.
func TestPhoneAndKeyboard(t *testing.T) {
	p := open(t, 390, true)
	p.shot("phone-empty")
	p.do(chromedp.Click("#example"))
	p.until(`document.querySelectorAll("#figures tbody tr").length > 5`)
	p.equal(true, eval[bool](p, `document.documentElement.scrollWidth <= 390`))
	p.equal(true, eval[bool](p, `[...document.querySelectorAll("button, select")].every((b) => b.getBoundingClientRect().height >= 44)`))
	p.equal(true, eval[bool](p, `[...document.querySelectorAll("textarea, select")].every((f) => f.labels.length === 1)`))
	p.shot("phone")
	p.do(chromedp.Focus("#marked a"), chromedp.KeyEvent(kb.Enter))
	p.until(`location.hash === "#row-0"`)
}

func TestPictures(t *testing.T) {
	if *shots == "" {
		t.Skip("no -shots: no pictures wanted")
	}
	for name, scheme := range map[string]string{"desktop": "light", "desktop-dark": "dark"} {
		p := open(t, 1200, false)
		p.do(emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}))
		p.do(chromedp.Click("#example"))
		p.until(`document.querySelectorAll("#figures tbody tr").length > 5`)
		p.shot(name)
	}
}
