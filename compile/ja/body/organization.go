package body

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/lexicon"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// A register holds the bodies of a text as far as it is read.
type register struct {
	All     []fact.Organization
	forms   formList
	posts   []post // in the order in which they were named
	held    []held // the posts of the people who were named
	recent  []int  // bodies in the order in which they were named
	sibling sibling
	s       string // the text
	parties *country.Parties

	ofRegistry map[string]int // bodies by their identifiers in the registry
}

// A sibling is the unit that was named last, with the body of which it is a part.
type sibling struct {
	unit   text.Span
	end    int // of what names it
	parent int
}

// A post is one that was named, and its body.
type post struct {
	title string
	org   int
}

// A held is a post, and the name of who has it.
type held struct{ title, name, nation string }

// record enters the bodies of a phrase.
func (r *register) record(p *Phrase, x scope) {
	parent, nation := fact.None, p.Country
	if nation == "" && country.Governs(x.side) {
		nation = x.side
	}
	if nation == "" && len(p.units) > 0 {
		nation = r.nationOfPlace(&p.units[0])
	}
	if x.guest = nation == "" && IsGuest(p.Name.Of(r.s)); x.guest {
		nation = cmp.Or(r.nationOf(p.Name.Of(r.s)), r.parties.Other())
		if len(p.units) > 0 {
			if printed, _ := country.OfPrefix(p.units[0].span.Of(r.s)); printed != "" { // 孟見本|中国公安部副部長
				nation = printed
			} else if r.parties.IsStateless(p.units[0].core.Of(r.s), p.units[0].kind) {
				nation = ""
			}
		}
	}
	own := nation
	for i := range p.units {
		u := &p.units[i]
		if !u.under {
			nation = own
			if parent = r.houseOfList(u); parent != fact.None && nation == "" {
				nation = r.All[parent].Country
			}
		}
		o := r.resolve(u, nation, parent, x)
		r.putUnder(o, parent)
		p.Orgs = append(p.Orgs, o)
		parent = o
		if c := r.All[o].Country; c != "" {
			nation = c
		}
	}
	if len(p.Orgs) > 0 {
		r.sibling = sibling{p.LastUnit(), p.Span.End, r.All[p.Body()].Parent}
	}
	if !p.Name.Empty() && !p.Post.Empty() {
		r.held = append(r.held, held{p.Post.Of(r.s), p.Name.Of(r.s), nation})
	}
	if len(p.Orgs) > 0 && !p.Post.Empty() {
		r.posts = append(r.posts, post{p.Post.Of(r.s), p.Body()})
	}
}

// nationOf returns the country for which somebody of a name was named before; "" if nobody was.
func (r *register) nationOf(name string) string {
	i := slices.IndexFunc(r.held, func(h held) bool { return h.name == name })
	if i < 0 {
		return ""
	}
	return r.held[i].nation
}

// houseOfList returns the body of the unit before, of which the next unit of a list is a
// part as well: 国土交通省海事局、|港湾局; fact.None if there is none.
func (r *register) houseOfList(u *part) int {
	if !r.isSibling(u.span.Start, u.core.Of(r.s)) {
		o := fact.None
		if u.rank == lex.Unit && len(r.recent) > 0 && words().Dittos.Ends(strings.TrimRight(r.s[:u.span.Start], lex.Blanks)) {
			for o = r.recent[len(r.recent)-1]; r.All[o].Parent != fact.None; o = r.All[o].Parent {
			}
		}
		return o
	}
	last, all := r.sibling, lexicon.Organizations()
	house := r.All[last.parent].Registry
	if len(u.orgs) > 0 && !slices.ContainsFunc(u.orgs, func(o int32) bool { return house != "" && all[o].Parent == house }) {
		return fact.None // the registry has it elsewhere
	}
	return last.parent
}

// nationOfPlace returns the country of the place that is named, before a ministry or another
// body of a state, as that where something was done: インドネシアにおいて|公共事業省と; "" if
// none is, or Japan has a body of the name.
func (r *register) nationOfPlace(u *part) string {
	v, all := words(), lexicon.Organizations()
	if city, ok := strings.CutSuffix(r.s[:u.span.Start], lex.Of); ok && strings.HasSuffix(u.core.Of(r.s), "省") { // サンティアゴの|外務省
		if nation := nationAtEnd(city); nation != "" {
			return nation
		}
	}
	ofState := u.kind == "ministry" || u.kind == "registry" || v.StateHeads.Begins(u.core.Of(r.s))
	if !ofState || u.local != fact.None || slices.ContainsFunc(u.orgs, func(o int32) bool { return all[o].Country == "JP" || !country.Governs(all[o].Country) }) {
		return ""
	}
	before := r.s[max(0, u.span.Start-lex.MaxName):u.span.Start]
	before = before[strings.LastIndexAny(before, "。\n")+1:]
	for at := len(before) - 1; at > 0 && len(before)-at < 90; at-- {
		if !v.PlaceMarks.Begins(before[at:]) {
			continue
		}
		if nation := nationAtEnd(before[:at]); nation != "" && nation != "JP" && (v.TopicPlaces.Begins(before[at:]) || r.parties.Other() == "" || slices.Contains(r.parties.Codes, nation)) {
			return nation
		}
	}
	return ""
}

