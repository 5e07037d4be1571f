package ja

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dialoguec/compile/fact"
)

// A naming is one place where a meeting or a series is named.
type naming struct {
	span    fact.Span // of the name and the ordinal together
	name    fact.Span // of the series' name; empty where only 第3回会合 is printed
	ordinal int
	step    int    // 次回 +1, 前回 -1
	level   string // as printed in front of the noun: 局長級
}

// naming reads the meeting that is named at offset at.
func (r *reader) naming(at, limit int) (naming, bool) {
	s := r.s[:limit]
	switch {
	case strings.HasPrefix(s[at:], "第"):
		return r.numbered(at, limit)
	case strings.HasPrefix(s[at:], "次回"), strings.HasPrefix(s[at:], "前回"):
		return r.stepped(at, limit)
	case strings.HasPrefix(s[at:], "初"):
		return r.inaugural(at, limit)
	}
	return naming{}, false
}

// inaugural reads the first meeting of a series that is named: …対話の初会合,
// …協議（初回会合）, 初の日独…対話.
func (r *reader) inaugural(at, limit int) (naming, bool) {
	s := r.s[:limit]
	m := naming{ordinal: 1}
	for _, w := range []string{"初会合", "初回会合", "初の会合"} {
		if strings.HasPrefix(s[at:], w) {
			m.span = fact.Span{Start: at, End: at + len(w)}
			name, start := r.nameBefore(at)
			if start == at {
				return naming{}, false // of something else
			}
			m.name, m.span.Start = name, start
			return m, true
		}
	}
	for _, w := range []string{"初の", "初回の", "初回となる", "初となる"} {
		if strings.HasPrefix(s[at:], w) {
			name, end := r.nameAfter(at+len(w), limit)
			if end > at+len(w) && !r.plain(name.Of(s)) && (r.isSeries(name.Of(s)) || len(r.partiesOf(name)) > 0) {
				m.name, m.span, m.level = name, fact.Span{Start: at, End: end}, r.levelIn(name.Of(s))
				return m, true
			}
		}
	}
	return naming{}, false
}

// numbered reads 第N回 with the name behind or in front of it.
func (r *reader) numbered(at, limit int) (naming, bool) {
	s := r.s[:limit]
	n, i := ordinal(s, at)
	if n == 0 {
		return naming{}, false
	}
	m := naming{ordinal: n, span: fact.Span{Start: at, End: i}}
	if strings.HasSuffix(s[:at], "（") && strings.HasPrefix(s[i:], "）") { // （第6回）日・フィリピン次官級協議
		if name, end := r.nameAfter(i+len("）"), limit); end > i+len("）") && !r.plain(name.Of(s)) {
			m.name, m.span.End = name, end
			m.level = r.levelIn(name.Of(s))
			return m, true
		}
	}
	if name, end := r.nameAfter(i, limit); end > i {
		m.span.End = end
		m.level = r.levelIn(name.Of(s))
		if !r.plain(name.Of(s)) {
			m.name = name
			return m, true
		}
	}
	if rest := s[i:]; m.span.End == i && named(classOf(firstRune(rest))) && !conjunction(rest) && !startsAny(rest, "結果", "開催", "概要", "成果", "以降", "議事", "目") {
		return naming{}, false // 第2回ワークショップ: of something else
	}
	if name, start := r.nameBefore(at); start < at {
		m.name, m.span.Start = name, start
	}
	return m, true
}

// ordinal reads 第29回 and 第三回.
func ordinal(s string, at int) (n, end int) {
	i := at + len("第")
	n, end = number(s, i, 3)
	if end == i {
		for end < len(s) {
			c, size := decode(s, end)
			k := slices.Index([]rune("〇一二三四五六七八九"), c)
			switch {
			case c == '十' && n == 0:
				n = 10
			case c == '十':
				n *= 10
			case k > 0 && n >= 10:
				n += k
			case k > 0 && n == 0:
				n = k
			default:
				k = -1
			}
			if k < 0 && c != '十' {
				break
			}
			end += size
		}
	}
	if n == 0 || !strings.HasPrefix(s[end:], "回") {
		return 0, at
	}
	return n, end + len("回")
}

// stepped reads 次回会合, 次回の第30回会合, 次回の日独サイバー協議.
func (r *reader) stepped(at, limit int) (naming, bool) {
	s := r.s[:limit]
	m := naming{step: 1}
	if strings.HasPrefix(s[at:], "前") {
		m.step = -1
	}
	i := skip(s, at+len("次回"), "の")
	if strings.HasPrefix(s[i:], "第") {
		if n, ok := r.numbered(i, limit); ok {
			n.span.Start = at
			n.step = m.step
			return n, true
		}
	}
	m.span = fact.Span{Start: at, End: i}
	if name, end := r.nameAfter(i, limit); end > i {
		m.span.End = end
		m.level = r.levelIn(name.Of(s))
		if !r.plain(name.Of(s)) {
			m.name = name
		}
	} else if i > at+len("次回") {
		m.span.End = at + len("次回")
	}
	return m, true
}

