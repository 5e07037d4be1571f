package web

import (
	"errors"
	"strings"
	"testing"
)

// site is a page as ministries publish them: furniture around a statement.
const site = `<!-- saved from url=(0031)https://ministry.example/news/3 -->
<html lang="en"><head><meta charset="utf-8"><title>Third Harbour Dialogue held | Ministry of Harbours</title>
<link rel="canonical" href="https://ministry.example/press/3.html"><style>p{color:red}</style></head>
<body class="has-sidebar">
<header class="site-header"><a href="/"><h1>Ministry of Harbours</h1></a><ul class="gnav"><li><a href="/news">News</a></li><li><a href="/contact">Contact us</a></li></ul></header>
<div id="breadcrumb"><a href="/">Home</a> &gt; <a href="/news">News</a></div>
<div id="wrapper"><div class="title-area"><h1>Third Harbour Dialogue held</h1><p class="date">May 4, 2021</p></div>
<div id="content">
<p>The third Harbour Dialogue was held in <b>Oslo</b> on May&nbsp;4, 2021.<sup>1</sup> It was the 3<sup>rd</sup> meeting; har&shy;bour
masters of both countries took part &amp; spoke.</p>
<h2>Results</h2>
<p>The sides agreed:<br>to publish the map;</p>
<ul><li><p>Charts of the <ruby>fjord<rp>(</rp><rt>f-yord</rt><rp>)</rp></ruby></p></li><li>Tides
 <ol type="a" start="2"><li>high</li><li>low</li></ol></li><li>(3) Pilots</li></ul>
<table><tr><th>Date</th><td>May 4</td></tr><tr><th>Venue</th><td><p>Town hall</p><p>Room 2</p></td></tr></table>
<dl><dt>Next</dt><dd>2022 in Rome</dd></dl>
<div class="share"><p>Share this page with your friends and followers</p></div>
<div class="related"><ul><li><a href="/1">The first Harbour Dialogue was held in Rome</a></li><li><a href="/2">The second Harbour Dialogue</a></li></ul></div>
<p style="display: none">secret</p><script>var x = "<p>not text</p>";</script>
</div></div>
<footer><p>Copyright of the Ministry, which may be reached at this address by post and by telephone.</p></footer>
</body></html>`

const siteText = `Third Harbour Dialogue held

May 4, 2021

The third Harbour Dialogue was held in Oslo on May` + "\u00a0" + `4, 2021. It was the 3rd meeting; harbour masters of both countries took part & spoke.

Results

The sides agreed:
to publish the map;

- Charts of the fjord
- Tides
  b. high
  c. low
(3) Pilots

Date` + "\t" + `May 4
Venue` + "\t" + `Town hall
    Room 2

Next` + "\t" + `2022 in Rome
`

func TestRead(t *testing.T) {
	d, err := Read(site)
	if err != nil {
		t.Fatal(err)
	}
	if d.Text != siteText {
		t.Errorf("got:\n%s", d.Text)
	}
	var heads []string
	for _, h := range d.Heads {
		heads = append(heads, h.Of(d.Text))
	}
	if got := strings.Join(heads, "; "); got != "Third Harbour Dialogue held; Results" {
		t.Errorf("headings: %s", got)
	}
	if m := d.Meta; m.URL != "https://ministry.example/news/3" || m.Language != "en" || !strings.HasPrefix(m.Title, "Third") {
		t.Errorf("%+v", m)
	}
	if d.Dropped < 100 {
		t.Errorf("%d characters dropped", d.Dropped)
	}
	for _, word := range []string{"Third", "May 4, 2021", "Oslo", "meeting", "Charts", "high", "Room 2", "2022"} {
		at := strings.Index(d.Text, word)
		if from := d.Map.Start(at); !strings.HasPrefix(d.Source[from:], word) && word != "May 4, 2021" {
			t.Errorf("%q comes from %.30q", word, d.Source[from:])
		}
	}
	if at := strings.Index(d.Text, "& spoke"); d.Source[d.Map.Start(at):d.Map.End(at+1)] != "&amp;" {
		t.Error("the entity is not led back to")
	}
}

func TestErrors(t *testing.T) {
	for _, c := range []struct {
		page string
		want error
	}{
		{`<html><frameset cols="20%,80%"><frame src="a.html"><frame src="b.html"></frameset></html>`, ErrFrames},
		{`<!DOCTYPE html><body><div id="app"></div><script>start()</script></body>`, ErrScripts},
		{strings.Repeat("<div>", 10000) + "deep", ErrNested},
	} {
		if _, err := Read(c.page); !errors.Is(err, c.want) {
			t.Errorf("%.30s: %v, want %v", c.page, err, c.want)
		}
	}
}

func TestNamed(t *testing.T) {
	for name, want := range map[string]bool{
		"gnav": true, "site-footer": true, "navMain": false, "nav-primary": true, "breadcrumb": true, "has-sidebar": false,
		"nav-content": false, "content": false, "main": false, "sidebar-layout": false, "no-sidebar": false, "layout__main--banner": false, "block--banner": true, "SNS_links": true, "footnote": false, "": false,
	} {
		if got := named(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}
