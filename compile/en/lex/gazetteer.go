package lex

import (
	"strings"
	"unsafe"

	"dialoguec/compile/lexicon"
	"dialoguec/schema"
)

// Kind says what a gazetteer entry names.
type Kind uint8

// The kinds of entries.
const (
	KindNone    Kind = iota
	KindCountry      // a country: "Japan", "U.S."
	KindDemonym      // "Japanese", "U.S."; a form that is both has both entries
	KindCity
	KindOrganization // of the registry
	KindPhrase       // of data/phrases*.tsv; Value says what it is
	KindReference    // of data/references.tsv; Value is its kind
)

// Entry is one meaning of a form.
type Entry struct {
	Kind    Kind
	Upper   bool          // the form is an acronym: only capitals match
	Lower   bool          // a phrase of the lists: case does not matter
	Short   bool          // an organization's acronym or a one-word form
	Country string        // ISO code, "EU", "INT" or ""
	Form    string        // as listed
	Value   string        // registry identifier; English name of a city; value of a phrase
	Sort    string        // kind of an organization in the registry
	number  CountryNumber // number of Country
	chain   kindSet       // kinds of this entry and of those after it
	Next    int32         // another entry of the same form; 0 at the end
	state   int32         // the first entry from this one on that is a country or demonym; 0 for none
	Body    int32         // of an organization: equal for two entries of one body, never 0
	bodies  bodies        // among this entry and those after it
}

// CountryNumber is the number of a country's code; 0 is none.
type CountryNumber uint8

// CountrySet is a set of them.
type CountrySet [4]uint64

func (s *CountrySet) add(n CountryNumber) { s[n>>6] |= 1 << (n & 63) }

func (s *CountrySet) Has(n CountryNumber) bool { return s[n>>6]>>(n&63)&1 != 0 }

// Namesake is a body of the registry among those that share a name: many
// countries have a ministry of that name.
type Namesake struct {
	Country CountryNumber
	Entry   int32
	Body    int32 // that of the entry
}

// bodies are namesakes From to To of the gazetteer.
type bodies struct{ From, To int32 }

// Mixed reports whether the form is an acronym with small letters, such as
// "DoD", which only matches as it is written.
func (e *Entry) Mixed() bool {
	capitals := 0
	for i := range len(e.Form) {
		if c := e.Form[i]; 'A' <= c && c <= 'Z' {
			capitals++
		}
	}
	return !e.Upper && capitals >= 2 && len(e.Form) <= 6
}

// Hit is the longest match of the gazetteer at a place.
type Hit struct {
	Phrase
	Entry   int32 // first of the chain
	Kinds   kindSet
	Country CountryNumber // that it names, as such or by a demonym
}

// kindSet has a bit for each kind.
type kindSet uint8

const (
	CityKinds    kindSet = 1 << KindCity
	countryKinds kindSet = 1<<KindCountry | 1<<KindDemonym
	BodyKinds    kindSet = 1 << KindOrganization
	PhraseKinds  kindSet = 1 << KindPhrase

	ReferenceKinds kindSet = 1 << KindReference
)

// gazetteer is a trie over tokens. Hyphens and commas are left out of forms
// and passed over in texts, so that "Director-General" and "Director General" are one.
type gazetteer struct {
	edges   []edge
	used    int
	nodes   []int32 // first entry of each node, 0 for none
	Entries []Entry
	scratch []Token
	roots   []root
	codes   []string // of countries, by number
	Numbers map[string]CountryNumber
	bodies  []Namesake // those of one name side by side
	// international has the numbers of those codes that are of no one country.
	International CountrySet
	// after has a bit for each edge. It is small, so that most words of a text
	// are told to lead nowhere there.
	after [1 << 12]uint64
}

// root is a word with which entries begin.
type root struct {
	hash    uint64
	other   uint64 // of its other spelling, or 0
	node    int32
	low     bool // they may begin with a small letter
	country bool // one names a country
}

type edge struct {
	key  uint64
	node int32
}

func (g *gazetteer) init() {
	g.edges = newEdges(1 << 15)
	g.roots = make([]root, 0, 1<<12)
	g.bodies = make([]Namesake, 0, 6<<10)
	g.nodes = make([]int32, 1, 1<<14)
	g.Entries = make([]Entry, 1, 1<<13)
	g.codes, g.Numbers = []string{""}, map[string]CountryNumber{"": 0}
	g.International.add(g.number("INT"))
	g.International.add(g.number("EU"))
}