// nameAfter reads a name that ends with a noun for meetings at offset i.
func (r *reader) nameAfter(i, limit int) (fact.Span, int) {
	s := r.s[:limit]
	i = skip(s, i, "の")
	if q := quoteEnd(s, i); q > i {
		in := fact.Span{Start: i + len("「"), End: q - len("」")}
		if r.meetingNoun(in.Of(s)) == in.Len() {
			return in, q
		}
		return fact.Span{}, i
	}
	for j := i; j < limit; {
		e := runEnd(s[:min(limit, j+2*maxName)], j)
		if e == j {
			break
		}
		if n := r.meetingNoun(s[j:e]); n > 0 {
			return fact.Span{Start: i, End: j + n}, j + n
		}
		if e > j+maxName {
			break
		}
		k := e
		for _, w := range joins {
			k = max(k, skip(s, e, w))
		}
		if field(s[j:e]) {
			k = max(k, skip(s, e, "における"))
		}
		if k == e && j == i {
			k = skip(s, e, "・") // of two bodies: 農林水産省・ドイツ食料農業省…対話
		}
		if k == e {
			break
		}
		j = k
	}
	return fact.Span{}, i
}

// joins stands between the words of one name.
var joins = []string{"に関する", "のための", "に係る", "に向けた", "をめぐる", "及び"}

func startsAny(s string, words ...string) bool {
	for _, w := range words {
		if starts(s, w) {
			return true
		}
	}
	return false
}

