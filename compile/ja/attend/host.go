package attend

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/body"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/ja/meeting"
	"dialoguec/compile/read"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// openers reads the subject of the first sentence that says the meeting was held.
func (r *reader) openers(s text.Span, says *meeting.Line, actors []actor) {
	if !says.Held || !saysHeld(s.Of(r.t.S)) {
		return
	}
	if r.hosted {
		r.goesOn(s, says, actors)
		return
	}
	r.hosted, r.Opening, r.held = true, s, says.Met
	list, after := r.subject(s, actors)
	if len(list) == 0 {
		if list = r.listBefore(actors, s, &words().Between); len(list) == 1 { // インド通信省との間で…を開催した: with it
			list, after = nil, actors
		}
	}
	for _, a := range append(slices.Clone(list), r.listBefore(after, s, &words().Together)...) {
		if r.person(a) == fact.None {
			r.hosts = append(r.hosts, r.bodiesIn(a.span)...)
		}
	}
	if says.Now == fact.None {
		return
	}
	met := false
	for _, a := range list {
		met = r.meets(says.Now, a) || met
	}
	for _, a := range r.partners(after, s) { // …大臣は、…大臣と、協議を実施した
		if met || len(list) == 0 && r.person(a) != fact.None { // …大臣と会談を行った: nobody says who
			r.meets(says.Now, a)
		} else if !words().Between.Begins(r.afterBrackets(a, s)) {
			r.joined = append(r.joined, a)
		}
	}
	for _, a := range r.listBefore(after, s, &words().Along) {
		if met {
			r.accompanies(says.Now, a)
		} else {
			r.joined = append(r.joined, a)
		}
	}
}

// goesOn notes that the sentence after the one that says who held the meeting has no
// subject of its own, so that they held what it names as well: また、「…会合」を開催した.
func (r *reader) goesOn(s text.Span, says *meeting.Line, actors []actor) {
	list, _ := r.subject(s, actors)
	if len(list) > 0 || len(r.hosts) == 0 || s.Start-r.Opening.End > len(lex.Gap) || s.Start < r.Opening.End || !words().Additions.Begins(s.Of(r.t.S)) {
		return
	}
	for _, m := range says.Met {
		if !slices.Contains(r.held, m) {
			r.held = append(r.held, m)
		}
	}
}

// saysHeld reports whether a sentence has a verb of holding that tells of no habit
// and qualifies no name: not 毎年開催しており, nor 開催された「…」に参加した.
func saysHeld(s string) bool {
	v := words()
	for at := 0; ; {
		i, n := v.SentenceHeld.Index(s[at:])
		if i < 0 {
			return false
		}
		at += i + n
		ends := v.HeldEnds.Prefix(s[at:])
		qualifies := ends > 0 && (lex.BeginsName(s[at+ends:]) || strings.HasPrefix(s[at+ends:], lex.OpenQuote))
		if !qualifies && !v.Habits.Begins(s[at:]) {
			return true
		}
	}
}

// subject returns the list of those who are the first subject of a sentence, and
// those named after them.
func (r *reader) subject(s text.Span, actors []actor) (list, after []actor) {
	for k, a := range actors {
		if r.isSubject(a, s) {
			return r.listTo(actors, k), actors[k+1:]
		}
	}
	return nil, nil
}

// listTo returns the list of which an actor is the last one.
func (r *reader) listTo(actors []actor, last int) []actor {
	from := last
	for from > 0 && r.listGoesOn(actors[from-1], actors[from]) {
		from--
	}
	return actors[from : last+1]
}

// listBefore returns the first list of actors after which one of some words comes:
// …は、…庁と|共同で, …次官と…次官|との間で.
func (r *reader) listBefore(actors []actor, s text.Span, words *lex.List) []actor {
	for k, a := range actors {
		if words.Begins(r.afterBrackets(a, s)) {
			return r.listTo(actors, k)
		}
	}
	return nil
}

// partners returns the first list of actors with whom others met.
func (r *reader) partners(actors []actor, s text.Span) []actor {
	for k, a := range actors {
		goesOn := k+1 < len(actors) && r.listGoesOn(a, actors[k+1]) && !r.isHouse(actors[k+1], s)
		if rest := r.afterBrackets(a, s); !goesOn && (words().Partners.Begins(rest) && !words().NoPartners.Begins(rest) || r.person(a) != fact.None && isReceived(rest)) {
			return r.listTo(actors, k)
		}
	}
	return nil
}

