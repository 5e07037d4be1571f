package compile_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
)

// shuffle is what texts of one language are made of.
type shuffle struct {
	language string
	printed  []string // the words of the statements for tests, in their order; characters in a language without blanks
	listed   []string // the words of the lists
	blank    string   // between words
}

func newShuffle(t *testing.T, language, blank string) shuffle {
	t.Helper()
	s := shuffle{language: language, blank: blank}
	printed := append(statementPaths(t, "../testdata/statements/*."+language+".*"), statementPaths(t, "../testdata/linked/statements/*."+language+".*")...)
	if ways, err := filepath.Glob("../testdata/ways/*." + language + ".tsv"); err == nil {
		printed = append(printed, ways...)
	}
	for _, path := range printed {
		s.printed = append(s.printed, s.words(t, path)...)
	}
	for _, pattern := range []string{language + "/*/data/*", language + "/data/*"} {
		lists, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range lists {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			s.listed = append(s.listed, strings.FieldsFunc(string(text), func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(";{,}", r) })...)
		}
	}
	if len(s.printed) < 1000 || len(s.listed) < 1000 {
		t.Fatalf("%d words printed, %d listed", len(s.printed), len(s.listed))
	}
	return s
}

// words returns the words of a file, or its characters.
func (s *shuffle) words(t *testing.T, path string) []string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if s.blank != "" {
		return strings.Fields(string(text))
	}
	return strings.Split(string(text), "")
}

// marks are what may come between two stretches.
var marks = strings.Fields(", . - – ( ) “ ” : ; / & ’s the of and in on to by for was held 3 3rd 2021 May 、 。 「 」 （ ） ・ の と は が を に 第３回 令和５年")

// text makes a text of some dozen stretches.
func (s *shuffle) text(r *rand.Rand) string {
	var b strings.Builder
	b.WriteString("---\nlanguage: " + s.language + "\n---\n")
	for range 4 + r.IntN(40) {
		at, longest := r.IntN(len(s.printed)), 6
		if s.blank == "" {
			longest = 24
		}
		for _, word := range s.printed[at:min(len(s.printed), at+1+r.IntN(longest))] {
			b.WriteString(word + s.blank)
		}
		for r.IntN(2) == 0 {
			b.WriteString(marks[r.IntN(len(marks))] + s.blank)
		}
		if r.IntN(2) == 0 {
			b.WriteString(s.listed[r.IntN(len(s.listed))] + s.blank)
		}
		if r.IntN(12) == 0 {
			b.WriteString("\n\n")
		}
	}
	return b.String()
}
