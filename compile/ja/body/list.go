package body

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
)

// list reads the participants of one line of a list: bodies, posts, and names
// with a post or a body before or after them, parted by wide spaces
// (桜井　俊　　総務省国際戦略局長【議長】).
func (r *reader) list(line text.Span, x scope) []Mention {
	s := line.Of(r.s)
	if words().Asides.Begins(s) && !words().LegalMarks.Begins(s) {
		line.Start += len(s) - len(strings.TrimLeft(s, lex.Open))
		line.End -= len(s) - len(strings.TrimRight(s, lex.Close+lex.Stop))
		if line.End < line.Start {
			return nil
		}
	}
	if to, from := r.privateSide(line); to > line.Start && x.side != "private" {
		y := x
		y.side = "private"
		all := r.list(line.To(to), x)
		return append(all, r.list(line.From(from), y)...)
	}
	var all []Mention
	for _, e := range r.withoutTopics(elements(r.s, line)) {
		found := r.element(e, x)
		if len(found) > 0 && r.phrases[found[0].Phrase].Person {
			if house := r.houseAhead(e); !house.Empty() {
				x.house = house
			}
		}
		all = append(all, found...)
	}
	if strings.HasSuffix(s, lex.Comma) {
		r.house = x.house
	}
	return all
}

// withoutTopics drops the members of a list that are what the last of them are in
// charge of: …次長ほか、|廃棄物管理、汚染防止及び国際協力を担当する|計8名.
func (r *reader) withoutTopics(list []text.Span) []text.Span {
	for k := len(list) - 1; k > 0; k-- {
		if !words().InChargeOf.In(list[k].Of(r.s)) {
			continue
		}
		from := k
		for from > 0 && !r.titled(list[from-1]) && !words().Company.Ends(list[from-1].Of(r.s)) {
			from--
		}
		return append(slices.Clone(list[:from]), r.withoutTopics(list[k+1:])...)
	}
	return list
}

// capacity returns a member of a list without the words ahead of it that say as what
// he came, and where they say it: 政府側の|代表者|として内藤審議官.
func (r *reader) capacity(e text.Span) (as, rest text.Span) {
	v, s := words(), r.s[:e.End]
	as.Start = v.Represented.Skip(s, e.Start)
	as.End = v.Capacities.Skip(s, as.Start)
	if from := lex.Skip(s, as.End, "として"); from > as.End && !as.Empty() {
		return as, e.From(from)
	}
	return r.rank(e)
}

// rank returns a member of a list without the word ahead of it that is no more than
// the rank that he has there, and where that is: |首席代表|　内藤太郎　海運局長, |同|　杉原次郎.
func (r *reader) rank(e text.Span) (as, rest text.Span) {
	at := lex.Skip(r.s[:e.End], e.Start, lex.Open)
	n := max(words().Capacities.Prefix(r.s[at:e.End]), words().Ranks.Prefix(r.s[at:e.End]))
	as = text.Span{Start: at, End: at + n}
	to := words().LabelMarks.Skip(r.s[:e.End], lex.Skip(r.s[:e.End], as.End, lex.Close))
	from := lex.SkipBlanks(r.s[:e.End], to)
	if n == 0 || from == e.End || from == as.End && !r.t.Blank(from) {
		return text.Span{}, e
	}
	return as, e.From(from)
}

// privateSide finds a further side, of business, whose line was joined to this
// one: where it begins and where its first member does. Both are the beginning
// of the line if there is none.
func (r *reader) privateSide(line text.Span) (to, from int) {
	for _, w := range words().PrivateSides.All() {
		w += lex.Gap
		if i := strings.LastIndex(line.Of(r.s), w); i > 0 && words().SideBreaks.Ends(r.s[line.Start:line.Start+i]) {
			return line.Start + i, line.Start + i + len(w)
		}
	}
	return line.Start, line.Start
}

