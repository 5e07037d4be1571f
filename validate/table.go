package validate

import (
	"reflect"

	"dialoguec/schema"
)

// row is what the rules need to know of one row of any table.
type row struct {
	kind     string       // what the row is, in a word for messages
	id       string       // empty if the table has no identifiers
	document string       // the document that the row belongs to, where it is one
	fact     *schema.Fact // nil if the row is no fact
	value    any          // pointer to the row itself
}

// table is one table of a dataset as the rules walk it.
type table struct {
	name string // in dataset.json
	def  string // in the JSON Schema
	rows int
	of   reflect.Type // of the rows
	// row returns a row, which is good until another one is asked for.
	row func(int) row
	// open returns another one like row, for one more goroutine or for rows that
	// are to be kept.
	open func() func(int) row
	// unique says that no two rows may have one identifier.
	unique bool
}

// tables lists the tables of a dataset in the order of publication.
func tables(ds *schema.Dataset) []table {
	return []table{
		tableOf("documents", "Document", true, listed(ds.Documents), func(d *schema.Document) row {
			return row{kind: "document", id: d.ID, document: d.ID, fact: &d.Fact}
		}),
		tableOf("series", "Series", true, listed(ds.Series), func(s *schema.Series) row {
			return row{kind: "series", id: s.ID, fact: &s.Fact}
		}),
		tableOf("meetings", "Meeting", true, listed(ds.Meetings), func(m *schema.Meeting) row {
			return row{kind: "meeting", id: m.ID, fact: &m.Fact}
		}),
		tableOf("organizations", "Organization", true, listed(ds.Organizations), func(o *schema.Organization) row {
			return row{kind: "organization", id: o.ID, fact: &o.Fact}
		}),
		tableOf("people", "Person", true, listed(ds.People), func(p *schema.Person) row {
			return row{kind: "person", id: p.ID, fact: &p.Fact}
		}),
		tableOf("participations", "Participation", true, &ds.Participations, func(p *schema.Participation) row {
			return row{kind: "participation", id: p.ID, document: p.DocumentID, fact: &p.Fact}
		}),
		tableOf("sections", "Section", true, &ds.Sections, func(a *schema.Section) row {
			return row{kind: "section", id: a.ID, document: a.DocumentID, fact: &a.Fact}
		}),
		tableOf("provisions", "Provision", true, &ds.Provisions, func(p *schema.Provision) row {
			return row{kind: "provision", id: p.ID, document: p.DocumentID, fact: &p.Fact}
		}),
		tableOf("referenced_items", "ReferencedItem", true, &ds.ReferencedItems, func(r *schema.ReferencedItem) row {
			return row{kind: "referenced item", id: r.ID, document: r.DocumentID, fact: &r.Fact}
		}),
		tableOf("themes", "Theme", true, listed(ds.Themes), func(t *schema.Theme) row {
			return row{kind: "theme", id: t.ID}
		}),
		tableOf("alignments", "Alignment", false, listed(ds.Alignments), func(a *schema.Alignment) row {
			return row{kind: "alignment", id: a.ProvisionA}
		}),
		tableOf("threads", "ThreadLink", false, listed(ds.Threads), func(l *schema.ThreadLink) row {
			return row{kind: "thread", id: l.ThreadID}
		}),
		tableOf("countries", "Country", true, listed(ds.Countries), func(c *schema.Country) row {
			return row{kind: "country", id: c.Code}
		}),
		tableOf("cities", "City", true, listed(ds.Cities), func(c *schema.City) row {
			return row{kind: "city", id: c.ID}
		}),
		tableOf("rules", "RuleScore", true, listed(ds.Rules), func(r *schema.RuleScore) row {
			return row{kind: "rule", id: r.Rule}
		}),
	}
}

func listed[T any](rows []T) *schema.Rows[T] { return &schema.Rows[T]{List: rows} }

func tableOf[T any](name, def string, unique bool, rows *schema.Rows[T], of func(*T) row) table {
	open := func() func(int) row {
		reader := rows.Reader()
		return func(i int) row {
			value := reader.At(i)
			r := of(value)
			r.value = value
			return r
		}
	}
	return table{name: name, def: def, rows: rows.Len(), unique: unique, of: reflect.TypeFor[T](), row: open(), open: open}
}
