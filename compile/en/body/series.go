package body

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// read finds the recurring dialogues of the text. A capitalized phrase with
// the head of a series is one where the text speaks of its meetings; a shorter
// form of an accepted name is an alias of it.
func (r *seriesWork) read() {
	r.findDialogues()
	r.countedNames()
	r.countedEditions()
	for i := range r.Dialogues {
		if r.Dialogues[i].Series < 0 && r.speaksOfMeetings(&r.Dialogues[i]) {
			r.addSeries(i)
		}
	}
	for i := range r.Dialogues {
		if r.Dialogues[i].Series < 0 {
			r.Dialogues[i].Series = r.aliasOf(i)
		}
	}
	r.umbrellas()
	r.nameSeries()
	r.formerNames()
	r.findAcronyms()
}

// sureHead reports whether the head is a word that only dialogues bear, so that
// it needs less around it than "Group" or "Committee".
func (r *phrases) sureHead(d *Dialogue) bool {
	return r.Tokens[d.Head].In(lex.ClassDialogue | lex.ClassMeeting)
}

// speaksOfMeetings reports whether the text around a phrase speaks of its
// meetings: it is counted, met, was held, or has a meeting.
func (r *seriesWork) speaksOfMeetings(d *Dialogue) bool {
	s := r.Sentences[d.Sentence]
	if d.counted {
		return true
	}
	if d.To-d.From < 2 || r.knownBody(d) || r.ofOneState(d) || r.foreignForum(d) {
		return false
	}
	if r.recursAs(d) {
		return true
	}
	if i := r.before(d.From, s.From); r.bare(d) && !r.Token(i).In(lex.ClassDeterminer|lex.ClassOrdinal) && !r.Token(i).Is(lex.FlagOrdinal) && !r.Token(d.From).Is(lex.FlagLineStart) {
		return false
	} else if r.partOfName(i) || r.furtherGroup(i, d) {
	} else if r.Token(i).In(lex.ClassOrdinal) && r.Token(i).Num > 0 || r.Token(i).Is(lex.FlagOrdinal) || r.Is(i, lex.Next) {
		return true
	}
	if r.meetingOf(d, s) || r.meets(d, s) || r.acronymMeets(d, s) {
		return true
	}
	if !r.sureHead(d) {
		return false
	}
	return r.BlockOf(s).Kind == block.Title && r.confirmed(d) || r.objectOfHolding(d, s) || r.BodySentence(d.Sentence) < lex.Opening && r.metFor(d.From, s.From)
}

// bare reports whether a name is no more than a word that many have and a head:
// "Joint Commission".
func (r *phrases) bare(d *Dialogue) bool {
	return d.Len() == 2 && r.Tokens[d.From].In(weakWord) && r.BlockOf(r.Sentences[d.Sentence]).Kind != block.Title
}

// foreignForum reports whether a forum is no dialogue of the parties but one
// that somebody went to: neither its name nor the title has to do with them.
func (r *phrases) foreignForum(d *Dialogue) bool {
	head := &r.Tokens[d.Head]
	if !head.In(lex.ClassEvent) || !head.In(lex.ClassSeriesHead) || head.In(lex.ClassDialogue) || r.BlockOf(r.Sentences[d.Sentence]).Kind == block.Title {
		return false
	}
	if r.beginsWithParty(d.From) || len(r.countries.In(nil, d.From, d.To)) > 0 || r.ofParties(d.Phrase) {
		return false
	}
	for _, s := range r.Sentences {
		if r.BlockOf(s).Kind != block.Title {
			continue
		}
		for i := s.From; i < s.To; i++ {
			if r.sameWords(i, d.Until(d.Head+1), s.To) == d.Until(d.Head+1).Len() {
				return false
			}
		}
	}
	s := r.Sentences[d.Sentence]
	if verb := HeldBefore(r.Text, r.before(d.From, s.From)-1, s.From); verb >= 0 && !r.Tokens[verb].In(guestVerb) {
		return false
	}
	return !r.meets(d, s)
}

// ofParties reports whether a word of a name says that it is for several
// governments, or of which level of theirs: "Joint", "Ministerial".
func (r *phrases) ofParties(p lex.Phrase) bool {
	for i := p.From; i < p.To; i++ {
		if r.Tokens[i].In(jointWord) || LevelWord(r.Text, i) {
			return true
		}
	}
	return false
}

