package body

import (
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
)

// scan returns all who are named in a stretch and can act in it, in their order.
func (r *reader) scan(in text.Span, x scope) []Mention {
	var out []Mention
	s := r.s[:in.End]
	for i := in.Start; i < in.End; {
		if end := r.skipped(s, i); end > i {
			i = end
			continue
		}
		m, end := r.mention(i, in.End, x)
		if m.Actor != "" || m.Phrase != fact.None {
			out = append(out, m)
		}
		if m.Actor == "" && !r.acts(m) && lex.AcronymAt(s, end) {
			_, end = lex.Bracket(s, end) // the short name of something else
		}
		i = max(end, lex.Next(s, i))
	}
	return out
}

// skipped returns the offset after what at an offset names nobody: a quotation,
// a particle, a date, the number of a meeting.
func (r *reader) skipped(s string, at int) int {
	if end := lex.QuoteEnd(s, at); end > at {
		return end
	}
	if !lex.BeginsName(s[at:]) || lex.Conjunction(s[at:]) {
		return lex.Next(s, at)
	}
	if w, ok := r.dates.At(at); ok {
		return min(w.Span.End, len(s))
	}
	_, end := lex.Ordinal(s, at) // 第5回港湾局・…対話
	return end
}

// acts reports whether a mention names a body, a country or a person.
func (r *reader) acts(m Mention) bool {
	if m.Phrase == fact.None {
		return false
	}
	p := &r.phrases[m.Phrase]
	return len(p.Orgs) > 0 || p.Country != "" || p.Person
}

// mention reads what begins at an offset.
func (r *reader) mention(at, limit int, x scope) (Mention, int) {
	none := Mention{Phrase: fact.None}
	named := func(end int, actor string) (Mention, int) {
		return Mention{Span: text.Span{Start: at, End: end}, Phrase: fact.None, Actor: actor}, end
	}
	if m, ok := r.parties.Marker(at); ok && m.Span.End <= limit {
		return named(m.Span.End, m.Actor)
	}
	if n := r.meetings.SeriesAt(at, limit); n > 0 {
		if words().MemberBodies.Ends(r.s[at : at+n]) { // those who are members of it
			return named(at+n, "participants")
		}
		return none, at + n
	}
	if g, n := words().groups.Longest(r.s[at:limit]); n > 0 && (!lex.BeginsName(r.s[at+n:limit]) || lex.Conjunction(r.s[at+n:limit])) {
		return named(at+n, g)
	}
	p := r.phrase(at, limit, x)
	if codes, end := r.parties.Pair(at, limit); end > at && len(p.units) == 0 {
		actor, end := r.pair(codes, end, limit)
		return named(end, actor)
	}
	if p.empty() {
		return none, r.t.RunEnd(at, limit)
	}
	p.Span.End = r.actsFor(&p, limit)
	r.record(&p, x)
	p.Person = !p.Name.Empty() && !p.Post.Empty()
	return Mention{Span: p.Span, Phrase: r.add(p, x)}, p.Span.End
}

// pair returns the actors that a compound of countries, which ends at an offset,
// names, and the offset after it: 日米両国は.
func (r *reader) pair(codes []string, at, limit int) (actors string, end int) {
	if g, n := words().groups.Longest(r.s[at:limit]); n > 0 {
		if len(r.parties.Codes) > len(codes) && g == "both governments" { // two of the three
			g = strings.Join(codes, "|")
		}
		return g, at + n
	}
	if lex.First(r.s[at:limit]) == lex.Hiragana && len(codes) == 2 {
		return "both governments", at
	}
	return "", r.t.RunEnd(at, limit)
}

// actsFor returns the end of what, after a の, acts for the country of a phrase:
// ベルギーの経済大臣は, ラオスのルアンパバーン市から.
func (r *reader) actsFor(p *Phrase, limit int) int {
	at := lex.Skip(r.s[:limit], p.Span.End, "の")
	if len(p.units) > 0 || !p.Post.Empty() || !p.Name.Empty() || at == p.Span.End {
		return p.Span.End
	}
	if end := r.t.RunEnd(at, limit); r.titled(at, end) || words().UnderCountry.Ends(r.s[at:end]) {
		return end
	}
	return p.Span.End
}

// add enters a phrase, and returns its number.
func (r *reader) add(p Phrase, x scope) int {
	p.Side = x.side
	r.phrases = append(r.phrases, p)
	return len(r.phrases) - 1
}
