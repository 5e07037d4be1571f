package meeting

import (
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/clause"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// visits enters the talks of a visit, of each of which a section tells that has the
// name of whoever was met as its heading: ２ …大臣との会談（5月11日）, ３ …首相.
func (m *reader) visits(lines []clause.Line) {
	visit, now := false, fact.None
	beside := 0       // the level of the heading of a section about talks beside the meeting; 0 if no such one is open
	var day text.Span // the sentence that tells the day on which somebody was met
	for i := range lines {
		l, says := &lines[i], &m.Lines[i]
		switch l.Kind {
		case clause.Title:
			visit = words().Visits.In(l.Span.Of(m.t.S))
		case clause.Sentence:
			visit = visit || words().Eminent.In(l.Span.Of(m.t.S))
			if m.tellsDay(l.Span) {
				day = l.Span
			}
			if now != fact.None && len(says.Named) == 0 {
				says.Now = now
			}
		case clause.Heading, clause.Entry:
			if l.Kind == clause.Heading {
				now = fact.None
				visit, beside = m.besideTalks(l, visit, beside)
			}
			if !visit || len(says.Met) > 0 || l.Kind == clause.Entry && !l.Counterpart || l.Kind == clause.Heading && !m.namesHost(l.Span) {
				continue
			}
			if met := m.metBelow(lines, i); met != fact.None {
				now = met
				continue
			}
			q := fact.Meeting{Series: fact.None, Status: schema.Held, Basis: fact.At(meetingHeaded, l.Span)}
			m.take(&q, m.dated(l.Span), map[text.Span]bool{}, false)
			if next := i + 1; q.City == "" && next < len(lines) && lines[next].Kind == clause.Sentence { // メルボルンにおいて、両大臣は…
				m.place(&q, lines[next].Span)
			}
			for k := i + 1; q.Date == "" && k < len(lines) && lines[k].Kind != clause.Heading; k++ {
				if lines[k].Use == clause.DateOf {
					m.dateLabel(&q, lines[k].Span)
				}
			}
			if q.Date == "" && !day.Empty() {
				m.take(&q, day, map[text.Span]bool{}, false)
			}
			now = m.addMeeting(q)
			says.Headed, says.Met = true, append(says.Met, now)
			if l.Counterpart {
				says.Now = now
			}
		}
	}
}

// besideTalks tells, from a heading on, whether sections are about those who were met one
// by one, and the level of the heading that says so of the sections below it: ３ 二国間会談.
func (m *reader) besideTalks(l *clause.Line, visit bool, open int) (bool, int) {
	level := m.t.Doc.Blocks[l.Block].Level
	if words().BesideHeads.Has(l.Span.Of(m.t.S)) {
		return true, level
	}
	if open > 0 && level <= open {
		return false, 0
	}
	return visit, open
}

// metBelow returns the talks that the sentence below a heading reports, of no series;
// fact.None if it reports none.
func (m *reader) metBelow(lines []clause.Line, heading int) int {
	next := heading + 1
	if next < len(lines) && lines[next].Kind == clause.Sentence && lines[heading].Kind == clause.Heading {
		if met := m.Lines[next].Met; len(met) == 1 && m.All[met[0]].Series == fact.None {
			return met[0]
		}
	}
	return fact.None
}

// tellsDay reports whether a sentence says on which day somebody was met, of whom
// sections tell: 12月10日、インドにおいて同国の閣僚と会談した.
func (m *reader) tellsDay(s text.Span) bool {
	all := m.dates.In(s)
	if len(all) != 1 || !words().MetSomeone.In(s.Of(m.t.S)) {
		return false
	}
	first, last := all[0].Value.Days()
	return first != "" && first == last
}

// namesHost reports whether a heading is no more than the name of somebody who was
// met, or says that he was.
func (m *reader) namesHost(heading text.Span) bool {
	v, s := words(), strings.TrimRight(heading.To(m.dated(heading).Start).Of(m.t.S), lex.Blanks)
	if n := v.TalksHeads.Suffix(s); n > 0 {
		return !v.Someone.Ends(s[:len(s)-n]) // インド政府要人|との会談
	}
	return v.Hosts.Ends(s) && lex.Count(s) >= 5 && lex.Count(s) <= 30 && !strings.Contains(s, lex.Comma) && !strings.Contains(s, lex.SideOf)
}
