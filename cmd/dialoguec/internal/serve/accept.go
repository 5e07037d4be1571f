package serve

import (
	"mime"
	"strconv"
	"strings"
)

// form is one of the forms in which a thing may be shown.
type form string

const (
	formHTML   form = "text/html"
	formJSONLD form = "application/ld+json"
	formTurtle form = "text/turtle"
	formCSV    form = "text/csv"
)

// alike are further names by which a form may be asked for.
var alike = map[string]form{"application/json": formJSONLD, "application/x-turtle": formTurtle, "application/xhtml+xml": formHTML}

// choose returns the one of some forms that a header Accept wants most, the first
// of those that it wants alike; "" if it wants none. No header wants all.
func choose(accept string, offered []form) form {
	if strings.TrimSpace(accept) == "" {
		accept = "*/*"
	}
	best, most := form(""), 0.0
	for _, f := range offered {
		if q := wanted(accept, f); q > most {
			best, most = f, q
		}
	}
	return best
}

// wanted is how much a header wants a form, 0 to 1: what names it most closely
// counts.
func wanted(accept string, f form) float64 {
	q, closest := 0.0, -1
	for part := range strings.SplitSeq(accept, ",") {
		kind, parameters, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		close := closeness(kind, f)
		if close <= closest {
			continue
		}
		closest, q = close, 1
		if text, ok := parameters["q"]; ok {
			if q, err = strconv.ParseFloat(text, 64); err != nil {
				q = 0
			}
		}
	}
	return q
}

// closeness is how closely a range of media types names a form; -1 if not at all.
func closeness(kind string, f form) int {
	whole, _, _ := strings.Cut(string(f), "/")
	switch kind {
	case string(f):
		return 3
	case whole + "/*":
		return 1
	case "*/*":
		return 0
	}
	if alike[kind] == f {
		return 2
	}
	return -1
}