// isHouse reports whether a body is where people met: …大臣と|環境省|において会談した.
func (r *reader) isHouse(a actor, s text.Span) bool {
	return r.person(a) == fact.None && words().InHouse.Begins(r.afterBrackets(a, s))
}

// isReceived reports whether what follows somebody says that the subject received him: を|法務省に|迎え.
func isReceived(rest string) bool {
	v := words()
	at, _ := v.Receives.Index(lex.Cut(rest, 60))
	return v.Received.Begins(rest) || strings.HasPrefix(rest, "を") && at > 0 && !strings.Contains(rest[:at], lex.Comma)
}

// joins enters the bodies with which others held the meeting, unless they, or
// people of theirs, are named as participants.
func (r *reader) joins(m int, a actor) {
	if r.person(a) != fact.None || body.NamesMembers(a.span.Of(r.t.S), r.t.S[a.span.End:]) {
		return
	}
	for _, o := range r.bodiesIn(a.span) {
		if slices.ContainsFunc(r.roll, func(p fact.Participation) bool { return p.Organization == o }) {
			continue
		}
		r.participate(fact.Participation{Meeting: m, Side: country.OrOther(r.bodies.All[o].Country), Role: read.Attended.Bodies, Person: fact.None, Organization: o, Basis: fact.At(delegationHost, a.span)})
	}
}

// accompanies enters a person who was with those who met.
func (r *reader) accompanies(m int, a actor) {
	if i := r.person(a); i != fact.None {
		p := &r.people.All[i]
		r.participate(fact.Participation{Meeting: m, Side: country.OrOther(p.Country), Role: read.Principal.Companions, Person: i, Organization: p.Organization, Position: p.Title, Basis: fact.At(delegationSubject, a.span)})
	}
}

// afterBrackets returns what follows an actor and the brackets after it in a
// sentence.
func (r *reader) afterBrackets(a actor, s text.Span) string {
	at := a.span.End
	for {
		_, end := lex.Bracket(r.t.S[:s.End], at)
		if end == at {
			return r.t.S[at:s.End]
		}
		at = end
	}
}

// person returns the person whom an actor is; fact.None if it is none.
func (r *reader) person(a actor) int {
	if a.phrase == fact.None {
		return fact.None
	}
	return r.personOf(a.phrase)
}

// bodiesIn returns the bodies that are named in a stretch, without those that
// are only there as the parent of another.
func (r *reader) bodiesIn(in text.Span) []int {
	var out []int
	for i := range r.bodies.All {
		if slices.ContainsFunc(r.bodies.All[i].Spans, func(at text.Span) bool {
			return at.End == in.End || in.Contains(at) && at.End+len("（）")+16 > in.End && !r.isParent(i, in)
		}) {
			out = append(out, i)
		}
	}
	return out
}

// isParent reports whether a body is the parent of another one in a stretch.
func (r *reader) isParent(org int, in text.Span) bool {
	return slices.ContainsFunc(r.bodies.All, func(o fact.Organization) bool {
		return o.Parent == org && slices.ContainsFunc(o.Spans, in.Contains)
	})
}

// meets enters a person who held the meeting, and reports whether an actor is one.
func (r *reader) meets(m int, a actor) bool {
	i := r.person(a)
	if i == fact.None {
		return false
	}
	r.leads(m, i, a.span)
	return true
}

// enterHosts enters the bodies that held the meeting.
func (r *reader) enterHosts() {
	if m := r.meetings.Held(); m != fact.None && len(r.held) == 0 {
		r.held = []int{m}
	}
	for _, m := range r.held {
		r.enterHostsOf(m)
		for _, a := range r.joined {
			r.joins(m, a)
		}
	}
}

// isParty reports whether a country may be a party of a meeting: all are of one of
// which nothing tells the parties.
func (r *reader) isParty(m int, nation string) bool {
	series := r.meetings.All[m].Series
	if series == fact.None || !country.Governs(nation) {
		return true
	}
	parties := r.meetings.Series[series].Parties
	return len(parties) < 2 || slices.Contains(parties, nation)
}

func (r *reader) enterHostsOf(m int) {
	for _, o := range r.hosts {
		if len(r.held) > 1 && !r.isParty(m, r.bodies.All[o].Country) {
			continue
		}
		r.participate(fact.Participation{Meeting: m, Side: country.OrOther(r.bodies.All[o].Country), Role: read.Convened.Bodies, Person: fact.None, Organization: o, Basis: fact.At(delegationHost, r.Opening)})
	}
}

