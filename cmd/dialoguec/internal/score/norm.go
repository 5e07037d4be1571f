package score

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Norm folds case, width, punctuation, blanks and a leading article away, so
// that two spellings of one text are equal. What is left is letters and numbers.
func Norm(s string) string {
	s = cases.Fold().String(norm.NFKC.String(s))
	s = strings.ReplaceAll(s, "’", "'")
	s = strings.ReplaceAll(s, "u.s.", "us")
	s = strings.ReplaceAll(s, "d.c.", "dc")
	s = withoutArticle(strings.TrimFunc(s, isSpace))
	// The apostrophe of a genitive goes with all other punctuation.
	return strings.Map(func(r rune) rune {
		if isWord(r) {
			return r
		}
		return -1
	}, s)
}

// withoutArticle cuts "the", "a" or "an" and the blanks after it.
func withoutArticle(s string) string {
	for _, article := range []string{"the", "a", "an"} {
		if rest, ok := strings.CutPrefix(s, article); ok {
			if trimmed := strings.TrimLeftFunc(rest, isSpace); trimmed != rest {
				return trimmed
			}
		}
	}
	return s
}

// isSpace is white space in the sense of Unicode, and the four separators of
// ASCII that count as such in the reference measure.
func isSpace(r rune) bool { return unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f }

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

// cities holds one spelling for a city that statements name in two languages.
var cities = map[string]string{
	"ワシントン": "washington", "ワシントンdc": "washington", "washingtondc": "washington",
	"東京": "tokyo", "ニューデリー": "newdelhi", "ロンドン": "london", "パリ": "paris", "ベルリン": "berlin",
	"ブリュッセル": "brussels", "ソウル": "seoul", "北京": "beijing", "キャンベラ": "canberra",
}

// cityOf is the name of a city, without state or country, in one spelling.
func cityOf(s string) string {
	n := Norm(s)
	if _, known := cities[n]; !known && s != "" {
		if i := strings.IndexAny(s, ",、(（"); i >= 0 {
			s = s[:i]
		}
		n = Norm(s)
	}
	if one, known := cities[n]; known {
		return one
	}
	return n
}
