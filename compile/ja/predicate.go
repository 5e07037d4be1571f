package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// A predicate is the verb of a clause that reports an act.
type predicate struct {
	span    text.Span // the word
	acts    []schema.Act
	rule    *fact.Rule
	frame   frame
	negated bool
	passive bool
	nominal bool // the clause ends in the bare noun: 意見交換を実施。
	hold    bool // the act is holding a meeting
	nested  bool // may be a part of what an agreement says
}

// A frame is how a verb governs what is said before it in its clause.
type frame uint8

const (
	plain      frame = iota
	settling         // …することで一致した
	deciding         // …することとした
	intending        // …していく
	confirming       // …することを確認した
	sharing          // …を共有した
)

// frames are the frames of acts of data/acts.tsv; the others are plain.
var frames = map[string]frame{"settle": settling, "confirm": confirming, "share": sharing}

// clauseEnds tells whether a clause ends where rest begins.
func (r *reader) clauseEnds(rest string) bool { return rest == "" || r.v.Closers.Begins(rest) }

// predicates finds the verbs of a sentence that report acts.
func (r *reader) predicates(s text.Span) []predicate {
	var out []predicate
	for i := s.Start; i < s.End; {
		c, n := lex.Decode(r.s[:s.End], i)
		if c == '「' || c == '『' || c == '（' {
			i = max(lex.EnclosedEnd(r.s[:s.End], i), i+n)
			continue
		}
		if c != 'こ' && !r.v.verbs.MayBegin(c) {
			i += n
			continue
		}
		if p, n, ok := r.decided(i, s); ok {
			out = append(out, p)
			i = n
			continue
		}
		v, m := r.v.verbs.Longest(r.s[i:s.End])
		if m == 0 {
			i += n
			continue
		}
		at := text.Span{Start: i, End: i + m}
		if p, ok := r.predicate(v, at, s); ok {
			out = append(out, p)
			m = p.span.Len()
		}
		i += m
	}
	return r.intent(s, out)
}

// decided reads the ends of a sentence that state a decision: こととした,
// こととなった.
func (r *reader) decided(i int, s text.Span) (predicate, int, bool) {
	n := r.v.Decided.Prefix(r.s[i:s.End])
	if n == 0 {
		return predicate{}, i, false
	}
	at := text.Span{Start: i, End: i + n}
	if !strings.HasSuffix(at.Of(r.s), "、") && !r.clauseEnds(r.s[at.End:s.End]) {
		return predicate{}, i, false
	}
	p := predicate{span: at, acts: []schema.Act{schema.Agree}, rule: provisionDecision, frame: deciding}
	if r.continuing(r.complement(s, i+len("こと"))) {
		p.acts = append(p.acts, schema.Commit)
	}
	return p, at.End, true
}

// predicate decides whether a word is the verb of a clause, and which act it is.
func (r *reader) predicate(v verb, at, s text.Span) (predicate, bool) {
	rest := r.s[at.End:s.End]
	p := predicate{span: at}
	n, ok := 0, false
	if v.suru {
		if n, ok = r.carried(rest, &p); !ok {
			ok = r.nounFinalClause(rest, at, s, &p)
		}
	} else {
		n, ok = r.stemmed(rest, &p)
	}
	if !ok {
		return p, false
	}
	p.span.End += n
	p.frame = frames[v.act]
	p.acts, p.rule = r.acts(v, at, s, &p)
	return p, len(p.acts) > 0
}

// carried reads the form of する, or of a verb like it, behind a noun.
func (r *reader) carried(rest string, p *predicate) (int, bool) {
	if n := r.formed(&r.v.Deniers, rest); n > 0 {
		p.negated = true
		return n, true
	}
	n := r.formed(&r.v.Carriers, rest)
	if n == 0 {
		return 0, false
	}
	form := rest[:n]
	p.passive = strings.HasPrefix(form, "が") || strings.HasPrefix(form, "され")
	p.nested = form == "され" || strings.HasSuffix(form, "い") || strings.HasPrefix(rest[n:], "、")
	return n, true
}

// formed gives the length of the first of the forms that rest begins with and
// that its clause ends with; 0 where there is none.
func (r *reader) formed(forms *lex.List, rest string) int {
	return forms.PrefixOf(rest, func(_, rest string) bool { return r.clauseEnds(rest) })
}

// nounFinalClause tells whether a noun closes its clause without する, as in
// 合意。 and ことで合意。: a particle must tie it to what it acts on.
func (r *reader) nounFinalClause(rest string, at, s text.Span, p *predicate) bool {
	if rest != "" && !strings.HasPrefix(rest, "。") {
		return false
	}
	before := r.s[s.Start:at.Start]
	p.nominal = nounParticles.Ends(r.v.NounAdverbs.TrimSuffixes(before))
	return p.nominal
}

// nounParticles tie a noun to what it acts on.
var nounParticles = lex.ListOf("を", "が", "で", "に", "へ", "と", "から", "、", "につき", "について", "旨")

// stemmed reads the ending behind the stem of a verb; it may have none.
func (r *reader) stemmed(rest string, p *predicate) (int, bool) {
	n := r.formed(&r.v.StemEnds, rest)
	if n == 0 && !r.clauseEnds(rest) {
		return 0, false
	}
	p.passive = strings.Contains(rest[:n], "れ")
	p.nested = strings.HasPrefix(rest[n:], "、")
	return n, true
}
