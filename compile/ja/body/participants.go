package body

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/ja/meeting"
	"dialoguec/compile/text"
)

// Attended reports whether a sentence says that somebody took part in the
// meeting.
func Attended(s string) bool {
	v := words()
	if v.UnderChairs.In(s) {
		return true
	}
	for at := 0; ; {
		i, n := v.Attending.Index(s[at:])
		if i < 0 {
			return false
		}
		before, gathered := s[:at+i], v.Gathered.Begins(s[at+i:])
		at += i + n
		if (gathered || !isElsewhere(before)) && tookPart(before, s[at:]) {
			return true
		}
	}
}

// holding returns the end of the clause of a sentence that says who held the meeting,
// before the one that says who took part: 港湾庁は、…を開催し、|…長官が出席した; 0 if none does.
func holding(s string) int {
	i, n := words().Holding.Index(s)
	if i < 0 || Attended(s[:i+n]) || !Attended(s[i+n:]) {
		return 0
	}
	return i + n
}

// presents reports whether a sentence says no more than who took part, for one side
// after the other: 議長は…長官、中国からは…部長です, 日本は…大臣、英国は…大臣でした.
func (r *reader) presents(s text.Span) bool {
	v, printed := words(), s.Of(r.s)
	if r.rollCall(printed) {
		return true
	}
	if !v.Copulas.Ends(lex.TrimStop(printed)) {
		return false
	}
	if v.Presenting.Begins(printed) {
		return true
	}
	sides := 0
	for i := s.Start; i < s.End; {
		_, end := r.topicAt(s.From(i))
		if end > i && (i == s.Start || strings.HasSuffix(r.s[:i], lex.Comma)) {
			sides++
		}
		i = max(end, lex.Next(r.s, i))
	}
	return sides > 1
}

// rollCall reports whether a sentence is no more than the list of those who took part:
// ケニア側出席者は、…大臣、…次官ほか。
func (r *reader) rollCall(s string) bool {
	v := words()
	head, rest, ok := strings.Cut(s, "は、")
	if !ok || !v.Attendants.Ends(head) || lex.Count(head) > 16 {
		return false
	}
	rest = v.Company.TrimSuffix(lex.TrimStop(v.Copulas.TrimSuffix(lex.TrimStop(rest))))
	return strings.HasSuffix(rest, lex.Close) || lex.Last(rest).InName()
}

// topicAt reads the country or the side that is the topic of what follows: 日本は.
func (r *reader) topicAt(in text.Span) (code string, end int) {
	if code, end = r.sideAt(in); end > in.Start {
		return code, end
	}
	w, n := r.t.Name(in)
	if end := words().Topics.Skip(r.s[:in.End], in.Start+n); w.Country != "" && end > in.Start+n {
		return w.Country, end
	}
	return "", in.Start
}

// isElsewhere reports whether what is attended is another event than the meeting:
// 懇談会に出席.
func isElsewhere(before string) bool {
	event, ok := strings.CutSuffix(before, lex.To)
	if open := strings.LastIndex(event, lex.Open); strings.HasSuffix(event, lex.Close) && open > 0 { // 「…会議」（GLC 2031）に出席
		event = event[:open]
	}
	event = strings.TrimRight(event, lex.CloseQuote)
	return ok && (words().Receptions.Ends(event) || !words().OwnSessions.Ends(event))
}

// tookPart reports whether a word of taking part is the verb of a clause, with a
// subject before it, and not of one that qualifies a noun.
func tookPart(before, rest string) bool {
	v := words()
	if !v.Subjects.In(before) {
		return false
	}
	if rest == "" || strings.HasPrefix(rest, lex.Stop) {
		return true
	}
	return v.Took.PrefixOf(rest, func(w, rest string) bool {
		return strings.HasSuffix(w, lex.Stop) || strings.HasSuffix(w, lex.Comma) || rest == "" || v.ClauseEnds.Begins(rest)
	}) > 0
}

// participants reads those whom a sentence names as participants, and the words
// that say in which role they took part.
func (r *reader) participants(in text.Span, x scope, out *Line) {
	side := r.sideAt
	if r.presents(in) {
		side = r.topicAt
	} else {
		in = in.To(r.lastAttending(in))
	}
	s := r.s[:in.End]
	x.list = true
	x.side = cmp.Or(r.sideBehind(in), x.side)
	ahead := false // a side was named, and nobody of it so far
	first, several := "", false
	for i := in.Start; i < in.End; {
		if code, end := side(in.From(i)); end > i {
			x.side, out.Sided, ahead = code, true, true
			several, first = several || first != "" && first != code, code
			if r.isBehind(in, i, end) {
				x.side, ahead = r.sideBehind(in.From(end)), false
			}
			i = end
			continue
		}
		if role, n := words().roles.Longest(s[i:]); n > 0 && ahead && !role.Last { // 英国からは、首席代表として…次官が
			i += n
			continue
		} else if n > 0 {
			out.Entries = append(out.Entries, Mention{
				Span: text.Span{Start: i, End: i + n}, Phrase: fact.None, Role: &role,
				Observing: words().Observing.Ends(s[in.Start:i]),
			})
			i += n
			if code, end := r.sideAt(in.From(lex.Skip(s, i, "とする"))); role.Last && code != "" { // …を団長とする日本側代表団
				r.setSide(out.Entries, code)
				i, out.Sided, role.Last = end, true, false
			}
			if behind := r.sideBehind(in.From(i)); !role.Last && (several || behind != "") { // else ケニア側は…が団長を務め、港湾庁が出席した
				x.side = behind
			}
			continue
		}
		m, end := r.participant(in.From(i), x)
		switch {
		case m.Phrase == fact.None:
		case r.sentBy(out.Entries, m, in):
		default:
			out.Entries, ahead = append(r.sent(out.Entries, &m), m), false
		}
		i = max(glossEnd(s, end), lex.Next(s, i))
	}
}

