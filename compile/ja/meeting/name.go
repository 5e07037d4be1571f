package meeting

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// nameAfter reads a name that begins at an offset, or after a の there, and ends
// with a noun for meetings. It returns the offset after it; where it would
// begin if there is none.
func (m names) nameAfter(in text.Span) (text.Span, int) {
	s := m.t.S[:in.End]
	i := afterYear(s, lex.Skip(s, lex.Skip(s, in.Start, "〇"), lex.Of))
	i = m.afterEdition(s, i)
	if q := lex.QuoteEnd(s, i); q > i {
		in := text.Span{Start: m.afterEdition(s, afterYear(s, i+len(lex.OpenQuote))), End: q - len(lex.CloseQuote)}
		if n := meetingNoun(in.Of(s)); n > 0 && isYear(in.Of(s)[n:]) { // 「日独灯台対話2031」
			in.End = in.Start + n
		}
		if meetingNoun(in.Of(s)) == in.Len() {
			if n := words().Parts.Prefix(s[q:]); n > 0 && !lex.BeginsName(s[q+n:]) { // 「…委員会」|の分科会
				return text.Span{Start: i, End: q + n}, q + n
			}
			return in, q
		}
		if n := meetingNoun(s[q:lex.RunEnd(s, q)]); n > 0 && m.isHead(in) {
			return text.Span{Start: i, End: q + n}, q + n
		}
		return text.Span{}, i
	}
	for j := i; j < in.End; {
		end := lex.RunEnd(s[:min(in.End, j+2*lex.MaxName)], j)
		if end == j {
			break
		}
		if n := meetingNoun(s[j:end]); n > 0 && !(m.isOwned(text.Span{Start: i, End: j}) && m.isPlain(text.Span{Start: j, End: j + n})) && !(j+n == end && m.goesOn(in, end)) {
			return text.Span{Start: i, End: j + n}, j + n
		}
		if end > j+lex.MaxName {
			break
		}
		next := max(lex.Joined(s, j, end), words().NameJoins.Skip(s, end))
		if next == end && end+1 < len(s) && s[end] == '.' && lex.IsDigit(s[end-1]) && lex.IsDigit(s[end+1]) { // トラック1.5対話
			next = end + 1
		}
		if next == end && strings.HasPrefix(s[end:], "か国") && words().Numerals.Ends(s[:end]) { // 日中韓三|か国大臣会合
			next = end + len("か")
		}
		if next == end {
			next = m.inserted(s, afterFramework(s, end))
		}
		if next == end && j == i {
			next = lex.Skip(s, end, lex.Dot) // of two bodies: 農林水産省・ドイツ食料農業省…対話
		}
		if of := lex.Skip(s, end, lex.Of); j == i && m.isOwned(text.Span{Start: i, End: of}) {
			next = of
		}
		if next == end {
			break
		}
		j = next
	}
	return text.Span{}, i
}

// isOwned reports whether a stretch is what owns the rest of a name: a compound of countries
// and a の, 日中韓の|…会合, or a field and a の, 灯台分野の|日英協力に関する対話.
func (m names) isOwned(in text.Span) bool {
	field, ok := strings.CutSuffix(in.Of(m.t.S), lex.Of)
	return ok && lex.IsField(field) || m.isOwner(in)
}

// afterYear returns the offset after the year that tells the edition of what is named at
// an offset, 2031|日英灯台対話; the offset itself if none does.
func afterYear(s string, at int) int {
	end := at + len("2031")
	if end < len(s) && isYear(s[at:end]) && lex.First(s[end:]) == lex.Kanji && !strings.HasPrefix(s[end:], "年") {
		return end
	}
	return at
}

// endsInYear reports whether no more of a name follows than the year of its edition:
// …ダイアログ|2031, …委員会|2031年次会合.
func endsInYear(s string) bool {
	return len(s) >= 4 && isYear(s[:4]) && (!lex.BeginsName(s[4:]) || words().YearlyEnds.Begins(s[4:]))
}

// isYear reports whether s is a year in digits.
func isYear(s string) bool {
	year, end := lex.Number(s, 0, 4)
	return end == len(s) && year > 1900 && year < 2100
}

// afterEdition returns the offset after the year that begins the name of an edition and
// is printed as a date, 令和5年度|日英灯台会議; the offset itself if none does.
func (m names) afterEdition(s string, at int) int {
	w, ok := m.dates.At(at)
	if !ok || w.Span.End > len(s) || !strings.HasSuffix(w.Span.Of(s), "年度") && !strings.HasSuffix(w.Span.Of(s), "年") || !lex.BeginsName(s[w.Span.End:]) {
		return at
	}
	return w.Span.End
}

