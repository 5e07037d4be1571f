package emit

import (
	"strconv"
	"strings"

	"dialoguec/schema"
)

// Rooms of the IRIs below the base.
const (
	roomSeries        = "series/"
	roomMeeting       = "meeting/"
	roomOrganization  = "organization/"
	roomPerson        = "person/"
	roomParticipation = "participation/"
	roomParty         = "party/"
	roomDocument      = "document/"
	roomWork          = "work/"
	roomText          = "text/"
	roomAgenda        = "agenda/"
	roomProvision     = "provision/"
	roomReference     = "reference/"
	roomTheme         = "theme/"
	roomThemes        = "themes" // the scheme
	roomAlignment     = "alignment/"
	roomThread        = "thread/"
	roomEvidence      = "evidence/"
)

// graph walks a dataset and writes it as a graph. JSON-LD and N-Quads come from
// this one walk, and so say the same.
type graph struct {
	sink
	dataset  *schema.Dataset
	evidence *evidence
	groups   groups
	parts    map[string][]string     // parties of each meeting's series, by the meeting
	attend   map[string][]attendance // of each meeting, by its id
	sections map[[2]string]string    // document and section to agenda id
	bodies   map[string][]string     // ids of the organizations of a name
	lits     []literal               // scratch
	refs     []iri                   // scratch
}

// walkGraph writes the whole graph.
func walkGraph(ds *schema.Dataset, to sink) {
	g := &graph{
		sink: to, dataset: ds, evidence: newEvidence(ds), groups: groups{seen: map[iri]bool{}},
		parts: meetingParties(ds), attend: attendances(ds), sections: sectionIDs(ds), bodies: bodyIDs(ds),
	}
	g.documents()
	g.series()
	g.meetings()
	g.organizations()
	g.people()
	g.participations()
	g.agenda()
	g.provisions()
	g.references()
	g.themes()
	g.alignments()
	g.threads()
	g.writeGroups()
	g.writeEvidence()
}

// text writes a text, if there is one.
func (g *graph) text(p *term, s string) {
	if s != "" {
		g.lits = append(g.lits[:0], literal{text: s})
		g.literals(p, g.lits)
	}
}

// textList writes texts, if there are any.
func textList[T ~string](g *graph, p *term, values []T) {
	if len(values) == 0 {
		return
	}
	g.lits = g.lits[:0]
	for _, v := range values {
		g.lits = append(g.lits, literal{text: string(v)})
	}
	g.literals(p, g.lits)
}

// node writes a link to one thing of the dataset, if there is one.
func (g *graph) node(p *term, room, id string) {
	if id != "" {
		g.link(p, iri{room: room, id: id})
	}
}

func (g *graph) link(p *term, to iri) {
	g.refs = append(g.refs[:0], to)
	g.nodes(p, g.refs)
}

// links writes what was collected in g.refs, if anything was.
func (g *graph) links(p *term) {
	if len(g.refs) > 0 {
		g.nodes(p, g.refs)
	}
}

// value writes a value of one of the project's closed lists.
func (g *graph) value(p *term, list, value string) {
	if value != "" {
		g.link(p, iri{room: roomVocabulary, id: list + value})
	}
}

// flag writes a truth.
func (g *graph) flag(p *term, b bool) { g.text(p, strconv.FormatBool(b)) }

// foreign writes an address that somebody else gave: as a node where it is an
// absolute IRI, and as it is where it is not.
func (g *graph) foreign(p *term, address string) {
	if foreignIRI(address) {
		g.node(p, roomElsewhere, address)
	} else {
		g.text(p, address)
	}
}

// foreignIRI reports whether an address is an absolute IRI that no prefix of
// the context would change.
func foreignIRI(address string) bool {
	if !absolute(address) {
		return false
	}
	scheme, _, _ := strings.Cut(address, ":")
	for _, p := range prefixes {
		if scheme == p.name {
			return false
		}
	}
	return true
}

