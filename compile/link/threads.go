package link

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/slug"
	"dialoguec/schema"
)

// lookBack is how many meetings, and how many provisions at most, a provision
// is compared with. What is older is found by the things that both name.
const (
	lookBack     = 8
	lookBackRows = 240
)

// seriesProvision is one provision of a series in the order of its meetings.
type seriesProvision struct {
	p        *schema.Provision
	w        *wording
	meeting  string
	names    []named  // working groups, programmes, documents and the like
	forums   []string // fora and bodies that are no participants, folded
	headings []string // themes of the heading above it
	says     map[string]phrase
	mask     uint64            // of its words, to pass over what can share none
	ordinal  int               // of its meeting
	threads  map[string]string // the threads it is in, by the thing or theme that they are about
}

// named is a thing that a provision names.
type named struct{ key, printed string }

// phrase is a relation that a provision states: the words that do, and the
// ordinal of the meeting that they name, 0 if they name none.
type phrase struct {
	quote   string
	ordinal int
}

// leads reports whether the words may speak of the meeting of a provision.
func (f phrase) leads(p *seriesProvision) bool { return f.ordinal == 0 || f.ordinal == p.ordinal }

// linkThreads ties each provision to the earlier one of its series that it
// continues, reports progress on, or repeats. From silence nothing follows.
func (l *linker) linkThreads(book *provisionIndex) {
	t := &threader{l: l, book: book, things: l.things()}
	t.things.sits(l.statements)
	byLine := map[string][]*schema.Document{}
	for _, d := range l.threadDocuments() {
		line := t.things.lines[d.MeetingID]
		byLine[line] = append(byLine[line], d)
	}
	for _, line := range sorted(byLine) {
		if line != "" {
			t.tieAll(byLine[line])
		}
	}
}

// threadDocuments lists the documents that report meetings of series in the
// order of their days; of the versions of one statement the first alone.
func (l *linker) threadDocuments() []*schema.Document {
	var out []*schema.Document
	works := map[string]bool{}
	for i := range l.out.Documents {
		d := &l.out.Documents[i]
		if d.MeetingID == "" || d.WorkID != "" && works[d.WorkID] {
			continue
		}
		works[d.WorkID] = true
		out = append(out, d)
	}
	day := map[string]int{}
	for _, m := range l.out.Meetings {
		day[m.ID] = windowOf(m.Date).first
	}
	slices.SortStableFunc(out, func(a, b *schema.Document) int { return cmp.Compare(day[a.MeetingID], day[b.MeetingID]) })
	return out
}

// threader ties the provisions of one series after the other.
type threader struct {
	l      *linker
	book   *provisionIndex
	things *things
	past   []*seriesProvision          // of earlier meetings, in order
	named  map[string]*seriesProvision // the last one of earlier meetings that names a thing
	list   []*seriesProvision          // scratch of candidates
}

// tieAll ties the provisions of the documents of one series, meeting by meeting.
func (t *threader) tieAll(documents []*schema.Document) {
	t.past, t.named = nil, map[string]*seriesProvision{}
	for i := 0; i < len(documents); {
		var now []*seriesProvision
		for j := i; i < len(documents) && documents[i].MeetingID == documents[j].MeetingID; i++ {
			for _, p := range t.book.provisions[documents[i].ID] {
				if t.things.tellsOfMeeting(p) {
					continue
				}
				now = append(now, t.prepare(p, t.things.ordinals[documents[i].MeetingID]))
			}
		}
		for _, q := range now {
			t.tie(q)
		}
		t.remember(now)
	}
}

// remember adds the provisions of a meeting to the past, of which only what may
// be compared with another one is kept.
func (t *threader) remember(now []*seriesProvision) {
	t.past = append(t.past, now...)
	if len(t.past) > 8*lookBackRows {
		t.past = slices.Clone(t.past[len(t.past)-lookBackRows:])
	}
	for _, q := range now {
		for _, n := range q.names {
			t.named[n.key] = q
		}
	}
}

// tie ties a provision to the one of the past that it is most surely about.
func (t *threader) tie(q *seriesProvision) {
	var best tieTo
	for _, p := range t.candidates(q) {
		if b := t.compare(p, q); b.score > best.score {
			best = b
		}
	}
	if best.p == nil {
		return
	}
	id := t.threadOf(best)
	q.join(best.about, id)
	t.l.out.Threads = append(t.l.out.Threads, schema.ThreadLink{ThreadID: id, Theme: cmp.Or(best.theme, first(q.p.Themes)),
		ProvisionID: q.p.ID, MeetingID: q.meeting, Relation: relation(best.p, q, best), Basis: best.basis, Quote: best.quote})
}

// threadOf returns the thread of the earlier provision that is about the thing
// or theme of a tie, and opens it where there is none.
func (t *threader) threadOf(b tieTo) string {
	p := b.p
	if id := p.threads[b.about]; id != "" {
		return id
	}
	about := ""
	if len(p.threads) > 0 {
		about = b.about
	}
	id := threadID(p.p.ID, about)
	p.join(b.about, id)
	theme := cmp.Or(b.theme, first(p.p.Themes))
	t.l.out.Threads = append(t.l.out.Threads, schema.ThreadLink{ThreadID: id, Theme: theme, ProvisionID: p.p.ID,
		MeetingID: p.meeting, Relation: schema.Opens, Basis: "the first provision of the thread", Quote: opening(p, theme)})
	return id
}

// threadID names a thread after the provision that opens it and, if that one
// opens several, after what it is about.
func threadID(opening, about string) string {
	return "t-" + strings.TrimPrefix(slug.Hash("thread", opening+"\n"+about), "x-")
}

// candidates lists what a provision is compared with, the latest first: the
// provisions of the last meetings, and whatever names the same things.
func (t *threader) candidates(q *seriesProvision) []*seriesProvision {
	out := t.list[:0]
	meetings, last := 0, ""
	for i := len(t.past) - 1; i >= 0 && len(out) < lookBackRows; i-- {
		p := t.past[i]
		if p.meeting != last {
			meetings, last = meetings+1, p.meeting
		}
		if meetings > lookBack {
			break
		}
		out = append(out, p)
	}
	for _, n := range q.names {
		if p := t.named[n.key]; p != nil && !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	t.list = out
	return out
}

// join notes the thread of a provision that is about something.
func (q *seriesProvision) join(about, thread string) {
	if q.threads == nil {
		q.threads = map[string]string{}
	}
	q.threads[about] = thread
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// opening is what an opening provision shows of the thread: the thing or the
// theme that it names, else itself.
func opening(p *seriesProvision, theme string) string {
	if len(p.names) > 0 {
		return p.names[0].printed
	}
	for _, c := range p.p.ThemeCues {
		if c.Theme == theme {
			return c.Span.Quote
		}
	}
	return p.p.Text
}
