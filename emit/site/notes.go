package site

import (
	"slices"

	"dialoguec/schema"
	"dialoguec/schema/fragment"
)

// margin writes what is noted beside a text.
type margin struct{ *context }

// note is what was read of one fact in a text.
type note struct {
	kind      string
	name      link              // of what is meant
	says      []noteLine        // what else was read
	provision *schema.Provision // nil of other facts
	fact      *schema.Fact
	place     string // the name of its place in the text
	quoteURL  string // the publisher's page at the place
}

// noteLine is one field of what was read.
type noteLine struct {
	label string
	value text
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
func (c margin) readingsOf(d *schema.Document) *readings {
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
			r.notes = append(r.notes, c.note(m))
			known[key] = len(r.notes)
		}
		r.numbers[i] = known[key]
		if n := &r.notes[r.numbers[i]-1]; n.place == "" {
			n.place = r.places[i]
		}
	}
	r.quote(c.context, d)
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
		if n := &r.notes[r.numbers[i]-1]; r.places[i] == n.place && n.quoteURL == "" {
			n.quoteURL = fragment.URL(page, words, int(m.start), int(m.end))
		}
	}
}

// placeOfMark names the place of a mark: what is a row of the statement has one
// place, named after the row; what is spoken of has one wherever that is.
func (c margin) placeOfMark(m mark) string {
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

// note describes the fact of a mark.
func (c margin) note(m mark) note {
	switch m.kind {
	case aProvision:
		return c.provisionNote(&c.Provisions[m.row])
	case aSection:
		x := &c.Sections[m.row]
		return note{kind: c.say("kind.section"), name: link{text: c.heading(x.ID)}, fact: &x.Fact}
	case aParticipation:
		return c.participationNote(&c.Participations[m.row])
	case aMeeting:
		x := &c.Meetings[m.row]
		status := noteLine{"", text{Text: c.label("status", string(x.Status))}}
		return note{kind: c.say("kind.meeting"), name: c.meetingLink(x.ID), says: []noteLine{status}, fact: &x.Fact}
	case aSeries:
		x := &c.Series[m.row]
		return note{kind: c.say("kind.series"), name: c.seriesLink(x.ID), fact: &x.Fact}
	case aBody:
		x := &c.Organizations[m.row]
		return note{kind: c.say("kind.body"), name: c.bodyLink(x.ID), fact: &x.Fact}
	case aPerson:
		x := &c.People[m.row]
		return note{kind: c.say("kind.person"), name: c.personLink(x.ID), fact: &x.Fact}
	case anItem:
		x := &c.ReferencedItems[m.row]
		n := note{kind: c.label("item_kind", string(x.Kind)), name: link{text: c.choose(x.NameEN, x.NameJA, x.Name)}, fact: &x.Fact}
		if when := c.date(x.Date); when != "" {
			n.says = append(n.says, noteLine{c.say("when"), text{Text: when}})
		}
		return n
	}
	x := &c.Documents[m.row]
	return note{kind: c.say("kind.document"), name: link{text: text{Text: c.date(x.IssuedDate)}}, fact: &x.Fact}
}

func (c margin) provisionNote(p *schema.Provision) note {
	n := note{kind: c.say("kind.provision"), provision: p, fact: &p.Fact}
	for _, cue := range p.ThemeCues {
		n.says = append(n.says, noteLine{c.themeLink(cue.Theme).Text, c.ofDocument(p.DocumentID, "“"+cue.Span.Quote+"”")})
	}
	for _, f := range p.Forums {
		n.says = append(n.says, noteLine{c.say("forum"), c.ofDocument(p.DocumentID, f)})
	}
	return n
}

func (c margin) participationNote(p *schema.Participation) note {
	who := c.member(p)
	n := note{kind: c.say("kind.participation"), name: who.Person, fact: &p.Fact}
	if n.name.Text == "" {
		n.name = who.Body
	} else if who.Body.Text != "" {
		n.says = append(n.says, noteLine{"", who.Body.text})
	}
	if who.Position.Text != "" {
		n.says = append(n.says, noteLine{"", who.Position})
	}
	role := c.partyName(string(p.Side)).Text + c.say("comma") + c.label("role", string(p.Role))
	n.says = append(n.says, noteLine{"", text{Text: role}})
	return n
}

// writeNotes writes the notes as items of a list.
func (c margin) writeNotes(m *markup, notes []note) {
	for i := range notes {
		n := &notes[i]
		m.tag(`<li id="n`)
		m.number(i + 1)
		m.tag(`"><h3>`)
		m.text(n.kind)
		if n.name.Text != "" {
			m.text(c.say("colon"))
			m.link(n.name)
		}
		m.tag("</h3>")
		if n.provision != nil {
			m.tag(`<p class="read">`)
			c.actsOf(m, n.provision)
			c.actorsOf(m, n.provision)
			c.dueOf(m, n.provision)
			m.tag("</p>")
		}
		for _, l := range n.says {
			m.tag("<p>")
			m.text(orEmpty(l.label != "", l.label+c.say("colon")))
			m.words(l.value)
			m.tag("</p>")
		}
		c.ground(m, n)
		m.tag("</li>\n")
	}
}

// ground writes on what a fact rests: its place in the text and on the page of
// the publisher, and its rule.
func (c margin) ground(m *markup, n *note) {
	m.tag(`<p class="ground"><a class="back" href="#`)
	m.text(n.place)
	m.tag(`">`)
	m.text(c.say("in-the-text"))
	m.tag("</a>")
	if n.quoteURL != "" {
		m.tag(` <a class="out" rel="external"`)
		m.href(n.quoteURL)
		m.tag(">")
		m.text(c.say("on-publisher-page"))
		m.tag("</a>")
	}
	m.tag(` <span class="rule">`)
	m.link(c.ruleLink(n.fact.Rule))
	m.tag("</span>")
	c.doubt(m, n.fact)
	m.tag("</p>")
}

// ruleLink leads to what a rule reads and how often it is right.
func (c margin) ruleLink(rule string) link {
	if row(c.Rules, c.rules, rule) == nil {
		return link{text: text{Text: rule}}
	}
	return link{c.to("rules", "").at(rule), text{Text: rule}}
}
