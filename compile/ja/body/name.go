package body

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/lexicon"
	"dialoguec/compile/text"
)

// personName returns where the name of a person ends with which the word from
// an offset to end begins; the offset itself if there is none. Names are known
// by what follows them: a post, or the body and unit of one.
func (r *grammar) personName(in text.Span, x scope) int {
	if !x.titled || in.Start >= in.End || x.nameless {
		return in.Start
	}
	switch lex.First(in.Of(r.s)) {
	case lex.Katakana:
		return r.foreignName(in, x)
	case lex.Kanji:
		return r.familyName(in, x)
	case lex.Latin:
		if given := initials(r.s[:in.End], in.Start); given > in.Start {
			if end := r.foreignName(in.From(given), x); end > given {
				return end
			}
		}
		return latinName(r.s, in.Start, in.End)
	}
	return in.Start
}

// initials returns the offset after the initials ahead of a name in katakana:
// S・J・|クマール, B.|ハリソン; the offset itself if there are none.
func initials(s string, at int) int {
	i := at
	for i < len(s) && lex.First(s[i:]) == lex.Latin {
		end := lex.Next(s, i)
		if i = max(lex.Skip(s, end, lex.Dot), lex.Skip(s, end, ".")); i == end {
			return at
		}
	}
	if lex.First(s[i:]) != lex.Katakana {
		return at
	}
	return i
}

// latinName reads a name in Latin letters before a post: two words or more, each
// a capital and small letters, or an initial.
func latinName(s string, at, end int) int {
	parts, small, i := 0, 0, at
	for i < end {
		if s[i] < 'A' || s[i] > 'Z' {
			return at
		}
		parts++
		for i++; i < end && (s[i] >= 'a' && s[i] <= 'z' || s[i] == '-' || s[i] == '.' || s[i] >= 'A' && s[i] <= 'Z' && small > 0); i++ {
			small++
		}
		if i == end || s[i] != ' ' {
			break
		}
		i++
	}
	if parts < 2 || small < 3 || i >= end || s[i] < 0x80 {
		return at
	}
	return i
}

// foreignName reads a name in katakana: ジョン・ハーディング|公使. Its parts are
// no countries and none of the words that names of bodies begin with.
func (r *grammar) foreignName(in text.Span, x scope) int {
	to := r.upToAcronym(in.To(lex.KatakanaEnd(r.s[:in.End], in.Start)))
	if body := r.acronymIn(in.To(to)); body > in.Start {
		to = body
	} else if rest := lex.First(r.s[to:in.End]); to == in.End || rest != lex.Kanji && rest != lex.Latin && rest != lex.Joint {
		return in.Start
	}
	if closesBody(r.s[to:in.End]) { // ロイヤル|銀行CIO
		return in.Start
	}
	if words().Territories.Begins(r.s[to:in.End]) { // ハイ・フォン市長, サハリン州知事: the last part is the place
		return beforeJoint(r.s, in.Start, in.Start+max(0, strings.LastIndex(r.s[in.Start:to], lex.Dot)))
	}
	to, sure := r.nameParts(in.To(r.beforeParty(in.To(to))))
	if sure || to == in.Start {
		return to
	}
	if w, n := r.t.Name(in); len(w.Orgs) > 0 || w.Country != "" && country.IsWhole(r.s[in.Start:in.Start+n], r.s[in.Start+n:in.End]) {
		return in.Start
	}
	w, _ := r.t.Name(in.From(lex.Skip(r.s[:in.End], to, lex.Dot))) // カオ・ロン|・ASEAN事務総長
	if _, n := words().posts.Longest(r.s[to:in.End]); n > 0 || x.beyond || len(w.Orgs) > 0 && strings.HasPrefix(r.s[to:], lex.Dot) {
		return to
	}
	return in.Start
}

