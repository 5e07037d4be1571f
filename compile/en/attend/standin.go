package attend

import (
	"slices"
	"strings"

	"dialoguec/compile/en/lex"
)

// standIn adds the entry of whoever a pronoun or a bare surname stands for with which a
// sentence tells on of a visit, or of talks without a name: "Minister A travelled to Lima. On
// Monday he met B", "A met with B". It is named where its words are not repeated.
func (w *work) standIn(before, l *line) {
	if !l.unnamed() {
		return
	}
	i, ok := l.shortSubject()
	if !ok {
		return
	}
	e, ok := before.teller()
	if !l.Tokens[i].In(lex.ClassPronoun) {
		e, ok = w.bearer(i)
	}
	if !ok {
		return
	}
	e.From, e.To = i, i+1
	at := 0
	for at < len(l.entries) && l.entries[at].From < i {
		at++
	}
	l.entries = slices.Insert(l.entries, at, e)
}

// tellsOn makes a sentence one that tells on of a visit: whoever met there took part, if his
// country is known.
func (l *line) tellsOn() {
	for c := l.Ahead(l.From, l.To); !c.Done(); c = c.Next() {
		if c.In(lex.ClassHave) && c.In(lex.ClassPast) && c.Next().SkipAll(lex.ClassAdverb).In(lex.ClassMeet|lex.ClassHold) {
			return // "had met in Lima to start the dialogue"
		}
	}
	l.opening = true
	for n := range l.entries {
		e := &l.entries[n]
		e.unsure = e.Person && e.Country == ""
	}
}

// shortSubject returns the one word that is the subject of a sentence, a pronoun or a surname
// without a post, after no more than where or when: "In Lima he met", "While in Lima, Smith
// has held".
func (l *line) shortSubject() (int32, bool) {
	const longest = 8 // tokens of where or when
	c := l.Ahead(l.From, l.To)
	for n := 0; n < longest && !c.Done(); n++ {
		verb := c.Next().SkipAll(lex.ClassHave | lex.ClassBe | lex.ClassAdverb)
		switch {
		case l.people.At[c.At] != 0, c.In(lex.ClassVerb|lex.ClassBe|lex.ClassRelative) && !c.In(lex.FlagCapital):
			return 0, false
		case c.Is(lex.He, lex.She), (c.At == l.From || c.Peek(-1).Is(lex.FlagComma)) && c.Token().Name() && !c.In(lex.ClassPronoun|lex.ClassDeterminer|lex.ClassPreposition):
			if verb.In(lex.ClassPast) && verb.In(toldOn) && !verb.In(lex.FlagCapital) {
				return c.At, true
			}
		}
		c = c.Next()
	}
	return 0, false
}

// teller returns the one person who is the subject of a sentence: the only one who is named
// before its first verb in the past.
func (l *line) teller() (entry, bool) {
	var who entry
	if l.scene == nil {
		return who, false
	}
	verb := l.Ahead(l.From, l.To).Until(func(t *lex.Token) bool {
		return t.In(lex.ClassPast|lex.ClassBe) && t.In(lex.ClassVerb|lex.ClassMeet|lex.ClassHold|lex.ClassBe|lex.ClassHave) && !t.Is(lex.FlagCapital)
	})
	found := 0
	for _, e := range l.entries {
		if e.From < verb.At && e.Person && !verb.Done() {
			who = e
			found++
		}
	}
	if found == 1 && who.named.Empty() {
		who.named = lex.PhraseOf(who.From, who.To)
	}
	return who, found == 1
}

// bearer returns the entry of the one person of the text whose surname is at token i.
func (w *work) bearer(i int32) (entry, bool) {
	var who entry
	found := 0
	for n, x := range w.all {
		if !strings.HasSuffix(x.Name, " "+w.TokenText(i)) {
			continue
		}
		for k, m := range w.people.Mentions {
			if int(m.Fact) == n && m.From < i {
				e := w.people.Entries[k]
				who = entry{Fact: m.Fact, Person: true, Country: x.Country, named: lex.PhraseOf(e.From, e.To)}
				found++
				break
			}
		}
	}
	return who, found == 1
}
