package ja

import (
	"strings"

	"dialoguec/compile/lexicon"
	"dialoguec/compile/text"
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
		if q := quoteEnd(r.s[:in.End], i); q > i {
			i = q
			continue
		}
		if !named(classOf(firstRune(r.s[i:in.End]))) {
			i = next(r.s, i)
			continue
		}
		if w, ok := r.dateAt(i); ok {
			i = w.span.End
			continue
		}
		e := r.runEnd(i, in.End)
		if e == i {
			i = next(r.s, i)
			continue
		}
		if t, n := r.term(i, in.End); t.city > 0 && i+n > e { // ワシントンD.C.
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
func (r *reader) mode(p *place, text string) {
	if r.v.online.in(text) {
		p.mode = "virtual"
		if r.v.hybrid.in(text) {
			p.mode = "hybrid"
		}
	} else if strings.Contains(text, "ハイブリッド") {
		p.mode = "hybrid"
	} else if containsAny(text, "対面") {
		p.mode = "in_person"
	}
}

// spot reads the place that a word names, if a particle marks it as one.
func (r *reader) spot(p *place, w text.Span, in text.Span) bool {
	w.Start = skip(r.s[:w.End], w.Start, "首都")
	rest, s := r.s[w.End:in.End], w.Of(r.s)
	t, n := r.v.names.longest(s)
	whole := n == len(s) || n > 0 && strings.HasPrefix(s[n:], "市内") || strings.HasSuffix(s, "都内")
	switch {
	case whole && (t.city > 0 || t.country != "") && strings.HasPrefix(rest, "の"): // 英国のロンドン
		return r.innerSpot(p, t, w, in)
	case whole && t.city > 0 && r.cityBehind(rest): // バンコク及びチェンマイにおいて
		r.setCity(p, t.city)
		p.printed = w
		return true
	case !r.held(rest):
		return false
	case n > 0 && t.city > 0 && (n == len(s) || classOf(firstRune(s[n:])) == kanji && whole):
		r.setCity(p, t.city)
	case n == len(s) && t.country != "":
		p.country = t.country
	case r.cityAt(s) > 0 && (t.country != "" || strings.Contains(s, "州") || strings.HasSuffix(s, "市")):
		r.setCity(p, r.cityAt(s))
	case n > 0 && t.country != "" || !r.townLike(w) || !r.dated(w.Start):
		return false
	default:
		p.city = s
	}
	p.printed = w
	if country := r.countryIn(w.End, in.End); country != "" {
		_, p.printed.End = bracket(r.s[:in.End], w.End)
		if p.country == "" {
			p.country = country
		}
	}
	return true
}

// innerSpot reads the place that stands, with a の between, behind the country
// or city w.
func (r *reader) innerSpot(p *place, t term, w, in text.Span) bool {
	inner := text.Span{Start: w.End + len("の"), End: r.runEnd(w.End+len("の"), in.End)}
	if inner.Empty() || !r.held(r.s[inner.End:in.End]) || r.v.noInner.in(inner.Of(r.s)) {
		return false
	}
	printed := text.Span{Start: w.Start, End: inner.End}
	if inner.Of(r.s) == "首都" {
		p.country, p.printed = t.country, printed
		return true
	}
	sub := place{mode: p.mode}
	if !r.spot(&sub, inner, in) {
		if t.city > 0 {
			r.setCity(&sub, t.city)
			sub.venue = inner.Of(r.s)
		} else {
			sub.city = inner.Of(r.s)
		}
	}
	*p = sub
	if p.country == "" {
		p.country = t.country
	}
	p.printed = printed
	return true
}

// cityAt finds the city with which a word ends: 米国ハワイ州ホノルル, 韓国ソウル特別市.
func (r *reader) cityAt(text string) int32 {
	for _, w := range r.v.cityForms.words {
		if t, ok := strings.CutSuffix(text, w); ok && len(t) >= 6 {
			text = t
			break
		}
	}
	for i := range text {
		if !r.v.names.begins(firstRune(text[i:])) {
			continue
		}
		if t, n := r.v.names.longest(text[i:]); t.city > 0 && n == len(text)-i {
			return t.city
		}
	}
	return 0
}

// cityBehind tells whether a second city stands behind, at which something is
// held as well.
func (r *reader) cityBehind(rest string) bool {
	for _, w := range cityJoins {
		if t, ok := strings.CutPrefix(rest, w); ok {
			c, n := r.v.names.longest(t)
			return n > 0 && c.city > 0 && r.held(t[n:])
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
			t, n := r.v.names.longest(rest[len("（"):end])
			return n == end-len("（") && t.country != "" && r.held(rest[end+len("）"):])
		}
		return false
	}
	if r.v.placeParticles.begins(rest) {
		return true
	}
	return strings.HasPrefix(rest, "で") && !strings.HasPrefix(rest, "であ") && !strings.HasPrefix(rest, "でき") && !strings.HasPrefix(rest, "では") && !strings.HasPrefix(rest, "での") && !strings.HasPrefix(rest, "でも")
}

// townLike tells whether an unknown word may name a town.
func (r *reader) townLike(w text.Span) bool {
	s := w.Of(r.s)
	if runes(s) < 2 || runes(s) > 14 || isDigit(s[0]) || r.v.generic[s] {
		return false
	}
	if classOf(firstRune(s)) == latin {
		return false
	}
	if r.v.townless.ends(s) {
		return false
	}
	return !r.v.online.in(s)
}

// dated tells whether a date, or the country, stands right in front of a word:
// an unknown word is only then taken for a town.
func (r *reader) dated(at int) bool {
	before := strings.TrimRight(r.s[max(0, at-60):at], "、　 ")
	if r.v.townLeads.ends(before) {
		return true
	}
	if classOf(firstRune(r.s[at:])) == katakana && (strings.HasSuffix(before, "を") || strings.HasSuffix(before, "は")) {
		return true
	}
	return at == 0 || strings.HasSuffix(r.s[:at], "\n")
}