// elements splits a list at 、 and at the words that join its members, outside
// brackets.
func elements(s string, in text.Span) []text.Span {
	var out []text.Span
	depth, from := 0, in.Start
	for i := in.Start; i < in.End; {
		to, end := i, i
		switch c, _ := lex.Decode(s, i); {
		case c == '（':
			depth++
		case c == '）':
			depth--
		case depth == 0 && lex.Separates(s, from, i):
			end = i + len(lex.Dot)
		case depth == 0:
			if end = words().Breaks.Skip(s, i); end == i {
				to = othersEnd(s[:in.End], i)
				end = to
			}
		}
		if end > i {
			out = lex.AppendSpan(out, s, from, to)
			from, i = end, end
			continue
		}
		i = lex.Next(s, i)
	}
	return lex.AppendSpan(out, s, from, in.End)
}

// othersEnd returns the offset after a ほか that another member of a list follows
// at once: …審議官ほか|見本二郎参事官ほか; the offset itself if there is none.
func othersEnd(s string, at int) int {
	if end := words().Company.Skip(s, at); end > at && end < len(s) && lex.Last(s[:end]) == lex.Hiragana && lex.BeginsName(s[end:]) && !lex.IsDigit(s[end]) {
		return end
	}
	return at
}

// An entry is one member of a list, its columns told apart.
type entry struct {
	names []text.Span // columns that can only be names
	rest  []text.Span // of bodies and posts
	roles []text.Span // brackets after names
	next  int         // where the entry of the next line begins that was joined to this one; 0 if none does
}

// entryOf tells the columns of a member of a list apart.
func (r *reader) entryOf(e text.Span) entry {
	var x entry
	if name, post := r.postInBracket(e); !name.Empty() { // 篠田陽一（港湾局　参与）
		return entry{names: []text.Span{name}, rest: r.splitColumns(columns(r.s, post))}
	}
	for _, w := range r.splitColumns(columns(r.s, e)) {
		if in, end := lex.Bracket(r.s, w.Start); end == w.End && isQualifier(in.Of(r.s)) && len(x.names)+len(x.rest) > 0 { // 内藤　修　（団長）
			x.roles = append(x.roles, in)
			continue
		}
		if at := strings.Index(w.Of(r.s), "【"); at > 0 { // ラース・ホルム【議長】
			if in, end := lex.Lenticular(r.s, w.Start+at); end == w.End && isQualifier(in.Of(r.s)) && !r.titled(w.To(w.Start+at)) {
				w.End, x.roles = w.Start+at, append(x.roles, in)
			}
		}
		if i := strings.Index(w.Of(r.s), lex.Open); i > 0 { // 友子（共同議長）
			name := w.To(w.Start + i)
			in, end := lex.Bracket(r.s, name.End)
			switch first := len(x.rest)+len(x.names) == 0; {
			case end != w.End || !isName(name.Of(r.s)):
			case isKana(in.Of(r.s)) && (!first || isReading(name.Of(r.s), in.Of(r.s))): // 幹傑（リ・カンケツ）
				w = name
			case !first && isQualifier(in.Of(r.s)):
				w = name
				x.roles = append(x.roles, in)
			}
		}
		if k := r.givenName(w); k > w.Start && len(x.names) == 1 && len(x.rest) == 0 && r.mayBeSurname(x.names[0].Of(r.s)) { // 内藤 茂雄|長官
			x.names, w.Start = append(x.names, w.To(k)), k
		}
		name := isName(w.Of(r.s)) || len(x.names) == 1 && words().surnames.Has(x.names[0].Of(r.s)) && lex.Count(w.Of(r.s)) <= 4 && lex.First(w.Of(r.s)) == lex.Hiragana && isKana(w.Of(r.s)) // 牧村　かすみ
		switch {
		case words().Company.Has(w.Of(r.s)): // 北村　隆志　他
		case len(x.rest) > 0 && len(x.names) > 0 && !name && r.titled(x.rest[len(x.rest)-1]) && !r.titled(w):
			x.next = w.Start
			return x
		case name:
			x.names = append(x.names, w.To(w.Start+len(words().Company.TrimSuffix(w.Of(r.s)))))
		default:
			x.rest = append(x.rest, w)
		}
	}
	return x
}

