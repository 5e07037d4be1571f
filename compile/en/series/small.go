package series

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
)

// smallNames adds the names that are printed small but for the parties with which
// they begin, if the text speaks of meetings under them: "a meeting of the joint
// Chilean-Peruvian commission on trade cooperation took place", and the meetings of
// those who hold a post.
func (r *seriesWork) smallNames() {
	var found []Dialogue
	isNew := func(d Dialogue) bool { return overlapped(r.Dialogues, d) < 0 && overlapped(found, d) < 0 }
	for si, s := range r.Sentences {
		if kind := r.BlockOf(s).Kind; kind != block.Title && kind != block.Paragraph && kind != block.Item {
			continue
		}
		for _, h := range r.HitsIn(s.From, s.To) {
			if d, ok := r.smallPair(h.From, int32(si)); ok && isNew(d) && r.speaksOfSmall(&d) {
				found = append(found, d)
			}
		}
		for i := s.From + 1; i < s.To && (r.BlockOf(s).Kind == block.Title || r.BodySentence(int32(si)) < editionSentences); i++ {
			for _, read := range [...]func(i, sentence int32) (Dialogue, bool){r.smallMeeting, r.smallBetween} {
				if d, ok := read(i, int32(si)); ok && isNew(d) {
					found = append(found, d)
				}
			}
		}
	}
	r.add(found)
}

// smallPair reads the name printed small whose parties begin at token i: "joint
// Chilean-Peruvian commission".
func (r *phrases) smallPair(i, sentence int32) (Dialogue, bool) {
	s := r.Sentences[sentence]
	to := r.pairEnd(i, s.To)
	if to == i || r.countries.Start(i) >= 0 && r.Token(i-1).Is(lex.FlagHyphen|lex.FlagDash|lex.FlagSlash) {
		return Dialogue{}, false
	}
	first := r.Back(i-1, s.From).SkipAll(describing).Turned()
	if first.At < i && r.Token(first.At-1).Is(lex.FlagHyphen) && r.Token(first.At).Is(lex.FlagGlued) {
		first = first.Next() // "vice ministerial-level Chile-Peru joint commission"
	}
	d, ok := r.smallHead(first, r.Ahead(to, s.To))
	d.Sentence, d.Series = sentence, -1
	return d, ok
}

// speaksOfSmall reports whether the text speaks of meetings under a name that is
// printed small. What is no more than held, and no meeting of a body, must be so where
// the statement says what it reports.
func (r *seriesWork) speaksOfSmall(d *Dialogue) bool {
	s := r.Sentences[d.Sentence]
	if r.Tokens[d.Head].In(lex.ClassDialogue) && r.BlockOf(s).Kind != block.Title && r.BodySentence(d.Sentence) >= lex.Opening {
		return r.meetingOf(d, s)
	}
	return r.speaksOfMeetings(d)
}

// smallMeeting reads the name of a meeting of all who hold a post in some group, whose noun
// at token i is printed small, if it is the title or was held: "the Reef Eight Ports
// Ministers’ meeting", "the R8 foreign ministers’ meeting".
func (r *phrases) smallMeeting(i, sentence int32) (Dialogue, bool) {
	s := r.Sentences[sentence]
	posts := r.Back(i-1, s.From).Skip(lex.FlagPossessive)
	if !r.Tokens[i].In(lex.ClassMeeting) || r.Tokens[i].Is(lex.FlagCapital) || Plural(r.Text, i) || !posts.In(lex.ClassPost|lex.ClassParty) || !Plural(r.Text, posts.At) {
		return Dialogue{}, false
	}
	first := r.postsBefore(i)
	from := r.leftOf(first, s.From)
	if _, to := r.CountryAt(from); from >= first || to > from && !r.namesParties(from, first) {
		return Dialogue{}, false // those of one country alone, or of nobody
	}
	if !r.Any(lex.PhraseOf(from, posts.At), func(t *lex.Token) bool {
		return t.Name() && !t.In(lex.Any{lex.ClassTopic, lex.ClassNoun, lex.ClassPost, lex.ClassPostModifier, lex.ClassLevel, jointWord})
	}) {
		return Dialogue{}, false // "National Security Advisors’ meeting" may be of any
	}
	before := r.Back(from-1, s.From).SkipAll(lex.Any{lex.ClassDeterminer, annual})
	d := Dialogue{Phrase: lex.PhraseOf(from, i+1), Head: i, Sentence: sentence, Series: -1, counted: true}
	return d, r.BlockOf(s).Kind == block.Title && before.Done() || r.toldAsHeld(from, i+1, s)
}

