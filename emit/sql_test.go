package emit

import (
	"strings"
	"testing"

	"dialoguec/emit/database"
	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// TestTypedTables: every column is typed, described and loaded, and every key
// that can be is a foreign key.
func TestTypedTables(t *testing.T) {
	text := filesOf(t, sample.Dataset(), Options{Formats: []string{"schema"}})["schema/tables.sql"]
	for _, table := range schema.Tables() {
		for _, want := range []string{"CREATE TABLE " + table.Name + " (", "COMMENT ON TABLE " + table.Name + " IS '", "\\copy " + table.Name + " FROM 'csv/" + table.Name + ".csv'"} {
			if !strings.Contains(text, want) {
				t.Errorf("there is no %q", want)
			}
		}
		for _, c := range table.Columns {
			if !strings.Contains(text, "COMMENT ON COLUMN "+table.Name+"."+database.Name(c.Name)+" IS '") {
				t.Errorf("%s.%s is not described", table.Name, c.Name)
			}
		}
	}
	for _, want := range []string{
		"\n  start_date DATE,\n", "\n  leads BOOLEAN NOT NULL,\n", "\n  ordinal INTEGER,\n", "\n  score DOUBLE PRECISION NOT NULL,\n", "\n  theme_ids TEXT,\n",
		`"right" INTEGER`, "ALTER TABLE meetings ADD FOREIGN KEY (series_id) REFERENCES series (series_id);", "PRIMARY KEY (thread_id, rank)",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("there is no %q", want)
		}
	}
	if strings.Contains(text, "REFERENCES threads") {
		t.Error("half a key is a foreign key")
	}
}
