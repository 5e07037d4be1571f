package link

import (
	"strings"
	"testing"

	"dialoguec/schema"
)

// TestResolve: an actor is a body only if it is clear which one, and the
// participants are the parties of their meeting only if these are known.
func TestResolve(t *testing.T) {
	for _, c := range []struct {
		name, actor, meeting string
		entities             []string
		want                 string
	}{
		{"an acronym", "FCC", "s/1", nil, "us-fcc"},
		{"a Japanese name", "連邦通信委員会", "s/1", nil, "us-fcc"},
		{"the one that is named", "MOFA", "s/1", []string{"us-fcc", "kr-mofa"}, "kr-mofa"},
		{"one of two", "MOFA", "s/1", nil, ""},
		{"both of two", "MOFA", "s/1", []string{"jp-mofa", "kr-mofa"}, ""},
		{"a country with the letters of an acronym", "CA", "s/1", nil, "CA"},
		{"an international body", "INT", "s/1", nil, "INT"},
		{"participants of a series", "participants", "s/1", nil, "JP US from series"},
		{"both governments", "both governments", "s/1", nil, "JP US from series"},
		{"two delegations", "participants", "alone", nil, "KE NO from delegations"},
		{"one delegation", "participants", "half", nil, "from unresolved"},
		{"no meeting", "both governments", "", nil, "from unresolved"},
		{"the private sector", "private sector", "s/1", nil, ""},
	} {
		p := schema.Provision{DocumentID: "d", MeetingID: c.meeting, Entities: c.entities, Actors: []string{c.actor}}
		l := &linker{out: &schema.Dataset{
			Organizations: []schema.Organization{
				{ID: "jp-mofa", Name: "Ministry of Foreign Affairs", Acronym: "MOFA"},
				{ID: "kr-mofa", Name: "Ministry of Foreign Affairs", Names: []schema.Name{{Text: "MOFA"}}},
				{ID: "ke-ca", Name: "Communications Authority", Acronym: "CA"},
				{ID: "us-fcc", Name: "Federal Communications Commission", NameJA: "連邦通信委員会", Acronym: "FCC"},
			},
			Series:         []schema.Series{{ID: "s", Parties: []string{"JP", "US"}}, {ID: "one", Parties: []string{"JP"}}},
			Meetings:       []schema.Meeting{{ID: "s/1", SeriesID: "s"}, {ID: "alone"}, {ID: "half", SeriesID: "one"}},
			Participations: schema.Rows[schema.Participation]{List: []schema.Participation{{MeetingID: "alone", Side: "NO"}, {MeetingID: "alone", Side: "KE"}, {MeetingID: "alone", Side: "private"}, {MeetingID: "half", Side: "JP"}}},
		}}
		l.resolveParties().resolve(&p)
		got := strings.Join(append(p.ActorParties, p.OrganizationIDs...), " ")
		if p.ResolvedFrom != "" {
			got = strings.TrimSpace(got + " from " + string(p.ResolvedFrom))
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// TestLeaders: the heads led, and a host only if his side has no head.
func TestLeaders(t *testing.T) {
	rows := []schema.Participation{
		{MeetingID: "m", Side: "JP", Role: schema.Head}, {MeetingID: "m", Side: "JP", Role: schema.Host},
		{MeetingID: "m", Side: "US", Role: schema.Host}, {MeetingID: "m", Side: "US", Role: schema.Member}, {MeetingID: "n", Side: "JP", Role: schema.Host}}
	l := &linker{statements: []*schema.Statement{{Participations: schema.Listed(rows...)}}, ids: []map[string]string{{"m": "m", "n": "n"}}}
	headed := l.headedSides()
	for i, want := range []bool{true, false, true, false, true} {
		if got := headed.ledBy(&rows[i]); got != want {
			t.Errorf("row %d leads: %v", i, got)
		}
	}
}
