package emit

import "path"

// mediaTypes are those of the files of a dataset, by how their names end. The
// system is not asked: it may know others, or none.
var mediaTypes = map[string]string{
	".atom":   "application/atom+xml",
	".cff":    "application/yaml",
	".css":    "text/css",
	".csv":    "text/csv",
	".gz":     "application/gzip",
	".html":   "text/html",
	".ics":    "text/calendar",
	".js":     "text/javascript",
	".json":   "application/json",
	".jsonl":  "application/jsonl",
	".jsonld": "application/ld+json",
	".md":     "text/markdown",
	".nq":     "application/n-quads",
	".png":    "image/png",
	".sql":    "application/sql",
	".sqlite": "application/vnd.sqlite3",
	".svg":    "image/svg+xml",
	".ttl":    "text/turtle",
	".txt":    "text/plain",
	".wasm":   "application/wasm",
	".xlsx":   "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	".xml":    "application/xml",
}

// namedMedia are the types of files that say more than their ending.
var namedMedia = map[string]string{
	"csv/csv-metadata.json":      "application/csvm+json",
	"schema/dataset.schema.json": "application/schema+json",
	SumsName:                     "text/plain",
}

// MediaType is that of a file of the dataset, without parameters; one of no known
// kind is only bytes.
func MediaType(name string) string {
	if kind, ok := namedMedia[name]; ok {
		return kind
	}
	if kind, ok := mediaTypes[path.Ext(name)]; ok {
		return kind
	}
	return "application/octet-stream"
}
