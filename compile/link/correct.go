package link

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"dialoguec/compile/lexicon"
	"dialoguec/schema"
)

// grounded is a row of any table.
type grounded interface{ Grounds() *schema.Fact }

// ownTable returns a copy of a table of statement s that may be changed, or an
// invalid value where there is no such table.
func (l *linker) ownTable(s int, table string) reflect.Value {
	copied := *l.statements[s]
	l.statements[s] = &copied
	v := reflect.ValueOf(&copied).Elem()
	if own := tableOf(v, table); own.IsValid() {
		fresh := reflect.MakeSlice(own.Type(), own.Len(), own.Len())
		reflect.Copy(fresh, own)
		own.Set(fresh)
		return own
	}
	if table == "documents" {
		return reflect.ValueOf(&[1]schema.Document{}).Elem() // replaced by the caller
	}
	return reflect.Value{}
}

// apply does what a correction says.
func (l *linker) apply(c *correction) {
	if c.verb == "merge" {
		l.merges = append(l.merges, merge{c})
		return
	}
	table := l.ownTable(c.s, c.arg("table"))
	switch {
	case !table.IsValid():
		c.failAt("table", fmt.Sprintf("there is no table %q to correct", c.arg("table")))
	case c.arg("table") == "documents":
		l.setDocument(c)
	case c.verb == "set":
		l.setRow(c, table)
	case c.verb == "add":
		l.addRow(c, table)
	case c.verb == "drop":
		l.dropRow(c, table)
	}
}

// setDocument sets a field of the document itself.
func (l *linker) setDocument(c *correction) {
	if c.verb != "set" {
		c.failAt("table", "a document can only be set: leave out the source to drop it")
		return
	}
	l.setCell(c, reflect.ValueOf(&l.statements[c.s].Document).Elem(), c.arg("field"), "value")
}

// setRow sets a field of the row that has most of the quote in its evidence.
func (l *linker) setRow(c *correction, table reflect.Value) {
	best, most := -1, 0
	for i := range table.Len() {
		if n := c.overlap(fact(table.Index(i))); n > most {
			best, most = i, n
		}
	}
	if best < 0 {
		c.failAt("table", "no row of "+c.arg("table")+" has its evidence at the quote")
		return
	}
	l.setCell(c, table.Index(best), c.arg("field"), "value")
}

// dropRow removes the row with a value that is at the quote; the document
// keeps the reason.
func (l *linker) dropRow(c *correction, table reflect.Value) {
	field := fieldOf(table.Type().Elem(), c.arg("field"))
	if field < 0 {
		c.failAt("field", fmt.Sprintf("%s has no field %q", c.arg("table"), c.arg("field")))
		return
	}
	for i := range table.Len() {
		row := table.Index(i)
		if c.overlap(fact(row)) <= 0 || cellText(row.Field(field)) != c.arg("value") {
			continue
		}
		reflect.Copy(table.Slice(i, table.Len()), table.Slice(i+1, table.Len()))
		table.Set(table.Slice(0, table.Len()-1))
		d := &l.statements[c.s].Document
		d.Provenance = slices.Clip(d.Provenance)
		d.Note(c.arg("table"), schema.OriginCorrected, fmt.Sprintf("dropped the row with %s %q; %s", c.arg("field"), c.arg("value"), c.basis()))
		return
	}
	c.failAt("value", fmt.Sprintf("no row of %s at the quote has the %s %q", c.arg("table"), c.arg("field"), c.arg("value")))
}

// addRow adds a row with the quote as its evidence.
func (l *linker) addRow(c *correction, table reflect.Value) {
	row := reflect.New(table.Type().Elem()).Elem()
	*fact(row) = schema.Fact{Evidence: []schema.Span{c.span}, Rule: "correction"}
	l.place(c, row.Addr().Interface())
	for _, key := range c.order {
		if key != "table" {
			l.setCell(c, row, key, key)
		}
	}
	// A cell may have added a row to this very table.
	table = l.ownTable(c.s, c.arg("table"))
	table.Set(reflect.Append(table, row))
}

// place gives a new row its identifier, document and meeting.
func (l *linker) place(c *correction, row any) {
	st := l.statements[c.s]
	id := fmt.Sprintf("c%d-%d", c.node.Line, c.span.Start)
	switch r := row.(type) {
	case *schema.Series:
		r.ID = id
	case *schema.Meeting:
		r.ID, r.Status = id, schema.Mentioned
	case *schema.Organization:
		r.ID = id
	case *schema.Person:
		r.ID = id
	case *schema.Participation:
		r.ID, r.MeetingID, r.DocumentID, r.Role = st.Document.ID+"/participation-"+id, st.Document.MeetingID, st.Document.ID, schema.Member
	case *schema.Section:
		r.ID, r.MeetingID, r.DocumentID = st.Document.ID+"/section-"+id, st.Document.MeetingID, st.Document.ID
	case *schema.Provision:
		r.ID = fmt.Sprintf("%s/%d-%d", st.Document.ID, c.span.Start, c.span.End)
		r.MeetingID, r.DocumentID, r.Text, r.Commitment = st.Document.MeetingID, st.Document.ID, c.span.Quote, schema.NoCommitment
		r.Actors, r.Acts = []string{}, []schema.Act{}
	case *schema.ReferencedItem:
		r.ID, r.DocumentID = st.Document.ID+"/item-"+id, st.Document.ID
	}
}

