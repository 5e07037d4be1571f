package site

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// TestMeetingInParts: the page of a meeting that hundreds of statements report is in
// parts, of which each has whole statements; none is lost and none is shown twice.
func TestMeetingInParts(t *testing.T) {
	const statements, provisions = 400, 31
	files := written(t, reported(statements, provisions))
	for _, lang := range []string{"", "ja/"} {
		shown, said, parts := map[string]int{}, map[string]int{}, 0
		for name, page := range files {
			if !strings.HasPrefix(name, lang+"meeting/x/1/") {
				continue
			}
			parts++
			if len(page) > 1_000_000 {
				t.Errorf("%s has %d bytes", name, len(page))
			}
			each(t, name, page, func(n *html.Node) {
				href, _ := attribute(n, "href")
				switch _, to, _ := strings.Cut(href, "/doc/"); {
				case n.Parent.Data == "blockquote":
					said[to]++
				case n.Parent.Data == "li" && to != "" && to != "index.html": // which is the list of all
					shown[to]++
				}
			})
		}
		if want := statements * provisions / 500; parts < want || parts > want+want/2 {
			t.Errorf("%s%d parts", lang, parts)
		}
		if len(shown) != statements || len(said) != statements/2*provisions {
			t.Errorf("%s%d statements with %d provisions are shown", lang, len(shown), len(said))
		}
		for to, n := range shown {
			if n != 1 {
				t.Errorf("%s%s is shown %d times", lang, to, n)
			}
		}
		for to, n := range said {
			if n != 1 {
				t.Errorf("%s%s is quoted %d times", lang, to, n)
			}
		}
	}
	if first := files["meeting/x/1/index.html"]; !strings.Contains(first, `href="../../../meeting/x/1/page.2/index.html"`) {
		t.Error("the first part does not lead to the second")
	}
}
