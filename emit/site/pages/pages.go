// Package pages says which pages a site has and what each kind of them shows.
package pages

import (
	"slices"

	"dialoguec/emit/site/page"
	"dialoguec/emit/site/tongue"
	"dialoguec/schema"
)

// All lists all pages but the overview. Of a meeting, event returns what search
// engines want in the head of its page, to be written as JSON.
func All(s *page.Site, event func(*schema.Meeting) any) []page.Page {
	return slices.Concat(commitmentPages(s), listPages(s), drawnPages(s), meetingPages(s, event), statementPages(s), versionPages(s),
		threadPages(s), seriesPages(s), bodyPages(s), personPages(s), themePages(s), partyPages(s), rulePages(s), searchPages(s), trialPages(s))
}

// Overview is the first page, which names the files that can be downloaded.
func Overview(downloads []Download) page.Page {
	return page.Page{Template: "overview", Build: func(c *page.Draft) any { return overviewPage(c, downloads) }}
}

// NotFound is the page for an address that does not exist, which a server shows
// in its place: one for all languages, so that it speaks each of them.
var NotFound = page.Page{Template: "notfound", Anywhere: true, Build: func(c *page.Draft) any {
	c.Head.Title = c.Say("not-found")
	var said []missing
	for _, o := range tongue.All {
		if o != c.Tongue {
			said = append(said, missing{o.Code, o.Say("not-found"), o.Say("not-found-text"), o.Say("to-the-beginning"), c.Site.Base + o.Folder})
		}
	}
	return said
}}

// missing says in another language that there is no page.
type missing struct{ Lang, Title, Text, Way, Home string }

// onTheWeb is an address if it leads to the web, or else nothing.
func onTheWeb(address string) string {
	if !schema.IsWeb(address) {
		return ""
	}
	return address
}
