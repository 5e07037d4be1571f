package compare

import (
	"slices"
	"strings"

	"dialoguec/compile/link/name"
	"dialoguec/compile/link/theme"
	"dialoguec/compile/link/title"
	"dialoguec/schema"
)

// things is what provisions name beside their words: the references and the
// bodies of the dataset, and on which line of series each meeting is.
type things struct {
	lines        map[string]string    // of meetings
	ordinals     map[string]int       // of meetings
	references   map[string]reference // by identifier
	bodies       map[string]string    // those that are no participants, by identifier
	participants map[string]bool
	sittings     map[string][]sitting // where each document says that a meeting was held, or will be
}

// reference is what threads need of a referenced item.
type reference struct {
	name  string
	forum bool
}

func (x *Index) things(statements []*schema.Statement) *things {
	t := &things{map[string]string{}, map[string]int{}, map[string]reference{}, map[string]string{}, map[string]bool{}, map[string][]sitting{}}
	for _, m := range x.dataset.Meetings {
		t.lines[m.ID], t.ordinals[m.ID] = x.lineOf(m), m.Ordinal
	}
	for _, r := range x.dataset.ReferencedItems.All() {
		t.references[r.ID] = reference{r.Name, r.Kind == "forum"}
	}
	for _, p := range x.dataset.Participations.All() {
		t.participants[p.OrganizationID] = true
	}
	for i := range x.dataset.Organizations {
		if o := &x.dataset.Organizations[i]; !t.participants[o.ID] {
			t.bodies[o.ID] = o.Label()
		}
	}
	t.sits(statements)
	return t
}

// sitting is where a document says so: code points start to end.
type sitting struct{ start, end int32 }

// sits notes where the statements say that meetings were held or will be.
func (t *things) sits(statements []*schema.Statement) {
	for _, st := range statements {
		for _, m := range st.Meetings {
			if m.Status != schema.Mentioned {
				for _, s := range m.Evidence {
					t.sittings[st.Document.ID] = append(t.sittings[st.Document.ID], sitting{int32(s.Start), int32(s.End)})
				}
			}
		}
	}
}

// tellsOfMeeting reports whether a provision says of a meeting that it was
// held, or will be, and nothing else: the timeline follows those, no thread.
func (t *things) tellsOfMeeting(p *schema.Provision) bool {
	if len(p.Acts) > 1 && p.Acts[0] != schema.Agree || len(p.Entities) > 2 {
		return false
	}
	s := p.Evidence[0]
	return slices.ContainsFunc(t.sittings[p.DocumentID], func(m sitting) bool {
		shared := min(s.End, int(m.end)) - max(s.Start, int(m.start))
		return 2*shared > s.End-s.Start || shared > 0 && merelyTold(p)
	})
}

// prepare makes a provision ready to be compared.
func (t *threader) prepare(p worded, ordinal int) *seriesProvision {
	q := &seriesProvision{p: p.Provision, w: p.words, meeting: p.MeetingID, says: stated(p.Text, t.folded), ordinal: ordinal,
		themes: theme.SetOf(p.Themes)}
	for _, e := range p.Entities {
		if r, known := t.things.references[e]; known {
			q.reference(r, t.keyOf)
		} else if name := t.things.bodies[e]; name != "" {
			q.forums = append(q.forums, name)
		}
	}
	for _, f := range p.Forums {
		if key := name.Fold(f); key != "" && !slices.Contains(q.forums, f) {
			q.forums = append(q.forums, f)
		}
	}
	if _, s := t.book.section(p.Provision); s != nil {
		q.headings = s.Themes
	}
	return q
}

// reference notes a thing that a provision names: a forum for where it was
// named, all others for what they are.
func (q *seriesProvision) reference(r reference, keyOf func(name string) string) {
	if r.forum {
		q.forums = append(q.forums, r.name)
		return
	}
	key := keyOf(r.name)
	if key != "" && !slices.ContainsFunc(q.names, func(n named) bool { return n.key == key }) {
		q.names = append(q.names, named{key, r.name})
	}
}

// thingKey is the same for all names of a thing within a series, with or
// without the parties; "" for a name that says no more than its kind.
func thingKey(name string) string {
	t := title.Parse(name)
	if len(t.Specific()) == 0 {
		return ""
	}
	return strings.Join(t.Core, "")
}

// keyOf is [thingKey], remembered.
func (t *threader) keyOf(name string) string {
	key, known := t.keys[name]
	if !known {
		key = thingKey(name)
		t.keys[name] = key
	}
	return key
}
