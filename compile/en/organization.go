package en

import (
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/lexicon"
)

// body is one place at which an organization is named: tokens From to To as
// printed, Core the first token behind a country that is printed as part of
// the name ("U.S. Department of State").
type body struct {
	From, Core, To int32
	Entry          int32  // first entry of the registry with this name, 0 for none
	Country        string // printed with the name, else ""
	Rule           *fact.Rule
}

// known is what names an organization of this text so far.
type known struct {
	key     uint64
	country string
	fact    int32
}

// organizations finds the bodies that the text names: by the registry, by
// pattern, in lists of representatives, and by the acronyms that the text defines.
func (r *reader) organizations() {
	r.findParties()
	starts, at := r.starts, 0
	for n, b := range r.blocks {
		kind := r.doc.Blocks[n].Kind
		patterns := kind != block.Title && kind != block.Heading
		next := b.From
		for si := b.Sentences; si < b.End; si++ {
			s := &r.sents[si]
			if r.headlessSentence(s) {
				r.headless = max(r.headless, s.To)
			}
			for ; at < len(starts) && starts[at].at < s.To; at++ {
				i := starts[at].at
				if i >= next && r.toks[i].Is(FlagCapital|flagHit) && r.bodyAt[i] == 0 {
					next = r.organizationAt(i, b.To, patterns)
				}
			}
		}
	}
	r.standing()
	r.acronyms()
	defined := len(r.shorts)
	r.listed()
	if len(r.shorts) > defined {
		r.acronyms()
	}
	slices.SortStableFunc(r.bodies, func(a, b mention) int { return int(a.From - b.From) })
	for n, m := range r.bodies {
		for i := m.From; i < m.To; i++ {
			r.bodyAt[i] = int32(n + 1)
		}
	}
	r.affiliate()
	r.publisher()
}

// headlessSentence reports whether no name of a body that begins in a sentence
// has a head: no word of it is one, none is "Team", "Force" or "Government", and
// no name goes on behind it, as one may behind an abbreviation.
func (r *reader) headlessSentence(s *Sentence) bool {
	return !s.In(ClassBody|ClassGroup|ClassGovernment) && !s.Is(FlagOpen) && !r.toks[s.To-1].Is(FlagAbbrev)
}

// organizationAt reads the organization that begins at token i, a word with a
// capital or a hit, if any, and returns where to go on.
func (r *reader) organizationAt(i, end int32, patterns bool) int32 {
	if t := &r.toks[i]; patterns && t.Name() {
		if t.In(ClassBody) {
			if to, ok := r.pluralBodies(i, end); ok {
				return to
			}
		}
		if i >= r.headless {
			r.skipTo = 0
			if b, ok := r.pattern(i, end); ok {
				r.addBody(b)
				return b.To
			}
			if r.skipTo > i {
				return r.skipTo
			}
		}
	}
	h, ok := r.hit(i)
	if !ok {
		return i + 1
	}
	if h.kinds&bodyKinds == 0 {
		return h.To
	}
	if e, ok := r.meaning(h, KindOrganization); !ok || !r.trusted(e, h) {
		return h.To
	}
	r.addHit(h)
	return h.To
}

// trusted tells a name of the registry from a chance likeness.
func (r *reader) trusted(e *Entry, h Hit) bool {
	if e.Form == "White House" && (r.is(h.From-1, wThe) && r.is(h.From-2, wAt, wTo, wIn) || r.tok(h.To).Is(FlagCapital)) {
		return false // a place, or the head of another name
	}
	if e.Short && !e.Upper {
		switch {
		case r.is(h.From-1, wThe) && r.is(h.From-2, wAt), r.is(h.From-1, wAt): // "at the Pentagon" is a place
			return false
		case r.toks[h.From].Word != 0 && r.toks[h.From].In(ClassBody|ClassTopic|ClassPost|ClassPostModifier):
			return false
		}
	}
	if !e.Upper && r.topicOfPost(h) || e.Short && e.mixed() && r.str(h.From, h.To) != e.Form {
		return false
	}
	if e.Upper && e.Short && r.shortOfOther(h) {
		return false
	}
	if e.Country == "INT" && programmeName(e) {
		return false
	}
	if e.Upper && e.Short && r.inCapitals(h) {
		return false
	}
	if e.Upper && e.Short && e.Country != "INT" && e.Country != "EU" && e.Country != "" {
		return h.To-h.From == 1 && r.ofMentioned(h)
	}
	return true
}

