package body

import (
	"cmp"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
)

// brackets reads the brackets after a word of a phrase: another name of the
// body before it, or what qualifies a post. It returns the offset after them.
func (r *grammar) brackets(p *Phrase, rest text.Span, x scope) int {
	for {
		in, next := lex.Bracket(r.s[:rest.End], rest.Start)
		if next == rest.Start {
			in, next = lex.Lenticular(r.s[:rest.End], rest.Start)
		}
		switch n := len(p.units); {
		case next == rest.Start:
			return next
		case r.fromCountry(p, in): // 内藤通信大臣（ケニア）, 運輸省（ケニア）
		case p.Post.Empty() && n > 0 && p.Name.End <= p.units[n-1].core.Start && r.alias(&p.units[n-1], in):
			if isGloss(p.units[n-1].core.Of(r.s), in.Of(r.s)) && r.parties.Names("CN") {
				p.Country = cmp.Or(p.Country, "CN")
			}
		case isQualifier(in.Of(r.s)), p.isCharged(r.s) && p.Post.End == rest.Start:
			p.Quals = append(p.Quals, in)
		case !p.Name.Empty() && !p.Post.Empty() && r.titled(in): // another post of the same person
			p.Quals = append(p.Quals, in)
			x.list = false
			if second := r.phrase(in, x); n == 0 && second.Name.Empty() {
				p.units = second.units
			}
		case n == 0 && !p.Name.Empty() && !p.Post.Empty() && r.ofBody(p, in): // 内藤事務総長（港湾機構事務局）
		default:
			return rest.Start
		}
		rest.Start = next
	}
}

// fromCountry reads the country that a bracket after a phrase names, and reports
// whether it names one.
func (r *grammar) fromCountry(p *Phrase, in text.Span) bool {
	w, n := r.t.Name(in)
	if n == 0 || n < in.Len() || w.Country == "" || len(p.units) == 0 && p.Post.Empty() {
		return false
	}
	n = len(p.units)
	switch {
	case p.Post.Empty(), n > 0 && words().OfState.Ends(p.units[n-1].core.Of(r.s)):
		p.Country = cmp.Or(p.Country, w.Country)
	default: // his country need not be that of his body
		p.Nation = w.Country
	}
	return true
}

// ofBody gives a phrase the body that fills a bracket, and reports whether one does.
func (r *grammar) ofBody(p *Phrase, in text.Span) bool {
	q, ok := r.bodyAlone(in)
	if ok {
		p.units = q.units
	}
	return ok
}

// partOf records the body that a bracket after a phrase names as a part of its
// body: 内閣官房（内閣サイバーセキュリティセンター）. It returns the phrase of the
// part, and false if there is none.
func (r *grammar) partOf(p *Phrase, limit int, x scope) (Phrase, bool) {
	in, end := lex.Bracket(r.s[:limit], p.Span.End)
	if end == p.Span.End || in.Empty() || p.Body() == fact.None || !p.Post.Empty() || !p.Name.Empty() {
		return Phrase{}, false
	}
	q := r.phrase(in, scope{inner: true})
	if len(q.units) == 0 || q.units[0].rank == lex.Weak || q.Span.End != in.End || !q.Post.Empty() || !q.Name.Empty() {
		return Phrase{}, false
	}
	y := x
	if y.side == "" {
		y.side = r.All[p.Body()].Country
	}
	r.record(&q, y)
	r.putUnder(q.Orgs[0], p.Body())
	return q, true
}

// alias reads another name of a body: an acronym, 以下「…」という。, or a short
// form made of characters of the name.
func (r *grammar) alias(u *part, in text.Span) bool {
	name, ok := lex.ShortName(r.s, in)
	if !ok {
		name, ok = r.aliasAlone(u, in)
	}
	if w, n := lex.LongestName(name.Of(r.s)); ok && !(isGloss(u.core.Of(r.s), name.Of(r.s)) && n == name.Len() && len(w.Orgs) > 0) { // 外交部（外務省）: others have one of that name
		u.alias = append(u.alias, name)
	}
	return ok
}

// isGloss reports whether a bracket calls a Chinese ministry as others are called: 公安部（公安省）.
func isGloss(name, in string) bool {
	return strings.HasSuffix(name, "部") && strings.HasSuffix(in, "省")
}

// aliasAlone reads another name of a body that a bracket holds.
func (r *grammar) aliasAlone(u *part, in text.Span) (text.Span, bool) {
	s, name, v := in.Of(r.s), u.core.Of(r.s), words()
	if _, n := lex.BodyEnding(s); n > 0 && strings.HasPrefix(s, "旧") { // 港湾省（旧海運省）
		return in, true
	}
	if isRendered(name, s) {
		return in, true
	}
	if i := strings.IndexAny(s, "、：:；;"); i > 0 && lex.Acronym(s[:i]) {
		in.End = in.Start + i
		return in, true
	}
	if _, n := lex.BodyEnding(s); n > 0 && lex.Acronym(name) && !lex.Acronym(s) && lex.RunEnd(s, 0) == len(s) {
		return in, true // JOGMEC（独立行政法人…機構）
	}
	if n := lex.Count(s); u.rank == lex.Strong && n >= 2 && n <= 8 && lex.KatakanaEnd(s, 0) == len(s) && !isPlace(s) {
		return in, true // 日本貿易振興機構（ジェトロ）
	}
	if n := v.ShortNames.Prefix(s); n > 0 {
		in.Start += n
		in.End -= len(s) - len(strings.TrimSuffix(s, lex.CloseQuote))
		return in, true
	}
	return in, lex.Acronym(s) || isShortened(s, name)
}

// isRendered reports whether a bracket gives another name of a body with the same ending,
// or is a gloss of it: 港湾・海運総局（海総局）.
func isRendered(name, in string) bool {
	e, n := lex.BodyEnding(name)
	f, m := lex.BodyEnding(in)
	if n == 0 || m == 0 || m == len(in) || lex.RunEnd(in, 0) < len(in) {
		return false
	}
	return e == f && e.Rank == lex.Unit && name[len(name)-n:] == in[len(in)-m:] && n > len("局") || isGloss(name, in)
}

// isPlace reports whether s is the name of a country or city.
func isPlace(s string) bool {
	w, n := lex.LongestName(s)
	return n == len(s) && (w.Country != "" || w.City > 0)
}

// isShortened reports whether short is made of characters of long in their
// order, as 経団連 is of 日本経済団体連合会.
func isShortened(short, long string) bool {
	n := lex.Count(short)
	if n < 2 || n > 8 || len(short) >= len(long) {
		return false
	}
	rest := long
	for _, c := range short {
		i := strings.IndexRune(rest, c)
		if i < 0 || !lex.ClassOf(c).InName() {
			return false
		}
		rest = rest[i+1:]
	}
	return true
}

// isQualifier reports whether a bracket after a post says more of it.
func isQualifier(s string) bool {
	return len(s) <= 90 && (words().Qualifiers.Begins(s) || words().Qualifiers.Ends(s))
}
