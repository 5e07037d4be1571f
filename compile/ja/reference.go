package ja

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
)

// references enters the events, documents, programmes and groups that a
// sentence speaks of.
func (r *reader) references(s fact.Span) {
	for i := s.Start; i < s.End; {
		c, n := decode(r.s[:s.End], i)
		if classOf(c) == hiragana {
			i += n
			continue
		}
		if q := quoteEnd(r.s[:s.End], i); q > i {
			r.quotedName(fact.Span{Start: i, End: q}, s)
			i = r.shortName(q, s)
			continue
		}
		if _, q := bracket(r.s[:s.End], i); q > i && strings.Contains(r.s[i:q], "以下「") {
			i = q
			continue
		}
		if !named(classOf(c)) || conjunction(r.s[i:s.End]) {
			i += n
			continue
		}
		if w, ok := r.dateAt(i); ok && !r.inName(w.span) {
			i = min(w.span.End, s.End)
			continue
		}
		if end := r.listedName(i, s); end > i {
			i = end
			continue
		}
		i = max(r.openName(i, s), next(r.s, i))
	}
}

// listedName enters a name that data/references.tsv has, with the acronym in
// brackets behind it, and gives the offset behind it.
func (r *reader) listedName(i int, s fact.Span) int {
	kind, n := r.v.listed.longest(r.s[i:s.End])
	if n == 0 {
		return i
	}
	name := fact.Span{Start: i, End: i + n}
	if c := firstRune(r.s[name.End:s.End]); classOf(c) == katakana && classOf(lastRune(name.Of(r.s))) == katakana || classOf(c) == kanji && !r.refEnds(name.End, s.End) && !conjunction(r.s[name.End:s.End]) {
		return i // a longer word
	}
	if b, q := bracket(r.s[:s.End], name.End); q > name.End && (acronym(b.Of(r.s)) || strings.HasPrefix(b.Of(r.s), "COVID")) {
		name.End = q
	}
	r.refer(kind, name, s, name, "reference.listed")
	return name.End
}

// shortName takes the bracket behind a quoted name for another name of it.
func (r *reader) shortName(at int, s fact.Span) int {
	b, next := bracket(r.s[:s.End], at)
	n := len(r.f.References)
	if next == at || n == 0 || runes(b.Of(r.s)) > 16 {
		return at
	}
	ref := &r.f.References[n-1]
	if at-len("」") != ref.Spans[0].End {
		return at
	}
	if _, k := r.v.kinds.longest(b.Of(r.s)); k == 0 && !acronym(b.Of(r.s)) {
		return at
	}
	ref.Aliases = append(ref.Aliases, b.Of(r.s))
	return next
}

// quotedName enters a name in 「」.
func (r *reader) quotedName(q, s fact.Span) {
	in := fact.Span{Start: q.Start + len("「"), End: q.End - len("」")}
	name := in.Of(r.s)
	if r.isSeries(name) || r.meetingName(name) || strings.HasSuffix(r.s[:q.Start], "以下") || runes(name) < 2 {
		return
	}
	base := name
	if b := strings.Index(base, "（"); b > 0 && strings.HasSuffix(base, "）") {
		base = base[:b]
	}
	base = strings.TrimRight(base, "0123456789.年版 ")
	k, n := r.v.kinds.longest(base)
	if k.apposed { // such a word is no part of a name
		n = 0
	}
	kind, rule := k.kind, "reference.quoted"
	if kind == "programme" && n > 0 {
		if deed := r.deedBefore(q.Start); deed == "document" { // 閣議決定された「…計画」
			kind = deed
		}
	}
	if with := r.disaster(q.Start); with < q.Start { // 台風「…」
		name := fact.Span{Start: with, End: q.End}
		r.refer("event", name, s, name, "reference.behind")
		return
	}
	if n == 0 {
		rule = "reference.behind"
		if kind = r.kindBefore(q.Start); kind == "" {
			kind = r.kindBehind(q.End, s.End)
		}
		if kind == "" {
			kind = r.kindInside(base)
		}
		if kind == "" && (properHead(name) || runes(name) >= 5) && !startsAny(r.s[q.End:s.End], "という", "と述", "と題") && !saying(r.s[q.End:s.End]) {
			kind, rule = "programme", "reference.named"
		}
		if kind == "" {
			return
		}
	}
	r.refer(kind, in, s, q, rule)
}