// inserted returns the offset after what is inserted into a name at an offset, which goes
// on behind it: …経済連携協定|（EPA）|交渉, …次官級|「2+2」|対話; the offset itself if nothing is.
func (m names) inserted(s string, at int) int {
	closed := lex.EnclosedEnd(s, at)
	in, end := s[at:closed], words().NameLinks.Skip(s, closed)
	switch {
	case closed == at, lex.Count(in) > 12, !lex.BeginsName(s[end:]), strings.ContainsAny(in, "\n、："+lex.Nth+lex.SideOf),
		lex.First(in[len(lex.Open):]) == lex.Kanji, len(m.dates.In(text.Span{Start: at, End: closed})) > 0:
		return at
	}
	return end
}

// isOwner reports whether a stretch is a compound of countries and a の: 日中韓の|…会合.
func (m names) isOwner(in text.Span) bool {
	_, end := m.parties.Pair(in)
	return end > in.Start && m.t.S[end:in.End] == lex.Of
}

// meetingNoun returns the length of the beginning of s that ends with a noun for
// meetings: the whole of 日英サイバー協議, but not 結果 after it. 0 is none.
func meetingNoun(s string) int {
	nouns := words().nouns
	for i, c := range s {
		if i > lex.MaxName {
			return 0
		}
		if end := lex.Next(s, i); nouns.MayEnd(c) && endsNoun(s, end) {
			return end
		}
	}
	return 0
}

// endsNoun reports whether a noun for meetings ends at an offset of s, and no
// longer word goes on there.
func endsNoun(s string, at int) bool {
	v := words()
	return v.nouns.Ends(s[:at]) && (at == len(s) || v.NounFollowers.Begins(s[at:]) || !lex.BeginsName(s[at:]) || endsInYear(s[at:]))
}

// nameBefore reads the name of a series that ends before an ordinal at an
// offset: 「…」の第5回会合, …対話第2回, …対話（第5回. It returns where the name
// begins; the offset itself if there is none.
func (m names) nameBefore(at int) (text.Span, int) {
	s := m.t.S
	end := m.beforeOrdinal(at)
	if strings.HasSuffix(s[:end], lex.CloseQuote) {
		open := strings.LastIndex(s[:end], lex.OpenQuote)
		in := text.Span{Start: open + len(lex.OpenQuote), End: end - len(lex.CloseQuote)}
		if open < 0 || strings.Contains(in.Of(s), "\n") || !m.isName(in.Of(s)) {
			return text.Span{}, at
		}
		return in, open
	}
	in := text.Span{Start: min(end, max(lex.RunStart(s, end), m.t.BlockStart(at))), End: end} // 1　日独灯台対話（第4回）: without the number of the heading
	if in.Empty() || !m.isName(in.Of(s)) {
		return m.schemeBefore(in, at)
	}
	if name := m.sameBefore(in); !name.Empty() {
		return name, in.Start
	}
	in.Start = lex.Skip(s, m.beforeInserted(in), "〇")
	if start := m.ownedFrom(in); start < in.Start {
		in.Start = start
	} else if m.isPlain(in) {
		return text.Span{}, at
	}
	return in, in.Start
}

// schemeBefore reads the name of a lasting scheme, in front of the number of its meeting at
// an offset: 港湾炭素制度（PCM）グローバルパートナーシップ|第4回会合.
func (m names) schemeBefore(name text.Span, at int) (text.Span, int) {
	v, s := words(), m.t.S
	n, end := lex.Ordinal(s, at)
	if n == 0 || name.Empty() || !v.Schemes.Ends(name.Of(s)) || !v.SchemeMeetings.Begins(s[end:]) || lex.Count(name.Of(s)) < 8 {
		return text.Span{}, at
	}
	if open := strings.LastIndex(s[:name.Start], lex.Open); strings.HasSuffix(s[:name.Start], lex.Close) && open >= 0 && m.inserted(s, open) == name.Start {
		name.Start = max(lex.RunStart(s, open), m.t.BlockStart(at))
	}
	return name, name.Start
}

// sameBefore returns the dialogue named last of which a 同 and its noun speak: 日独灯台委員会,
// before |同委員会|の第1回会合; empty if they speak of none.
func (m names) sameBefore(in text.Span) text.Span {
	noun, same := strings.CutPrefix(in.Of(m.t.S), lex.Same)
	if !same || !m.isPlain(in.From(in.Start+len(lex.Same))) && !m.IsSeries(noun) {
		return text.Span{}
	}
	from := max(0, in.Start-longestLead)
	for !utf8.RuneStart(m.t.S[from]) {
		from++
	}
	all := m.bareNames(text.Span{Start: from, End: in.Start})
	for _, name := range slices.Backward(all) {
		if strings.HasSuffix(name.Of(m.t.S), noun) {
			return name
		}
	}
	return text.Span{}
}

