package meeting

import (
	"embed"

	"dialoguec/compile/ja/lex"
)

//go:embed data
var data embed.FS

// vocabulary holds the words of meetings.
type vocabulary struct {
	NounFollowers, FirstMeetings, OrdinalFollowers, Announced, AnnouncedHeld, DatedHeld lex.List
	ReportedHeld, NextHeld, HeldThere, HeldThen, First, OrdinalLeads, PlainHeads        lex.List
	TopicParticles, DateParticles                                                       lex.List

	nouns  *lex.Tail[string]
	levels []lex.Word[string]
}

var words = lex.Vocabulary(data, func(l *lex.Loader, v *vocabulary) {
	l.Lists("words.tsv", v)
	v.nouns = lex.NewTail(l.Pairs("meetings.tsv", "noun", "use"))
	v.levels = l.Pairs("levels.tsv", "form", "level")
})
