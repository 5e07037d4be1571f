package refer

import (
	"strings"

	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// field enters a document or group that is named by its field, and returns the
// offset after it; the offset itself if there is none: …に関する協力覚書.
func (r *sentence) field(at int) int {
	k := r.fieldEnd(at)
	if k == at {
		return at
	}
	end := lex.RunEnd(r.s, k)
	word := r.s[k:end]
	kind, n := lex.KindOf(word)
	if kind.Kind == "working_group" && words().Gatherings.Ends(word) && r.isDated(end) { // a meeting that is to be held
		kind = lex.Kind{Kind: "event", Open: true}
	}
	switch {
	case n == 0, !kind.Open && !(kind.Kind == "document" && words().Made.Begins(r.s[end:])), words().Wide.Begins(word), kind.Kind == "event" && !r.isHeld(end):
		return at
	case isToCome(kind.Kind, r.s[end:]):
		return end
	}
	name := text.Span{Start: at, End: end}
	if lex.AcronymAt(r.s, end) {
		_, name.End = lex.Bracket(r.s, end)
	}
	r.enter(kind.Kind, name, name, referenceEnding)
	if in, after := lex.Bracket(r.s, end); after > name.End && r.otherName(name, in) { // …のための協定（日独灯台協定）
		return after
	}
	return name.End
}

// fieldEnd returns the offset after the field that begins at an offset and the
// particle after it; the offset itself if there is none.
func (r *sentence) fieldEnd(at int) int {
	if !r.ofField {
		return at
	}
	v, end := words(), r.wordEnd(at)
	for inner, k := end, 0; k < 3 && lex.Count(r.s[at:end]) >= 2 && !v.OfField.Begins(r.s[inner:]); k++ {
		from := v.FieldJoins.Skip(r.s, inner)
		if _, kind := lex.KindOf(r.s[at:inner]); from == inner || lex.Conjunction(r.s[inner:]) && (kind > 0 || r.bodies[inner]) {
			break
		}
		if inner = r.wordEnd(from); v.OfField.Begins(r.s[inner:]) { // 船員の訓練に関する…, 港での船員の訓練に関する…
			end = inner
		}
	}
	if lex.Count(r.s[at:end]) < 3 {
		return at
	}
	k := v.OfField.Skip(r.s, end)
	if k == end {
		return at
	}
	if further := v.OfField.Skip(r.s, r.wordEnd(k)); further > r.wordEnd(k) { // 観光に係る|協力についての|覚書
		return further
	}
	return k
}

// wordEnd returns the end of the run of name characters that begins at an offset, with the
// み of a 枠組み.
func (r *sentence) wordEnd(at int) int {
	end := lex.RunEnd(r.s, at)
	if strings.HasSuffix(r.s[at:end], "組") {
		return lex.Skip(r.s, end, "み")
	}
	return end
}

// isHeld reports whether the sentence says that what is named up to an offset is
// held.
func (r *sentence) isHeld(at int) bool {
	return words().HeldParticles.Begins(r.s[at:]) && words().HeldSoon.In(lex.Cut(r.s[at:], 120))
}

// isDated reports whether the sentence says when what is named up to an offset
// is held.
func (r *sentence) isDated(at int) bool {
	end := words().DatedParticles.Skip(r.s, at)
	w, ok := r.dates.At(lex.Skip(r.s, end, "、"))
	return ok && end > at && words().DatedSoon.In(lex.Cut(r.s[min(w.Span.End, len(r.s)):], 120))
}

// isToCome reports whether what is named before rest is still to be made.
func isToCome(kind schema.ReferenceKind, rest string) bool {
	v := words()
	return v.StillToMake.Begins(rest) || kind == "working_group" && strings.HasPrefix(rest, "を") && v.StillToSet.In(lex.Cut(rest, 90))
}
