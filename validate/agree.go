package validate

import (
	"fmt"
	"reflect"
	"strings"

	"dialoguec/schema"
)

// checkAgreement wants the tables to say what dataset.json says: the same rows,
// and the same value in every column that a field of the model bears the name of.
func (d *dist) checkAgreement(c *checker) {
	for _, t := range c.tables {
		s := d.sheets[t.name]
		if s == nil || len(s.Key) > 1 || !t.unique {
			continue
		}
		records := map[string]record{}
		for _, r := range s.rows {
			records[s.cell(r, s.Key[0])] = r
		}
		if len(s.rows) != t.rows {
			d.report(s.file, 0, "the table has %d rows, %s has %d", len(s.rows), datasetFile, t.rows)
		}
		for i := range t.rows {
			r := t.row(i)
			if csv, ok := records[r.id]; ok {
				d.checkRow(s, csv, r)
			} else {
				d.report(s.file, 0, "%s %q of %s is missing", r.kind, r.id, datasetFile)
			}
		}
	}
}

// checkRow compares the cells of a row with the fields of the model.
func (d *dist) checkRow(s *sheet, csv record, r row) {
	value := reflect.ValueOf(r.value).Elem()
	for _, f := range columns(value.Type()) {
		c, ok := s.Column(f.name)
		if !ok {
			continue
		}
		if score, ok := r.value.(*schema.RuleScore); ok && score.Judged > 0 {
			c.Required = true // none right is not the same as none judged
		}
		got, want := s.cell(csv, f.name), cellOf(value.FieldByIndex(f.index), c)
		if got != want {
			d.report(s.file, csv.line, "%s is %q, but in %s it is %q", f.name, got, datasetFile, want)
		}
	}
}

var multiple = strings.NewReplacer("%", "%25", "|", "%7C")

// cellOf writes a value of the model as a table does.
func cellOf(v reflect.Value, c schema.Column) string {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return ""
		}
		return cellOf(v.Elem(), schema.Column{Required: true})
	case reflect.Slice:
		values := make([]string, v.Len())
		for i := range values {
			values[i] = multiple.Replace(v.Index(i).String())
		}
		return strings.Join(values, "|")
	case reflect.Int, reflect.Float64:
		if v.IsZero() && !c.Required {
			return ""
		}
	}
	return fmt.Sprint(v.Interface())
}
