package refer

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/ja/meeting"
	"dialoguec/compile/text"
)

// A name is a stretch of name characters that may hold a name without quotation
// marks.
type name struct {
	from int // with the number or the year before it: 第5回…, 2025年…
	head int // after them
	end  int
}

// plain enters a name without quotation marks that begins at an offset, and
// returns the offset up to which it looked.
func (r *sentence) plain(at int) int {
	if end := r.field(at); end > at {
		return end
	}
	if end := r.whose(at); end > at {
		return end
	}
	if end := r.made(at); end > at {
		return end
	}
	w := r.nameAt(at)
	if end := r.listedFrom(w.from, w.head); w.from < w.head && end > w.head {
		return end
	}
	if w.end == w.head {
		return w.head
	}
	if end := r.meetingEnd(w); end > 0 {
		return max(end, w.end)
	}
	if r.held(w) {
		return w.end
	}
	for k := w.head; k < w.end; {
		c, size := lex.Decode(r.s, k)
		if k += size; !lex.MayEndKind(c) {
			continue
		}
		kind, n := lex.KindOf(r.s[w.head:k])
		e := ending{r, w, k, k - n, kind}
		switch {
		case n == 0 || kind.Apposed && !strings.Contains(r.s[w.head:k], "（"):
		case e.isConvened():
			r.enter("event", e.span(), e.span(), referenceConvened)
			return w.end
		case e.closesName():
			return r.endsName(e)
		}
	}
	return r.listedWithin(w)
}

// nameAt reads the stretch that begins at an offset.
func (r *sentence) nameAt(at int) name {
	w := name{from: at, head: at}
	if _, end := lex.Ordinal(r.s, at); end > at {
		w.head = end
	}
	if d, ok := r.dates.At(w.head); ok && r.dates.InName(d.Span) {
		w.head = w.from + d.Span.Len()
	}
	w.end = r.innerEnd(r.cityEnd(lex.RunEnd(r.s, w.head)))
	if strings.HasSuffix(r.s[w.head:w.end], "枠組") {
		w.end = lex.Skip(r.s, w.end, "み")
	}
	return w
}

// meetingEnd returns the end of the meeting of a series as a part of which a
// name was read already; 0 if it is of none.
func (r *sentence) meetingEnd(w name) int {
	for _, m := range r.named {
		if m.Span.Start < w.end && m.Span.End > w.from && (m.Name.Empty() || r.meetings.IsSeries(m.Name.Of(r.s))) {
			return m.Span.End
		}
	}
	return 0
}

// held enters a name of its own that is said to be held: 開催されるSWITCH 2025.
func (r *sentence) held(w name) bool {
	printed := r.s[w.head:w.end]
	if !words().NameParticles.Begins(r.s[w.end:]) || !lex.IsProper(printed) || words().CommonMarks.Begins(printed) || r.bodies[w.end] || r.kindBefore(w.head) != "event" {
		return false
	}
	if k, n := lex.KindOf(printed); n > 0 && k.Kind != "event" {
		return false
	}
	name := text.Span{Start: w.from, End: w.end}
	if p := r.places.Alone(name, country.Place{}); p.City != "" || p.Country != "" { // 開かれた|米国ケイマン市
		return false
	}
	r.enter("event", name, name, referenceHeld)
	return true
}

// An ending is a word in a name of a sentence that tells the kind of what ends
// with it.
type ending struct {
	*sentence
	name
	to   int // where it ends
	word int // where it begins
	kind lex.Kind
}

// span returns the name that ends with the word, with its number or year.
func (e ending) span() text.Span { return text.Span{Start: e.from, End: e.to} }

// bare returns that name without them.
func (e ending) bare() text.Span { return text.Span{Start: e.head, End: e.to} }

// numbered reports whether a number or a year comes before the name.
func (e ending) numbered() bool { return e.from < e.head }

// isConvened reports whether a meeting without a name of its own is said to be
// held at a date and a place: 平成30年2月にパースにおいて専門家会合を開催.
func (e ending) isConvened() bool {
	printed, v := e.bare().Of(e.s), words()
	if lex.Count(e.s[e.head:e.word]) > 4 || !lex.IsHeld(e.s[e.to:]) || e.meetings.EndsSeries(printed) || v.Ranks.In(printed) {
		return false
	}
	if e.word == e.head && meeting.IsPlain(printed) && !v.Convened.Begins(printed) {
		return false
	}
	before := text.Span{Start: e.sentence.span.Start, End: e.head}
	for k := range e.all { // the date and the place are those of another
		if slices.ContainsFunc(e.all[k].Spans, before.Contains) {
			return false
		}
	}
	ref := fact.Reference{Kind: "event"}
	moments{e.sentence}.dateAndPlaceIn(&ref, before, false)
	return ref.Date != "" && ref.Place != "" && v.PlaceParticles.Ends(e.s[:e.head])
}

