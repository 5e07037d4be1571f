package emit

import (
	"bytes"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dialoguec/emit/database"
	"dialoguec/emit/tables"
	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// opened returns the database of a dataset.
func opened(t testing.TB, ds *schema.Dataset) *sql.DB {
	t.Helper()
	path := filepath.Join(t.TempDir(), "d.sqlite")
	if err := os.WriteFile(path, fileOf(t, ds, "sqlite", Options{}), 0o600); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

// asked returns the rows of a query, with "|" between the cells.
func asked(t testing.TB, db *sql.DB, query string, args ...any) []string {
	t.Helper()
	rows, err := db.Query(query, args...)
	if err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	defer rows.Close()
	columns, _ := rows.Columns()
	var out []string
	for rows.Next() {
		cells, into := make([]any, len(columns)), make([]any, len(columns))
		for i := range cells {
			into[i] = &cells[i]
		}
		if err := rows.Scan(into...); err != nil {
			t.Fatal(err)
		}
		line := make([]string, len(cells))
		for i, c := range cells {
			if c != nil {
				line[i] = fmt.Sprint(c)
			}
		}
		out = append(out, strings.Join(line, "|"))
	}
	if err := rows.Err(); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return out
}

// TestSQLite: every table has the cells that the others have, of the types of
// its columns, and the database is sound.
func TestSQLite(t *testing.T) {
	ds := hostile()
	db := opened(t, ds)
	if got := asked(t, db, "PRAGMA integrity_check"); !slices.Equal(got, []string{"ok"}) {
		t.Error(got)
	}
	if got := asked(t, db, "PRAGMA foreign_key_check"); got != nil {
		t.Error(got)
	}
	v := tables.New(ds)
	for i := range tables.Sheets() {
		table := schema.TableNamed(tables.Sheets()[i].Name)
		var want, list []string
		for row := range tables.Sheets()[i].Cells(v) {
			for n := range row {
				if c := &table.Columns[n]; c.Type == schema.TypeBoolean {
					row[n] = map[string]string{"true": "1", "false": "0"}[row[n]]
				}
			}
			want = append(want, strings.Join(row, "|"))
		}
		for _, name := range table.Header() {
			list = append(list, database.Name(name))
		}
		got := asked(t, db, "SELECT "+strings.Join(list, ", ")+" FROM "+table.Name+" ORDER BY rowid")
		if !slices.Equal(got, want) {
			t.Errorf("%s holds\n%s\nwant\n%s", table.Name, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
		for _, c := range table.Columns {
			want := map[schema.ColumnType]string{schema.TypeInteger: "integer", schema.TypeBoolean: "integer", schema.TypeNumber: "real"}[c.Type]
			if want == "" || c.Many {
				want = "text"
			}
			kinds := asked(t, db, "SELECT DISTINCT typeof("+database.Name(c.Name)+") FROM "+table.Name+" WHERE "+database.Name(c.Name)+" IS NOT NULL")
			if len(kinds) > 0 && !slices.Equal(kinds, []string{want}) {
				t.Errorf("%s.%s is of the types %v, want %s", table.Name, c.Name, kinds, want)
			}
		}
	}
}

func TestSQLiteSameBytes(t *testing.T) {
	want := fileOf(t, sample.Corpus(20), "sqlite", Options{})
	for range 3 {
		if !bytes.Equal(fileOf(t, sample.Corpus(20), "sqlite", Options{}), want) {
			t.Fatal("the bytes differ")
		}
	}
}

// TestSearch finds words of both languages, Japanese ones at any place in a run
// of characters.
func TestSearch(t *testing.T) {
	ds := sample.Dataset()
	ds.Provisions.List[0].Text = "双方は、ICT政策協力対話の推進を確認した。"
	ds.Provisions.List[1].Text = "They will share cloud services, and Ｃａｆé data."
	db := opened(t, ds)
	ja, en := ds.Provisions.List[0].ID, ds.Provisions.List[1].ID
	for words, want := range map[string]string{
		"政策": ja, "協力": ja, "策協": ja, "政策協力": ja, `"政策 策協 協力 力対 対話"`: ja, "政策 推進": ja, "ict": ja, "推進を確": ja, "双方": ja,
		"cloud": en, "CLOUD services": en, `"cloud services"`: en, "cafe": en, "serv*": en,
		"協力政策": "", "clouds": "", `"services cloud"`: "", "策力": "",
	} {
		got := strings.Join(asked(t, db, "SELECT provision_id FROM search WHERE words MATCH ?", words), " ")
		if got != want {
			t.Errorf("%s finds %q, want %q", words, got, want)
		}
	}
}

// TestQuotes: the quote of a row is what the text has at its offsets.
func TestQuotes(t *testing.T) {
	ds := sample.Dataset()
	db := opened(t, ds)
	for i := range ds.Provisions.List {
		p := &ds.Provisions.List[i]
		if got := asked(t, db, "SELECT quote FROM quotes WHERE row_id = ?", p.ID); len(got) != 1 || got[0] != p.Evidence[0].Quote {
			t.Errorf("the quote of %s is %q, want %q", p.ID, got, p.Evidence[0].Quote)
		}
	}
	if n := asked(t, db, "SELECT count(DISTINCT table_name) FROM quotes"); n[0] != "5" {
		t.Errorf("there are quotes of %s tables", n[0])
	}
}
