package serve

import (
	"bytes"
	"net/http"
	"path"
	"time"
)

// mediaTypes are those of the files of a dataset, by how their names end. The
// system is not asked: it may know others, or none.
var mediaTypes = map[string]string{
	".atom":   "application/atom+xml; charset=utf-8",
	".cff":    "application/yaml; charset=utf-8",
	".css":    "text/css; charset=utf-8",
	".csv":    "text/csv; charset=utf-8; header=present",
	".gz":     "application/gzip",
	".html":   "text/html; charset=utf-8",
	".ics":    "text/calendar; charset=utf-8",
	".js":     "text/javascript; charset=utf-8",
	".json":   "application/json",
	".jsonl":  "application/jsonl",
	".jsonld": "application/ld+json",
	".md":     "text/markdown; charset=utf-8",
	".nq":     "application/n-quads",
	".png":    "image/png",
	".sql":    "application/sql",
	".sqlite": "application/vnd.sqlite3",
	".svg":    "image/svg+xml",
	".ttl":    "text/turtle; charset=utf-8",
	".txt":    "text/plain; charset=utf-8",
	".wasm":   "application/wasm",
	".xlsx":   "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	".xml":    "application/xml",
	".yaml":   "application/yaml; charset=utf-8",
}

// special are the types of files that say more than their ending.
var special = map[string]string{
	"csv/csv-metadata.json":      "application/csvm+json",
	"schema/dataset.schema.json": "application/schema+json",
}

// mediaType is that of a file of the dataset; one of no known kind is only bytes.
func mediaType(name string) string {
	if kind, ok := special[name]; ok {
		return kind
	}
	if kind, ok := mediaTypes[path.Ext(name)]; ok {
		return kind
	}
	if path.Base(name) == "SHA256SUMS" {
		return mediaTypes[".txt"]
	}
	return "application/octet-stream"
}

// sendAs sends bytes of a media type, or the part of them that was asked for.
func sendAs(w http.ResponseWriter, r *http.Request, kind string, data []byte) {
	w.Header().Set("Content-Type", kind)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
}
