package search

import (
	"strings"
	"unicode"
)

// Cut returns the terms by which a text is found, folded, in the order of the
// text; a term may come twice. A word in letters and digits is a term, unless it
// is one of [Silent]. Japanese, which has no blanks, is cut into its pairs of
// characters; where hiragana begin or end, what they are beside is a term of its
// own. A pair of both would tell little: hiragana there are endings and particles.
func Cut(text string) []string {
	var terms []string
	for _, r := range runs(text) {
		terms = r.appendTerms(terms)
	}
	return terms
}

// run is a stretch of a text in characters that belong together.
type run struct {
	text      []rune
	spaceless bool // of a script that puts no blanks between words
}

// appendTerms appends the terms of a run.
func (r run) appendTerms(terms []string) []string {
	if !r.spaceless {
		if word := string(r.text); !silent[word] {
			terms = append(terms, singular(word))
		}
		return terms
	}
	for i, c := range r.text {
		switch last := i == len(r.text)-1; {
		case !last && hiragana(c) == hiragana(r.text[i+1]):
			terms = append(terms, string(r.text[i:i+2]))
		case !hiragana(c):
			terms = append(terms, string(c))
		}
	}
	return terms
}

// runs cuts a text into words and stretches of Japanese. Blanks within Japanese
// only wrap its lines, or part a name in two.
func runs(text string) []run {
	var out []run
	rest := []rune(Fold(text))
	for i := 0; i < len(rest); {
		switch {
		case spaceless(rest[i]):
			r := run{spaceless: true}
			r.text, i = japanese(rest, i)
			out = append(out, r)
		case letter(rest[i]):
			r := run{}
			r.text, i = word(rest, i)
			out = append(out, r)
		default:
			i++
		}
	}
	return out
}

// japanese returns the stretch of Japanese that begins at i, and where it ends.
func japanese(text []rune, i int) (found []rune, end int) {
	for i < len(text) {
		next := i
		for next < len(text) && blank(text[next]) {
			next++
		}
		if next == len(text) || !spaceless(text[next]) {
			return found, i
		}
		found = append(found, text[next])
		i = next + 1
	}
	return found, i
}

// word returns the word that begins at i, and where it ends. The full stops of an
// abbreviation in single letters, such as U.S., are left out.
func word(text []rune, i int) (found []rune, end int) {
	if letters, end := abbreviation(text, i); letters != nil {
		return letters, end
	}
	for end = i; end < len(text) && inWord(text[end]); end++ {
	}
	return text[i:end], end
}

// abbreviation returns the letters of an abbreviation that begins at i, and where it
// ends; nil if none does.
func abbreviation(text []rune, i int) (letters []rune, end int) {
	for end = i; lone(text, end); end += 2 {
		letters = append(letters, text[end])
		if end+1 == len(text) || text[end+1] != '.' {
			end++
			break
		}
	}
	if len(letters) < 2 {
		return nil, i
	}
	return letters, min(end, len(text))
}

// lone reports whether a letter that has no other after it is at i.
func lone(text []rune, i int) bool {
	return i < len(text) && unicode.IsLetter(text[i]) && inWord(text[i]) && (i+1 == len(text) || !inWord(text[i+1]))
}

func inWord(r rune) bool { return letter(r) && !spaceless(r) }

// letter reports whether a character is a part of a word.
func letter(r rune) bool {
	return 'a' <= r && r <= 'z' || '0' <= r && r <= '9' || r >= 0x80 && unicode.In(r, unicode.L, unicode.N, unicode.M)
}

// spaceless reports whether a character is of a script that puts no blanks
// between words.
func spaceless(r rune) bool {
	return r >= 0x80 && (r == 'ー' || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana))
}

func hiragana(r rune) bool { return unicode.Is(unicode.Hiragana, r) }

// blank reports whether a character is white space. That of other widths is
// folded into these.
func blank(r rune) bool { return r == ' ' || '\t' <= r && r <= '\r' }

// Silent are the words that are in so many texts that none is found by them.
var Silent = strings.Fields("a all also an and are as at be been between both by for from had has have in including is it its " +
	"of on or other our s that the their these they this through to together was we were which will with")

var silent = func() map[string]bool {
	set := make(map[string]bool, len(Silent))
	for _, word := range Silent {
		set[word] = true
	}
	return set
}()

// singular takes the ending of a plural from an English word.
func singular(word string) string {
	stem, plural := strings.CutSuffix(word, "s")
	switch {
	case !plural || len(word) <= 4, strings.HasSuffix(stem, "s"), strings.HasSuffix(stem, "u"), strings.HasSuffix(stem, "i"):
		return word
	case strings.HasSuffix(stem, "ie"):
		return strings.TrimSuffix(stem, "ie") + "y"
	}
	return stem
}
