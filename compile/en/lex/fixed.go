package lex

// The words that rules ask for by name. They are entered first, in this
// order, so that their numbers are constants.
const (
	To Word = iota + 1
	That
	By
	And
	Or
	But
	Of
	In
	On
	With
	From
	At
	For
	As
	While
	Which
	Who
	Whom
	Whose
	Where
	Be
	Being
	Been
	Having
	Is
	Are
	Was
	Were
	Will
	Shall
	Would
	Must
	Should
	They
	We
	It
	He
	She
	I
	Forward
	Note
	Stock
	Up
	Out
	Place
	Part
	Pride
	Opportunity
	Not
	Nor
	How
	Whether
	Point
	Fact
	Including
	Include
	Includes
	Included
	Both
	Some
	Others
	Each
	The
	Its
	Their
	Our
	No
	Such
	This
	These
	Between
	Said
	Upon
	Into
	Etc
	So
	Than
	If
	When
	Since
	Because
	Although
	Though
	Period
	Year
	Today
	Later
	Next
	Reference
	Time
	Trilateral
	Quadrilateral
	Why
	Leadership
	Participation
	Attendance
	Presence
	Remarks
	Summit
	Ministerial
	Leaders
	Ministers
	Working
	Task
	A
	An
	Beginning
	Calendar
	Coming
	During
	Earlier
	End
	Fiscal
	Following
	Half
	Last
	Month
	Plan
	Planned
	Previous
	Quarter
	Scheduled
	Start
	State
	Through
	Tomorrow
	Until
	Upcoming
	Week
	Yesterday
	Members
	Parties
	Under
)

var fixedWords = [...]string{
	To:            "to",
	That:          "that",
	By:            "by",
	And:           "and",
	Or:            "or",
	But:           "but",
	Of:            "of",
	In:            "in",
	On:            "on",
	With:          "with",
	From:          "from",
	At:            "at",
	For:           "for",
	As:            "as",
	While:         "while",
	Which:         "which",
	Who:           "who",
	Whom:          "whom",
	Whose:         "whose",
	Where:         "where",
	Be:            "be",
	Being:         "being",
	Been:          "been",
	Having:        "having",
	Is:            "is",
	Are:           "are",
	Was:           "was",
	Were:          "were",
	Will:          "will",
	Shall:         "shall",
	Would:         "would",
	Must:          "must",
	Should:        "should",
	They:          "they",
	We:            "we",
	It:            "it",
	He:            "he",
	She:           "she",
	I:             "I",
	Forward:       "forward",
	Note:          "note",
	Stock:         "stock",
	Up:            "up",
	Out:           "out",
	Place:         "place",
	Part:          "part",
	Pride:         "pride",
	Opportunity:   "opportunity",
	Not:           "not",
	Nor:           "nor",
	How:           "how",
	Whether:       "whether",
	Point:         "point",
	Fact:          "fact",
	Including:     "including",
	Include:       "include",
	Includes:      "includes",
	Included:      "included",
	Both:          "both",
	Some:          "some",
	Others:        "others",
	Each:          "each",
	The:           "the",
	Its:           "its",
	Their:         "their",
	Our:           "our",
	No:            "no",
	Such:          "such",
	This:          "this",
	These:         "these",
	Between:       "between",
	Said:          "said",
	Upon:          "upon",
	Into:          "into",
	Etc:           "etc",
	So:            "so",
	Than:          "than",
	If:            "if",
	When:          "when",
	Since:         "since",
	Because:       "because",
	Although:      "although",
	Though:        "though",
	Period:        "period",
	Year:          "year",
	Today:         "today",
	Later:         "later",
	Next:          "next",
	Reference:     "reference",
	Time:          "time",
	Trilateral:    "trilateral",
	Quadrilateral: "quadrilateral",
	Why:           "why",
	Leadership:    "leadership",
	Participation: "participation",
	Attendance:    "attendance",
	Presence:      "presence",
	Remarks:       "remarks",
	Summit:        "summit",
	Ministerial:   "ministerial",
	Leaders:       "leaders",
	Ministers:     "ministers",
	Working:       "working",
	Task:          "task",
	A:             "a",
	An:            "an",
	Beginning:     "beginning",
	Calendar:      "calendar",
	Coming:        "coming",
	During:        "during",
	Earlier:       "earlier",
	End:           "end",
	Fiscal:        "fiscal",
	Following:     "following",
	Half:          "half",
	Last:          "last",
	Month:         "month",
	Plan:          "plan",
	Planned:       "planned",
	Previous:      "previous",
	Quarter:       "quarter",
	Scheduled:     "scheduled",
	Start:         "start",
	State:         "state",
	Through:       "through",
	Tomorrow:      "tomorrow",
	Until:         "until",
	Upcoming:      "upcoming",
	Week:          "week",
	Yesterday:     "yesterday",
	Members:       "members",
	Parties:       "parties",
	Under:         "under",
}

// fix enters the fixed words.
func (w *Lexicon) fix() {
	for _, text := range fixedWords[1:] {
		w.add(text, 0, 0)
	}
}
