package en

// short is an acronym that the text defines.
type short struct {
	hash uint64
	fact int32
}

// defined reads the acronym or second name printed behind a name, in
// parentheses: "(MIC)", "’s (ONDCP)", "(Keidanren)"; or before it: "MIC (…)".
func (r *reader) defined(at int32, b body) {
	i := b.To
	if r.tok(i).Is(FlagPossessive) {
		i++
	}
	if r.tok(i).Is(FlagOpen) {
		end := i + 1
		for r.tok(end).Is(FlagWord|FlagNumber|FlagHyphen) && end < i+5 {
			end++
		}
		if r.tok(end).Is(FlagClose) && r.oneName(i+1, end) {
			r.short(at, i+1, end)
		}
		return
	}
	if r.tok(b.From-1).Is(FlagOpen) && r.tok(b.To).Is(FlagClose) && r.tok(b.From-2).Is(FlagUpper) && !r.countryAt(b.From-2) && r.bodyAt[b.From-2] == 0 {
		r.short(at, b.From-2, b.From-1)
	}
}

// oneName reports whether the tokens are one acronym, hyphens included, or one
// word with a capital that is no country.
func (r *reader) oneName(from, to int32) bool {
	if from >= to {
		return false
	}
	if code, _ := r.country(from); code != "" {
		return false
	}
	for i := from; i < to; i++ {
		t := &r.toks[i]
		if i > from && !t.Is(FlagGlued) || t.Is(FlagWord) && !t.Is(FlagCapital) {
			return false
		}
	}
	return r.toks[from].Is(FlagWord) && !r.toks[from].In(ClassTopic)
}

// short enters the tokens as a further name of an organization.
func (r *reader) short(at, from, to int32) {
	name := r.clean(from, to)
	o := &r.facts.Organizations[at]
	r.addAlias(o, name)
	if r.toks[from].Is(FlagUpper) && o.Acronym == "" {
		o.Acronym = name
	}
	r.cover(body{From: from, To: to}, at)
	if to == from+1 {
		r.shorts = append(r.shorts, short{r.toks[from].Hash, at})
	}
}

// acronyms finds the later mentions under the acronyms that the text defines.
func (r *reader) acronyms() {
	if len(r.shorts) == 0 {
		return
	}
	for _, from := range r.starts {
		i := from.at
		t := &r.toks[i]
		if !t.Is(FlagUpper) || r.bodyAt[i] != 0 {
			continue
		}
		for _, s := range r.shorts {
			if s.hash == t.Hash {
				r.cover(body{From: i, To: i + 1}, s.fact)
				r.further(&r.facts.Organizations[s.fact].Basis, i, i+1)
				break
			}
		}
	}
}