// meetingName tells whether a quoted name holds a numbered meeting of a series
// of this text: 日EU・ICT政策対話（第29回）.
func (r *reader) meetingName(name string) bool {
	if strings.HasPrefix(name, "第") {
		if n, i := ordinal(name, 0); n > 0 {
			name = name[i:]
		}
		if r.isSeries(name) {
			return true
		}
	}
	for i := range r.f.Series {
		if rest, ok := strings.CutPrefix(name, r.f.Series[i].Name); ok && (rest == "" || strings.HasPrefix(rest, "（第") && strings.HasSuffix(rest, "）")) {
			return true
		}
	}
	return false
}

// saying tells whether a quotation is what somebody says: 「…」との認識.
func saying(rest string) bool {
	rest, ok := strings.CutPrefix(rest, "との")
	return ok && startsAny(rest, "認識", "見解", "考え", "見方", "意見", "指摘", "立場", "懸念", "評価", "発言", "声", "説明", "結論", "言葉", "表現", "趣旨", "方針", "目標", "理念", "原則")
}

// deeds are the nouns of verbs that are done to documents, programmes and
// events: 改訂された「…」, 立ち上げた「…」.
var deeds = []struct{ noun, kind string }{
	{"閣議決定", "document"}, {"署名", "document"}, {"改訂", "document"}, {"改定", "document"}, {"策定", "document"}, {"採択", "document"}, {"公表", "document"}, {"発表", "document"}, {"発効", "document"},
	{"成立", "document"}, {"施行", "document"}, {"更新", "document"}, {"承認", "document"}, {"締結", "document"}, {"作成", "document"}, {"取りまとめ", "document"}, {"とりまとめ", "document"}, {"発出", "document"}, {"対象", "document"}, {"対象期間と", "document"}, {"期間と", "document"},
	{"開催", "event"}, {"開か", "event"}, {"主催", "event"}, {"共催", "event"},
}

// deedBefore gives the kind of what is said to have been done to the name at an
// offset.
func (r *reader) deedBefore(at int) string {
	text := r.s[:at]
	if c := lastRune(text); c != 'る' && c != 'た' {
		return ""
	}
	for _, w := range []string{"された", "される", "した", "する", "している", "されている", "られた", "られる", "れた", "れる", "た", "る"} {
		if t, ok := strings.CutSuffix(text, w); ok {
			for _, d := range deeds {
				if strings.HasSuffix(t, d.noun) {
					return d.kind
				}
			}
		}
	}
	return ""
}

// disaster gives where the word begins that is a part of the name behind it:
// 台風「…」, ハリケーン「…」; at itself where none does.
func (r *reader) disaster(at int) int {
	for _, w := range []string{"台風", "ハリケーン", "サイクロン", "熱帯低気圧", "熱波"} {
		if strings.HasSuffix(r.s[:at], w) {
			return at - len(w)
		}
	}
	return at
}

// kindBefore tells that what is said to be held is an event.
func (r *reader) kindBefore(at int) string {
	if c := lastRune(r.s[:at]); c == 'る' || c == 'た' || c == 'の' {
		if endsWith(r.s[:at], holding) {
			return "event"
		}
		return ""
	}
	start := runStart(r.s, at)
	if k, n := r.v.kinds.longest(r.s[start:at]); n > 0 { // 演習「サイバー・フラッグ」
		return k.kind
	}
	return ""
}

