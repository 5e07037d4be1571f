package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// delegation tells whether a sentence lists participants.
func (r *reader) delegation(s text.Span) bool {
	printed := s.Of(r.s)
	if r.v.UnderChairs.In(printed) {
		return true
	}
	for at := 0; ; {
		i, n := r.v.Attending.Index(printed[at:])
		if i < 0 {
			return false
		}
		before := printed[:at+i]
		at += i + n
		if !r.elsewhere(before) && took(before, printed[at:]) {
			return true
		}
	}
}

// elsewhere tells whether what is attended is another event than the meeting:
// 懇談会に出席.
func (r *reader) elsewhere(before string) bool {
	event, ok := strings.CutSuffix(before, "に")
	return ok && (r.v.Receptions.Ends(event) || !r.v.OwnSessions.Ends(event))
}

// took tells whether a word of taking part is the verb of a clause, with a
// subject before it, and not of one that qualifies a noun.
func took(before, rest string) bool {
	if !lex.ContainsAny(before, "が", "は", "も", "から") {
		return false
	}
	for _, w := range tookEnds {
		if strings.HasPrefix(rest, w) && (strings.HasSuffix(w, "。") || strings.HasSuffix(w, "、") || closes(rest[len(w):])) {
			return true
		}
	}
	return rest == "" || strings.HasPrefix(rest, "。")
}

// tookEnds are the endings of verbs of taking part.
var tookEnds = []string{
	"した。", "しました。", "し、", "した上で", "しており", "したほか", "するとともに", "した",
	"があり", "があった", "がありました", "った。", "りました", "り、", "た。", "ました", "、", "いた",
}

// closes tells whether a clause ends at the beginning of s.
func closes(s string) bool {
	return s == "" || lex.StartsAny(s, "。", "、", "が、", "ほか", "ところ", "際", "もの")
}

// attendees are those whom a sentence names as participants, as far as it is read.
type attendees struct {
	all   []delegate
	open  int    // the first whose role no word has said
	side  string // of those who are named next
	sided bool   // any side is named
}

// readDelegation enters those whom a sentence names as participants.
func (r *reader) readDelegation(s text.Span) []delegate {
	var a attendees
	for i := s.Start; i < s.End; {
		if code, end := r.sideAt(i, s.End); end > i {
			a.side, a.sided = code, true
			i = end
			continue
		}
		if role, n := r.v.roles.Longest(r.s[i:s.End]); n > 0 {
			r.stand(&a, role, r.v.Observing.Ends(r.s[s.Start:i]))
			i += n
			continue
		}
		d, end := r.delegate(i, s.End, a.side, delegationSentence)
		if !d.c.span.Empty() {
			if a.all == nil {
				a.all = make([]delegate, 0, 4)
			}
			a.all = append(a.all, d)
		}
		i = max(end, lex.Next(r.s, i))
	}
	business := r.v.Business.In(s.Of(r.s))
	for k := range a.all {
		d := &a.all[k]
		if d.role == "" {
			d.role = schema.Member
		}
		if business && d.person == fact.None && (!a.sided || r.business(d)) {
			d.side, d.role = "private", schema.PrivateSector
		}
	}
	r.lead(a.all)
	return a.all
}

// sideAt reads the side that stands at an offset, as 日本側 or 豪州からは.
func (r *reader) sideAt(i, limit int) (code string, end int) {
	if m, ok := r.parties.Marker(i); ok {
		return m.Code, m.Span.End
	}
	return r.parties.Origin(i, limit)
}

// stand gives those who were named the role that a word says of them.
func (r *reader) stand(a *attendees, says standing, observing bool) {
	n := len(a.all)
	if says.last {
		if n > 0 && a.all[n-1].role == "" {
			a.all[n-1].role = says.role
		}
		return
	}
	if says.role == schema.Head && a.open == n { // …が出席し、共同で議長を務めた
		for k := range a.all {
			if d := &a.all[k]; d.person != fact.None || !d.c.post.Empty() {
				d.role = says.role
			}
		}
	}
	for k := a.open; k < n; k++ {
		d := &a.all[k]
		if d.role != "" {
			continue
		}
		if d.role = says.role; observing && d.person == fact.None && len(d.orgs) > 0 && r.civil(d.orgs[len(d.orgs)-1]) {
			d.side, d.role = "private", schema.PrivateSector
		}
	}
	a.open, a.side = n, ""
}
