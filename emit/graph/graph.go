// Package graph writes a dataset as linked data: its facts as JSON-LD, N-Quads
// and Turtle, and in N-Quads of their own which stretch of text names what, and
// by which rule and from where each fact came.
//
// All forms come from one walk, and so say the same. The walk visits the nodes
// in the order of their IRIs, so that every form can be written as it comes,
// and nothing is held in memory but a few indexes.
package graph

import (
	"cmp"
	"io"
	"slices"
	"strconv"

	"dialoguec/schema"
)

// Graph is a dataset as a graph.
type Graph struct {
	dataset *schema.Dataset
	base    string

	parts         []part // of documents, and the documents
	series        order
	meetings      order
	organizations order
	people        order
	cities        order
	themes        order // those used, and the wider ones
	claims        []claim
	parties       []string // codes
	threads       []thread
	works         []string

	attend    map[string][]int32 // participations of each meeting
	hosts     map[string][]iri   // of each meeting
	taken     []string           // the identifier of each participation
	firstDay  map[string]string  // of each meeting that has full days
	countries map[string]*schema.Country
	languages map[string]string   // of the documents
	mentioned map[string][]int32  // items of each document
	ties      *schema.Ties        // of the provisions
	aligned   map[string][]string // provisions of other versions, by the provision
}

type order []int32

// part is a document, or a row that belongs to one.
type part struct {
	kind partKind
	row  int32
}

type partKind int8

const (
	aDocument partKind = iota
	aParticipation
	aSection
	aProvision
	anItem
)

// claim is claim n of a meeting, each by its place among its like.
type claim struct {
	meeting, n int32
	id         string
}

type thread struct{ id, theme string }

// New prepares a dataset for writing. The base must be one that [CheckBase] gave.
func New(ds *schema.Dataset, base string) *Graph {
	rankOfType() // and all other ranks
	g := &Graph{dataset: ds, base: base}
	g.series = sorted(ds.Series, func(s *schema.Series) string { return s.ID })
	g.meetings = sorted(ds.Meetings, func(m *schema.Meeting) string { return m.ID })
	g.organizations = sorted(ds.Organizations, func(o *schema.Organization) string { return o.ID })
	g.people = sorted(ds.People, func(p *schema.Person) string { return p.ID })
	g.cities = sorted(ds.Cities, func(c *schema.City) string { return c.ID })
	g.participate()
	g.parts = g.allParts()
	g.themes = g.usedThemes()
	g.claims = g.allClaims()
	g.parties = g.usedParties()
	g.indexWorks()
	g.indexProvisions()
	return g
}

func sorted[T any](rows []T, id func(*T) string) order {
	keys := make([]string, len(rows))
	list := make(order, len(rows))
	for i := range rows {
		keys[i], list[i] = iri{id: id(&rows[i])}.key(), int32(i)
	}
	byKey(list, keys, '>')
	return list
}

// byKey orders rows by their keys, see [compareKeys].
func byKey(list order, keys []string, end byte) {
	slices.SortStableFunc(list, func(a, b int32) int { return compareKeys(keys[a], keys[b], end) })
}

// sortKeys orders identifiers by the IRIs that have them, each once.
func sortKeys(ids map[string]bool) []string {
	list := make([]string, 0, len(ids))
	for id := range ids {
		list = append(list, id)
	}
	slices.SortFunc(list, func(a, b string) int {
		return cmp.Or(compareKeys(iri{id: a}.key(), iri{id: b}.key(), '>'), cmp.Compare(a, b))
	})
	return list
}

// participate names the participations, and finds those of each meeting.
func (g *Graph) participate() {
	ds := g.dataset
	g.taken, g.attend = make([]string, ds.Participations.Len()), make(map[string][]int32, len(ds.Meetings))
	g.hosts = map[string][]iri{}
	for i, p := range ds.Participations.All() {
		g.taken[i] = p.ID
		g.attend[p.MeetingID] = append(g.attend[p.MeetingID], int32(i))
		if p.Role == schema.Host && who(p).id != "" {
			g.hosts[p.MeetingID] = append(g.hosts[p.MeetingID], who(p))
		}
	}
	g.firstDay = make(map[string]string, len(ds.Meetings))
	for i := range ds.Meetings {
		g.firstDay[ds.Meetings[i].ID] = ds.Meetings[i].StartDate
	}
}

// allParts orders the documents and all that belongs to them.
func (g *Graph) allParts() []part {
	ds := g.dataset
	all := make([]keyedPart, 0, len(ds.Documents)+ds.Participations.Len()+ds.Sections.Len()+ds.Provisions.Len()+ds.ReferencedItems.Len())
	documents, taken := schema.Listed(ds.Documents...), schema.Listed(g.taken...)
	all = collect(all, aDocument, &documents, func(d *schema.Document) string { return d.ID })
	all = collect(all, aParticipation, &taken, func(id *string) string { return *id })
	all = collect(all, aSection, &ds.Sections, func(a *schema.Section) string { return a.ID })
	all = collect(all, aProvision, &ds.Provisions, func(p *schema.Provision) string { return p.ID })
	all = collect(all, anItem, &ds.ReferencedItems, func(r *schema.ReferencedItem) string { return r.ID })
	slices.SortStableFunc(all, func(a, b keyedPart) int { return compareKeys(a.key, b.key, '>') })
	parts := make([]part, len(all))
	for i := range all {
		parts[i] = all[i].part
	}
	return parts
}

