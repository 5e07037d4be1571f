package ja

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
)

// openName enters a name without quotation marks that begins at i, and gives
// the offset up to which it was looked at.
func (r *reader) openName(i int, s fact.Span) int {
	from := i
	if end := r.about(i, s); end > i {
		return end
	}
	if strings.HasPrefix(r.s[i:], "第") {
		if n, j := ordinal(r.s[:s.End], i); n > 0 {
			i = j
		}
	}
	if w, ok := r.dateAt(i); ok && r.inName(w.span) {
		i = from + w.span.Len()
	}
	end := r.runEnd(i, s.End)
	if end == i {
		return i
	}
	for _, m := range r.names {
		if m.span.Start < end && m.span.End > from && (m.name.Empty() || r.isSeries(m.name.Of(r.s))) {
			return max(end, m.span.End)
		}
	}
	if r.kindBefore(i) == "event" && properHead(r.s[i:end]) && startsAny(r.s[end:s.End], "への", "へ", "に", "で", "の", "において", "を") && !r.bodyEnds(end) {
		if k, n := r.v.kinds.longest(r.s[i:end]); n == 0 || k.kind == "event" {
			name := fact.Span{Start: from, End: end}
			r.refer("event", name, s, name, "reference.held")
			return end
		}
	}
	for k := i; k < end; {
		c, size := decode(r.s[:end], k)
		if k += size; r.v.kinds.last.has(c) {
			kind, n := r.v.kinds.longest(r.s[i:k])
			if kind.apposed {
				continue
			}
			if n > 0 && r.convened(i, k, n, s) {
				kind = kindOf{kind: "event", open: true}
				name := fact.Span{Start: from, End: k}
				r.refer(kind.kind, name, s, name, "reference.convened")
				return end
			}
			if n > 0 && (kind.open || kind.kind != "working_group" && r.dubbed(i, k, n, s) || kind.kind == "event" && strings.HasPrefix(r.s[from:], "第") && from < i) && (k == end || r.refEnds(k, end)) && (from < i || !r.bodyEnds(k)) && (r.openProper(from, i, k, n, kind.kind, s) || kind.kind == "document" && r.eventBefore(from) != fact.None) {
				name := fact.Span{Start: from, End: k}
				if b, q := bracket(r.s[:s.End], k); q > k && (acronym(b.Of(r.s)) || roman(b.Of(r.s))) {
					name.End = q
				}
				r.refer(kind.kind, name, s, name, "reference.ending")
				if q := r.session(name, s); q > name.End {
					return q
				}
				if b, q := bracket(r.s[:s.End], k); q > name.End {
					if _, n := r.v.kinds.longest(b.Of(r.s)); n > 0 && n < b.Len() { // サイバー犯罪条約（ブダペスト条約）
						ref := &r.f.References[len(r.f.References)-1]
						if ref.Name == name.Of(r.s) && !slices.Contains(ref.Aliases, b.Of(r.s)) {
							ref.Aliases = append(ref.Aliases, b.Of(r.s))
						}
						return q
					}
				}
				if k < end {
					if inner := r.openName2(from, k, end, s); inner > k {
						return inner
					}
				}
				return max(name.End, end)
			}
		}
	}
	return end
}

// openName2 enters a longer name that goes on behind an event: G7広島サミット|首脳宣言.
func (r *reader) openName2(from, k, end int, s fact.Span) int {
	kind, n := r.v.kinds.longest(r.s[k:end])
	if n == 0 || !kind.open {
		return k
	}
	name := fact.Span{Start: from, End: end}
	r.refer(kind.kind, name, s, name, "reference.ending")
	return end
}

// session enters a session of the group named in front of it: …作業部会の第3会期.
func (r *reader) session(name, s fact.Span) int {
	rest, ok := strings.CutPrefix(r.s[name.End:s.End], "の第")
	if !ok {
		return name.End
	}
	_, n := number(rest, 0, 3)
	for _, w := range r.v.sessions.words {
		if n > 0 && strings.HasPrefix(rest[n:], w) {
			of := fact.Span{Start: name.Start, End: name.End + len("の第") + n + len(w)}
			r.refer("event", of, s, of, "reference.session")
			return of.End
		}
	}
	return name.End
}

// dubbed tells whether a name that is not quoted has an acronym in brackets, or
// is said to be held: then its ending tells its kind as that of a quoted one.
func (r *reader) dubbed(i, k, n int, s fact.Span) bool {
	if runes(r.s[i:k-n]) < 2 || r.bodyEnds(k) || i >= 3 && r.s[i-3:i] == "な" {
		return false
	}
	if b, q := bracket(r.s[:s.End], k); q > k && acronym(b.Of(r.s)) {
		return true
	}
	if r.v.vagueKinds.has(r.s[k-n : k]) {
		return false
	}
	if len(r.partiesOf(fact.Span{Start: i, End: k})) > 0 {
		if strings.HasSuffix(r.s[i:k], "対話") || strings.HasSuffix(r.s[i:k], "協議") || strings.HasSuffix(r.s[i:k], "会合") {
			return false // another dialogue of the parties
		}
		_, end := r.pair(i, k)
		return end > i && runes(r.s[end:k-n]) >= 1
	}
	return r.v.launched.ends(r.s[:i])
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

// refEnds tells whether a name may end at k though the word goes on.
func (r *reader) refEnds(k, end int) bool {
	rest := r.s[k:end]
	return r.v.nameFollowers.begins(rest)
}

func roman(s string) bool { return s != "" && strings.Trim(s, "IVXLC") == "" }

// openProper tells whether a word with an ending of a kind is a name of its
// own, and neither a common noun nor a meeting of the dialogue.
func (r *reader) openProper(from, i, k, n int, kind string, s fact.Span) bool {
	name := r.s[i:k]
	head := name[:len(name)-n]
	if r.isSeries(name) || r.seriesEnding(name) != fact.None {
		return false
	}
	if kind == "event" && len(r.partiesOf(fact.Span{Start: i, End: k})) > 0 && strings.HasSuffix(name, "会議") && !r.v.ministerial.in(name) {
		return false
	}
	bare := head == "" || runes(head) < 2
	for _, w := range r.v.bareHeads.words {
		bare = bare || head == w
	}
	if _, q := bracket(r.s[:s.End], k); q > k && !bare {
		return true
	}
	if from < i && !bare { // a number or a year stands in front
		return true
	}
	if kind == "event" && r.heldBehind(k, s.End) {
		return !containsAny(head, "本", "同", "次回", "第") || runes(head) > 3
	}
	if bare {
		return false
	}
	if kind == "working_group" && runes(head) >= 3 {
		return true
	}
	t, m := r.v.names.longest(name)
	return m > 0 && (len(t.orgs) > 0 || t.city > 0) || runes(head) >= 3 && kind != "event" && properHead(head) || kind == "event" && (runes(head) >= 2 && r.v.greatEvents.in(name) || strings.HasSuffix(name, "地震") && properHead(head) || len(r.partiesOf(fact.Span{Start: i, End: k})) > 0)
}

// properHead tells whether the head of a name has something of a name in it: a
// Latin word, katakana, or a country.
func properHead(head string) bool {
	for _, c := range head {
		if k := classOf(c); k == latin || k == katakana {
			return true
		}
	}
	return false
}
