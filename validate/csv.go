package validate

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// record is one row of a CSV file with the line on which it begins.
type record struct {
	line   int
	fields []string
}

var errBOM = errors.New("the file begins with a byte order mark")

// readCSV reads RFC 4180 strictly, and keeps every character of a quoted field,
// carriage returns included: quotes of a text must come back as they are. On an
// error it gives the line.
func readCSV(data []byte) (records []record, line int, err error) {
	s := string(data)
	switch {
	case strings.HasPrefix(s, "\uFEFF"):
		return nil, 1, errBOM
	case !utf8.ValidString(s):
		return nil, 0, errors.New("the file is not UTF-8")
	}
	line = 1
	for s != "" {
		r := record{line: line}
		for end := false; !end; {
			var field string
			field, s, end, err = readField(s)
			if err != nil {
				return records, line, err
			}
			line += strings.Count(field, "\n")
			r.fields = append(r.fields, field)
		}
		line++
		if len(records) > 0 && len(r.fields) != len(records[0].fields) {
			return records, r.line, fmt.Errorf("the row has %d fields, the header has %d", len(r.fields), len(records[0].fields))
		}
		records = append(records, r)
	}
	return records, line, nil
}

// readField reads one field and what separates it from the rest; end says that
// the row ends with it.
func readField(s string) (field, rest string, end bool, err error) {
	if strings.HasPrefix(s, `"`) {
		if field, s, err = readQuoted(s[1:]); err != nil {
			return "", "", true, err
		}
	} else {
		i := strings.IndexAny(s, ",\r\n\"")
		if i < 0 {
			return s, "", true, nil
		}
		field, s = s[:i], s[i:]
	}
	switch {
	case s == "":
		return field, "", true, nil
	case s[0] == ',':
		return field, s[1:], false, nil
	case s[0] == '\n':
		return field, s[1:], true, nil
	case strings.HasPrefix(s, "\r\n"):
		return field, s[2:], true, nil
	}
	return "", "", true, fmt.Errorf("%q stands where a comma or the end of the row should", s[:1])
}

// readQuoted reads up to the closing quote, and undoubles quotes.
func readQuoted(s string) (field, rest string, err error) {
	var out strings.Builder
	for {
		i := strings.IndexByte(s, '"')
		if i < 0 {
			return "", "", errors.New("a quoted field is not closed")
		}
		out.WriteString(s[:i])
		if !strings.HasPrefix(s[i+1:], `"`) {
			return out.String(), s[i+1:], nil
		}
		out.WriteByte('"')
		s = s[i+2:]
	}
}