// upToAcronym returns where a name in katakana ends before an acronym:
// ベルナール・ロー|ASN委員長.
func (r *grammar) upToAcronym(name text.Span) int {
	for at := lex.Next(r.s, name.Start); at < name.End; at = lex.Next(r.s, at) {
		if lex.Last(r.s[:at]) == lex.Katakana && lex.Acronym(r.s[at:name.End]) {
			return at
		}
	}
	return name.End
}

// closesBody reports whether what follows a name in katakana is no more than the ending of
// the name of a body, and a post: 銀行|総裁.
func closesBody(s string) bool {
	for at, k := 0, 0; k < 3 && at < len(s); k++ {
		at = lex.Next(s, at)
		if e, n := lex.BodyEnding(s[:at]); n == at && (k > 0 || e.Kind == "company" && lex.Count(s[at:]) > 1) && e.Rank != lex.Unit && e.Kind != "legislature" && words().posts.Ends(s[at:]) {
			return true
		}
	}
	return false
}

// beforeParty returns where, at the end of a name in katakana, a country of the
// dialogue begins that is printed in one word with it: …ニコレッティ|イタリア外務省; the
// end of the name if none does.
func (r *grammar) beforeParty(name text.Span) int {
	for at := lex.Next(r.s, name.Start); at < name.End; at = lex.Next(r.s, at) {
		if w, n := r.t.Name(text.Span{Start: at, End: name.End}); n == name.End-at && n >= len("インド") && lex.Last(r.s[:at]) == lex.Katakana && slices.Contains(r.parties.Codes, w.Country) {
			return at
		}
	}
	return name.End
}

// acronymIn returns where, right after a name in katakana, the acronym of a body
// of the registry begins: カマラWTO事務局長; the beginning of the name if none does.
func (r *grammar) acronymIn(name text.Span) int {
	at := name.Start
	for at < name.End && lex.First(r.s[at:name.End]) == lex.Katakana {
		at = lex.Next(r.s, at)
	}
	w, n := r.t.Name(text.Span{Start: at, End: len(r.s)})
	if n > 0 && len(w.Orgs) > 0 && lex.First(r.s[at:]) == lex.Latin {
		return at
	}
	return name.Start
}

// nameParts looks at the parts of a name in katakana and returns where it ends:
// before a country or the word of a body, at its beginning if one of them shows
// that it is none. sure says that what follows needs no post.
func (r *grammar) nameParts(in text.Span) (to int, sure bool) {
	s := in.Of(r.s)
	for _, part := range strings.FieldsFunc(s, func(c rune) bool { return lex.ClassOf(c) == lex.Joint }) {
		from := in.Start + strings.LastIndex(s, part)
		w, n := lex.LongestName(part)
		whole, last := n == len(part), from+len(part) >= beforeJoint(r.s, in.Start, in.End)
		if whole && (w.Country != "" || len(w.Orgs) > 0 && last) && !strings.HasPrefix(s, part) { // ラジェシュ・パント・インド国家…調整官
			return beforeJoint(r.s, in.Start, from), false
		}
		if _, k := words().openings.Longest(part); k > 0 && k*2 >= len(part) {
			if from == in.Start || !last || k != len(part) {
				return in.Start, true
			}
			to = beforeJoint(r.s, in.Start, from) // ロバート・キング・エネルギー省次官
			if lex.Last(r.s[in.Start:to]) != lex.Katakana || !strings.Contains(r.s[in.Start:to], lex.Dot) {
				return in.Start, true
			}
			return to, true
		}
		if whole && (w.Country != "" || len(w.Orgs) > 0) {
			return in.Start, true
		}
		if k := beforeUnit(part); last && k > 0 {
			return from + k, true
		}
	}
	return in.End, false
}

// beforeUnit returns the length of what, in a word in katakana, comes before a word with
// which units begin: バレ|デジタル; 0 if it ends with none.
func beforeUnit(word string) int {
	for at := lex.Next(word, lex.Next(word, 0)); at < len(word); at = lex.Next(word, at) {
		if _, n := words().openings.Longest(word[at:]); n == len(word)-at && n >= len("デジタル") {
			return at
		}
	}
	return 0
}

