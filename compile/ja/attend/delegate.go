package attend

import (
	"cmp"
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

// A delegate is one who is named as a participant.
type delegate struct {
	phrase *body.Phrase
	person int
	side   schema.Side
	role   schema.Role // "" as long as no word has said it
	rule   *fact.Rule
	lone   bool // leads as the only one of a side whom the sentence names
	others bool // named ahead of others: ほか, を始めとする
}

// body returns the body of a delegate; fact.None if there is none.
func (d *delegate) body() int { return d.phrase.Body() }

// delegate returns the delegate whom an entry names.
func (r *reader) delegate(m body.Mention, rule *fact.Rule, observes bool, at int) delegate {
	d := delegate{phrase: &r.bodies.Phrases[m.Phrase], person: r.people.Of[m.Phrase], side: schema.Side(m.Side), rule: rule, others: m.Others}
	if d.side == "" {
		d.side = r.sideOf(&d, observes, at)
	}
	if home := cmp.Or(d.phrase.Country, d.phrase.Nation); country.Governs(home) && d.side == schema.SideInternational { // ASEAN側は、…大臣（ケニア）
		d.side = schema.Side(home)
	}
	return d
}

// sideOf returns the side of one who is listed under none.
func (r *reader) sideOf(d *delegate, observes bool, at int) schema.Side {
	code := d.phrase.Country
	if d.person != fact.None && r.people.All[d.person].Country != "" {
		code = r.people.All[d.person].Country
	}
	org := d.body()
	if code != "" || org == fact.None {
		return country.OrOther(code)
	}
	if observes && r.bodies.IsCivil(org, at) || r.bodies.All[org].Country == "" && r.isBusiness(org) {
		return schema.SidePrivate
	}
	return country.OrOther(r.bodies.All[org].Country)
}

// isBusiness reports whether a body is a company or an association.
func (r *reader) isBusiness(org int) bool {
	if org == fact.None {
		return false
	}
	k := r.bodies.All[org].Kind
	return k == "company" || k == "association"
}

// listed returns those whom a line of a list names.
func (r *reader) listed(l *clause.Line, entries []body.Mention) []delegate {
	var all []delegate
	for _, m := range entries {
		d := r.delegate(m, delegationList, l.Observes, l.Span.End)
		switch d.role = l.Role; {
		case r.qualified(&d, words().ListHeads.In), r.qualified(&d, words().Chiefs.Has), l.Chiefs && m.Bracketed:
			d.role = read.Led.People
		case d.role == "" && d.side == schema.SidePrivate:
			d.role = schema.PrivateSector
		case d.role == "", d.role == schema.Head && d.person == fact.None && len(all) > 0 && all[0].person != fact.None: // 議長　内藤大使、|港湾庁
			d.role = read.Attended.People
		}
		r.note(&d)
		all = append(all, d)
	}
	r.shareChair(all)
	if people, bodies, _ := count(all, schema.Side(l.Side)); l.Side != "" && people == 1 && bodies > 0 && all[0].person != fact.None { // 日本側：内藤審議官、総務省港湾局
		r.ahead[all[0].person] = true
	}
	return all
}

// shareChair gives the one named before a co-chair, joined to him by an 及び, the
// role that a bracket gives both: …代表補及び…顧問（共同議長）.
func (r *reader) shareChair(all []delegate) {
	for k := 1; k < len(all); k++ {
		d, p := &all[k], &all[k-1]
		if d.person != fact.None && p.person != fact.None && d.side == p.side && r.coordinated(p, d) && r.qualified(d, words().CoChairs.In) {
			p.role = read.Chaired.People
		}
	}
}

// shareOthers names those joined to the one who is named ahead of others ahead of
// others as well: …大臣と…長官|らが.
func (r *reader) shareOthers(all []delegate) {
	for k := len(all) - 1; k > 0; k-- {
		if d, p := &all[k], &all[k-1]; d.others && (r.coordinated(p, d) || r.sideBySide(p, d)) {
			p.others = true
		}
	}
}

// sideBySide reports whether no more than the other side is named between two delegates:
// 日本から…局長、|ケニアから|…長官ほかが.
func (r *reader) sideBySide(p, d *delegate) bool {
	end := p.phrase.Span.End
	between := r.t.S[end:max(end, d.phrase.Span.Start)]
	if _, n := lex.Bracket(between, 0); n > 0 {
		between = between[n:]
	}
	return strings.HasPrefix(between, lex.Comma) && words().SideEnds.Ends(between) && lex.Count(between) <= 12
}

// coordinated reports whether an 及び or the like is between two delegates, and nothing else.
func (r *reader) coordinated(p, d *delegate) bool {
	end := p.phrase.Span.End
	return words().DelegateJoins.Has(r.t.S[end:max(end, d.phrase.Span.Start)])
}

// note notes that a delegate is named ahead of others.
func (r *reader) note(d *delegate) {
	if d.others && d.person != fact.None {
		r.ahead[d.person] = true
	}
}

// qualified reports whether a bracket says of a delegate what is looked for.
func (r *reader) qualified(d *delegate, says func(string) bool) bool {
	for _, q := range d.phrase.Quals {
		if says(q.Of(r.t.S)) {
			return true
		}
	}
	return false
}

// participants returns those whom a sentence names as participants, in the
// roles that its words give them.
func (r *reader) participants(s text.Span, l *body.Line) []delegate {
	var all []delegate
	open := 0 // the first whose role no word has said
	for _, m := range l.Entries {
		if m.Role != nil {
			open = r.giveRole(all, open, m, s.End)
			continue
		}
		d := r.delegate(m, delegationSentence, false, s.End)
		if m.Counted || r.qualified(&d, words().Heads.In) || r.isLedIn(m.Span.Start) {
			d.role = read.Led.People
		}
		all = append(all, d)
	}
	topic, _, _ := strings.Cut(s.Of(r.t.S), "は")
	if words().ChairsAre.Ends(topic) && lex.Count(topic) <= 12 || words().SideChairs.In(s.Of(r.t.S)) { // 対話の共同議長は、…及び…が務めた
		for k := range all {
			all[k].role = schema.Head
		}
	}
	r.shareChair(all)
	business := words().Business.In(s.Of(r.t.S))
	for k := range all {
		d := &all[k]
		if d.role == "" {
			d.role = read.Attended.People
		}
		if business && d.person == fact.None && (!l.Sided && d.side != schema.SideInternational || r.isBusiness(d.body())) {
			d.side, d.role = schema.SidePrivate, schema.PrivateSector
		}
	}
	r.ofBusiness(all, s.End)
	r.shareOthers(all)
	if !words().Present.In(s.Of(r.t.S)) { // …らが同席した: beside those who met
		lead(all)
	}
	return all
}

// isLedIn reports whether the head of a side is said to be the one named at an offset, and not
// one before: 団長として|内藤次官, not 内藤次官を団長として|港湾庁.
func (r *reader) isLedIn(at int) bool {
	before := r.t.S[:at]
	n := words().HeadLeads.Suffix(before)
	return n > 0 && !strings.HasSuffix(before[:at-n], "を")
}

// stateKinds are the kinds of bodies that only states have.
var stateKinds = []schema.OrganizationKind{"ministry", "agency", "bureau"}

// ofBusiness makes bodies of business and civil society, which came for no post of their
// country, those of the private side, and with them all bodies of a side that is of such
// bodies alone: 日本側から…株式会社及び一般社団法人…が, ドイツ側から…及び…が参加した.
func (r *reader) ofBusiness(all []delegate, at int) {
	civil := 0
	for k := range all {
		switch org := all[k].body(); {
		case all[k].person != fact.None || org == fact.None:
			return
		case r.bodies.IsCivil(org, at):
			civil++
		case r.bodies.All[org].Registry != "" || slices.Contains(stateKinds, r.bodies.All[org].Kind):
			return
		}
	}
	if civil*2 <= len(all) {
		return
	}
	for k := range all {
		if d := &all[k]; d.role == read.Attended.Bodies {
			d.side, d.role = schema.SidePrivate, schema.PrivateSector
		}
	}
}

// giveRole gives those who were named the role that a word says of them, and
// returns the first whose role no word has said.
func (r *reader) giveRole(all []delegate, open int, m body.Mention, at int) int {
	n := len(all)
	if m.Role.Last {
		if n > 0 && all[n-1].role == "" {
			all[n-1].role = m.Role.Role
		}
		return open
	}
	if m.Role.Role == schema.Head && open == n { // …が出席し、共同で議長を務めた
		for k := range all {
			if d := &all[k]; d.person != fact.None || !d.phrase.Post.Empty() {
				d.role = read.Led.People
			}
		}
	}
	for k := open; k < n; k++ {
		d := &all[k]
		if d.role != "" {
			continue
		}
		d.role = m.Role.Role
		if org := d.body(); m.Observing && d.person == fact.None && org != fact.None && r.bodies.IsCivil(org, at) {
			d.side, d.role = schema.SidePrivate, schema.PrivateSector
		}
	}
	return n
}

// lead makes the only person of a side who is named ahead of its bodies its
// head, if no word names another.
func lead(all []delegate) {
	for i := range all {
		d := &all[i]
		if d.person == fact.None || d.role != schema.Member || !country.Governs(string(d.side)) || i > 0 && all[i-1].side == d.side {
			continue
		}
		people, bodies, heads := count(all, d.side)
		if place := read.Lone(people, bodies > 0 || d.others); heads == 0 && place != read.Attended {
			d.role, d.rule, d.lone = place.People, delegationFirst, true
		}
	}
}

// count returns how many people, bodies and heads of a side are named.
func count(all []delegate, side schema.Side) (people, bodies, heads int) {
	for _, d := range all {
		if d.side != side {
			continue
		}
		if d.person != fact.None {
			people++
		} else {
			bodies++
		}
		if d.role == schema.Head {
			heads++
		}
	}
	return people, bodies, heads
}
