package main

import (
	"bytes"
	"embed"
	"html/template"
	"net/http"

	"github.com/reckon-dev/reckon/units"
)

//go:embed page
var files embed.FS

// policy lets the page run its own script and style and talk to this server, and nothing else: were text ever taken
// for markup, it could neither run nor send anything.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// newHandler returns the whole server.
func newHandler() (http.Handler, error) {
	a, err := newAPI()
	if err != nil {
		return nil, err
	}
	index, err := indexPage()
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("/{$}", only(http.MethodGet, page("text/html; charset=utf-8", index)))
	for name, kind := range map[string]string{"style.css": "text/css; charset=utf-8", "app.js": "text/javascript; charset=utf-8"} {
		b, err := files.ReadFile("page/" + name)
		if err != nil {
			return nil, err
		}
		mux.Handle("/"+name, only(http.MethodGet, page(kind, b)))
	}
	mux.Handle("/v1/extract", only(http.MethodPost, a.extract))
	mux.Handle("/healthz", only(http.MethodGet, func(w http.ResponseWriter, _ *http.Request) {
		answer(w, http.StatusOK, []byte("{\"status\":\"ok\"}\n"))
	}))
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		fail(w, &apiError{http.StatusNotFound, "not-found", "there is nothing at this address",
			"the page is at /, the API at /v1/extract, the health check at /healthz"})
	})
	return secured(mux), nil
}

// indexPage fills in what the server knows and the page must: the names of the profiles, and how long a text may be.
func indexPage() ([]byte, error) {
	t, err := template.ParseFS(files, "page/index.html")
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = t.Execute(&b, map[string]any{"Profiles": units.Profiles(), "MaxText": MaxText})
	return b.Bytes(), err
}

// page serves bytes that do not change while the server runs.
func page(kind string, body []byte) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", kind)
		w.Header().Set("Cache-Control", "no-cache")
		w.Write(body)
	}
}

// only refuses other methods. HEAD is a GET whose body net/http leaves out.
func only(method string, next http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == method || method == http.MethodGet && r.Method == http.MethodHead {
			next(w, r)
			return
		}
		w.Header().Set("Allow", method)
		fail(w, &apiError{http.StatusMethodNotAllowed, "wrong-method", r.Method + " is not possible here", "use " + method})
	})
}

// secured sets the headers that browsers go by.
func secured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		next.ServeHTTP(w, r)
	})
}
