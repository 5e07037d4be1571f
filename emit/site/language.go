package site

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"dialoguec/emit/site/dates"
	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// tongue is a language of the interface.
type tongue struct {
	code   string        // BCP 47
	name   string        // in the language itself
	folder string        // of its pages: "", or ending in a slash
	words  func() *words // read when a page is first written: most runs write none
}

// words are what the pages of a language say.
type words struct {
	messages  map[string]string
	labels    map[string]map[string]string // of the codes of closed lists
	templates templates
}

//go:embed messages.tsv
var messageTable string

// tongues are the languages of the interface; the first is that of the pages that
// have the addresses of the IRIs.
var tongues = []*tongue{newTongue("en", "English", "", 1), newTongue("ja", "日本語", "ja/", 2)}

// newTongue is a language whose messages are in a column of the table.
func newTongue(code, name, folder string, column int) *tongue {
	t := &tongue{code: code, name: name, folder: folder}
	t.words = sync.OnceValue(func() *words {
		w := &words{messages: messages(column), labels: labels(code)}
		w.templates = parse(t, w)
		return w
	})
	return t
}

// messages reads a column of the table of messages.
func messages(column int) map[string]string {
	texts := map[string]string{}
	for n, line := range strings.Split(messageTable, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		if len(cells) != 3 || cells[0] == "" || cells[1] == "" || cells[2] == "" || texts[cells[0]] != "" {
			panic(fmt.Sprintf("messages.tsv:%d: not a key of its own with two texts: %q", n+1, line))
		}
		texts[cells[0]] = cells[column]
	}
	return texts
}

// labels name the codes of the closed lists in a language.
func labels(code string) map[string]map[string]string {
	names := map[string]map[string]string{}
	for _, l := range schema.Lists() {
		names[l.Name] = make(map[string]string, len(l.Codes))
		for _, term := range l.Codes {
			names[l.Name][term.Code] = term.EN
			if code == "ja" {
				names[l.Name][term.Code] = term.JA
			}
		}
	}
	return names
}

// say returns a message, with values for its {0}, {1}, …, and an s for {0s} unless
// the value is 1. A key that the table lacks is a mistake in the code.
func (t *tongue) say(key string, values ...any) string {
	text, ok := t.words().messages[key]
	if !ok {
		panic("messages.tsv has no " + key)
	}
	for i, v := range values {
		value := fmt.Sprint(v)
		text = strings.ReplaceAll(text, fmt.Sprintf("{%d}", i), value)
		plural := "s"
		if value == "1" {
			plural = ""
		}
		text = strings.ReplaceAll(text, fmt.Sprintf("{%ds}", i), plural)
	}
	return text
}

// label names a code of a closed list; one that the list lacks is its own name.
func (t *tongue) label(list, code string) string {
	if l := t.words().labels[list][code]; l != "" {
		return l
	}
	return code
}

// date says a date, no more precisely than it is known; "" for one that is unknown.
func (t *tongue) date(e schema.EDTF) string { return dates.Say(e, t.code) }

// dateOf says a day, YYYY-MM-DD.
func (t *tongue) dateOf(day string) string { return t.date(schema.EDTF(day)) }

// year says a year.
func (t *tongue) year(y int) string { return dates.Year(y, t.code) }

// in returns a text in the language, or else in another one, or else a default.
func (t *tongue) in(text schema.InBoth, otherwise string) string {
	switch {
	case t.code == "ja" && text.JA != "":
		return text.JA
	case text.Either() != "":
		return text.Either()
	}
	return otherwise
}

// choose takes among the names of something: that in the language of the page,
// or else one in the other language, or else the printed one.
func (t *tongue) choose(en, ja, printed string) markup.Words {
	mine, other, foreign := en, ja, "ja"
	if t.code == "ja" {
		mine, other, foreign = ja, en, "en"
	}
	switch {
	case mine != "":
		return markup.Plain(mine)
	case other != "":
		return markup.In(other, foreign)
	}
	return t.printed(printed)
}

// printed is a text in the language whose letters it has.
func (t *tongue) printed(s string) markup.Words { return t.inLanguage(s, schema.LanguageOf(s)) }

// inLanguage is a text in a language.
func (t *tongue) inLanguage(s, lang string) markup.Words {
	if lang == t.code {
		lang = ""
	}
	return markup.In(s, lang)
}

// languageCode is the code of a language that has a message.
func languageCode(lang string) string {
	if lang == "ja" {
		return "ja"
	}
	return "en"
}

// languageName names the language of a statement.
func (t *tongue) languageName(lang string) string { return t.say("in-" + languageCode(lang)) }
