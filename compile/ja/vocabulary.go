package ja

import (
	"embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"dialoguec/compile/lexicon"
)

//go:embed data
var data embed.FS

// A term is what a word of the registry may mean.
type term struct {
	orgs    []int32 // of lexicon.Organizations
	country string  // a country's name: its code
	short   string  // a country's one-character form: its code
	city    int32   // of lexicon.Cities, counted from 1
	legal   bool    // a legal form in front of a name
}

func joinTerms(a, b term) term {
	a.orgs = append(slices.Clip(a.orgs), b.orgs...)
	if a.country == "" {
		a.country = b.country
	}
	if a.short == "" {
		a.short = b.short
	}
	if a.city == 0 {
		a.city = b.city
	}
	a.legal = a.legal || b.legal
	return a
}

// A rank says how surely an ending makes a name of a body: see data/bodies.tsv.
type rank uint8

const (
	weak rank = iota
	unit
	strong
)

type ending struct {
	rank rank
	kind string
}

// A side is what a form of sides.tsv stands for.
type side struct{ code, actor string }

// vocabulary holds the words of the language, loaded once.
type vocabulary struct {
	names     *dict[term]
	bodies    *tail[ending]
	posts     *tail[bool]
	generic   map[string]bool
	surnames  *dict[bool]
	openings  *dict[bool]
	followers *dict[bool]
	sides     map[string]side
	private   map[string]bool // the sides in a list that are no government's
	sideHeads runeSet         // the characters with which they begin
	meetings  *tail[string]
	levels    []word[string]
	online    []string // words for meetings without a place
	verbs     *dict[verb]
	objects   *tail[string]
	groups    *dict[string]
	kinds     *tail[kindOf]
	listed    *dict[string] // names of references without a word of their kind
}

// A kindOf is the kind of what has a name with some ending, and whether the
// ending finds it without quotation marks too.
type kindOf struct {
	kind    string
	open    bool
	apposed bool // the word only stands in front of a name: サイト「…」
}

var words = sync.OnceValue(func() *vocabulary {
	v, err := loadVocabulary()
	if err != nil {
		// The files are a part of the program; a test proves that they load.
		panic(fmt.Sprintf("ja: embedded data: %v", err))
	}
	return v
})

func loadVocabulary() (v *vocabulary, err error) {
	v = &vocabulary{generic: map[string]bool{}, sides: map[string]side{}}
	lines := func(name string) []lexicon.Row {
		rows, e := lexicon.Lines(data, "data/"+name)
		if err == nil {
			err = e
		}
		return rows
	}
	table := func(name string, columns ...string) []lexicon.Row {
		rows, e := lexicon.Table(data, "data/"+name, columns...)
		if err == nil {
			err = e
		}
		return rows
	}
	v.names = newDict(append(registryWords(), legalWords(lines("legal.txt"))...), joinTerms)
	v.posts = newTail(flags(lines("posts.txt")))
	v.surnames = newDict(flags(lines("surnames.txt")), either)
	v.openings = newDict(flags(lines("openings.txt")), either)
	v.followers = newDict(flags(lines("followers.txt")), either)
	for _, r := range lines("generic.txt") {
		v.generic[r.Fields[0]] = true
	}
	for _, r := range table("sides.tsv", "form", "side", "actor") {
		v.sideHeads.add(firstRune(r.Fields[0]))
		v.sides[r.Fields[0]] = side{r.Fields[1], r.Fields[2]}
	}
	v.private = map[string]bool{}
	for _, r := range lines("private.txt") {
		v.private[r.Fields[0]] = true
	}
	v.meetings = newTail(pairs(table("meetings.tsv", "noun", "use")))
	v.levels = pairs(table("levels.tsv", "form", "level"))
	for _, r := range lines("online.txt") {
		v.online = append(v.online, r.Fields[0])
	}
	v.objects = newTail(pairs(table("objects.tsv", "object", "act")))
	v.groups = newDict(pairs(table("groups.tsv", "form", "actor")), func(a, _ string) string { return a })
	var kinds []word[kindOf]
	for _, r := range table("kinds.tsv", "ending", "kind", "where") {
		kinds = append(kinds, word[kindOf]{text: r.Fields[0], value: kindOf{r.Fields[1], r.Fields[2] == "open", r.Fields[2] == "apposed"}})
	}
	v.kinds = newTail(kinds)
	var listed []word[string]
	for _, r := range table("references.tsv", "kind", "names") {
		for name := range strings.SplitSeq(r.Fields[1], "; ") {
			listed = append(listed, word[string]{text: tighten(name).s, value: r.Fields[0]})
		}
	}
	v.listed = newDict(listed, func(a, _ string) string { return a })
	var verbs []word[verb]
	for _, r := range table("acts.tsv", "word", "form", "act") {
		if f := r.Fields[1]; f != "suru" && f != "verb" && err == nil {
			err = r.Errorf("unknown form %q, use suru or verb", f)
		}
		verbs = append(verbs, word[verb]{text: r.Fields[0], value: verb{r.Fields[1] == "suru", r.Fields[2]}})
	}
	v.verbs = newDict(verbs, func(a, _ verb) verb { return a })
	var bodies []word[ending]
	for _, r := range table("bodies.tsv", "ending", "rank", "kind") {
		k, ok := map[string]rank{"strong": strong, "unit": unit, "weak": weak}[r.Fields[1]]
		if !ok && err == nil {
			err = r.Errorf("unknown rank %q, use strong, unit or weak", r.Fields[1])
		}
		if !slices.Contains(lexicon.Kinds, r.Fields[2]) && err == nil {
			err = r.Errorf("unknown kind %q, use one of the registry's", r.Fields[2])
		}
		bodies = append(bodies, word[ending]{text: r.Fields[0], value: ending{k, r.Fields[2]}})
	}
	v.bodies = newTail(bodies)
	if err != nil {
		return nil, err
	}
	return v, nil
}

func either(a, b bool) bool { return a || b }

func flags(rows []lexicon.Row) []word[bool] {
	out := make([]word[bool], len(rows))
	for i, r := range rows {
		out[i] = word[bool]{text: r.Fields[0], value: true}
	}
	return out
}

func pairs(rows []lexicon.Row) []word[string] {
	out := make([]word[string], len(rows))
	for i, r := range rows {
		out[i] = word[string]{text: r.Fields[0], value: r.Fields[1]}
	}
	return out
}

func legalWords(rows []lexicon.Row) []word[term] {
	out := make([]word[term], len(rows))
	for i, r := range rows {
		out[i] = word[term]{text: r.Fields[0], value: term{legal: true}}
	}
	return out
}

// registryWords lists the Japanese forms of all organizations, countries and
// cities, folded as the tight text is.
func registryWords() []word[term] {
	orgs, countries, cities := lexicon.Organizations(), lexicon.Countries(), lexicon.Cities()
	out := make([]word[term], 0, 2*len(orgs)+4*len(countries)+2*len(cities))
	add := func(form string, t term) { out = append(out, word[term]{text: tighten(form).s, value: t}) }
	refs := make([]int32, len(orgs))
	for i, o := range orgs {
		refs[i] = int32(i)
		for _, f := range o.FormsJA() {
			add(f, term{orgs: refs[i : i+1 : i+1]})
		}
	}
	for _, c := range countries {
		for _, f := range c.FormsJA() {
			add(f, term{country: c.Code})
		}
		for _, f := range c.ShortJA() {
			add(f, term{short: c.Code})
		}
	}
	for i, c := range cities {
		for _, f := range c.FormsJA() {
			add(f, term{city: int32(i + 1)})
		}
	}
	return out
}
