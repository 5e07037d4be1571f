package diff

import "strings"

// kind is one table and how its rows are compared.
type kind struct {
	table   string
	id      string // the column of the identifier
	keys    []func(row) string
	label   func(row) string
	columns []column
}

// column is a column that is compared, with the words for it. Columns that
// follow from others, and identifiers, are left out.
type column struct{ name, words string }

func by(columns ...string) func(row) string {
	return func(r row) string { return r.all(columns...) }
}

// startOf is where a row begins in its document, which an identifier ends with:
// a sentence that was cut off elsewhere is still the same.
func startOf(column string) func(row) string {
	return func(r row) string {
		start, _, _ := strings.Cut(r[column], "-")
		if i := strings.LastIndex(r[column], "/"); i >= 0 {
			span, _, _ := strings.Cut(r[column][i:], "-")
			start = r[column][:i] + span
		}
		return start
	}
}

func labelled(columns ...string) func(row) string {
	return func(r row) string { return r.first(columns...) }
}

var kinds = []kind{
	{
		table: "documents", id: "document_id", keys: []func(row) string{by("document_id"), by("source_sha256"), by("source_url", "language"),
			by("document_label", "language", "issued_date")},
		label: labelled("document_label"),
		columns: []column{
			{"document_label", "title"}, {"document_type", "type"}, {"language", "language"}, {"issued_date", "date of issue"}, {"issued_place", "place of issue"},
			{"publisher_printed", "issuer"}, {"source_url", "address"}, {"license", "terms"}, {"text_sha256", "text"},
		},
	},
	{
		table: "series", id: "series_id", keys: []func(row) string{by("series_id"), by("name_printed", "parties")},
		label: labelled("name_en", "name_ja", "name_printed"),
		columns: []column{
			{"name_en", "name in English"}, {"name_ja", "name in Japanese"}, {"parties", "parties"}, {"level", "level"}, {"former_names", "former names"},
		},
	},
	{
		table: "meetings", id: "meeting_id", keys: []func(row) string{by("meeting_id"), by("date", "parties", "series_en", "city_en")},
		label: labelled("name_en", "name_ja", "meeting_id"),
		columns: []column{
			{"name_en", "name in English"}, {"name_ja", "name in Japanese"}, {"status", "status"}, {"date", "date"}, {"city_printed", "city"}, {"country_en", "country"},
			{"venue", "venue"}, {"mode", "mode"}, {"level", "level"}, {"parties", "parties"}, {"planned_date", "planned date"}, {"planned_city_en", "planned city"},
			{"slip_days_min", "least slip in days"}, {"slip_days_max", "greatest slip in days"},
		},
	},
	{
		table: "participations", id: "participation_id",
		keys: []func(row) string{
			by("document_id", "side", "person_printed", "organization_printed"), by("document_id", "quote"), by("document_id", "person_printed"),
		},
		label: func(r row) string {
			return r.first("person_printed", "organization_printed", "side_en") + " (" + r["document_id"] + ")"
		},
		columns: []column{
			{"side_en", "side"}, {"role", "role"}, {"leads", "leads"}, {"person_printed", "person"}, {"position_printed", "position"}, {"organization_printed", "body"},
		},
	},
	{
		table: "commitments", id: "commitment_id",
		keys:  []func(row) string{by("commitment_id", "text"), by("document_id", "text"), startOf("commitment_id")},
		label: labelled("text"),
		columns: []column{
			{"text", "text"}, {"strength", "strength"}, {"act", "act"}, {"continuing", "continuing"}, {"promised_by_en", "promised by"}, {"deadline", "deadline"},
			{"forums", "forums"}, {"theme_en", "theme"}, {"came_back", "came back"},
		},
	},
	{
		table: "organizations", id: "organization_id", keys: []func(row) string{by("organization_id"), by("name_printed", "country")},
		label: labelled("name_en", "name_ja", "name_printed"),
		columns: []column{
			{"name_en", "name in English"}, {"name_ja", "name in Japanese"}, {"acronym", "acronym"}, {"kind", "kind"}, {"country_en", "country"}, {"parent_en", "part of"},
			{"website", "website"}, {"wikidata_url", "Wikidata"}, {"ror_url", "ROR"},
		},
	},
	{
		table: "people", id: "person_id", keys: []func(row) string{by("person_id"), by("name_printed", "side")},
		label: labelled("name_en", "name_ja", "name_printed"),
		columns: []column{
			{"name_en", "name in English"}, {"name_ja", "name in Japanese"}, {"side", "side"}, {"last_position", "last position"}, {"organization_en", "body"},
		},
	},
	{
		table: "referenced_items", id: "item_id", keys: []func(row) string{by("document_id", "kind", "name_printed"), by("document_id", "start_char")},
		label: func(r row) string { return r["name_printed"] + " (" + r["document_id"] + ")" },
		columns: []column{
			{"name_printed", "name"}, {"kind", "kind"}, {"date", "date"}, {"place", "place"},
		},
	},
}
