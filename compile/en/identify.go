package en

import (
	"strings"
)

// innerCountry returns the token behind the country with which a name of the
// registry begins, where the registry has the name without it too; else from.
func (r *reader) innerCountry(from, to int32) int32 {
	if !r.toks[from].Is(flagLand) {
		return from
	}
	for core := from + 1; core <= min(from+3, to-2); core++ {
		if end, entry := r.gazetteer.match(r.toks, from, core); end != core || r.gazetteer.entries[entry].Kind > KindDemonym {
			continue
		}
		if end, entry := r.gazetteer.match(r.toks, core, to); end == to {
			if _, ok := r.meaning(Hit{Entry: entry}, KindOrganization); ok {
				return core
			}
		}
	}
	return from
}

// withCountryBefore notes the country that stands before or behind a name:
// "Japanese", "Japan’s", "… of Japan", "… of the PRC".
func (r *reader) withCountryBefore(b *body) {
	if b.Country != "" {
		return
	}
	if before := r.tok(b.From - 1); before.Is(FlagPossessive) {
		if b.Country = r.countryBefore(b.From - 1); b.Country != "" {
			return
		}
	} else if before.Is(flagHitEnd) && (!before.Is(FlagGlued) || before.Is(FlagAbbrev)) {
		if b.Country = r.countryBefore(b.From); b.Country != "" {
			return
		}
	}
	if value, to := r.phraseBefore(b.From); value == "prefix:US" {
		b.Country, b.From = "US", to
		return
	}
	if r.is(b.To, wOf) {
		at := b.To + 1
		if r.is(at, wThe) {
			at++
		}
		if code, _ := r.country(at); code != "" {
			b.Country = code
		}
	}
}

// phraseBefore returns the value of the phrase that ends before token i, and its first token.
func (r *reader) phraseBefore(i int32) (string, int32) {
	if !r.tok(i - 1).Is(flagHitEnd) {
		return "", i
	}
	for from := i - 1; from >= 0 && from >= i-3; from-- {
		if value, to := r.phrase(from); value != "" && to == i {
			return value, from
		}
	}
	return "", i
}

// countryInside returns the country behind "of" in a name: "Embassy of Japan in Australia".
func (r *reader) countryInside(b body) string {
	for at := b.Core + 1; at+1 < b.To; at++ {
		if r.toks[at].Word != wOf {
			continue
		}
		next := at + 1
		if r.is(next, wThe) {
			next++
		}
		if code, _ := r.countryWithin(next, b.To); code != "" {
			return code
		}
	}
	return ""
}

// countryWithin returns the country whose name begins at token i, even inside
// the name of a body.
func (r *reader) countryWithin(i, end int32) (string, int32) {
	if !r.tok(i).Is(flagLand) {
		return "", i
	}
	to, entry := r.gazetteer.match(r.toks, i, end)
	if e, ok := r.state(entry); ok && to > i {
		return e.Country, to
	}
	return "", i
}

// withoutCountry returns the token at which "of Kenya" begins at the end of a
// name; the end of the name where nothing such stands.
func (r *reader) withoutCountry(b body) int32 {
	for at := max(b.Core+2, b.To-6); at < b.To; at++ {
		if !r.toks[at].Is(flagLand) {
			continue
		}
		code, to := r.countryWithin(at, b.To)
		if code == "" || to != b.To {
			continue
		}
		if r.is(at-1, wThe) {
			at--
		}
		if r.is(at-1, wOf) && at-1-b.Core >= 2 {
			return at - 1
		}
		break
	}
	return b.To
}

// identify chooses among the bodies of the registry that bear the name, and
// finds the country of one that the registry does not have.
func (r *reader) identify(b *body) (*Entry, string) {
	g := &r.gazetteer
	bodies := g.namesakes(b.Entry)
	if b.Country == "" && len(bodies) == 1 && g.entries[b.Entry].next == 0 && r.plausible(bodies[0].country) { // most names are one body's alone
		e := &g.entries[b.Entry]
		return e, e.Country
	}
	side := b.Country
	if side == "" {
		side = r.sideAt(b.From, b.To)
	}
	if side != "" {
		sided := g.numbers[side]
		for i := range bodies {
			if n := &bodies[i]; n.country == sided {
				return &g.entries[n.entry], side
			}
		}
	}
	var only, party, here namesake
	count, parties, heres := 0, 0, 0
	for _, n := range bodies {
		if b.Country != "" && !g.international.has(n.country) || count > 0 && only.body == n.body {
			continue
		}
		count++
		only = n
		if r.lands.has(n.country) {
			heres++
			here = n
		}
		if r.partyLands.has(n.country) {
			parties++
			party = n
		}
	}
	chosen := namesake{}
	switch {
	case parties == 1:
		chosen = party
	case count == 1 && r.plausible(only.country):
		chosen = only
	case heres == 1 && side == "":
		chosen = here
	default:
		return nil, r.countryOf(b, side)
	}
	e := &g.entries[chosen.entry]
	return e, e.Country
}

