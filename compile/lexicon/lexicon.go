// Package lexicon holds the facts that dialoguec knows before it reads a
// statement: public bodies, countries and cities with the names under which
// they are printed in English and Japanese. The facts are data files below
// data/, embedded in the program; this package reads and checks them.
//
// The same readers serve other packages, and a user's own files: [Table] for
// records with named columns, [Lines] for word lists, [ReadOrganizations] for
// further organizations. Whatever is wrong with a file is said as
// "file:line: what is wrong, what to do", all of it in one error.
package lexicon

import (
	"embed"
	"fmt"
	"sync"
)

//go:embed data/*.tsv data/*.txt
var data embed.FS

// organizationFiles are the embedded registry, in the order of publication.
// One region a file, so that a correction is easy to find and to review.
var organizationFiles = []string{
	"data/organizations-int.tsv",
	"data/organizations-eu.tsv",
	"data/organizations-jp.tsv",
	"data/organizations-us.tsv",
	"data/organizations-world.tsv",
}

// The embedded files are a part of the program: a test proves that they load and
// checks what they say, which no start does. A failure here is a broken build and not something a caller could handle.
var (
	countries = sync.OnceValue(func() index[Country] {
		x, _, err := listCountries(data, "data/countries.tsv")
		return must(x, err)
	})
	cities = sync.OnceValue(func() index[City] {
		x, _, err := listCities(data, "data/cities.tsv")
		return must(x, err)
	})
	union = sync.OnceValue(func() index[membership] {
		return must(readUnion(data, "data/union.tsv"))
	})
	organizations = sync.OnceValue(func() index[Organization] {
		return must(embeddedOrganizations(data, organizationFiles...))
	})
	plainJA = sync.OnceValue(func() []string {
		var words []string
		for _, row := range must(Lines(data, "data/plain-ja.txt")) {
			words = append(words, row.Fields[0])
		}
		return words
	})
)

func must[T any](v T, err error) T {
	if err != nil {
		panic(fmt.Sprintf("lexicon: embedded data: %v", err))
	}
	return v
}

// An index is a list in the order of its file, and the place of each key in it.
type index[T any] struct {
	list []T
	at   map[string]int32
}

// note notes the place of a key in a list: the first of a key is the one that is
// found by it.
func note(at map[string]int32, key string, place int) {
	if _, twice := at[key]; !twice {
		at[key] = int32(place)
	}
}

func (x index[T]) get(key string) (T, bool) {
	i, ok := x.at[key]
	if !ok {
		var none T
		return none, false
	}
	return x.list[i], true
}
