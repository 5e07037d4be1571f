package site

import (
	"slices"
	"sync"

	"dialoguec/emit/site/index"
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/naming"
	"dialoguec/emit/site/rows"
	"dialoguec/schema"
	"dialoguec/schema/fragment"
)

// note is what was read of one fact in a text.
type note struct {
	kind     index.Kind
	row      int32 // in the table of its kind
	place    spot
	quoteURL string // the publisher's page at the place
}

// spot is the name of a place in a text: that of a row, or else that of the
// stretch that it is.
type spot struct {
	row        string
	start, end int32
}

// write writes the name of a place.
func (s spot) write(m *markup.Markup) {
	if s.row != "" {
		m.Text(s.row)
		return
	}
	m.Tag("m")
	m.Number(int(s.start))
	m.Tag("-")
	m.Number(int(s.end))
}

// readings are the marks of a text with the notes that they lead to.
type readings struct {
	marks   []index.Mark
	notes   []note
	numbers []int32 // of the note of each mark
	places  []spot  // of each mark, zero for one that nothing leads to
	known   map[fact]int32
	named   map[spot]bool // while the text is written
}

// fact is a row of the table of a kind.
type fact struct {
	kind index.Kind
	row  int32
}

// read hold what was read of a text for the next one.
var read = sync.Pool{New: func() any { return &readings{known: map[fact]int32{}, named: map[spot]bool{}} }}

// readingsOf describes what was read in a document: one note for each fact,
// however many marks it has, in the order of the text.
func readingsOf(x *index.Index, d *schema.Document) *readings {
	r := read.Get().(*readings)
	r.marks = x.Marks[d.ID]
	r.notes, r.numbers, r.places = r.notes[:0], r.numbers[:0], r.places[:0]
	clear(r.known)
	clear(r.named)
	for i, m := range r.marks {
		place := spot{}
		if !m.Cue {
			place = placeOfMark(x, m)
		}
		key := fact{m.Kind, m.Row}
		n := r.known[key]
		if n == 0 {
			r.notes = append(r.notes, note{kind: m.Kind, row: m.Row})
			n = int32(len(r.notes))
			r.known[key] = n
		}
		r.places, r.numbers = append(r.places, place), append(r.numbers, n)
		if n := r.noteOf(i); n.place == (spot{}) {
			n.place = place
		}
	}
	r.quote(onTheWeb(d.SourceURL), x.Texts[d.ID])
	return r
}

// noteOf is the note of a mark.
func (r *readings) noteOf(mark int) *note { return &r.notes[r.numbers[mark]-1] }

// quote finds the places of the notes on the page of the publisher, if it has one.
func (r *readings) quote(page, text string) {
	if page == "" {
		return
	}
	words := fragment.New(text)
	for i, m := range r.marks {
		if n := r.noteOf(i); r.places[i] == n.place && n.quoteURL == "" {
			n.quoteURL = fragment.URL(page, words, int(m.Start), int(m.End))
		}
	}
}

// placeOfMark names the place of a mark: what is a row of the statement has one
// place, named after the row; what is spoken of has one wherever that is.
func placeOfMark(x *index.Index, m index.Mark) spot {
	switch m.Kind {
	case index.AProvision:
		p := &x.Provisions.List[m.Row]
		if at, ok := p.PlaceNamed(); ok && at.Start != int(m.Start) && slices.ContainsFunc(p.Evidence, func(s schema.Span) bool { return s.Start == at.Start }) {
			return spot{} // the words that it has in common with others
		}
		return spot{row: naming.Anchor(p.ID)}
	case index.ASection:
		return spot{row: naming.Anchor(x.Sections.List[m.Row].ID)}
	case index.AParticipation:
		return spot{row: naming.Anchor(x.Participations.List[m.Row].ID)}
	case index.AnItem:
		return spot{row: naming.Anchor(x.ReferencedItems.List[m.Row].ID)}
	}
	return spot{start: m.Start, end: m.End}
}

// margin writes what is noted beside a text.
type margin struct{ rows.Writer }

// notes writes notes as items of a list.
func (c margin) notes(notes []note) {
	for i := range notes {
		c.Tag(`<li id="n`)
		c.Number(i + 1)
		c.Tag(`"><h3>`)
		c.ground(&notes[i], c.fact(&notes[i]))
		c.Drain()
	}
}

