package lex

import (
	"dialoguec/compile/lexicon"
)

func (r Role) Has(role Role) bool { return r&role != 0 }

// Frame says how the act of a verb is found: by the verb alone, or by the verb
// and what it governs.
type Frame uint8

// The frames; see data/verbs.tsv for their verbs.
const (
	FrameNone      Frame = iota
	FrameAgree           // agree to, on, that
	FrameResolve         // resolve to: agree and commit; resolve a question: report
	FrameCommit          // commit to, pledge
	FrameIntend          // plan to, seek to, hope that
	FrameRecognize       // recognize, condemn, believe
	FrameRestate         // reaffirm, underscore: what is restated decides
	FrameState           // say, comment
	FrameNote            // note that, note satisfaction
	FrameExpress         // express support, concern, satisfaction: the noun decides
	FrameWelcome
	FrameSupport
	FrameExchange
	FrameShare    // share information, a view, a commitment
	FrameHold     // hold a meeting, hold discussions
	FrameMake     // make reports, a commitment, progress
	FrameReach    // reach agreement, a target
	FrameGive     // give an update, help
	FrameHave     // had an exchange of views
	FrameLook     // look forward to
	FrameContinue // will continue to, continued their work
	FrameTake     // take note, stock, place, steps
	FrameEngage   // engage in discussions, in work
	FrameRemain   // remain committed, united
	FrameConclude // conclude that, an agreement
	FrameCall     // urge, request, invite
	FrameReport   // any other act
	FrameAttend   // take part: no act
	FrameServe    // what things do: no act
)

var frameNames = map[string]Frame{
	"agree": FrameAgree, "resolve": FrameResolve, "commit": FrameCommit, "intend": FrameIntend,
	"recognize": FrameRecognize, "restate": FrameRestate, "state": FrameState, "note": FrameNote,
	"express": FrameExpress, "welcome": FrameWelcome, "support": FrameSupport, "exchange": FrameExchange,
	"share": FrameShare, "hold": FrameHold, "make": FrameMake, "reach": FrameReach, "give": FrameGive,
	"have": FrameHave, "look": FrameLook, "continue": FrameContinue, "take": FrameTake, "engage": FrameEngage,
	"remain": FrameRemain, "conclude": FrameConclude, "call": FrameCall, "report": FrameReport,
	"attend": FrameAttend, "serve": FrameServe,
}

// Mental reports whether only people do what the verb says, so that an
// unknown subject of it must be one.
func (f Frame) Mental() bool {
	switch f {
	case FrameAgree, FrameResolve, FrameCommit, FrameState, FrameNote, FrameExpress, FrameWelcome, FrameCall, FrameLook:
		return true
	}
	return false
}

// Speaks reports whether the verb tells what was said at the table: such a
// verb belongs to the parties even after a that-clause.
func (f Frame) Speaks() bool {
	return f.Mental() || f == FrameRecognize || f == FrameRestate || f == FrameExchange || f == FrameShare
}

// Role is what a word does for the grammar of sentences; a word may have several.
type Role uint64

// The roles; data/roles.tsv lists their words.
const (
	RoleCommitment   Role = 1 << iota // nouns: commitment, resolve
	RoleSupport                       // support, solidarity
	RoleSatisfaction                  // satisfaction, appreciation
	RoleTalk                          // discussions, exchange, report: what is held, made or given
	RoleInformation                   // information, practices: what is shared to inform
	RoleAgreement                     // agreement, consensus: what is reached
	RoleWeight                        // importance, need
	RoleMeeting                       // talks, discussion, dialogue: what may be named for those who held it
	RoleHuman                         // authorities, experts: who is named by country
	RoleParty                         // participants and their like, by office: presidents, advisors
	RoleGroup                         // group, committee: of the parties
	RolePrivate                       // industry, companies
	RoleSpeech                        // remarks, speech: who gave them is told with the delegations
	RoleOwn                           // their, our, its
	RoleBoth                          // both, two, three: of countries
	RoleReady                         // adjectives: committed, ready
	RolePleased                       // pleased, grateful
	RoleConvinced                     // concerned, united
	RoleSlight                        // verbs: strengthen, promote: undertakings without a measure
	RoleTentative                     // of these, those that only consider or try: explore, strive
	RoleFounding                      // verbs: establish, launch
	RoleHosting                       // verbs: lead, chair, host: who did it is told elsewhere
	RoleGathering                     // verbs: hold, convene, meet
	RoleAdjective                     // participles that are before nouns: shared, related
	RoleShared                        // of these, those that are after "have" too: shared, limited
	RoleAdverb                        // together, forward
	RoleNominal                       // words that are a verb and more often a noun: progress, support
	RoleDocument                      // the head of a document's name, with a capital: Agreement, Strategy
	RoleEvent                         // of an event's name: Summit, Conference
	RoleProgramme                     // of a programme's name: Initiative, Framework
	RoleGroupHead                     // of a working group's name: Group, Force
	RoleGroupKind                     // what makes a group a working group: Working, Steering, Task
	RoleTopic                         // topics, issues: "Topics included"
	RoleVague                         // before a working group: new, joint
	RoleNumbered                      // acronyms of conferences that are told apart by number: COP28
	RoleMaking                        // verbs: what makes a document: issued, signed
	RoleMakingNoun                    // their nouns: signing, publication
	RoleYield                         // verbs of outcome: resulted in
	RoleHeadsFirst                    // heads whose name is after them: Operation
	RoleDated                         // heads that a date or a place must tell apart: Forum
	RoleNumberedText                  // heads of texts that are told apart by number: Resolution 1540
	RoleMemorandumOf                  // understanding, intent: memorandum of understanding
	RoleFormal                        // of visits: official, state
	RoleMemorandum                    // memorandum, MOU
	RoleResearch                      // nouns: research, R&D
	RoleJointWork                     // cooperation, collaboration: what the parties do together
	RoleWish                          // of nouns of commitment: desire, ambition: with "for" they are views
	RoleTenure                        // presidency, chairmanship: what is dated by it is no undertaking
	RoleHollow                        // says nothing of which one is meant: Joint, Strategic, Press
)

