package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

// MaxText is the longest text taken, in bytes of UTF-8: some forty pages.
const MaxText = 100_000

// maxBody leaves room for a text in which every byte is escaped as \u0000.
const maxBody = 6*MaxText + 4<<10

// apiError is what a client did wrong, and what to do about it.
type apiError struct {
	status  int
	Code    string `json:"code"`
	Message string `json:"message"`
	Advice  string `json:"advice"`
}

func (e *apiError) Error() string { return e.Message + "; " + e.Advice }

// request is the body of POST /v1/extract.
type request struct {
	ID      string  `json:"id"`
	Text    *string `json:"text"`
	Profile string  `json:"profile"`
}

// api holds an extractor for each built-in profile.
type api map[string]*figures.Extractor

func newAPI() (api, error) {
	a := api{}
	for _, name := range units.Profiles() {
		p, err := units.LoadProfile(name)
		if err != nil {
			return nil, err
		}
		if a[name], err = figures.New(figures.WithProfile(p)); err != nil {
			return nil, err
		}
	}
	return a, nil
}

// extract answers POST /v1/extract.
func (a api) extract(w http.ResponseWriter, r *http.Request) {
	req, err := readRequest(w, r)
	if err != nil {
		fail(w, err)
		return
	}
	x := a[req.Profile]
	if x == nil {
		fail(w, &apiError{http.StatusBadRequest, "unknown-profile", fmt.Sprintf("there is no profile %q", req.Profile),
			"choose one of " + strings.Join(units.Profiles(), ", ")})
		return
	}
	d, err := x.Extract(*req.Text)
	if err != nil {
		fail(w, err)
		return
	}
	d.ID = req.ID
	body, err := d.AppendJSON(nil)
	if err != nil {
		fail(w, err)
		return
	}
	answer(w, http.StatusOK, append(body, '\n'))
}

// readRequest reads and checks a body. Its errors are *apiError.
func readRequest(w http.ResponseWriter, r *http.Request) (*request, error) {
	// A form on another site cannot send this type without asking first, so the check also keeps such forms out.
	if t, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || t != "application/json" {
		return nil, &apiError{http.StatusUnsupportedMediaType, "not-json", "the body is not declared as JSON",
			"send the header Content-Type: application/json"}
	}
	dec := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody))
	dec.DisallowUnknownFields()
	req := &request{Profile: "default"}
	err := dec.Decode(req)
	if err == nil {
		if _, more := dec.Token(); more != io.EOF {
			err = errors.New("there is more behind the object")
		}
	}
	var tooBig *http.MaxBytesError
	switch {
	case errors.As(err, &tooBig), err == nil && req.Text != nil && len(*req.Text) > MaxText:
		return nil, &apiError{http.StatusRequestEntityTooLarge, "too-long", fmt.Sprintf("the text is longer than %d bytes", MaxText),
			"send it in pieces cut between paragraphs, or use the library"}
	case err != nil:
		return nil, &apiError{http.StatusBadRequest, "bad-json", strings.TrimPrefix(err.Error(), "json: "),
			`send one object such as {"text": "Nine guards died.", "profile": "default"}`}
	case req.Text == nil:
		return nil, &apiError{http.StatusBadRequest, "no-text", `there is no "text"`, `send {"text": "..."}; it may be empty`}
	}
	return req, nil
}

// fail answers with an error. One that is not the client's is told without its inner workings.
func fail(w http.ResponseWriter, err error) {
	var e *apiError
	if !errors.As(err, &e) {
		e = &apiError{http.StatusInternalServerError, "internal", "the text could not be read", "report the text that does this"}
	}
	body, err := json.Marshal(map[string]*apiError{"error": e})
	if err != nil {
		http.Error(w, e.Message, e.status)
		return
	}
	answer(w, e.status, append(body, '\n'))
}

// answer writes JSON. An error of writing means that the client has gone.
func answer(w http.ResponseWriter, status int, body []byte) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	w.Write(body)
}
