package ja

import (
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// A verb is a word that reports an act, in one of its forms.
type verb struct {
	suru bool // takes する, を行う
	act  string
}

// A predicate is the verb of a clause that reports an act.
type predicate struct {
	span    fact.Span // the word
	acts    []schema.Act
	rule    string
	negated bool
	passive bool
	nominal bool // the clause ends in the bare noun: 意見交換を実施。
	hold    bool // the act is holding a meeting
	nested  bool // may be a part of what an agreement says
}

// Forms of する and of the verbs that carry a noun, in front of the end of a
// clause. Longer ones first.
var carriers = []string{
	"を行いました", "を行った", "を行い", "を行う", "を行って", "が行われました", "が行われた", "が行われ", "を実施しました", "を実施した", "を実施し", "を実施",
	"がありました", "があった", "があり", "がなされました", "がなされた", "がなされ", "をしました", "をした", "をし", "を交わし", "を深めました", "を深めた", "を深め", "を重ねた", "を重ね",
	"が交わされました", "が交わされた", "が交わされ", "を見ました", "を見た", "を見", "をみました", "をみた", "をみ", "に達しました", "に達した", "に達し", "に至りました", "に至った", "に至り", "を得ました", "を得た", "を得",
	"が得られました", "が得られた", "が得られ", "に達しています", "を開始しました", "を開始した", "を進めた", "を進め",
	"されました", "された", "され", "しました", "した", "します", "する", "して", "しつつ", "し",
}

// deniers deny what a noun says.
var deniers = []string{"に至らず", "に至りませんでした", "に至らなかった", "しませんでした", "しなかった", "せず", "されませんでした", "されなかった"}

var carrierHeads = func() (s runeSet) {
	for _, list := range [][]string{carriers, deniers} {
		for _, w := range list {
			s.add(firstRune(w))
		}
	}
	return s
}()

var stemEnds = []string{"ました", "ます", "られました", "られた", "られ", "れました", "れた", "れ", "った", "いました", "い", "された", "されました", "し", "した", "しました", "ている", "ています", "つつ", "て", "られる", "れる", "る", "た", ""}

// closers stand behind the verb of a clause that is no part of a noun phrase.
var closers = []string{
	"。", "、", "とともに", "ともに", "上で", "うえで", "一方", "ほか", "が、", "ところ", "ので", "と同時に", "など、", "ものの", "のに続き", "にとどまらず", "後、",
}

func clauseEnds(rest string) bool {
	if rest == "" {
		return true
	}
	for _, w := range closers {
		if starts(rest, w) {
			return true
		}
	}
	return false
}

// predicates finds the verbs of a sentence that report acts.
func (r *reader) predicates(s fact.Span) []predicate {
	var out []predicate
	end := s.End
	for i := s.Start; i < end; {
		if c, n := decode(r.s[:end], i); !r.v.verbs.begins(c) && c != 'こ' && c != '「' && c != '『' && c != '（' {
			i += n
			continue
		}
		if q := quoteEnd(r.s[:end], i); q > i {
			i = q
			continue
		}
		if _, q := bracket(r.s[:end], i); q > i {
			i = q
			continue
		}
		if p, n, ok := r.decided(i, s); ok {
			out = append(out, p)
			i = n
			continue
		}
		v, n := r.v.verbs.longest(r.s[i:end])
		if n == 0 {
			i = next(r.s, i)
			continue
		}
		at := fact.Span{Start: i, End: i + n}
		if p, ok := r.predicate(v, at, s, out); ok {
			out = append(out, p)
			n = p.span.Len()
		}
		i += n
	}
	return r.intent(s, out)
}

// decided reads the ends of a sentence that state a decision: こととした,
// こととなった.
func (r *reader) decided(i int, s fact.Span) (predicate, int, bool) {
	if !strings.HasPrefix(r.s[i:], "こと") {
		return predicate{}, i, false
	}
	for _, w := range []string{"こととしました", "こととした", "こととし、", "こととする", "こととします", "こととなりました", "こととなった", "ことになりました", "ことになった", "ことに決した", "こととされました", "こととされた", "こととなり、", "こととしています", "こととしている", "こととしております", "こととしており", "こととなっています", "こととなっている", "こととし"} {
		if strings.HasPrefix(r.s[i:s.End], w) {
			rest := r.s[i+len(w) : s.End]
			if !clauseEnds(rest) && !strings.HasSuffix(w, "、") {
				return predicate{}, i, false
			}
			p := predicate{span: fact.Span{Start: i, End: i + len(w)}, acts: []schema.Act{schema.Agree}, rule: "act.decision"}
			if continuing(r.complement(s, i+len("こと"))) {
				p.acts = append(p.acts, schema.Commit)
			}
			return p, i + len(w), true
		}
	}
	return predicate{}, i, false
}

// predicate decides whether a word is the verb of a clause, and which act it is.
func (r *reader) predicate(v verb, at, s fact.Span, before []predicate) (predicate, bool) {
	rest := r.s[at.End:s.End]
	p := predicate{span: at}
	switch {
	case v.suru:
		n, ok := r.carried(rest, &p)
		if !ok && !r.bare2(rest, at, s, &p) {
			return p, false
		}
		p.span.End += n
	default:
		n, ok := stemmed(rest, &p)
		if !ok {
			return p, false
		}
		p.span.End += n
	}
	p.acts, p.rule = r.acts(v, at, s, &p)
	return p, len(p.acts) > 0
}

// carried reads the form of する, or of a verb like it, behind a noun.
func (r *reader) carried(rest string, p *predicate) (int, bool) {
	if !carrierHeads.has(firstRune(rest)) {
		return 0, false
	}
	for _, w := range deniers {
		if starts(rest, w) && clauseEnds(rest[len(w):]) {
			p.negated = true
			return len(w), true
		}
	}
	for _, w := range carriers {
		if starts(rest, w) && clauseEnds(rest[len(w):]) {
			p.passive = strings.HasPrefix(w, "が") || strings.HasPrefix(w, "され")
			if w == "し" && strings.HasPrefix(rest[len(w):], "、") || w == "され" || strings.HasSuffix(w, "い") || strings.HasPrefix(rest[len(w):], "、") {
				p.nested = true
			}
			return len(w), true
		}
	}
	return 0, false
}

// bare2 tells whether a noun closes its clause without する, as in 合意。 and
// ことで合意。: a particle must tie it to what it acts on.
func (r *reader) bare2(rest string, at, s fact.Span, p *predicate) bool {
	if rest != "" && rest != "。" && !strings.HasPrefix(rest, "。") && !strings.HasPrefix(rest, "。") {
		return false
	}
	before := r.s[s.Start:at.Start]
	for _, adverb := range []string{"改めて", "引き続き", "相互に", "高く", "共同で", "新たに", "再度", "強く"} {
		before = strings.TrimSuffix(before, adverb)
	}
	for _, w := range []string{"を", "が", "で", "に", "へ", "と", "から", "、", "につき", "について", "旨"} {
		if strings.HasSuffix(before, w) {
			p.nominal = true
			return true
		}
	}
	return false
}

// stemmed reads the ending behind the stem of a verb.
func stemmed(rest string, p *predicate) (int, bool) {
	for _, w := range stemEnds {
		if strings.HasPrefix(rest, w) && clauseEnds(rest[len(w):]) {
			p.passive = strings.Contains(w, "れ")
			p.nested = strings.HasPrefix(rest[len(w):], "、")
			return len(w), true
		}
	}
	return 0, false
}

// acts decides the acts of a verb by its complement.
func (r *reader) acts(v verb, at, s fact.Span, p *predicate) ([]schema.Act, string) {
	object := r.object(at, s)
	if has([]schema.Act{schema.Exchange, schema.Report}, schema.Act(v.act)) || v.act == "do" {
		for _, m := range r.names {
			if m.span.End == at.End || v.act == "do" && strings.HasPrefix(r.s[m.span.End:], "を") && m.span.End+len("を") == at.Start {
				p.hold = true // 第3回…協議を実施した
				return []schema.Act{schema.Report}, "act.hold"
			}
		}
	}
	if startsAny(r.s[at.Start:], "公表", "発表") && endsWith(object, []string{"結果", "概要", "成果"}) && endsWith(r.s[at.Start:p.span.End], present) {
		return nil, "" // その結果を公表します: says what the statement is for
	}
	if w := r.s[at.Start:p.span.End]; (v.act == "do" || v.act == "hold" || v.act == "exchange") && endsWith(w, present) && strings.Trim(r.s[p.span.End:s.End], "。 　") == "" {
		return []schema.Act{schema.Commit}, "act.intent" // …を開始する。
	}
	if strings.HasPrefix(r.s[at.Start:], "発表") && strings.HasSuffix(object, "こと") {
		return []schema.Act{schema.Report}, "act.report"
	}
	switch v.act {
	case "settle":
		if p.negated {
			return nil, ""
		}
		if continuing(r.complement(s, at.Start)) && containsAny(r.complement(s, at.Start), "こと", "いくとの") {
			return []schema.Act{schema.Agree, schema.Commit}, "act.settle"
		}
		return []schema.Act{schema.Agree}, "act.settle"
	case "confirm":
		return r.confirm(object, r.complement(s, at.Start))
	case "expect":
		if t, ok := strings.CutSuffix(object, "こと"); ok && undertaking(t) {
			return []schema.Act{schema.Commit}, "act.expect"
		}
		return []schema.Act{schema.Welcome}, "act.expect"
	case "share":
		if a := r.objectAct(object); a == schema.Recognize || strings.HasSuffix(object, "性") {
			return []schema.Act{schema.Recognize}, "act.share"
		}
		return []schema.Act{schema.Exchange}, "act.share"
	case "express":
		if a := r.stance(object); a != "" {
			return []schema.Act{a}, "act.express"
		}
		if promised(object) {
			return []schema.Act{schema.Commit}, "act.express"
		}
		if a := r.objectAct(object); a != "" {
			return []schema.Act{a}, "act.express"
		}
		if startsAny(r.s[at.Start:], "述べ", "表明", "発言") {
			return []schema.Act{schema.Recognize}, "act.express"
		}
		return nil, ""
	case "stress":
		if promised(object) {
			return []schema.Act{schema.Commit}, "act.stress"
		}
		return []schema.Act{schema.Recognize}, "act.stress"
	case "hold":
		p.hold = true
		return []schema.Act{schema.Report}, "act.hold"
	case "meet":
		if len(r.names) == 0 {
			return nil, ""
		}
		p.hold = true
		return []schema.Act{schema.Report}, "act.hold"
	case "do":
		return []schema.Act{schema.Report}, "act.report"
	}
	return []schema.Act{schema.Act(v.act)}, "act." + v.act
}

// object gives the noun phrase in front of a verb, without its particle.
func (r *reader) object(at, s fact.Span) string {
	before := r.s[s.Start:at.Start]
	for _, adverb := range []string{"改めて", "引き続き", "相互に", "強く", "広く", "高く", "共に", "双方で", "それぞれ", "互いに"} {
		before = strings.TrimSuffix(before, adverb)
	}
	before = strings.TrimSuffix(before, "、")
	for _, w := range []string{"を", "が", "の"} {
		if t, ok := strings.CutSuffix(before, w); ok {
			return t
		}
	}
	return before
}

// objectAct gives the act of what is expressed or shared.
func (r *reader) objectAct(object string) schema.Act {
	a, n := r.v.objects.longest(object)
	if n == 0 {
		return ""
	}
	return schema.Act(a)
}

// confirm tells a promise from a view in what is confirmed.
func (r *reader) confirm(object, complement string) ([]schema.Act, string) {
	if t, ok := strings.CutSuffix(object, "こと"); ok {
		if undertaking(t) {
			return []schema.Act{schema.Commit}, "act.confirm.undertaking"
		}
		return []schema.Act{schema.Recognize}, "act.confirm.view"
	}
	if promised(object) {
		return []schema.Act{schema.Commit}, "act.confirm.undertaking"
	}
	for _, w := range []string{"支持", "賛同"} {
		if strings.HasSuffix(object, w) {
			return []schema.Act{schema.Support}, "act.confirm.support"
		}
	}
	for _, w := range []string{"合意", "決定"} {
		if strings.HasSuffix(object, w) {
			return []schema.Act{schema.Agree}, "act.confirm.decision"
		}
	}
	return []schema.Act{schema.Recognize}, "act.confirm.view"
}

// stance gives the act of the verb in what is said: 歓迎する旨(述べた).
func (r *reader) stance(object string) schema.Act {
	for _, w := range []string{"する旨", "すると", "する考え", "する立場"} {
		t, ok := strings.CutSuffix(object, w)
		if !ok || len(t) < len("歓迎") {
			continue
		}
		word := t[len(t)-len("歓迎"):]
		switch v, n := r.v.verbs.longest(word); {
		case n < len(word):
		case v.act == "welcome", v.act == "support", v.act == "recognize":
			return schema.Act(v.act)
		case v.act == "expect":
			return schema.Welcome
		}
	}
	return ""
}

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

// complement gives what stands in front of a verb in its own clause: behind the
// verb before and the last quotation.
func (r *reader) complement(s fact.Span, at int) string {
	text := r.s[s.Start:at]
	for _, w := range []string{"するとともに、", "し、", "た上で、", "一方、", "い、", "され、", "。"} {
		if i := strings.LastIndex(text, w); i >= 0 && !strings.Contains(text[i:], "こと") {
			return text[i:]
		} else if i >= 0 && strings.Contains(text[i:], "こと") && i > 0 {
			text = text[i:]
		}
	}
	return text
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
