package feed

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/japanese"
)

const rss = `<?xml version="1.0"?><!-- made by hand --><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title><link>https://m.example/</link>
<item><title>Third "Talks"</title><link>https://m.example/news/talks-03.html?x=1</link><pubDate>Tue, 04 May 2021 10:00:00 +0000</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>The sides met &amp; agreed.</p>]]></content:encoded></item>
<item><title>Other</title><link>https://m.example/</link><description>&lt;p&gt;One&lt;/p&gt;</description></item>
<item><title>Empty</title></item></channel></rss>`

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>A</title><link rel="self" href="https://m.example/self"/><link href="https://m.example/a/"/>
<updated>2021-05-04T00:00:00Z</updated><published>2021-05-03T00:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>X</p></div></content></entry>
<entry><title>B</title><link href="https://m.example/b/a.html"/><summary type="text">a &lt; b</summary></entry></feed>`

func TestItems(t *testing.T) {
	sjis, err := japanese.ShiftJIS.NewEncoder().String(`<?xml version="1.0" encoding="Shift_JIS"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
		`<item rdf:about="https://m.example/c"><title>対話</title><description>双方は一致した。</description><dc:date>2021-05-04</dc:date></item></rdf:RDF>`)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, feed, want string }{
		{"RSS", rss, `talks-03|Third "Talks"|https://m.example/news/talks-03.html?x=1|Tue, 04 May 2021 10:00:00 +0000|<p>The sides met &amp; agreed.</p>` + "\n" +
			`item-2|Other|https://m.example/||<p>One</p>`},
		{"Atom", atom, `a|A|https://m.example/a/|2021-05-03T00:00:00Z|<div xmlns="http://www.w3.org/1999/xhtml"><p>X</p></div>` + "\n" +
			`a-2|B|https://m.example/b/a.html||<p>a &lt; b</p>`},
		{"RSS 1.0 in Shift_JIS", sjis, `c|対話|https://m.example/c|2021-05-04|双方は一致した。`},
	} {
		if !Is([]byte(c.feed)) {
			t.Errorf("%s is no feed", c.name)
		}
		items, err := Items([]byte(c.feed))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		var got []string
		for _, i := range items {
			got = append(got, strings.Join([]string{i.Name, i.Title, i.URL, i.Published, i.HTML}, "|"))
		}
		if strings.Join(got, "\n") != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, strings.Join(got, "\n"), c.want)
		}
	}
	for _, bad := range []string{"<rss><channel><item>", "<rss></rss>"} {
		if _, err := Items([]byte(bad)); err == nil {
			t.Errorf("%s is read", bad)
		}
	}
	for _, other := range []string{"<html>", "<svg>", "", "<rssx>", "text <rss>"} {
		if Is([]byte(other)) {
			t.Errorf("%s is a feed", other)
		}
	}
}

// A feed, and an item before it, declares the language, in each kind in its own way.
func TestLanguage(t *testing.T) {
	for _, c := range []struct{ feed, want string }{
		{`<rss><channel><language>ja</language><item><title>会合</title><description>会合</description></item></channel></rss>`, "ja"},
		{`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xml:lang="ja"><channel><title>A</title></channel><item><title>会合</title><description>会合</description></item></rdf:RDF>`, "ja"},
		{`<feed xml:lang="ja"><entry xml:lang="en-GB"><title>Talks</title><content xmlns="http://www.w3.org/2005/Atom">Talks</content></entry></feed>`, "en"},
		{`<rss><channel><language>tlh</language><item><title>A</title><description>A</description></item></channel></rss>`, ""},
		{`<rss><channel><item><title>A</title><description>A</description></item></channel></rss>`, ""},
	} {
		items, err := Items([]byte(c.feed))
		if err != nil {
			t.Errorf("%s: %v", c.feed, err)
			continue
		}
		_, rest, _ := strings.Cut(string(items[0].Page()), "\nlanguage: \"")
		if got, _, _ := strings.Cut(rest, `"`); got != c.want {
			t.Errorf("%s is in %q, want %q", c.feed, got, c.want)
		}
	}
}

func TestPage(t *testing.T) {
	got := string(Item{Title: "A \"b\":\nc", URL: "https://m.example/a", HTML: "<p>x"}.Page())
	if want := "---\ntitle: \"A \\\"b\\\": c\"\nurl: \"https://m.example/a\"\n---\n<div>\n<p>x\n</div>\n"; got != want {
		t.Errorf("%q", got)
	}
}