// closesName reports whether an ending closes a name.
func (e ending) closesName() bool {
	whole := e.to == e.end || words().NameFollowers.Begins(e.s[e.to:e.end])
	switch {
	case e.kind.Kind == "programme" && strings.HasPrefix(e.s[e.to:], "「"): // says what the name after it is of
		return false
	case whole && e.isTold():
		return true
	case e.kind.Open:
	case e.kind.Kind != "working_group" && e.isDubbed():
	case e.kind.Kind == "event" && e.numbered() && strings.HasPrefix(e.s[e.from:], "第"):
	default:
		return false
	}
	if !whole || !e.numbered() && e.bodies[e.to] || e.isAnyResolution() {
		return false
	}
	return e.isProper() || e.kind.Kind == "document" && moments{e.sentence}.eventBefore(e.from) != fact.None
}

// isAnyResolution reports whether a resolution is told by its body alone, and not
// by a number: 国連安保理決議.
func (e ending) isAnyResolution() bool {
	_, n := lex.LongestName(e.s[e.head:e.word])
	return words().Resolutions.Has(e.s[e.word:e.to]) && n > 0 && e.head+n == e.word && !strings.HasPrefix(e.s[e.to:], "第")
}

// endsName enters the name that an ending closes, and returns the offset up to
// which the text was read.
func (r *sentence) endsName(e ending) int {
	at := e.span()
	in, after := lex.Bracket(r.s, e.to)
	if after > e.to && (lex.Acronym(in.Of(r.s)) || !in.Empty() && strings.Trim(in.Of(r.s), "IVXLC") == "") {
		at.End = after
	}
	if n, end := lex.Number(r.s, lex.Skip(r.s, e.to, "第"), 5); n > 0 && strings.HasPrefix(r.s[end:], "号") {
		at.End = end + len("号") // 決議第2397号
	}
	if e.kind.Kind == "document" {
		at.End = r.amended(at.End)
	}
	rule := referenceEnding
	if !e.kind.Open && e.isTold() {
		rule = referenceTold
	}
	if k, _ := lex.KindOf(r.s[e.to:e.end]); k.Kind == "document" && e.kind.Kind == "event" && len(r.parties.Of(e.bare())) > 0 { // 日豪首脳会談|共同声明
		longer := text.Span{Start: e.from, End: e.end}
		r.enter(k.Kind, longer, longer, rule)
		return e.end
	}
	r.enter(e.kind.Kind, at, at, rule)
	if end := r.session(at); end > at.End {
		return end
	}
	if after > at.End && r.otherName(at, in) {
		return after
	}
	if k, _ := lex.KindOf(r.s[e.to:e.end]); k.Open { // G7広島サミット|首脳宣言
		longer := text.Span{Start: e.from, End: e.end}
		r.enter(k.Kind, longer, longer, referenceEnding)
	}
	return max(at.End, e.end)
}

// otherName takes the bracket after the name entered last for another name of
// it: サイバー犯罪条約（ブダペスト条約）.
func (r *sentence) otherName(name, in text.Span) bool {
	alias := in.Of(r.s)
	if _, n := lex.KindOf(alias); n == 0 || n == len(alias) {
		return false
	}
	ref := &r.all[len(r.all)-1]
	if ref.Name == name.Of(r.s) && !slices.Contains(ref.Aliases, alias) {
		ref.Aliases = append(ref.Aliases, alias)
	}
	return true
}

// session enters a session of the group named before it, and returns the offset
// after it: …作業部会の第3会期.
func (r *sentence) session(name text.Span) int {
	from := lex.Skip(r.s, name.End, "の第")
	n, end := lex.Number(r.s, from, 3)
	to := words().Sessions.Skip(r.s, end)
	if from == name.End || n == 0 || to == end {
		return name.End
	}
	at := name.To(to)
	r.enter("event", at, at, referenceSession)
	return to
}

