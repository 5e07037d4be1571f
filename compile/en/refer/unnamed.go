package refer

import (
	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// plain reads what has no name of its own: an event with a date ("the fourth
// joint workshop in Japan in August 2014"), a working group that is told apart
// ("the expert working group").
func (s *sentence) plain(head lex.Cursor) lex.Cursor {
	t := head.Token()
	if !t.In(lex.ClassEvent | lex.ClassMeeting | lex.ClassGroup | lex.ClassDocument) {
		return head
	}
	start, end := s.modifiers(head), head.Next()
	switch first := start.Token(); {
	case start.At == head.At, start.At == head.At-1 && start.Is(lex.Next): // of the same series
	case t.In(lex.ClassDocument):
		return s.datedDocument(start, end)
	case s.HitOn(start.At) != 0 && first.In(lex.ClassSeriesHead):
	case s.smallGroup(head):
		return s.smallGroupAt(start, end)
	case t.In(lex.ClassEvent) && !t.In(commonEvent) && !head.Peek(-1).In(callMode), t.In(lex.ClassMeeting) && first.In(openingMeeting):
		start = start.To(start.UpTo(head.At - 1).SkipAll(draft).At) // "upcoming"
		if date, _ := s.dateOf(schema.RefEvent, start, end); date != "" && !s.ofMeeting(end.Passed(start)) {
			return s.enter(schema.RefEvent, start, end, referenceEvent)
		}
	}
	return head
}

// datedDocument reads a document without a name that its date tells apart: "the
// May 27 trilateral joint statement".
func (s *sentence) datedDocument(start, end lex.Cursor) lex.Cursor {
	head := end.Move(-1)
	if s.sentenceStart(start) == start.At || s.ofMeeting(end.Passed(start)) {
		return head
	}
	if date, _ := s.dateOf(schema.RefDocument, start, end); date == "" || !s.dated(start.Move(-1)) {
		return head
	}
	return s.enter(schema.RefDocument, start, end, referenceDated)
}

// smallGroupAt reads a working group without capitals from its first word to
// its head.
func (s *sentence) smallGroupAt(start, end lex.Cursor) lex.Cursor {
	head := end.Move(-1)
	on, own := s.groupOn(end), s.ownWord(head.Move(-1).Passed(start))
	if own && end.Is(lex.To) {
		on = end // its name is complete, what follows is its task
	}
	if !start.Peek(-1).In(lex.ClassDeterminer) || !own && !on.Past(end) {
		return head
	}
	return s.enter(schema.RefWorkingGroup, start, on, referenceGroup)
}

// vague are words before a noun that do not say which one is meant.
var vague = lex.Any{lex.ClassOrdinal, lex.RoleVague, draft}

// held reads an event without a name that is said to be held, and on what it is
// or of which kind: "a seminar on reef care was held", "a reef workshop Kenya
// will run", "hosted a virtual engagement".
func (s *sentence) held(noun lex.Cursor) lex.Cursor {
	beside := noun.In(lex.ClassEvent) && noun.Turned().Skip(lex.FlagHyphen).In(besides) // "side-event"
	if !noun.In(heldEvent) && !beside || s.opening && !beside {
		return noun
	}
	article, ok := s.article(noun, indefinite)
	if !ok {
		return noun
	}
	start := noun.To(article.Next().UpTo(noun.At).SkipAll(vague).At)
	end := s.aboutEnd(noun.Next())
	if !s.ownWord(noun.Passed(start)) && end.At == noun.At+1 || s.ofMeeting(end.Passed(start)) || !isHeld(article.Peek(-1)) && !heldAfter(end) && !beside {
		return noun
	}
	return s.enter(schema.RefEvent, start, end, referenceHosted)
}

// talks reads a meeting with a person that its date tells apart: "her meeting
// with President Ada Roe on May 3".
func (s *sentence) talks(c lex.Cursor) lex.Cursor {
	if c.In(called) && c.Peek(-1).In(callMode) {
		return s.call(c)
	}
	whoseOwn := s.Is(c.At-1, lex.Its, lex.Their, lex.Our) || c.Peek(-1).In(whose)
	if !c.In(lex.ClassMeeting) || !c.Peek(1).In(lex.With) || !whoseOwn {
		return c
	}
	end := s.whoEnd(c.Move(2))
	if len(s.people.In(c.At, end.At)) == 0 {
		return c
	}
	if date, _ := s.dateOf(schema.RefEvent, c, end); date == "" {
		return c
	}
	return s.enter(schema.RefEvent, c, end, referenceTalks)
}

// call reads a conversation by telephone, or by video, that a date before the day of the
// text tells apart: "their telephone conversation on May 3".
func (s *sentence) call(c lex.Cursor) lex.Cursor {
	start, end := c.Move(-1), c.Next()
	if end.Is(lex.Between) {
		end = end.Next().Until(func(t *lex.Token) bool { return !t.Name() && t.Word != lex.And })
	} else if end.Is(lex.With) {
		end = s.whoEnd(end.Next())
	}
	date, _ := s.dateOf(schema.RefEvent, start, end)
	if date == "" || !start.Peek(-1).In(lex.ClassDeterminer) && !start.Peek(-1).In(whose) || start.Move(-1).Is(lex.A) || date == s.dates.Issued.EDTF {
		return c
	}
	return s.enter(schema.RefEvent, start, end, referenceTalks)
}

// paid reports whether the article at c and what is before it say that a visit was
// paid, or is: "made an", "on an".
func (r *reader) paid(c lex.Cursor) bool {
	return c.Is(lex.A, lex.An) && (c.Peek(-1).In(lex.ClassPast) || c.Peek(-1).In(lex.ClassPreposition))
}

// visit reads a journey that is told apart by who makes it, whereto and when:
// "visit to Fiji by a Kenyan delegation", "his visit to Oslo in May 2020",
// "Minister Roe’s recent visit to Oslo".
func (s *sentence) visit(c lex.Cursor) lex.Cursor {
	if !c.In(journeys) {
		return c
	}
	to, by, end := s.journey(c.Next())
	start, before := s.travellerStart(c), c.Move(-1)
	date, _ := s.dateOf(schema.RefEvent, start, end)
	switch {
	case !to && !(by && date != ""), before.In(lex.ClassOrdinal): // "the first visit to Fiji by a minister in ten years"
		return c
	case before.In(lex.RoleFormal) && before.In(lex.FlagCapital) && c.In(lex.FlagCapital) && by:
		start = before // "State Visit of President Roe to Lima"
	case before.In(lex.RoleFormal) && !by && start.At == c.At:
		if s.paid(before.Move(-1)) && (date == "" || date.Year() >= s.dates.Issued.First.Year) {
			return c // "made an official visit to": how they met, but for one of a year before
		}
		start = before
	case s.opening && !before.In(ownWord), !by && date == "" && !s.dated(before) && !(start.At < c.At && before.In(draft)):
		return c
	}
	return s.enter(schema.RefEvent, start, end, referenceVisit)
}
