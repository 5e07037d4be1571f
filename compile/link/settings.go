package link

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"dialoguec/compile/link/correct"
	"dialoguec/schema"
)

// setting is a cell that a correction has set in a statement. Linking comes
// after it, and must not publish another value.
type setting struct {
	*correct.Entry
	field string
	by    string // the argument that says so
	want  string // the cell as corrections write it
}

func wasSet(f *schema.Fact, field string) bool {
	return slices.ContainsFunc(f.Provenance, func(p schema.Provenance) bool {
		return p.Origin == schema.OriginCorrected && p.Field == field
	})
}

// plannedFields are those of a meeting that took place which say what was
// planned for it, by the fields of the plan.
var plannedFields = map[string]string{"date": "planned_date", "city_printed": "planned_city_printed"}

// takeSet sets in the row of a meeting what the user has set in one of the reports
// of it: that counts more than what another report prints. What was set in a
// plan for a meeting that took place is what was planned.
func takeSet(to, from *schema.Meeting) {
	row, x := reflect.ValueOf(to).Elem(), reflect.ValueOf(from).Elem()
	for _, p := range from.Provenance {
		if p.Origin != schema.OriginCorrected {
			continue
		}
		at := p.Field
		if from.Status == schema.Planned && to.Status != schema.Planned {
			if plannedFields[at] == "" && !strings.HasPrefix(at, "planned_") {
				continue
			}
			at = cmp.Or(plannedFields[at], at)
			for i := range to.Provenance {
				if to.Provenance[i] == p {
					to.Provenance[i].Field = at
				}
			}
		}
		row.Field(correct.FieldOf(row.Type(), at)).Set(x.Field(correct.FieldOf(x.Type(), p.Field)))
	}
}

// checkSettings wants every value that a correction has set to be what is
// published. Otherwise the provenance would say "corrected" of another value.
func (l *linker) checkSettings() {
	for _, s := range l.settings {
		if fault := l.unpublished(s); fault != "" {
			before := len(s.File.Problems)
			s.FailAt(s.by, fault)
			l.problems = append(l.problems, s.File.Problems[before:]...)
		}
	}
}

// unpublished says why the value of a setting is not published, "" if it is.
func (l *linker) unpublished(s setting) string {
	fault := fmt.Sprintf("no published row has the %s %q: the row was left out, or joined with another one", s.field, s.want)
	out := *l.out // whose tables stay packed
	table := tableOf(reflect.ValueOf(&out).Elem(), s.Arg("table"))
	for i := 0; table.IsValid() && i < table.Len(); i++ {
		row := table.Index(i)
		for _, p := range fact(row).Provenance {
			if p.Origin != schema.OriginCorrected || p.Basis != s.Basis() || p.Field != s.field && p.Field != plannedFields[s.field] {
				continue
			}
			cell := correct.CellText(row.Field(correct.FieldOf(row.Type(), p.Field)))
			if cell == s.want || bears(row, s.want) {
				return ""
			}
			fault = fmt.Sprintf("the published %s is still %q, which comes from elsewhere: correct it there", s.field, cell)
		}
	}
	return fault
}

// bears reports whether a row has a name among its names.
func bears(row reflect.Value, name string) bool {
	field := row.FieldByName("Names")
	if !field.IsValid() {
		return false
	}
	names, ok := field.Interface().([]schema.Name)
	return ok && slices.Contains(textsOf(names), name)
}

// tableOf finds the table of a struct that is published under a name; the zero
// value means that there is none. Its rows are a list from now on.
func tableOf(v reflect.Value, table string) reflect.Value {
	for i := range v.NumField() {
		name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		if name != table {
			continue
		}
		if rows, ok := v.Field(i).Addr().Interface().(interface{ Unpack() any }); ok {
			return reflect.ValueOf(rows.Unpack()).Elem()
		}
		if v.Field(i).Kind() == reflect.Slice {
			return v.Field(i)
		}
	}
	return reflect.Value{}
}
