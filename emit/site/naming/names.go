// Package naming names what a dataset has in the language of a page, and leads to
// the pages on it and to places on them.
package naming

import (
	"cmp"
	"strings"

	"dialoguec/emit/site/index"
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/tongue"
	"dialoguec/schema"
)

// Names names what a dataset has in the language of a page, and leads to its pages.
// The link to a row that is not there leads nowhere and has no name.
type Names struct {
	*index.Index
	*tongue.Tongue
	Home string // the way from the page to the folder of the language: "", or ending in a slash
}

// linkTo leads to the page of a row, if there is such a row.
func linkTo[T any](n Names, kind, id string, row *T, name func(*T) markup.Words) markup.Link {
	if row == nil {
		return markup.Link{}
	}
	return n.To(kind, id).Named(name(row))
}

// MeetingLink names a meeting; one without a name goes by its identifier.
func (n Names) MeetingLink(id string) markup.Link {
	return linkTo(n, "meeting", id, n.Meeting(id), func(m *schema.Meeting) markup.Words { return n.Choose(m.NameEN, m.NameJA, id) })
}

// Occasion names a meeting in short: its number in its series, or else its name.
func (n Names) Occasion(id string) markup.Link {
	l := n.MeetingLink(id)
	if m := n.Meeting(id); m != nil && m.Ordinal > 0 && m.SeriesID != "" {
		l.Words = markup.Plain(n.Ordinal(m.Ordinal))
	}
	return l
}

// SeriesLink names a series.
func (n Names) SeriesLink(id string) markup.Link {
	return linkTo(n, "series", id, n.OneSeries(id), func(s *schema.Series) markup.Words { return n.Choose(s.NameEN, s.NameJA, cmp.Or(s.Name, id)) })
}

// BodyLink names a body.
func (n Names) BodyLink(id string) markup.Link {
	return linkTo(n, "org", id, n.Body(id), func(o *schema.Organization) markup.Words { return n.Choose(o.NameEN, o.NameJA, cmp.Or(o.Name, id)) })
}

// PersonLink names somebody.
func (n Names) PersonLink(id string) markup.Link {
	return linkTo(n, "person", id, n.Person(id), func(p *schema.Person) markup.Words { return n.Choose(p.NameEN, p.NameJA, cmp.Or(p.Name, id)) })
}

// ThemeLink names a theme.
func (n Names) ThemeLink(id string) markup.Link {
	return linkTo(n, "theme", id, n.Theme(id), func(t *schema.Theme) markup.Words { return n.Choose(t.LabelEN, t.LabelJA, id) })
}

// PartyName names a country or another side by its code.
func (n Names) PartyName(code string) markup.Words {
	if x := n.Country(code); x != nil {
		return n.Choose(x.NameEN, x.NameJA, code)
	}
	return markup.Plain(n.Label("side", code))
}

// PartyLink names a party; other sides than countries have no page.
func (n Names) PartyLink(code string) markup.Link {
	if n.Country(code) == nil {
		return markup.Link{Words: n.PartyName(code)}
	}
	return n.To("party", strings.ToLower(code)).Named(n.PartyName(code))
}

// PartyLinks names parties.
func (n Names) PartyLinks(codes []string) []markup.Link {
	var out []markup.Link
	for _, code := range codes {
		out = append(out, n.PartyLink(code))
	}
	return out
}

// DocumentLabel is the title of a statement, or the label in its place, which is
// in English.
func (n Names) DocumentLabel(d *schema.Document) markup.Words {
	switch m := n.Meeting(d.MeetingID); {
	case d.Title != "" || d.Label == "":
		return n.InLanguage(cmp.Or(d.Label, d.Title, d.ID), d.Language)
	case n.Code == "ja" && m != nil && m.NameJA != "":
		return markup.Plain(n.Say("made-label", m.NameJA))
	}
	return n.InLanguage(d.Label, "en")
}

// DocumentLink names a statement.
func (n Names) DocumentLink(id string) markup.Link {
	return linkTo(n, "doc", id, n.Document(id), n.DocumentLabel)
}

// OfDocument is a text in the language of the document that it is of.
func (n Names) OfDocument(id, words string) markup.Words {
	if d := n.Document(id); d != nil {
		return n.InLanguage(words, d.Language)
	}
	return n.Printed(words)
}

// CityName names a known city, or else the printed one.
func (n Names) CityName(id, printed string) markup.Words {
	if x := n.City(id); x != nil {
		return n.Choose(x.NameEN, x.NameJA, printed)
	}
	return n.Printed(printed)
}

// SectionHeading is the heading of a section with its number.
func (n Names) SectionHeading(id string) markup.Words {
	s := n.Section(id)
	if s == nil {
		return markup.Words{}
	}
	words := s.Heading
	if s.Number != "" {
		words = s.Number + " " + words
	}
	return n.OfDocument(s.DocumentID, words)
}

// ActorName is an actor that is no party and no known body.
func (n Names) ActorName(name string) markup.Words {
	switch name {
	case "participants", "both governments", "private sector":
		return markup.Plain(n.Say("actor." + strings.ReplaceAll(name, " ", "-")))
	}
	if n.Country(name) != nil {
		return n.PartyName(name)
	}
	return n.Printed(name)
}
