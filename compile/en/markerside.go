package en

import (
	"dialoguec/compile/block"
	"dialoguec/schema"
)

// labelSide returns the country that the label of a sentence's block names
// ("Japanese delegation:"), and whether the label announces who took part.
func (r *reader) labelSide(s Sentence) (code string, delegation bool) {
	b := r.blockOf(s)
	if b.Kind != block.Label || b.Marker.Empty() {
		return "", false
	}
	toks := r.aside(r.text, b.Marker.Start, b.Marker.End)
	for i := range toks {
		if toks[i].In(ClassSide | ClassParty) {
			delegation = true
		}
		to, entry := r.gazetteer.match(toks, int32(i), int32(len(toks)))
		if e, ok := r.state(entry); ok && to > 0 && code == "" {
			code = e.Country
		}
	}
	return code, delegation
}

// delegationOf returns the country of the delegation at token i: "the
// Japanese interagency delegation", "the delegation of Japan".
func (r *reader) delegationOf(i int32, s Sentence) string {
	for at := i - 1; at >= s.From && at > i-6; at-- {
		if code := r.countryBefore(at + 1); code != "" && at+1 <= i {
			return code
		}
		if t := &r.toks[at]; t.In(ClassDeterminer|ClassVerb) && !t.In(ClassGovernment) || t.Is(FlagComma|FlagStop|FlagSemicolon) {
			break
		}
	}
	at := i + 1
	if r.is(at, wOf, wFrom) {
		at++
		if r.is(at, wThe) {
			at++
		}
		if code, _ := r.country(at); code != "" {
			return code
		}
	}
	return ""
}

// objectSide returns the country of the delegation that is the object of the verb at i.
func (r *reader) objectSide(i int32, s Sentence) string {
	for at := i + 1; at < s.To && at < i+9; at++ {
		if r.wordAt(at) == "private" && r.wordAt(at+1) == "sector" {
			return "private"
		}
		if r.toks[at].In(ClassSide) || r.wordAt(at) == "participation" {
			return r.delegationOf(at, s)
		}
		if r.toks[at].Is(FlagComma | FlagStop) {
			break
		}
	}
	// "participated in the dialogue from Japan", "chaired the meeting for Mexico"
	for at := i + 1; at+1 < s.To && at < i+12; at++ {
		if r.is(at, wFrom, wFor) {
			next := at + 1
			if r.is(next, wThe) {
				next++
			}
			if code, _ := r.country(next); code != "" {
				return code
			}
		}
	}
	return ""
}

// listing makes the marker of "Japanese delegation: A, B and officials
// representing C". Whoever stands there alone ahead of the officials leads.
func (r *reader) listing(colon int32, s Sentence, side string) marker {
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
func (r *reader) officialsFollow(i int32, s Sentence) bool {
	for at := i; at+1 < s.To; at++ {
		if r.toks[at].In(ClassParty) && r.is(at-1, wAnd) && (r.representing(at+1) || r.is(at+1, wFrom, wOf)) {
			return true
		}
		if r.toks[at].In(ClassSide) && r.tok(at+1).Is(FlagColon) {
			return false
		}
	}
	return false
}

// privateBefore reports whether business is spoken of before token i, or directly behind it.
func (r *reader) privateBefore(i int32, s Sentence) bool {
	if !s.Role.has(rolePrivate) {
		return false
	}
	for at := s.From; at < min(i+4, s.To); at++ {
		switch r.wordAt(at) {
		case "industry", "business", "Industry", "Business":
			if r.bodyAt[at] == 0 {
				return true
			}
		case "private", "Private":
			if r.wordAt(at+1) == "sector" || r.wordAt(at+1) == "Sector" || r.wordAt(at+1) == "industry" {
				return true
			}
		}
	}
	return false
}

// companions returns the country of whom "accompanied by" at i speaks. Those
// who accompany somebody are of the same side: the one tells the other's.
func (r *reader) companions(i int32) string {
	for n := len(r.parts) - 1; n >= 0; n-- {
		p := &r.parts[n]
		if p.To > i {
			continue
		}
		if p.Country == "" && p.Person && n+1 < len(r.parts) && r.parts[n+1].From < i+8 {
			p.Country = r.parts[n+1].Country
			r.facts.People[p.Fact].Country = p.Country
		}
		return p.Country
	}
	return ""
}
