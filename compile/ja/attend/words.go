package attend

import (
	"embed"
	"strings"

	"dialoguec/compile/ja/lex"
)

//go:embed data
var data embed.FS

// vocabulary holds the words by which participants and subjects are known.
type vocabulary struct {
	Vice, HeldEnds, Principals, NoPartners, MainSubjects, ThatClauses                          lex.List
	MemberTails, Joins, Representatives, ReportEnds, Decided, InnerVerbs                       lex.List
	Chiefs, Sayings, ClauseBreaks, EventPlaces, OtherEvents, CoChairs                          lex.List
	DelegateJoins, HeadLeads, SideChairs, ChairsAre, Along, Together                           lex.List
	Between, SentenceHeld, Habits, Partners, Addresses, ListHeads                              lex.List
	Heads, Business, Ministers, Deputies, Within, Given, Leaders, SideEnds, Received, Receives lex.List
	Present, InHouse, Greeters, Additions, EachHas, Attended                                   lex.List

	marks      *lex.Dict[mark]
	principals []principal
}

// A principal is a line of data/principals.tsv.
type principal struct {
	of           string
	posts, japan lex.List
	each         bool // who holds one leads, and his deputy in his place
}

// A mark is what a particle after a name makes of it.
type mark uint8

const (
	other       mark = iota
	subject          // of a main clause
	mainSubject      // of its clause: only of a main one it is looked for
	partner          // of Japan, which acts with it
)

// marks are what column makes of data/marks.tsv may say.
var marks = map[string]mark{"subject": subject, "clause": mainSubject, "partner": partner, "other": other}

var words = lex.Vocabulary(data, func(l *lex.Loader, v *vocabulary) {
	l.Lists("words.tsv", v)
	var all []lex.Word[mark]
	for _, r := range l.Table("marks.tsv", "particle", "makes") {
		l.Choice(r, 1, "subject", "clause", "partner", "other")
		all = append(all, lex.Word[mark]{Text: r.Fields[0], Value: marks[r.Fields[1]]})
	}
	v.marks = lex.NewDict(all, lex.Earlier[mark])
	for _, r := range l.Table("principals.tsv", "of", "posts", "japan", "leads") {
		l.Choice(r, 3, "one", "each")
		v.principals = append(v.principals, principal{r.Fields[0], lex.ListOf(strings.Split(r.Fields[1], "; ")...), lex.ListOf(strings.Split(r.Fields[2], "; ")...), r.Fields[3] == "each"})
	}
})
