package source

import (
	"slices"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	textunicode "golang.org/x/text/encoding/unicode"
)

// On a page, the compiler comes over a network, of which the tables of Korean and
// Chinese would be a tenth: it knows the encodings of English and Japanese.
var labels = []struct {
	enc encoding.Encoding
	all string // the first is the name
}{
	{textunicode.UTF8, "utf-8 utf8 unicode-1-1-utf-8"},
	{utf16LE, "utf-16le utf-16 unicode ucs-2"},
	{utf16BE, "utf-16be unicodefffe"},
	{japanese.ShiftJIS, "shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis"},
	{japanese.EUCJP, "euc-jp x-euc-jp cseucpkdfmtjapanese"},
	{japanese.ISO2022JP, "iso-2022-jp csiso2022jp"},
	{charmap.Windows1252, "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso_8859-1 latin1 l1 ascii us-ascii"},
}

// named finds the encoding that a label of the web names, and its name there.
func named(label string) (encoding.Encoding, string) {
	for _, l := range labels {
		if names := strings.Fields(l.all); slices.Contains(names, strings.ToLower(label)) {
			return l.enc, names[0]
		}
	}
	return nil, ""
}

// chinese is the encoding of Chinese that is recognized without being named.
var chinese encoding.Encoding // none here
