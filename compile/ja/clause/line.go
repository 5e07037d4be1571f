// Package clause reads the lines of a Japanese statement, with what the sections
// in which they are say of them, and the verbs of its sentences.
package clause

import (
	"cmp"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/ja/country"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// Kind says what a line is read for.
type Kind uint8

// The kinds of lines.
const (
	Title       Kind = iota
	Publisher        // a line of the head
	Heading          // of a section
	ListHeading      // of a section that lists participants
	Label            // a label and its value
	Entry            // a line of a list of participants, or the value of a label for them
	Venue            // a line that only says when or where the meeting was held
	Sentence
	Contact // page furniture
)

// Use says what the value of a label is read for.
type Use uint8

// The uses of labels.
const (
	Unknown  Use = iota
	Known        // says what was talked about
	People       // its value is an entry
	Step         // of the meeting before or after
	Numbered     // of a meeting by its number
	DateOf       // of the meeting
	PlaceOf      // of the meeting
)

// A Line is a sentence, or a line that is none.
type Line struct {
	Kind  Kind
	Block int
	Span  text.Span
	Use   Use    // of a label
	Key   string // of a label, without blanks and brackets
	Label text.Span
	Aside bool   // its section reports no acts
	Note  bool   // its section only says what the dialogue is: （参考）日英灯台協議
	Next  bool   // its section is about the next meeting
	Home  string // the country that is the heading of its section; "" if none is
	// Of an entry:
	Side        string      // whose participants it names; "" if nothing says so
	Near        string      // the country under which those of a private side are named
	House       text.Span   // the body of whom it names, as a bracket after the side says: 日本側（総務省）
	Role        schema.Role // as the label says; "" if it says none
	Observes    bool        // those whom it names only observe
	Labelled    bool        // it is the value of a label
	Counterpart bool        // with them talks were had during a visit, as the label says
	Chiefs      bool        // those whom brackets name lead, as the heading says: 参加機関（括弧内は代表）
}

// A section is what is known of the lines of the section being read.
type section struct {
	open     bool // it lists participants
	told     bool // as a sentence says
	aside    bool
	note     bool
	venue    bool // it says when and where
	next     bool
	side     string      // whose participants the next lines name
	second   string      // whose participants they name in a second column; "" if they have none
	near     string      // the country under whose participants those of a private side are named
	house    text.Span   // the body in a bracket after the side
	role     schema.Role // of those whom the next lines name, as a line above them says: 共同議長
	observes bool        // they only observe, as a line above them says: （オブザーバー）
	ranked   bool        // the line before said that, or of which side they are
	level    int         // of the heading
	home     string      // the country that is the heading of the section, or of the one above it
	above    int         // the level of that heading
	chief    bool        // brackets name those who lead
}

// A ledList is what is known of the next lines of a list to which a label leads in.
type ledList struct {
	lead  int // the block of the label
	side  string
	house text.Span
	role  schema.Role
}

// lines are the lines of a text as far as they are read.
type lines struct {
	t       *lex.Text
	parties *country.Parties
	out     []Line
	in      section
	led     ledList
}

// Lines splits a text into its lines.
func Lines(t *lex.Text, parties *country.Parties) []Line {
	r := &lines{t: t, parties: parties, out: make([]Line, 0, len(t.Doc.Blocks)), led: ledList{lead: fact.None}}
	for i := range t.Doc.Blocks {
		r.block(i)
	}
	return r.out
}

func (r *lines) block(i int) {
	b, span := &r.t.Doc.Blocks[i], r.t.Blocks[i]
	switch b.Kind {
	case block.Title:
		r.add(Line{Kind: Title, Block: i, Span: span})
	case block.Masthead:
		if b.Field == block.Publisher {
			r.add(Line{Kind: Publisher, Block: i, Span: span})
		}
	case block.Heading:
		r.heading(i, span)
	case block.Label:
		r.label(i, span)
	case block.Paragraph, block.Item:
		if !r.opens(i, span) {
			r.paragraph(i, span)
		}
	case block.Note:
		before := r.in
		r.in = section{aside: true, note: true}
		r.paragraph(i, span)
		r.in = before
	case block.Furniture:
		r.add(Line{Kind: Contact, Block: i, Span: span})
	}
}

func (r *lines) add(l Line) {
	l.Aside, l.Note, l.Next, l.Chiefs, l.Home = r.in.aside, r.in.note, r.in.next, r.in.chief, r.in.home
	r.out = append(r.out, l)
	r.in.ranked = false
}

// heading reads what the section of a heading is about. One below the heading
// of a list of participants only names a side.
func (r *lines) heading(i int, span text.Span) {
	s, level, v := span.Of(r.t.S), r.t.Doc.Blocks[i].Level, words()
	inside := r.t.Doc.Blocks[i].Number == "" || level > r.in.level // not 4 議長, after 3 参加者
	if r.in.open && inside && (r.ranks(s) || r.ofMeeting(i, span)) || r.in.ranked && r.entry(i, span) {
		return
	}
	if side := r.parties.Label(withoutBracket(s)); r.in.open && level > r.in.level && (side != "" || v.Observers.In(s)) {
		r.in.side, r.in.house = side, bracketIn(r.t.S, span)
		return
	}
	if end := strings.IndexAny(s, "：:】"); end > 0 && lex.Next(s, end) < len(s) { // 日時・場所：…, 【日時】…
		date, place := v.DateLabels.In(s[:end]), v.PlaceLabels.In(s[:end])
		if date && place || (r.in.venue || strings.HasPrefix(s, "【")) && (date || place) {
			r.add(Line{Kind: Venue, Block: i, Span: span.From(lex.Next(r.t.S, span.Start+end))})
			return
		}
	}
	if (r.in.venue || v.At.In(s)) && r.t.Doc.Blocks[i].Number == "" && beginsWithDay(s) { // 6月7日（水）、リマ; 6月7日、於：リマ
		r.add(Line{Kind: Venue, Block: i, Span: span})
		return
	}
	home, above := r.in.home, r.in.above
	r.in = section{level: level}
	side := r.parties.Label(v.VisitTails.TrimSuffix(withoutBracket(s)))
	if first := r.firstColumn(span); side == "" && first.End < span.End { // ケニア　ルト港湾大臣
		side = r.parties.Label(first.Of(r.t.S))
	}
	if country.Governs(side) && !strings.HasSuffix(s, lex.SideOf) {
		r.in.home, r.in.above = side, level
	} else if level > above {
		r.in.home, r.in.above = home, above
	}
	if v.ParticipantLists.In(s) && !v.NoLists.In(s) || v.ListEnds.Ends(s) {
		r.in.open, r.in.chief = true, v.Chiefs.In(s)
		r.add(Line{Kind: ListHeading, Block: i, Span: span})
		return
	}
	host := v.HostLabels.Has(lex.Squeeze(s))
	if host || v.ChairLabels.Ends(s) && r.ranks(s) { // 3 主催, 4 議長
		if r.in.open = true; host {
			r.in.role = schema.Host
		}
		r.add(Line{Kind: ListHeading, Block: i, Span: span})
		return
	}
	r.in.next = v.NextMeeting.In(s)
	r.in.venue = v.VenueHeadings.In(s) && lex.Count(withoutBracket(s)) <= 12
	r.in.aside, r.in.note = v.Asides.In(s), v.NoteHeads.Begins(s)
	r.add(Line{Kind: Heading, Block: i, Span: span})
}

// beginsWithDay reports whether a line begins with a day: 6月7日, 令和13年6月7日.
func beginsWithDay(s string) bool {
	for i, c := range s {
		switch {
		case c == '日':
			return i > 0 && lex.IsDigit(s[i-1])
		case !strings.ContainsRune("0123456789年月令和平成昭元 　", c):
			return false
		}
	}
	return false
}

// opens reads a line that is a label whose value is in the lines below it, and
// reports whether it is one: ○主な出席者：.
func (r *lines) opens(i int, span text.Span) bool {
	s, v := span.Of(r.t.S), words()
	key := strings.TrimRight(s, "：:"+lex.Blanks)
	if key == s && !v.BareLabels.Has(key) || lex.Count(key) > 12 || r.t.Doc.Blocks[i].Kind != block.Item {
		return false
	}
	date, place := v.DateLabels.In(key), v.PlaceLabels.In(key)
	switch {
	case v.ParticipantLists.In(key) && !v.NoLists.In(key):
		r.in.open, r.in.venue, r.in.side, r.in.role = true, false, "", ""
		r.add(Line{Kind: ListHeading, Block: i, Span: span})
	case key != s && r.ranks(key): // ・共同議長：
		r.in.open, r.in.venue, r.in.side = true, false, ""
		r.add(Line{Kind: ListHeading, Block: i, Span: span})
	case date || place:
		r.in.open, r.in.venue = false, true
		r.add(Line{Kind: Label, Use: Known, Block: i, Span: text.Span{Start: span.End, End: span.End}, Key: key, Label: span})
	case v.KnownLabels.In(key):
		r.in.open, r.in.venue = false, false
		r.add(Line{Kind: Label, Use: Known, Block: i, Span: text.Span{Start: span.End, End: span.End}, Key: key, Label: span})
	default:
		return false
	}
	return true
}

// withoutBracket returns s without the bracket that ends it.
func withoutBracket(s string) string {
	if name, _, ok := strings.Cut(s, lex.Open); ok && name != "" && strings.HasSuffix(s, lex.Close) {
		return name
	}
	return s
}

// bracketIn returns the inside of the first bracket of a line; empty if it has none.
func bracketIn(s string, line text.Span) text.Span {
	at := line.Start + max(0, strings.Index(line.Of(s), lex.Open))
	in, end := lex.Bracket(s[:line.End], at)
	if end == at {
		return text.Span{}
	}
	return in
}

// paragraph reads a paragraph or an item: a line of a list, or sentences.
func (r *lines) paragraph(i int, span text.Span) {
	if key, ok := r.leadLabel(i); ok {
		if side := r.parties.Label(key); (side != "" || words().ParticipantLeads.In(key)) && r.ledEntry(i, span, side) {
			return
		}
		if use := r.use(key, &r.t.Doc.Blocks[i], span); use == DateOf || use == PlaceOf {
			r.add(Line{Kind: Label, Use: use, Block: i, Span: span, Key: key, Label: r.t.Blocks[r.t.Doc.Blocks[i].Lead]})
			return
		}
	}
	if (r.in.open || r.in.venue) && r.ofMeeting(i, span) || (r.in.open || r.opensSide(span)) && r.entry(i, span) {
		return
	}
	if s := span.Of(r.t.S); r.in.venue && !strings.HasSuffix(s, "。") && !namesMeeting(s) {
		r.add(Line{Kind: Venue, Block: i, Span: span})
		return
	}
	for _, s := range r.t.Sentences(span) {
		r.add(Line{Kind: Sentence, Block: i, Span: s})
	}
	if s := span.Of(r.t.S); words().ListLeads.In(s) && lex.Count(s) <= 20 { // 出席者は次のとおりです。
		r.in.open, r.in.told = true, true
	} else if r.in.told {
		r.in.open, r.in.told = false, false
	}
}

// ledEntry reads a line of the list to which a label leads in, and reports whether it is
// one. The side that a line names holds for those below it, up to the end of the list.
func (r *lines) ledEntry(i int, span text.Span, side string) bool {
	before, lead := r.in, r.t.Doc.Blocks[i].Lead
	if r.led.lead != lead {
		r.led = ledList{lead: lead, side: side}
	}
	r.in.side, r.in.house, r.in.role = r.led.side, r.led.house, r.led.role
	read := r.entry(i, span)
	r.led = ledList{lead, r.in.side, r.in.house, r.in.role}
	r.in, r.in.ranked = before, false
	return read
}

// opensSide reports whether a line begins with a side in a bracket, and is no sentence,
// so that it names those who took part for it: 【日本側】　内藤国土交通審議官　他.
func (r *lines) opensSide(span text.Span) bool {
	in, end := lex.Lenticular(r.t.S[:span.End], span.Start)
	return end < span.End && strings.HasSuffix(in.Of(r.t.S), lex.SideOf) && r.parties.Label(in.Of(r.t.S)) != "" && !strings.HasSuffix(span.Of(r.t.S), lex.Stop)
}

// namesMeeting reports whether a text has the number of a meeting: 第3回.
func namesMeeting(s string) bool {
	for _, rest := range strings.Split(s, "第")[1:] {
		if n, _ := lex.Ordinal("第"+rest, 0); n > 0 {
			return true
		}
	}
	return false
}

// firstColumn returns what of a line comes before its first blank or colon.
func (r *lines) firstColumn(line text.Span) text.Span {
	for i := lex.Next(r.t.S, line.Start); i < line.End; i = lex.Next(r.t.S, i) {
		if r.t.Blank(i) || lex.SkipBlanks(r.t.S[:line.End], i) > i || lex.StartsAny(r.t.S[i:], "：", ":") {
			return line.To(i)
		}
	}
	return line
}

// leadLabel returns the label that leads in to a block.
func (r *lines) leadLabel(i int) (key string, ok bool) {
	lead := r.t.Doc.Blocks[i].Lead
	if lead == fact.None || r.t.Doc.Blocks[lead].Kind != block.Label {
		return "", false
	}
	return lex.Squeeze(r.t.Doc.Blocks[lead].Marker.Of(r.t.Doc.Text)), true
}

// entry reads one line of a list of participants: a side, or who is of it. It
// reports whether the line is one.
func (r *lines) entry(i int, span text.Span) bool {
	s := span.Of(r.t.S)
	if left, right := r.halves(span); !right.Empty() {
		if second := r.parties.Label(right.Of(r.t.S)); second != "" && r.parties.Label(left.Of(r.t.S)) != "" { // （日本側）　　　（英国側）
			r.in.side, r.in.second, r.in.house, r.in.role = r.parties.Label(left.Of(r.t.S)), second, text.Span{}, ""
			return true
		}
		if r.in.second != "" {
			r.inColumns(i, left, right)
			return true
		}
	}
	if side := r.parties.Label(s); side != "" {
		r.in.side, r.in.house, r.in.role, r.in.second = side, text.Span{}, "", ""
		return true
	}
	if r.ranks(s) {
		return true
	}
	if rest, ok := r.observers(span); ok {
		r.in.side, r.in.house, r.in.role, r.in.second, r.in.observes = "", text.Span{}, "", "", true
		return rest.Empty() || r.entry(i, rest)
	}
	if name := withoutBracket(s); name != s && strings.HasSuffix(name, lex.SideOf) { // 英国側（運輸省）
		if side := r.parties.Label(name); side != "" {
			r.in.side, r.in.house = side, bracketIn(r.t.S, span)
			return true
		}
	}
	if side, next := r.bracketSide(span); side != "" && next < span.End { // （英国側）…, （日）…（英）…
		before, end := r.in.side, next
		for ; end < span.End; end = lex.Next(r.t.S, end) {
			if other, _ := r.bracketSide(span.From(end)); other != "" && lex.Last(r.t.S[:end]).InName() {
				break
			}
		}
		r.in.side = side
		read := r.entry(i, text.Span{Start: next, End: end})
		if !r.in.open { // else the lines below it are of the side as well
			r.in.side = before
		}
		return end < span.End && r.entry(i, span.From(end)) || read
	}
	if first := r.firstColumn(span); first.End < span.End { // 英国側　運輸省, 英国 運輸大臣, 英国：運輸大臣
		if side := r.parties.Label(first.Of(r.t.S)); side != "" {
			r.in.side = side
			rest := strings.TrimLeft(span.From(first.End).Of(r.t.S), "：:"+lex.Blanks)
			return r.entry(i, span.From(span.End-len(rest)))
		}
	}
	if m, ok := r.parties.Marker(span.Start); ok { // 日本側|外務省、…
		rest := span.From(m.Span.End)
		if body := rest.To(r.t.RunEnd(rest)); strings.HasSuffix(m.Span.Of(r.t.S), lex.SideOf) && lex.NamesBody(body.Of(r.t.S)) {
			r.in.side = m.Code
			return r.entry(i, rest)
		}
	}
	if strings.HasSuffix(s, "。") && !strings.HasPrefix(s, "（") {
		return false
	}
	r.add(Line{Kind: Entry, Block: i, Span: span, Side: r.in.side, Near: r.in.near, House: r.in.house, Role: r.in.role, Observes: r.in.observes && r.in.side == ""})
	return true
}

// observers returns those whom a line of a list names behind a word for observers, and
// reports whether it has one: 【オブザーバー】　国際港湾機関, （オブザーバー）.
func (r *lines) observers(line text.Span) (rest text.Span, ok bool) {
	first := r.firstColumn(line)
	key := strings.Trim(first.Of(r.t.S), "（）【】［］＜＞：:"+lex.Blanks+bullets)
	at := line.End - len(strings.TrimLeft(line.From(first.End).Of(r.t.S), "：:"+lex.Blanks))
	return line.From(at), words().Observers.Begins(key) && lex.Count(key) <= 9
}

// bracketSide returns the side that a bracket at the beginning of a stretch names ahead of
// those who are of it, and the offset after the bracket.
func (r *lines) bracketSide(in text.Span) (side string, after int) {
	inside, next := lex.Bracket(r.t.S[:in.End], in.Start)
	if next == in.Start {
		inside, next = lex.Lenticular(r.t.S[:in.End], in.Start)
	}
	if next == in.Start || next == in.End || !lex.BeginsName(strings.TrimLeft(r.t.S[next:in.End], lex.Blanks)) {
		return "", in.Start
	}
	s := inside.Of(r.t.S)
	return cmp.Or(r.parties.Label(s), r.parties.Label(s+lex.SideOf)), next
}

// halves returns the two parts of a line that has as many columns before a gap as after it;
// nothing on the right if it has an odd number of them.
func (r *lines) halves(line text.Span) (left, right text.Span) {
	columns := strings.Split(line.Of(r.t.S), lex.Gap)
	if len(columns)%2 > 0 {
		return line, text.Span{}
	}
	at := line.Start + len(strings.Join(columns[:len(columns)/2], lex.Gap))
	return line.To(at), line.From(at + len(lex.Gap))
}

// inColumns reads a line of a list whose sides are named beside each other: one of each.
func (r *lines) inColumns(i int, left, right text.Span) {
	side, second := r.in.side, r.in.second
	r.in.second = ""
	for k, part := range []text.Span{left, right} {
		if r.in.side = []string{side, second}[k]; !part.Empty() {
			r.add(Line{Kind: Entry, Block: i, Span: part, Side: r.in.side, Role: r.in.role})
		}
	}
	r.in.side, r.in.second = side, second
}

// ofMeeting reads a line of a list that is no more than the quoted name of the meeting
// in which those below it took part, and reports whether it is one: 「第2回専門家会合」.
func (r *lines) ofMeeting(i int, span text.Span) bool {
	s := span.Of(r.t.S)
	if lex.QuoteEnd(s, 0) != len(s) || !namesMeeting(s) {
		return false
	}
	r.in.side, r.in.role, r.in.house = "", "", text.Span{}
	r.add(Line{Kind: Heading, Block: i, Span: span})
	return true
}

// ranks reads a line of a list that is no more than the role of those whom the lines
// below it name, and reports whether it is one: （共同議長）, 参加省庁等.
func (r *lines) ranks(s string) bool {
	v, key := words(), strings.Trim(s, "（）【】：:"+lex.Blanks+bullets)
	switch {
	case v.ChairLabels.Ends(key) && lex.Count(key) <= 5:
		r.in.role = schema.Head
	case v.MemberLabels.Begins(key) && lex.Count(key) <= 8:
		r.in.role = ""
	default:
		return false
	}
	r.in.ranked = true
	return true
}