// holding ends what stands in front of the name of an event.
var holding = []string{"開催される", "開催された", "開催予定の", "開催する", "開催した", "開かれる", "開かれた", "主催する", "主催した", "開催を予定している", "開催を予定する"}

// kindInside looks for the kind in front of a bracket, a year or a place that
// closes a name: …フォーラム（IGF）京都2023.
func (r *reader) kindInside(name string) string {
	for i := range name {
		if i == 0 || !strings.HasPrefix(name[i:], "（") && !isDigit(name[i]) {
			continue
		}
		if k, n := r.v.kinds.longest(strings.TrimSpace(name[:i])); n > 0 {
			return k.kind
		}
	}
	return ""
}

// kindBehind tells the kind of a quoted name by the word behind it.
func (r *reader) kindBehind(at, limit int) string {
	if _, n := bracket(r.s[:limit], at); n > at {
		at = n
	}
	rest := strings.TrimPrefix(r.s[at:limit], "の")
	rest = strings.TrimPrefix(rest, "と題する")
	if startsAny(rest, "に参加", "に出席", "へ参加", "へ出席", "への出席", "にオブザーバー", "に合わせ", "の機会", "の際", "のマージン", "の開会式", "の会場") {
		return "event"
	}
	if strings.HasPrefix(rest, "への") && strings.Contains(first(rest, 48), "参加") {
		return "event"
	}
	for _, w := range []struct{ word, kind string }{
		{"プロジェクト", "programme"}, {"プログラム", "programme"}, {"イニシアティブ", "programme"}, {"イニシアチブ", "programme"}, {"構想", "programme"}, {"事業", "programme"},
		{"枠組み", "programme"}, {"考え方", "programme"}, {"概念", "programme"}, {"に関する共同研究", "programme"}, {"の下", "programme"}, {"取組", "programme"}, {"検討状況", "programme"}, {"実施状況", "programme"},
		{"作業部会", "working_group"}, {"会合", "event"}, {"が開催", "event"}, {"を開催", "event"}, {"への参加", "event"}, {"シンポジウム", "event"}, {"ワークショップ", "event"}, {"セミナー", "event"},
		{"報告書", "document"}, {"法", "document"}, {"に署名", "document"}, {"を採択", "document"}, {"を公表", "document"}, {"を発表", "document"}, {"を策定", "document"}, {"案", "document"}, {"改訂", "document"}, {"改定", "document"}, {"策定", "document"},
		{"が公表", "document"}, {"が採択", "document"}, {"が策定", "document"}, {"に基づ", "document"}, {"に関する覚書", "document"}, {"指針", "document"},
		{"成果", "programme"}, {"実施", "programme"}, {"進捗", "programme"}, {"推進", "programme"}, {"展開", "programme"}, {"を通じ", "programme"}, {"を推進", "programme"}, {"を活用", "programme"},
	} {
		if strings.HasPrefix(rest, w.word) {
			return w.kind
		}
	}
	return ""
}

