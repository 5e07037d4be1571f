package show

import (
	"reflect"
	"slices"

	"dialoguec/schema"
)

// Row is one row of a table of the model.
type Row struct {
	Table string
	ID    string // "" if the rows of the table have no identifier of their own
	Value any    // a pointer to the row
	Fact  *schema.Fact
}

// keys names the identifier of the rows of each table that has one.
var keys = map[string]string{
	"document": "document_id", "documents": "document_id", "series": "series_id", "meetings": "meeting_id",
	"organizations": "organization_id", "people": "person_id", "sections": "section_id", "participations": "participation_id", "provisions": "provision_id",
	"referenced_items": "item_id", "themes": "theme_id", "threads": "thread_id", "countries": "iso2", "cities": "city_id", "rules": "rule",
}

// Rows lists the rows of all tables of a [schema.Dataset] or [schema.Statement].
func Rows(model any) []Row {
	var rows []Row
	v := reflect.Indirect(reflect.ValueOf(model))
	for _, f := range reflect.VisibleFields(v.Type()) {
		table := nameOf(f)
		switch field := v.FieldByIndex(f.Index); {
		case table == "-":
		case packable(field) != nil:
			rows = append(rows, rowsOf(table, reflect.ValueOf(packable(field).Unpack()).Elem())...)
		case field.Kind() == reflect.Struct:
			rows = append(rows, rowOf(table, field.Addr()))
		case field.Kind() == reflect.Slice:
			rows = append(rows, rowsOf(table, field)...)
		}
	}
	return rows
}

// packable returns a table whose rows may be packed, nil if it is another value.
func packable(v reflect.Value) interface{ Unpack() any } {
	table, _ := v.Addr().Interface().(interface{ Unpack() any })
	return table
}

func rowsOf(table string, list reflect.Value) []Row {
	var rows []Row
	for i := range list.Len() {
		rows = append(rows, rowOf(table, list.Index(i).Addr()))
	}
	return rows
}

func rowOf(table string, v reflect.Value) Row {
	row := Row{Table: table, Value: v.Interface(), Fact: &schema.Fact{}}
	if g, ok := row.Value.(interface{ Grounds() *schema.Fact }); ok {
		row.Fact = g.Grounds()
	}
	for _, f := range Fields(row.Value) {
		if f.Name == keys[table] {
			row.ID = f.Value
		}
	}
	return row
}

// Names reports whether a value of the row is the identifier id, or a list with it.
func (r Row) Names(id string) bool {
	v := reflect.Indirect(reflect.ValueOf(r.Value))
	for i := range v.NumField() {
		switch f := v.Field(i); f.Kind() {
		case reflect.String:
			if f.String() == id {
				return true
			}
		case reflect.Slice:
			if list, ok := f.Interface().([]string); ok && slices.Contains(list, id) {
				return true
			}
		}
	}
	return false
}
