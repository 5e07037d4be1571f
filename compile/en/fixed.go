package en

// The words that rules ask for by name. They are entered first, in this
// order, so that their numbers are constants.
const (
	wTo Word = iota + 1
	wThat
	wBy
	wAnd
	wOr
	wBut
	wOf
	wIn
	wOn
	wWith
	wFrom
	wAt
	wFor
	wAs
	wWhile
	wWhich
	wWho
	wWhom
	wWhose
	wWhere
	wBe
	wBeing
	wBeen
	wHaving
	wIs
	wAre
	wWas
	wWere
	wWill
	wShall
	wWould
	wMust
	wShould
	wThey
	wWe
	wIt
	wHe
	wShe
	wI
	wForward
	wNote
	wStock
	wUp
	wOut
	wPlace
	wPart
	wPride
	wOpportunity
	wNot
	wNor
	wHow
	wWhether
	wPoint
	wFact
	wIncluding
	wInclude
	wIncludes
	wIncluded
	wBoth
	wEach
	wThe
	wIts
	wTheir
	wOur
	wNo
	wSuch
	wThis
	wThese
	wBetween
	wSaid
	wUpon
	wInto
	wEtc
	wSo
	wThan
	wIf
	wWhen
	wSince
	wBecause
	wAlthough
	wThough
	wPeriod
	wYear
	wToday
	wLater
	wNext
	wReference
	wTime
	wTrilateral
	wQuadrilateral
	wWhy
	wExperts
	wLeadership
	wParticipation
	wAttendance
	wPresence
	wRemarks
	wSummit
	wMinisterial
	wLeaders
	wMinisters
	wWorking
	wTask
	wA
	wAn
	wBeginning
	wCalendar
	wComing
	wDuring
	wEarlier
	wEnd
	wFiscal
	wFollowing
	wHalf
	wLast
	wMonth
	wPlan
	wPlanned
	wPrevious
	wQuarter
	wScheduled
	wStart
	wState
	wThrough
	wTomorrow
	wUntil
	wUpcoming
	wWeek
	wYesterday
)

var fixedWords = [...]string{
	wTo:            "to",
	wThat:          "that",
	wBy:            "by",
	wAnd:           "and",
	wOr:            "or",
	wBut:           "but",
	wOf:            "of",
	wIn:            "in",
	wOn:            "on",
	wWith:          "with",
	wFrom:          "from",
	wAt:            "at",
	wFor:           "for",
	wAs:            "as",
	wWhile:         "while",
	wWhich:         "which",
	wWho:           "who",
	wWhom:          "whom",
	wWhose:         "whose",
	wWhere:         "where",
	wBe:            "be",
	wBeing:         "being",
	wBeen:          "been",
	wHaving:        "having",
	wIs:            "is",
	wAre:           "are",
	wWas:           "was",
	wWere:          "were",
	wWill:          "will",
	wShall:         "shall",
	wWould:         "would",
	wMust:          "must",
	wShould:        "should",
	wThey:          "they",
	wWe:            "we",
	wIt:            "it",
	wHe:            "he",
	wShe:           "she",
	wI:             "I",
	wForward:       "forward",
	wNote:          "note",
	wStock:         "stock",
	wUp:            "up",
	wOut:           "out",
	wPlace:         "place",
	wPart:          "part",
	wPride:         "pride",
	wOpportunity:   "opportunity",
	wNot:           "not",
	wNor:           "nor",
	wHow:           "how",
	wWhether:       "whether",
	wPoint:         "point",
	wFact:          "fact",
	wIncluding:     "including",
	wInclude:       "include",
	wIncludes:      "includes",
	wIncluded:      "included",
	wBoth:          "both",
	wEach:          "each",
	wThe:           "the",
	wIts:           "its",
	wTheir:         "their",
	wOur:           "our",
	wNo:            "no",
	wSuch:          "such",
	wThis:          "this",
	wThese:         "these",
	wBetween:       "between",
	wSaid:          "said",
	wUpon:          "upon",
	wInto:          "into",
	wEtc:           "etc",
	wSo:            "so",
	wThan:          "than",
	wIf:            "if",
	wWhen:          "when",
	wSince:         "since",
	wBecause:       "because",
	wAlthough:      "although",
	wThough:        "though",
	wPeriod:        "period",
	wYear:          "year",
	wToday:         "today",
	wLater:         "later",
	wNext:          "next",
	wReference:     "reference",
	wTime:          "time",
	wTrilateral:    "trilateral",
	wQuadrilateral: "quadrilateral",
	wWhy:           "why",
	wExperts:       "experts",
	wLeadership:    "leadership",
	wParticipation: "participation",
	wAttendance:    "attendance",
	wPresence:      "presence",
	wRemarks:       "remarks",
	wSummit:        "summit",
	wMinisterial:   "ministerial",
	wLeaders:       "leaders",
	wMinisters:     "ministers",
	wWorking:       "working",
	wTask:          "task",
	wA:             "a",
	wAn:            "an",
	wBeginning:     "beginning",
	wCalendar:      "calendar",
	wComing:        "coming",
	wDuring:        "during",
	wEarlier:       "earlier",
	wEnd:           "end",
	wFiscal:        "fiscal",
	wFollowing:     "following",
	wHalf:          "half",
	wLast:          "last",
	wMonth:         "month",
	wPlan:          "plan",
	wPlanned:       "planned",
	wPrevious:      "previous",
	wQuarter:       "quarter",
	wScheduled:     "scheduled",
	wStart:         "start",
	wState:         "state",
	wThrough:       "through",
	wTomorrow:      "tomorrow",
	wUntil:         "until",
	wUpcoming:      "upcoming",
	wWeek:          "week",
	wYesterday:     "yesterday",
}

// wordSet is a set of fixed words, of the first 63 of them.
type wordSet uint64

// one reports whether the token is one of the words.
func (t *Token) one(of wordSet) bool { return of>>t.Word&1 != 0 }

// fix enters the fixed words.
func (w *words) fix() {
	for _, text := range fixedWords[1:] {
		w.add(text, 0, -1, 0)
	}
}
