package meeting

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// talks enters the meeting of principals that a sentence of the opening reports
// and that is one of no series: …大臣は、…長官と日韓外相会談を行った. It reports
// whether the sentence is such a one.
func (m *reader) talks(s text.Span, out *Line) bool {
	name, ok := m.talksIn(s)
	if !ok || !m.isRankedTalks(name, s) && len(m.dates.In(s)) == 0 && !words().Today.In(s.Of(m.t.S)) && !m.titleHasTalks() && !words().Visits.In(m.titled.Of(m.t.S)) {
		return false
	}
	q := fact.Meeting{Series: fact.None, Status: schema.Held, Level: m.levelOfTalks(name), Basis: fact.At(meetingTalks, s)}
	m.takeFirst(&q, s)
	out.Named = append(out.Named, Naming{Span: name, Level: q.Level})
	out.Met = append(out.Met, m.addMeeting(q))
	return true
}

// besides enters talks that a sentence says were had at, before or after the meeting
// reported: 会合に先立ち、…大臣と…部長が会談を行った.
func (m *reader) besides(s text.Span, out *Line) {
	v, printed := words(), s.Of(m.t.S)
	when, _, _ := strings.Cut(v.Additions.TrimPrefix(printed), lex.Comma)
	noun := v.Afterwards.TrimSuffix(v.Occasions.TrimSuffix(when))
	if m.Held() == fact.None || len(out.Named) > 0 || noun == when || !IsPlain(v.These.TrimPrefix(noun)) && !m.EndsSeries(noun) {
		return
	}
	name, ok := m.talksIn(s)
	if !ok || !v.PlainTalks.Ends(name.Of(m.t.S)) {
		return
	}
	out.Beside = true
	out.Met = append(out.Met, m.addMeeting(fact.Meeting{Series: fact.None, Status: schema.Held, Level: level(name.Of(m.t.S)), Basis: fact.At(meetingTalks, s)}))
}

// titleHasTalks reports whether the title is the name of talks: 日豪外相会談の要旨.
func (m *reader) titleHasTalks() bool {
	v := words()
	return v.PlainTalks.Ends(v.TitleTails.TrimSuffixes(m.titled.Of(m.t.S)))
}

// titledTalks enters the talks that the title names, if no sentence reports that
// they were had but only what was said, and the meeting of the series that it names,
// if no more than labels say when that was held. It reports whether it did.
func (m *reader) titledTalks() bool {
	dated := m.main != fact.None && slices.ContainsFunc(m.early, func(l clause.Line) bool { return len(m.dates.In(l.Span)) > 0 })
	if len(m.All) > 0 || !dated && (len(m.Series) > 0 || !m.titleHasTalks()) {
		return false
	}
	for i := range m.Lines {
		if slices.ContainsFunc(m.Lines[i].Named, func(n Naming) bool { return !m.isToBe(n) }) {
			return false
		}
	}
	m.titledMeeting(m.titled, &Line{})
	m.settle()
	return true
}

// talksIn returns where a sentence names the talks that it says somebody had.
// Words that may mean less than a meeting count if the title has them too.
func (m *reader) talksIn(s text.Span) (text.Span, bool) {
	v := words()
	for at := s.Start; ; {
		i, n := v.Talks.Index(m.t.S[at:s.End])
		if i < 0 {
			return text.Span{}, false
		}
		from, end := at+i, at+i+n
		at = lex.Next(m.t.S, from)
		verb := v.TalksHeld.PrefixOf(afterDuration(m.t.S[end:s.End]), func(_, rest string) bool { return rest == "" || v.TalksEnd.Begins(rest) })
		if name := (text.Span{Start: max(s.Start, lex.RunStart(m.t.S, end)), End: end}); m.isRankedTalks(name, s) {
			return name, true
		} else if verb > 0 && v.PlainTalks.Ends(name.Of(m.t.S)) && len(m.parties.Of(name)) > 1 { // 両大臣は、|日豪防衛相会談|を行い
			return name, true
		}
		if verb == 0 || !v.TalksWith.In(m.t.S[s.Start:end]) || v.Someone.Ends(v.WithSomeone.TrimSuffixes(m.t.S[s.Start:from])) {
			continue
		}
		if word := m.t.S[from:end]; !v.PlainTalks.Has(word) && !m.inTitle(word) {
			continue
		}
		return text.Span{Start: max(s.Start, lex.RunStart(m.t.S, end)), End: end}, true
	}
}

// isRankedTalks reports whether a sentence says of talks that they were held between
// countries, of which it tells no more than who met: 両国は、横浜で|次官級協議|を開いた.
func (m *reader) isRankedTalks(name, s text.Span) bool {
	v, printed := words(), name.Of(m.t.S)
	size, rank := v.Talks.Suffix(printed), v.TalksRanks.Prefix(printed)
	ranked := m.isPlain(name) && level(printed) != "" || rank > 0 && IsPlain(printed[rank:])
	return size < len(printed) && ranked && m.isHeldAt(name.End, s) && m.parties.Abroad(s)
}

// afterDuration returns what follows a noun without how long it took, or how people
// met: を|約60分間|実施し.
func afterDuration(s string) string {
	v := words()
	object := v.Object.Prefix(s)
	if manner := v.Manners.Prefix(s[object:]); object > 0 && manner > 0 { // 会談を|対面により|行った
		return s[:object] + s[object+manner:]
	}
	at := object + v.About.Prefix(s[object:])
	n, end := lex.Number(s, at, 3)
	if unit := v.Durations.Prefix(s[end:]); object > 0 && n > 0 && unit > 0 {
		return s[:object] + s[end+unit:]
	}
	return s
}

// levelOfTalks returns the level that the name of talks tells, or that of the
// talks of which the title is the name.
func (m *reader) levelOfTalks(name text.Span) schema.Level {
	title := words().TitleTails.TrimSuffixes(m.titled.Of(m.t.S))
	if l := level(name.Of(m.t.S)); l != "" || !words().Talks.Ends(title) || strings.Contains(title, lex.With) { // …次官と…次官との会談
		return l
	}
	return level(title)
}

// inTitle reports whether the title has a word.
func (m *reader) inTitle(word string) bool {
	one := lex.ListOf(word)
	return one.In(m.titled.Of(m.t.S))
}
