package en

import (
	"strings"
)

// innerCountry returns the token behind the country with which a name of the
// registry begins, where the registry has the name without it too; else from.
func (r *reader) innerCountry(from, to int32) int32 {
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
	v := &r.voc
	if b.Country != "" {
		return
	}
	at := b.From
	if r.tok(at - 1).Is(FlagPossessive) {
		at--
	}
	if b.Country = r.countryBefore(at); b.Country != "" {
		if at == b.From && !r.tok(at-1).Is(FlagGlued) || at == b.From && r.tok(at-1).Is(FlagAbbrev) {
			return
		}
		if at < b.From {
			return
		}
		b.Country = ""
	}
	if value, to := r.phraseBefore(b.From); value == "prefix:US" {
		b.Country, b.From = "US", to
		return
	}
	if r.is(b.To, v.of) {
		at = b.To + 1
		if r.is(at, v.the) {
			at++
		}
		if code, _ := r.country(at); code != "" {
			b.Country = code
		}
	}
}

// phraseBefore returns the value of the phrase that ends before token i, and its first token.
func (r *reader) phraseBefore(i int32) (string, int32) {
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
		if !r.is(at, r.voc.of) {
			continue
		}
		next := at + 1
		if r.is(next, r.voc.the) {
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
		code, to := r.countryWithin(at, b.To)
		if code == "" || to != b.To {
			continue
		}
		if r.is(at-1, r.voc.the) {
			at--
		}
		if r.is(at-1, r.voc.of) && at-1-b.Core >= 2 {
			return at - 1
		}
		break
	}
	return b.To
}

// identify chooses among the bodies of the registry that bear the name, and
// finds the country of one that the registry does not have.
func (r *reader) identify(b *body) (*Entry, string) {
	var only, party, here *Entry
	count, parties, heres := 0, 0, 0
	if b.Country == "" && b.Entry != 0 { // most names are one body's alone
		if e := &r.gazetteer.entries[b.Entry]; e.next == 0 && e.Kind == KindOrganization && r.plausible(e) {
			return e, e.Country
		}
	}
	side := b.Country
	if side == "" {
		side = r.sideAt(b.From, b.To)
	}
	for e := b.Entry; e != 0; e = r.gazetteer.entries[e].next {
		entry := &r.gazetteer.entries[e]
		if entry.Kind != KindOrganization {
			continue
		}
		if entry.Country == side && side != "" {
			return entry, side
		}
		if b.Country != "" && entry.Country != "INT" && entry.Country != "EU" || only != nil && only.Value == entry.Value {
			continue
		}
		count++
		only = entry
		if among(r.mentioned, entry.Country) {
			heres++
			here = entry
		}
		if among(r.parties, entry.Country) {
			parties++
			party = entry
		}
	}
	switch {
	case parties == 1:
		return party, party.Country
	case count == 1 && r.plausible(only):
		return only, only.Country
	case heres == 1 && side == "":
		return here, here.Country
	}
	return nil, r.countryOf(b, side)
}

// plausible reports whether the one body of the registry that bears the name
// can be meant: one of a country that the text never names cannot.
func (r *reader) plausible(e *Entry) bool {
	return e.Country == "INT" || e.Country == "EU" || e.Country == "" || len(r.mentioned) == 0 || among(r.mentioned, e.Country)
}

// countryOf gives the country of a body that the registry does not have: the
// printed one, "INT" for international ones, that of its side for offices of
// state, else none.
func (r *reader) countryOf(b *body, side string) string {
	if b.Country != "" {
		return b.Country
	}
	international, state := false, false
	for i := b.From; i < b.To; i++ {
		t := &r.toks[i]
		switch text := r.str(i, i+1); {
		case i == b.From && (text == "International" || text == "World" || text == "Inter"):
			international = strings.Contains("Organization Organisation Agency Union Association Federation Council Court Committee Institute Commission Bank", r.lastHead(b))
		case t.In(ClassBody) && !strings.Contains("Association Federation University Chamber Foundation Company Corporation College Academy Organization Organisation Union Institute Institution Center Centre Bank", strings.TrimSuffix(text, "s")):
			state = true
		}
	}
	switch {
	case international && !strings.Contains(r.str(b.From, b.To), "Bureau"):
		return "INT"
	case state || b.Rule == "organization.listed":
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
	v := &r.voc
	code, only := "", true
	after := ""
	for _, h := range r.hitsIn(s.From, s.To) {
		e, ok := r.state(h.Entry)
		if !ok {
			if value, _ := r.phrase(h.From); strings.HasPrefix(value, "government:") && h.From < from {
				code = value[len("government:"):]
			}
			continue
		}
		if r.bodyAt[h.From] != 0 || r.personAt[h.From] != 0 || r.is(h.From-1, v.to) || r.is(h.From-1, v.the) && r.is(h.From-2, v.to) {
			continue // "Ambassador to the United States"
		}
		if r.is(h.From-1, v.for_) && r.tok(h.From-2).Is(FlagCapital) {
			continue // "Director for China"
		}
		if h.From < from {
			code = e.Country
			if r.is(h.From-1, v.and) && r.countryBefore(h.From-1) != "" {
				code = "" // "Indian and UK agencies": either
			}
			continue
		}
		if after == "" || after == e.Country {
			after = e.Country
		} else {
			only = false
		}
		if at := h.From - 1; r.is(at, v.from) || r.is(at, v.the) && r.is(at-1, v.from) {
			if code == "" {
				return e.Country
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
		if codes := r.countriesIn(nil, lead.From, lead.To); len(codes) == 1 {
			return codes[0]
		}
	}
	return ""
}

// among reports whether a code is one of a few. Codes differ early, and the
// chain of a ministry's name is long.
func among(codes []string, code string) bool {
	for _, c := range codes {
		if len(c) == len(code) && (len(c) == 0 || c[0] == code[0] && c == code) {
			return true
		}
	}
	return false
}
