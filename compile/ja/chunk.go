package ja

import (
	"strings"

	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// A chunk is a noun phrase that names a body, a post or a person:
//
//	[country] [body [lex.Unit …]] [name] [unit …] [post] [name] （qualifiers）
//
// 総務省熊田国際戦略局長 has the body 総務省, the name 熊田, the unit
// 国際戦略局 and the post that ends in 長.
type chunk struct {
	span    text.Span
	country string // printed in front, alone or of a の: 米国, マレーシアの
	lands   []text.Span
	units   []part // from the outer to the inner
	name    text.Span
	post    text.Span // the post as printed, the units that it leads in it
	quals   []text.Span
	after   bool // the name stands behind the post
}

// A part is one body of a chunk.
type part struct {
	span  text.Span // with the country in front, where it is printed without の
	core  text.Span // without it
	rank  lex.Rank
	kind  schema.OrganizationKind
	orgs  []int32 // candidates of the registry
	local int     // organization of this text, or fact.None
	alias []text.Span
	same  bool // 同省, 同センター: a body named before
	under bool // of a の or printed in one word with the body before
}

func (c *chunk) empty() bool {
	return len(c.units) == 0 && c.post.Empty() && c.name.Empty() && c.country == ""
}

// chunk reads the noun phrase that begins at offset at and ends before limit.
// In a list of participants any name counts as one of a body.
func (r *reader) chunk(at, limit int, list bool) chunk {
	c := chunk{span: text.Span{Start: at, End: at}}
	i := at
	if end := r.t.RunEnd(at, limit); end > at { // 李東烈（イ・ドンヨル）外交部国際サイバー協力大使
		if b, n := lex.Bracket(r.s[:limit], end); n > end && r.reading(r.s[at:end], b.Of(r.s)) && n < limit && r.titled(n, r.t.RunEnd(n, limit)) {
			c.name = text.Span{Start: at, End: end}
			i = n
		}
	}
	for i < limit {
		end := r.t.RunEnd(i, limit)
		if end == i {
			break
		}
		j := r.segment(&c, i, end, limit, list)
		if j == i {
			break
		}
		i = j
		c.span.End = i
		if i < end {
			return c
		}
		i = r.brackets(&c, i, limit)
		c.span.End = i
		if i > end && i < limit && c.post.Empty() && lex.BeginsName(r.s[i:limit]) && r.t.RunEnd(i, limit) > i {
			continue // （NACSA）長官
		}
		next, ok := r.link(&c, i, limit)
		if !ok {
			break
		}
		i = next
	}
	return c
}

// reading tells whether a bracket says how a name in ideographs is read.
func (r *reader) reading(name, in string) bool {
	n := lex.Count(name)
	if n < 2 || n > 5 || lex.KatakanaEnd(in, 0) != len(in) || in == "" {
		return false
	}
	for _, c := range name {
		if lex.ClassOf(c) != lex.Kanji {
			return false
		}
	}
	t, k := lex.LongestName(name)
	return k < len(name) || t.Country == "" && len(t.Orgs) == 0
}

// link follows the の that leads from a country or body to a part of it.
func (r *reader) link(c *chunk, at, limit int) (int, bool) {
	if !strings.HasPrefix(r.s[at:limit], "の") || !c.post.Empty() || !c.name.Empty() || len(c.units) == 0 && c.country == "" {
		return at, false
	}
	r.under = len(c.units) > 0
	next := r.chunk(at+len("の"), limit, false)
	r.under = false
	if len(next.units) == 0 && (next.post.Empty() || next.name.Empty() && c.country != "" && len(c.units) == 0) || next.country != "" {
		return at, false
	}
	if len(next.units) > 0 && next.units[0].same {
		return at, false
	}
	if len(next.units) == 0 && next.name.Empty() && r.v.GeneralPosts.Has(next.post.Of(r.s)) {
		return at, false
	}
	return at + len("の"), true
}

// segment reads one run of name characters, from at to end, into the chunk and
// gives the offset up to which it made sense of it.
func (r *reader) segment(c *chunk, at, end, limit int, list bool) int {
	p := at
	if len(c.units) == 0 {
		r.word = at
	}
	if len(c.units) == 0 && c.country == "" {
		p = r.land(c, at, end)
		if p == end {
			return p
		}
	}
	titled := r.titled(p, end)
	if !titled { // …庁（NCSA）長官
		if b, n := lex.Bracket(r.s[:limit], end); n > end && lex.Acronym(b.Of(r.s)) && r.titled(n, r.t.RunEnd(n, limit)) {
			r.beyond, titled = true, true
			defer func() { r.beyond = false }()
		}
	}
	if q := r.personName(p, end, titled); q > p && c.name.Empty() {
		c.name = text.Span{Start: p, End: q}
		p = lex.Skip(r.s[:end], q, "・")
		if p > q {
			p = r.land(c, p, end)
		}
	}
	p = r.bodies(c, at, p, end, list, titled)
	if p < end && c.name.Empty() && len(c.units) > 0 {
		if q := r.personName(p, end, titled); q > p {
			c.name = text.Span{Start: p, End: q}
			p = r.bodies(c, q, q, end, list, titled)
		}
	}
	if p < end {
		p = r.postTail(c, p, end)
	} else if n := len(c.units); n > 0 && titled && c.post.Empty() && c.units[n-1].kind == "registry" && r.titled(c.units[n-1].core.Start, end) {
		c.post = c.units[n-1].span // an office that is called by its post: サイバーセキュリティ統括官
	}
	if p < end && len(c.units) > 0 && c.post.Empty() && c.name.Empty() {
		if _, n := r.v.followers.Longest(r.s[p:end]); n > 0 {
			return p
		}
	}
	return p
}

// land reads the country in front of a body.
func (r *reader) land(c *chunk, at, end int) int {
	t, n := r.t.Name(at, end)
	if n == 0 || t.Country == "" || !country.IsWhole(r.s[at:at+n], r.s[at+n:end]) {
		return at
	}
	if strings.HasPrefix(r.s[at+n:end], "・") && !r.pairBehind(at+n+len("・")) {
		// インド・太平洋: a longer name, unless a body follows.
		return at
	}
	c.country = t.Country
	c.lands = append(c.lands, text.Span{Start: at, End: at + n})
	return at + n
}

// pairBehind tells whether a country begins at an offset.
func (r *reader) pairBehind(at int) bool {
	t, n := r.t.Name(at, len(r.s))
	return n > 0 && t.Country != ""
}

// titled tells whether the word from p to end closes with a post.
func (r *reader) titled(p, end int) bool {
	_, n := r.v.posts.Longest(r.s[p:end])
	return n > 0
}
