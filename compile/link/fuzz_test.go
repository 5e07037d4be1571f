package link

import (
	"testing"

	"dialoguec/compile/link/name"
	"dialoguec/compile/link/title"
	"dialoguec/schema"
)

// TestNothing: statements that hold nothing link to a dataset that holds no more.
func TestNothing(t *testing.T) {
	if ds, problems := Statements(nil, Options{}); ds == nil || len(problems) != 0 {
		t.Errorf("no statement gave %v, %v", ds, problems)
	}
	empty := &schema.Statement{Document: schema.Document{ID: "a"}}
	bare := &schema.Statement{Document: schema.Document{ID: "b"}, Series: []schema.Series{{}}, Meetings: []schema.Meeting{{}, {Status: schema.Held}},
		Organizations: []schema.Organization{{}}, People: []schema.Person{{}}, Participations: schema.Listed(schema.Participation{}),
		Sections: schema.Listed(schema.Section{}), Provisions: schema.Listed(schema.Provision{}), ReferencedItems: schema.Listed(schema.ReferencedItem{})}
	if ds, _ := Statements([]*schema.Statement{bare, empty}, Options{}); ds == nil || len(ds.Documents) != 2 {
		t.Errorf("rows without anything gave %v", ds)
	}
}

// FuzzNames: no name or text breaks what takes it apart.
func FuzzNames(f *testing.F) {
	for _, s := range []string{"", "Philip Verveer", "利根川", "フィリップ・バービーア", "U.S.-Japan Dialogue on Ports", "日米サイバー対話", "の", "ＡＩ\n-", "\xff\xfe", "Å・", "第3回", "令和2年"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n := name.Parse(s, "JP")
		n.FamilyKeys()
		name.Shortens(n, n)
		name.SoundAlike(n, n)
		title.Parse(s).Key(nil)
		title.Parse(s).Slug()
		name.ParsePost(s, "")
		nameKey(withoutCountry(s, "US"))
		countryOf(s)
		cityID(s)
	})
}

// FuzzCorrections: no file breaks the reader of corrections.
func FuzzCorrections(f *testing.F) {
	f.Add("- document: a\n  quote: b\n  sha256: c\n  set: {table: meetings, field: city_printed, value: x}\n  reason: r\n")
	f.Add("- &a [*a]\n")
	f.Add("- document: {a: b}\n- 1\n- ~\n")
	f.Fuzz(func(t *testing.T, text string) {
		if ds, problems := corrected(text); ds == nil && !schema.HasErrors(problems) {
			t.Error("refused without an error")
		}
	})
}
