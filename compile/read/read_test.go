package read

import (
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
	other := row(0, 7, schema.Member, "PE", 5)
	other.Meeting = 1
	if roll.Enter(other); len(roll) != 3 {
		t.Error("the same person in another meeting has no row of its own")
	}
}
