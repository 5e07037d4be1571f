// Package feed takes the items out of a feed in RSS or Atom, so that each can be
// compiled as a page of its own.
package feed

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"html"
	"io"
	"path"
	"regexp"
	"strings"

	"golang.org/x/net/html/charset"

	"dialoguec/schema"
)

// Item is one item of a feed.
type Item struct {
	Name      string // by its address: "talks-03"; "item-3" if that has none
	Title     string
	URL       string
	Published string // as it is written there
	Language  string // as the item or its feed declares it, "" if neither does
	HTML      string
}

// Endings are the endings of the files that may be feeds.
var Endings = []string{".rss", ".atom", ".rdf", ".xml"}

var root = regexp.MustCompile(`^(?:\x{FEFF})?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?s:.*?)-->\s*|<\?[^>]*\?>\s*)*<(?:rss|feed|rdf:RDF)[\s>]`)

// Is reports whether a file is a feed.
func Is(data []byte) bool { return root.Match(data[:min(len(data), 4096)]) }

// text is a text of a feed; in Atom it may be markup itself.
type text struct {
	Type  string `xml:"type,attr"`
	Chars string `xml:",chardata"`
	Inner string `xml:",innerxml"`
}

func (t text) html() string {
	switch t.Type {
	case "xhtml":
		return t.Inner
	case "text":
		return "<p>" + html.EscapeString(t.Chars) + "</p>"
	}
	return t.Chars
}

type link struct {
	Rel  string `xml:"rel,attr"`
	Href string `xml:"href,attr"`
	Text string `xml:",chardata"`
}

// entry is an item of either kind of feed.
type entry struct {
	Title       string   `xml:"title"`
	Links       []link   `xml:"link"`
	About       string   `xml:"about,attr"`
	GUID        string   `xml:"guid"`
	PubDate     string   `xml:"pubDate"`
	Date        string   `xml:"date"`
	Updated     string   `xml:"updated"`
	Language    string   `xml:"language"`
	Lang        string   `xml:"http://www.w3.org/XML/1998/namespace lang,attr"`
	Published   string   `xml:"published"`
	Encoded     string   `xml:"http://purl.org/rss/1.0/modules/content/ encoded"`
	Description []string `xml:"description"`
	Content     text     `xml:"http://www.w3.org/2005/Atom content"`
	Summary     text     `xml:"http://www.w3.org/2005/Atom summary"`
}

// Items returns the items of a feed that have a text, in their order.
func Items(data []byte) ([]Item, error) {
	var feed struct {
		Channel []entry `xml:"channel>item"`
		Items   []entry `xml:"item"`
		Entries []entry `xml:"entry"`

		Language string `xml:"channel>language"`
		Lang     string `xml:"http://www.w3.org/XML/1998/namespace lang,attr"`
	}
	d := xml.NewDecoder(bytes.NewReader(data))
	d.CharsetReader = func(label string, in io.Reader) (io.Reader, error) { return charset.NewReaderLabel(label, in) }
	d.Entity = xml.HTMLEntity
	if err := d.Decode(&feed); err != nil {
		return nil, fmt.Errorf("the feed is not whole: %w", err)
	}
	var out []Item
	seen := map[string]int{}
	for _, list := range [][]entry{feed.Channel, feed.Items, feed.Entries} {
		for i := range list {
			item := list[i].item()
			if strings.TrimSpace(item.HTML) == "" {
				continue
			}
			item.Language = strings.TrimSpace(cmp.Or(item.Language, feed.Language, feed.Lang))
			item.Name = cmp.Or(name(item.URL), fmt.Sprintf("item-%d", len(out)+1))
			if seen[item.Name]++; seen[item.Name] > 1 {
				item.Name += fmt.Sprintf("-%d", seen[item.Name])
			}
			out = append(out, item)
		}
	}
	if len(out) == 0 {
		return nil, errors.New("no item of the feed has a text")
	}
	return out, nil
}

func (e *entry) item() Item {
	description := ""
	for _, s := range e.Description {
		description = cmp.Or(description, s)
	}
	return Item{
		Title: strings.TrimSpace(e.Title), URL: e.address(),
		Published: strings.TrimSpace(cmp.Or(e.Published, e.PubDate, e.Date, e.Updated)),
		Language:  cmp.Or(e.Language, e.Lang),
		HTML:      cmp.Or(e.Encoded, e.Content.html(), description, e.Summary.html()),
	}
}

// address returns the address of the page of an item.
func (e *entry) address() string {
	for _, l := range e.Links {
		if l.Rel == "" || l.Rel == "alternate" {
			if a := strings.TrimSpace(cmp.Or(l.Href, l.Text)); a != "" {
				return a
			}
		}
	}
	return strings.TrimSpace(cmp.Or(e.About, e.GUID))
}

// name makes the name of an item of the last part of its address.
func name(address string) string {
	address, _, _ = strings.Cut(address, "?")
	address, _, _ = strings.Cut(address, "#")
	_, rest, ok := strings.Cut(address, "://")
	if !ok || !strings.Contains(strings.TrimRight(rest, "/"), "/") {
		return ""
	}
	base := path.Base(strings.TrimRight(rest, "/"))
	return strings.Trim(strings.TrimSuffix(base, path.Ext(base)), ".") // "..", which no file is called
}

// Page writes an item as a page with front matter, as if somebody had saved it.
func (i Item) Page() []byte {
	var b strings.Builder
	b.WriteString("---\n")
	for _, kv := range [][2]string{{"title", i.Title}, {"url", i.URL}, {"date", i.Published}, {"language", i.language()}} {
		if kv[1] != "" {
			fmt.Fprintf(&b, "%s: %q\n", kv[0], strings.Join(strings.Fields(kv[1]), " "))
		}
	}
	b.WriteString("---\n<div>\n" + i.HTML + "\n</div>\n")
	return []byte(b.String())
}

// language returns the language of an item if it is one that statements are read
// in; of another one the text is to decide.
func (i Item) language() string {
	l, _ := schema.LanguageNamed(i.Language)
	return l.Tag
}
