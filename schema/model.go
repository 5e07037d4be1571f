package schema

// Document is one published statement.
type Document struct {
	ID           string `json:"document_id"`
	Title        string `json:"title,omitempty"`
	Type         string `json:"document_type,omitempty"` // as printed, lower case: "media note", "joint press statement"
	Language     string `json:"language"`                // BCP 47: "en", "ja"
	IssuedDate   EDTF   `json:"issued_date,omitempty"`
	IssuedPlace  string `json:"issued_place,omitempty"` // as printed
	Publisher    string `json:"publisher,omitempty"`    // the issuer that the text names
	PublisherID  string `json:"publisher_id,omitempty"`
	MeetingID    string `json:"meeting_id,omitempty"` // the meeting that the statement reports
	WorkID       string `json:"work_id,omitempty"`    // shared by the language versions of one statement
	SourceFile   string `json:"source_file"`          // slash-separated, relative to the folder that was named
	SourceURL    string `json:"source_url,omitempty"`
	SourceSHA256 string `json:"source_sha256"` // lower-case hex, of the bytes of the file
	License      string `json:"license,omitempty"`
	Characters   int    `json:"characters"` // length of the published text in code points
	Fact
}

// Series is a recurring dialogue.
type Series struct {
	ID          string   `json:"series_id"`
	Name        string   `json:"name"` // the fullest form printed
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
	ID         string `json:"meeting_id"`
	SeriesID   string `json:"series_id,omitempty"`
	SeriesName string `json:"series_name,omitempty"`
	Ordinal    int    `json:"ordinal,omitempty"` // 1…; 0 means that none is printed
	Name       string `json:"name"`
	Level      Level  `json:"level,omitempty"` // "director-general", "ministerial", …
	Status     Status `json:"status"`
	Date       EDTF   `json:"date,omitempty"`
	StartDate  string `json:"start_date,omitempty"` // YYYY-MM-DD, only where Date has full days
	EndDate    string `json:"end_date,omitempty"`
	City       string `json:"city,omitempty"`
	Country    string `json:"country,omitempty"` // ISO 3166 alpha-2
	Venue      string `json:"venue,omitempty"`
	Mode       Mode   `json:"mode,omitempty"` // "in_person", "virtual", "hybrid"; empty where the text does not say

	// What an earlier document planned for this meeting.
	PlannedDate       EDTF   `json:"planned_date,omitempty"`
	PlannedCity       string `json:"planned_city,omitempty"`
	PlannedDocumentID string `json:"planned_in_document_id,omitempty"`
	SlipDays          *int   `json:"slip_days,omitempty"` // start of the meeting after the end of the planned window; nil where unknown

	PreviousID string  `json:"previous_meeting_id,omitempty"`
	NextID     string  `json:"next_meeting_id,omitempty"`
	Claims     []Claim `json:"claims,omitempty"` // what documents say of it that differs
	Fact
}

// Claim is what one document says of a field where documents contradict each other.
type Claim struct {
	Field string `json:"field"`
	Value string `json:"value"`
	Fact
}

// Organization is a named body.
type Organization struct {
	ID         string           `json:"organization_id"`
	RegistryID string           `json:"registry_id,omitempty"` // its entry in the registry, where it has one
	Name       string           `json:"name"`                  // the fullest form printed
	NameEN     string           `json:"name_en,omitempty"`
	NameJA     string           `json:"name_ja,omitempty"`
	Acronym    string           `json:"acronym,omitempty"`
	Names      []Name           `json:"names,omitempty"`
	Kind       OrganizationKind `json:"kind,omitempty"`    // see the registry: "ministry", "agency", "company", …
	Country    string           `json:"country,omitempty"` // ISO 3166 alpha-2, "EU", "INT"
	ParentID   string           `json:"parent_id,omitempty"`
	ParentName string           `json:"parent_name,omitempty"`
	Website    string           `json:"website,omitempty"`
	Wikidata   string           `json:"wikidata,omitempty"` // "Q…"
	ROR        string           `json:"ror,omitempty"`
	Fact
}

