package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/ja/meeting"
	"dialoguec/compile/text"
	"strings"

	"dialoguec/compile/fact"
)

// deedEnds are the forms of the verbs of deeds in front of a noun.
var deedEnds = []string{"された", "される", "した", "する", "している", "されている", "られた", "られる", "れた", "れる", "た", "る"}

// deedBefore gives the kind of what is said to have been done to the name at an
// offset.
func (r *reader) deedBefore(at int) string {
	printed := r.s[:at]
	if c := lex.LastRune(printed); c != 'る' && c != 'た' {
		return ""
	}
	for _, w := range deedEnds {
		if t, ok := strings.CutSuffix(printed, w); ok {
			if kind, n := r.v.deeds.Longest(t); n > 0 {
				return kind
			}
		}
	}
	return ""
}

// kindBefore tells that what is said to be held is an event.
func (r *reader) kindBefore(at int) string {
	if c := lex.LastRune(r.s[:at]); c == 'る' || c == 'た' || c == 'の' {
		if r.v.Holding.Ends(r.s[:at]) {
			return "event"
		}
		return ""
	}
	start := lex.RunStart(r.s, at)
	if k, n := r.v.kinds.Longest(r.s[start:at]); n > 0 { // 演習「サイバー・フラッグ」
		return k.kind
	}
	return ""
}

// convened tells whether a meeting without a name of its own is said to be held
// at a date and a place: 平成30年2月にパースにおいて専門家会合を開催.
func (r *reader) convened(i, k, n int, s text.Span) bool {
	if lex.Count(r.s[i:k-n]) > 4 || !r.heldBehind(k, s.End) || r.meetings.EndsSeries(r.s[i:k]) || strings.Contains(r.s[i:k], "級") || k-n == i && meeting.IsPlain(r.s[i:k]) && !strings.HasPrefix(r.s[i:k], "専門家") {
		return false
	}
	var ref fact.Reference
	ref.Kind = "event"
	for k := range r.f.References { // the date and the place are those of another
		for _, at := range r.f.References[k].Spans {
			if at.Start >= s.Start && at.End <= i {
				return false
			}
		}
	}
	r.dateAndPlaceIn(&ref, text.Span{Start: s.Start, End: i}, false)
	return ref.Date != "" && ref.Place != "" && openerParticles.Ends(r.s[:i])
}

// openerParticles stand behind the place or the date of what is held.
var openerParticles = lex.ListOf("において", "にて", "で", "に")

// heldBehind tells whether a verb of holding follows.
func (r *reader) heldBehind(k, limit int) bool {
	return r.v.HeldBehind.Begins(r.s[k:limit])
}

// heldAt tells whether the sentence says that what is named up to k is held.
func (r *reader) heldAt(k int, s text.Span) bool {
	return lex.StartsAny(r.s[k:s.End], "を", "が", "の") && r.v.HeldSoon.In(lex.Cut(r.s[k:s.End], 120))
}

// datedBehind tells whether the sentence says when what is named up to k is held.
func (r *reader) datedBehind(k int, s text.Span) bool {
	if !lex.StartsAny(r.s[k:s.End], "を", "が") {
		return false
	}
	w, ok := r.dates.At(lex.Skip(r.s[:s.End], k+len("を"), "、"))
	return ok && r.v.DatedSoon.In(lex.Cut(r.s[w.Span.End:max(w.Span.End, s.End)], 120))
}
