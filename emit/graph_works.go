package emit

import (
	"slices"
	"strings"

	"dialoguec/schema"
)

func (g *graph) documents() {
	for i := range g.dataset.Documents {
		d := &g.dataset.Documents[i]
		node := iri{room: roomDocument, id: d.ID}
		g.open(node, cWork, nil)
		g.text(pIdentifier, d.ID)
		g.text(pName, d.Title)
		g.text(pGenre, d.Type)
		g.text(pInLanguage, d.Language)
		g.issue(node, d)
		if d.License != "" {
			if foreignIRI(d.License) {
				g.node(pLicense, roomElsewhere, d.License)
			} else {
				g.text(pRights, d.License)
			}
		}
		g.node(pRecordedAt, roomMeeting, d.MeetingID)
		g.node(pExampleOfWork, roomWork, d.WorkID)
		g.files(node, d)
		g.allEvidence(node, &d.Fact)
		g.close()
	}
	g.works()
}

// issue writes who issued a document, when and where.
func (g *graph) issue(node iri, d *schema.Document) {
	g.text(pIssued, string(d.IssuedDate))
	if day, end := d.IssuedDate.Days(); day == end {
		g.text(pDatePublished, day)
	}
	g.place(pLocationCreated, node.part("issued-at"), d.IssuedPlace, "", "")
	g.node(pPublisher, roomOrganization, d.PublisherID)
	g.text(pPublisherName, d.Publisher)
}

// files writes the published text of a document and the file it was compiled from.
func (g *graph) files(node iri, d *schema.Document) {
	g.begin(pEncoding)
	g.open(textIRI(d.ID), cMedia, nil)
	g.text(pEncodingFormat, "text/plain;charset=utf-8")
	g.integer(pCharacters, d.Characters)
	g.close()
	g.end()
	g.begin(pIsBasedOn)
	g.open(node.part("source"), cMedia, nil)
	g.text(pName, d.SourceFile)
	g.text(pSHA256, d.SourceSHA256)
	if d.SourceURL != "" {
		g.foreign(pContentURL, d.SourceURL)
	}
	g.close()
	g.end()
}

func textIRI(document string) iri { return iri{room: roomText, id: document + ".txt"} }

// works writes what the language versions of one statement share.
func (g *graph) works() {
	seen := map[string]bool{}
	for i := range g.dataset.Documents {
		if id := g.dataset.Documents[i].WorkID; id != "" && !seen[id] {
			seen[id] = true
			g.open(iri{room: roomWork, id: id}, cWork, nil)
			g.text(pIdentifier, id)
			g.close()
		}
	}
}

func agendaIRI(id string) iri    { return iri{room: roomAgenda, id: id} }
func provisionIRI(id string) iri { return iri{room: roomProvision, id: id} }

func (g *graph) agenda() {
	for i := range g.dataset.Agenda {
		a := &g.dataset.Agenda[i]
		node := agendaIRI(a.ID)
		g.open(node, cWork, cAgendaItem)
		g.text(pIdentifier, a.ID)
		g.text(pPosition, a.Number)
		g.text(pName, a.Heading)
		g.node(pIsPartOf, roomDocument, a.DocumentID)
		g.node(pMeeting, roomMeeting, a.MeetingID)
		g.themesOf(a.Themes)
		g.allEvidence(node, &a.Fact)
		g.close()
	}
}

func (g *graph) themesOf(ids []string) {
	g.refs = g.refs[:0]
	for _, id := range ids {
		g.refs = append(g.refs, iri{room: roomTheme, id: id})
	}
	g.links(pAbout)
}

// sectionIDs finds the agenda item that a provision's section names.
func sectionIDs(ds *schema.Dataset) map[[2]string]string {
	ids := make(map[[2]string]string, len(ds.Agenda))
	for i := range ds.Agenda {
		a := &ds.Agenda[i]
		section := a.Number
		if section == "" {
			section = a.Heading
		}
		key := [2]string{a.DocumentID, section}
		if _, taken := ids[key]; taken {
			ids[key] = "" // numbering restarts: the section alone does not say which
		} else {
			ids[key] = a.ID
		}
	}
	return ids
}

