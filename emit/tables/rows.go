package tables

// The rows of the tables as they are published: every cell is a text. The tags
// are the columns of [schema.Tables] in their order, which a test holds.

type commitmentRow struct {
	ID            string `csv:"commitment_id"`
	Year          string `csv:"year"`
	SeriesEN      string `csv:"series_en"`
	SeriesJA      string `csv:"series_ja"`
	MeetingEN     string `csv:"meeting_en"`
	MeetingJA     string `csv:"meeting_ja"`
	MeetingDate   string `csv:"meeting_date"`
	MeetingStart  string `csv:"meeting_start"`
	CityEN        string `csv:"city_en"`
	Country       string `csv:"country"`
	CountryEN     string `csv:"country_en"`
	Parties       string `csv:"parties"`
	By            string `csv:"promised_by"`
	ByEN          string `csv:"promised_by_en"`
	ByJA          string `csv:"promised_by_ja"`
	Act           string `csv:"act"`
	Strength      string `csv:"strength"`
	Continuing    string `csv:"continuing"`
	Text          string `csv:"text"`
	Language      string `csv:"language"`
	Deadline      string `csv:"deadline"`
	DueFrom       string `csv:"due_from"`
	DueBy         string `csv:"due_by"`
	DuePrecision  string `csv:"due_precision"`
	Forums        string `csv:"forums"`
	ThemeID       string `csv:"theme_id"`
	ThemeEN       string `csv:"theme_en"`
	ThemeJA       string `csv:"theme_ja"`
	CameBack      string `csv:"came_back"`
	BackRelation  string `csv:"came_back_relation"`
	BackMeetingID string `csv:"came_back_meeting_id"`
	Reliability   string `csv:"reliability"`
	DocumentLabel string `csv:"document_label"`
	DocumentDate  string `csv:"document_date"`
	SourceURL     string `csv:"source_url"`
	QuoteURL      string `csv:"quote_url"`
	ThreadID      string `csv:"thread_id"`
	MeetingID     string `csv:"meeting_id"`
	SeriesID      string `csv:"series_id"`
	DocumentID    string `csv:"document_id"`
}

type provisionRow struct {
	ID              string `csv:"provision_id"`
	DocumentID      string `csv:"document_id"`
	SectionID       string `csv:"section_id"`
	MeetingID       string `csv:"meeting_id"`
	Language        string `csv:"language"`
	Text            string `csv:"text"`
	Acts            string `csv:"acts"`
	ActMain         string `csv:"act_main"`
	Commitment      string `csv:"commitment"`
	Continuing      string `csv:"continuing"`
	Negated         string `csv:"negated"`
	Actors          string `csv:"actors"`
	ActorParties    string `csv:"actor_parties"`
	OrganizationIDs string `csv:"actor_organization_ids"`
	Deadline        string `csv:"deadline"`
	DeadlinePrinted string `csv:"deadline_printed"`
	DueFrom         string `csv:"due_from"`
	DueBy           string `csv:"due_by"`
	DuePrecision    string `csv:"due_precision"`
	Forums          string `csv:"forums"`
	ThemeIDs        string `csv:"theme_ids"`
	Rule            string `csv:"rule"`
	Reliability     string `csv:"reliability"`
	Start           string `csv:"start_char"`
	End             string `csv:"end_char"`
	SectionHeading  string `csv:"section_heading"`
	MeetingEN       string `csv:"meeting_en"`
	DocumentLabel   string `csv:"document_label"`
}

type meetingRow struct {
	ID              string `csv:"meeting_id"`
	SeriesID        string `csv:"series_id"`
	Ordinal         string `csv:"ordinal"`
	NameEN          string `csv:"name_en"`
	NameJA          string `csv:"name_ja"`
	SeriesEN        string `csv:"series_en"`
	SeriesJA        string `csv:"series_ja"`
	Level           string `csv:"level"`
	Status          string `csv:"status"`
	Parties         string `csv:"parties"`
	Date            string `csv:"date"`
	StartDate       string `csv:"start_date"`
	EndDate         string `csv:"end_date"`
	Earliest        string `csv:"date_earliest"`
	Latest          string `csv:"date_latest"`
	Precision       string `csv:"date_precision"`
	Year            string `csv:"year"`
	CityID          string `csv:"city_id"`
	CityEN          string `csv:"city_en"`
	CityJA          string `csv:"city_ja"`
	CityPrinted     string `csv:"city_printed"`
	Country         string `csv:"country"`
	CountryEN       string `csv:"country_en"`
	CountryJA       string `csv:"country_ja"`
	Venue           string `csv:"venue"`
	Mode            string `csv:"mode"`
	PlannedDate     string `csv:"planned_date"`
	PlannedEarliest string `csv:"planned_earliest"`
	PlannedLatest   string `csv:"planned_latest"`
	PlannedCityID   string `csv:"planned_city_id"`
	PlannedCityEN   string `csv:"planned_city_en"`
	PlannedDocument string `csv:"planned_in_document_id"`
	SlipMin         string `csv:"slip_days_min"`
	SlipMax         string `csv:"slip_days_max"`
	PreviousID      string `csv:"previous_meeting_id"`
	NextID          string `csv:"next_meeting_id"`
	Rule            string `csv:"rule"`
	Reliability     string `csv:"reliability"`
}

