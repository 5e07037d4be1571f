package link

import (
	"slices"

	"dialoguec/schema"
)

// resolveParties says of each meeting whose it is, and of each provision who
// the participants or both governments are.
func (l *linker) resolveParties() {
	from := l.meetingParties()
	meetings := make(map[string]*schema.Meeting, len(l.out.Meetings))
	for i := range l.out.Meetings {
		meetings[l.out.Meetings[i].ID] = &l.out.Meetings[i]
	}
	bodies := l.bodiesByName()
	l.out.Provisions.EditAll(func(p *schema.Provision) {
		var parties []string
		if m := meetings[p.MeetingID]; m != nil {
			parties = m.Parties
		}
		resolveActors(p, parties, from[p.MeetingID])
		for _, actor := range p.Actors {
			if schema.IsParty(actor) || schema.IsCollective(actor) {
				continue // CA is Canada, not the Communications Authority
			}
			if id := bodies.of(p, actor); id != "" && !slices.Contains(p.OrganizationIDs, id) {
				p.OrganizationIDs = append(p.OrganizationIDs, id)
			}
		}
	})
}

// meetingParties returns for each meeting the parties of its series, else the sides
// of its delegations if there are two at least, and returns which it was.
func (l *linker) meetingParties() map[string]schema.ResolvedFrom {
	series := map[string][]string{}
	for i := range l.out.Series {
		series[l.out.Series[i].ID] = l.out.Series[i].Parties
	}
	sides := map[string][]string{}
	for _, p := range l.out.Participations.All() {
		if side := string(p.Side); schema.IsParty(side) && !slices.Contains(sides[p.MeetingID], side) {
			sides[p.MeetingID] = append(sides[p.MeetingID], side)
		}
	}
	from := make(map[string]schema.ResolvedFrom, len(l.out.Meetings))
	for i := range l.out.Meetings {
		m := &l.out.Meetings[i]
		switch {
		case len(series[m.SeriesID]) > 1:
			m.Parties, from[m.ID] = series[m.SeriesID], schema.FromSeries
		case len(sides[m.ID]) > 1:
			slices.Sort(sides[m.ID])
			m.Parties, from[m.ID] = sides[m.ID], schema.FromDelegations
		}
	}
	return from
}

// resolveActors collects the parties that act: those that the text names by
// code, and those of the meeting if it names them together.
func resolveActors(p *schema.Provision, meeting []string, from schema.ResolvedFrom) {
	for _, actor := range p.Actors {
		switch {
		case schema.IsParty(actor):
			p.ActorParties = append(p.ActorParties, actor)
		case schema.IsCollective(actor):
			p.ActorParties = append(p.ActorParties, meeting...)
			p.ResolvedFrom = from
			if len(meeting) == 0 {
				p.ResolvedFrom = schema.Unresolved
			}
		}
	}
	slices.Sort(p.ActorParties)
	p.ActorParties = slices.Compact(p.ActorParties)
}

// bodyNames leads from names to the bodies that bear them: those of several
// countries may bear one.
type bodyNames map[string][]string

func (l *linker) bodiesByName() bodyNames {
	names := bodyNames{}
	for i := range l.out.Organizations {
		o := &l.out.Organizations[i]
		for _, name := range append(textsOf(o.Names), o.Name, o.NameEN, o.NameJA, o.Acronym) {
			if name != "" && !slices.Contains(names[name], o.ID) {
				names[name] = append(names[name], o.ID)
			}
		}
	}
	return names
}

// of returns the body that an actor of a provision is: the only one of that
// name, or the only one of them that the provision mentions.
func (b bodyNames) of(p *schema.Provision, actor string) string {
	ids := b[actor]
	if len(ids) == 1 {
		return ids[0]
	}
	found := ""
	for _, id := range ids {
		if slices.Contains(p.Entities, id) {
			if found != "" {
				return ""
			}
			found = id
		}
	}
	return found
}

// leaders marks who led: the heads, and who hosted a side that has no head.
func leaders(rows *schema.Rows[schema.Participation]) {
	headed := map[[2]string]bool{}
	side := func(p *schema.Participation) [2]string { return [2]string{p.MeetingID, string(p.Side)} }
	for _, p := range rows.All() {
		if p.Role == schema.Head {
			headed[side(p)] = true
		}
	}
	rows.EditAll(func(p *schema.Participation) {
		p.Leads = p.Role == schema.Head || p.Role == schema.Host && !headed[side(p)]
	})
}