// Person is a named person. The position is the latest one printed; each
// participation has its own, as printed at that time.
type Person struct {
	ID             string `json:"person_id"`
	Name           string `json:"name"`
	NameEN         string `json:"name_en,omitempty"`
	NameJA         string `json:"name_ja,omitempty"`
	Names          []Name `json:"names,omitempty"`
	Country        string `json:"country,omitempty"`
	Position       string `json:"position,omitempty"`
	OrganizationID string `json:"organization_id,omitempty"`
	Fact
}

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
	MeetingID        string `json:"meeting_id"`
	MeetingName      string `json:"meeting_name"`
	Side             Side   `json:"side"` // ISO 3166 alpha-2, "EU", "INT", "private", "other"
	Role             Role   `json:"role"`
	PersonID         string `json:"person_id,omitempty"`
	PersonName       string `json:"person_name,omitempty"`
	Position         string `json:"position,omitempty"` // as printed
	OrganizationID   string `json:"organization_id,omitempty"`
	OrganizationName string `json:"organization_name,omitempty"`
	DocumentID       string `json:"document_id"`
	Fact
}

// AgendaItem is a printed heading.
type AgendaItem struct {
	ID         string   `json:"agenda_id"`
	DocumentID string   `json:"document_id"`
	MeetingID  string   `json:"meeting_id,omitempty"`
	Number     string   `json:"number,omitempty"` // "1", "1.1"
	Heading    string   `json:"heading"`
	Themes     []string `json:"themes,omitempty"` // theme ids
	ThemeCues  []Cue    `json:"theme_cues,omitempty"`
	Fact
}

// Cue is the stretch of text that assigned a theme.
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
	ID           string     `json:"provision_id"`
	DocumentID   string     `json:"document_id"`
	MeetingID    string     `json:"meeting_id,omitempty"`
	Section      string     `json:"section,omitempty"` // number of the agenda item, or its heading where it has none
	Actors       []string   `json:"actors"`            // "participants", "both governments", ISO codes, "private sector", a body's name
	Acts         []Act      `json:"acts"`
	Commitment   Commitment `json:"commitment"`
	Continuing   bool       `json:"continuing"`
	Negated      bool       `json:"negated,omitempty"`
	Text         string     `json:"text"`
	Deadline     EDTF       `json:"deadline,omitempty"`
	DeadlineDate string     `json:"deadline_date,omitempty"` // YYYY-MM-DD, the last day, only where the deadline has full days
	Forums       []string   `json:"forums,omitempty"`        // names as printed
	Themes       []string   `json:"themes,omitempty"`        // theme ids
	ThemeCues    []Cue      `json:"theme_cues,omitempty"`
	Entities     []string   `json:"entities,omitempty"` // ids of organizations and references named in it
	Fact
}

// Reference is another event, document, programme, working group or forum that a statement speaks of.
type Reference struct {
	ID         string        `json:"reference_id"`
	DocumentID string        `json:"document_id"`
	Kind       ReferenceKind `json:"kind"` // "event", "document", "programme", "working_group", "forum"
	Name       string        `json:"name"`
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
	BroaderID    string `json:"broader_id,omitempty"`
	DefinitionEN string `json:"definition"`
	DefinitionJA string `json:"definition_ja,omitempty"`
}

// Alignment pairs provisions of two language versions of one statement.
type Alignment struct {
	ProvisionA string  `json:"provision_id_a"`
	ProvisionB string  `json:"provision_id_b,omitempty"` // "" where the other version has no such provision; the score is 0 then
	Score      float64 `json:"score"`                    // 0…1
	Difference string  `json:"difference,omitempty"`     // "", or what one side says more or more strongly
}

// ThreadLink ties a provision to a thread of its series.
type ThreadLink struct {
	ThreadID    string   `json:"thread_id"`
	Theme       string   `json:"theme,omitempty"`
	ProvisionID string   `json:"provision_id"`
	MeetingID   string   `json:"meeting_id,omitempty"`
	Relation    Relation `json:"relation"` // "opens", "continues", "progress", "repeats"
	Basis       string   `json:"basis"`
	Quote       string   `json:"quote"`
}
