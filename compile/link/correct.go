package link

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"dialoguec/compile/lexicon"
	"dialoguec/compile/link/correct"
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
func (l *linker) apply(c *correct.Entry) {
	if c.Verb == "merge" {
		l.merges = append(l.merges, merge{c})
		return
	}
	table := l.ownTable(c.Statement, c.Arg("table"))
	switch {
	case !table.IsValid():
		c.FailAt("table", fmt.Sprintf("there is no table %q to correct", c.Arg("table")))
	case c.Arg("table") == "documents":
		l.setDocument(c)
	case c.Verb == "set":
		l.setRow(c, table)
	case c.Verb == "add":
		l.addRow(c, table)
	case c.Verb == "drop":
		l.dropRow(c, table)
	}
}

// setDocument sets a field of the document itself.
func (l *linker) setDocument(c *correct.Entry) {
	if c.Verb != "set" {
		c.FailAt("table", "a document can only be set: leave out the source to drop it")
		return
	}
	l.setCell(c, reflect.ValueOf(&l.statements[c.Statement].Document).Elem(), c.Arg("field"), "value")
}

// setRow sets a field of the row that has most of the quote in its evidence.
func (l *linker) setRow(c *correct.Entry, table reflect.Value) {
	best, most := -1, 0
	for i := range table.Len() {
		if n := c.Overlap(fact(table.Index(i))); n > most {
			best, most = i, n
		}
	}
	if best < 0 {
		c.FailAt("table", "no row of "+c.Arg("table")+" has its evidence at the quote")
		return
	}
	l.setCell(c, table.Index(best), c.Arg("field"), "value")
}

// dropRow removes the row with a value that is at the quote; the document
// keeps the reason.
func (l *linker) dropRow(c *correct.Entry, table reflect.Value) {
	field := correct.FieldOf(table.Type().Elem(), c.Arg("field"))
	if field < 0 {
		c.FailAt("field", fmt.Sprintf("%s has no field %q", c.Arg("table"), c.Arg("field")))
		return
	}
	for i := range table.Len() {
		row := table.Index(i)
		if c.Overlap(fact(row)) <= 0 || correct.CellText(row.Field(field)) != c.Arg("value") {
			continue
		}
		reflect.Copy(table.Slice(i, table.Len()), table.Slice(i+1, table.Len()))
		table.Set(table.Slice(0, table.Len()-1))
		d := &l.statements[c.Statement].Document
		d.Provenance = slices.Clip(d.Provenance)
		d.Note(c.Arg("table"), schema.OriginCorrected, fmt.Sprintf("dropped the row with %s %q; %s", c.Arg("field"), c.Arg("value"), c.Basis()))
		return
	}
	c.FailAt("value", fmt.Sprintf("no row of %s at the quote has the %s %q", c.Arg("table"), c.Arg("field"), c.Arg("value")))
}

// addRow adds a row with the quote as its evidence.
func (l *linker) addRow(c *correct.Entry, table reflect.Value) {
	row := reflect.New(table.Type().Elem()).Elem()
	*fact(row) = schema.Fact{Evidence: []schema.Span{c.Span}, Rule: "correction"}
	l.place(c, row.Addr().Interface())
	for _, key := range c.Order {
		if key != "table" {
			l.setCell(c, row, key, key)
		}
	}
	// A cell may have added a row to this very table.
	table = l.ownTable(c.Statement, c.Arg("table"))
	table.Set(reflect.Append(table, row))
}

// place gives a new row its identifier, document and meeting.
func (l *linker) place(c *correct.Entry, row any) {
	st := l.statements[c.Statement]
	id := fmt.Sprintf("c%d-%d", c.Node.Line, c.Span.Start)
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
		r.ID = fmt.Sprintf("%s/%d-%d", st.Document.ID, c.Span.Start, c.Span.End)
		r.MeetingID, r.DocumentID, r.Text, r.Commitment = st.Document.MeetingID, st.Document.ID, c.Span.Quote, schema.NoCommitment
		r.Actors, r.Acts = []string{}, []schema.Act{}
	case *schema.ReferencedItem:
		r.ID, r.DocumentID = st.Document.ID+"/item-"+id, st.Document.ID
	}
}

