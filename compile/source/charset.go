package source

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/saintfish/chardet"
)

// decoder turns bytes of an encoding into UTF-8.
type decoder func(data []byte) (text []byte, err error)

// charsetOf is an encoding, and how it came to be chosen.
type charsetOf struct {
	name string  // as IANA names it
	enc  decoder // nil for UTF-8
	how  string  // "given", "byte order mark", "declared", "recognized"; "" for UTF-8 that nobody named
}

var (
	utf8Bare  = charsetOf{name: "UTF-8"}
	preferred = map[string]string{"utf-8": "UTF-8", "shift_jis": "Shift_JIS", "euc-jp": "EUC-JP", "iso-2022-jp": "ISO-2022-JP",
		"gb18030": "GB18030", "gbk": "GBK", "utf-16le": "UTF-16LE", "utf-16be": "UTF-16BE", "big5": "Big5", "euc-kr": "EUC-KR"}
)

// labelled finds the encoding that a label of the web names; ok is false if
// nobody knows it.
func labelled(label, how string) (c charsetOf, ok bool) {
	enc, name := named(strings.TrimSpace(label))
	if enc == nil || name == "replacement" {
		return c, false
	}
	switch name {
	case "utf-8":
		enc = nil
	case "windows-1252":
		enc = fromWestern
	}
	if nice, known := preferred[name]; known {
		name = nice
	}
	return charsetOf{name, enc, how}, true
}

// mark is the byte order mark in UTF-8.
var mark = []byte("\xEF\xBB\xBF")

// recognize finds the encoding of a file: by a byte order mark, by what the file
// declares, or by its bytes. ok is false if none fits.
func recognize(data []byte, s sight) (charsetOf, bool) {
	switch big, wide := wide(data); {
	case bytes.HasPrefix(data, mark):
		return charsetOf{"UTF-8", nil, "byte order mark"}, !s.broken
	case wide && big:
		return labelled("utf-16be", marked(data))
	case wide:
		return labelled("utf-16le", marked(data))
	}
	if s.broken || s.escape { // what is UTF-8 need not say so
		if c, ok := declared(data); ok && c.enc != nil {
			if _, fits := try(data, c.enc); fits {
				return c, true
			}
		}
	}
	switch {
	case s.escape && bytes.Contains(data, []byte("\x1b$")):
		return labelled("iso-2022-jp", "recognized")
	case !s.broken:
		return utf8Bare, true
	}
	return guess(data)
}

func marked(data []byte) string {
	if data[0] >= 0xFE {
		return "byte order mark"
	}
	return "recognized"
}

// declarations are how files name their encoding in their first lines: front
// matter, XML, and HTML in two ways.
var declarations = regexp.MustCompile(`(?i)(?:^---\r?\n(?:[^\n]*\n){0,20}?charset:[ \t]*["']?|<\?xml[^>]*encoding=["']?|<meta[^>]*charset=["']?)([a-z0-9_.:-]+)`)

// declared finds the encoding that a file names itself.
func declared(data []byte) (charsetOf, bool) {
	head := data[:min(len(data), 4096)]
	if !declares(head) {
		return charsetOf{}, false
	}
	m := declarations.FindSubmatch(head)
	if m == nil {
		return charsetOf{}, false
	}
	return labelled(string(m[1]), "declared")
}

// declares reports whether a file begins so that it may name its encoding:
// with front matter, or with tags anywhere. It spares most texts the pattern.
func declares(head []byte) bool {
	if bytes.HasPrefix(head, []byte("---")) {
		return true
	}
	for {
		i := bytes.IndexByte(head, '<')
		if i < 0 || i+1 == len(head) {
			return false
		}
		head = head[i+1:]
		if c := head[0] | 0x20; head[0] == '?' || c == 'm' {
			return true
		}
	}
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

// try decodes the bytes; ok is false if some of them have no meaning. A byte order
// mark is no part of the text.
func try(data []byte, enc decoder) (text []byte, ok bool) {
	text, err := enc(data)
	if err != nil || bytes.ContainsRune(text, utf8.RuneError) {
		return nil, false
	}
	return bytes.TrimPrefix(text, mark), true
}

// tried is the encoding that a label names, if the bytes can be of it, and the text
// that they are then.
func tried(data []byte, label string) (c charsetOf, text []byte, ok bool) {
	if c, ok = labelled(label, "recognized"); ok {
		text, ok = try(data, c.enc)
	}
	return c, text, ok
}

// guess finds the encoding of text that is not UTF-8. Japanese encodings come
// first, because almost any bytes are windows-1252; they must prove themselves
// by kana, which no Japanese prose lacks and stray pairs of accented letters
// do not give. Chinese must be what frequencies of characters say too.
func guess(data []byte) (charsetOf, bool) {
	if mostlyUTF8(data) {
		return charsetOf{}, false
	}
	best, bestShare := charsetOf{}, 0.2
	for _, label := range []string{"euc-jp", "shift_jis"} {
		if c, text, ok := tried(data, label); ok {
			if share := kana(string(text)); share > bestShare {
				best, bestShare = c, share
			}
		}
	}
	if best.enc != nil {
		return best, true
	}
	if looksChinese(data) {
		if c, _, ok := tried(data, "gb18030"); ok {
			return c, true
		}
	}
	if c, _, ok := tried(data, "windows-1252"); ok {
		return c, true
	}
	return charsetOf{}, false
}

// looksChinese asks the frequencies of characters; a text that is mostly ASCII
// does not have enough of them.
func looksChinese(data []byte) bool {
	beyond := 0
	for _, b := range data {
		if b >= utf8.RuneSelf {
			beyond++
		}
	}
	if beyond*5 < len(data) {
		return false
	}
	best, err := chardet.NewTextDetector().DetectBest(data)
	return err == nil && best.Charset == "GB-18030" && best.Confidence >= 50
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
