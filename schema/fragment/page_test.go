package fragment

import (
	"image"
	"net/http"
	"net/http/httptest"
	"os"
	"testing"

	"dialoguec/compile"
	"dialoguec/schema"
)

// TestPageInChromium opens the evidence of a statement on the page that it was
// compiled from, among furniture, entities and soft hyphens: each is found there.
func TestPageInChromium(t *testing.T) {
	path := chromium()
	if path == "" {
		t.Skip("no Chromium is installed here (apt-get install chromium)")
	}
	page, err := os.ReadFile("../../testdata/forms/dialogue.html")
	if err != nil {
		t.Fatal(err)
	}
	stages, problems := compile.Read(compile.Source{Path: "dialogue.html", Name: "dialogue.html", Data: page})
	if stages.Statement == nil {
		t.Fatal(problems)
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write(page)
	}))
	defer server.Close()
	made, b := New(stages.Statement.Text), startBrowser(t, path)
	b.tall = true
	b.call("Emulation.setDeviceMetricsOverride", map[string]any{"width": 900, "height": 2400, "deviceScaleFactor": 1, "mobile": false}, nil)
	b.open(server.URL + "/")
	if marked(b.screen()) > 0 {
		t.Fatal("the page has the colour of marks without any")
	}
	for _, s := range evidence(stages.Statement) {
		address := URL(server.URL+"/", made, s.Start, s.End)
		if address == "" {
			t.Errorf("%q has no address", s.Quote)
			continue
		}
		b.open(address)
		if n := marked(b.screen()); n < 20 {
			t.Errorf("%d pixels are marked for %q by %s", n, s.Quote, plain(t, address))
		}
	}
}

// evidence is a choice of the spans of a statement, of every kind of fact.
func evidence(s *schema.Statement) []schema.Span {
	spans := []schema.Span{s.Document.Evidence[0], s.Meetings[0].Evidence[0], s.Organizations[0].Evidence[0], s.Participations.List[0].Evidence[0]}
	for i := range s.Sections.List {
		spans = append(spans, s.Sections.List[i].Evidence[0])
	}
	for i := 0; i < len(s.Provisions.List); i += 3 {
		spans = append(spans, s.Provisions.List[i].Evidence[0])
	}
	return spans
}

// marked counts the pixels in the colour of marks, a pale violet.
func marked(screen image.Image) int {
	n, b := 0, screen.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			if r, g, blue, _ := screen.At(x, y).RGBA(); r>>8 > 220 && g>>8 < 220 && blue>>8 > 240 {
				n++
			}
		}
	}
	return n
}
