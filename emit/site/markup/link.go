package markup

import (
	"html/template"
	"slices"
	"strings"
)

// Words is a text with the language that it is in, "" for that of the page.
type Words struct{ Text, Lang string }

// Plain is a text in the language of the page.
func Plain(s string) Words { return Words{Text: s} }

// Said are those of some texts that say something.
func Said(words ...Words) []Words {
	return slices.DeleteFunc(words, func(w Words) bool { return w.Text == "" })
}

// In is a text in a language, "" for that of the page.
func In(s, lang string) Words { return Words{s, lang} }

// Headline is the text for large letters: a country that is shortened stays on the
// line of what it is joined to, as in U.S.-Japan.
func (t Words) Headline() Words {
	return Words{strings.ReplaceAll(t.Text, ".-", ".-\u2060"), t.Lang}
}

// HTML is the text in its language. The parts of what is embedded are dear to a
// template, which looks for them by name.
func (t Words) HTML() template.HTML { return asHTML(func(m *Markup) { m.Words(t) }) }

// Way is the way to a page of the site and to a place on it, in parts: there are
// thousands on a page, and most are written without being made. The zero way
// leads nowhere.
type Way struct{ home, kind, id, place string }

// To is the way to a page from one that is home away from the folder of its
// language: to that of something, such as "meeting" and its identifier, or to one
// that has no identifier.
func To(home, kind, id string) Way { return Way{home, kind, id, ""} }

// At leads to a place on the page.
func (w Way) At(place string) Way {
	w.place = place
	return w
}

// Named is the link to there under a name.
func (w Way) Named(name Words) Link { return Link{w, name} }

// Href is the way as a template writes it, "" for one that leads nowhere.
func (w Way) Href() string {
	if w.kind == "" {
		return ""
	}
	parts := w.parts()
	return strings.Join(parts[:], "")
}

// parts are what the address is put together of.
func (w Way) parts() [7]string {
	p := [...]string{w.home, w.kind, "/", w.id, "/index.html", "#", w.place}
	if w.id == "" {
		p[2] = ""
	}
	if w.place == "" {
		p[5] = ""
	}
	return p
}

// Link is the name of something with the way to its page, if it has one.
type Link struct {
	Way
	Words
}

// Outside is a page that is none of the site, or a search.
type Outside struct{ Name, Href string }

// HTML is the link, or the name alone of what has no page.
func (l Link) HTML() template.HTML { return asHTML(func(m *Markup) { m.Link(l) }) }

// asHTML is a piece of markup that goes through a template.
func asHTML(write func(*Markup)) template.HTML {
	m := &Markup{}
	write(m)
	return template.HTML(m.b)
}

// InPlace is what a function writes where a template shows it: into the page
// itself, since a template would copy it four times.
type InPlace func()

// Here writes it. The page has all that the template wrote before.
func (write InPlace) Here() template.HTML {
	if write != nil {
		write()
	}
	return ""
}
