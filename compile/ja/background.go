package ja

import (
	"strings"

	"dialoguec/compile/fact"
)

// backgroundOf names the rule by which a sentence tells nothing that the
// parties did, "" where none does.
func (r *reader) backgroundOf(s fact.Span) string {
	text := strings.TrimRight(s.Of(r.s), "。 　")
	for _, w := range []string{"とおりです", "とおりである", "とおり", "通りです", "通りである", "次のとおりでした", "とおりでした"} {
		if strings.HasSuffix(text, w) && !containsAny(text, "一致", "開催され", "開催し", "実施し", "行われ") {
			return "background.pointer"
		}
	}
	for _, w := range []string{"開催しているものです", "開催しているもの", "開催しているものである", "開催しています", "開催している", "開催されています", "開催されている", "開催してきた", "開催してきました", "枠組みです", "枠組みである", "ものです", "ものである", "もの", "会議である", "会議です", "対話である", "対話です", "協議である", "協議です"} {
		if strings.HasSuffix(text, w) {
			return "background.series"
		}
	}
	for _, w := range []string{"をご覧ください", "を御覧ください", "を参照", "参照ください", "お問い合わせください", "掲載しています"} {
		if strings.HasSuffix(text, w) {
			return "background.pointer"
		}
	}
	if r.documentSubject(text) {
		return "background.document"
	}
	return ""
}

// documentSubject tells whether the subject of a sentence is a text: what it
// asks for the parties do not ask for.
func (r *reader) documentSubject(text string) bool {
	at := strings.Index(text, "は")
	if at <= 0 || at > 90 {
		return false
	}
	kind, n := r.v.kinds.longest(strings.TrimSuffix(text[:at], "」"))
	return n > 0 && kind.kind == "document" && !containsAny(text[at:], "歓迎", "一致", "合意", "認識を共有")
}

// asides are the words in headings of sections that report no acts.
var asides = []string{"経緯", "参考", "背景", "関連資料", "関連リンク", "出席者", "参加者", "問合せ", "問い合わせ", "連絡先", "開催実績", "配布資料", "添付資料", "開催概要の", "別添", "日程"}

// aside tells whether a heading opens a section that reports no acts.
func aside(heading string) bool {
	return containsAny(heading, asides...)
}
