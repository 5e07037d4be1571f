// Package database writes a dataset as tables of SQL: a whole SQLite database, and
// what makes and loads the tables in PostgreSQL.
package database

import (
	"bufio"
	"context"
	"database/sql"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"time"

	_ "modernc.org/sqlite" // the driver

	"dialoguec/emit/tables"
	"dialoguec/schema"
)

// The database is the tables, typed, with their keys and
// indexes, the texts, an index of the words of the provisions, and views for the
// questions that are asked most.

//go:embed views.sql
var commonViews string

//go:embed viewssqlite.sql
var sqliteViews string

// aView is a view with the comment above it.
var aView = regexp.MustCompile(`(?m)((?:^-- .*\n)+)CREATE VIEW (\w+) AS`)

// Views says of each view what it shows, in the words of its comment without the
// examples.
func Views() map[string]string {
	says := map[string]string{}
	for _, m := range aView.FindAllStringSubmatch(commonViews+sqliteViews, -1) {
		var lines []string
		for line := range strings.Lines(m[1]) {
			if text := strings.TrimPrefix(line, "-- "); !strings.HasPrefix(text, " ") {
				lines = append(lines, strings.TrimSpace(text))
			}
		}
		says[m[2]] = strings.Join(lines, " ")
	}
	return says
}

// sqliteSettings make the file the same whatever the machine.
const sqliteSettings = "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA encoding = 'UTF-8'; PRAGMA user_version = 1;"

// sqliteExtras are the tables that only the database has. The search has no
// text of its own: a row of it is the provision of the same rowid.
const sqliteExtras = `CREATE TABLE document_texts (document_id TEXT NOT NULL PRIMARY KEY REFERENCES documents (document_id), body TEXT NOT NULL);
CREATE VIRTUAL TABLE provision_search USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 2');`

// database is one that is being made, in memory.
type database struct {
	context.Context
	*sql.Conn
}

// SQLite writes the database of a dataset, which is made in memory.
func SQLite(ds *schema.Dataset, w io.Writer) (err error) {
	pool, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, pool.Close()) }()
	ctx := context.Background()
	conn, err := pool.Conn(ctx) // each has a memory of its own
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	d := database{ctx, conn}
	if err := d.fill(tables.New(ds)); err != nil {
		return err
	}
	return d.write(w)
}

// fill makes all tables, with their rows, and what is based on them.
func (d database) fill(v *tables.View) error {
	if err := d.run(sqliteSettings, "BEGIN"); err != nil {
		return err
	}
	for _, t := range schema.Tables() {
		if err := d.run(sqliteDialect.create(&t)); err != nil {
			return err
		}
	}
	if err := d.run(sqliteExtras); err != nil {
		return err
	}
	for _, s := range tables.Sheets() {
		if err := d.insert(schema.TableNamed(s.Name), s, v); err != nil {
			return fmt.Errorf("%s: %w", s.Name, err)
		}
	}
	if err := d.texts(v.Dataset); err != nil {
		return err
	}
	if err := d.index(v.Dataset); err != nil {
		return err
	}
	return d.run(indexes(), commonViews, sqliteViews, "COMMIT", "ANALYZE")
}

func (d database) run(statements ...string) error {
	for _, s := range statements {
		if _, err := d.ExecContext(d, s); err != nil {
			return fmt.Errorf("%.60s…: %w", s, err)
		}
	}
	return nil
}

func (d database) insert(t *schema.Table, s tables.Sheet, v *tables.View) error {
	add, err := d.PrepareContext(d, "INSERT INTO "+t.Name+" VALUES (?"+strings.Repeat(", ?", len(t.Columns)-1)+")")
	if err != nil {
		return err
	}
	defer add.Close()
	values := make([]any, len(t.Columns))
	for row := range s.Cells(v) {
		for i := range t.Columns {
			values[i] = stored(&t.Columns[i], row[i])
		}
		if _, err := add.ExecContext(d, values...); err != nil {
			return err
		}
	}
	return nil
}

// stored is the value of a cell as the database has it: a day as a text.
func stored(c *schema.Column, cell string) any {
	value := tables.Typed(c, cell)
	if _, ok := value.(time.Time); ok {
		return cell
	}
	return value
}

func (d database) texts(ds *schema.Dataset) error {
	for i := range ds.Documents {
		id := ds.Documents[i].ID
		if _, err := d.ExecContext(d, "INSERT INTO document_texts VALUES (?, ?)", id, ds.Texts[id]); err != nil {
			return err
		}
	}
	return nil
}

// index adds the words of the provisions, whose rowids are their places in the table.
func (d database) index(ds *schema.Dataset) error {
	add, err := d.PrepareContext(d, "INSERT INTO provision_search (rowid, words) VALUES (?, ?)")
	if err != nil {
		return err
	}
	defer add.Close()
	for i, p := range ds.Provisions.All() {
		if _, err := add.ExecContext(d, i+1, searchable(p.Text)); err != nil {
			return err
		}
	}
	return d.run("INSERT INTO provision_search (provision_search) VALUES ('optimize')")
}

// indexes returns the statements that index every column that points to a
// table, unless it begins the key, and the days by which people look.
func indexes() string {
	var b strings.Builder
	for _, t := range schema.Tables() {
		for i := range t.Columns {
			c := &t.Columns[i]
			points := c.Table != "" && !c.Many || c.KindIn != ""
			day := c.Name == "due_by" || c.Name == "date_earliest"
			if (points || day) && c.Name != t.Key[0] {
				fmt.Fprintf(&b, "CREATE INDEX %s_%s ON %s (%s);\n", t.Name, c.Name, t.Name, c.Name)
			}
		}
	}
	return b.String()
}

// write writes the database page by page, so that it is in memory once only.
func (d database) write(w io.Writer) (err error) {
	pages, err := d.QueryContext(d, "SELECT data FROM sqlite_dbpage('main') ORDER BY pgno")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, pages.Close()) }()
	to := bufio.NewWriterSize(w, 1<<16)
	for pages.Next() {
		var page sql.RawBytes
		if err := pages.Scan(&page); err != nil {
			return err
		}
		if _, err := to.Write(page); err != nil {
			return err
		}
	}
	return errors.Join(pages.Err(), to.Flush())
}
