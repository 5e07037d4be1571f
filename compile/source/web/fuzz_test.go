package web

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"dialoguec/internal/cputime"
)

// FuzzRead reads anything as a page: the text is UTF-8 with line feeds only, and
// every span and place is inside its text.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{site, "<p>a<br>b", "<table><tr><td>x<td>y</table>", "<ol start=3><li>a<li value=9>b</ol>", "<h1>a\n<b>b</h1>", "<pre>a\n b</pre>",
		"a&amp;b&#x0;&#65;&nosuch;", "<ul><li></li><ul><li>x</ul></ul>", "\uFDD01\uFDD1x", "<dl><dt>a<dd>b<dt>c</dl>", "<frameset>", "<sup>1</sup><ruby>a<rt>b</ruby>", "\r\n<p>\r"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, page string) {
		if !utf8.ValidString(page) {
			return
		}
		d, err := Read(page)
		if err != nil {
			return
		}
		if !utf8.ValidString(d.Text) || strings.ContainsAny(d.Text, "\r\f\x00\uFDD0\uFDD1") {
			t.Errorf("text %q", d.Text)
		}
		for _, h := range d.Heads {
			if h.Start < 0 || h.End > len(d.Text) || h.Start >= h.End || h.Level < 1 {
				t.Errorf("heading %v of %q", h, d.Text)
			}
		}
		for _, b := range d.Bold {
			if b.Start < 0 || b.End > len(d.Text) || b.Empty() {
				t.Errorf("bold %v of %q", b, d.Text)
			}
		}
		for i := range d.Text {
			if at := d.Map.Start(i); at < 0 || at > len(d.Source) {
				t.Errorf("byte %d of %q is at %d of %q", i, d.Text, at, d.Source)
			}
		}
	})
}

// TestLinear reads shapes of pages at two sizes: the time grows as they do.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("it measures time")
	}
	for name, shape := range map[string]func(n int) string{
		"paragraphs": func(n int) string { return strings.Repeat("<p>The sides met in Oslo and agreed.", n) },
		"one line":   func(n int) string { return "<p>" + strings.Repeat("word ", 5*n) },
		"entities":   func(n int) string { return "<p>" + strings.Repeat("&amp;", 5*n) },
		"open tags":  func(n int) string { return "<p>" + strings.Repeat("<b>x</b>", 4*n) },
		"lists":      func(n int) string { return strings.Repeat("<ul><li>a<li>b</ul>", n) },
		"items":      func(n int) string { return "<ol>" + strings.Repeat("<li>an item of it", n) + "</ol>" },
		"nested lists": func(n int) string {
			return strings.Repeat(strings.Repeat("<ul><li>a", 40)+strings.Repeat("</ul>", 40), n/40)
		},
		"nested tables": func(n int) string {
			return strings.Repeat(strings.Repeat("<table><tr><td>a<td>b", 40)+strings.Repeat("</table>", 40), n/40)
		},
		"rows":            func(n int) string { return "<table>" + strings.Repeat("<tr><th>a<td>b c d", n) + "</table>" },
		"breaks":          func(n int) string { return "<p>" + strings.Repeat("a<br>", 3*n) },
		"markers":         func(n int) string { return "<p>" + strings.Repeat("\uFDD0", 3*n) },
		"comments":        func(n int) string { return "<p>x" + strings.Repeat("<!-- c -->", 2*n) },
		"unclosed quotes": func(n int) string { return "<p>" + strings.Repeat(`<a href="`, 2*n) },
	} {
		took := func(runs, n int) time.Duration {
			page := shape(n)
			return cputime.Least(runs, func() { _, _ = Read(page) })
		}
		// 20 times the page; the square of it would be 400 times the time.
		few, many := max(took(3, 250), 15*time.Millisecond), took(1, 5000)
		if many > 200*few {
			t.Errorf("%s: %v, and %v for 20 times as much", name, few, many)
		}
	}
}
