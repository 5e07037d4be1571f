package attend

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/read"
)

// verb is a verb of a sentence that may give somebody a role: the token At, the
// token of "by" behind it, or 0.
type verb struct {
	At    int32
	Lemma string
	By    int32
}

// verbs are the verbs that put those beside them somewhere in the meeting; read
// returns false if one does not here.
var verbs = [...]struct {
	lemmas []string
	read   func(w *work, v verb, l *line) (cue, bool)
}{
	{[]string{"lead", "head", "chair", "cochair", "preside", "moderate"}, (*work).ledVerb},
	{[]string{"host", "convene", "cohost", "organize"}, (*work).hostVerb},
	{[]string{"hold"}, (*work).holdVerb},
	{[]string{"accompany", "join"}, (*work).companyVerb},
	{[]string{"represent"}, (*work).representVerb},
	{[]string{"include", "comprise"}, (*work).includeVerb},
	{[]string{"participate", "attend", "take"}, (*work).partVerb},
	{[]string{"act", "serve"}, (*work).actVerb},
	{[]string{"play"}, (*work).playVerb},
	{[]string{"open", "give", "deliver", "provide", "make", "state", "speak"}, (*work).speakVerb},
	{[]string{"meet", "gather", "assemble"}, (*work).meetVerb},
	{[]string{"receive", "welcome"}, (*work).receiveVerb},
	{[]string{"announce", "launch", "inaugurate"}, (*work).launchVerb},
	{[]string{"visit"}, (*work).visitVerb},
	{[]string{"bring"}, (*work).bringVerb},
}

// verbOf is the index in verbs of each lemma.
var verbOf = func() map[string]int {
	of := make(map[string]int, 32)
	for n, v := range verbs {
		for _, lemma := range v.lemmas {
			of[lemma] = n
		}
	}
	return of
}()

// verbCues appends the cue of the verb at token i and those of whom it governs.
func (w *work) verbCues(out []cue, lemma string, i int32, l *line, side string) []cue {
	n, ok := verbOf[lemma]
	if !ok || w.Tokens[i].In(lex.ClassGerund) && lemma != "include" && lemma != "comprise" {
		return out
	}
	if w.Token(i-1).Is(lex.FlagHyphen) && w.TokenText(i-2) != "co" {
		return out // "ministry-led consultations"
	}
	c, ok := verbs[n].read(w, verb{At: i, Lemma: lemma, By: w.byBehind(i, l, lemma)}, l)
	if !ok {
		return out
	}
	switch {
	case !c.Before:
		if c.Side == "" {
			c.Side = side
		}
	case c.others == noOthers && c.place != read.Convened && c.Side == "":
		c.Side = cmp.Or(w.objectSide(i, l), l.front)
	}
	out = append(out, c)
	if !c.Before {
		return out
	}
	switch c.others {
	case companion:
		out = w.metWith(out, i, l)
		w.pairSides(out, l)
	case inviters:
		out = w.invited(out, i, l)
	case received:
		out = append(out, cue{At: i, construct: receiving.at(w.principals(l)).alone()})
	case visitors:
		out = w.guests(out, i, l)
	}
	return out
}

// beside makes the cue of those behind "by", or before an active verb.
func (w *work) beside(c cue, v verb) (cue, bool) {
	if v.By > 0 {
		c.At, c.Close = v.By, true
		return c, true
	}
	c.Before = true
	return c, w.Tokens[v.At].In(lex.ClassPast) && !w.Is(v.At-1, lex.To)
}

// ledVerb: "was led by A", "A headed the delegation", "co-chaired by A and B",
// "A led for Kenya".
func (w *work) ledVerb(v verb, l *line) (cue, bool) {
	c := cue{At: v.At, construct: led}
	if v.By > 0 {
		if w.ledOther(v.At, l) && !w.opensLed(v, l) {
			return c, false
		}
		return w.beside(c, v)
	}
	if !w.leads(v.At, l) {
		if c.Side = w.ledFor(v.At, l); c.Side == "" {
			if next := w.Token(v.At + 1); !strings.HasSuffix(v.Lemma, "chair") || !next.Is(lex.FlagStop|lex.FlagSemicolon) {
				return c, false
			}
			return w.beside(c, v) // "A and B co-chaired."
		}
		c.Sure = true
	}
	return w.beside(c, v)
}

