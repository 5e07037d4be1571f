package attend

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/en/meeting"
	"dialoguec/compile/read"
	"dialoguec/schema"
)

// verb is a verb of a sentence that may give somebody a role: the token At, the
// token of "by" after it, or 0.
type verb struct {
	*line
	At    int32
	Lemma string
	By    int32
}

// verbAt returns the verb at token i.
func (l *line) verbAt(i int32) (verb, bool) {
	known, ok := l.Verb(&l.Tokens[i])
	if !ok {
		return verb{}, false
	}
	v := verb{line: l, At: i, Lemma: known.Lemma}
	v.By = v.byAfter()
	return v, true
}

// verbs are the verbs that put those beside them somewhere in the meeting; read
// returns false if one does not here.
var verbs = [...]struct {
	lemmas []string
	read   func(verb) (cue, bool)
}{
	{[]string{"lead", "head", "chair", "cochair", "preside", "moderate"}, verb.ledVerb},
	{[]string{"host", "convene", "cohost", "organize"}, verb.hostVerb},
	{[]string{"hold"}, verb.holdVerb},
	{[]string{"conclude", "complete"}, verb.endVerb},
	{[]string{"accompany", "join", "assist", "support"}, verb.companyVerb},
	{[]string{"represent"}, verb.representVerb},
	{[]string{"include", "comprise", "consist", "compose"}, verb.includeVerb},
	{[]string{"participate", "attend", "take"}, verb.partVerb},
	{[]string{"belong"}, verb.belongVerb},
	{[]string{"form"}, verb.formVerb},
	{[]string{"act", "serve"}, verb.actVerb},
	{[]string{"play"}, verb.playVerb},
	{[]string{"declare"}, verb.declareVerb},
	{[]string{"elect"}, verb.electVerb},
	{[]string{"open", "give", "deliver", "provide", "state", "speak"}, verb.speakVerb},
	{[]string{"meet", "gather", "assemble"}, verb.meetVerb},
	{[]string{"come"}, verb.comeVerb},
	{[]string{"have"}, verb.haveVerb},
	{[]string{"receive", "welcome"}, verb.receiveVerb},
	{[]string{"announce", "launch", "inaugurate"}, verb.launchVerb},
	{[]string{"visit", "travel", "pay", "undertake", "conduct"}, verb.visitVerb},
	{[]string{"make"}, verb.makeVerb},
	{[]string{"follow"}, verb.followVerb},
	{[]string{"bring"}, verb.bringVerb},
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

// cues returns the cue of a verb and those of whom it governs; side is that of
// which the sentence speaks there.
func (v verb) cues(side string) []cue {
	n, ok := verbOf[v.Lemma]
	if !ok || v.Tokens[v.At].In(lex.ClassGerund) && v.Lemma != "include" && v.Lemma != "comprise" {
		return v.heading()
	}
	if v.Token(v.At-1).Is(lex.FlagHyphen) && v.TokenText(v.At-2) != "co" {
		return nil // "ministry-led consultations"
	}
	c, ok := verbs[n].read(v)
	if ok && c.place.People == schema.Head {
		v.respective()
	}
	switch {
	case !ok:
		return nil
	case !c.Before:
		c.Side = cmp.Or(c.Side, v.shortSide(), side)
		return append(v.whoHadCompany(&c), c)
	case (c.others == noOthers || c.others == coleader) && c.place != read.Convened && c.Side == "":
		c.Side = cmp.Or(v.objectSide(v.At), v.front)
	}
	return v.withOthers(c)
}

// heading returns the cue of the person before a participle that tells which side he led:
// "A, heading the Peruvian delegation, and B, leading that of Kenya, met".
func (v verb) heading() []cue {
	c := cue{At: v.At, construct: led.alone(), Before: true, Only: true, Side: v.objectSide(v.At), Sure: true}
	if c.Side == "" || !v.Tokens[v.At].In(leading) || !slices.ContainsFunc(v.entries, func(e entry) bool { return e.Person && v.Back(v.At-1, v.From).Skip(lex.FlagComma).At == e.To-1 }) {
		return nil
	}
	return []cue{c}
}

// whoHadCompany returns the cue of the subject of a passive verb by which others accompanied it:
// "On the Kenyan side, A was joined by officials from the Ports Agency".
func (v verb) whoHadCompany(c *cue) []cue {
	be := v.Back(v.At-1, v.From)
	named := slices.ContainsFunc(v.entries, func(e entry) bool { return e.From > v.By && v.adjoins(v.By+1, e.From) })
	if c.others != company || c.At != v.By || !named || !be.In(lex.ClassBe) || !v.opening && v.front == "" {
		return nil
	}
	who := cue{At: be.At, construct: participated.alone(), Before: true, Side: v.front}
	who.apart = false
	return []cue{v.lone(who)}
}

// shortSide returns the country of the delegation that is the subject of a passive
// verb and that the text names before it in full: "Peru’s was headed by A", "the
// Peruvian one was led by A", "that of Peru was led by A"; "" if the subject is anything else.
func (v verb) shortSide() string {
	subject := v.Back(v.At-1, v.From).SkipAll(lex.ClassBe | lex.ClassHave | lex.ClassAdverb)
	if of := v.Back(v.countries.Start(subject.At)-1, v.From).SkipAll(lex.ClassDeterminer); of.Is(lex.Of) && of.Next().Is(lex.That) {
		return v.countries.Before(subject.At + 1)
	}
	if subject.At == v.At-1 || !subject.In(lex.FlagPossessive) && !v.sideNoun(subject.At) {
		return ""
	}
	return v.countries.Before(subject.At)
}

// respective gives those who led several sides the countries of these, in the
// order in which both are printed: "The delegations of Kenya and Chile were led by
// A and B", "A and B headed the Kenyan and the Chilean side respectively".
func (v verb) respective() bool {
	people, sides := lex.PhraseOf(v.From, v.At), lex.PhraseOf(v.At, v.To)
	inOrder := v.Holds(sides, inOrder)
	if v.By > 0 {
		people, sides = lex.PhraseOf(v.By, v.To), lex.PhraseOf(v.clauseStart(v.At), v.At)
		inOrder = inOrder || v.Holds(sides, lex.ClassSide)
	}
	codes := v.countries.In(nil, sides.From, sides.To)
	var led []int
	for n := range v.entries {
		switch e := &v.entries[n]; {
		case !people.Has(e.From), v.By > 0 && !v.listRuns(v.By, e.From): // "was led by A and comprised B"
		case !e.Person || e.Country != "" && !slices.Contains(v.people.Guessed, e.Fact):
			return false
		default:
			led = append(led, n)
		}
	}
	if !inOrder || len(led) < 2 || len(led) != len(codes) || v.By > 0 && len(v.people.In(sides.From, sides.To)) > 0 {
		return false // "A of Kenya received the delegation of Chile, led by B and C"
	}
	for k, n := range led {
		v.entries[n].Country, v.entries[n].sided = codes[k], true
	}
	return true
}

// withOthers returns the cue of those before a verb, and that of those whom it
// names on its other side.
func (v verb) withOthers(c cue) []cue {
	switch out := []cue{c}; c.others {
	case companion:
		return v.pairSides(v.metWith(out))
	case inviters:
		return v.invited(out)
	case received:
		return append(out, cue{At: v.At, construct: receiving.at(v.hostPlace()).alone()})
	case visitors:
		return v.pairSides(v.guests(out))
	case coleader:
		return v.ledWith(out)
	default:
		return out
	}
}

// whichLed returns the country of the delegation that a clause says somebody led:
// "The Peruvian delegation, which A led, included"; "" if it says so of none.
func (v verb) whichLed() string {
	if !v.Token(v.At + 1).Is(lex.FlagComma | lex.FlagStop) {
		return ""
	}
	which := v.Back(v.At-1, v.From).Until(func(t *lex.Token) bool { return t.In(lex.ClassRelative) && !t.In(lex.ClassDeterminer) })
	if side := which.Next().Skip(lex.FlagComma); side.In(lex.ClassSide) {
		return v.delegationOf(side.At)
	}
	return ""
}

// beside makes the cue of those after "by", or before an active verb.
func (v verb) beside(c cue) (cue, bool) {
	if v.By > 0 {
		c.At, c.Close = v.By, true
		return c, true
	}
	c.Before = true
	now := v.Tokens[v.At].In(lex.ClassBase|lex.ClassThird) && v.reported() && !v.Back(v.At-1, v.From).SkipAll(lex.ClassAdverb).In(lex.ClassModal) // "A and B co-chair the third meeting"
	return c, (v.Tokens[v.At].In(lex.ClassPast) || now) && !v.Is(v.At-1, lex.To)
}

// ledVerb: "was led by A", "A headed the delegation", "co-chaired by A and B",
// "A led for Kenya", "the delegation, which A led,".
func (v verb) ledVerb() (cue, bool) {
	c := cue{At: v.At, construct: led}
	if v.By > 0 {
		if v.ledOther(v.At) && !v.opensLed() {
			return c, false
		}
		if of, represented := v.sentBy(); of != nil {
			if c.Side = of.Country; represented {
				c.construct = sent.at(read.Named)
			}
		}
		return v.beside(c)
	}
	c.others = coleader
	if !v.leads() {
		if c.Side = cmp.Or(v.ledFor(), v.whichLed()); c.Side == "" {
			if next := v.Token(v.At + 1); !strings.HasSuffix(v.Lemma, "chair") || !next.Is(lex.FlagStop|lex.FlagSemicolon) {
				return c, false
			}
			return v.beside(c) // "A and B co-chaired."
		}
		c.Sure = true
	}
	return v.beside(c)
}

// sentBy returns the body of which a delegation that somebody led is, and whether the
// delegation only represented it: "The Agency sent a delegation headed by A", "The Agency was
// represented by a team led by A"; nil if the sentence names none.
func (v verb) sentBy() (*entry, bool) {
	noun := v.Back(v.At-1, v.From)
	verb := noun.Next().SkipAll(lex.ClassDeterminer | lex.ClassLevel).SkipWord(lex.By)
	if !noun.In(lex.ClassSide) || !v.Is(noun.At-1, lex.A, lex.An) && !noun.Next().In(lex.ClassLevel) {
		return nil, false
	}
	verb = verb.Within(6).Until(func(t *lex.Token) bool { return t.In(lex.ClassPast) && !t.Is(lex.FlagCapital) })
	for n := range v.entries {
		if e := &v.entries[n]; !e.Person && e.To <= verb.At && v.adjoins(e.To, v.Back(verb.At-1, v.From).SkipAll(lex.ClassBe|lex.ClassHave).At+1) {
			return e, verb.Next().In(lex.ClassBe)
		}
	}
	return nil, false
}

// hostVerb: "was hosted by A", "A convened the meeting".
func (v verb) hostVerb() (cue, bool) {
	c := cue{At: v.At, construct: hosted}
	if v.By == 0 && !v.hosts() {
		c.place.Bodies = ""
	}
	if v.By == 0 && (v.Is(v.At+1, lex.A, lex.An) || v.personAfter(v.At) && !v.Holds(lex.PhraseOf(v.At, v.To), meetingClasses) || v.Token(v.At+1).In(lex.ClassCardinal)) && !v.receivesDelegation() && v.withCounterparts() == 0 && !v.reported() && !v.hostsGuest() {
		return c, false // "convened an industry roundtable", "hosted two of them"
	}
	if v.By == 0 && v.hostsOther() {
		return c, false
	}
	if v.By > 0 && (v.Back(v.At-1, v.From).SkipAll(lex.ClassBe|lex.ClassHave|lex.ClassAdverb).In(forGuests) || v.besideAnother() || v.ofFurther() || v.describesOther()) {
		return c, false
	}
	if v.By > 0 && v.By == v.At+1 && v.chairs(v.By+1) { // "convened by co-chairs A and B"
		c.construct = led
	}
	if v.By > 0 && !v.reported() && !v.joinsLed() && (v.Lemma == "organize" || !v.NounBefore(v.At, v.sentence, 14, lex.ClassMeeting|lex.ClassDialogue|lex.ClassSeriesHead|lex.ClassSide)) {
		return c, false
	}
	return v.beside(c)
}

// hostsGuest reports whether the object of an active verb is somebody whom a person received for
// the meeting of which the text has just told: "Minister A hosted Minister B", but not to lunch.
func (v verb) hostsGuest() bool {
	rest := lex.PhraseOf(v.At, v.To)
	return v.opening && v.personAfter(v.At) && v.personBeside(v.At, v.At) && !v.known.Headed() && !v.Holds(rest, lex.Any{forGuests, lex.ClassEvent})
}

// joinsLed reports whether "and" joins the participle to one that says who led
// the meeting: "was chaired by A and hosted by B".
func (v verb) joinsLed() bool {
	_, by := v.byBefore(v.At)
	return by && v.Is(v.At-1, lex.And) && !v.ledOther(v.At)
}

// ofFurther reports whether a participle describes a meeting or an event after
// the one with which the sentence began: "During their talks today, A recalled
// the leaders’ meeting hosted by B", "The meeting is part of the preparations for
// the summit on ports convened by B".
func (v verb) ofFurther() bool {
	const events = lex.ClassMeeting | lex.ClassEvent
	noun := v.Back(v.At-1, v.From).SkipAll(lex.ClassAdverb).Until(func(t *lex.Token) bool {
		return t.In(events) || t.Is(lex.FlagComma) || t.In(lex.ClassBe|lex.ClassHave)
	})
	if !noun.In(events) {
		return false
	}
	first := v.Find(lex.PhraseOf(v.From, noun.At), lex.Any{meetingClasses, lex.RoleTalk})
	between := lex.PhraseOf(first, noun.At)
	if first >= noun.At {
		return false
	}
	return noun.At == v.At-1 && v.Holds(between, lex.FlagComma) || !v.Token(first).In(lex.ClassSide) && v.Holds(between, lex.ClassBe)
}

// describesOther reports whether a participle without an auxiliary describes a
// meeting that its sentence does not report and does not begin with: "This was
// decided at the meeting convened by A".
func (v verb) describesOther() bool {
	if v.reported() || v.joinsLed() || v.Holds(lex.PhraseOf(max(v.From, v.At-3), v.At), lex.ClassBe) {
		return false
	}
	noun := v.Back(v.At-1, v.From).SkipAll(lex.FlagComma)
	return noun.In(lex.ClassMeeting|lex.ClassEvent) && v.Any(lex.PhraseOf(v.From, noun.At), func(t *lex.Token) bool {
		return t.In(lex.ClassBe|lex.ClassVerb) && !t.Is(lex.FlagCapital)
	})
}

// holdVerb: "was held in Rome by A and B"; people who held it are its heads.
func (v verb) holdVerb() (cue, bool) {
	c := cue{At: v.At, construct: heldBy}
	if v.By > 0 {
		if v.holdsOther() {
			return c, false
		}
		return v.beside(c)
	}
	if !v.opening || !v.Tokens[v.At].In(lex.ClassPast) || v.Token(v.At+1).In(lex.ClassPreposition) {
		return c, false // "held in Rome" is said of the meeting
	}
	if c, ok := v.meeters(c); ok {
		return c, true
	}
	return v.talksWith()
}

// endVerb: "A and B concluded the sixth Ports Forum today"; they held it.
func (v verb) endVerb() (cue, bool) {
	if !v.reported() || !v.Is(v.At+1, lex.The) {
		return cue{}, false
	}
	return v.holdVerb()
}

// talksWith reads "visited Chile and held talks with B": those whom the subject,
// who is named before another verb, met.
func (v verb) talksWith() (cue, bool) {
	c := cue{At: v.At, construct: met.at(v.principals()).alone()}
	with := v.Ahead(v.At+1, min(v.At+14, v.To)).Until(func(t *lex.Token) bool { return t.Word == lex.With })
	if with.Done() || !v.Holds(lex.PhraseOf(v.At, with.At), lex.Any{lex.RoleTalk, talks}) || !v.Back(v.At-1, v.From).SkipAll(lex.ClassAdverb).Is(lex.And) {
		return c, false
	}
	c.At = with.At
	return c, slices.ContainsFunc(v.entries, func(e entry) bool { return e.Person && e.From < v.At })
}

// companyVerb: "accompanied by A", "A joined the meeting".
func (v verb) companyVerb() (cue, bool) {
	if v.By == 0 {
		c := cue{At: v.At, construct: participated.alone(), Before: true}
		if v.joinedReported() {
			c.construct = participated // "The Ministry of Ports joined the Kenya-Chile Ports Dialogue"
		}
		return c, v.joined()
	}
	c := cue{At: v.By, construct: accompanied, Close: true}
	c.Side, c.Of = v.companions()
	both := v.Back(v.At-1, v.From).SkipAll(lex.ClassBe) // "The co-chairs were assisted by"
	return c, v.Lemma != "assist" && v.Lemma != "support" || c.Side != "" || c.Of != nil || both.In(chair) && both.Next().In(lex.FlagHyphen)
}

// joined reports whether a verb says that whoever is before it joined the meeting,
// or those who held it: "A joined Ministers for the last item".
func (v verb) joined() bool {
	if v.Lemma != "join" || !v.Tokens[v.At].In(lex.ClassPast) || v.Token(v.At-1).In(lex.ClassBe) || v.elsewhere(lex.PhraseOf(v.At, v.To)) {
		return false
	}
	object := v.Ahead(v.At+1, v.To).SkipAll(lex.ClassDeterminer)
	if object.In(lex.ClassPost) {
		return strings.HasSuffix(object.Printed(), "s") && !object.Next().In(lex.FlagCapital)
	}
	return object.In(lex.Any{meetingClasses, talks}) || v.joinedReported()
}

// joinedReported reports whether the object of "joined" is the name of the meeting that
// the text reports, or its noun.
func (v verb) joinedReported() bool {
	object := v.Ahead(v.At+1, v.To).SkipAll(lex.ClassDeterminer).Until(func(t *lex.Token) bool {
		return t.In(meetingClasses) || !t.Name() && !t.Is(lex.FlagHyphen|lex.FlagDash)
	})
	return v.ofReported(object.At) || object.In(lex.ClassMeeting|lex.ClassDialogue) && !object.In(lex.FlagCapital)
}

// representVerb: "the side was represented by A", "A and B were represented
// on the German side".
func (v verb) representVerb() (cue, bool) {
	if v.By > 0 {
		c := cue{At: v.By, construct: led.at(read.Represented)}
		if v.respective() {
			return c, true // "Kenya and Chile were represented by A and B respectively"
		}
		last := v.subjectLast().At
		if code, ok := v.onlyCountry(max(v.From, last-4), last+1); ok && v.ofCountry() {
			if c.Side = code; v.Token(v.At - 1).In(besideLeader) {
				c.construct = c.at(read.Attended) // "Peru was also represented by its ambassador"
			}
			return c, true
		}
		if subject := v.Back(v.At-1, v.From).SkipAll(lex.ClassBe); subject.At < v.At-1 && v.bodies.On(subject.At) != 0 {
			return cue{At: v.By, construct: sent.at(read.Named), Close: true}, true // "the Secretariat was represented by A"
		}
		return c, v.NounBefore(v.At, v.sentence, 8, lex.ClassSide|lex.ClassGovernment)
	}
	if code, ok := v.represented(); ok {
		c := cue{At: v.At, construct: led.at(read.Represented).alone(), Side: code, Sure: code != "", Before: true}
		if n := len(v.subject(&c, nil, v.From)); code == "" || n > 1 && n == v.known.Hosting() {
			c.construct = c.at(read.Principal) // each a side, or as many as those who hosted
		} else if n > 1 {
			c.construct = c.at(read.Named)
		}
		return c, true
	}
	c := cue{At: v.At, construct: sent, Before: true}
	be := v.Back(v.At-1, v.From).SkipAll(lex.ClassAdverb)
	if next := v.Token(v.At + 1); be.In(lex.ClassBe) && next.Is(lex.FlagColon|lex.FlagStop) {
		if c.Before = next.Is(lex.FlagStop); c.Before { // not "The following bodies were represented: A and B"
			c.At = be.At
		}
		return c, true
	}
	at := v.Ahead(v.At+1, v.To) // "were represented at the meeting"
	there := at.Is(lex.At, lex.In) && at.Next().SkipAll(lex.ClassDeterminer).In(lex.ClassMeeting|lex.ClassDialogue)
	if there && be.In(lex.ClassBe) {
		c.At = be.At
		return c, true
	}
	return c, v.Token(v.At-1).In(lex.ClassBe) && (v.speaksOfPresence() || v.objectSide(v.At) != "")
}

// represented returns the party of the meeting that somebody represented there:
// "A represented Peru", "A and B represented the Peruvian side", "" of several,
// "their respective governments"; and false if the object of the verb is anything else.
func (v verb) represented() (string, bool) {
	if !v.Tokens[v.At].In(lex.ClassPast) || v.Token(v.At-1).In(lex.ClassBe|lex.ClassHave) {
		return "", false
	}
	c := v.Ahead(v.At+1, v.To)
	if own := c.SkipAll(lex.Any{lex.RoleOwn, lex.RoleBoth}); c.In(lex.RoleOwn) && own.In(lex.ClassGovernment|lex.ClassSide|lex.ClassCountryNoun) {
		return "", v.opening
	}
	code, to := v.CountryAt(c.SkipAll(lex.ClassDeterminer).At)
	if code == "" || !slices.Contains(v.parties, code) {
		return "", false
	}
	end := v.Ahead(to, v.To).SkipAll(lex.ClassSide | lex.ClassGovernment)
	return code, end.In(lex.Any{lex.FlagStop | lex.FlagComma | lex.FlagSemicolon, lex.ClassPreposition}) || end.Is(lex.And) || end.Done()
}

// ofCountry reports whether the subject of a passive verb is a country or its
// side: "Peru was represented by", "Peru, hosting the meeting, was represented by",
// but not "Peruvian Universities, represented by".
func (v verb) ofCountry() bool {
	c := v.subjectLast()
	return v.countries.EndsAt(c.At) || c.In(lex.ClassSide|lex.ClassGovernment) || c.In(lex.FlagPossessive)
}

// subjectLast returns the cursor at the last token of the subject of a passive verb,
// before what a gerund tells of it between commas: "Peru, hosting the meeting, was".
func (v verb) subjectLast() lex.Cursor {
	c := v.Back(v.At-1, v.From).SkipAll(lex.ClassBe | lex.ClassHave | lex.ClassAdverb)
	if !c.In(lex.FlagComma) {
		return c
	}
	aside := c.Next().Seek(lex.FlagComma)
	if !aside.Done() && v.Token(aside.At+1).In(lex.ClassGerund) {
		c = aside
	}
	return c.Skip(lex.FlagComma)
}

// includeVerb: "the delegation included A", "the Department, including B".
func (v verb) includeVerb() (cue, bool) {
	c := cue{At: v.At, construct: included, Close: true}
	if who := v.Back(v.At-1, v.From).SkipAll(lex.ClassAdverb); who.In(lex.ClassParty) && !who.In(lex.FlagCapital) {
		c.Side = v.delegationOf(who.At) // "The Peruvian participants included"
	}
	if v.headsBefore() {
		c.construct = led.alone() // "Other heads of delegation included A"
	}
	if from := v.peopleFrom(); from > 0 {
		c.At = from
	}
	if v.Tokens[v.At].In(lex.ClassGerund) {
		return c, v.smallNounBefore() && (v.opening || v.speaksOfPresence()) || v.bodies.At[max(v.At-2, 0)] != 0 && v.speaksOfPresence() && v.sentSomebody(v.At)
	}
	if v.Back(v.At-1, v.From).SkipAll(lex.ClassAdverb).In(attendee) && v.Token(v.At).In(lex.ClassPast) {
		return c, true // "Observers included A"
	}
	if who := v.Token(v.At - 1); who.In(lex.ClassParticiple) && v.LemmaOf(who) == "represent" && !v.Token(v.At-2).In(lex.ClassBe) {
		return c, true // "Other agencies represented include A"
	}
	return c, v.NounBefore(v.At, v.sentence, 5, lex.ClassSide|lex.ClassParty|lex.ClassMeeting|lex.ClassDialogue) || v.NounBefore(v.At, v.sentence, 60, lex.ClassSide)
}

// peopleFrom returns the token "from" that leads to those who sent the people whom the verb
// counts: "was made up of more than twenty scientists from A"; 0 if there is none.
func (v verb) peopleFrom() int32 {
	const longest = 10
	c := v.Ahead(v.At+1, min(v.At+longest, v.To)).Until(func(t *lex.Token) bool {
		return t.Word == lex.From || t.Is(lex.FlagCapital|lex.FlagComma|lex.FlagSemicolon) || t.In(lex.ClassParty)
	})
	if !c.Is(lex.From) || c.At < v.At+3 {
		return 0
	}
	return c.At
}

// headsBefore reports whether the subject of the verb is the heads of the
// delegations or the chairs, and nothing but them.
func (v verb) headsBefore() bool {
	c := v.Back(v.At-1, v.From).SkipAll(lex.ClassSide)
	if c.Is(lex.Of) {
		c = c.Next()
	}
	return c.In(headOfSide) && c.At < v.At-1 || c.In(chair)
}

// smallNounBefore reports whether a party or a side, printed small, is close
// before token i; "Team Europe" is none.
func (v verb) smallNounBefore() bool {
	for at := max(v.From, v.At-3); at < v.At; at++ {
		if t := &v.Tokens[at]; t.In(lex.ClassSide|lex.ClassParty) && !t.Is(lex.FlagCapital) && t.Word != lex.Parties {
			return true
		}
	}
	return false
}

// partVerb: "A participated", "A took part for Japan", "attended by A".
func (v verb) partVerb() (cue, bool) {
	c := cue{At: v.At, construct: participated, Before: true}
	if v.Lemma == "take" && !v.Is(v.At+1, lex.Part) {
		return c, false
	}
	if colon := v.Ahead(v.At+1, v.To).SkipWord(lex.Part); colon.In(lex.FlagColon) { // "the following took part: A and B"
		return cue{At: colon.At, construct: present, Side: v.front}, true
	}
	if v.By > 0 {
		if v.elsewhere(lex.PhraseOf(v.From, v.At)) {
			return c, false
		}
		c.Before, c.At = false, v.By
		if v.onePerSide(v.By, v.To) {
			c.construct = c.at(read.Principal)
			return c, true
		}
		return v.lone(c), true
	}
	if v.front != "" && v.Token(v.At-1).In(lex.ClassSide) { // "From the Peruvian side participated A"
		return cue{At: v.At, construct: present, Side: v.front}, v.Token(v.At).In(lex.ClassPast)
	}
	if v.reported() && v.onePerSide(v.From, v.At) {
		c.construct = c.at(read.Principal)
		return c, true
	}
	if v.Is(v.At-1, lex.To) && !v.reported() {
		return c, false // "came to Lima to attend the funeral"
	}
	if v.asChairs() {
		c.construct = led.alone()
		c.apart = true
		return c, true
	}
	return v.lone(c), true
}

// belongVerb: "the delegation, to which A and B also belonged".
func (v verb) belongVerb() (cue, bool) {
	const near = 40 // tokens back to the delegation
	before := lex.PhraseOf(max(v.From, v.At-near), v.At)
	which := v.Find(before, lex.ClassRelative)
	return cue{At: v.At, construct: included, Before: true}, v.Holds(before, lex.ClassSide) && which < v.At && v.Is(which-1, lex.To)
}

// formVerb: "A formed part of the Peruvian delegation".
func (v verb) formVerb() (cue, bool) {
	side, ok := v.partOf(v.At + 1)
	return cue{At: v.At, construct: included, Before: true, Side: side}, ok && v.Token(v.At).In(lex.ClassPast)
}

// partOf returns the country of the delegation of which the words at token i say that somebody
// is part, "part of the Peruvian delegation", "members of the delegation of Peru"; false if they
// do not say so.
func (l *line) partOf(i int32) (string, bool) {
	part := l.Ahead(i, l.To).SkipAll(lex.ClassAdverb | lex.ClassDeterminer)
	side := part.Next().Within(8).Seek(lex.ClassSide)
	if side.Done() || !part.In(lex.Any{lex.Part, attendee}) || !part.Next().Is(lex.Of) {
		return "", false
	}
	return l.delegationOf(side.At), true
}

// onePerSide reports whether those named between two tokens are people alone, one
// of each party of the meeting: they are their principals.
func (l *line) onePerSide(i, to int32) bool {
	var sides []string
	last := i
	if l.known.Headed() {
		return false
	}
	for _, e := range l.entries {
		if e.From < i || e.From >= to {
			continue
		}
		if len(sides) > 0 && l.Holds(lex.PhraseOf(last, e.From), lex.FlagSemicolon) {
			return false // a list of those who were there
		}
		last = e.To
		if len(sides) > 0 && !l.listRuns(i, e.From) {
			break // "with the participation of A and B, where C and D had met"
		}
		if !e.Person || e.Country == "" || slices.Contains(sides, e.Country) {
			return false
		}
		sides = append(sides, e.Country)
	}
	return len(sides) > 1 && len(sides) == len(l.parties)
}

// asChairs reports whether those before a verb took part "as co-chairs".
func (v verb) asChairs() bool {
	for at := v.At + 1; at < min(v.At+8, v.To) && !v.Tokens[at].Is(lex.FlagComma|lex.FlagSemicolon); at++ {
		if v.Is(at, lex.As) {
			return v.chairs(at + 1)
		}
	}
	return false
}

// actVerb: "A and B acted as co-chairs".
func (v verb) actVerb() (cue, bool) {
	c := cue{At: v.At, construct: led.alone()}
	if !v.Is(v.At+1, lex.As) || !v.chairs(v.At+2) {
		return c, false
	}
	return v.beside(c)
}

// playVerb: "A and B also play a leadership role".
func (v verb) playVerb() (cue, bool) {
	for at := v.At + 1; at < min(v.At+4, v.To); at++ {
		if v.Is(at, lex.Leadership) || v.Token(at).In(lex.ClassGerund) && v.LemmaOf(v.Token(at)) == "lead" {
			return cue{At: v.At, construct: led.alone(), Before: true}, v.TokenText(at+1) == "role"
		}
	}
	return cue{}, false
}

// declareVerb: "A declared the meeting open".
func (v verb) declareVerb() (cue, bool) {
	const near = 12
	rest := lex.PhraseOf(v.At+1, min(v.At+near, v.To))
	open := v.First(rest).Until(func(t *lex.Token) bool { return t.In(lex.ClassVerb) && v.LemmaOf(t) == "open" })
	return cue{At: v.At, construct: spoke, Before: true}, v.Tokens[v.At].In(lex.ClassPast) && !open.Done() && !v.Is(v.At+1, lex.That)
}

// electVerb: "The Ministers elected A as Chairman".
func (v verb) electVerb() (cue, bool) {
	for _, e := range v.entries {
		if e.Person && e.From > v.At && v.adjoins(v.At+1, e.From) {
			as := v.Ahead(e.To, min(e.To+6, v.To)).Until(func(t *lex.Token) bool { return t.Word == lex.As })
			return cue{At: v.At, construct: led.alone(), Close: true, Only: true}, v.chairs(as.At + 1)
		}
	}
	return cue{}, false
}

// speakVerb: "was opened by A", "A gave opening remarks", "A stated that", "A spoke by phone
// with B".
func (v verb) speakVerb() (cue, bool) {
	if v.reported() && meeting.SpokeFromAfar(v.Text, v.people, v.At, v.sentence) >= 0 {
		return v.meeters(cue{At: v.At, construct: met.alone()})
	}
	c := cue{At: v.At, construct: spoke}
	opened := v.Lemma == "open" && v.Token(v.At-1).In(lex.ClassBe) && v.SentenceAt(v.At) < v.firstSentence()+4
	if v.By > 0 && (opened || v.remarksIn(max(v.From, v.At-6), v.At)) {
		c.At = v.By
		return c, true
	}
	c.Before = true
	if v.Lemma == "open" {
		c.others = coleader
	}
	return c, v.speaks() && !v.elsewhere(lex.PhraseOf(v.At, v.To))
}

// followVerb: "was opened by A, followed by B". Where A spoke for a delegation, B did not.
func (v verb) followVerb() (cue, bool) {
	before := lex.PhraseOf(v.From, v.At)
	if v.Holds(before, lex.ClassSide) {
		return cue{}, false
	}
	spoken := v.remarksIn(v.From, v.At) || v.Any(before, func(t *lex.Token) bool { return t.In(lex.ClassVerb) && v.LemmaOf(t) == "open" })
	return cue{At: v.By, construct: spoke, Close: true}, v.By == v.At+1 && spoken && v.Token(v.At-1).Is(lex.FlagComma) && v.SentenceAt(v.At) < v.firstSentence()+4
}

// elsewhere reports whether a phrase of a sentence names an event that the text
// does not report: "gave remarks at a seminar", "The workshop was attended by".
func (l *line) elsewhere(p lex.Phrase) bool {
	if l.reported() {
		return false
	}
	at := l.Find(p, lex.ClassEvent)
	if at < p.To && l.Tokens[at].In(anyEvent) && l.Is(at-1, lex.The) {
		return false // "the event was attended by" tells of the meeting itself
	}
	return at < p.To && !l.Tokens[at].In(lex.ClassSeriesHead|lex.ClassMeeting) && !l.ofReported(at) && l.Holds(lex.PhraseOf(max(p.From, at-6), at), lex.ClassDeterminer)
}
