package schema

import (
	"cmp"
	"slices"
)

// Document is one published statement.
type Document struct {
	ID            string `json:"document_id"`
	Label         string `json:"document_label"` // the title, or a label in square brackets; never empty once linked
	Title         string `json:"title,omitempty"`
	Type          string `json:"document_type,omitempty"` // as printed, lower case: "media note", "joint press statement"
	Language      string `json:"language"`                // BCP 47: "en", "ja"
	IssuedDate    EDTF   `json:"issued_date,omitempty"`
	IssuedPlace   string `json:"issued_place,omitempty"`      // as printed
	Publisher     string `json:"publisher_printed,omitempty"` // the issuer that the text names
	PublisherID   string `json:"publisher_organization_id,omitempty"`
	MeetingID     string `json:"meeting_id,omitempty"` // the meeting that the statement reports
	WorkID        string `json:"work_id,omitempty"`    // shared by the language versions of one statement
	SourceFile    string `json:"source_file"`          // slash-separated, relative to the folder that was named
	SourceURL     string `json:"source_url,omitempty"`
	RetrievedDate string `json:"retrieved_date,omitempty"` // YYYY-MM-DD
	SourceSHA256  string `json:"source_sha256"`            // lower-case hex, of the bytes of the file
	License       string `json:"license,omitempty"`
	Characters    int    `json:"characters"` // length of the published text in code points
	Fact
}

// Series is a recurring dialogue.
type Series struct {
	ID          string   `json:"series_id"`
	Name        string   `json:"name_printed"` // the fullest form printed
	NameEN      string   `json:"name_en,omitempty"`
	NameJA      string   `json:"name_ja,omitempty"`
	Names       []Name   `json:"names,omitempty"`
	Parties     []string `json:"parties,omitempty"` // ISO 3166 codes or EU, sorted
	Level       Level    `json:"level,omitempty"`
	SuccessorID string   `json:"successor_series_id,omitempty"`
	FormerNames []string `json:"former_names,omitempty"` // what the texts say it was called before
	Fact
}

// Status says how a statement speaks of a meeting.
type Status string

// The closed list of statuses.
const (
	Held      Status = "held"      // the statement reports it
	Planned   Status = "planned"   // it is decided or expected
	Mentioned Status = "mentioned" // it is only spoken of
)

// Meeting is one meeting of a series, or of none.
type Meeting struct {
	ID        string   `json:"meeting_id"`
	SeriesID  string   `json:"series_id,omitempty"`
	Ordinal   int      `json:"ordinal,omitempty"` // 1…; 0 means that none is printed
	NameEN    string   `json:"name_en,omitempty"`
	NameJA    string   `json:"name_ja,omitempty"`
	Level     Level    `json:"level,omitempty"` // "director-general", "ministerial", …
	Status    Status   `json:"status"`
	Parties   []string `json:"parties,omitempty"` // those of its series, else of its delegations
	Date      EDTF     `json:"date,omitempty"`
	StartDate string   `json:"start_date,omitempty"` // YYYY-MM-DD, only if Date has full days
	EndDate   string   `json:"end_date,omitempty"`
	CityID    string   `json:"city_id,omitempty"`
	City      string   `json:"city_printed,omitempty"`
	Country   string   `json:"country,omitempty"` // ISO 3166 alpha-2
	Venue     string   `json:"venue,omitempty"`
	Mode      Mode     `json:"mode,omitempty"` // "in_person", "virtual", "hybrid"; empty if the text does not say

	// What an earlier document planned for this meeting.
	PlannedDate       EDTF   `json:"planned_date,omitempty"`
	PlannedCityID     string `json:"planned_city_id,omitempty"`
	PlannedCity       string `json:"planned_city_printed,omitempty"`
	PlannedDocumentID string `json:"planned_in_document_id,omitempty"`
	// Days from the planned window to the first day of the meeting, least and
	// greatest: 0 within the window, negative before it; nil if unknown.
	SlipMin *int `json:"slip_days_min,omitempty"`
	SlipMax *int `json:"slip_days_max,omitempty"`

	PreviousID string  `json:"previous_meeting_id,omitempty"`
	NextID     string  `json:"next_meeting_id,omitempty"`
	Claims     []Claim `json:"claims,omitempty"` // what documents say of it that differs
	Fact
}

// Label returns a name of the meeting to show, in English if it has one.
func (m *Meeting) Label() string { return cmp.Or(m.NameEN, m.NameJA) }

// Claim is what one document says of a field where documents contradict each other.
type Claim struct {
	Field string `json:"field"`
	Value string `json:"value"`
	Fact
}

