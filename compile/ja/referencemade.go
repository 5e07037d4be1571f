package ja

import (
	"strings"

	"dialoguec/compile/fact"
)

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

// openerEnds tells whether a place or a date stands right in front of i.
func (r *reader) openerEnds(i int) bool {
	for _, w := range []string{"において", "にて", "で", "に"} {
		if strings.HasSuffix(r.s[:i], w) {
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

// heldAt tells whether the sentence says that what is named up to k is held.
func (r *reader) heldAt(k int, s fact.Span) bool {
	return startsAny(r.s[k:s.End], "を", "が", "の") && containsAny(first(r.s[k:s.End], 120), "開催", "開く", "開か", "実施")
}

// datedBehind tells whether the sentence says when what is named up to k is held.
func (r *reader) datedBehind(k int, s fact.Span) bool {
	if !startsAny(r.s[k:s.End], "を", "が") {
		return false
	}
	w, ok := r.dateAt(skip(r.s[:s.End], k+len("を"), "、"))
	return ok && containsAny(first(r.s[w.span.End:max(w.span.End, s.End)], 120), "開催", "開く", "実施")
}