// openName enters a name without quotation marks that begins at i, and gives
// the offset up to which it was looked at.
func (r *reader) openName(i int, s fact.Span) int {
	from := i
	if end := r.about(i, s); end > i {
		return end
	}
	if strings.HasPrefix(r.s[i:], "第") {
		if n, j := ordinal(r.s[:s.End], i); n > 0 {
			i = j
		}
	}
	if w, ok := r.dateAt(i); ok && r.inName(w.span) {
		i = from + w.span.Len()
	}
	end := r.runEnd(i, s.End)
	if end == i {
		return i
	}
	for _, m := range r.names {
		if m.span.Start < end && m.span.End > from && (m.name.Empty() || r.isSeries(m.name.Of(r.s))) {
			return max(end, m.span.End)
		}
	}
	if r.kindBefore(i) == "event" && properHead(r.s[i:end]) && startsAny(r.s[end:s.End], "への", "へ", "に", "で", "の", "において", "を") && !r.bodyEnds(end) {
		if k, n := r.v.kinds.longest(r.s[i:end]); n == 0 || k.kind == "event" {
			name := fact.Span{Start: from, End: end}
			r.refer("event", name, s, name, "reference.held")
			return end
		}
	}
	for k := i; k < end; {
		c, size := decode(r.s[:end], k)
		if k += size; r.v.kinds.last.has(c) {
			kind, n := r.v.kinds.longest(r.s[i:k])
			if kind.apposed {
				continue
			}
			if n > 0 && r.convened(i, k, n, s) {
				kind = kindOf{kind: "event", open: true}
				name := fact.Span{Start: from, End: k}
				r.refer(kind.kind, name, s, name, "reference.convened")
				return end
			}
			if n > 0 && (kind.open || kind.kind != "working_group" && r.dubbed(i, k, n, s) || kind.kind == "event" && strings.HasPrefix(r.s[from:], "第") && from < i) && (k == end || r.refEnds(k, end)) && (from < i || !r.bodyEnds(k)) && (r.openProper(from, i, k, n, kind.kind, s) || kind.kind == "document" && r.eventBefore(from) != fact.None) {
				name := fact.Span{Start: from, End: k}
				if b, q := bracket(r.s[:s.End], k); q > k && (acronym(b.Of(r.s)) || roman(b.Of(r.s))) {
					name.End = q
				}
				r.refer(kind.kind, name, s, name, "reference.ending")
				if q := r.session(name, s); q > name.End {
					return q
				}
				if b, q := bracket(r.s[:s.End], k); q > name.End {
					if _, n := r.v.kinds.longest(b.Of(r.s)); n > 0 && n < b.Len() { // サイバー犯罪条約（ブダペスト条約）
						ref := &r.f.References[len(r.f.References)-1]
						if ref.Name == name.Of(r.s) && !slices.Contains(ref.Aliases, b.Of(r.s)) {
							ref.Aliases = append(ref.Aliases, b.Of(r.s))
						}
						return q
					}
				}
				if k < end {
					if inner := r.openName2(from, k, end, s); inner > k {
						return inner
					}
				}
				return max(name.End, end)
			}
		}
	}
	return end
}

// session enters a session of the group named in front of it: …作業部会の第3会期.
func (r *reader) session(name, s fact.Span) int {
	rest, ok := strings.CutPrefix(r.s[name.End:s.End], "の第")
	if !ok {
		return name.End
	}
	_, n := number(rest, 0, 3)
	for _, w := range []string{"会期", "回会期", "回会合", "回総会", "回セッション", "会合", "回全体会合"} {
		if n > 0 && strings.HasPrefix(rest[n:], w) {
			of := fact.Span{Start: name.Start, End: name.End + len("の第") + n + len(w)}
			r.refer("event", of, s, of, "reference.session")
			return of.End
		}
	}
	return name.End
}

// about enters a document or group that is named by its subject: …に関する協力覚書.
func (r *reader) about(i int, s fact.Span) int {
	if r.subject != s {
		r.subject, r.subjected = s, containsAny(s.Of(r.s), "に関する", "に係る", "のための")
	}
	if !r.subjected {
		return i
	}
	e := r.runEnd(i, s.End)
	if e > i && strings.HasPrefix(r.s[e:s.End], "の") && !strings.HasPrefix(r.s[e:s.End], "のための") && runes(r.s[i:e]) >= 2 && !conjunction(r.s[i:s.End]) {
		if j := e + len("の"); startsAny(r.s[r.runEnd(j, s.End):s.End], "に関する", "に係る", "のための") { // 船員の訓練に関する…
			e = r.runEnd(j, s.End)
		}
	}
	k := e
	for _, w := range []string{"に関する", "に係る", "のための"} {
		k = max(k, skip(r.s[:s.End], e, w))
	}
	if e == i || k == e || runes(r.s[i:e]) < 3 {
		return i
	}
	end := r.runEnd(k, s.End)
	kind, n := r.v.kinds.longest(r.s[k:end])
	if n > 0 && kind.kind == "working_group" && strings.HasSuffix(r.s[k:end], "会合") && r.datedBehind(end, s) { // a meeting that is to be held
		kind = kindOf{kind: "event", open: true}
	}
	if n == 0 || !kind.open || kind.kind == "event" && !r.heldAt(end, s) || strings.HasPrefix(r.s[k:end], "国際") {
		return i
	}
	if startsAny(r.s[end:s.End], "の作成", "の設置", "の策定", "の締結", "を作成", "を設置", "を策定", "の立ち上げ") {
		return end // still to be made
	}
	if kind.kind == "working_group" && strings.HasPrefix(r.s[end:s.End], "を") && containsAny(first(r.s[end:s.End], 90), "設置すること", "設置する。", "立ち上げること", "設けること", "設立すること") {
		return end
	}
	name := fact.Span{Start: i, End: end}
	if b, q := bracket(r.s[:s.End], end); q > end && acronym(b.Of(r.s)) {
		name.End = q
	}
	r.refer(kind.kind, name, s, name, "reference.ending")
	return name.End
}

