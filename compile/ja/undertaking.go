package ja

import (
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// promised tells whether what is expressed, stressed or confirmed is a promise:
// …していく考え, …する方針, …していきたいと(述べた), …の決意.
func promised(object string) bool {
	for _, w := range []string{"コミットメント", "決意", "決意の意", "意思", "意志", "意向"} {
		if strings.HasSuffix(object, w) {
			return true
		}
	}
	for _, w := range []string{"考え", "考え方", "姿勢", "方針", "見通し", "立場", "旨", "予定", "用意", "と", "との発言", "との意見", "との見解", "との認識"} {
		t, ok := strings.CutSuffix(object, w)
		if !ok {
			continue
		}
		t = strings.TrimSuffix(strings.TrimSuffix(t, "という"), "との")
		switch w {
		case "と", "との発言", "との意見", "との見解", "との認識":
			return endsWith(t, []string{"ていきたい", "でいきたい", "ていく", "でいく", "を行いたい", "を進めたい", "に努めたい", "に努める", "を続けたい", "予定である"})
		}
		return undertaking(t) || endsWith(t, []string{"ていきたい", "でいきたい"}) ||
			w != "旨" && strings.ContainsRune("うくすつむるぐぶ", lastRune(t)) && !endsWith(t, []string{"いる", "ある", "なる", "できる", "する", "という", "伴う"})
	}
	return false
}

// undertaking tells whether a clause in front of こと is one of doing: していく,
// 強化する, and not one of being: している, した, である.
func undertaking(clause string) bool {
	for _, w := range []string{"ていく", "でいく", "行う", "進める", "図る", "目指す", "努める", "取り組む", "深める", "続ける", "高める", "強める", "進めていく", "促す", "支える", "講じる", "共有する"} {
		if strings.HasSuffix(clause, w) {
			return true
		}
	}
	for _, w := range []string{"有する", "要する", "存在する", "資する", "関する", "寄与する", "直面する", "共通する", "意味する", "適用する", "位置する", "依存する", "一致する", "増加する", "減少する", "低下する", "上昇する", "悪化する", "進展する", "発生する", "由来する", "該当する", "相当する", "匹敵する"} {
		if strings.HasSuffix(clause, w) {
			return false
		}
	}
	return strings.HasSuffix(clause, "する")
}

// continuing tells whether what is agreed on goes on: していく, 引き続き, 継続する.
func continuing(complement string) bool {
	return containsAny(complement, "ていくこと", "でいくこと", "引き続き", "継続すること", "継続していく", "継続的に", "続けること", "続けていく", "ていくとの")
}

// intent reads the ends of a sentence that announce: 予定である, 目指す, and the
// plain present of an action.
func (r *reader) intent(s fact.Span, found []predicate) []predicate {
	text := strings.TrimRight(s.Of(r.s), "。 　")
	for _, w := range intents {
		if ends(text, w) && !endsWith(text[:len(text)-len(w)], []string{"結果を", "概要を", "成果を"}) {
			start := s.Start + len(text) - len(w)
			if len(found) > 0 && found[len(found)-1].span.End > start {
				return found
			}
			return append(found, predicate{span: fact.Span{Start: start, End: s.Start + len(text)}, acts: []schema.Act{schema.Commit}, rule: "act.intent"})
		}
	}
	return found
}

// present ends the verb of a sentence that tells of the future.
var present = []string{"する", "します", "行う", "行います", "める", "めます", "げる", "げます"}

var intents = []string{
	"予定です", "予定である", "予定", "予定となっています", "予定となっている", "予定しています", "予定している", "予定する", "予定します", "見込みです", "見込みである", "目指します", "目指す", "目指していく", "目指しています", "目指している",
	"ていきます", "ていく", "でいきます", "でいく", "調整します", "調整する", "検討します", "検討する", "継続します", "継続する", "実施します", "実施する", "行います", "行う", "進めます", "進める",
	"努めます", "努める", "図ります", "図る", "取り組みます", "取り組む", "開催します", "開催する", "開始します", "開始する", "強化します", "強化する", "協力します", "協力する", "連携します", "連携する",
	"推進します", "推進する", "支援します", "支援する", "共有します", "共有する", "公表します", "公表する", "つもりです", "つもりである", "所存です", "所存である",
	"報告します", "報告する", "提出します", "提出する", "派遣します", "派遣する", "設置します", "設置する", "策定します", "策定する", "作成します", "作成する", "設立します", "設立する",
	"検証します", "検証する", "見直します", "見直す", "参加します", "参加する", "提供します", "提供する", "更新します", "更新する", "招へいします", "招へいする", "取りまとめます", "取りまとめる",
	"立ち上げます", "立ち上げる", "目指すこととしています", "拡大します", "拡大する", "交換します", "交換する", "継続していきます",
}
