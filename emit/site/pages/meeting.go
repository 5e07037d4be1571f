package pages

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/emit/site/index"
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/page"
	"dialoguec/emit/site/rows"
	"dialoguec/schema"
)

type session struct{ *page.Draft }

// perMeeting is how many provisions the page of a meeting has before further
// statements on it are on a page of their own.
const perMeeting = 500

// meetingPages lists the pages of each meeting: most have one, and a meeting that
// hundreds of statements report has them in parts.
func meetingPages(s *page.Site, event func(*schema.Meeting) any) []page.Page {
	var pages []page.Page
	for i := range s.Meetings {
		m := &s.Meetings[i]
		pages = append(pages, page.PartedAt("meeting/"+m.ID, "meeting", partsOf(s.Index, m), func(c *page.Draft, p page.Part) any {
			if p.Number == 1 {
				c.Head.Event = event(m)
			}
			return session{c}.meetingPage(m, p)
		})...)
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
	Sides          []rows.Side
	Turns          []page.Turn // between parts of what statements say
	Provisions     *rows.List
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

func (c session) meetingPage(m *schema.Meeting, p page.Part) any {
	b := &meetingBody{
		Name: c.MeetingLink(m.ID).Words, Other: c.OtherName(m.NameEN, m.NameJA), Series: c.SeriesLink(m.SeriesID), Level: c.Label("level", string(m.Level)),
		Status: c.Label("status", string(m.Status)), StatusCode: string(m.Status), When: c.Date(m.Date), Where: c.Place(m),
		Mode: c.Label("mode", string(m.Mode)), Parties: c.PartyLinks(m.Parties),
		Previous: c.Occasion(m.PreviousID), Next: c.Occasion(m.NextID), Turns: c.Turns(p),
		Trust: c.Label("reliability", string(c.Reliability(&m.Fact))),
	}
	if m.PlannedDocumentID != "" {
		planned := c.plan(m)
		b.Planned = &planned
	}
	documents := page.Shown(p, c.Reports[m.ID])
	for _, i := range documents {
		d := &c.Documents[i]
		b.Statements = append(b.Statements, c.statementLine(d))
		b.SideBySide = cmp.Or(c.SideBySide(d), b.SideBySide)
		for _, n := range c.Plans[d.ID] {
			b.Plans = append(b.Plans, c.plan(&c.Meetings[n]))
		}
	}
	shown := c.OneVersion(documents)
	b.Provisions = c.Rows().BySection(shown)
	b.References = func() { c.Rows().References(shown) }
	c.Head.Title, c.Head.OpenGraph = b.Name.Text, "article"
	c.Head.Description = c.inWords(m, b)
	if p.Number > 1 {
		return b
	}
	b.Sides = c.Rows().Sides(m)
	for _, x := range m.Claims {
		b.Claims = append(b.Claims, c.claim(&x))
	}
	if len(documents) == 0 {
		b.Spoken = c.Rows().Quotations(&m.Fact)
	}
	return b
}

func (c session) inWords(m *schema.Meeting, b *meetingBody) string {
	words := b.Name.Text
	if b.When != "" {
		words += c.Say("comma") + b.When
	}
	for _, p := range b.Where {
		words += c.Say("comma") + p.Text
	}
	said := 0
	for _, i := range c.OneVersion(c.Reports[m.ID]) {
		said += len(c.Said[c.Documents[i].ID])
	}
	if said > 0 {
		words += c.Say("stop") + c.Say("n-provisions", said)
	}
	return words
}

func (c session) statementLine(d *schema.Document) statementLine {
	return statementLine{Link: c.DocumentLink(d.ID), Type: c.InLanguage(d.Type, d.Language), Issued: c.Date(d.IssuedDate),
		Language: c.LanguageName(d.Language), Page: onTheWeb(d.SourceURL)}
}

func (c session) plan(m *schema.Meeting) plan {
	return plan{
		Meeting: c.MeetingLink(m.ID), When: c.Date(m.PlannedDate), Where: c.CityName(m.PlannedCityID, m.PlannedCity),
		By: c.DocumentLink(m.PlannedDocumentID), StatusCode: string(m.Status),
		HeldWhen: c.Date(m.Date), Slip: c.Slip(m),
	}
}

func (c session) claim(x *schema.Claim) claim {
	out := claim{Field: c.fieldName(x.Field), Value: x.Value}
	if date := c.Date(schema.EDTF(x.Value)); date != "" {
		out.Value = date
	}
	if len(x.Evidence) > 0 {
		out.Document = c.DocumentLink(x.Evidence[0].Document)
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
