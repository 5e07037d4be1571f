package meeting

import (
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// The rules of meeting facts.
var (
	meetingHeld      = &fact.Rule{Name: "meeting.held", Reads: "the meeting that the statement reports"}
	meetingAnnounced = &fact.Rule{Name: "meeting.announced", Reads: "the meeting that the statement announces"}
	meetingPlanned   = &fact.Rule{Name: "meeting.planned", Reads: "a later meeting that is decided or expected"}
	meetingMentioned = &fact.Rule{Name: "meeting.mentioned", Reads: "another meeting of a series that is spoken of"}
)

// statusRules are the rules of meetings that a sentence only speaks of.
var statusRules = map[schema.Status]*fact.Rule{schema.Planned: meetingPlanned, schema.Mentioned: meetingMentioned}

// Rules are the rules of meetings.
var Rules = []*fact.Rule{
	meetingHeld, meetingAnnounced, meetingPlanned, meetingMentioned,
}
