package provision

import (
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
)

// topics are words for what is talked about.
var topics = lex.Any{lex.RoleTopic, areas}

// talked are words by which a noun for what is talked about says so.
var talked = lex.Any{discussing, lex.RoleTalk, lex.RoleMeeting, agendas}

// topic reads a clause that says of things that the talks are about them, or what
// the talks are about.
func (p *predicate) topic() act {
	v := p.Verb
	switch {
	case v.Negated, v.Able, v.Should, v.Passive, !p.ofTopic():
		return act{}
	case v.Future:
		return act{clause.ActCommit, clause.TheParticipants, provisionPlanned}
	}
	return act{clause.ActExchange, clause.TheParticipants, provisionDiscussion}
}

// ofTopic reports whether the clause is about what is talked about.
func (p *predicate) ofTopic() bool {
	v, c := p.Verb, clause.Adverbs(p.after())
	switch {
	case p.is("feature", "figure"):
		return (v.Past || v.Future) && c.Is(lex.In, lex.On) && c.Within(7).Seek(lex.Any{talked, lex.FlagComma}).In(talked) // "trade featured in the discussions"
	case p.is("take"):
		return c.In(stage) && c.Within(6).Seek(lex.Any{talked, lex.FlagComma}).In(talked) // "trade took center stage at the talks"
	case p.is("concern"):
		return p.subjectTopic()
	case v.Frame == lex.FrameNone || p.is("form", "constitute", "represent"):
		return p.onAgenda(c) || p.called(c) || p.subjectTopic() || p.focus(c)
	}
	return false
}

// onAgenda reads "was on the agenda", "are at the top of the ministers' agenda".
func (p *predicate) onAgenda(c lex.Cursor) bool {
	if c.Is(lex.At) && c.Peek(1).In(lex.The) && c.Move(3).Is(lex.Of) {
		c = c.Move(3)
	} else if !c.Is(lex.On) {
		c = c.Next() // "was high on the agenda"
	}
	return c.Is(lex.On, lex.Of, lex.In) && c.Next().Within(6).Seek(lex.Any{agendas, lex.FlagComma, lex.ClassPreposition}).In(agendas)
}

// called reads "was another subject of the talks", "was one of the topics that were
// discussed", "formed the focus of the talks".
func (p *predicate) called(c lex.Cursor) bool {
	c = c.Skip(atTopic)
	if c.In(oneOf) && c.Peek(1).In(lex.Of) {
		c = c.Move(2)
	}
	noun := c.Within(4).Seek(lex.Any{topics, lex.ClassPreposition, lex.FlagComma})
	told := p.in.To(noun.At + 1).Within(6).Seek(lex.Any{talked, lex.FlagComma})
	return !noun.Done() && noun.In(topics) && !told.Done() && told.In(talked)
}

// subjectTopic reads "The main topic of the meeting was trade", and not what a meeting
// is called: "The theme of the conference is".
func (p *predicate) subjectTopic() bool {
	head := p.head()
	title := head.In(theme) && head.Peek(-1).In(lex.The)
	return head.In(topics) && !title && p.Any(p.in.UpTo(p.Verb.From).Rest().Since(head.At+1), talked.Of)
}

// focus reads "The main topics were trade and tides", "the focus was on trade".
func (p *predicate) focus(c lex.Cursor) bool {
	head := p.head()
	if !p.Verb.Past && !p.Verb.Future || clause.Adverbs(p.in.To(head.At+1)).At != p.Verb.From {
		return false
	}
	return head.In(focus) && c.Is(lex.On) || head.In(lex.RoleTopic) && head.Peek(-1).In(mainly)
}
