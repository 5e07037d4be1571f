package serve

import (
	"bytes"
	"net/http"
	"strings"
	"time"

	"dialoguec/emit"
)

// mediaType is that of a file of the dataset, with its parameters.
func mediaType(name string) string { return whole(emit.MediaType(name)) }

// whole adds the parameters that a media type has here: what is written as text is
// in UTF-8, and tables have a header.
func whole(kind string) string {
	if strings.HasPrefix(kind, "text/") {
		kind += "; charset=utf-8"
	}
	if strings.HasPrefix(kind, string(formCSV)) {
		kind += "; header=present"
	}
	return kind
}

// sendAs sends bytes of a media type, or the part of them that was asked for.
func sendAs(w http.ResponseWriter, r *http.Request, kind string, data []byte) {
	w.Header().Set("Content-Type", kind)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
}
