// Package ja reads statements in Japanese. [Read] names its steps in their
// order; each is a package below this one, and knows those before it alone.
package ja

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/ja/attend"
	"dialoguec/compile/ja/body"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/ja/meeting"
	"dialoguec/compile/ja/person"
	"dialoguec/compile/ja/provision"
	"dialoguec/compile/ja/refer"
	common "dialoguec/compile/read"
	"dialoguec/compile/text"
)

// Sentences returns the sentences of all blocks but furniture.
func Sentences(doc *block.Document) []text.Span { return lex.AllSentences(doc) }

// Read reads the facts of a statement.
func Read(doc *block.Document) *fact.Facts {
	t := lex.Read(doc)
	page := common.ReadPage(doc, pageWords)
	issueInTitle(page)
	issueAtEnd(page, doc)
	dates := date.Read(t, page.Document.Issued)
	parties := country.Read(t, dates.Issued)
	lines := clause.Lines(t, parties)
	meetings, dates := meeting.Read(t, lines, dates, parties)
	verbs := clause.Read(t, lines, meetings.Spans)
	bodies := body.Read(t, lines, dates, parties, meetings)
	people := person.Read(t, lines, parties, bodies)
	attendance := attend.Read(t, attend.Known{
		Lines: lines, Verbs: verbs, Parties: parties, Meetings: meetings, Bodies: bodies, People: people,
	})
	references := refer.Read(t, page.Document.Title, lines, dates, parties, meetings, bodies)
	provisions := provision.Read(t, provision.Known{
		Lines: lines, Verbs: verbs, Dates: dates, Parties: parties, Meetings: meetings, Bodies: bodies, Attendance: attendance,
		References: references,
	})
	f := &fact.Facts{
		Series:         meetings.Series,
		Meetings:       meetings.All,
		Organizations:  bodies.All,
		People:         people.All,
		Participations: attendance.All,
		Provisions:     provisions.All,
		References:     references,
		Passages:       provisions.Passages,
		Problems:       slices.Concat(dates.Problems, attendance.Problems),
	}
	toBlocks(t, f)
	f.Document, f.Agenda, f.Passages = page.Document, page.Agenda, append(page.Ignored, f.Passages...)
	f.Document.Publisher = bodies.Publisher
	return f
}

// toBlocks leads the spans of facts, which count the bytes of the tight text,
// back to the text of the blocks.
func toBlocks(t *lex.Text, f *fact.Facts) {
	var led []text.Span // not in place: two facts may rest on the same spans
	for b := range f.Bases() {
		from := len(led)
		for _, s := range b.Spans {
			led = append(led, t.Origin(s))
		}
		b.Spans = led[from:len(led):len(led)]
	}
	for i := range f.Meetings {
		f.Meetings[i].DateSpan = t.Origin(f.Meetings[i].DateSpan)
	}
	for i := range f.Problems {
		f.Problems[i].Span = t.Origin(f.Problems[i].Span)
	}
	for i := range f.Passages {
		f.Passages[i].Span = t.Origin(f.Passages[i].Span)
	}
}
