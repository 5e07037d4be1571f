package emit

// The rows of the tables. The first columns of each are the contract, in its
// order; a label for every identifier, and what else the model has, follows them.

type documentRow struct {
	ID           string `csv:"document_id"`
	Title        string `csv:"title"`
	Type         string `csv:"document_type"`
	Language     string `csv:"language"`
	IssuedDate   string `csv:"issued_date"`
	IssuedPlace  string `csv:"issued_place"`
	Publisher    string `csv:"publisher"`
	MeetingID    string `csv:"meeting_id"`
	SourceFile   string `csv:"source_file"`
	SourceURL    string `csv:"source_url"`
	SourceSHA256 string `csv:"source_sha256"`
	License      string `csv:"license"`
	MeetingName  string `csv:"meeting_name"`
	PublisherID  string `csv:"publisher_id"`
	WorkID       string `csv:"work_id"`
	Characters   int    `csv:"characters"`
}

type seriesRow struct {
	ID            string `csv:"series_id"`
	Name          string `csv:"name"`
	NameEN        string `csv:"name_en"`
	NameJA        string `csv:"name_ja"`
	Parties       string `csv:"parties"`
	Level         string `csv:"level"`
	SuccessorID   string `csv:"successor_series_id"`
	SuccessorName string `csv:"successor_series_name"`
	FormerNames   string `csv:"former_names"`
}

type meetingRow struct {
	ID              string `csv:"meeting_id"`
	SeriesID        string `csv:"series_id"`
	SeriesName      string `csv:"series_name"`
	Ordinal         string `csv:"ordinal"`
	Name            string `csv:"name"`
	Level           string `csv:"level"`
	Status          string `csv:"status"`
	Date            string `csv:"date"`
	StartDate       string `csv:"start_date"`
	EndDate         string `csv:"end_date"`
	City            string `csv:"city"`
	Country         string `csv:"country"`
	Venue           string `csv:"venue"`
	Mode            string `csv:"mode"`
	PlannedDate     string `csv:"planned_date"`
	PlannedCity     string `csv:"planned_city"`
	PlannedDocument string `csv:"planned_in_document_id"`
	SlipDays        string `csv:"slip_days"`
	PreviousID      string `csv:"previous_meeting_id"`
	NextID          string `csv:"next_meeting_id"`
	PlannedTitle    string `csv:"planned_in_document_title"`
	PreviousName    string `csv:"previous_meeting_name"`
	NextName        string `csv:"next_meeting_name"`
}

type organizationRow struct {
	ID         string `csv:"organization_id"`
	Name       string `csv:"name"`
	NameEN     string `csv:"name_en"`
	NameJA     string `csv:"name_ja"`
	Acronym    string `csv:"acronym"`
	Kind       string `csv:"kind"`
	Country    string `csv:"country"`
	ParentID   string `csv:"parent_id"`
	ParentName string `csv:"parent_name"`
	Website    string `csv:"website"`
	Wikidata   string `csv:"wikidata"`
	ROR        string `csv:"ror"`
	RegistryID string `csv:"registry_id"`
}

type personRow struct {
	ID               string `csv:"person_id"`
	Name             string `csv:"name"`
	NameEN           string `csv:"name_en"`
	NameJA           string `csv:"name_ja"`
	Country          string `csv:"country"`
	Position         string `csv:"position"`
	OrganizationID   string `csv:"organization_id"`
	OrganizationName string `csv:"organization_name"`
}

type participationRow struct {
	MeetingID        string `csv:"meeting_id"`
	MeetingName      string `csv:"meeting_name"`
	Side             string `csv:"side"`
	Role             string `csv:"role"`
	PersonID         string `csv:"person_id"`
	PersonName       string `csv:"person_name"`
	Position         string `csv:"position"`
	OrganizationID   string `csv:"organization_id"`
	OrganizationName string `csv:"organization_name"`
	DocumentID       string `csv:"document_id"`
	Start            int    `csv:"start"`
	End              int    `csv:"end"`
	Quote            string `csv:"quote"`
	DocumentTitle    string `csv:"document_title"`
}

type agendaRow struct {
	DocumentID    string `csv:"document_id"`
	MeetingID     string `csv:"meeting_id"`
	Number        string `csv:"number"`
	Heading       string `csv:"heading"`
	Themes        string `csv:"themes"`
	Start         int    `csv:"start"`
	End           int    `csv:"end"`
	ID            string `csv:"agenda_id"`
	DocumentTitle string `csv:"document_title"`
	MeetingName   string `csv:"meeting_name"`
	ThemeLabels   string `csv:"theme_labels"`
}

type provisionRow struct {
	ID            string `csv:"provision_id"`
	DocumentID    string `csv:"document_id"`
	MeetingID     string `csv:"meeting_id"`
	Section       string `csv:"section"`
	Actors        string `csv:"actors"`
	Acts          string `csv:"acts"`
	Commitment    string `csv:"commitment"`
	Continuing    bool   `csv:"continuing"`
	Text          string `csv:"text"`
	Deadline      string `csv:"deadline"`
	DeadlineDate  string `csv:"deadline_date"`
	Forums        string `csv:"forums"`
	Themes        string `csv:"themes"`
	Start         int    `csv:"start"`
	End           int    `csv:"end"`
	Negated       bool   `csv:"negated"`
	DocumentTitle string `csv:"document_title"`
	MeetingName   string `csv:"meeting_name"`
	ThemeLabels   string `csv:"theme_labels"`
	Entities      string `csv:"entities"`
	EntityNames   string `csv:"entity_names"`
}

type referenceRow struct {
	ID            string `csv:"reference_id"`
	DocumentID    string `csv:"document_id"`
	Kind          string `csv:"kind"`
	Name          string `csv:"name"`
	Date          string `csv:"date"`
	Place         string `csv:"place"`
	Country       string `csv:"country"`
	Start         int    `csv:"start"`
	End           int    `csv:"end"`
	DocumentTitle string `csv:"document_title"`
}

type nameRow struct {
	EntityID string `csv:"entity_id"`
	Kind     string `csv:"kind"`
	Name     string `csv:"name"`
	Language string `csv:"language"`
	NameKind string `csv:"name_kind"`
}

type mentionRow struct {
	DocumentID    string `csv:"document_id"`
	Start         int    `csv:"start"`
	End           int    `csv:"end"`
	Quote         string `csv:"quote"`
	Kind          string `csv:"kind"`
	EntityID      string `csv:"entity_id"`
	EntityName    string `csv:"entity_name"`
	DocumentTitle string `csv:"document_title"`
}

type themeRow struct {
	ID           string `csv:"theme_id"`
	LabelEN      string `csv:"label_en"`
	LabelJA      string `csv:"label_ja"`
	BroaderID    string `csv:"broader_id"`
	Definition   string `csv:"definition"`
	DefinitionJA string `csv:"definition_ja"`
	BroaderLabel string `csv:"broader_label"`
}

type alignmentRow struct {
	ProvisionA string `csv:"provision_id_a"`
	ProvisionB string `csv:"provision_id_b"`
	Score      string `csv:"score"`
	Difference string `csv:"difference"`
	TextA      string `csv:"text_a"`
	TextB      string `csv:"text_b"`
}

type threadRow struct {
	ThreadID    string `csv:"thread_id"`
	Theme       string `csv:"theme"`
	ProvisionID string `csv:"provision_id"`
	MeetingID   string `csv:"meeting_id"`
	Relation    string `csv:"relation"`
	Basis       string `csv:"basis"`
	Quote       string `csv:"quote"`
	ThemeLabel  string `csv:"theme_label"`
	MeetingName string `csv:"meeting_name"`
}