// beforeJoint returns the offset before the joints that end s[at:end].
func beforeJoint(s string, at, end int) int {
	for end > at && lex.Last(s[at:end]) == lex.Joint {
		_, size := utf8.DecodeLastRuneInString(s[at:end])
		end -= size
	}
	return end
}

// familyName reads a family name, and a given name after it, in kanji.
func (r *grammar) familyName(in text.Span, x scope) int {
	if r.isBodyOrCountry(in) {
		return in.Start
	}
	if to := r.nameAgain(in); to > in.Start {
		return to
	}
	if to := r.oneCharacter(in); to > in.Start {
		return to
	}
	if to := r.nameBeforeCountry(in); to > in.Start {
		return to
	}
	if to := r.beforeOpening(in, x); to > in.Start {
		return to
	}
	if to := r.nameBeforeBody(in); to > in.Start {
		return to
	}
	if to := r.guestName(in); to > in.Start {
		return to
	}
	v := words()
	if _, n := v.surnames.Longest(in.Of(r.s)); n > 0 {
		if to := beforeGoverned(in.Of(r.s), n); to > 0 {
			return in.Start + to
		}
		if to := in.Start + n; v.Formers.Begins(r.s[to:in.End]) && r.isPost(v.Formers.TrimPrefix(r.s[to:in.End])) { // 内藤|元院長
			return to
		}
		for to, k := in.Start+n, 0; k <= 4 && to < in.End; k++ {
			if r.opens(in.From(to), x) {
				return to
			}
			to = lex.Next(r.s[:in.End], to)
		}
	}
	if to := r.nameBeforeOffice(in, x); to > in.Start {
		return to
	}
	if to := r.spacedName(in); to > in.Start {
		return to
	}
	if to := r.nameOfMayor(in); to > in.Start {
		return to
	}
	if in.Start != x.word && !r.t.Blank(in.Start) || v.openings.Begins(in.Of(r.s)) { // after a body an unlisted word may begin a unit as well
		return in.Start
	}
	return r.unknownName(in, x)
}

// nameAgain reads the family name, of one or two characters, of somebody who was named with
// the post that fills the rest of a word: 安|本部長, after 安見本…本部長.
func (r *grammar) nameAgain(word text.Span) int {
	for to, k := word.Start, 0; k < 2 && to < word.End; k++ {
		if to = lex.Next(r.s, to); to >= word.End { // no post is left
			break
		}
		name, post := r.s[word.Start:to], r.s[to:word.End]
		if r.isPost(post) && slices.ContainsFunc(r.held, func(h held) bool {
			return strings.HasPrefix(h.name, name) && len(h.name) > len(name) && strings.HasSuffix(h.title, post)
		}) {
			return to
		}
	}
	return word.Start
}

// countryIn returns where, after two to four characters of a word that ends with
// a post, the country of the post begins: 金見本|韓国港湾庁長官; the beginning of the
// word if none does.
func (r *grammar) countryIn(word text.Span) int {
	for at, k := word.Start, 0; k < 4 && at < word.End && lex.First(r.s[at:]) == lex.Kanji; k++ {
		at = lex.Next(r.s, at)
		if w, n := r.t.Name(word.From(at)); k > 0 && n >= len("韓国") && w.Country != "" {
			return at
		}
	}
	return word.Start
}