// setCell gives a field of a row the value of an argument, notes why, and
// brings what follows from it in line.
func (l *linker) setCell(c *correct.Entry, row reflect.Value, name, arg string) {
	field := correct.FieldOf(row.Type(), name)
	if field < 0 || strings.HasSuffix(name, "_id") {
		c.FailAt(fieldArg(c, arg), fmt.Sprintf("%s has no field %q to correct", c.Arg("table"), name))
		return
	}
	if why := correct.Derived[c.Arg("table")+"."+name]; why != "" {
		c.FailAt(fieldArg(c, arg), fmt.Sprintf("%s cannot be set: %s", name, why))
		return
	}
	old := correct.CellText(row.Field(field))
	if c.Arg(arg) == "" && correct.Optional(row.Type().Field(field)) {
		row.Field(field).SetZero()
	} else if fault := correct.Assign(row.Field(field), c.Arg(arg)); fault != "" {
		c.FailAt(arg, fault)
		return
	}
	l.settings = append(l.settings, setting{c, name, arg, correct.CellText(row.Field(field))})
	f := fact(row)
	f.Provenance = slices.Clip(f.Provenance)
	f.Note(name, schema.OriginCorrected, c.Basis())
	if c.Overlap(f) <= 0 {
		f.Evidence = append(slices.Clip(f.Evidence), c.Span)
	}
	l.follow(c, row.Addr().Interface(), name, old)
}

// fieldArg is the argument that names a field: of an addition its own key.
func fieldArg(c *correct.Entry, arg string) string {
	if c.Args["field"] != nil {
		return "field"
	}
	return arg
}

// follow brings the other fields of a row in line with one that was set.
func (l *linker) follow(c *correct.Entry, row any, field, old string) {
	language := l.statements[c.Statement].Document.Language
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
func (l *linker) personNamed(c *correct.Entry, name, side string) string {
	for _, p := range l.statements[c.Statement].People {
		if p.Name == name || slices.Contains(textsOf(p.Names), name) {
			return p.ID
		}
	}
	st := l.statements[c.Statement]
	id := fmt.Sprintf("cp%d", len(st.People))
	st.People = append(slices.Clip(st.People), schema.Person{ID: id, Name: name, Country: country(side),
		Names: []schema.Name{{Text: name, Language: st.Document.Language, Kind: schema.Variant}}, Fact: c.Fact("name_printed")})
	return id
}

// bodyNamed finds the body of a name in the statement, or adds one.
func (l *linker) bodyNamed(c *correct.Entry, name, side string) string {
	for _, o := range l.statements[c.Statement].Organizations {
		if o.Name == name || slices.Contains(textsOf(o.Names), name) {
			return o.ID
		}
	}
	st := l.statements[c.Statement]
	id := fmt.Sprintf("co%d", len(st.Organizations))
	st.Organizations = append(slices.Clip(st.Organizations), schema.Organization{ID: id, Name: name, Country: country(side),
		Names: []schema.Name{{Text: name, Language: st.Document.Language, Kind: schema.Variant}}, Fact: c.Fact("name_printed")})
	return id
}

// country is the country of a side, "" if the side is none.
func country(side string) string {
	if _, ok := lexicon.CountryByCode(side); ok {
		return side
	}
	return ""
}

func fact(row reflect.Value) *schema.Fact { return row.Addr().Interface().(grounded).Grounds() }

// correct reads the files of corrections and applies them: sets, additions and
// drops to the statements, which are copied for it; merges are kept for the
// linking. Every fault is an error with its line.
func (l *linker) correct(files []File) []schema.Diagnostic {
	var problems []schema.Diagnostic
	for _, f := range files {
		file, entries := correct.Read(f.Path, f.Data)
		for _, c := range entries {
			if l.locate(c) {
				l.apply(c)
			}
		}
		problems = append(problems, file.Problems...)
	}
	return problems
}

// locate finds the document and the quote of a correction. A quote that does
// not be there, or whose hash is another's, is rotten.
func (l *linker) locate(c *correct.Entry) bool {
	document, quote := c.Values["document"], c.Values["quote"]
	c.Statement = slices.IndexFunc(l.statements, func(s *schema.Statement) bool {
		base := path.Base(s.Document.SourceFile)
		return strings.TrimSuffix(base, path.Ext(base)) == document.Value || s.Document.ID == document.Value
	})
	if c.Statement < 0 {
		c.Fail(schema.BadCorrection, document, "no source has the name "+document.Value)
		return false
	}
	sum := sha256.Sum256([]byte(quote.Value))
	if want := hex.EncodeToString(sum[:]); want != c.Values["sha256"].Value {
		c.Fail(schema.RottenCorrection, c.Values["sha256"], "this is not the hash of the quote, which is "+want)
		return false
	}
	text := l.statements[c.Statement].Text
	switch n := strings.Count(text, quote.Value); {
	case n == 0:
		c.Fail(schema.RottenCorrection, quote, "the quote is not in "+document.Value)
		return false
	case n > 1:
		c.Fail(schema.BadCorrection, quote, fmt.Sprintf("the quote is %d times in %s: make it longer", n, document.Value))
		return false
	}
	start := utf8.RuneCountInString(text[:strings.Index(text, quote.Value)])
	c.Span = schema.Span{Document: l.statements[c.Statement].Document.ID, Start: start, End: start + utf8.RuneCountInString(quote.Value), Quote: quote.Value}
	return true
}
