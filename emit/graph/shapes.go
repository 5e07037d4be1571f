package graph

import (
	"strconv"
	"strings"
)

// shape says which properties a node of a class has, and how many of each.
type shape struct {
	class *word
	has   []held
}

// held is a property with the least and the greatest number of its values; 0 is
// no limit.
type held struct {
	property    *word
	least, most int
}

func once(p *word) held    { return held{p, 1, 1} }
func maybe(p *word) held   { return held{p, 0, 1} }
func several(p *word) held { return held{p, 0, 0} }
func some(p *word) held    { return held{p, 1, 0} }

var provisionShape = []held{
	once(pText), once(pIsPartOf), once(pQuotedFrom), several(pAct), several(pActor), several(pActorName), maybe(pStrength), maybe(pContinuing),
	maybe(pNegated), maybe(pDeadline), several(pForum), several(pAbout), several(pMentions), several(pAligned),
	several(pOpens), several(pContinues), several(pProgress), several(pRepeats),
}

var bodyShape = []held{
	some(pName), several(pAlternateName), maybe(pAcronym), maybe(pKind), maybe(pCountry), maybe(pParent), maybe(pURL), several(pSameAs), some(pEvidence),
}

// shapes lists the classes of the facts. A node has no property but those.
var shapes = []shape{
	{cDocument, []held{
		maybe(pName), maybe(pGenre), once(pInLanguage), maybe(pIssued), maybe(pDatePublished), maybe(pIssuedPlace), maybe(pPublisher), maybe(pPublisherName),
		maybe(pLicense), maybe(pRights), maybe(pAbout), maybe(pExampleOfWork), once(pEncoding), once(pCharacters), maybe(pIsBasedOn), maybe(pRetrieved),
		several(pMentions), some(pEvidence),
	}},
	{cSeries, []held{some(pName), several(pAlternateName), several(pFormerName), several(pParty), maybe(pLevel), maybe(pReplacedBy), some(pEvidence)}},
	{cMeeting, []held{
		several(pName), maybe(pSuperEvent), several(pParty), maybe(pOrdinal), maybe(pLevel), once(pStatus), maybe(pAttendanceMode), maybe(pDate), maybe(pStartDate), maybe(pEndDate),
		maybe(pLocation), maybe(pCity), maybe(pCountry), maybe(pVenue), several(pAttendee), several(pOrganizer), maybe(pPlannedDate), maybe(pPlannedLocation),
		maybe(pPlannedCity), maybe(pPlannedIn), maybe(pSlipMin), maybe(pSlipMax), maybe(pPrevious), maybe(pNext), several(pClaim), some(pEvidence),
	}},
	{cClaim, []held{once(pField), once(pValue), some(pEvidence)}},
	{cParticipation, []held{
		maybe(pAttendee), maybe(pOrganization), maybe(pRoleName), once(pRole), once(pSide), maybe(pLeads), maybe(pStartDate), some(pEvidence),
	}},
	{cSection, []held{maybe(pPosition), once(pName), once(pIsPartOf), several(pAbout), some(pQuotedFrom)}},
	{cProvision, provisionShape},
	{cCommitment, append([]held{several(pBoundBy)}, provisionShape...)},
	{cItem, []held{some(pName), several(pAlternateName), once(pKind), maybe(pDate), maybe(pPlace), maybe(pCountry), some(pEvidence)}},
	{cParty, []held{several(pName), several(pSameAs), once(pCountry)}},
	{cThread, []held{maybe(pAbout)}},
	{cOrganization, bodyShape},
	{cGovernment, bodyShape},
	{cPerson, []held{some(pName), several(pAlternateName), maybe(pCountry), some(pEvidence)}},
	{cCity, []held{some(pName), maybe(pAddressCountry)}},
	{cConcept, []held{some(pPrefLabel), maybe(pBroader), several(pDefinition), maybe(pInScheme), maybe(pTopConceptOf)}},
	{cWork, nil},
}

// listsOf are the closed lists of the values of properties.
var listsOf = map[*word]string{pLevel: vLevel, pStatus: vStatus, pRole: vRole, pAct: vAct, pStrength: vStrength}

// Shapes returns the shapes of the facts in SHACL, as Turtle: each class is
// closed. They are the same for every dataset.
func Shapes() string {
	var b strings.Builder
	for _, p := range prefixes {
		b.WriteString("@prefix " + p.name + ": <" + p.iri + "> .\n")
	}
	b.WriteString("@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n@prefix sh: <http://www.w3.org/ns/shacl#> .\n")
	for _, s := range shapes {
		b.WriteString("\n<" + VocabularyIRI + s.class.name + "Shape> a sh:NodeShape ;\n  sh:targetClass " + s.class.compact +
			" ;\n  sh:nodeKind sh:IRI ;\n  sh:closed true ;\n  sh:ignoredProperties (rdf:type)")
		for _, h := range s.has {
			b.WriteString(" ;\n  sh:property [ sh:path " + h.property.compact + h.limits() + " ]")
		}
		b.WriteString(" .\n")
	}
	return b.String()
}

// limits are the constraints on the values of a property.
func (h held) limits() string {
	out := ""
	if h.least > 0 {
		out += " ; sh:minCount " + strconv.Itoa(h.least)
	}
	if h.most > 0 {
		out += " ; sh:maxCount " + strconv.Itoa(h.most)
	}
	switch h.property.kind {
	case isNode:
		out += " ; sh:nodeKind sh:IRI"
	case isText:
		out += " ; sh:datatype rdf:langString"
	case isPlain:
		out += " ; sh:datatype xsd:string"
	default:
		out += " ; sh:datatype " + datatypes[h.property.kind]
	}
	if prefix, ok := listsOf[h.property]; ok {
		out += " ; sh:in (" + strings.Join(valuesOf(prefix), " ") + ")"
	}
	return out
}

// valuesOf lists the values of a closed list.
func valuesOf(prefix string) []string {
	var out []string
	for _, l := range valueLists {
		if l.prefix != prefix {
			continue
		}
		for _, x := range l.values() {
			out = append(out, "dlg:"+prefix+x.Code)
		}
	}
	return out
}
