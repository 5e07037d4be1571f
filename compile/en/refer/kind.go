package refer

import (
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
	"dialoguec/schema"
)

// A need is what the head of a name needs beside it to make one.
type need string

const (
	needWhose     need = "whose"     // whose meeting it is
	needLast      need = "last"      // to be the last noun
	needOf        need = "of"        // what it is of
	needExecutive need = "executive" // "Executive" before it
	needPaper     need = "paper"     // a word for a kind of paper before it
	needAfter     need = "after"     // something after it
	needNational  need = "national"  // "National" and a word before it, or what all need
	needCountry   need = "country"   // a country before it, or what all need
	needThe       need = "the"       // "the" before it, and a word of its own
	needBegins    need = "begins"    // what it is of, and nothing before it
	needOrdinal   need = "ordinal"   // an ordinal before the name
	needPlace     need = "place"     // a city right before it
	needSeason    need = "season"    // a season before it
	needFirst     need = "first"     // a name after it, if none is before
	needOthers    need = "others"    // countries before it, others than the parties
	needNumber    need = "number"    // what all need; a number before it is of the name
)

// needs lists those that the data may name.
var needs = []need{needWhose, needLast, needOf, needExecutive, needPaper, needAfter, needNational, needCountry, needThe, needBegins, needOrdinal, needPlace, needSeason, needFirst, needOthers, needNumber}

// needAt returns what the head at c needs; "" if nothing of its own.
func needAt(c lex.Cursor) need { return tables().needs[c.Printed()] }

// A name is a name that a word of its kind heads; end is after its last token.
type name struct{ start, head, end lex.Cursor }

func (n name) phrase() lex.Phrase { return n.end.Passed(n.start) }

// before returns the words before the head.
func (n name) before() lex.Phrase { return n.head.Passed(n.start) }

// kinds tells the kinds of names and nouns, and whether a name says which one of
// a kind is meant.
type kinds struct {
	*reader
	capitals
	phrases
	moments
}

// kind tells the kind of a name that begins at start by its head and the words
// beside it; "" if it is no name.
func (r kinds) kind(head, start lex.Cursor) schema.ReferenceKind {
	before, next := head.Peek(-1), head.Peek(1)
	if next.Name() && next.In(lex.ClassPost) || postFor(head, start) {
		return "" // "Senior Programme Officer", "Minister of Reef Policy"
	}
	switch needAt(head) {
	case needWhose:
		return only(head.Past(start) && before.Is(lex.FlagPossessive) || r.Is(head.At-1, lex.Summit, lex.Ministerial, lex.Leaders, lex.Ministers) || before.In(lex.ClassBody) && r.Is(head.At-2, lex.Ministerial) || before.In(yearly), schema.RefEvent)
	case needExecutive:
		return only(before.In(giver), schema.RefDocument)
	case needPlace:
		return only(head.Past(start) && r.cityBefore(head), schema.RefDocument)
	case needSeason:
		return only(before.In(seasonal), schema.RefEvent)
	case needPaper:
		return only(before.In(paperKind), schema.RefDocument)
	case needThe:
		if r.yearsEnd(head, head.Next()).Past(head.Next()) {
			return schema.RefProgramme // "Kenya Vision 2050"
		}
		if start.At == head.At && next.Word != lex.For || before.Is(lex.FlagPossessive) || !introduced(start) {
			return ""
		}
	case needOthers:
		return only(r.ofOthers(head.Passed(start)), schema.RefEvent)
	case needOrdinal:
		return only(head.Past(start) && start.Peek(-1).In(lex.Any{lex.ClassOrdinal, lex.FlagOrdinal}), schema.RefEvent)
	case needOf, needBegins:
		if next.Word != lex.Of || !head.Peek(2).Name() {
			return ""
		}
	case needLast:
		if next.Is(lex.FlagWord) && !next.In(lex.ClassPreposition|lex.ClassConjunction|lex.ClassVerb|lex.ClassBe) {
			return ""
		}
	}
	switch role := head.Peek(0).Role; {
	case role.Has(lex.RoleGroupHead):
		return only(head.Past(start) && (before.In(lex.RoleGroupKind) || head.In(taskforce)) || head.At == start.At && r.isOn(head), schema.RefWorkingGroup)
	case role.Has(lex.RoleEvent):
		return schema.RefEvent
	case role.Has(lex.RoleProgramme) && !r.written(head, start):
		return schema.RefProgramme
	}
	return schema.RefDocument
}

