package series

import (
	"sort"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
)

// countedNames adds the names whose meetings are counted if the statement
// says what it reports: "the fifth meeting of the Baltic Cable Area was held".
// What has numbered meetings recurs, whatever the head of its name.
func (r *seriesWork) countedNames() {
	var found []Dialogue
	for si := range r.Sentences {
		s := r.Sentences[si]
		kind := r.BlockOf(s).Kind
		if kind != block.Title && (kind != block.Paragraph && kind != block.Item || r.BodySentence(int32(si)) >= lex.Opening) {
			continue
		}
		for i := s.From; i < s.To; i++ {
			if !r.Tokens[i].In(lex.ClassMeeting) {
				continue
			}
			d, ok := r.counted(i, int32(si), kind == block.Title)
			if !ok {
				continue
			}
			if at := overlapped(r.Dialogues, d); at >= 0 && d.Head == i {
				r.Dialogues[at] = d // the group is one of those who meet
				continue
			} else if at >= 0 {
				o := &r.Dialogues[at]
				o.counted = o.counted || kind != block.Title
				if o.From == d.From && r.seatedIn(d) {
					o.To = max(o.To, d.To)
				}
				continue
			}
			found = append(found, d)
		}
	}
	r.add(found)
}

// counted reads what is counted and has its noun at token i; it must be told as
// held outside of the title.
func (r *phrases) counted(i, sentence int32, title bool) (Dialogue, bool) {
	s := r.Sentences[sentence]
	d, ok := r.countedName(i, sentence)
	return d, ok && (title || r.toldAsHeld(d.From, d.To, s) || r.toldAsHeld(i, d.To, s))
}

// countedName reads the name in "the fifth meeting of the NAME", whose noun
// for meetings is token i. The Meeting of those who hold a post needs no count.
func (r *phrases) countedName(i, sentence int32) (Dialogue, bool) {
	s := r.Sentences[sentence]
	if Plural(r.Text, i) || !r.Is(i+1, lex.Of) {
		return Dialogue{}, false
	}
	ordinal, _ := CountBefore(r.Text, i, s.From)
	if ordinal == 0 && !r.Tokens[i].Is(lex.FlagCapital) {
		return Dialogue{}, false
	}
	from := i + 2
	if r.Is(from, lex.The) {
		from++
	}
	to := r.capitalsEnd(from, s.To)
	d := Dialogue{Phrase: lex.PhraseOf(from, to), Head: to - 1, Sentence: sentence, Series: -1, counted: true}
	switch ofMinisters := r.ofMinisters(d); {
	case ordinal == 0 && !ofMinisters:
		return Dialogue{}, false
	case r.seatedIn(d) && to-from >= 2:
		d.To = r.ofBodies(to, s.To)
	case ofMinisters:
		d.To = r.ofBodies(to, s.To)
		if r.Token(d.To).In(responsible) && r.Is(d.To+1, lex.For) { // "Ministers responsible for Ports"
			d.To = max(d.To, r.capitalsEnd(d.To+2, s.To))
		}
		d.From, d.Head = r.leftOf(i, s.From), i // those who meet are no body: "the Meeting of Pacific Ministers of Ports"
	case r.ownName(i, d, s):
		d.From, d.Head = r.leftOf(i, s.From), i
	}
	if r.Token(from).In(lex.ClassMeeting) { // "the Session of the Meeting of Ministers"
		return Dialogue{}, false
	}
	if last := to - 1; last > from && r.Tokens[last].In(shortHead) && r.pairEnd(from, to) == last && r.writtenOut(last) {
		return Dialogue{}, false // "the session of the Chile-Peru JC", which is short for a name
	}
	return d, to-from >= 2 && !r.countries.EndsAt(to-1)
}

// ownName reports whether the noun at token i is the head of a name with what is before
// it, and not a meeting of a body: "the Senior Officials Meeting of the Reef Process".
func (r *phrases) ownName(i int32, of Dialogue, s lex.Sentence) bool {
	from := r.leftOf(i, s.From)
	if from == i || !r.Tokens[i].Is(lex.FlagCapital) || r.Holds(lex.PhraseOf(of.From, of.To), lex.ClassSeriesHead|lex.ClassGroup|lex.ClassBody|lex.ClassEvent) {
		return false
	}
	return r.Any(lex.PhraseOf(from, i), func(t *lex.Token) bool {
		return t.In(lex.ClassPost|lex.ClassParty|lex.ClassTopic) || t.In(jointWord)
	})
}

