package country

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
)

// A Marker is what names one side of the dialogue: 日本側, EU側, 先方.
type Marker struct {
	Code, Actor string
	Span        text.Span
}

// Marker reads the side that is named at an offset.
func (p *Parties) Marker(at int) (Marker, bool) {
	s, v := p.t.S[at:], words()
	mark := func(code, actor string, n int) (Marker, bool) {
		return Marker{code, actor, text.Span{Start: at, End: at + n}}, true
	}
	if n := v.Ours.Prefix(s); n > 0 {
		return mark("JP", "JP", n)
	}
	if n := v.Theirs.Prefix(s); n > 0 {
		other := p.Other()
		return mark(string(OrOther(other)), cmp.Or(other, s[:n]), n) // of several, whom they mean stays open
	}
	if w, n := p.t.Name(text.Span{Start: at, End: len(p.t.S)}); n > 0 && w.Nation() != "" && isSide(s[n:]) {
		return mark(w.Nation(), w.Nation(), n+len(lex.SideOf))
	}
	if d, n := v.sides.Longest(s); n > 0 && isSide(s[n:]) && !v.NoSides.Begins(s) {
		return mark(d.code, d.actor, n+len(lex.SideOf))
	}
	return Marker{}, false
}

// isSide reports whether s begins with the 側 of a side.
func isSide(s string) bool { return strings.HasPrefix(s, lex.SideOf) && !words().OtherWords.Begins(s) }

// markerBefore reads the side whose 側 ends at an offset.
func (p *Parties) markerBefore(end int) (Marker, bool) {
	for i, n := end-len(lex.SideOf), 0; i > 0 && n < 12; n++ {
		c, size := utf8.DecodeLastRuneInString(p.t.S[:i])
		if !lex.ClassOf(c).InName() {
			break
		}
		i -= size
		if m, ok := p.Marker(i); ok && m.Span.End == end && len(m.Code) == 2 {
			return m, true
		}
	}
	return Marker{}, false
}

// Pair reads the countries of a compound such as 日米, 日EU・, 日・ASEAN or
// 日中韓, by the names that actors bear, and returns the offset after it.
func (p *Parties) Pair(in text.Span) (codes []string, end int) { return p.list(in, &words().Joints) }

// list reads countries with nothing but one of some joins between them.
func (p *Parties) list(in text.Span, joins *lex.List) (codes []string, end int) {
	for i := in.Start; i < in.End; {
		if len(codes) > 0 {
			i = joins.Skip(p.t.S[:in.End], i)
		}
		code, n := p.party(in.From(i))
		if n == 0 || slices.Contains(codes, code) {
			break
		}
		codes = append(codes, code)
		i += n
		end = i
	}
	if len(codes) < 2 {
		return nil, in.Start
	}
	return codes, end
}

// party reads one country of a compound, and its length.
func (p *Parties) party(in text.Span) (string, int) {
	s := in.Of(p.t.S)
	w, n := p.t.Name(in)
	if w.Nation() != "" {
		return w.Nation(), n
	}
	if w.Plain {
		return "", 0 // 宇宙
	}
	if d, k := words().sides.Longest(s[:n]); k == n && len(w.Orgs) > 0 {
		return d.actor, n
	}
	if n := lex.Next(s, 0); n < len(s) { // 米 before a longer word of the registry
		if w, k := lex.LongestName(s[:n]); k == n && w.Short != "" {
			return w.Short, n
		}
	}
	d, n := words().sides.Longest(s)
	if lex.Last(s[:n]) == lex.Katakana && lex.First(s[n:]) == lex.Katakana { // ロ|ボット
		return "", 0
	}
	return d.actor, n
}

// Label returns the side that a label or a line alone names: 日本側, 先方,
// 民間参加者; "" if it names none.
func (p *Parties) Label(s string) string {
	s, v := strings.Trim(s, labelMarks), words()
	if lex.First(s) == lex.Kanji { // 日　　本
		s = lex.Squeeze(s)
	}
	s = v.LabelTails.TrimSuffixes(s)
	switch {
	case v.private.Has(s):
		return "private"
	case v.OurLabels.Has(s):
		return "JP"
	case v.TheirLabels.Has(s) && p.Other() != "":
		return p.Other()
	}
	name, marked := strings.CutSuffix(s, lex.SideOf)
	w, n := lex.LongestName(name)
	whole := n > 0 && (n == len(name) || w.Country != "" && words().CountryForms.Has(name[n:]))
	switch {
	case !marked && whole:
		return w.Country
	case !marked:
		return ""
	case whole && w.Nation() != "":
		return w.Nation()
	}
	code, _ := sideCode(name)
	return code
}

// sideCode returns the code of a side that is no country, by its form.
func sideCode(form string) (string, bool) {
	d, n := words().sides.Longest(form)
	return d.code, n > 0 && n == len(form)
}

// ActorOf returns the name that actors bear of a side that is no country, by its
// form; ok is false if it is none.
func ActorOf(form string) (actor string, ok bool) {
	d, n := words().sides.Longest(form)
	return d.actor, n > 0 && n == len(form)
}

// OurCountry returns the offset after 我が国 at an offset, which is Japan.
func (p *Parties) OurCountry(in text.Span) int {
	return words().OurCountry.Skip(p.t.S[:in.End], in.Start)
}

// Origin reads the country or body from which participants are said to come,
// and returns the offset after it: 豪州からは、 NATOからは、 日本から、.
func (p *Parties) Origin(in text.Span) (code string, end int) {
	w, n := p.t.Name(in)
	if end := p.OurCountry(in); end > in.Start {
		w, n = lex.Name{Country: "JP"}, end-in.Start
	}
	if n == 0 {
		return "", in.Start
	}
	from := words().Governments.Skip(p.t.S[:in.End], in.Start+n)
	if end := words().CountryOrigins.Skip(p.t.S[:in.End], from); end > from && w.Country != "" {
		return w.Country, end
	}
	end = words().Origins.Skip(p.t.S[:in.End], from)
	if end == from {
		return "", in.Start
	}
	if w.Country != "" {
		return w.Country, end
	}
	if len(w.Orgs) > 0 {
		if code, ok := sideCode(p.t.S[in.Start : in.Start+n]); ok {
			return code, end
		}
		if o := p.Pick(w.Orgs, ""); o != nil && !Governs(o.Country) { // else it is the body of those who came
			return o.Country, end
		}
	}
	return "", in.Start
}