// keyedPart is a part with what decides its place among the others.
type keyedPart struct {
	key string
	part
}

func collect[T any](all []keyedPart, kind partKind, rows *schema.Rows[T], id func(*T) string) []keyedPart {
	for i, row := range rows.All() {
		all = append(all, keyedPart{iri{id: id(row)}.key(), part{kind, int32(i)}})
	}
	return all
}

// usedThemes orders the themes that something is about, and the wider ones.
func (g *Graph) usedThemes() order {
	ds, used := g.dataset, map[string]bool{}
	for _, a := range ds.Sections.All() {
		mark(used, a.Themes)
	}
	for _, p := range ds.Provisions.All() {
		mark(used, p.Themes)
	}
	for i := range ds.Threads {
		mark(used, []string{ds.Threads[i].Theme})
	}
	for more := true; more; {
		more = false
		for i := range ds.Themes {
			if t := &ds.Themes[i]; used[t.ID] && t.BroaderID != "" && !used[t.BroaderID] {
				used[t.BroaderID], more = true, true
			}
		}
	}
	all := sorted(ds.Themes, func(t *schema.Theme) string { return t.ID })
	return slices.DeleteFunc(all, func(i int32) bool { return !used[ds.Themes[i].ID] })
}

func mark(used map[string]bool, ids []string) {
	for _, id := range ids {
		used[id] = true
	}
}

// allClaims orders what documents say of meetings that differs.
func (g *Graph) allClaims() []claim {
	var all []claim
	for i := range g.dataset.Meetings {
		m := &g.dataset.Meetings[i]
		for n := range m.Claims {
			all = append(all, claim{int32(i), int32(n), claimID(m, n)})
		}
	}
	slices.SortStableFunc(all, func(a, b claim) int { return compareKeys(iri{id: a.id}.key(), iri{id: b.id}.key(), '>') })
	return all
}

func claimID(m *schema.Meeting, n int) string { return m.ID + "/" + strconv.Itoa(n+1) }

// usedParties lists the codes of all parties that anything names.
func (g *Graph) usedParties() []string {
	ds, used := g.dataset, map[string]bool{}
	for i := range ds.Series {
		mark(used, ds.Series[i].Parties)
	}
	for _, p := range ds.Participations.All() {
		if code := string(p.Side); schema.IsParty(code) {
			used[code] = true
		}
	}
	for _, p := range ds.Provisions.All() {
		mark(used, p.ActorParties)
	}
	for i := range ds.Meetings {
		mark(used, ds.Meetings[i].Parties)
	}
	g.countries = make(map[string]*schema.Country, len(ds.Countries))
	for i := range ds.Countries {
		g.countries[ds.Countries[i].Code] = &ds.Countries[i]
	}
	return sortKeys(used)
}

// indexWorks finds what belongs to the documents.
func (g *Graph) indexWorks() {
	ds, works := g.dataset, map[string]bool{}
	g.languages = make(map[string]string, len(ds.Documents))
	for i := range ds.Documents {
		d := &ds.Documents[i]
		g.languages[d.ID] = d.Language
		if d.WorkID != "" {
			works[d.WorkID] = true
		}
	}
	g.works = sortKeys(works)
	g.mentioned = make(map[string][]int32, len(ds.Documents))
	for i, r := range ds.ReferencedItems.All() {
		g.mentioned[r.DocumentID] = append(g.mentioned[r.DocumentID], int32(i))
	}
}

// indexProvisions finds what ties provisions together.
func (g *Graph) indexProvisions() {
	ds := g.dataset
	g.aligned = make(map[string][]string, 2*len(ds.Alignments))
	for i := range ds.Alignments {
		if a := &ds.Alignments[i]; a.ProvisionB != "" {
			g.aligned[a.ProvisionA] = append(g.aligned[a.ProvisionA], a.ProvisionB)
			g.aligned[a.ProvisionB] = append(g.aligned[a.ProvisionB], a.ProvisionA)
		}
	}
	g.ties = schema.TiesOf(ds.Threads)
	themes, ids := map[string]string{}, map[string]bool{}
	for i := range ds.Threads {
		t := &ds.Threads[i]
		ids[t.ThreadID] = true
		themes[t.ThreadID] = cmp.Or(themes[t.ThreadID], t.Theme)
	}
	for _, id := range sortKeys(ids) {
		g.threads = append(g.threads, thread{id, themes[id]})
	}
}

// NQuads writes the facts as canonical N-Quads.
func (g *Graph) NQuads(out io.Writer) error {
	w := &nquads{output: newOutput(out, g.base)}
	g.walk(w)
	return w.end()
}

// JSONLD writes the facts as JSON-LD that needs no other file to be understood.
func (g *Graph) JSONLD(out io.Writer) error {
	w := &jsonld{output: newOutput(out, g.base)}
	w.begin()
	g.walk(w)
	return w.end()
}

// Turtle writes the facts as Turtle.
func (g *Graph) Turtle(out io.Writer) error {
	w := &turtle{output: newOutput(out, g.base)}
	w.begin()
	g.walk(w)
	return w.end()
}

// walk writes the facts, node by node in the order of their IRIs.
func (g *Graph) walk(to sink) {
	w := newWalker(g, to)
	w.writeCities()
	w.writeClaims()
	w.writeParts()
	w.writeMeetings()
	w.writeOrganizations()
	w.writeParties()
	w.writePeople()
	w.writeSeries()
	w.writeThemes()
	w.writeThreads()
	w.writeWorks()
}
