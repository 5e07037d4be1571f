package emit

import (
	"testing"

	"dialoguec/schema"
)

// TestAgent: an actor is a body only where it is clear which one.
func TestAgent(t *testing.T) {
	ds := &schema.Dataset{
		Organizations: []schema.Organization{
			{ID: "jp-mofa", Name: "Ministry of Foreign Affairs", Acronym: "MOFA"},
			{ID: "kr-mofa", Name: "Ministry of Foreign Affairs", Names: []schema.Name{{Text: "MOFA"}}},
			{ID: "us-fcc", Name: "Federal Communications Commission", NameJA: "連邦通信委員会", Acronym: "FCC"},
		},
		Series:   []schema.Series{{ID: "s", Parties: []string{"JP", "US"}}},
		Meetings: []schema.Meeting{{ID: "s/1", SeriesID: "s"}},
	}
	for _, c := range []struct {
		actor    string
		meeting  string
		entities []string
		want     iri
	}{
		{"FCC", "s/1", nil, iri{room: roomOrganization, id: "us-fcc"}},
		{"連邦通信委員会", "s/1", nil, iri{room: roomOrganization, id: "us-fcc"}},
		{"MOFA", "s/1", []string{"us-fcc", "kr-mofa"}, iri{room: roomOrganization, id: "kr-mofa"}},
		{"MOFA", "s/1", nil, iri{room: roomMeeting, id: "s/1", tail: "actor-MOFA"}},
		{"MOFA", "s/1", []string{"jp-mofa", "kr-mofa"}, iri{room: roomMeeting, id: "s/1", tail: "actor-MOFA"}},
		{"JP", "s/1", nil, iri{room: roomParty, id: "jp"}},
		{"INT", "s/1", nil, iri{room: roomParty, id: "int"}},
		{"participants", "s/1", nil, iri{room: roomMeeting, id: "s/1", tail: "participants"}},
		{"both governments", "s/1", nil, iri{room: roomMeeting, id: "s/1", tail: "governments"}},
		{"private sector", "", nil, iri{room: roomDocument, id: "d", tail: "private-sector"}},
	} {
		g := &graph{bodies: bodyIDs(ds), parts: meetingParties(ds), groups: groups{seen: map[iri]bool{}}}
		got := g.agent(&schema.Provision{DocumentID: "d", MeetingID: c.meeting, Entities: c.entities}, c.actor)
		if got != c.want {
			t.Errorf("%s: got %+v, want %+v", c.actor, got, c.want)
		}
		if c.actor == "both governments" && len(g.groups.list[0].parties) != 2 {
			t.Errorf("the governments are %v", g.groups.list[0].parties)
		}
	}
}

func TestPromises(t *testing.T) {
	commit := []schema.Act{schema.Agree, schema.Commit}
	for _, c := range []struct {
		p    schema.Provision
		want bool
	}{
		{schema.Provision{Acts: commit, Commitment: schema.NoCommitment}, true},
		{schema.Provision{Commitment: schema.VagueCommitment}, true},
		{schema.Provision{Acts: commit, Commitment: schema.SpecificCommitment, Negated: true}, false},
		{schema.Provision{Acts: []schema.Act{schema.Welcome}, Commitment: schema.NoCommitment}, false},
	} {
		if got := promises(&c.p); got != c.want {
			t.Errorf("promises(%+v) = %v", c.p, got)
		}
	}
}

// TestBodyClass: only bodies that are known to be governmental are called so.
func TestBodyClass(t *testing.T) {
	for o, want := range map[*schema.Organization]*term{
		{Kind: "ministry", Country: "JP"}: cGovernment,
		{Kind: "bureau", Country: "INT"}:  cOrganization,
		{Kind: "company", Country: "US"}:  cOrganization,
		{Kind: "", Country: "US"}:         cOrganization,
		{Kind: "guild", Country: "US"}:    cOrganization,
	} {
		if got := bodyClass(o); got != want {
			t.Errorf("%s of %s is a %s", o.Kind, o.Country, got.name)
		}
	}
}