// Organization is a named body.
type Organization struct {
	ID          string           `json:"organization_id"`
	RegistryID  string           `json:"registry_id,omitempty"` // its entry in the registry, if it has one
	Name        string           `json:"name_printed"`          // the fullest form printed
	NameEN      string           `json:"name_en,omitempty"`
	NameJA      string           `json:"name_ja,omitempty"`
	Acronym     string           `json:"acronym,omitempty"`
	Names       []Name           `json:"names,omitempty"`
	Kind        OrganizationKind `json:"kind,omitempty"`    // see the registry: "ministry", "agency", "company", …
	Country     string           `json:"country,omitempty"` // ISO 3166 alpha-2, "EU", "INT"
	ParentID    string           `json:"parent_organization_id,omitempty"`
	Website     string           `json:"website,omitempty"`
	WikidataURL string           `json:"wikidata_url,omitempty"`
	RORURL      string           `json:"ror_url,omitempty"`
	Fact
}

// Label returns a name of the body to show, in English if it has one.
func (o *Organization) Label() string { return cmp.Or(o.NameEN, o.NameJA, o.Name) }

// Person is a named person. The position is the latest one printed; each
// participation has its own, as printed at that time.
type Person struct {
	ID               string `json:"person_id"`
	Name             string `json:"name_printed"`
	NameEN           string `json:"name_en,omitempty"`
	NameJA           string `json:"name_ja,omitempty"`
	Names            []Name `json:"names,omitempty"`
	Country          string `json:"side,omitempty"`
	Position         string `json:"last_position,omitempty"`
	PositionLanguage string `json:"last_position_language,omitempty"`
	PositionDate     EDTF   `json:"last_position_date,omitempty"` // of the meeting or document that prints it
	OrganizationID   string `json:"organization_id,omitempty"`
	Fact
}

// Label returns a name of the person to show, in English if they have one.
func (p *Person) Label() string { return cmp.Or(p.NameEN, p.NameJA, p.Name) }

// NameKind says what a further name of an entity is.
type NameKind string

// The closed list of kinds of names.
const (
	Preferred NameKind = "preferred"
	Acronym   NameKind = "acronym"
	Variant   NameKind = "variant"
	AsPrinted NameKind = "as_printed"
)

// Name is one name of an entity in one language.
type Name struct {
	Text     string   `json:"name"`
	Language string   `json:"language"`
	Kind     NameKind `json:"name_kind"`
}

// Role is what a participant was at a meeting.
type Role string

// The closed list of roles.
const (
	Head          Role = "head"
	Host          Role = "host"
	Member        Role = "member"
	PrivateSector Role = "private_sector"
	Speaker       Role = "speaker"
)

// Participation says that a person or a body took part in a meeting.
type Participation struct {
	ID               string `json:"participation_id"`
	MeetingID        string `json:"meeting_id,omitempty"`
	Side             Side   `json:"side"` // ISO 3166 alpha-2, "EU", "INT", "private", "other"
	Role             Role   `json:"role"`
	Leads            bool   `json:"leads,omitempty"` // the principal of the side
	PersonID         string `json:"person_id,omitempty"`
	PersonName       string `json:"person_printed,omitempty"`
	Position         string `json:"position_printed,omitempty"`
	OrganizationID   string `json:"organization_id,omitempty"`
	OrganizationName string `json:"organization_printed,omitempty"`
	DocumentID       string `json:"document_id,omitempty"`
	Fact
}

// Section is a printed heading.
type Section struct {
	ID         string   `json:"section_id"`
	DocumentID string   `json:"document_id,omitempty"`
	MeetingID  string   `json:"meeting_id,omitempty"`
	Number     string   `json:"number,omitempty"` // "1", "1.1"
	Heading    string   `json:"heading"`
	Themes     []string `json:"theme_ids,omitempty"`
	ThemeCues  []Cue    `json:"theme_cues,omitempty"`
	Fact
}

// Cue is the stretch of text that assigned a theme. A row has one for each of
// its themes, in their order.
type Cue struct {
	Theme string `json:"theme"`
	Span  Span   `json:"span"`
}

// Act is what the parties do in a provision.
type Act string

// The closed list of acts, in the order in which they are published.
const (
	Agree     Act = "agree"
	Commit    Act = "commit"
	Recognize Act = "recognize"
	Welcome   Act = "welcome"
	Support   Act = "support"
	Exchange  Act = "exchange"
	Report    Act = "report"
	Call      Act = "call"
)

// Acts lists all acts in the order in which they are published.
var Acts = []Act{Agree, Commit, Recognize, Welcome, Support, Exchange, Report, Call}

// Commitment says how firm an undertaking is.
type Commitment string

// The closed list of commitment strengths, weakest first.
const (
	NoCommitment       Commitment = "none"
	VagueCommitment    Commitment = "vague"
	SpecificCommitment Commitment = "specific"
)