// ofOthers reports whether several countries are named in a phrase that are not all parties.
func (r kinds) ofOthers(p lex.Phrase) bool {
	codes := r.countries.In(nil, p.From, p.To)
	return len(codes) > 1 && slices.ContainsFunc(codes, func(code string) bool { return !slices.Contains(r.countries.Parties, code) })
}

// cityBefore reports whether the name of a city is right before c, after "the".
func (r kinds) cityBefore(c lex.Cursor) bool {
	h, ok := r.HitEnding(c.At - 1)
	return ok && h.Kinds&lex.CityKinds != 0 && c.To(h.From).Peek(-1).Word == lex.The
}

// postFor reports whether a name is what a post is for, whose the post begins, or is before it:
// "Under Secretary for Strategy, Policy, and Plans".
func postFor(head, start lex.Cursor) bool {
	if before := start.Peek(-2); start.Peek(-1).Word == lex.For && before.Name() && before.In(lex.ClassPost) {
		return true
	}
	post := start.UpTo(head.At).Seek(lex.ClassPost)
	return post.SkipAll(lex.ClassPost|lex.ClassPostModifier).Is(lex.Of, lex.For) && head.Past(post) && post.UpTo(head.At).Seek(lex.FlagPossessive).Done()
}

// written reports whether a scheme is one on paper: a plan, but for an action plan of
// which only the words before tell what it is on, a programme of work, or a framework
// that has no name but what it is for.
func (r kinds) written(head, start lex.Cursor) bool {
	before := head.Peek(-1)
	if head.In(planHead) {
		return !before.In(actionWord) || head.Peek(-2).Word == lex.And || head.Next().Is(lex.On, lex.For) || !r.onTopic(head.Move(-1).Passed(start))
	}
	return before.In(workWord) || head.In(frameHead) && !before.Name() && head.Next().Is(lex.For, lex.Of)
}

// onTopic reports whether a word before a head tells what it is on, rather than
// whose it is or where it was made.
func (r kinds) onTopic(p lex.Phrase) bool {
	for c := r.First(p); !c.Done(); c = c.Next() {
		if c.Token().Name() && !r.covered(c) && !r.isPlace(c) && !c.In(lex.RoleHollow|lex.RoleGroupKind) && !c.In(lex.RoleVague) {
			return true
		}
	}
	return false
}

// isOn reports whether a bare group says what it is on, and has no acronym as
// bodies do: "Committee on Reefs and Quays".
func (r kinds) isOn(head lex.Cursor) bool {
	return head.Peek(1).In(lex.On) && head.Peek(2).Name() && r.acronymAt(r.nameEnd(head.Next())) == ""
}

// only returns a kind if yes, else none.
func only(yes bool, kind schema.ReferenceKind) schema.ReferenceKind {
	if yes {
		return kind
	}
	return ""
}

// smallKind tells the kind that the common noun at c names; "" if it is none.
func (r kinds) smallKind(c lex.Cursor) schema.ReferenceKind {
	t := r.Token(c.At)
	switch {
	case t.Is(lex.FlagCapital):
		return ""
	case t.In(lex.ClassEvent):
		return schema.RefEvent
	case t.In(lex.ClassDocument):
		return schema.RefDocument
	case t.In(lex.ClassProgramme):
		return schema.RefProgramme
	}
	return only(r.smallGroup(c), schema.RefWorkingGroup)
}

// smallGroup reports whether a group without capitals that the token at c heads
// is a working group.
func (r kinds) smallGroup(c lex.Cursor) bool {
	return c.At > 0 && tables().small[r.TextIn(c.At-1, c.At+1)] == schema.RefWorkingGroup
}

// subtitleKind tells the kind of a name by the word that heads its part after a
// colon.
func (r kinds) subtitleKind(n name) schema.ReferenceKind {
	head := n.head.Next().UpTo(n.end.At).Seek(lex.FlagColon).Seek(lex.NameHeads)
	if head.Done() {
		return ""
	}
	return r.kind(n.head.To(head.At), n.head.To(head.At-1))
}