// recursAs reports whether the text says how often there are meetings under a
// name that it speaks of again, and the name that they are of several
// governments: "the monthly Joint Ministerial Forum".
func (r *seriesWork) recursAs(d *Dialogue) bool {
	return r.Token(d.From-1).In(recurring) && r.ofParties(d.Phrase) && slices.ContainsFunc(r.Dialogues, func(o Dialogue) bool {
		return o.From != d.From && r.holdsWords(d, &o)
	})
}

// ofOneState reports whether a phrase names a body of one state or union, and
// no dialogue of several: "the Peruvian Expert Panel", "the EU Ports Council".
func (r *phrases) ofOneState(d *Dialogue) bool {
	if r.sureHead(d) || len(r.countries.Parties) < 2 {
		return false
	}
	code, to := r.CountryAt(d.From)
	return code != "" && to <= d.Head && !r.Token(to).Is(lex.FlagHyphen|lex.FlagDash|lex.FlagSlash) && len(r.countries.In(nil, d.From, d.To)) == 1
}

// partOfName reports whether an ordinal at i belongs to a name: a further word
// of it is before, as in "the Strategic Third Neighbor Partnership".
func (r *phrases) partOfName(i int32) bool {
	before := r.Token(i - 1)
	return r.Token(i).In(lex.ClassOrdinal) && r.Token(i).Is(lex.FlagCapital) && before.Name() && before.In(lex.ClassTopic|lex.ClassNoun|lex.ClassPostModifier) && !r.countries.EndsAt(i-1)
}

// furtherGroup reports whether an ordinal at i counts groups and not meetings of
// one: "to establish a third Special Working Group".
func (r *phrases) furtherGroup(i int32, d *Dialogue) bool {
	return r.Is(i-1, lex.A, lex.An) && r.Tokens[d.Head].In(lex.ClassGroup)
}

// namesDocument reports whether the phrase is the beginning of a document's
// name in the body: "Business Dialogue on X Joint Statement".
func (r *phrases) namesDocument(d *Dialogue, s lex.Sentence) bool {
	if r.BlockOf(s).Kind == block.Title {
		return false
	}
	i := d.To
	for i < s.To && r.Tokens[i].Is(lex.FlagCapital) && !r.Tokens[i].In(lex.ClassDocument) {
		i++
	}
	return i < s.To && r.Tokens[i].In(lex.ClassDocument) && r.Tokens[i].Is(lex.FlagCapital)
}

// knownBody reports whether a phrase is the name of an organization of the registry.
func (r *phrases) knownBody(d *Dialogue) bool {
	for i := d.From; i <= d.Head; i++ {
		if h, ok := r.Hit(i); ok && h.To > d.Head {
			_, body := r.Meaning(h, lex.KindOrganization)
			return body
		}
	}
	return false
}

// before returns the token before i, passing over words between an ordinal
// and the name: "second annual", "third in-person".
func (r *phrases) before(i, from int32) int32 {
	i--
	for n := 0; i > from && n < 4 && !r.Is(i, lex.Next) && r.Tokens[i].Is(lex.FlagWord|lex.FlagHyphen) && !r.Tokens[i].Is(lex.FlagCapital) &&
		!r.Tokens[i].In(lex.ClassDeterminer|lex.ClassPreposition|lex.ClassOrdinal|lex.ClassVerb|lex.ClassConjunction|lex.ClassHold); n++ {
		i--
	}
	return i
}

// meetingOf reports whether "meeting of the" is before the phrase, or "meeting" after it.
func (r *phrases) meetingOf(d *Dialogue, s lex.Sentence) bool {
	for i := r.parenthesisEnd(d.To, s.To); i < min(s.To, d.To+12); i++ {
		if r.Tokens[i].In(lex.ClassMeeting) {
			if r.committee(d.Head) && r.Content[r.Tokens[i].End-1] == 's' && !r.Tokens[i].Is(lex.FlagCapital) && r.BlockOf(s).Kind != block.Title {
				break // all that a committee ever held: "agreed at the Ports Committee meetings"
			}
			return true
		}
		if !r.Tokens[i].Is(lex.FlagOpen|lex.FlagClose|lex.FlagUpper|lex.FlagOrdinal|lex.FlagCapital|lex.FlagHyphen) && !r.Tokens[i].In(lex.ClassOrdinal) && !LevelWord(r.Text, i) {
			break
		}
	}
	i := d.From - 1
	for i >= s.From && r.Tokens[i].In(lex.ClassDeterminer) {
		i--
	}
	return i > s.From && r.Is(i, lex.Of, lex.For, lex.In, lex.At) && r.Token(i-1).In(lex.ClassMeeting) || i > s.From && r.Is(i, lex.Of) && r.Token(i-1).In(lex.ClassSeriesHead)
}

