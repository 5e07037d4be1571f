package en

import "dialoguec/compile/fact"

// affiliate finds which body is a part of which, where the text says so.
func (r *reader) affiliate() {
	for i := range r.bodies {
		if i+1 < len(r.bodies) {
			r.partOfNext(r.bodies[i], r.bodies[i+1])
		}
		r.includes(i)
	}
}

// partOfNext reads two bodies that stand side by side: "Commerce’s NIST",
// "METI-affiliated Agency", "the Bureau of the Ministry", "the Bureau from the
// Ministry", and a post’s "the Bureau, the Ministry".
func (r *reader) partOfNext(a, b mention) {
	at := a.To
	if t := r.tok(at); at != b.From && !t.Is(FlagPossessive|FlagHyphen|FlagComma) && !t.In(ClassPreposition) {
		return
	}
	if at == b.From && r.subunit(b) { // "European Commission Directorate General of Energy"
		r.part(b.Fact, a.Fact)
		return
	}
	if r.tok(at).Is(FlagPossessive) && at+1 == b.From {
		r.part(b.Fact, a.Fact)
		return
	}
	if r.tok(at).Is(FlagHyphen) && b.From == at+2 && r.tok(at+1).Is(FlagWord) {
		r.part(b.Fact, a.Fact)
		return
	}
	comma := r.tok(at).Is(FlagComma)
	if !comma && !r.is(at, wOf, wIn, wFrom) && r.str(at, min(at+1, int32(len(r.toks)))) != "within" && r.str(at, min(at+1, int32(len(r.toks)))) != "under" {
		return
	}
	at++
	if r.is(at, wOf) {
		at++
	}
	if r.is(at, wThe) {
		at++
	}
	if code, to := r.country(at); code != "" && to < b.From {
		at = to
	}
	if at != b.From || comma && !(r.subunit(a) && r.afterPost(a.From)) {
		return
	}
	r.part(a.Fact, b.Fact)
}

// subunit reports whether a body is by its name a part of another.
func (r *reader) subunit(m mention) bool {
	for i := m.From; i < m.To; i++ {
		switch r.str(i, i+1) {
		case "Bureau", "Office", "Division", "Directorate", "Secretariat", "Branch", "Section", "Unit", "Center":
			return true
		}
	}
	return false
}

// afterPost reports whether "Director General of the" stands before token i.
func (r *reader) afterPost(i int32) bool {
	if r.is(i-1, wThe) {
		i--
	}
	if !r.is(i-1, wOf, wFor, wIn) {
		return false
	}
	t := r.tok(i - 2)
	return t.In(ClassPost|ClassPostModifier) && t.Is(FlagCapital)
}

// includes reads "the Department of Justice, including the Drug Enforcement
// Administration and …": what follows, up to the semicolon, is a part.
func (r *reader) includes(i int) {
	a := r.bodies[i]
	at := a.To
	if r.tok(at).Is(FlagComma) {
		at++
	}
	if !r.is(at, wIncluding) || at == a.To {
		return
	}
	at++
	for _, b := range r.bodies[i+1:] {
		for at < b.From && (r.toks[at].Is(FlagComma) || r.is(at, wAnd, wThe, wIts)) {
			at++
		}
		if at != b.From {
			return
		}
		r.part(b.Fact, a.Fact)
		at = b.To
	}
}

func (r *reader) part(of, whole int32) {
	if of == whole {
		return
	}
	o := &r.facts.Organizations[of]
	if o.Parent == fact.None && r.facts.Organizations[whole].Parent != int(of) {
		o.Parent = int(whole)
	}
	if w := &r.facts.Organizations[whole]; o.Country == "" || o.Registry == "" && w.Country != "" {
		o.Country = w.Country
	}
}
