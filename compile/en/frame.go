package en

import "dialoguec/compile/lexicon"

// Frame says how the act of a verb is found: by the verb alone, or by the verb
// and what it governs.
type Frame uint8

// The frames; see data/verbs.tsv for their verbs.
const (
	frameNone      Frame = iota
	frameAgree           // agree to, on, that
	frameResolve         // resolve to: agree and commit; resolve a question: report
	frameCommit          // commit to, pledge
	frameIntend          // plan to, seek to, hope that
	frameRecognize       // recognize, condemn, believe
	frameRestate         // reaffirm, underscore: what is restated decides
	frameState           // say, comment
	frameNote            // note that, note satisfaction
	frameExpress         // express support, concern, satisfaction: the noun decides
	frameWelcome
	frameSupport
	frameExchange
	frameShare    // share information, a view, a commitment
	frameHold     // hold a meeting, hold discussions
	frameMake     // make reports, a commitment, progress
	frameReach    // reach agreement, a target
	frameGive     // give an update, help
	frameHave     // had an exchange of views
	frameLook     // look forward to
	frameContinue // will continue to, continued their work
	frameTake     // take note, stock, place, steps
	frameEngage   // engage in discussions, in work
	frameRemain   // remain committed, united
	frameConclude // conclude that, an agreement
	frameCall     // urge, request, invite
	frameReport   // any other deed
	frameAttend   // take part: no act
	frameServe    // what things do: no act
)

var frameNames = map[string]Frame{
	"agree": frameAgree, "resolve": frameResolve, "commit": frameCommit, "intend": frameIntend,
	"recognize": frameRecognize, "restate": frameRestate, "state": frameState, "note": frameNote,
	"express": frameExpress, "welcome": frameWelcome, "support": frameSupport, "exchange": frameExchange,
	"share": frameShare, "hold": frameHold, "make": frameMake, "reach": frameReach, "give": frameGive,
	"have": frameHave, "look": frameLook, "continue": frameContinue, "take": frameTake, "engage": frameEngage,
	"remain": frameRemain, "conclude": frameConclude, "call": frameCall, "report": frameReport,
	"attend": frameAttend, "serve": frameServe,
}

// mental reports whether only people do what the verb says, so that an
// unknown subject of it must be one.
func (f Frame) mental() bool {
	switch f {
	case frameAgree, frameResolve, frameCommit, frameState, frameNote, frameExpress, frameWelcome, frameCall, frameLook:
		return true
	}
	return false
}

// speaks reports whether the verb tells what was said at the table: such a
// verb belongs to the parties even behind a that-clause.
func (f Frame) speaks() bool {
	return f.mental() || f == frameRecognize || f == frameRestate || f == frameExchange || f == frameShare
}

// Role is what a word does for the grammar of sentences; a word may have several.
type Role uint64

// The roles; data/roles.tsv lists their words.
const (
	roleCommitment   Role = 1 << iota // nouns: commitment, resolve
	roleSupport                       // support, solidarity
	roleSatisfaction                  // satisfaction, appreciation
	roleTalk                          // discussions, exchange, report: what is held, made or given
	roleInformation                   // information, practices: what is shared to inform
	roleAgreement                     // agreement, consensus: what is reached
	roleWeight                        // importance, need
	roleMeeting                       // talks, discussion, dialogue: what may stand for those who held it
	roleHuman                         // authorities, experts: who is named by country
	roleParty                         // participants and their like, by office: presidents, advisors
	roleGroup                         // group, committee: of the parties
	rolePrivate                       // industry, companies
	roleSpeech                        // remarks, speech: who gave them is told with the delegations
	roleOwn                           // their, our, its
	roleBoth                          // both, two, three: of countries
	roleReady                         // adjectives: committed, ready
	rolePleased                       // pleased, grateful
	roleConvinced                     // concerned, united
	roleSlight                        // verbs: strengthen, promote: undertakings without a measure
	roleFounding                      // verbs: establish, launch
	roleHosting                       // verbs: lead, chair, host: who did it is told elsewhere
	roleGathering                     // verbs: hold, convene, meet
	roleAdjective                     // participles that stand before nouns: shared, related
	roleShared                        // of these, those that stand behind "have" too: shared, limited
	roleAdverb                        // together, forward
	roleNominal                       // words that are a verb and more often a noun: progress, support
	roleDocument                      // the head of a document's name, with a capital: Agreement, Strategy
	roleEvent                         // of an event's name: Summit, Conference
	roleProgramme                     // of a programme's name: Initiative, Framework
	roleGroupHead                     // of a working group's name: Group, Force
	roleGroupKind                     // what makes a group a working group: Working, Steering, Task
	roleTopic                         // topics, issues: "Topics included"
	roleVague                         // before a working group: new, joint
	roleNumbered                      // acronyms of conferences that are told apart by number: COP28
	roleMaking                        // verbs: what makes a document: issued, signed
	roleMakingNoun                    // their nouns: signing, publication
	roleYield                         // verbs of outcome: resulted in
	roleNamedBehind                   // heads whose name stands behind them: Operation
	roleDated                         // heads that a date or a place must tell apart: Forum
	roleNumberedText                  // heads of texts that are told apart by number: Resolution 1540
	roleMemorandumOf                  // understanding, intent: memorandum of understanding
	roleFormal                        // of visits: official, state
	roleMemorandum                    // memorandum, MOU
	roleResearch                      // nouns: research, R&D
	roleJointWork                     // cooperation, collaboration: what the parties do together
	roleWish                          // of nouns of commitment: desire, ambition: with "for" they are views
	roleTenure                        // presidency, chairmanship: what is dated by it is no undertaking
	roleHollow                        // says nothing of which one is meant: Joint, Strategic, Press
	roleUnit                          // heads of bodies by the word before them: Task Force, Observer Team
	roleUnitKind                      // these words
	roleLeague                        // heads of bodies that have an acronym: Alliance, Coalition
	roleJointBody                     // in the name of a body: several sit on it: Joint, Consultative
	rolePlaced                        // participles that put a place before a name: Quito-based
	roleWitness                       // who stands below it only saw others sign: witnessed
	roleLowPost                       // the head of a post that may be printed small: spokesperson
	roleCounterpart                   // counterpart: somebody of the other side
	roleLed                           // verbs: led, hosted: "by" behind them gives the name of a person
	roleReceived                      // verbs whose object may be a visitor: welcomed, received
	roleThanked                       // verbs whose object is a person: thanked
	roleMarker                        // of a few fixed words: the rules of markersOf ask for them by name
	roleList                          // verbs that lead a list of those who sent somebody: included, representing
	roleGives                         // those named beside the word may have a role by it: a rule of markersOf looks at it
)

