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
	NounFollowers, FirstMeetings, OrdinalFollowers, Announced, AnnouncedHeld, DatedHeld                                                                                                             lex.List
	MetSomeone, Occasions, Editions, ToHold, Deadlines, Additions, These                                                                                                                            lex.List
	ReportedHeld, NextHeld, HeldThere, HeldThen, First, OrdinalLeads, PlainHeads                                                                                                                    lex.List
	TopicParticles, DateParticles, ThisTime                                                                                                                                                         lex.List
	CommonTopics, HostLands, LandTopics, LandVerbs, ThisHeld, Someone, WithSomeone, Went, Ahead                                                                                                     lex.List
	CalledOff, AnyMeeting, Visits, Eminent, TalksHeads, Hosts, ToCome                                                                                                                               lex.List
	TitleTails, Habits, PlainAnnounced, Shared, HeldObjects, OtherObjects, Visited                                                                                                                  lex.List
	Today, Qualifying, Object, About, Durations, HeldEnds, Nouns, Manners, Beforehand, Its                                                                                                          lex.List
	Chaired, ThisMeeting, Earlier, FollowedOn, Talks, PlainTalks, TalksHeld                                                                                                                         lex.List
	TalksEnd, TalksWith, StepFollowers, WasHeld, WillBeHeld, Coordinates, Objects                                                                                                                   lex.List
	Groups, Summits, Ranks, Homely, CommonHeads, Counted, CountLeads, Reaches                                                                                                                       lex.List
	ThisOnes, FirstTimes, Limits, Published, CloseParticles, Journeys, JourneyEnds, NameLinks, Attended, Topics, There, Listed, Outcomes, Gatherings, YearlyEnds, NameLabels, PartyCounts, Numerals lex.List
	Next, Previous, LevelEnds, NameJoins                                                                                                                                                            lex.List

	nth    lex.List   // what an ordinal begins with
	names  lex.Starts // of what names a meeting
	nouns  *lex.Tail[string]
	levels []lex.Word[schema.Level]
}

var words = lex.Vocabulary(data, func(l *lex.Loader, v *vocabulary) {
	l.Lists("words.tsv", v)
	v.nth = lex.ListOf(lex.Nth)
	digits := lex.ListOf("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
	v.names = lex.StartsOf(&v.nth, &v.Next, &v.Previous, &v.FirstMeetings, &v.First, &v.ThisOnes, &digits)
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
