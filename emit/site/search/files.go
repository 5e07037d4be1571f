package search

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// Folder is where the files of the index are, relative to the root of the site.
const Folder = "search/"

// How large a shard may grow, in bytes before it is compressed: small enough to
// be there at once, large enough that there are few.
const (
	termShard = 64 << 10
	textShard = 24 << 10
)

// Files returns the files of the index of entries. Hits are shown in the order of
// the entries. The same entries give the same bytes.
func Files(entries []Entry) []File {
	h := head{Silent: Silent, Terms: []string{}, Texts: []int{}, Block: blockSize, Entries: len(entries)}
	var files []File
	add := func(kind string, n int, content func([]byte) []byte) {
		files = append(files, script(fmt.Sprintf("%s%s-%d.js", Folder, kind, n), func(out []byte) []byte {
			return append(content(fmt.Appendf(out, "seek.%s(%d,", kind, n)), ")\n"...)
		}))
	}
	for _, s := range shards(newIndex(entries)) {
		add("terms", len(h.Terms), func(out []byte) []byte { return appendText(out, s.text) })
		h.Terms = append(h.Terms, s.first)
	}
	for first, end := 0, 0; first < len(entries); first = end {
		end = shardEnd(entries, first)
		add("texts", len(h.Texts), func(out []byte) []byte { return appendRows(out, entries[first:end]) })
		h.Texts = append(h.Texts, first)
	}
	return append(files, script(Folder+"head.js", func(out []byte) []byte { return append(out, "seek.head("+quoted(h)+")\n"...) }))
}

// head says what the shards begin with.
type head struct {
	Silent  []string `json:"silent"`
	Terms   []string `json:"terms"`   // the first term of each shard of terms
	Texts   []int    `json:"texts"`   // the first entry of each shard of texts
	Block   int      `json:"block"`   // how many entries a block has
	Entries int      `json:"entries"` // how many there are
}

// shard is a part of the index.
type shard struct {
	first string // its first term
	text  string // its terms, with commas between them
}

func shards(all []posted) []shard {
	var out []shard
	var terms, places strings.Builder
	first, before := "", ""
	flush := func() {
		if terms.Len() > 0 {
			out = append(out, shard{first, terms.String() + " " + places.String()})
			terms.Reset()
			places.Reset()
		}
	}
	for _, p := range all {
		if terms.Len()+places.Len() >= termShard {
			flush()
		}
		if terms.Len() == 0 {
			first, before = p.term, ""
		} else {
			terms.WriteByte(',')
		}
		p.writeTerm(&terms, before)
		p.writePlaces(&places)
		before = p.term
	}
	flush()
	return out
}

// shardEnd returns the end of the shard of texts that begins with an entry.
func shardEnd(entries []Entry, first int) int {
	size, end := 0, first
	for end < len(entries) && size < textShard {
		size += len(entries[end].Text) + len(entries[end].Place)
		end++
	}
	return end
}

// appendRows appends entries as the script reads them: kind, place, title, language,
// text and dates, if any. A title that is that of the entry before, dates and all, is
// 0, and these are left out.
func appendRows(out []byte, entries []Entry) []byte {
	out = append(out, '[')
	for i, e := range entries {
		if i > 0 {
			out = append(out, ',')
		}
		out = appendText(append(out, '['), string(e.Kind))
		out = appendText(append(out, ','), e.Place)
		same := i > 0 && e.Title == entries[i-1].Title && slices.Equal(e.Dates, entries[i-1].Dates)
		if out = append(out, ','); same {
			out = append(out, '0')
		} else {
			out = appendText(out, e.Title)
		}
		out = appendText(append(out, ','), e.Language)
		out = appendText(append(out, ','), e.Text)
		if len(e.Dates) > 0 && !same {
			out = appendDates(append(out, ','), e.Dates)
		}
		out = append(out, ']')
	}
	return append(out, ']')
}

func appendDates(out []byte, dates []string) []byte {
	out = append(out, '[')
	for i, date := range dates {
		if i > 0 {
			out = append(out, ',')
		}
		out = appendText(out, date)
	}
	return append(out, ']')
}

// appendText appends a text as [quoted] writes it, which takes ten times as long.
func appendText(out []byte, text string) []byte {
	if strings.ContainsFunc(text, escaped) {
		return append(out, quoted(text)...)
	}
	return append(append(append(out, '"'), text...), '"')
}

// escaped reports whether JSON for a script does not hold a character as it is.
func escaped(r rune) bool {
	switch r {
	case '"', '\\', '<', '>', '&', 0x7F, '\u2028', '\u2029', utf8.RuneError:
		return true
	}
	return r < ' '
}

// quoted writes a value as JSON, which is JavaScript too.
func quoted(value any) string {
	out, err := json.Marshal(value)
	if err != nil { // no value of this package is one that JSON lacks
		panic(err)
	}
	return string(out)
}

// sheets hold a file as it is written.
var sheets = sync.Pool{New: func() any { return new([]byte) }}

func script(name string, content func([]byte) []byte) File {
	return File{Name: name, Write: func(w io.Writer) error {
		sheet := sheets.Get().(*[]byte)
		defer sheets.Put(sheet)
		*sheet = content((*sheet)[:0])
		_, err := w.Write(*sheet)
		return err
	}}
}
