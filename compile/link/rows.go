package link

import (
	"cmp"
	"slices"

	"dialoguec/schema"
)

// collectRows takes over what belongs to one document alone, with the
// identifiers of the dataset.
func (l *linker) collectRows() {
	names := map[string]string{}
	for _, m := range l.out.Meetings {
		names[m.ID] = m.Name
	}
	for s, st := range l.statements {
		ids := l.ids[s]
		d := st.Document
		d.MeetingID, d.PublisherID = ids[d.MeetingID], ids[d.PublisherID]
		l.out.Documents = append(l.out.Documents, d)
		l.out.Texts[d.ID] = st.Text
		l.out.Coverage = append(l.out.Coverage, st.Coverage)
		for _, p := range st.Participations {
			p.MeetingID, p.PersonID, p.OrganizationID = ids[p.MeetingID], ids[p.PersonID], ids[p.OrganizationID]
			p.MeetingName = names[p.MeetingID]
			l.out.Participations = append(l.out.Participations, p)
		}
		for _, a := range st.Agenda {
			a.MeetingID = ids[a.MeetingID]
			l.out.Agenda = append(l.out.Agenda, a)
		}
		for _, p := range st.Provisions {
			p.MeetingID = ids[p.MeetingID]
			p.Entities = slices.Clone(p.Entities)
			for i, e := range p.Entities {
				p.Entities[i] = cmp.Or(ids[e], e)
			}
			l.out.Provisions = append(l.out.Provisions, p)
		}
		l.out.References = append(l.out.References, st.References...)
	}
	parents(l.out)
}

// parents gives each body the name under which its parent is shown.
func parents(ds *schema.Dataset) {
	shown := map[string]string{}
	for _, o := range ds.Organizations {
		shown[o.ID] = o.Name
	}
	for i := range ds.Organizations {
		o := &ds.Organizations[i]
		if o.ParentID != "" {
			o.ParentName = shown[o.ParentID]
		}
	}
}