// nameBeforeCountry reads a name of two to four kanji before the country of a
// post, with or without a ・ between: 張見本・中国商務部長.
func (r *grammar) nameBeforeCountry(in text.Span) int {
	name, rest, ok := strings.Cut(in.Of(r.s), lex.Dot)
	n := len(name)
	if !ok {
		name = words().Envoys.TrimSuffix(in.Of(r.s)[:r.countryIn(in)-in.Start]) // 内藤|在ケニア大使
		n = len(name)
		rest = in.Of(r.s)[n:]
	}
	if abroad := nationAtEnd(name); lex.Count(name) < 2 || lex.Count(name) > 4 || abroad != "" && abroad != "JP" || strings.ContainsFunc(name, notKanji) || !mayBeFamily(name) || !ok && !words().surnames.Begins(name) && !IsGuest(name) {
		return in.Start
	}
	code, _ := country.OfPrefix(rest)
	if w, _ := lex.LongestName(rest); w.Country == "" && code == "" && !r.partsPost(in, n) && governed(rest) == 0 || words().Prefectures.Has(name) { // not 北海道・|ロシア…
		return in.Start
	}
	return in.Start + n
}

// partsPost reports whether a ・ after n bytes of a word parts a name, put together
// as family names are, from a post: 麻田太郎・副総理兼財務大臣.
func (r *grammar) partsPost(word text.Span, n int) bool {
	family := word.To(lex.Next(r.s, lex.Next(r.s, word.Start)))
	rest := word.From(word.Start + n + len(lex.Dot))
	guest := IsGuest(word.To(word.Start + n).Of(r.s)) // 肖見|・財政部長
	return (guest || words().formed.like(family.Of(r.s))) && !words().openings.Begins(word.Of(r.s)) && !words().openings.Begins(r.s[family.End:rest.Start]) && words().openings.Begins(rest.Of(r.s))
}

// beforeOpening reads a family name of one character, though a longer one begins so
// as well, right before a word that begins units: 堀|中東アフリカ局審議官.
func (r *grammar) beforeOpening(in text.Span, x scope) int {
	v, to := words(), lex.Next(r.s[:in.End], in.Start)
	if !v.surnames.Begins(r.s[in.Start:to]) && !v.Single.Begins(r.s[in.Start:to]) {
		return in.Start
	}
	if _, n := v.openings.Longest(r.s[to:in.End]); n < len("中東") || !r.opens(in.From(to), x) {
		return in.Start
	}
	return to
}

// IsGuest reports whether a name is none of Japan: it is in katakana, or has a
// family name of one character, as few people of Japan have: 李, 李金早.
func IsGuest(name string) bool {
	name = name[initials(name, 0):]
	if name == "" || lex.First(name) == lex.Katakana {
		return name != ""
	}
	if lex.Count(name) == 2 && words().formed.like(name) { // 盛田
		return false
	}
	family := name[:lex.Next(name, 0)]
	_, listed := words().surnames.Longest(name)
	if words().Single.Has(family) {
		return lex.Count(name) <= 3 && listed <= len(family)
	}
	return family == name && listed == 0
}

// oneCharacter reads a family name of one character, as of Chinese and Korean
// people, right before a post: 申|長官, 李|部長.
func (r *grammar) oneCharacter(in text.Span) int {
	to := words().Single.Skip(r.s[:in.End], in.Start)
	_, n := words().posts.Longest(r.s[to:in.End])
	if code, k := country.OfPrefix(r.s[to:in.End]); to > in.Start && code != "" && r.titled(in) { // 趙|韓国外交部長官, not 林|中国課長
		if _, unit := lex.BodyEnding(r.s[to+k : lex.Next(r.s, to+k)]); unit == 0 {
			return to
		}
	}
	if to == in.Start || n < len("長官") || to+n != in.End {
		return in.Start
	}
	return to
}

// guestName reads a family name of one character and the given name after it that,
// after the の of a body, fill a word up to a post: 海事局の|王見本|処長.
func (r *grammar) guestName(in text.Span) int {
	v, to := words(), in.Start
	if !strings.HasSuffix(r.s[:in.Start], lex.Of) || !v.Single.Begins(in.Of(r.s)) || v.openings.Begins(in.Of(r.s)) {
		return in.Start
	}
	for k := 0; k < 3 && to < in.End && lex.First(r.s[to:in.End]) == lex.Kanji; k++ {
		to = lex.Next(r.s, to)
		rest := r.s[to:in.End]
		_, n := v.posts.Longest(v.Vice.TrimPrefix(rest))
		if whole := n > len("長") && n == len(v.Vice.TrimPrefix(rest)); k > 0 && whole && mayBeFamily(in.To(to).Of(r.s)) {
			return to
		}
	}
	return in.Start
}

