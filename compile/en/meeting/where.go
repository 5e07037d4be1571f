package meeting

import (
	"slices"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// places reads where meetings were or will be.
type places struct{ *reader }

// where finds the place of a held meeting: a city in its sentence, else in a
// further one about it, else in a label or the title, else a country after "in".
func (r places) where(m *fact.Meeting, x session, all []session) {
	s := r.Sentences[x.sentence]
	if r.placeIn(m, s, x.From) || x.visit && r.placeTo(m, x.To, s.To) || r.journeyTo(m, s) || r.broughtTo(m, x, s) || !x.call && r.onVisit(m, s) {
		return
	}
	for _, y := range r.days.sameHeld(x, all) {
		if r.placeIn(m, r.Sentences[y.sentence], y.From) {
			return
		}
	}
	if m.Country == "" && !x.call && r.cameBefore(m, x) {
		return
	}
	for si, t := range r.Sentences {
		if r.BodySentence(int32(si)) < lex.Opening && (r.placeWhere(m, t) || r.tellsDay(m, t) && r.placeIn(m, r.aroundDay(m, t), t.From)) {
			return
		}
	}
	if m.Mode != schema.Virtual {
		for si, t := range r.Sentences {
			if int32(si) != x.sentence && r.BodySentence(int32(si)) < lex.Opening && r.sameTold(int32(si), all) && r.placeIn(m, t, t.From) {
				return
			}
		}
	}
	for _, t := range r.Sentences {
		if b := r.BlockOf(t); (b.Kind == block.Label || b.Kind == block.Title || b.Field == block.Place && r.dates.EndsTitle(t.Block)) && r.placeIn(m, t, t.From) {
			return
		}
	}
}

// tellsDay reports whether the day of a meeting is that of a sentence of the body,
// which then tells of the meeting too.
func (r places) tellsDay(m *fact.Meeting, s lex.Sentence) bool {
	kind := r.BlockOf(s).Kind
	return (kind == block.Paragraph || kind == block.Item) && m.DateSpan.Len() > 0 && r.Span(s.From, s.To).Contains(m.DateSpan)
}

// aroundDay returns what is beside the day of a meeting in its sentence: another
// place farther off is that of something else.
func (r places) aroundDay(m *fact.Meeting, s lex.Sentence) lex.Sentence {
	for _, d := range r.dates.In(s.From, s.To) {
		if r.Span(d.From, d.To) == m.DateSpan {
			s.From, s.To = max(s.From, d.From-6), min(s.To, d.To+6)
			break
		}
	}
	return s
}

// sameTold reports whether a sentence tells where the reported meeting was, without
// its name: "The meeting between A and B was held in Lima", "A met B in Lima". It
// prints no day, which might be that of another one.
func (r places) sameTold(sentence int32, all []session) bool {
	s := r.Sentences[sentence]
	if len(r.dates.In(s.From, s.To)) > 0 || r.Holds(s.Phrase, previous) || r.future(s.From, s.To) {
		return false
	}
	for i := range all {
		y := &all[i]
		if y.sentence == sentence && y.series < 0 && y.ordinal == 0 && !y.next && !y.foreign && !r.pluralSession(y) && r.verdicts.wasHeld(y.To, s.To) {
			return true
		}
	}
	for i := s.From + 1; i+1 < s.To; i++ {
		t := &r.Tokens[i]
		if t.In(lex.ClassMeet) && t.In(lex.ClassPast) && !t.Is(lex.FlagCapital) && r.sessions.namesPerson(i-1, s.To) && r.sessions.namesPerson(i+1, s.To) {
			return true
		}
	}
	return false
}

// placeIn sets the place of a meeting, spoken of at token x, from a city or else
// "in COUNTRY" of a sentence. What is after the meeting comes first.
func (r places) placeIn(m *fact.Meeting, s lex.Sentence, x int32) bool {
	if p, ok := r.cityFor(s, x); ok {
		m.City, m.Country = p.city, p.country
		if at := r.Span(p.From, p.To); len(m.Spans) > 0 && !m.Spans[0].Contains(at) {
			m.Spans = append(m.Spans, at)
		}
		return true
	}
	for _, h := range r.HitsIn(s.From, s.To) {
		if e, ok := r.Meaning(h, lex.KindCountry); ok && (r.Is(h.From-1, lex.In) || r.Is(h.From-2, lex.In) && r.Is(h.From-1, lex.The)) && !r.severalLands(h.To, s.To) && !r.isState(h, e.Country) {
			m.Country = e.Country
			return m.Status != schema.Held
		}
	}
	return false
}

// isState reports whether the name of a country means a state of the United States, which
// the text names: "at the naval base in Georgia", if it names Georgia nowhere else.
func (r places) isState(h lex.Hit, code string) bool {
	return r.Tokens[h.From].In(stateName) && r.countries.Names("US") && !slices.ContainsFunc(r.Hits, func(o lex.Hit) bool {
		return o.From != h.From && r.CodeOf(o) == code
	})
}

// cityFor returns the city of a meeting spoken of at token x: the first after
// it that no other verb comes before, else the last before it that is not the
// place of something else, else the first after it.
func (r places) cityFor(s lex.Sentence, x int32) (best place, found bool) {
	end := r.reach(&session{From: x, To: max(x, s.From) + 1}, s)
	for i := s.From; i < s.To && (i < end || !found); i++ {
		p, ok := r.placeAt(i, s)
		switch {
		case !ok:
			continue
		case p.From >= x:
			if r.ofFurther(p.From, x) {
				break
			}
			return p, true
		case !r.ofAnother(p.From, x), r.Token(p.To).In(lex.ClassDayWord): // "held talks in Lima today and co-chaired the Dialogue"
			best, found = p, true
		}
		i = p.To - 1
	}
	return best, found
}

// ofFurther reports whether the place at i is that of another meeting, which is named
// after the one at token x and of which a clause tells more: "met ahead of the Ports
// Conference, which is taking place in Lima".
func (r places) ofFurther(i, x int32) bool {
	which := r.Back(i-1, x+1).Within(14).Until(func(t *lex.Token) bool { return t.In(lex.ClassRelative) && !t.In(lex.ClassDeterminer) })
	if which.Done() || !which.Next().In(lex.FlagComma) {
		return false
	}
	noun := r.Back(which.At-2, x+1).Within(16).Seek(lex.ClassMeeting | lex.ClassEvent | lex.ClassSeriesHead)
	return !noun.Done() && noun.At > x+1 && r.Holds(lex.PhraseOf(x, noun.At), lex.FlagComma)
}

// ofAnother reports whether the place at i, before the noun of a meeting at token
// x, is that of another one: "Following the first meeting in Lima, the second".
func (r places) ofAnother(i, x int32) bool {
	if r.Token(x).In(lex.ClassHold|lex.ClassMeet) || r.within(x) {
		return false // "talks in Lima in the framework of the Dialogue" were there
	}
	in := i - 1
	for r.Token(in).In(lex.ClassDeterminer) || r.Token(in).In(capital) {
		in--
	}
	noun := r.Token(in - 1)
	return noun.In(lex.ClassMeeting|lex.ClassSeriesHead) || noun.In(told) || r.Is(in-1, lex.Place)
}

// severalLands reports whether another country is named with the one that ends
// at a token: "projects in Fiji and Kenya" is where no meeting was.
func (r places) severalLands(i, end int32) bool {
	next := r.Ahead(i, end).Skip(lex.FlagComma).SkipWord(lex.And).SkipAll(lex.ClassDeterminer)
	code, _ := r.CountryAt(next.At)
	return next.At > i && code != ""
}

// placeWhere sets the place of a meeting that a clause names: "In Lima, where
// the meeting took place, the two sides discussed".
func (r places) placeWhere(m *fact.Meeting, s lex.Sentence) bool {
	for _, h := range r.HitsIn(s.From, s.To) {
		where := r.Ahead(h.To, s.To).Skip(lex.FlagComma)
		if e, ok := r.Meaning(h, lex.KindCity); ok && where.Is(lex.Where) && r.placed(h, s) {
			noun := where.Next().SkipAll(lex.ClassDeterminer)
			if noun.In(lex.Any{lex.ClassMeeting, lex.ClassDialogue, told}) && r.verdicts.wasHeld(noun.At+1, s.To) {
				m.City, m.Country = r.cityName(h), e.Country
				m.Spans = append(m.Spans, r.Span(h.From, h.To))
				return true
			}
		}
	}
	return false
}

// journeyTo sets the place of a meeting for which somebody came: "visited Lima for the
// third Dialogue".
func (r places) journeyTo(m *fact.Meeting, s lex.Sentence) bool {
	for i := s.From + 1; i < s.To; i++ {
		if noun, ok := Journey(r.Text, r.people, i, s); ok {
			return r.placeTo(m, noun+1, s.To)
		}
	}
	return false
}

// onVisit sets the place of a meeting from the visit in whose course it was: "A met B during
// his working visit to Lima", "The delegation paid a visit to Lima and met B".
func (r places) onVisit(m *fact.Meeting, s lex.Sentence) bool {
	for i := s.From; i < s.To; i++ {
		if !r.Tokens[i].In(visiting) || r.Tokens[i].Is(lex.FlagCapital) || !r.Is(i+1, lex.To, lex.Of, lex.By) {
			continue
		}
		to := min(i+6, s.To)
		if !r.Is(i+1, lex.To) { // "the visit of Minister A to Lima"
			to = r.Ahead(i+1, s.To).Within(24).Seek(lex.FlagComma).At
		}
		before := r.Back(i-1, s.From).Within(8).Until(func(t *lex.Token) bool {
			return t.In(lex.Any{lex.ClassPreposition | lex.ClassVerb, lex.FlagComma}) && !t.In(describingVisit)
		})
		during := before.In(onTheVisit) && !before.Next().In(beside)
		if paid := before.In(paying) && before.In(lex.ClassPast); (during || paid) && r.placeTo(m, i+1, to) {
			return true
		}
	}
	return false
}

// cameBefore sets the place of a meeting without a name from the journey of which an earlier
// sentence of the opening tells: "A travelled to Lima on 3 May. He met with B", "A will travel to
// Lima to meet B".
func (r places) cameBefore(m *fact.Meeting, x session) bool {
	if x.series >= 0 || x.ordinal > 0 {
		return false
	}
	for si, s := range r.opening() {
		if si > x.sentence {
			break
		}
		for i := s.From + 1; i < s.To; i++ {
			if CameTo(r.Text, r.people, i, s) || x.announced && r.Tokens[i].In(toTravel) && r.verdicts.willDo(i) {
				return r.placeTo(m, i+1, min(i+8, s.To))
			}
		}
	}
	return false
}

// broughtTo sets the place of a meeting for which somebody went or came to a city: "welcomed
// B to Lima for the", "will travel to Lima to co-chair the", "led a delegation to Lima".
func (r places) broughtTo(m *fact.Meeting, x session, s lex.Sentence) bool {
	for _, h := range r.HitsIn(s.From, x.From) {
		e, ok := r.Meaning(h, lex.KindCity)
		came := r.Is(h.From-1, lex.To) || r.LemmaOf(r.Token(h.From-1)) == "visit"
		if !ok || !came || x.series < 0 && r.Any(lex.PhraseOf(s.From, h.From), relative) || r.Any(lex.PhraseOf(h.To, x.From), func(t *lex.Token) bool { return t.In(lex.ClassPast) && !t.Is(lex.FlagCapital) }) {
			continue
		}
		if r.Any(lex.PhraseOf(s.From, h.From), func(t *lex.Token) bool { return t.In(lex.Any{coming, going, lex.ClassSide}) }) {
			m.City, m.Country = r.cityName(h), e.Country
			return true
		}
	}
	return false
}

// relative reports whether a token begins a clause that tells of somebody by the way: "who
// came to Lima for the Assembly".
func relative(t *lex.Token) bool {
	return t.In(lex.ClassRelative) && !t.In(lex.ClassDeterminer) && !t.Is(lex.FlagCapital)
}

// placeTo sets the place of a meeting from "to CITY" or "to COUNTRY" of a visit, or
// from what the verb before it says was visited.
func (r places) placeTo(m *fact.Meeting, from, to int32) bool {
	for _, h := range r.HitsIn(from, to) {
		before := r.Back(h.From-1, from-1).SkipWord(lex.The)
		if !before.Is(lex.To) && !(before.At == from-1 && r.LemmaOf(before.Token()) == "visit") {
			continue
		}
		if e, ok := r.Meaning(h, lex.KindCity); ok {
			m.City, m.Country = r.cityName(h), e.Country
			return true
		}
		if e, ok := r.Meaning(h, lex.KindCountry); ok {
			if !r.severalLands(h.To, to) {
				m.Country = e.Country
			}
			return false
		}
	}
	return false
}

// placeAfter sets the place of a meeting that is not the reported one: only
// what is after it counts.
func (r places) placeAfter(m *fact.Meeting, x *session, s lex.Sentence) {
	after := s
	after.From = x.From
	if r.placeIn(m, after, x.From) || r.cityHost(m, x, s) || m.Country != "" || r.inParens(m, x, s) {
		return
	}
	m.Country = r.hostCountry(after)
	if m.Country == "" {
		m.Country = r.hostBefore(x, s)
	}
}

// inParens sets the place of a meeting from the city in parentheses after it, or after its
// date: "the fourth Dialogue (Lima, May 2019)", "The fourth dialogue: May 2019 (Lima)".
func (r places) inParens(m *fact.Meeting, x *session, s lex.Sentence) bool {
	for _, h := range r.HitsIn(x.To, s.To) {
		e, ok := r.Meaning(h, lex.KindCity)
		open := h.From - 1
		if ok && r.Token(open).Is(lex.FlagOpen) && r.Token(h.To).Is(lex.FlagClose|lex.FlagComma) && (open == x.To || r.Token(x.To).Is(lex.FlagColon)) {
			m.City, m.Country = r.cityName(h), e.Country
			return true
		}
	}
	return false
}

// hostBefore returns the country that hosted what is at a session, with nothing but its
// count between: "Peru hosted the previous meeting", "Chile will host the next round".
func (r places) hostBefore(x *session, s lex.Sentence) string {
	c := r.Back(x.From-1, s.From).SkipAll(lex.Any{lex.ClassDeterminer, lex.ClassOrdinal, lex.FlagOrdinal, previous, lex.ClassGroup | lex.ClassLevel, describing})
	if !c.In(hosting) && !c.In(toHost) {
		return ""
	}
	return r.countries.Before(c.Next().SkipAll(lex.ClassModal|lex.ClassHave).At + 1)
}

// cityHost sets the place of a meeting from the city that hosted it: "Lima had hosted
// the first Dialogue".
func (r places) cityHost(m *fact.Meeting, x *session, s lex.Sentence) bool {
	for _, h := range r.HitsIn(s.From, x.From) {
		if e, ok := r.Meaning(h, lex.KindCity); ok && r.citySubject(h.From, h.To, s) {
			m.City, m.Country = r.cityName(h), e.Country
			return true
		}
	}
	return false
}

// hostCountry returns the country by which what a sentence tells was hosted:
// "was hosted by Peru in 2016"; "" if it names none, or somebody of it.
func (r places) hostCountry(s lex.Sentence) string {
	for i := s.From + 1; i < s.To; i++ {
		if !r.Is(i, lex.By) || !r.Tokens[i-1].In(hosting) {
			continue
		}
		at := r.Ahead(i+1, s.To).SkipAll(lex.ClassDeterminer).At
		code, end := r.CountryAt(at)
		if next := r.Token(end); end > at && !next.Name() && !next.Is(lex.FlagPossessive) && !next.In(lex.ClassNoun|lex.ClassTopic|lex.ClassGovernment) {
			return code
		}
	}
	return ""
}
