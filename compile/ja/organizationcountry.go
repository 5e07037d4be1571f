package ja

import (
	"dialoguec/compile/ja/lex"
	"strings"

	"dialoguec/compile/lexicon"
)

// countryPrefix reads the country with which the registry's name of a body
// begins: フィリピン国防省.
func (r *reader) countryPrefix(name string) string {
	for i := range name {
		if i > 36 {
			break
		}
		if i < 6 || !lex.BeginsRegistryName((name)) {
			continue
		}
		if t, n := lex.LongestName(name[:i]); n == i && t.Country != "" && wholeCountry(name[:i], name[i:]) {
			return t.Country
		}
	}
	return ""
}

// countryOf reads the country of a body from its name.
func (r *reader) countryOf(name, kind string) string {
	if t, n := lex.LongestName(name); n > 0 && t.Legal || strings.HasSuffix(name, "株式会社") {
		return "JP"
	} else if n > 0 && t.Country != "" {
		return t.Country
	}
	for _, p := range r.v.origins {
		if strings.HasPrefix(name, p.beginning) && (p.ending == "" || strings.HasSuffix(name, p.ending)) {
			return p.country
		}
	}
	if strings.HasPrefix(name, "在") || strings.HasPrefix(name, "駐") {
		return r.missionOf(name)
	}
	if t, n := lex.LongestName(name); n > 0 && t.City > 0 && kind != "company" && kind != "international" {
		return lexicon.Cities()[t.City-1].Country
	}
	if kind == "university" && lex.First(name) == lex.Kanji {
		return ""
	}
	if kind == "ministry" || kind == "agency" || kind == "commission" || kind == "university" {
		return r.otherParty()
	}
	return ""
}

// missionOf reads whose mission stands where: 在ブラジル日本国大使館 is Japan's.
func (r *reader) missionOf(name string) string {
	last := ""
	for i := range name {
		if t, n := lex.LongestName(name[i:]); n > 0 && t.Country != "" && n > 3 {
			last = t.Country
		}
	}
	if strings.Contains(name, "欧州連合") {
		return "EU"
	}
	if !strings.HasSuffix(name, "館") && !strings.HasSuffix(name, "代表部") {
		return ""
	}
	return last
}

// partners lists the countries of the dialogue but Japan.
func (r *reader) partners() []string {
	var out []string
	for _, p := range r.parties {
		if p != "JP" {
			out = append(out, p)
		}
	}
	return out
}

// otherParty gives the only country of the dialogue but Japan; "" where there
// are several.
func (r *reader) otherParty() string {
	if p := r.partners(); len(p) == 1 {
		return p[0]
	}
	return ""
}
