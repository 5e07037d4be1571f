package site

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"dialoguec/emit/site/index"
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/tongue"
	"dialoguec/schema"
)

// session writes the page of a meeting.
type session struct{ *context }

// perMeeting is how many provisions the page of a meeting has before further
// statements on it are on a page of their own.
const perMeeting = 500

// meetingPages lists the pages of each meeting: most have one, and a meeting that
// hundreds of statements report has them in parts.
func meetingPages(s *Site) []page {
	x := s.index
	var pages []page
	for i := range x.Meetings {
		m := &x.Meetings[i]
		pages = append(pages, partedAt("meeting/"+m.ID, "meeting", partsOf(x, m), func(c *context, p part) any { return session{c}.meetingPage(m, p) })...)
	}
	return pages
}

// partsOf says where the parts of the statements on a meeting end. A statement is
// in one part, whatever it says.
func partsOf(x *index.Index, m *schema.Meeting) []int {
	var ends []int
	documents, n := x.Reports[m.ID], 0
	for at, i := range documents {
		more := len(x.Said[x.Documents[i].ID])
		if n > 0 && n+more > perMeeting {
			ends, n = append(ends, at), 0
		}
		n += more
	}
	return append(ends, len(documents))
}

type meetingBody struct {
	Name, Other    markup.Words
	Series         markup.Link
	Level, Status  string
	StatusCode     string
	When           string
	Where          []markup.Words
	Mode           string
	Parties        []markup.Link
	Planned        *plan // for this meeting, by an earlier statement
	Previous, Next markup.Link
	Statements     []statementLine
	SideBySide     markup.Way
	Sides          []side
	Turns          []turn // between parts of what statements say
	Provisions     *provisionList
	References     markup.InPlace
	Plans          []plan // of the meetings after this one
	Claims         []claim
	Spoken         markup.InPlace // where a meeting that no statement reports is named
	Trust          string         // how far it can be relied on
}

// plan is what a statement planned for a meeting, and what became of it.
type plan struct {
	Meeting    markup.Link
	When       string
	Where      markup.Words
	By         markup.Link
	HeldWhen   string
	Slip       string
	StatusCode string // of the meeting
}

// statementLine is a statement with what distinguishes it from others on a meeting.
type statementLine struct {
	markup.Link
	Type             markup.Words
	Issued, Language string
	Page             string // of the publisher
}

type claim struct {
	Field, Value string
	Document     markup.Link
}

func (c session) meetingPage(m *schema.Meeting, p part) any {
	b := &meetingBody{
		Name: c.meetingName(m), Other: c.OtherName(m.NameEN, m.NameJA), Series: c.seriesLink(m.SeriesID), Level: c.Label("level", string(m.Level)),
		Status: c.Label("status", string(m.Status)), StatusCode: string(m.Status), When: c.Date(m.Date), Where: c.place(m),
		Mode: c.Label("mode", string(m.Mode)), Parties: c.partyLinks(m.Parties),
		Previous: c.occasion(m.PreviousID), Next: c.occasion(m.NextID), Turns: c.turns(p),
		Trust: c.Label("reliability", c.Reliability(&m.Fact)),
	}
	if m.PlannedDocumentID != "" {
		planned := c.plan(m)
		b.Planned = &planned
	}
	documents := p.rows(c.Reports[m.ID])
	for _, i := range documents {
		d := &c.Documents[i]
		b.Statements = append(b.Statements, c.statementLine(d))
		b.SideBySide = cmp.Or(c.sideBySide(d), b.SideBySide)
		for _, n := range c.Plans[d.ID] {
			b.Plans = append(b.Plans, c.plan(&c.Meetings[n]))
		}
	}
	shown := c.oneVersion(documents)
	b.Provisions = c.provisionsBySection(shown)
	b.References = c.made(func(m *markup.Markup) { c.references(m, shown) })
	c.head.Title, c.head.openGraph = b.Name.Text, "article"
	c.head.Description = c.inWords(m, b)
	if p.number > 1 {
		return b
	}
	b.Sides = c.sides(m)
	for _, x := range m.Claims {
		b.Claims = append(b.Claims, c.claim(&x))
	}
	if len(documents) == 0 {
		b.Spoken = c.quotations(&m.Fact)
	}
	c.head.event = c.site.opt.Event(m)
	return b
}

