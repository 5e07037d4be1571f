package series

import "dialoguec/compile/en/lex"

// rightOf extends a phrase after its head over "on the Internet Economy",
// "for Advanced Capabilities", "in the field of Ports", "of Chile and Peru",
// "to Combat Illegal Fishing".
func (r *edges) rightOf(end, to int32) int32 {
	c := r.Ahead(end, int32(len(r.Tokens)))
	if short := AcronymEnd(r.Text, end, to); short == end+3 && r.Is(short, lex.On, lex.For) {
		c = c.To(short) // "Joint Working Group (JWG) on Ports"
	}
	if of := c.SkipWord(lex.In).SkipWord(lex.The); of.At == end+2 && of.In(field) {
		c = of.Next()
	}
	if !c.Is(lex.On, lex.For, lex.Of) && !(c.Is(lex.To) && c.Next().Token().Name() && c.Next().In(purpose)) {
		return end
	}
	if to := r.countriesEnd(c.At+1, to); to > c.At+1 && c.Is(lex.Of) {
		return to
	}
	from := c.Next().SkipWord(lex.The).At
	if low := r.bodyTopics(end-1, from, to); low > from && r.Tokens[end-1].In(standingHead) {
		return low
	}
	if r.Tokens[end-1].In(lex.ClassMeeting) && r.Is(end, lex.On) && from < to && !r.Tokens[from].Name() && r.topicAt(from, to) {
		return r.topicWords(from, to)
	}
	w := rightward{edges: r, from: end, to: to, end: end}
	for w.at = from; w.at < to; w.at++ {
		if s, _ := follows.step(&w, &r.Tokens[w.at]); s == ends {
			break
		}
	}
	return w.end
}

// rightward walks from the head of a name to its end.
type rightward struct {
	*edges
	from, to int32 // the token after the head; the first one that cannot belong to the name
	end      int32 // where the name ends so far
	at       int32 // the token that is looked at
}

// follows are the tokens that may be in what a name is on.
var follows = rows[*rightward]{
	{"on Countering the Financing of Terrorism", (*rightward).article},
	{"on Counter piracy", (*rightward).halfWord},
	{"of Norway (NO) and of Chile", (*rightward).party},
	{"for Advanced Capabilities May 4; on Ports Joint Statement", (*rightward).boundary},
	{"on Cooperation in Oil and Gas", (*rightward).place},
	{"on Ports", (*rightward).name},
	{"for Multi-agency Work; on SARS-2", (*rightward).glue},
	{"for Chile – Peru Ties", (*rightward).joint},
	{"of Council of Ministers of the Harbor Organization", (*rightward).ministers},
	{"on Ports and Tides", (*rightward).and},
	{"on Health, Food and Agriculture", (*rightward).list},
}

// near reports whether the name ends right before the token so far.
func (w *rightward) near() bool { return w.end == w.at }

// takes lets the name end with the token.
func (w *rightward) takes() stride {
	w.end = w.at + 1
	return goesOn
}

// passes goes on if a condition holds.
func passes(ok bool) stride {
	if ok {
		return goesOn
	}
	return other
}

func (w *rightward) article(t *lex.Token) stride {
	return passes(w.near() && w.end > w.from && w.Is(w.at, lex.The) && !t.Is(lex.FlagCapital) && w.Token(w.at+1).Name())
}

func (w *rightward) halfWord(t *lex.Token) stride {
	if w.near() && w.end > w.from+1 && w.Tokens[w.at-1].In(halfWord) && t.Is(lex.FlagWord) && !t.Is(lex.FlagCapital) && !t.In(lex.ClassVerb) {
		return w.takes()
	}
	return other
}

// party ends a name before one of the parties alone.
func (w *rightward) party(t *lex.Token) stride {
	if t.Is(lex.FlagOpen) && w.near() && w.ofParty(w.from, w.at) {
		w.end = w.from
		return ends
	}
	return other
}

func (w *rightward) boundary(t *lex.Token) stride {
	const outside = lex.ClassMonth | lex.ClassMeeting | lex.ClassWeekday | lex.ClassDeterminer | lex.ClassOrdinal
	if t.In(treaty) && t.Is(lex.FlagCapital) && w.near() && w.end > w.from+2 && !w.Token(w.at+1).Name() {
		w.end = w.at + 1 // "of the Ports Agreement"
		return ends
	}
	if w.endsShouted(w.at) {
		return ends
	}
	if !t.In(outside) && !(t.In(lex.ClassDocument) && t.Is(lex.FlagCapital)) {
		return other
	}
	if w.end > w.from && w.Token(w.end-1).In(lex.ClassPostModifier) { // "… Joint Statement"
		w.end--
	}
	return ends
}

// place ends a name before where it is held, also in a line of capitals.
func (w *rightward) place(*lex.Token) stride {
	if !w.Is(w.at, lex.In, lex.At) {
		return other
	}
	if next := w.at + 1; w.Is(w.at, lex.In) && w.near() && w.Token(w.at-1).In(workIn) && w.Token(next).Name() && w.HitOn(next) == 0 {
		return goesOn
	}
	return ends
}

func (w *rightward) name(t *lex.Token) stride {
	if h, ok := w.Hit(w.at); ok && h.Kinds&lex.BodyKinds != 0 && h.To > w.at+2 && h.To <= w.to {
		w.at = h.To - 1 // all of "Organization for Ports in the Pacific"
		return w.takes()
	}
	if t.Name() || t.Is(lex.FlagUpper) && t.Is(lex.FlagWord) {
		return w.takes()
	}
	return other
}

func (w *rightward) glue(t *lex.Token) stride {
	if t.Is(lex.FlagGlued) && t.Is(lex.FlagWord|lex.FlagNumber) && w.Token(w.at-1).Is(lex.FlagHyphen) && w.end == w.at-1 {
		return w.takes()
	}
	return passes(t.Is(lex.FlagHyphen | lex.FlagAmpersand | lex.FlagPossessive | lex.FlagSlash))
}

// joint goes on over a dash between two parties.
func (w *rightward) joint(t *lex.Token) stride {
	return passes(t.Is(lex.FlagDash) && w.joinsParties(w.at))
}

func (w *rightward) ministers(*lex.Token) stride {
	if w.Is(w.at, lex.Of) && w.near() && w.Is(w.at+1, lex.The) && w.Token(w.at+2).Name() && w.Token(w.at-1).In(lex.ClassPost) {
		w.at++
		return goesOn
	}
	return other
}

func (w *rightward) and(*lex.Token) stride {
	next := w.at + 1
	return passes(w.near() && (w.Is(w.at, lex.And, lex.Of) && w.Token(next).Name() && !w.countries.BeginsAt(next) || w.countriesBeforeName(w.at)))
}

func (w *rightward) list(t *lex.Token) stride {
	if !t.Is(lex.FlagComma) || !w.near() {
		return other
	}
	next := w.Ahead(w.at+1, w.to)
	if last := next.SkipWord(lex.And); last.At > next.At && last.Token().Name() && !w.countries.BeginsAt(last.At) && w.Any(lex.PhraseOf(w.from, w.at), func(t *lex.Token) bool { return t.Is(lex.FlagComma) }) {
		w.at = next.At // "Health, Food, and Agriculture"
		return goesOn
	}
	return passes(next.Token().Name() && w.listGoesOn(next.At, w.to))
}
