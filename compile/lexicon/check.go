package lexicon

import (
	"strings"
	"time"
)

// faults gathers everything that is wrong with a file, so that its editor can
// mend it in one go.
type faults []error

func (fs *faults) add(r Row, format string, args ...any) {
	*fs = append(*fs, r.Errorf(format, args...))
}

// slug checks an identifier: it becomes part of IRIs and file names.
func (fs *faults) slug(r Row, id string) {
	for i := range len(id) {
		c := id[i]
		if 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '-' && i > 0 && i < len(id)-1 && id[i-1] != '-' {
			continue
		}
		fs.add(r, "id %q, use small letters, digits and single hyphens", id)
		return
	}
}

func (fs *faults) wikidata(r Row, id string) {
	if id == "" {
		return
	}
	digits := strings.TrimPrefix(id, "Q")
	if len(digits) == 0 || len(digits) == len(id) || digits[0] == '0' || strings.Trim(digits, "0123456789") != "" {
		fs.add(r, "wikidata %q, write it as Q and a number or leave it blank", id)
	}
}

// day checks a day.
func (fs *faults) day(r Row, day string) {
	if _, err := time.Parse(time.DateOnly, day); err != nil {
		fs.add(r, "day %q, write it as YYYY-MM-DD", day)
	}
}

// A nameCheck knows which record of a table bears a name.
type nameCheck struct {
	rows         []Row
	scope, valid int                 // columns: a name is unique within a scope at a time; -1 is none
	names        map[[2]string]int32 // the last record that bears a name, by its scope and the name
}

func newNameCheck(rows []Row, scope, valid int) *nameCheck {
	return &nameCheck{rows, scope, valid, map[[2]string]int32{}}
}

// put notes that a record bears a name, and gives the one of its scope that
// bore it before, or -1. Of several that follow each other only the last is
// remembered: the files list them in order.
func (c *nameCheck) put(name string, row int32) (before int32) {
	key := [2]string{c.field(row, c.scope), name}
	before, ok := c.names[key]
	c.names[key] = row
	if !ok {
		return -1
	}
	return before
}

func (c *nameCheck) field(row int32, column int) string {
	if column < 0 {
		return ""
	}
	return c.rows[row].Fields[column]
}

// name finds fault where another record of the scope bears the name at the
// same time.
func (fs *faults) name(names *nameCheck, name string, row int) {
	if name == "" {
		return
	}
	before := names.put(name, int32(row))
	if before < 0 || !overlap(names.field(before, names.valid), names.field(int32(row), names.valid)) {
		return
	}
	r, first := names.rows[row], names.rows[before]
	if int(before) == row {
		fs.add(r, "name %q stands twice in the record, remove one", name)
	} else {
		fs.add(r, "name %q stands already in %s:%d, remove one or give both a valid interval", name, first.File, first.Line)
	}
}

// names does the same for a "|" list of names.
func (fs *faults) names(names *nameCheck, list string, row int) {
	for list != "" {
		var name string
		name, list, _ = strings.Cut(list, "|")
		fs.name(names, name, row)
	}
}

// forms returns name, acronym and the listed variants, each once, blanks left out.
func forms(name, acronym, list string) []string {
	return appendForms(make([]string, 0, 2+strings.Count(list, "|")+1), name, acronym, list)
}

// appendForms is [forms] for one who has room for them.
func appendForms(out []string, name, acronym, list string) []string {
	if name != "" {
		out = append(out, name)
	}
	if acronym != "" && acronym != name {
		out = append(out, acronym)
	}
	if list != "" {
		for f := range strings.SplitSeq(list, "|") {
			out = append(out, f)
		}
	}
	return out
}

// interval reports whether s is an EDTF interval of years, months or days, open
// (..) or unknown (blank) at either end, and not reversed.
func interval(s string) bool {
	from, to, ok := strings.Cut(s, "/")
	if !ok || !edge(from) || !edge(to) || from == to && (from == "" || from == "..") {
		return false
	}
	return open(from) || open(to) || !before(to, from)
}

func edge(s string) bool { return open(s) || day(s) }

func open(s string) bool { return s == "" || s == ".." }

// day reports whether s is written as a year, a month or a day: 2014, 2014-09, 2014-09-16.
func day(s string) bool {
	if len(s) != 4 && len(s) != 7 && len(s) != 10 {
		return false
	}
	for i := range len(s) {
		if hyphen := i == 4 || i == 7; hyphen != (s[i] == '-') || !hyphen && (s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return (len(s) < 7 || "01" <= s[5:7] && s[5:7] <= "12") && (len(s) < 10 || "01" <= s[8:] && s[8:] <= "31")
}

// before reports whether a surely precedes b, as precisely as both are written.
func before(a, b string) bool {
	n := min(len(a), len(b))
	return a[:n] < b[:n]
}

// overlap reports whether two intervals may share a day; a blank one is unknown
// and may share any. Intervals that merely touch, as those of a body and its
// successor do (2005/2015 and 2015/2025), do not.
func overlap(a, b string) bool {
	if a == "" || b == "" {
		return true
	}
	aFrom, aTo, _ := strings.Cut(a, "/")
	bFrom, bTo, _ := strings.Cut(b, "/")
	return !ends(aTo, bFrom) && !ends(bTo, aFrom)
}

// ends reports whether an interval that ends at to is over when one begins at from.
func ends(to, from string) bool {
	if open(to) || open(from) {
		return false
	}
	n := min(len(to), len(from))
	return to[:n] <= from[:n]
}
