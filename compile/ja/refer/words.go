package refer

import (
	"embed"
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/schema"
)

//go:embed data
var data embed.FS

// vocabulary holds the words by which references are known.
type vocabulary struct {
	Outcomes, SoCalled, Themes, FootnoteMarks, States, Signed, Made                          lex.List
	Amendments, Schemes, Under, FieldJoins, Holding, HeldSoon, DatedSoon                     lex.List
	Saying, Disasters, EventAfter, Launched, NameFollowers, Sessions                         lex.List
	Ministerial, BareHeads, GreatEvents, VagueKinds                                          lex.List
	Dated, Placed, StillToMake, StillToSet                                                   lex.List
	PartyMeetings, OfField, ActEnds, VerbEnds, PlaceParticles, HeldParticles, DatedParticles lex.List
	OtherClauses, Subjects, NameParticles, CommonMarks, Convened                             lex.List
	Speech, Laws, LawHeads, Plans, Pacts, ThemeEnds, Pages, Published, HereSaid, SignedThen  lex.List
	Purposes, PurposeHeads, Drafts, Ranks, Resolutions, Quakes                               lex.List
	Conferences, Numbers, Gatherings, Wide, Entitled, Related, Counts, Ventures              lex.List
	Handed, OpenTo, Annexes, EventNames, AtEvents, ManyOwners, Methods, Begun, Occasions     lex.List
	QuoteJoins, NotHeld                                                                      lex.List

	acts   *lex.Tail[schema.ReferenceKind]
	after  *lex.Dict[schema.ReferenceKind]
	listed *lex.Dict[schema.ReferenceKind] // names without a word of their kind
}

var words = lex.Vocabulary(data, func(l *lex.Loader, v *vocabulary) {
	l.Lists("words.tsv", v)
	v.acts = lex.NewTail(kinds(l, "acts.tsv", "noun", "kind"))
	v.after = lex.NewDict(kinds(l, "after.tsv", "word", "kind"), lex.Earlier[schema.ReferenceKind])
	var listed []lex.Word[schema.ReferenceKind]
	for _, r := range l.Table("references.tsv", "kind", "names") {
		l.Choice(r, 0, lex.Kinds...)
		for name := range strings.SplitSeq(r.Fields[1], "; ") {
			listed = append(listed, lex.Word[schema.ReferenceKind]{Text: lex.Tight(name), Value: schema.ReferenceKind(r.Fields[0])})
		}
	}
	v.listed = lex.NewDict(listed, lex.Earlier[schema.ReferenceKind])
})

// kinds reads a table of words with the kinds of references that they tell.
func kinds(l *lex.Loader, name string, columns ...string) []lex.Word[schema.ReferenceKind] {
	var out []lex.Word[schema.ReferenceKind]
	for _, r := range l.Table(name, columns...) {
		l.Choice(r, 1, lex.Kinds...)
		out = append(out, lex.Word[schema.ReferenceKind]{Text: r.Fields[0], Value: schema.ReferenceKind(r.Fields[1])})
	}
	return out
}
