package body

import (
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/lexicon"
)

// affiliate finds which body is a part of which, if the text says so.
func (r *work) affiliate() {
	for i := range r.Mentions {
		if i+1 < len(r.Mentions) {
			r.partOfNext(r.Mentions[i], r.Mentions[i+1])
		}
		r.includes(i)
	}
}

// partOfNext reads two bodies that are side by side: "Commerce’s NIST",
// "METI-affiliated Agency", "the Commission – Directorate-General for Energy", "the Bureau of the Ministry", "the Bureau from the
// Ministry", and a post’s "the Bureau, the Ministry".
func (r *work) partOfNext(a, b lex.Mention) {
	at := r.Ahead(a.To, b.From).SkipParens().Skip(lex.FlagClose).At
	if t := r.Token(at); at != b.From && !t.In(lex.ClassLevel) && !t.Is(lex.FlagPossessive|lex.FlagHyphen|lex.FlagDash|lex.FlagComma) && !t.In(lex.ClassPreposition) {
		return
	}
	if r.Ahead(at, b.From).SkipAll(lex.ClassLevel).At == b.From && r.subunit(b) { // "European Commission Directorate General of Energy", "Ports Department Senior Reef Bureau Official"
		Part(r.All, b.Fact, a.Fact)
		return
	}
	if t := r.Token(at); at+1 == b.From && (t.Is(lex.FlagPossessive) || t.Is(lex.FlagDash) && r.subunit(b)) {
		Part(r.All, b.Fact, a.Fact)
		return
	}
	if r.Token(at).Is(lex.FlagHyphen) && b.From == at+2 && r.Token(at+1).Is(lex.FlagWord) {
		Part(r.All, b.Fact, a.Fact)
		return
	}
	comma := r.Token(at).Is(lex.FlagComma)
	if !comma && !r.Is(at, lex.Of, lex.In, lex.From) && !r.Token(at).In(inside) {
		return
	}
	if r.Is(at, lex.In) && r.All[a.Fact].Country == "INT" {
		return // "the membership of the African Union in the G20"
	}
	at++
	if r.Is(at, lex.Of) {
		at++
	}
	if r.Is(at, lex.The) {
		at++
	}
	if code, to := r.CountryAt(at); code != "" && (to < b.From || r.Is(at-1, lex.The) && !r.Token(to).Is(lex.FlagLineStart)) {
		at = to
	}
	if at != b.From || comma && !(r.subunit(a) && (r.afterPost(a.From) || r.listedPart(a.Fact, b.Fact))) {
		return
	}
	Part(r.All, a.Fact, b.Fact)
}

// listedPart reports whether the registry has one body as a part of another:
// "NAME of the Bureau, Ministry", where the text alone could tell a list.
func (r *work) listedPart(part, whole int32) bool {
	o, ok := lexicon.OrganizationByID(r.All[part].Registry)
	return ok && o.Parent != "" && o.Parent == r.All[whole].Registry
}

// subunit reports whether a body is by its name a part of another.
func (r *names) subunit(m lex.Mention) bool {
	return r.Holds(m.Phrase, part)
}

// afterPost reports whether "Director General of the" is before token i.
func (r *names) afterPost(i int32) bool {
	if r.Is(i-1, lex.The) {
		i--
	}
	if !r.Is(i-1, lex.Of, lex.For, lex.In) {
		return false
	}
	t := r.Token(i - 2)
	return t.In(lex.ClassPost|lex.ClassPostModifier) && t.Is(lex.FlagCapital)
}

// includes reads "the Department of Justice, including the Drug Enforcement
// Administration and …": what follows, up to the semicolon, is a part.
func (r *work) includes(i int) {
	a := r.Mentions[i]
	at := a.To
	if r.Token(at).Is(lex.FlagComma) {
		at++
	}
	if !r.Is(at, lex.Including) || at == a.To {
		return
	}
	at++
	for _, b := range r.Mentions[i+1:] {
		for at < b.From && (r.Tokens[at].Is(lex.FlagComma) || r.Is(at, lex.And, lex.The, lex.Its)) {
			at++
		}
		if at != b.From {
			return
		}
		Part(r.All, b.Fact, a.Fact)
		at = b.To
	}
}

// Part makes one organization a part of another, unless it is known to be part
// of a third; what is not of the registry takes the country of the whole.
func Part(all []fact.Organization, of, whole int32) {
	if of == whole {
		return
	}
	o, w := &all[of], &all[whole]
	if o.Parent == fact.None && w.Parent != int(of) {
		o.Parent = int(whole)
	}
	if o.Country == "" || o.Registry == "" && w.Country != "" {
		o.Country = w.Country
	}
}