// smallBetween reads the name of a dialogue, printed small, with those between whom it is,
// whose head is token i, if the title has it or the text tells what was held within it:
// "a round of the human rights dialogue between Chile and Peru".
func (r *phrases) smallBetween(i, sentence int32) (Dialogue, bool) {
	s := r.Sentences[sentence]
	between := r.Ahead(i+1, s.To)
	if !r.Tokens[i].In(standingTalks) || r.Tokens[i].Is(lex.FlagCapital) || !between.In(betweenWhom) {
		return Dialogue{}, false
	}
	first := r.Back(i-1, s.From).Until(func(t *lex.Token) bool {
		return t.Is(lex.FlagCapital) || !t.In(lex.Any{lex.ClassTopic, lex.ClassNoun, lex.ClassLevel, describing, lex.FlagHyphen})
	})
	from := first.At + 1
	if first.At == s.From && first.In(lex.Any{lex.ClassTopic, lex.ClassNoun, lex.ClassLevel, describing}) {
		from = s.From // "Human rights dialogue between"
	}
	from = r.Ahead(from, i).SkipAll(annual).At
	d := Dialogue{Phrase: lex.PhraseOf(from, r.whomEnd(between.Next())), Head: i, Sentence: sentence, Series: -1, counted: true}
	if from == i || len(r.countries.In(nil, i, d.To)) < 2 {
		return d, false
	}
	return d, r.BlockOf(s).Kind == block.Title && r.headInOpening(i) || r.tellsWithin(d, s)
}

// headInOpening reports whether the first sentences of the body have the head of a name.
func (r *phrases) headInOpening(head int32) bool {
	return slices.ContainsFunc(r.Sentences, func(s lex.Sentence) bool {
		n := r.BodySentence(int32(r.SentenceAt(s.From)))
		return 0 <= n && n < editionSentences && r.Any(s.Phrase, func(t *lex.Token) bool { return t.Hash == r.Tokens[head].Hash })
	})
}

// tellsWithin reports whether a sentence counts a dialogue, tells that it was held, or what
// was: "the third", "a round of the", "in the framework of the", "the minutes of".
func (r *phrases) tellsWithin(d Dialogue, s lex.Sentence) bool {
	if ordinal, _ := CountBefore(r.Text, d.From, s.From); ordinal > 0 {
		return true
	}
	of := r.Back(d.From-1, s.From).SkipAll(counting)
	return of.Is(lex.Of) && of.Next().In(lex.Any{lex.ClassMeeting | lex.ClassDocument, within}) || r.heldEdition(d.From, s) || r.toldAsHeld(d.From, d.To, s)
}

// postsBefore returns where those begin who meet in a meeting whose noun is token i, as far as
// they are printed small: "foreign ministers’"; i if no such words are there.
func (r *phrases) postsBefore(i int32) int32 {
	c := r.Back(i-1, 0).Skip(lex.FlagPossessive)
	if !c.In(lex.ClassPost|lex.ClassParty) || c.In(lex.FlagCapital) || r.Tokens[i].Is(lex.FlagCapital) {
		return i
	}
	for c = c.Next(); c.In(lex.Any{lex.ClassTopic, lex.ClassPostModifier, foreignOffice}) && !c.In(lex.FlagCapital); {
		c = c.Next()
	}
	return c.At + 1
}

// smallName reads the name at a cursor that is printed in small letters, but for
// the parties: "Chile-Peru ports dialogue", "political consultations between the
// Ministries of Foreign Affairs of Chile and Peru".
func (r *phrases) smallName(c lex.Cursor) (Dialogue, bool) {
	if to := r.pairEnd(c.At, c.Rest().To); to > c.At {
		return r.smallHead(c, c.To(to))
	}
	if d, ok := r.consultations(c); ok {
		return d, true
	}
	if d, ok := r.meetingOfPosts(c); ok {
		return d, true
	}
	return r.talks(c)
}

