package clause

import (
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// acts decides the acts of a verb by its complement.
func (r *sentence) acts(w verbWord, at text.Span, v *Verb) ([]schema.Act, *fact.Rule) {
	object, form := r.object(at.Start), v.Span.Of(r.s)
	present := words().Present.Ends(form)
	switch {
	case r.holdsNamed(w, at): // 第3回…協議を実施した
		v.Holds = true
		return []schema.Act{schema.Report}, provisionHold
	case present && words().Announcing.Begins(form) && words().Outcomes.Ends(object):
		return nil, nil // その結果を公表します: says what the statement is for
	case present && r.isAction(w) && lex.TrimStop(r.s[v.Span.End:]) == "":
		v.Frame = Intending // …を開始する。
		return []schema.Act{schema.Commit}, provisionIntent
	case words().Evaluating.Begins(form):
		return []schema.Act{schema.Exchange}, provisionExchange
	case words().Announcing.Begins(form):
		if told, ok := strings.CutSuffix(object, "こと"); ok && Undertakes(told) { // …を開始することを発表した
			return []schema.Act{schema.Commit}, provisionCommit
		} else if ok || isDocument(object) {
			return []schema.Act{schema.Report}, provisionReport
		}
	}
	return r.framed(w, object, at, v)
}

// isAction reports whether a word is of something that, in the present, is still to
// be done.
func (r *sentence) isAction(w verbWord) bool {
	switch w.frame {
	case doing, holding:
		return true
	case meeting:
		return len(r.named) > 0
	case Settling:
		return !w.suru
	}
	return w.act == schema.Exchange
}

// holdsNamed reports whether a verb says that a meeting, named before it or
// ending with it, was held.
func (r *sentence) holdsNamed(w verbWord, at text.Span) bool {
	for _, m := range r.named {
		if w.act == schema.Exchange && m.End == at.End || w.frame == doing && (m.End == at.End || lex.Skip(r.s, m.End, "を") == at.Start && m.End < at.Start) {
			return true
		}
	}
	return false
}

// framed returns the acts of the frame of a verb: see data/acts.tsv.
func (r *sentence) framed(w verbWord, object string, at text.Span, v *Verb) ([]schema.Act, *fact.Rule) {
	one := func(a schema.Act) ([]schema.Act, *fact.Rule) { return []schema.Act{a}, w.rule }
	switch w.frame {
	case Settling:
		return settled(r.complement(at.Start), v), w.rule
	case Confirming:
		return confirmed(object)
	case expecting:
		return one(schema.Commit)
	case Sharing:
		if a := objectAct(object); a == schema.Recognize || a == schema.Commit {
			return one(a)
		}
		if strings.HasSuffix(object, "性") {
			return one(schema.Recognize)
		}
		return one(schema.Exchange)
	case expressing:
		if a := expressed(object, r.s[at.Start:]); a != "" {
			return one(a)
		}
		return nil, nil
	case stressing:
		if t, ok := strings.CutSuffix(object, "こと"); ok && Undertakes(t) {
			return []schema.Act{schema.Commit, schema.Recognize}, w.rule
		}
		if isPromise(object) {
			return one(schema.Commit)
		}
		return one(schema.Recognize)
	case meeting, holding:
		if w.frame == meeting && len(r.named) == 0 {
			return nil, nil
		}
		v.Holds = true
		return one(schema.Report)
	case doing:
		return one(schema.Report)
	case proposing:
		if v.Passive || !strings.HasSuffix(r.s[:at.Start], "を") || words().Asking.In(r.complement(at.Start)) {
			return one(schema.Call)
		}
		return []schema.Act{schema.Commit}, provisionCommit
	case resolving:
		return []schema.Act{schema.Agree, schema.Commit}, w.rule
	}
	if w.act == schema.Exchange && strings.HasSuffix(object, "旨") && isPromise(object) { // …していきたい旨説明した
		return []schema.Act{schema.Commit, schema.Exchange}, w.rule
	}
	return one(w.act)
}

// isDocument reports whether what is made public is a document: 共同声明として.
func isDocument(object string) bool {
	k, _ := lex.KindOf(strings.TrimSuffix(object, "として"))
	return k.Kind == "document"
}

// settled tells what is only agreed from what goes on as well.
func settled(complement string, v *Verb) []schema.Act {
	switch {
	case v.Negated:
		return nil
	case Continues(complement) && words().Content.In(complement):
		return []schema.Act{schema.Agree, schema.Commit}
	}
	return []schema.Act{schema.Agree}
}

// expressed returns the act of what is expressed; "" if nothing tells it.
func expressed(object, verb string) schema.Act {
	if words().Greetings.Ends(object) {
		return ""
	}
	if a := stance(object); a != "" {
		return a
	}
	if t, ok := strings.CutSuffix(object, "こと"); isPromise(object) || ok && Undertakes(t) {
		return schema.Commit
	}
	if a := objectAct(object); a != "" {
		return a
	}
	said := object[max(strings.LastIndex(object, "は"), strings.LastIndex(object, "、"), 0):]
	if t, ok := strings.CutSuffix(said, lex.With); ok && Undertakes(t) && !strings.Contains(t, "が") { // …を開始すると述べた
		return schema.Commit
	}
	if words().Speaking.Begins(verb) || words().Telling.Begins(verb) && strings.HasSuffix(object, lex.With) {
		return schema.Recognize
	}
	if words().Requesting.Begins(verb) {
		return schema.Call
	}
	return ""
}

// object returns the noun phrase before a verb, without its particle.
func (r *sentence) object(at int) string {
	before := words().Adverbs.TrimSuffixes(r.s[r.from:at])
	return words().ObjectParticles.TrimSuffix(strings.TrimSuffix(before, "、"))
}

// objectAct returns the act of what is expressed or shared; "" if it tells none.
func objectAct(object string) schema.Act {
	a, _ := words().objects.Longest(object)
	return a
}

// confirmed tells a promise from a view in what is confirmed.
func confirmed(object string) ([]schema.Act, *fact.Rule) {
	t, content := strings.CutSuffix(object, "こと")
	switch {
	case content && Undertakes(t), !content && isPromise(object):
		return []schema.Act{schema.Commit}, provisionConfirmUndertaking
	case !content && words().Support.Ends(object):
		return []schema.Act{schema.Support}, provisionConfirmSupport
	case !content && words().Decisions.Ends(object):
		return []schema.Act{schema.Agree}, provisionConfirmDecision
	}
	return []schema.Act{schema.Recognize}, provisionConfirmView
}

// stance returns the act of the verb in what is said; "" if there is none:
// 歓迎する旨(述べた).
func stance(object string) schema.Act {
	t := words().Stances.TrimSuffix(object)
	if t == object || len(t) < len("歓迎") {
		return ""
	}
	word := t[len(t)-len("歓迎"):]
	switch w, n := words().verbs.Longest(word); {
	case n < len(word):
	case w.act == schema.Welcome, w.act == schema.Support, w.act == schema.Recognize:
		return w.act
	case w.frame == expecting:
		return schema.Commit
	}
	return ""
}

// complement returns what comes before a verb in its own clause: after the verb
// before and the last quotation.
func (r *sentence) complement(at int) string {
	s := r.s[r.from:at]
	for _, w := range words().OtherVerbs.All() {
		i := max(0, strings.LastIndex(s, w))
		s = s[i:]
		if strings.HasPrefix(s, w) && !strings.Contains(s, "こと") {
			return s
		}
	}
	return s
}
