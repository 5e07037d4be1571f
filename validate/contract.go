package validate

import "strings"

// contract is what a table promises: the columns that its header begins with,
// and the columns that hold identifiers of other tables. A table may have more
// columns. It is written down here a second time on purpose: a change of the
// writer alone does not change what was promised.
type contract struct {
	table   string
	columns string
	keys    []key
}

// key is a column whose values are identifiers of another table. The table may
// depend on the row: kind names the column that says which.
type key struct {
	column string
	table  string
	many   bool // several values, with "|" between them
	kind   string
}

// kinds leads from the kinds of entities to their tables.
var kinds = map[string]string{
	"document": "documents", "series": "series", "meeting": "meetings", "organization": "organizations",
	"person": "people", "reference": "references", "agenda": "agenda", "theme": "themes",
}

// identifiers names the column that identifies the rows of a table.
var identifiers = map[string]string{
	"documents": "document_id", "series": "series_id", "meetings": "meeting_id", "organizations": "organization_id",
	"people": "person_id", "agenda": "agenda_id", "provisions": "provision_id", "references": "reference_id", "themes": "theme_id",
}

func one(column, table string) key  { return key{column: column, table: table} }
func some(column, table string) key { return key{column: column, table: table, many: true} }

// contracts lists the tables.
var contracts = []contract{
	{"documents", "document_id, title, document_type, language, issued_date, issued_place, publisher, meeting_id, source_file, source_url, source_sha256, license",
		[]key{one("meeting_id", "meetings"), one("publisher_id", "organizations")}},
	{"series", "series_id, name, name_en, name_ja, parties, level, successor_series_id",
		[]key{one("successor_series_id", "series")}},
	{"meetings", "meeting_id, series_id, series_name, ordinal, name, level, status, date, start_date, end_date, city, country, venue, mode, planned_date, planned_city, planned_in_document_id, slip_days, previous_meeting_id, next_meeting_id",
		[]key{one("series_id", "series"), one("planned_in_document_id", "documents"),
			one("previous_meeting_id", "meetings"), one("next_meeting_id", "meetings")}},
	{"organizations", "organization_id, name, name_en, name_ja, acronym, kind, country, parent_id, parent_name, website, wikidata",
		[]key{one("parent_id", "organizations")}},
	{"people", "person_id, name, name_en, name_ja, country, position",
		[]key{one("organization_id", "organizations")}},
	{"participations", "meeting_id, meeting_name, side, role, person_id, person_name, position, organization_id, organization_name, document_id, start, end, quote",
		[]key{one("meeting_id", "meetings"), one("person_id", "people"), one("organization_id", "organizations"), one("document_id", "documents")}},
	{"agenda", "document_id, meeting_id, number, heading, themes, start, end",
		[]key{one("document_id", "documents"), one("meeting_id", "meetings"), some("themes", "themes")}},
	{"provisions", "provision_id, document_id, meeting_id, section, actors, acts, commitment, continuing, text, deadline, deadline_date, forums, themes, start, end",
		[]key{one("document_id", "documents"), one("meeting_id", "meetings"), some("themes", "themes")}},
	{"references", "reference_id, document_id, kind, name, date, place, country, start, end",
		[]key{one("document_id", "documents")}},
	{"names", "entity_id, kind, name, language, name_kind", []key{{column: "entity_id", kind: "kind"}}},
	{"mentions", "document_id, start, end, quote, kind, entity_id, entity_name",
		[]key{one("document_id", "documents"), {column: "entity_id", kind: "kind"}}},
	{"themes", "theme_id, label_en, label_ja, broader_id, definition", []key{one("broader_id", "themes")}},
	{"alignments", "provision_id_a, provision_id_b, score, difference",
		[]key{one("provision_id_a", "provisions"), one("provision_id_b", "provisions")}},
	{"threads", "thread_id, theme, provision_id, meeting_id, relation, basis, quote",
		[]key{one("theme", "themes"), one("provision_id", "provisions"), one("meeting_id", "meetings")}},
}

// header splits the columns of a contract.
func (c contract) header() []string { return strings.Split(c.columns, ", ") }