// fact writes what was read of the fact of a note, and returns it.
func (c margin) fact(n *note) *schema.Fact {
	switch n.kind {
	case index.AProvision:
		return c.provisionFact(&c.Provisions.List[n.row])
	case index.ASection:
		x := &c.Sections.List[n.row]
		c.title(c.Say("kind.section"), markup.Link{Words: c.SectionHeading(x.ID)})
		return &x.Fact
	case index.AParticipation:
		return c.participationFact(&c.Participations.List[n.row])
	case index.AMeeting:
		x := &c.Meetings[n.row]
		c.title(c.Say("kind.meeting"), c.MeetingLink(x.ID))
		c.line("", markup.Plain(c.Label("status", string(x.Status))))
		return &x.Fact
	case index.ASeries:
		x := &c.Series[n.row]
		c.title(c.Say("kind.series"), c.SeriesLink(x.ID))
		return &x.Fact
	case index.ABody:
		x := &c.Organizations[n.row]
		c.title(c.Say("kind.body"), c.BodyLink(x.ID))
		return &x.Fact
	case index.APerson:
		x := &c.People[n.row]
		c.title(c.Say("kind.person"), c.PersonLink(x.ID))
		return &x.Fact
	case index.AnItem:
		x := &c.ReferencedItems.List[n.row]
		c.title(c.Label("item_kind", string(x.Kind)), markup.Link{Words: c.Choose(x.NameEN, x.NameJA, x.Name)})
		if when := c.Date(x.Date); when != "" {
			c.line(c.Say("when"), markup.Plain(when))
		}
		return &x.Fact
	}
	x := &c.Documents[n.row]
	c.title(c.Say("kind.document"), markup.Link{Words: markup.Plain(c.Date(x.IssuedDate))})
	return &x.Fact
}

// title writes what a note is of.
func (c margin) title(kind string, name markup.Link) {
	c.Text(kind)
	if name.Text != "" {
		c.Text(c.Say("colon"))
		c.Link(name)
	}
	c.Tag("</h3>")
}

// line writes one field of what was read.
func (c margin) line(label string, value markup.Words) {
	c.Tag("<p>")
	if label != "" {
		c.Text(label)
		c.Text(c.Say("colon"))
	}
	c.Words(value)
	c.Tag("</p>")
}

func (c margin) provisionFact(p *schema.Provision) *schema.Fact {
	c.title(c.Say("kind.provision"), markup.Link{})
	c.Tag(`<p class="read">`)
	c.ActsOf(p)
	c.ActorsOf(p)
	c.DueOf(p)
	c.Tag("</p>")
	for _, cue := range p.ThemeCues {
		c.line(c.ThemeLink(cue.Theme).Text, c.OfDocument(p.DocumentID, "“"+cue.Span.Quote+"”"))
	}
	for _, f := range p.Forums {
		c.line(c.Say("forum"), c.OfDocument(p.DocumentID, f))
	}
	return &p.Fact
}

func (c margin) participationFact(p *schema.Participation) *schema.Fact {
	who := c.Member(p)
	name := who.Person
	if name.Text == "" {
		name, who.Body = who.Body, markup.Link{}
	}
	c.title(c.Say("kind.participation"), name)
	for _, says := range []markup.Words{who.Body.Words, who.Position} {
		if says.Text != "" {
			c.line("", says)
		}
	}
	c.line("", markup.Plain(c.PartyName(string(p.Side)).Text+c.Say("comma")+c.Label("role", string(p.Role))))
	return &p.Fact
}

// ground writes on what a fact rests: its place in the text and on the page of
// the publisher, and its rule.
func (c margin) ground(n *note, f *schema.Fact) {
	c.Tag(`<p><a href="#`)
	n.place.write(c.Markup)
	c.Tag(`">`)
	c.Text(c.Say("in-the-text"))
	c.Tag("</a>")
	if n.quoteURL != "" {
		c.Tag(` <a class="out" rel="external"`)
		c.Href(n.quoteURL)
		c.Tag(">")
		c.Text(c.Say("on-publisher-page"))
		c.Tag("</a>")
	}
	c.Tag(" ")
	c.rule(f.Rule)
	c.Doubt(f)
	c.Tag("</p></li>\n")
}

// rule leads to what a rule reads and how often it is right.
func (c margin) rule(rule string) {
	if c.Rule(rule) == nil {
		c.Tag("<span>")
		c.Text(rule)
		c.Tag("</span>")
		return
	}
	c.Link(c.To("rules", "").At(rule).Named(markup.Plain(rule)))
}
