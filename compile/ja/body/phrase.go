package body

import (
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// A Phrase is a noun phrase that names a body, a post or a person:
//
//	[country] [body [unit …]] [name] [unit …] [post] [name] （qualifiers）
//
// 総務省熊田国際戦略局長 has the body 総務省, the name 熊田, the unit
// 国際戦略局 and the post that ends in 長.
type Phrase struct {
	Span    text.Span
	Country string // printed before it, alone or with a の: 米国, マレーシアの
	Name    text.Span
	Post    text.Span // as printed, with the units that it leads
	Quals   []text.Span
	Orgs    []int  // its bodies, from the outer to the inner
	Side    string // whose participants were being listed
	Person  bool   // it names a person
	Listed  bool   // it is an entry of a list

	units  []part // from the outer to the inner
	prefix int    // where the country before the word ends; 0 if none is printed
}

// A part is one body of a phrase.
type part struct {
	span  text.Span // with the country before it, if it is printed without の
	core  text.Span // without it
	rank  lex.Rank
	kind  schema.OrganizationKind
	orgs  []int32 // candidates of the registry
	local int     // body of this text; fact.None if it was not named before
	alias []text.Span
	same  bool // 同省, 同センター: a body named before
	under bool // with a の, or printed in one word with the body before
}

// Body returns the innermost body of the phrase; fact.None if it names none.
func (p *Phrase) Body() int {
	if len(p.Orgs) == 0 {
		return fact.None
	}
	return p.Orgs[len(p.Orgs)-1]
}

// LastUnit returns where the innermost body of the phrase is named.
func (p *Phrase) LastUnit() text.Span {
	if len(p.units) == 0 {
		return text.Span{}
	}
	return p.units[len(p.units)-1].span
}

// Title returns the post of the phrase as printed, with what a bracket says it
// is for; "" if it has none. s is the text.
func (p *Phrase) Title(s string) string {
	if p.Post.Empty() {
		return ""
	}
	title := p.Post.Of(s)
	for _, q := range p.Quals {
		if strings.HasSuffix(q.Of(s), "担当") && q.Start >= p.Post.End {
			title += "（" + q.Of(s) + "）"
		}
	}
	return title
}

func (p *Phrase) empty() bool {
	return len(p.units) == 0 && p.Post.Empty() && p.Name.Empty() && p.Country == ""
}

// A grammar reads phrases. It looks at the bodies that are known so far.
type grammar struct {
	*register
	t *lex.Text
}

// phrase reads the noun phrase that begins at an offset and ends at limit or
// before it.
func (r *grammar) phrase(at, limit int, x scope) Phrase {
	p := Phrase{Span: text.Span{Start: at, End: at}}
	i := r.readName(&p, at, limit)
	for linked := true; i < limit; {
		end := r.t.RunEnd(i, limit)
		if end == i {
			return p
		}
		if linked || len(p.units) == 0 {
			x.word = i
		}
		j := r.segment(&p, i, end, limit, x)
		if j == i {
			return p
		}
		i = j
		p.Span.End = i
		if i < end {
			return p
		}
		i = r.brackets(&p, i, limit, x)
		p.Span.End = i
		linked = i == end || i == limit || !p.Post.Empty() || r.t.RunEnd(i, limit) == i // else as （NACSA）長官
		if linked {
			next, ok := r.link(&p, i, limit, x)
			if !ok {
				return p
			}
			i = next
		}
	}
	return p
}

// readName reads a name in ideographs of which a bracket says how it is read,
// before a post, and returns the offset after it:
// 李東烈（イ・ドンヨル）外交部国際サイバー協力大使.
func (r *grammar) readName(p *Phrase, at, limit int) int {
	end := r.t.RunEnd(at, limit)
	in, next := lex.Bracket(r.s[:limit], end)
	if end == at || next == end || next >= limit || !isReading(r.s[at:end], in.Of(r.s)) || !r.titled(next, r.t.RunEnd(next, limit)) {
		return at
	}
	p.Name = text.Span{Start: at, End: end}
	return next
}

// isReading reports whether a bracket says how a name in ideographs is read.
func isReading(name, in string) bool {
	n := lex.Count(name)
	if n < 2 || n > 5 || in == "" || lex.KatakanaEnd(in, 0) != len(in) {
		return false
	}
	for _, c := range name {
		if lex.ClassOf(c) != lex.Kanji {
			return false
		}
	}
	w, k := lex.LongestName(name)
	return k < len(name) || w.Country == "" && len(w.Orgs) == 0
}

// link follows the の that leads from a country or body to a part of it, and
// returns the offset after it; ok is false if it leads to none.
func (r *grammar) link(p *Phrase, at, limit int, x scope) (end int, ok bool) {
	end = lex.Skip(r.s[:limit], at, "の")
	if end == at || !p.Post.Empty() || !p.Name.Empty() || len(p.units) == 0 && p.Country == "" {
		return at, false
	}
	x.under, x.list = len(p.units) > 0, false
	next := r.phrase(end, limit, x)
	switch {
	case next.Country != "":
		return at, false
	case len(next.units) > 0:
		return end, !next.units[0].same
	case next.Post.Empty(), next.Name.Empty() && len(p.units) == 0, next.Name.Empty() && words().GeneralPosts.Has(next.Post.Of(r.s)):
		return at, false
	}
	return end, true
}

// segment reads one run of name characters, from an offset to end, into a
// phrase, and returns the offset up to which it made sense of it.
func (r *grammar) segment(p *Phrase, at, end, limit int, x scope) int {
	i := at
	if len(p.units) == 0 && p.Country == "" {
		if i = r.country(p, at, end); i == end {
			return i
		}
	}
	if x.titled = r.titled(i, end); !x.titled && lex.AcronymAt(r.s[:limit], end) { // …庁（NCSA）長官
		_, after := lex.Bracket(r.s[:limit], end)
		x.beyond = r.titled(after, r.t.RunEnd(after, limit))
		x.titled = x.beyond
	}
	if q := r.personName(i, end, x); q > i && p.Name.Empty() {
		p.Name = text.Span{Start: i, End: q}
		if i = lex.Skip(r.s[:end], q, "・"); i > q {
			i = r.country(p, i, end)
		}
	}
	i = r.bodies(p, at, i, end, x)
	if i < end && p.Name.Empty() && len(p.units) > 0 {
		if q := r.personName(i, end, x); q > i {
			p.Name = text.Span{Start: i, End: q}
			i = r.bodies(p, q, q, end, x)
		}
	}
	if i < end {
		return r.postTail(p, i, end)
	}
	if n := len(p.units); n > 0 && x.titled && p.Post.Empty() && p.units[n-1].kind == "registry" && r.titled(p.units[n-1].core.Start, end) {
		p.Post = p.units[n-1].span // an office that is called by its post: サイバーセキュリティ統括官
	}
	return i
}

// country reads the country before a body, and returns the offset after it.
func (r *grammar) country(p *Phrase, at, end int) int {
	w, n := r.t.Name(at, end)
	if n == 0 || w.Country == "" || !country.IsWhole(r.s[at:at+n], r.s[at+n:end]) {
		return at
	}
	if next := lex.Skip(r.s[:end], at+n, "・"); next > at+n {
		if second, _ := r.t.Name(next, len(r.s)); second.Country == "" {
			return at // インド・太平洋: a longer name, unless a country follows
		}
	}
	p.Country, p.prefix = w.Country, at+n
	return at + n
}

// titled reports whether the word from an offset to end closes with a post.
func (r *grammar) titled(at, end int) bool { return words().posts.Ends(r.s[at:end]) }
