package compile

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"path"
	"slices"
	"strconv"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/lexicon"
	"dialoguec/compile/read"
	"dialoguec/compile/slug"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// assembler makes the model of one statement of its facts: spans become code
// points of the published text, indices become identifiers.
type assembler struct {
	doc   *block.Document
	facts *fact.Facts
	index *text.Index
	turns []read.Turn
	id    string // of the document
	out   *schema.Statement
	// Where the evidence and the names of the table at hand are kept, if somebody
	// has counted them.
	spans []schema.Span
	named []schema.Name
}

// documentID returns the identifier of the document of a source: its file
// name, so that it is the same from whatever folder it is compiled.
func documentID(name string) string {
	base := path.Base(name)
	return slug.Of("document", strings.ReplaceAll(strings.TrimSuffix(base, path.Ext(base)), ".", "-"))
}

func newAssembler(src Source, doc *block.Document, facts *fact.Facts) *assembler {
	return &assembler{doc: doc, facts: facts, index: text.NewIndex(doc.Source.Published), turns: read.Turns(doc, facts), id: documentID(src.Name)}
}

// assemble makes the model of one statement.
func (a *assembler) assemble(src Source, language string) *schema.Statement {
	a.out = &schema.Statement{Text: a.doc.Source.Published}
	a.document(src, language)
	a.series()
	a.meetings()
	a.organizations()
	a.people()
	a.participations()
	a.sections()
	a.items()
	a.provisions()
	settle(a.out)
	a.out.Coverage = a.coverage()
	if from := a.doc.Source; from.Apart() {
		index := a.index
		a.out.Place = func(path string, start, end int) schema.Position {
			return from.At(path, index.Span(start, end))
		}
	}
	return a.out
}

// untitled is the rule of a document of which the front end read nothing.
var untitled = &fact.Rule{Name: "document.untitled", Reads: "a document that prints no title: its first block"}

func (a *assembler) document(src Source, language string) {
	f, meta := &a.facts.Document, &a.doc.Source.Meta
	sum := sha256.Sum256(src.Data)
	d := schema.Document{
		ID: a.id, Title: f.Title, Type: f.Type, Language: language,
		IssuedDate: f.Issued, IssuedPlace: f.IssuedPlace,
		SourceFile: src.Name, SourceURL: cmp.Or(meta.SourceURL, meta.ArchivedURL), RetrievedDate: meta.Retrieved, License: meta.License,
		SourceSHA256: hex.EncodeToString(sum[:]),
		Characters:   a.index.Runes(len(a.doc.Source.Published)),
		Fact:         a.ground(f.Basis),
	}
	if begin := a.beginning(); len(d.Evidence) == 0 && !begin.Empty() {
		d.Evidence, d.Rule = []schema.Span{a.span(begin)}, untitled.Name
	}
	if f.Publisher != fact.None {
		d.PublisherID, d.Publisher = local("o", f.Publisher), a.facts.Organizations[f.Publisher].Name
	}
	fill := func(field string, to *string, key, value string) {
		if *to == "" && value != "" {
			*to = value
			d.Note(field, schema.OriginResolved, meta.Origin(key))
		}
	}
	fill("title", &d.Title, "title", meta.Title)
	fill("publisher_printed", &d.Publisher, "publisher", meta.Publisher)
	fill("issued_date", (*string)(&d.IssuedDate), "issued", string(meta.Issued))
	d.MeetingID = local("m", a.turns[0].Meeting)
	a.out.Document = d
}

// beginning returns the first stretch that the text prints: the label where
// its first block is a label without a value.
func (a *assembler) beginning() text.Span {
	for _, b := range a.doc.Blocks {
		if !b.Span.Empty() {
			return b.Span
		}
		if !b.Marker.Empty() {
			return b.Marker
		}
	}
	return text.Span{}
}

// meetingAt returns the meeting at which the parties did what a fact says.
func (a *assembler) meetingAt(f *fact.Basis) string {
	return local("m", read.MeetingAt(a.turns, f.Spans[0].Start))
}

func (a *assembler) series() {
	a.out.Series = room[schema.Series](len(a.facts.Series))
	for i, f := range a.facts.Series {
		a.out.Series = append(a.out.Series, schema.Series{
			ID: local("s", i), Name: f.Name, Names: a.names(f.Name, "", f.Aliases),
			Parties: countryCodes(f.Parties), Level: f.Level, FormerNames: f.Former, Fact: a.ground(f.Basis),
		})
	}
}

func (a *assembler) meetings() {
	a.out.Meetings = room[schema.Meeting](len(a.facts.Meetings))
	for i, f := range a.facts.Meetings {
		m := schema.Meeting{
			ID: local("m", i), SeriesID: local("s", f.Series), Ordinal: f.Ordinal,
			Level: f.Level, Status: f.Status, Date: f.Date, City: f.City, Country: countryCode(f.Country),
			Venue: f.Venue, Mode: f.Mode, Fact: a.ground(f.Basis),
		}
		m.StartDate, m.EndDate = f.Date.Days()
		a.out.Meetings = append(a.out.Meetings, m)
	}
}

