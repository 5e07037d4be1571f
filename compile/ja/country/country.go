// Package country reads the sides of a dialogue, and the countries that names of
// bodies and posts tell.
package country

import (
	"slices"
	"strings"
	"sync"

	"dialoguec/compile/block"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/lexicon"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// Parties are the countries of the dialogue that a text reports.
type Parties struct {
	Codes       []string // ISO 3166 alpha-2 or EU
	Titled      []string // those with which the title begins: 中独、…, ケニアとドイツの…
	Institution string   // the international body that is a party, by the name that actors bear; "" if none is
	t           *lex.Text
	issued      schema.Date
	named       func() map[string]bool // countries that the text names
}

// Read finds the countries of the dialogue: those of its name and those that
// have a side. issued is the date of the text, by which bodies are known.
func Read(t *lex.Text, issued schema.Date) *Parties {
	p := &Parties{t: t, issued: issued, named: sync.OnceValue(func() map[string]bool { return namedIn(t) })}
	p.readNames()
	p.readSides()
	p.readTitle()
	return p
}

// readTitle adds the countries that the title names if it is not clear of them who
// the parties are: Japan and the one that it names, …大臣のケニア訪問, or all of several,
// each of which somebody else may be of: シンガポール及びオーストラリアへの出張.
func (p *Parties) readTitle() {
	var others []string
	for i, b := range p.t.Doc.Blocks {
		if b.Kind != block.Title {
			continue
		}
		p.Titled, _ = p.list(p.t.Blocks[i], &words().CityJoins)
		p.add(p.Titled...)
		for at, in := p.t.Blocks[i].Start, p.t.Blocks[i]; at < in.End; {
			w, n := p.t.Name(in.From(at))
			if n > 0 && w.Country != "" && w.Country != "JP" && IsWhole(p.t.S[at:at+n], p.t.S[at+n:in.End]) {
				others = append(others, w.Country)
			}
			at = max(at+n, lex.Next(p.t.S, at))
		}
	}
	several := slices.ContainsFunc(others, func(c string) bool { return c != others[0] })
	if several == (len(p.Codes) > 0) && len(others) > 0 && p.Institution == "" {
		p.add("JP")
		p.add(others...)
	}
}

// readNames adds the countries of compounds that begin with Japan, 日英 or
// 日中韓, until there are two.
func (p *Parties) readNames() {
	s := p.t.S
	for i := 0; len(p.Codes) < 2; {
		at := strings.Index(s[i:], japan)
		if at < 0 {
			return
		}
		i += at
		var codes []string
		end := i
		if i == 0 || !lex.IsDigit(s[i-1]) && !words().NoJapan.Ends(s[:i]) { // else the 日 of a date, or of 訪日中
			codes, end = p.Pair(text.Span{Start: i, End: len(s)})
		}
		p.add(codes...)
		i = max(end, i+len(japan))
	}
}

// readSides adds the countries that 側 follows.
func (p *Parties) readSides() {
	s := p.t.S
	for i := 0; ; {
		at := strings.Index(s[i:], lex.SideOf)
		if at < 0 {
			return
		}
		i += at + len(lex.SideOf)
		if m, ok := p.markerBefore(i); ok {
			p.add(m.Code)
		}
	}
}

func (p *Parties) add(codes ...string) {
	for _, c := range codes {
		if len(c) != 2 {
			p.Institution = c
		} else if !slices.Contains(p.Codes, c) {
			p.Codes = append(p.Codes, c)
		}
	}
}

// Other returns the only country of the dialogue but Japan; "" if there are
// several or none.
func (p *Parties) Other() string {
	other := ""
	for _, c := range p.Codes {
		switch {
		case c == "JP":
		case other != "":
			return ""
		default:
			other = c
		}
	}
	return other
}

// Abroad reports whether the text has the sides of a dialogue, or a stretch of it names
// another country than Japan or a body of one.
func (p *Parties) Abroad(in text.Span) bool {
	if len(p.Codes) > 1 || p.Institution != "" || words().Countries.In(in.Of(p.t.S)) {
		return true
	}
	for at := in.Start; at < in.End; {
		w, n := p.t.Name(in.From(at))
		if w.Country != "" && w.Country != "JP" || len(w.Orgs) > 0 && !slices.ContainsFunc(w.Orgs, isOurs) {
			return true
		}
		at = max(at+n, lex.Next(p.t.S, at))
	}
	return false
}

// isOurs reports whether a body of the registry is one of Japan.
func isOurs(org int32) bool { return lexicon.Organizations()[org].Country == "JP" }

// Governs reports whether a side is a country's, so that its bodies are.
func Governs(side string) bool {
	return side != "" && side != "INT" && side != "private" && side != "other"
}

// OrOther returns a code, or the side of those of whom nothing tells another.
func OrOther(code string) schema.Side {
	if code == "" {
		return schema.SideOther
	}
	return schema.Side(code)
}

// Of returns the countries in the name of a dialogue, INT for an international
// body: 日英サイバー協議, 防衛省・豪州国防省…協議.
func (p *Parties) Of(name text.Span) []string {
	if code, n := p.party(name); n > 0 && strings.Contains(code, "+") { // ASEAN+3 has all its sides
		return []string{"INT"}
	}
	for i := name.Start; i < name.End; i = lex.Next(p.t.S, i) {
		codes, end := p.Pair(name.From(i))
		if end == i {
			continue
		}
		for k, c := range codes {
			if len(c) != 2 {
				codes[k] = "INT"
			}
		}
		return codes
	}
	if codes := p.between(name); len(codes) > 0 {
		return codes
	}
	return p.bodyPair(name)
}

// between reads the two countries between which a dialogue is: 日本とケニアとの間の合同委員会.
func (p *Parties) between(name text.Span) []string {
	codes, end := p.list(name, &words().CityJoins)
	if !words().BetweenThem.Begins(p.t.S[end:name.End]) {
		return nil
	}
	return codes
}

// Institutions returns where the name of a dialogue names an international body
// as a side of it.
func (p *Parties) Institutions(name text.Span) []text.Span {
	for i := name.Start; i < name.End; i = lex.Next(p.t.S, i) {
		if codes, end := p.Pair(name.From(i)); end > i {
			return p.institutions(text.Span{Start: i, End: end}, codes)
		}
	}
	return nil
}

// institutions returns those of a compound of sides that are no countries.
func (p *Parties) institutions(pair text.Span, codes []string) []text.Span {
	var out []text.Span
	for i := pair.Start; i < pair.End; {
		i = lex.Skip(p.t.S[:pair.End], i, lex.Dot)
		code, n := p.party(pair.From(i))
		if n == 0 {
			break
		}
		if len(code) != 2 && slices.Contains(codes, code) {
			out = append(out, text.Span{Start: i, End: i + n})
		}
		i += n
	}
	return out
}

// bodyPair returns the countries of the two bodies with which the name of a
// dialogue between them begins.
func (p *Parties) bodyPair(name text.Span) []string {
	var codes []string
	for i := name.Start; i < name.End; {
		w, n := p.t.Name(name.From(i))
		if n == 0 || len(w.Orgs) == 0 {
			return nil
		}
		o := p.Pick(w.Orgs, "")
		if o == nil || slices.Contains(codes, o.Country) {
			return nil
		}
		if codes = append(codes, o.Country); len(codes) == 2 {
			return codes
		}
		end := i + n
		if i = words().BodyJoins.Skip(p.t.S[:name.End], end); i == end {
			return nil
		}
	}
	return nil
}

// Pick chooses, among bodies of the registry that have one name, the one that is
// meant in a country and at the time of the text; nil if none may be.
func (p *Parties) Pick(orgs []int32, country string) *lexicon.Organization {
	all := lexicon.Organizations()
	best, score := -1, 0
	for _, i := range orgs {
		if n := p.weigh(&all[i], country); n > score {
			best, score = int(i), n
		}
	}
	if best < 0 {
		return nil
	}
	return &all[best]
}

// weigh says how well a body of the registry fits; 0 is not at all.
func (p *Parties) weigh(o *lexicon.Organization, country string) int {
	n := 0
	public := o.Kind != "company" && o.Kind != "association" && o.Kind != "university" && o.Kind != "think_tank"
	switch {
	case Governs(country) && o.Country == country:
		n = 20
	case o.Country == "INT" || o.Country == "":
		n = 8
	case Governs(country) && public:
		return 0
	case slices.Contains(p.Codes, o.Country):
		n = 12
	case o.Country == "JP":
		n = 10
	case o.Kind == "ministry" || o.Kind == "department":
		return 0
	default:
		n = 4
	}
	if p.issued.Year > 0 && !o.ValidIn(string(p.issued.EDTF())) {
		n -= 3
	}
	return n
}
