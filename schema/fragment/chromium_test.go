package fragment

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html"
	"image"
	"image/png"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// TestChromium opens addresses in Chromium, on a page of many paragraphs each
// with a rule of its own colour beside it, and looks at what is on the screen:
// the paragraph that was meant is in sight, and marks are beside its rule alone.
func TestChromium(t *testing.T) {
	if testing.Short() {
		t.Skip("a browser is slow to start")
	}
	path := chromium()
	if path == "" {
		t.Skip("no Chromium is installed here (apt-get install chromium)")
	}
	paragraphs := manyParagraphs()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = io.WriteString(w, stripes(paragraphs))
	}))
	defer server.Close()
	text := strings.Join(paragraphs, "\n\n")
	made, b := New(text), startBrowser(t, path)
	for _, c := range []struct {
		quote  string
		n      int
		stripe int
	}{
		{"Both sides will publish map 77 by 2030.", 0, 77},
		{"They met in Oslo", 41, 41},       // by what follows it
		{"第93項・港湾の地図を公表することで一致した。", 0, 93}, // a Japanese sentence
		{"港湾", 60, 60}, // a word within Japanese sentences
		{strings.Join(paragraphs[30:33], "\n\n"), 0, 31},
	} {
		start, end := span(t, text, c.quote, c.n)
		address := URL(server.URL+"/page.html", made, start, end)
		b.open(address)
		seen, marked := stripesIn(b.screen())
		if !seen[c.stripe] || !marked[c.stripe] || len(marked) > 1+strings.Count(c.quote, "\n\n") {
			t.Errorf("%.40q: stripe %d is not marked alone: %v of %v by %s", c.quote, c.stripe, marked, seen, plain(t, address))
		}
	}
}

func chromium() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// manyParagraphs are alike but for their numbers.
func manyParagraphs() []string {
	var out []string
	for i := range 120 {
		out = append(out, fmt.Sprintf("They met in Oslo for point %d. Both sides will publish map %d by 2030. 第%d項・港湾の地図を公表することで一致した。", i, i, i))
	}
	return out
}

// stripes is a page with a rule beside each paragraph, whose red is its number.
func stripes(paragraphs []string) string {
	var b strings.Builder
	b.WriteString(`<!DOCTYPE html><meta charset="utf-8"><style>p{height:60px;margin:0;padding:0;color:#fff;font:12px sans-serif}</style>`)
	for i, p := range paragraphs {
		fmt.Fprintf(&b, `<p style="border-left:20px solid rgb(%d,0,0)">%s</p>`, i, html.EscapeString(p))
	}
	return b.String()
}

// stripesIn returns which paragraphs a screen shows, and in which it shows marks:
// anything that is neither white, as text and ground are, nor a rule.
func stripesIn(screen image.Image) (seen, marked map[int]bool) {
	seen, marked = map[int]bool{}, map[int]bool{}
	b := screen.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		red, _, _, _ := screen.At(b.Min.X+12, y).RGBA()
		stripe := int(red >> 8)
		seen[stripe] = true
		for x := b.Min.X + 40; x < b.Max.X; x++ {
			if r, g, blue, _ := screen.At(x, y).RGBA(); r>>8 < 250 && g>>8 < 250 || blue>>8 < 200 {
				marked[stripe] = true
			}
		}
	}
	return seen, marked
}

// browser is a Chromium that is driven by its protocol through two pipes.
type browser struct {
	*testing.T
	in      io.Writer
	out     *bufio.Reader
	session string
	id      int
	tall    bool // the whole page is in sight, so that nothing scrolls
}

func startBrowser(t *testing.T, path string) *browser {
	t.Helper()
	profile, err := os.MkdirTemp("", "fragment-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(profile) }) // its processes may still write there: no failure of the test
	theirIn, in := pipe(t)
	out, theirOut := pipe(t)
	c := exec.Command(path, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
		"--window-size=800,600", "--user-data-dir="+profile, "--remote-debugging-pipe", "about:blank")
	c.ExtraFiles = []*os.File{theirIn, theirOut} // the descriptors 3 and 4
	if err := c.Start(); err != nil {
		t.Skip("Chromium does not start here:", err)
	}
	t.Cleanup(func() {
		_, _ = in.Write([]byte(`{"id":0,"method":"Browser.close"}` + "\x00"))
		_ = c.Wait()
	})
	time.AfterFunc(3*time.Minute, func() { _ = c.Process.Kill() })
	_, _ = theirIn.Close(), theirOut.Close()
	b := &browser{T: t, in: in, out: bufio.NewReader(out)}
	var target struct{ TargetID string }
	b.call("Target.createTarget", map[string]any{"url": "about:blank"}, &target)
	var attached struct{ SessionID string }
	b.call("Target.attachToTarget", map[string]any{"targetId": target.TargetID, "flatten": true}, &attached)
	b.session = attached.SessionID
	return b
}

func pipe(t *testing.T) (*os.File, *os.File) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = r.Close(), w.Close() })
	return r, w
}

// call sends a command and waits for its answer.
func (b *browser) call(method string, params, result any) {
	b.Helper()
	b.id++
	message, err := json.Marshal(map[string]any{"id": b.id, "sessionId": b.session, "method": method, "params": params})
	if err != nil {
		b.Fatal(err)
	}
	if b.session == "" {
		message = bytes.Replace(message, []byte(`,"sessionId":""`), nil, 1)
	}
	if _, err := b.in.Write(append(message, 0)); err != nil {
		b.Skip("Chromium does not run here:", err)
	}
	for {
		answer, err := b.out.ReadBytes(0)
		if err != nil {
			b.Skip("Chromium does not run here:", err)
		}
		var a struct {
			ID     int
			Result json.RawMessage
			Error  *struct{ Message string }
		}
		if err := json.Unmarshal(answer[:len(answer)-1], &a); err != nil || a.ID != b.id {
			continue // an event
		}
		if a.Error != nil {
			b.Fatalf("%s: %s", method, a.Error.Message)
		}
		if result != nil {
			if err := json.Unmarshal(a.Result, result); err != nil {
				b.Fatal(err)
			}
		}
		return
	}
}

// open goes to an address, by way of an empty page, so that it is loaded anew.
func (b *browser) open(address string) {
	b.call("Page.navigate", map[string]any{"url": "about:blank"}, nil)
	b.call("Page.navigate", map[string]any{"url": address}, nil)
	for range 50 {
		var state struct{ Result struct{ Value string } }
		b.call("Runtime.evaluate", map[string]any{"expression": "document.readyState + scrollY"}, &state)
		if s := state.Result.Value; strings.HasPrefix(s, "complete") && (s != "complete0" || b.tall) {
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
}

func (b *browser) screen() image.Image {
	time.Sleep(200 * time.Millisecond) // until the mark is drawn
	var shot struct{ Data string }
	b.call("Page.captureScreenshot", map[string]any{"format": "png"}, &shot)
	data, err := base64.StdEncoding.DecodeString(shot.Data)
	if err != nil {
		b.Fatal(err)
	}
	screen, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		b.Fatal(err)
	}
	return screen
}