// nationAtEnd returns the country whose name, or that of a city of it, ends s; "" if none does.
func nationAtEnd(s string) string {
	for i := max(0, len(s)-lex.MaxName/2); i < len(s); i++ {
		w, n := lex.LongestName(s[i:])
		switch {
		case n < len(s)-i:
		case w.Country != "":
			return w.Country
		case w.City > 0:
			return lexicon.Cities()[w.City-1].Country
		}
	}
	return ""
}

// isSibling reports whether a name at an offset is one of a unit that only a mark of a list
// parts from a unit of the same kind, which is a part of a body.
func (r *register) isSibling(at int, name string) bool {
	last := r.sibling
	e, n := lex.BodyEnding(name)
	return last.end > 0 && last.end <= at && last.parent != fact.None && words().Breaks.Has(r.s[last.end:at]) &&
		n > 0 && e.Rank == lex.Unit && lex.LastRune(name) == lex.LastRune(last.unit.Of(r.s))
}

// putUnder makes a body a part of another, if there is one and it is a part of none.
func (r *register) putUnder(o, parent int) {
	if parent != fact.None && r.All[o].Parent == fact.None && !r.isAbove(o, parent) {
		r.All[o].Parent = parent
	}
}

// isAbove reports whether one body is another, or above it: a body is no part of
// its part.
func (r *register) isAbove(o, below int) bool {
	for n := 0; below != fact.None && n < 16; n++ {
		if below == o {
			return true
		}
		below = r.All[below].Parent
	}
	return false
}

// resolve finds or makes the body that a part names.
func (r *register) resolve(u *part, nation string, parent int, x scope) int {
	name, given := u.core.Of(r.s), nation
	printed, prefix := country.OfPrefix(name)
	if nation == "" {
		nation = printed
	}
	o := u.local
	if o != fact.None && parent != fact.None && !u.same && !r.sameCountry(o, parent) { // a unit of the same name in another country's ministry
		o = fact.None
	}
	if rest, ok := strings.CutPrefix(name[prefix:], "国"); ok && prefix > 0 && lex.NamesBody(rest) { // ベトナム国|建設省
		prefix = len(name) - len(rest)
	}
	if o == fact.None {
		o = r.find(name, nation, parent)
	}
	if o == fact.None && prefix > 0 {
		o = r.find(name[prefix:], cmp.Or(printed, nation), parent) // not 日本|潮位協会 by ケニア|潮位協会
	}
	var reg *lexicon.Organization
	if o != fact.None && x.guest && !u.same && r.All[o].Country == "JP" { // フン|国会議長
		o = fact.None
	}
	if o == fact.None {
		if reg = r.parties.Pick(u.orgs, nation); reg == nil && given == "" {
			reg = r.parties.Pick(u.orgs, "") // 欧州・外務省 is France's
		}
		if reg != nil && (x.guest && reg.Country == "JP" || nation == "" && r.isStranger(reg, name)) {
			reg = nil
		}
		if reg == nil && len(u.orgs) == 0 {
			reg = r.ofNation(name)
		}
		if reg != nil {
			o = r.registered(reg.ID)
		}
	}
	if o == fact.None {
		o = r.create(u, reg, nation, x)
	}
	r.place(o, u.span)
	if !u.same {
		r.name(o, u.span.Of(r.s), u.span.Start, false)
		if u.core != u.span {
			r.name(o, name, u.span.Start, true)
		}
		if w, n := lex.LongestName(name); w.Legal && n < len(name) { // 国立研究開発法人|土木研究所
			prefix = n
		}
		if prefix > 0 {
			r.name(o, name[prefix:], u.span.Start, true)
		}
	}
	for _, a := range u.alias {
		r.place(o, a)
		r.name(o, a.Of(r.s), a.Start, false)
	}
	return o
}

// isStranger reports whether a body of the registry is one of a country of which the text
// tells nothing, by a name that other countries may have for theirs: 首相府, 連邦議会.
func (r *register) isStranger(reg *lexicon.Organization, name string) bool {
	switch reg.Kind {
	case "company", "association", "university", "think_tank":
		return false
	}
	return country.Governs(reg.Country) && reg.Country != "JP" && lex.First(name) == lex.Kanji && !r.parties.Names(reg.Country) && !tells(name, reg.Country)
}

