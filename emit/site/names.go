package site

import (
	"cmp"
	"strconv"
	"strings"

	"dialoguec/schema"
)

// way is the way to a page of the site and to a place on it, in parts: there are
// thousands on a page, and most are written without being made. The zero way
// leads nowhere.
type way struct{ home, kind, id, place string }

// to is the way to the page of something, such as "meeting" and its identifier,
// or to a page that has no identifier.
func (c *context) to(kind, id string) way { return way{c.head.Home, kind, id, ""} }

// at leads to a place on the page.
func (w way) at(place string) way {
	w.place = place
	return w
}

// Href is the way as a template writes it, "" for one that leads nowhere.
func (w way) Href() string {
	if w.kind == "" {
		return ""
	}
	parts := w.parts()
	return strings.Join(parts[:], "")
}

// parts are what the address is put together of.
func (w way) parts() [7]string {
	p := [...]string{w.home, w.kind, "/", w.id, "/index.html", "#", w.place}
	if w.id == "" {
		p[2] = ""
	}
	if w.place == "" {
		p[5] = ""
	}
	return p
}

// link is the name of something with the way to its page, if it has one.
type link struct {
	way
	text
}

// linkTo leads to the page of a row, or nowhere if there is no such row.
func linkTo[T any](c *context, kind, id string, row *T, name func(*context, *T) text) link {
	if row == nil {
		return link{}
	}
	return link{c.to(kind, id), name(c, row)}
}

// meetingName is the name of a meeting; one without a name goes by its identifier.
func (c *context) meetingName(m *schema.Meeting) text { return c.choose(m.NameEN, m.NameJA, m.ID) }

func (c *context) meetingLink(id string) link {
	return linkTo(c, "meeting", id, c.meeting(id), (*context).meetingName)
}

// occasion names a meeting in short: its number in its series, or else its name.
func (c *context) occasion(id string) link {
	l := c.meetingLink(id)
	if m := c.meeting(id); m != nil && m.Ordinal > 0 && m.SeriesID != "" {
		l.text = text{Text: c.ordinal(m.Ordinal)}
	}
	return l
}

// ordinal numbers a meeting.
func (t *tongue) ordinal(n int) string {
	if t.code == "ja" {
		return "第" + strconv.Itoa(n) + "回会合"
	}
	return nth(n) + " meeting"
}

// nth is an ordinal number in English.
func nth(n int) string {
	ending := "th"
	if n%100 < 11 || n%100 > 13 {
		ending = map[int]string{1: "st", 2: "nd", 3: "rd"}[n%10]
	}
	return strconv.Itoa(n) + cmp.Or(ending, "th")
}

func (c *context) seriesName(s *schema.Series) text {
	return c.choose(s.NameEN, s.NameJA, cmp.Or(s.Name, s.ID))
}

func (c *context) seriesLink(id string) link {
	return linkTo(c, "series", id, c.seriesOf(id), (*context).seriesName)
}

func (c *context) bodyName(o *schema.Organization) text {
	return c.choose(o.NameEN, o.NameJA, cmp.Or(o.Name, o.ID))
}

func (c *context) bodyLink(id string) link {
	return linkTo(c, "org", id, c.body(id), (*context).bodyName)
}

func (c *context) personName(p *schema.Person) text {
	return c.choose(p.NameEN, p.NameJA, cmp.Or(p.Name, p.ID))
}

func (c *context) personLink(id string) link {
	return linkTo(c, "person", id, c.person(id), (*context).personName)
}

func (c *context) themeName(t *schema.Theme) text { return c.choose(t.LabelEN, t.LabelJA, t.ID) }

func (c *context) themeLink(id string) link {
	return linkTo(c, "theme", id, c.theme(id), (*context).themeName)
}

// partyName names a country or another side by its code.
func (c *context) partyName(code string) text {
	if x := c.country(code); x != nil {
		return c.choose(x.NameEN, x.NameJA, code)
	}
	return text{Text: c.label("side", code)}
}

func (c *context) partyLink(code string) link {
	if c.country(code) == nil {
		return link{text: c.partyName(code)}
	}
	return link{c.to("party", strings.ToLower(code)), c.partyName(code)}
}

func (c *context) partyLinks(codes []string) []link {
	var out []link
	for _, code := range codes {
		out = append(out, c.partyLink(code))
	}
	return out
}

// documentLabel is the title of a statement, or the label in its place, which is
// in English.
func (c *context) documentLabel(d *schema.Document) text {
	switch m := c.meeting(d.MeetingID); {
	case d.Title != "" || d.Label == "":
		return c.inLanguage(cmp.Or(d.Label, d.Title, d.ID), d.Language)
	case c.code == "ja" && m != nil && m.NameJA != "":
		return text{Text: c.say("made-label", m.NameJA)}
	}
	return c.inLanguage(d.Label, "en")
}

func (c *context) documentLink(id string) link {
	return linkTo(c, "doc", id, c.document(id), (*context).documentLabel)
}

// ofDocument is a text in the language of the document that it is of.
func (c *context) ofDocument(id, words string) text {
	if d := c.document(id); d != nil {
		return c.inLanguage(words, d.Language)
	}
	return c.printed(words)
}

// place is where a meeting was held: venue, city and country, as far as known.
func (c *context) place(m *schema.Meeting) []text {
	var out []text
	if m.Venue != "" {
		out = append(out, c.printed(m.Venue))
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
func (c *context) cityName(id, printed string) text {
	if x := c.city(id); x != nil {
		return c.choose(x.NameEN, x.NameJA, printed)
	}
	return c.printed(printed)
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
func (c *context) placeOf(document, id string) way { return c.to("doc", document).at(anchor(id)) }
