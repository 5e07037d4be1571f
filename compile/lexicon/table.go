package lexicon

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// A Row is one record of a data file. Its fields are slices of the file's
// text: they cost nothing, and hold the whole text in memory.
type Row struct {
	File   string   // name as given to [Table] or [Lines]
	Line   int      // 1-based line in File
	Fields []string // one a column; never nil, never with spaces at its ends
}

// Errorf makes an error that names the row's file and line. By custom the
// format says what is wrong and, after a comma, what to do.
func (r Row) Errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s", r.File, r.Line, fmt.Sprintf(format, args...))
}

// List splits a field that holds several values separated by "|".
// An empty field has none.
func List(field string) []string {
	if field == "" {
		return nil
	}
	return strings.Split(field, "|")
}

// Table reads a file of tab-separated records. Lines that begin with "#" and
// empty lines are passed over; the first line that is left must repeat the
// names of the columns; each further line is one record with as many fields,
// of which the first, the key, is not blank. There is no quoting: a field
// cannot hold a tab or a line feed. Fields have no spaces at their ends, nor
// have the values of a "|" list in them.
//
// The error joins one error for each fault found, in the order of the lines.
func Table(fsys fs.FS, name string, columns ...string) ([]Row, error) {
	rows, err := Lines(fsys, name)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, fmt.Errorf("%s:1: no header, begin with the line %q", name, strings.Join(columns, "\t"))
	}
	if head := strings.Join(rows[0].Fields, "\t"); head != strings.Join(columns, "\t") {
		return nil, rows[0].Errorf("header is %q, make it %q", head, strings.Join(columns, "\t"))
	}
	rows = rows[1:]
	var faults []error
	for _, r := range rows {
		if n := len(r.Fields); n != len(columns) {
			faults = append(faults, r.Errorf("%d tab-separated fields, give %d (%s)", n, len(columns), strings.Join(columns, ", ")))
		} else if r.Fields[0] == "" {
			faults = append(faults, r.Errorf("the key is blank, fill in column %s", columns[0]))
		}
	}
	return rows, errors.Join(faults...)
}

// Lines reads a word list: one entry a line, with further tab-separated fields
// where the list needs them. Lines that begin with "#" and empty lines are
// passed over. Entries have no spaces at their ends.
//
// The error joins one error for each fault found, in the order of the lines.
func Lines(fsys fs.FS, name string) ([]Row, error) {
	file, err := openLines(fsys, name)
	if err != nil {
		return nil, err
	}
	rows := make([]Row, 0, strings.Count(file.text, "\n")+1)
	// All fields of the file share one array: two allocations for any size.
	fields := make([]string, 0, cap(rows)+strings.Count(file.text, "\t"))
	var faults []error
	for file.next() {
		from := len(fields)
		fields = split(fields, file.line)
		r := Row{File: name, Line: file.n, Fields: fields[from:len(fields):len(fields)]}
		if !r.tidy() {
			faults = append(faults, r.untidy()...)
		}
		rows = append(rows, r)
	}
	if faults != nil {
		return nil, errors.Join(faults...)
	}
	return rows, nil
}

// eachRecord is [Table] for an embedded file of thousands of records, which a test
// checks: do is handed one after the other, all in the same memory.
func eachRecord(fsys fs.FS, name string, columns int, do func(Row)) error {
	file, err := openLines(fsys, name)
	if err != nil || !file.next() { // the header
		return err
	}
	r := Row{File: name, Fields: make([]string, 0, columns)}
	for file.next() {
		r.Line = file.n
		if r.Fields = split(r.Fields[:0], file.line); len(r.Fields) != columns {
			return r.Errorf("%d tab-separated fields, give %d", len(r.Fields), columns)
		}
		do(r)
	}
	return nil
}

// lines are those of a file, without comments and empty ones.
type lines struct {
	text string // what is left
	line string
	n    int
}

func openLines(fsys fs.FS, name string) (*lines, error) {
	raw, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	// The bytes are ours alone and are never written to: as a string they need no copy.
	text := unsafe.String(unsafe.SliceData(raw), len(raw))
	if !utf8.ValidString(text) {
		return nil, fmt.Errorf("%s:%d: not UTF-8, save the file as UTF-8", name, invalidLine(text))
	}
	return &lines{text: text}, nil
}

// next goes to the next line, if there is one.
func (l *lines) next() bool {
	for l.text != "" {
		l.line, l.text, _ = strings.Cut(l.text, "\n")
		l.n++
		if l.line != "" && l.line[0] != '#' {
			return true
		}
	}
	return false
}

// split appends the fields of a line.
func split(fields []string, line string) []string {
	for {
		i := strings.IndexByte(line, '\t')
		if i < 0 {
			return append(fields, line)
		}
		fields, line = append(fields, line[:i]), line[i+1:]
	}
}

// tidy reports whether all fields are tidy. It runs over each word list at each
// start of the program, and so leaves it to untidy to say what is wrong.
func (r Row) tidy() bool {
	for _, f := range r.Fields {
		if f != "" && !tidy(f) {
			return false
		}
	}
	return true
}

// tidy reports whether a field, not blank, and each value of a list in it, has no
// white space at its ends.
func tidy(f string) bool {
	for {
		i := strings.IndexByte(f, '|')
		if i < 0 {
			return f != "" && !spaceAtEnds(f)
		}
		if i == 0 || spaceAtEnds(f[:i]) {
			return false
		}
		f = f[i+1:]
	}
}

// untidy finds what an editor leaves behind without being seen.
func (r Row) untidy() (faults []error) {
	for i, f := range r.Fields {
		switch {
		case f == "":
		case strings.HasPrefix(f, "\ufeff"):
			faults = append(faults, r.Errorf("byte order mark, save the file without one"))
		case strings.HasSuffix(f, "\r"):
			faults = append(faults, r.Errorf("carriage return at the end, save the file with LF line ends"))
		case spaceAtEnds(f):
			faults = append(faults, r.Errorf("space at an end of field %d %q, remove it", i+1, f))
		case strings.Contains(f, "|"):
			faults = append(faults, r.untidyList(i, f)...)
		}
	}
	return faults
}

func (r Row) untidyList(i int, f string) (faults []error) {
	for v := range strings.SplitSeq(f, "|") {
		if v == "" {
			return []error{r.Errorf("empty value in the list of field %d %q, remove the spare |", i+1, f)}
		}
		if spaceAtEnds(v) {
			faults = append(faults, r.Errorf("space at an end of the value %q in field %d, remove it", v, i+1))
		}
	}
	return faults
}

// spaceAtEnds counts a byte order mark as white space: it is as invisible.
func spaceAtEnds(s string) bool { return spaceFirst(s) || spaceLast(s) }

func spaceFirst(s string) bool {
	if c := s[0]; c < utf8.RuneSelf {
		return c <= ' '
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsSpace(r) || r == '\ufeff'
}

func spaceLast(s string) bool {
	if c := s[len(s)-1]; c < utf8.RuneSelf {
		return c <= ' '
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsSpace(r)
}

func invalidLine(text string) int {
	line := 1
	for text != "" {
		r, size := utf8.DecodeRuneInString(text)
		if r == utf8.RuneError && size == 1 {
			return line
		}
		if r == '\n' {
			line++
		}
		text = text[size:]
	}
	return line
}
