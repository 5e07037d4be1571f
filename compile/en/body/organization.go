package body

import (
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
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
	Listed         bool   // an item of a list of one side
	Inner          bool   // a part of another body, whose country is that of the whole
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
func (r *Bodies) organizations() {
	starts, at := r.Starts, 0
	for n, b := range r.Blocks {
		kind := r.Doc.Blocks[n].Kind
		patterns := kind != block.Title && kind != block.Heading
		next := b.From
		for si := b.Sentences; si < b.End; si++ {
			s := &r.Sentences[si]
			if r.headlessSentence(s) {
				r.headless = max(r.headless, s.To)
			}
			for ; at < len(starts) && starts[at].At < s.To; at++ {
				i := starts[at].At
				if i >= next && r.Tokens[i].Is(lex.FlagCapital|lex.FlagHit) && r.At[i] == 0 {
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
	slices.SortStableFunc(r.Mentions, func(a, b lex.Mention) int { return int(a.From - b.From) })
	for n, m := range r.Mentions {
		for i := m.From; i < m.To; i++ {
			r.At[i] = int32(n + 1)
		}
	}
	r.affiliate()
	r.publisher()
}

// headlessSentence reports whether no name of a body that begins in a sentence
// has a head: no word of it is one, none is "Team", "Force" or "Government", and
// no name goes on behind it, as one may behind an abbreviation.
func (r *Bodies) headlessSentence(s *lex.Sentence) bool {
	return !s.In(lex.ClassBody|lex.ClassGroup|lex.ClassGovernment) && !s.Is(lex.FlagOpen) && !r.Tokens[s.To-1].Is(lex.FlagAbbrev)
}

// organizationAt reads the organization that begins at token i, a word with a
// capital or a hit, if any, and returns where to go on.
func (r *Bodies) organizationAt(i, end int32, patterns bool) int32 {
	if t := &r.Tokens[i]; patterns && t.Name() {
		if t.In(lex.ClassBody) {
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
	h, ok := r.Hit(i)
	if !ok {
		return i + 1
	}
	if h.Kinds&lex.BodyKinds == 0 {
		return h.To
	}
	if e, ok := r.Meaning(h, lex.KindOrganization); !ok || !r.trusted(e, h) {
		return h.To
	}
	r.addHit(h)
	return h.To
}

// trusted tells a name of the registry from a chance likeness.
func (r *Bodies) trusted(e *lex.Entry, h lex.Hit) bool {
	if e.Form == "White House" && (r.Is(h.From-1, lex.The) && r.Is(h.From-2, lex.At, lex.To, lex.In) || r.Token(h.To).Is(lex.FlagCapital)) {
		return false // a place, or the head of another name
	}
	if e.Short && !e.Upper {
		switch {
		case r.Is(h.From-1, lex.The) && r.Is(h.From-2, lex.At), r.Is(h.From-1, lex.At): // "at the Pentagon" is a place
			return false
		case r.Tokens[h.From].Word != 0 && r.Tokens[h.From].In(lex.ClassBody|lex.ClassTopic|lex.ClassPost|lex.ClassPostModifier):
			return false
		}
	}
	if !e.Upper && r.topicOfPost(h) || e.Short && e.Mixed() && r.TextIn(h.From, h.To) != e.Form {
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
func (r *Bodies) shortOfOther(h lex.Hit) bool {
	if h.To != h.From+1 || !r.Token(h.From-1).Is(lex.FlagOpen) || !r.Token(h.To).Is(lex.FlagClose) {
		return false
	}
	letters := r.TextIn(h.From, h.To)
	at := h.From - 2
	for n := len(letters) - 1; n >= 0; n-- {
		if at < 0 || !r.Tokens[at].Name() || r.Tokens[at].In(lex.ClassBody|lex.ClassBodyTail) || r.At[at] != 0 || r.Content[r.Tokens[at].Start] != letters[n] {
			return false
		}
		at--
	}
	return true
}

// programmeName reports whether a forum of the registry bears the name of a
// programme, as the Minerals Security Partnership does: it is spoken of as one.
func programmeName(e *lex.Entry) bool {
	o, ok := lexicon.OrganizationByID(e.Value)
	return ok && o.Kind == "forum" && (strings.HasSuffix(o.NameEN, " Initiative") || strings.HasSuffix(o.NameEN, " Partnership"))
}

// ofMentioned reports whether a body of the registry with this name is of a
// country that the text names, or international.
func (r *Bodies) ofMentioned(h lex.Hit) bool {
	for _, n := range r.Gazetteer.Namesakes(h.Entry) {
		if r.countries.MentionedSet.Has(n.Country) {
			return true
		}
	}
	return false
}

// inCapitals reports whether an acronym is only a word of a line in capitals,
// or the first word of a longer name: "FIRST MEETING", "ICE Pact".
func (r *Bodies) inCapitals(h lex.Hit) bool {
	next := r.Token(h.To)
	if before := r.Token(h.From - 1); before.Is(lex.FlagUpper) && before.Class != 0 && before.End-before.Start > 3 && !before.Is(lex.FlagAbbrev) ||
		next.Is(lex.FlagUpper) && next.Class != 0 && next.End-next.Start > 3 && !next.Is(lex.FlagAbbrev) {
		return true
	}
	e, _ := r.Meaning(h, lex.KindOrganization)
	return e.Country != "INT" && e.Country != "EU" && next.Name() && !next.Is(lex.FlagGlued) && next.In(lex.ClassDocument|lex.ClassProgramme|lex.ClassEvent) && !next.In(lex.ClassPost)
}

// topicOfPost reports whether a name without a head word only says what a post
// is for: "Coordinator for International Communications Policy".
func (r *Bodies) topicOfPost(h lex.Hit) bool {
	for i := h.From; i < h.To; i++ {
		if r.Tokens[i].In(lex.ClassBody) {
			return false
		}
	}
	if r.Tokens[h.To-1].In(lex.ClassPost) {
		return true // "National Cyber Security Coordinator"
	}
	return r.Is(h.From-1, lex.For, lex.Of, lex.On) && r.Token(h.From-2).In(lex.ClassPost|lex.ClassPostModifier) || r.Is(h.From-1, lex.And) && r.inPost(h.From-1)
}

// nameKey is equal for two names that differ in case, commas, hyphens, "and"
// and "the" alone.
func nameKey(toks []lex.Token) uint64 {
	key := lex.HashSeed
	for i := range toks {
		if t := &toks[i]; t.Is(lex.FlagWord|lex.FlagNumber) && t.Word != lex.And && t.Word != lex.The {
			key = (key ^ t.Hash) * lex.HashPrime
		}
	}
	return key
}

// addHit enters a name of the registry. A form that holds the name of another
// body ("IT Policy Office of Cabinet Secretariat") is two.
func (r *Bodies) addHit(h lex.Hit) {
	b := body{From: h.From, Core: h.From, To: h.To, Entry: h.Entry, Rule: organizationKnown}
	if to := r.innerCountry(h.From, h.To); to > h.From {
		b.Core = to
	}
	r.withCountryBefore(&b)
	for i := b.Core + 1; i+1 < h.To; i++ {
		if !r.Is(i, lex.Of) && !r.Tokens[i].Is(lex.FlagOpen) {
			continue
		}
		from := i + 1
		if r.Is(from, lex.The) {
			from++
		}
		to, entry := r.Gazetteer.Match(r.Tokens, from, h.To)
		if r.Tokens[i].Is(lex.FlagOpen) { // "Cabinet Secretariat (Crisis Management)"
			r.addParts(b, i, h.To)
			return
		}
		if to == h.To && r.Gazetteer.Kind(entry) == lex.KindOrganization && i-b.Core >= 2 {
			b.To = i
			r.addBody(b)
			r.addBody(body{From: from, Core: from, To: to, Entry: entry, Country: b.Country, Rule: organizationKnown})
			return
		}
	}
	r.addBody(b)
}

// addParts enters a body and its part, printed behind it in parentheses.
func (r *Bodies) addParts(b body, open, to int32) {
	end, entry := r.Gazetteer.Match(r.Tokens, b.From, open)
	b.Entry, b.To = 0, open
	if end == open {
		b.Entry = entry
	}
	whole := r.addBody(b)
	part := body{From: open + 1, Core: open + 1, To: to, Country: b.Country, Inner: true, Rule: organizationPart}
	if to > part.From && r.Tokens[to-1].Is(lex.FlagClose) {
		part.To--
	}
	if _, entry := r.Gazetteer.Match(r.Tokens, part.From, part.To); entry != 0 {
		part.Entry = entry
	}
	r.All[r.addBody(part)].Parent = int(whole)
}

// publisher finds the issuer in the masthead.
func (r *Bodies) publisher() {
	for i, b := range r.Blocks {
		blk := &r.Doc.Blocks[i]
		if blk.Kind != block.Masthead || blk.Field != block.Publisher {
			continue
		}
		if ms := r.In(b.From, b.To); len(ms) > 0 {
			r.Issuer = int(ms[0].Fact)
			return
		}
		if b.To > b.From {
			code, _ := r.CountryAt(b.From)
			at := r.addBody(body{From: b.From, Core: b.From, To: b.To, Country: code, Rule: organizationPublisher})
			r.Issuer = int(at)
			return
		}
	}
}

// addBody enters a mention: of an organization that is known already, or of a
// new one. It returns the index of the organization.
func (r *Bodies) addBody(b body) int32 {
	if !b.Inner && b.Country == "" {
		r.withCountryBefore(&b)
	}
	if b.Country == "" {
		b.Country = r.countryInside(b)
	}
	entry, country := r.identify(&b)
	name := r.CleanText(b.From, b.To)
	key := nameKey(r.Tokens[b.Core:b.To])
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
		o, core := &r.All[at], r.CleanText(b.Core, b.To)
		if value, _ := r.PhraseAt(b.From); value != "" && o.Name == name {
			o.Name, core = core, name // "White House" before a name is no part of it
		}
		r.addAlias(o, core)
	}
	if short := r.withoutCountry(b); short > b.From && short < b.To {
		r.addAlias(&r.All[at], r.CleanText(b.From, short))
		r.known = fact.Note(r.known, known{nameKey(r.Tokens[b.Core:short]), country, at})
	}
	r.known = fact.Note(r.known, known{key, country, at})
	r.Mentions = append(r.Mentions, lex.Mention{Phrase: lex.Phrase{From: b.From, To: b.To}, Fact: at})
	for i := b.From; i < b.To; i++ {
		r.At[i] = int32(len(r.Mentions))
	}
	r.defined(at, b)
	return at
}

// sameBody returns the organization of this text that a name means: the same
// one of the registry, or one of the same name whose country may be the same;
// -1 where there is none.
func (r *Bodies) sameBody(key uint64, country string, entry *lex.Entry) int32 {
	body := int32(-1)
	if entry != nil {
		body = entry.Body
	}
	all, registryOf := fact.Recent(r.known), r.registryOf
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
func (r *Bodies) shortOf(key uint64) (code string) {
	for _, k := range fact.Recent(r.known) {
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

func (r *Bodies) newBody(b body, name, country string, entry *lex.Entry) int32 {
	kind, number := notListed, int32(0)
	o := fact.Organization{Name: name, Country: country, Parent: fact.None, Basis: r.Basis(b.Rule, b.From, b.To)}
	if entry != nil {
		o.Registry, kind, number = entry.Value, entry.Sort, entry.Body
		if entry.Upper && entry.Short {
			o.Acronym = name
		}
	}
	r.All = append(r.All, o)
	r.kinds, r.registryOf = append(r.kinds, kind), append(r.registryOf, number)
	return int32(len(r.All) - 1)
}

// namedAgain enters a further mention of an organization. The longer form becomes its name.
func (r *Bodies) namedAgain(at int32, name, country string, b body, entry *lex.Entry) {
	o := &r.All[at]
	r.AddSpan(&o.Basis, b.From, b.To)
	if o.Country == "" {
		o.Country = country
	}
	if name == o.Name {
		return
	}
	if o.Registry == "" && entry != nil {
		o.Registry, o.Name, name = entry.Value, name, o.Name // the first form was misprinted
		r.kinds[at], r.registryOf[at] = entry.Sort, entry.Body
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

func (r *Bodies) addAlias(o *fact.Organization, name string) {
	if name != o.Name && name != "" && !slices.Contains(o.Aliases, name) {
		o.Aliases = append(o.Aliases, name)
	}
}