// field tells whether a word names a field, of which における makes a part of a
// name (デジタル分野における日独協議), and no place.
func field(s string) bool {
	for _, w := range []string{"分野", "問題", "政策", "空間", "領域", "技術", "安全保障"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// meetingNoun gives the length of the beginning of s that ends with a noun for
// meetings: the whole of 日英サイバー協議, but not 結果 behind it. 0 is none.
func (r *reader) meetingNoun(s string) int {
	for i := range s {
		if i == 0 {
			continue
		}
		if i > maxName {
			return 0
		}
		if n := r.nounAt(s, i); n > 0 {
			return n
		}
	}
	return r.nounAt(s, len(s))
}

// nounAt tells whether a noun for meetings ends at byte i of s, and no longer
// word goes on there.
func (r *reader) nounAt(s string, i int) int {
	if _, n := r.v.meetings.longest(s[:i]); n == 0 {
		return 0
	}
	rest := s[i:]
	if rest == "" {
		return i
	}
	for _, w := range []string{"第", "開催", "結果", "概要", "成果", "共同", "出席", "参加", "以降", "議事", "における", "等", "議長", "全体", "／"} {
		if strings.HasPrefix(rest, w) {
			return i
		}
	}
	if c := classOf(firstRune(rest)); !named(c) {
		return i
	}
	return 0
}

// nameBefore reads the name of a series that ends before an ordinal at offset
// at: 「…」の第5回会合, …対話第2回, …対話（第5回.
func (r *reader) nameBefore(at int) (fact.Span, int) {
	s := r.s
	end := at
	for {
		cut := strings.TrimRight(s[:end], " 　")
		for _, w := range []string{"の", "（", "、", "における"} {
			if t, ok := strings.CutSuffix(cut, w); ok {
				cut = t
			}
		}
		if strings.HasSuffix(cut, "）") { // （以下「日米IED」という。）
			if open := strings.LastIndex(cut, "（"); open >= 0 && strings.Contains(cut[open:], "以下") {
				cut = cut[:open]
			}
		}
		if len(cut) == end {
			break
		}
		end = len(cut)
	}
	if strings.HasSuffix(s[:end], "」") {
		open := strings.LastIndex(s[:end], "「")
		if open < 0 {
			return fact.Span{}, at
		}
		in := fact.Span{Start: open + len("「"), End: end - len("」")}
		if strings.Contains(in.Of(s), "\n") || r.meetingNoun(in.Of(s)) != in.Len() && !r.isSeries(in.Of(s)) {
			return fact.Span{}, at
		}
		return in, open
	}
	start := runStart(s, end)
	in := fact.Span{Start: start, End: end}
	if start == end || r.plain(in.Of(s)) || r.meetingNoun(in.Of(s)) != in.Len() && !r.isSeries(in.Of(s)) {
		return fact.Span{}, at
	}
	return in, start
}

// runStart gives where the stretch of name characters, and of the words that
// join them, begins that ends at offset end.
func runStart(s string, end int) int {
	i := end
	for i > 0 {
		if end-i > maxName {
			return end
		}
		if c := lastRune(s[:i]); named(classOf(c)) {
			i -= utf8.RuneLen(c)
			continue
		}
		joined := false
		if t, ok := strings.CutSuffix(s[:i], "における"); ok && i < end && field(t) {
			i, joined = len(t), true
		}
		for _, w := range joins[:5] {
			if i < end && strings.HasSuffix(s[:i], w) && i > len(w) && named(classOf(lastRune(s[:i-len(w)]))) {
				i -= len(w)
				joined = true
				break
			}
		}
		if !joined {
			break
		}
	}
	return i
}

// plain tells whether a noun names no series of its own: 会合, 局長級会合.
func (r *reader) plain(name string) bool {
	for _, w := range r.v.levels {
		if t, ok := strings.CutPrefix(name, w.text); ok {
			name = t
			break
		}
	}
	name = strings.TrimPrefix(name, "全体")
	name = strings.TrimPrefix(name, "年次")
	_, n := r.v.meetings.longest(name)
	return n == len(name)
}

func (r *reader) levelIn(name string) string {
	for _, w := range r.v.levels {
		if strings.Contains(name, w.text) {
			return w.value
		}
	}
	return ""
}

// isSeries tells whether a name is one of a series of this text.
func (r *reader) isSeries(name string) bool { return r.seriesOf(name) != fact.None }

// seriesOf finds a series of this text by one of its names.
func (r *reader) seriesOf(name string) int {
	for i := range r.f.Series {
		if r.f.Series[i].Name == name || slices.Contains(r.f.Series[i].Aliases, name) {
			return i
		}
	}
	return fact.None
}

// addSeries enters a series.
func (r *reader) addSeries(name fact.Span, rule string) int {
	text := name.Of(r.s)
	if i := r.seriesOf(text); i != fact.None {
		r.f.Series[i].Spans = append(r.f.Series[i].Spans, name)
		return i
	}
	r.f.Series = append(r.f.Series, fact.Series{Name: text, Parties: r.partiesOf(name), Level: r.levelIn(text), Basis: fact.At(rule, name)})
	return len(r.f.Series) - 1
}

// partiesOf reads the countries in the name of a series.
func (r *reader) partiesOf(name fact.Span) []string {
	for i := name.Start; i < name.End; i = next(r.s, i) {
		if codes, end := r.pair(i, name.End); end > i {
			for k, c := range codes {
				if len(c) != 2 {
					r.institution = c
					codes[k] = "INT"
				}
			}
			return codes
		}
	}
	return r.bodyPair(name)
}

// bodyPair reads the countries of the two bodies with which the name of a
// dialogue between them begins: 防衛省・豪州国防省…協議.
func (r *reader) bodyPair(name fact.Span) []string {
	var codes []string
	for i := name.Start; i < name.End && len(codes) < 2; {
		t, n := r.term(i, name.End)
		if n == 0 || len(t.orgs) == 0 {
			return nil
		}
		o := r.pick(t.orgs, "")
		if o == nil || slices.Contains(codes, o.Country) {
			return nil
		}
		codes = append(codes, o.Country)
		if i += n; len(codes) == 1 {
			j := i
			for _, w := range []string{"・", "－", "／", "-", "/", "と"} {
				j = max(j, skip(r.s[:name.End], i, w))
			}
			if j == i {
				return nil
			}
			i = j
		}
	}
	if len(codes) < 2 {
		return nil
	}
	return codes
}

// latinTitle reports whether a text is a name of several words in Latin letters:
// （Japan-U.S. Cyber Dialogue） behind the Japanese name.
func latinTitle(s string) bool {
	for _, c := range s {
		if c >= 0x250 {
			return false
		}
	}
	return strings.Contains(s, " ") && s[0] >= 'A' && s[0] <= 'Z'
}

// aliasBehind reads 以下「X」という。 or the English name behind the name of a series.
func (r *reader) aliasBehind(series, at int) {
	in, next := bracket(r.s, at)
	if next == at {
		in, next = bracket(r.s, skip(r.s, at, "」"))
		if next == skip(r.s, at, "」") {
			return
		}
	}
	a, ok := defined(r.s, in)
	if !ok {
		if t := in.Of(r.s); !acronym(t) && !latinTitle(t) {
			return
		}
		a = in
	}
	q := &r.f.Series[series]
	if text := a.Of(r.s); text != q.Name && !slices.Contains(q.Aliases, text) {
		q.Aliases = append(q.Aliases, text)
		q.Spans = append(q.Spans, a)
	}
}
