// Package title takes the names of dialogues apart: which countries meet, and on
// what.
package title

import (
	"slices"
	"strings"
	"sync"

	"dialoguec/compile/lexicon"
	"dialoguec/compile/link/name"
	"dialoguec/compile/slug"
)

// Title is the name of a series, taken apart.
type Title struct {
	Parties []string // ISO codes, EU and ASEAN, sorted
	Core    []string // the other words, folded, without function words
}

// Key is the same for all spellings of one name: whatever the order of the
// parties, and whether they are joined by hyphens or by "and". A name without
// parties is understood as one of those that are given.
func (t Title) Key(parties []string) string {
	if len(t.Parties) > 0 {
		parties = t.Parties
	}
	return strings.Join(parties, "+") + " " + strings.Join(t.Core, "")
}

// Slug writes the name as identifiers have it.
func (t Title) Slug() string {
	return strings.Trim(slug.Of("series", strings.ToLower(strings.Join(t.Parties, "-")+" "+strings.Join(t.Core, " "))), "-")
}

// Specific lists the words that tell a dialogue from others of its parties.
func (t Title) Specific() []string {
	var out []string
	for _, w := range t.Core {
		if !slices.Contains(genericWords, w) {
			out = append(out, w)
		}
	}
	return out
}

// Parse takes the name of a series apart into its parties and the rest.
func Parse(printed string) Title {
	if name.Latin(printed) {
		return parseEnglishTitle(printed)
	}
	return parseJapaneseTitle(printed)
}

// FunctionWords do not tell names apart.
var FunctionWords = []string{"the", "a", "an", "of", "on", "for", "and", "between", "in", "to", "with", "among", "concerning", "regarding"}

// topicWords are between the kind of a dialogue and its topic.
var topicWords = []string{"on", "for", "concerning", "regarding"}

// genericWords are kinds of dialogues, and what any of them may be called.
var genericWords = []string{"dialogue", "meeting", "consultation", "talk", "committee", "conference", "forum", "working", "group", "council",
	"task", "force", "taskforce", "commission", "mechanism", "roundtable", "round", "process", "session", "plenary", "initiative",
	"steering", "framework", "engagement", "ministerial", "leaders",
	"summit", "bilateral", "trilateral", "joint", "policy", "annual", "regular", "official", "high", "level", "senior", "discussion",
	"対話", "協議", "会合", "会議", "政策", "委員会", "フォーラム", "作業部会", "定期協議", "政策対話"}

// continents are before "America" and "American" if no country is meant.
var continents = []string{"north", "south", "central", "latin", "inter", "pan"}

// blocs are groups of states that a name stands for.
var blocs = map[string][]string{"quad": {"AU", "IN", "JP", "US"}, "aukus": {"AU", "GB", "US"}, "asean": {"ASEAN"}}

// parseEnglishTitle reads the countries and blocs of a name as its parties.
// "Dialogue on X" and "X Dialogue" are one name: the topic goes first.
func parseEnglishTitle(printed string) Title {
	var t Title
	list := name.Words(printed)
	var kind []string // the words before "on"
	for i := 0; i < len(list); {
		codes, n := PartyAt(list[i:])
		if i > 0 && strings.HasPrefix(list[i], "america") && slices.Contains(continents, list[i-1]) {
			n = 0 // "North American": the adjective of a continent
		}
		switch w := list[i]; {
		case n > 0:
			t.Parties = append(t.Parties, codes...)
		case slices.Contains(topicWords, w) && kind == nil && len(t.Core) > 0:
			kind, t.Core = t.Core, nil
		case w == "quad" || w == "aukus":
			t.Parties = append(t.Parties, blocs[w]...)
			t.Core = append(t.Core, w)
		case !slices.Contains(FunctionWords, w):
			t.Core = append(t.Core, singular(lexicon.American(w)))
		}
		i += max(n, 1)
	}
	t.Core = append(t.Core, kind...)
	slices.Sort(t.Parties)
	t.Parties = slices.Compact(t.Parties)
	return t
}

// singular writes the kinds of dialogues in the singular: "Talks", "Consultations".
func singular(w string) string {
	if s, ok := strings.CutSuffix(w, "s"); ok && slices.Contains(genericWords, s) {
		return s
	}
	if w == "dialog" {
		return "dialogue"
	}
	return w
}

