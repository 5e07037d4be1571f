package refer

import (
	"embed"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/lexicon"
	"dialoguec/schema"
)

//go:embed data/*.tsv
var data embed.FS

// The lists of words that the rules of references ask for.
var (
	coming         = lex.List("into_force")
	force          = lex.List("in_force")
	madeBy         = lex.List("made_by")
	onPaper        = lex.List("on_paper")
	strife         = lex.List("strife")
	against        = lex.List("against")
	terror         = lex.List("terror")
	lands          = lex.List("lands")
	contract       = lex.List("contract")
	beforeDate     = lex.List("before_date")
	groupForm      = lex.List("group_form")
	callMode       = lex.List("call_mode")
	commonEvent    = lex.List("common_event")
	journeys       = lex.List("journey")
	noName         = lex.List("no_name")
	fileForm       = lex.List("file_form")
	openingMeeting = lex.List("opening_meeting")
	giver          = lex.List("giver")
	launching      = lex.List("launching")
	paperKind      = lex.List("paper_kind")
	nation         = lex.List("nation")
	crisis         = lex.List("crisis")
	sequel         = lex.List("sequel")
	known          = lex.List("known")
	like           = lex.List("like")
	division       = lex.List("division")
	doneWith       = lex.List("done_with")
	draft          = lex.List("draft")
	about          = lex.List("about")
	makes          = lex.List("make")
	founding       = lex.List("founding")
	resolution     = lex.List("resolution")
	fieldWord      = lex.List("field_word")
	planHead       = lex.List("plan_head")
	frameHead      = lex.List("frame_head")
	actionWord     = lex.List("action_word")
	workWord       = lex.List("work_word")
	signed         = lex.List("signed")
	heldEvent      = lex.List("held_event")
	holdForm       = lex.List("hold_form")
	toward         = lex.List("toward")
	ownWord        = lex.List("own_word")
	goingTo        = lex.List("going_to")
	atEvent        = lex.List("at_event")
	money          = lex.List("money")
	motto          = lex.List("motto")
	ties           = lex.List("ties")
	noField        = lex.List("no_field")
	yearly         = lex.List("yearly")
	seasonal       = lex.List("seasonal")
	struck         = lex.List("struck")
	whose          = lex.List("whose_meeting")
	anniversary    = lex.List("anniversary")
	adopting       = lex.List("adopting")
	passing        = lex.List("passing")
	spell          = lex.List("spell")
	called         = lex.List("called")
	below          = lex.List("below")
	plus           = lex.List("plus")
	duty           = lex.List("duty")
	besides        = lex.List("besides")
	ofBoth         = lex.List("of_both")
	relating       = lex.List("relating")
	aimed          = lex.List("aimed")
	aiming         = lex.List("aiming")
	ours           = lex.List("ours")
	tropical       = lex.List("tropical")
	taskforce      = lex.List("taskforce")
)

// vocabulary holds the tables by which kinds are told.
type vocabulary struct {
	needs map[string]need                 // of heads
	small map[string]schema.ReferenceKind // of small heads
	lists map[string]schema.ReferenceKind // of plural nouns that lead a list of names
	slots map[string]schema.ReferenceKind // of words before a name
	ends  lex.Ends                        // with which small heads and such plural nouns end
}

// tables returns the vocabulary. A fault in the embedded data is one of the
// program, so that it panics.
var tables = sync.OnceValue(func() *vocabulary {
	v := &vocabulary{needs: map[string]need{}, small: map[string]schema.ReferenceKind{}, lists: map[string]schema.ReferenceKind{}, slots: map[string]schema.ReferenceKind{}}
	err := errors.Join(v.readHeads(),
		readKinds("data/small.tsv", []string{"kind", "heads", "lists"}, v.small, v.lists),
		readKinds("data/slots.tsv", []string{"kind", "slots"}, v.slots))
	if err != nil {
		panic(fmt.Sprintf("en: embedded data: %v", err))
	}
	for _, words := range []map[string]schema.ReferenceKind{v.small, v.lists} {
		for w := range words {
			v.ends.Add(w)
		}
	}
	return v
})

// readHeads reads what heads need.
func (v *vocabulary) readHeads() error {
	rows, err := lexicon.Table(data, "data/heads.tsv", "head", "needs")
	if err != nil {
		return err
	}
	for _, r := range rows {
		n := need(r.Fields[1])
		if !slices.Contains(needs, n) {
			return r.Errorf("unknown need %q, use one of %q", n, needs)
		}
		v.needs[r.Fields[0]] = n
	}
	return nil
}

// readKinds reads a table of kinds and, in each further column, the words that
// tell them.
func readKinds(file string, columns []string, into ...map[string]schema.ReferenceKind) error {
	rows, err := lexicon.Table(data, file, columns...)
	if err != nil {
		return err
	}
	for _, r := range rows {
		kind := schema.ReferenceKind(r.Fields[0])
		if !schema.Known(kind) {
			return r.Errorf("unknown kind %q, use one of %q", kind, kind.List().Values())
		}
		for i, words := range r.Fields[1:] {
			for w := range strings.SplitSeq(words, "; ") {
				into[i][w] = kind
			}
		}
	}
	return nil
}