type documentRow struct {
	ID           string `csv:"document_id"`
	Label        string `csv:"document_label"`
	Title        string `csv:"title"`
	Type         string `csv:"document_type"`
	Language     string `csv:"language"`
	IssuedDate   string `csv:"issued_date"`
	Year         string `csv:"year"`
	IssuedPlace  string `csv:"issued_place"`
	Publisher    string `csv:"publisher_printed"`
	PublisherID  string `csv:"publisher_organization_id"`
	MeetingID    string `csv:"meeting_id"`
	WorkID       string `csv:"work_id"`
	SourceFile   string `csv:"source_file"`
	SourceURL    string `csv:"source_url"`
	Retrieved    string `csv:"retrieved_date"`
	License      string `csv:"license"`
	SourceSHA256 string `csv:"source_sha256"`
	TextFile     string `csv:"text_file"`
	TextSHA256   string `csv:"text_sha256"`
	Characters   string `csv:"characters"`
}

type seriesRow struct {
	ID          string `csv:"series_id"`
	NameEN      string `csv:"name_en"`
	NameJA      string `csv:"name_ja"`
	NamePrinted string `csv:"name_printed"`
	Parties     string `csv:"parties"`
	Level       string `csv:"level"`
	SuccessorID string `csv:"successor_series_id"`
	FormerNames string `csv:"former_names"`
	Meetings    string `csv:"meeting_count"`
	FirstDate   string `csv:"first_date"`
	LastDate    string `csv:"last_date"`
}

type participationRow struct {
	ID                  string `csv:"participation_id"`
	MeetingID           string `csv:"meeting_id"`
	DocumentID          string `csv:"document_id"`
	Side                string `csv:"side"`
	SideEN              string `csv:"side_en"`
	Role                string `csv:"role"`
	Leads               string `csv:"leads"`
	PersonID            string `csv:"person_id"`
	PersonEN            string `csv:"person_en"`
	PersonJA            string `csv:"person_ja"`
	PersonPrinted       string `csv:"person_printed"`
	PositionPrinted     string `csv:"position_printed"`
	PositionEN          string `csv:"position_en"`
	PositionJA          string `csv:"position_ja"`
	OrganizationID      string `csv:"organization_id"`
	OrganizationEN      string `csv:"organization_en"`
	OrganizationJA      string `csv:"organization_ja"`
	OrganizationPrinted string `csv:"organization_printed"`
	Language            string `csv:"language"`
	Rule                string `csv:"rule"`
	Reliability         string `csv:"reliability"`
	Start               string `csv:"start_char"`
	End                 string `csv:"end_char"`
	Quote               string `csv:"quote"`
}

type personRow struct {
	ID               string `csv:"person_id"`
	NameEN           string `csv:"name_en"`
	NameJA           string `csv:"name_ja"`
	NamePrinted      string `csv:"name_printed"`
	Side             string `csv:"side"`
	Position         string `csv:"last_position"`
	PositionLanguage string `csv:"last_position_language"`
	PositionDate     string `csv:"last_position_date"`
	OrganizationID   string `csv:"organization_id"`
	OrganizationEN   string `csv:"organization_en"`
}

type organizationRow struct {
	ID          string `csv:"organization_id"`
	NameEN      string `csv:"name_en"`
	NameJA      string `csv:"name_ja"`
	NamePrinted string `csv:"name_printed"`
	Acronym     string `csv:"acronym"`
	Kind        string `csv:"kind"`
	Country     string `csv:"country"`
	CountryEN   string `csv:"country_en"`
	ParentID    string `csv:"parent_organization_id"`
	ParentEN    string `csv:"parent_en"`
	Website     string `csv:"website"`
	WikidataURL string `csv:"wikidata_url"`
	RORURL      string `csv:"ror_url"`
	RegistryID  string `csv:"registry_id"`
}