// hostVerb: "was hosted by A", "A convened the meeting".
func (w *work) hostVerb(v verb, l *line) (cue, bool) {
	c := cue{At: v.At, construct: hosted}
	if v.By == 0 && !w.hosts(v.At, l) {
		c.place.Bodies = ""
	}
	if v.By == 0 && w.Is(v.At+1, lex.A, lex.An) && !w.receivesDelegation(v.At, l) && !w.reported(l) {
		return c, false // "convened an industry roundtable"
	}
	if v.By > 0 && v.By == v.At+1 && w.chairs(v.By+1, l) { // "convened by co-chairs A and B"
		c.construct = led
	}
	if v.By > 0 && !w.reported(l) && (v.Lemma == "organize" || !w.NounBefore(v.At, l.Sentence, 14, lex.ClassMeeting|lex.ClassDialogue|lex.ClassSeriesHead|lex.ClassSide)) {
		return c, false
	}
	return w.beside(c, v)
}

// holdVerb: "was held in Rome by A and B"; people who held it are its heads.
func (w *work) holdVerb(v verb, l *line) (cue, bool) {
	c := cue{At: v.At, construct: heldBy}
	if v.By > 0 {
		return w.beside(c, v)
	}
	if !l.opening || !w.Tokens[v.At].In(lex.ClassPast) || w.Token(v.At+1).In(lex.ClassPreposition) {
		return c, false // "held in Rome" is said of the meeting
	}
	return w.meeters(c, l)
}

// companyVerb: "accompanied by A".
func (w *work) companyVerb(v verb, l *line) (cue, bool) {
	return cue{At: v.By, construct: accompanied, Close: true, Side: w.companions(v.At, l)}, v.By > 0
}

// representVerb: "the side was represented by A", "A and B were represented
// on the German side".
func (w *work) representVerb(v verb, l *line) (cue, bool) {
	if v.By > 0 {
		c := cue{At: v.By, construct: led.at(read.Represented)}
		if code, ok := w.onlyCountry(max(l.From, v.At-6), v.At); ok {
			c.Side = code
			return c, true
		}
		return c, w.NounBefore(v.At, l.Sentence, 8, lex.ClassSide|lex.ClassGovernment)
	}
	c := cue{At: v.At, construct: sent, Before: true}
	return c, w.Token(v.At-1).In(lex.ClassBe) && (w.speaksOfPresence(l) || w.objectSide(v.At, l) != "")
}

// includeVerb: "the delegation included A", "the Department, including B".
func (w *work) includeVerb(v verb, l *line) (cue, bool) {
	c := cue{At: v.At, construct: included, Close: true}
	if w.Tokens[v.At].In(lex.ClassGerund) {
		return c, w.smallNounBefore(v.At, l) || w.bodies.At[max(v.At-2, 0)] != 0 && w.speaksOfPresence(l) && w.sentSomebody(v.At, l)
	}
	return c, w.NounBefore(v.At, l.Sentence, 5, lex.ClassSide|lex.ClassParty|lex.ClassMeeting|lex.ClassDialogue) || w.NounBefore(v.At, l.Sentence, 60, lex.ClassSide)
}

// smallNounBefore reports whether a party or a side, printed small, is close
// before token i; "Team Europe" is none.
func (w *work) smallNounBefore(i int32, l *line) bool {
	for at := max(l.From, i-3); at < i; at++ {
		if t := &w.Tokens[at]; t.In(lex.ClassSide|lex.ClassParty) && !t.Is(lex.FlagCapital) {
			return true
		}
	}
	return false
}

// partVerb: "A participated", "A took part for Japan", "attended by A".
func (w *work) partVerb(v verb, l *line) (cue, bool) {
	c := cue{At: v.At, construct: participated, Before: true}
	if v.Lemma == "take" && !w.Is(v.At+1, lex.Part) {
		return c, false
	}
	if v.By > 0 {
		c.Before, c.At = false, v.By
		return c, true
	}
	return w.lone(c, l), true
}

// actVerb: "A and B acted as co-chairs".
func (w *work) actVerb(v verb, l *line) (cue, bool) {
	c := cue{At: v.At, construct: led.alone()}
	if !w.Is(v.At+1, lex.As) || !w.chairs(v.At+2, l) {
		return c, false
	}
	return w.beside(c, v)
}

// playVerb: "A and B also play a leadership role".
func (w *work) playVerb(v verb, l *line) (cue, bool) {
	for at := v.At + 1; at < min(v.At+4, l.To); at++ {
		if w.Is(at, lex.Leadership) || w.Token(at).In(lex.ClassGerund) && w.LemmaOf(w.Token(at)) == "lead" {
			return cue{At: v.At, construct: led.alone(), Before: true}, w.TokenText(at+1) == "role"
		}
	}
	return cue{}, false
}

