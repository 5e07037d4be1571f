package serve

import (
	"context"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// published are the files of a small dataset.
var published = map[string]string{
	"manifest.json":                     "{}",
	"dataset.jsonld":                    "{\"@context\":{\"@base\":\"https://data.example/d/\",\n\"name\":\"schema:name\"},\n\"@graph\":[\n{\"@id\":\"meeting/a-b/1\",\"name\":\"One\"},\n{\"@id\":\"meeting/a-b/10\",\"name\":\"Ten\"},\n{\"@id\":\"doc/s/1-9\",\"text\":\"Said\"}\n]}\n",
	"dataset.ttl":                       "@base <https://data.example/d/> .\n@prefix schema: <http://schema.org/> .\n\n<meeting/a-b/1> a schema:Event ;\n    schema:name \"One\" .\n\n<meeting/a-b/10> a schema:Event .\n",
	"csv/meetings.csv":                  "meeting_id,name_en\na-b/1,One\na-b/10,\"Ten, and more\"\n",
	"csv/countries.csv":                 "iso2,name_en\nKE,Kenya\n",
	"csv/csv-metadata.json":             "{}",
	"text/s.txt":                        "Said",
	"site/index.html":                   "<html><head><title>All</title></head></html>",
	"site/404.html":                     "<html><head></head><a href=\"https://data.example/d/index.html\">x</a></html>",
	"site/style.css":                    "body{}",
	"site/meeting/index.html":           "<html><head></head>Meetings</html>",
	"site/meeting/a-b/1/index.html":     "<html><head></head>One</html>",
	"site/doc/s/index.html":             "<html><head></head>The statement</html>",
	"site/ja/meeting/a-b/1/index.html":  "<html><head></head>一</html>",
	"site/.hidden":                      "secret",
	"site/search/terms-0.js":            "seek.terms(0,\"\")",
	"site/dialoguec.wasm":               "\x00asm",
	"site/try/unknown.thing":            "?",
	"dialogues.xlsx":                    "PK",
	"../outside.txt":                    "secret",
	"meetings/a-b/1.jsonld":             "{}",
	"schema/dataset.schema.json":        "{}",
	"site/meeting/only-page/index.html": "<html><head></head>Only</html>",
}

// at is the address that the tests ask at.
var at = &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 8080}