var roleNames = map[string]Role{
	"commitment": roleCommitment, "support": roleSupport, "satisfaction": roleSatisfaction, "talk": roleTalk,
	"information": roleInformation, "agreement": roleAgreement, "weight": roleWeight, "meeting": roleMeeting,
	"human": roleHuman, "party": roleParty, "group": roleGroup, "private": rolePrivate, "speech": roleSpeech,
	"own": roleOwn, "both": roleBoth, "ready": roleReady, "pleased": rolePleased, "convinced": roleConvinced,
	"slight": roleSlight, "founding": roleFounding, "hosting": roleHosting, "gathering": roleGathering,
	"adjective": roleAdjective, "shared": roleShared, "adverb": roleAdverb, "nominal": roleNominal,
	"document": roleDocument, "event": roleEvent, "programme": roleProgramme, "group_head": roleGroupHead,
	"group_kind": roleGroupKind, "hollow": roleHollow, "wish": roleWish, "joint_work": roleJointWork, "tenure": roleTenure, "vague": roleVague, "topic": roleTopic,
	"numbered": roleNumbered, "making": roleMaking, "making_noun": roleMakingNoun, "yield": roleYield, "research": roleResearch,
	"unit": roleUnit, "unit_kind": roleUnitKind, "league": roleLeague, "placed": rolePlaced, "joint_body": roleJointBody, "witness": roleWitness, "low_post": roleLowPost, "counterpart": roleCounterpart, "led": roleLed, "received": roleReceived, "thanked": roleThanked,
	"list":         roleList,
	"named_behind": roleNamedBehind, "dated": roleDated, "memorandum": roleMemorandum, "formal": roleFormal, "memorandum_of": roleMemorandumOf, "numbered_text": roleNumberedText,
}

// readRole reads: role, words with spaces between them. A verb is listed by
// its forms that matter.
func (w *words) readRole(r lexicon.Row) error {
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
func (w *words) derive() {
	for _, word := range [...]Word{wBy, wWith, wExperts, wLeadership, wParticipation, wAttendance, wPresence, wRemarks} {
		w.list[word].role |= roleMarker
	}
	for i := range w.list {
		e := &w.list[i]
		if e.class&ClassAdverb != 0 || e.class&ClassVerb == 0 && e.role == 0 && adverbial(e.text) {
			e.role |= roleAdverb
		}
		if e.class&markerClasses != 0 || e.role.has(roleMarker) {
			e.role |= roleGives
		}
	}
}

// adverbial reports whether a word that no list describes ends as an adverb does.
func adverbial(word string) bool { return len(word) > 5 && word[len(word)-2:] == "ly" }

// role returns what the word at token i does.
func (r *reader) role(i int32) Role { return r.tok(i).Role }

// frame returns the frame of the verb that token i is a form of.
func (r *reader) frame(i int32) Frame { return r.verbs[r.list[r.tok(i).Word].verb].Frame }

// lit returns the text of token i, "" outside of the text.
func (r *reader) lit(i int32) string {
	t := r.tok(i)
	return r.text[t.Start:t.End]
}

// bodyOn returns the mention of an organization that covers token i plus 1, or 0.
func (r *reader) bodyOn(i int32) int32 { return place(r.bodyAt, i) }

// personOn returns the mention of a person that covers token i plus 1, or 0.
func (r *reader) personOn(i int32) int32 { return place(r.personAt, i) }

// hitOn returns the hit of the gazetteer that begins at token i plus 1, or 0.
func (r *reader) hitOn(i int32) int32 { return place(r.hitAt, i) }

func place(at []int32, i int32) int32 {
	if uint(i) < uint(len(at)) {
		return at[i]
	}
	return 0
}
