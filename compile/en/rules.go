package en

// Rules says what every rule reads, by the name under which facts bear it.
// A fact may bear no other name.
var Rules = map[string]string{
	"series.met":         "a dialogue of whose meetings the text speaks, with the shorter forms of its name",
	"meeting.held":       "the meeting that the statement reports",
	"meeting.planned":    "a later meeting that is decided or expected",
	"meeting.mentioned":  "another meeting of a series that is spoken of",
	"document.title":     "title of the statement, joined of its lines",
	"document.masthead":  "type, issuer, place and date of issue in the lines of the head",
	"agenda.heading":     "a heading on a line of its own, with or without a number",
	"organization.known": "an organization of the registry, under one of its names",
}