// isHead reports whether what is quoted at the beginning of the name of a dialogue names
// those who meet: 「中央アジア＋日本」|対話.
func (m names) isHead(in text.Span) bool {
	s := in.Of(m.t.S)
	parties, size := len(m.parties.Of(in)), lex.Count(s)
	return size <= 15 && (parties > 0 || words().Groups.Begins(s)) || parties > 1 && size <= 30 // 「日独灯台管理協定（LMA）」|交渉
}

// goesOn reports whether a name that might end at an offset goes on behind an inserted
// bracket: アジア欧州会合|（ASEM）灯台大臣会合.
func (m names) goesOn(in text.Span, at int) bool {
	s := m.t.S[:in.End]
	next := m.inserted(s, at)
	return next > at && meetingNoun(s[next:lex.RunEnd(s, next)]) > 0
}

// afterFramework returns the offset after the み of a 枠組み, whose run of name characters
// ends at an offset.
func afterFramework(s string, at int) int {
	if strings.HasSuffix(s[:at], "枠組") {
		return lex.Skip(s, at, "み")
	}
	return at
}

// beforeInserted returns where a name of the parties begins that goes on behind an inserted
// bracket: 日独経済連携協定（EPA）|交渉; the beginning of what is behind it if none does.
func (m names) beforeInserted(in text.Span) int {
	s, opens := m.t.S, lex.Open
	switch before := words().NameLinks.TrimSuffix(s[:in.Start]); {
	case strings.HasSuffix(before, lex.CloseQuote):
		opens = lex.OpenQuote
		if open := strings.LastIndex(before, opens); open >= 0 && lex.QuoteEnd(s, open) == in.Start && m.isHead(text.Span{Start: open + len(opens), End: in.Start - len(lex.CloseQuote)}) {
			return open
		}
	case !strings.HasSuffix(before, lex.Close):
		return in.Start
	}
	open := strings.LastIndex(s[:in.Start], opens)
	if open < 0 || m.inserted(s, open) != in.Start || len(m.parties.Of(in)) > 0 {
		return in.Start
	}
	if start := lex.RunStart(s, open); len(m.parties.Of(text.Span{Start: start, End: open})) > 0 {
		return start
	}
	return in.Start
}

// ownedFrom returns where the name of a series begins which goes on with a noun
// after a の: 「…ビジョン」の|閣僚会合, 日中…協定（仮称）の|政府間交渉, and if it is more
// than a noun 日中韓の|科学技術大臣会合. It returns the beginning of the noun if
// nothing owns it.
func (m names) ownedFrom(noun text.Span) int {
	before, ok := strings.CutSuffix(m.t.S[:noun.Start], lex.Of)
	if !ok {
		return noun.Start
	}
	if start := m.betweenFrom(before); start < len(before) {
		return start
	}
	if open := strings.LastIndex(before, lex.OpenQuote); strings.HasSuffix(before, lex.CloseQuote) && open >= 0 && lex.QuoteEnd(before, open) == len(before) {
		return open
	}
	if open := strings.LastIndex(before, lex.Open); strings.HasSuffix(before, lex.Close) && open >= 0 {
		before = before[:open]
	}
	in := text.Span{Start: lex.RunStart(before, len(before)), End: len(before)}
	if codes, end := m.parties.Pair(in); len(codes) == 0 || end == in.End && m.isPlain(noun) {
		return noun.Start
	}
	return in.Start
}

// betweenFrom returns where, at the end of a text, two countries are named between which a
// dialogue is: |日本とケニアとの間|の合同委員会; its length if none are.
func (m names) betweenFrom(before string) int {
	at := len(before)
	for _, mark := range []string{"との間", lex.With} {
		lands, ok := strings.CutSuffix(before[:at], mark)
		start := lex.RunStart(lands, len(lands))
		if w, n := lex.LongestName(lands[start:]); !ok || w.Country == "" || start+n != len(lands) {
			return len(before)
		}
		at = start
	}
	return at
}

// isName reports whether s is the name of a series, or may be one.
func (m names) isName(s string) bool { return meetingNoun(s) == len(s) || m.IsSeries(s) }

