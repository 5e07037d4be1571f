package attend

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/body"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/lexicon"
	"dialoguec/compile/read"
	"dialoguec/compile/text"
)

// An actor is somebody who is named in a sentence and can act.
type actor struct {
	span   text.Span
	names  string // as provisions name them, "|" between several
	phrase int    // that names them; fact.None if a side or a group does
}

// actors returns all who are named in a sentence and can act, in their order.
func (r *reader) actors(s text.Span, mentions []body.Mention) []actor {
	var out []actor
	for _, m := range mentions {
		if n := len(out); n > 0 && m.Phrase == fact.None && r.t.S[out[n-1].span.End:max(out[n-1].span.End, m.Span.Start)] == lex.Of {
			out[n-1].span.End = m.Span.End // デジタル庁|の三者: in apposition
			continue
		}
		if n := len(out); n > 0 && r.t.S[out[n-1].span.End:max(out[n-1].span.End, m.Span.Start)] == lex.Open {
			continue // 欧州連合|（EU）と
		}
		if n := len(out); n > 0 && r.isPostOfEach(&out[n-1], m) {
			out[n-1].span.End, out[n-1].names = m.Span.End, "participants"
			continue
		}
		names := m.Actor
		if m.Phrase != fact.None {
			names = r.nameOf(m.Phrase, s.End)
		}
		if names != "" || m.Phrase != fact.None && r.personOf(m.Phrase) != fact.None {
			out = append(out, actor{m.Span, names, m.Phrase})
		}
	}
	return out
}

// isPostOfEach reports whether a mention is no more than the post of those whom a
// group before it has: 三か国の|大臣は.
func (r *reader) isPostOfEach(group *actor, m body.Mention) bool {
	if m.Phrase == fact.None || group.phrase != fact.None || group.names != "both governments" && group.names != "participants" || r.t.S[group.span.End:max(group.span.End, m.Span.Start)] != lex.Of {
		return false
	}
	p := &r.bodies.Phrases[m.Phrase]
	return len(p.Orgs) == 0 && p.Name.Empty() && !p.Post.Empty()
}

// nameOf returns the code or the name of the side for which a body, person or
// country acts; "" if nothing tells it. The text is known up to an offset.
func (r *reader) nameOf(phrase, at int) string {
	p, org := &r.bodies.Phrases[phrase], r.bodies.Phrases[phrase].Body()
	if who := r.personOf(phrase); who != fact.None {
		q := &r.people.All[who]
		switch {
		case q.Country == "INT" && r.parties.Institution != "":
			return r.parties.Institution
		case q.Country != "" && (q.Country != "INT" || q.Organization == fact.None):
			return q.Country
		case org == fact.None && q.Organization != fact.None && p.Country == "":
			org = q.Organization
		case org == fact.None && p.Country == "": // nothing tells the side
			return q.Name
		}
	}
	if org == fact.None {
		return p.Country
	}
	if r.bodies.All[org].Country == "INT" {
		org = r.bodies.Top(org)
	}
	switch nation := r.bodies.All[org].Country; {
	case r.bodies.IsCivil(org, at) && !r.onSide(org):
		return "private sector"
	case country.Governs(nation):
		return nation
	}
	name := ""
	r.bodies.Forms(org, at, func(form string) bool {
		actor, ok := country.ActorOf(form)
		if ok {
			name = actor
		}
		return !ok
	})
	if name != "" {
		return name
	}
	printed := ""
	if org == p.Body() {
		printed = p.LastUnit().Of(r.t.S)
	}
	return read.ActorName(r.bodies.NameAt(org, at, printed), r.bodies.All[org].Registry, func(known *lexicon.Organization) string { return known.NameJA })
}

// personOf returns the person whom a phrase names, or means by a post alone;
// fact.None if it does neither.
func (r *reader) personOf(phrase int) int {
	p, who := &r.bodies.Phrases[phrase], r.people.Of[phrase]
	if who == fact.None && p.Country == "" && len(p.Orgs) == 0 && p.Name.Empty() {
		return r.holder(p.Post.Of(r.t.S))
	}
	return who
}

// holder returns the person of this text who is called by a post alone: 大臣は.
// Where several hold such a post it is the one of Japan, whose ministries write
// so; fact.None if nothing tells who it is.
func (r *reader) holder(post string) int {
	found, several := fact.None, false
	for i := range r.people.All {
		q := &r.people.All[i]
		before, ok := strings.CutSuffix(q.Title, post)
		if post == "" || !ok || words().Vice.Ends(before) {
			continue
		}
		if q.Country == "JP" {
			return i
		}
		several, found = several || found != fact.None, i
	}
	if several {
		return fact.None
	}
	return found
}

// onSide reports whether a body was listed among those of a country.
func (r *reader) onSide(org int) bool {
	return slices.ContainsFunc(r.roll, func(p fact.Participation) bool {
		return p.Organization == org && country.Governs(string(p.Side))
	})
}

