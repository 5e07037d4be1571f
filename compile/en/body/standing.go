package body

import (
	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/series"
)

// standing enters the committees that the text names without making a series of
// them. A committee with its country in front is that country's own, one with two
// countries is of both; whose any other is, its name says ("Joint") or nothing does:
// parliaments and parties have committees too.
func (r *work) standing() {
	for n := range r.series.Dialogues {
		d := &r.series.Dialogues[n]
		if d.Series >= 0 || !r.Tokens[d.Head].In(committee) && !r.pairCouncil(d) || r.At[d.Head] != 0 {
			continue
		}
		b := named(lex.PhraseOf(d.From, d.Head+1), organizationStanding)
		if r.Is(b.To, lex.On, lex.For) {
			b.To = d.To // "Committee on Industry"
		}
		if r.Token(b.From).In(lex.ClassOrdinal|lex.ClassCommon) && !r.countries.BeginsAt(b.From) {
			b.From++
		}
		if r.namesPair(b.From) || r.jointBody(lex.PhraseOf(b.From, d.Head)) {
			b.Country = "INT" // "U.S.-Iraq Coordinating Committee", "Joint Trade Committee"
		} else if r.Token(b.From-1).Is(lex.FlagNumber) && r.Token(b.From-2).Name() && !r.countries.BeginsAt(b.From) {
			b.From-- // "1267 Sanctions Committee"
			if h, ok := r.HitEnding(b.From - 1); ok && r.numbersCommittee(h.To) {
				b.From = h.From
			}
		}
		b.Core = b.From
		if code, to := r.CountryAt(b.From); code != "" && !r.Tokens[to].Is(lex.FlagHyphen|lex.FlagDash) {
			b.Country = code
		} else if code != "" && to < d.Head { // "Peru-Chile Ports Committee"
			if _, end := r.CountryAt(to + 1); end > to+1 && end < d.Head {
				b.Core = end
			}
		}
		if b.Core >= d.Head || r.weak(lex.PhraseOf(b.Core, d.Head)) && !r.jointBody(lex.PhraseOf(b.Core, d.Head)) || r.cutOff(b.From) || r.Token(d.Head+1).In(lex.ClassPost) {
			continue
		}
		r.addBody(b)
	}
}

// numbersCommittee reports whether the number at i tells a committee of the body before it:
// "UNSC 1267 Sanctions Committee".
func (r *roll) numbersCommittee(i int32) bool {
	c := r.Ahead(i, int32(len(r.Tokens)))
	if !c.In(lex.FlagNumber) {
		return false
	}
	for c = c.Next(); c.Token().Name() && !c.In(committee); c = c.Next() {
	}
	return c.In(committee)
}

// pairCouncil reports whether a phrase names a council or commission of two
// countries that is founded: "establishing a Chile-Peru Tug Council". Any other
// is as like to be a series of meetings.
func (r *work) pairCouncil(d *series.Dialogue) bool {
	return r.pairForum(d.Head) && r.namesPair(d.From) && r.Is(d.From-1, lex.A, lex.An) && r.Token(d.From-2).In(founding)
}

// namesPair reports whether two countries joined by a hyphen or dash begin at
// token i.
func (r *work) namesPair(i int32) bool {
	code, to := r.CountryAt(i)
	if code == "" || !r.Token(to).Is(lex.FlagHyphen|lex.FlagDash) {
		return false
	}
	code, _ = r.CountryAt(to + 1)
	return code != ""
}

// cutOff reports whether the name that begins at i has a beginning that is not
// read: "the Barriers to Trade Committee".
func (r *work) cutOff(i int32) bool {
	return r.Is(i-1, lex.To, lex.Of, lex.For, lex.On, lex.In) && r.Token(i-2).Name() || r.Is(i-1, lex.And) && r.Token(i-2).Name() && !r.Token(i-2).In(committee) || r.Token(i-1).Is(lex.FlagPossessive)
}

// jointBody reports whether a word before the head says that several sit on the
// body: "Joint", "Consultative". Words that say only how are not enough.
func (r *names) jointBody(p lex.Phrase) bool {
	if p.To-p.From < 2 && r.HitAt[p.From] == 0 && r.Tokens[p.To].In(committee) {
		return false // "the Joint Committee"
	}
	return r.Holds(p, jointWord)
}

// ofSeveral reports whether a commission or council without a country belongs
// to the parties of the statement together: "Joint Boundary Commission".
func (r *names) ofSeveral(b *body) bool {
	if len(r.countries.Parties) < 2 || b.To == b.From {
		return false
	}
	head := b.To - 1
	if t := &r.Tokens[head]; t.In(team) {
		return head > b.From && r.namedUnit(head) // "Interim Observer Team"
	} else if t.In(jointHead) {
		return r.jointBody(lex.PhraseOf(b.From, head))
	}
	return false
}