// shortOfOther reports whether an acronym in parentheses is short for the words
// before it, which name no body: "Maritime Domain Awareness (MDA)".
func (r *reader) shortOfOther(h Hit) bool {
	if h.To != h.From+1 || !r.tok(h.From-1).Is(FlagOpen) || !r.tok(h.To).Is(FlagClose) {
		return false
	}
	letters := r.str(h.From, h.To)
	at := h.From - 2
	for n := len(letters) - 1; n >= 0; n-- {
		if at < 0 || !r.toks[at].Name() || r.toks[at].In(ClassBody|ClassBodyTail) || r.bodyAt[at] != 0 || r.text[r.toks[at].Start] != letters[n] {
			return false
		}
		at--
	}
	return true
}

// programmeName reports whether a forum of the registry bears the name of a
// programme, as the Minerals Security Partnership does: it is spoken of as one.
func programmeName(e *Entry) bool {
	o, ok := lexicon.OrganizationByID(e.Value)
	return ok && o.Kind == "forum" && (strings.HasSuffix(o.NameEN, " Initiative") || strings.HasSuffix(o.NameEN, " Partnership"))
}

// ofMentioned reports whether a body of the registry with this name is of a
// country that the text names, or international.
func (r *reader) ofMentioned(h Hit) bool {
	for _, n := range r.gazetteer.namesakes(h.Entry) {
		if r.lands.has(n.country) {
			return true
		}
	}
	return false
}

// inCapitals reports whether an acronym is only a word of a line in capitals,
// or the first word of a longer name: "FIRST MEETING", "ICE Pact".
func (r *reader) inCapitals(h Hit) bool {
	next := r.tok(h.To)
	if before := r.tok(h.From - 1); before.Is(FlagUpper) && before.Class != 0 && before.End-before.Start > 3 && !before.Is(FlagAbbrev) ||
		next.Is(FlagUpper) && next.Class != 0 && next.End-next.Start > 3 && !next.Is(FlagAbbrev) {
		return true
	}
	e, _ := r.meaning(h, KindOrganization)
	return e.Country != "INT" && e.Country != "EU" && next.Name() && !next.Is(FlagGlued) && next.In(ClassDocument|ClassProgramme|ClassEvent) && !next.In(ClassPost)
}

// topicOfPost reports whether a name without a head word only says what a post
// is for: "Coordinator for International Communications Policy".
func (r *reader) topicOfPost(h Hit) bool {
	for i := h.From; i < h.To; i++ {
		if r.toks[i].In(ClassBody) {
			return false
		}
	}
	if r.toks[h.To-1].In(ClassPost) {
		return true // "National Cyber Security Coordinator"
	}
	return r.is(h.From-1, wFor, wOf, wOn) && r.tok(h.From-2).In(ClassPost|ClassPostModifier) || r.is(h.From-1, wAnd) && r.inPost(h.From-1)
}

// nameKey is equal for two names that differ in case, commas, hyphens, "and"
// and "the" alone.
func nameKey(toks []Token) uint64 {
	key := hashSeed
	for i := range toks {
		if t := &toks[i]; t.Is(FlagWord|FlagNumber) && t.Word != wAnd && t.Word != wThe {
			key = (key ^ t.Hash) * hashPrime
		}
	}
	return key
}