// plausible reports whether the one body of the registry that bears the name
// can be meant: one of a country that the text never names cannot.
func (r *reader) plausible(country land) bool {
	return country == 0 || r.gazetteer.international.has(country) || len(r.mentioned) == 0 || r.lands.has(country)
}

// countryOf gives the country of a body that the registry does not have: the
// printed one, "INT" for international ones, that of its side for offices of
// state, else none.
func (r *reader) countryOf(b *body, side string) string {
	if b.Country != "" {
		return b.Country
	}
	if r.ofSeveral(b) {
		return "INT"
	}
	international, state := false, false
	for i := b.From; i < b.To; i++ {
		t := &r.toks[i]
		switch text := r.str(i, i+1); {
		case i == b.From && (text == "International" || text == "World" || text == "Inter"):
			international = strings.Contains("Organization Organisation Agency Union Association Federation Council Court Committee Institute Commission Bank", r.lastHead(b))
		case t.In(ClassBody) && !strings.Contains("Association Federation University Chamber Foundation Company Corporation College Academy Organization Organisation Union Institute Institution Center Centre Bank Lab Cartel Airlines Airways", strings.TrimSuffix(text, "s")):
			state = true
		}
	}
	switch {
	case international && !strings.Contains(r.str(b.From, b.To), "Bureau"):
		return "INT"
	case state || b.Rule == organizationListed:
		return side
	}
	return ""
}

// lastHead returns the last head word of a name.
func (r *reader) lastHead(b *body) string {
	for i := b.To - 1; i >= b.From; i-- {
		if r.toks[i].In(ClassBody) {
			return r.str(i, i+1)
		}
	}
	return "none"
}

// sideAt returns the country for which a body named at the tokens from to to
// stands in its sentence: the one named before it, else "from Japan" behind
// it, else the only one of the sentence; for an item, that of its lead-in.
func (r *reader) sideAt(from, to int32) string {
	s := r.sents[r.sentenceAt(from)]
	code, only := "", true
	after := ""
	for _, h := range r.hitsIn(s.From, s.To) {
		if h.country == 0 {
			if h.kinds&phraseKinds == 0 || h.From >= from {
				continue
			}
			if value, _ := r.phrase(h.From); strings.HasPrefix(value, "government:") {
				code = value[len("government:"):]
			}
			continue
		}
		if r.bodyAt[h.From] != 0 || r.personAt[h.From] != 0 || r.is(h.From-1, wTo) || r.is(h.From-1, wThe) && r.is(h.From-2, wTo) {
			continue // "Ambassador to the United States"
		}
		if r.is(h.From-1, wFor) && r.tok(h.From-2).Is(FlagCapital) {
			continue // "Director for China"
		}
		if h.From < from {
			code = r.codeOf(h)
			if r.is(h.From-1, wAnd) && r.countryBefore(h.From-1) != "" {
				code = "" // "Indian and UK agencies": either
			}
			continue
		}
		if named := r.codeOf(h); after == "" || after == named {
			after = named
		} else {
			only = false
		}
		if at := h.From - 1; r.is(at, wFrom) || r.is(at, wThe) && r.is(at-1, wFrom) {
			if code == "" {
				return r.codeOf(h)
			}
		}
	}
	if code != "" {
		return code
	}
	if code, _ := r.labelSide(s); code != "" {
		return code
	}
	if after != "" && only {
		return after
	}
	if lead, ok := r.lead(s); ok {
		if codes := r.countriesIn(r.scratch[:0], lead.From, lead.To); len(codes) == 1 {
			return codes[0]
		}
	}
	return ""
}
