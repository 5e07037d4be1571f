package attend

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/body"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/read"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// enter adds those who took part to a meeting.
func (r *reader) enter(meeting int, all []delegate) {
	for _, d := range all {
		if d.lone && r.isLed(meeting, d.side) { // a sentence before names who leads
			d.role, d.rule = read.Attended.People, delegationSentence
		}
		r.participate(fact.Participation{
			Meeting: meeting, Side: d.side, Role: d.role, Person: d.person, Organization: d.body(),
			Position: d.phrase.Title(r.t.S), Basis: fact.At(d.rule, d.phrase.Span),
		})
	}
}

// isLed reports whether a side of a meeting has a head already.
func (r *reader) isLed(meeting int, side schema.Side) bool {
	return slices.ContainsFunc(r.roll, func(p fact.Participation) bool {
		return p.Meeting == meeting && p.Side == side && p.Role == schema.Head && p.Person != fact.None
	})
}

// principals makes the only person of a side its head, if no other one is and
// the person is named ahead of others, or as one of the ministers or leaders who
// met.
func (r *reader) principals() {
	for i := range r.roll {
		p := &r.roll[i]
		if p.Person == fact.None || p.Role != schema.Member || !country.Governs(string(p.Side)) {
			continue
		}
		people, heads := 0, 0
		for _, q := range r.roll {
			if q.Meeting != p.Meeting || q.Side != p.Side {
				continue
			}
			if q.Person != fact.None {
				people++
			}
			if q.Role == schema.Head {
				heads++
			}
		}
		level := r.meetings.All[p.Meeting].Level
		if people == 1 && heads == 0 && (r.ahead[p.Person] || level == "ministerial" || level == "leaders") {
			p.Role, p.Rule = read.Principal.People, delegationFirst
		}
	}
}

// leadByPost makes those who hold the post of which a meeting is one, by its name,
// the principals of their sides: 日中韓物流|大臣|会合.
func (r *reader) leadByPost(m int) {
	series := r.meetings.All[m].Series
	if series == fact.None {
		return
	}
	for _, w := range words().principals {
		if !strings.Contains(r.meetings.Series[series].Name, w.of) && !r.bothHold(m, w.of) {
			continue
		}
		if w.each {
			r.leadEach(m, &w)
			continue
		}
		own := lex.ListOf(w.of)
		read.Roll(r.All).LeadByPost(m, delegationPost, func(p *fact.Participation) bool { return holdsPost(p, &own) })
		read.Roll(r.All).LeadByPost(m, delegationPost, func(p *fact.Participation) bool {
			if p.Side == "JP" {
				return holdsPost(p, &w.japan)
			}
			return holdsPost(p, &w.posts)
		})
	}
}

// leadEach makes all who hold a post of which a meeting is one, each for a body of his own,
// heads, and their deputies in their place, unless one of them is said to be.
func (r *reader) leadEach(m int, w *principal) {
	if slices.ContainsFunc(r.All, func(p fact.Participation) bool {
		return p.Meeting == m && p.Person != fact.None && p.Role == schema.Head
	}) {
		return // of them, one chaired
	}
	for i := range r.All {
		p := &r.All[i]
		if p.Meeting == m && p.Person != fact.None && p.Role == schema.Member && (w.posts.Suffix(p.Position) > 0 || w.japan.Suffix(p.Position) > 0) {
			p.Role, p.Rule = read.Principal.People, delegationPost
		}
	}
}

// holdsPost reports whether one who took part holds one of some posts, and is no deputy.
func holdsPost(p *fact.Participation, posts *lex.List) bool {
	n := posts.Suffix(p.Position)
	return n > 0 && !words().Vice.Ends(p.Position[:len(p.Position)-n])
}

// bothHold reports whether a text calls those who agreed in the meeting that it reports by
// a post that one of each side holds: 両|大臣|は.
func (r *reader) bothHold(m int, post string) bool {
	return m == r.meetings.Held() && (strings.Contains(r.t.S, "両"+post+"は") || strings.Contains(r.t.S, "両"+post+"が"))
}