var roleNames = map[string]Role{
	"commitment": RoleCommitment, "support": RoleSupport, "satisfaction": RoleSatisfaction, "talk": RoleTalk,
	"information": RoleInformation, "agreement": RoleAgreement, "weight": RoleWeight, "meeting": RoleMeeting,
	"human": RoleHuman, "party": RoleParty, "group": RoleGroup, "private": RolePrivate, "speech": RoleSpeech,
	"own": RoleOwn, "both": RoleBoth, "ready": RoleReady, "pleased": RolePleased, "convinced": RoleConvinced,
	"slight": RoleSlight, "tentative": RoleTentative, "founding": RoleFounding, "hosting": RoleHosting, "gathering": RoleGathering,
	"adjective": RoleAdjective, "shared": RoleShared, "adverb": RoleAdverb, "nominal": RoleNominal,
	"document": RoleDocument, "event": RoleEvent, "programme": RoleProgramme, "group_head": RoleGroupHead,
	"group_kind": RoleGroupKind, "hollow": RoleHollow, "wish": RoleWish, "joint_work": RoleJointWork, "tenure": RoleTenure, "vague": RoleVague, "topic": RoleTopic,
	"numbered": RoleNumbered, "making": RoleMaking, "making_noun": RoleMakingNoun, "yield": RoleYield, "research": RoleResearch,
	"heads_first": RoleHeadsFirst, "dated": RoleDated, "memorandum": RoleMemorandum, "formal": RoleFormal, "memorandum_of": RoleMemorandumOf, "numbered_text": RoleNumberedText,
}

// readRole reads: role, words with spaces between them. A verb is listed by
// its forms that matter.
func (w *Lexicon) readRole(r lexicon.Row) error {
	if len(r.Fields) != 2 {
		return r.Errorf("%d fields, give the role and its words", len(r.Fields))
	}
	role, ok := roleNames[r.Fields[0]]
	if !ok {
		return r.Errorf("unknown role %q, use a name of roleNames", r.Fields[0])
	}
	return w.eachForm(r, r.Fields[1], func(word Word) { w.list[word].role |= role })
}

// derive gives words the roles that follow from their classes and letters.
func (w *Lexicon) derive() {
	for i := range w.list {
		e := &w.list[i]
		if e.class&ClassAdverb != 0 || e.class&ClassVerb == 0 && e.role == 0 && Adverbial(e.text) {
			e.role |= RoleAdverb
		}
	}
}

// Adverbial reports whether a word that no list describes ends as an adverb does.
func Adverbial(word string) bool { return len(word) > 5 && word[len(word)-2:] == "ly" }

// Role returns what the word at token i does.
func (r *Text) Role(i int32) Role { return r.Token(i).Role }

// Frame returns the frame of the verb that token i is a form of.
func (r *Text) Frame(i int32) Frame { return r.verbs[r.list[r.Token(i).Word].verb].Frame }

// TokenText returns the text of token i, "" outside of the text.
func (r *Text) TokenText(i int32) string {
	t := r.Token(i)
	return r.Content[t.Start:t.End]
}

// HitOn returns the hit of the gazetteer that begins at token i plus 1, or 0.
func (r *Text) HitOn(i int32) int32 { return ValueAt(r.HitAt, i) }

// ValueAt returns what a list with an entry for each token has for token i, 0
// outside of the text.
func ValueAt(at []int32, i int32) int32 {
	if uint(i) < uint(len(at)) {
		return at[i]
	}
	return 0
}
