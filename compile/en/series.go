package en

import (
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
)

// series finds the recurring dialogues of the text. A capitalized phrase with
// the head of a series is one where the text speaks of its meetings; a shorter
// form of an accepted name is an alias of it.
func (r *reader) series() {
	r.findDialogues()
	for i := range r.dialogues {
		if r.dialogues[i].series < 0 && r.speaksOfMeetings(&r.dialogues[i]) {
			r.addSeries(i)
		}
	}
	for i := range r.dialogues {
		if r.dialogues[i].series < 0 {
			r.dialogues[i].series = r.aliasOf(&r.dialogues[i])
		}
	}
	r.umbrellas()
	r.nameSeries()
	r.formerNames()
	r.findAcronyms()
}

// sureHead reports whether the head is a word that only dialogues bear, so that
// it needs less around it than "Group" or "Committee".
func (r *reader) sureHead(d *dialogue) bool {
	return r.toks[d.Head].In(ClassDialogue)
}

// speaksOfMeetings reports whether the text around a phrase speaks of its
// meetings: it is counted, met, was held, or has a meeting.
func (r *reader) speaksOfMeetings(d *dialogue) bool {
	s := r.sents[d.sentence]
	if d.To-d.From < 2 || r.knownBody(d) {
		return false
	}
	if i := r.before(d.From, s.From); r.partOfName(i) {
	} else if r.tok(i).In(ClassOrdinal) && r.tok(i).Num > 0 || r.tok(i).Is(FlagOrdinal) || r.is(i, wNext) {
		return true
	}
	if r.meetingOf(d, s) || r.meets(d, s) || r.acronymMeets(d, s) {
		return true
	}
	if !r.sureHead(d) {
		return false
	}
	return r.blockOf(s).Kind == block.Title && r.confirmed(d) || r.objectOfHolding(d, s)
}

// partOfName reports whether an ordinal at i belongs to a name: a further word
// of it stands before, as in "the Strategic Third Neighbor Partnership".
func (r *reader) partOfName(i int32) bool {
	before := r.tok(i - 1)
	return r.tok(i).In(ClassOrdinal) && r.tok(i).Is(FlagCapital) && before.Name() && before.In(ClassTopic|ClassNoun|ClassPostModifier) && !r.countryEndsAt(i-1)
}

// namesDocument reports whether the phrase is the beginning of a document's
// name in the body: "Business Dialogue on X Joint Statement".
func (r *reader) namesDocument(d *dialogue, s Sentence) bool {
	if r.blockOf(s).Kind == block.Title {
		return false
	}
	i := d.To
	for i < s.To && r.toks[i].Is(FlagCapital) && !r.toks[i].In(ClassDocument) {
		i++
	}
	return i < s.To && r.toks[i].In(ClassDocument) && r.toks[i].Is(FlagCapital)
}

// knownBody reports whether a phrase is the name of an organization of the registry.
func (r *reader) knownBody(d *dialogue) bool {
	for i := d.From; i <= d.Head; i++ {
		if h, ok := r.hit(i); ok && h.To > d.Head {
			_, body := r.meaning(h, KindOrganization)
			return body
		}
	}
	return false
}

// before returns the token before i, passing over words between an ordinal
// and the name: "second annual", "third in-person".
func (r *reader) before(i, from int32) int32 {
	i--
	for n := 0; i > from && n < 4 && !r.is(i, wNext) && r.toks[i].Is(FlagWord|FlagHyphen) && !r.toks[i].Is(FlagCapital) &&
		!r.toks[i].In(ClassDeterminer|ClassPreposition|ClassOrdinal|ClassVerb|ClassConjunction|ClassHold); n++ {
		i--
	}
	return i
}