func (a *assembler) organizations() {
	a.out.Organizations = room[schema.Organization](len(a.facts.Organizations))
	spans, names := 0, 0
	for i := range a.facts.Organizations {
		f := &a.facts.Organizations[i]
		spans, names = spans+len(f.Spans), names+namesOf(f.Acronym, f.Aliases, f.Landed)
	}
	defer a.together(spans, names)()
	for i, f := range a.facts.Organizations {
		o := schema.Organization{
			ID: local("o", i), RegistryID: f.Registry, Name: f.Name, Names: a.names(f.Name, f.Acronym, f.Aliases, f.Landed...),
			Acronym: f.Acronym, Kind: f.Kind, Country: countryCode(f.Country),
			ParentID: local("o", f.Parent), Fact: a.ground(f.Basis),
		}
		a.out.Organizations = append(a.out.Organizations, o)
	}
}

func (a *assembler) people() {
	a.out.People = room[schema.Person](len(a.facts.People))
	spans, names := 0, 0
	for i := range a.facts.People {
		f := &a.facts.People[i]
		spans, names = spans+len(f.Spans), names+namesOf("", f.Aliases, nil)
	}
	defer a.together(spans, names)()
	for i, f := range a.facts.People {
		a.out.People = append(a.out.People, schema.Person{
			ID: local("p", i), Name: f.Name, Names: a.names(f.Name, "", f.Aliases), Country: countryCode(f.Country),
			Position: f.Title, OrganizationID: local("o", f.Organization), Fact: a.ground(f.Basis),
		})
	}
}

func (a *assembler) participations() {
	a.out.Participations.List = room[schema.Participation](len(a.facts.Participations))
	for i, f := range a.facts.Participations {
		if f.Meeting == fact.None {
			continue // nobody takes part in a meeting that was not found
		}
		p := schema.Participation{
			ID:        a.id + "/participation-" + strconv.Itoa(i+1),
			MeetingID: local("m", f.Meeting), Side: sideCode(f.Side), Role: f.Role,
			PersonID: local("p", f.Person), OrganizationID: local("o", f.Organization),
			Position: f.Position, DocumentID: a.id, Fact: a.ground(f.Basis),
		}
		if f.Person != fact.None {
			p.PersonName = a.facts.People[f.Person].Name
		}
		if f.Organization != fact.None {
			p.OrganizationName = a.facts.Organizations[f.Organization].Name
		}
		a.out.Participations.List = append(a.out.Participations.List, p)
	}
}

func (a *assembler) sections() {
	a.out.Sections.List = room[schema.Section](len(a.facts.Agenda))
	for i, f := range a.facts.Agenda {
		a.out.Sections.List = append(a.out.Sections.List, schema.Section{
			ID: a.sectionID(i), DocumentID: a.id, MeetingID: a.meetingAt(&f.Basis),
			Number: f.Number, Heading: f.Heading, Fact: a.ground(f.Basis),
		})
	}
}

func (a *assembler) items() {
	a.out.ReferencedItems.List = room[schema.ReferencedItem](len(a.facts.References))
	for i, f := range a.facts.References {
		a.out.ReferencedItems.List = append(a.out.ReferencedItems.List, schema.ReferencedItem{
			ID: a.itemID(i), DocumentID: a.id, Kind: f.Kind, Name: f.Name, Names: a.names(f.Name, "", f.Aliases),
			Date: f.Date, Place: f.Place, Country: countryCode(f.Country), Fact: a.ground(f.Basis),
		})
	}
}

func (a *assembler) itemID(i int) string {
	return a.id + "/item-" + strconv.Itoa(i+1)
}

func (a *assembler) provisions() {
	a.out.Provisions.List = room[schema.Provision](len(a.facts.Provisions))
	for _, f := range a.facts.Provisions {
		p := schema.Provision{
			DocumentID: a.id, MeetingID: a.meetingAt(&f.Basis), SectionID: a.sectionID(f.Section),
			Actors: f.Actors, Acts: f.Acts, Commitment: f.Commitment, Continuing: f.Continuing, Negated: f.Negated,
			Text: f.Text, Deadline: f.Deadline, Forums: f.Forums, Fact: a.ground(f.Basis),
		}
		if f.Deadline != "" && !f.DeadlineSpan.Empty() {
			p.DeadlinePrinted = a.oneLine(f.DeadlineSpan)
		}
		p.ID = a.id + "/" + strconv.Itoa(p.Evidence[0].Start) + "-" + strconv.Itoa(p.Evidence[0].End)
		for _, o := range f.Organizations {
			p.Entities = append(p.Entities, local("o", o))
		}
		for _, r := range f.References {
			p.Entities = append(p.Entities, a.itemID(r))
		}
		a.out.Provisions.List = append(a.out.Provisions.List, p)
	}
}

// sectionID names a section by its place among the sections of its document.
func (a *assembler) sectionID(i int) string {
	if i == fact.None {
		return ""
	}
	return a.id + "/section-" + strconv.Itoa(i+1)
}

