package ja

import (
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

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
