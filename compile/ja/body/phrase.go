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
	Nation  string // of its person, as a bracket after the post says
	Name    text.Span
	Reading text.Span // of a name in ideographs, as a bracket after it says
	Post    text.Span // as printed, with the units that it leads
	Quals   []text.Span
	Orgs    []int  // its bodies, from the outer to the inner
	Side    string // whose participants were being listed
	Person  bool   // it names a person
	Listed  bool   // it is an entry of a list

	run    text.Span // the run of name characters with which it begins
	units  []part    // from the outer to the inner
	prefix int       // where the country before the word ends; 0 if none is printed
	nation int       // where the country between a name and a post begins; 0 if none does
}

// A part is one body of a phrase.
type part struct {
	span   text.Span // with the country before it, if it is printed without の
	core   text.Span // without it
	rank   lex.Rank
	kind   schema.OrganizationKind
	orgs   []int32 // candidates of the registry
	local  int     // body of this text; fact.None if it was not named before
	alias  []text.Span
	same   bool // 同省, 同センター: a body named before
	parted bool // a stroke parts it from the body before
	under  bool // with a の, or printed in one word with the body before
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
		if q.Start >= p.Post.End && (words().InCharge.Ends(q.Of(s)) || p.isCharged(s) && !isQualifier(q.Of(s))) {
			title += lex.Open + q.Of(s) + lex.Close
		}
	}
	return title
}

// isCharged reports whether a post is that of a minister of whom a bracket tells the
// charge: 内閣府特命担当大臣（海洋政策）.
func (p *Phrase) isCharged(s string) bool { return words().Charged.Ends(p.Post.Of(s)) }

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
func (r *grammar) phrase(in text.Span, x scope) Phrase {
	if p, ok := r.introduced(in); ok {
		return p
	}
	p := r.plainPhrase(in, x)
	r.called(&p, in)
	return p
}

// plainPhrase reads one of somebody who is not called by an honorific.
func (r *grammar) plainPhrase(in text.Span, x scope) Phrase {
	p := Phrase{Span: in.To(in.Start), run: r.run(in)}
	x.limit = in.End
	i := r.readName(&p, in, p.run)
	for linked := true; i < in.End; {
		end := p.run.End
		if i > in.Start {
			end = r.run(in.From(i)).End
		}
		if end == i {
			return p
		}
		if linked || len(p.units) == 0 {
			x.word = i
		}
		j := r.segment(&p, text.Span{Start: i, End: end}, in.End, x)
		if j == i {
			return p
		}
		i = j
		p.Span.End = i
		if i < end {
			return p
		}
		i = r.brackets(&p, in.From(i), x)
		p.Span.End = i
		linked = i == end || i == in.End || !p.Post.Empty() || r.t.RunEnd(in.From(i)) == i // else as （NACSA）長官
		if linked {
			next, ok := r.link(&p, in.From(i), x)
			if !ok {
				return p
			}
			if i = next; p.Name.Empty() { // 韓国海洋警察庁（KCG）の|朴見本（パク・キョンボン）|委員長
				i = r.readName(&p, in.From(i), r.run(in.From(i)))
			}
		}
	}
	return p
}

// called reads the name of somebody after his post: 国土交通大臣の|内藤太郎氏.
func (r *grammar) called(p *Phrase, in text.Span) {
	at := lex.Skip(r.s[:in.End], p.Span.End, lex.Of)
	if at == p.Span.End || p.Post.Empty() || !p.Name.Empty() || p.Post.End != p.Span.End {
		return
	}
	run := in.From(at).To(r.t.RunEnd(in.From(at)))
	name := run.To(run.Start + len(words().Honorifics.TrimSuffix(run.Of(r.s))))
	if name != run && !name.Empty() && isName(name.Of(r.s)) && lex.Count(name.Of(r.s)) > 1 {
		p.Name, p.Span.End = name, run.End
	}
}

// introduced reads somebody who is called by an honorific, with a bracket that tells his
// post: 内藤太郎氏（港湾銀行総裁）.
func (r *grammar) introduced(in text.Span) (Phrase, bool) {
	run := in.To(r.t.RunEnd(in))
	name := run.To(run.Start + len(words().Honorifics.TrimSuffix(run.Of(r.s))))
	bracket, end := lex.Bracket(r.s[:in.End], run.End)
	if name == run || name.Empty() || end == run.End || !isName(name.Of(r.s)) {
		return Phrase{}, false
	}
	p := r.phrase(bracket, scope{titled: true})
	if p.Post.Empty() || !p.Name.Empty() || p.Span.Start != bracket.Start {
		return Phrase{}, false
	}
	p.Name, p.Span, p.run = name, in.To(end), run
	return p, true
}

