package clause

import (
	"embed"

	"dialoguec/compile/ja/lex"
)

//go:embed data
var data embed.FS

// vocabulary holds the words of headings, labels and verbs.
type vocabulary struct {
	Asides, ParticipantLists, ParticipantLeads, VenueHeadings, ChairLabels, Observers lex.List
	ParticipantLabels, DateLabels, PlaceLabels, KnownLabels                           lex.List
	NoLists, ListEnds, NextMeeting, StepLabels                                        lex.List
}

var words = lex.Vocabulary(data, func(l *lex.Loader, v *vocabulary) { l.Lists("words.tsv", v) })