// nameBeforeOffice reads a name of three to five kanji that, after a body, fills
// the word up to the post of a politician: 経済産業省|上月良祐|副大臣.
func (r *grammar) nameBeforeOffice(in text.Span, x scope) int {
	v := words()
	n := v.Offices.Suffix(in.Of(r.s))
	to := in.End - n
	if name := in.Of(r.s)[:in.Len()-n]; n == 0 || !x.inner && in.Start == x.word || lex.Count(name) < 3 || lex.Count(name) > 5 ||
		v.openings.Begins(name) || v.NounHeads.Begins(name) || strings.ContainsFunc(name, notKanji) || !mayBeFamily(name) || v.InCharge.Ends(name) {
		return in.Start
	}
	return to
}

// isBodyOrCountry reports whether a body of the registry, a country or a city of
// another country than Japan is named at an offset.
func (r *grammar) isBodyOrCountry(in text.Span) bool {
	w, n := r.t.Name(in)
	return n > 0 && (w.City > 0 && lexicon.Cities()[w.City-1].Country != "JP" || w.Country != "" || len(w.Orgs) > 0 || w.Short != "" && words().openings.Begins(r.s[in.Start+n:in.End])) // 豪外務貿易省
}

// nameBeforeBody reads a name of two to five characters right before a body of
// the registry: 石月英雄|外務省.
func (r *grammar) nameBeforeBody(in text.Span) int {
	if s := in.Of(r.s); words().openings.Begins(s) || words().NounHeads.Begins(s) {
		return in.Start
	}
	if _, n := words().openings.Longest(r.s[lex.Next(r.s[:in.End], in.Start):in.End]); n >= len("中東") {
		return in.Start // 辻|情報通信総括局次長: the first unit begins after one character
	}
	for to, k := in.Start, 0; k < 5 && to < in.End && lex.First(r.s[to:in.End]) == lex.Kanji; k++ {
		to = lex.Next(r.s[:in.End], to)
		if k == 0 {
			continue
		}
		name := in.To(to).Of(r.s)
		if w, n := r.t.Name(in.From(to)); len(w.Orgs) > 0 && mayBeFamily(name) && (n >= 9 || n >= 6 && words().formed.like(name)) {
			return to
		}
	}
	return in.Start
}

// beforeGoverned returns where, in a word that begins with a family name of n bytes, the city
// or prefecture begins whose head somebody is, after a given name or none: 内藤太郎|愛知県知事,
// 内藤次郎|御宿町長; 0 if none does. A place that no list has comes after two characters.
func beforeGoverned(word string, n int) int {
	unlisted := 0
	for at, k := n, 0; k < 4 && at < len(word); k++ {
		if size := governed(word[at:]); size > 0 {
			if w, m := lex.LongestName(word[at:]); m > 0 && m <= size && (w.City > 0 || words().Prefectures.Has(word[at:at+size])) {
				return at
			}
			if k == 0 || k == 2 {
				unlisted = at
			}
		}
		at = lex.Next(word, at)
	}
	return unlisted
}

// nameOfMayor reads a name of two to five kanji that, after the の of a city or prefecture,
// fills a word up to the post of its head: 釧路市の|葛見隆三|市長.
func (r *grammar) nameOfMayor(in text.Span) int {
	v := words()
	name := in.Of(r.s)[:in.Len()-v.LocalPosts.Suffix(in.Of(r.s))]
	place, ok := strings.CutSuffix(r.s[:in.Start], lex.Of)
	if n := lex.Count(name); !ok || len(name) == in.Len() || n < 2 || n > 5 || !v.Governed.Ends(place) || strings.ContainsFunc(name, notKanji) || !mayBeFamily(name) {
		return in.Start
	}
	return in.Start + len(name)
}