// addHit enters a name of the registry. A form that holds the name of another
// body ("IT Policy Office of Cabinet Secretariat") is two.
func (r *reader) addHit(h Hit) {
	b := body{From: h.From, Core: h.From, To: h.To, Entry: h.Entry, Rule: organizationKnown}
	if to := r.innerCountry(h.From, h.To); to > h.From {
		b.Core = to
	}
	r.withCountryBefore(&b)
	for i := b.Core + 1; i+1 < h.To; i++ {
		if !r.is(i, wOf) && !r.toks[i].Is(FlagOpen) {
			continue
		}
		from := i + 1
		if r.is(from, wThe) {
			from++
		}
		to, entry := r.gazetteer.match(r.toks, from, h.To)
		if r.toks[i].Is(FlagOpen) { // "Cabinet Secretariat (Crisis Management)"
			r.addParts(b, i, h.To)
			return
		}
		if to == h.To && r.gazetteer.entries[entry].Kind == KindOrganization && i-b.Core >= 2 {
			b.To = i
			r.addBody(b)
			r.addBody(body{From: from, Core: from, To: to, Entry: entry, Country: b.Country, Rule: organizationKnown})
			return
		}
	}
	r.addBody(b)
}

// addParts enters a body and its part, printed behind it in parentheses.
func (r *reader) addParts(b body, open, to int32) {
	end, entry := r.gazetteer.match(r.toks, b.From, open)
	b.Entry, b.To = 0, open
	if end == open {
		b.Entry = entry
	}
	whole := r.addBody(b)
	part := body{From: open + 1, Core: open + 1, To: to, Country: b.Country, Rule: organizationPart}
	if to > part.From && r.toks[to-1].Is(FlagClose) {
		part.To--
	}
	if _, entry := r.gazetteer.match(r.toks, part.From, part.To); entry != 0 {
		part.Entry = entry
	}
	r.facts.Organizations[r.addBody(part)].Parent = int(whole)
}

// findParties finds the countries of the title, then of the first sentences,
// and all that the text names.
func (r *reader) findParties() {
	r.parties, r.mentioned = r.parties[:0], r.countriesIn(r.mentioned[:0], 0, int32(len(r.toks)))
	sentences := 0
	for i, b := range r.blocks {
		switch r.doc.Blocks[i].Kind {
		case block.Title:
			r.parties = r.countriesIn(r.parties, b.From, b.To)
		case block.Paragraph:
			for s := b.Sentences; s < b.End && sentences < 3; s++ {
				if len(r.parties) < 2 {
					r.parties = r.countriesIn(r.parties, r.sents[s].From, r.sents[s].To)
				}
				sentences++
			}
		}
	}
	r.lands, r.partyLands = r.gazetteer.set(r.mentioned), r.gazetteer.set(r.parties)
}

// publisher finds the issuer in the masthead.
func (r *reader) publisher() {
	for i, b := range r.blocks {
		blk := &r.doc.Blocks[i]
		if blk.Kind != block.Masthead || blk.Field != block.Publisher {
			continue
		}
		if ms := r.organizationsIn(b.From, b.To); len(ms) > 0 {
			r.facts.Document.Publisher = int(ms[0].Fact)
			return
		}
		if b.To > b.From {
			code, _ := r.country(b.From)
			at := r.addBody(body{From: b.From, Core: b.From, To: b.To, Country: code, Rule: organizationPublisher})
			r.facts.Document.Publisher = int(at)
			return
		}
	}
}

