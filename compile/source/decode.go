package source

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	textunicode "golang.org/x/text/encoding/unicode"

	"dialoguec/schema"
)

// decode turns the bytes of a file into text. A byte order mark says how the
// file is encoded and is no part of the text.
func (r *room) decode(path string, data []byte) (string, []schema.Diagnostic) {
	if body, ok := bytes.CutPrefix(data, []byte("\xEF\xBB\xBF")); ok {
		data = body
	} else if big, ok := wide(data); ok {
		return r.transcode(path, data, utf16(big), utf16Name(big))
	}
	s := look(data, r.stops[:0])
	r.stops = s.stops
	switch {
	case s.control >= 0:
		return "", []schema.Diagnostic{binaryAt(path, data, s.control)}
	case s.escape && bytes.Contains(data, []byte("\x1b$")):
		return r.transcode(path, data, japanese.ISO2022JP, "ISO-2022-JP")
	case s.escape:
		return "", []schema.Diagnostic{binaryAt(path, data, bytes.IndexByte(data, 0x1b))}
	case !s.broken:
		return string(data), nil
	}
	enc, name := guess(data)
	if enc == nil {
		return "", []schema.Diagnostic{badByte(path, data)}
	}
	return r.transcode(path, data, enc, name)
}

// wide reports whether the bytes are UTF-16: by a byte order mark, or because
// every other byte of the beginning is zero, as it is with Latin letters.
func wide(data []byte) (bigEndian, ok bool) {
	switch {
	case len(data) < 2 || len(data)%2 != 0:
		return false, false
	case data[0] == 0xFE && data[1] == 0xFF:
		return true, true
	case data[0] == 0xFF && data[1] == 0xFE:
		return false, true
	}
	head := data[:min(len(data), 512)&^1]
	var zero [2]int
	for i, b := range head {
		if b == 0 {
			zero[i&1]++
		}
	}
	half := len(head) / 2
	switch {
	case zero[0] > half*9/10 && zero[1] == 0:
		return true, true
	case zero[1] > half*9/10 && zero[0] == 0:
		return false, true
	}
	return false, false
}

func utf16(bigEndian bool) encoding.Encoding {
	order := textunicode.LittleEndian
	if bigEndian {
		order = textunicode.BigEndian
	}
	return textunicode.UTF16(order, textunicode.UseBOM)
}

func utf16Name(bigEndian bool) string {
	if bigEndian {
		return "UTF-16 (big endian)"
	}
	return "UTF-16 (little endian)"
}

func binaryAt(path string, data []byte, at int) schema.Diagnostic {
	return schema.Diagnose(schema.BinaryFile, bytePosition(path, data, at),
		fmt.Sprintf("byte %d is the control byte 0x%02X", at, data[at]))
}

func badByte(path string, data []byte) schema.Diagnostic {
	at := firstBad(data)
	return schema.Diagnose(schema.BadEncoding, bytePosition(path, data, at),
		fmt.Sprintf("byte %d (0x%02X) is not UTF-8, and no other encoding fits", at, data[at]))
}

// bytePosition is the place of a byte; what is not UTF-8 counts and shows as
// the replacement character.
func bytePosition(path string, data []byte, at int) schema.Position {
	before := strings.ToValidUTF8(string(data[:at]), "\uFFFD")
	rest := data[at:]
	if i := bytes.IndexByte(rest, '\n'); i >= 0 {
		rest = rest[:i]
	}
	printable := strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\t' {
			return utf8.RuneError
		}
		return r
	}, strings.ToValidUTF8(string(rest[:min(len(rest), 200)]), "\uFFFD"))
	return position(path, before+printable+" ", len(before))
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

// transcode decodes the bytes and notes that the encoding was not said by
// anybody but recognized.
func (r *room) transcode(path string, data []byte, enc encoding.Encoding, name string) (string, []schema.Diagnostic) {
	text, ok := try(data, enc)
	if !ok {
		return "", []schema.Diagnostic{badByte(path, data)}
	}
	s := look(text, r.stops[:0])
	if r.stops = s.stops; s.control >= 0 {
		return "", []schema.Diagnostic{binaryAt(path, text, s.control)}
	}
	note := schema.Diagnose(schema.GuessedEncoding, schema.Position{Path: path}, "the file was read as "+name)
	return string(text), []schema.Diagnostic{note}
}

// try decodes the bytes; ok is false where some of them have no meaning.
func try(data []byte, enc encoding.Encoding) (text []byte, ok bool) {
	text, err := enc.NewDecoder().Bytes(data)
	if err != nil || bytes.ContainsRune(text, utf8.RuneError) {
		return nil, false
	}
	return text, true
}

// guess finds the encoding of text that is not UTF-8. Japanese encodings come
// first, because almost any bytes are windows-1252; they must prove themselves
// by kana, which no Japanese prose lacks and stray pairs of accented letters
// do not give.
func guess(data []byte) (encoding.Encoding, string) {
	if mostlyUTF8(data) {
		return nil, ""
	}
	candidates := []struct {
		enc  encoding.Encoding
		name string
	}{{japanese.EUCJP, "EUC-JP"}, {japanese.ShiftJIS, "Shift_JIS"}}
	best, bestShare := -1, 0.2
	for i, c := range candidates {
		if text, ok := try(data, c.enc); ok {
			if share := kana(string(text)); share > bestShare {
				best, bestShare = i, share
			}
		}
	}
	if best >= 0 {
		return candidates[best].enc, candidates[best].name
	}
	if _, ok := try(data, charmap.Windows1252); ok {
		return charmap.Windows1252, "windows-1252"
	}
	return nil, ""
}

// mostlyUTF8 reports whether the bytes are damaged UTF-8: more well-formed
// characters than stray bytes.
func mostlyUTF8(data []byte) bool {
	good, bad := 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			bad++
		} else {
			good++
		}
		i += n
	}
	return good > bad
}

// kana returns the share of full-width kana among the characters beyond ASCII.
func kana(text string) float64 {
	all, n := 0, 0
	for _, r := range text {
		if r >= utf8.RuneSelf {
			all++
			if r >= 0x3041 && r <= 0x30FE {
				n++
			}
		}
	}
	if all == 0 {
		return 0
	}
	return float64(n) / float64(all)
}

// htmlHeads are the tags that a page of HTML begins with. Inline tags are not
// among them: Markdown may hold those.
var htmlHeads = []string{
	"!doctype html", "html", "head", "body", "?xml", "div", "p", "table", "script", "meta",
	"title", "main", "article", "section", "header", "nav", "h1", "h2", "ul", "ol", "font", "center",
}

// isHTML reports whether a text is a page of HTML.
func isHTML(text string) bool {
	text = strings.TrimLeft(text, " \t\r\n")
	for strings.HasPrefix(text, "<!--") {
		i := strings.Index(text, "-->")
		if i < 0 {
			return false
		}
		text = strings.TrimLeft(text[i+3:], " \t\r\n")
	}
	if !strings.HasPrefix(text, "<") {
		return false
	}
	text = strings.ToLower(text[1:min(len(text), 20)])
	for _, h := range htmlHeads {
		if rest, ok := strings.CutPrefix(text, h); ok && (rest == "" || strings.IndexByte(" \t\r\n>/", rest[0]) >= 0) {
			return true
		}
	}
	return false
}
