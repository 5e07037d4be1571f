package country

import (
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
)

// Alone returns the place that a stretch names without a particle, beside what
// is known of it: （平成26年8月、東京）, 場所：東京（千代田区）.
func (f Places) Alone(in text.Span, known Place) Place {
	p, s := known, f.t.S[:in.End]
	if m := mode(in.Of(s)); m != "" {
		p.Mode = m
	}
	for i := in.Start; i < in.End; {
		end := afterInitials(s, lex.RunEnd(s, i))
		if end == i {
			i = lex.Next(s, i)
			continue
		}
		end = f.blankIn(text.Span{Start: i, End: end})
		w := text.Span{Start: words().At.Skip(s[:end], i), End: end}
		if !w.Empty() && f.alone(&p, w, in.End) {
			return p
		}
		i = end
	}
	return p
}

// blankIn returns where, in a word of which the blanks were taken out, the first of
// them was: ジョージア・トビリシ市|開発銀行事務所; its end if it had none.
func (f Places) blankIn(word text.Span) int {
	for at := lex.Next(f.t.S, word.Start); at < word.End; at = lex.Next(f.t.S, at) {
		if f.t.Blank(at) {
			return at
		}
	}
	return word.End
}

// alone reads the place that a word alone names. It reports whether no more is
// to be looked for: a city may follow a country.
func (f Places) alone(p *Place, w text.Span, limit int) bool {
	s := w.Of(f.t.S)
	name, n := lex.LongestName(s)
	city, rest := lastCity(s), words().CountryForms.TrimPrefix(s[n:])
	switch {
	case p.setCapital(s), city == 0 && p.setTown(s, name, n):
	case city > 0:
		p.setCity(city)
	case name.City > 0 && cityEnds(rest):
		p.setCity(name.City)
		if rest != "" && !words().CityForms.Has(rest) {
			p.Venue = s
		}
	case rest == "" && name.Country != "":
		p.Country, p.Printed = name.Country, w
		return !f.cityFollows(p, text.Span{Start: w.End, End: limit})
	case isTown(s) && p.City == "" && !words().NoTowns.In(s) && !strings.HasSuffix(f.t.S[:w.Start], lex.OpenQuote) && (lex.First(s) == lex.Katakana || words().CitySigns.Ends(s) || words().CityForms.Ends(s)):
		p.setUnlisted(s)
		if code := f.countryIn(text.Span{Start: w.End, End: limit}); code != "" {
			p.Country = code
		}
	default:
		return false
	}
	p.Printed = w
	return true
}

// setCapital reads the capital by its other name, and reports whether it is there.
func (p *Place) setCapital(s string) bool {
	v := words()
	if !v.OwnCapital.Has(s) {
		return false
	}
	name, _ := lex.LongestName(v.OwnCapital.All()[0])
	p.setCity(name.City)
	return true
}

// setTown reads a town that no list has, after its country or its prefecture:
// ミャンマー・マンダレー, 長野県軽井沢町. The name of that is the first n bytes.
// It reports whether there is one.
func (p *Place) setTown(s string, name lex.Name, n int) bool {
	if n == 0 {
		return false
	}
	v, nation, town := words(), name.Nation(), ""
	if t, ok := strings.CutPrefix(v.CountryForms.TrimPrefix(s[n:]), lex.Dot); ok && nation != "" {
		town = v.CityForms.TrimSuffix(t)
	} else if k := v.Prefectures.Skip(s, n); name.City > 0 && v.Prefectures.Ends(s[:k]) {
		nation, town = "JP", v.CityForms.TrimSuffix(s[k:])
	}
	if town == "" || !isTown(town) {
		return false
	}
	p.City, p.Country = town, nation
	return true
}

// isCity reports whether a word says that it names a city: 煙台市.
func isCity(s string) bool { return strings.HasSuffix(s, "市") && lex.Count(s) >= 3 }

// setUnlisted sets the city that no list has, without its province and the word for a
// city: 山東省煙台市 is in China, whose provinces are named in ideographs.
func (p *Place) setUnlisted(s string) {
	if !isCity(s) {
		p.City = s
		return
	}
	p.City = strings.TrimSuffix(s, "市")
	for _, w := range words().Provinces.All() {
		if province, city, ok := strings.Cut(p.City, w); ok && lex.Count(province) >= 2 && lex.Count(city) >= 2 {
			p.City = city
			if w == "省" && lex.First(province) == lex.Kanji && p.Country == "" {
				p.Country = "CN"
			}
			return
		}
	}
}

// cityEnds reports whether the name of a city ends where rest begins.
func cityEnds(rest string) bool {
	c := lex.First(rest)
	return rest == "" || strings.HasPrefix(rest, lex.Dot) || !c.InName() || c == lex.Kanji
}

// cityFollows reports whether a city may follow the country that ends at an
// offset: オランダ・ハーグ, オランダの, オランダ　ハーグ.
func (f Places) cityFollows(p *Place, in text.Span) bool {
	rest := in.Of(f.t.S)
	if inner, end := lex.Bracket(f.t.S[:in.End], in.Start); end > in.Start { // 中国（北京）
		return lastCity(inner.Of(f.t.S)) > 0
	}
	if strings.HasPrefix(f.t.S[in.Start:], lex.Dot) && p.City == "" || strings.HasPrefix(f.t.S[in.Start:], lex.Of) {
		return true
	}
	name := strings.TrimLeft(rest, lex.Blanks)
	return len(name) < len(rest) && lex.BeginsName(name)
}

// afterInitials returns the end of a word with the point after the last of its
// initials: ワシントンD.C|.
func afterInitials(s string, end int) int {
	if end > 1 && end < len(s) && s[end] == '.' && 'A' <= s[end-1] && s[end-1] <= 'Z' {
		return end + 1
	}
	return end
}

// isTown reports whether an unknown word may name a town.
func isTown(s string) bool {
	n, v := lex.Count(s), words()
	if _, ending := lex.BodyEnding(s); ending > 0 && n > 5 { // 原子力安全機関
		return false
	}
	return n >= 2 && n <= 14 && lex.First(s) != lex.Latin && !lex.IsGeneric(s) && !v.Townless.Ends(s) && !v.Houses.Ends(s) && !v.online.In(s)
}

// Known reports whether a bracket holds nothing but a place.
func (f Places) Known(in text.Span) bool {
	s := in.Of(f.t.S)
	name, n := lex.LongestName(s)
	return n == len(s) && name.City > 0 || words().PlaceSigns.Begins(s) || words().online.In(s)
}
