package lex

import "dialoguec/compile/block"

// notInHeadlines are the classes of words that are no verb in a headline though
// a verb has the same form: "Talks", "Visits", "Exchanges".
const notInHeadlines = ClassNoun | ClassTopic | ClassSeriesHead | ClassDialogue | ClassMeeting | ClassEvent | ClassDocument | ClassProgramme |
	ClassParty | ClassPost | ClassPostModifier | ClassBody | ClassBodyTail | ClassGivenName | ClassPreposition | ClassCountryNoun

// headlineVerb takes the capital from the verb of a title in which every word has
// one, "Minister Arden Meets the Ministry of Energy": it belongs to no name
// beside it.
func headlineVerb(toks []Token, kind block.Kind) {
	if kind != block.Title {
		return
	}
	for i := 1; i+1 < len(toks); i++ {
		if t := &toks[i]; t.Is(FlagCapital) && !t.Is(FlagUpper|FlagGlued) && t.In(ClassThird) && t.Class&notInHeadlines == 0 && toks[i-1].Is(FlagCapital) && toks[i+1].Word != Of {
			t.Flags &^= FlagCapital
			return
		}
	}
}
