package ja

import (
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// A reader reads one statement from its beginning to its end.
type reader struct {
	doc       *block.Document
	t         *lex.Text
	s         string // the tight text; all spans count its bytes until the end
	v         *vocabulary
	f         *fact.Facts
	blocks    []text.Span // of the blocks of doc, in the tight text
	dates     *date.Dates
	parties   *country.Parties
	side      string // whose participants are being listed
	beyond    bool   // the post of the word being read stands behind a bracket
	nameless  bool   // names are printed apart, in columns
	observers bool   // the bodies being read only observe
	under     bool   // a の behind a body leads to what is being read
	word      int    // where the noun phrase being read begins
	main      int    // the series of the meeting reported
	opening   bool   // the head or the first paragraphs are being read
	current   int    // the meeting that the section is about
	list      listing
	subject   text.Span // the sentence of which it is known whether it has に関する
	subjected bool
	names     []naming // of the sentence being read
	lines     []line
	agenda    map[int]int // agenda items by their blocks
	forms     []form
	posts     []held // posts in the order in which they were named
	recent    []int  // organizations in the order in which they were named
	opener    []int  // organizations that are the subject of the sentence of holding
	openers   text.Span
}

// held is a post that was named, and its body.
type held struct {
	title string
	org   int
}

func newReader(doc *block.Document) *reader {
	t := lex.Read(doc)
	r := &reader{t: t, s: t.S, doc: doc, blocks: t.Blocks, v: words(), main: fact.None, current: fact.None, opening: true, agenda: map[int]int{}}
	r.f = &fact.Facts{Document: fact.Document{Publisher: fact.None}}
	for i := range doc.Blocks {
		if doc.Blocks[i].Kind == block.Heading {
			r.agenda[i] = len(r.agenda)
		}
	}
	return r
}

// body reads the blocks one after the other.
func (r *reader) body() {
	for i := range r.doc.Blocks {
		b, in := &r.doc.Blocks[i], r.blocks[i]
		switch b.Kind {
		case block.Title:
			r.titleMeetings(in)
		case block.Masthead:
			if b.Field == block.Publisher {
				r.publisher(in)
			}
		case block.Heading:
			r.heading(b, in)
		case block.Label:
			r.label(i, in)
		case block.Paragraph, block.Item:
			r.paragraph(i, in)
		case block.Note:
			before := r.list
			r.list = listing{aside: true}
			r.paragraph(i, in)
			r.list = before
		case block.Furniture:
			r.contact(in)
		}
	}
}

func (r *reader) publisher(in text.Span) {
	c := r.chunk(in.Start, in.End, true)
	if len(c.units) == 0 {
		return
	}
	orgs := r.record(&c)
	if r.f.Document.Publisher == fact.None {
		r.f.Document.Publisher = orgs[len(orgs)-1]
	}
}

// contact reads the bodies that page furniture names: the office to ask.
func (r *reader) contact(in text.Span) {
	if strings.ContainsAny(in.Of(r.s), ">＞") {
		return
	}
	for i := in.Start; i < in.End; i = lex.Next(r.s, i) {
		if i > in.Start && lex.Last(r.s[in.Start:i]).InName() || !lex.BeginsName(r.s[i:in.End]) {
			continue
		}
		if c := r.chunk(i, in.End, false); len(c.units) > 0 && c.units[0].rank == lex.Strong {
			r.record(&c)
		}
	}
}

// heading reads what a heading names, and what its section is about.
func (r *reader) heading(b *block.Block, in text.Span) {
	printed := in.Of(r.s)
	if r.list.open && b.Level > r.list.level && (r.parties.Label(printed) != "" || strings.Contains(printed, "オブザーバー")) {
		r.list.side = r.parties.Label(printed)
		return
	}
	r.list = listing{level: b.Level}
	if r.v.ParticipantLists.In(printed) && !strings.Contains(printed, "意見") || strings.HasSuffix(printed, "代表団") {
		r.list.open = true
		r.meetings(in)
		return
	}
	r.list.next = strings.Contains(printed, "次回")
	r.list.venue = r.v.VenueHeadings.In(printed) && lex.Count(printed) <= 12
	r.list.aside = r.aside(printed)
	for _, m := range r.namings(in) {
		if series, ok := r.belongs(m); ok && m.ordinal > 0 {
			if i := r.meetingOf(series, m.ordinal, 0); i != fact.None && r.f.Meetings[i].Status == schema.Held {
				r.current = i
			}
		}
	}
	r.meetings(in)
	r.scan(in)
	if !r.list.aside {
		r.references(in)
	}
}

// paragraph reads the sentences of a paragraph or an item.
func (r *reader) paragraph(b int, in text.Span) {
	if lead := r.doc.Blocks[b].Lead; lead != fact.None && r.doc.Blocks[lead].Kind == block.Label {
		key := strings.NewReplacer(" ", "", "　", "").Replace(r.doc.Blocks[lead].Marker.Of(r.doc.Text))
		if side := r.parties.Label(key); side != "" || r.v.ParticipantLeads.In(key) {
			before := r.list
			r.list.side = side
			read := r.listLine(in)
			r.list = before
			if read {
				return
			}
		}
	}
	if r.list.open && r.listLine(in) {
		return
	}
	if r.list.venue && r.venueLine(in) {
		return
	}
	for k, s := range r.t.Sentences(in) {
		r.sentence(b, s, k == 0)
	}
	if r.opening && r.heldMeeting() != fact.None && len(r.lines) > 0 {
		r.opening = false
	}
}

// restore leads all spans back to the text of the blocks.
func (r *reader) restore() {
	for b := range r.f.Bases() {
		if b == &r.f.Document.Basis {
			continue // it was read from the blocks
		}
		for i, s := range b.Spans {
			b.Spans[i] = r.t.Origin(s)
		}
	}
	for i := range r.f.Meetings {
		r.f.Meetings[i].DateSpan = r.t.Origin(r.f.Meetings[i].DateSpan)
	}
	for i := range r.f.Passages {
		if r.f.Passages[i].Kind == fact.Background {
			r.f.Passages[i].Span = r.t.Origin(r.f.Passages[i].Span)
		}
	}
}
