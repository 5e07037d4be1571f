package person

import "dialoguec/compile/en/lex"

// postItem reads the post that is an item of its own at token i, without a name.
func (r *posts) postItem(i int32, s lex.Sentence) (post, bool) {
	for n := i; n < s.To && n < i+14; n++ {
		t := &r.Tokens[n]
		if t.Is(lex.FlagCapital) && (t.In(lex.ClassPost|lex.ClassRank) || r.headsPost(n)) && r.bodies.At[n] == 0 {
			p, ok := r.postAt(n, i, s.To)
			if !ok || p.Plural || p.From > i && !r.smallWords(lex.PhraseOf(i, p.From)) {
				return post{}, false
			}
			name := r.honorifics(p.To, s.To)
			to, words := r.nameFrom(name, s.To)
			if words == 1 && name == p.To && p.To > r.postHeads(n, s.To) && r.unlisted(lex.PhraseOf(name, to)) && (r.Token(to).Is(lex.FlagComma) || r.finite(to)) {
				p.To, words = to, 0 // "NAME, Director for Trade Disciplines,"
			}
			return p, words == 0 // else the next person's
		}
		if t.Is(lex.FlagComma|lex.FlagSemicolon|lex.FlagStop|lex.FlagColon) || t.In(lex.ClassModal|lex.ClassBe|lex.ClassHave) || r.Is(n, lex.And) && !r.Token(n-1).In(lex.ClassTopic) {
			return post{}, false
		}
	}
	return post{}, false
}

// runPost returns the post that ends right before the honorific at token i and is
// of a body that no list has: "Director of the Central Asia, Caucasus and Black
// Sea Department Mr NAME".
func (r *posts) runPost(i int32, s lex.Sentence) post {
	c := r.Back(i-1, max(s.From, i-20))
	if !c.Token().Name() {
		return post{}
	}
	for ; !c.Done() && r.at[c.At] == 0; c = c.Next() {
		t := c.Token()
		if t.Is(lex.FlagCapital) && t.In(lex.ClassPost) && r.bodies.On(c.At) == 0 && r.Is(c.At+1, lex.Of, lex.For) {
			p, ok := r.postAt(c.At, s.From, i)
			if !ok || p.Plural || p.To == i {
				return post{}
			}
			p.To = i
			return p
		}
		if !t.Name() && !t.Is(lex.FlagComma|lex.FlagHyphen|lex.FlagAmpersand) && !t.In(lex.ClassDeterminer) && !c.Is(lex.And, lex.Of, lex.For) {
			break
		}
	}
	return post{}
}

// leadNames reports whether the posts of a list, of which a name ends before
// token i, are before the names: "Minister A, Peru’s Minister, Dr B, and the
// Director for Ports, Dr C". Such a list ends with a name.
func (r *posts) leadNames(i int32, s lex.Sentence) bool {
	for names := 0; ; names++ {
		c := r.Ahead(r.honours(i, s.To), s.To)
		if !c.In(lex.FlagComma) && !c.Is(lex.And) {
			return names > 0
		}
		c = c.Skip(lex.FlagComma).SkipWord(lex.And)
		p, ok := r.postItem(c.At, s)
		if !ok {
			return names > 0
		}
		next := r.Ahead(r.afterShort(p.To, s.To), s.To)
		if !next.In(lex.FlagComma) {
			return names > 1
		}
		next = next.Next().SkipWord(lex.The)
		from := r.honorifics(next.At, s.To)
		to, words := r.nameFrom(from, s.To)
		if words < 2 || names == 0 && from == next.At {
			return false
		}
		i = to
	}
}