// glossEnd returns the offset after the bracket at an offset that has a name and its
// post in Latin letters: …次官|（Ms. Ada Roe、Secretary of Transport）; the offset itself
// if none begins there.
func glossEnd(s string, at int) int {
	in, end := lex.Bracket(s, at)
	if !strings.Contains(in.Of(s), " ") || strings.ContainsFunc(in.Of(s), isJapanese) {
		return at
	}
	return end
}

// isJapanese reports whether a character is an ideograph or one of kana.
func isJapanese(c rune) bool {
	class := lex.ClassOf(c)
	return class == lex.Kanji || class == lex.Hiragana || class == lex.Katakana
}

// lastAttending returns the offset after the last word of taking part in a stretch,
// or the post of who led it (…が出席し、内藤院長|の下、), after which nobody is named who
// did; its end if there is none.
func (r *grammar) lastAttending(in text.Span) int {
	end := in.Start
	for i, n := words().Attending.Index(in.Of(r.s)); i >= 0; i, n = words().Attending.Index(r.s[end:in.End]) {
		end += i + n
	}
	if end == in.Start {
		return in.End
	}
	if i := strings.Index(r.s[end:in.End], "の下、"); i > 0 && r.titled(in.To(end+i)) {
		return end + i
	}
	return end
}

// sideBehind reads the side that is named behind those who took part for it, with
// whom a stretch begins: …審議官が|日本側から、…次官が|英国側から出席した. It is "" if
// one is named before them.
func (r *reader) sideBehind(in text.Span) string {
	for i := in.Start; i < in.End; i = lex.Next(r.s, i) {
		if code, end := r.sideAt(in.From(i)); end > i {
			if r.isBehind(in, i, end) {
				return code
			}
			return ""
		}
	}
	return ""
}

// isBehind reports whether a side, or a body, from at to end is named behind those
// who came from there: …審議官が|外務省|から参加した.
func (r *reader) isBehind(in text.Span, at, end int) bool {
	if !in.Contains(text.Span{Start: at, End: end}) {
		return false // a body goes on over the end of a line
	}
	v, mark, rest := words(), strings.TrimSuffix(r.s[at:end], lex.Comma), r.s[end:in.End]
	n := v.BehindMarks.Prefix(rest)
	return v.BehindLeads.Ends(r.s[in.Start:at]) && (n > 0 || v.BehindMarks.Ends(mark)) &&
		(len(mark) < end-at || v.BehindEnds.Begins(rest[n:]))
}

// sent gives a person the body that is said to have sent them, alone or in a list, and its
// side, which is no participant of its own then: 競争総局から|見本一郎副総局長、|麻田室長が, 港湾庁　|内藤長官.
func (r *reader) sent(before []Mention, m *Mention) []Mention {
	n, p := len(before), &r.phrases[m.Phrase]
	if n == 0 || before[n-1].Phrase == fact.None || !p.Person {
		return before
	}
	q, at := &r.phrases[before[n-1].Phrase], before[n-1].Span.End
	v, gap := words(), r.s[at:max(at, m.Span.Start)]
	switch m.sent = before[n-1].sent; {
	case q.Person && len(m.sent) > 0 && v.Breaks.Has(gap) && (m.Side == "" || m.Side == q.Side) && IsGuest(p.Name.Of(r.s)) == IsGuest(q.Name.Of(r.s)) && !v.Envoys.Begins(p.Post.Of(r.s)):
	case q.Person || !q.Post.Empty() || gap != lex.Gap && !v.SentFrom.Has(strings.TrimRight(gap, "は"+lex.Comma)):
		m.sent = nil
		return before
	default:
		m.sent, before = q.Orgs, before[:n-1]
	}
	if len(p.Orgs) == 0 {
		p.Orgs = m.sent
	}
	if n := len(m.sent); n > 0 && country.Governs(r.All[m.sent[n-1]].Country) {
		m.Side = r.All[m.sent[n-1]].Country
		p.Side = m.Side
	}
	return before
}

