// Command web serves a page that shows the figures of a text as one types it, and the same as a JSON API.
//
//	go run ./examples/web                      then open http://127.0.0.1:8080
//	go run ./examples/web -addr 127.0.0.1:0    any free port; the address is printed
//
// It listens on the loopback interface unless -addr says otherwise, keeps and logs no text, needs no network, and
// stops at SIGINT or SIGTERM once the requests under way are answered.
//
// # The API
//
//	curl -s http://127.0.0.1:8080/v1/extract -H 'Content-Type: application/json' \
//	     -d '{"id":"a1","text":"Close to 5,000 prisoners were moved, officials said.","profile":"acled"}'
//
// answers with the document that examples/extract writes with -format jsonl. "text" is needed; "id" comes back as it
// went in; "profile" is the name of a built-in one ("default"). Spans count bytes of UTF-8. A mistake is answered
// by a status of 4xx and
//
//	{"error":{"code":"no-text","message":"there is no \"text\"","advice":"send {\"text\": \"...\"}"}}
//
// The codes: bad-json, no-text, unknown-profile (400), not-found (404), wrong-method (405), too-long (413),
// not-json (415). A text may have 100,000 bytes (MaxText); longer ones are cut into pieces at paragraphs by the caller,
// or read with the library. GET /healthz answers {"status":"ok"} while the server takes requests.
//
// To be reachable from elsewhere it needs a proxy in front that speaks TLS and limits the rate of requests.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	addr := flag.String("addr", "127.0.0.1:8080", "`host:port` to listen on")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	if err := listen(ctx, *addr, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "web:", err)
		os.Exit(1)
	}
}

// listen serves on addr until ctx is done.
func listen(ctx context.Context, addr string, log io.Writer) error {
	handler, err := newHandler()
	if err != nil {
		return err
	}
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	if a, ok := l.Addr().(*net.TCPAddr); ok && !a.IP.IsLoopback() {
		fmt.Fprintln(log, "web: others can reach this address; put a proxy with TLS and a rate limit in front")
	}
	fmt.Fprintf(log, "web: listening on http://%s\n", l.Addr())
	return serve(ctx, l, handler)
}

// The time a client has. A text of MaxText takes some tens of milliseconds, so these bound slow clients.
const (
	readTimeout  = 10 * time.Second
	writeTimeout = 30 * time.Second
	idleTimeout  = 2 * time.Minute
	stopTimeout  = 10 * time.Second // for the requests under way when the server is told to stop
)

// serve answers requests on l until ctx is done and the requests under way are answered.
func serve(ctx context.Context, l net.Listener, handler http.Handler) error {
	srv := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: readTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    16 << 10,
	}
	stopped := make(chan error, 1)
	unhook := context.AfterFunc(ctx, func() {
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
		defer cancel()
		stopped <- srv.Shutdown(last)
	})
	if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		unhook()
		return err
	}
	return <-stopped
}