// meetingOf reports whether "meeting of the" stands before the phrase, or "meeting" behind it.
func (r *reader) meetingOf(d *dialogue, s Sentence) bool {
	for i := r.parenthesisEnd(d.To, s.To); i < min(s.To, d.To+12); i++ {
		if r.toks[i].In(ClassMeeting) {
			if r.committee(d.Head) && r.text[r.toks[i].End-1] == 's' && !r.toks[i].Is(FlagCapital) && r.blockOf(s).Kind != block.Title {
				break // all that a committee ever held: "agreed at the Ports Committee meetings"
			}
			return true
		}
		if !r.toks[i].Is(FlagOpen|FlagClose|FlagUpper|FlagOrdinal|FlagCapital|FlagHyphen) && !r.toks[i].In(ClassOrdinal) && !r.levelWord(i) {
			break
		}
	}
	i := d.From - 1
	for i >= s.From && r.toks[i].In(ClassDeterminer) {
		i--
	}
	return i > s.From && r.is(i, wOf, wFor, wIn, wAt) && r.tok(i-1).In(ClassMeeting) || i > s.From && r.is(i, wOf) && r.tok(i-1).In(ClassSeriesHead)
}

// parenthesisEnd returns the token behind the short parenthesis at i, "(JSC:
// “2+2”)"; i where none stands there.
func (r *reader) parenthesisEnd(i, to int32) int32 {
	if i >= to || !r.toks[i].Is(FlagOpen) {
		return i
	}
	for at := i + 1; at < min(to, i+10); at++ {
		if r.toks[at].Is(FlagClose) {
			return at + 1
		}
	}
	return i
}

// levelWord reports whether the token qualifies a meeting: "principal-level", "ministerial", "in-person".
func (r *reader) levelWord(i int32) bool {
	value, _ := r.phrase(i)
	return strings.HasPrefix(value, "level:") || strings.HasPrefix(value, "mode:")
}

// meets reports whether the phrase is the subject of a verb of meeting, or was held.
func (r *reader) meets(d *dialogue, s Sentence) bool {
	i := r.acronymEnd(d.To, s.To)
	for i < s.To && r.toks[i].In(ClassHave|ClassBe|ClassAdverb|ClassModal) && !r.toks[i].In(ClassMeet) {
		i++
	}
	return i < s.To && (r.toks[i].In(ClassMeet) || r.toks[i].In(ClassHold) && r.tok(i-1).In(ClassBe))
}

// acronymMeets reports whether the text speaks of the meetings of the
// phrase under the acronym that stands behind it.
func (r *reader) acronymMeets(d *dialogue, s Sentence) bool {
	if r.acronymEnd(d.To, s.To) != d.To+3 {
		return false
	}
	for si, t := range r.sents {
		for i := t.From; i < t.To; i++ {
			if r.toks[i].Hash == r.toks[d.To+1].Hash && i != d.To+1 && r.toks[i].Is(FlagUpper) &&
				r.meetingOf(&dialogue{From: i, To: i + 1, Head: i, sentence: int32(si)}, t) {
				return true
			}
		}
	}
	return false
}

// confirmed reports whether a title's phrase is a name in the body too, or a
// head that is never plural: "Consultations" of a title may be just consultations.
func (r *reader) confirmed(d *dialogue) bool {
	if last := r.text[r.toks[d.Head].End-1]; last != 's' {
		return true
	}
	for i := range r.dialogues {
		o := &r.dialogues[i]
		if o != d && r.blockOf(r.sents[o.sentence]).Kind != block.Title && r.toks[o.Head].Hash == r.toks[d.Head].Hash {
			return true
		}
	}
	return false
}

// objectOfHolding reports whether the phrase is what somebody held, hosted, launched or announced.
func (r *reader) objectOfHolding(d *dialogue, s Sentence) bool {
	if r.held(d.From-1, s.From) >= 0 {
		return true
	}
	for i := d.From - 1; i >= s.From && i > d.From-5; i-- {
		switch t := &r.toks[i]; {
		case t.In(ClassHold):
			return true
		case !t.In(ClassDeterminer|ClassOrdinal|ClassAdverb) && !t.Is(FlagWord):
			return false
		}
	}
	return false
}

// held returns the verb of holding before the determiners that end at i, with
// no more than a time between: "convene later this year the"; -1 where none stands there.
func (r *reader) held(i, from int32) int32 {
	for n := 0; i > from && n < 6 && (r.toks[i].In(ClassDeterminer|ClassTime|ClassSeason|ClassMonth|ClassVague) || r.wordAt(i) == "later" || r.is(i, wNext) || r.toks[i].Is(FlagNumber)); n++ {
		i--
	}
	if i >= from && r.toks[i].In(ClassHold) {
		return i
	}
	return -1
}

