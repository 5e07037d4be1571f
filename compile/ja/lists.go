package ja

import (
	"slices"
	"strings"

	"dialoguec/compile/lexicon"
)

// lists holds the words of data/words-*.tsv, each list under its name.
type lists struct {
	// words-act.tsv
	asides, pointers, reportsHolding, describing, readOn, partiesOn, joined, decidedBehind, reportEnds, innerVerbs          list
	thatClauses, announcing, outcomes, speaking, adverbs, stances, support, decisions, promises, views, spokenViews, wishes list
	wanting, being, doing, stateVerbs, continuing, present, intents, carriers, stemEnds, deniers, closers, decided          list
	nounAdverbs, unsettled, states, forums, goingOn, vague, specific, undertaken                                            list

	// words-body.tsv
	unlisted, gathering, sameBody, generalPosts, commonTails, commonHeads, breakers, qualifiers, honorifics list
	civilForms, memberBodies, underCountry                                                                  list

	// words-delegation.tsv
	attending, underChairs, receptions, ownSessions, business, observing, memberStates, listFollowers, heads, others, listHeads list
	addresses, participantLists, participantLeads, chairLabels, observerLabels, participantLabels, knownLabels                  list
	sideTails, representatives                                                                                                  list

	// words-meeting.tsv
	venueHeadings, dateLabels, placeLabels, coming, ofTerm, games, fairs, aboutDated, fields, nounFollowers, firstMeetings, ordinalFollowers list
	announced, announcedHeld, datedHeld, reportedHeld, nextHeld, sentenceHeld, heldThere, heldThen, placeSigns                               list
	noTowns, hybrid, noInner, cityForms, placeParticles, townless, townLeads                                                                 list

	// words-reference.tsv
	holding, heldBehind, heldSoon, datedSoon, saying, disasters, eventBehind, launched, partyMeetings, nameFollowers, sessions list
	ministerial, bareHeads, greatEvents, vagueKinds, dated, placed, stillToMake, stillToSet                                    list
}

// all gives the lists by the names that they bear in the files.
func (l *lists) all() map[string]*list {
	return map[string]*list{
		"asides": &l.asides, "pointers": &l.pointers, "reportsHolding": &l.reportsHolding,
		"describing": &l.describing, "readOn": &l.readOn, "partiesOn": &l.partiesOn, "joined": &l.joined,
		"decidedBehind": &l.decidedBehind, "reportEnds": &l.reportEnds, "innerVerbs": &l.innerVerbs,
		"thatClauses": &l.thatClauses, "announcing": &l.announcing, "outcomes": &l.outcomes, "speaking": &l.speaking,
		"adverbs": &l.adverbs, "stances": &l.stances, "support": &l.support, "decisions": &l.decisions,
		"promises": &l.promises, "views": &l.views, "spokenViews": &l.spokenViews, "wishes": &l.wishes, "wanting": &l.wanting, "being": &l.being,
		"doing": &l.doing, "stateVerbs": &l.stateVerbs, "continuing": &l.continuing, "present": &l.present,
		"intents": &l.intents, "carriers": &l.carriers, "stemEnds": &l.stemEnds, "deniers": &l.deniers, "closers": &l.closers,
		"decided": &l.decided, "nounAdverbs": &l.nounAdverbs, "unsettled": &l.unsettled, "states": &l.states,
		"forums": &l.forums, "goingOn": &l.goingOn, "vague": &l.vague, "specific": &l.specific,
		"undertaken": &l.undertaken,
		"unlisted":   &l.unlisted, "gathering": &l.gathering, "sameBody": &l.sameBody, "generalPosts": &l.generalPosts,
		"commonTails": &l.commonTails, "commonHeads": &l.commonHeads, "breakers": &l.breakers,
		"qualifiers": &l.qualifiers, "honorifics": &l.honorifics, "civilForms": &l.civilForms,
		"memberBodies": &l.memberBodies, "underCountry": &l.underCountry,
		"attending": &l.attending, "underChairs": &l.underChairs, "receptions": &l.receptions,
		"ownSessions": &l.ownSessions, "business": &l.business, "observing": &l.observing,
		"memberStates": &l.memberStates, "listFollowers": &l.listFollowers, "heads": &l.heads, "others": &l.others, "listHeads": &l.listHeads,
		"addresses": &l.addresses, "participantLists": &l.participantLists, "participantLeads": &l.participantLeads,
		"chairLabels": &l.chairLabels, "observerLabels": &l.observerLabels,
		"participantLabels": &l.participantLabels, "knownLabels": &l.knownLabels, "sideTails": &l.sideTails,
		"representatives": &l.representatives,
		"venueHeadings":   &l.venueHeadings, "dateLabels": &l.dateLabels, "placeLabels": &l.placeLabels,
		"coming": &l.coming, "ofTerm": &l.ofTerm, "games": &l.games, "fairs": &l.fairs, "aboutDated": &l.aboutDated, "fields": &l.fields, "nounFollowers": &l.nounFollowers,
		"firstMeetings": &l.firstMeetings, "ordinalFollowers": &l.ordinalFollowers, "announced": &l.announced,
		"announcedHeld": &l.announcedHeld, "datedHeld": &l.datedHeld, "reportedHeld": &l.reportedHeld,
		"nextHeld": &l.nextHeld, "sentenceHeld": &l.sentenceHeld, "heldThere": &l.heldThere, "heldThen": &l.heldThen,
		"placeSigns": &l.placeSigns, "noTowns": &l.noTowns, "hybrid": &l.hybrid, "noInner": &l.noInner,
		"cityForms": &l.cityForms, "placeParticles": &l.placeParticles, "townless": &l.townless,
		"townLeads": &l.townLeads,
		"holding":   &l.holding, "heldBehind": &l.heldBehind, "heldSoon": &l.heldSoon, "datedSoon": &l.datedSoon,
		"saying": &l.saying, "disasters": &l.disasters, "eventBehind": &l.eventBehind, "launched": &l.launched, "partyMeetings": &l.partyMeetings,
		"nameFollowers": &l.nameFollowers, "sessions": &l.sessions, "ministerial": &l.ministerial,
		"bareHeads": &l.bareHeads, "greatEvents": &l.greatEvents, "vagueKinds": &l.vagueKinds, "dated": &l.dated,
		"placed": &l.placed, "stillToMake": &l.stillToMake, "stillToSet": &l.stillToSet,
	}
}

// listFiles are the files that hold the lists.
var listFiles = []string{"words-act.tsv", "words-body.tsv", "words-delegation.tsv", "words-meeting.tsv", "words-reference.tsv"}

// fillLists enters the lists of rows. Each row has the name of a list that the
// rules know and that no row before had, and its words, each of them once.
func fillLists(lists map[string]*list, rows []lexicon.Row) error {
	for _, r := range rows {
		name, words := r.Fields[0], strings.Split(r.Fields[1], "; ")
		at, ok := lists[name]
		switch {
		case !ok:
			return r.Errorf("no rule asks for the list %q, use one of those in lists.go", name)
		case at.words != nil:
			return r.Errorf("list %q stands twice, join the two", name)
		}
		for i, w := range words {
			if w == "" || slices.Contains(words[:i], w) {
				return r.Errorf("word %q is blank or stands twice in list %q, take it out", w, name)
			}
		}
		*at = newList(words)
	}
	return nil
}

// missing names a list that no file has; it is blank where all are there.
func missing(lists map[string]*list) string {
	name := ""
	for n, at := range lists {
		if at.words == nil && (name == "" || n < name) {
			name = n
		}
	}
	return name
}