// names lists the names that the text prints of an entity.
func (a *assembler) names(name, acronym string, aliases []string, variants ...string) []schema.Name {
	language := func(text string) string { return languageOf(text, a.out.Document.Language) }
	if most := namesOf(acronym, aliases, variants); cap(a.named)-len(a.named) < most {
		a.named = make([]schema.Name, 0, most)
	}
	names := append(a.named[len(a.named):], schema.Name{Text: name, Language: language(name), Kind: schema.AsPrinted})
	add := func(text string, kind schema.NameKind) {
		for _, n := range names {
			if n.Text == text {
				return
			}
		}
		if text != "" {
			names = append(names, schema.Name{Text: text, Language: language(text), Kind: kind})
		}
	}
	add(acronym, schema.Acronym)
	for _, s := range aliases {
		add(s, schema.AsPrinted)
	}
	for _, s := range variants {
		add(s, schema.Variant)
	}
	a.named = a.named[:len(a.named)+len(names)]
	return slices.Clip(names)
}

// namesOf counts the names of an entity at most.
func namesOf(acronym string, aliases, variants []string) int {
	if acronym != "" {
		return 2 + len(aliases) + len(variants)
	}
	return 1 + len(aliases) + len(variants)
}

// together makes room for the evidence and the names of all rows of a table, which
// go together: each by itself would leave a hole in memory among what stays. It
// returns what ends the table.
func (a *assembler) together(spans, names int) (end func()) {
	a.spans, a.named = room[schema.Span](spans), room[schema.Name](names)
	return func() { a.spans, a.named = nil, nil }
}

// languageOf is the language of a name: that of its document, or English for
// several words in Latin letters in a document in another script.
func languageOf(name, document string) string {
	if l, ok := schema.LanguageNamed(document); ok && strings.Contains(name, " ") && !l.Writes(name) {
		return "en"
	}
	return document
}

// oneLine returns the text of a span without its line breaks: in Japanese,
// which needs no blanks, without white space.
func (a *assembler) oneLine(s text.Span) string {
	blank := " "
	if a.out.Document.Language == "ja" {
		blank = ""
	}
	return strings.Join(strings.Fields(a.span(s).Quote), blank)
}

// room makes room for exactly so many rows: they live as long as the build. It is
// nil for none.
func room[T any](n int) []T {
	if n == 0 {
		return nil
	}
	return make([]T, 0, n)
}

// ground turns the basis of a fact into its evidence: each span once, though two
// rules may have read the fact there.
func (a *assembler) ground(b fact.Basis) schema.Fact {
	if cap(a.spans)-len(a.spans) < len(b.Spans) {
		a.spans = make([]schema.Span, 0, len(b.Spans))
	}
	evidence := a.spans[len(a.spans):]
	first := firstOnes(b.Spans)
	for i, s := range b.Spans {
		if !s.Empty() && first(i) {
			evidence = append(evidence, a.span(s))
		}
	}
	a.spans = a.spans[:len(a.spans)+len(evidence)]
	return schema.Fact{Evidence: slices.Clip(evidence), Rule: b.Rule.String(), Provenance: b.Notes}
}

// firstOnes returns what reports whether a span of a list is the first one of its
// kind, asked in their order. Most lists are short.
func firstOnes(spans []text.Span) func(i int) bool {
	if len(spans) <= 16 {
		return func(i int) bool { return !slices.Contains(spans[:i], spans[i]) }
	}
	seen := make(map[text.Span]bool, len(spans))
	return func(i int) bool {
		was := seen[spans[i]]
		seen[spans[i]] = true
		return !was
	}
}

// publishedSpan is a span of bytes of the published text.
func (a *assembler) publishedSpan(start, end int) schema.Span {
	return schema.Span{Document: a.id, Start: a.index.Runes(start), End: a.index.Runes(end), Quote: a.doc.Source.Published[start:end]}
}

// span leads a span of the laid-out text back to the published text.
func (a *assembler) span(s text.Span) schema.Span {
	p := a.doc.Published(s)
	return a.publishedSpan(p.Start, p.End)
}

// local names an entity of one statement until the linker names it for all.
func local(kind string, i int) string {
	if i == fact.None {
		return ""
	}
	return kind + strconv.Itoa(i)
}

// countryCode returns a code that the model allows, "" for anything else: a
// front end may know groups of countries that have none.
func countryCode(code string) string {
	if _, ok := lexicon.CountryByCode(code); ok || code == "INT" {
		return code
	}
	return ""
}

func countryCodes(codes []string) []string {
	var out []string
	for _, c := range codes {
		if c = countryCode(c); c != "" {
			out = append(out, c)
		}
	}
	return out
}

// sideCode returns a side that the model allows.
func sideCode(side schema.Side) schema.Side {
	if side == schema.SidePrivate {
		return side
	}
	return cmp.Or(schema.Side(countryCode(string(side))), schema.SideOther)
}
