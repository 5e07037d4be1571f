package link

import (
	"hash/maphash"
	"iter"
	"slices"
	"strings"

	"dialoguec/compile/lexicon"
	"dialoguec/compile/link/name"
	"dialoguec/compile/link/title"
)

// nameKey makes one key of the ways to write one name: "Ministry of Defence",
// "Defense Ministry"; "Cyber Security Centre", "Center for Cybersecurity" are
// not told apart by order, function words and spelling.
func nameKey(printed string) string {
	if !name.Latin(printed) {
		return name.Fold(printed)
	}
	list := name.Words(printed)
	kept := list[:0]
	for _, w := range list {
		if !slices.Contains(title.FunctionWords, w) {
			kept = append(kept, lexicon.American(w))
		}
	}
	slices.Sort(kept)
	return strings.Join(kept, " ")
}

// bodyName is the hash of a [nameKey]: equal for all ways to write one name.
type bodyName uint64

// ofWords makes hashes of words; they are of no use outside of the process.
var ofWords = maphash.MakeSeed()

// nameOf returns the hash of the key of a name. Most names need no memory for it:
// all of the registry are entered at each start.
func nameOf(printed string) bodyName {
	var room [64]byte
	var sum bodyName
	for rest, more := printed, true; more; {
		var word []byte
		var plain bool
		if word, rest, more, plain = name.CutWord(room[:0], rest); !plain {
			return hashOfKey(nameKey(printed))
		}
		if len(word) > 0 && !slices.Contains(title.FunctionWords, string(word)) {
			sum += bodyName(maphash.String(ofWords, lexicon.American(string(word))))
		}
	}
	return sum
}

// hashOfKey adds the words of a key up, in whatever order they are.
func hashOfKey(key string) (sum bodyName) {
	for word := range strings.SplitSeq(key, " ") {
		if word != "" {
			sum += bodyName(maphash.String(ofWords, word))
		}
	}
	return sum
}

// bodyForms returns a name of a body as it is, and without that of its country.
func bodyForms(n ofCountry) []bodyName {
	names := []bodyName{nameOf(n.name)}
	if bare := withoutCountry(n.name, n.country); bare != n.name {
		if other := nameOf(bare); other != names[0] {
			names = append(names, other)
		}
	}
	return names
}

// bodyIndex has entries of a registry by their names.
type bodyIndex struct {
	first map[bodyName]int32 // among the links
	links []link             // the first one is none
}

// link leads from a name to an entry, and to the next one of that name.
type link struct {
	entry *lexicon.Organization
	next  int32
}

// newBodyIndex makes an index with room for some entries.
func newBodyIndex(entries int) *bodyIndex {
	const forms = 5 // of an entry, about
	return &bodyIndex{first: make(map[bodyName]int32, forms*entries), links: make([]link, 1, 1+forms*entries)}
}

// add enters an entry by all of its names.
func (x *bodyIndex) add(o *lexicon.Organization) {
	country := title.CountryForms()[o.Country]
	for form := range o.Forms() {
		x.enter(nameOf(form), o)
		if bare := without(form, country); bare != form {
			x.enter(nameOf(bare), o)
		}
	}
}

// enter gives an entry a name, unless it is the last one that got it.
func (x *bodyIndex) enter(name bodyName, o *lexicon.Organization) {
	next := x.first[name]
	if x.links[next].entry == o {
		return
	}
	x.first[name] = int32(len(x.links))
	x.links = append(x.links, link{o, next})
}

// named yields the entries of a name, the last one first.
func (x *bodyIndex) named(name bodyName) iter.Seq[*lexicon.Organization] {
	return func(yield func(*lexicon.Organization) bool) {
		for at := x.first[name]; at != 0; at = x.links[at].next {
			if !yield(x.links[at].entry) {
				return
			}
		}
	}
}
