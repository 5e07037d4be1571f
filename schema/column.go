package schema

import (
	"fmt"
	"slices"
	"strings"
)

// ContractVersion is the version of what a build publishes: its tables, its
// JSON Schema and its graph. Within a major version columns are only appended.
const ContractVersion = "1.0"

// ColumnType says what the cells of a column hold. An empty cell of any type
// means that it is not stated.
type ColumnType string

// The closed list of types of columns.
const (
	TypeText       ColumnType = "text"
	TypeIdentifier ColumnType = "identifier" // ASCII, see [ValidID]
	TypeCode       ColumnType = "code"       // one of a closed list, or a code of a country
	TypeInteger    ColumnType = "integer"
	TypeNumber     ColumnType = "number"
	TypeBoolean    ColumnType = "boolean" // true, false
	TypeDay        ColumnType = "date"    // YYYY-MM-DD
	TypeEDTF       ColumnType = "edtf"    // see [EDTF]
	TypeURL        ColumnType = "url"     // http or https
)

// ColumnTypes lists all types of columns.
var ColumnTypes = []ColumnType{TypeText, TypeIdentifier, TypeCode, TypeInteger, TypeNumber, TypeBoolean, TypeDay, TypeEDTF, TypeURL}

// Column is one column of a published table: the one place that says what it
// holds, for every format that has it.
type Column struct {
	Name     string
	Type     ColumnType
	Required bool   // no cell is empty
	Many     bool   // several values with "|" between them
	Table    string // the cells are keys of this table
	KindIn   string // the cells are keys of the table that this column of the row names, see [EntityTable]
	List     string // the cells are of this closed list, see [Lists]
	Unit     string // what the numbers count
	EN, JA   string // descriptions
	Title    string // Japanese title
	Example  string
}

// Table is one published table. The order of its columns is part of the contract.
type Table struct {
	Name    string
	Key     []string // the columns that tell its rows apart
	EN, JA  string   // descriptions
	Title   string   // Japanese title
	Columns []Column
}

// Column returns the column of a name; ok is false if the table has none.
func (t *Table) Column(name string) (c Column, ok bool) {
	i := slices.IndexFunc(t.Columns, func(c Column) bool { return c.Name == name })
	if i < 0 {
		return Column{}, false
	}
	return t.Columns[i], true
}

// Header lists the names of the columns in their order.
func (t *Table) Header() []string {
	names := make([]string, len(t.Columns))
	for i := range t.Columns {
		names[i] = t.Columns[i].Name
	}
	return names
}

// TableNamed returns the table of a name. It panics if there is none: names
// of tables are written in the program, not read.
func TableNamed(name string) *Table {
	tables := Tables()
	for i := range tables {
		if tables[i].Name == name {
			return &tables[i]
		}
	}
	panic(fmt.Sprintf("schema: there is no table %q", name))
}

// sheetBreaks are the line breaks that no cell of a workbook can hold.
var sheetBreaks = strings.NewReplacer("\v", "\n", "\f", "\n")

// InSheet is a text as a cell of a workbook has it: its lines end with line feeds,
// whatever ends them where it is printed.
func InSheet(text string) string { return sheetBreaks.Replace(text) }

// EntityKind says what kind of thing a name or a mention belongs to.
type EntityKind string

// The closed list of kinds of entities.
const (
	EntityDocument     EntityKind = "document"
	EntitySeries       EntityKind = "series"
	EntityMeeting      EntityKind = "meeting"
	EntityOrganization EntityKind = "organization"
	EntityPerson       EntityKind = "person"
	EntityItem         EntityKind = "referenced_item"
)

// EntityKinds lists all kinds of entities.
var EntityKinds = []EntityKind{EntityDocument, EntitySeries, EntityMeeting, EntityOrganization, EntityPerson, EntityItem}

// EntityTable returns the table that holds the entities of a kind, "" for a
// kind that is none.
func EntityTable(kind EntityKind) string {
	switch kind {
	case EntityDocument:
		return "documents"
	case EntitySeries:
		return "series"
	case EntityMeeting:
		return "meetings"
	case EntityOrganization:
		return "organizations"
	case EntityPerson:
		return "people"
	case EntityItem:
		return "referenced_items"
	}
	return ""
}
