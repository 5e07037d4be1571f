package compile

import (
	"strings"
	"testing"
)

// What is said of a page is said at its place in the page, after linking too.
func TestPlaces(t *testing.T) {
	page := "<html><body>\n<nav><a href=\"/\">Home and all the other pages of this site</a></nav>\n<h1>Joint Statement on the Second Norway-Chile Ocean Dialogue</h1>\n" +
		"<p>The Second Norway-Chile <b>Ocean</b> Dialogue was held in Oslo on May 3, 2021.</p>\n</body></html>\n"
	s, problems := Read(Source{Path: "in/page.html", Name: "page.html", Data: []byte(page)})
	if s.Statement == nil {
		t.Fatal(problems)
	}
	e := s.Statement.Meetings[0].Evidence[0]
	at := s.Statement.At(e)
	if lines := strings.Split(page, "\n"); at.Line != 4 || at.Text != lines[3] || !strings.HasPrefix(lines[3][at.Column-1:], "The Second Norway-Chile <b>") || at.Path != "page.html" {
		t.Errorf("%q is at %+v", e.Quote, at)
	}
	_, problems = Read(Source{Path: "in/soup.html", Name: "soup.html", Data: []byte("\n\n<p>Zupa jęczmienna ż ł ą gotuje się.</p>")})
	if len(problems) == 0 || problems[0].Line != 3 || problems[0].Column != 4 {
		t.Errorf("%v", problems)
	}
}