// titleKind tells the kind of a title by the word that heads it, its first one or
// its last.
func (r kinds) titleKind(start, end lex.Cursor) schema.ReferenceKind {
	last := end.Move(-1)
	if h, ok := r.Hit(start.At); ok && h.To == end.At {
		if e, _ := r.Meaning(h, lex.KindReference); e != nil && e.Value != lex.NoReference {
			return schema.ReferenceKind(e.Value)
		}
	}
	if head := start.UpTo(end.At).Until(func(t *lex.Token) bool { return isHead(t) || !t.Name() || t.In(lex.ClassDeterminer) }); isHead(head.Token()) && (head.Next().Is(lex.On, lex.Of, lex.For, lex.Between, lex.To) || isYear(head.Peek(1))) {
		if k := r.kind(start.To(head.At), start); k != "" {
			return k // “Joint Guidance on …”
		}
	}
	return only(last.In(lex.NameHeads) && last.In(lex.FlagCapital) && last.Past(start), r.kind(last, start))
}

// kindBeside tells the kind of a title by the words beside its quotation marks.
func (r kinds) kindBeside(open, shut lex.Cursor) schema.ReferenceKind {
	before := open.Turned().Skip(lex.FlagComma).SkipWord(lex.Of)
	if isYear(before.Token()) {
		before = before.Next().SkipWord(lex.For, lex.Of) // "the theme for 2022, “Clean Lakes”"
	}
	if before.In(motto) {
		return ""
	}
	if head := open.Move(-1); isHead(head.Token()) && head.In(lex.RoleEvent) {
		return schema.RefEvent // the Exercise “Clean Lakes”
	}
	for c := shut.Next().Within(3); !c.Done(); c = c.Next() {
		if k := r.smallKind(c); k != "" {
			return k
		}
	}
	for c := open.Turned().Within(13); !c.Done() && !c.In(lex.FlagStop|lex.FlagSemicolon) && !c.Is(lex.And); c = c.Next() {
		if k := r.smallKind(c); k != "" {
			return k
		}
	}
	return ""
}

// apposedKind tells the kind of a name that ends before c by the noun that
// explains it: "Blue Week, an international conference".
func (r kinds) apposedKind(c lex.Cursor) schema.ReferenceKind {
	article := c.Within(7).Skip(lex.FlagComma)
	if !article.Past(c) || !article.Is(lex.A, lex.An) {
		return ""
	}
	head := lowEnd(c.To(article.At + 1)).Move(-1)
	if !head.Past(article) || head.In(lex.FlagHyphen) {
		return ""
	}
	return r.smallKind(head)
}

// tellsWhich reports whether a name says more than its kind: it has a word of
// its own, or goes on after the head.
func (r kinds) tellsWhich(n name) bool {
	dated, words := n.head.In(lex.RoleDated), n.before()
	if n.end.In(lex.FlagOpenQuote) && n.head.In(lex.RoleEvent) {
		return false // the Conference “Clean Lakes”
	}
	if n.end.At > n.head.At+1 && !dated {
		return true
	}
	switch needAt(n.head) {
	case needAfter:
		return n.head.Peek(-1).In(money) && r.ownWords(words)
	case needNational:
		if words.Len() > 1 && n.head.Peek(-2).In(nation) {
			return true
		}
	case needCountry:
		if n.head.Peek(-1).Is(lex.FlagPossessive) && r.inCountry(n.head.Move(-2)) {
			return true
		}
	}
	if dated {
		return !words.Empty() && !(n.head.In(journeys) && r.paid(n.start.Move(-1))) && (r.Is(n.start.At-1, lex.Upcoming, lex.Next) || r.told(n.start, n.end) || r.apposedKind(n.end) != "" || r.goneTo(n))
	}
	return r.toldApart(n) || r.ownWords(words) || r.shortened(n)
}

// shortened reports whether the acronym of a name follows it, whose words say no more than
// its kind: "the Strategic Economic Framework (SEF)".
func (r kinds) shortened(n name) bool {
	return n.before().Len() > 1 && r.acronymAt(n.end) != "" && !n.start.Peek(-1).In(lex.Any{lex.A, lex.An})
}