// number returns the number of a country's code.
func (g *gazetteer) number(code string) CountryNumber {
	n, ok := g.Numbers[code]
	if !ok {
		n = CountryNumber(len(g.codes))
		g.codes, g.Numbers[code] = append(g.codes, code), n
	}
	return n
}

// registry enters the names that dialoguec knows in every language.
func (g *gazetteer) registry() {
	for _, c := range lexicon.Countries() {
		for _, form := range c.FormsEN() {
			g.add(form, Entry{Kind: KindCountry, Country: c.Code, Value: c.NameEN})
			if strings.Contains(form, " and ") {
				g.add(strings.Replace(form, " and ", " & ", 1), Entry{Kind: KindCountry, Country: c.Code, Value: c.NameEN})
			}
		}
		for _, form := range c.DemonymsEN() {
			g.add(form, Entry{Kind: KindDemonym, Country: c.Code, Value: c.NameEN})
		}
	}
	for _, c := range lexicon.Cities() {
		for _, form := range c.FormsEN() {
			g.add(form, Entry{Kind: KindCity, Country: c.Country, Value: c.NameEN})
		}
	}
	organizations := lexicon.Organizations()
	var forms []string
	for i := range organizations {
		o := &organizations[i]
		forms = o.FormsEN(forms[:0])
		for _, form := range forms {
			g.add(form, Entry{Kind: KindOrganization, Country: o.Country, Value: o.ID, Sort: string(o.Kind), Body: int32(i + 1)})
		}
	}
}

// Set returns the set of some codes.
func (g *gazetteer) Set(codes []string) (s CountrySet) {
	for _, code := range codes {
		s.add(g.Numbers[code])
	}
	return s
}

// readPhrase reads: phrase, value.
func (g *gazetteer) readPhrase(r lexicon.Row) error {
	if len(r.Fields) != 2 {
		return r.Errorf("%d fields, give the phrase and its value", len(r.Fields))
	}
	if level, ok := strings.CutPrefix(r.Fields[1], "level:"); ok && !schema.Known(schema.Level(level)) {
		return r.Errorf("unknown level %q, use one of %s", level, strings.Join(schema.Level("").List().Values(), ", "))
	}
	if mode, ok := strings.CutPrefix(r.Fields[1], "mode:"); ok && !schema.Known(schema.Mode(mode)) {
		return r.Errorf("unknown mode %q, use one of %s", mode, strings.Join(schema.Mode("").List().Values(), ", "))
	}
	g.add(r.Fields[0], Entry{Kind: KindPhrase, Lower: true, Value: r.Fields[1]})
	return nil
}

func (g *gazetteer) add(form string, e Entry) {
	g.scratch = tokenize(g.scratch[:0], form)
	node, first, n, upper, low := int32(0), int32(0), 0, true, e.Lower
	for i := range g.scratch {
		t := &g.scratch[i]
		if t.Is(FlagHyphen | FlagDash | FlagComma) {
			continue
		}
		upper = upper && t.Is(FlagUpper|FlagNumber)
		if node = g.step(node, t.Hash, form[t.Start:t.End]); n == 0 {
			first = node
			low = low || !t.Is(FlagCapital)
		}
		n++
	}
	if n == 0 {
		return
	}
	top := g.root(first)
	top.low = top.low || low
	top.country = top.country || 1<<e.Kind&countryKinds != 0
	e.Form = form
	if e.Kind != KindPhrase {
		e.Upper = upper
	}
	e.Short = n == 1
	for at := g.nodes[node]; at != 0; at = g.Entries[at].Next {
		if old := &g.Entries[at]; old.Kind == e.Kind && old.Value == e.Value && old.Upper == e.Upper {
			return // a form that differs in hyphens or case alone
		}
	}
	e.Next = g.nodes[node]
	e.number = g.number(e.Country)
	e.chain = 1<<e.Kind | g.Entries[e.Next].chain
	at := int32(len(g.Entries))
	if e.state = g.Entries[e.Next].state; 1<<e.Kind&countryKinds != 0 {
		e.state = at
	}
	g.Entries = append(g.Entries, e)
	g.nodes[node] = at
}

// step returns the node that a word leads to, in this spelling and in the other
// one if there is one, and makes it if there is none.
func (g *gazetteer) step(node int32, hash uint64, word string) int32 {
	key := edgeKey(node, hash)
	at := g.slot(key)
	if to := g.edges[at].node; to != 0 {
		return to
	}
	g.nodes = append(g.nodes, 0)
	to := int32(len(g.nodes) - 1)
	g.lead(at, key, to)
	other := otherSpelling(word)
	if other != 0 {
		key = edgeKey(node, other)
		if at = g.slot(key); g.edges[at].node == 0 {
			g.lead(at, key, to)
		}
	}
	if node == 0 {
		g.roots = append(g.roots, root{hash: hash, other: other, node: to})
	}
	return to
}

