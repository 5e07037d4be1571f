package emit

import (
	"strings"

	"dialoguec/schema"
)

// question is one that is asked often, and how to answer it with one query.
// In the queries, {year}, {theme} and {row} are values of the dataset.
type question struct {
	name   string
	en, ja string
	sql    string // on the views of the database
	sparql string // on the graph of facts; the prefixes are common to all
}

var questions = []question{
	{
		"promises-due", "What was promised for a period, and by whom?", "期間内に期限を迎える約束と、約束した当事者は？",
		`SELECT due_by, promised_by_en, strength, text, quote_url FROM commitments_due
WHERE due_by BETWEEN '{year}-01-01' AND '{year}-12-31' AND translation_of_id IS NULL`,
		`SELECT ?deadline ?party ?text WHERE {
  ?promise a dlg:Commitment ; dlg:deadline ?deadline ; schema:text ?text .
  FILTER (STRSTARTS(STR(?deadline), "{year}"))
  OPTIONAL { ?promise dlg:boundBy ?by . ?by schema:name ?party . FILTER (LANG(?party) = "en") }
} ORDER BY ?deadline`,
	},
	{
		"ministries", "Which ministries met most often, their bureaus counted with them?", "局等を含め、最も多く会合に参加した省庁は？",
		`SELECT name_en, name_ja, country, meetings FROM ministries_by_meetings LIMIT 20`,
		`SELECT ?body (SAMPLE(?label) AS ?name) (COUNT(DISTINCT ?meeting) AS ?meetings) WHERE {
  ?meeting a dlg:Meeting ; schema:attendee ?participation .
  { ?participation schema:attendee ?part } UNION { ?participation org:organization ?part }
  ?part schema:parentOrganization* ?body .
  { ?body a schema:GovernmentOrganization } UNION { ?body a schema:Organization }
  FILTER NOT EXISTS { ?body schema:parentOrganization ?above }
  ?body schema:name ?label .
} GROUP BY ?body ORDER BY DESC(?meetings) LIMIT 20`,
	},
	{
		"who-led", "Who led each delegation?", "各代表団を率いたのは誰か？",
		`SELECT meeting_date, coalesce(meeting_en, meeting_ja) AS meeting, side_en,
  coalesce(person_en, person_ja, person_printed) AS person, coalesce(position_en, position_ja) AS post,
  coalesce(organization_en, organization_ja) AS organization
FROM who_led`,
		`SELECT ?date ?meeting ?side ?who ?post WHERE {
  ?meeting a dlg:Meeting ; schema:attendee ?participation .
  ?participation dlg:leads true ; dlg:side ?side ; schema:attendee ?who .
  OPTIONAL { ?meeting dcterms:date ?date }
  OPTIONAL { ?participation schema:roleName ?post }
} ORDER BY ?date`,
	},
	{
		"planned", "What was planned, and what is known of it?", "予定された会合は、その後どうなったか？",
		`SELECT coalesce(name_en, name_ja, meeting_id) AS meeting, planned_date, planned_city_en, held_date, slip_days_min, slip_days_max, outcome
FROM planned_against_held`,
		`SELECT ?meeting ?planned ?held ?least ?most WHERE {
  ?meeting dlg:plannedDate ?planned ; dlg:status ?status .
  OPTIONAL { ?meeting dcterms:date ?held . FILTER (?status != dlg:status-planned) }
  OPTIONAL { ?meeting dlg:slipDaysMin ?least ; dlg:slipDaysMax ?most }
} ORDER BY ?planned`,
	},
	{
		"theme", "What was said on a theme over time, in both languages?", "あるテーマについて、何が述べられてきたか？（両言語）",
		`SELECT since, language, commitment, text FROM on_theme WHERE theme_id = '{theme}'`,
		`SELECT ?date ?text WHERE {
  ?theme skos:broader* <theme/{theme}> .
  ?provision schema:about ?theme ; schema:text ?text .
  OPTIONAL { ?provision schema:isPartOf+ ?document . ?document schema:about ?meeting . ?meeting dcterms:date ?date }
} ORDER BY ?date`,
	},
	{
		"quote", "What are the very words behind a row?", "行の根拠となる原文は？",
		`SELECT quote, source_url FROM quotes WHERE row_id = '{row}'`,
		`SELECT ?place ?text WHERE { <doc/{row}> prov:wasQuotedFrom ?place ; schema:text ?text }`,
	},
}

// prefixes are those of the questions in SPARQL.
const prefixes = `BASE <{base}>
PREFIX schema: <http://schema.org/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX dlg: <https://dialoguec.example/vocab#>
`

// examples are the values that the questions name: the year of the first
// deadline, the theme of most provisions, and the first provision.
func examples(ds *schema.Dataset) *strings.Replacer {
	year, theme, row := "2020", "digital", "document/1-2"
	counts, due := map[string]int{}, ""
	for _, p := range ds.Provisions.All() {
		if _, by := p.Deadline.Range(); by != "" && (due == "" || by < due) {
			due = by
		}
		for _, t := range p.Themes {
			counts[t]++
		}
	}
	if len(due) >= 4 {
		year = due[:4]
	}
	most := 0
	for _, t := range ds.Themes { // in their order, so that the first of several wins
		if counts[t.ID] > most {
			theme, most = t.ID, counts[t.ID]
		}
	}
	if ds.Provisions.Len() > 0 {
		row = ds.Provisions.Reader().At(0).ID
	}
	return strings.NewReplacer("{year}", year, "{theme}", theme, "{row}", row)
}
