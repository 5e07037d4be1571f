// Package tongue has the languages of the pages: their messages, how they name the
// codes of closed lists, and how they say dates and numbers.
package tongue

import (
	"cmp"
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"dialoguec/emit/site/dates"
	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// Tongue is a language of the interface.
type Tongue struct {
	Code   string        // BCP 47
	Name   string        // in the language itself
	Folder string        // of its pages: "", or ending in a slash
	words  func() *words // read when a page is first written: most runs write none
}

// words are what the pages of a language say.
type words struct {
	messages map[string]string
	labels   map[string]map[string]string // of the codes of closed lists
}

//go:embed messages.tsv
var messageTable string

// All are the languages of the interface; the first is that of the pages that
// have the addresses of the IRIs.
var All = []*Tongue{newTongue("en", "English", "", 1), newTongue("ja", "日本語", "ja/", 2)}

// newTongue is a language whose messages are in a column of the table.
func newTongue(code, name, folder string, column int) *Tongue {
	return &Tongue{code, name, folder, sync.OnceValue(func() *words { return &words{messages(column), labels(code)} })}
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

// Say returns a message, with values for its {0}, {1}, …, and an s for {0s} unless
// the value is 1. A key that the table lacks is a mistake in the code.
func (t *Tongue) Say(key string, values ...any) string {
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

// Label names a code of a closed list; one that the list lacks is its own name.
func (t *Tongue) Label(list, code string) string {
	return cmp.Or(t.words().labels[list][code], code)
}

// Date says a date, no more precisely than it is known; "" for one that is unknown.
func (t *Tongue) Date(e schema.EDTF) string { return dates.Say(e, t.Code) }

// Day says a day, YYYY-MM-DD.
func (t *Tongue) Day(day string) string { return t.Date(schema.EDTF(day)) }

// Year says a year.
func (t *Tongue) Year(y int) string { return dates.Year(y, t.Code) }

// In returns a text in the language, or else in another one, or else a default.
func (t *Tongue) In(text schema.InBoth, otherwise string) string {
	if t.Code == "ja" && text.JA != "" {
		return text.JA
	}
	return cmp.Or(text.Either(), otherwise)
}

// Choose takes among the names of something: that in the language of the page,
// or else one in the other language, or else the printed one.
func (t *Tongue) Choose(en, ja, printed string) markup.Words {
	mine, other, foreign := en, ja, "ja"
	if t.Code == "ja" {
		mine, other, foreign = ja, en, "en"
	}
	switch {
	case mine != "":
		return markup.Plain(mine)
	case other != "":
		return markup.In(other, foreign)
	}
	return t.Printed(printed)
}

// Printed is a text in the language whose letters it has.
func (t *Tongue) Printed(s string) markup.Words { return t.InLanguage(s, schema.LanguageOf(s)) }

// InLanguage is a text in a language.
func (t *Tongue) InLanguage(s, lang string) markup.Words {
	if lang == t.Code {
		lang = ""
	}
	return markup.In(s, lang)
}

// OtherName is the name in the other language than that of the page, if there
// are names in both.
func (t *Tongue) OtherName(en, ja string) markup.Words {
	switch {
	case en == "" || ja == "" || en == ja:
		return markup.Words{}
	case t.Code == "ja":
		return markup.In(en, "en")
	}
	return markup.In(ja, "ja")
}

// FurtherNames are the names that are not shown otherwise.
func (t *Tongue) FurtherNames(names []schema.Name, shown ...string) []markup.Words {
	known := map[string]bool{}
	for _, s := range shown {
		known[s] = true
	}
	var out []markup.Words
	for _, n := range names {
		if !known[n.Text] {
			known[n.Text] = true
			out = append(out, t.InLanguage(n.Text, cmp.Or(n.Language, "en")))
		}
	}
	return out
}

// CodeOf is the code of a language that has a message.
func CodeOf(lang string) string {
	if lang == "ja" {
		return "ja"
	}
	return "en"
}

// LanguageName names the language of a statement.
func (t *Tongue) LanguageName(lang string) string { return t.Say("in-" + CodeOf(lang)) }

// YesNo says whether something is so.
func (t *Tongue) YesNo(b bool) string {
	if b {
		return t.Say("yes")
	}
	return t.Say("no")
}