// lead makes an edge to a node, in a slot that is free.
func (g *gazetteer) lead(at int, key uint64, to int32) {
	g.after[key>>52] |= 1 << (key >> 46 & 63)
	g.edges[at] = edge{key, to}
	if g.used++; 2*g.used > len(g.edges) {
		g.grow()
	}
}

func edgeKey(node int32, hash uint64) uint64 {
	return (hash ^ uint64(node)*0x9e3779b97f4a7c15) * 0xff51afd7ed558ccd
}

func (g *gazetteer) slot(key uint64) int {
	mask := len(g.edges) - 1
	i := int(key>>20) & mask
	for g.edges[i].node != 0 && g.edges[i].key != key {
		i = (i + 1) & mask
	}
	return i
}

func (g *gazetteer) grow() {
	old := g.edges
	g.edges = newEdges(2 * len(old))
	for _, e := range old {
		if e.node != 0 {
			g.edges[g.slot(e.key)] = e
		}
	}
}

// newEdges makes room for edges. A page of memory that is read before it is written
// to is mapped twice, and other processors are stopped for that: each is written to
// here, for the edges come in no order.
func newEdges(n int) []edge {
	const page = 4096 / int(unsafe.Sizeof(edge{}))
	edges := make([]edge, n)
	for i := 0; i < n; i += page {
		edges[i] = edge{}
	}
	return edges
}

// root returns the root of a node.
func (g *gazetteer) root(node int32) *root {
	return &g.roots[FirstFrom(len(g.roots), func(n int) bool { return g.roots[n].node >= node })]
}

// Namesakes returns the bodies among an entry and those after it.
func (g *gazetteer) Namesakes(entry int32) []Namesake {
	b := g.Entries[entry].bodies
	return g.bodies[b.From:b.To]
}

// settle lists the bodies of each name side by side.
func (g *gazetteer) settle() {
	for _, first := range g.nodes {
		if g.Entries[first].chain&BodyKinds == 0 {
			continue
		}
		for at := first; at != 0; at = g.Entries[at].Next {
			e := &g.Entries[at]
			e.bodies.From = int32(len(g.bodies))
			if e.Kind == KindOrganization {
				g.bodies = append(g.bodies, Namesake{e.number, at, e.Body})
			}
		}
		for at := first; at != 0; at = g.Entries[at].Next {
			g.Entries[at].bodies.To = int32(len(g.bodies))
		}
	}
}

// Match returns the longest entry that begins at token i and ends before end;
// to is 0 if there is none.
func (g *gazetteer) Match(toks []Token, i, end int32) (to, entry int32) {
	if i >= end || !toks[i].Is(FlagBegins) {
		return 0, 0
	}
	return g.matchFrom(g.edges[g.slot(edgeKey(0, toks[i].Hash))].node, toks, i, end)
}

// matchFrom is match if the node that token i leads to is known.
func (g *gazetteer) matchFrom(node int32, toks []Token, i, end int32) (to, entry int32) {
	for at := i; ; {
		if first := g.nodes[node]; first != 0 {
			if first = g.fits(first, toks[i:at+1]); first != 0 {
				to, entry = at+1, first
			}
		}
		at++
		for at < end && toks[at].Is(FlagHyphen|FlagComma) {
			at++
		}
		if at >= end {
			return to, entry
		}
		key := edgeKey(node, toks[at].Hash)
		if g.after[key>>52]>>(key>>46&63)&1 == 0 {
			return to, entry
		}
		if node = g.edges[g.slot(key)].node; node == 0 {
			return to, entry
		}
	}
}

// fits returns the first entry of a chain whose case is that of the text.
func (g *gazetteer) fits(entry int32, toks []Token) int32 {
	for ; entry != 0; entry = g.Entries[entry].Next {
		e := &g.Entries[entry]
		if e.Lower || toks[0].Is(FlagCapital) && !e.Upper || e.Upper && upper(toks) {
			return entry
		}
	}
	return 0
}

func upper(toks []Token) bool {
	for i := range toks {
		if !toks[i].Is(FlagUpper | FlagNumber | FlagHyphen | FlagComma) {
			return false
		}
	}
	return true
}

// Kind returns the kind of an entry.
func (g *gazetteer) Kind(entry int32) Kind { return g.Entries[entry].Kind }