// addBody enters a mention: of an organization that is known already, or of a
// new one. It returns the index of the organization.
func (r *reader) addBody(b body) int32 {
	if b.Rule != organizationPart && b.Country == "" {
		r.withCountryBefore(&b)
	}
	if b.Country == "" {
		b.Country = r.countryInside(b)
	}
	entry, country := r.identify(&b)
	name := r.clean(b.From, b.To)
	key := nameKey(r.toks[b.Core:b.To])
	if country == "INT" && entry != nil && b.Core == b.From && b.Country == "" {
		if code := r.shortOf(key); code != "" {
			entry, country = nil, code
		}
	}
	at := r.sameBody(key, country, entry)
	if at < 0 {
		at = r.newBody(b, name, country, entry)
	} else {
		r.namedAgain(at, name, country, b, entry)
	}
	if b.Core > b.From {
		o, core := &r.facts.Organizations[at], r.clean(b.Core, b.To)
		if value, _ := r.phrase(b.From); value != "" && o.Name == name {
			o.Name, core = core, name // "White House" before a name is no part of it
		}
		r.addAlias(o, core)
	}
	if short := r.withoutCountry(b); short > b.From && short < b.To {
		r.addAlias(&r.facts.Organizations[at], r.clean(b.From, short))
		r.knownBodies = append(r.knownBodies, known{nameKey(r.toks[b.Core:short]), country, at})
	}
	r.knownBodies = append(r.knownBodies, known{key, country, at})
	r.bodies = append(r.bodies, mention{b.From, b.To, at})
	for i := b.From; i < b.To; i++ {
		r.bodyAt[i] = int32(len(r.bodies))
	}
	r.defined(at, b)
	return at
}

// sameBody returns the organization of this text that a name means: the same
// one of the registry, or one of the same name whose country may be the same;
// -1 where there is none.
func (r *reader) sameBody(key uint64, country string, entry *Entry) int32 {
	body := int32(-1)
	if entry != nil {
		body = entry.body
	}
	all, registryOf := r.knownBodies, r.registryOf
	for i := range all {
		k := &all[i]
		if registryOf[k.fact] == body || k.key == key && (k.country == country || k.country == "" || country == "") {
			return k.fact
		}
	}
	return -1
}

// shortOf returns the country of a body that the text has named with it, "the
// Chilean Security Council", where a name without a country may be short for
// it; "" where there is none, or one of nations too.
func (r *reader) shortOf(key uint64) (code string) {
	for _, k := range r.knownBodies {
		switch {
		case k.key != key:
		case k.country == "INT" || k.country == "":
			return ""
		default:
			code = k.country
		}
	}
	return code
}

func (r *reader) newBody(b body, name, country string, entry *Entry) int32 {
	kind, number := notListed, int32(0)
	o := fact.Organization{Name: name, Country: country, Parent: fact.None, Basis: r.at(b.Rule, b.From, b.To)}
	if entry != nil {
		o.Registry, kind, number = entry.Value, entry.Sort, entry.body
		if entry.Upper && entry.Short {
			o.Acronym = name
		}
	}
	r.facts.Organizations = append(r.facts.Organizations, o)
	r.kinds, r.registryOf = append(r.kinds, kind), append(r.registryOf, number)
	return int32(len(r.facts.Organizations) - 1)
}

// namedAgain enters a further mention of an organization. The longer form becomes its name.
func (r *reader) namedAgain(at int32, name, country string, b body, entry *Entry) {
	o := &r.facts.Organizations[at]
	r.further(&o.Basis, b.From, b.To)
	if o.Country == "" {
		o.Country = country
	}
	if name == o.Name {
		return
	}
	if o.Registry == "" && entry != nil {
		o.Registry, o.Name, name = entry.Value, name, o.Name // the first form was misprinted
		r.kinds[at], r.registryOf[at] = entry.Sort, entry.body
	}
	if strings.EqualFold(name, o.Name) && o.Name == strings.ToUpper(o.Name) {
		o.Name = name // the first form stands in a masthead of capitals
		return
	}
	if len(name) > len(o.Name) && o.Name == o.Acronym {
		r.addAlias(o, o.Name)
		o.Name = name
		o.Aliases = slices.DeleteFunc(o.Aliases, func(a string) bool { return a == name })
		return
	}
	r.addAlias(o, name)
}

func (r *reader) addAlias(o *fact.Organization, name string) {
	if name != o.Name && name != "" && !slices.Contains(o.Aliases, name) {
		o.Aliases = append(o.Aliases, name)
	}
}
