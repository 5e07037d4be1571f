package refer

import (
	"dialoguec/compile/en/clause"
	"dialoguec/compile/en/lex"
)

// quotedTitle reads a title in quotation marks whose kind its last word or a
// word beside it tells: “NETmundial” conference, a seminar entitled “…”.
func (s *sentence) quotedTitle(open lex.Cursor) lex.Cursor {
	start, shut := open.Next(), clause.Closing(open)
	if !shut.Past(open) || shut.At-open.At > 32 || !start.Peek(0).Is(lex.FlagCapital|lex.FlagNumber|lex.FlagUpper) || s.says(shut.Passed(start)) {
		return open
	}
	end := shut
	for end.Past(start) && end.Peek(-1).Is(lex.FlagComma|lex.FlagStop) {
		end = end.Move(-1)
	}
	title, last := end.Passed(start), end.Move(-1)
	kind := s.titleKind(start, end)
	if kind == "" {
		kind = s.kindBeside(open, shut)
	}
	if kind != "" && !s.ofMeeting(title) && !(s.body(last) && s.bodies.On(start.At) == s.bodies.On(last.At)) && !s.otherName(open, title) {
		s.enter(kind, start, end, referenceQuoted)
	}
	return shut.Next()
}

// says reports whether what is quoted is a sentence that somebody said, and no title.
func (s *sentence) says(p lex.Phrase) bool {
	if first := s.Token(p.From); first.In(lex.ClassPronoun) && !first.Is(lex.FlagUpper) {
		return true // “We want to have a Strategic Partnership”
	}
	return s.Any(p, func(t *lex.Token) bool { return isSmall(t) && t.In(lex.ClassBe|lex.ClassHave|lex.ClassModal) })
}
