package emit

import (
	"io"

	"dialoguec/emit/database"
	"dialoguec/emit/graph"
	"dialoguec/schema"
)

// schemas returns what describes the other files.
func schemas(_ *schema.Dataset, opt Options) []File {
	return []File{
		constant("schema/dataset.schema.json", schema.DatasetSchema),
		constant("schema/context.jsonld", "{\"@context\":"+graph.Context(opt.Base)+"}\n"),
		constant("schema/vocab.ttl", graph.Vocabulary()),
		constant("schema/shapes.ttl", graph.Shapes()),
		{Name: "schema/tables.sql", Write: database.PostgreSQL},
		{Name: "schema/themes.ttl", Write: func(w io.Writer) error { return opt.graph().Themes(w) }},
	}
}
