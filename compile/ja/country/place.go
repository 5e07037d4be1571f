package country

import (
	"strings"

	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/lexicon"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// A Place is where something takes place.
type Place struct {
	City, Country, Venue string
	Mode                 schema.Mode
	Printed              text.Span // 釜山（韓国）, 浙江省烏鎮
}

// Empty reports whether nothing is known of a place.
func (p Place) Empty() bool { return p.City == "" && p.Country == "" && p.Mode == "" }

// Places finds places in a text.
type Places struct {
	t     *lex.Text
	dates *date.Dates
}

// PlacesOf returns what finds the places of a text.
func PlacesOf(t *lex.Text, dates *date.Dates) Places { return Places{t, dates} }

// Text returns a place as it is printed.
func (f Places) Text(p Place) string {
	if p.Printed.Empty() {
		return p.City
	}
	return p.Printed.Of(f.t.S)
}

// Marked returns the first place in a stretch of which a particle says that
// something is held at it.
func (f Places) Marked(in text.Span) Place {
	p, s := Place{Mode: mode(in.Of(f.t.S))}, f.t.S[:in.End]
	visited := p // ニューヨークを訪問中の内藤大臣は
	for i := in.Start; i < in.End; {
		if end := lex.QuoteEnd(s, i); end > i {
			i = end
			continue
		}
		if w, ok := f.dates.At(i); ok && lex.BeginsName(s[i:]) {
			i = w.Span.End
			continue
		}
		end := afterInitials(s, lex.RunEnd(s, i))
		if end == i {
			i = lex.Next(s, i)
			continue
		}
		i = f.cityAfter(in.From(i))
		if w, n := f.t.Name(in.From(i)); w.City > 0 && i+n > end { // ワシントンD.C.
			end = i + n
		}
		w := text.Span{Start: i, End: end}
		if f.marked(&p, w, in.End) {
			return p
		}
		if name, n := lex.LongestName(w.Of(f.t.S)); words().Visiting.Begins(s[end:]) && f.named(&visited, name, n, n == w.Len(), w) {
			visited.Printed = w
		}
		i = end
	}
	return visited
}

// cityAfter returns the offset of the city that follows, with a ・, the country at
// an offset: 米国・|ワシントンD.C.; the offset itself if none does.
func (f Places) cityAfter(in text.Span) int {
	w, n := f.t.Name(in)
	if at := lex.Skip(f.t.S[:in.End], in.Start+n, lex.Dot); w.Country != "" && at > in.Start+n {
		if city, _ := f.t.Name(in.From(at)); city.City > 0 {
			return at
		}
	}
	return in.Start
}

// mode returns whether what a text says is held online, wholly or in part; "" if
// it does not say.
func mode(s string) schema.Mode {
	v := words()
	switch online := v.online.In(s); {
	case online && v.HybridParts.In(s), v.Hybrid.In(s):
		return schema.Hybrid
	case online:
		return schema.Virtual
	case v.InPerson.In(s):
		return schema.InPerson
	}
	return ""
}

// marked reads the place that a word names, if a particle marks it as one. What
// is said of the place ends at limit or before it.
func (f Places) marked(p *Place, w text.Span, limit int) bool {
	w.Start = words().Capital.Skip(f.t.S[:w.End], w.Start)
	rest, s := f.t.S[w.End:limit], w.Of(f.t.S)
	name, n := lex.LongestName(s)
	whole := n == len(s) || n > 0 && (words().InCity.Begins(s[n:]) || words().CityForms.Has(s[n:])) || words().InCapital.Ends(s)
	if city := lastCity(s); !whole && city > 0 && (name.Nation() != "" || words().CitySigns.In(s)) && strings.HasPrefix(rest, lex.Of) { // 米国ワシントンDC|の世界銀行本部で
		name.City, whole = city, true
	}
	switch {
	case whole && (name.City > 0 || name.Country != "") && strings.HasPrefix(rest, lex.Of): // 英国のロンドン
		return f.inner(p, name, w, limit)
	case whole && name.City > 0 && (secondCity(rest) || words().Situated.Begins(rest)): // バンコク及びチェンマイにおいて
		p.setCity(name.City)
		p.Printed = w
		return true
	case f.cityInBracket(p, w, limit): // 中国（北京）, 総務省（東京）
		return true
	case !IsPlace(rest) || !f.named(p, name, n, whole, w):
		return false
	}
	p.Printed = w
	if house := f.houseIn(text.Span{Start: w.End, End: limit}); p.Venue == "" {
		p.Venue = house.Of(f.t.S)
	}
	if code := f.countryIn(text.Span{Start: w.End, End: limit}); code != "" {
		_, p.Printed.End = lex.Bracket(f.t.S[:limit], w.End)
		if p.Country == "" {
			p.Country = code
		}
	}
	return true
}

// named reads the city, country or town that a word is the name of; n bytes of
// it are a name of the registry.
func (f Places) named(p *Place, name lex.Name, n int, whole bool, w text.Span) bool {
	s := w.Of(f.t.S)
	city := lastCity(s)
	switch {
	case p.setCapital(s), city == 0 && p.setTown(s, name, n):
	case name.City > 0 && (n == len(s) || lex.First(s[n:]) == lex.Kanji && whole):
		p.setCity(name.City)
	case n == len(s) && name.Country != "":
		p.Country = name.Country
	case city > 0 && (name.Nation() != "" || words().CitySigns.In(s)):
		p.setCity(city)
	case n > 0 && name.Country != "" && isTown(s[n:]) && words().RegionEnds.Ends(s): // 中国|海南島
		p.City, p.Country = s[n:], name.Country
	case name.City > 0 && words().Houses.Ends(s) && !words().Houses.Has(s[n:]): // 東京|港ホテル
		p.setCity(name.City)
		p.Venue = s
	case isHouse(s): // ブラジル外務省
		p.Country, _ = OfPrefix(s)
		p.Venue = s
	case name.Country != "" || !isTown(s) || !isCity(s) && !f.introduced(w.Start):
		return false
	default:
		p.setUnlisted(s)
	}
	return true
}

// isHouse reports whether a word names a body with its country, in whose house, which
// is there, something is held: a mission is abroad.
func isHouse(s string) bool {
	code, at := OfPrefix(s)
	return code != "" && at < len(s) && lex.NamesBody(s[at:]) && !words().Missions.Ends(s)
}

// cityInBracket reads the city that a bracket gives after its country or after the
// house where something was held.
func (f Places) cityInBracket(p *Place, w text.Span, limit int) bool {
	in, end := lex.Bracket(f.t.S[:limit], w.End)
	inner := words().CityForms.TrimSuffix(in.Of(f.t.S))
	name, n := lex.LongestName(inner)
	if city := lastCity(inner); n < len(inner) && isCity(in.Of(f.t.S)) { // 兵庫県神戸市
		name.City, n = city, len(inner)
	}
	if end == w.End || n < len(inner) || name.City == 0 || !IsPlace(f.t.S[end:limit]) {
		return false
	}
	p.setCity(name.City)
	house := w.Of(f.t.S)
	if nation, n := lex.LongestName(house); words().CountryForms.TrimPrefix(house[n:]) != "" || nation.Country == "" {
		p.Venue = house
	}
	p.Printed = w.To(end)
	return true
}

// inner reads the place that follows, with a の between, the country or city w.
func (f Places) inner(p *Place, name lex.Name, w text.Span, limit int) bool {
	at := w.End + len(lex.Of)
	in := text.Span{Start: at, End: f.t.RunEnd(text.Span{Start: at, End: limit})}
	s := in.Of(f.t.S)
	if in.Empty() || !IsPlace(f.t.S[in.End:limit]) || words().NoInner.In(s) && !lex.NamesBody(s) {
		return false
	}
	printed := in.From(w.Start)
	if words().Capital.Has(s) {
		p.Country, p.Printed = name.Country, printed
		return true
	}
	sub := Place{Mode: p.Mode}
	if !f.marked(&sub, in, limit) {
		if name.City == 0 && !isTown(s) {
			return false
		}
		if sub.City = s; name.City > 0 {
			sub.setCity(name.City)
			sub.Venue = s
		}
	}
	*p = sub
	if p.Country == "" {
		p.Country = name.Country
	}
	p.Printed = printed
	return true
}

// lastCity returns the city with which a word ends, 0 if there is none:
// 米国ハワイ州ホノルル, 韓国ソウル特別市.
func lastCity(s string) int32 {
	if t := words().CityForms.TrimSuffix(s); lex.Count(t) >= 2 {
		s = t
	}
	for i := range s {
		if name, n := lex.LongestName(s[i:]); name.City > 0 && n == len(s)-i {
			return name.City
		}
	}
	return 0
}

// secondCity reports whether a second city follows at which something is held as well.
func secondCity(rest string) bool {
	t := words().CityJoins.TrimPrefix(rest)
	name, n := lex.LongestName(t)
	return len(t) < len(rest) && name.City > 0 && IsPlace(t[n:])
}

func (p *Place) setCity(city int32) {
	c := lexicon.Cities()[city-1]
	p.City, p.Country = c.NameJA, c.Country
}

// IsPlace reports whether what follows a word marks it as the place of something.
func IsPlace(rest string) bool {
	if in, end := lex.Bracket(rest, 0); end > 0 && in.Len() < 60 {
		inner := in.Of(rest)
		name, n := lex.LongestName(inner)
		told := mode(inner) != "" || n == len(inner) && name.Country != "" || words().Houses.Ends(inner) // 東京（ハイブリッド形式）で, キャンベラ（オーストラリア）において, フォルタレザ（産業会館）において
		return told && IsPlace(rest[end:])
	}
	v := words()
	return v.PlaceParticles.Begins(rest) || strings.HasPrefix(rest, lex.In) && !v.NoPlaceParticles.Begins(rest)
}

// introduced reports whether a date, or the country, comes right before a word:
// an unknown word is only then taken for a town.
func (f Places) introduced(at int) bool {
	before := strings.TrimRight(f.t.S[max(0, at-60):at], lex.Comma+lex.Blanks)
	v := words()
	if v.TownLeads.Ends(before) || lex.First(f.t.S[at:]) == lex.Katakana && v.KatakanaTownLeads.Ends(before) {
		return true
	}
	return at == 0 || strings.HasSuffix(f.t.S[:at], "\n")
}

// houseIn returns the house that the bracket at an offset names; empty if it names none.
func (f Places) houseIn(in text.Span) text.Span {
	house, _ := lex.Bracket(f.t.S[:in.End], in.Start)
	if !words().Houses.Ends(house.Of(f.t.S)) {
		return text.Span{}
	}
	return house
}

// countryIn returns the country that the bracket at an offset names; "" if there
// is none.
func (f Places) countryIn(in text.Span) string {
	in, end := lex.Bracket(f.t.S[:in.End], in.Start)
	if name, n := lex.LongestName(in.Of(f.t.S)); end > in.Start && n == in.Len() {
		return name.Country
	}
	return ""
}
