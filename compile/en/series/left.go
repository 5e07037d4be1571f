package series

import "dialoguec/compile/en/lex"

// leftOf extends a phrase to the left over names, hyphens and "and" between names.
func (r *edges) leftOf(head, from int32) int32 {
	w := leftward{edges: r, head: head, from: from, start: head}
	for w.at = head - 1; w.at >= from; w.at-- {
		if s, _ := strides.step(&w, &r.Tokens[w.at]); s == ends {
			break
		}
	}
	return w.start
}

// leftward walks from the head of a name to its beginning.
type leftward struct {
	*edges
	head, from int32 // the head; the first token that may belong to the name
	start      int32 // where the name begins so far
	at         int32 // the token that is looked at
}

// strides are the tokens that may precede a name.
var strides = rows[*leftward]{
	{"Republic of Korea Dialogue", (*leftward).country},
	{"Strategy Workshop; Trade Framework Agreement (TFA) Council; Ports Agreement Joint Committee", (*leftward).document},
	{"Technical Hurdles to Shipping (THS) Committee", (*leftward).spelled},
	{"the third meeting of Ports", (*leftward).boundary},
	{"Harbour Dialogue", (*leftward).name},
	{"the Bank’s Dialogue", (*leftward).owner},
	{"Chile – Peru Dialogue; African Union-Chile Dialogue", (*leftward).joint},
	{"Multi-agency Platform; Chile & Peru Dialogue; C5+1", (*leftward).glue},
	{"Critical and Emerging Technology (CET) Dialogue", (*leftward).acronym},
	{"Ports and Tides Dialogue", (*leftward).and},
	{"the “TRIO” Group", (*leftward).quoted},
	{"C5+1 Dialogue; Nordic 5 Dialogue", (*leftward).number},
}

// takes lets the name begin at a token.
func (w *leftward) takes(from int32) stride {
	w.start, w.at = from, from
	return goesOn
}

// takesBody lets the name begin with a known organization that ends before the
// token, if one does.
func (w *leftward) takesBody() stride {
	if from := w.bodyStart(w.at - 1); from >= 0 {
		w.takes(from)
	}
	return goesOn
}

func (w *leftward) country(*lex.Token) stride {
	if from := w.countries.Start(w.at); from >= 0 {
		return w.takes(from)
	}
	return other
}

func (w *leftward) document(t *lex.Token) stride {
	next := w.at + 1
	before := next == w.head && w.Tokens[w.head].In(lex.ClassEvent) || w.shortAt(next, w.head) || w.start == next && w.Tokens[next].In(lex.ClassDocument)
	before = before || t.In(treaty) && (w.start == next || w.shortAt(next, w.start)) && (w.start == w.head || w.Tokens[w.start].In(jointWord))
	if t.In(lex.ClassDocument) && t.Is(lex.FlagCapital) && before {
		return w.takes(w.at)
	}
	return other
}

// spelled lets a name go on over "to" if the acronym before its head has the first
// letters of the words on both sides.
func (w *leftward) spelled(t *lex.Token) stride {
	if t.Word != lex.To || w.start != w.at+1 || !w.shortAt(w.head-3, w.head) {
		return other
	}
	short := w.TokenText(w.head - 2)
	from := w.head - 3
	for n := len(short) - 1; n >= 0; n-- {
		for from--; from > w.from && (w.Is(from, lex.To, lex.And, lex.Of, lex.On, lex.In, lex.The) || w.Tokens[from].Is(lex.FlagHyphen|lex.FlagComma)); {
			from--
		}
		if from < w.from || !w.Tokens[from].Name() || w.Content[w.Tokens[from].Start] != short[n] {
			return other
		}
	}
	if from >= w.at {
		return other
	}
	return w.takes(from)
}

func (w *leftward) boundary(t *lex.Token) stride {
	const outside = lex.ClassDeterminer | lex.ClassPreposition | lex.ClassDocument | lex.ClassMonth | lex.ClassHold | lex.ClassMeet
	if t.Word == lex.Upcoming || t.In(lex.ClassMeeting) || t.In(lex.ClassOrdinal) && t.Num > 0 || t.In(outside) && !w.Token(w.at+1).Is(lex.FlagHyphen) {
		return ends
	}
	return other
}

func (w *leftward) name(t *lex.Token) stride {
	if t.Name() || t.Is(lex.FlagUpper) && t.Is(lex.FlagWord) {
		return w.takes(w.at)
	}
	return other
}

func (w *leftward) owner(t *lex.Token) stride {
	if t.Is(lex.FlagPossessive) && !w.countries.EndsAt(w.at-1) && !w.Token(w.at-1).In(lex.ClassPost|lex.ClassParty) {
		return ends
	}
	return other
}

func (w *leftward) joint(t *lex.Token) stride {
	if t.Is(lex.FlagHyphen|lex.FlagSlash|lex.FlagPossessive) || t.Is(lex.FlagDash) && w.joinsParties(w.at) {
		return w.takesBody()
	}
	return other
}

func (w *leftward) glue(t *lex.Token) stride {
	switch {
	case t.Is(lex.FlagGlued) && t.Is(lex.FlagWord) && w.Token(w.at-1).Is(lex.FlagHyphen),
		t.Is(lex.FlagAmpersand) && w.countries.Between(w.at),
		t.Is(lex.FlagMark) && w.at > w.from && w.Content[t.Start] == '+':
		return goesOn
	}
	return other
}

func (w *leftward) acronym(t *lex.Token) stride {
	if !t.Is(lex.FlagClose) || !w.Token(w.at-1).Is(lex.FlagUpper) || !w.Token(w.at-2).Is(lex.FlagOpen) || w.at-2 <= w.from {
		return other
	}
	w.at -= 2
	return w.takesBody()
}

func (w *leftward) and(*lex.Token) stride {
	if w.Is(w.at, lex.And) && w.at > w.from && w.start == w.at+1 && !w.sideBySide(w.at) {
		if before := &w.Tokens[w.at-1]; before.Name() && !before.In(lex.ClassPost) {
			return goesOn
		}
	}
	return other
}

func (w *leftward) quoted(t *lex.Token) stride {
	if t.Is(lex.FlagCloseQuote) && w.at-2 >= w.from && w.start == w.at+1 && w.Token(w.at-1).Is(lex.FlagUpper) && w.Token(w.at-2).Is(lex.FlagOpenQuote) {
		w.start = w.at - 2
		return ends
	}
	return other
}

func (w *leftward) number(t *lex.Token) stride {
	few := t.End-t.Start < 3 || t.Is(lex.FlagDecimal) && t.End-t.Start < 4 // "the Track 1.5 Dialogue"
	if before := w.Token(w.at - 1); t.Is(lex.FlagNumber) && (few || before.In(planForYear)) && w.start == w.at+1 && before.Name() && !before.In(lex.ClassMonth) {
		return w.takes(w.at) // how many they are, or "the Vision 2030 Committee"
	}
	if t.Is(lex.FlagNumber) && w.at > w.from && (w.Token(w.at-1).Is(lex.FlagMark|lex.FlagHyphen) || w.Token(w.at+1).Is(lex.FlagMark)) {
		return w.takes(w.at)
	}
	return other
}
