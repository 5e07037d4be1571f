package attend

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// delegationOf returns the country of the delegation at token i: "the
// Japanese interagency delegation", "the delegation of Japan".
func (r *Attendance) delegationOf(i int32, s lex.Sentence) string {
	for at := i - 1; at >= s.From && at > i-6; at-- {
		if code := r.countries.Before(at + 1); code != "" && at+1 <= i {
			return code
		}
		if t := &r.Tokens[at]; t.In(lex.ClassDeterminer|lex.ClassVerb) && !t.In(lex.ClassGovernment) || t.Is(lex.FlagComma|lex.FlagStop|lex.FlagSemicolon) {
			break
		}
	}
	at := i + 1
	if r.Is(at, lex.Of, lex.From) {
		at++
		if r.Is(at, lex.The) {
			at++
		}
		if code, _ := r.CountryAt(at); code != "" {
			return code
		}
	}
	return ""
}

// objectSide returns the country of the delegation that is the object of the verb at i.
func (r *Attendance) objectSide(i int32, s lex.Sentence) string {
	for at := i + 1; at < s.To && at < i+9; at++ {
		if r.TokenText(at) == "private" && r.TokenText(at+1) == "sector" {
			return "private"
		}
		if r.Tokens[at].In(lex.ClassSide) || r.TokenText(at) == "participation" {
			return r.delegationOf(at, s)
		}
		if r.Tokens[at].Is(lex.FlagComma | lex.FlagStop) {
			break
		}
	}
	// "participated in the dialogue from Japan", "chaired the meeting for Mexico"
	for at := i + 1; at+1 < s.To && at < i+12; at++ {
		if r.Is(at, lex.From, lex.For) {
			next := at + 1
			if r.Is(next, lex.The) {
				next++
			}
			if code, _ := r.CountryAt(next); code != "" {
				return code
			}
		}
	}
	return ""
}

// listing makes the marker of "Japanese delegation: A, B and officials
// representing C". Whoever stands there alone ahead of the officials leads.
func (r *Attendance) listing(colon int32, s lex.Sentence, side string) marker {
	m := marker{At: colon, Role: schema.Member, Bodies: true, Side: side, Rule: delegationListed}
	people := 0
	for _, p := range r.parts {
		if p.From > colon && p.Person && r.listRuns(colon+1, p.From) {
			people++
		}
	}
	if people == 1 && r.officialsFollow(colon+1, s) {
		m.Role = schema.Head
		m.Bodies = false
	}
	return m
}

// officialsFollow reports whether "and officials representing" comes at token i
// or later.
func (r *Attendance) officialsFollow(i int32, s lex.Sentence) bool {
	for at := i; at+1 < s.To; at++ {
		if r.Tokens[at].In(lex.ClassParty) && r.Is(at-1, lex.And) && (r.bodies.Representing(at+1) || r.Is(at+1, lex.From, lex.Of)) {
			return true
		}
		if r.Tokens[at].In(lex.ClassSide) && r.Token(at+1).Is(lex.FlagColon) {
			return false
		}
	}
	return false
}

// privateBefore reports whether business is spoken of before token i, or directly behind it.
func (r *Attendance) privateBefore(i int32, s lex.Sentence) bool {
	if !s.Role.Has(lex.RolePrivate) {
		return false
	}
	for at := s.From; at < min(i+4, s.To); at++ {
		switch r.TokenText(at) {
		case "industry", "business", "Industry", "Business":
			if r.bodies.At[at] == 0 {
				return true
			}
		case "private", "Private":
			if r.TokenText(at+1) == "sector" || r.TokenText(at+1) == "Sector" || r.TokenText(at+1) == "industry" {
				return true
			}
		}
	}
	return false
}

// companions returns the country of whom "accompanied by" at i speaks. Those
// who accompany somebody are of the same side: the one tells the other's.
func (r *Attendance) companions(i int32) string {
	for n := len(r.parts) - 1; n >= 0; n-- {
		p := &r.parts[n]
		if p.To > i {
			continue
		}
		if p.Country == "" && p.Person && n+1 < len(r.parts) && r.parts[n+1].From < i+8 {
			p.Country = r.parts[n+1].Country
			r.People[p.Fact].Country = p.Country
		}
		return p.Country
	}
	return ""
}
