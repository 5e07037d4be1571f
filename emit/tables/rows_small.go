package tables

type sectionRow struct {
	ID         string `csv:"section_id"`
	DocumentID string `csv:"document_id"`
	MeetingID  string `csv:"meeting_id"`
	Number     string `csv:"number"`
	Heading    string `csv:"heading"`
	Language   string `csv:"language"`
	ThemeIDs   string `csv:"theme_ids"`
	Start      string `csv:"start_char"`
	End        string `csv:"end_char"`
}

type itemRow struct {
	ID          string `csv:"item_id"`
	Key         string `csv:"item_key"`
	DocumentID  string `csv:"document_id"`
	Kind        string `csv:"kind"`
	NamePrinted string `csv:"name_printed"`
	NameEN      string `csv:"name_en"`
	NameJA      string `csv:"name_ja"`
	Language    string `csv:"language"`
	Date        string `csv:"date"`
	Earliest    string `csv:"date_earliest"`
	Latest      string `csv:"date_latest"`
	Place       string `csv:"place"`
	Country     string `csv:"country"`
	Rule        string `csv:"rule"`
	Reliability string `csv:"reliability"`
	Start       string `csv:"start_char"`
	End         string `csv:"end_char"`
}

type actorRow struct {
	ProvisionID    string `csv:"provision_id"`
	Rank           string `csv:"rank"`
	Kind           string `csv:"actor_kind"`
	Party          string `csv:"party"`
	OrganizationID string `csv:"organization_id"`
	ActorEN        string `csv:"actor_en"`
	Printed        string `csv:"printed"`
	ResolvedFrom   string `csv:"resolved_from"`
}

type provisionThemeRow struct {
	ProvisionID string `csv:"provision_id"`
	ThemeID     string `csv:"theme_id"`
	ThemeEN     string `csv:"theme_en"`
	ThemeJA     string `csv:"theme_ja"`
	Rank        string `csv:"rank"`
	Cue         string `csv:"cue"`
	Start       string `csv:"start_char"`
	End         string `csv:"end_char"`
}

type mentionRow struct {
	ID         string `csv:"mention_id"`
	DocumentID string `csv:"document_id"`
	Kind       string `csv:"kind"`
	EntityID   string `csv:"entity_id"`
	EntityEN   string `csv:"entity_en"`
	Start      string `csv:"start_char"`
	End        string `csv:"end_char"`
	Quote      string `csv:"quote"`
	QuoteURL   string `csv:"quote_url"`
}

type nameRow struct {
	ID       string `csv:"name_id"`
	EntityID string `csv:"entity_id"`
	Kind     string `csv:"kind"`
	Name     string `csv:"name"`
	Language string `csv:"language"`
	NameKind string `csv:"name_kind"`
}

type threadRow struct {
	ID          string `csv:"thread_id"`
	Rank        string `csv:"rank"`
	ProvisionID string `csv:"provision_id"`
	MeetingID   string `csv:"meeting_id"`
	ThemeID     string `csv:"theme_id"`
	Relation    string `csv:"relation"`
	Basis       string `csv:"basis"`
	Quote       string `csv:"quote"`
}

type alignmentRow struct {
	ProvisionID string `csv:"provision_id"`
	OtherID     string `csv:"other_provision_id"`
	Score       string `csv:"score"`
	Difference  string `csv:"difference"`
}

type themeRow struct {
	ID           string `csv:"theme_id"`
	LabelEN      string `csv:"label_en"`
	LabelJA      string `csv:"label_ja"`
	BroaderID    string `csv:"broader_theme_id"`
	DefinitionEN string `csv:"definition_en"`
	DefinitionJA string `csv:"definition_ja"`
}

type ruleRow struct {
	Rule   string `csv:"rule"`
	Reads  string `csv:"reads"`
	Share  string `csv:"precision"`
	Low    string `csv:"precision_low"`
	High   string `csv:"precision_high"`
	Right  string `csv:"right"`
	Judged string `csv:"judged"`
}

type countryRow struct {
	Code        string `csv:"iso2"`
	ISO3        string `csv:"iso3"`
	M49         string `csv:"m49"`
	NameEN      string `csv:"name_en"`
	NameJA      string `csv:"name_ja"`
	WikidataURL string `csv:"wikidata_url"`
}

type cityRow struct {
	ID      string `csv:"city_id"`
	NameEN  string `csv:"name_en"`
	NameJA  string `csv:"name_ja"`
	Country string `csv:"country"`
}

type codebookRow struct {
	Table         string `csv:"table_name"`
	Column        string `csv:"column_name"`
	Type          string `csv:"type"`
	Required      string `csv:"required"`
	List          string `csv:"list"`
	Unit          string `csv:"unit"`
	DescriptionEN string `csv:"description_en"`
	DescriptionJA string `csv:"description_ja"`
	Example       string `csv:"example"`
}

type codeRow struct {
	List       string `csv:"list"`
	Code       string `csv:"code"`
	LabelEN    string `csv:"label_en"`
	LabelJA    string `csv:"label_ja"`
	Definition string `csv:"definition_en"`
}