// goneTo reports whether it is said that somebody went to what a name names: "attended
// the World Otter Forum", "at the Otter Forum", "on the sidelines of the Otter Forum".
func (r kinds) goneTo(n name) bool {
	before := n.start.Turned()
	for before.In(lex.ClassDeterminer|lex.ClassOrdinal) || before.In(lex.RoleVague) || before.In(lex.FlagOrdinal) {
		before = before.Next()
	}
	if n.head.In(journeys) || n.end.Peek(0).Is(lex.FlagPossessive) || !r.ownWords(n.before()) {
		return false
	}
	return before.In(goingTo) || before.Is(lex.Of) && before.Next().In(atEvent)
}

// ownWords reports whether a word before the head is neither a country nor one
// that many names have.
func (r kinds) ownWords(p lex.Phrase) bool {
	for c := r.First(p); !c.Done(); c = c.Next() {
		if c.In(lex.FlagWord|lex.FlagNumber) && !c.In(lex.ClassDeterminer|lex.ClassOrdinal|lex.ClassCardinal) && !c.In(lex.RoleHollow|lex.RoleGroupKind) && !r.inCountry(c) {
			return true
		}
	}
	return false
}

// toldApart reports whether a bare kind is told from others by what is around
// it: "the March 25 Joint Statement", "the Joint Statement by Presidents A and
// B", "the Leaders’ Summit in Woodside", "the Japan-Peru Summit".
func (r kinds) toldApart(n name) bool {
	if n.before().Empty() {
		return r.dated(n.start.Move(-1)) && r.kind(n.head, n.start) == schema.RefDocument // "the 2015 Guidelines"
	}
	if r.told(n.start, n.end) || r.dated(n.start.Move(-1)) && r.kind(n.head, n.start) == schema.RefDocument || len(r.countries.In(nil, n.start.At, n.head.At)) > 1 {
		return true
	}
	if n.head.In(struck) && n.start.Peek(-1).In(lex.The) && r.land(n.before()) {
		return true // "the Fiji Agreement"
	}
	who := n.end.Next().SkipWord(lex.The)
	return n.end.Is(lex.By, lex.Between) && (r.person(who) || who.Token().Name())
}

// land reports whether a phrase is the name of a country, and neither an acronym
// nor an adjective.
func (r kinds) land(p lex.Phrase) bool {
	h, ok := r.Hit(p.From)
	if !ok || h.To != p.To || r.Token(p.From).Is(lex.FlagUpper) {
		return false
	}
	_, land := r.Meaning(h, lex.KindCountry)
	_, adjective := r.Meaning(h, lex.KindDemonym)
	return land && !adjective
}

// A smallHead is a noun without a capital that heads a name after it: the Young
// Divers program, the Kelp Bay road map.
type smallHead struct {
	start lex.Cursor // its first token
	kind  schema.ReferenceKind
}

// smallHeadAt returns the longest small head that ends with the token at c.
func (r kinds) smallHeadAt(c lex.Cursor) (h smallHead, found bool) {
	if t := r.Token(c.At); !isSmall(t) || !tables().ends.Of(t) {
		return smallHead{start: c}, false
	}
	h.start = c
	for back := c.Next().Turned().Within(3); !back.Done(); back = back.Next() {
		if kind, ok := tables().small[strings.ToLower(r.CleanText(back.At, c.At+1))]; ok {
			h, found = smallHead{c.To(back.At), kind}, true
		}
	}
	return h, found
}

// document returns the noun for a document without a capital that ends at c.
func (r kinds) document(c lex.Cursor) (lex.Cursor, bool) {
	h, ok := r.smallHeadAt(c)
	if !ok && c.In(lex.ClassDocument) {
		return c, true
	}
	return h.start, ok && h.kind == schema.RefDocument
}

// distinct reports whether the capitals before a small head are those of a name:
// more than a country, a body or a field of technology. low is where the small
// words before the head begin.
func (r kinds) distinct(h smallHead, start, low lex.Cursor) bool {
	own, body := 0, false
	for c := start; low.Past(c); c = c.Next() {
		t := c.Token()
		if !t.Name() {
			continue
		}
		if r.body(c) {
			body = true
		} else if !r.inCountry(c) && !t.In(lex.RoleHollow|lex.RoleVague) && !t.In(noName) && !t.In(lex.ClassPost|lex.ClassPostModifier|lex.ClassHonorific|lex.ClassOrdinal) {
			own++
		}
	}
	if body && own == 0 {
		return h.kind == schema.RefDocument && h.start.Past(low) && r.ownWord(h.start.Passed(low))
	}
	return own > 1 && !body || own > 0 && introduced(start)
}
