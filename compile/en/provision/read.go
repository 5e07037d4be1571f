// Package provision reads the sentences and items in which the parties act,
// and says why the others are background.
package provision

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/en/attend"
	"dialoguec/compile/en/body"
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/country"
	"dialoguec/compile/en/date"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/meeting"
	"dialoguec/compile/en/person"
	"dialoguec/compile/en/refer"
	"dialoguec/compile/en/series"
	"dialoguec/compile/fact"
	"dialoguec/compile/read"
	"dialoguec/compile/text"
)

// Provisions are what the parties of a text did or will do, and the sentences
// that tell nothing of that.
type Provisions struct {
	All      []fact.Provision
	Passages []fact.Passage // background
}

// Known is what provisions are read from.
type Known struct {
	Countries  *country.Countries
	Dates      *date.Dates
	Series     *series.Series
	Bodies     *body.Bodies
	People     *person.People
	Meetings   *meeting.Meetings
	Attendance *attend.Attendance
	Clauses    *clause.Clauses
	References *refer.References
}

// reader is the text with what is known of it. It does not change while it reads.
type reader struct {
	*lex.Text
	known   Known
	met     read.Days
	parties []string           // codes
	held    map[text.Span]bool // the sentences from which a meeting that was held was read
	items   []int              // by block, the agenda item of the last heading up to it
}

// Read finds the sentences and items in which the parties of a text act; all
// other sentences are background, each by the rule that says why.
func Read(t *lex.Text, k Known) *Provisions {
	r := &reader{Text: t, known: k, met: read.Met(k.Meetings.All, k.Dates.Issued.EDTF), parties: k.partyCodes()}
	r.held, r.items = k.held(), items(t.Doc)
	w := walk{reader: r, lists: lists{reader: r, colon: noBlock}, tasks: columns().Tasks(t.Doc), section: fact.None, agenda: fact.None, topic: fact.None}
	w.out.All = make([]fact.Provision, 0, 4+len(t.Sentences)/2) // so many of the sentences are, in most texts
	for n := range t.Sentences {
		w.sentence(n)
	}
	w.tasksBefore(len(t.Doc.Blocks))
	return &w.out
}

// partyCodes returns the codes of the parties: the countries named in the title
// or the first sentences, of the series, and of those who took part; none if the
// text does not say who they are.
func (k *Known) partyCodes() []string {
	if len(k.Countries.Parties) < 2 {
		return nil
	}
	codes := slices.Clone(k.Countries.Parties)
	for n := range min(len(k.Series.All), fact.MostKnown) {
		codes = append(codes, k.Series.All[n].Parties...)
	}
	for n := range min(len(k.Attendance.All), fact.MostKnown) {
		codes = append(codes, string(k.Attendance.All[n].Side))
	}
	return codes
}

// walk goes through the sentences of a text.
type walk struct {
	*reader
	lists   lists
	out     Provisions
	tasks   []read.Task  // rows of tables still to be entered
	section int          // the heading in force
	notes   bool         // it is that of notes
	agenda  int          // its item
	he      clause.Actor // whom "he" and "she" mean, or "it", in this paragraph
	person  clause.Actor // who was last named alone as a subject, with one country
	it      clause.Actor // what "it" means in the next paragraph: the meeting, a group
	speech  speech       // what somebody is saying
	topic   int          // the sentence that is the topic of the item that is read, which the next one tells of
}

// sentence enters one sentence as what it is.
func (w *walk) sentence(n int) {
	s := w.Sentences[n]
	b := w.BlockOf(s)
	w.tasksBefore(int(s.Block))
	if b.Kind != block.Paragraph && b.Kind != block.Item || s.To <= s.From {
		return
	}
	if n == 0 || w.Sentences[n-1].Block != s.Block {
		w.he = w.it
	}
	if b.Section != w.section {
		w.section, w.notes, w.agenda = b.Section, w.isNotes(w.headingOf(b)), w.itemOf(b)
	}
	rule := w.passedOver(s)
	if rule == nil && w.spoken(s) {
		return
	}
	if rule == nil && w.isTopic(n) {
		w.topic = n
		return
	}
	if rule == nil {
		rule = w.provision(s)
	}
	if rule != nil {
		w.out.Passages = append(w.out.Passages, fact.Passage{Kind: fact.Background, Span: w.Span(s.From, s.To), Rule: rule})
	}
}

// longestTopic is how many tokens the topic has at most with which an item begins.
const longestTopic = 12

// isTopic reports whether a sentence is the topic with which an item begins, and the
// next one tells what somebody did: "Berths for growth. Ministers agreed to …".
func (w *walk) isTopic(n int) bool {
	s := w.Sentences[n]
	if w.BlockOf(s).Kind != block.Item || w.Blocks[s.Block].From != s.From || s.To-s.From > longestTopic || n+1 == len(w.Sentences) || w.Sentences[n+1].Block != s.Block {
		return false
	}
	says := func(t *lex.Token) bool {
		return !t.Is(lex.FlagCapital) && t.In(lex.ClassBe|lex.ClassHave|lex.ClassModal|lex.ClassThird) && !t.In(lex.RoleNominal)
	}
	if _, ok := w.known.Clauses.ClauseAt(w.label(s)); ok || imperative(w.label(s)) || w.Any(s.Phrase, says) {
		return false
	}
	x := search{reader: w.reader, clauses: w.known.Clauses.After(w.he)}
	d, ok := x.action(w.label(w.Sentences[n+1]))
	return ok && d.who.Acts()
}

// begun returns the first token of what a sentence tells: its own, or that of the topic
// before it.
func (w *walk) begun(s lex.Sentence) int32 {
	if w.topic != fact.None && w.Sentences[w.topic].To == s.From {
		return w.Sentences[w.topic].From
	}
	return s.From
}

// headingOf returns the heading that a block is below, nil if there is none.
func (r *reader) headingOf(b *block.Block) *block.Block {
	if b.Section < 0 || b.Section >= len(r.Doc.Blocks) {
		return nil
	}
	return &r.Doc.Blocks[b.Section]
}

// tasksBefore enters the rows of tables that come before a block.
func (w *walk) tasksBefore(b int) {
	for ; len(w.tasks) > 0 && w.tasks[0].Block < b; w.tasks = w.tasks[1:] {
		w.out.All = append(w.out.All, w.task(&w.tasks[0]))
	}
}

// passedOver returns the rule by which a sentence is no provision whatever it
// says, nil if it may be one: a lead-in, a note.
func (w *walk) passedOver(s lex.Sentence) *fact.Rule {
	first := w.First(s.Phrase).Skip(lex.FlagOpen)
	switch t := first.Token(); {
	case w.lists.leadsIn(s):
		return backgroundLead
	case w.isPreface(s):
		return backgroundPreface
	case w.notes, t.Is(lex.FlagMark) && w.Content[t.Start] == '*':
		return backgroundNote
	}
	return nil
}