// readName reads a name, the run with which a stretch begins, of which a bracket
// says how it is read or written in its own letters, before a post, and returns
// the offset after it:
// 李東烈（イ・ドンヨル）外交部国際サイバー協力大使, アダ・ロー（Ada Roe）運輸省次官.
func (r *grammar) readName(p *Phrase, in, name text.Span) int {
	if end := r.softName(in, name); end > name.End {
		p.Name = in.To(end)
		return end
	}
	reading, next := lex.Bracket(r.s[:in.End], name.End)
	if name.Empty() || next == name.End || next >= in.End || !isReading(name.Of(r.s), reading.Of(r.s)) && !isSpelling(name.Of(r.s), reading.Of(r.s)) || !r.titled(r.run(in.From(next))) {
		return in.Start
	}
	p.Name, p.Reading = name, reading
	return next
}

// softName returns where a given name in hiragana ends that follows a family name, the
// run with which a stretch begins, before a post: 牧村|かすみ|港湾大臣, 島本|あい子|副大臣; the
// end of the family name if none does.
func (r *grammar) softName(in, family text.Span) int {
	v, end := words(), family.End
	if !v.surnames.Has(family.Of(r.s)) {
		return end
	}
	for end < in.End && lex.First(r.s[end:in.End]) == lex.Hiragana {
		end = lex.Next(r.s, end)
	}
	given := r.s[family.End:end]
	tail := v.SoftEnds.Prefix(r.s[end:in.End])
	if n := lex.Count(given); n == 0 || n > 4 || v.NoSoftNames.Has(given) {
		return family.End
	}
	if post := r.run(in.From(end + tail)); tail > 0 && !post.Empty() && r.titled(post) {
		return end + tail
	}
	if post := r.run(in.From(end)); lex.Count(given) < 2 || post.Empty() || !r.titled(post) || !v.openings.Begins(post.Of(r.s)) && !r.isPost(post.Of(r.s)) {
		return family.End
	}
	return end
}

