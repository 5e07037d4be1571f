package en

// Rules says what every rule reads, by the name under which facts bear it.
// A fact may bear no other name.
var Rules = map[string]string{
	"document.title":         "title of the statement, joined of its lines",
	"document.masthead":      "type, issuer, place and date of issue in the lines of the head",
	"agenda.heading":         "a heading on a line of its own, with or without a number",
	"person.titled":          "a name behind its post: Foreign Minister X",
	"person.behind":          "a name behind its post and a comma: the agency’s Director, X,",
	"person.apposition":      "a post behind a name and a comma: X, the Deputy Assistant Secretary for …",
	"person.several":         "one of several names behind a post in the plural",
	"person.honorific":       "a name behind Mr., Dr. and the like",
	"organization.known":     "an organization of the registry, under one of its names",
	"organization.pattern":   "words that make the name of a body: modifiers, a head, and what follows it with of, for or on",
	"organization.part":      "a part of a body, printed behind it in parentheses",
	"organization.plural":    "one of several bodies under one head: Departments of State and Justice",
	"organization.listed":    "an item of a list of those who sent representatives",
	"organization.publisher": "the issuer in the lines of the head",
	"series.met":             "a dialogue of whose meetings the text speaks, with the shorter forms of its name",
	"meeting.held":           "the meeting that the statement reports",
	"meeting.planned":        "a later meeting that is decided or expected",
	"meeting.mentioned":      "another meeting of a series that is spoken of",
}
