package search

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// appendTerms appends the terms by which a text is found, folded, in the order of the
// text; a term may come twice. A word in letters and digits is a term, unless it
// is one of [Silent]. Japanese, which has no blanks, is cut into its pairs of
// characters; where hiragana begin or end, what they are beside is a term of its
// own. A pair of both would tell little: hiragana there are endings and particles.
// Terms are parts of the folded form of the text wherever they can be.
func appendTerms(terms []string, text string) []string {
	rest := Fold(text)
	for rest != "" {
		r, size := utf8.DecodeRuneInString(rest)
		switch {
		case spaceless(r):
			var run string
			run, rest = japanese(rest)
			terms = appendPairs(terms, run)
		case letter(r):
			var found string
			if found, rest = word(rest); !silent[found] {
				terms = append(terms, singular(found))
			}
		default:
			rest = rest[size:]
		}
	}
	return terms
}

// appendPairs appends the terms of a stretch of Japanese.
func appendPairs(terms []string, run string) []string {
	for run != "" {
		r, size := utf8.DecodeRuneInString(run)
		next, width := utf8.DecodeRuneInString(run[size:])
		switch kana := hiragana(r); {
		case width > 0 && kana == hiragana(next):
			terms = append(terms, run[:size+width])
		case !kana:
			terms = append(terms, run[:size])
		}
		run = run[size:]
	}
	return terms
}

// japanese returns the stretch of Japanese with which a text begins, and what
// comes after it. Blanks within Japanese only wrap its lines, or part a name in two.
func japanese(text string) (run, rest string) {
	end, parted := 0, false
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !blank(r) && !spaceless(r) {
			break
		}
		i += size
		if spaceless(r) {
			parted = parted || end < i-size
			end = i
		}
	}
	run, rest = text[:end], text[end:]
	if parted {
		run = strings.Join(strings.FieldsFunc(run, blank), "")
	}
	return run, rest
}

// word returns the word with which a text begins, and what comes after it. The full
// stops of an abbreviation in single letters, such as U.S., are left out.
func word(text string) (found, rest string) {
	if first := loneLetter(text); first > 0 {
		found, rest = text[:first], text[first:]
		for n := 1; strings.HasPrefix(rest, ".") && n > 0; {
			if n = loneLetter(rest[1:]); n > 0 {
				found, rest = found+rest[1:1+n], rest[1+n:]
			}
		}
		return found, rest
	}
	end := len(text)
	for i, r := range text {
		if !inWord(r) {
			end = i
			break
		}
	}
	return text[:end], text[end:]
}

// loneLetter returns the size of the letter with which a text begins, if no other
// follows; or else 0.
func loneLetter(text string) int {
	r, size := utf8.DecodeRuneInString(text)
	next, _ := utf8.DecodeRuneInString(text[size:])
	if !inWord(r) || !unicode.IsLetter(r) || inWord(next) && size < len(text) {
		return 0
	}
	return size
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
