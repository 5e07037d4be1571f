package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// A verb is a word that reports an act, in one of its forms.
type verb struct {
	suru bool // takes する, を行う
	act  string
	rule *fact.Rule // the rule of its act; those of frames may find a closer one
}

// acts decides the acts of a verb by its complement.
func (r *reader) acts(v verb, at, s text.Span, p *predicate) ([]schema.Act, *fact.Rule) {
	object := r.object(at, s)
	if r.holdsNamed(v, at) {
		p.hold = true // 第3回…協議を実施した
		return []schema.Act{schema.Report}, provisionHold
	}
	form := r.s[at.Start:p.span.End]
	if r.v.Announcing.Begins(form) && r.v.Outcomes.Ends(object) && r.v.Present.Ends(form) {
		return nil, nil // その結果を公表します: says what the statement is for
	}
	if (v.act == "do" || v.act == "hold" || v.act == "exchange") && r.v.Present.Ends(form) && strings.Trim(r.s[p.span.End:s.End], "。 　") == "" {
		p.frame = intending // …を開始する。
		return []schema.Act{schema.Commit}, provisionIntent
	}
	if strings.HasPrefix(form, "発表") && strings.HasSuffix(object, "こと") {
		return []schema.Act{schema.Report}, provisionReport
	}
	return r.framed(v, object, at, s, p)
}

// holdsNamed tells whether a verb says that a meeting, named in front of it or
// ending with it, was held.
func (r *reader) holdsNamed(v verb, at text.Span) bool {
	if v.act != "exchange" && v.act != "report" && v.act != "do" {
		return false
	}
	for _, m := range r.spoken.Named {
		if m.Span.End == at.End || v.act == "do" && strings.HasPrefix(r.s[m.Span.End:], "を") && m.Span.End+len("を") == at.Start {
			return true
		}
	}
	return false
}

// framed gives the acts of the frame of a verb: see data/acts.tsv.
func (r *reader) framed(v verb, object string, at, s text.Span, p *predicate) ([]schema.Act, *fact.Rule) {
	switch v.act {
	case "settle":
		return r.settle(r.complement(s, at.Start), p), v.rule
	case "confirm":
		return r.confirm(object)
	case "expect":
		if t, ok := strings.CutSuffix(object, "こと"); ok && r.undertaking(t) {
			return []schema.Act{schema.Commit}, v.rule
		}
		return []schema.Act{schema.Welcome}, v.rule
	case "share":
		if a := r.objectAct(object); a == schema.Recognize || strings.HasSuffix(object, "性") {
			return []schema.Act{schema.Recognize}, v.rule
		}
		return []schema.Act{schema.Exchange}, v.rule
	case "express":
		if a := r.express(object, at); a != "" {
			return []schema.Act{a}, v.rule
		}
		return nil, nil
	case "stress":
		if r.promised(object) {
			return []schema.Act{schema.Commit}, v.rule
		}
		return []schema.Act{schema.Recognize}, v.rule
	case "meet", "hold":
		if v.act == "meet" && len(r.spoken.Named) == 0 {
			return nil, nil
		}
		p.hold = true
		return []schema.Act{schema.Report}, provisionHold
	case "do":
		return []schema.Act{schema.Report}, provisionReport
	}
	return []schema.Act{schema.Act(v.act)}, v.rule
}

// settle tells what is only agreed from what goes on as well.
func (r *reader) settle(complement string, p *predicate) []schema.Act {
	switch {
	case p.negated:
		return nil
	case r.continuing(complement) && lex.ContainsAny(complement, "こと", "いくとの"):
		return []schema.Act{schema.Agree, schema.Commit}
	}
	return []schema.Act{schema.Agree}
}

// express gives the act of what is expressed: "" where nothing tells it.
func (r *reader) express(object string, at text.Span) schema.Act {
	if a := r.stance(object); a != "" {
		return a
	}
	if r.promised(object) {
		return schema.Commit
	}
	if a := r.objectAct(object); a != "" {
		return a
	}
	if r.v.Speaking.Begins(r.s[at.Start:]) {
		return schema.Recognize
	}
	return ""
}

// object gives the noun phrase in front of a verb, without its particle.
func (r *reader) object(at, s text.Span) string {
	before := r.s[s.Start:at.Start]
	before = r.v.Adverbs.TrimSuffixes(before)
	before = strings.TrimSuffix(before, "、")
	for _, w := range objectParticles {
		if t, ok := strings.CutSuffix(before, w); ok {
			return t
		}
	}
	return before
}

// objectParticles tie an object to its verb.
var objectParticles = []string{"を", "が", "の"}

// objectAct gives the act of what is expressed or shared.
func (r *reader) objectAct(object string) schema.Act {
	a, n := r.v.objects.Longest(object)
	if n == 0 {
		return ""
	}
	return schema.Act(a)
}

// confirm tells a promise from a view in what is confirmed.
func (r *reader) confirm(object string) ([]schema.Act, *fact.Rule) {
	if t, ok := strings.CutSuffix(object, "こと"); ok {
		if r.undertaking(t) {
			return []schema.Act{schema.Commit}, provisionConfirmUndertaking
		}
		return []schema.Act{schema.Recognize}, provisionConfirmView
	}
	if r.promised(object) {
		return []schema.Act{schema.Commit}, provisionConfirmUndertaking
	}
	if r.v.Support.Ends(object) {
		return []schema.Act{schema.Support}, provisionConfirmSupport
	}
	if r.v.Decisions.Ends(object) {
		return []schema.Act{schema.Agree}, provisionConfirmDecision
	}
	return []schema.Act{schema.Recognize}, provisionConfirmView
}

// stance gives the act of the verb in what is said: 歓迎する旨(述べた).
func (r *reader) stance(object string) schema.Act {
	t := r.v.Stances.TrimSuffix(object)
	if t == object || len(t) < len("歓迎") {
		return ""
	}
	word := t[len(t)-len("歓迎"):]
	switch v, n := r.v.verbs.Longest(word); {
	case n < len(word):
	case v.act == "welcome", v.act == "support", v.act == "recognize":
		return schema.Act(v.act)
	case v.act == "expect":
		return schema.Welcome
	}
	return ""
}

// otherVerbEnds close the clause of another verb.
var otherVerbEnds = []string{"するとともに、", "し、", "た上で、", "一方、", "い、", "され、", "。"}

// complement gives what stands in front of a verb in its own clause: behind the
// verb before and the last quotation.
func (r *reader) complement(s text.Span, at int) string {
	printed := r.s[s.Start:at]
	for _, w := range otherVerbEnds {
		if i := strings.LastIndex(printed, w); i >= 0 && !strings.Contains(printed[i:], "こと") {
			return printed[i:]
		} else if i >= 0 && strings.Contains(printed[i:], "こと") && i > 0 {
			printed = printed[i:]
		}
	}
	return printed
}