// subjects returns those who act in a sentence: those whom は, が or から marks in
// its main clauses.
func (r *reader) subjects(s text.Span, all []actor) []string {
	var out []string
	last := s.Start                          // where the subject before ends
	for k, from := 0, 0; k < len(all); k++ { // from is the first of the list being read
		if k > 0 && !r.listGoesOn(all[k-1], all[k]) {
			from = k
		}
		if !r.isSubject(all[k], s) || len(out) > 0 && (r.isSubordinate(s.From(all[k].span.End)) || r.isSaid(text.Span{Start: last, End: all[k].span.Start}, s.End)) {
			continue
		}
		if words().Attended.Ends(r.t.S[last:max(last, all[k].span.Start)]) { // 日本側からは…が出席し、|ケニア側は…を表明した
			out = nil
		}
		last = all[k].span.End
		for n, u := range all[from : k+1] {
			if n == 0 && from < k && u.names == "participants" && strings.HasPrefix(r.t.S[u.span.End:], "、") {
				continue // 我々、ベルギー及び日本の大臣は: in apposition
			}
			out = addNames(out, u.names)
		}
		if r.markOf(all[k], s) == partner && country.Governs(all[k].names) { // スペインとは、…で一致: we and they
			out = addNames(out, "JP")
		}
		from = k + 1
	}
	return out
}

// addNames adds to those who act the names of one more, each once.
func addNames(to []string, names string) []string {
	for name := range strings.SplitSeq(names, "|") {
		if name != "" && !slices.Contains(to, name) {
			to = append(to, name)
		}
	}
	return to
}

// isSaid reports whether a subject is one of what the subject before is told to have
// said: nothing between them, which is no more than a part of that, ends a clause.
func (r *reader) isSaid(between text.Span, end int) bool {
	v := words()
	return !between.Empty() && v.Sayings.In(r.t.S[between.End:end]) && !v.ClauseBreaks.In(between.Of(r.t.S))
}

// isSubordinate reports whether a が makes a name the subject of a clause that a
// こと closes: …は、海運局が、調査を終えたことに留意した.
func (r *reader) isSubordinate(in text.Span) bool {
	rest := in.Of(r.t.S)
	i := strings.Index(rest, "が、")
	return i >= 0 && i <= 60 && !words().MainSubjects.In(rest[:i]) && words().ThatClauses.In(rest[i:])
}

// listGoesOn reports whether only what joins the members of a list is between two.
func (r *reader) listGoesOn(a, b actor) bool {
	if b.span.Start < a.span.End {
		return false
	}
	gap := r.t.S[a.span.End:b.span.Start]
	if _, n := lex.Bracket(gap, 0); n > 0 {
		gap = gap[n:]
	}
	if t := words().MemberTails.TrimPrefix(gap); t != "" {
		gap = t
	}
	return gap == "" || words().Joins.Has(gap)
}

// isSubject reports whether the particle after a name makes it the subject of a
// main clause.
func (r *reader) isSubject(a actor, s text.Span) bool { return r.markOf(a, s) != other }

// markOf returns what the particle after a name makes of it: the subject of a main clause,
// one with whom Japan acts in it, or neither.
func (r *reader) markOf(a actor, s text.Span) mark {
	rest := words().Representatives.TrimPrefix(lex.AfterNote(r.afterBrackets(a, s)))
	if a.phrase != fact.None && words().Within.Begins(rest) && len(r.bodies.Phrases[a.phrase].Orgs) > 0 { // 海上保安庁では、
		return subject
	}
	if a.phrase == fact.None && a.names == "both governments" {
		rest = afterMinistry(rest)
	}
	m, n := words().marks.Longest(rest)
	if given := words().Given.Skip(rest, n); given > n && (lex.BeginsName(rest[given:]) || lex.StartsAny(rest[given:], "お", "ご")) { // ケニアから寄せられた|支援
		return other
	}
	if m == mainSubject {
		if !isMainClause(rest) {
			return other
		}
		m = subject
	}
	return m
}

// afterMinistry returns what follows the ministry of each of several countries, with which
// a text goes on after them: 両国|の財務省|は.
func afterMinistry(rest string) string {
	of, ok := strings.CutPrefix(rest, lex.Of)
	end := lex.RunEnd(of, 0)
	if !ok || !words().EachHas.Ends(of[:end]) {
		return rest
	}
	return of[end:]
}

// qualifies reports whether the verb right after a が is one before a noun, so that it says of
// that what its subject did: 英国側が|行った調査に対し, 経済界が|取りまとめた「…」を.
func qualifies(clause string) bool {
	rest := strings.TrimPrefix(clause, "が")
	for i, c := range rest {
		switch c {
		case 'を', 'に', 'で', 'と', '「':
			return false
		case 'た', 'る':
			if lex.BeginsNoun(rest[i+len("た"):]) {
				return i > 0
			}
		}
	}
	return false
}

// isMainClause reports whether the clause that a が begins is no part of a noun
// phrase: it runs to the verb at the end of a clause.
func isMainClause(rest string) bool {
	v, clause := words(), rest
	if end := strings.IndexAny(rest, "、。"); end >= 0 {
		clause = rest[:end]
	}
	n := v.ReportEnds.Suffix(clause)
	return n > 0 && !qualifies(clause) && !v.Decided.In(rest) && !v.InnerVerbs.In(clause[:len(clause)-n])
}
