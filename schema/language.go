package schema

import (
	"slices"
	"strings"
	"unicode"
)

// Language is a language in which statements are written. What the rest of the
// project needs to know of a further one is a row of this table, its front end
// and its data.
type Language struct {
	Tag   string   // BCP 47
	Names []string // as people write it; the first one is in messages
	// Script reports whether a character is written in this language and not
	// in Latin letters; nil for languages that have those.
	Script func(r rune) bool
	// Label ends the names of the columns that show names in it: name_en; ""
	// if it has none.
	Label string
}

// languages lists the languages, those with Latin letters first.
var languages = []Language{
	{Tag: "en", Names: []string{"English"}, Label: "en"},
	{Tag: "ja", Names: []string{"Japanese", "日本語", "jp"}, Script: func(r rune) bool { return r >= 0x2E80 }, Label: "ja"},
}

// LanguageNamed returns the language of a tag or a name as people write them:
// "en-US", "English"; ok is false if there is none.
func LanguageNamed(s string) (l Language, ok bool) {
	tag, _, _ := strings.Cut(strings.ReplaceAll(s, "_", "-"), "-")
	i := slices.IndexFunc(languages, func(l Language) bool {
		return strings.EqualFold(l.Tag, tag) ||
			slices.ContainsFunc(l.Names, func(name string) bool { return strings.EqualFold(name, s) })
	})
	if i < 0 {
		return Language{}, false
	}
	return languages[i], true
}

// Writes reports whether a text has a character of the language's own script.
// Of a language with Latin letters it has.
func (l Language) Writes(s string) bool { return l.Script == nil || strings.ContainsFunc(s, l.Script) }

// LanguageOf returns the tag of the language whose letters a name has, printed
// without its language: "ja" if any is Japanese, "en" for all others.
func LanguageOf(name string) string {
	for _, r := range name {
		if r >= 0x3000 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) {
			return "ja"
		}
	}
	return "en"
}
