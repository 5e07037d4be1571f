package ja

import (
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"slices"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// subjectOrgs lists the bodies that are the subject of a sentence.
func (r *reader) subjectOrgs(s text.Span, tokens []token) []int {
	out := []int{}
	from := 0
	for k, t := range tokens {
		if k > 0 && !r.listGoesOn(tokens[k-1].span.End, t.span.Start) {
			from = k
		}
		if !r.marked(t.span.End, s.End) {
			continue
		}
		for _, u := range tokens[from : k+1] {
			if r.isPerson(u.span) {
				continue
			}
			for i := range r.f.Organizations {
				o := &r.f.Organizations[i]
				for _, at := range o.Spans {
					if at.End == u.span.End || u.span.Contains(at) && at.End+len("（）")+16 > u.span.End && !r.isParent(i, u.span) {
						out = append(out, i)
						break
					}
				}
			}
		}
		break
	}
	return out
}

func (r *reader) isPerson(at text.Span) bool {
	for i := range r.f.People {
		if slices.Contains(r.f.People[i].Spans, at) {
			return true
		}
	}
	return false
}

// subjectPeople enters the persons who are the subject of the sentence of
// holding: those who met.
func (r *reader) subjectPeople(s text.Span, tokens []token) {
	m := r.spoken.Now
	from, met := 0, false
	for k, t := range tokens {
		if k > 0 && !r.listGoesOn(tokens[k-1].span.End, t.span.Start) {
			from = k
		}
		if !r.marked(t.span.End, s.End) || m == fact.None {
			continue
		}
		for _, u := range tokens[from : k+1] {
			for i := range r.f.People {
				if p := &r.f.People[i]; slices.Contains(p.Spans, u.span) {
					r.meets(m, i, u.span)
					met = true
				}
			}
		}
		if !met {
			return
		}
		for _, u := range tokens[k+1:] { // …大臣は、…大臣と、協議を実施した
			if !lex.StartsAny(r.s[u.span.End:s.End], "と、", "との間で", "とともに") {
				continue
			}
			for i := range r.f.People {
				if p := &r.f.People[i]; slices.Contains(p.Spans, u.span) {
					r.meets(m, i, u.span)
				}
			}
		}
		return
	}
}

// meets enters a person who held the meeting.
func (r *reader) meets(m, person int, at text.Span) {
	p := &r.f.People[person]
	r.participate(fact.Participation{Meeting: m, Side: country.OrOther(p.Country), Role: schema.Head, Person: person, Organization: p.Organization, Position: p.Title, Basis: fact.At(delegationSubject, at)})
}

// isParent tells whether a body is only the parent of another one in a span.
func (r *reader) isParent(o int, in text.Span) bool {
	for i := range r.f.Organizations {
		if r.f.Organizations[i].Parent == o {
			for _, at := range r.f.Organizations[i].Spans {
				if in.Contains(at) {
					return true
				}
			}
		}
	}
	return false
}

// hosts enters the bodies that held the meeting.
func (r *reader) hosts() {
	m := r.meetings.Held()
	if m == fact.None {
		return
	}
	for _, o := range r.opener {
		side := country.OrOther(r.f.Organizations[o].Country)
		r.participate(fact.Participation{Meeting: m, Side: side, Role: schema.Host, Person: fact.None, Organization: o, Basis: fact.At(delegationHost, r.openers)})
	}
}