// mayBeSurname reports whether a column is a family name, or may be one that no list has.
func (r *reader) mayBeSurname(s string) bool {
	return words().surnames.Has(s) || lex.Count(s) <= 3 && mayBeFamily(s) && !strings.ContainsFunc(s, notKanji)
}

// givenName returns where, in a column that is no more than a given name and a post,
// the name ends; its beginning if it is no such one.
func (r *reader) givenName(w text.Span) int {
	for k := lex.Next(r.s, w.Start); k < w.End && lex.Count(r.s[w.Start:k]) <= 3; k = lex.Next(r.s, k) {
		post := r.isPost(r.s[k:w.End]) && lex.Count(r.s[k:w.End]) > 1
		unit := words().openings.Begins(r.s[k:w.End]) && r.titled(w.From(k)) // 太郎|港湾局長
		if (post || unit) && !words().openings.Begins(w.Of(r.s)) && mayBeFamily(r.s[w.Start:k]) {
			return k
		}
	}
	return w.Start
}

// postInBracket returns a name, and the post that a bracket gives after it; both
// are empty if a member of a list is no such one.
func (r *reader) postInBracket(e text.Span) (name, post text.Span) {
	i := strings.Index(e.Of(r.s), lex.Open)
	if i <= 0 || !isName(r.s[e.Start:e.Start+i]) {
		return text.Span{}, text.Span{}
	}
	in, end := lex.Bracket(r.s[:e.End], e.Start+i)
	if end != e.End || isQualifier(in.Of(r.s)) || !r.titled(in) {
		return text.Span{}, text.Span{}
	}
	return e.To(e.Start + i), in
}

// element reads one member of a list, and those that were joined to it.
func (r *reader) element(e text.Span, x scope) []Mention {
	if s := strings.TrimRight(e.Of(r.s), "0123456789約名人"); words().Company.Ends(s) { // …ほか|3名
		e.End = e.Start + len(s)
	}
	e.Start = words().LegalMarks.Skip(r.s[:e.End], e.Start)
	if in, code := r.ofCountry(e); code != "" {
		y := x
		y.side = code
		if all := r.element(in, y); len(all) > 0 {
			return all
		}
	}
	if all := r.officers(e, x); len(all) > 0 {
		return all
	}
	as, member := r.capacity(r.alone(e))
	n := r.entryOf(member)
	if n.next > 0 {
		return append(r.element(e.To(n.next), x), r.element(e.From(n.next), x)...)
	}
	if len(n.rest) == 0 && (x.side == "private" || x.observes) { // a body, not a person without a post
		n.rest, n.names = n.names, nil
	}
	p := Phrase{Span: e, Listed: true}
	more := r.readPosts(&p, n, x)
	if k := len(n.names); k > 0 && k <= 3 && (!p.Post.Empty() || len(p.Orgs) > 0) {
		name := text.Span{Start: n.names[0].Start, End: n.names[k-1].End}
		if p.Name.Start == lex.SkipBlanks(r.s, name.End) { // 見　太郎（みたろう）港湾局長
			name.End = p.Name.End
		}
		p.Name = name
	}
	p.Quals = append(p.Quals, n.roles...)
	if !as.Empty() {
		p.Quals = append(p.Quals, as)
	}
	if !p.Post.Empty() && !x.house.Empty() {
		r.underHouse(&p, x)
	}
	if p.Person = !p.Name.Empty(); !p.Person && len(p.Orgs) == 0 {
		return more
	}
	others := words().Company.Ends(strings.TrimRight(e.Of(r.s), lex.Blanks+lex.Stop))
	return append([]Mention{{Span: e, Phrase: r.add(p, x), Side: x.side, Others: others}}, more...)
}

// ofCountry returns who is named for a country, in a bracket after it or after a
// の, and its code; "" if the member of a list is no such one:
// 日本（見本一郎　見本大学教授）, 我が国の外務省.
func (r *reader) ofCountry(e text.Span) (in text.Span, code string) {
	if end := words().Ours.Skip(r.s[:e.End], e.Start); end > e.Start {
		return e.From(end), "JP"
	}
	w, n := r.t.Name(e)
	if w.Country == "" {
		return e, ""
	}
	in, end := lex.Bracket(r.s[:e.End], e.Start+n)
	if end != e.End && !words().CountryTails.Begins(r.s[end:e.End]) || in.Empty() || isQualifier(in.Of(r.s)) {
		return e, ""
	}
	return in, w.Country
}

