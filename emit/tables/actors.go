package tables

import (
	"slices"
	"strconv"

	"dialoguec/schema"
)

func actorRows(v *View, yield func(actorRow) bool) {
	var list []actorRow
	for _, p := range v.Provisions.All() {
		list = actorsOf(v, list[:0], p)
		for _, row := range list {
			if !yield(row) {
				return
			}
		}
	}
}

// actorsOf adds to an empty list who acts in a provision: those named one by
// one, and for a collective the parties that it stands for.
func actorsOf(v *View, list []actorRow, p *schema.Provision) []actorRow {
	add := func(r actorRow) {
		r.ProvisionID, r.Rank = p.ID, strconv.Itoa(len(list)+1)
		list = append(list, r)
	}
	for _, printed := range p.Actors {
		switch {
		case v.Country(printed).Code != "":
			add(partyRow(v, printed, printed, schema.FromText))
		case printed == "private sector":
			add(actorRow{Kind: "private", ActorEN: labelEN("actor_kind", "private"), Printed: printed, ResolvedFrom: string(schema.FromText)})
		case schema.IsCollective(printed):
			parties := without(p.ActorParties, p.Actors)
			for _, code := range parties {
				add(partyRow(v, code, printed, p.ResolvedFrom))
			}
			if len(parties) == 0 {
				add(actorRow{Kind: "group", Printed: printed, ResolvedFrom: string(schema.Unresolved)})
			}
		default:
			add(namedRow(v, p, printed))
		}
	}
	return list
}

func partyRow(v *View, code, printed string, from schema.ResolvedFrom) actorRow {
	return actorRow{Kind: "party", Party: code, ActorEN: v.Country(code).NameEN, Printed: printed, ResolvedFrom: string(from)}
}

// namedRow is an actor that the text names: a body of the dataset, or a group.
func namedRow(v *View, p *schema.Provision, printed string) actorRow {
	for _, id := range p.OrganizationIDs {
		if o := v.Organization(id); bears(o, printed) {
			return actorRow{Kind: "organization", OrganizationID: id, ActorEN: o.NameEN, Printed: printed, ResolvedFrom: string(schema.FromText)}
		}
	}
	return actorRow{Kind: "group", Printed: printed, ResolvedFrom: string(schema.FromText)}
}

func bears(o *schema.Organization, name string) bool {
	return o.Name == name || o.NameEN == name || o.NameJA == name || o.Acronym == name ||
		slices.ContainsFunc(o.Names, func(n schema.Name) bool { return n.Text == name })
}

// without returns the codes that are not listed one by one.
func without(codes, listed []string) []string {
	return slices.DeleteFunc(slices.Clone(codes), func(c string) bool { return slices.Contains(listed, c) })
}