// addSeries makes a series of a phrase, unless it is a form of one that is there.
func (r *reader) addSeries(i int) {
	d := &r.dialogues[i]
	if d.series = r.aliasOf(d); d.series >= 0 {
		return
	}
	d.series = int32(len(r.facts.Series))
	r.facts.Series = append(r.facts.Series, fact.Series{Basis: fact.At(seriesMet)})
}

// aliasOf finds the series whose name holds all words of the phrase, or whose
// words the phrase all holds, with the same head; -1 where there is none.
func (r *reader) aliasOf(d *dialogue) int32 {
	for i := range r.dialogues {
		o := &r.dialogues[i]
		if o.series < 0 || o == d {
			continue
		}
		if r.holdsWords(o, d) || r.holdsWords(d, o) && o.To-o.From > 1 {
			return o.series
		}
	}
	return -1
}

// holdsWords reports whether the long phrase has every word of the short one, the head included.
func (r *reader) holdsWords(long, short *dialogue) bool {
	if r.toks[long.Head].Hash != r.toks[short.Head].Hash {
		return false
	}
	for i := short.From; i < short.To; i++ {
		t := &r.toks[i]
		if !t.Is(FlagWord|FlagNumber) || t.In(ClassPreposition|ClassDeterminer|ClassConjunction) {
			continue
		}
		if !r.phraseHas(long, t.Hash, i) {
			return false
		}
	}
	return true
}

// phraseHas reports whether a phrase has a word, or the same country under another form.
func (r *reader) phraseHas(d *dialogue, hash uint64, i int32) bool {
	code, _ := r.country(i)
	for j := d.From; j < d.To; j++ {
		if r.toks[j].Hash == hash {
			return true
		}
		if c, _ := r.country(j); c != "" && c == code {
			return true
		}
	}
	return false
}

// nameSeries gives each series its fullest name, its aliases, parties and spans.
func (r *reader) nameSeries() {
	for k := range r.facts.Series {
		f := &r.facts.Series[k]
		var room [8]string
		names := room[:0]
		longest := int32(0)
		for i := range r.dialogues {
			d := &r.dialogues[i]
			if d.series != int32(k) {
				continue
			}
			name := r.clean(d.From, d.To)
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
			r.further(&f.Basis, d.From, d.To)
			for _, code := range r.countriesIn(r.scratch[:0], d.From, r.partiesEnd(d)) {
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
func (r *reader) partiesEnd(d *dialogue) int32 {
	if d.Head+1 < d.To && r.is(d.Head+1, wFor, wOn) {
		return d.Head + 1
	}
	return d.To
}

// nameWeight says how full a name is: its words, those of the body before
// those of a title, whose capitals are not the name's own.
func (r *reader) nameWeight(d *dialogue) int32 {
	n := 4 * (d.To - d.From)
	if r.toks[d.From].Is(FlagOpenQuote) {
		n -= 9 // the marks are no words of it
	}
	if r.blockOf(r.sents[d.sentence]).Kind != block.Title {
		n++
	}
	return n
}

// findAcronyms adds the places at which a series stands under its acronym alone.
func (r *reader) findAcronyms() {
	acronyms := map[uint64]int32{}
	for i := range r.dialogues {
		d := &r.dialogues[i]
		if end := r.acronymEnd(d.To, r.sents[d.sentence].To); d.series >= 0 && end == d.To+3 {
			acronyms[r.toks[d.To+1].Hash] = d.series
		}
	}
	if len(acronyms) == 0 {
		return
	}
	for si, s := range r.sents {
		for i := s.From; i < s.To; i++ {
			t := &r.toks[i]
			if k, ok := acronyms[t.Hash]; ok && t.Is(FlagUpper) && !r.tok(i-1).Is(FlagOpen) {
				r.dialogues = append(r.dialogues, dialogue{i, i + 1, i, int32(si), k})
				r.further(&r.facts.Series[k].Basis, i, i+1)
			}
		}
	}
	slices.SortFunc(r.dialogues, func(a, b dialogue) int { return int(a.From - b.From) })
}
