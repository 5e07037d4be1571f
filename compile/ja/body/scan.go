package body

import (
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
)

// scan returns all who are named in a stretch and can act in it, in their order.
func (r *reader) scan(in text.Span, x scope) []Mention {
	var out []Mention
	s := r.s[:in.End]
	for i := in.Start; i < in.End; {
		if end := lex.QuoteEnd(s, i); end > i {
			r.quoted(in.From(i).To(end), x)
		}
		if end := r.skipped(s, i); end > i {
			i = end
			continue
		}
		m, end := r.mention(in.From(i), x)
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

// quoted enters a body whose name is all that is between quotation marks:
// 「灯台情報センター（LIC）」.
func (r *reader) quoted(q text.Span, x scope) {
	in := text.Span{Start: q.Start + len(lex.OpenQuote), End: q.End - len(lex.CloseQuote)}
	p := r.phrase(in, x)
	if len(p.units) != 1 || p.Span.End != in.End || !p.Post.Empty() || !p.Name.Empty() || r.meetings.SeriesAt(in) > 0 {
		return
	}
	if u := p.units[0]; u.rank == lex.Strong && (u.kind == "body" || u.kind == "agency" || u.kind == "association") {
		r.record(&p, x)
	}
}

// skipped returns the offset after what at an offset names nobody: a quotation,
// a particle, a date, the number of a meeting.
func (r *reader) skipped(s string, at int) int {
	if end := lex.QuoteEnd(s, at); end > at {
		return end
	}
	if lex.StartsAny(s[at:], lex.Dot, "-") || !lex.BeginsName(s[at:]) || isStroke(s[at:]) || lex.Conjunction(s[at:]) {
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
func (r *reader) mention(in text.Span, x scope) (Mention, int) {
	none := Mention{Phrase: fact.None}
	named := func(end int, actor string) (Mention, int) {
		return Mention{Span: in.To(end), Phrase: fact.None, Actor: actor}, end
	}
	if m, ok := r.parties.Marker(in.Start); ok && m.Span.End <= in.End {
		end := m.Span.End
		if _, n := words().groups.Longest(r.s[end:in.End]); n > 0 && !lex.BeginsName(r.s[end+n:in.End]) { // 日本側|関係者は
			end += n
		}
		return named(end, m.Actor)
	}
	if end := r.parties.OurCountry(in); end > in.Start {
		return named(end, "JP")
	}
	if n := r.meetings.SeriesAt(in); n > 0 {
		if words().MemberBodies.Ends(r.s[in.Start : in.Start+n]) { // those who are members of it
			return named(in.Start+n, "participants")
		}
		return none, in.Start + n
	}
	if g, n := words().groups.Longest(in.Of(r.s)); n > 0 && (!lex.BeginsName(r.s[in.Start+n:in.End]) || lex.Conjunction(r.s[in.Start+n:in.End])) {
		return named(in.Start+n, g)
	}
	end := r.t.RunEnd(in)
	_, paired := r.parties.Pair(in.To(end))
	if isCollective(r.s[paired:end]) { // 日英|両国財務省は
		return named(end, "both governments")
	}
	if at := ofEach(r.s[in.Start:end]); at > 0 {
		if actor, ok := country.ActorOf(r.s[in.Start : in.Start+at]); ok {
			return named(end, actor)
		}
	}
	p := r.phrase(in, x)
	if codes, end := r.parties.Pair(in); end > in.Start && len(p.units) == 0 {
		actor, end := r.pair(codes, in.From(end))
		return named(end, actor)
	}
	if p.empty() {
		return none, p.run.End
	}
	p.Span.End = r.actsFor(&p, in)
	r.record(&p, x)
	r.partOf(&p, in.End, x)
	p.Person = !p.Name.Empty() && !p.Post.Empty()
	end = p.Span.End + words().MemberStates.Prefix(r.s[p.Span.End:in.End]) // ASEAN|各国より
	return Mention{Span: in.To(end), Phrase: r.add(p, x)}, end
}

// isCollective reports whether a word is a body of each country: 両国財務省.
func isCollective(s string) bool {
	head := words().Collectives.Prefix(s)
	_, n := lex.BodyEnding(s)
	return head > 0 && n > 0 && head+n <= len(s) && !words().posts.Ends(s)
}

// ofEach returns where, after the name of a body, those of each of its members begin:
// ASEAN|各国気象庁; 0 if no such are named.
func ofEach(s string) int {
	if at := strings.Index(s, "各国"); at > 0 && isCollective(s[at:]) {
		return at
	}
	return 0
}

// pair returns the actors that a compound of countries, which ends at an offset,
// names, and the offset after it: 日米両国は.
func (r *reader) pair(codes []string, in text.Span) (actors string, end int) {
	if g, n := words().groups.Longest(in.Of(r.s)); n > 0 {
		if len(r.parties.Codes) > len(codes) && g == "both governments" { // two of the three
			g = strings.Join(codes, "|")
		}
		return g, in.Start + n
	}
	if end := r.t.RunEnd(in); words().Authorities.Ends(r.s[in.Start:end]) { // 日米韓防衛当局は
		return strings.Join(codes, "|"), end
	}
	if lex.First(in.Of(r.s)) == lex.Hiragana && len(codes) == 2 {
		return "both governments", in.Start
	}
	return "", r.t.RunEnd(in)
}

// actsFor returns the end of what, after a の, acts for the country of a phrase:
// ベルギーの経済大臣は, ラオスのルアンパバーン市から.
func (r *reader) actsFor(p *Phrase, in text.Span) int {
	at := lex.Skip(r.s[:in.End], p.Span.End, lex.Of)
	if len(p.units) > 0 || !p.Post.Empty() || !p.Name.Empty() || at == p.Span.End {
		return p.Span.End
	}
	if run := r.run(in.From(at)); r.titled(run) || words().UnderCountry.Ends(run.Of(r.s)) {
		return run.End
	}
	return p.Span.End
}

// add enters a phrase, and returns its number.
func (r *reader) add(p Phrase, x scope) int {
	p.Side = x.side
	r.phrases = append(r.phrases, p)
	return len(r.phrases) - 1
}
