package compile_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dialoguec/compile"
)

// TestReadIsTotal reads texts that nobody would publish: fixtures whose lines
// or words are mixed, cut out or strewn with marks. Each must be read or
// refused with a diagnostic.
func TestReadIsTotal(t *testing.T) {
	names, err := filepath.Glob(filepath.Join("..", "testdata", "statements", "*"))
	if err != nil || len(names) == 0 {
		t.Fatal("no statements:", err)
	}
	var texts []string
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(raw))
	}
	r := rand.New(rand.NewPCG(1, 2))
	most := 600
	if testing.Short() {
		most = 30
	}
	for n := range most {
		k := r.IntN(len(texts))
		mixed := mix(r, texts[k], texts[r.IntN(len(texts))])
		path := fmt.Sprintf("mixed-%d%s", n, strings.TrimPrefix(filepath.Base(names[k]), strings.Split(filepath.Base(names[k]), ".")[0]))
		s, problems := compile.Read(compile.Source{Path: path, Data: []byte(mixed)})
		if s.Statement == nil && len(problems) == 0 {
			t.Errorf("%s: neither read nor refused", path)
		}
	}
}

// mix makes a text of one or two.
func mix(r *rand.Rand, text, other string) string {
	const marks = "()[]“”:;,.-–/’‘&•*#「」（）、。"
	switch r.IntN(5) {
	case 0:
		lines := strings.Split(text, "\n")
		r.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
		return strings.Join(lines, "\n")
	case 1:
		words := strings.Split(text, " ")
		for range len(words) / 8 {
			i, j := r.IntN(len(words)), r.IntN(len(words))
			words[i], words[j] = words[j], words[i]
		}
		return strings.Join(words, " ")
	case 2:
		return text[:r.IntN(len(text))] + other[r.IntN(len(other)):]
	case 3:
		at := r.IntN(len(text))
		return text[:at] + text[min(len(text), at+r.IntN(900)):]
	}
	signs := []rune(marks)
	return strings.Map(func(c rune) rune {
		if r.IntN(30) == 0 {
			return signs[r.IntN(len(signs))]
		}
		return c
	}, text)
}
