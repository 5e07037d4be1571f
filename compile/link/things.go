package link

import (
	"slices"
	"strings"

	"dialoguec/schema"
)

// things is what provisions name beside their words: the references and the
// bodies of the dataset, and on which line of series each meeting stands.
type things struct {
	lines        map[string]string            // of meetings
	ordinals     map[string]int               // of meetings
	references   map[string]*schema.Reference // by identifier
	bodies       map[string]string            // those that are no participants, by identifier
	participants map[string]bool
}

func (l *linker) things() *things {
	t := &things{map[string]string{}, map[string]int{}, map[string]*schema.Reference{}, map[string]string{}, map[string]bool{}}
	for _, m := range l.out.Meetings {
		t.lines[m.ID], t.ordinals[m.ID] = l.lineOf(m), m.Ordinal
	}
	for i := range l.out.References {
		t.references[l.out.References[i].ID] = &l.out.References[i]
	}
	for _, p := range l.out.Participations {
		t.participants[p.OrganizationID] = true
	}
	for _, o := range l.out.Organizations {
		if !t.participants[o.ID] {
			t.bodies[o.ID] = o.Name
		}
	}
	return t
}

// verse makes a provision ready to be compared.
func (t *spinner) verse(p *schema.Provision, ordinal int) *verse {
	q := &verse{p: p, w: t.book.wordings[p.ID], meeting: p.MeetingID, says: stated(p.Text), ordinal: ordinal, threads: map[string]string{}}
	for _, e := range p.Entities {
		if r := t.things.references[e]; r != nil {
			q.reference(r)
		} else if name := t.things.bodies[e]; name != "" {
			q.forums = append(q.forums, name)
		}
	}
	for _, f := range p.Forums {
		if key := fold(f); key != "" && !slices.Contains(q.forums, f) {
			q.forums = append(q.forums, f)
		}
	}
	if i := t.book.section(p); i > 0 {
		q.headings = t.book.agenda[p.DocumentID][i-1].Themes
	}
	for _, set := range [][]int{q.w.words, q.w.terms} {
		for _, w := range set {
			q.mask |= 1 << (uint(w) % 64)
		}
	}
	return q
}

// reference notes a thing that a provision names: a forum for where it was
// named, all others for what they are.
func (q *verse) reference(r *schema.Reference) {
	if r.Kind == "forum" {
		q.forums = append(q.forums, r.Name)
		return
	}
	key := thingKey(r)
	if key != "" && !slices.ContainsFunc(q.names, func(n named) bool { return n.key == key }) {
		q.names = append(q.names, named{key, r.Name})
	}
}

// thingKey is the same for all names of a thing within a series, with or
// without the parties; "" for a name that says no more than its kind.
func thingKey(r *schema.Reference) string {
	t := parseTitle(r.Name)
	if len(t.specific()) == 0 {
		return ""
	}
	return strings.Join(t.core, "")
}
