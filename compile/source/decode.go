package source

import (
	"bytes"
	"fmt"
	"mime"
	"strings"
	"unicode/utf8"

	"dialoguec/schema"
)

// decode turns the bytes of a file into text, with line feeds only as ends of
// lines. A byte order mark is no part of the text; page says that the file is
// known to be a page. r.stops are those of the text.
func (r *scratch) decode(f *File, page bool) (string, charsetOf, []schema.Diagnostic) {
	s := look(f.Data, r.stops[:0])
	r.stops = s.stops
	c, problem := f.charset(s)
	if problem != nil {
		return "", c, []schema.Diagnostic{*problem}
	}
	data := bytes.TrimPrefix(f.Data, mark)
	var notes []schema.Diagnostic
	stray := s.control >= 0 && controls(f.Data) <= fewControls && (page || isHTML(string(f.Data[:min(len(f.Data), 4096)])))
	if at := s.refused(f.Data); at >= 0 && !stray && (c.enc == nil || s.control >= 0 && !strings.HasPrefix(c.name, "UTF-16")) {
		return "", c, []schema.Diagnostic{binaryAt(f.Path, f.Data, at)}
	}
	if c.enc != nil {
		var ok bool
		if data, ok = try(data, c.enc); !ok {
			return "", c, []schema.Diagnostic{badByte(f.Path, f.Data, c)}
		}
		if c.how == "recognized" {
			notes = append(notes, schema.Diagnose(schema.GuessedEncoding, schema.Position{Path: f.Path}, "the file was read as "+c.name))
		}
	}
	if s.broken || s.escape || s.control >= 0 || len(data) != len(f.Data) || bytes.IndexByte(data, '\r') >= 0 {
		data = lineFeeds(data)
		s = look(data, r.stops[:0])
		r.stops = s.stops
	}
	if at := s.refused(data); at >= 0 && !(stray && !s.escape) {
		return "", c, append(notes, binaryAt(f.Path, data, at))
	}
	return string(data), c, notes
}

// fewControls is how many control bytes a page may have: some sites let them
// slip in, browsers show nothing of them, and they are left out of the text.
const fewControls = 32

func controls(data []byte) int {
	n := 0
	for _, b := range data {
		if classes[b] == control {
			n++
		}
	}
	return n
}

// charset finds the encoding of a file: the one that somebody gave, or the one
// that the file shows.
func (f *File) charset(s sight) (charsetOf, *schema.Diagnostic) {
	given := f.Charset
	if _, params, err := mime.ParseMediaType(f.MediaType); err == nil && given == "" {
		given = params["charset"]
	}
	if given != "" {
		c, ok := labelled(given, "given")
		if !ok {
			d := schema.Diagnose(schema.BadEncoding, schema.Position{Path: f.Path}, fmt.Sprintf("no encoding is named %q", given))
			return c, &d
		}
		if c.enc == nil && s.broken {
			d := badByte(f.Path, f.Data, c)
			return c, &d
		}
		return c, nil
	}
	c, ok := recognize(f.Data, s)
	switch {
	case !ok && s.control >= 0:
		d := binaryAt(f.Path, f.Data, s.control)
		return c, &d
	case !ok:
		d := badByte(f.Path, f.Data, c)
		return c, &d
	}
	return c, nil
}

// refused returns the offset of the first byte that no text has, negative if
// there is none.
func (s sight) refused(data []byte) int {
	if s.control >= 0 {
		return s.control
	}
	if s.escape {
		return bytes.IndexByte(data, 0x1B)
	}
	return -1
}

// lineFeeds ends every line with a line feed alone.
func lineFeeds(data []byte) []byte {
	if bytes.IndexByte(data, '\r') < 0 {
		return data
	}
	out := bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	for i := bytes.IndexByte(out, '\r'); i >= 0 && i < len(out); i++ {
		if out[i] == '\r' {
			out[i] = '\n'
		}
	}
	return out
}

func binaryAt(path string, data []byte, at int) schema.Diagnostic {
	return schema.Diagnose(schema.BinaryFile, bytePosition(path, data, at),
		fmt.Sprintf("byte %d is the control byte 0x%02X", at, data[at]))
}

func badByte(path string, data []byte, c charsetOf) schema.Diagnostic {
	if c.name != "" && c.enc != nil {
		return schema.Diagnose(schema.BadEncoding, schema.Position{Path: path}, "the file is not in "+c.name)
	}
	at := firstBad(data)
	return schema.Diagnose(schema.BadEncoding, bytePosition(path, data, at),
		fmt.Sprintf("byte %d (0x%02X) is not UTF-8, and no other encoding fits", at, data[at]))
}

// bytePosition is the place of a byte; what is not UTF-8 counts and shows as
// the replacement character.
func bytePosition(path string, data []byte, at int) schema.Position {
	start := bytes.LastIndexByte(data[:at], '\n') + 1
	column := utf8.RuneCountInString(strings.ToValidUTF8(string(data[start:at]), "\uFFFD")) + 1
	end := len(data)
	if i := bytes.IndexByte(data[at:], '\n'); i >= 0 {
		end = at + i
	}
	line := data[max(start, at-200):min(end, at+200)]
	shown := strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\t' {
			return utf8.RuneError
		}
		return r
	}, strings.ToValidUTF8(string(line), "\uFFFD"))
	p := schema.Position{Path: path, Line: bytes.Count(data[:start], []byte("\n")) + 1, Column: column, EndColumn: column + 1}
	if at-start <= 200 {
		p.Text = shown
	}
	return p
}

// firstBad returns the offset of the first byte that is not UTF-8.
func firstBad(data []byte) int {
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return 0
}
