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
	if r.v.announcing.begins(r.s[at.Start:]) && r.v.outcomes.ends(object) && r.v.present.ends(r.s[at.Start:p.span.End]) {
		return nil, "" // その結果を公表します: says what the statement is for
	}
	if w := r.s[at.Start:p.span.End]; (v.act == "do" || v.act == "hold" || v.act == "exchange") && r.v.present.ends(w) && strings.Trim(r.s[p.span.End:s.End], "。 　") == "" {
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
		if r.continuing(r.complement(s, at.Start)) && containsAny(r.complement(s, at.Start), "こと", "いくとの") {
			return []schema.Act{schema.Agree, schema.Commit}, "act.settle"
		}
		return []schema.Act{schema.Agree}, "act.settle"
	case "confirm":
		return r.confirm(object, r.complement(s, at.Start))
	case "expect":
		if t, ok := strings.CutSuffix(object, "こと"); ok && r.undertaking(t) {
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
		if r.promised(object) {
			return []schema.Act{schema.Commit}, "act.express"
		}
		if a := r.objectAct(object); a != "" {
			return []schema.Act{a}, "act.express"
		}
		if r.v.speaking.begins(r.s[at.Start:]) {
			return []schema.Act{schema.Recognize}, "act.express"
		}
		return nil, ""
	case "stress":
		if r.promised(object) {
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
	for _, adverb := range r.v.adverbs.words {
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
		if r.undertaking(t) {
			return []schema.Act{schema.Commit}, "act.confirm.undertaking"
		}
		return []schema.Act{schema.Recognize}, "act.confirm.view"
	}
	if r.promised(object) {
		return []schema.Act{schema.Commit}, "act.confirm.undertaking"
	}
	if r.v.support.ends(object) {
		return []schema.Act{schema.Support}, "act.confirm.support"
	}
	if r.v.decisions.ends(object) {
		return []schema.Act{schema.Agree}, "act.confirm.decision"
	}
	return []schema.Act{schema.Recognize}, "act.confirm.view"
}

// stance gives the act of the verb in what is said: 歓迎する旨(述べた).
func (r *reader) stance(object string) schema.Act {
	for _, w := range r.v.stances.words {
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
