package main

import (
	"database/sql"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	_ "modernc.org/sqlite"
)

// databaseOf returns the database of a folder of statements.
func databaseOf(t *testing.T, dir string) *sql.DB {
	t.Helper()
	path := filepath.Join(t.TempDir(), "dialogues.sqlite")
	data := buildTree(t, []string{"--formats", "sqlite", dir})["dialogues.sqlite"]
	if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

// TestQuestions asks what an analyst would ask, each by one query on one view.
// The answers were found by reading the statements, not by asking the program.
func TestQuestions(t *testing.T) {
	fixtures := databaseOf(t, statementDir)
	linked := databaseOf(t, "../../testdata/linked/statements")
	for _, c := range []struct {
		question string
		db       *sql.DB
		query    string
		want     []string
	}{
		{"promises of Kenya and the United States that fell due in the second half of 2019", fixtures,
			`SELECT due_from, due_by, promised_by_en, substr(text, 1, 58) FROM commitments_due
			 WHERE due_by BETWEEN '2019-07-01' AND '2019-12-31' AND promised_by = 'KE|US'`,
			[]string{
				"2019-01-01|2019-12-31|Kenya|United States|Participants concurred that both governments will publish ",
				"2019-10-01|2019-12-31|Kenya|United States|In addition, participants confirmed their commitment to es",
			}},
		{"promises of the statement in two languages, each once", fixtures,
			`SELECT count(*), count(DISTINCT language) FROM commitments_due WHERE meeting_id LIKE 'au-jp-%' AND translation_of_id IS NULL`,
			[]string{"4|1"}},
		{"the ministry that met Australia, India and Kenya: one row in both languages", fixtures,
			`SELECT name_en, name_ja, meetings FROM bodies_by_meetings WHERE organization_id = 'jp-mic'`,
			[]string{"Ministry of Internal Affairs and Communications|総務省|3"}},
		{"the same with its bureaus", fixtures,
			`SELECT name_ja, meetings, bodies > 1 FROM ministries_by_meetings WHERE organization_id = 'jp-mic'`,
			[]string{"総務省|3|1"}},
		{"a bureau is no row of its own once it is counted for its ministry", fixtures,
			`SELECT count(*) FROM ministries_by_meetings JOIN organizations USING (organization_id) WHERE parent_organization_id IS NOT NULL`,
			[]string{"0"}},
		{"who led at the third U.S.-Kenya dialogue", fixtures,
			`SELECT side_en, person_en, position_en FROM who_led WHERE meeting_id = 'ke-us-digital-economy-dialogue/3'`,
			[]string{
				"Kenya|Grace Wanjiru Otieno|Principal Secretary for Broadcasting and Telecommunications",
				"United States|Robert J. Haldane|Deputy Assistant Secretary of State for International Communications Policy",
			}},
		{"what was planned of the U.S.-Kenya dialogue without a report of it", fixtures,
			`SELECT meeting_id, planned_date, planned_city_en, held_date FROM planned_against_held WHERE outcome = 'no report' AND series_id LIKE 'ke-us-%'`,
			[]string{"ke-us-digital-economy-dialogue/4|2020-35|Washington|"}},
		{"what took place later than it was planned, and by how many days", linked,
			`SELECT name_en, planned_date, planned_city_en, held_date, held_city_en, slip_days_min, slip_days_max FROM planned_against_held WHERE outcome = 'later'`,
			[]string{"2nd meeting of the Japan-Brazil Spectrum Dialogue|2016|Tokyo|2017-05-16/2017-05-17|Osaka|136|136"}},
		{"what was said on telecommunications, over time, in both languages", fixtures,
			`SELECT DISTINCT since, language FROM on_theme WHERE theme_id = 'telecommunications' AND document_id LIKE 'japan-australia-%' ORDER BY language`,
			[]string{"2017-11-28|en", "2017-11-28|ja"}},
		{"a theme holds what is on the themes below it", fixtures,
			`SELECT count(*) > (SELECT count(*) FROM on_theme WHERE theme_id = 'telecommunications') FROM on_theme
			 WHERE theme_id = (SELECT broader_theme_id FROM themes WHERE theme_id = 'telecommunications')`,
			[]string{"1"}},
		{"the words behind a row", fixtures,
			`SELECT quote FROM quotes WHERE row_id = 'us-kenya-digital-economy-03-en/1057-1187'`,
			[]string{"Participants concurred that both governments will publish a joint map of trials in the television white spaces by the end of 2019."}},
		{"what became of the Data Trusts Working Group", linked,
			`SELECT later_date, relation FROM what_came_back WHERE earlier_text LIKE '%Data Trusts%' ORDER BY rank`,
			[]string{"2019-06-04/2019-06-05|continues", "2020-10-20|progress"}},
	} {
		if got := rowsOf(t, c.db, c.query); !slices.Equal(got, c.want) {
			t.Errorf("%s: the answer is\n%s\nwant\n%s", c.question, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
	}
}

// rowsOf returns the rows of a query, with "|" between the cells.
func rowsOf(t *testing.T, db *sql.DB, query string) (out []string) {
	t.Helper()
	rows, err := db.Query(query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	columns, _ := rows.Columns()
	for rows.Next() {
		cells, into := make([]sql.NullString, len(columns)), make([]any, len(columns))
		for i := range cells {
			into[i] = &cells[i]
		}
		if err := rows.Scan(into...); err != nil {
			t.Fatal(err)
		}
		line := make([]string, len(cells))
		for i, c := range cells {
			line[i] = c.String
		}
		out = append(out, strings.Join(line, "|"))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}
