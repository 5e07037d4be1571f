package link

import (
	"slices"

	"dialoguec/schema"
)

// resolver says who the participants or both governments of a provision are.
type resolver struct {
	meetings map[string][]string            // the parties of each
	from     map[string]schema.ResolvedFrom // what these are those of
	bodies   bodyNames
}

// resolveParties says of each meeting whose it is.
func (l *linker) resolveParties() *resolver {
	r := &resolver{from: l.meetingParties(), meetings: make(map[string][]string, len(l.out.Meetings)), bodies: l.bodiesByName()}
	for i := range l.out.Meetings {
		r.meetings[l.out.Meetings[i].ID] = l.out.Meetings[i].Parties
	}
	return r
}

// resolve names the parties and the bodies that act in a provision.
func (r *resolver) resolve(p *schema.Provision) {
	resolveActors(p, r.meetings[p.MeetingID], r.from[p.MeetingID])
	for _, actor := range p.Actors {
		if schema.IsParty(actor) || schema.IsCollective(actor) {
			continue // CA is Canada, not the Communications Authority
		}
		if id := r.bodies.of(p, actor); id != "" && !slices.Contains(p.OrganizationIDs, id) {
			p.OrganizationIDs = append(p.OrganizationIDs, id)
		}
	}
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
		if side := string(p.Side); schema.IsParty(side) {
			sides[p.MeetingID] = addNew(sides[p.MeetingID], side)
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
			if name != "" {
				names[name] = addNew(names[name], o.ID)
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

type sidesHeaded map[[2]string]bool

// headedSides finds the sides of which some statement names the head.
func (l *linker) headedSides() sidesHeaded {
	headed := sidesHeaded{}
	for s, st := range l.statements {
		for _, p := range st.Participations.All() {
			if p.Role == schema.Head {
				headed[[2]string{l.ids[s][p.MeetingID], string(p.Side)}] = true
			}
		}
	}
	return headed
}

// ledBy reports whether somebody led: the heads did, and who hosted a side that
// has no head.
func (h sidesHeaded) ledBy(p *schema.Participation) bool {
	return p.Role == schema.Head || p.Role == schema.Host && !h[[2]string{p.MeetingID, string(p.Side)}]
}
