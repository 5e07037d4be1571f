package link

import (
	"hash/maphash"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

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
type bodyName struct {
	sum uint64
	far bool // the name may have kanji or kana
}

// ofWords makes hashes of words; they are of no use outside of the process.
var ofWords = maphash.MakeSeed()

// nameOf returns the hash of the key of a name. Most names need no memory for it:
// all of the registry are entered at each start.
func nameOf(printed string) bodyName {
	var room [64]byte
	var sum uint64
	for rest, more := printed, true; more; {
		var word []byte
		var plain bool
		if word, rest, more, plain = name.CutWord(room[:0], rest); !plain {
			return bodyName{hashOfKey(nameKey(printed)), mayBeFar(printed)}
		}
		if len(word) > 0 && !slices.Contains(title.FunctionWords, string(word)) {
			sum += maphash.String(ofWords, lexicon.American(string(word)))
		}
	}
	return bodyName{sum: sum}
}

// hashOfKey adds the words of a key up, in whatever order they are.
func hashOfKey(key string) (sum uint64) {
	for word := range strings.SplitSeq(key, " ") {
		if word != "" {
			sum += maphash.String(ofWords, word)
		}
	}
	return sum
}

// mayBeFar reports whether a name may have kanji or kana, or what is folded to
// them: in UTF-8, radicals begin with 0xe2 and all else with a higher byte.
func mayBeFar(name string) bool {
	for i := range len(name) {
		if c := name[i]; c >= 0xe3 || c == 0xe2 && i+1 < len(name) && name[i+1] >= 0xba {
			return true
		}
	}
	return false
}

// far reports whether a name has kanji or kana that folding leaves as they are. No
// name without any has its key.
func far(name string) bool { return mayBeFar(name) && strings.ContainsFunc(name, farRune) }

// near reports whether a name is not [far].
func near(name string) bool { return !far(name) }

func farRune(r rune) bool {
	return 0x4e00 <= r && r <= 0x9fff || 0x3041 <= r && r <= 0x3096 || 0x30a1 <= r && r <= 0x30fa
}

// staysSo reports whether a name is near or far whatever is taken off its front.
func staysSo(name string) bool {
	last, _ := utf8.DecodeLastRuneInString(name)
	return farRune(last) || near(name)
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
	last  map[uint64]int32 // by the hash of a name, the link to the entry that got it last
	links []link           // the first one is none
}

// link leads from a name to an entry, and to the one that got the name before.
type link struct {
	entry  *lexicon.Organization
	before int32
}

// newBodyIndex makes an index with room for some names.
func newBodyIndex(names int) *bodyIndex {
	return &bodyIndex{last: make(map[uint64]int32, names), links: make([]link, 1, 1+names)}
}

// add enters an entry by those of its names that are wanted.
func (x *bodyIndex) add(o *lexicon.Organization, wanted func(string) bool) {
	country := title.CountryForms()[o.Country]
	for form := range o.Forms() {
		whole := wanted(form)
		if whole {
			x.enter(nameOf(form), o)
		} else if staysSo(form) {
			continue
		}
		if bare := without(form, country); bare != form && wanted(bare) {
			x.enter(nameOf(bare), o)
		}
	}
}

// enter gives an entry a name, unless it is the last one that got it.
func (x *bodyIndex) enter(name bodyName, o *lexicon.Organization) {
	if at := x.last[name.sum]; at == 0 || x.links[at].entry != o {
		x.last[name.sum] = int32(len(x.links))
		x.links = append(x.links, link{o, at})
	}
}

// named yields the entries of a name, the last one first.
func (x *bodyIndex) named(name bodyName) iter.Seq[*lexicon.Organization] {
	return func(yield func(*lexicon.Organization) bool) {
		for at := x.last[name.sum]; at != 0 && yield(x.links[at].entry); {
			at = x.links[at].before
		}
	}
}