// datedBehind tells whether the sentence says when what is named up to k is held.
func (r *reader) datedBehind(k int, s fact.Span) bool {
	if !startsAny(r.s[k:s.End], "を", "が") {
		return false
	}
	w, ok := r.dateAt(skip(r.s[:s.End], k+len("を"), "、"))
	return ok && containsAny(first(r.s[w.span.End:max(w.span.End, s.End)], 120), "開催", "開く", "実施")
}

// heldAt tells whether the sentence says that what is named up to k is held.
func (r *reader) heldAt(k int, s fact.Span) bool {
	return startsAny(r.s[k:s.End], "を", "が", "の") && containsAny(first(r.s[k:s.End], 120), "開催", "開く", "開か", "実施")
}

// dubbed tells whether a name that is not quoted has an acronym in brackets, or
// is said to be held: then its ending tells its kind as that of a quoted one.
func (r *reader) dubbed(i, k, n int, s fact.Span) bool {
	if runes(r.s[i:k-n]) < 2 || r.bodyEnds(k) || i >= 3 && r.s[i-3:i] == "な" {
		return false
	}
	if b, q := bracket(r.s[:s.End], k); q > k && acronym(b.Of(r.s)) {
		return true
	}
	if vagueKind[r.s[k-n:k]] {
		return false
	}
	if len(r.partiesOf(fact.Span{Start: i, End: k})) > 0 {
		if strings.HasSuffix(r.s[i:k], "対話") || strings.HasSuffix(r.s[i:k], "協議") || strings.HasSuffix(r.s[i:k], "会合") {
			return false // another dialogue of the parties
		}
		_, end := r.pair(i, k)
		return end > i && runes(r.s[end:k-n]) >= 1
	}
	for _, w := range []string{"開催される", "開催された", "開催予定の", "立ち上げられた", "立ち上げた", "推進する", "推進している"} {
		if strings.HasSuffix(r.s[:i], w) {
			return true
		}
	}
	return false
}

// vagueKind holds endings that make a name only between quotation marks.
var vagueKind = map[string]bool{"流通": true, "事業": true, "制度": true, "枠組み": true, "枠組": true, "研修": true, "スキーム": true, "法": true, "規則": true, "基準": true, "標準": true, "合意": true, "規範": true, "報告": true, "提言": true, "演習": true, "訓練": true, "項目": true}