// readPosts reads the bodies and posts of an entry, and returns the entry of a
// line that was joined to its last column.
func (r *reader) readPosts(p *Phrase, n entry, x scope) []Mention {
	var more []Mention
	y := x
	y.list, y.nameless = true, len(n.names) > 0
	for _, w := range n.rest {
		q := r.phrase(w, y)
		if len(q.Quals) > 0 && q.Span.End < w.End && len(more) == 0 {
			more = r.element(w.From(q.Span.End), x)
		}
		if q.Span.End == w.Start || !r.isParticipant(&q, w.End) {
			continue
		}
		r.record(&q, y)
		if part, ok := r.partOf(&q, w.End, y); ok {
			part.Listed = true
			more = append(more, Mention{Span: part.Span, Phrase: r.add(part, x), Side: x.side})
		}
		if len(p.Orgs) > 0 && len(q.Orgs) > 0 && q.units[0].rank == lex.Unit { // 運輸省　内藤次郎　|海事局長
			r.putUnder(q.Orgs[0], p.Body())
		}
		p.Orgs = append(p.Orgs, q.Orgs...)
		if !q.Post.Empty() {
			p.Post = q.Post
		}
		if !q.Name.Empty() {
			p.Name = q.Name
		}
		if p.Country == "" {
			p.Country = q.Country
		}
		p.Quals = append(p.Quals, q.Quals...)
	}
	return more
}

// splitColumns parts a column in which a post and the body of the next line were
// joined (総務審議官|通信省), or a name and a post that a single blank parts.
func (r *reader) splitColumns(in []text.Span) []text.Span {
	var out []text.Span
	for _, w := range in {
		for k := r.splitAt(w); k > w.Start; k = r.splitAt(w) {
			out = append(out, w.To(k))
			w.Start = k
		}
		out = append(out, w)
	}
	return out
}

// splitAt returns where, in a column that ends with no post, a body follows a
// post; its beginning if none does.
func (r *reader) splitAt(w text.Span) int {
	if r.isRead(w) {
		return w.Start
	}
	if k := r.nameParted(w); k > w.Start || r.titled(w) {
		return k
	}
	for k := lex.Next(r.s, w.Start); k < w.End; k = lex.Next(r.s, k) {
		if cut, _, ok := r.cut(w.From(k), scope{list: true}); ok && cut == w.End && r.titled(w.To(k)) {
			return k
		}
	}
	return w.Start
}

// isRead reports whether a column is a name, a bracket that says how it is read,
// and a post: 山田太郎（やまだたろう）港湾局長.
func (r *reader) isRead(w text.Span) bool {
	p := Phrase{}
	return r.readName(&p, w, r.run(w)) > w.Start
}

// nameParted returns where, in a column of a name and a post, a blank parts the two:
// 見本太郎|港湾局長, 港湾局長|見本太郎（団長）, 港湾機構（PA）|エイダ・ロー|理事; its beginning if none does.
func (r *reader) nameParted(w text.Span) int {
	for k := lex.Next(r.s, w.Start); k < w.End; k = lex.Next(r.s, k) {
		if _, end := lex.Bracket(r.s[:w.End], k); end > k { // 香子（はやし　きょうこ）
			k = end
		}
		if k == w.End || !r.t.Blank(k) {
			continue
		}
		if isName(r.s[w.Start:k]) || r.titled(w.To(k)) && isName(r.unqualified(w.From(k)).Of(r.s)) || r.namesLeader(w, k) {
			return k
		}
	}
	return w.Start
}

// namesLeader reports whether a blank parts a body from a name in katakana and the post
// after it.
func (r *reader) namesLeader(w text.Span, at int) bool {
	if lex.First(r.s[at:w.End]) != lex.Katakana {
		return false
	}
	name := text.Span{Start: at, End: lex.KatakanaEnd(r.s[:w.End], at)}
	_, alone := r.bodyAlone(w.To(at))
	return alone && name.End < w.End && r.t.Blank(name.End) && isName(name.Of(r.s)) && r.titled(w.From(name.End))
}

