package browser

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

var shots = flag.String("shots", "", "keep pictures of the pages in this `directory`")

// patience ends a wait that would never end; a test that passes does not depend on it.
const patience = time.Minute

// start runs a Chromium until the test ends, or skips the test where there is none.
func start(t *testing.T) context.Context {
	t.Helper()
	path := os.Getenv("CHROME")
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "headless_shell"} {
		if found, err := exec.LookPath(name); path == "" && err == nil {
			path = found
		}
	}
	if path == "" {
		t.Skip("no Chromium on the PATH: install it (Debian: apt-get install chromium) or set CHROME to its path")
	}
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.WSURLReadTimeout(patience))
	if os.Geteuid() == 0 {
		opts = append(opts, chromedp.NoSandbox) // Chromium has no sandbox for root
	}
	ctx, cancel := chromedp.NewExecAllocator(context.Background(), opts...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	if err := chromedp.Run(ctx); err != nil {
		t.Fatalf("%s does not start: %v", path, err)
	}
	return ctx
}

// build makes a program of the root module.
func build(t *testing.T, name string) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), name+".exe") // the ending troubles no system and one needs it
	cmd := exec.Command("go", "build", "-o", bin, "./examples/"+name)
	cmd.Dir = filepath.Join("..", "..")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return bin
}

// page is a page in a tab of its own, with a folder for what is downloaded. What goes wrong in it fails the test.
type page struct {
	*testing.T
	ctx       context.Context
	downloads string
}

// open shows an address in a window of that width, the narrow one as on a phone.
func open(t *testing.T, chrome context.Context, url string, width int64) *page {
	t.Helper()
	ctx, cancel := chromedp.NewContext(chrome)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, patience)
	t.Cleanup(cancel)
	p := &page{T: t, ctx: ctx, downloads: t.TempDir()}
	chromedp.ListenTarget(ctx, func(ev any) {
		switch ev := ev.(type) {
		case *runtime.EventExceptionThrown:
			t.Error(ev.ExceptionDetails.Error())
		case *network.EventLoadingFailed:
			if !ev.Canceled { // the page itself calls off questions that a newer one makes void
				t.Error(ev.ErrorText, ev.BlockedReason)
			}
		}
	})
	p.do(network.Enable(), emulation.SetDeviceMetricsOverride(width, 900, 1, width < 500),
		browser.SetDownloadBehavior(browser.SetDownloadBehaviorBehaviorAllow).WithDownloadPath(p.downloads).WithEventsEnabled(true),
		chromedp.Navigate(url)) // waits until the page is loaded
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

// until waits for an expression to become true. The page itself looks again and again; its policy lets it run no text
// as script, and so chromedp.Poll, which does that, would not do.
func (p *page) until(expression string) {
	p.Helper()
	look := fmt.Sprintf(`new Promise((found) => { const look = () => (%s) ? found() : setTimeout(look, 20); look(); })`, expression)
	wait := func(e *runtime.EvaluateParams) *runtime.EvaluateParams { return e.WithAwaitPromise(true) }
	ctx, cancel := context.WithTimeout(p.ctx, patience/2)
	defer cancel()
	if err := chromedp.Run(ctx, chromedp.Evaluate(look, nil, wait)); err != nil {
		p.Fatalf("%s: %v; the page says %q", expression, err, eval[string](p, `document.body.innerText`))
	}
}

// put gives a field a value at once, as pasting does, and tells the page.
func (p *page) put(field, value, event string) {
	p.Helper()
	quoted, err := json.Marshal(value)
	if err != nil {
		p.Fatal(err)
	}
	p.do(chromedp.Evaluate(fmt.Sprintf(`{ const f = document.querySelector(%q); f.value = %s; f.dispatchEvent(new Event(%q)); }`, field, quoted, event), nil))
}

// download clicks and returns the content of the file that the browser then keeps.
func (p *page) download(button, name string) string {
	p.Helper()
	ctx, cancel := context.WithCancel(p.ctx)
	defer cancel() // ends the listening
	done := make(chan struct{}, 1)
	chromedp.ListenTarget(ctx, func(ev any) {
		if ev, ok := ev.(*browser.EventDownloadProgress); ok && ev.State == browser.DownloadProgressStateCompleted {
			done <- struct{}{}
		}
	})
	p.do(chromedp.Click(button))
	select {
	case <-done:
	case <-p.ctx.Done():
		p.Fatalf("%s brings no %s", button, name)
	}
	b, err := os.ReadFile(filepath.Join(p.downloads, name))
	if err != nil {
		p.Fatal(err)
	}
	return string(b)
}

// shot keeps a picture of the whole page, if pictures are wanted.
func (p *page) shot(name string) {
	p.Helper()
	if *shots == "" {
		return
	}
	var png []byte
	p.do(chromedp.FullScreenshot(&png, 100))
	p.keep(name+".png", png)
}

func (p *page) keep(name string, content []byte) {
	p.Helper()
	if *shots == "" {
		return
	}
	if err := os.WriteFile(filepath.Join(*shots, name), content, 0o644); err != nil {
		p.Fatal(err)
	}
}

// scheme asks for light or dark colours.
func (p *page) scheme(name string) {
	p.Helper()
	p.do(emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: name}}))
}

// fits checks that nothing sticks out at the side.
func (p *page) fits(width int) {
	p.Helper()
	wide := eval[[]string](p, fmt.Sprintf(`[...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > %d + 1
		&& !e.closest("svg svg, thead, .wide")).map((e) => e.outerHTML.slice(0, 80))`, width))
	if got := eval[int](p, `document.documentElement.scrollWidth`); got > width || len(wide) > 0 {
		p.Errorf("%d pixels wide, and the page %d: %q", width, got, wide)
	}
}

func (p *page) equal(want, got any) {
	p.Helper()
	if want != got {
		p.Errorf("want %v\n got %v", want, got)
	}
}

// hostile is a text with a figure that tries to be markup, to leave the field it stands in, and to turn the writing.
const hostile = `<img src=x onerror="document.title='run'"><script>document.title="run"</script></textarea></mark></p>` + "\n" +
	`At least 9 guards died in </td><i>Oram</i>&quot;&gt;. "><svg onload="document.title='run'">` + " \u202eand so on\u202c {{.}} ${1}"
