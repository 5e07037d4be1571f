package country

import (
	"slices"
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/compile/lexicon"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// OfPrefix returns the country with which the name of a body begins, and the
// length of its word in bytes: フィリピン|国防省.
func OfPrefix(name string) (code string, size int) {
	for i := range name {
		if i > 36 {
			break
		}
		if i < 6 {
			continue
		}
		if w, n := lex.LongestName(name[:i]); n == i && w.Country != "" && IsWhole(name[:i], name[i:]) {
			return w.Country, i
		}
	}
	return "", 0
}

// IsWhole reports whether a country's name in katakana ends where it is
// printed, and is not the beginning of another name: マリ|ー＝クロード.
func IsWhole(name, rest string) bool {
	c := lex.FirstRune(rest)
	if lex.ClassOf(c) != lex.Katakana || lex.Last(name) != lex.Katakana {
		return true
	}
	return lex.Count(name) > 3 && !strings.ContainsRune(inside, c)
}

// OfBody returns the country of a body from its name and kind; "" if they do
// not tell it.
func (p *Parties) OfBody(name string, kind schema.OrganizationKind) string {
	v := words()
	w, n := lex.LongestName(name)
	switch {
	case w.Legal || v.PrivateForms.Ends(name) || v.OurMissions.Ends(name):
		return "JP"
	case n > 0 && w.Country != "":
		return w.Country
	case w.Short != "" && strings.HasSuffix(name, "軍"): // 豪軍, 仏海軍
		return w.Short
	case w.Short != "" && startsCountry(strings.TrimPrefix(name[n:], lex.Dot)): // 日露…機構 is of both
		return ""
	}
	for _, f := range v.names {
		if strings.HasPrefix(name, f.beginning) && strings.HasSuffix(name, f.ending) {
			return f.country
		}
	}
	switch {
	case v.MissionHeads.Begins(name):
		return ofMission(name)
	case n > 0 && w.City > 0 && kind != "company" && kind != "international":
		return lexicon.Cities()[w.City-1].Country
	case kind == "ministry" && w.Short != "" && w.Short != "JP" && lex.Count(name) > 3: // 豪外務貿易省
		return w.Short
	case kind == "university" && lex.First(name) == lex.Kanji:
		return ""
	case kind == "ministry", kind == "university", kind == "agency" && v.StateEnds.Ends(name):
		return p.Other()
	}
	return ""
}

// IsStateless reports whether a body need not be of the country of its people: one of
// business or civil society, or one of many countries.
func (p *Parties) IsStateless(name string, kind schema.OrganizationKind) bool {
	switch kind {
	case "company", "association", "international", "forum":
		return true
	}
	return words().Worldly.Begins(name)
}

// Names reports whether a country is a party, or the text names it.
func (p *Parties) Names(code string) bool { return p.named()[code] || slices.Contains(p.Codes, code) }

// namedIn returns the countries that a text names.
func namedIn(t *lex.Text) map[string]bool {
	codes := map[string]bool{}
	for at := 0; at < len(t.S); at = lex.Next(t.S, at) {
		if w, n := t.Name(text.Span{Start: at, End: len(t.S)}); n > 0 && w.Country != "" {
			codes[w.Country] = true
		}
	}
	return codes
}

// SideOfBody returns the country of a body that is the label of those who took part for
// it: the registry may have it, else its name and kind tell.
func (p *Parties) SideOfBody(name string, kind schema.OrganizationKind) string {
	if w, n := lex.LongestName(name); n == len(name) && len(w.Orgs) > 0 {
		if o := p.Pick(w.Orgs, ""); o != nil {
			return o.Country
		}
	}
	return p.OfBody(name, kind)
}

// startsCountry reports whether the name of a country begins s.
func startsCountry(s string) bool {
	w, _ := lex.LongestName(s)
	return w.Nation() != ""
}

// ofMission returns whose mission is named: 在ブラジル日本国大使館,
// 在ブラジル大使館 are Japan's.
func ofMission(name string) string {
	if words().Union.In(name) {
		return "EU"
	}
	if !words().Missions.Ends(name) {
		return ""
	}
	last := ""
	for i := range name {
		if w, n := lex.LongestName(name[i:]); n > 3 && w.Country != "" {
			last = w.Country
		}
	}
	if host, _ := lex.LongestName(words().MissionHeads.TrimPrefix(name)); host.Country == last { // 在ブラジル大使館
		return "JP"
	}
	return last
}

// OfPost returns whose post it is: 英国科学技術大臣, 英国駐箚日本国大使,
// 駐日英国大使; "" if it does not tell.
func OfPost(post string) string {
	if words().Japan.In(post) {
		return "JP"
	}
	post = words().Accredited.TrimPrefix(post)
	w, n := lex.LongestName(post)
	if w.Country == "" && words().OfficeHeads.Begins(post[n:]) { // 豪首相
		return w.Short
	}
	return w.Country
}
