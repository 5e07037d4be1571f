package ja

import (
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/lexicon"
)

// A chunk is a noun phrase that names a body, a post or a person:
//
//	[country] [body [unit …]] [name] [unit …] [post] [name] （qualifiers）
//
// 総務省熊田国際戦略局長 has the body 総務省, the name 熊田, the unit
// 国際戦略局 and the post that ends in 長.
type chunk struct {
	span    fact.Span
	country string // printed in front, alone or of a の: 米国, マレーシアの
	lands   []fact.Span
	units   []part // from the outer to the inner
	name    fact.Span
	post    fact.Span // the post as printed, the units that it leads in it
	quals   []fact.Span
	after   bool // the name stands behind the post
}

// A part is one body of a chunk.
type part struct {
	span  fact.Span // with the country in front, where it is printed without の
	core  fact.Span // without it
	rank  rank
	kind  string
	orgs  []int32 // candidates of the registry
	local int     // organization of this text, or fact.None
	alias []fact.Span
	same  bool // 同省, 同センター: a body named before
	under bool // of a の or printed in one word with the body before
}

func (c *chunk) empty() bool {
	return len(c.units) == 0 && c.post.Empty() && c.name.Empty() && c.country == ""
}

// chunk reads the noun phrase that begins at offset at and ends before limit.
// In a list of participants any name counts as one of a body.
func (r *reader) chunk(at, limit int, list bool) chunk {
	c := chunk{span: fact.Span{Start: at, End: at}}
	i := at
	if end := r.runEnd(at, limit); end > at { // 李東烈（イ・ドンヨル）外交部国際サイバー協力大使
		if b, n := bracket(r.s[:limit], end); n > end && r.reading(r.s[at:end], b.Of(r.s)) && n < limit && r.titled(n, r.runEnd(n, limit)) {
			c.name = fact.Span{Start: at, End: end}
			i = n
		}
	}
	for i < limit {
		end := r.runEnd(i, limit)
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
		if i > end && i < limit && c.post.Empty() && named(classOf(firstRune(r.s[i:limit]))) && r.runEnd(i, limit) > i {
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

// generalPost holds words that end like posts and name none: NICTの担当官.
var generalPost = map[string]bool{"担当官": true, "職員": true, "代表": true, "専門官": true, "責任者": true, "委員": true, "理事": true, "教授": true, "議長": true, "各代表": true, "参与": true, "代理": true, "長": true, "補佐": true}

// reading tells whether a bracket says how a name in ideographs is read.
func (r *reader) reading(name, in string) bool {
	n := runes(name)
	if n < 2 || n > 5 || katakanaEnd(in, 0) != len(in) || in == "" {
		return false
	}
	for _, c := range name {
		if classOf(c) != kanji {
			return false
		}
	}
	t, k := r.v.names.longest(name)
	return k < len(name) || t.country == "" && len(t.orgs) == 0
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
	if len(next.units) == 0 && next.name.Empty() && generalPost[next.post.Of(r.s)] {
		return at, false
	}
	return at + len("の"), true
}

// A find is the longest name of the registry at a place of the text.
type find struct{ at, word, size int32 }

// term gives the longest name of the registry at an offset that ends before
// limit. The rules ask for the same place several times in a row.
func (r *reader) term(at, limit int) (term, int) {
	if limit < len(r.s) && limit > 0 && alnum(r.s[limit]) && alnum(r.s[limit-1]) {
		return r.v.names.longest(r.s[at:limit]) // a word may end inside another one
	}
	if c, _ := decode(r.s[:limit], at); !r.v.names.begins(c) {
		return term{}, 0
	}
	m := &r.finds[at&63]
	if int(m.at) != at || m.size == 0 {
		*m = find{int32(at), r.v.names.find(r.s[at:]), 1}
		if m.word >= 0 {
			m.size = r.v.names.links[m.word].size
		}
	}
	switch {
	case m.word < 0:
		return term{}, 0
	case at+int(m.size) > limit:
		return r.v.names.longest(r.s[at:limit])
	}
	return r.v.names.words[m.word].value, int(m.size)
}

// A run is what runEnd tells of a place of the text.
type run struct{ at, limit, end int32 }

// runEnd gives what the function does for the text up to limit. The rules ask
// for the same stretch several times in a row.
func (r *reader) runEnd(at, limit int) int {
	m := &r.run[at&63]
	if int(m.at) != at || int(m.limit) != limit {
		*m = run{int32(at), int32(limit), int32(runEnd(r.s[:limit], at))}
	}
	return int(m.end)
}

// runEnd gives the end of the stretch of name characters that begins at offset at.
func runEnd(s string, at int) int {
	for i := at; i < len(s); {
		r, n := decode(s, i)
		c := classOf(r)
		if !named(c) {
			if r == ' ' && i > at && i+1 < len(s) && alnum(s[i-1]) && alnum(s[i+1]) {
				i += n
				continue
			}
			if r == '.' && i > at && i+1 < len(s) && alnum(s[i-1]) && s[i-1] >= 'A' && alnum(s[i+1]) {
				i += n
				continue
			}
			return i
		}
		if c == kanji && i > at && conjunction(s[i:]) || c == joint && i > at && separates(s, at, i) {
			return i
		}
		if c == kanji && i == at && conjunction(s[i:]) {
			return i
		}
		i += n
	}
	return len(s)
}

// conjunction tells whether a word that joins or closes a list begins s.
func conjunction(s string) bool {
	switch firstRune(s) {
	case '及', '並', '又', '若', '且', '或', '等', '他':
	case '以': // 課長以下5名
		rest, ok := strings.CutPrefix(s, "以下")
		return ok && (rest == "" || isDigit(rest[0]))
	default:
		return false
	}
	for _, w := range conjunctions {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	if strings.HasPrefix(s, "等") || strings.HasPrefix(s, "他") {
		c := classOf(firstRune(s[len("等"):]))
		return c == hiragana || c == other
	}
	return false
}

var conjunctions = []string{"及び", "並びに", "又は", "若しくは", "且つ", "或いは", "及ぴ"}

// separates tells whether the ・ at offset at parts two bodies, as in
// 総務省・経済産業省, and does not stand inside one name.
func separates(s string, from, at int) bool {
	if !strings.HasPrefix(s[at:], "・") {
		return false
	}
	e, n := words().bodies.longest(s[from:at])
	return n > 0 && e.rank != weak && runes(s[from:at]) > runes(s[at-n:at]) && classOf(lastRune(s[from:at])) == kanji
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
		if b, n := bracket(r.s[:limit], end); n > end && acronym(b.Of(r.s)) && r.titled(n, r.runEnd(n, limit)) {
			r.beyond, titled = true, true
			defer func() { r.beyond = false }()
		}
	}
	if q := r.personName(p, end, titled); q > p && c.name.Empty() {
		c.name = fact.Span{Start: p, End: q}
		p = skip(r.s[:end], q, "・")
		if p > q {
			p = r.land(c, p, end)
		}
	}
	p = r.bodies(c, at, p, end, list, titled)
	if p < end && c.name.Empty() && len(c.units) > 0 {
		if q := r.personName(p, end, titled); q > p {
			c.name = fact.Span{Start: p, End: q}
			p = r.bodies(c, q, q, end, list, titled)
		}
	}
	if p < end {
		p = r.postTail(c, p, end)
	} else if n := len(c.units); n > 0 && titled && c.post.Empty() && c.units[n-1].kind == "registry" && r.titled(c.units[n-1].core.Start, end) {
		c.post = c.units[n-1].span // an office that is called by its post: サイバーセキュリティ統括官
	}
	if p < end && len(c.units) > 0 && c.post.Empty() && c.name.Empty() {
		if _, n := r.v.followers.longest(r.s[p:end]); n > 0 {
			return p
		}
	}
	return p
}

// land reads the country in front of a body.
func (r *reader) land(c *chunk, at, end int) int {
	t, n := r.term(at, end)
	if n == 0 || t.country == "" || !wholeCountry(r.s[at:at+n], r.s[at+n:end]) {
		return at
	}
	if strings.HasPrefix(r.s[at+n:end], "・") && !r.pairBehind(at+n+len("・")) {
		// インド・太平洋: a longer name, unless a body follows.
		return at
	}
	c.country = t.country
	c.lands = append(c.lands, fact.Span{Start: at, End: at + n})
	return at + n
}

// wholeCountry tells whether a country's name in katakana ends where it is
// printed, and is not the beginning of another name: マリ|ー＝クロード.
func wholeCountry(name, rest string) bool {
	c := firstRune(rest)
	if classOf(c) != katakana || classOf(lastRune(name)) != katakana {
		return true
	}
	return runes(name) > 3 && !strings.ContainsRune("ーァィゥェォャュョッンヌ", c)
}

// pairBehind tells whether a country begins at an offset.
func (r *reader) pairBehind(at int) bool {
	t, n := r.term(at, len(r.s))
	return n > 0 && t.country != ""
}

// bodies reads bodies, one inside the other, from p to end. from is where the
// word began, the country in front in it.
func (r *reader) bodies(c *chunk, from, p, end int, list, titled bool) int {
	for p < end {
		if len(c.units) > 0 && titled && c.name.Empty() && r.personName(p, end, true) > p {
			break
		}
		u, ok := r.bodyAt(p, end, list, titled, len(c.units) > 0 || r.under)
		if !ok {
			break
		}
		if _, person := r.nameBehindPost(p, end); person && u.rank == weak {
			break
		}
		u.under = len(c.units) > 0
		if u.core.Start > from && len(c.units) == 0 && c.country != "" && c.name.Empty() && c.lands[len(c.lands)-1].End == u.core.Start {
			u.span.Start = from
		}
		if u.kind == "" || u.rank == unit && len(c.units) > 0 && glued(r.s[u.core.Start:u.core.End]) {
			r.glue(c, &u)
		}
		c.units = append(c.units, u)
		p = u.core.End
	}
	return p
}

// glued tells whether a unit has no name of its own: the 事務局 of a
// commission is called by the commission's name.
func glued(name string) bool { return name == "事務局" || name == "総事務局" }

func (r *reader) glue(c *chunk, u *part) {
	if len(c.units) > 0 {
		last := c.units[len(c.units)-1]
		if last.span.End == u.core.Start {
			u.span.Start, u.core.Start, u.orgs = last.span.Start, last.core.Start, nil
		}
	}
}

// bodyAt reads one body that begins at p.
func (r *reader) bodyAt(p, end int, list, titled, inner bool) (part, bool) {
	none := part{local: fact.None}
	s := r.s[p:end]
	if u, ok := r.sameBody(p, end); ok {
		return u, true
	}
	t, n := r.term(p, end)
	if t.legal {
		return r.legalBody(p, end, n)
	}
	if l, m := r.known(s); m > n || m == n && m > 0 && len(t.orgs) == 0 {
		if r.continues(p+m, end) {
			return part{span: fact.Span{Start: p, End: p + m}, core: fact.Span{Start: p, End: p + m}, rank: strong, kind: r.f.Organizations[l].Kind, local: l}, true
		}
	}
	cut, e, found := r.cut(p, end, list, titled, inner)
	if n > 0 && len(t.orgs) > 0 && r.spokenOf(p, n) {
		return none, false
	}
	whole := found && e.rank == strong && cut > p+n && (e.kind == "company" || (acronym(s[:n]) || katakanaEnd(s[:n], 0) == n) && acronymBehind(r.s, cut)) // ASEAN…センター（ASCCE）
	if n > 0 && len(t.orgs) > 0 && !whole && r.continues(p+n, end) && (!found || cut <= p+n || r.cutAt(p+n, end)) {
		return r.registryBody(p, n, t.orgs), true
	}
	if !found {
		if list && p < end && !titled && r.listed(p, end) {
			sp := fact.Span{Start: p, End: end}
			return part{span: sp, core: sp, rank: weak, kind: "body", local: fact.None}, true
		}
		return none, false
	}
	sp := fact.Span{Start: p, End: cut}
	return part{span: sp, core: sp, rank: e.rank, kind: e.kind, local: fact.None}, true
}

// registryBody makes a part of n bytes that the registry knows. Where they are
// printed as the body's name behind that of its parent (総務省国際戦略局), the
// part is the parent and the rest is read next.
func (r *reader) registryBody(p, n int, orgs []int32) part {
	all := lexicon.Organizations()
	for _, i := range orgs {
		o := &all[i]
		if o.NameJA == "" || o.Parent == "" || !strings.HasSuffix(r.s[p:p+n], o.NameJA) || len(o.NameJA) == n {
			continue
		}
		t, m := r.term(p, p+n-len(o.NameJA))
		if m == n-len(o.NameJA) && len(t.orgs) > 0 {
			n, orgs = m, t.orgs
			break
		}
	}
	sp := fact.Span{Start: p, End: p + n}
	return part{span: sp, core: sp, rank: strong, kind: "registry", orgs: orgs, local: fact.None}
}

// spokenOf tells whether a name of the registry, n bytes at p, is used as that
// of a group or of an event rather than of a body: a group of experts, a forum
// that is held.
func (r *reader) spokenOf(p, n int) bool {
	k, m := r.v.kinds.longest(r.s[p : p+n])
	if m == 0 || k.kind != "working_group" && k.kind != "event" {
		return false
	}
	if k.kind == "working_group" {
		return k.open
	}
	for _, w := range []string{"開催される", "開催された", "開催予定の", "行われる", "行われた", "開かれる", "開かれた", "開催する", "開催した", "主催する"} {
		if strings.HasSuffix(r.s[:p], w) {
			return true
		}
	}
	return r.heldBehind(p+n, len(r.s))
}

// cutAt tells whether a body begins at p: what the registry knows ends there.
func (r *reader) cutAt(p, end int) bool {
	_, _, ok := r.cut(p, end, false, false, true)
	return ok || r.titled(p, end)
}

// listed tells whether a name without a known ending, in a list of
// participants, may be one of a body.
func (r *reader) listed(p, end int) bool {
	s := r.s[p:end]
	if runes(s) < 2 || r.v.generic[s] || isDigit(s[0]) {
		return false
	}
	if t, n := r.v.names.longest(s); n == len(s) && len(t.orgs) == 0 {
		return false
	}
	if _, n := r.v.groups.longest(s); n == len(s) {
		return false
	}
	if _, n := r.v.bodies.longest(s); n == 0 && runes(s) <= 4 && !properHead(s) { // 船主の代表
		return false
	}
	for _, w := range unlisted {
		if strings.HasSuffix(s, w) {
			return false
		}
	}
	return true
}

// unlisted ends what a list of participants may hold beside bodies.
var unlisted = []string{
	"代表", "関係者", "担当者", "代表者", "専門家", "有識者", "参加者", "出席者", "各社", "企業", "団体", "事業者", "省庁", "府省", "機関", "政府", "当局",
	"両国", "双方", "議論", "議題", "会合", "協議", "初日", "二日目", "一部", "関係", "加盟国", "者", "側", "分野", "国", "目", "時", "後", "前", "中", "下", "間", "上",
	"都市", "自治体", "地方", "民間", "市", "校", "支部", "支局", "支社", "担当", "開催", "対面", "形式", "人", "名", "席",
}

// legalBody reads a name behind a legal form: it ends where the run ends, or
// where a post begins.
func (r *reader) legalBody(p, end, n int) (part, bool) {
	stop := end
	if cut, _, ok := r.cut(p+n, end, false, false, true); ok {
		stop = cut
	} else if t, m := r.term(p+n, end); m > 0 && len(t.orgs) > 0 && r.continues(p+n+m, end) {
		stop = p + n + m
	}
	if stop == p+n {
		return part{}, false
	}
	u := part{span: fact.Span{Start: p, End: stop}, core: fact.Span{Start: p, End: stop}, rank: strong, kind: "body", local: fact.None}
	if strings.Contains(r.s[p:p+n], "会社") {
		u.kind = "company"
	}
	if t, m := r.term(p+n, stop); m == stop-p-n {
		u.orgs = t.orgs
	}
	return u, true
}

// sameBody reads 同省, 同局, 同センター.
func (r *reader) sameBody(p, end int) (part, bool) {
	if !strings.HasPrefix(r.s[p:end], "同") {
		return part{}, false
	}
	q := p + len("同")
	for _, w := range []string{"省", "庁", "府", "局", "委員会", "機構", "センター", "協会", "研究所", "機関", "部", "室", "課"} {
		if !strings.HasPrefix(r.s[q:end], w) || !r.continues(q+len(w), end) {
			continue
		}
		for i := len(r.recent) - 1; i >= 0; i-- {
			o := r.recent[i]
			if r.formEnds(o, w) {
				sp := fact.Span{Start: p, End: q + len(w)}
				return part{span: sp, core: sp, rank: strong, local: o, same: true, kind: r.f.Organizations[o].Kind}, true
			}
		}
	}
	return part{}, false
}

// formEnds tells whether a name of a body ends with a word.
func (r *reader) formEnds(o int, w string) bool {
	for _, f := range r.forms {
		if f.org == o && strings.HasSuffix(f.text, w) {
			return true
		}
	}
	return false
}

// known finds the longest form of a body of this text that begins s.
func (r *reader) known(s string) (org, length int) {
	org = fact.None
	for _, f := range r.forms {
		if n := len(f.text); n > length && n <= len(s) && s[n-1] == f.text[n-1] && s[:n] == f.text && (n == len(s) || !alnum(s[n-1]) || !alnum(s[n])) && r.fits(f.org) {
			org, length = f.org, n
		}
	}
	return org, length
}

// fits tells whether a body of this text may be meant on the side in force.
func (r *reader) fits(org int) bool {
	c := r.f.Organizations[org].Country
	return r.side == "" || c == "" || c == r.side || c == "INT" || r.side == "INT" || r.side == "private"
}

// continues tells whether a body may end at p: the word ends there, or goes on
// with a unit, a post or one of the words that leave it a name.
func (r *reader) continues(p, end int) bool {
	if p == end {
		return true
	}
	if _, n := r.v.followers.longest(r.s[p:end]); n > 0 {
		return true
	}
	if r.titled(p, end) || strings.HasPrefix(r.s[p:end], "・") && p > 0 {
		return true
	}
	if q := r.personName(p, end, true); q > p {
		return true
	}
	_, _, ok := r.cut(p, end, false, false, true)
	return ok
}

// titled tells whether the word from p to end closes with a post.
func (r *reader) titled(p, end int) bool {
	_, n := r.v.posts.longest(r.s[p:end])
	return n > 0
}
