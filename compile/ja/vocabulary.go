package ja

import (
	"embed"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"

	"dialoguec/compile/lexicon"
	"dialoguec/schema"
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

// A standing is the role that a word gives to those who are named in front of
// it: to all of them, or to the last one alone.
type standing struct {
	role schema.Role
	last bool
}

// A leaning is what a word for a year leans on, and how far from that it is.
type leaning struct {
	issued bool // the date of issue rather than the date before
	years  int
}

// An origin is how the names of bodies of a country begin and end.
type origin struct{ beginning, ending, country string }

// A kindOf is the kind of what has a name with some ending, and whether the
// ending finds it without quotation marks too.
type kindOf struct {
	kind    string
	open    bool
	apposed bool // the word only stands in front of a name: サイト「…」
}

// vocabulary holds the words of the language, loaded once.
type vocabulary struct {
	lists
	names     *dict[term]
	bodies    *tail[ending]
	posts     *tail[bool]
	generic   map[string]bool
	surnames  *dict[bool]
	openings  *dict[bool]
	followers *dict[bool]
	origins   []origin
	sides     map[string]side
	private   map[string]bool // the sides in a list that are no government's
	sideHeads runeSet         // the characters with which they begin
	roles     *dict[standing]
	meetings  *tail[string]
	levels    []word[string]
	online    list // words for meetings without a place
	years     *dict[leaning]
	types     list // of documents
	verbs     *dict[verb]
	objects   *tail[string]
	groups    *dict[string]
	kinds     *tail[kindOf]
	deeds     *tail[string]
	behind    *dict[string]
	listed    *dict[string] // names of references without a word of their kind
}

var words = sync.OnceValue(func() *vocabulary {
	v, err := loadVocabulary()
	if err != nil {
		// The files are a part of the program; a test proves that they load.
		panic(fmt.Sprintf("ja: embedded data: %v", err))
	}
	return v
})

func loadVocabulary() (*vocabulary, error) {
	v, l := &vocabulary{}, &loader{}
	v.loadLists(l)
	v.loadBodies(l)
	v.loadSides(l)
	v.loadMeetings(l)
	v.loadActs(l)
	v.loadReferences(l)
	return v, l.err
}

func (v *vocabulary) loadLists(l *loader) {
	lists := v.lists.all()
	for _, name := range listFiles {
		l.keep(fillLists(lists, l.table(name, "list", "words")))
	}
	if name := missing(lists); name != "" {
		l.keep(fmt.Errorf("data: no file has the list %q, add it to one of %s", name, strings.Join(listFiles, ", ")))
	}
}

// loadBodies reads the words of which names of bodies, posts and persons are made.
func (v *vocabulary) loadBodies(l *loader) {
	v.names = newDict(append(registryWords(), legalWords(l.lines("legal.txt"))...), joinTerms)
	v.posts = newTail(flags(l.lines("posts.txt")))
	v.surnames = newDict(flags(l.lines("surnames.txt")), either)
	v.openings = newDict(flags(l.lines("openings.txt")), either)
	v.followers = newDict(flags(l.lines("followers.txt")), either)
	v.generic = set(l.lines("generic.txt"))
	for _, r := range l.table("origins.tsv", "beginning", "ending", "country") {
		v.origins = append(v.origins, origin{r.Fields[0], r.Fields[1], r.Fields[2]})
	}
	ranks := map[string]rank{"strong": strong, "unit": unit, "weak": weak}
	var bodies []word[ending]
	for _, r := range l.table("bodies.tsv", "ending", "rank", "kind") {
		l.choice(r, 1, "strong", "unit", "weak")
		l.choice(r, 2, lexicon.Kinds...)
		bodies = append(bodies, word[ending]{r.Fields[0], ending{ranks[r.Fields[1]], r.Fields[2]}})
	}
	v.bodies = newTail(bodies)
}

// loadSides reads the words for the sides and for those who took part on them.
func (v *vocabulary) loadSides(l *loader) {
	v.sides = map[string]side{}
	for _, r := range l.table("sides.tsv", "form", "side", "actor") {
		v.sideHeads.add(firstRune(r.Fields[0]))
		v.sides[r.Fields[0]] = side{r.Fields[1], r.Fields[2]}
	}
	v.private = set(l.lines("private.txt"))
	v.groups = newDict(pairs(l.table("groups.tsv", "form", "actor")), earlier[string])
	roles := map[string]schema.Role{"head": schema.Head, "speaker": schema.Speaker, "member": schema.Member}
	var standings []word[standing]
	for _, r := range l.table("roles.tsv", "word", "role", "of") {
		l.choice(r, 1, "head", "speaker", "member")
		l.choice(r, 2, "all", "last")
		standings = append(standings, word[standing]{r.Fields[0], standing{roles[r.Fields[1]], r.Fields[2] == "last"}})
	}
	v.roles = newDict(standings, earlier[standing])
}

// loadMeetings reads the words for meetings, for what they are and when.
func (v *vocabulary) loadMeetings(l *loader) {
	v.meetings = newTail(pairs(l.table("meetings.tsv", "noun", "use")))
	v.levels = pairs(l.table("levels.tsv", "form", "level"))
	v.online = newList(entries(l.lines("online.txt")))
	v.types = newList(entries(l.lines("types.txt")))
	var years []word[leaning]
	for _, r := range l.table("years.tsv", "word", "from", "years") {
		l.choice(r, 1, "issue", "before")
		n, err := strconv.Atoi(r.Fields[2])
		if err != nil {
			l.keep(r.Errorf("%q is no number, count the years", r.Fields[2]))
		}
		years = append(years, word[leaning]{r.Fields[0], leaning{r.Fields[1] == "issue", n}})
	}
	v.years = newDict(years, earlier[leaning])
}

// loadActs reads the words that report acts.
func (v *vocabulary) loadActs(l *loader) {
	v.objects = newTail(pairs(l.table("objects.tsv", "object", "act")))
	var verbs []word[verb]
	for _, r := range l.table("acts.tsv", "word", "form", "act") {
		l.choice(r, 1, "suru", "verb")
		l.choice(r, 2, slices.Sorted(maps.Keys(actRules))...)
		verbs = append(verbs, word[verb]{r.Fields[0], verb{r.Fields[1] == "suru", r.Fields[2], actRules[r.Fields[2]]}})
	}
	v.verbs = newDict(verbs, earlier[verb])
}

// referenceKinds are the kinds of what a statement speaks of.
var referenceKinds = []string{"event", "document", "programme", "working_group"}

// loadReferences reads the words by which names of events, documents,
// programmes and groups are known.
func (v *vocabulary) loadReferences(l *loader) {
	var kinds []word[kindOf]
	for _, r := range l.table("kinds.tsv", "ending", "kind", "where") {
		l.choice(r, 1, referenceKinds...)
		l.choice(r, 2, "quoted", "open", "apposed")
		kinds = append(kinds, word[kindOf]{r.Fields[0], kindOf{r.Fields[1], r.Fields[2] == "open", r.Fields[2] == "apposed"}})
	}
	v.kinds = newTail(kinds)
	v.deeds = newTail(pairs(l.kinds("deeds.tsv", "noun", "kind")))
	v.behind = newDict(pairs(l.kinds("behind.tsv", "word", "kind")), earlier[string])
	var listed []word[string]
	for _, r := range l.table("references.tsv", "kind", "names") {
		l.choice(r, 0, referenceKinds...)
		for name := range strings.SplitSeq(r.Fields[1], "; ") {
			listed = append(listed, word[string]{tighten(name).s, r.Fields[0]})
		}
	}
	v.listed = newDict(listed, earlier[string])
}

func either(a, b bool) bool { return a || b }

// earlier keeps the value of the line that stands first.
func earlier[V any](a, _ V) V { return a }

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