// convened tells whether a meeting without a name of its own is said to be held
// at a date and a place: 平成30年2月にパースにおいて専門家会合を開催.
func (r *reader) convened(i, k, n int, s fact.Span) bool {
	if runes(r.s[i:k-n]) > 4 || !r.heldBehind(k, s.End) || r.seriesEnding(r.s[i:k]) != fact.None || strings.Contains(r.s[i:k], "級") || k-n == i && r.plain(r.s[i:k]) && !strings.HasPrefix(r.s[i:k], "専門家") {
		return false
	}
	var ref fact.Reference
	ref.Kind = "event"
	for k := range r.f.References { // the date and the place are those of another
		for _, at := range r.f.References[k].Spans {
			if at.Start >= s.Start && at.End <= i {
				return false
			}
		}
	}
	r.datePlaceIn(&ref, fact.Span{Start: s.Start, End: i}, false)
	return ref.Date != "" && ref.Place != "" && r.openerEnds(i)
}

// bodyEnds tells whether the name of a body ends at k.
func (r *reader) bodyEnds(k int) bool {
	for i := range r.f.Organizations {
		for _, at := range r.f.Organizations[i].Spans {
			if at.End == k {
				return true
			}
		}
	}
	return false
}

// openerEnds tells whether a place or a date stands right in front of i.
func (r *reader) openerEnds(i int) bool {
	for _, w := range []string{"において", "にて", "で", "に"} {
		if strings.HasSuffix(r.s[:i], w) {
			return true
		}
	}
	return false
}

// openName2 enters a longer name that goes on behind an event: G7広島サミット|首脳宣言.
func (r *reader) openName2(from, k, end int, s fact.Span) int {
	kind, n := r.v.kinds.longest(r.s[k:end])
	if n == 0 || !kind.open {
		return k
	}
	name := fact.Span{Start: from, End: end}
	r.refer(kind.kind, name, s, name, "reference.ending")
	return end
}