// visit enters the principals of the talks of which a line is the heading: those
// whom it names, and whoever of Japan the text names first.
func (r *reader) visit(line int, k *Known) {
	m, met := k.Meetings.Lines[line].Met[0], false
	for _, a := range r.actors(k.Lines[line].Span, k.Bodies.Lines[line].Mentions) {
		met = r.meets(m, a) || met
	}
	if next := line + 1; !met && next < len(k.Lines) && k.Lines[next].Kind == clause.Sentence { // ノルウェー漁業大臣との会談: ノルウェーのスカランド漁業大臣と会談を行い
		s := k.Lines[next].Span
		for _, a := range r.partners(r.actors(s, k.Bodies.Lines[next].Mentions), s) {
			r.meets(m, a)
		}
	}
	if len(r.roll) > 0 && r.roll[len(r.roll)-1].Meeting == m {
		r.meetsJapan(m)
	}
}

// besides enters those who had talks beside the meeting: the first of each side leads
// them.
func (r *reader) besides(m int, actors []actor) {
	var sides []string
	for _, a := range actors {
		if r.person(a) == fact.None || !country.Governs(a.names) {
			continue
		}
		if slices.Contains(sides, a.names) {
			r.accompanies(m, a)
			continue
		}
		sides = append(sides, a.names)
		r.meets(m, a)
	}
	if len(sides) == 1 && sides[0] != "JP" { // 会合終了後、…長官と会談を行った
		r.meetsJapan(m)
	}
}

// meetsJapan enters whoever of Japan the text names first as a principal of talks.
func (r *reader) meetsJapan(m int) {
	if i := slices.IndexFunc(r.people.All, func(p fact.Person) bool { return p.Country == "JP" }); i >= 0 {
		r.leads(m, i, r.people.All[i].Spans...)
	}
}

// leads enters a person as a principal of a meeting. The places may be those of the
// person, which stay that row's own.
func (r *reader) leads(m, person int, at ...text.Span) {
	p := &r.people.All[person]
	r.participate(fact.Participation{Meeting: m, Side: country.OrOther(p.Country), Role: read.Principal.People, Person: person, Organization: p.Organization, Position: p.Title, Basis: fact.At(delegationSubject, slices.Clone(at)...)})
}

// talked enters the principals of talks that only the title names: the only
// minister or leader of each of two sides whom the text names.
func (r *reader) talked() {
	m := r.meetings.Held()
	if m == fact.None || len(r.roll) > 0 || r.meetings.All[m].Series != fact.None {
		return
	}
	var found []int
	for i := range r.people.All {
		p := &r.people.All[i]
		if r.meetings.All[m].Level == "ministerial" && words().Leaders.Suffix(p.Title) > 0 { // whom they called on
			continue
		}
		if words().Principals.Suffix(p.Title) == 0 || words().Deputies.In(p.Title) || !country.Governs(p.Country) {
			continue
		}
		if slices.ContainsFunc(found, func(j int) bool { return r.people.All[j].Country == p.Country }) {
			return
		}
		found = append(found, i)
	}
	if len(found) == 2 {
		for _, i := range found {
			r.leads(m, i, r.people.All[i].Spans...)
		}
	}
}

// placeGuests gives those whose names are none of Japan, and of whom nothing tells the
// country, that of the other party of the dialogue of two in which they took part.
func (r *reader) placeGuests() {
	for i := range r.roll {
		p := &r.roll[i]
		if p.Side != schema.SideOther || p.Person == fact.None || r.people.All[p.Person].Country != "" || !body.IsGuest(r.people.All[p.Person].Name) {
			continue
		}
		if series := r.meetings.All[p.Meeting].Series; series != fact.None {
			if guest := theOther(r.meetings.Series[series].Parties); guest != "" {
				q := &r.people.All[p.Person]
				q.Country, p.Side = guest, schema.Side(guest)
				q.Notes = append(q.Notes, schema.Provenance{Field: "country", Origin: schema.OriginResolved, Basis: "the name, and the other party of the dialogue"})
			}
		}
	}
}

// theOther returns the country that is the party of a dialogue beside Japan; "" if it is
// none between two.
func theOther(parties []string) string {
	if len(parties) != 2 || !slices.Contains(parties, "JP") {
		return ""
	}
	for _, p := range parties {
		if p != "JP" && country.Governs(p) {
			return p
		}
	}
	return ""
}

// participate adds a row of one who took part in a meeting that was held.
func (r *reader) participate(p fact.Participation) {
	if p.Meeting != fact.None && r.meetings.All[p.Meeting].Status == schema.Held {
		r.roll.Enter(p)
	}
}
