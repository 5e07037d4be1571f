package lex

import "dialoguec/compile/block"

// notInHeadlines are the classes of words that are no verb in a headline though
// a verb has the same form: "Talks", "Visits", "Exchanges".
const notInHeadlines = ClassNoun | ClassTopic | ClassSeriesHead | ClassDialogue | ClassMeeting | ClassEvent | ClassDocument | ClassProgramme |
	ClassParty | ClassPost | ClassPostModifier | ClassBody | ClassBodyTail | ClassGivenName | ClassPreposition | ClassCountryNoun

var titleVerb = List("title_verb")

// headline takes the capital from the words of a title that belong to no name,
// though every word has a capital there: its verb, "Minister Arden Meets the
// Ministry of Energy", and days, "Port Dialogue Tomorrow".
func headline(toks []Token, kind block.Kind) {
	if kind != block.Title {
		return
	}
	verb, several := false, false
	for i := 1; i < len(toks); i++ {
		t := &toks[i]
		several = several || t.Word == And
		if !t.Is(FlagCapital) || t.Is(FlagUpper|FlagGlued) {
			continue
		}
		if end := headlineVerb(toks, i, several); !verb && end > i {
			for verb = true; i < end; i++ {
				toks[i].Flags &^= FlagCapital
			}
		} else if t.In(ClassDayWord) {
			t.Flags &^= FlagCapital
		}
	}
}

// headlineVerb returns the end of the verb of a title that begins at i, "Meets",
// "Co-Hosts", or in the plural of several that are named, "Vela and Mora Hold";
// else i.
func headlineVerb(toks []Token, i int, several bool) int {
	at, before := i, &toks[i-1]
	if toks[i].End-toks[i].Start == 2 && i+2 < len(toks) && toks[i+1].Is(FlagHyphen) { // "Co-"
		at += 2
	}
	t := &toks[at]
	switch {
	case !before.Is(FlagCapital) || at == i && t.Class&notInHeadlines != 0 || at > i && (before.Class&notInHeadlines != 0 || !t.In(ClassHold)),
		at+1 < len(toks) && toks[at+1].Word == Of:
		return i
	case t.In(ClassThird) && at+1 < len(toks),
		several && t.Base() && (t.In(ClassHold|ClassMeet) || t.In(titleVerb)) && !before.In(ClassPost|ClassGivenName) && (at+1 < len(toks) || t.In(ClassMeet)):
		return at + 1
	}
	return i
}

// givenWill takes "Will" for a given name where no modal verb has a capital: inside a
// sentence, before a word that no list has, "led by Will Middleton".
func givenWill(toks []Token, kind block.Kind) {
	if kind == block.Title || kind == block.Heading {
		return
	}
	for i := 1; i+1 < len(toks); i++ {
		t, before, next := &toks[i], &toks[i-1], &toks[i+1]
		if t.Word == Will && t.Is(FlagCapital) && !t.Is(FlagUpper) && !before.Is(FlagStop|FlagColon|FlagMark|FlagOpenQuote) && next.Name() && next.Class == 0 && next.Word == 0 {
			t.Word, t.Class = 0, ClassGivenName
		}
	}
}
