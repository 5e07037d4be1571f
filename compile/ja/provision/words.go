package provision

import (
	"embed"

	"dialoguec/compile/ja/lex"
	"dialoguec/compile/read"
)

//go:embed data
var data embed.FS

// vocabulary holds the words by which provisions are known.
type vocabulary struct {
	Pointers, SaidBelow, ReportsHolding, Describing, ReadOn, PartiesOn, Joined, Unsettled, States lex.List
	GoingOn, Vague, Slight, Specific, Undertaken, OfTerm, OtherThan, Games, Fairs, AboutDated     lex.List
	NoDeadline, Deadline, Aims, Exchanges, Done, Adopting, HeldThen                               lex.List
	Humble, Everybody, BothSides, Contents, Topics, InMeeting, ListCloses, ItemsBelow             lex.List

	columns read.Columns
}

var words = lex.Vocabulary(data, func(l *lex.Loader, v *vocabulary) {
	l.Lists("words.tsv", v)
	var err error
	v.columns, err = read.ReadColumns(data, "data/columns.tsv")
	l.Fault(err)
})