// fact writes what every fact has: its first evidence, its rule, and where the
// values came from that the evidence does not print.
func (g *graph) fact(node iri, f *schema.Fact) {
	if len(f.Evidence) > 0 {
		g.link(pDerivedFrom, spanIRI(f.Evidence[0]))
	}
	g.provenance(node, f)
}

// allEvidence is fact for what has few spans, all of which it stands on.
func (g *graph) allEvidence(node iri, f *schema.Fact) {
	g.refs = g.refs[:0]
	for _, s := range f.Evidence {
		if x := spanIRI(s); len(g.refs) == 0 || g.refs[len(g.refs)-1] != x {
			g.refs = append(g.refs, x)
		}
	}
	g.links(pDerivedFrom)
	g.provenance(node, f)
}

func (g *graph) provenance(node iri, f *schema.Fact) {
	g.text(pRule, f.Rule)
	if len(f.Provenance) == 0 {
		return
	}
	g.begin(pProvenance)
	for i, p := range f.Provenance {
		g.open(node.part("origin-"+strconv.Itoa(i+1)), cFieldOrigin, nil)
		g.text(pField, p.Field)
		g.value(pOrigin, vOrigin, string(p.Origin))
		g.text(pBasis, p.Basis)
		g.close()
	}
	g.end()
}

// names writes the name of an entity in each language, and its other names.
func (g *graph) names(name, english, japanese string, all []schema.Name) {
	var preferred []literal
	add := func(text, language string) {
		for _, p := range preferred {
			if p.text == text {
				return
			}
		}
		if text != "" {
			preferred = append(preferred, literal{text, tag(language)})
		}
	}
	add(english, "en")
	add(japanese, "ja")
	add(name, languageOf(name, all))
	if len(preferred) > 0 {
		g.literals(pName, preferred)
	}
	others := g.lits[:0]
	for _, n := range all {
		l := literal{n.Text, tag(n.Language)}
		if n.Text != "" && !contains(preferred, l) && !contains(others, l) {
			others = append(others, l)
		}
	}
	g.lits = others
	if len(others) > 0 {
		g.literals(pAlternateName, others)
	}
}

func contains(list []literal, l literal) bool {
	for _, x := range list {
		if x == l {
			return true
		}
	}
	return false
}

// languageOf finds the language of a name among all names.
func languageOf(name string, all []schema.Name) string {
	for _, n := range all {
		if n.Text == name {
			return n.Language
		}
	}
	return ""
}

// tag returns a language tag in lower case, or nothing where it is no tag.
func tag(language string) string {
	part := 0
	for i := 0; i < len(language); i++ {
		c := language[i] | 0x20
		switch letter, digit := c >= 'a' && c <= 'z', c >= '0' && c <= '9' && language[i] == c; {
		case language[i] == '-' && part > 0:
			part = 0
		case letter || digit && strings.Contains(language[:i], "-"):
			part++
		default:
			return ""
		}
		if part > 8 {
			return ""
		}
	}
	if part == 0 || len(language) < 2 {
		return ""
	}
	return strings.ToLower(language)
}

// place writes a place, if anything is known of it.
func (g *graph) place(p *term, node iri, name, city, country string) {
	if name == "" && city == "" && country == "" {
		return
	}
	g.begin(p)
	g.open(node, cPlace, nil)
	if name == "" {
		name = city
	}
	g.text(pName, name)
	if city != "" || country != "" {
		g.begin(pAddress)
		g.open(node.part("address"), cAddress, nil)
		g.text(pLocality, city)
		g.text(pAddressCountry, country)
		g.close()
		g.end()
	}
	g.close()
	g.end()
}

// days writes the first and the last day of a date, where it has full days.
func (g *graph) days(date schema.EDTF) {
	start, end := date.Days()
	g.text(pStartDate, start)
	g.text(pEndDate, end)
}