// sentBy gives those without a body the one that is named behind them, which is no
// participant of its own then, and reports whether a mention is such a body:
// 見本一郎長官及び…課長が|海上保安庁から参加した.
func (r *reader) sentBy(before []Mention, m Mention, in text.Span) bool {
	q := &r.phrases[m.Phrase]
	if len(q.Orgs) == 0 || q.Person || !q.Post.Empty() || !r.isBehind(in, m.Span.Start, m.Span.End) {
		return false
	}
	for _, e := range slices.Backward(before) {
		if e.Phrase == fact.None {
			break
		}
		if p := &r.phrases[e.Phrase]; p.Person && len(p.Orgs) == 0 && e.Side == m.Side {
			p.Orgs = q.Orgs
		}
	}
	return true
}

// setSide gives the one whom the last of some entries says the role of a side that
// is named after it.
func (r *reader) setSide(entries []Mention, code string) {
	if n := len(entries); n > 1 && entries[n-2].Phrase != fact.None {
		m := &entries[n-2]
		m.Side, r.phrases[m.Phrase].Side = code, code
	}
}

// isAhead reports whether others follow whom nothing but a common noun names:
// …審議官|及び関係企業ほか.
func isAhead(rest string) bool {
	v := words()
	if v.Others.Begins(rest) {
		return true
	}
	n := v.Breaks.Prefix(rest)
	end := lex.RunEnd(rest, n)
	_, body := lex.BodyEnding(rest[n:end])
	return n > 0 && end > n && body == 0 && !v.posts.Ends(rest[n:end]) && v.Others.Begins(rest[end:])
}

// sideAt reads the side that is named at an offset, as 日本側 or 豪州からは.
func (r *reader) sideAt(in text.Span) (code string, end int) {
	if m, ok := r.parties.Marker(in.Start); ok {
		return m.Code, m.Span.End
	}
	return r.parties.Origin(in)
}

// participant reads one participant at an offset; its phrase is fact.None if
// none is named there.
func (r *reader) participant(in text.Span, x scope) (Mention, int) {
	none := Mention{Phrase: fact.None}
	if at := lex.Skip(r.s[:in.End], in.Start, lex.Dot); at > in.Start { // …機構（PA）|・海運省
		return none, at
	}
	if !lex.BeginsName(in.Of(r.s)) {
		return none, lex.QuoteEnd(r.s[:in.End], in.Start)
	}
	if w, ok := r.dates.At(in.Start); ok {
		return none, w.Span.End
	}
	if lex.Conjunction(in.Of(r.s)) {
		return none, lex.Next(r.s, lex.Next(r.s, in.Start))
	}
	if end := r.meetingAt(in); end > in.Start {
		return none, end
	}
	if _, end := lex.Ordinal(r.s[:in.End], in.Start); end > in.Start { // 第8回ASEAN+3（日中韓）社会福祉大臣会合が
		return none, r.t.RunEnd(in)
	}
	if _, n := words().groups.Longest(in.Of(r.s)); n > 0 && !lex.BeginsName(r.s[in.Start+n:in.End]) && !words().Own.Begins(in.Of(r.s)) { // 三庁長官に加え
		return none, in.Start + n
	}
	p := r.phrase(in, x)
	end := p.Span.End
	if end == in.Start {
		return none, max(r.t.RunEnd(in), lex.Next(r.s, in.Start))
	}
	if len(p.units) == 0 && p.Name.Empty() && p.Post.Empty() || !r.isParticipant(&p, in.End) || p.Post.Empty() && words().Housing.Begins(r.s[end:in.End]) {
		return none, end
	}
	r.record(&p, x)
	if p.Person = !p.Name.Empty(); !p.Person && len(p.Orgs) == 0 {
		if p.Orgs = r.formerPost(&p); len(p.Orgs) == 0 {
			return none, end
		}
	}
	rest := r.s[end:in.End]
	if _, n := lex.Bracket(rest, 0); n > 0 { // …副次官（Ms. Ada Roe, Undersecretary）ほか
		rest = rest[n:]
	}
	m := Mention{Span: p.Span, Side: x.side, Others: isAhead(rest), Counted: isCounted(rest) && !p.Post.Empty()}
	m.Phrase = r.add(p, x)
	return m, end
}

// meetingAt returns the end of a meeting, by its number or by the name of its
// series, at an offset: 第2回合同委員会においては; the offset if there is none.
func (r *reader) meetingAt(in text.Span) int {
	_, from := lex.Ordinal(r.s[:in.End], in.Start)
	run := text.Span{Start: from, End: r.t.RunEnd(in.From(from))}
	switch {
	case from > in.Start && meeting.IsPlain(run.Of(r.s)), from > in.Start && r.meetings.EndsSeries(run.Of(r.s)):
		return run.End
	case r.meetings.SeriesAt(in.From(from)) > 0:
		return from + r.meetings.SeriesAt(in.From(from))
	}
	return in.Start
}

// isCounted reports whether others are counted below the post before: 課長以下5名.
func isCounted(rest string) bool {
	below, ok := strings.CutPrefix(rest, lex.Following)
	if !ok {
		return false
	}
	n, end := lex.Number(below, 0, 3)
	return n > 0 && words().Heads.Begins(below[end:]) || words().Below.Begins(below)
}
