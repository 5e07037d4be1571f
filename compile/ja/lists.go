package ja

import "dialoguec/compile/ja/lex"

// actWords are the lists of data/words-act.tsv.
type actWords struct {
	Pointers, ReportsHolding, Describing, ReadOn, PartiesOn, Joined, DecidedBehind, ReportEnds lex.List
	InnerVerbs, ThatClauses, Unsettled, States, Forums, GoingOn, Vague, Specific, Undertaken   lex.List
}

// bodyWords are the lists of data/words-body.tsv.
type bodyWords struct {
	Unlisted, Gathering, SameBody, GeneralPosts, CommonTails, CommonHeads, Breakers, Qualifiers, Honorifics lex.List
	CivilForms, MemberBodies, UnderCountry                                                                  lex.List
}

// delegationWords are the lists of data/words-delegation.tsv.
type delegationWords struct {
	Attending, UnderChairs, Receptions, OwnSessions, Business, Observing, MemberStates, ListFollowers, Heads lex.List
	Others, ListHeads, Addresses                                                                             lex.List
	Representatives                                                                                          lex.List
}

// meetingWords are the lists of data/words-meeting.tsv.
type meetingWords struct {
	OfTerm, Games, Fairs, AboutDated lex.List
	SentenceHeld                     lex.List
}

// referenceWords are the lists of data/words-reference.tsv.
type referenceWords struct {
	Holding, HeldBehind, HeldSoon, DatedSoon, Saying, Disasters, EventBehind, Launched, PartyMeetings    lex.List
	NameFollowers, Sessions, Ministerial, BareHeads, GreatEvents, VagueKinds, Dated, Placed, StillToMake lex.List
	StillToSet                                                                                           lex.List
}
