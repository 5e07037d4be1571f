package site

import (
	"slices"

	"dialoguec/schema"
	"dialoguec/schema/fragment"
)

// note is what was read of one fact in a text.
type note struct {
	Number   int
	Place    string // the name of its place in the text
	Kind     string
	Name     link // of what is meant
	Says     []noteLine
	Row      *provisionRow // of a provision
	Rule     string
	Reads    string // what the rule reads
	Trust    string
	QuoteURL string // the publisher's page at the place
}

// noteLine is one field of what was read.
type noteLine struct {
	Label string
	Value text
}

// readings are the marks of a text with the notes that they lead to.
type readings struct {
	marks   []mark
	notes   []note
	numbers []int    // of the note of each mark
	places  []string // the name of each mark, "" for one that nothing leads to
}

// readingsOf describes what was read in a document: one note for each fact,
// however many marks it has, in the order of the text.
func (c *context) readingsOf(d *schema.Document) *readings {
	r := &readings{marks: c.marks[d.ID]}
	r.numbers, r.places = make([]int, len(r.marks)), make([]string, len(r.marks))
	type fact struct {
		kind kind
		row  int32
	}
	known := map[fact]int{}
	for i, m := range r.marks {
		if !m.cue {
			r.places[i] = c.placeOfMark(m)
		}
		key := fact{m.kind, m.row}
		if known[key] == 0 {
			n := c.note(m)
			n.Number = len(r.notes) + 1
			r.notes, known[key] = append(r.notes, n), len(r.notes)+1
		}
		r.numbers[i] = known[key]
		if n := &r.notes[r.numbers[i]-1]; n.Place == "" {
			n.Place = r.places[i]
		}
	}
	r.quote(c, d)
	return r
}

// quote finds the places of the notes on the page of the publisher.
func (r *readings) quote(c *context, d *schema.Document) {
	page := onTheWeb(d.SourceURL)
	if page == "" {
		return
	}
	words := fragment.New(c.Texts[d.ID])
	for i, m := range r.marks {
		if n := &r.notes[r.numbers[i]-1]; r.places[i] == n.Place && n.QuoteURL == "" {
			n.QuoteURL = fragment.URL(page, words, int(m.start), int(m.end))
		}
	}
}

// placeOfMark names the place of a mark: what is a row of the statement has one
// place, named after the row; what is spoken of has one wherever that is.
func (c *context) placeOfMark(m mark) string {
	switch m.kind {
	case aProvision:
		p := &c.Provisions[m.row]
		if at, ok := p.PlaceNamed(); ok && at.Start != int(m.start) && slices.ContainsFunc(p.Evidence, func(s schema.Span) bool { return s.Start == at.Start }) {
			return "" // the words that it has in common with others
		}
		return anchor(p.ID)
	case aSection:
		return anchor(c.Sections[m.row].ID)
	case aParticipation:
		return anchor(c.Participations[m.row].ID)
	case anItem:
		return anchor(c.ReferencedItems[m.row].ID)
	}
	return placeName(int(m.start), int(m.end))
}

// note describes one mark.
func (c *context) note(m mark) note {
	n := note{}
	switch m.kind {
	case aProvision:
		p := &c.Provisions[m.row]
		row := c.provisionRow(p, false)
		n.Kind, n.Row = c.say("kind.provision"), &row
		c.ground(&n, &p.Fact)
		for _, cue := range p.ThemeCues {
			n.Says = append(n.Says, noteLine{c.themeLink(cue.Theme).Text, c.printed("“" + cue.Span.Quote + "”")})
		}
		for _, f := range p.Forums {
			n.Says = append(n.Says, noteLine{c.say("forum"), c.printed(f)})
		}
	case aSection:
		s := &c.Sections[m.row]
		n.Kind, n.Name = c.say("kind.section"), link{"", c.heading(s.ID)}
		c.ground(&n, &s.Fact)
	case aParticipation:
		c.participationNote(&n, &c.Participations[m.row])
	case aMeeting:
		x := &c.Meetings[m.row]
		n.Kind, n.Name = c.say("kind.meeting"), c.meetingLink(x.ID)
		n.Says = append(n.Says, noteLine{"", text{Text: c.label("status", string(x.Status))}})
		c.ground(&n, &x.Fact)
	case aSeries:
		x := &c.Series[m.row]
		n.Kind, n.Name = c.say("kind.series"), c.seriesLink(x.ID)
		c.ground(&n, &x.Fact)
	case aBody:
		x := &c.Organizations[m.row]
		n.Kind, n.Name = c.say("kind.body"), c.bodyLink(x.ID)
		c.ground(&n, &x.Fact)
	case aPerson:
		x := &c.People[m.row]
		n.Kind, n.Name = c.say("kind.person"), c.personLink(x.ID)
		c.ground(&n, &x.Fact)
	case anItem:
		r := &c.ReferencedItems[m.row]
		n.Kind, n.Name = c.label("item_kind", string(r.Kind)), link{"", c.choose(r.NameEN, r.NameJA, r.Name)}
		if when := c.date(r.Date); when != "" {
			n.Says = append(n.Says, noteLine{c.say("when"), text{Text: when}})
		}
		c.ground(&n, &r.Fact)
	case aDocument:
		x := &c.Documents[m.row]
		n.Kind, n.Name = c.say("kind.document"), link{"", text{Text: c.date(x.IssuedDate)}}
		c.ground(&n, &x.Fact)
	}
	return n
}

func (c *context) participationNote(n *note, p *schema.Participation) {
	who := c.member(p)
	n.Kind, n.Name = c.say("kind.participation"), who.Person
	if n.Name.Text == "" {
		n.Name = who.Body
	} else if who.Body.Text != "" {
		n.Says = append(n.Says, noteLine{"", who.Body.text})
	}
	if who.Position.Text != "" {
		n.Says = append(n.Says, noteLine{"", who.Position})
	}
	n.Says = append(n.Says, noteLine{"", text{Text: c.partyName(string(p.Side)).Text + c.say("comma") + c.label("role", string(p.Role))}})
	c.ground(n, &p.Fact)
}

// ground says by which rule a fact was read, and where values come from that the
// text does not print there.
func (c *context) ground(n *note, f *schema.Fact) {
	n.Rule, n.Trust = f.Rule, c.label("reliability", c.reliability(f))
	if r := row(c.Rules, c.rules, f.Rule); r != nil {
		n.Reads = r.Reads
	}
}
