package pages

import (
	"cmp"
	"slices"

	"dialoguec/emit/site/index"
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/page"
	"dialoguec/schema"
)

// listing writes the lists of everything of one kind.
type listing struct{ *page.Draft }

// perList is how many lines a part of a list has.
const perList = 300

type listBody struct {
	Title, Lead string
	Groups      []listGroup
	Turns       []page.Turn
}

type listGroup struct {
	Heading markup.Words
	Entries []entry
}

// entry is a line of a list.
type entry struct {
	markup.Link
	Aside []markup.Words // what is said beside the name
	Code  string         // of the status of a meeting
}

func listPages(s *page.Site) []page.Page {
	x := s.Index
	var pages []page.Page
	list := func(path, title string, rows []int, group func(listing, int) markup.Words, line func(listing, int) entry) {
		pages = append(pages, page.InParts(path, "list", len(rows), perList, func(c *page.Draft, p page.Part) any {
			return listing{c}.list(c.Say(title), p, page.Shown(p, rows), group, line)
		})...)
	}
	list("meeting", "meetings", meetingsByDay(x), listing.meetingYear, listing.meetingEntry)
	list("doc", "statements", x.Newest, listing.statementYear, listing.statementEntry)
	bodies := byCountry(x, x.Organizations, func(o *schema.Organization) (country, name string) { return o.Country, o.Label() })
	people := byCountry(x, x.People, func(p *schema.Person) (country, name string) { return p.Country, p.Label() })
	list("org", "bodies", bodies, listing.bodyCountry, listing.bodyEntry)
	list("person", "people", people, listing.personSide, listing.personEntry)
	parties := byCountry(x, x.Countries, func(y *schema.Country) (country, name string) { return y.Code, "" })
	list("party", "parties-list", parties, noGroup, listing.partyEntry)
	return pages
}

func (c listing) list(title string, p page.Part, rows []int, group func(listing, int) markup.Words, line func(listing, int) entry) any {
	b := &listBody{Title: title, Lead: c.Say("n-in-list", c.Count(p.All)), Turns: c.Turns(p)}
	for _, i := range rows {
		heading := group(c, i)
		if n := len(b.Groups); n == 0 || b.Groups[n-1].Heading != heading {
			b.Groups = append(b.Groups, listGroup{Heading: heading})
		}
		g := &b.Groups[len(b.Groups)-1]
		g.Entries = append(g.Entries, line(c, i))
	}
	c.Head.Title, c.Head.Description = title, title+c.Say("colon")+b.Lead
	return b
}

func noGroup(listing, int) markup.Words { return markup.Words{} }

// meetingsByDay lists the meetings, the latest first and those without a day last.
func meetingsByDay(x *index.Index) []int {
	list := index.EveryRow(x.Meetings)
	day := func(i int) string {
		first, _ := cmp.Or(x.Meetings[i].Date, x.Meetings[i].PlannedDate).Range()
		return first
	}
	slices.SortStableFunc(list, func(a, b int) int { return cmp.Compare(day(b), day(a)) })
	return list
}

func (c listing) meetingYear(i int) markup.Words {
	return c.yearHeading(cmp.Or(c.Meetings[i].Date, c.Meetings[i].PlannedDate).Year())
}

// yearHeading is a year, 0 for what has no day.
func (c listing) yearHeading(y int) markup.Words {
	if y == 0 {
		return markup.Plain(c.Say("no-day"))
	}
	return markup.Plain(c.Year(y))
}

func (c listing) meetingEntry(i int) entry {
	m := &c.Meetings[i]
	e := entry{Link: c.MeetingLink(m.ID), Code: string(m.Status)}
	e.Aside = append(markup.Said(markup.Plain(c.Date(cmp.Or(m.Date, m.PlannedDate)))), c.Place(m)...)
	if m.Status != schema.Held {
		e.Aside = append(e.Aside, markup.Plain(c.Label("status", string(m.Status))))
	}
	return e
}

func (c listing) statementYear(i int) markup.Words {
	return c.yearHeading(c.YearIssued(c.Documents[i].ID))
}

func (c listing) statementEntry(i int) entry {
	d := &c.Documents[i]
	return entry{Link: c.DocumentLink(d.ID), Aside: markup.Said(markup.Plain(c.LanguageName(d.Language)), c.InLanguage(d.Type, d.Language),
		markup.Plain(c.Date(d.IssuedDate)))}
}

// byCountry lists rows country by country, by their names.
func byCountry[T any](x *index.Index, rows []T, of func(*T) (country, name string)) []int {
	list := index.EveryRow(rows)
	slices.SortStableFunc(list, func(i, j int) int {
		a, nameA := of(&rows[i])
		b, nameB := of(&rows[j])
		return cmp.Or(cmp.Compare(countryKey(x, a), countryKey(x, b)), cmp.Compare(nameA, nameB))
	})
	return list
}

// countryKey orders countries by their English names; what has none comes last.
func countryKey(x *index.Index, code string) string {
	if y := x.Country(code); y != nil {
		return y.NameEN
	}
	return "\U0010FFFF" + code
}

func (c listing) bodyCountry(i int) markup.Words { return c.countryHeading(c.Organizations[i].Country) }

func (c listing) countryHeading(code string) markup.Words {
	if code == "" {
		return markup.Plain(c.Say("no-country"))
	}
	return c.PartyName(code)
}

func (c listing) bodyEntry(i int) entry {
	o := &c.Organizations[i]
	e := entry{Link: c.BodyLink(o.ID), Aside: markup.Said(c.OtherName(o.NameEN, o.NameJA))}
	if o.Acronym != e.Text {
		e.Aside = markup.Said(append([]markup.Words{markup.Plain(o.Acronym)}, e.Aside...)...)
	}
	return e
}

func (c listing) personSide(i int) markup.Words { return c.countryHeading(c.People[i].Country) }

func (c listing) personEntry(i int) entry {
	p := &c.People[i]
	return entry{Link: c.PersonLink(p.ID), Aside: markup.Said(c.InLanguage(p.Position, cmp.Or(p.PositionLanguage, "en")))}
}

func (c listing) partyEntry(i int) entry {
	x := &c.Countries[i]
	return entry{Link: c.PartyLink(x.Code), Aside: []markup.Words{{Text: c.Say("n-provisions", c.Count(c.Acting[x.Code]))}}}
}
