package en

import "dialoguec/compile/block"

// received finds a meeting that is told as a visit: "President A welcomed Prime
// Minister B to Lima", "is honored to welcome". Somebody with a name receives
// somebody with a name.
func (r *reader) received() []session {
	for si, s := range r.sents {
		if r.blockOf(s).Kind != block.Paragraph || !s.Role.has(roleReceived) {
			continue
		}
		if r.bodySentence(int32(si)) >= opening {
			break
		}
		for i := s.From + 1; i < s.To; i++ {
			if !r.toks[i].Role.has(roleReceived) || !r.receivesGuest(i, s) {
				continue
			}
			x := session{From: i, To: i + 1, sentence: int32(si), series: -1, visit: true}
			r.qualify(&x, s)
			return []session{x}
		}
	}
	return nil
}

// receivesGuest reports whether the verb at i says that those before it
// received somebody who came to them.
func (r *reader) receivesGuest(i int32, s Sentence) bool {
	if !r.honoredTo(i) && (!r.toks[i].In(ClassPast) || r.tok(i-1).In(ClassBe|ClassHave) || r.is(i-1, wTo)) {
		return false
	}
	host := false
	for _, m := range within(r.persons, s.From, s.To) {
		switch {
		case m.To <= i:
			host = true
		case !host || r.tok(m.To).Is(FlagPossessive) || !r.guestAt(i, m):
			return false
		default:
			return r.wordAt(i) == "received" || r.comesTo(m.To, s.To)
		}
	}
	return false
}

// honoredTo reports whether "is honored to" stands before token i.
func (r *reader) honoredTo(i int32) bool {
	return r.is(i-1, wTo) && r.tok(i-2).Role.has(rolePleased) && r.tok(i-3).In(ClassBe)
}

// guestAt reports whether a person is the object of the verb at i: nothing but
// the post, with the country and the articles in it, stands between.
func (r *reader) guestAt(i int32, m mention) bool {
	for at := i + 1; at < m.From; at++ {
		if t := &r.toks[at]; !t.Is(FlagCapital|FlagComma|FlagHyphen|FlagPossessive) && !t.In(ClassDeterminer) && !r.is(at, wOf, wFor, wAnd) {
			return false
		}
	}
	return m.From < i+24
}

// comesTo reports whether a place to which somebody came stands close behind
// token i: "of Chile to Ottawa", "to the White House".
func (r *reader) comesTo(i, to int32) bool {
	for at := i; at < min(to, i+18); at++ {
		if !r.is(at, wTo, wFor) {
			continue
		}
		next := at + 1
		for r.tok(next).In(ClassDeterminer) {
			next++
		}
		if r.is(at, wFor) {
			return next > at+1
		}
		return r.tok(next).Is(FlagCapital)
	}
	return false
}

// visitor reports whether a sentence that reports the meeting says by the verb
// g that somebody was welcomed to a place: that is how they met.
func (r *reader) visitor(s Sentence, g group) bool {
	if !g.Past || !r.tok(g.Main).Role.has(roleReceived) || !r.reportsMeeting(s) || !r.comesTo(g.End, s.To) {
		return false
	}
	for i := g.End; i < min(s.To, g.End+3); i++ {
		if t := r.tok(i); r.personOn(i) != 0 || t.In(ClassSide) || t.In(ClassPost) && t.Is(FlagCapital) {
			return true
		}
	}
	return false
}