// speakVerb: "was opened by A", "A gave opening remarks", "A stated that".
func (w *work) speakVerb(v verb, l *line) (cue, bool) {
	c := cue{At: v.At, construct: spoke}
	opened := v.Lemma == "open" && w.Token(v.At-1).In(lex.ClassBe) && w.SentenceAt(v.At) < w.firstSentence()+4
	if v.By > 0 && (opened || w.remarksIn(max(l.From, v.At-6), v.At)) {
		c.At = v.By
		return c, true
	}
	c.Before = true
	return c, w.speaks(v.At, l, v.Lemma)
}

// meetVerb: "A met with B", where the text reports the meeting.
func (w *work) meetVerb(v verb, l *line) (cue, bool) {
	c := cue{At: v.At, construct: met.alone()}
	if w.Is(v.At+1, lex.With) && w.Tokens[v.At].In(lex.ClassPast) && w.delegationsMet(v.At, l) {
		return cue{At: v.At + 1, construct: met.at(read.Named)}, true
	}
	if !w.reported(l) && w.Token(v.At-1).In(lex.ClassAdverb) {
		return c, false // "A also met with B"
	}
	if !l.opening || !w.Tokens[v.At].In(lex.ClassPast) && !(w.reported(l) && w.meetings.PeopleMeet(v.At, l.Sentence)) {
		return c, false
	}
	return w.meeters(c, l)
}

// launchVerb: "A and B announced the Dialogue".
func (w *work) launchVerb(v verb, l *line) (cue, bool) {
	c := cue{At: v.At, construct: launched, Before: true}
	c.place.People = w.principals(l).People
	c.place.Further = c.place.People
	return c, l.opening && v.By == 0 && w.reported(l)
}

// bringVerb: "The meeting brought together A, B and C".
func (w *work) bringVerb(v verb, l *line) (cue, bool) {
	c := cue{At: v.At + 1, construct: participated, Close: true}
	return c, w.TokenText(v.At+1) == "together" && w.NounBefore(v.At, l.Sentence, 6, meetingClasses) && !w.NounBefore(v.At, l.Sentence, 3, lex.ClassModal)
}

// visitVerb: "A visited Chile on the occasion of the third meeting".
func (w *work) visitVerb(v verb, l *line) (cue, bool) {
	c := cue{At: v.At, construct: receiving.alone(), Before: true}
	c.others = inviters
	return c, w.reported(l) && w.Tokens[v.At].In(lex.ClassPast) && !w.Token(v.At-1).In(lex.ClassBe|lex.ClassHave)
}

// receiveVerb: "A received B", where the text reports the meeting.
func (w *work) receiveVerb(v verb, l *line) (cue, bool) {
	c := cue{At: v.At, construct: receiving.alone(), Before: true}
	honored := w.meetings.HonoredTo(v.At)
	if honored {
		c.At = v.At - 3 // "is honored to"
	}
	if !l.opening && !w.reported(l) || !w.Tokens[v.At].In(lex.ClassPast) && !honored || w.Token(v.At-1).In(lex.ClassBe) {
		return c, false
	}
	guest := slices.ContainsFunc(l.entries, func(e entry) bool {
		return e.Person && e.From > v.At && e.From < v.At+16 && !w.Token(e.To).Is(lex.FlagPossessive)
	})
	return c, guest || w.receivesDelegation(v.At, l)
}

// receivesDelegation reports whether a delegation is the object of the verb at
// i: "received yesterday a delegation".
func (w *work) receivesDelegation(i int32, l *line) bool {
	for at := i + 1; at < min(i+10, l.To); at++ {
		if w.Tokens[at].In(lex.ClassSide) && !w.Tokens[at].Is(lex.FlagCapital) {
			return true
		}
	}
	return false
}

// meeters makes the people before "met" and "held" the principals.
func (w *work) meeters(c cue, l *line) (cue, bool) {
	subject, person := false, false
	for _, e := range l.entries {
		if e.From < c.At && w.listRuns(e.To, c.At) {
			subject, person = true, person || e.Person
		}
	}
	if !subject || !w.reported(l) && !person {
		return c, false
	}
	if person {
		c.construct = met.at(w.principals(l)).alone()
	}
	c.Before = true
	return c, true
}
