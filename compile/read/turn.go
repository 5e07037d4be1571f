package read

import (
	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// A Turn is a stretch in which a statement tells of a meeting: what the parties did
// there, they did at that one.
type Turn struct {
	text.Span
	Meeting int
}

// Turns returns them. The first is the whole text, of the meeting that it reports,
// fact.None if it reports none. Where a sentence says that a meeting of another series
// was held, on a day that is not long past, the rest of its paragraph with the list
// below is a further one, or all that is below the heading right before that paragraph.
func Turns(doc *block.Document, f *fact.Facts) []Turn {
	days := Met(f.Meetings, f.Document.Issued)
	turns := []Turn{{text.Span{End: len(doc.Text)}, fact.None}}
	for i := range f.Meetings {
		m, reported := &f.Meetings[i], &turns[0].Meeting
		switch {
		case *reported == fact.None && m.Status == schema.Held:
			*reported = i
		case m.Told.Empty() || *reported == fact.None || m.Series == f.Meetings[*reported].Series:
		case m.Date != "" && !days.LongAfter(m.Date):
			turns = append(turns, Turn{turn(doc, m.Told), i})
		}
	}
	return turns
}

// turn returns the stretch that belongs to a sentence of a paragraph.
func turn(doc *block.Document, told text.Span) text.Span {
	for i, b := range doc.Blocks {
		if !b.Span.Contains(told) {
			continue
		}
		headed := i > 0 && doc.Blocks[i-1].Kind == block.Heading
		if headed {
			told.Start = doc.Blocks[i-1].Span.Start
			if m := doc.Blocks[i-1].Marker; !m.Empty() {
				told.Start = m.Start
			}
		}
		for told.End = b.Span.End; i+1 < len(doc.Blocks); i++ {
			next := &doc.Blocks[i+1]
			if headed && next.Section != b.Section || !headed && next.Kind != block.Item {
				break
			}
			told.End = next.Span.End
		}
		return told
	}
	return told
}

// MeetingAt returns the meeting of which a statement tells at a place: the later turns
// are within the earlier ones.
func MeetingAt(turns []Turn, at int) int {
	meeting := turns[0].Meeting
	for _, t := range turns[1:] {
		if t.Start <= at && at < t.End {
			meeting = t.Meeting
		}
	}
	return meeting
}
