package serve

import (
	"bytes"
	_ "embed"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"dialoguec/emit"
)

// ownPath begins the addresses that are this server's own.
const ownPath = "/-/"

//go:embed reload.js
var reloadScript []byte

// watch tells open pages that the dataset is another one. They ask by loading a
// script, which needs no more than the policy of the pages allows.
type watch struct{ dist string }

const (
	glance = 200 * time.Millisecond // between two looks at the dataset
	hold   = 20 * time.Second       // how long a page is kept waiting
)

func (a *watch) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", mediaType(".js"))
	switch r.URL.Path {
	case ownPath + "reload.js":
		fmt.Fprintf(w, "const datasetAtHand = %q;\n", a.state())
		_, _ = w.Write(reloadScript)
	case ownPath + "changed.js":
		if a.changed(r) {
			fmt.Fprintln(w, "location.reload();")
		}
	default:
		refuse(w, http.StatusNotFound, "there is no such script")
	}
}

// changed waits until the dataset is another one than the page has, and reports
// whether it is.
func (a *watch) changed(r *http.Request) bool {
	has, until := r.URL.Query().Get("has"), time.After(hold)
	look := time.NewTicker(glance)
	defer look.Stop()
	for {
		if now := a.state(); now != "" && now != has {
			return true
		}
		select {
		case <-look.C:
		case <-until:
			return false
		case <-r.Context().Done():
			return false
		}
	}
}

// state tells the dataset from those before and after it; "" while there is none.
// The manifest is the last file of a build.
func (a *watch) state() string {
	info, err := os.Stat(filepath.Join(a.dist, emit.ManifestName))
	if err != nil {
		return ""
	}
	return fmt.Sprintf("%d-%d", info.ModTime().UnixNano(), info.Size())
}

func reloading(page []byte) []byte {
	tag := []byte(`<script src="` + ownPath + `reload.js" defer></script>`)
	return bytes.Replace(page, []byte("</head>"), append(tag, "</head>"...), 1)
}
