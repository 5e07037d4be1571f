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
	whole    [256]uint32       // of whole words in either spelling, by their first letter: a bit for each last letter
	ends     [2]changes        // of American and of British words, by their last letter
	begins   [2]changes        // by their first letter
}

// changes are ends or beginnings of words with their other spelling, by a letter.
type changes [256][][2]string

func (c *changes) add(letter byte, from, to string) {
	c[letter] = append(c[letter], [2]string{from, to})
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
			s.ends[0].add(a[len(a)-1], a[1:], b[1:])
			s.ends[1].add(b[len(b)-1], b[1:], a[1:])
		case strings.HasSuffix(a, "-"):
			s.begins[0].add(a[0], a[:len(a)-1], b[:len(b)-1])
			s.begins[1].add(b[0], b[:len(b)-1], a[:len(a)-1])
		default:
			s.american[b], s.british[a] = a, b
			s.note(a)
			s.note(b)
		}
	}
	return s, nil
}

// note lets [spelling.listed] know a whole word.
func (s *spelling) note(word string) { s.whole[word[0]] |= lastLetter(word) }

// listed reports whether a word may be one of the whole words: thousands of words
// are asked for at each start, and few of them are.
func (s *spelling) listed(word string) bool {
	return word != "" && s.whole[word[0]]&lastLetter(word) != 0
}

func lastLetter(word string) uint32 { return 1 << (word[len(word)-1] & 31) }

// American returns an English word in small letters as Americans spell it; a
// word that all spell alike as it is.
func American(word string) string {
	s := spellings()
	if s.listed(word) {
		if a, ok := s.american[word]; ok {
			return a
		}
	}
	return s.changed(word, 1)
}

// OtherSpelling returns an English word in small letters as those spell it who
// do not spell it so: "organization" for "organisation", "centre" for "center".
// It returns "" for a word that all spell alike. It is for looking words up: of
// a word like "premise", which is no verb, it makes one that nobody writes.
func OtherSpelling(word string) string {
	s := spellings()
	if s.listed(word) {
		if a, ok := s.american[word]; ok {
			return a
		}
		if b, ok := s.british[word]; ok {
			return b
		}
	}
	if a := s.changed(word, 1); a != word {
		return a
	}
	if b := s.changed(word, 0); b != word {
		return b
	}
	return ""
}

// changed returns a word with its end or its beginning changed from one column
// of the table to the other.
func (s *spelling) changed(word string, from int) string {
	if len(word) < len("analyze") {
		return word // "rise", "size", "prize"
	}
	for _, e := range s.ends[from][word[len(word)-1]] {
		if stem, ok := strings.CutSuffix(word, e[0]); ok {
			return stem + e[1]
		}
	}
	for _, b := range s.begins[from][word[0]] {
		if rest, ok := strings.CutPrefix(word, b[0]); ok {
			return b[1] + rest
		}
	}
	return word
}
