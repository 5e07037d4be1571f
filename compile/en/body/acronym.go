package body

import (
	"dialoguec/compile/en/lex"
)

// short is an acronym that the text defines.
type short struct {
	hash uint64
	fact int32
}

// defined reads the acronym or second name printed after a name, in
// parentheses: "(MIC)", "’s (ONDCP)", "(Keidanren)"; or before it: "MIC (…)".
func (r *roll) defined(at int32, b body) {
	i := b.To
	if r.Token(i).Is(lex.FlagPossessive) {
		i++
	}
	if r.Token(i).Is(lex.FlagOpen) {
		end := i + 1
		for r.Token(end).Is(lex.FlagWord|lex.FlagNumber|lex.FlagHyphen) && end < i+5 {
			end++
		}
		if r.Token(end).Is(lex.FlagClose) && r.oneName(lex.PhraseOf(i+1, end)) {
			r.short(r.shortened(at, b, i+1), lex.PhraseOf(i+1, end))
		}
		return
	}
	open := b.From - 1
	if r.Token(open).Is(lex.FlagPossessive) { // "PUB (Peru’s Water Agency)"
		open = max(0, r.countries.Start(open-1)) - 1
	}
	if r.Token(open).Is(lex.FlagOpen) && r.Token(b.To).Is(lex.FlagClose) && r.Token(open-1).Is(lex.FlagUpper) && !r.countries.BeginsAt(open-1) && r.At[open-1] == 0 {
		r.short(at, lex.PhraseOf(open-1, open))
	}
}

// shortened returns whose acronym is at token i, after a body that may be the whole of another
// one: "the Reef Institute of the Ministry of Ports (RI)". They are told by its first letter.
func (r *roll) shortened(whole int32, b body, i int32) int32 {
	of := r.Back(b.From-1, 0).SkipWord(lex.The)
	part, letter := lex.ValueAt(r.At, of.At-1), r.Content[r.Tokens[i].Start]
	if !of.Is(lex.Of) || part == 0 || r.Content[r.Tokens[b.Core].Start] == letter || r.Content[r.Tokens[r.Mentions[part-1].From].Start] != letter {
		return whole
	}
	return r.Mentions[part-1].Fact
}

// oneName reports whether the tokens are one acronym, hyphens included, or one
// word with a capital that is no country.
func (r *names) oneName(p lex.Phrase) bool {
	if p.From >= p.To {
		return false
	}
	if code, _ := r.CountryAt(p.From); code != "" {
		return false
	}
	for i := p.From; i < p.To; i++ {
		t := &r.Tokens[i]
		if i > p.From && !t.Is(lex.FlagGlued) || t.Is(lex.FlagWord) && !t.Is(lex.FlagCapital) {
			return false
		}
	}
	return r.Tokens[p.From].Is(lex.FlagWord) && !r.Tokens[p.From].In(lex.ClassTopic) && (r.Tokens[p.From].Is(lex.FlagUpper) || !r.Tokens[p.From].In(lex.ClassPost))
}

// short enters the tokens as a further name of an organization.
func (r *roll) short(at int32, p lex.Phrase) {
	name := r.CleanText(p.From, p.To)
	o := &r.All[at]
	r.addAlias(o, name)
	if r.Tokens[p.From].Is(lex.FlagUpper) && o.Acronym == "" {
		o.Acronym = name
	}
	r.cover(p, at)
	if p.To == p.From+1 {
		r.shorts = append(r.shorts, short{r.Tokens[p.From].Hash, at})
	}
}

// acronyms finds the later mentions under the acronyms that the text defines.
func (r *roll) acronyms() {
	if len(r.shorts) == 0 {
		return
	}
	for _, from := range r.Starts {
		i := from.At
		t := &r.Tokens[i]
		if !t.Is(lex.FlagUpper) || r.At[i] != 0 {
			continue
		}
		for _, s := range r.shorts {
			if s.hash == t.Hash {
				r.cover(lex.PhraseOf(i, i+1), s.fact)
				r.AddSpan(&r.All[s.fact].Basis, i, i+1)
				break
			}
		}
	}
}
