package schema

import (
	"slices"
	"testing"
)

func TestPlaceNamed(t *testing.T) {
	p := Provision{ID: "a/b/12-345", DocumentID: "a/b"}
	if s, ok := p.PlaceNamed(); !ok || s.Place() != "a/b#12,345" {
		t.Errorf("%s names %v, %v", p.ID, s, ok)
	}
	for _, id := range []string{"", "a", "a/12", "a/b-c", "a/12-b"} {
		p.ID = id
		if s, ok := p.PlaceNamed(); ok {
			t.Errorf("%q names %v", id, s)
		}
	}
}

func TestPartiesActing(t *testing.T) {
	for _, c := range []struct {
		actors []string
		from   ResolvedFrom
		want   []string
	}{
		{[]string{"participants"}, FromSeries, []string{"AD", "BD"}},
		{[]string{"both governments", "CD", "BD"}, FromDelegations, []string{"AD", "BD", "CD"}},
		{[]string{"participants", "INT"}, Unresolved, []string{"INT"}},
		{[]string{"private sector", "Tide Council"}, "", nil},
	} {
		p := Provision{Actors: c.actors, ResolvedFrom: c.from}
		if got := p.PartiesActing([]string{"BD", "AD"}); !slices.Equal(got, c.want) {
			t.Errorf("%q resolved from %q are %q, want %q", c.actors, c.from, got, c.want)
		}
	}
}

func TestSectionAbove(t *testing.T) {
	section := func(id string, start int) Section {
		return Section{ID: id, DocumentID: "d", Fact: Fact{Evidence: []Span{{"d", start, start + 5, "Title"}}}}
	}
	rows := Listed(section("d/section-1", 10), section("d/section-2", 50), Section{ID: "d/section-3", DocumentID: "d"})
	of := SectionsOf(&rows)["d"]
	for offset, want := range map[int]string{9: "", 10: "d/section-1", 49: "d/section-1", 50: "d/section-2", 900: "d/section-2"} {
		if got := SectionAbove(of, offset); got != want {
			t.Errorf("the section above %d is %q, want %q", offset, got, want)
		}
	}
}
