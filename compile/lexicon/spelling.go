package lexicon

import (
	"fmt"
	"io/fs"
	"strings"
	"sync"
)

// spelling is what is known of words that are spelled in two ways.
type spelling struct {
	american map[string]string // of whole words, by the other spelling
	british  map[string]string // of whole words, by the American spelling
	ends     [][2]string       // American and British ends of words
	begins   [][2]string       // American and British beginnings
}

var spellings = sync.OnceValue(func() *spelling { return must(readSpelling(data, "data/spelling.tsv")) })

func readSpelling(fsys fs.FS, name string) (*spelling, error) {
	rows, err := Table(fsys, name, "american", "british")
	if err != nil {
		return nil, fmt.Errorf("embedded data: %w", err)
	}
	s := &spelling{american: map[string]string{}, british: map[string]string{}}
	for _, r := range rows {
		a, b := r.Fields[0], r.Fields[1]
		switch {
		case strings.HasPrefix(a, "-"):
			s.ends = append(s.ends, [2]string{a[1:], b[1:]})
		case strings.HasSuffix(a, "-"):
			s.begins = append(s.begins, [2]string{a[:len(a)-1], b[:len(b)-1]})
		default:
			s.american[b], s.british[a] = a, b
		}
	}
	return s, nil
}

// American returns an English word in small letters as Americans spell it; a
// word that all spell alike as it is.
func American(word string) string {
	s := spellings()
	if a, ok := s.american[word]; ok {
		return a
	}
	return s.changed(word, 1, 0)
}

// OtherSpelling returns an English word in small letters as those spell it who
// do not spell it so: "organization" for "organisation", "centre" for "center".
// It returns "" for a word that all spell alike. It is for looking words up: of
// a word like "premise", which is no verb, it makes one that nobody writes.
func OtherSpelling(word string) string {
	s := spellings()
	if a, ok := s.american[word]; ok {
		return a
	}
	if b, ok := s.british[word]; ok {
		return b
	}
	if a := s.changed(word, 1, 0); a != word {
		return a
	}
	if b := s.changed(word, 0, 1); b != word {
		return b
	}
	return ""
}

// changed returns a word with its end or its beginning changed from one column
// of the table to another.
func (s *spelling) changed(word string, from, to int) string {
	if len(word) < len("analyze") {
		return word // "rise", "size", "prize"
	}
	for _, e := range s.ends {
		if stem, ok := strings.CutSuffix(word, e[from]); ok {
			return stem + e[to]
		}
	}
	for _, b := range s.begins {
		if rest, ok := strings.CutPrefix(word, b[from]); ok {
			return b[to] + rest
		}
	}
	return word
}