// talks reads "political consultations", "strategic dialogue": what is counted without
// the names of its parties.
func (r *phrases) talks(from lex.Cursor) (Dialogue, bool) {
	c := from.Until(noAttribute)
	ok := c.At > from.At && c.In(consulting) && !c.In(lex.FlagCapital) && !r.Any(c.Passed(from), func(t *lex.Token) bool { return t.Is(lex.FlagCapital) })
	to := r.topicsEnd(c.Next())
	return Dialogue{Phrase: lex.PhraseOf(from.At, to), Head: c.At}, ok && r.Any(c.Passed(from), func(t *lex.Token) bool { return t.In(describing) })
}

// noAttribute reports whether a token is none of the words in small letters that may be
// before the head of a name: "political", "high-level".
func noAttribute(t *lex.Token) bool {
	return t.In(consulting) || !t.In(lex.Any{lex.ClassTopic, lex.ClassLevel, describing, lex.FlagHyphen})
}

// meetingOfPosts reads a meeting of those who hold the same posts in two countries
// or more, which has no other name: "trilateral meeting of the foreign ministers of
// Chile, Peru and Fiji". That it is counted does not make it recur if it is only the
// first one.
func (r *phrases) meetingOfPosts(from lex.Cursor) (Dialogue, bool) {
	c := from.Until(noAttribute)
	whom := c.Next()
	if !c.In(lex.ClassMeeting) || Plural(r.Text, c.At) || c.In(lex.FlagCapital) || !whom.In(lex.Any{lex.Of, betweenWhom}) {
		return Dialogue{}, false
	}
	if n := from.Peek(-1).Num; c.At == from.At && n < 2 {
		return Dialogue{}, false
	}
	to := r.whomEnd(whom.Next())
	ofPosts := r.Any(lex.PhraseOf(whom.At, to), func(t *lex.Token) bool {
		return t.In(lex.ClassPost|lex.ClassParty|lex.ClassGovernment) && !t.Is(lex.FlagCapital)
	})
	return Dialogue{Phrase: lex.PhraseOf(from.At, to), Head: c.At}, ofPosts && len(r.countries.In(nil, whom.At, to)) > 1
}

// smallHead reads the words in small letters that end with the head of a series,
// after its parties: "ports dialogue", "joint commission on trade and economic
// cooperation".
func (r *phrases) smallHead(from, c lex.Cursor) (Dialogue, bool) {
	const never = lex.ClassPreposition | lex.ClassDeterminer | lex.ClassConjunction | lex.ClassPronoun | lex.ClassModal | lex.ClassBe | lex.ClassHave | lex.ClassHold | lex.ClassMeet
	bare := !from.In(describing)
	for n := 0; n < 6 && !c.Done(); n++ {
		t := c.Token()
		if !t.Is(lex.FlagWord|lex.FlagHyphen|lex.FlagNumber|lex.FlagMark) || t.Is(lex.FlagCapital) {
			break
		}
		if c.Is(lex.Trilateral, lex.Quadrilateral) && c.Next().In(lex.FlagWord) && !c.Next().In(never) {
			c = c.Next() // an adjective here
			continue
		}
		if t.In(lex.ClassSeriesHead|lex.ClassGroup) || t.In(consulting) {
			d := Dialogue{Phrase: c.Next().Passed(from), Head: c.At}
			d.To = max(r.topicsEnd(c.Next()), r.formatEnd(c.Next()), r.aboutEnd(from, c))
			return d, n > 0 || !bare || d.To > d.Head+1
		}
		if t.In(never) {
			break
		}
		c = c.Next()
	}
	return Dialogue{}, false
}

