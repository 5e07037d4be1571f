package graph

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"dialoguec/schema"
)

// walker writes nodes into a sink.
type walker struct {
	*Graph
	sink
	lits      []literal         // scratch
	preferred []literal         // scratch
	refs      []iri             // scratch
	partyIDs  map[string]string // of the codes that were asked for
	// The document that was asked for last, and its language: what belongs to one
	// document comes together.
	document, language string
	rows
}

// rows reads the rows that belong to documents.
type rows struct {
	participations *schema.Reader[schema.Participation]
	sections       *schema.Reader[schema.Section]
	provisions     *schema.Reader[schema.Provision]
	items          *schema.Reader[schema.ReferencedItem]
}

func newWalker(g *Graph, to sink) *walker {
	ds := g.dataset
	return &walker{Graph: g, sink: to, partyIDs: map[string]string{},
		rows: rows{ds.Participations.Reader(), ds.Sections.Reader(), ds.Provisions.Reader(), ds.ReferencedItems.Reader()}}
}

func (w *walker) languageIn(document string) string {
	if document != w.document {
		w.document, w.language = document, tag(w.languages[document])
	}
	return w.language
}

// code writes a value that is in no language, if there is one.
func (w *walker) code(p *word, s string) { w.text(p, s, "") }

// text writes a text in a language, if there is one.
func (w *walker) text(p *word, s, language string) {
	if s != "" {
		w.lits = append(w.lits[:0], literal{s, language})
		w.texts(p, w.lits)
	}
}

func (w *walker) printed(p *word, s, document string) { w.text(p, s, w.languageIn(document)) }

func (w *walker) integer(p *word, n int) { w.code(p, strconv.Itoa(n)) }

// truth writes what is true, and keeps silent about what is not.
func (w *walker) truth(p *word, b bool) {
	if b {
		w.code(p, "true")
	}
}

// node writes a link to one thing of the dataset, if there is one.
func (w *walker) node(p *word, space, id string) {
	if id != "" {
		w.link(p, iri{space: space, id: id})
	}
}

func (w *walker) link(p *word, to iri) {
	w.refs = append(w.refs[:0], to)
	w.nodes(p, w.refs)
}

// links writes what was collected in refs, if anything was.
func (w *walker) links(p *word) {
	if len(w.refs) > 0 {
		w.nodes(p, w.refs)
	}
}

// all writes links to things of one namespace.
func (w *walker) all(p *word, space string, ids []string) {
	w.refs = w.refs[:0]
	for _, id := range ids {
		w.refs = append(w.refs, iri{space: space, id: id})
	}
	w.links(p)
}

// value writes a value of one of the project's closed lists.
func (w *walker) value(p *word, list, value string) {
	if value != "" {
		w.link(p, iri{space: spaceVocabulary, list: list, id: value})
	}
}

// foreign writes an address that somebody else gave, if it is an absolute IRI.
func (w *walker) foreign(p *word, address string) {
	if foreignIRI(address) {
		w.node(p, spaceElsewhere, address)
	}
}

// evidence writes the first stretch of text that a fact rests on.
func (w *walker) evidence(p *word, f *schema.Fact) {
	if len(f.Evidence) > 0 {
		w.link(p, spanIRI(&f.Evidence[0]))
	}
}

func spanIRI(s *schema.Span) iri {
	return iri{space: spaceText, id: s.Document, span: true, start: s.Start, end: s.End}
}

// bilingual writes a text in both languages, as far as there is one.
func (w *walker) bilingual(p *word, english, japanese string) {
	w.lits = w.lits[:0]
	if english != "" {
		w.lits = append(w.lits, literal{english, "en"})
	}
	if japanese != "" {
		w.lits = append(w.lits, literal{japanese, "ja"})
	}
	w.collected(p)
}

// collected writes the texts in lits, those of one language together.
func (w *walker) collected(p *word) {
	switch len(w.lits) {
	case 0:
		return
	case 1:
		w.texts(p, w.lits)
		return
	}
	slices.SortStableFunc(w.lits, func(a, b literal) int { return cmp.Compare(a.language, b.language) })
	w.texts(p, w.lits)
}

// names writes the name of an entity in each language, and its other names.
// An acronym has a property of its own.
func (w *walker) names(name, english, japanese, acronym string, all []schema.Name) {
	w.preferred = w.preferred[:0]
	w.prefer(english, "en")
	w.prefer(japanese, "ja")
	w.prefer(name, languageOf(name, all))
	w.lits = append(w.lits[:0], w.preferred...)
	w.collected(pName)
	w.lits = w.lits[:0]
	for i := range all {
		l := literal{all[i].Text, languageOf(all[i].Text, all[i:i+1])}
		if l.text != "" && l.text != acronym && !slices.Contains(w.preferred, l) && !slices.Contains(w.lits, l) {
			w.lits = append(w.lits, l)
		}
	}
	w.collected(pAlternateName)
}

// prefer adds a name in a language, unless it is empty or there already.
func (w *walker) prefer(name, language string) {
	if name != "" && !slices.ContainsFunc(w.preferred, func(p literal) bool { return p.text == name }) {
		w.preferred = append(w.preferred, literal{name, language})
	}
}

// languageOf finds the language of a name among all names; one that no list
// has is in the language of its letters.
func languageOf(name string, all []schema.Name) string {
	for _, n := range all {
		if n.Text == name && tag(n.Language) != "" {
			return tag(n.Language)
		}
	}
	return schema.LanguageOf(name)
}

// tag returns a language tag in lower case, or nothing if it is no tag.
func tag(language string) string {
	if language == "en" || language == "ja" {
		return language
	}
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
