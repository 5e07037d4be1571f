package clause

import (
	"embed"

	"dialoguec/compile/ja/lex"
	"dialoguec/schema"
)

//go:embed data
var data embed.FS

// vocabulary holds the words of headings, labels and verbs.
type vocabulary struct {
	Asides, NoteHeads, ParticipantLists, ParticipantLeads, VenueHeadings, ChairLabels, Observers lex.List
	ParticipantLabels, DateLabels, PlaceLabels, KnownLabels                                      lex.List
	Chiefs, BareLabels, NoLists, ListEnds, ListLeads, NextMeeting, StepLabels                    lex.List

	Telling, Greetings, Announcing, Planned, Outcomes, Speaking, Adverbs       lex.List
	Stances, Support, Decisions, Promises, Views, SpokenViews                  lex.List
	Wishes, Wanting, Being, Doing, StateVerbs                                  lex.List
	Continuing, Present, Intents, Carriers, Deniers                            lex.List
	Closers, Decided, NounAdverbs, StemEnds                                    lex.List
	NounParticles, ObjectParticles, OtherVerbs, Content                        lex.List
	SpeakerLabels, HostLabels, PlainEnds, Futures, Attends, Evaluating         lex.List
	Asking, MemberLabels, Counterparts, LeaderLabels, VisitTails               lex.List
	At, GroupLabels, WorldLabels, NextOnes, FutureHeld, Requesting, Usefulness lex.List

	verbs   *lex.Dict[verbWord]
	objects *lex.Tail[schema.Act]
}

var words = lex.Vocabulary(data, func(l *lex.Loader, v *vocabulary) {
	l.Lists("words.tsv", v)
	v.verbs, v.objects = readVerbs(l), readObjects(l)
})