// Provision is a sentence or list item in which the parties act.
type Provision struct {
	ID              string       `json:"provision_id"`
	DocumentID      string       `json:"document_id,omitempty"`
	SectionID       string       `json:"section_id,omitempty"`
	MeetingID       string       `json:"meeting_id,omitempty"`
	Actors          []string     `json:"actors"`                  // "participants", "both governments", ISO codes, "private sector", the name of a body or a person
	ActorParties    []string     `json:"actor_parties,omitempty"` // codes, sorted: those printed, and those that a collective stands for
	OrganizationIDs []string     `json:"actor_organization_ids,omitempty"`
	ResolvedFrom    ResolvedFrom `json:"resolved_from,omitempty"` // of a collective among the actors
	Acts            []Act        `json:"acts"`
	Commitment      Commitment   `json:"commitment,omitempty"`
	Continuing      bool         `json:"continuing,omitempty"`
	Negated         bool         `json:"negated,omitempty"`
	Text            string       `json:"text"`
	Deadline        EDTF         `json:"deadline,omitempty"`
	DeadlinePrinted string       `json:"deadline_printed,omitempty"`
	Forums          []string     `json:"forums,omitempty"` // names as printed
	Themes          []string     `json:"theme_ids,omitempty"`
	ThemeCues       []Cue        `json:"theme_cues,omitempty"`
	Entities        []string     `json:"entities,omitempty"` // ids of organizations and referenced items named in it
	Fact
}

// MainAct returns the act that says most: the promise if there is one, else
// the first act; "" if there is none.
func (p *Provision) MainAct() Act {
	switch {
	case slices.Contains(p.Acts, Commit):
		return Commit
	case len(p.Acts) == 0:
		return ""
	}
	return p.Acts[0]
}

// Promises reports whether the parties undertake something.
func (p *Provision) Promises() bool {
	return !p.Negated && (p.Commitment == VagueCommitment || p.Commitment == SpecificCommitment || slices.Contains(p.Acts, Commit))
}

// ResolvedFrom names what says who a collective actor is.
type ResolvedFrom string

// The closed list of grounds on which actors are resolved.
const (
	FromText        ResolvedFrom = "printed"
	FromSeries      ResolvedFrom = "series"
	FromDelegations ResolvedFrom = "delegations"
	Unresolved      ResolvedFrom = "unresolved"
)

// ReferencedItem is another event, document, programme, working group or forum that a statement speaks of.
type ReferencedItem struct {
	ID         string        `json:"item_id"`
	Key        string        `json:"item_key"` // the same for items of one kind and name
	DocumentID string        `json:"document_id,omitempty"`
	Kind       ReferenceKind `json:"kind"` // "event", "document", "programme", "working_group", "forum"
	Name       string        `json:"name_printed"`
	NameEN     string        `json:"name_en,omitempty"`
	NameJA     string        `json:"name_ja,omitempty"`
	Names      []Name        `json:"names,omitempty"`
	Date       EDTF          `json:"date,omitempty"`
	Place      string        `json:"place,omitempty"`
	Country    string        `json:"country,omitempty"`
	Fact
}

// Theme is a concept of the controlled scheme.
type Theme struct {
	ID           string `json:"theme_id"`
	LabelEN      string `json:"label_en"`
	LabelJA      string `json:"label_ja"`
	BroaderID    string `json:"broader_theme_id,omitempty"`
	DefinitionEN string `json:"definition_en"`
	DefinitionJA string `json:"definition_ja,omitempty"`
}

// Alignment pairs provisions of two language versions of one statement.
type Alignment struct {
	ProvisionA string  `json:"provision_id"`
	ProvisionB string  `json:"other_provision_id,omitempty"` // "" if the other version has no such provision; the score is 0 then
	Score      float64 `json:"score"`                        // 0…1
	Difference string  `json:"difference,omitempty"`         // "", or what one side says more or more strongly
}

// ThreadLink ties a provision to a thread of its series.
type ThreadLink struct {
	ThreadID    string   `json:"thread_id"`
	Theme       string   `json:"theme_id,omitempty"`
	ProvisionID string   `json:"provision_id"`
	MeetingID   string   `json:"meeting_id,omitempty"`
	Relation    Relation `json:"relation"` // "opens", "continues", "progress", "repeats"
	Basis       string   `json:"basis"`
	Quote       string   `json:"quote,omitempty"`
}

// Country is a country or another party whose code the dataset uses.
type Country struct {
	Code        string `json:"iso2"` // ISO 3166-1 alpha-2, "XK", "EU", or "INT" for international bodies
	ISO3        string `json:"iso3,omitempty"`
	M49         string `json:"m49,omitempty"` // three digits
	NameEN      string `json:"name_en"`
	NameJA      string `json:"name_ja"`
	WikidataURL string `json:"wikidata_url,omitempty"`
}

// City is a known city that the dataset names.
type City struct {
	ID      string `json:"city_id"`
	NameEN  string `json:"name_en"`
	NameJA  string `json:"name_ja,omitempty"`
	Country string `json:"country"`
}

// RuleScore says how well a rule does on texts that people annotated. The
// shares are 0…1 and 0 if nothing was judged.
type RuleScore struct {
	Rule   string  `json:"rule"`
	Reads  string  `json:"reads,omitempty"`
	Share  float64 `json:"precision,omitempty"`
	Low    float64 `json:"precision_low,omitempty"` // of the 95 % interval
	High   float64 `json:"precision_high,omitempty"`
	Right  int     `json:"right,omitempty"`
	Judged int     `json:"judged,omitempty"`
}
