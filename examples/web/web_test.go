package main

import (
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

const jsonType = "application/json"

// do sends a request to a new server and returns its answer, the body read.
func do(t *testing.T, method, path, contentType, body string) (*http.Response, string) {
	t.Helper()
	h, err := newHandler()
	require.NoError(t, err)
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	if contentType != "" {
		r.Header.Set("Content-Type", contentType)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result(), w.Body.String()
}

func TestExtractAnswersWithTheContract(t *testing.T) {
	const text = "Close to 5,000 prisoners were moved, officials said."
	for _, profile := range units.Profiles() {
		resp, body := do(t, "POST", "/v1/extract", jsonType+"; charset=utf-8", `{"id":"a1","text":"`+text+`","profile":"`+profile+`"}`)
		assert.Equal(t, http.StatusOK, resp.StatusCode)
		p, err := units.LoadProfile(profile)
		require.NoError(t, err)
		x, err := figures.New(figures.WithProfile(p))
		require.NoError(t, err)
		want, err := x.Extract(text)
		require.NoError(t, err)
		want.ID = "a1"
		line, err := want.AppendJSON(nil)
		require.NoError(t, err)
		assert.JSONEq(t, string(line), body)
	}
}

func TestEmptyTextHasNoFigures(t *testing.T) {
	resp, body := do(t, "POST", "/v1/extract", jsonType, `{"text":""}`)
	assert.Equal(t, http.StatusOK, resp.StatusCode)
	assert.JSONEq(t, `{"figures":[],"tally":[],"profile":"default"}`, body)
}

func TestMistakesAreToldWithAdvice(t *testing.T) {
	long := `{"text":"` + strings.Repeat("a", MaxText+1) + `"}`
	for _, c := range []struct {
		name, method, path, contentType, body string
		status                                int
		code                                  string
	}{
		{"no type", "POST", "/v1/extract", "", `{"text":""}`, 415, "not-json"},
		{"form", "POST", "/v1/extract", "application/x-www-form-urlencoded", `text=a`, 415, "not-json"},
		{"empty body", "POST", "/v1/extract", jsonType, ``, 400, "bad-json"},
		{"broken", "POST", "/v1/extract", jsonType, `{"text":`, 400, "bad-json"},
		{"list", "POST", "/v1/extract", jsonType, `["text"]`, 400, "bad-json"},
		{"text of another type", "POST", "/v1/extract", jsonType, `{"text":5}`, 400, "bad-json"},
		{"misspelt field", "POST", "/v1/extract", jsonType, `{"txt":"a"}`, 400, "bad-json"},
		{"two objects", "POST", "/v1/extract", jsonType, `{"text":"a"}{"text":"b"}`, 400, "bad-json"},
		{"null", "POST", "/v1/extract", jsonType, `null`, 400, "no-text"},
		{"no text", "POST", "/v1/extract", jsonType, `{"id":"a"}`, 400, "no-text"},
		{"unknown profile", "POST", "/v1/extract", jsonType, `{"text":"a","profile":"nonesuch"}`, 400, "unknown-profile"},
		{"long text", "POST", "/v1/extract", jsonType, long, 413, "too-long"},
		{"long body", "POST", "/v1/extract", jsonType, `{"text":"a"` + strings.Repeat(" ", maxBody), 413, "too-long"},
		{"get", "GET", "/v1/extract", "", "", 405, "wrong-method"},
		{"post to the page", "POST", "/", jsonType, "{}", 405, "wrong-method"},
		{"nothing there", "GET", "/v1/figures", "", "", 404, "not-found"},
		{"file of the page's folder", "GET", "/page/index.html", "", "", 404, "not-found"},
	} {
		t.Run(c.name, func(t *testing.T) {
			resp, body := do(t, c.method, c.path, c.contentType, c.body)
			assert.Equal(t, c.status, resp.StatusCode)
			assert.Equal(t, "application/json; charset=utf-8", resp.Header.Get("Content-Type"))
			var got struct {
				Error struct{ Code, Message, Advice string }
			}
			require.NoError(t, json.Unmarshal([]byte(body), &got), body)
			assert.Equal(t, c.code, got.Error.Code)
			assert.NotEmpty(t, got.Error.Message)
			assert.NotEmpty(t, got.Error.Advice)
			assert.Equal(t, c.status == 405, resp.Header.Get("Allow") != "")
		})
	}
}

func TestLongestTextIsTaken(t *testing.T) {
	for _, letter := range []string{"a", `\u0001`} {
		resp, _ := do(t, "POST", "/v1/extract", jsonType, `{"text":"`+strings.Repeat(letter, MaxText)+`"}`)
		assert.Equal(t, http.StatusOK, resp.StatusCode)
	}
}

func TestEveryAnswerHasTheSecurityHeaders(t *testing.T) {
	for _, path := range []string{"/", "/app.js", "/style.css", "/healthz", "/nothing"} {
		resp, _ := do(t, "GET", path, "", "")
		policy := resp.Header.Get("Content-Security-Policy")
		assert.Contains(t, policy, "default-src 'none'", path)
		assert.NotContains(t, policy, "unsafe", path)
		assert.Equal(t, "nosniff", resp.Header.Get("X-Content-Type-Options"), path)
	}
}

func TestPageListsTheProfilesAndHoldsNoScript(t *testing.T) {
	resp, body := do(t, "GET", "/", "", "")
	assert.Equal(t, http.StatusOK, resp.StatusCode)
	assert.Equal(t, "text/html; charset=utf-8", resp.Header.Get("Content-Type"))
	for _, name := range units.Profiles() {
		assert.Contains(t, body, "<option>"+name+"</option>")
	}
	assert.Contains(t, body, `data-max-text="100000"`)
	assert.NotRegexp(t, `<script>|\son\w+=|\sstyle=|javascript:`, body)
}

func TestHealth(t *testing.T) {
	resp, body := do(t, "GET", "/healthz", "", "")
	assert.Equal(t, http.StatusOK, resp.StatusCode)
	assert.JSONEq(t, `{"status":"ok"}`, body)
	resp, _ = do(t, "HEAD", "/healthz", "", "")
	assert.Equal(t, http.StatusOK, resp.StatusCode)
}

// A request under way when the server is told to stop is answered; the server is then gone.
func TestStopAnswersWhatIsUnderWay(t *testing.T) {
	arrived, leave := make(chan struct{}), make(chan struct{})
	handler := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(arrived)
		<-leave
		io.WriteString(w, "done")
	})
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	ctx, stop := context.WithCancel(context.Background())
	served, answered := make(chan error, 1), make(chan string, 1)
	go func() { served <- serve(ctx, l, handler) }()
	go func() {
		resp, err := http.Get("http://" + l.Addr().String())
		if err != nil {
			answered <- err.Error()
			return
		}
		defer resp.Body.Close()
		b, _ := io.ReadAll(resp.Body)
		answered <- string(b)
	}()
	<-arrived
	stop()
	close(leave)
	assert.Equal(t, "done", <-answered)
	assert.NoError(t, <-served)
	_, err = http.Get("http://" + l.Addr().String())
	assert.Error(t, err)
}

func TestAddressInUseIsAnError(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	assert.ErrorContains(t, listen(context.Background(), l.Addr().String(), io.Discard), "in use")
}