// spacedName reads a family name and a given name, with a blank printed between, before
// the post that fills the word: 葛見 隆三|長官.
func (r *grammar) spacedName(in text.Span) int {
	spaced := false
	for to, k := lex.Next(r.s, in.Start), 1; k < 6 && to < in.End && lex.First(r.s[to:in.End]) == lex.Kanji; k++ {
		if spaced = spaced || k < 4 && r.t.Blank(to); spaced && k > 1 && !r.t.Blank(to) && r.isPost(r.s[to:in.End]) && mayBeFamily(in.To(to).Of(r.s)) {
			return to
		}
		to = lex.Next(r.s, to)
	}
	return in.Start
}

// mayBeFamily reports whether a word that no list has may be the name of a
// person: it does not end as nouns do.
func mayBeFamily(s string) bool {
	v := words()
	e, n := lex.BodyEnding(s)
	if strings.HasSuffix(s, "司") { // 英司
		n = 0
	}
	return v.surnames.Begins(s) || !v.NounTails.Ends(s) && !v.posts.Ends(s) && !lex.IsGeneric(s) && (n == 0 || e.Rank == lex.Weak)
}

// unknownName reads a name that no list has: two to five kanji before a word that
// begins a post, or two or three that are put together as family names are before
// a post that fills the word: 竹廣|室長. Before the post of a deputy any may be one.
func (r *grammar) unknownName(in text.Span, x scope) int {
	v := words()
	given := v.surnames.Begins(in.Of(r.s)) // 大 begins nouns and names: 大和太郎
	if v.NounHeads.Begins(in.Of(r.s)) && !given {
		return in.Start
	}
	for to, k := in.Start, 0; k < 5 && to < in.End && lex.First(r.s[to:in.End]) == lex.Kanji; k++ {
		to = lex.Next(r.s[:in.End], to)
		if k == 0 && !(v.Vice.Begins(r.s[to:in.End]) && strings.HasSuffix(r.s[:in.Start], lex.Of)) {
			if _, n := v.openings.Longest(r.s[to:in.End]); n >= len("情報通信") {
				return in.Start
			}
			continue // a name of one character must be listed
		}
		rest, name := r.s[to:in.End], in.To(to).Of(r.s)
		post := v.Vice.TrimPrefix(rest)
		if _, n := v.posts.Longest(post); k <= 2 && n == len(post) && n > len("長") && mayBeFamily(name) && (post != rest || v.formed.like(name)) {
			return to
		}
		if family := in.To(lex.Next(r.s, lex.Next(r.s, in.Start))); k >= 3 && post == rest && r.isPost(rest) && lex.Count(rest) > 2 && v.formed.like(family.Of(r.s)) && mayBeFamily(name) && !strings.ContainsFunc(name, notKanji) { // 杉木和行|委員長
			return to
		}
		if _, n := v.openings.Longest(rest); (n >= 6 || v.Envoys.Begins(rest)) && r.opens(in.From(to), x) && mayBeFamily(name) {
			return to
		}
	}
	return in.Start
}

// notKanji reports whether a character is no ideograph.
func notKanji(c rune) bool { return lex.ClassOf(c) != lex.Kanji }

// isPost reports whether s is no more than a post.
func (r *grammar) isPost(s string) bool {
	_, n := words().posts.Longest(s)
	return n > 0 && n == len(s)
}

// opens reports whether a post, or the body of one, begins at an offset.
func (r *grammar) opens(in text.Span, x scope) bool {
	rest := in.Of(r.s)
	_, n := words().posts.Longest(rest)
	switch {
	case rest == "":
		return false
	case n == len(rest):
		return true
	case n == 0 && !x.beyond:
		return false
	}
	if words().openings.Begins(rest) || words().Prefectures.Begins(rest) {
		return true
	}
	w, _ := lex.LongestName(rest)
	return len(w.Orgs) > 0 || w.Country != ""
}

