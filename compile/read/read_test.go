package read

import (
	"slices"
	"testing"

	"dialoguec/compile/fact"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

func TestLone(t *testing.T) {
	if Lone(1, true) != Principal || Lone(2, true) != Attended || Lone(1, false) != Attended {
		t.Error("one who is named alone ahead of officials leads, nobody else does")
	}
}

func TestOutranks(t *testing.T) {
	order := []schema.Role{schema.Member, schema.Speaker, schema.Head, schema.Host}
	for i, high := range order {
		for k, low := range order {
			if Outranks(high, low) != (i > k) {
				t.Errorf("Outranks(%s, %s) = %v", high, low, i <= k)
			}
		}
	}
	if Outranks(schema.Member, schema.PrivateSector) {
		t.Error("business that took part became a member")
	}
}

func TestRoll(t *testing.T) {
	row := func(person, body int, role schema.Role, side schema.Side, at int) fact.Participation {
		return fact.Participation{
			Person: person, Organization: body, Role: role, Side: side,
			Basis: fact.At(&fact.Rule{Name: string(role)}, text.Span{Start: at, End: at + 1}),
		}
	}
	var roll Roll
	roll.Enter(row(0, 7, schema.Member, schema.SideOther, 1))
	roll.Enter(row(fact.None, 7, schema.Member, "PE", 2))
	roll.Enter(row(0, fact.None, schema.Head, "PE", 3))
	roll.Enter(row(0, 7, schema.Speaker, "CL", 4))
	if !roll.Has(0) || roll.Has(1) {
		t.Error("only the first person has a row")
	}
	if len(roll) != 2 {
		t.Fatalf("%d rows, want one of the person and one of the body", len(roll))
	}
	if x := roll[0]; x.Role != schema.Head || x.Rule.Name != "head" || x.Side != "PE" || len(x.Spans) != 3 {
		t.Errorf("row of the person: %s by %s, side %s, %d spans", x.Role, x.Rule, x.Side, len(x.Spans))
	}
	post := row(fact.None, 8, schema.Head, "PE", 6)
	post.Position = "Director of Ports"
	roll.Enter(row(fact.None, 8, schema.Host, "PE", 7))
	roll.Enter(post)
	roll.Enter(row(fact.None, 8, schema.Host, "PE", 8))
	if x := roll[2]; x.Role != schema.Head || x.Position != post.Position {
		t.Errorf("an officer who led, of a body that hosted: %s, %q", x.Role, x.Position)
	}
	roll = roll[:2]
	other := row(0, 7, schema.Member, "PE", 5)
	other.Meeting = 1
	if roll.Enter(other); len(roll) != 3 {
		t.Error("the same person in another meeting has no row of its own")
	}
}

func TestWithoutPosts(t *testing.T) {
	roll := Roll{
		{Person: fact.None, Organization: 3, Side: "PE", Role: schema.Head, Position: "Director of Ports"},
		{Person: fact.None, Organization: 3, Side: "CL", Role: schema.Head, Position: "Director of Ports"},
		{Person: fact.None, Organization: 3, Side: "PE", Role: schema.Head},
		{Person: 1, Organization: 3, Side: "PE", Role: schema.Head, Position: "Director of Ports"},
	}
	left := roll.WithoutPosts()
	if len(left) != 3 || left[0].Side != "CL" {
		t.Errorf("left %+v", left)
	}
	if len(roll) != 4 || roll[0].Side != "PE" {
		t.Error("the roll itself was changed")
	}
	if !left.HasBody(0, 3) || left.HasBody(1, 3) || left.HasBody(0, 4) {
		t.Error("the body has rows of the first meeting alone")
	}
}

func TestLeadAlone(t *testing.T) {
	row := func(person int, side schema.Side) fact.Participation {
		return fact.Participation{Person: person, Organization: fact.None, Side: side, Role: schema.Member}
	}
	both := Roll{row(0, "PE"), row(1, "CL")}
	both.LeadAlone(0)
	if both[0].Role != schema.Head || both[1].Role != schema.Head {
		t.Errorf("one of each side: %s, %s", both[0].Role, both[1].Role)
	}
	for _, others := range []Roll{{row(0, "PE")}, {row(0, "PE"), row(1, "PE"), row(2, "CL")}, {row(0, "PE"), row(1, "CL"), row(fact.None, "CL")}} {
		others.LeadAlone(0)
		if others[0].Role != schema.Member {
			t.Errorf("%d rows: %s", len(others), others[0].Role)
		}
	}
}

func TestLeadByPost(t *testing.T) {
	rule := &fact.Rule{Name: "post"}
	row := func(side schema.Side, role schema.Role, post string) fact.Participation {
		return fact.Participation{Organization: fact.None, Side: side, Role: role, Position: post}
	}
	roles := func(r Roll) (out []schema.Role) {
		for i := range r {
			r[i].Person = i
		}
		r.LeadByPost(0, rule, func(p *fact.Participation) bool { return p.Position == "Minister" })
		for _, p := range r {
			out = append(out, p.Role)
		}
		return out
	}
	for _, c := range []struct {
		name string
		roll Roll
		want []schema.Role
	}{
		{"the only one of each side", Roll{row("PE", schema.Member, "Minister"), row("PE", schema.Member, "Director"), row("CL", schema.Member, "Minister")},
			[]schema.Role{schema.Head, schema.Member, schema.Head}},
		{"two of one side", Roll{row("PE", schema.Member, "Minister"), row("PE", schema.Member, "Minister")}, []schema.Role{schema.Member, schema.Member}},
		{"beside one who led", Roll{row("PE", schema.Member, "Minister"), row("PE", schema.Head, "Director")}, []schema.Role{schema.Member, schema.Head}},
	} {
		if got := roles(c.roll); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