// isReading reports whether a bracket says how a name in ideographs is read.
func isReading(name, in string) bool {
	n := lex.Count(name)
	if n < 2 && !words().Single.Has(name) || n > 5 || in == "" || !isKana(in) {
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

// isSpelling reports whether a bracket gives the letters of a name in katakana, or the
// ideographs of one of Korea.
func isSpelling(name, in string) bool {
	if lex.First(name) == lex.Latin && strings.Contains(name, " ") { // Xu Benguo（シュウ・ベングオ）
		return isKana(in) && strings.Contains(in, lex.Dot)
	}
	if lex.KatakanaEnd(name, 0) != len(name) || in == "" || lex.Acronym(in) {
		return false
	}
	if n := lex.Count(in); n > 1 && n < 5 && strings.Contains(name, lex.Dot) && !strings.ContainsFunc(in, notKanji) {
		return mayBeFamily(in)
	}
	for _, c := range in {
		if lex.ClassOf(c) != lex.Latin && c != ' ' && c != '.' && c != '-' {
			return false
		}
	}
	w, n := lex.LongestName(name)
	return n < len(name) || w.Country == "" && len(w.Orgs) == 0
}

// isKana reports whether s is written in kana: イ・ドンヨル, やまだ　たろう.
func isKana(s string) bool {
	for _, c := range s {
		switch lex.ClassOf(c) {
		case lex.Katakana, lex.Hiragana, lex.Joint:
		default:
			if c != ' ' && c != '　' {
				return false
			}
		}
	}
	return true
}

// link follows the の that leads from a country or body to a part of it, and
// returns the offset after it; ok is false if it leads to none.
func (r *grammar) link(p *Phrase, in text.Span, x scope) (end int, ok bool) {
	end = lex.Skip(r.s[:in.End], in.Start, lex.Of)
	if end == in.Start || !p.Post.Empty() || !p.Name.Empty() || len(p.units) == 0 && p.Country == "" {
		return in.Start, false
	}
	x.under, x.list = len(p.units) > 0, false
	next := r.phrase(in.From(end), x)
	switch {
	case next.prefix > 0:
		return in.Start, false
	case len(next.units) > 0:
		return end, !next.units[0].same
	case next.Post.Empty(), next.Name.Empty() && len(p.units) == 0, next.Name.Empty() && words().GeneralPosts.Has(next.Post.Of(r.s)):
		return in.Start, false
	}
	return end, true
}

// segment reads one run of name characters into a phrase that ends at limit or
// before it, and returns the offset up to which it made sense of the run.
func (r *grammar) segment(p *Phrase, run text.Span, limit int, x scope) int {
	rest := run
	if len(p.units) == 0 && p.Country == "" {
		from := rest.Start
		if rest.Start = r.country(p, rest); rest.Empty() {
			return rest.Start
		}
		if rest.Start > from && !p.Name.Empty() { // 尹見本（ユン・キョンボン）|韓国港湾庁長官
			p.nation = from
		}
	}
	if x.titled = r.titled(rest); !x.titled {
		x.beyond = r.titledBeyond(rest, limit)
		x.titled = x.beyond
	}
	if end := r.personName(rest, x); end > rest.Start && p.Name.Empty() {
		end = beforeJoint(r.s, rest.Start, end) // 内藤次郎|・副総理
		p.Name = rest.To(end)
		rest.Start = lex.Skip(r.s[:run.End], end, lex.Dot)
		if from := rest.Start; from > end || lex.Last(r.s[:end]) == lex.Kanji || r.beforeParty(text.Span{Start: p.Name.Start, End: lex.KatakanaEnd(r.s[:run.End], p.Name.Start)}) == end {
			if r.country(p, rest) > from {
				rest.Start, p.nation = p.prefix, from
			}
		}
	}
	rest.Start = r.bodies(p, run.Start, rest, x)
	if !rest.Empty() && p.Name.Empty() && len(p.units) > 0 {
		if end := r.personName(rest, x); end > rest.Start {
			p.Name = rest.To(end)
			rest.Start = r.bodies(p, end, rest.From(end), x)
		}
	}
	if !rest.Empty() {
		return r.postTail(p, rest)
	}
	if n := len(p.units); n > 0 && x.titled && p.Post.Empty() && p.units[n-1].kind == "registry" && r.titled(rest.From(p.units[n-1].core.Start)) {
		p.Post = p.units[n-1].span // an office that is called by its post: サイバーセキュリティ統括官
	}
	return rest.Start
}

// run returns the run of name characters with which a stretch begins, up to what
// follows a post in one word with it: a stroke that parts two people, or that he
// came: 内藤港湾局長|／サラ・ベネット海運局次長, 内藤港湾局長|同席.
func (r *grammar) run(in text.Span) text.Span {
	run := in.To(r.t.RunEnd(in))
	for at := run.Start; at < run.End; at = lex.Next(r.s, at) {
		if rest := r.s[at:]; (isStroke(rest) || words().Presence.Begins(rest)) && at > run.Start && r.titled(run.To(at)) {
			return run.To(at)
		}
	}
	return run
}

// isStroke reports whether s begins with a stroke.
func isStroke(s string) bool { return lex.StartsAny(s, "／", "/") }

// country reads the country before a body, and returns the offset after it.
func (r *grammar) country(p *Phrase, in text.Span) int {
	if at := lex.Skip(r.s[:in.End], in.Start, "同国"); at > in.Start && at < in.End {
		p.Country = r.countryNamed(in.Start)
		return at // 同国|運輸省
	}
	at := words().HostLands.Skip(r.s[:in.End], in.Start) // 議長国|ケニア
	w, n := r.t.Name(in.From(at))
	end := at + n
	if n == 0 || w.Country == "" || !country.IsWhole(in.To(end).Of(r.s), in.From(end).Of(r.s)) {
		return in.Start
	}
	if next := lex.Skip(r.s[:in.End], end, lex.Dot); next > end {
		if r.personAt(in.From(next)) {
			p.Country, p.prefix = w.Country, end
			return next // ブラジル・ロペス|大統領
		}
		_, e, ok := r.cut(in.From(next), scope{inner: true})
		if ok && lex.First(r.s[next:]) == lex.Kanji {
			p.Country, p.prefix = w.Country, next
			return next // 中国・|環境保護部
		}
		if second, _ := r.t.Name(text.Span{Start: next, End: len(r.s)}); second.Country == "" || ok && e.Rank == lex.Unit {
			return in.Start // インド・太平洋, 中国・モンゴル第一課: a longer name, unless no more than a country follows
		}
	}
	p.Country, p.prefix = w.Country, end
	return end
}

// countryNamed returns the country that is named last before an offset, of which a 同国
// speaks there; "" if none is near.
func (r *grammar) countryNamed(at int) string {
	code := ""
	from := max(0, at-lex.MaxName)
	for from < at && r.s[from]&0xC0 == 0x80 {
		from++
	}
	for i := from; i < at; {
		w, n := r.t.Name(text.Span{Start: i, End: at})
		if w.Country != "" {
			code = w.Country
		}
		i = max(i+n, lex.Next(r.s, i))
	}
	return code
}

// personAt reports whether a name in katakana, and a post, fill a word.
func (r *grammar) personAt(word text.Span) bool {
	if lex.First(word.Of(r.s)) != lex.Katakana || !r.titled(word) {
		return false
	}
	to := r.personName(word, scope{titled: true})
	return to > word.Start && r.titled(word.From(to))
}

// titledBeyond reports whether a post closes what follows the acronyms, or the other
// names, in brackets after a word: …庁（NCSA）|長官, …会議（NSC）|兼…会議（NEC）|担当補佐官,
// 港湾・海運総局（海総局）|副総局長.
func (r *grammar) titledBeyond(word text.Span, limit int) bool {
	for {
		in, after := lex.Bracket(r.s[:limit], word.End)
		_, unit := lex.BodyEnding(in.Of(r.s))
		if after == word.End || !lex.Acronym(in.Of(r.s)) && unit == 0 {
			return false
		}
		if word = r.run(text.Span{Start: after, End: limit}); r.titled(word) {
			return true
		}
	}
}

// titled reports whether the word from an offset to end closes with a post.
func (r *grammar) titled(in text.Span) bool {
	s := in.Of(r.s)
	return words().posts.Ends(s) && !words().NoPosts.Ends(s)
}
