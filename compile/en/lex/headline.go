package lex

import "dialoguec/compile/block"

// notInHeadlines are the classes of words that are no verb in a headline though
// a verb has the same form: "Talks", "Visits", "Exchanges".
const notInHeadlines = ClassNoun | ClassTopic | ClassSeriesHead | ClassDialogue | ClassMeeting | ClassEvent | ClassDocument | ClassProgramme |
	ClassParty | ClassPost | ClassPostModifier | ClassBody | ClassBodyTail | ClassGivenName | ClassPreposition | ClassCountryNoun

// headline takes the capital from the words of a title that belong to no name,
// though every word has a capital there: its verb, "Minister Arden Meets the
// Ministry of Energy", and days, "Port Dialogue Tomorrow".
func headline(toks []Token, kind block.Kind) {
	if kind != block.Title {
		return
	}
	verb := false
	for i := 1; i < len(toks); i++ {
		t := &toks[i]
		if !t.Is(FlagCapital) || t.Is(FlagUpper|FlagGlued) {
			continue
		}
		if is := !verb && headlineVerb(toks, i); is || t.In(ClassDayWord) {
			t.Flags &^= FlagCapital
			verb = verb || is
		}
	}
}

// headlineVerb reports whether the word at i is the verb of a title.
func headlineVerb(toks []Token, i int) bool {
	t := &toks[i]
	return t.In(ClassThird) && t.Class&notInHeadlines == 0 && toks[i-1].Is(FlagCapital) && i+1 < len(toks) && toks[i+1].Word != Of
}