// setCell gives a field of a row the value of an argument, notes why, and
// brings what follows from it in line.
func (l *linker) setCell(c *correction, row reflect.Value, name, arg string) {
	field := fieldOf(row.Type(), name)
	if field < 0 || strings.HasSuffix(name, "_id") {
		c.failAt(fieldArg(c, arg), fmt.Sprintf("%s has no field %q to correct", c.arg("table"), name))
		return
	}
	if why := derived[c.arg("table")+"."+name]; why != "" {
		c.failAt(fieldArg(c, arg), fmt.Sprintf("%s cannot be set: %s", name, why))
		return
	}
	old := cellText(row.Field(field))
	if c.arg(arg) == "" && optional(row.Type().Field(field)) {
		row.Field(field).SetZero()
	} else if fault := assign(row.Field(field), c.arg(arg)); fault != "" {
		c.failAt(arg, fault)
		return
	}
	l.settings = append(l.settings, setting{c, name, arg, cellText(row.Field(field))})
	f := fact(row)
	f.Provenance = slices.Clip(f.Provenance)
	f.Note(name, schema.OriginCorrected, c.basis())
	if c.overlap(f) <= 0 {
		f.Evidence = append(slices.Clip(f.Evidence), c.span)
	}
	l.follow(c, row.Addr().Interface(), name, old)
}

// fieldArg is the argument that names a field: of an addition its own key.
func fieldArg(c *correction, arg string) string {
	if c.args["field"] != nil {
		return "field"
	}
	return arg
}

// follow brings the other fields of a row in line with one that was set.
func (l *linker) follow(c *correction, row any, field, old string) {
	language := l.statements[c.s].Document.Language
	switch r := row.(type) {
	case *schema.Meeting:
		r.StartDate, r.EndDate = r.Date.Days()
	case *schema.Provision:
		if field == "deadline" {
			r.DeadlinePrinted = "" // the text says something else
		}
	case *schema.Series:
		r.Names = renamed(r.Names, r.Name, old, language, field)
	case *schema.Organization:
		r.Names = renamed(r.Names, r.Name, old, language, field)
	case *schema.Person:
		r.Names = renamed(r.Names, r.Name, old, language, field)
	case *schema.ReferencedItem:
		r.Names = renamed(r.Names, r.Name, old, language, field)
	case *schema.Participation:
		if field == "person_printed" {
			r.PersonID = l.personNamed(c, r.PersonName, string(r.Side))
		}
		if field == "organization_printed" {
			r.OrganizationID = l.bodyNamed(c, r.OrganizationName, string(r.Side))
		}
	}
}

// renamed puts a corrected name in the place of the old one.
func renamed(names []schema.Name, name, old, language, field string) []schema.Name {
	if field != "name_printed" {
		return names
	}
	out := []schema.Name{{Text: name, Language: language, Kind: schema.AsPrinted}}
	for _, n := range names {
		if n.Text != old {
			out = addNames(out, n)
		}
	}
	return out
}

// personNamed finds the person of a name in the statement, or adds one.
func (l *linker) personNamed(c *correction, name, side string) string {
	for _, p := range l.statements[c.s].People {
		if p.Name == name || slices.Contains(textsOf(p.Names), name) {
			return p.ID
		}
	}
	st := l.statements[c.s]
	id := fmt.Sprintf("cp%d", len(st.People))
	st.People = append(slices.Clip(st.People), schema.Person{ID: id, Name: name, Country: country(side),
		Names: []schema.Name{{Text: name, Language: st.Document.Language, Kind: schema.Variant}}, Fact: c.fact("name_printed")})
	return id
}

// bodyNamed finds the body of a name in the statement, or adds one.
func (l *linker) bodyNamed(c *correction, name, side string) string {
	for _, o := range l.statements[c.s].Organizations {
		if o.Name == name || slices.Contains(textsOf(o.Names), name) {
			return o.ID
		}
	}
	st := l.statements[c.s]
	id := fmt.Sprintf("co%d", len(st.Organizations))
	st.Organizations = append(slices.Clip(st.Organizations), schema.Organization{ID: id, Name: name, Country: country(side),
		Names: []schema.Name{{Text: name, Language: st.Document.Language, Kind: schema.Variant}}, Fact: c.fact("name_printed")})
	return id
}

// fact is the ground of a row that a correction brings.
func (c *correction) fact(field string) schema.Fact {
	f := schema.Fact{Evidence: []schema.Span{c.span}, Rule: "correction"}
	f.Note(field, schema.OriginCorrected, c.basis())
	return f
}

// country is the country of a side, "" if the side is none.
func country(side string) string {
	if _, ok := lexicon.CountryByCode(side); ok {
		return side
	}
	return ""
}

func fact(row reflect.Value) *schema.Fact { return row.Addr().Interface().(grounded).Grounds() }
