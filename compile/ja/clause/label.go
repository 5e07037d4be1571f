package clause

import (
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// bullets are the marks that a label may bear: ○日本側：…
const bullets = "○●◯◎◆◇■□▪•・※＊*-－"

// label reads a labelled value: 日時, 場所, 出席者, a side, or another meeting
// by its number.
func (r *lines) label(i int, span text.Span) {
	b := &r.t.Doc.Blocks[i]
	key := unnumbered(strings.TrimLeft(lex.Squeeze(b.Marker.Of(r.t.Doc.Text)), bullets))
	if at := strings.IndexAny(key, "（("); at > 0 && strings.ContainsAny(key[at:], "）)") { // 陪席者（午後のみ）
		key = key[:at]
	}
	side, v := r.parties.Label(key), words()
	if r.in.venue && strings.HasSuffix(key, "於") { // 5月21日　於：リヤド
		r.add(Line{Kind: Venue, Block: i, Span: text.Span{Start: r.t.Forward(b.Marker).Start, End: span.End}})
		return
	}
	l := Line{Kind: Label, Block: i, Span: span, Key: key, Label: r.t.Forward(b.Marker)}
	e := Line{Kind: Entry, Block: i, Span: span, Labelled: true, Role: r.in.role}
	ofSide := b.Lead != fact.None && r.t.Doc.Blocks[b.Lead].Kind == block.Label
	if side != "" && !ofSide {
		if country.Governs(r.in.side) {
			r.in.near = r.in.side
		}
		r.in.side = side
	}
	switch {
	case ofSide, side != "":
		l.Use, e.Side = People, side
		if span.Empty() {
			l.Use = Known
		}
	case v.ChairLabels.In(key), r.in.open && v.LeaderLabels.Has(key):
		l.Use, e.Role, e.Side = People, schema.Head, r.sideOpen()
	case v.Counterparts.Has(key):
		l.Use, e.Side, e.Role, e.Counterpart = People, r.in.home, schema.Head, true
	case v.HostLabels.In(key):
		l.Use, e.Role = People, schema.Host
	case v.SpeakerLabels.In(key):
		l.Use, e.Role = People, schema.Speaker
	case v.Observers.In(key):
		l.Use, e.Observes = People, true
	case v.ParticipantLabels.In(key), r.in.open && v.MemberLabels.Begins(key) && lex.Count(key) <= 8:
		l.Use, e.Side = People, r.sideOpen()
	case r.in.open && v.GroupLabels.Ends(key) && lex.Count(key) <= 14:
		if l.Use = People; v.WorldLabels.Ends(key) {
			e.Side = "INT"
		}
	case r.in.open && lex.NamesBody(key): // 英国運輸省（DfT）：…
		kind, _ := lex.BodyEnding(key)
		l.Use, e.Side, e.House = People, r.parties.SideOfBody(key, kind.Kind), l.Label
	default:
		l.Use = r.use(key, b, span)
	}
	r.add(l)
	r.in.ranked = r.in.open && side != "" && span.Empty()
	if e.Near = r.in.near; l.Use != People {
		return
	}
	if side, _ := r.bracketSide(span); side != "" { // 出席者：【日本側】…
		before := r.in
		r.in.role = e.Role
		r.entry(i, span)
		r.in = before
		return
	}
	r.add(e)
}

// sideOpen returns the side whose participants the lines of a list name; "" outside one.
func (r *lines) sideOpen() string {
	if r.in.open {
		return r.in.side
	}
	return ""
}

// unnumbered returns a label without the number before it: 1．日本側, （2）英国側.
func unnumbered(key string) string {
	number := strings.TrimLeft(key, "（(")
	rest := strings.TrimLeft(number, "0123456789０１２３４５６７８９")
	if name := strings.TrimLeft(rest, "．.、）)"); rest != number && name != rest {
		return name
	}
	return key
}

// use says what the value of a label that names no participants is read for.
func (r *lines) use(key string, b *block.Block, span text.Span) Use {
	v := words()
	switch {
	case v.StepLabels.In(key) && !span.Empty():
		return Step
	case strings.HasPrefix(key, "第"):
		return Numbered
	case v.DateLabels.In(key):
		return DateOf
	case v.PlaceLabels.In(key):
		return PlaceOf
	case b.Lead != fact.None, v.KnownLabels.In(key):
		return Known
	}
	return Unknown
}

// MeetingNumber returns the number that a label gives: 第14回.
func (l *Line) MeetingNumber() int {
	n, _ := lex.Ordinal(l.Key, 0)
	return n
}
