package ja

import (
	"embed"
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/schema"
)

//go:embed data
var data embed.FS

// A standing is the role that a word gives to those who are named in front of
// it: to all of them, or to the last one alone.
type standing struct {
	role schema.Role
	last bool
}

// A kindOf is the kind of what has a name with some ending, and whether the
// ending finds it without quotation marks too.
type kindOf struct {
	kind    string
	open    bool
	apposed bool // the word only stands in front of a name: サイト「…」
}

// vocabulary holds the words of the language, loaded once.
type vocabulary struct {
	actWords
	bodyWords
	delegationWords
	meetingWords
	referenceWords
	posts     *lex.Tail[bool]
	surnames  *lex.Dict[bool]
	openings  *lex.Dict[bool]
	followers *lex.Dict[bool]
	roles     *lex.Dict[standing]
	types     lex.List // of documents
	groups    *lex.Dict[string]
	kinds     *lex.Tail[kindOf]
	deeds     *lex.Tail[string]
	behind    *lex.Dict[string]
	listed    *lex.Dict[string] // names of references without a word of their kind
}

var words = lex.Vocabulary(data, func(l *lex.Loader, v *vocabulary) {
	l.Lists("words-act.tsv", &v.actWords)
	l.Lists("words-body.tsv", &v.bodyWords)
	l.Lists("words-delegation.tsv", &v.delegationWords)
	l.Lists("words-meeting.tsv", &v.meetingWords)
	l.Lists("words-reference.tsv", &v.referenceWords)
	v.loadBodies(l)
	v.loadSides(l)
	v.loadMeetings(l)
	v.loadReferences(l)
})

// loadBodies reads the words of which names of bodies, posts and persons are made.
func (v *vocabulary) loadBodies(l *lex.Loader) {
	v.posts = lex.NewTail(flags(l.Lines("posts.txt")))
	v.surnames = lex.NewDict(flags(l.Lines("surnames.txt")), either)
	v.openings = lex.NewDict(flags(l.Lines("openings.txt")), either)
	v.followers = lex.NewDict(flags(l.Lines("followers.txt")), either)
}

// loadSides reads the words for the sides and for those who took part on them.
func (v *vocabulary) loadSides(l *lex.Loader) {
	v.groups = lex.NewDict(l.Pairs("groups.tsv", "form", "actor"), lex.Earlier[string])
	roles := map[string]schema.Role{"head": schema.Head, "speaker": schema.Speaker, "member": schema.Member}
	var standings []lex.Word[standing]
	for _, r := range l.Table("roles.tsv", "word", "role", "of") {
		l.Choice(r, 1, "head", "speaker", "member")
		l.Choice(r, 2, "all", "last")
		standings = append(standings, lex.Word[standing]{Text: r.Fields[0], Value: standing{roles[r.Fields[1]], r.Fields[2] == "last"}})
	}
	v.roles = lex.NewDict(standings, lex.Earlier[standing])
}

// loadMeetings reads the words for meetings, for what they are and when.
func (v *vocabulary) loadMeetings(l *lex.Loader) {
	v.types = lex.ListOf(l.Lines("types.txt")...)
}

// referenceKinds are the kinds of what a statement speaks of.
var referenceKinds = []string{"event", "document", "programme", "working_group"}

// loadReferences reads the words by which names of events, documents,
// programmes and groups are known.
func (v *vocabulary) loadReferences(l *lex.Loader) {
	var kinds []lex.Word[kindOf]
	for _, r := range l.Table("kinds.tsv", "ending", "kind", "where") {
		l.Choice(r, 1, referenceKinds...)
		l.Choice(r, 2, "quoted", "open", "apposed")
		kinds = append(kinds, lex.Word[kindOf]{Text: r.Fields[0], Value: kindOf{r.Fields[1], r.Fields[2] == "open", r.Fields[2] == "apposed"}})
	}
	v.kinds = lex.NewTail(kinds)
	v.deeds = lex.NewTail(kindWords(l, "deeds.tsv", "noun", "kind"))
	v.behind = lex.NewDict(kindWords(l, "behind.tsv", "word", "kind"), lex.Earlier[string])
	var listed []lex.Word[string]
	for _, r := range l.Table("references.tsv", "kind", "names") {
		l.Choice(r, 0, referenceKinds...)
		for name := range strings.SplitSeq(r.Fields[1], "; ") {
			listed = append(listed, lex.Word[string]{Text: lex.Tight(name), Value: r.Fields[0]})
		}
	}
	v.listed = lex.NewDict(listed, lex.Earlier[string])
}

// kindWords reads a table of words with the kinds of references that they tell.
func kindWords(l *lex.Loader, name string, columns ...string) []lex.Word[string] {
	for _, r := range l.Table(name, columns...) {
		l.Choice(r, 1, referenceKinds...)
	}
	return l.Pairs(name, columns...)
}

func either(a, b bool) bool { return a || b }

func flags(lines []string) []lex.Word[bool] {
	out := make([]lex.Word[bool], len(lines))
	for i, w := range lines {
		out[i] = lex.Word[bool]{Text: w, Value: true}
	}
	return out
}

func set(lines []string) map[string]bool {
	out := make(map[string]bool, len(lines))
	for _, w := range lines {
		out[w] = true
	}
	return out
}
