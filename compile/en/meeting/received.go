package meeting

import (
	"dialoguec/compile/en/lex"
)

// received finds a meeting that is told as a visit: "President A welcomed Prime
// Minister B to Lima", "is honored to welcome". Somebody with a name receives
// somebody with a name.
func (r *reader) received() []session {
	for si, s := range r.opening() {
		for i := s.From + 1; i < s.To; i++ {
			if !r.Tokens[i].In(receiving) || !r.receivesGuest(i, s) && !r.receivedBy(i, s) {
				continue
			}
			x := session{From: i, To: i + 1, sentence: si, series: -1, visit: true, rule: meetingVisit}
			r.sessions.qualify(&x, s)
			return []session{x}
		}
	}
	return nil
}

// receivesGuest reports whether the verb at i says that those before it, people or a body,
// received somebody who came to them.
func (r *reader) receivesGuest(i int32, s lex.Sentence) bool {
	before := r.Token(i - 1)
	if !HonoredTo(r.Text, i) && (!r.Tokens[i].In(lex.ClassPast) || before.In(lex.ClassBe) || before.In(lex.ClassHave) && before.In(lex.ClassPast) || r.Is(i-1, lex.To)) {
		return false // "was received", "had received"
	}
	body := r.Back(i-1, s.From).SkipAll(lex.ClassAdverb | lex.ClassDayWord | lex.ClassHave)
	host := body.In(lex.FlagCapital) && !body.In(lex.ClassPronoun) && body.At > s.From // "the Reef Council received", but not "When I received"
	for _, m := range lex.Within(r.people.Mentions, s.From, s.To) {
		switch {
		case m.To <= i:
			host = true
		case !host || r.Token(m.To).Is(lex.FlagPossessive) || !r.guestAt(i, m):
			return false
		default:
			return r.TokenText(i) == "received" || ComesTo(r.Text, m.To, s.To)
		}
	}
	return false
}

// receivedBy reports whether the verb at i says that somebody with a name was received
// by somebody with a name: "Minister A was received on 3 May by President B".
func (r *reader) receivedBy(i int32, s lex.Sentence) bool {
	const longest = 10 // tokens of when and where
	be := r.Back(i-1, s.From).SkipAll(lex.ClassAdverb)
	by := r.Ahead(i+1, s.To).Within(longest).Seek(lex.By)
	if !be.Is(lex.Was, lex.Were) || by.Done() || !r.somebody(i, s) {
		return false
	}
	hosts := r.people.In(by.At, s.To)
	return len(hosts) > 0 && r.guestAt(by.At, hosts[0])
}

// HonoredTo reports whether "is honored to" is before token i.
func HonoredTo(t *lex.Text, i int32) bool {
	return t.Is(i-1, lex.To) && t.Token(i-2).Role.Has(lex.RolePleased) && t.Token(i-3).In(lex.ClassBe)
}

// guestAt reports whether a person is the object of the verb at i: nothing but
// the post, with the country and the articles in it, is between, or a delegation
// that the person led.
func (r *reader) guestAt(i int32, m lex.Mention) bool {
	if side := r.Ahead(i+1, m.From).Within(10).Seek(lex.ClassSide); !side.Done() && !side.In(lex.FlagCapital) {
		if by := r.Ahead(side.At, m.From).Seek(lex.By); !by.Done() {
			i = by.At // "welcomed a delegation led by"
		}
	}
	from := m.From
	if n := r.people.At[m.From]; n > 0 {
		from = min(from, r.people.Entries[n-1].From)
	}
	for at := i + 1; at < from; at++ {
		if t := &r.Tokens[at]; !t.Is(lex.FlagCapital|lex.FlagComma|lex.FlagHyphen|lex.FlagPossessive|lex.FlagStop) && !t.In(lex.Any{lex.ClassDeterminer | lex.ClassPost | lex.ClassPostModifier, counterpart}) && !r.Is(at, lex.Of, lex.For, lex.And) {
			return false
		}
	}
	return m.From < i+24
}

// ComesTo reports whether a place to which somebody came is close after
// token i, or his visit: "of Chile to Ottawa", "to the White House", "on a state visit".
func ComesTo(t *lex.Text, i, to int32) bool {
	for at := i; at < min(to, i+18); at++ {
		if t.Is(at, lex.On) && t.Ahead(at+1, to).Within(5).Seek(visiting).In(visiting) {
			return true
		}
		if !t.Is(at, lex.To, lex.For) {
			continue
		}
		next := at + 1
		for t.Token(next).In(lex.ClassDeterminer) {
			next++
		}
		if t.Is(at, lex.For) {
			return next > at+1
		}
		return t.Token(next).Is(lex.FlagCapital)
	}
	return false
}
