package meeting

import "dialoguec/compile/fact"

// The rules of series and meetings.
var (
	seriesTitle      = &fact.Rule{Name: "series.title", Reads: "the dialogue that the title names without a number: 日独サイバー協議の開催"}
	seriesNumbered   = &fact.Rule{Name: "series.numbered", Reads: "the name before or after a number: 第3回日英サイバー協議, …対話（第29回）"}
	seriesSentence   = &fact.Rule{Name: "series.sentence", Reads: "the dialogue that the first sentence of holding names"}
	meetingNumbered  = &fact.Rule{Name: "meeting.numbered", Reads: "第N回 with the name of a series, or 第N回会合 of the series reported"}
	meetingNext      = &fact.Rule{Name: "meeting.next", Reads: "次回 and 前回 without a number: counted from the meeting reported"}
	meetingReported  = &fact.Rule{Name: "meeting.reported", Reads: "the meeting without a number that the first sentence of holding reports"}
	meetingAnnounced = &fact.Rule{Name: "meeting.announced", Reads: "the meeting that the statement says is still to come: …対話を開催します, 開催する予定です"}
	meetingTalks     = &fact.Rule{Name: "meeting.talks", Reads: "talks of principals that are of no series: …大臣は、…長官と会談を行った"}
	meetingTitled    = &fact.Rule{Name: "meeting.titled", Reads: "the meeting without a number, or the talks, that the title alone says were held: …会合（2010年10月16日、於東京）, 日豪外相会談"}
	meetingHeaded    = &fact.Rule{Name: "meeting.headed", Reads: "the talks of a visit about which a section is, 2 …大臣との会談（5月11日）, or a further meeting that a heading or a line of a programme names with its day"}
	meetingDated     = &fact.Rule{Name: "meeting.dated", Reads: "a meeting of another dialogue that is recalled with its date and no number: 9月に開かれた…協議"}
	meetingLabel     = &fact.Rule{Name: "meeting.label", Reads: "a labelled line that gives another meeting: 前回会合, 第14回：…"}
)

// Rules lists the rules of this package.
var Rules = []*fact.Rule{seriesTitle, seriesNumbered, seriesSentence, meetingNumbered, meetingNext, meetingReported, meetingAnnounced, meetingTalks, meetingTitled, meetingHeaded, meetingDated, meetingLabel}
