package site

import (
	"cmp"
	"strconv"
	"strings"

	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// to is the way to the page of something, such as "meeting" and its identifier,
// or to a page that has no identifier.
func (c *context) to(kind, id string) markup.Way { return markup.To(c.head.Home, kind, id) }

// linkTo leads to the page of a row, or nowhere if there is no such row.
func linkTo[T any](c *context, kind, id string, row *T, name func(*context, *T) markup.Words) markup.Link {
	if row == nil {
		return markup.Link{}
	}
	return c.to(kind, id).Named(name(c, row))
}

// meetingName is the name of a meeting; one without a name goes by its identifier.
func (c *context) meetingName(m *schema.Meeting) markup.Words {
	return c.Choose(m.NameEN, m.NameJA, m.ID)
}

func (c *context) meetingLink(id string) markup.Link {
	return linkTo(c, "meeting", id, c.Meeting(id), (*context).meetingName)
}

// occasion names a meeting in short: its number in its series, or else its name.
func (c *context) occasion(id string) markup.Link {
	l := c.meetingLink(id)
	if m := c.Meeting(id); m != nil && m.Ordinal > 0 && m.SeriesID != "" {
		l.Words = markup.Plain(c.Ordinal(m.Ordinal))
	}
	return l
}

func (c *context) seriesName(s *schema.Series) markup.Words {
	return c.Choose(s.NameEN, s.NameJA, cmp.Or(s.Name, s.ID))
}

func (c *context) seriesLink(id string) markup.Link {
	return linkTo(c, "series", id, c.OneSeries(id), (*context).seriesName)
}

func (c *context) bodyName(o *schema.Organization) markup.Words {
	return c.Choose(o.NameEN, o.NameJA, cmp.Or(o.Name, o.ID))
}

func (c *context) bodyLink(id string) markup.Link {
	return linkTo(c, "org", id, c.Body(id), (*context).bodyName)
}

func (c *context) personName(p *schema.Person) markup.Words {
	return c.Choose(p.NameEN, p.NameJA, cmp.Or(p.Name, p.ID))
}

func (c *context) personLink(id string) markup.Link {
	return linkTo(c, "person", id, c.Person(id), (*context).personName)
}

func (c *context) themeName(t *schema.Theme) markup.Words {
	return c.Choose(t.LabelEN, t.LabelJA, t.ID)
}

func (c *context) themeLink(id string) markup.Link {
	return linkTo(c, "theme", id, c.Theme(id), (*context).themeName)
}

// partyName names a country or another side by its code.
func (c *context) partyName(code string) markup.Words {
	if x := c.Country(code); x != nil {
		return c.Choose(x.NameEN, x.NameJA, code)
	}
	return markup.Plain(c.Label("side", code))
}

func (c *context) partyLink(code string) markup.Link {
	if c.Country(code) == nil {
		return markup.Link{Words: c.partyName(code)}
	}
	return c.to("party", strings.ToLower(code)).Named(c.partyName(code))
}

func (c *context) partyLinks(codes []string) []markup.Link {
	var out []markup.Link
	for _, code := range codes {
		out = append(out, c.partyLink(code))
	}
	return out
}

// documentLabel is the title of a statement, or the label in its place, which is
// in English.
func (c *context) documentLabel(d *schema.Document) markup.Words {
	switch m := c.Meeting(d.MeetingID); {
	case d.Title != "" || d.Label == "":
		return c.InLanguage(cmp.Or(d.Label, d.Title, d.ID), d.Language)
	case c.Code == "ja" && m != nil && m.NameJA != "":
		return markup.Plain(c.Say("made-label", m.NameJA))
	}
	return c.InLanguage(d.Label, "en")
}

func (c *context) documentLink(id string) markup.Link {
	return linkTo(c, "doc", id, c.Document(id), (*context).documentLabel)
}

// ofDocument is a text in the language of the document that it is of.
func (c *context) ofDocument(id, words string) markup.Words {
	if d := c.Document(id); d != nil {
		return c.InLanguage(words, d.Language)
	}
	return c.Printed(words)
}

// place is where a meeting was held: venue, city and country, as far as known.
func (c *context) place(m *schema.Meeting) []markup.Words {
	var out []markup.Words
	if m.Venue != "" {
		out = append(out, c.Printed(m.Venue))
	}
	if city := c.cityName(m.CityID, m.City); city.Text != "" {
		out = append(out, city)
	}
	if m.Country != "" {
		if name := c.partyName(m.Country); len(out) == 0 || out[len(out)-1] != name {
			out = append(out, name)
		}
	}
	return out
}

// cityName names a known city, or else the printed one.
func (c *context) cityName(id, printed string) markup.Words {
	if x := c.City(id); x != nil {
		return c.Choose(x.NameEN, x.NameJA, printed)
	}
	return c.Printed(printed)
}

// anchor is the place on the page of its statement of a part: a provision, a
// participation, a section or an item.
func anchor(id string) string {
	part := id[strings.LastIndexByte(id, '/')+1:]
	if part != "" && part[0] >= '0' && part[0] <= '9' {
		return "p" + part // an identifier of a page should begin with a letter
	}
	return part
}

// placeOf leads to a part in the text of its statement.
func (c *context) placeOf(document, id string) markup.Way {
	return c.to("doc", document).At(anchor(id))
}

// mentionPlace leads to a stretch of a text on the page of its statement.
func (c *context) mentionPlace(s *schema.Span) markup.Way {
	return c.to("doc", s.Document).At(placeName(s.Start, s.End))
}

// placeName names the place of a stretch that is no row of its own.
func placeName(start, end int) string { return "m" + strconv.Itoa(start) + "-" + strconv.Itoa(end) }