// conferred enters those of two sides or more who are the subject of a sentence by
// which they exchanged views or agreed: …大臣、…長官及び…大臣が、…について意見を交換した.
func (r *reader) conferred(s text.Span, m int, actors []actor, verbs []clause.Verb) {
	if !slices.ContainsFunc(verbs, func(v clause.Verb) bool {
		return !v.Passive && (v.Has(schema.Exchange) || v.Has(schema.Agree) || v.Meets())
	}) {
		return
	}
	list, after := r.subject(s, actors)
	stranger := func(a actor) bool { return !r.isParty(m, a.names) }
	if with := r.partners(after, s); len(list) == 1 && len(with) > 1 && !slices.ContainsFunc(with, stranger) { // …大臣は、…長官及び…大臣と会談し
		list = append(slices.Clone(list), with...)
	}
	var sides []string
	for _, a := range list {
		if r.person(a) == fact.None || !country.Governs(a.names) {
			return
		}
		if !slices.Contains(sides, a.names) {
			sides = append(sides, a.names)
		}
	}
	if len(sides) < 2 || len(sides) < len(list) {
		return
	}
	for _, a := range list {
		r.meets(m, a)
	}
}

// speakers enters those who addressed the meeting, and the bodies that reported
// to it.
func (r *reader) speakers(s text.Span, m int, actors []actor, verbs []clause.Verb) {
	if words().Addresses.In(s.Of(r.t.S)) {
		r.welcomers(s, m, actors)
	}
	if !slices.ContainsFunc(verbs, func(v clause.Verb) bool {
		return v.Passive && !v.Attends(r.t) && (v.Has(schema.Exchange) || v.Has(schema.Report))
	}) {
		return
	}
	for k, last := range actors {
		if rest := r.t.S[last.span.End:s.End]; strings.HasPrefix(rest, lex.From) && !strings.HasPrefix(rest, lex.From+lex.Of) {
			for _, a := range r.listTo(actors, k) {
				r.speaker(m, a)
			}
		}
	}
}

// welcomers enters those who opened or addressed the meeting: …から挨拶があった.
func (r *reader) welcomers(s text.Span, m int, actors []actor) {
	list, _ := r.subject(s, actors)
	if at, _ := words().Addresses.Index(s.Of(r.t.S)); r.elsewhere(s.To(s.Start + at)) {
		return
	}
	list = append(slices.Clone(list), r.listBefore(actors, s, &words().Greeters)...)
	for _, a := range actors {
		i := r.person(a)
		if i == fact.None || !r.isSubject(a, s) && !slices.Contains(list, a) {
			continue
		}
		p := &r.people.All[i]
		r.participate(fact.Participation{Meeting: m, Side: country.OrOther(p.Country), Role: read.Spoke.People, Person: i, Organization: p.Organization, Position: p.Title, Basis: fact.At(delegationAddress, a.span)})
	}
}

// elsewhere reports whether what comes before an address in a sentence says that it
// was given at another event than the meeting: 国際港湾フォーラム|において、.
func (r *reader) elsewhere(before text.Span) bool {
	v, s := words(), before.Of(r.t.S)
	at, _ := v.EventPlaces.Index(s)
	if at < 0 {
		return false
	}
	event := s[lex.RunStart(s[:at], at):at]
	return v.OtherEvents.Ends(event) && !r.meetings.EndsSeries(event) && !meeting.IsPlain(event)
}

// speaker enters the first body that an actor names, unless it took part.
func (r *reader) speaker(m int, a actor) {
	if body.NamesMembers(a.span.Of(r.t.S), r.t.S[a.span.End:]) {
		return
	}
	for i := range r.bodies.All {
		o := &r.bodies.All[i]
		if !slices.ContainsFunc(o.Spans, a.span.Contains) || r.isParent(i, a.span) {
			continue
		}
		if r.roll.HasBody(m, i) {
			return
		}
		p := fact.Participation{Meeting: m, Side: country.OrOther(o.Country), Role: read.Attended.Bodies, Person: fact.None, Organization: i, Basis: fact.At(delegationSpeaker, a.span)}
		if a.names == "private sector" {
			p.Side, p.Role = schema.SidePrivate, schema.PrivateSector
		}
		r.participate(p)
		return
	}
}