// inWords says of a meeting what it is.
func (c session) inWords(m *schema.Meeting, b *meetingBody) string {
	words := b.Name.Text
	if b.When != "" {
		words += c.Say("comma") + b.When
	}
	for _, p := range b.Where {
		words += c.Say("comma") + p.Text
	}
	said := 0
	for _, i := range c.oneVersion(c.Reports[m.ID]) {
		said += len(c.Said[c.Documents[i].ID])
	}
	if said > 0 {
		words += c.Say("stop") + c.Say("n-provisions", said)
	}
	return words
}

func (c session) statementLine(d *schema.Document) statementLine {
	return statementLine{Link: c.documentLink(d.ID), Type: c.InLanguage(d.Type, d.Language), Issued: c.Date(d.IssuedDate),
		Language: c.LanguageName(d.Language), Page: onTheWeb(d.SourceURL)}
}

// onTheWeb is an address if it leads to the web, or else nothing.
func onTheWeb(address string) string {
	if !schema.IsWeb(address) {
		return ""
	}
	return address
}

func (c session) plan(m *schema.Meeting) plan {
	return plan{
		Meeting: c.meetingLink(m.ID), When: c.Date(m.PlannedDate), Where: c.cityName(m.PlannedCityID, m.PlannedCity),
		By: c.documentLink(m.PlannedDocumentID), StatusCode: string(m.Status),
		HeldWhen: c.Date(m.Date), Slip: c.slip(m),
	}
}

// slip says how long after the planned window a meeting took place; "" if that
// is not known.
func (c *context) slip(m *schema.Meeting) string {
	if m.SlipMin == nil || m.SlipMax == nil || m.Status != schema.Held {
		return ""
	}
	least, most := *m.SlipMin, *m.SlipMax
	switch {
	case least == 0 && most == 0:
		return c.Say("slip.none")
	case most <= 0:
		return c.Say("slip.before", days(-most, -least))
	case least >= 0:
		return c.Say("slip.after", days(least, most))
	}
	return ""
}

// days is a number of days, or a range of them.
func days(least, most int) string {
	if least == most {
		return strconv.Itoa(least)
	}
	return strconv.Itoa(least) + "–" + strconv.Itoa(most)
}

func (c session) claim(x *schema.Claim) claim {
	out := claim{Field: c.fieldName(x.Field), Value: x.Value}
	if date := c.Date(schema.EDTF(x.Value)); date != "" {
		out.Value = date
	}
	if len(x.Evidence) > 0 {
		out.Document = c.documentLink(x.Evidence[0].Document)
	}
	return out
}

// fieldName names a column of the table of meetings.
func (c session) fieldName(field string) string {
	columns := schema.TableNamed("meetings").Columns
	i := slices.IndexFunc(columns, func(x schema.Column) bool { return x.Name == field })
	if i >= 0 && c.Code == "ja" && columns[i].Title != "" {
		return columns[i].Title
	}
	return strings.ReplaceAll(field, "_", " ")
}

// oneVersion leaves out of the documents of a meeting those that have another
// version in the language of the page.
func (c *context) oneVersion(documents []int) []int {
	mine := func(i int) bool { return tongue.CodeOf(c.Documents[i].Language) == c.Code }
	return slices.DeleteFunc(slices.Clone(documents), func(i int) bool {
		versions := c.Versions[c.Documents[i].WorkID]
		if len(versions) < 2 || mine(i) {
			return false
		}
		return slices.ContainsFunc(versions, mine) || versions[0] != i
	})
}

// provisionsBySection lists the provisions of some documents section by section.
func (c session) provisionsBySection(documents []int) *provisionList {
	var rows []int
	for _, i := range documents {
		rows = append(rows, c.Said[c.Documents[i].ID]...)
	}
	return c.grouped(rows, grouping{
		same: func(p, q *schema.Provision) bool { return p.DocumentID == q.DocumentID && p.SectionID == q.SectionID },
		head: func(m *markup.Markup, before, p *schema.Provision) {
			if len(documents) > 1 && (before == nil || before.DocumentID != p.DocumentID) {
				m.Headed(`<h3 class="of">`, c.documentLink(p.DocumentID))
			}
			m.Headed("<h3>", markup.Link{Words: c.heading(p.SectionID)})
		},
		themes: true,
	})
}

// heading is the heading of a section with its number.
func (c *context) heading(id string) markup.Words {
	s := c.Section(id)
	if s == nil {
		return markup.Words{}
	}
	words := s.Heading
	if s.Number != "" {
		words = s.Number + " " + words
	}
	return c.ofDocument(s.DocumentID, words)
}