func (g *graph) provisions() {
	for i := range g.dataset.Provisions {
		p := &g.dataset.Provisions[i]
		node := provisionIRI(p.ID)
		g.open(node, cStatement, cProvision)
		g.text(pIdentifier, p.ID)
		g.text(pText, p.Text)
		g.standing(p)
		textList(g, pActor, p.Actors)
		g.refs = g.refs[:0]
		for _, act := range p.Acts {
			g.refs = append(g.refs, iri{room: roomVocabulary, id: vAct + string(act)})
		}
		g.links(pAct)
		g.value(pCommitment, vCommitment, string(p.Commitment))
		g.flag(pContinuing, p.Continuing)
		if p.Negated {
			g.flag(pNegated, true)
		}
		g.text(pDeadline, string(p.Deadline))
		g.text(pDeadlineDate, p.DeadlineDate)
		textList(g, pForum, p.Forums)
		g.themesOf(p.Themes)
		g.entities(p)
		g.undertaking(node, p)
		g.allEvidence(node, &p.Fact)
		g.close()
	}
}

// standing writes where a provision stands.
func (g *graph) standing(p *schema.Provision) {
	g.refs = append(g.refs[:0], iri{room: roomDocument, id: p.DocumentID})
	if id := g.sections[[2]string{p.DocumentID, p.Section}]; id != "" {
		g.refs = append(g.refs, agendaIRI(id))
	}
	g.links(pIsPartOf)
	g.text(pSection, p.Section)
	g.node(pRecordedAt, roomMeeting, p.MeetingID)
}

// entities links the bodies and references that a provision names. References
// have their document in their identifiers; bodies do not.
func (g *graph) entities(p *schema.Provision) {
	g.refs = g.refs[:0]
	for _, id := range p.Entities {
		room := roomOrganization
		if strings.HasPrefix(id, p.DocumentID+"/") {
			room = roomReference
		}
		g.refs = append(g.refs, iri{room: room, id: id})
	}
	g.links(pMentions)
}

// undertaking writes what the parties promise to do as an action of theirs.
func (g *graph) undertaking(node iri, p *schema.Provision) {
	if !promises(p) {
		return
	}
	g.begin(pPotentialAction)
	g.open(node.part("undertaking"), cAction, nil)
	g.refs = g.refs[:0]
	for _, actor := range p.Actors {
		g.refs = append(g.refs, g.agent(p, actor))
	}
	g.links(pAgent)
	g.link(pObject, node)
	g.close()
	g.end()
}

// promises reports whether the parties undertake something.
func promises(p *schema.Provision) bool {
	firm := p.Commitment == schema.VagueCommitment || p.Commitment == schema.SpecificCommitment
	return !p.Negated && (firm || slices.Contains(p.Acts, schema.Commit))
}

// referenceClasses says what the kinds of references are.
var referenceClasses = map[string]*term{
	"event": cEvent, "document": cWork, "programme": cProject, "working_group": cOrganization, "forum": cOrganization,
}

func (g *graph) references() {
	for i := range g.dataset.References {
		r := &g.dataset.References[i]
		node := iri{room: roomReference, id: r.ID}
		class := referenceClasses[r.Kind]
		if class == nil {
			class = cWork
		}
		g.open(node, class, nil)
		g.text(pIdentifier, r.ID)
		g.names(r.Name, "", "", r.Names)
		g.text(pKind, r.Kind)
		g.text(pDate, string(r.Date))
		if class == cEvent {
			g.days(r.Date)
			g.place(pLocation, node.part("place"), r.Place, "", r.Country)
		} else {
			g.text(pPlace, r.Place)
			g.text(pCountry, r.Country)
		}
		g.node(pSubjectOf, roomDocument, r.DocumentID)
		g.allEvidence(node, &r.Fact)
		g.close()
	}
}
