package web

import (
	"strings"
	"testing"
)

// paragraph is one that a page may have in its main content or beside it.
func paragraph(about string) string {
	return "<p>The fourth Harbour Dialogue dealt with " + about + ", and the sides agreed to meet again in the spring of the year after next.</p>"
}

// TestMain holds the choice of the main content to pages as sites build them.
func TestMain(t *testing.T) {
	statement := paragraph("charts") + paragraph("pilots") + paragraph("tides")
	for _, c := range []struct{ name, page, with, without string }{
		{
			"a main element with less text than a slide show",
			`<title>Fourth Harbour Dialogue | Harbours</title><div class="slides">` + strings.Repeat("<div>"+paragraph("SLIDES")+"</div>", 4) +
				`</div><div role="main"><h1>Fourth Harbour Dialogue</h1>` + paragraph("charts") + `</div>`,
			"charts,Fourth Harbour Dialogue", "SLIDES",
		},
		{
			"furniture by name around the main element",
			`<title>4</title><div class="page js-menu-overlay"><div><p>AN OFFICIAL SITE of the Harbours.</p></div>` +
				`<div><div class="head"><h1>Fourth Harbour Dialogue</h1><p>May 4, 2021</p></div><main>` + statement + `</main></div></div>`,
			"charts,Fourth Harbour Dialogue,May 4", "OFFICIAL SITE",
		},
		{
			"everything is furniture by name",
			`<title>4</title><div class="page js-menu-overlay">` + statement + `</div>`,
			"charts,pilots", "",
		},
		{
			"two main elements",
			`<title>4</title><main>` + paragraph("charts") + `</main><main>` + paragraph("pilots") + `</main>`,
			"charts,pilots", "",
		},
		{
			"a long window beside the main element",
			`<title>4</title><main><h1>Fourth Harbour Dialogue</h1>` + statement + `</main><div class="pop overlay">` +
				strings.Repeat(paragraph("COURSES"), 4) + `</div>`,
			"charts,pilots", "COURSES",
		},
		{
			"a title of which the window has another, and a lead between it and the text",
			`<title>Harbour masters met | Harbours</title><div role="main"><div><h1>Fourth Harbour Dialogue</h1>` + strings.Repeat("<div>"+paragraph("leads")+"</div>", 7) +
				`</div><div>` + strings.Repeat(statement, 14) + `</div></div>`,
			"charts,Fourth Harbour Dialogue,leads", "",
		},
		{
			"a title with links beside it",
			`<title>Fourth Harbour Dialogue | Harbours</title><main><div><ul><li><a href="/a">Send this page to a friend</a></li>` +
				`<li><a href="/b">Print this page on your own printer</a></li></ul><h1>Fourth Harbour Dialogue</h1></div>` + statement + `</main>`,
			"charts,Fourth Harbour Dialogue", "printer",
		},
		{
			"a heading of the site behind the text",
			`<title>Fourth Harbour Dialogue | Ministry of Ports and Lights</title><div><article><h2>Fourth Harbour Dialogue</h2>` + strings.Repeat(statement, 3) +
				`</article></div><div><h1>Ministry of Ports and Lights</h1><ul>` + strings.Repeat("<li>OTHER NEWS of the ports</li>", 30) + `</ul></div>`,
			"charts,pilots", "OTHER NEWS",
		},
		{
			"a form below the text",
			`<title>4</title><div>` + statement + `<form><p>WHAT IS WRONG with this page?</p><label>TYPOS</label></form></div>`,
			"charts,pilots", "WHAT IS WRONG,TYPOS",
		},
		{
			"a form around all",
			`<title>4</title><form><div>` + statement + `</div></form>`,
			"charts,pilots", "",
		},
	} {
		d, err := Read(c.page)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		for _, word := range strings.Split(c.with, ",") {
			if !strings.Contains(d.Text, word) {
				t.Errorf("%s: %q is missing from\n%s", c.name, word, d.Text)
			}
		}
		for _, word := range strings.Split(c.without, ",") {
			if word != "" && strings.Contains(d.Text, word) {
				t.Errorf("%s: %q is left in\n%s", c.name, word, d.Text)
			}
		}
	}
}
