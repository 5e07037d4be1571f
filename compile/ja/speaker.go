package ja

import (
	"dialoguec/compile/ja/country"
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// welcomers enters those who opened or addressed the meeting: …から挨拶があった.
func (r *reader) welcomers(l *line, tokens []token) {
	m := r.spoken.Now
	if m == fact.None || !r.v.Addresses.In(l.span.Of(r.s)) {
		return
	}
	for _, t := range tokens {
		if !r.marked(t.span.End, l.span.End) {
			continue
		}
		for i := range r.f.People {
			if p := &r.f.People[i]; slices.Contains(p.Spans, t.span) {
				r.participate(fact.Participation{Meeting: m, Side: country.OrOther(p.Country), Role: schema.Speaker, Person: i, Organization: p.Organization, Position: p.Title, Basis: fact.At(delegationAddress, t.span)})
			}
		}
	}
}

// speakers enters the bodies that reported to the meeting.
func (r *reader) speakers(l *line, tokens []token) {
	m := r.spoken.Now
	if m == fact.None || l.skip != nil || r.line.Aside {
		return
	}
	r.welcomers(l, tokens)
	reports := false
	for _, p := range l.preds {
		reports = reports || has(p.Acts, schema.Exchange) && p.Passive || has(p.Acts, schema.Report) && p.Passive
	}
	if !reports {
		return
	}
	from := 0
	for k, t := range tokens {
		if k > 0 && !r.listGoesOn(tokens[k-1].span.End, t.span.Start) {
			from = k
		}
		rest := r.s[t.span.End:l.span.End]
		if !strings.HasPrefix(rest, "から") || strings.HasPrefix(rest, "からの") {
			continue
		}
		for _, u := range tokens[from : k+1] {
			r.speaker(m, u)
		}
	}
}

func (r *reader) speaker(m int, t token) {
	took := func(org int) bool {
		for i := range r.f.Participations {
			if p := &r.f.Participations[i]; p.Meeting == m && p.Organization == org {
				return true
			}
		}
		return false
	}
	for i := range r.f.Organizations {
		o := &r.f.Organizations[i]
		for _, at := range o.Spans {
			if !t.span.Contains(at) || r.isParent(i, t.span) {
				continue
			}
			if took(i) {
				return
			}
			p := fact.Participation{Meeting: m, Side: schema.Side(o.Country), Role: schema.Member, Person: fact.None, Organization: i, Basis: fact.At(delegationSpeaker, t.span)}
			if t.actor == "private sector" {
				p.Side, p.Role = "private", schema.PrivateSector
			}
			if p.Side == "" {
				p.Side = "other"
			}
			r.participate(p)
			return
		}
	}
}
