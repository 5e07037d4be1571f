package meeting

import (
	"embed"

	"dialoguec/compile/ja/lex"
	"dialoguec/schema"
)

//go:embed data
var data embed.FS

// vocabulary holds the words of meetings.
type vocabulary struct {
	NounFollowers, FirstMeetings, OrdinalFollowers, Announced, AnnouncedHeld, DatedHeld         lex.List
	MetSomeone, Occasions, Editions, ToHold, Announces, Agreed, Arranged, Deadlines, Additions  lex.List
	These, ReportedHeld                                                                         lex.List
	NextHeld, HeldThere, HeldThen, First, OrdinalLeads, PlainHeads, TopicParticles              lex.List
	DateParticles, ThisTime, CommonTopics, HostLands, LandTopics, LandVerbs, ThisHeld           lex.List
	Someone, WithSomeone, Went, Ahead, CalledOff, AnyMeeting, Visits, Eminent, TalksHeads       lex.List
	Hosts, ToCome, TitleTails, Habits, PlainAnnounced, Shared, HeldObjects, OtherObjects        lex.List
	Visited, Today, Qualifying, Object, About, Durations, HeldEnds, Nouns, Manners              lex.List
	Beforehand, Its, Chaired, ThisMeeting, Earlier, FollowedOn, Talks, PlainTalks, TalksHeld    lex.List
	TalksEnd, TalksWith, StepFollowers, WasHeld, WillBeHeld, Coordinates, Objects, Groups       lex.List
	Summits, Ranks, Homely, CommonHeads, Counted, CountLeads, Reaches, ThisOnes, FirstTimes     lex.List
	Limits, Published, CloseParticles, Journeys, JourneyEnds, NameLinks, Attended, Topics       lex.List
	There, PutOff, Sinces, Made, HostVerbs, HostObjects, Subjects, Listed, Outcomes, Gatherings lex.List
	YearlyEnds, NameLabels, PartyCounts, Numerals                                               lex.List
	Afterwards, SameTime, BesideHeads, TalksRanks, Schemes, SchemeMeetings, PlaceLeads          lex.List
	PlaceTails, Staying, Begun                                                                  lex.List
	Meets, Committees, Phases, NextOnes, Terms, Parts, Next, Previous, LevelEnds, NameJoins     lex.List

	nth    lex.List   // what an ordinal begins with
	names  lex.Starts // of what names a meeting
	nouns  *lex.Tail[string]
	levels []lex.Word[schema.Level]
}

var words = lex.Vocabulary(data, func(l *lex.Loader, v *vocabulary) {
	l.Lists("words.tsv", v)
	v.nth = lex.ListOf(lex.Nth)
	digits := lex.ListOf("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
	v.names = lex.StartsOf(&v.nth, &v.Next, &v.Previous, &v.FirstMeetings, &v.First, &v.ThisOnes, &v.FirstTimes, &digits)
	for _, r := range l.Table("meetings.tsv", "noun", "use") {
		l.Choice(r, 1, seriesNoun, eventNoun)
	}
	v.nouns = lex.NewTail(l.Pairs("meetings.tsv", "noun", "use"))
	for _, r := range l.Table("levels.tsv", "form", "level") {
		l.Choice(r, 1, schema.Level("").List().Values()...)
		v.levels = append(v.levels, lex.Word[schema.Level]{Text: r.Fields[0], Value: schema.Level(r.Fields[1])})
	}
})

// The uses of nouns for meetings. See data/meetings.tsv.
const (
	seriesNoun = "series"
	eventNoun  = "event"
)
