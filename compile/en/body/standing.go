package body

import (
	"dialoguec/compile/en/lex"
)

// standing enters the committees that the text names without making a series of
// them: they are bodies of those who sit on them. A committee with its country
// in front is that country's own.
func (r *Bodies) standing() {
	for n := range r.series.Dialogues {
		d := &r.series.Dialogues[n]
		if d.Series >= 0 || !r.series.committee(d.Head) || r.At[d.Head] != 0 {
			continue
		}
		b := body{From: d.From, Core: d.From, To: d.Head + 1, Country: "INT", Rule: organizationStanding}
		if r.Token(b.From).In(lex.ClassOrdinal|lex.ClassCommon) && !r.countries.BeginsAt(b.From) {
			b.From++
		}
		if r.Token(b.From-1).Is(lex.FlagNumber) && r.Token(b.From-2).Name() {
			b.From-- // "1267 Sanctions Committee"
		}
		b.Core = b.From
		if code, to := r.CountryAt(b.From); code != "" && !r.Tokens[to].Is(lex.FlagHyphen|lex.FlagDash) {
			b.Country = code
		} else if code != "" && to < d.Head { // "Peru-Chile Ports Committee"
			if _, end := r.CountryAt(to + 1); end > to+1 && end < d.Head {
				b.Core = end
			}
		}
		if b.Core >= d.Head || r.weak(b.Core, d.Head) && !r.jointBody(b.Core, d.Head) || r.cutOff(b.From) || r.Token(d.Head+1).In(lex.ClassPost) {
			continue
		}
		r.addBody(b)
	}
}

// cutOff reports whether the name that begins at i has a beginning that is not
// read: "the Barriers to Trade Committee".
func (r *Bodies) cutOff(i int32) bool {
	return r.Is(i-1, lex.To, lex.Of, lex.For, lex.On, lex.In) && r.Token(i-2).Name() || r.Is(i-1, lex.And) && r.Token(i-2).Name() && !r.series.committee(i-2) || r.Token(i-1).Is(lex.FlagPossessive)
}

// jointBody reports whether a word before the head says that several sit on the
// body: "Joint", "Consultative". Words that say only how are not enough.
func (r *Bodies) jointBody(from, head int32) bool {
	if head-from < 2 && r.HitAt[from] == 0 && r.TokenText(head) == "Committee" {
		return false // "the Joint Committee"
	}
	return r.SeekRole(from, head, lex.RoleJointBody) < head
}

// ofSeveral reports whether a commission or council without a country belongs
// to the parties of the statement together: "Joint Boundary Commission".
func (r *Bodies) ofSeveral(b *body) bool {
	if len(r.countries.Parties) < 2 || b.To == b.From {
		return false
	}
	head := b.To - 1
	switch r.TokenText(head) {
	case "Team":
		return head > b.From && r.namedUnit(head) // "Interim Observer Team"
	case "Commission", "Council", "Board":
		return r.jointBody(b.From, head)
	}
	return false
}