// refEnds tells whether a name may end at k though the word goes on.
func (r *reader) refEnds(k, end int) bool {
	rest := r.s[k:end]
	for _, w := range []string{"等", "交渉", "章", "案", "首脳宣言", "共同声明", "宣言", "以降", "期間中", "開催", "第"} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

func roman(s string) bool { return s != "" && strings.Trim(s, "IVXLC") == "" }

// openProper tells whether a word with an ending of a kind is a name of its
// own, and neither a common noun nor a meeting of the dialogue.
func (r *reader) openProper(from, i, k, n int, kind string, s fact.Span) bool {
	name := r.s[i:k]
	head := name[:len(name)-n]
	if r.isSeries(name) || r.seriesEnding(name) != fact.None {
		return false
	}
	if kind == "event" && len(r.partiesOf(fact.Span{Start: i, End: k})) > 0 && strings.HasSuffix(name, "会議") && !containsAny(name, "閣僚", "首脳", "外相") {
		return false
	}
	bare := head == "" || runes(head) < 2
	for _, w := range []string{"国際", "各種", "本", "同", "当該", "共同", "両国", "同会議", "他の", "関連", "準備", "ウェブ", "テレビ", "電話", "次回", "今次", "次期", "全体", "実務者", "局長級", "課長級", "地域", "最終", "中間", "年次", "政府間", "関係", "オンライン", "合同", "実務", "日英合同"} {
		bare = bare || head == w
	}
	if _, q := bracket(r.s[:s.End], k); q > k && !bare {
		return true
	}
	if from < i && !bare { // a number or a year stands in front
		return true
	}
	if kind == "event" && r.heldBehind(k, s.End) {
		return !containsAny(head, "本", "同", "次回", "第") || runes(head) > 3
	}
	if bare {
		return false
	}
	if kind == "working_group" && runes(head) >= 3 {
		return true
	}
	t, m := r.v.names.longest(name)
	return m > 0 && (len(t.orgs) > 0 || t.city > 0) || runes(head) >= 3 && kind != "event" && properHead(head) || kind == "event" && (runes(head) >= 2 && containsAny(name, "首脳", "大震災", "サミット", "オリンピック", "万博", "外相", "閣僚") || strings.HasSuffix(name, "地震") && properHead(head) || len(r.partiesOf(fact.Span{Start: i, End: k})) > 0)
}

// properHead tells whether the head of a name has something of a name in it: a
// Latin word, katakana, or a country.
func properHead(head string) bool {
	for _, c := range head {
		if k := classOf(c); k == latin || k == katakana {
			return true
		}
	}
	return false
}

// heldBehind tells whether a verb of holding follows.
func (r *reader) heldBehind(k, limit int) bool {
	for _, w := range []string{"を開催", "が開催", "の開催を", "を実施", "を共催", "の共催"} {
		if strings.HasPrefix(r.s[k:limit], w) {
			return true
		}
	}
	return false
}

// refer enters a reference, or adds a place to one that is known.
func (r *reader) refer(kind string, name, s, whole fact.Span, rule string) {
	text := name.Of(r.s)
	for i := range r.f.References {
		q := &r.f.References[i]
		if q.Kind == kind && (q.Name == text || strings.HasPrefix(q.Name, text+"（")) {
			q.Spans = append(q.Spans, name)
			return
		}
	}
	ref := fact.Reference{Kind: kind, Name: text, Basis: fact.At(rule, name)}
	if a := strings.Index(text, "（"); a > 0 && strings.HasSuffix(text, "）") {
		ref.Aliases = append(ref.Aliases, text[:a], text[a+len("（"):len(text)-len("）")])
	}
	r.datePlace(&ref, whole, s)
	r.f.References = append(r.f.References, ref)
}

// datePlace reads the date and the place of what is spoken of: in front of the
// name, up to the last comma of another clause.
func (r *reader) datePlace(ref *fact.Reference, name, s fact.Span) {
	if w, ok := r.dateAt(name.Start); ok {
		ref.Date = w.value
	}
	for i := len(r.dates) - 1; i >= 0 && ref.Date == ""; i-- {
		if w := r.dates[i]; s.Contains(w.span) && r.s[w.span.End:max(w.span.End, name.Start)] == "の" {
			ref.Date = w.value
			ref.Spans = append(ref.Spans, w.span)
			ref.Notes = append(ref.Notes, w.notes...)
		}
	}
	start := runStart(r.s, name.Start)
	if start < name.Start && !strings.HasPrefix(r.s[name.Start:], "「") {
		start = name.Start
	}
	done := start > s.Start && (lastRune(r.s[:start]) == 'た' || lastRune(r.s[:start]) == 'る')
	if ref.Kind != "event" && ref.Kind != "document" && !done {
		return
	}
	if e := r.eventBefore(name.Start); e != fact.None && ref.Kind == "document" && ref.Date == "" {
		ref.Date = r.f.References[e].Date
	}
	r.dateBehind(ref, name, s)
	from := max(s.Start, name.Start-180)
	for from < name.Start && r.s[from]&0xC0 == 0x80 {
		from++
	}
	region := fact.Span{Start: from, End: name.Start}
	cut := -1
	for _, w := range []string{"は、", "し、", "行い、", "ともに、", "また、", "及び「", "」"} {
		if i := strings.LastIndex(region.Of(r.s), w); i >= 0 {
			cut = max(cut, region.Start+i+len(w))
		}
	}
	for i := range r.f.References { // what stands behind another name is said of that one
		for _, at := range r.f.References[i].Spans {
			if at.Start >= region.Start && at.End <= region.End {
				cut = max(cut, at.End)
			}
		}
	}
	region.Start = max(region.Start, cut)
	r.datePlaceIn(ref, region, done || r.heldBehind(name.End, s.End) || strings.HasSuffix(region.Of(r.s), "の") && r.endsInDate(region.End-len("の")))
}

// eventBefore finds the event whose name stands, with a の, in front of an
// offset: 首脳会合の|共同声明.
func (r *reader) eventBefore(at int) int {
	end := at - len("の")
	if end < 0 || !strings.HasPrefix(r.s[end:], "の") {
		return fact.None
	}
	for i := len(r.f.References) - 1; i >= 0; i-- {
		q := &r.f.References[i]
		if q.Kind == "event" && q.Spans[len(q.Spans)-1].End <= end && slices.ContainsFunc(q.Spans, func(w fact.Span) bool { return w.End == end }) {
			return i
		}
	}
	return fact.None
}

// endsInDate tells whether a date ends at an offset: 昨年11月の「…」.
func (r *reader) endsInDate(at int) bool {
	for _, w := range r.dates {
		if w.span.End == at {
			return true
		}
	}
	return false
}

// dateBehind reads the date and the place that a bracket behind a name gives
// (…会議（10月5日、パリ）), or the date of what is said to come of it
// (「…法」が10月1日に施行された).
func (r *reader) dateBehind(ref *fact.Reference, name, s fact.Span) {
	if ref.Date != "" {
		return
	}
	if b, q := bracket(r.s[:s.End], name.End); q > name.End && ref.Kind == "event" {
		if w, ok := r.lastDate(b, nil); ok {
			ref.Date = w.value
			ref.Spans = append(ref.Spans, w.span)
			ref.Notes = append(ref.Notes, w.notes...)
			p := r.bare(fact.Span{Start: w.span.End, End: b.End}, place{})
			ref.Country, ref.Place = p.country, r.printedPlace(p)
		}
		return
	}
	at := name.End
	for _, w := range []string{"が、", "が", "は、", "は", "を、", "を"} {
		if j := skip(r.s[:s.End], at, w); j > at {
			at = j
			break
		}
	}
	w, ok := r.dateAt(at)
	if !ok || at == name.End {
		return
	}
	rest := strings.TrimPrefix(r.s[w.span.End:s.End], "に")
	if startsAny(rest, "発効", "成立", "施行", "採択", "公表", "署名", "閣議決定", "改訂", "改定", "策定", "開催さ", "開催し", "開催す", "開催予定", "実施す", "終了し", "開始さ") {
		ref.Date = w.value
		ref.Spans = append(ref.Spans, w.span)
		ref.Notes = append(ref.Notes, w.notes...)
	}
}

// datePlaceIn reads the date and the place of what is held from the stretch in
// front of its name.
func (r *reader) datePlaceIn(ref *fact.Reference, region fact.Span, held bool) {
	text := region.Of(r.s)
	if !held && !containsAny(text, "開催され", "開催する", "開催した", "行われ", "実施した", "実施され", "採択され", "署名され", "公表され", "発表され", "まとめられ", "おいて", "予定され", "開催予定", "開催を予定", "発生した", "策定され", "署名した", "成立した", "閣議決定", "承認され", "合意され", "改定した", "改定され", "公表した", "発効した") {
		return
	}
	for i := len(r.dates) - 1; i >= 0 && ref.Date == ""; i-- {
		if w := r.dates[i]; region.Contains(w.span) && !w.since && !r.inName(w.span) {
			ref.Date = w.value
			ref.Spans = append(ref.Spans, w.span)
			ref.Notes = append(ref.Notes, w.notes...)
		}
	}
	if ref.Kind == "event" {
		if p := r.place(region); p.city != "" || p.country != "" {
			ref.Country = p.country
			ref.Place = r.printedPlace(p)
		}
	}
}

func (r *reader) printedPlace(p place) string {
	if !p.printed.Empty() {
		return p.printed.Of(r.s)
	}
	return p.city
}

// linkProvisions notes which references and bodies each provision names.
func (r *reader) linkProvisions() {
	for i := range r.f.Provisions {
		p := &r.f.Provisions[i]
		for k := range r.f.References {
			for _, at := range r.f.References[k].Spans {
				if p.Spans[0].Contains(at) && !slices.Contains(p.References, k) {
					p.References = append(p.References, k)
				}
			}
		}
		for k := range r.f.Organizations {
			for _, at := range r.f.Organizations[k].Spans {
				if p.Spans[0].Contains(at) && !slices.Contains(p.Organizations, k) {
					p.Organizations = append(p.Organizations, k)
				}
			}
		}
	}
}
