package validate

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	_ "modernc.org/sqlite" // the driver

	"dialoguec/schema"
)

const databaseFile = "dialogues.sqlite"

var databaseViews = []string{
	"commitments_due", "bodies_by_meetings", "ministries_by_meetings", "who_led", "planned_against_held", "on_theme",
	"what_came_back", "quotes", "search",
}

// checkDatabase wants the database to be sound, its tables to hold what the
// others do, cell by cell, and its texts to be the published ones.
func (d *dist) checkDatabase() {
	data, ok := d.files[databaseFile]
	if !ok {
		return
	}
	db, done, err := openDatabase(data)
	if err != nil {
		d.report(databaseFile, 0, "the file cannot be read: %v", err)
		return
	}
	defer done()
	for _, fault := range db.unsound() {
		d.report(databaseFile, 0, "%s", fault)
	}
	tables := schema.Tables()
	for i := range tables {
		if s := d.sheets[tables[i].Name]; s != nil {
			if fault := db.tableFault(s); fault != "" {
				d.report(databaseFile, 0, "the table %s: %s", s.Name, fault)
			}
		}
	}
	for _, view := range databaseViews {
		if _, err := db.all("SELECT * FROM " + view + " LIMIT 1"); err != nil {
			d.report(databaseFile, 0, "the view %s cannot be read: %v", view, err)
		}
	}
	if d.has("text/") {
		d.checkBodies(db)
	}
}

// checkBodies wants the texts of the database to be the published ones.
func (d *dist) checkBodies(db *database) {
	rows, err := db.all("SELECT document_id, body FROM document_texts")
	if err != nil {
		d.report(databaseFile, 0, "the texts cannot be read: %v", err)
		return
	}
	for _, row := range rows {
		name := schema.TextName(row[0])
		if file, ok := d.files[name]; !ok || string(file) != row[1] {
			d.report(databaseFile, 0, "the text of %q is not that of %s", row[0], name)
		}
	}
	if s := d.sheets["documents"]; s != nil && len(s.rows) != len(rows) {
		d.report(databaseFile, 0, "there are %d texts of %d documents", len(rows), len(s.rows))
	}
}

// database is one that was published.
type database struct{ conn *sql.Conn }

// openDatabase opens a copy of a database in memory. Nothing in it is run that
// could reach anything outside of it.
func openDatabase(data []byte) (db *database, done func(), err error) {
	pool, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return nil, nil, err
	}
	conn, err := pool.Conn(context.Background())
	if err != nil {
		return nil, nil, err
	}
	done = func() { conn.Close(); pool.Close() }
	err = conn.Raw(func(driver any) error {
		d, ok := driver.(interface{ Deserialize([]byte) error })
		if !ok {
			return fmt.Errorf("the driver of SQLite, a %T, cannot read a database", driver)
		}
		return d.Deserialize(data)
	})
	if err == nil {
		db = &database{conn}
		_, err = db.all("PRAGMA trusted_schema = OFF")
	}
	if err == nil {
		_, err = db.all("SELECT count(*) FROM sqlite_schema")
	}
	if err != nil {
		done()
		return nil, nil, err
	}
	return db, done, nil
}

// all returns the rows of a query, an empty text for what is null.
func (db *database) all(query string) ([][]string, error) {
	var out [][]string
	err := db.each(query, func(row []string) bool {
		out = append(out, append([]string(nil), row...))
		return true
	})
	return out, err
}

// each hands over the rows of a query one after the other, until one is refused.
func (db *database) each(query string, do func([]string) bool) error {
	rows, err := db.conn.QueryContext(context.Background(), query)
	if err != nil {
		return err
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return err
	}
	cells, into := make([]sql.NullString, len(columns)), make([]any, len(columns))
	for i := range cells {
		into[i] = &cells[i]
	}
	row := make([]string, len(columns))
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return err
		}
		for i := range cells {
			row[i] = cells[i].String
		}
		if !do(row) {
			return nil
		}
	}
	return rows.Err()
}

// unsound says what SQLite itself finds wrong.
func (db *database) unsound() (faults []string) {
	rows, err := db.all("PRAGMA integrity_check")
	if err != nil {
		return []string{fmt.Sprintf("the file cannot be checked: %v", err)}
	}
	for _, row := range rows {
		if row[0] != "ok" {
			faults = append(faults, row[0])
		}
	}
	rows, err = db.all("PRAGMA foreign_key_check")
	if err != nil {
		return append(faults, fmt.Sprintf("the keys cannot be checked: %v", err))
	}
	for _, row := range rows {
		faults = append(faults, fmt.Sprintf("row %s of %s has a key that is not in %s", row[1], row[0], row[2]))
	}
	return faults
}

// tableFault says in which cell a table first differs from the published one,
// or nothing.
func (db *database) tableFault(s *sheet) string {
	header := s.Header()
	fault, n := "", 0
	err := db.each(`SELECT "`+strings.Join(header, `", "`)+`" FROM `+s.Name+" ORDER BY rowid", func(row []string) bool {
		if n == len(s.rows) {
			fault = "it has more rows than " + s.file
			return false
		}
		for i, name := range header {
			if got, want := written(&s.Columns[i], row[i]), s.cell(s.rows[n], name); got != want {
				fault = fmt.Sprintf("%s in row %d is %q, and %q in %s", name, n+1, got, want, s.file)
				return false
			}
		}
		n++
		return true
	})
	switch {
	case err != nil:
		return fmt.Sprintf("it cannot be read: %v", err)
	case fault == "" && n < len(s.rows):
		return fmt.Sprintf("it has %d rows, %s has %d", n, s.file, len(s.rows))
	}
	return fault
}

// written is the value of a cell as a table has it.
func written(c *schema.Column, value string) string {
	if c.Type == schema.TypeBoolean {
		switch value {
		case "1":
			return "true"
		case "0":
			return "false"
		}
	}
	return value
}