// beforeOrdinal returns the end of what an ordinal at an offset may be said of:
// particles and the bracket that gives a short name are passed over.
func (m names) beforeOrdinal(at int) int {
	s := m.t.S[:at]
	for {
		cut := strings.TrimRight(s, lex.Blanks)
		cut = words().OrdinalLeads.TrimSuffixes(cut)
		if strings.HasSuffix(cut, lex.Close) {
			if open := strings.LastIndex(cut, lex.Open); open >= 0 && strings.Contains(cut[open:], lex.Following) { // （以下「日米IED」という。）
				cut = cut[:open]
			} else if open > 0 && lex.Count(cut[open:]) <= 12 && words().nouns.Ends(cut[:open]) && len(m.dates.In(text.Span{Start: open, End: len(cut)})) == 0 { // …対話（PED）|第3回会合
				cut = cut[:open]
			}
		}
		if len(cut) == len(s) {
			return len(s)
		}
		s = cut
	}
}

// bareNames finds names of dialogues of the parties, or of many countries, that have
// no number.
func (m names) bareNames(in text.Span) []text.Span {
	return m.namesThat(in, func(name text.Span) bool {
		return !m.endsEvent(name) && (len(m.parties.Of(name)) > 0 || isOfMany(name.Of(m.t.S)))
	})
}

// namesThat finds the names without a number that are of a kind.
func (m names) namesThat(in text.Span, is func(name text.Span) bool) []text.Span {
	var out []text.Span
	for i := in.Start; i < in.End; {
		if !lex.BeginsName(m.t.S[i:in.End]) && lex.QuoteEnd(m.t.S[:in.End], i) == i {
			i = lex.Next(m.t.S, i)
			continue
		}
		name, end := m.nameAfter(in.From(i))
		if end > i && !m.isPlain(name) && !hasOrdinal(name.Of(m.t.S)) && is(name) {
			out = append(out, m.withoutPhase(name))
			i = end
			continue
		}
		i = max(m.t.RunEnd(in.From(i)), lex.Next(m.t.S, i))
	}
	return out
}

// withoutPhase returns the name of what a meeting is of a phase of, if the text prints that
// name alone as well: 日独灯台イニシアティブ|第7フェーズ評価会合; else the name itself.
func (m names) withoutPhase(name text.Span) text.Span {
	s := name.Of(m.t.S)
	at := strings.Index(s, lex.Nth)
	if at <= 0 {
		return name
	}
	_, end := lex.Number(s, at+len(lex.Nth), 2)
	whole := name.To(name.Start + at)
	alone := strings.Count(m.t.S, s[:at]) > strings.Count(m.t.S, s[:at]+lex.Nth)
	if !words().Phases.Begins(s[end:]) || len(m.parties.Of(whole)) < 2 || !alone {
		return name
	}
	return whole
}

// hasOrdinal reports whether a name has the number of a meeting in it.
func hasOrdinal(name string) bool {
	for i, size := 0, len(lex.Nth); ; i += size {
		at := strings.Index(name[i:], lex.Nth)
		if at < 0 {
			return false
		}
		i += at
		if n, _ := lex.Ordinal(name, i); n > 0 {
			return true
		}
	}
}

// isPlain reports whether a noun names no series of its own: 会合, 局長級会合.
func (m names) isPlain(name text.Span) bool { return IsPlain(name.Of(m.t.S)) }

// IsPlain reports whether a noun for meetings names none: 会合, 局長級会合.
func IsPlain(name string) bool {
	v := words()
	for _, w := range v.levels {
		if t, ok := strings.CutPrefix(name, w.Text); ok {
			name = t
			break
		}
	}
	name = v.PlainHeads.TrimPrefix(name)
	_, n := v.nouns.Longest(name)
	return n == len(name)
}

// endsEvent reports whether a name ends with a noun for events.
func (m names) endsEvent(name text.Span) bool {
	use, _ := words().nouns.Longest(name.Of(m.t.S))
	return use == eventNoun
}

// isEvent reports whether a noun names an event of its own and no meeting of a
// dialogue: 第3回ワークショップ. One that is named with its parties is such a
// meeting.
func (m names) isEvent(name text.Span) bool {
	return m.endsEvent(name) && len(m.parties.Of(name)) < 2
}

// level returns the level that a name of a meeting tells, by the last of the words that do:
// 灯台首脳会議|大臣会合; "" if it tells none.
func level(name string) schema.Level {
	end, told := 0, schema.Level("")
	for _, w := range words().levels {
		if at := strings.LastIndex(name, w.Text); at >= end {
			end, told = at+len(w.Text), w.Value
		}
	}
	return told
}
