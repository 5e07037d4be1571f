package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"

	"dialoguec/compile/lexicon"
)

// A place is where something takes place.
type place struct {
	city, country, venue, mode string
	printed                    text.Span // 釜山（韓国）, 浙江省烏鎮
}

func (p place) empty() bool { return p.city == "" && p.country == "" && p.mode == "" }

// place finds the first place that a stretch says something is held at.
func (r *reader) place(in text.Span) place {
	var p place
	r.mode(&p, in.Of(r.s))
	for i := in.Start; i < in.End; {
		if q := lex.QuoteEnd(r.s[:in.End], i); q > i {
			i = q
			continue
		}
		if !lex.BeginsName(r.s[i:in.End]) {
			i = lex.Next(r.s, i)
			continue
		}
		if w, ok := r.dates.At(i); ok {
			i = w.Span.End
			continue
		}
		e := r.t.RunEnd(i, in.End)
		if e == i {
			i = lex.Next(r.s, i)
			continue
		}
		if t, n := r.t.Name(i, in.End); t.City > 0 && i+n > e { // ワシントンD.C.
			e = i + n
		}
		if r.spot(&p, text.Span{Start: i, End: e}, in) {
			return p
		}
		i = e
	}
	return p
}

// mode reads whether a meeting is online, wholly or in part.
func (r *reader) mode(p *place, printed string) {
	if r.v.online.In(printed) {
		p.mode = "virtual"
		if r.v.Hybrid.In(printed) {
			p.mode = "hybrid"
		}
	} else if strings.Contains(printed, "ハイブリッド") {
		p.mode = "hybrid"
	} else if lex.ContainsAny(printed, "対面") {
		p.mode = "in_person"
	}
}

// spot reads the place that a word names, if a particle marks it as one.
func (r *reader) spot(p *place, w text.Span, in text.Span) bool {
	w.Start = lex.Skip(r.s[:w.End], w.Start, "首都")
	rest, printed := r.s[w.End:in.End], w.Of(r.s)
	t, n := lex.LongestName(printed)
	whole := n == len(printed) || n > 0 && strings.HasPrefix(printed[n:], "市内") || strings.HasSuffix(printed, "都内")
	switch {
	case whole && (t.City > 0 || t.Country != "") && strings.HasPrefix(rest, "の"): // 英国のロンドン
		return r.innerSpot(p, t, w, in)
	case whole && t.City > 0 && r.cityBehind(rest): // バンコク及びチェンマイにおいて
		r.setCity(p, t.City)
		p.printed = w
		return true
	case !r.held(rest):
		return false
	case n > 0 && t.City > 0 && (n == len(printed) || lex.First(printed[n:]) == lex.Kanji && whole):
		r.setCity(p, t.City)
	case n == len(printed) && t.Country != "":
		p.country = t.Country
	case r.cityAt(printed) > 0 && (t.Country != "" || strings.Contains(printed, "州") || strings.HasSuffix(printed, "市")):
		r.setCity(p, r.cityAt(printed))
	case n > 0 && t.Country != "" || !r.townLike(w) || !r.dated(w.Start):
		return false
	default:
		p.city = printed
	}
	p.printed = w
	if country := r.countryIn(w.End, in.End); country != "" {
		_, p.printed.End = lex.Bracket(r.s[:in.End], w.End)
		if p.country == "" {
			p.country = country
		}
	}
	return true
}

// innerSpot reads the place that stands, with a の between, behind the country
// or city w.
func (r *reader) innerSpot(p *place, t lex.Name, w, in text.Span) bool {
	inner := text.Span{Start: w.End + len("の"), End: r.t.RunEnd(w.End+len("の"), in.End)}
	if inner.Empty() || !r.held(r.s[inner.End:in.End]) || r.v.NoInner.In(inner.Of(r.s)) {
		return false
	}
	printed := text.Span{Start: w.Start, End: inner.End}
	if inner.Of(r.s) == "首都" {
		p.country, p.printed = t.Country, printed
		return true
	}
	sub := place{mode: p.mode}
	if !r.spot(&sub, inner, in) {
		if t.City > 0 {
			r.setCity(&sub, t.City)
			sub.venue = inner.Of(r.s)
		} else {
			sub.city = inner.Of(r.s)
		}
	}
	*p = sub
	if p.country == "" {
		p.country = t.Country
	}
	p.printed = printed
	return true
}

// cityAt finds the city with which a word ends: 米国ハワイ州ホノルル, 韓国ソウル特別市.
func (r *reader) cityAt(printed string) int32 {
	if t := r.v.CityForms.TrimSuffix(printed); len(t) >= 6 {
		printed = t
	}
	for i := range printed {
		if !lex.BeginsRegistryName((printed[i:])) {
			continue
		}
		if t, n := lex.LongestName(printed[i:]); t.City > 0 && n == len(printed)-i {
			return t.City
		}
	}
	return 0
}

// cityBehind tells whether a second city stands behind, at which something is
// held as well.
func (r *reader) cityBehind(rest string) bool {
	for _, w := range cityJoins {
		if t, ok := strings.CutPrefix(rest, w); ok {
			c, n := lex.LongestName(t)
			return n > 0 && c.City > 0 && r.held(t[n:])
		}
	}
	return false
}

// cityJoins stand between two cities.
var cityJoins = []string{"及び", "と", "・", "、"}

func (r *reader) setCity(p *place, city int32) {
	c := lexicon.Cities()[city-1]
	p.city, p.country = c.NameJA, c.Country
}

// held tells whether what follows a word marks it as the place of something.
func (r *reader) held(rest string) bool {
	if rest == "" {
		return false
	}
	if strings.HasPrefix(rest, "（") { // キャンベラ（オーストラリア）において
		if end := strings.Index(rest, "）"); end > 0 && end < 60 {
			t, n := lex.LongestName(rest[len("（"):end])
			return n == end-len("（") && t.Country != "" && r.held(rest[end+len("）"):])
		}
		return false
	}
	if r.v.PlaceParticles.Begins(rest) {
		return true
	}
	return strings.HasPrefix(rest, "で") && !strings.HasPrefix(rest, "であ") && !strings.HasPrefix(rest, "でき") && !strings.HasPrefix(rest, "では") && !strings.HasPrefix(rest, "での") && !strings.HasPrefix(rest, "でも")
}

// townLike tells whether an unknown word may name a town.
func (r *reader) townLike(w text.Span) bool {
	s := w.Of(r.s)
	if lex.Count(s) < 2 || lex.Count(s) > 14 || lex.IsDigit(s[0]) || r.v.generic[s] {
		return false
	}
	if lex.First(s) == lex.Latin {
		return false
	}
	if r.v.Townless.Ends(s) {
		return false
	}
	return !r.v.online.In(s)
}

// dated tells whether a date, or the country, stands right in front of a word:
// an unknown word is only then taken for a town.
func (r *reader) dated(at int) bool {
	before := strings.TrimRight(r.s[max(0, at-60):at], "、　 ")
	if r.v.TownLeads.Ends(before) {
		return true
	}
	if lex.First(r.s[at:]) == lex.Katakana && (strings.HasSuffix(before, "を") || strings.HasSuffix(before, "は")) {
		return true
	}
	return at == 0 || strings.HasSuffix(r.s[:at], "\n")
}
