package site

import (
	"strings"

	"dialoguec/schema"
)

// provisionRow is a provision as the lists of pages show it.
type provisionRow struct {
	Href        string // its place in the text of its statement
	Text        text
	Acts        []string
	Strength    string // the code
	StrengthIs  string
	Continuing  bool
	Negated     bool
	By          []link
	Due         string
	Themes      []link
	Reliability string // the code
	Trust       string
	Doubtful    bool   // the reader should know that it is not sure
	Thread      string // the way to its thread
	Meeting     link
	When        string
	Document    link
	// What the filters compare: codes with blanks between them.
	ActCodes, Parties, ThemeIDs string
}

// provisionList is a list of provisions with the filters that make sense for it.
type provisionList struct {
	Groups  []provisionGroup
	Filters []filter
	Count   int
}

// provisionGroup are the provisions below one heading.
type provisionGroup struct {
	Document link // that begins here, if there are several
	Heading  text
	Rows     []provisionRow
}

// filter is a choice among the values that occur in a list.
type filter struct {
	Name, Label string
	Options     []option
}

type option struct{ Value, Label string }

// provisionsOf is the list of some provisions, in their order; apart says that
// they are of several meetings, which are named.
func (c *context) provisionsOf(rows []int, apart bool) *provisionList {
	g := provisionGroup{Rows: make([]provisionRow, 0, len(rows))}
	for _, i := range rows {
		g.Rows = append(g.Rows, c.provisionRow(&c.Provisions[i], apart))
	}
	l := &provisionList{Groups: []provisionGroup{g}}
	l.filtered(c, rows)
	return l
}

// fewRows is how many rows need no filter.
const fewRows = 4

// filtered adds the filters of the rows that a list has.
func (l *provisionList) filtered(c *context, rows []int) {
	if l.Count = len(rows); l.Count > fewRows {
		l.Filters = c.filters(rows)
	}
}

func (c *context) provisionRow(p *schema.Provision, apart bool) provisionRow {
	d := c.document(p.DocumentID)
	r := provisionRow{
		Href: c.placeOf(p.DocumentID, p.ID), Text: text{Text: p.Text},
		Strength: string(p.Commitment), StrengthIs: c.label("strength", string(p.Commitment)),
		Continuing: p.Continuing, Negated: p.Negated, By: c.actors(p), Due: c.date(p.Deadline),
		Reliability: c.reliability(&p.Fact), ActCodes: joined(p.Acts), Parties: joined(p.ActorParties), ThemeIDs: joined(p.Themes),
	}
	if d != nil {
		r.Text = c.inLanguage(p.Text, d.Language)
	}
	r.Trust = c.label("reliability", r.Reliability)
	r.Doubtful = r.Reliability == string(schema.LowReliability) || r.Reliability == string(schema.Untested)
	for _, a := range p.Acts {
		r.Acts = append(r.Acts, c.label("act", string(a)))
	}
	for _, id := range p.Themes {
		r.Themes = append(r.Themes, c.themeLink(id))
	}
	if tied := c.tied[p.ID]; len(tied) > 0 {
		r.Thread = c.to("thread", c.Threads[tied[0]].ThreadID)
	}
	if apart {
		r.Meeting, r.Document = c.meetingLink(p.MeetingID), c.documentLink(p.DocumentID)
		r.When = c.whenSaid(p)
	}
	return r
}

// whenSaid is the date of the meeting at which something was said, or else that
// of the statement.
func (c *context) whenSaid(p *schema.Provision) string {
	if m := c.meeting(p.MeetingID); m != nil && m.Date != "" {
		return c.date(m.Date)
	}
	if d := c.document(p.DocumentID); d != nil {
		return c.date(d.IssuedDate)
	}
	return ""
}

// actors are those who act in a provision: parties, bodies, or what is printed.
func (c *context) actors(p *schema.Provision) []link {
	out := c.partyLinks(p.ActorParties)
	for _, id := range p.OrganizationIDs {
		out = append(out, c.bodyLink(id))
	}
	if len(out) > 0 {
		return out
	}
	for _, name := range p.Actors {
		out = append(out, link{"", c.actorName(name)})
	}
	return out
}

// actorName is an actor that is no party and no known body.
func (c *context) actorName(name string) text {
	switch name {
	case "participants", "both governments", "private sector":
		return text{Text: c.say("actor." + strings.ReplaceAll(name, " ", "-"))}
	}
	if c.country(name) != nil {
		return c.partyName(name)
	}
	return c.printed(name)
}

func joined[T ~string](list []T) string {
	var b strings.Builder
	for i, s := range list {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(string(s))
	}
	return b.String()
}

// filters lists what some provisions can be chosen by: what at least two of them
// differ in.
func (c *context) filters(rows []int) []filter {
	acts, parties, strengths, themes, trusts := seen{}, seen{}, seen{}, seen{}, seen{}
	for _, i := range rows {
		p := &c.Provisions[i]
		addAll(acts, p.Acts)
		addAll(parties, p.ActorParties)
		addAll(themes, p.Themes)
		strengths[string(p.Commitment)] = true
		trusts[c.reliability(&p.Fact)] = true
	}
	var out []filter
	add := func(name string, of seen, values []string, label func(string) string) {
		f := filter{Name: name, Label: c.say("filter." + name)}
		for _, v := range values {
			if of[v] {
				f.Options = append(f.Options, option{v, label(v)})
			}
		}
		if len(f.Options) > 1 {
			out = append(out, f)
		}
	}
	of := func(list string) func(string) string { return func(code string) string { return c.label(list, code) } }
	add("act", acts, codes(schema.Acts), of("act"))
	add("party", parties, sortedBy(parties, func(s string) string { return c.partyName(s).Text }), func(s string) string { return c.partyName(s).Text })
	add("strength", strengths, []string{"specific", "vague", "none"}, of("strength"))
	add("theme", themes, sortedBy(themes, func(s string) string { return c.themeLink(s).Text }), func(s string) string { return c.themeLink(s).Text })
	add("reliability", trusts, codes(schema.Reliabilities), of("reliability"))
	return out
}
