package ja

import (
	"slices"
	"sort"
	"strings"
	"sync"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// A reader reads one statement from its beginning to its end.
type reader struct {
	doc         *block.Document
	t           tight
	s           string // the tight text; all spans count its bytes until the end
	v           *vocabulary
	f           *fact.Facts
	blocks      []fact.Span // of the blocks of doc, in the tight text
	clock       clock
	dates       []when    // all dates of the text, in order
	parties     []string  // countries of the dialogue, as far as read
	institution string    // the international body that is a party, by the name that actors bear
	sides       fact.Span // from where there is no 側 up to the next
	finds       [64]find  // what term last found
	run         [64]run   // what runEnd last told
	side        string    // whose participants are being listed
	beyond      bool      // the post of the word being read stands behind a bracket
	nameless    bool      // names are printed apart, in columns
	observers   bool      // the bodies being read only observe
	under       bool      // a の behind a body leads to what is being read
	word        int       // where the noun phrase being read begins
	main        int       // the series of the meeting reported
	opening     bool      // the head or the first paragraphs are being read
	current     int       // the meeting that the section is about
	list        listing
	subject     fact.Span // the sentence of which it is known whether it has に関する
	subjected   bool
	names       []naming // of the sentence being read
	lines       []line
	agenda      map[int]int // agenda items by their blocks
	forms       []form
	posts       []held // posts in the order in which they were named
	recent      []int  // organizations in the order in which they were named
	opener      []int  // organizations that are the subject of the sentence of holding
	openers     fact.Span
}

// held is a post that was named, and its body.
type held struct {
	title string
	org   int
}

// readers holds readers that have done their work: what they kept for
// themselves is used again. Facts hold nothing of it.
var readers = sync.Pool{New: func() any { return new(reader) }}

// free gives the reader back; it must not be used any more.
func (r *reader) free() {
	clear(r.lines)
	clear(r.dates)
	clear(r.forms)
	clear(r.posts)
	*r = reader{
		t: tight{edits: r.t.edits[:0]}, blocks: r.blocks[:0], lines: r.lines[:0], dates: r.dates[:0],
		forms: r.forms[:0], posts: r.posts[:0], recent: r.recent[:0],
	}
	readers.Put(r)
}

func newReader(doc *block.Document) *reader {
	r := readers.Get().(*reader)
	r.doc, r.t, r.v = doc, tightenInto(r.t.edits, doc.Text), words()
	r.main, r.current, r.opening = fact.None, fact.None, true
	r.s = r.t.s
	r.f = &fact.Facts{Document: fact.Document{Publisher: fact.None}}
	r.blocks = slices.Grow(r.blocks, len(doc.Blocks))[:len(doc.Blocks)]
	r.agenda = map[int]int{}
	for i := range doc.Blocks {
		r.blocks[i] = r.t.forward(doc.Blocks[i].Span)
		if doc.Blocks[i].Kind == block.Heading {
			r.agenda[i] = len(r.agenda)
		}
	}
	return r
}

// head reads what the rest leans on: the date of issue, the countries, and all
// dates.
func (r *reader) head() {
	if from, to, err := r.f.Document.Issued.Parse(); err == nil && from == to {
		r.clock.issued, r.clock.basis = from, "date of issue "+string(r.f.Document.Issued)
	}
	r.findParties()
	for i, b := range r.doc.Blocks {
		if b.Kind != block.Furniture {
			r.readDates(r.blocks[i])
		}
	}
}

// readDates reads the dates of a block. Years are written in digits, or begin
// with one of a few characters.
func (r *reader) readDates(in fact.Span) {
	for i := in.Start; i < in.End; {
		c := r.s[i]
		if isDigit(c) && (i == in.Start || !alnum(r.s[i-1]) && r.s[i-1] != '.' && r.s[i-1] != '-') || c >= 0xE4 && c < 0xE9 && dateBegins(r.s[i:in.End]) {
			if w, ok := r.clock.date(r.s[:in.End], i); ok {
				if r.clock.issued.Year == 0 && w.first.Full() && len(w.notes) == 0 {
					r.clock.issued, r.clock.basis = w.first, "the first date of the text, "+string(w.first.EDTF())
				}
				r.dates = append(r.dates, w)
				i = w.span.End
				continue
			}
		}
		i++ // no byte inside a character begins a date
	}
}

// dateBegins tells whether a character begins a date that no digit begins:
// 令和, 本年, 同日, 来年.
func dateBegins(s string) bool {
	switch firstRune(s) {
	case '年', '明', '令', '平', '昭', '大', '本', '今', '来', '再', '昨', '一', '同', '翌', '前':
		return true
	}
	return false
}

// dateAt gives the date that is printed at an offset.
func (r *reader) dateAt(at int) (when, bool) {
	i := sort.Search(len(r.dates), func(i int) bool { return r.dates[i].span.Start >= at })
	if i < len(r.dates) && r.dates[i].span.Start == at {
		return r.dates[i], true
	}
	return when{}, false
}

// body reads the blocks one after the other.
func (r *reader) body() {
	for i := range r.doc.Blocks {
		b, in := &r.doc.Blocks[i], r.blocks[i]
		switch b.Kind {
		case block.Title:
			r.title_(in)
		case block.Masthead:
			if b.Field == block.Publisher {
				r.publisher(in)
			}
		case block.Heading:
			r.heading(b, in)
		case block.Label:
			r.label(i, in)
		case block.Paragraph, block.Item:
			r.paragraph(i, in)
		case block.Note:
			before := r.list
			r.list = listing{aside: true}
			r.paragraph(i, in)
			r.list = before
		case block.Furniture:
			r.contact(in)
		}
	}
}

// title_ reads the series and the meeting that the title names.
func (r *reader) title_(in fact.Span) {
	r.meetings(in)
	if r.main == fact.None || len(r.f.Meetings) == 0 {
		for _, n := range r.bareNames(in) {
			i := r.addSeries(n, "series.title")
			r.aliasBehind(i, n.End)
			if r.main == fact.None {
				r.main = i
			}
		}
	}
}

// bareNames finds names of dialogues of the parties that stand without number.
func (r *reader) bareNames(in fact.Span) []fact.Span {
	var out []fact.Span
	for i := in.Start; i < in.End; {
		if c := classOf(firstRune(r.s[i:in.End])); !named(c) && !strings.HasPrefix(r.s[i:], "「") {
			i = next(r.s, i)
			continue
		}
		name, end := r.nameAfter(i, in.End)
		if end > i && len(r.partiesOf(name)) > 0 && !r.plain(name.Of(r.s)) {
			out = append(out, name)
			i = end
			continue
		}
		if e := r.runEnd(i, in.End); e > i {
			i = e
			continue
		}
		i = next(r.s, i)
	}
	return out
}

func (r *reader) publisher(in fact.Span) {
	c := r.chunk(in.Start, in.End, true)
	if len(c.units) == 0 {
		return
	}
	orgs := r.record(&c)
	if r.f.Document.Publisher == fact.None {
		r.f.Document.Publisher = orgs[len(orgs)-1]
	}
}

// contact reads the bodies that page furniture names: the office to ask.
func (r *reader) contact(in fact.Span) {
	if strings.ContainsAny(in.Of(r.s), ">＞") {
		return
	}
	for i := in.Start; i < in.End; i = next(r.s, i) {
		if i > in.Start && named(classOf(lastRune(r.s[in.Start:i]))) || !named(classOf(firstRune(r.s[i:in.End]))) {
			continue
		}
		if c := r.chunk(i, in.End, false); len(c.units) > 0 && c.units[0].rank == strong {
			r.record(&c)
		}
	}
}

// heading reads what a heading names, and what its section is about.
func (r *reader) heading(b *block.Block, in fact.Span) {
	text := in.Of(r.s)
	if r.list.open && b.Level > r.list.level && (r.sideKey(text) != "" || strings.Contains(text, "オブザーバー")) {
		r.list.side = r.sideKey(text)
		return
	}
	r.list = listing{level: b.Level}
	if containsAny(text, "出席者", "参加者", "出席機関", "参加機関", "参加国", "代表団名簿", "代表団の構成") && !strings.Contains(text, "意見") || strings.HasSuffix(text, "代表団") {
		r.list.open = true
		r.meetings(in)
		return
	}
	r.list.next = strings.Contains(text, "次回")
	r.list.venue = containsAny(text, "日程", "日時", "期間", "開催日", "場所", "会場", "形式", "方式", "開催方法") && runes(text) <= 12
	r.list.aside = aside(text)
	for _, m := range r.namings(in) {
		if series, ok := r.belongs(m); ok && m.ordinal > 0 {
			if i := r.meetingOf(series, m.ordinal, 0); i != fact.None && r.f.Meetings[i].Status == schema.Held {
				r.current = i
			}
		}
	}
	r.meetings(in)
	r.scan(in)
	if !r.list.aside {
		r.references(in)
	}
}

// paragraph reads the sentences of a paragraph or an item.
func (r *reader) paragraph(b int, in fact.Span) {
	if lead := r.doc.Blocks[b].Lead; lead != fact.None && r.doc.Blocks[lead].Kind == block.Label {
		key := strings.NewReplacer(" ", "", "　", "").Replace(r.doc.Blocks[lead].Marker.Of(r.doc.Text))
		if side := r.sideKey(key); side != "" || containsAny(key, "出席者", "参加者", "オブザーバー", "参加機関", "出席機関") {
			before := r.list
			r.list.side = side
			read := r.listLine(in)
			r.list = before
			if read {
				return
			}
		}
	}
	if r.list.open && r.listLine(in) {
		return
	}
	if r.list.venue && r.venueLine(in) {
		return
	}
	for k, s := range sentences(r.s, in) {
		r.sentence(b, s, k == 0)
	}
	if r.opening && r.heldMeeting() != fact.None && len(r.lines) > 0 {
		r.opening = false
	}
}

// sentence reads one sentence of the body.
func (r *reader) sentence(b int, s fact.Span, first bool) {
	l := line{block: b, span: s, first: first}
	r.names = r.namings(s)
	defer func() { r.names = nil }()
	if text := s.Of(r.s); r.list.next && len(r.names) == 0 && r.main != fact.None && containsAny(text, "開催する", "開催される", "開催を予定", "開催予定") {
		r.names = append(r.names, naming{step: 1, span: fact.Span{Start: s.Start, End: s.Start}})
	}
	r.meetingsIn(s, r.names)
	r.reported(s)
	r.judge(&l)
	if r.delegation(s) {
		all := r.readDelegation(s)
		if len(all) > 0 {
			r.enter(r.meetingNow(), all)
			r.references(s)
			if l.preds = r.beside(s); len(l.preds) == 0 {
				l.skip = "delegation.sentence"
			}
			r.lines = append(r.lines, l)
			return
		}
		l.attended = true
	}
	tokens := r.scan(s)
	l.actors = r.subjects(s, tokens)
	if l.held && l.skip == "" && r.opener == nil && containsAny(s.Of(r.s), "開催", "実施し", "行った", "行いました") {
		r.opener, r.openers = r.subjectOrgs(s, tokens), s
		r.subjectPeople(s, tokens)
	}
	if l.preds = r.predicates(s); l.attended {
		l.preds = slices.DeleteFunc(l.preds, func(p predicate) bool { return startsAny(p.span.Of(r.s), "出席", "参加") })
	}
	r.speakers(&l, tokens)
	r.references(s)
	if l.skip == "" {
		if l.skip = r.backgroundOf(s); l.skip == "" && r.list.aside && (!l.held || len(l.preds) == 0) {
			l.skip = "background.section"
		}
	}
	r.lines = append(r.lines, l)
}

// beside gives the acts that a sentence reports beside who took part: …が出席し、
// …について意見交換を行った.
func (r *reader) beside(s fact.Span) []predicate {
	var out []predicate
	for _, p := range r.predicates(s) {
		if w := p.span.Of(r.s); !strings.HasPrefix(w, "出席") && !strings.HasPrefix(w, "参加") && !p.nominal {
			out = append(out, p)
		}
	}
	return out
}

// judge notes which meetings a sentence speaks of.
func (r *reader) judge(l *line) {
	for _, m := range r.names {
		series, ok := r.belongs(m)
		if !ok {
			continue
		}
		n := m.ordinal
		if n == 0 {
			n = r.stepFrom(series, m.step)
		}
		i := r.meetingOf(series, n, m.step)
		if i == fact.None {
			continue
		}
		switch r.f.Meetings[i].Status {
		case schema.Held:
			l.held = true
		case schema.Planned:
			l.planned = true
		default:
			l.other = true
		}
	}
	if !l.held && l.span == r.openers {
		l.held = true
	}
}

// reported enters the meeting of the statement where it has no number: the
// first sentence of holding says when and where.
func (r *reader) reported(s fact.Span) {
	text := s.Of(r.s)
	if m := r.heldMeeting(); r.opening && m != fact.None && len(r.names) == 0 && containsAny(text, "標記", "下記のとおり", "以下のとおり") && containsAny(text, "実施し", "開催し", "行い") {
		r.openers = s
	}
	if m := r.heldMeeting(); r.opening && m != fact.None && len(r.names) == 0 && r.f.Meetings[m].Date == "" && containsAny(text, "開催し", "開催され", "行われ", "実施し") {
		r.take(&r.f.Meetings[m], s, map[fact.Span]bool{}, false) // 6月13日、マニラにおいて…協議を開催した
		r.openers = s
		return
	}
	if !r.opening || r.heldMeeting() != fact.None || !containsAny(text, "開催し", "開催され", "行われ", "行いました", "行った", "実施し") {
		return
	}
	if r.main == fact.None {
		names := r.bareNames(s)
		if len(names) == 0 {
			return
		}
		r.main = r.addSeries(names[0], "series.sentence")
		r.aliasBehind(r.main, names[0].End)
	}
	m := fact.Meeting{Series: r.main, Status: schema.Held, Basis: fact.At("meeting.reported", s)}
	m.Level = r.f.Series[r.main].Level
	used := map[fact.Span]bool{}
	for _, w := range r.dates {
		if s.Contains(w.span) && !w.since {
			m.Date, m.DateSpan = w.value, w.span
			m.Notes = append(m.Notes, w.notes...)
			used[w.span] = true
			break
		}
	}
	r.take(&m, s, used, false)
	r.f.Meetings = append(r.f.Meetings, m)
	r.openers = s
}

// heldMeeting gives the meeting that the statement reports.
func (r *reader) heldMeeting() int {
	for i := range r.f.Meetings {
		if r.f.Meetings[i].Status == schema.Held {
			return i
		}
	}
	return fact.None
}

// meetingNow gives the meeting that is being spoken of.
func (r *reader) meetingNow() int {
	if r.current != fact.None {
		return r.current
	}
	return r.heldMeeting()
}

// subjectOrgs lists the bodies that are the subject of a sentence.
func (r *reader) subjectOrgs(s fact.Span, tokens []token) []int {
	out := []int{}
	from := 0
	for k, t := range tokens {
		if k > 0 && !r.listed2(tokens[k-1].span.End, t.span.Start) {
			from = k
		}
		if !r.marked(t.span.End, s.End) {
			continue
		}
		for _, u := range tokens[from : k+1] {
			if r.isPerson(u.span) {
				continue
			}
			for i := range r.f.Organizations {
				o := &r.f.Organizations[i]
				for _, at := range o.Spans {
					if at.End == u.span.End || u.span.Contains(at) && at.End+len("（）")+16 > u.span.End && !r.isParent(i, u.span) {
						out = append(out, i)
						break
					}
				}
			}
		}
		break
	}
	return out
}

func (r *reader) isPerson(at fact.Span) bool {
	for i := range r.f.People {
		if slices.Contains(r.f.People[i].Spans, at) {
			return true
		}
	}
	return false
}

// subjectPeople enters the persons who are the subject of the sentence of
// holding: those who met.
func (r *reader) subjectPeople(s fact.Span, tokens []token) {
	m := r.meetingNow()
	from, met := 0, false
	for k, t := range tokens {
		if k > 0 && !r.listed2(tokens[k-1].span.End, t.span.Start) {
			from = k
		}
		if !r.marked(t.span.End, s.End) || m == fact.None {
			continue
		}
		for _, u := range tokens[from : k+1] {
			for i := range r.f.People {
				if p := &r.f.People[i]; slices.Contains(p.Spans, u.span) {
					r.meets(m, i, u.span)
					met = true
				}
			}
		}
		if !met {
			return
		}
		for _, u := range tokens[k+1:] { // …大臣は、…大臣と、協議を実施した
			if !startsAny(r.s[u.span.End:s.End], "と、", "との間で", "とともに") {
				continue
			}
			for i := range r.f.People {
				if p := &r.f.People[i]; slices.Contains(p.Spans, u.span) {
					r.meets(m, i, u.span)
				}
			}
		}
		return
	}
}

// meets enters a person who held the meeting.
func (r *reader) meets(m, person int, at fact.Span) {
	p := &r.f.People[person]
	r.participate(fact.Participation{Meeting: m, Side: orOther(p.Country), Role: schema.Head, Person: person, Organization: p.Organization, Position: p.Title, Basis: fact.At("delegation.subject", at)})
}

func orOther(code string) string {
	if code == "" {
		return "other"
	}
	return code
}

// isParent tells whether a body is only the parent of another one in a span.
func (r *reader) isParent(o int, in fact.Span) bool {
	for i := range r.f.Organizations {
		if r.f.Organizations[i].Parent == o {
			for _, at := range r.f.Organizations[i].Spans {
				if in.Contains(at) {
					return true
				}
			}
		}
	}
	return false
}

// hosts enters the bodies that held the meeting.
func (r *reader) hosts() {
	m := r.heldMeeting()
	if m == fact.None {
		return
	}
	for _, o := range r.opener {
		side := r.f.Organizations[o].Country
		if side == "" {
			side = "other"
		}
		r.participate(fact.Participation{Meeting: m, Side: side, Role: schema.Host, Person: fact.None, Organization: o, Basis: fact.At("delegation.host", r.openers)})
	}
}

// welcomers enters those who opened or addressed the meeting: …から挨拶があった.
func (r *reader) welcomers(l *line, tokens []token) {
	m := r.meetingNow()
	if m == fact.None || !containsAny(l.span.Of(r.s), "挨拶を", "挨拶が", "あいさつを", "あいさつが", "挨拶し", "基調講演を", "基調講演が", "基調演説を", "基調演説が", "開会の辞", "スピーチを", "祝辞を", "祝辞が", "冒頭発言を", "冒頭発言が") {
		return
	}
	for _, t := range tokens {
		if !r.marked(t.span.End, l.span.End) {
			continue
		}
		for i := range r.f.People {
			if p := &r.f.People[i]; slices.Contains(p.Spans, t.span) {
				r.participate(fact.Participation{Meeting: m, Side: orOther(p.Country), Role: schema.Speaker, Person: i, Organization: p.Organization, Position: p.Title, Basis: fact.At("delegation.address", t.span)})
			}
		}
	}
}

// speakers enters the bodies that reported to the meeting.
func (r *reader) speakers(l *line, tokens []token) {
	m := r.meetingNow()
	if m == fact.None || l.skip != "" || r.list.aside {
		return
	}
	r.welcomers(l, tokens)
	reports := false
	for _, p := range l.preds {
		reports = reports || has(p.acts, schema.Exchange) && p.passive || has(p.acts, schema.Report) && p.passive
	}
	if !reports {
		return
	}
	from := 0
	for k, t := range tokens {
		if k > 0 && !r.listed2(tokens[k-1].span.End, t.span.Start) {
			from = k
		}
		rest := r.s[t.span.End:l.span.End]
		if !strings.HasPrefix(rest, "から") || strings.HasPrefix(rest, "からの") {
			continue
		}
		for _, u := range tokens[from : k+1] {
			r.speaker(m, u)
		}
	}
}

func (r *reader) speaker(m int, t token) {
	took := func(org int) bool {
		for i := range r.f.Participations {
			if p := &r.f.Participations[i]; p.Meeting == m && p.Organization == org {
				return true
			}
		}
		return false
	}
	for i := range r.f.Organizations {
		o := &r.f.Organizations[i]
		for _, at := range o.Spans {
			if !t.span.Contains(at) || r.isParent(i, t.span) {
				continue
			}
			if took(i) {
				return
			}
			p := fact.Participation{Meeting: m, Side: o.Country, Role: schema.Member, Person: fact.None, Organization: i, Basis: fact.At("delegation.speaker", t.span)}
			if t.actor == "private sector" {
				p.Side, p.Role = "private", schema.PrivateSector
			}
			if p.Side == "" {
				p.Side = "other"
			}
			r.participate(p)
			return
		}
	}
}

// restore leads all spans back to the text of the blocks.
func (r *reader) restore() {
	if len(r.t.edits) == 0 {
		return
	}
	back := func(b *fact.Basis) {
		for i, s := range b.Spans {
			b.Spans[i] = r.t.origin(s)
		}
	}
	for i := range r.f.Series {
		back(&r.f.Series[i].Basis)
	}
	for i := range r.f.Meetings {
		back(&r.f.Meetings[i].Basis)
		r.f.Meetings[i].DateSpan = r.t.origin(r.f.Meetings[i].DateSpan)
	}
	for i := range r.f.Organizations {
		back(&r.f.Organizations[i].Basis)
	}
	for i := range r.f.People {
		back(&r.f.People[i].Basis)
	}
	for i := range r.f.Participations {
		back(&r.f.Participations[i].Basis)
	}
	for i := range r.f.Provisions {
		back(&r.f.Provisions[i].Basis)
	}
	for i := range r.f.References {
		back(&r.f.References[i].Basis)
	}
	for i := range r.f.Passages {
		if r.f.Passages[i].Kind == fact.Background {
			r.f.Passages[i].Span = r.t.origin(r.f.Passages[i].Span)
		}
	}
}
