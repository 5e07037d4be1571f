// Package reading writes the text of a statement with what was read in it: marks that
// lead to notes, one for each fact.
package reading

import (
	"slices"
	"sync"

	"dialoguec/emit/site/index"
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/naming"
	"dialoguec/schema"
	"dialoguec/schema/fragment"
)

// note is what was read of one fact in a text.
type note struct {
	fact
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

// Text is the text of a statement: its marks, with the notes that they lead to.
type Text struct {
	words   string
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
var read = sync.Pool{New: func() any { return &Text{known: map[fact]int32{}, named: map[spot]bool{}} }}

// Of describes what was read in a document: one note for each fact,
// however many marks it has, in the order of the text.
func Of(x *index.Index, d *schema.Document) *Text {
	t := read.Get().(*Text)
	t.words, t.marks = x.Texts[d.ID], x.Marks[d.ID]
	t.notes, t.numbers, t.places = t.notes[:0], t.numbers[:0], t.places[:0]
	clear(t.known)
	clear(t.named)
	for i, m := range t.marks {
		place := spot{}
		if !m.Cue {
			place = placeOfMark(x, m)
		}
		key := fact{m.Kind, m.Row}
		n := t.known[key]
		if n == 0 {
			t.notes = append(t.notes, note{fact: key})
			n = int32(len(t.notes))
			t.known[key] = n
		}
		t.places, t.numbers = append(t.places, place), append(t.numbers, n)
		if n := t.noteOf(i); n.place == (spot{}) {
			n.place = place
		}
	}
	if schema.IsWeb(d.SourceURL) {
		t.quote(d.SourceURL)
	}
	return t
}

// Done hands over what the text is kept in for the next one.
func (t *Text) Done() { read.Put(t) }

func (t *Text) noteOf(mark int) *note { return &t.notes[t.numbers[mark]-1] }

// quote finds the places of the notes on the page of the publisher.
func (t *Text) quote(page string) {
	words := fragment.New(t.words)
	for i, m := range t.marks {
		if n := t.noteOf(i); t.places[i] == n.place && n.quoteURL == "" {
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
