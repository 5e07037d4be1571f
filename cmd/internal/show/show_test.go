package show

import (
	"testing"

	"dialoguec/compile/fact"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

func TestFields(t *testing.T) {
	days := 12
	for _, c := range []struct {
		row  any
		want string
	}{
		{&schema.Meeting{ID: "m", Ordinal: 3, Status: schema.Held, Date: "2014-03", SlipMin: &days, SlipMax: &days,
			Fact: schema.Fact{Rule: "r", Evidence: []schema.Span{{Quote: "q"}}}},
			"meeting_id: m; ordinal: 3; status: held; date: 2014-03; slip_days_min: 12; slip_days_max: 12"},
		{&schema.Provision{Acts: []schema.Act{schema.Agree, schema.Commit}, Continuing: true, Actors: []string{"US", "JP"}},
			"actors: US | JP; acts: agree | commit; continuing: true"},
		{&schema.Person{Name: "A", Names: []schema.Name{{Text: "B", Language: "en", Kind: schema.Variant}}},
			"name_printed: A; names: B en variant"},
		{&fact.Participation{Meeting: 0, Person: fact.None, Organization: 2, Side: "US", Basis: fact.At(&fact.Rule{Name: "rule"}, text.Span{Start: 1, End: 2})},
			"meeting: #0; side: US; organization: #2"},
		{fact.Document{IssuedPlace: "Oslo", Publisher: fact.None}, "issued_place: Oslo"},
	} {
		if got := Line(Fields(c.row)); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}

func TestRows(t *testing.T) {
	ds := &schema.Dataset{
		Documents:      []schema.Document{{ID: "d", Fact: schema.Fact{Rule: "title"}}},
		Organizations:  []schema.Organization{{ID: "o"}},
		Participations: schema.Rows[schema.Participation]{List: []schema.Participation{{OrganizationID: "o"}}},
		Provisions:     schema.Rows[schema.Provision]{List: []schema.Provision{{ID: "p", Entities: []string{"x", "o"}}}},
		Themes:         []schema.Theme{{ID: "t"}},
	}
	rows := Rows(ds)
	got := ""
	for _, r := range rows {
		got += r.Table + "=" + r.ID + " "
		if r.Fact == nil {
			t.Errorf("%s has no fact at all", r.Table)
		}
	}
	if got != "documents=d organizations=o participations= provisions=p themes=t " {
		t.Errorf("rows: %s", got)
	}
	if rows[0].Fact.Rule != "title" {
		t.Error("the fact of a row is not its own")
	}
	for i, want := range []bool{false, true, true, true, false} {
		if rows[i].Names("o") != want {
			t.Errorf("%s names o: %v", rows[i].Table, !want)
		}
	}
	if rows := Rows(&schema.Statement{Document: schema.Document{ID: "d"}, Sections: schema.Rows[schema.Section]{List: []schema.Section{{ID: "a"}}}}); len(rows) != 2 || rows[0].ID != "d" || rows[1].ID != "a" {
		t.Errorf("rows of a statement: %v", rows)
	}
}
