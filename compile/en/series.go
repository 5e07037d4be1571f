package en

import (
	"slices"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
)

// dialogue is a place at which a series may be named: tokens From to To, its
// head ("Dialogue", "Group") at Head.
type dialogue struct {
	From, To, Head int32
	sentence       int32
	series         int32 // index in facts.Series, -1 where it names none
}

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
	r.nameSeries()
	r.findAcronyms()
}

// findDialogues collects the capitalized phrases with the head of a series.
func (r *reader) findDialogues() {
	r.dialogues = r.dialogues[:0]
	for si, s := range r.sents {
		for i := s.From; i < s.To; i++ {
			t := &r.toks[i]
			if !t.Is(FlagCapital) || !t.In(ClassSeriesHead|ClassGroup) && !r.meetingHead(i, s.From) {
				continue
			}
			if end := r.headEnd(i, s.To); !r.nameGoesOn(end, s.To) {
				d := dialogue{From: r.leftOf(i, s.From), Head: end - 1, sentence: int32(si), series: -1}
				d.To = r.rightOf(end, s.To)
				if n := len(r.dialogues); n > 0 && r.dialogues[n-1].To > d.From || r.namesDocument(&d, s) {
					continue // part of the phrase before it, or the name of a document
				}
				r.dialogues = append(r.dialogues, d)
				i = d.To - 1
			}
		}
	}
}

// meetingHead reports whether "Meeting" at i is itself the head of a series, as
// in "the U.S.-Philippines 3+3 Meeting": formats of ministers have no other name.
func (r *reader) meetingHead(i, from int32) bool {
	return r.toks[i].In(ClassMeeting) && i-3 > from && r.toks[i-1].Is(FlagNumber) && r.toks[i-3].Is(FlagNumber) &&
		r.toks[i-2].Is(FlagMark) && r.text[r.toks[i-2].Start] == '+'
}

// nameGoesOn reports whether the name goes on behind its head, so that the
// head is none: "the Trilateral Fentanyl Committee".
func (r *reader) nameGoesOn(end, to int32) bool {
	if r.is(end-1, wTrilateral, wQuadrilateral) && end < to && r.toks[end].Name() {
		return true // an adjective here
	}
	return end < to && r.toks[end].Name() && !r.toks[end].In(ClassMeeting|ClassDocument|ClassOrdinal|ClassPreposition|ClassDeterminer|ClassConjunction|ClassVerb) &&
		!r.levelWord(end)
}

// headEnd returns the token behind the heads that begin at i.
func (r *reader) headEnd(i, to int32) int32 {
	end := i + 1
	for end < to && r.toks[end].In(ClassSeriesHead|ClassGroup) && r.toks[end].Is(FlagCapital) {
		end++
	}
	return end
}

// leftOf extends a phrase to the left over names, hyphens and "and" between names.
func (r *reader) leftOf(head, from int32) int32 {
	start := head
	for i := head - 1; i >= from; i-- {
		t := &r.toks[i]
		if from := r.countryStart(i); from >= 0 {
			start, i = from, from // "Republic of Korea"
			continue
		}
		switch {
		case t.In(ClassMeeting) || t.In(ClassOrdinal) && t.Num > 0 || t.In(ClassDeterminer|ClassPreposition|ClassDocument|ClassMonth|ClassHold|ClassMeet) && !r.tok(i+1).Is(FlagHyphen):
			return start
		case t.Name() || t.Is(FlagUpper) && t.Is(FlagWord):
			start = i
		case t.Is(FlagPossessive) && !r.countryEndsAt(i-1) && !r.tok(i-1).In(ClassPost|ClassParty):
			return start // "the Vice President's Dialogue"
		case t.Is(FlagHyphen|FlagSlash|FlagPossessive) || t.Is(FlagDash) && r.betweenCountries(i):
		case t.Is(FlagGlued) && t.Is(FlagWord) && r.tok(i-1).Is(FlagHyphen): // "Multi-agency"
		case t.Is(FlagClose) && r.tok(i-1).Is(FlagUpper) && r.tok(i-2).Is(FlagOpen) && i-2 > from:
			i -= 2 // "Critical and Emerging Technology (CET) Dialogue"
		case t.Is(FlagMark) && i > from && r.text[t.Start] == '+': // "C5+1"
		case r.is(i, wAnd) && i > from && r.toks[i-1].Name() && !r.toks[i-1].In(ClassPost) && start == i+1 && !r.sideBySide(i):
		case t.Is(FlagNumber) && i > from && (r.tok(i-1).Is(FlagMark|FlagHyphen) || r.tok(i+1).Is(FlagMark)):
			start = i
		default:
			return start
		}
	}
	return start
}

// sideBySide reports whether the "and" at i joins two countries, or a country
// and something else: "Japan and the Cyber Dialogue".
func (r *reader) sideBySide(i int32) bool {
	return r.countryEndsAt(i-1) && !r.countryBegins(i+1)
}

// countryStart returns the first token of the name of a country or of a
// demonym that ends with token i, or -1.
func (r *reader) countryStart(i int32) int32 {
	for j := i; j >= 0 && j > i-5; j-- {
		if h, ok := r.hit(j); ok {
			if _, country := r.meaning(h, KindCountry, KindDemonym); country && h.To == i+1 {
				return h.From
			}
			return -1
		}
	}
	return -1
}

func (r *reader) countryEndsAt(i int32) bool { return r.countryStart(i) >= 0 }

