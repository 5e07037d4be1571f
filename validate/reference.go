package validate

import (
	"reflect"

	"dialoguec/schema"
)

// keys are the identifiers of a table.
type keys map[string]struct{}

// has reports whether an identifier is among them.
func (k keys) has(id string) bool {
	_, ok := k[id]
	return ok
}

// unnamed are the tables whose rows no other row names.
var unnamed = map[string]bool{"participations": true, "alignments": true, "threads": true, "rules": true}

// checkIdentifiers wants every identifier once in its table, and returns those
// that rows may name.
func (c *checker) checkIdentifiers() map[string]keys {
	known := make(map[string]keys, len(c.tables))
	for _, t := range c.tables {
		if unnamed[t.name] && !t.unique {
			continue
		}
		ids := make(keys, t.rows)
		for i := range t.rows {
			r := t.row(i)
			if t.unique && ids.has(r.id) {
				c.report(schema.SchemaViolation, r, nil, "another row has this identifier")
			}
			ids[r.id] = struct{}{}
		}
		if !unnamed[t.name] {
			known[t.name] = ids
		}
	}
	return known
}

// checkReferences wants every identifier that a row names to be among the known
// ones: in its columns, which say whose keys they hold, and beside them.
func (c *checker) checkReferences(known map[string]keys) {
	for _, t := range c.tables {
		links := linksOf(t)
		for i := range t.rows {
			r := t.row(i)
			value := reflect.ValueOf(r.value).Elem()
			for _, l := range links {
				if v := value.FieldByIndex(l.index); v.Kind() == reflect.Slice {
					c.resolve(r, l.name, known[l.table], v.Interface().([]string)...)
				} else {
					c.resolve(r, l.name, known[l.table], v.String())
				}
			}
			c.resolveParts(r, known)
		}
	}
}

// link is a field of rows that names rows of a table.
type link struct {
	column
	table string
}

// linksOf lists the fields of a table that its columns say are foreign keys.
func linksOf(t table) (links []link) {
	for _, f := range columns(t.of) {
		if c, _ := schema.TableNamed(t.name).Column(f.name); c.Table != "" && !unnamed[c.Table] {
			links = append(links, link{f, c.Table})
		}
	}
	return links
}

// resolveParts resolves what a part of a document refers to beside its columns.
func (c *checker) resolveParts(r row, known map[string]keys) {
	cues := func(list []schema.Cue) {
		for _, cue := range list {
			c.resolve(r, "theme_cues", known["themes"], cue.Theme)
		}
	}
	switch v := r.value.(type) {
	case *schema.Section:
		cues(v.ThemeCues)
	case *schema.Provision:
		cues(v.ThemeCues)
		for _, id := range v.Entities {
			if !known["organizations"].has(id) {
				c.resolve(r, "entities", known["referenced_items"], id)
			}
		}
	}
}

// resolve wants identifiers to be among the known ones, or to be empty.
func (c *checker) resolve(r row, field string, known keys, ids ...string) {
	for _, id := range ids {
		if id != "" && !known.has(id) {
			c.report(schema.DanglingReference, r, nil, "%s names %q, which does not exist", field, id)
		}
	}
}
