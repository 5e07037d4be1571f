package compare

import (
	"cmp"
	"maps"
	"slices"
	"sort"
	"strings"

	"dialoguec/compile/link/phrase"
	"dialoguec/compile/link/theme"
	"dialoguec/compile/slug"
	"dialoguec/schema"
)

// seriesProvision is one provision of a series in the order of its meetings.
type seriesProvision struct {
	p        *schema.Provision
	w        *wording
	meeting  string
	names    []named   // working groups, programmes, documents and the like
	forums   []string  // fora and bodies that are no participants, folded
	headings []string  // themes of the heading above it
	themes   theme.Set // its own
	says     relations
	ordinal  int               // of its meeting
	threads  map[string]string // the threads it is in, by the thing or theme that they are about
}

// named is a thing that a provision names.
type named struct{ key, printed string }

// saying is a relation that a provision states: the words that do, and the
// ordinal of the meeting that they name, 0 if they name none.
type saying struct {
	quote   string
	ordinal int
}

func (q *seriesProvision) continues() bool { return q.p.Continuing || q.says.goesOn.quote != "" }

// leads reports whether the words may speak of the meeting of a provision.
func (f saying) leads(p *seriesProvision) bool { return f.ordinal == 0 || f.ordinal == p.ordinal }

// Threads ties each provision to the earlier one of its series that it
// continues, reports progress on, or repeats. From silence nothing follows.
//
// The statements say where they speak of their meetings.
func (x *Index) Threads(statements []*schema.Statement) []schema.ThreadLink {
	things := x.things(statements)
	byLine := map[string][]*schema.Document{}
	for _, d := range x.threadDocuments() {
		if line := things.lines[d.MeetingID]; line != "" {
			byLine[line] = append(byLine[line], d)
		}
	}
	lines := slices.Sorted(maps.Keys(byLine))
	ties := make([][]schema.ThreadLink, len(lines))
	phrase.Spread(len(lines), 1, func(i int, folded *phrase.Text) {
		t := &threader{book: x.open(), things: things, keys: map[string]string{}, folded: folded}
		t.tieAll(byLine[lines[i]])
		ties[i] = t.ties
	})
	return slices.Concat(ties...)
}

// threadDocuments lists the documents that report meetings of series in the
// order of their days; of the versions of one statement the first alone.
func (x *Index) threadDocuments() []*schema.Document {
	var out []*schema.Document
	works := map[string]bool{}
	for i := range x.dataset.Documents {
		d := &x.dataset.Documents[i]
		if d.MeetingID == "" || d.WorkID != "" && works[d.WorkID] {
			continue
		}
		works[d.WorkID] = true
		out = append(out, d)
	}
	day := map[string]int{}
	for _, m := range x.dataset.Meetings {
		if first, _, known := m.Date.Bounds(); known {
			day[m.ID] = int(first.Unix() / (24 * 60 * 60))
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return day[out[i].MeetingID] < day[out[j].MeetingID] })
	return out
}

// threader ties the provisions of one series after the other.
type threader struct {
	book   *open
	things *things
	past   *past                       // of earlier meetings
	named  map[string]*seriesProvision // the last one of earlier meetings that names a thing
	keys   map[string]string           // of things, by their names
	folded *phrase.Text                // scratch
	ties   []schema.ThreadLink
}

// tieAll ties the provisions of the documents of one series, meeting by meeting.
func (t *threader) tieAll(documents []*schema.Document) {
	t.past, t.named = newPast(t.book.vocabulary), map[string]*seriesProvision{}
	for i := 0; i < len(documents); {
		now := told{named: map[string]*seriesProvision{}}
		for j := i; i < len(documents) && documents[i].MeetingID == documents[j].MeetingID; i++ {
			for _, p := range t.book.of(documents[i]) {
				if !t.things.tellsOfMeeting(p.Provision) {
					q := t.prepare(p, t.things.ordinals[documents[i].MeetingID])
					t.tie(q)
					now.add(q)
				}
			}
		}
		t.past.add(now.last)
		maps.Copy(t.named, now.named)
	}
}

// told is what is remembered of the provisions of a meeting once all are tied:
// thousands of statements may report one, and few of them are looked at again.
type told struct {
	last  []*seriesProvision          // those that later ones are compared with
	named map[string]*seriesProvision // the last one that names a thing
}

func (n *told) add(q *seriesProvision) {
	if len(n.last) == 2*lookBackRows {
		n.last = slices.Clone(n.last[lookBackRows:])
	}
	n.last = append(n.last, q)
	for _, name := range q.names {
		n.named[name.key] = q
	}
}

// tie ties a provision to the one of the past that it is most surely about: of
// the last meetings, the latest first, or whatever names the same things.
func (t *threader) tie(q *seriesProvision) {
	var best tieTo
	consider := func(p *seriesProvision, like float64) {
		if b := t.compare(p, q, like); b.score > best.score {
			best = b
		}
	}
	recent, likes := t.past.recent(q)
	goesOn := q.continues()
	for i, p := range slices.Backward(recent) {
		if likes[i] > 0 || goesOn || len(p.names) > 0 && len(q.names) > 0 { // else there is no reason
			consider(p, likes[i])
		}
	}
	for _, n := range q.names {
		if p := t.named[n.key]; p != nil && !slices.Contains(recent, p) {
			consider(p, t.past.likeness(p, q))
		}
	}
	if best.p == nil {
		return
	}
	id := t.threadOf(best)
	q.join(best.about, id)
	t.ties = append(t.ties, schema.ThreadLink{ThreadID: id, Theme: cmp.Or(best.theme, first(q.p.Themes)),
		ProvisionID: q.p.ID, MeetingID: q.meeting, Relation: relation(best.p, q, best), Basis: best.basis(q), Quote: best.quote(q)})
}

// threadOf returns the thread of the earlier provision that is about the thing
// or theme of a tie, and opens it if there is none.
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
	t.ties = append(t.ties, schema.ThreadLink{ThreadID: id, Theme: theme, ProvisionID: p.p.ID,
		MeetingID: p.meeting, Relation: schema.Opens, Basis: "the first provision of the thread", Quote: opening(p, theme)})
	return id
}

// threadID names a thread after the provision that opens it and, if that one
// opens several, after what it is about.
func threadID(opening, about string) string {
	return "t-" + strings.TrimPrefix(slug.Hash("thread", opening+"\n"+about), "x-")
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
