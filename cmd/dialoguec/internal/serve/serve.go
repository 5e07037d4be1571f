// Package serve shows a published dataset on the machine that it is on: its pages,
// its files, and what its IRIs name, in the form that is asked for. It reads the
// folder anew for every request, so that it never shows an older build.
package serve

import (
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// siteFolder holds the pages, relative to the folder of the dataset.
const siteFolder = "site/"

// policy holds beside that of each page, and also for the worker in which a text is
// tried, which has none of its own: nothing is asked of another host.
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; frame-ancestors 'none'"

// Handler answers requests for a dataset.
type Handler struct {
	dist  string // its folder
	port  string // that it is asked at
	watch *watch // nil if the pages are not to be shown anew when they change
}

// New returns a handler for the dataset in a folder, which is asked at an address.
// With reload, an open page is loaded again when the dataset is another one.
func New(dist string, at net.Addr, reload bool) *Handler {
	_, port, _ := net.SplitHostPort(at.String())
	h := &Handler{dist: dist, port: port}
	if reload {
		h.watch = &watch{dist}
	}
	return h
}

// ServeHTTP answers a request, if it is one that this machine makes of itself.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Cross-Origin-Resource-Policy", "same-origin")
	header.Set("Content-Security-Policy", policy)
	header.Set("Referrer-Policy", "no-referrer")
	header.Set("Cache-Control", "no-cache")
	switch {
	case !h.own(r.Host):
		refuse(w, http.StatusMisdirectedRequest, "this server answers to localhost and 127.0.0.1 alone, and not to "+r.Host)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		header.Set("Allow", "GET, HEAD")
		refuse(w, http.StatusMethodNotAllowed, "only GET and HEAD are answered")
	case h.watch != nil && strings.HasPrefix(r.URL.Path, ownPath):
		h.watch.ServeHTTP(w, r)
	default:
		h.answer(w, r)
	}
}

// own reports whether a host is a name of this machine for itself. A page of
// another one, whose name was made to lead here, is not let in.
func (h *Handler) own(host string) bool {
	name, port, err := net.SplitHostPort(host)
	if err != nil {
		name, port = strings.Trim(host, "[]"), "80"
	}
	ip := net.ParseIP(name)
	return port == h.port && (strings.EqualFold(name, "localhost") || ip != nil && ip.IsLoopback())
}

// answer serves what is at a path: a file of the site or of the dataset, or what
// the path names.
func (h *Handler) answer(w http.ResponseWriter, r *http.Request) {
	root, err := os.OpenRoot(h.dist)
	if err != nil {
		refuse(w, http.StatusServiceUnavailable, "the dataset cannot be read: "+err.Error())
		return
	}
	defer root.Close()
	name := strings.TrimPrefix(r.URL.Path, "/")
	if !shown(name) {
		refuse(w, http.StatusNotFound, "no file of the dataset has such a name")
		return
	}
	in := dataset{root.FS()}
	if !h.file(w, r, in, name) && !h.thing(w, r, in, name) {
		h.missing(w, in)
	}
}

// shown reports whether a path may be that of a file: below the folder, and hidden
// nowhere.
func shown(name string) bool {
	name = strings.TrimSuffix(name, "/")
	if name == "" {
		return true
	}
	if !fs.ValidPath(name) || strings.ContainsAny(name, "\\:\x00") {
		return false
	}
	for part := range strings.SplitSeq(name, "/") {
		if strings.HasPrefix(part, ".") {
			return false
		}
	}
	return true
}

// file serves a file of the site, or else of the dataset, and reports whether there
// is one.
func (h *Handler) file(w http.ResponseWriter, r *http.Request, in dataset, name string) bool {
	if name == "" {
		name = pageFile
	}
	for _, folder := range []string{siteFolder, ""} {
		if data, err := in.read(folder + name); err == nil {
			h.send(w, r, name, data)
			return true
		}
	}
	return false
}

// send sends the whole of a file.
func (h *Handler) send(w http.ResponseWriter, r *http.Request, name string, data []byte) {
	if h.watch != nil && path.Ext(name) == ".html" {
		data = reloading(data)
	}
	sendAs(w, r, mediaType(name), data)
}

// missing says that there is nothing, with the page of the site if it has one.
func (h *Handler) missing(w http.ResponseWriter, in dataset) {
	page, err := in.read(siteFolder + "404.html")
	if err != nil {
		refuse(w, http.StatusNotFound, "the dataset has nothing by this name")
		return
	}
	w.Header().Set("Content-Type", mediaType("404.html"))
	w.WriteHeader(http.StatusNotFound)
	_, _ = w.Write(in.athome(page))
}

func refuse(w http.ResponseWriter, status int, why string) {
	http.Error(w, fmt.Sprintf("%d: %s", status, why), status)
}

// HasPages reports whether a folder has the pages of a dataset; the error says why
// it cannot be served at all.
func HasPages(dist string) (bool, error) {
	info, err := os.Stat(dist)
	switch {
	case err != nil:
		return false, err
	case !info.IsDir():
		return false, errors.New("it is not a folder")
	}
	_, err = os.Stat(filepath.Join(dist, siteFolder, pageFile))
	return err == nil, nil
}