// parenthesisEnd returns the token after the short parenthesis at i, "(JSC:
// “2+2”)"; i where none is there.
func (r *phrases) parenthesisEnd(i, to int32) int32 {
	if i >= to || !r.Tokens[i].Is(lex.FlagOpen) {
		return i
	}
	for at := i + 1; at < min(to, i+10); at++ {
		if r.Tokens[at].Is(lex.FlagClose) {
			return at + 1
		}
	}
	return i
}

// meets reports whether the phrase is the subject of a verb of meeting, or was held.
func (r *phrases) meets(d *Dialogue, s lex.Sentence) bool {
	i := AcronymEnd(r.Text, d.To, s.To)
	if r.Token(i).Is(lex.FlagNumber) && r.Token(i).Num > 1900 { // "the Ports Dialogue 2021"
		i++
	}
	if c := r.Ahead(i, s.To).Skip(lex.FlagComma); c.In(lex.ClassRelative) && !r.Tokens[d.Head].In(workingUnit) { // "the Committee, which met in May"
		i = c.At + 1
	}
	for i < s.To && r.Tokens[i].In(lex.ClassHave|lex.ClassBe|lex.ClassAdverb|lex.ClassModal) && !r.Tokens[i].In(lex.ClassMeet) {
		i++
	}
	if i >= s.To {
		return false
	}
	verb := &r.Tokens[i]
	return verb.In(lex.ClassMeet) || verb.In(lex.ClassHold) && (r.Token(i-1).In(lex.ClassBe) || r.ownMeeting(i+1, s.To)) ||
		verb.In(takingPart) && r.Is(i+1, lex.Place)
}

// ownMeeting reports whether what somebody held is a meeting of its own: "held
// its third session".
func (r *phrases) ownMeeting(i, end int32) bool {
	c := r.Ahead(i, min(end, i+6))
	if !c.In(lex.ClassDeterminer) || c.Is(lex.The, lex.A, lex.An) {
		return false
	}
	for c = c.Next(); c.In(lex.ClassOrdinal) || c.In(lex.FlagOrdinal|lex.FlagHyphen) || c.In(annual) || !c.Done() && LevelWord(r.Text, c.At); {
		c = c.Next()
	}
	return c.In(lex.ClassMeeting)
}

// acronymMeets reports whether the text speaks of the meetings of the
// phrase under the acronym that is after it.
func (r *phrases) acronymMeets(d *Dialogue, s lex.Sentence) bool {
	if AcronymEnd(r.Text, d.To, s.To) != d.To+3 {
		return false
	}
	for si, t := range r.Sentences {
		for i := t.From; i < t.To; i++ {
			if r.Tokens[i].Hash == r.Tokens[d.To+1].Hash && i != d.To+1 && r.Tokens[i].Is(lex.FlagUpper) &&
				r.meetingOf(&Dialogue{Phrase: lex.PhraseOf(i, i+1), Head: i, Sentence: int32(si)}, t) {
				return true
			}
		}
	}
	return false
}

// confirmed reports whether a title's phrase is a name in the body too, or a
// head that is never plural: "Consultations" of a title may be just consultations.
func (r *seriesWork) confirmed(d *Dialogue) bool {
	if last := r.Content[r.Tokens[d.Head].End-1]; last != 's' {
		return true
	}
	for i := range r.Dialogues {
		o := &r.Dialogues[i]
		if o != d && r.BlockOf(r.Sentences[o.Sentence]).Kind != block.Title && r.Tokens[o.Head].Hash == r.Tokens[d.Head].Hash {
			return true
		}
	}
	return false
}

// objectOfHolding reports whether the phrase is what somebody held, hosted, launched or announced.
func (r *phrases) objectOfHolding(d *Dialogue, s lex.Sentence) bool {
	if HeldBefore(r.Text, d.From-1, s.From) >= 0 {
		return true
	}
	for i := d.From - 1; i >= s.From && i > d.From-6; i-- {
		switch t := &r.Tokens[i]; {
		case t.In(lex.ClassHold), t.In(takingPart) && r.Is(i+2, lex.In):
			return true
		case !t.In(lex.ClassDeterminer|lex.ClassOrdinal|lex.ClassAdverb) && !t.Is(lex.FlagWord):
			return false
		}
	}
	return false
}

// addSeries makes a series of a phrase, unless it is a form of one that is there.
func (r *seriesWork) addSeries(i int) {
	d := &r.Dialogues[i]
	if d.Series = r.aliasOf(i); d.Series >= 0 {
		return
	}
	d.Series = int32(len(r.All))
	r.All = append(r.All, fact.Series{Basis: fact.At(seriesMet)})
}

