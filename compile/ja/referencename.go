package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"
)

// quotedReference enters a name in 「」.
func (r *reader) quotedReference(q, s text.Span) {
	in := text.Span{Start: q.Start + len("「"), End: q.End - len("」")}
	name := in.Of(r.s)
	if r.meetings.IsSeries(name) || r.meetings.NamesMeeting(name) || strings.HasSuffix(r.s[:q.Start], "以下") || lex.Count(name) < 2 {
		return
	}
	if with := r.disaster(q.Start); with < q.Start { // 台風「…」
		name := text.Span{Start: with, End: q.End}
		r.refer("event", name, s, name, referenceBehind)
		return
	}
	base := baseOf(name)
	kind, rule := r.kindByEnding(base, q.Start), referenceQuoted
	if kind == "" {
		kind, rule = r.kindAround(base, q, s), referenceBehind
	}
	if kind == "" && r.namesProgramme(name, r.s[q.End:s.End]) {
		kind, rule = "programme", referenceNamed
	}
	if kind != "" {
		r.refer(kind, in, s, q, rule)
	}
}

// baseOf cuts off what stands behind the ending of a name: a bracket, a year,
// the number of a version.
func baseOf(name string) string {
	if b := strings.Index(name, "（"); b > 0 && strings.HasSuffix(name, "）") {
		name = name[:b]
	}
	return strings.TrimRight(name, "0123456789.年版 ")
}

// kindByEnding tells the kind of the quoted name at an offset by its ending.
func (r *reader) kindByEnding(base string, at int) string {
	k, n := r.v.kinds.Longest(base)
	if n == 0 || k.apposed { // such a word is no part of a name
		return ""
	}
	if k.kind == "programme" && r.deedBefore(at) == "document" { // 閣議決定された「…計画」
		return "document"
	}
	return k.kind
}

// kindAround tells the kind of a quoted name by what stands around it.
func (r *reader) kindAround(base string, q, s text.Span) string {
	if kind := r.kindBefore(q.Start); kind != "" {
		return kind
	}
	if kind := r.kindBehind(q.End, s.End); kind != "" {
		return kind
	}
	return r.kindInside(base)
}

// namesProgramme tells whether a quotation of which nothing tells the kind is
// a name at all, and not what somebody says.
func (r *reader) namesProgramme(name, rest string) bool {
	return (properHead(name) || lex.Count(name) >= 5) && !lex.StartsAny(rest, "という", "と述", "と題") && !r.saying(rest)
}

// shortName takes the bracket behind a quoted name for another name of it.
func (r *reader) shortName(at int, s text.Span) int {
	b, next := lex.Bracket(r.s[:s.End], at)
	n := len(r.f.References)
	if next == at || n == 0 || lex.Count(b.Of(r.s)) > 16 {
		return at
	}
	ref := &r.f.References[n-1]
	if at-len("」") != ref.Spans[0].End {
		return at
	}
	if _, k := r.v.kinds.Longest(b.Of(r.s)); k == 0 && !lex.Acronym(b.Of(r.s)) {
		return at
	}
	ref.Aliases = append(ref.Aliases, b.Of(r.s))
	return next
}

// saying tells whether a quotation is what somebody says: 「…」との認識.
func (r *reader) saying(rest string) bool {
	rest, ok := strings.CutPrefix(rest, "との")
	return ok && r.v.Saying.Begins(rest)
}

// disaster gives where the word begins that is a part of the name behind it:
// 台風「…」, ハリケーン「…」; at itself where none does.
func (r *reader) disaster(at int) int { return at - r.v.Disasters.Suffix(r.s[:at]) }

// kindInside looks for the kind in front of a bracket, a year or a place that
// closes a name: …フォーラム（IGF）京都2023.
func (r *reader) kindInside(name string) string {
	for i := range name {
		if i == 0 || !strings.HasPrefix(name[i:], "（") && !lex.IsDigit(name[i]) {
			continue
		}
		if k, n := r.v.kinds.Longest(strings.TrimSpace(name[:i])); n > 0 {
			return k.kind
		}
	}
	return ""
}

// kindBehind tells the kind of a quoted name by the word behind it.
func (r *reader) kindBehind(at, limit int) string {
	if _, n := lex.Bracket(r.s[:limit], at); n > at {
		at = n
	}
	rest := strings.TrimPrefix(r.s[at:limit], "の")
	rest = strings.TrimPrefix(rest, "と題する")
	if r.v.EventBehind.Begins(rest) {
		return "event"
	}
	if strings.HasPrefix(rest, "への") && strings.Contains(lex.Cut(rest, 48), "参加") {
		return "event"
	}
	kind, _ := r.v.behind.Longest(rest)
	return kind
}
