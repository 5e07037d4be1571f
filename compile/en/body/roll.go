package body

import (
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// known is what names an organization of this text so far.
type known struct {
	key     uint64
	country string
	fact    int32
	printed bool // the country is printed with the name
}

// addBody enters a mention: of an organization that is known already, or of a
// new one. It returns the index of the organization.
func (r *roll) addBody(b body) int32 {
	if !b.Inner && b.Country == "" {
		r.withCountryBefore(&b)
	}
	if b.Country == "" {
		b.Country = r.countryInside(b)
	}
	printed := b.Country != ""
	entry, country := r.identify(&b)
	if turned := r.turned(b); entry == nil && turned != 0 {
		b.Entry = turned
		entry, country = r.identify(&b)
	}
	if entry == nil && b.Entry != 0 && b.Core == b.From {
		b.From = r.demonymBefore(b) // a namesake of what the registry has: "the Chilean Space Agency"
	}
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
	r.withItsCountry(at, b)
	if short := r.withoutCountry(b); short > b.From && short < b.To {
		r.addAlias(&r.All[at], r.CleanText(b.From, short))
		r.known = fact.Note(r.known, known{nameKey(r.Tokens[b.Core:short]), country, at, printed})
	}
	r.known = fact.Note(r.known, known{key, country, at, printed})
	r.cover(b.Phrase, at)
	r.defined(at, b)
	return at
}

// turned finds the registry’s form of a name whose topic is before its head or follows it with
// "for", as the registry has "Foreign Ministry" and "Ministry for Foreign Affairs" for a few
// states alone: "Ministry of Foreign Affairs"; 0 if it has none.
func (r *roll) turned(b body) int32 {
	if r.Tokens[b.Core].In(ministry) && r.Is(b.Core+1, lex.For) {
		return r.ofOrFor(r.CleanText(b.Core, b.To))
	}
	if b.To-b.Core != 2 || !r.Tokens[b.To-1].In(ministry) || !r.Tokens[b.Core].In(lex.ClassTopic) {
		return 0
	}
	topic := r.TextIn(b.Core, b.Core+1)
	for _, form := range [...]string{topic + " Affairs", topic, "the " + topic} {
		if entry, ok := r.lookup("Ministry of " + form); ok {
			return entry
		}
	}
	return 0
}

// withItsCountry notes the name as it is printed with its country right before or after it:
// "Norway Ministry of Ports", "Norwegian Ministry of Ports", "Ministry of Ports of the Kingdom
// of Norway". A demonym and what is after "of" are no part of it.
func (r *roll) withItsCountry(at int32, b body) {
	o := &r.All[at]
	if b.Len() < 2 {
		return
	}
	if of := r.Ahead(b.To, int32(len(r.Tokens))); of.Is(lex.Of) {
		if code, to := r.CountryAt(of.Next().SkipWord(lex.The).At); code != "" && code == o.Country && !r.countries.BeginsAt(r.Ahead(to, of.At+12).Skip(lex.FlagComma).SkipWord(lex.And).At) {
			r.addLanded(o, r.CleanText(b.From, to))
		}
	}
	from := r.countries.Start(b.From - 1)
	if from < 0 || r.Token(b.From).Is(lex.FlagLineStart|lex.FlagGlued) || r.countries.Before(b.From) != o.Country || r.Token(from-1).Is(lex.FlagSlash|lex.FlagHyphen) {
		return
	}
	h, ok := r.Hit(from)
	if !ok || h.To != b.From {
		return
	}
	if _, noun := r.Meaning(h, lex.KindCountry); noun {
		r.addAlias(o, r.CleanText(from, b.To))
	} else {
		r.addLanded(o, r.CleanText(from, b.To))
	}
}

func (r *roll) addLanded(o *fact.Organization, name string) {
	if !slices.Contains(o.Landed, name) {
		o.Landed = append(o.Landed, name)
	}
}

// sameBody returns the organization of this text that a name means: the same
// one of the registry, or one of the same name whose country may be the same;
// -1 if there is none.
func (r *roll) sameBody(key uint64, country string, entry *lex.Entry) int32 {
	body := int32(-1)
	if entry != nil {
		body = entry.Body
	}
	all, registryOf := fact.Recent(r.known), r.registryOf
	for i := range all {
		k := &all[i]
		may := r.All[k.fact].Country == "" || r.All[k.fact].Country == country // it may have got one since
		if registryOf[k.fact] == body || k.key == key && (k.country == country || k.country == "" && may || country == "") {
			return k.fact
		}
	}
	return -1
}

// namedBefore returns the country with which alone the text has printed a name; "" if it
// has printed none, or several.
func (r *roll) namedBefore(key uint64) (code string) {
	for _, k := range fact.Recent(r.known) {
		switch {
		case k.key != key || !k.printed:
		case code != "" && code != k.country:
			return ""
		default:
			code = k.country
		}
	}
	return code
}

// shortOf returns the country of a body that the text has named with it, "the
// Chilean Security Council", if a name without a country may be short for
// it; "" if there is none, or one of nations too.
func (r *roll) shortOf(key uint64) (code string) {
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

func (r *roll) newBody(b body, name, country string, entry *lex.Entry) int32 {
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
func (r *roll) namedAgain(at int32, name, country string, b body, entry *lex.Entry) {
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
		o.Name = name // the first form is in a masthead of capitals
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

func (r *roll) addAlias(o *fact.Organization, name string) {
	if name != o.Name && name != "" && !slices.Contains(o.Aliases, name) {
		o.Aliases = append(o.Aliases, name)
	}
}

// addBodyNamed enters a body under a name that is not printed in one piece.
func (r *roll) addBodyNamed(b body, name string) int32 {
	entry, country := r.identify(&b)
	key := nameKey(r.Aside(name))
	at := r.sameBody(key, country, entry)
	if at >= 0 {
		r.AddSpan(&r.All[at].Basis, b.From, b.To)
		r.cover(b.Phrase, at)
		return at
	}
	at = r.newBody(b, name, country, entry)
	r.known = fact.Note(r.known, known{key: key, country: country, fact: at})
	r.cover(b.Phrase, at)
	return at
}

// cover notes that a phrase names organization at.
func (r *roll) cover(p lex.Phrase, at int32) {
	r.Mentions = append(r.Mentions, lex.Mention{Phrase: p, Fact: at})
	for i := p.From; i < p.To; i++ {
		r.At[i] = int32(len(r.Mentions))
	}
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
