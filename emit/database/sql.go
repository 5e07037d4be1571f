package database

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"dialoguec/emit/tables"
	"dialoguec/schema"
)

// dialect is how a database spells the tables.
type dialect struct {
	types   map[schema.ColumnType]string // all others are TEXT
	truth   string                       // what else is asked of a truth value, of its column
	inline  bool                         // foreign keys may name tables that come later
	options string                       // after a table
}

var (
	sqliteDialect = dialect{
		types:  map[schema.ColumnType]string{schema.TypeInteger: "INTEGER", schema.TypeNumber: "REAL", schema.TypeBoolean: "INTEGER"},
		truth:  " CHECK (%s IN (0, 1))",
		inline: true,
	}
	postgresDialect = dialect{
		types: map[schema.ColumnType]string{
			schema.TypeInteger: "INTEGER", schema.TypeNumber: "DOUBLE PRECISION", schema.TypeBoolean: "BOOLEAN", schema.TypeDay: "DATE",
		},
	}
)

// reservedColumns are the names of columns that PostgreSQL and DuckDB take only
// in quotes.
var reservedColumns = []string{"right"}

// Name spells the name of a column so that every database takes it.
func Name(name string) string {
	if slices.Contains(reservedColumns, name) {
		return `"` + name + `"`
	}
	return name
}

func (d *dialect) create(t *schema.Table) string {
	var lines []string
	for i := range t.Columns {
		lines = append(lines, d.column(&t.Columns[i]))
	}
	lines = append(lines, "PRIMARY KEY ("+strings.Join(t.Key, ", ")+")")
	if d.inline {
		for _, c := range tables.ForeignKeys(t) {
			lines = append(lines, "FOREIGN KEY ("+c.Name+") REFERENCES "+references(c))
		}
	}
	return "CREATE TABLE " + t.Name + " (\n  " + strings.Join(lines, ",\n  ") + "\n)" + d.options
}

func (d *dialect) column(c *schema.Column) string {
	kind := "TEXT"
	if of := d.types[c.Type]; of != "" && !c.Many {
		kind = of
	}
	line := Name(c.Name) + " " + kind
	if c.Required {
		line += " NOT NULL"
	}
	if c.Type == schema.TypeBoolean && d.truth != "" {
		line += fmt.Sprintf(d.truth, c.Name)
	}
	return line
}

// references names the key that a column points to.
func references(c *schema.Column) string {
	return c.Table + " (" + schema.TableNamed(c.Table).Key[0] + ")"
}

// PostgreSQL writes what makes the tables, typed, with comments and keys, and loads
// their rows from the files of the dataset.
func PostgreSQL(w io.Writer) error {
	var b strings.Builder
	b.WriteString("-- The tables of this dataset, typed, for PostgreSQL. To load them, from the\n" +
		"-- folder of the dataset: psql -v ON_ERROR_STOP=1 -f schema/tables.sql\n\nBEGIN;\n")
	for _, t := range schema.Tables() {
		b.WriteString("\n" + postgresDialect.create(&t) + ";\n")
		fmt.Fprintf(&b, "COMMENT ON TABLE %s IS %s;\n", t.Name, quotedSQL(t.EN))
		for _, c := range t.Columns {
			fmt.Fprintf(&b, "COMMENT ON COLUMN %s.%s IS %s;\n", t.Name, Name(c.Name), quotedSQL(c.EN))
		}
	}
	b.WriteString("\n")
	for _, t := range schema.Tables() {
		fmt.Fprintf(&b, "\\copy %s FROM 'csv/%s.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')\n", t.Name, t.Name)
	}
	b.WriteString("\n")
	for _, t := range schema.Tables() {
		for _, c := range tables.ForeignKeys(&t) {
			fmt.Fprintf(&b, "ALTER TABLE %s ADD FOREIGN KEY (%s) REFERENCES %s;\n", t.Name, c.Name, references(c))
		}
	}
	b.WriteString("\nCOMMIT;\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func quotedSQL(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }
