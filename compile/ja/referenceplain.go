package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"slices"
	"strings"

	"dialoguec/compile/fact"
)

// A plainName is a stretch of name characters that may hold a name without
// quotation marks.
type plainName struct {
	from int // with the number or the year in front: 第5回…, 2025年…
	head int // behind them
	end  int
}

// plainReference enters a name without quotation marks that begins at i, and
// gives the offset up to which it was looked at.
func (r *reader) plainReference(i int, s text.Span) int {
	if end := r.fieldReference(i, s); end > i {
		return end
	}
	w := r.plainNameAt(i, s)
	if w.end == w.head {
		return w.head
	}
	if end := r.ofMeeting(w); end > 0 {
		return max(end, w.end)
	}
	if r.heldReference(w, s) {
		return w.end
	}
	for k := w.head; k < w.end; {
		c, size := lex.Decode(r.s[:w.end], k)
		if k += size; !r.v.kinds.MayEnd(c) {
			continue
		}
		kind, n := r.v.kinds.Longest(r.s[w.head:k])
		switch {
		case n == 0 || kind.apposed:
		case r.convened(w.head, k, n, s):
			name := text.Span{Start: w.from, End: k}
			r.refer("event", name, s, name, referenceConvened)
			return w.end
		case r.closesName(w, k, n, kind, s):
			return r.endingReference(w, k, kind.kind, s)
		}
	}
	return w.end
}

// plainNameAt reads the stretch that begins at i.
func (r *reader) plainNameAt(i int, s text.Span) plainName {
	w := plainName{from: i, head: i}
	if strings.HasPrefix(r.s[i:], "第") {
		if n, end := lex.Ordinal(r.s[:s.End], i); n > 0 {
			w.head = end
		}
	}
	if d, ok := r.dates.At(w.head); ok && r.dates.InName(d.Span) {
		w.head = w.from + d.Span.Len()
	}
	w.end = r.t.RunEnd(w.head, s.End)
	return w
}

// ofMeeting gives the end of the meeting of a series as a part of which a name
// was read already; 0 where it is of none.
func (r *reader) ofMeeting(w plainName) int {
	for _, m := range r.spoken.Named {
		if m.Span.Start < w.end && m.Span.End > w.from && (m.Name.Empty() || r.meetings.IsSeries(m.Name.Of(r.s))) {
			return m.Span.End
		}
	}
	return 0
}

// heldReference enters a name of its own that is said to be held: 開催されるSWITCH 2025.
func (r *reader) heldReference(w plainName, s text.Span) bool {
	printed := r.s[w.head:w.end]
	if r.kindBefore(w.head) != "event" || !properHead(printed) || r.bodyEnds(w.end) ||
		!lex.StartsAny(r.s[w.end:s.End], "への", "へ", "に", "で", "の", "において", "を") {
		return false
	}
	if k, n := r.v.kinds.Longest(printed); n > 0 && k.kind != "event" {
		return false
	}
	name := text.Span{Start: w.from, End: w.end}
	r.refer("event", name, s, name, referenceHeld)
	return true
}

// closesName tells whether an ending of n bytes at k closes a name.
func (r *reader) closesName(w plainName, k, n int, kind kindOf, s text.Span) bool {
	numbered := w.from < w.head
	switch {
	case kind.open:
	case kind.kind != "working_group" && r.dubbed(w.head, k, n, s):
	case kind.kind == "event" && numbered && strings.HasPrefix(r.s[w.from:], "第"):
	default:
		return false
	}
	if k != w.end && !r.v.NameFollowers.Begins(r.s[k:w.end]) || !numbered && r.bodyEnds(k) {
		return false
	}
	return r.properName(w, k, n, kind.kind, s) || kind.kind == "document" && r.eventBefore(w.from) != fact.None
}

// endingReference enters the name that its ending closes at k, and gives the
// offset up to which the text was read.
func (r *reader) endingReference(w plainName, k int, kind string, s text.Span) int {
	name := text.Span{Start: w.from, End: k}
	b, behind := lex.Bracket(r.s[:s.End], k)
	if behind > k && (lex.Acronym(b.Of(r.s)) || roman(b.Of(r.s))) {
		name.End = behind
	}
	r.refer(kind, name, s, name, referenceEnding)
	if end := r.sessionOf(name, s); end > name.End {
		return end
	}
	if behind > name.End && r.otherName(name, b) {
		return behind
	}
	if k < w.end && r.longerName(w, k, s) {
		return w.end
	}
	return max(name.End, w.end)
}

// otherName takes the bracket behind the name entered last for another name of
// it: サイバー犯罪条約（ブダペスト条約）.
func (r *reader) otherName(name, in text.Span) bool {
	alias := in.Of(r.s)
	if _, n := r.v.kinds.Longest(alias); n == 0 || n == len(alias) {
		return false
	}
	ref := &r.f.References[len(r.f.References)-1]
	if ref.Name == name.Of(r.s) && !slices.Contains(ref.Aliases, alias) {
		ref.Aliases = append(ref.Aliases, alias)
	}
	return true
}

// longerName enters a longer name that goes on behind an event: G7広島サミット|首脳宣言.
func (r *reader) longerName(w plainName, k int, s text.Span) bool {
	kind, n := r.v.kinds.Longest(r.s[k:w.end])
	if n == 0 || !kind.open {
		return false
	}
	name := text.Span{Start: w.from, End: w.end}
	r.refer(kind.kind, name, s, name, referenceEnding)
	return true
}

// sessionOf enters a session of the group named in front of it: …作業部会の第3会期.
func (r *reader) sessionOf(name, s text.Span) int {
	rest, ok := strings.CutPrefix(r.s[name.End:s.End], "の第")
	if !ok {
		return name.End
	}
	_, n := lex.Number(rest, 0, 3)
	m := r.v.Sessions.Prefix(rest[n:])
	if n == 0 || m == 0 {
		return name.End
	}
	of := text.Span{Start: name.Start, End: name.End + len("の第") + n + m}
	r.refer("event", of, s, of, referenceSession)
	return of.End
}

// dubbed tells whether a name that is not quoted has an acronym in brackets, or
// is said to be held: then its ending tells its kind as that of a quoted one.
func (r *reader) dubbed(i, k, n int, s text.Span) bool {
	if lex.Count(r.s[i:k-n]) < 2 || r.bodyEnds(k) || i >= 3 && r.s[i-3:i] == "な" {
		return false
	}
	if b, q := lex.Bracket(r.s[:s.End], k); q > k && lex.Acronym(b.Of(r.s)) {
		return true
	}
	if r.v.VagueKinds.Has(r.s[k-n : k]) {
		return false
	}
	if len(r.parties.Of(text.Span{Start: i, End: k})) > 0 {
		if r.v.PartyMeetings.Ends(r.s[i:k]) {
			return false // another dialogue of the parties
		}
		_, end := r.parties.Pair(i, k)
		return end > i && lex.Count(r.s[end:k-n]) >= 1
	}
	return r.v.Launched.Ends(r.s[:i])
}

// bodyEnds tells whether the name of a body ends at k.
func (r *reader) bodyEnds(k int) bool {
	for i := range r.f.Organizations {
		for _, at := range r.f.Organizations[i].Spans {
			if at.End == k {
				return true
			}
		}
	}
	return false
}

func roman(s string) bool { return s != "" && strings.Trim(s, "IVXLC") == "" }

// properName tells whether a word with an ending of n bytes at k is a name of
// its own, and neither a common noun nor a meeting of the dialogue.
func (r *reader) properName(w plainName, k, n int, kind string, s text.Span) bool {
	name, head := r.s[w.head:k], r.s[w.head:k-n]
	if r.meetings.IsSeries(name) || r.meetings.EndsSeries(name) || kind == "event" && r.partyConference(w.head, k) {
		return false
	}
	bare := lex.Count(head) < 2 || r.v.BareHeads.Has(head)
	if !bare {
		if _, q := lex.Bracket(r.s[:s.End], k); q > k || w.from < w.head { // a number or a year stands in front
			return true
		}
	}
	switch {
	case kind == "event" && r.heldBehind(k, s.End):
		return !lex.ContainsAny(head, "本", "同", "次回", "第") || lex.Count(head) > 3
	case bare:
		return false
	case kind == "working_group" && lex.Count(head) >= 3:
		return true
	}
	if t, m := lex.LongestName(name); m > 0 && (len(t.Orgs) > 0 || t.City > 0) {
		return true
	}
	if kind == "event" {
		return r.properEvent(name, head, text.Span{Start: w.head, End: k})
	}
	return lex.Count(head) >= 3 && properHead(head)
}

// partyConference tells whether a name is that of a conference which the
// parties hold, and no meeting of ministers or leaders.
func (r *reader) partyConference(from, to int) bool {
	name := r.s[from:to]
	return len(r.parties.Of(text.Span{Start: from, End: to})) > 0 && strings.HasSuffix(name, "会議") && !r.v.Ministerial.In(name)
}

// properEvent tells whether the name of an event is one of its own by what
// stands in it.
func (r *reader) properEvent(name, head string, at text.Span) bool {
	return lex.Count(head) >= 2 && r.v.GreatEvents.In(name) || strings.HasSuffix(name, "地震") && properHead(head) || len(r.parties.Of(at)) > 0
}

// properHead tells whether the head of a name has something of a name in it: a
// Latin word, katakana, or a country.
func properHead(head string) bool {
	for _, c := range head {
		if k := lex.ClassOf(c); k == lex.Latin || k == lex.Katakana {
			return true
		}
	}
	return false
}