// tells reports whether a name tells a country by its short name: 在日|米|軍.
func tells(name, code string) bool {
	for i := range name {
		short, _ := lex.LongestName(name[i:lex.Next(name, i)]) // 豪|海軍, a name itself
		if w, _ := lex.LongestName(name[i:]); w.Short == code || w.Country == code || short.Short == code {
			return true
		}
	}
	return false
}

// ofNation finds the body that the registry has of the country with which a name
// begins: 豪|外務貿易省; nil if there is none.
func (r *register) ofNation(name string) *lexicon.Organization {
	_, most := lex.LongestName(name)
	for at := lex.Next(name, 0); at <= most && at < len(name); at = lex.Next(name, at) {
		nation, size := lex.LongestName(name[:at])
		body, rest := lex.LongestName(name[at:])
		code := cmp.Or(nation.Country, nation.Short)
		if size < at || code == "" || rest < len(name)-at {
			continue
		}
		if reg := r.parties.Pick(body.Orgs, code); reg != nil && reg.Country == code {
			return reg
		}
	}
	return nil
}

// sameCountry reports whether two bodies may be of one country.
func (r *register) sameCountry(o, parent int) bool {
	a, b := r.All[o].Country, r.All[parent].Country
	return a == b || !country.Governs(a) || !country.Governs(b)
}

// find looks for a body that this text named before; fact.None if there is none.
func (r *register) find(name, nation string, parent int) int {
	for _, f := range fact.Recent(r.forms.all) {
		o := &r.All[f.org]
		if f.text == name && (nation == "" || o.Country == "" || o.Country == nation || o.Country == "INT") &&
			(parent == fact.None || o.Parent == fact.None || o.Parent == parent) {
			return f.org
		}
	}
	return fact.None
}

// registered returns the body of this text that the registry has under an identifier.
func (r *register) registered(id string) int {
	if o, ok := r.ofRegistry[id]; ok {
		return o
	}
	return fact.None
}

// create enters a new body.
func (r *register) create(u *part, reg *lexicon.Organization, nation string, x scope) int {
	o := fact.Organization{Kind: u.kind, Country: nation, Parent: fact.None}
	switch {
	case reg != nil:
		o.Rule, o.Kind, o.Registry = organizationRegistry, reg.Kind, reg.ID
		if reg.Country != "" {
			o.Country = reg.Country
		}
	case u.rank == lex.Weak:
		o.Rule = organizationListed
	default:
		o.Rule = organizationEnding
	}
	if o.Kind == "" || o.Kind == "registry" {
		o.Kind = "body"
	}
	r.setCountry(&o, u.span.Of(r.s), reg, nation, x)
	if reg != nil {
		r.ofRegistry[reg.ID] = len(r.All)
	}
	r.All = append(r.All, o)
	return len(r.All) - 1
}

// setCountry gives a new body its country: of the registry, of the side on which
// it is listed, or of its name.
func (r *register) setCountry(o *fact.Organization, name string, reg *lexicon.Organization, nation string, x scope) {
	if o.Country == "" && x.side == "INT" && reg == nil { // listed on the side of an international body
		if o.Country = r.parties.OfBody(name, "international"); o.Country == "" {
			o.Country = "INT"
		}
	}
	if o.Country == "" && x.side == "private" && country.Governs(x.near) && r.parties.OfBody(name, o.Kind) == "" {
		o.Country = x.near
	}
	if o.Country == "" || x.side == "" && reg == nil && nation == "" {
		if o.Country = r.parties.OfBody(name, o.Kind); o.Country != "" && reg == nil {
			o.Notes = append(o.Notes, schema.Provenance{Field: "country", Origin: schema.OriginResolved, Basis: "the name, or the other side of the dialogue"})
		}
	}
	if o.Country == "" && reg == nil && country.Governs(x.home) && words().OfState.Ends(name) {
		o.Country = x.home
		o.Notes = append(o.Notes, schema.Provenance{Field: "country", Origin: schema.OriginResolved, Basis: "the heading of the section"})
	}
	if reg != nil && reg.Country != "" {
		o.Notes = append(o.Notes, schema.Provenance{Field: "country", Origin: schema.OriginRegistry, Basis: reg.Source})
	}
}

// place adds a place at which a body is named.
func (r *register) place(o int, at text.Span) {
	if b := &r.All[o].Basis; !slices.Contains(fact.Recent(b.Spans), at) {
		b.Spans = append(b.Spans, at)
	}
	r.recent = append(r.recent, o)
}

// formerPost finds the body of a post that was printed with its body before:
// 同大使, 同局長.
func (r *register) formerPost(p *Phrase) []int {
	title, ok := strings.CutPrefix(p.Post.Of(r.s), lex.Same)
	if !ok {
		return nil
	}
	for i := len(r.posts) - 1; i >= 0; i-- {
		if strings.HasSuffix(r.posts[i].title, title) {
			return []int{r.posts[i].org}
		}
	}
	return nil
}