func (r *reader) countryBegins(i int32) bool {
	code, _ := r.country(i)
	return code != ""
}

// betweenCountries reports whether the dash at i joins two countries: "U.S. – UK".
func (r *reader) betweenCountries(i int32) bool {
	return r.countryEndsAt(i-1) && r.countryBegins(i+1)
}

// rightOf extends a phrase behind its head over "on the Internet Economy",
// "for Advanced Capabilities".
func (r *reader) rightOf(end, to int32) int32 {
	i := end
	if !r.is(i, wOn, wFor, wOf) {
		return end
	}
	if i++; r.is(i, wThe) {
		i++
	}
	last := end
	for ; i < to; i++ {
		t := &r.toks[i]
		switch {
		case last > end && r.is(i, wThe) && !t.Is(FlagCapital) && r.tok(i+1).Name() && last == i: // "Countering the Financing of Terrorism"
		case t.In(ClassMonth|ClassMeeting|ClassWeekday|ClassDeterminer|ClassOrdinal) || t.In(ClassDocument) && t.Is(FlagCapital):
			if last > end && r.tok(last-1).In(ClassPostModifier) { // "… Joint Statement"
				last--
			}
			return last
		case t.Name() || t.Is(FlagUpper) && t.Is(FlagWord):
			last = i + 1
		case t.Is(FlagHyphen | FlagAmpersand | FlagPossessive | FlagSlash):
		case t.Is(FlagGlued) && t.Is(FlagWord) && r.tok(i-1).Is(FlagHyphen) && last == i-1: // "Multi-agency"
			last = i + 1
		case r.is(i, wAnd, wOf) && last == i && r.tok(i+1).Name() && !r.countryBegins(i+1):
		case t.Is(FlagComma) && r.tok(i+1).Name() && r.listGoesOn(i+1, to):
		default:
			return last
		}
	}
	return last
}

// listGoesOn reports whether the words from i on are names up to an "and" that
// a name follows: "Health, Food and Agriculture".
func (r *reader) listGoesOn(i, to int32) bool {
	for ; i < to && i >= 0; i++ {
		if r.is(i, wAnd) {
			return r.tok(i + 1).Name()
		}
		if !r.toks[i].Name() && !r.toks[i].Is(FlagComma) {
			return false
		}
	}
	return false
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
	if i := r.before(d.From, s.From); r.tok(i).In(ClassOrdinal) && r.tok(i).Num > 0 || r.tok(i).Is(FlagOrdinal) || r.is(i, wNext) {
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
	for n := 0; i > from && n < 4 && r.toks[i].Is(FlagWord|FlagHyphen) && !r.toks[i].Is(FlagCapital) &&
		!r.toks[i].In(ClassDeterminer|ClassPreposition|ClassOrdinal|ClassVerb|ClassConjunction|ClassHold); n++ {
		i--
	}
	return i
}

// meetingOf reports whether "meeting of the" stands before the phrase, or "meeting" behind it.
func (r *reader) meetingOf(d *dialogue, s Sentence) bool {
	for i := d.To; i < min(s.To, d.To+6); i++ {
		if r.toks[i].In(ClassMeeting) {
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

// acronymEnd returns the token behind a parenthesized acronym at i.
func (r *reader) acronymEnd(i, to int32) int32 {
	if i+2 < to && r.toks[i].Is(FlagOpen) && r.toks[i+1].Is(FlagUpper) {
		for j := i + 2; j < min(to, i+5); j++ {
			if r.toks[j].Is(FlagClose) {
				return j + 1
			}
		}
	}
	return i
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

// addSeries makes a series of a phrase, unless it is a form of one that is there.
func (r *reader) addSeries(i int) {
	d := &r.dialogues[i]
	if d.series = r.aliasOf(d); d.series >= 0 {
		return
	}
	d.series = int32(len(r.facts.Series))
	r.facts.Series = append(r.facts.Series, fact.Series{Basis: fact.At("series.met")})
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
		var names []string
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
			f.Spans = append(f.Spans, r.span(d.From, d.To))
			for _, code := range r.countriesIn(nil, d.From, d.To) {
				if !slices.Contains(f.Parties, code) {
					f.Parties = append(f.Parties, code)
				}
			}
		}
		f.Aliases = slices.DeleteFunc(names, func(n string) bool { return n == f.Name })
	}
}

// withoutAcronym takes an acronym in parentheses out of the middle of a name.
func withoutAcronym(name string) string {
	before, rest, ok := strings.Cut(name, " (")
	if !ok {
		return name
	}
	if _, after, ok := strings.Cut(rest, ")"); ok {
		return before + after
	}
	return name
}

// nameWeight says how full a name is: its words, those of the body before
// those of a title, whose capitals are not the name's own.
func (r *reader) nameWeight(d *dialogue) int32 {
	n := 4 * (d.To - d.From)
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
				f := &r.facts.Series[k]
				f.Spans = append(f.Spans, r.span(i, i+1))
			}
		}
	}
	slices.SortFunc(r.dialogues, func(a, b dialogue) int { return int(a.From - b.From) })
}

// acronymOf returns the acronym in parentheses behind a phrase, or "".
func (r *reader) acronymOf(d *dialogue) string {
	to := r.sents[d.sentence].To
	if end := r.acronymEnd(d.To, to); end > d.To {
		return r.clean(d.To+1, end-1)
	}
	return ""
}
