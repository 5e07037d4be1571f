package ja

import (
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/ja/meeting"
	"dialoguec/compile/text"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
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
	meetings  *meeting.Meetings
	lns       []clause.Line
	line      *clause.Line
	spoken    *meeting.Line
	places    country.Places
	subject   text.Span // the sentence of which it is known whether it has に関する
	subjected bool
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
	r := &reader{t: t, s: t.S, doc: doc, blocks: t.Blocks, v: words(), agenda: map[int]int{}}
	r.f = &fact.Facts{Document: fact.Document{Publisher: fact.None}}
	for i := range doc.Blocks {
		if doc.Blocks[i].Kind == block.Heading {
			r.agenda[i] = len(r.agenda)
		}
	}
	return r
}

// body reads the lines one after the other.
func (r *reader) body() {
	for i := range r.lns {
		l := &r.lns[i]
		r.line, r.spoken = l, &r.meetings.Lines[i]
		switch l.Kind {
		case clause.Publisher:
			r.publisher(l.Span)
		case clause.Heading:
			r.scan(l.Span)
			if !l.Aside {
				r.references(l.Span)
			}
		case clause.Label:
			if l.Use != clause.Unknown {
				r.background(text.Span{Start: l.Label.Start, End: max(l.Span.End, l.Label.End)}, backgroundLabel)
			}
		case clause.Entry:
			r.observers = l.Observes
			r.members(l.Span, l.Side, l.Role)
			r.observers = false
			if !l.Labelled {
				r.background(l.Span, delegationList)
			}
		case clause.Venue:
			r.background(l.Span, backgroundLabel)
		case clause.Sentence:
			r.sentence(l.Block, l.Span)
		case clause.Contact:
			r.contact(l.Span)
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
