package serve

import (
	"net/http"
	"slices"
	"strings"
)

// thing serves what an IRI names, in the form that is asked for, and reports
// whether it names anything. Its name is the path of the IRI below the base, with
// or without a slash after it.
func (h *Handler) thing(w http.ResponseWriter, r *http.Request, in dataset, name string) bool {
	name = strings.TrimSuffix(name, "/")
	offered := []form{formHTML, formJSONLD, formTurtle, formCSV}
	var data []byte
	f := formHTML
	for len(offered) > 0 && data == nil {
		if f = choose(r.Header.Get("Accept"), offered); f == "" {
			break
		}
		data = in.describe(f, name)
		offered = slices.DeleteFunc(offered, func(o form) bool { return o == f })
	}
	w.Header().Set("Vary", "Accept")
	if data == nil {
		forms := in.forms(name, offered)
		if forms != "" {
			refuse(w, http.StatusNotAcceptable, "this cannot be had in a form that is asked for, but as "+forms)
		}
		return forms != ""
	}
	if f == formHTML {
		h.page(w, r, in, name, data)
	} else {
		sendAs(w, r, whole(string(f)), data)
	}
	return true
}

// page sends the page of a thing, or leads to it: its links are relative to a
// folder of that name.
func (h *Handler) page(w http.ResponseWriter, r *http.Request, in dataset, name string, data []byte) {
	at, place := in.page(name)
	if at == name && strings.HasSuffix(r.URL.Path, "/") {
		h.send(w, r, pageFile, data)
		return
	}
	to := "/" + at + "/"
	if place != "" {
		to += pageFile + "#" + place
	}
	w.Header().Set("Location", to)
	w.WriteHeader(http.StatusSeeOther)
}

// forms lists those of some forms in which a thing can be had, in words; "" if none.
func (d dataset) forms(name string, forms []form) string {
	var out []string
	for _, f := range forms {
		if d.describe(f, name) != nil {
			out = append(out, string(f))
		}
	}
	return strings.Join(out, ", ")
}
