package report

import (
	"encoding/json"
	"io"

	"dialoguec/schema"
)

// writeJSON writes one JSON object a line, each a [schema.Diagnostic].
func writeJSON(w io.Writer, ds []schema.Diagnostic, _ Options) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for _, d := range ds {
		if err := e.Encode(d); err != nil {
			return err
		}
	}
	return nil
}
