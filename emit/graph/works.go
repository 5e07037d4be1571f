package graph

import (
	"cmp"
	"strings"

	"dialoguec/schema"
)

func (w *walker) writeParts() {
	for _, p := range w.parts {
		switch p.kind {
		case aDocument:
			w.writeDocument(&w.dataset.Documents[p.row])
		case aParticipation:
			w.writeParticipation(w.taken[p.row], w.participations.At(int(p.row)))
		case aSection:
			w.writeSection(w.sections.At(int(p.row)))
		case aProvision:
			w.writeProvision(w.provisions.At(int(p.row)))
		case anItem:
			w.writeItem(w.items.At(int(p.row)))
		}
	}
}

func (w *walker) writeDocument(d *schema.Document) {
	w.open(iri{space: spaceDocument, id: d.ID}, cDocument)
	w.printed(pName, d.Title, d.ID)
	w.printed(pGenre, d.Type, d.ID)
	w.code(pInLanguage, d.Language)
	w.issue(d)
	if foreignIRI(d.License) {
		w.node(pLicense, spaceElsewhere, d.License)
	} else {
		w.code(pRights, d.License)
	}
	w.node(pAbout, spaceMeeting, d.MeetingID)
	w.node(pExampleOfWork, spaceWork, d.WorkID)
	w.files(d)
	w.refs = w.refs[:0]
	for _, n := range w.mentioned[d.ID] {
		w.refs = append(w.refs, iri{space: spaceDocument, id: w.items.At(int(n)).ID})
	}
	w.links(pMentions)
	w.evidence(pEvidence, &d.Fact)
	w.close()
}

// issue writes who issued a document, when and where.
func (w *walker) issue(d *schema.Document) {
	w.code(pIssued, string(d.IssuedDate))
	if day, end := d.IssuedDate.Days(); day == end {
		w.code(pDatePublished, day)
	}
	w.printed(pIssuedPlace, d.IssuedPlace, d.ID)
	w.node(pPublisher, spaceOrganization, d.PublisherID)
	w.printed(pPublisherName, d.Publisher, d.ID)
}

// files writes where the published text of a document is, and what it was made from.
func (w *walker) files(d *schema.Document) {
	w.link(pEncoding, iri{space: spaceText, id: d.ID + ".txt"})
	w.integer(pCharacters, d.Characters)
	w.foreign(pIsBasedOn, d.SourceURL)
	w.code(pRetrieved, d.RetrievedDate)
}

// writeWorks writes what the language versions of one statement share.
func (w *walker) writeWorks() {
	for _, id := range w.works {
		w.open(iri{space: spaceWork, id: id}, cWork)
		w.close()
	}
}

func (w *walker) writeSection(a *schema.Section) {
	w.open(iri{space: spaceDocument, id: a.ID}, cSection)
	w.code(pPosition, a.Number)
	w.printed(pName, a.Heading, a.DocumentID)
	w.node(pIsPartOf, spaceDocument, a.DocumentID)
	w.all(pAbout, spaceTheme, a.Themes)
	w.evidence(pQuotedFrom, &a.Fact)
	w.close()
}

func (w *walker) writeItem(r *schema.ReferencedItem) {
	w.open(iri{space: spaceDocument, id: r.ID}, cItem)
	w.names(r.Name, r.NameEN, r.NameJA, "", r.Names)
	w.code(pKind, string(r.Kind))
	w.code(pDate, string(r.Date))
	w.printed(pPlace, r.Place, r.DocumentID)
	w.code(pCountry, r.Country)
	w.evidence(pEvidence, &r.Fact)
	w.close()
}