// PartyAt finds the longest name of a country at the start of some words.
func PartyAt(list []string) (codes []string, n int) {
	for k := min(len(list), 5); k > 0; k-- {
		if code, ok := partyNames().english[strings.Join(list[:k], "")]; ok {
			return []string{code}, k
		}
	}
	return nil, 0
}

// partyNames holds the folded names of the countries.
var partyNames = sync.OnceValue(func() (names struct{ english, japanese, short map[string]string }) {
	names.english, names.japanese, names.short = map[string]string{}, map[string]string{}, map[string]string{}
	for _, c := range lexicon.Countries() {
		for _, form := range append(c.FormsEN(), c.DemonymsEN()...) {
			names.english[strings.Join(name.Words(form), "")] = c.Code // "People" of "People’s"
		}
		for _, form := range c.FormsJA() {
			names.japanese[name.Fold(form)] = c.Code
		}
		for _, form := range c.ShortJA() {
			names.short[name.Fold(form)] = c.Code
		}
	}
	names.english["asean"], names.japanese["asean"] = "ASEAN", "ASEAN"
	return names
})

// CountryForms returns the names and adjectives of each country by its code.
var CountryForms = sync.OnceValue(func() map[string][]string {
	out := map[string][]string{}
	for _, c := range lexicon.Countries() {
		out[c.Code] = append(append(c.FormsEN(), c.DemonymsEN()...), c.FormsJA()...)
	}
	return out
})

// parseJapaneseTitle reads the parties from a run of one-character forms
// (日米, 日EU) or of names of countries joined by a middle dot. A name with
// fewer than two of them has none: a lone 日 is more likely a part of a word.
// What it is about is no party: 北朝鮮の脅威に関する日米韓作業部会.
func parseJapaneseTitle(printed string) Title {
	if topic, rest, ok := strings.Cut(printed, "に関する"); ok {
		if t := parseJapaneseTitle(rest); len(t.Parties) > 1 {
			t.Core = append(japaneseWords(name.Fold(topic)), t.Core...)
			return t
		}
	}
	var t Title
	text := []rune(name.Fold(printed))
	var core []rune
	beside := false // a party was just read
	for i := 0; i < len(text); {
		code, n := japanesePartyAt(text[i:], beside)
		if n == 0 {
			core = append(core, text[i])
			beside = beside && strings.ContainsRune("・･、,-–と", text[i])
			i++
			continue
		}
		beside = true
		t.Parties = append(t.Parties, code)
		i += n
	}
	slices.Sort(t.Parties)
	t.Parties = slices.Compact(t.Parties)
	if len(t.Parties) < 2 {
		return Title{Core: japaneseWords(name.Fold(printed))}
	}
	t.Core = japaneseWords(string(core))
	return t
}

// japaneseWords drops the particles from a name and splits off its topic.
func japaneseWords(name string) []string {
	for _, particle := range []string{"に関する", "における", "についての", "の", "間"} {
		name = strings.ReplaceAll(name, particle, " ")
	}
	return strings.Fields(name)
}

// beginsPlain reports whether a text begins with a word that only begins as a
// country does: 宇宙, 中小企業.
func beginsPlain(text string) bool {
	return slices.ContainsFunc(lexicon.PlainJA(), func(word string) bool { return strings.HasPrefix(text, word) })
}

// japanesePartyAt finds the longest name of a country at the start of a text,
// or a short form beside another party: 日米, 日韓, 日中韓.
func japanesePartyAt(text []rune, afterParty bool) (code string, n int) {
	for k := min(len(text), 12); k > 1; k-- {
		if code, ok := partyNames().japanese[string(text[:k])]; ok {
			return code, k
		}
	}
	code, ok := partyNames().short[string(text[:1])]
	if !ok || beginsPlain(string(text)) {
		return "", 0
	}
	if afterParty {
		return code, 1
	}
	if len(text) == 1 {
		return "", 0
	}
	if next, _ := japanesePartyAt(text[1:min(len(text), 13)], true); next != "" {
		return code, 1
	}
	return "", 0
}