// ofBodies returns the end of those of whom the holders of posts are that a name has
// before token i: "Foreign Ministers" "of the Harbor Group and Fiji".
func (r *phrases) ofBodies(i, end int32) int32 {
	for c := r.Ahead(i, end); c.Is(lex.Of) && c.Next().SkipWord(lex.The).Token().Name(); c = c.To(i) {
		i = r.capitalsEnd(c.Next().SkipWord(lex.The).At, end)
	}
	return i
}

// seatedIn reports whether a name is that of the body in which holders of posts sit, and
// not theirs: "Council of Ministers".
func (r *phrases) seatedIn(d Dialogue) bool {
	return r.Token(d.From).In(seated) || r.Token(d.From).In(lex.ClassPostModifier) && r.Token(d.From+1).In(seated)
}

// toldAsHeld reports whether a meeting whose noun is token i, and whose name
// ends at to, was held: somebody held it, or it was held, took place, met.
func (r *telling) toldAsHeld(i, to int32, s lex.Sentence) bool {
	if r.forEdition(i, s) || r.inPart(i, s) || r.gathersIn(i, s) {
		return true
	}
	for at := i - 1; at >= s.From && at > i-6; at-- {
		switch t := &r.Tokens[at]; {
		case t.In(lex.ClassPreposition), t.Is(lex.FlagComma):
			at = s.From // "on the margins of the 78th session": not what was held
		case t.In(lex.ClassHold) && t.In(lex.ClassPast) && !r.Token(at-1).In(lex.ClassModal):
			return true
		}
	}
	insertion := false // the walk is between two commas
	for at := r.parenthesisEnd(to, s.To); at < min(s.To, to+36); at++ {
		switch t := &r.Tokens[at]; {
		case t.In(lex.ClassModal) && !t.Is(lex.FlagCapital), t.Is(lex.FlagSemicolon):
			return false
		case t.Is(lex.FlagComma):
			insertion = !insertion
		case t.In(lex.ClassMeet) && t.In(lex.ClassPast) && insertion:
			return false // "A, who attended the 70th session, met B"
		case t.In(lex.ClassHold) && (r.Token(at-1).In(lex.ClassBe) || r.Token(at-2).In(lex.ClassBe)), t.In(lex.ClassMeet) && t.In(lex.ClassPast), r.Is(at+1, lex.Place) && t.In(lex.ClassPast|lex.ClassParticiple):
			return true
		}
	}
	return false
}

// inPart reports whether what begins at token i is that in which somebody took part.
func (r *telling) inPart(i int32, s lex.Sentence) bool {
	c := r.Back(i-1, s.From).SkipAll(counting)
	part := c.Next()
	return c.Is(lex.In) && part.Is(lex.Part) && part.Next().In(takingPart) && part.Next().In(lex.ClassPast)
}

// gathersIn reports whether a sentence begins with those who were in what begins at
// token i, and goes on with what they did: "Participants in the third … agreed".
func (r *telling) gathersIn(i int32, s lex.Sentence) bool {
	return AttendeesBefore(r.Text, i, s.From) && r.Any(lex.PhraseOf(i, s.To), func(t *lex.Token) bool { return t.In(lex.ClassVerb) && t.In(lex.ClassPast) && !t.Is(lex.FlagCapital) })
}

// AttendeesBefore reports whether no more than those who were in what begins at token i is
// before it, and its count: "Participants in the third".
func AttendeesBefore(r *lex.Text, i, from int32) bool {
	in := r.Back(i-1, from).SkipAll(counting)
	who := in.Next()
	return in.Is(lex.In, lex.At, lex.Of) && who.In(attendees) && who.Next().SkipAll(lex.ClassDeterminer).Done()
}

// overlapped returns the index of a dialogue that shares words with another one, or -1;
// the dialogues are in the order of their sentences.
func overlapped(all []Dialogue, d Dialogue) int {
	at := lex.FirstFrom(len(all), func(n int) bool { return all[n].Sentence >= d.Sentence })
	for ; at < len(all) && all[at].Sentence == d.Sentence; at++ {
		if o := &all[at]; o.From < d.To && d.From < o.To {
			return at
		}
	}
	return -1
}

// add adds dialogues in the order of the text.
func (r *Series) add(more []Dialogue) {
	if len(more) > 0 {
		r.Dialogues = append(r.Dialogues, more...)
		sort.SliceStable(r.Dialogues, func(i, j int) bool { return r.Dialogues[i].From < r.Dialogues[j].From })
	}
}
