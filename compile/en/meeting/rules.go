package meeting

import (
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// The rules of meeting facts.
var (
	meetingHeld      = &fact.Rule{Name: "meeting.held", Reads: "the meeting that the statement reports"}
	meetingRenewed   = &fact.Rule{Name: "meeting.renewed", Reads: "a dialogue that was held again, told as a dialogue that was renewed at a place or on a day"}
	meetingOccasion  = &fact.Rule{Name: "meeting.occasion", Reads: "the meeting on whose occasion somebody came"}
	meetingVisit     = &fact.Rule{Name: "meeting.visit", Reads: "the meeting that is told as a visit: somebody with a name received somebody with a name"}
	meetingJourney   = &fact.Rule{Name: "meeting.journey", Reads: "the meeting that is told as the journey of somebody with a name to somebody with a name"}
	meetingTold      = &fact.Rule{Name: "meeting.told", Reads: "the meeting that has no name: “during their talks today”"}
	meetingFurther   = &fact.Rule{Name: "meeting.further", Reads: "a meeting of the same days beside the one that is reported, with its own day"}
	meetingAnnounced = &fact.Rule{Name: "meeting.announced", Reads: "the meeting that the statement announces"}
	meetingPlanned   = &fact.Rule{Name: "meeting.planned", Reads: "a later meeting that is decided or expected"}
	meetingMentioned = &fact.Rule{Name: "meeting.mentioned", Reads: "another meeting of a series that is spoken of"}
)

// statusRules are the rules of meetings that a sentence only speaks of.
var statusRules = map[schema.Status]*fact.Rule{schema.Planned: meetingPlanned, schema.Mentioned: meetingMentioned}

// Rules are the rules of meetings.
var Rules = []*fact.Rule{
	meetingHeld, meetingRenewed, meetingOccasion, meetingVisit, meetingJourney, meetingTold, meetingFurther, meetingAnnounced, meetingPlanned, meetingMentioned,
}