// isDubbed reports whether a name that is not quoted has an acronym in brackets,
// or is said to be held: then its ending tells its kind as that of a quoted one.
func (e ending) isDubbed() bool {
	v := words()
	switch {
	case lex.Count(e.s[e.head:e.word]) < 2, e.bodies[e.to], strings.HasSuffix(e.s[:e.head], "な"):
		return false
	case lex.AcronymAt(e.s, e.to):
		return true
	case v.VagueKinds.Has(e.s[e.word:e.to]):
		return false
	case len(e.parties.Of(e.bare())) == 0:
		return v.Launched.Ends(e.s[:e.head])
	case v.PartyMeetings.Ends(e.s[e.head:e.to]):
		return false // another dialogue of the parties
	}
	_, end := e.parties.Pair(text.Span{Start: e.head, End: e.to})
	return end > e.head && end < e.word
}

// isProper reports whether a word with an ending is a name of its own, and
// neither a common noun nor a meeting of the dialogue.
func (e ending) isProper() bool {
	v, head := words(), e.s[e.head:e.word]
	kind, size := e.kind.Kind, lex.Count(head)
	if e.isOfDialogue() || kind == "event" && (v.Related.In(head) || e.isTalksHere() || strings.HasSuffix(e.s[:e.from], lex.Close)) || kind == "event" && v.NotHeld.Begins(e.s[e.bracketed():]) || v.Numbers.Ends(e.s[:e.from]) || kind == "event" && e.heading && e.span() == e.sentence.span { // of a section about those talks
		return false
	}
	_, own := e.parties.Pair(e.bare())
	common := size < 2 || v.BareHeads.Has(head) || kind == "programme" && own > e.head && v.BareHeads.Has(e.s[own:e.word]) // 日印|共同|プロジェクト
	if _, end := lex.Bracket(e.s, e.to); !common && (end > e.to || e.numbered()) {
		return true
	}
	switch {
	case kind == "event" && lex.IsProper(head) && e.isHeld(e.to):
		return true
	case kind == "event" && lex.IsHeld(e.s[e.to:]):
		return !v.CommonMarks.In(head) || size > 3
	case common:
		return false
	case kind == "event" && size > 3 && v.Launched.Ends(e.s[:e.from]) && !v.Ranks.In(head): // リマで開催される|国際船員会議
		return true
	case kind == "working_group" && size >= 3:
		return true
	}
	return e.namesPlace() || kind == "event" && e.isGreat() || kind != "event" && size >= 3 && lex.IsProper(head)
}

// isTalksHere reports whether talks are the topic of what was said in them, so that they are
// a meeting of the statement itself: 日英港湾大臣会談では、…で一致した.
func (e ending) isTalksHere() bool {
	v := words()
	return strings.HasSuffix(e.bare().Of(e.s), "会談") && v.HereSaid.Begins(e.s[e.to:]) && !v.VerbEnds.Ends(e.s[:e.from])
}

// bracketed returns the offset after the name and the bracket that may follow it.
func (e ending) bracketed() int {
	_, end := lex.Bracket(e.s, e.to)
	return end
}

// namesPlace reports whether a name begins with a body or city of the registry, or
// that of a document with a country and what of it the document is about:
// 豪州国防白書.
func (e ending) namesPlace() bool {
	w, n := lex.LongestName(e.bare().Of(e.s))
	ofCountry := e.kind.Kind == "document" && w.Country != "" && lex.Count(e.s[min(e.head+n, e.word):e.word]) >= 2
	return n > 0 && (len(w.Orgs) > 0 || w.City > 0 || ofCountry)
}

// isGreat reports whether an event is one of its own by what is in its name.
func (e ending) isGreat() bool {
	name := e.bare().Of(e.s)
	return words().GreatEvents.In(name) || words().Quakes.Ends(name) && lex.IsProper(e.s[e.head:e.word]) || len(e.parties.Of(e.bare())) > 0
}

// isOfDialogue reports whether a name is one of the dialogue itself, of the event
// with which the title begins, or of a conference which the parties hold and
// which is no meeting of ministers.
func (e ending) isOfDialogue() bool {
	name := e.bare().Of(e.s)
	if e.meetings.IsSeries(name) || e.meetings.EndsSeries(name) || e.kind.Kind == "event" && strings.HasPrefix(e.title, name) {
		return true
	}
	return e.kind.Kind == "event" && words().Conferences.Ends(name) && !words().Ministerial.In(name) && len(e.parties.Of(e.bare())) > 0
}
