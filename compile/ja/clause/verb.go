package clause

import (
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// A Verb is the verb of a clause that reports an act.
type Verb struct {
	Span    text.Span // of the word, with its form
	Acts    []schema.Act
	Rule    *fact.Rule
	Frame   Frame
	Negated bool
	Passive bool
	Nominal bool // the clause ends in the bare noun: 意見交換を実施。
	Holds   bool // the act is holding a meeting
	Nested  bool // may be a part of what an agreement says
}

// Has reports whether the verb reports an act.
func (v *Verb) Has(act schema.Act) bool {
	for _, a := range v.Acts {
		if a == act {
			return true
		}
	}
	return false
}

// Speaks reports whether one side alone may say what the verb reports: it
// states, stresses, welcomes or asks for something.
func (v *Verb) Speaks() bool {
	return !v.Passive && (v.Frame == expressing || v.Frame == stressing || len(v.Acts) == 1 && (v.Has(schema.Call) || v.Has(schema.Welcome)))
}

// Meets reports whether the verb says that people met: 会談した.
func (v *Verb) Meets() bool { return v.Frame == Plain && v.Has(schema.Report) }

// Attends reports whether the verb says that somebody took part, or will:
// 出席した, 出席する予定です.
func (v *Verb) Attends(t *lex.Text) bool {
	before := words().Futures.TrimSuffix(t.S[:v.Span.Start])
	return words().Attends.Begins(v.Span.Of(t.S)) || v.Frame == Intending && words().Attends.Ends(before)
}

// Read returns the verbs of each line that is a sentence. named returns the
// meetings that a line names.
func Read(t *lex.Text, lines []Line, named func(line int) []text.Span) [][]Verb {
	out := make([][]Verb, len(lines))
	for i := range lines {
		if lines[i].Kind == Sentence {
			out[i] = Verbs(t, lines[i].Span, named(i))
		}
	}
	return out
}

// A sentence is one whose verbs are read.
type sentence struct {
	s     string // the text up to the end of the sentence
	from  int
	named []text.Span // the meetings that it names
}

// Verbs returns the verbs of a sentence that report acts. named are the
// meetings that the sentence names.
func Verbs(t *lex.Text, span text.Span, named []text.Span) []Verb {
	r := &sentence{t.S[:span.End], span.Start, named}
	var out []Verb
	for i := r.from; i < len(r.s); {
		if end := lex.EnclosedEnd(r.s, i); end > i {
			i = end
			continue
		}
		v, ok := r.decision(i)
		if !ok {
			v, ok = r.planned(i)
		}
		if !ok {
			v, ok = r.verb(i)
		}
		if ok {
			out = append(out, v)
		}
		i = max(v.Span.End, lex.Next(r.s, i))
	}
	return r.intent(out)
}

// clauseEnds reports whether a clause ends where rest begins.
func clauseEnds(rest string) bool {
	if in, end := lex.Bracket(rest, 0); !in.Empty() { // …を開いた（別添：名簿）。
		rest = rest[end:]
	}
	return rest == "" || words().Closers.Begins(rest)
}

// decision reads the ends of a sentence that state a decision: こととした,
// こととなった.
func (r *sentence) decision(at int) (Verb, bool) {
	end := words().Decided.Skip(r.s, at)
	if end == at || !strings.HasSuffix(r.s[at:end], "、") && !clauseEnds(r.s[end:]) {
		return Verb{}, false
	}
	v := Verb{Span: text.Span{Start: at, End: end}, Acts: []schema.Act{schema.Agree}, Rule: provisionDecision, Frame: Deciding}
	if Continues(r.complement(at + len("こと"))) {
		v.Acts = append(v.Acts, schema.Commit)
	}
	return v, true
}

// planned reads what says, in the middle of a sentence that names a meeting, that it
// will be held: 次回会合は…に開催予定であり、…
func (r *sentence) planned(at int) (Verb, bool) {
	end := words().Planned.Skip(r.s, at)
	if end == at || len(r.named) == 0 || !clauseEnds(r.s[end:]) || words().Attends.Ends(words().Futures.TrimSuffix(r.s[:at])) {
		return Verb{}, false
	}
	return Verb{Span: text.Span{Start: at, End: end}, Acts: []schema.Act{schema.Commit}, Rule: provisionIntent, Frame: Intending}, true
}

// verb reads a word that may report an act. The span is the word's, and ok
// false, if it is not the verb of its clause.
func (r *sentence) verb(at int) (v Verb, ok bool) {
	w, n := words().verbs.Longest(r.s[at:])
	v.Span = text.Span{Start: at, End: at + n}
	if n == 0 {
		return v, false
	}
	more := lex.Skip(r.s[at+n:], 0, "等")                   // 提案等も
	if _, end := lex.Bracket(r.s[at+n+more:], 0); w.suru { // 提案（港湾、灯台等）もなされた
		more += end
	}
	rest := r.s[at+n+more:]
	size := 0
	if w.suru {
		if size, ok = v.carried(rest); !ok {
			ok = r.endsInNoun(&v, rest)
		}
	} else {
		size, ok = v.stemmed(rest)
	}
	if !ok {
		return v, false
	}
	word := v.Span
	v.Span.End += more + size
	v.Frame = w.frame
	if v.Acts, v.Rule = r.acts(w, word, &v); len(v.Acts) == 0 {
		v.Span = word
		return v, false
	}
	return v, true
}

// carried reads the form of する, or of a verb like it, after a noun.
func (v *Verb) carried(rest string) (size int, ok bool) {
	if n := formed(&words().Deniers, rest); n > 0 {
		v.Negated = true
		return n, true
	}
	n := formed(&words().Carriers, rest)
	if n == 0 {
		return 0, false
	}
	form := rest[:n]
	v.Passive = lex.StartsAny(form, "が", "され")
	v.Nested = form == "され" || strings.HasSuffix(form, "い") || strings.HasPrefix(rest[n:], "、")
	return n, true
}

// stemmed reads the ending after the stem of a verb; it may have none.
func (v *Verb) stemmed(rest string) (size int, ok bool) {
	n := formed(&words().StemEnds, rest)
	if n == 0 && !clauseEnds(rest) {
		return 0, false
	}
	v.Passive = strings.Contains(rest[:n], "れ")
	v.Nested = strings.HasPrefix(rest[n:], "、")
	return n, true
}

// formed returns the length of the first of the forms that rest begins with and
// that its clause ends with; 0 if there is none.
func formed(forms *lex.List, rest string) int {
	return forms.PrefixOf(rest, func(form, rest string) bool {
		return clauseEnds(rest) && !(words().PlainEnds.Ends(form) && words().Usefulness.Begins(rest))
	})
}

// endsInNoun reports whether a noun closes its clause without する, as in 合意。
// and ことで合意。: a particle must tie it to what it acts on.
func (r *sentence) endsInNoun(v *Verb, rest string) bool {
	if rest != "" && !strings.HasPrefix(rest, "。") {
		return false
	}
	before := words().NounAdverbs.TrimSuffixes(r.s[r.from:v.Span.Start])
	v.Nominal = words().NounParticles.Ends(before)
	return v.Nominal
}

// intent reads the end of a sentence that announces: 予定である, 目指す, and the
// plain present of an action.
func (r *sentence) intent(found []Verb) []Verb {
	s := lex.TrimStop(r.s[r.from:])
	n := words().Intents.Suffix(s)
	if d := words().Doing.Suffix(s); n == 0 && strings.Contains(s, "を") {
		n = d // 連携を強める。
	}
	_, numbered := lex.Ordinal(r.s, r.from)
	held := n == 0 && (numbered > r.from || words().NextOnes.Begins(s)) // 次回会合は、…で開催される。
	if held {
		n = words().FutureHeld.Suffix(s)
	}
	at := text.Span{Start: r.from + len(s) - n, End: r.from + len(s)}
	if n == 0 || len(found) > 0 && found[len(found)-1].Span.End > at.Start {
		return found
	}
	before := s[:len(s)-n]
	if object, ok := strings.CutSuffix(before, "を"); ok && words().Outcomes.Ends(object) {
		return found // 結果を公表する: says what the statement is for
	}
	if words().Attends.Ends(strings.TrimSuffix(before, "する")) {
		return found // 出席する予定である
	}
	return append(found, Verb{Span: at, Acts: []schema.Act{schema.Commit}, Rule: provisionIntent, Frame: Intending, Holds: held, Passive: held})
}
