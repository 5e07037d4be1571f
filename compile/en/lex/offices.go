package lex

import (
	"strings"
	"unicode/utf8"

	"dialoguec/compile/lexicon"
)

// office is an office of state and the codes of those who do not have it.
type office struct {
	name  string
	lacks map[string]bool
}

// readOffice reads: office, codes with spaces between them.
func (w *Lexicon) readOffice(r lexicon.Row) error {
	if len(r.Fields) != 2 {
		return r.Errorf("%d fields, give the office and the codes of those without it", len(r.Fields))
	}
	o := office{name: r.Fields[0], lacks: make(map[string]bool, 24)}
	for code := range strings.SplitSeq(r.Fields[1], " ") {
		if _, ok := lexicon.CountryByCode(code); !ok && code != "EU" {
			return r.Errorf("unknown country %q, use a code of countries.tsv", code)
		}
		o.lacks[code] = true
	}
	w.offices = append(w.offices, o)
	return nil
}

// HasOffice reports whether a country may have the office that a title names;
// one that the table does not know, any may have.
func (w *Lexicon) HasOffice(code, title string) bool {
	title = strings.ReplaceAll(MixedCase(title), "-", " ") // "Vice-Minister"
	for i := range w.offices {
		o := &w.offices[i]
		if o.lacks[code] && holds(title, o.name) {
			return false
		}
	}
	return true
}

// readTitle reads: a title, "…" at its end if a title may go on after it.
func (w *Lexicon) readTitle(r lexicon.Row) error {
	if len(r.Fields) != 1 {
		return r.Errorf("%d fields, give the title alone", len(r.Fields))
	}
	w.titles = append(w.titles, r.Fields[0])
	return nil
}

// Sovereign reports whether a title is of those that any text prints without
// the country.
func Sovereign(title string) bool {
	title = MixedCase(title)
	for _, t := range lex().titles {
		if start, ok := strings.CutSuffix(t, " …"); ok && strings.HasPrefix(title, start) || t == title {
			return true
		}
	}
	return false
}

// InCapitals reports whether a text has capitals alone, two at least: a heading
// prints names and posts so.
func InCapitals(s string) bool {
	return len(s) > 1 && strings.ToUpper(s) == s && strings.ToLower(s[1:]) != s[1:]
}

// MixedCase returns a title that is printed in capitals as it is in running
// text; any other as it is.
func MixedCase(title string) string {
	if !InCapitals(title) {
		return title
	}
	words := strings.Fields(strings.ToLower(title))
	for i, word := range words {
		switch word {
		case "of", "for", "and", "the", "to", "in", "on", "at":
		default:
			_, first := utf8.DecodeRuneInString(word)
			words[i] = strings.ToUpper(word[:first]) + word[first:]
		}
	}
	return strings.Join(words, " ")
}

// holds reports whether a title has the words of an office, and not as the
// beginning of another post: "Minister Counselor".
func holds(title, office string) bool {
	at := strings.Index(title, office)
	if at < 0 || at > 0 && title[at-1] != ' ' {
		return false
	}
	rest := title[at+len(office):]
	common := president.In(office) && !strings.Contains(office, " ") // companies have vice presidents too
	switch {
	case common && ofDeputy(title[:at]), strings.HasPrefix(rest, " Couns"):
		return false
	case rest == "", strings.HasPrefix(rest, " "), strings.HasPrefix(rest, ","), strings.HasPrefix(rest, "’"), strings.HasPrefix(rest, "'"):
		return true
	}
	return false
}

var (
	deputy    = List("deputy")
	president = List("president")
)

// ofDeputy reports whether the words before an office make it that of a deputy: "Vice",
// "Deputy".
func ofDeputy(before string) bool {
	before = strings.TrimRight(before, " ")
	return deputy.In(before[strings.LastIndexByte(before, ' ')+1:])
}