// aliasOf finds the series whose name holds all words of the phrase at an index
// of r.Dialogues, or whose words the phrase all holds, with the same head; -1
// where there is none.
func (r *seriesWork) aliasOf(at int) int32 {
	d := &r.Dialogues[at]
	for i := max(0, at-fact.MostSeries); i < min(len(r.Dialogues), at+fact.MostSeries); i++ {
		o := &r.Dialogues[i]
		if o.Series < 0 || o == d {
			continue
		}
		if r.holdsWords(o, d) || r.holdsWords(d, o) && o.To-o.From > 1 {
			return o.Series
		}
	}
	return -1
}

// holdsWords reports whether the long phrase has every word of the short one, the head included.
func (r *phrases) holdsWords(long, short *Dialogue) bool {
	if r.Tokens[long.Head].Hash != r.Tokens[short.Head].Hash {
		return false
	}
	for i := short.From; i < short.To; i++ {
		t := &r.Tokens[i]
		if !t.Is(lex.FlagWord|lex.FlagNumber) || t.In(lex.ClassPreposition|lex.ClassDeterminer|lex.ClassConjunction) {
			continue
		}
		if !r.phraseHas(long, t.Hash, i) {
			return false
		}
	}
	return true
}

// phraseHas reports whether a phrase has a word, or the same country under another form.
func (r *phrases) phraseHas(d *Dialogue, hash uint64, i int32) bool {
	code, _ := r.CountryAt(i)
	for j := d.From; j < d.To; j++ {
		if r.Tokens[j].Hash == hash {
			return true
		}
		if c, _ := r.CountryAt(j); c != "" && c == code {
			return true
		}
	}
	return false
}

// nameSeries gives each series its fullest name, its aliases, parties and spans.
func (r *seriesWork) nameSeries() {
	named := make([][]*Dialogue, len(r.All))
	for i := range r.Dialogues {
		if d := &r.Dialogues[i]; d.Series >= 0 {
			named[d.Series] = append(named[d.Series], d)
		}
	}
	for k := range r.All {
		f := &r.All[k]
		var room [8]string
		names := room[:0]
		longest := int32(0)
		for _, d := range named[k] {
			name := r.CleanText(d.From, d.To)
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
			if name = withoutAcronym(name); !slices.Contains(names, name) {
				names = append(names, name)
			}
			if n := r.nameWeight(d); n > longest {
				f.Name, longest = name, n
			}
			if a := r.acronymOf(d); a != "" && !slices.Contains(names, a) {
				names = append(names, a)
			}
			r.AddSpan(&f.Basis, d.From, d.To)
			for _, code := range r.countries.In(nil, d.From, r.partiesEnd(d)) {
				if !slices.Contains(f.Parties, code) {
					f.Parties = append(f.Parties, code)
				}
			}
		}
		names = slices.DeleteFunc(names, func(n string) bool { return n == f.Name })
		f.Aliases = slices.Clone(names)
	}
}

// partiesEnd returns where the words of a series' name end that may name its
// parties: what it is for or on may be one country's own.
func (r *phrases) partiesEnd(d *Dialogue) int32 {
	if d.Head+1 < d.To && r.Is(d.Head+1, lex.For, lex.On) {
		return d.Head + 1
	}
	return d.To
}

// nameWeight says how full a name is: its words, those of the body before
// those of a title, whose capitals are not the name's own.
func (r *phrases) nameWeight(d *Dialogue) int32 {
	n := 4 * (d.To - d.From)
	if r.Tokens[d.From].Is(lex.FlagOpenQuote) {
		n -= 9 // the marks are no words of it
	}
	if r.capitalsOnly(d.Phrase) {
		n -= 2 // its capitals are those of the line
	}
	if r.BlockOf(r.Sentences[d.Sentence]).Kind != block.Title {
		n++
	}
	return n
}

// capitalsOnly reports whether a phrase of three words or more has no small letter.
func (r *phrases) capitalsOnly(p lex.Phrase) bool {
	words := 0
	for i := p.From; i < p.To; i++ {
		if t := &r.Tokens[i]; t.Is(lex.FlagWord) {
			if words++; !t.Is(lex.FlagUpper) {
				return false
			}
		}
	}
	return words > 2
}

// committee reports whether the head at i is that of a committee; commissions
// and councils are found as other bodies are.
func (r *phrases) committee(i int32) bool {
	return r.Token(i).In(committee)
}