// columns splits a line at its spaces, but not between Latin words.
func columns(s string, in text.Span) []text.Span {
	var out []text.Span
	from := in.Start
	for i := in.Start; i < in.End; {
		if _, end := lex.Bracket(s[:in.End], i); end > i { // （とう　けんけん）
			i = end
			continue
		}
		next := lex.SkipBlanks(s[:lex.Next(s, i)], i)
		if next > i && !isLatinSpace(s[in.Start:in.End], i-in.Start) {
			out = lex.AppendSpan(out, s, from, i)
			from = next
		}
		i = lex.Next(s, i)
	}
	return lex.AppendSpan(out, s, from, in.End)
}

// isLatinSpace reports whether the character at an offset is a single space
// between two Latin words.
func isLatinSpace(s string, at int) bool {
	return s[at] == ' ' && at > 0 && at+1 < len(s) && s[at-1] < 0x80 && s[at+1] < 0x80 && s[at-1] != ' ' && s[at+1] != ' '
}

// isName reports whether a column of a list can only be a name of a person, or
// a part of one.
func isName(s string) bool {
	s = words().Honorifics.TrimSuffixes(words().Company.TrimSuffix(s))
	for len(s) > 2 && lex.IsAlnum(s[0]) && s[1] == '.' { // K. ラージャラーマン
		s = strings.TrimLeft(s[2:], " ")
	}
	if s == "" || strings.ContainsAny(s, "0123456789") || words().About.Begins(s) || isMunicipality(s) {
		return false
	}
	if lex.RunEnd(s, 0) != len(s) && lex.Last(s) != lex.Hiragana || words().posts.Ends(s) {
		return false
	}
	if w, n := lex.LongestName(s); n == len(s) && (len(w.Orgs) > 0 || w.Country != "") {
		return false
	}
	size := lex.Count(s)
	_, family := words().surnames.Longest(s)
	if family >= len("内藤") && strings.HasSuffix(s, "司") { // 内藤司
		return size <= 5
	}
	if e, n := lex.BodyEnding(s); n > 0 && (e.Rank != lex.Weak || size > 4) && size > 2 {
		return false
	}
	switch lex.First(s) {
	case lex.Kanji:
		return size <= 6
	case lex.Katakana:
		return strings.Contains(s, lex.Dot) || size <= 10
	case lex.Latin:
		return !lex.Acronym(s) && strings.Contains(s, " ")
	}
	return false
}

// NamesMembers reports whether a name, or what follows it, speaks of the members
// of a body rather than of the body: ASEAN各国.
func NamesMembers(name, rest string) bool {
	return words().MemberStates.In(name) || words().MemberStates.Begins(rest)
}

// isParticipant reports whether a phrase names a participant: a name that only
// its place in a list makes one of a body must be followed as in a list.
func (r *reader) isParticipant(p *Phrase, limit int) bool {
	rest := r.s[p.Span.End:limit]
	if words().MemberStates.Begins(rest) || ofEach(p.LastUnit().Of(r.s)) > 0 {
		return false
	}
	if len(p.units) != 1 || p.units[0].rank != lex.Weak || p.units[0].local != fact.None || !p.Post.Empty() || !p.Name.Empty() {
		return true
	}
	return rest == "" || words().ListFollowers.Begins(rest) && !r.endsTopics(rest) && !country.IsPlace(rest)
}

// endsTopics reports whether what follows a name makes it one of a list of topics, of
// which the last one tells: テロ|、サイバー犯罪等の国際犯罪に関する.
func (r *grammar) endsTopics(rest string) bool {
	for {
		n := words().Breaks.Prefix(rest)
		end := lex.RunEnd(rest, n)
		if n == 0 || end == n {
			return words().TopicEnds.PrefixOf(rest, func(_, rest string) bool { return !words().TopicMarks.Begins(rest) }) > 0
		}
		rest = rest[end:]
	}
}