func newHandler(t *testing.T, reload bool) (h *Handler, dist string) {
	t.Helper()
	dist = filepath.Join(t.TempDir(), "dist")
	for name, text := range published {
		name = filepath.Join(dist, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink(filepath.Join(dist, "..", "outside.txt"), filepath.Join(dist, "site", "link.txt")); err != nil {
		t.Log(err)
	}
	return New(dist, at, reload), dist
}

// get asks for a path and returns the answer.
func get(h http.Handler, path string, header ...string) *http.Response {
	r := httptest.NewRequest(http.MethodGet, "http://127.0.0.1:8080/", nil)
	r.URL.Path = path
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func body(t *testing.T, r *http.Response) string {
	t.Helper()
	data, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestFiles(t *testing.T) {
	h, _ := newHandler(t, false)
	for _, c := range []struct{ path, kind, text string }{
		{"/", "text/html; charset=utf-8", "All"},
		{"/index.html", "text/html; charset=utf-8", "All"},
		{"/meeting/", "text/html; charset=utf-8", "Meetings"},
		{"/meeting/a-b/1/", "text/html; charset=utf-8", "One"},
		{"/meeting/a-b/1/index.html", "text/html; charset=utf-8", "One"},
		{"/ja/meeting/a-b/1/", "text/html; charset=utf-8", "一"},
		{"/style.css", "text/css; charset=utf-8", "body"},
		{"/search/terms-0.js", "text/javascript; charset=utf-8", "seek"},
		{"/dialoguec.wasm", "application/wasm", "asm"},
		{"/text/s.txt", "text/plain; charset=utf-8", "Said"},
		{"/csv/meetings.csv", "text/csv; charset=utf-8; header=present", "Ten"},
		{"/csv/csv-metadata.json", "application/csvm+json", "{}"},
		{"/schema/dataset.schema.json", "application/schema+json", "{}"},
		{"/dataset.ttl", "text/turtle; charset=utf-8", "@base"},
		{"/dataset.jsonld", "application/ld+json", "@graph"},
		{"/dialogues.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"},
		{"/try/unknown.thing", "application/octet-stream", "?"},
	} {
		r := get(h, c.path)
		if text := body(t, r); r.StatusCode != http.StatusOK || r.Header.Get("Content-Type") != c.kind || !strings.Contains(text, c.text) {
			t.Errorf("%s: %d %s %q, want %s with %q", c.path, r.StatusCode, r.Header.Get("Content-Type"), text, c.kind, c.text)
		}
		if !strings.HasPrefix(r.Header.Get("Content-Security-Policy"), "default-src 'self';") || r.Header.Get("X-Content-Type-Options") != "nosniff" || r.Header.Get("Cross-Origin-Resource-Policy") != "same-origin" {
			t.Errorf("%s: headers %v", c.path, r.Header)
		}
	}
	if r := get(h, "/text/s.txt", "Range", "bytes=1-2"); r.StatusCode != http.StatusPartialContent || body(t, r) != "ai" {
		t.Errorf("a part of a file is answered with %d", r.StatusCode)
	}
}

func TestRefused(t *testing.T) {
	h, _ := newHandler(t, false)
	for _, path := range []string{
		"/../outside.txt", "/text/../../outside.txt", "/..", "/site/../../outside.txt", "/text/..\\..\\outside.txt",
		"/.hidden", "/link.txt", "//etc/passwd", "/etc/passwd", "/text/s.txt/", "/text", "/csv/", "/c:/x", "/text/s.txt\x00", "/-/reload.js",
	} {
		if r := get(h, path); r.StatusCode != http.StatusNotFound || strings.Contains(body(t, r), "secret") {
			t.Errorf("%q is answered with %d", path, r.StatusCode)
		}
	}
	for _, method := range []string{http.MethodPost, http.MethodPut, http.MethodDelete, http.MethodOptions, http.MethodTrace, "BREW"} {
		r := httptest.NewRequest(method, "http://127.0.0.1:8080/", nil)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != "GET, HEAD" {
			t.Errorf("%s is answered with %d", method, w.Code)
		}
	}
	r := httptest.NewRequest(http.MethodHead, "http://127.0.0.1:8080/text/s.txt", nil)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Code != http.StatusOK || w.Body.Len() != 0 || w.Header().Get("Content-Length") != "4" {
		t.Errorf("HEAD is answered with %d and %d bytes: %v", w.Code, w.Body.Len(), w.Header())
	}
}

// TestHosts: a page of another host whose name was made to lead here reads nothing.
func TestHosts(t *testing.T) {
	h, _ := newHandler(t, false)
	for host, status := range map[string]int{
		"127.0.0.1:8080": 200, "localhost:8080": 200, "LOCALHOST:8080": 200, "[::1]:8080": 200, "127.0.0.2:8080": 200,
		"attacker.example:8080": 421, "localhost.attacker.example:8080": 421, "localhost": 421, "localhost:80": 421, "": 421,
		"10.0.0.1:8080": 421, "0.0.0.0:8080": 421, "127.0.0.1.nip.example:8080": 421, "[::]:8080": 421, "127.0.0.1:8080@x": 421,
	} {
		r := httptest.NewRequest(http.MethodGet, "http://127.0.0.1:8080/", nil)
		r.Host = host
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != status {
			t.Errorf("host %q is answered with %d, want %d", host, w.Code, status)
		}
	}
}

func TestThings(t *testing.T) {
	h, _ := newHandler(t, false)
	const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
	for _, c := range []struct {
		path, accept string
		status       int
		kind, says   string // the media type, and the text or the address that it leads to
	}{
		{"/meeting/a-b/1", browser, 303, "", "/meeting/a-b/1/"},
		{"/meeting/a-b/1", "", 303, "", "/meeting/a-b/1/"},
		{"/meeting/a-b/1/", browser, 200, "text/html; charset=utf-8", "One"},
		{"/meeting/a-b/1", "application/ld+json", 200, "application/ld+json", "{\"@context\":{\"@base\":\"https://data.example/d/\",\n\"name\":\"schema:name\"},\n\"@id\":\"meeting/a-b/1\",\"name\":\"One\"}\n"},
		{"/meeting/a-b/1/", "application/ld+json", 200, "application/ld+json", `"One"`},
		{"/meeting/a-b/1", "application/json;q=0.5, text/csv;q=0.4", 200, "application/ld+json", `"One"`},
		{"/meeting/a-b/1", "text/turtle", 200, "text/turtle; charset=utf-8", "@base <https://data.example/d/> .\n@prefix schema: <http://schema.org/> .\n\n<meeting/a-b/1> a schema:Event ;\n    schema:name \"One\" .\n"},
		{"/meeting/a-b/1", "text/csv", 200, "text/csv; charset=utf-8; header=present", "meeting_id,name_en\na-b/1,One\n"},
		{"/meeting/a-b/1", "text/turtle;q=0.2, text/csv", 200, "text/csv; charset=utf-8; header=present", "One"},
		{"/meeting/a-b/1", "text/*;q=0.5, text/turtle;q=0, text/html;q=0", 200, "text/csv; charset=utf-8; header=present", "One"},
		{"/meeting/a-b/1", "application/pdf", 406, "", "text/turtle"},
		{"/meeting/a-b/1", "text/html;q=0", 406, "", "application/ld+json"},
		{"/meeting/a-b/10", "text/html, */*;q=0.1", 200, "application/ld+json", "Ten"},
		{"/meeting/a-b/10", "text/csv", 200, "text/csv; charset=utf-8; header=present", "\"Ten, and more\""},
		{"/meeting/a-b/10", "text/turtle", 200, "text/turtle; charset=utf-8", "<meeting/a-b/10> a schema:Event .\n"},
		{"/party/ke", "text/csv", 200, "text/csv; charset=utf-8; header=present", "Kenya"},
		{"/doc/s/1-9", browser, 303, "", "/doc/s/index.html#p1-9"},
		{"/doc/s/item-1", browser, 303, "", "/doc/s/index.html#item-1"},
		{"/doc/s/1-9", "application/ld+json", 200, "application/ld+json", "Said"},
		{"/meeting/only-page", "text/turtle", 406, "", "text/html"},
		{"/meeting/a-b/2", browser, 404, "text/html; charset=utf-8", "href=\"/index.html\""},
		{"/meeting/a-b/2", "text/turtle", 404, "text/html; charset=utf-8", ""},
	} {
		r := get(h, c.path, "Accept", c.accept)
		says := body(t, r) + r.Header.Get("Location")
		if r.StatusCode != c.status || c.kind != "" && r.Header.Get("Content-Type") != c.kind || !strings.Contains(says, c.says) {
			t.Errorf("%s for %q: %d %s %q, want %d %s %q", c.path, c.accept, r.StatusCode, r.Header.Get("Content-Type"), says, c.status, c.kind, c.says)
		}
		if r.StatusCode < 400 && r.Header.Get("Vary") != "Accept" {
			t.Errorf("%s for %q does not vary", c.path, c.accept)
		}
	}
}

// TestReload: a page that waits is told of a new build, and of the end of the server.
func TestReload(t *testing.T) {
	h, dist := newHandler(t, true)
	if page := body(t, get(h, "/")); !strings.Contains(page, `<script src="/-/reload.js" defer></script></head>`) {
		t.Fatalf("the page does not wait for changes: %s", page)
	}
	script := body(t, get(h, "/-/reload.js"))
	_, rest, _ := strings.Cut(script, `datasetAtHand = "`)
	state, _, _ := strings.Cut(rest, `"`)
	if state == "" {
		t.Fatalf("the script does not say which dataset it is: %s", script)
	}
	ask := func(ctx context.Context) string {
		r := httptest.NewRequest(http.MethodGet, "http://127.0.0.1:8080/-/changed.js?has="+state, nil).WithContext(ctx)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w.Body.String()
	}
	ending, end := context.WithTimeout(t.Context(), 2*glance)
	defer end()
	if told := ask(ending); told != "" {
		t.Errorf("nothing has changed, and the page is told %q", told)
	}
	time.AfterFunc(glance, func() {
		later := time.Now().Add(time.Hour)
		if err := os.Chtimes(filepath.Join(dist, "manifest.json"), later, later); err != nil {
			t.Error(err)
		}
	})
	if told := ask(t.Context()); !strings.Contains(told, "reload") {
		t.Errorf("the dataset has changed, and the page is told %q", told)
	}
}

func TestHasPages(t *testing.T) {
	_, dist := newHandler(t, false)
	if ok, err := HasPages(dist); !ok || err != nil {
		t.Errorf("the pages are not found: %v %v", ok, err)
	}
	if ok, err := HasPages(filepath.Join(dist, "csv")); ok || err != nil {
		t.Errorf("a folder without pages has some: %v", err)
	}
	for _, none := range []string{"none", "manifest.json"} {
		if _, err := HasPages(filepath.Join(dist, none)); err == nil {
			t.Errorf("%s can be served", none)
		}
	}
}