// aboutEnd returns the end of what a dialogue with its head at a cursor is about, if that is a
// name: "the Kenya-Peru dialogue on Chile", "on Ports and Reefs"; the token after the head if it
// is none, or the dialogue may be any.
func (r *phrases) aboutEnd(first, head lex.Cursor) int32 {
	on := head.Next()
	to := on.At
	if !on.Is(lex.On) || r.Is(first.At-1, lex.A, lex.An) {
		return to
	}
	for c := on.Next(); c.Token().Name() && !c.In(lex.ClassMonth|lex.ClassDayWord|lex.ClassWeekday) || c.Is(lex.And) && c.Next().Token().Name(); c = c.Next() {
		to = c.At + 1
	}
	return to
}

// consultations reads "political consultations between the Ministries of Foreign
// Affairs of Chile and Peru", "intergovernmental commission on trade and
// economic cooperation between Chile and Peru", which have no name in capitals.
func (r *phrases) consultations(from lex.Cursor) (Dialogue, bool) {
	c := from.Until(noAttribute)
	if !c.In(consulting) || c.In(lex.FlagCapital) {
		return Dialogue{}, false
	}
	agreement := r.agreementEnd(c.Next())
	parties := c.To(max(r.topicsEnd(c.Next()), agreement))
	if to := r.withWhom(from, c); to > c.At {
		return Dialogue{Phrase: lex.PhraseOf(from.At, to), Head: c.At}, true
	}
	if !parties.In(betweenWhom) {
		return Dialogue{Phrase: lex.PhraseOf(from.At, agreement), Head: c.At}, len(r.countries.In(nil, c.At, agreement)) > 1
	}
	to := r.whomEnd(parties.Next())
	return Dialogue{Phrase: lex.PhraseOf(from.At, to), Head: c.At}, len(r.countries.In(nil, parties.At, to)) > 1 || r.betweenBodies(parties.Next(), to)
}

// withWhom returns the end of the party with which one side holds what has its head at a
// cursor: "ports dialogue with Peru"; 0 if none is there.
func (r *phrases) withWhom(from, head lex.Cursor) int32 {
	with := head.Next()
	party := with.Next().SkipWord(lex.The).At
	if to := r.partyEnd(party); head.At > from.At && with.Is(lex.With) && to > party {
		return to
	}
	return 0
}

// betweenBodies reports whether those whom a cursor names up to a token are two, each a
// country or a known body: "Chile and the Gulf Cooperation Council".
func (r *phrases) betweenBodies(c lex.Cursor, to int32) bool {
	first := c.SkipWord(lex.The)
	and := r.Ahead(r.partyEnd(first.At), to).SkipParens()
	return and.At > first.At && and.Is(lex.And) && r.beginsWithParty(and.Next().SkipWord(lex.The).At)
}

// agreementEnd returns the end of the agreement for which there are negotiations, at a
// cursor after their name: "for a Free Trade Agreement (FTA)"; the cursor's token if
// none is there.
func (r *phrases) agreementEnd(c lex.Cursor) int32 {
	if !c.Is(lex.For, lex.On) {
		return c.At
	}
	end := c.Next().SkipAll(lex.ClassDeterminer).Within(10).Until(func(t *lex.Token) bool {
		return t.In(treaty) || t.In(lex.ClassPreposition|lex.ClassDeterminer|lex.ClassBe|lex.ClassHold|lex.ClassModal) || !t.Is(lex.FlagWord|lex.FlagHyphen|lex.FlagDash|lex.FlagAmpersand)
	})
	if !end.In(treaty) {
		return c.At
	}
	return end.To(end.At + 1).SkipParens().At
}

// whomEnd returns the end of the names of those between whom something is, at a
// cursor: "the European Union (EU) and the Republic of Chile".
func (r *phrases) whomEnd(c lex.Cursor) int32 {
	to := c.At
	for ; !c.Done(); c = c.Next() {
		c = c.SkipParens()
		if end := r.countriesEnd(c.At, c.Rest().To); end > c.At {
			return end
		}
		t := c.Token()
		if !t.Name() && !t.In(lex.ClassDeterminer) && !c.Is(lex.And, lex.Of) && !t.In(foreignOffice) {
			break
		}
		if t.Name() {
			to = c.At + 1
		}
	}
	return to
}