func (w *walker) writeProvision(p *schema.Provision) {
	w.open(iri{space: spaceDocument, id: p.ID}, provisionClass(p))
	w.printed(pText, p.Text, p.DocumentID)
	w.node(pIsPartOf, spaceDocument, cmp.Or(p.SectionID, p.DocumentID))
	w.actors(p)
	w.acts(p)
	w.code(pDeadline, string(p.Deadline))
	w.lits = w.lits[:0]
	for _, forum := range p.Forums {
		w.lits = append(w.lits, literal{forum, w.languageIn(p.DocumentID)})
	}
	w.collected(pForum)
	w.all(pAbout, spaceTheme, p.Themes)
	w.entities(p)
	if len(w.aligned) > 0 {
		w.all(pAligned, spaceDocument, w.aligned[p.ID])
	}
	w.writeTies(p.ID)
	w.evidence(pQuotedFrom, &p.Fact)
	w.close()
}

func provisionClass(p *schema.Provision) *word {
	if p.Promises() {
		return cCommitment
	}
	return cProvision
}

// actors writes who acts, and whom a commitment binds.
func (w *walker) actors(p *schema.Provision) {
	w.lits = w.lits[:0]
	for _, actor := range p.Actors {
		if schema.IsCoded(actor) {
			w.lits = append(w.lits, literal{text: actor})
		}
	}
	w.collected(pActor)
	w.lits = w.lits[:0]
	for _, actor := range p.Actors {
		if !schema.IsCoded(actor) {
			w.lits = append(w.lits, literal{actor, schema.LanguageOf(actor)})
		}
	}
	w.collected(pActorName)
	if p.Promises() {
		w.bound(p)
		w.links(pBoundBy)
	}
}

// acts writes what the parties do, and how firmly.
func (w *walker) acts(p *schema.Provision) {
	w.refs = w.refs[:0]
	for _, act := range p.Acts {
		w.refs = append(w.refs, iri{space: spaceVocabulary, list: vAct, id: string(act)})
	}
	w.links(pAct)
	if p.Commitment != schema.NoCommitment {
		w.value(pStrength, vStrength, string(p.Commitment))
	}
	w.truth(pContinuing, p.Continuing)
	w.truth(pNegated, p.Negated)
}

// entities links the bodies and items that a provision names. Items have their
// document in their identifiers; bodies do not.
func (w *walker) entities(p *schema.Provision) {
	w.refs = w.refs[:0]
	for _, id := range p.Entities {
		space := spaceOrganization
		if strings.HasPrefix(id, p.DocumentID+"/") {
			space = spaceDocument
		}
		w.refs = append(w.refs, iri{space: space, id: id})
	}
	w.links(pMentions)
}

// relations are the ways in which a provision takes up a thread; any other one
// is that of the thread itself.
var relations = []struct {
	name string
	word *word
}{{"opens", pOpens}, {"continues", pContinues}, {"progress", pProgress}, {"repeats", pRepeats}, {"", pThread}}

func (w *walker) writeTies(provision string) {
	if !w.ties.Any(provision) {
		return
	}
	for _, r := range relations {
		w.refs = w.refs[:0]
		for i := range w.ties.Of(provision) {
			if t := &w.dataset.Threads[i]; string(t.Relation) == r.name {
				w.refs = append(w.refs, iri{space: spaceThread, id: t.ThreadID})
			}
		}
		w.links(r.word)
	}
}

func (w *walker) writeThreads() {
	for _, t := range w.threads {
		w.open(iri{space: spaceThread, id: t.id}, cThread)
		w.node(pAbout, spaceTheme, t.theme)
		w.close()
	}
}

// writeThemes writes the labels of the themes that are used. What each means and
// the scheme that they are of are in a file of their own, see [Graph.Themes].
func (w *walker) writeThemes() {
	for _, i := range w.themes {
		w.writeTheme(&w.dataset.Themes[i], cConcept)
		w.close()
	}
}

// writeTheme opens a theme and names it and the wider one.
func (w *walker) writeTheme(t *schema.Theme, classes ...*word) {
	w.open(iri{space: spaceTheme, id: t.ID}, classes...)
	w.bilingual(pPrefLabel, t.LabelEN, t.LabelJA)
	w.node(pBroader, spaceTheme, t.BroaderID)
}
