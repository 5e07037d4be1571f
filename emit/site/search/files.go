package search

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
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
	h := head{Silent: Silent, Terms: []string{}, Texts: []int{}}
	var files []File
	add := func(kind string, n int, content string) {
		files = append(files, script(fmt.Sprintf("%s%s-%d.js", Folder, kind, n), content))
	}
	for _, s := range newIndex(entries).shards() {
		add("terms", len(h.Terms), fmt.Sprintf("seek.terms(%d,%s)\n", len(h.Terms), quoted(s.text)))
		h.Terms = append(h.Terms, s.first)
	}
	for first := 0; first < len(entries); {
		end := shardEnd(entries, first)
		add("texts", len(h.Texts), fmt.Sprintf("seek.texts(%d,%s)\n", len(h.Texts), rowsOf(entries[first:end])))
		h.Texts = append(h.Texts, first)
		first = end
	}
	return append(files, script(Folder+"head.js", "seek.head("+quoted(h)+")\n"))
}

// head says what the shards begin with.
type head struct {
	Silent []string `json:"silent"`
	Terms  []string `json:"terms"` // the first term of each shard of terms
	Texts  []int    `json:"texts"` // the first entry of each shard of texts
}

// shard is a part of the index.
type shard struct {
	first string // its first term
	text  string // its terms, with commas between them
}

func (x index) shards() []shard {
	var out []shard
	var terms, entries strings.Builder
	first, before := "", ""
	flush := func() {
		if terms.Len() > 0 {
			out = append(out, shard{first, terms.String() + " " + entries.String()})
			terms.Reset()
			entries.Reset()
		}
	}
	for _, p := range x.terms {
		if terms.Len()+entries.Len() >= termShard {
			flush()
		}
		if terms.Len() == 0 {
			first, before = p.term, ""
		} else {
			terms.WriteByte(',')
		}
		p.writeTerm(&terms, before)
		p.writeEntries(&entries)
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

// rowsOf writes entries as the script reads them: kind, place, title, language and
// text. A title that is that of the entry before is 0.
func rowsOf(entries []Entry) string {
	rows := make([][]any, len(entries))
	for i, e := range entries {
		rows[i] = []any{e.Kind, e.Place, e.Title, e.Language, e.Text}
		if i > 0 && e.Title == entries[i-1].Title {
			rows[i][2] = 0
		}
	}
	return quoted(rows)
}

// quoted writes a value as JSON, which is JavaScript too.
func quoted(value any) string {
	out, err := json.Marshal(value)
	if err != nil { // no value of this package is one that JSON lacks
		panic(err)
	}
	return string(out)
}

func script(name, content string) File {
	return File{Name: name, Write: func(w io.Writer) error {
		_, err := io.WriteString(w, content)
		return err
	}}
}
