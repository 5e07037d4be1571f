package lex

import (
	"embed"
	"slices"
	"strings"

	"dialoguec/compile/lexicon"
)

//go:embed data
var data embed.FS

// A Name is what a word of the registry may mean.
type Name struct {
	Orgs    []int32 // of lexicon.Organizations
	Country string  // the name of a country: its code
	Short   string  // the one-character form of a country: its code
	City    int32   // of lexicon.Cities, counted from 1
	Legal   bool    // a legal form before a name
	Plain   bool    // a plain word that begins with the short form of a country
}

// Nation returns the code of the country that a word means, in its full or its
// short form; "" if it means none.
func (n *Name) Nation() string {
	if n.Country != "" {
		return n.Country
	}
	return n.Short
}

// LongestName returns the longest name of the registry that begins s, and its
// length in bytes; 0 if there is none.
func LongestName(s string) (Name, int) { return names().Longest(s) }

// NamesBody reports whether s is the name of a body: one of the registry, or one
// with an ending that makes it one.
func NamesBody(s string) bool {
	if w, n := LongestName(s); n == len(s) && len(w.Orgs) > 0 {
		return true
	}
	e, n := BodyEnding(s)
	return n > 0 && n < len(s) && e.Rank != Weak && !IsGeneric(s)
}

type registry struct{ *Dict[Name] }

// names are the Japanese forms of all organizations, countries and cities, the
// legal forms of bodies, and the words that only begin as a country does.
var names = Vocabulary(data, func(l *Loader, v *registry) {
	words := registryWords()
	for _, w := range l.Lines("legal.txt") {
		words = append(words, Word[Name]{w, Name{Legal: true}})
	}
	for _, w := range lexicon.PlainJA() {
		words = append(words, Word[Name]{w, Name{Plain: true}})
	}
	v.Dict = NewDict(words, joinNames)
})

// hits returns, for each offset of s, the number of the longest name that
// begins there; -1 if there is none.
func (r *registry) hits(s string) []int32 {
	out := make([]int32, len(s))
	for i := range out {
		out[i] = -1
	}
	for i, c := range s {
		if r.MayBegin(c) {
			out[i] = r.find(s[i:])
		}
	}
	return out
}

func joinNames(a, b Name) Name {
	a.Orgs = append(slices.Clip(a.Orgs), b.Orgs...)
	if a.Country == "" {
		a.Country = b.Country
	}
	if a.Short == "" {
		a.Short = b.Short
	}
	if a.City == 0 {
		a.City = b.City
	}
	a.Legal, a.Plain = a.Legal || b.Legal, a.Plain || b.Plain
	return a
}

// registryWords lists the Japanese forms of all organizations, countries and
// cities, tight as the text is.
func registryWords() []Word[Name] {
	orgs, countries, cities := lexicon.Organizations(), lexicon.Countries(), lexicon.Cities()
	out := make([]Word[Name], 0, 2*len(orgs)+4*len(countries)+2*len(cities))
	add := func(form string, n Name) { out = append(out, Word[Name]{Tight(form), n}) }
	refs := make([]int32, len(orgs))
	for i, o := range orgs {
		refs[i] = int32(i)
		for _, f := range o.FormsJA() {
			add(f, Name{Orgs: refs[i : i+1 : i+1]})
			if rest, ok := strings.CutPrefix(f, "国連"); ok && rest != "" {
				add("国際連合"+rest, Name{Orgs: refs[i : i+1 : i+1]})
			}
		}
	}
	for _, c := range countries {
		for _, f := range c.FormsJA() {
			add(f, Name{Country: c.Code})
		}
		for _, f := range c.ShortJA() {
			add(f, Name{Short: c.Code})
		}
	}
	for i, c := range cities {
		for _, f := range c.FormsJA() {
			add(f, Name{City: int32(i + 1)})
		}
	}
	return out
}
