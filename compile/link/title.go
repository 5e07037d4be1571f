package link

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"dialoguec/compile/lexicon"
)

// parseTitle takes the name of a series apart into its parties and the rest.
func parseTitle(name string) title {
	if latin(name) {
		return parseEnglishTitle(name)
	}
	return parseJapaneseTitle(name)
}

// functionWords do not tell series apart.
var functionWords = []string{"the", "a", "an", "of", "on", "for", "and", "between", "in", "to"}

func parseEnglishTitle(name string) title {
	var t title
	words := strings.FieldsFunc(strings.ReplaceAll(name, "’", "'"), func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("-–—‐/,“”\"&+():", r)
	})
	for i := range words {
		words[i] = fold(strings.TrimSuffix(words[i], "'s"))
	}
	for i := 0; i < len(words); {
		code, n := partyAt(words[i:])
		switch {
		case n > 0:
			t.parties = append(t.parties, code)
		case words[i] != "" && !slices.Contains(functionWords, words[i]):
			t.core = append(t.core, words[i])
		}
		i += max(n, 1)
	}
	slices.Sort(t.parties)
	t.parties = slices.Compact(t.parties)
	return t
}

// partyAt finds the longest name of a country at the start of some words.
func partyAt(words []string) (code string, n int) {
	for k := min(len(words), 5); k > 0; k-- {
		if code, ok := partyNames().english[strings.Join(words[:k], "")]; ok {
			return code, k
		}
	}
	return "", 0
}

// partyNames holds the folded names of the countries.
var partyNames = sync.OnceValue(func() (names struct{ english, japanese, short map[string]string }) {
	names.english, names.japanese, names.short = map[string]string{}, map[string]string{}, map[string]string{}
	for _, c := range lexicon.Countries() {
		for _, form := range append(c.FormsEN(), c.DemonymsEN()...) {
			names.english[fold(form)] = c.Code
		}
		for _, form := range c.FormsJA() {
			names.japanese[fold(form)] = c.Code
		}
		for _, form := range c.ShortJA() {
			names.short[fold(form)] = c.Code
		}
	}
	names.english["asean"], names.japanese["asean"] = "ASEAN", "ASEAN"
	return names
})

// parseJapaneseTitle reads the parties from a run of one-character forms
// (日米, 日EU) or of names of countries joined by a middle dot.
func parseJapaneseTitle(name string) title {
	var t title
	text := []rune(fold(name))
	var core []rune
	for i := 0; i < len(text); {
		code, n := japanesePartyAt(text[i:])
		if n > 0 {
			t.parties = append(t.parties, code)
			i += n
			continue
		}
		core = append(core, text[i])
		i++
	}
	slices.Sort(t.parties)
	t.parties = slices.Compact(t.parties)
	if len(t.parties) < 2 {
		return title{core: []string{fold(name)}} // a lone sign such as 日 is more likely a part of a word
	}
	rest := string(core)
	for _, particle := range []string{"に関する", "における", "の"} {
		rest = strings.ReplaceAll(rest, particle, " ")
	}
	t.core = strings.Fields(rest)
	return t
}

// japanesePartyAt finds the longest name of a country at the start of a text,
// or a short form that another short form or the name of a country follows or
// precedes it.
func japanesePartyAt(text []rune) (code string, n int) {
	for k := min(len(text), 10); k > 1; k-- {
		if code, ok := partyNames().japanese[string(text[:k])]; ok {
			return code, k
		}
	}
	for k := min(len(text), 2); k > 0; k-- {
		if code, ok := partyNames().short[string(text[:k])]; ok {
			return code, k
		}
	}
	return "", 0
}
