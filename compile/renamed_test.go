package compile_test

import (
	"regexp"
	"slices"
	"strings"

	"dialoguec/compile/fact"
)

// A nation is a country as a statement prints it: the words by which it is known.
type nation struct{ code, name, demonym, capital string }

// exchanged are countries that change places in a statement, two by two. Each is
// printed in as many words as the other, so that no line is broken elsewhere.
var exchanged = [][2]nation{
	{{"AU", "Australia", "Australian", "Canberra"}, {"CA", "Canada", "Canadian", "Ottawa"}},
	{{"BR", "Brazil", "Brazilian", "Brasília"}, {"ID", "Indonesia", "Indonesian", "Jakarta"}},
	{{"CL", "Chile", "Chilean", "Santiago"}, {"FR", "France", "French", "Paris"}},
	{{"CO", "Colombia", "Colombian", "Bogotá"}, {"KZ", "Kazakhstan", "Kazakh", "Astana"}},
	{{"DE", "Germany", "German", "Berlin"}, {"EG", "Egypt", "Egyptian", "Cairo"}},
	{{"DK", "Denmark", "Danish", "Copenhagen"}, {"PK", "Pakistan", "Pakistani", "Islamabad"}},
	{{"EE", "Estonia", "Estonian", "Tallinn"}, {"MN", "Mongolia", "Mongolian", "Ulaanbaatar"}},
	{{"ES", "Spain", "Spanish", "Madrid"}, {"QA", "Qatar", "Qatari", "Doha"}},
	{{"FI", "Finland", "Finnish", "Helsinki"}, {"JP", "Japan", "Japanese", "Tokyo"}},
	{{"IL", "Israel", "Israeli", "Jerusalem"}, {"SE", "Sweden", "Swedish", "Stockholm"}},
	{{"IT", "Italy", "Italian", "Rome"}, {"NG", "Nigeria", "Nigerian", "Abuja"}},
	{{"KE", "Kenya", "Kenyan", "Nairobi"}, {"IN", "India", "Indian", "Delhi"}},
	{{"LT", "Lithuania", "Lithuanian", "Vilnius"}, {"UZ", "Uzbekistan", "Uzbek", "Tashkent"}},
	{{"NO", "Norway", "Norwegian", "Oslo"}, {"VN", "Vietnam", "Vietnamese", "Hanoi"}},
	{{"PE", "Peru", "Peruvian", "Lima"}, {"UA", "Ukraine", "Ukrainian", "Kyiv"}},
	{{"PL", "Poland", "Polish", "Warsaw"}, {"TH", "Thailand", "Thai", "Bangkok"}},
}

// elsewhere returns what puts other countries in the place of those of a
// statement: in its text, and in its facts, which have codes too. A country stays
// if something is known of it that the statement does not print: if the registry
// has one of its bodies, or a city that is named or one of its leaders.
func elsewhere(f *fact.Facts) (text, facts func(string) string) {
	if f == nil {
		return same, same
	}
	known := map[string]bool{}
	for _, o := range f.Organizations {
		known[o.Country] = known[o.Country] || o.Registry != ""
	}
	for _, m := range f.Meetings {
		known[m.Country] = known[m.Country] || !capital(m.City)
	}
	for _, r := range f.References {
		known[r.Country] = known[r.Country] || !capital(r.Place)
	}
	for _, p := range f.People {
		words := strings.Fields(p.Name)
		known[p.Country] = known[p.Country] || slices.ContainsFunc(words, func(w string) bool { return leaders()[w] })
	}
	words, codes := map[string]string{}, map[string]string{}
	for _, pair := range exchanged {
		a, b := pair[0], pair[1]
		if known[a.code] || known[b.code] {
			continue
		}
		for _, x := range [][2]string{{a.name, b.name}, {a.demonym, b.demonym}, {a.capital, b.capital}} {
			words[x[0]], words[x[1]] = x[1], x[0]
		}
		codes["@"+a.code], codes["@"+b.code] = "@"+b.code, "@"+a.code
	}
	text = exchange(words)
	code := exchange(codes)
	return text, func(s string) string { return code(text(s)) }
}

// capital reports whether a city is one that changes places with its country; no
// city does.
func capital(city string) bool {
	return city == "" || slices.ContainsFunc(exchanged, func(pair [2]nation) bool { return city == pair[0].capital || city == pair[1].capital })
}

func same(s string) string { return s }

var capitalized = regexp.MustCompile(`@?\p{Lu}\p{L}+`)

// exchange puts words in the place of others.
func exchange(words map[string]string) func(string) string {
	if len(words) == 0 {
		return same
	}
	return func(s string) string {
		return capitalized.ReplaceAllStringFunc(s, func(w string) string {
			if other, ok := words[w]; ok {
				return other
			}
			return w
		})
	}
}