// postTail reads the post that closes the word from an offset to end, and a name
// after it.
func (r *grammar) postTail(p *Phrase, in text.Span) int {
	if k, ok := r.nameAfterPost(in); ok { // …大臣|カーリ・ロウ議員
		p.Post = text.Span{Start: p.withNation(p.postStart(in.Start)), End: k}
		p.Name = text.Span{Start: k, End: lex.KatakanaEnd(r.s[:in.End], k)}
		return in.End
	}
	if r.titled(in) {
		p.Post = in.From(p.postStart(in.Start))
		return in.End
	}
	if k := r.fullNameAfter(in); k > in.Start {
		p.Post, p.Name = text.Span{Start: p.withNation(p.postStart(in.Start)), End: k}, in.From(k)
		return in.End
	}
	return in.Start
}

// nameAfterPost finds where a name in katakana begins after the post that begins
// at an offset, if they fill the word: 長ジャネット・マクファーソン氏.
func (r *grammar) nameAfterPost(in text.Span) (int, bool) {
	v := words()
	for k := in.Start; k < in.End; k = lex.Next(r.s[:in.End], k) {
		if k == in.Start || lex.First(r.s[k:in.End]) != lex.Katakana || !r.titled(in.To(k)) {
			continue
		}
		rest := r.s[lex.KatakanaEnd(r.s[:in.End], k):in.End]
		if v.PersonMark.TrimPrefix(rest) == "" && (strings.Contains(r.s[k:in.End], lex.Dot) || v.PersonMark.Ends(rest)) {
			return k, true
		}
	}
	return in.Start, false
}

// fullNameAfter returns where, after the post of a minister or an envoy, a family name that
// is listed and a given name fill the rest of a word: 国土交通大臣|内藤次郎; its beginning
// if none do.
func (r *grammar) fullNameAfter(word text.Span) int {
	v := words()
	for k := lex.Next(r.s, word.Start); k < word.End; k = lex.Next(r.s, k) {
		name := r.s[k:word.End]
		if n := lex.Count(name); n > 6 || n < 3 || !v.NamedAfter.Ends(r.s[word.Start:k]) && !(r.t.Blank(k) && r.titled(word.To(k))) || strings.ContainsFunc(name, notKanji) {
			continue
		}
		if r.t.Blank(k) && r.spaced(word.From(k)) && mayBeFamily(name) { // 保全局長 安見 勝三
			return k
		}
		if _, n := v.surnames.Longest(name); n >= len("内藤") && n < len(name) && mayBeFamily(name[n:]) && !v.openings.Begins(name) {
			return k
		}
	}
	return word.Start
}

// spaced reports whether a blank is printed inside a name, after one to three characters.
func (r *grammar) spaced(name text.Span) bool {
	for at, k := lex.Next(r.s, name.Start), 1; k < 4 && at < name.End; k++ {
		if r.t.Blank(at) {
			return true
		}
		at = lex.Next(r.s, at)
	}
	return false
}

// withNation returns where a post begins with the country in one word with it: 日本国|国土交通大臣.
func (p *Phrase) withNation(post int) int {
	if p.prefix > 0 && p.prefix == post {
		return p.Span.Start
	}
	return post
}

// postStart returns where the post at an offset is printed from: after the name,
// with the units that it leads.
func (p *Phrase) postStart(at int) int {
	start := at
	for i := len(p.units) - 1; i >= 0; i-- {
		u := p.units[i]
		if u.span.End > start || u.span.Start < p.Name.End {
			break
		}
		if i+1 < len(p.units) && p.units[i+1].parted && start == p.units[i+1].span.Start {
			start = u.span.Start
			continue
		}
		if u.span.End < start && (len(u.alias) == 0 || u.alias[len(u.alias)-1].End+len(lex.Close) != start) {
			break
		}
		start = u.span.Start
	}
	if p.nation > 0 && start == p.prefix { // ジャイ・インド外務大臣
		return p.nation
	}
	return start
}
