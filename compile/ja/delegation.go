package ja

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// A delegate is one who is named in a list of participants.
type delegate struct {
	c      chunk
	orgs   []int
	person int
	side   string
	role   schema.Role // "" as long as no word has said it
	rule   string
	others bool // named ahead of others: ほか, を始めとする
}

// roles lists the words that say in which role those named before them took
// part. own words speak of the last one only: …を団長として.
var roles = []struct {
	word string
	role schema.Role
	own  bool
}{
	{"を団長", schema.Head, true}, {"を共同議長", schema.Head, true}, {"を議長", schema.Head, true}, {"を首席代表", schema.Head, true},
	{"を代表とし", schema.Head, true}, {"を代表団長", schema.Head, true}, {"を長とし", schema.Head, true}, {"を長とする", schema.Head, true},
	{"をヘッド", schema.Head, true}, {"を筆頭", schema.Head, true}, {"を代表者", schema.Head, true}, {"を首席", schema.Head, true}, {"を座長", schema.Head, true},
	{"共同で務め", schema.Head, false}, {"率いられ", schema.Head, false},
	{"代表団長を務め", schema.Head, false}, {"代表団長とし", schema.Head, false}, {"代表を務め", schema.Head, false}, {"代表団を代表し", schema.Head, false},
	{"共同議長を務め", schema.Head, false}, {"共同議長の下", schema.Head, false}, {"共同議長のもと", schema.Head, false}, {"共同議長とし", schema.Head, false}, {"共同で議長", schema.Head, false},
	{"議長を務め", schema.Head, false}, {"議長とし", schema.Head, false}, {"座長を務め", schema.Head, false}, {"司会を務め", schema.Head, false},
	{"団長を務め", schema.Head, false}, {"団長とし", schema.Head, false}, {"代表団を率い", schema.Head, false}, {"代表団の長", schema.Head, false},
	{"首席代表とし", schema.Head, false}, {"首席代表を務め", schema.Head, false}, {"を率い", schema.Head, false}, {"率い", schema.Head, false},
	{"共同で主催", schema.Head, false}, {"共同主宰", schema.Head, false}, {"主宰", schema.Head, false},
	{"開会挨拶", schema.Speaker, false}, {"冒頭挨拶", schema.Speaker, false}, {"基調講演", schema.Speaker, false},
	{"参加", schema.Member, false}, {"出席", schema.Member, false}, {"加わ", schema.Member, false}, {"同席", schema.Member, false}, {"臨席", schema.Member, false},
}

var roleHeads = func() (s runeSet) {
	for _, w := range roles {
		s.add(firstRune(w.word))
	}
	return s
}()

// attending lists the words that say that somebody took part.
var attending = []string{"参加", "出席", "加わ", "同席", "率い", "議長を務め", "座長を務め", "団長を務め", "代表を務め", "共同で務め", "率いられ"}

// delegation tells whether a sentence lists participants.
func (r *reader) delegation(s fact.Span) bool {
	text := s.Of(r.s)
	var b bloom
	b.fill(text)
	if b.may("共同議長の") && containsAny(text, "の共同議長の下", "の共同議長のもと") {
		return true
	}
	for _, w := range attending {
		if !b.may(w) {
			continue
		}
		for at := 0; ; {
			i := strings.Index(text[at:], w)
			if i < 0 {
				break
			}
			at += i + len(w)
			if elsewhere(text[:at-len(w)]) {
				continue
			}
			if took(text[:at-len(w)], w, text[at:]) {
				return true
			}
		}
	}
	return false
}

// elsewhere tells whether what is attended is another event than the meeting:
// 懇談会に出席.
func elsewhere(before string) bool {
	before, ok := strings.CutSuffix(before, "に")
	if !ok {
		return false
	}
	for _, w := range []string{"懇談会", "夕食会", "昼食会", "歓迎会", "交流会", "発表会"} {
		if strings.HasSuffix(before, w) {
			return true
		}
	}
	for _, w := range []string{"協議", "対話", "会合", "会議", "議論", "一部", "セッション", "部会", "討議", "意見交換", "目", "初日", "会", "とも", "それぞれ", "ため", "冒頭", "全体", "形で", "これ", "議事", "回", "半", "後", "前", "日"} {
		if strings.HasSuffix(before, w) {
			return false
		}
	}
	return true
}

// took tells whether a word of taking part is the verb of a clause, with a
// subject before it, and not of one that qualifies a noun.
func took(before, word, rest string) bool {
	if !containsAny(before, "が", "は", "も", "から") {
		return false
	}
	for _, w := range []string{"した。", "しました。", "し、", "した上で", "しており", "したほか", "するとともに", "した", "があり", "があった", "がありました", "った。", "りました", "り、", "た。", "ました", "、", "いた"} {
		if strings.HasPrefix(rest, w) && (strings.HasSuffix(w, "。") || strings.HasSuffix(w, "、") || closes(rest[len(w):])) {
			return true
		}
	}
	return rest == "" || strings.HasPrefix(rest, "。")
}

// closes tells whether a clause ends at the beginning of s.
func closes(s string) bool {
	for _, w := range []string{"。", "、", "が、", "ほか", "ところ", "際", "もの"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return s == ""
}

// containsAny tells whether any of the words stands in s. Most words are passed
// over for a character that s does not have.
func containsAny(s string, words ...string) bool {
	if len(words) == 0 {
		return false
	}
	var b bloom
	b.fill(s)
	for _, w := range words {
		if b.may(w) && strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// readDelegation enters those whom a sentence names as participants.
func (r *reader) readDelegation(s fact.Span) []delegate {
	var all []delegate
	open := 0 // the first whose role no word has said
	private := containsAny(s.Of(r.s), "産業界", "民間", "業界", "官民", "経済団体")
	side, sided := "", false
	for i := s.Start; i < s.End; {
		if m, ok := r.marker(i); ok {
			side, sided = m.code, true
			i = m.span.End
			continue
		}
		if code, end := r.origin(i, s.End); end > i {
			side, sided = code, true
			i = end
			continue
		}
		if word, role, own := roleAt(r.s[i:s.End]); word > 0 {
			if role == schema.Head && !own && open == len(all) { // …が出席し、共同で議長を務めた
				for k := range all {
					if all[k].person != fact.None || !all[k].c.post.Empty() {
						all[k].role = role
					}
				}
			}
			if own {
				if n := len(all); n > 0 && all[n-1].role == "" {
					all[n-1].role = role
				}
			} else {
				observing := endsWith(r.s[s.Start:i], []string{"オブザーバーとして", "オブザーバとして", "オブザーバーで", "陪席者として"})
				for k := open; k < len(all); k++ {
					if d := &all[k]; d.role == "" {
						if d.role = role; observing && d.person == fact.None && len(d.orgs) > 0 && r.civil(d.orgs[len(d.orgs)-1]) {
							d.side, d.role = "private", schema.PrivateSector
						}
					}
				}
				open = len(all)
				side = ""
			}
			i += word
			continue
		}
		d, end := r.delegate(i, s.End, side, "delegation.sentence")
		if end > i {
			if d.c.span.End > d.c.span.Start {
				if all == nil {
					all = make([]delegate, 0, 4)
				}
				all = append(all, d)
			}
			i = end
			continue
		}
		i = next(r.s, i)
	}
	for k := range all {
		d := &all[k]
		if d.role == "" {
			d.role = schema.Member
		}
		if private && d.person == fact.None && (!sided || r.business(d)) {
			d.side, d.role = "private", schema.PrivateSector
		}
	}
	r.lead(all)
	return all
}

// origin reads the country or body from which participants are said to come:
// 豪州からは、 NATOからは、 日本から、.
func (r *reader) origin(i, limit int) (code string, end int) {
	t, n := r.term(i, limit)
	if strings.HasPrefix(r.s[i:limit], "我が国") {
		t, n = term{country: "JP"}, len("我が国")
	}
	if n == 0 {
		return "", i
	}
	rest := strings.TrimPrefix(r.s[i+n:limit], "政府")
	at := limit - len(rest)
	for _, w := range []string{"からは、", "からは", "から、", "より、"} {
		if !strings.HasPrefix(rest, w) {
			continue
		}
		switch {
		case t.country != "":
			return t.country, at + len(w)
		case len(t.orgs) > 0 && w != "より、":
			if d, ok := r.v.sides[r.s[i:i+n]]; ok {
				return d.code, at + len(w)
			}
			if o := r.pick(t.orgs, ""); o != nil {
				return o.Country, at + len(w)
			}
		}
	}
	return "", i
}

// business tells whether a delegate is a company or an association.
func (r *reader) business(d *delegate) bool {
	if len(d.orgs) == 0 {
		return false
	}
	k := r.f.Organizations[d.orgs[len(d.orgs)-1]].Kind
	return k == "company" || k == "association"
}

func roleAt(s string) (n int, role schema.Role, own bool) {
	if !roleHeads.has(firstRune(s)) {
		return 0, "", false
	}
	for _, w := range roles {
		if starts(s, w.word) {
			return len(w.word), w.role, w.own
		}
	}
	return 0, "", false
}

// delegate reads one participant at offset i; its span is empty where what
// stands there is none.
func (r *reader) delegate(i, limit int, side, rule string) (delegate, int) {
	if !named(classOf(firstRune(r.s[i:limit]))) {
		if q := quoteEnd(r.s[:limit], i); q > i {
			return delegate{}, q
		}
		return delegate{}, i
	}
	if w, ok := r.dateAt(i); ok {
		return delegate{}, w.span.End
	}
	if conjunction(r.s[i:limit]) {
		return delegate{}, next(r.s, next(r.s, i))
	}
	r.side = side
	defer func() { r.side = "" }()
	c := r.chunk(i, limit, true)
	if c.span.End == i {
		return delegate{}, max(r.runEnd(i, limit), next(r.s, i))
	}
	if len(c.units) == 0 && c.name.Empty() && c.post.Empty() || !r.participates(&c, limit) {
		return delegate{}, c.span.End
	}
	d := delegate{c: c, side: side, rule: rule, orgs: r.record(&c)}
	d.person = r.people(&c, d.orgs, "person.titled")
	if d.person == fact.None && len(d.orgs) == 0 {
		d.orgs = r.formerPost(&c)
		if len(d.orgs) == 0 {
			return delegate{}, c.span.End
		}
	}
	for _, q := range c.quals {
		if containsAny(q.Of(r.s), "団長", "議長", "首席", "座長", "側代表") {
			d.role = schema.Head
		}
	}
	if d.side == "" {
		d.side = r.sideOf(&d)
	}
	if rest, ok := strings.CutPrefix(r.s[c.span.End:limit], "以下"); ok && !c.post.Empty() { // 課長以下5名
		if n, end := number(rest, 0, 3); n > 0 && strings.HasPrefix(rest[end:], "名") || strings.HasPrefix(rest, "の代表団") || strings.HasPrefix(rest, "が") {
			d.role = schema.Head
		}
	}
	d.others = startsAny(r.s[c.span.End:limit], "ほか", "を始め", "をはじめ", "他が")
	return d, c.span.End
}

// participates tells whether a name that only its place in a list makes one of
// a body does stand in a list.
func (r *reader) participates(c *chunk, limit int) bool {
	for _, w := range []string{"加盟国", "加盟諸国", "諸国", "各国", "域内"} {
		if strings.HasPrefix(r.s[c.span.End:limit], w) {
			return false
		}
	}
	if len(c.units) != 1 || c.units[0].rank != weak || c.units[0].local != fact.None || !c.post.Empty() || !c.name.Empty() {
		return true
	}
	rest := r.s[c.span.End:limit]
	if rest == "" {
		return true
	}
	for _, w := range []string{"、", "及び", "並びに", "等", "ほか", "の代表", "の関係者", "の担当", "の専門家", "の職員", "からの", "の各", "の幹部", "が参加", "が出席", "が、", "（", "　"} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

// formerPost finds the body of a post that was printed with its body before:
// 同大使, 同局長.
func (r *reader) formerPost(c *chunk) []int {
	post, ok := strings.CutPrefix(c.post.Of(r.s), "同")
	if !ok {
		return nil
	}
	for i := len(r.posts) - 1; i >= 0; i-- {
		if strings.HasSuffix(r.posts[i].title, post) {
			return []int{r.posts[i].org}
		}
	}
	return nil
}

// sideOf gives the side of one who is listed under none.
func (r *reader) sideOf(d *delegate) string {
	code := d.c.country
	if d.person != fact.None && r.f.People[d.person].Country != "" {
		code = r.f.People[d.person].Country
	}
	if code == "" && len(d.orgs) > 0 {
		o := r.f.Organizations[d.orgs[len(d.orgs)-1]]
		if code = o.Country; code == "" && (o.Kind == "association" || o.Kind == "company") {
			code = "private"
		}
		if r.observers && r.civil(d.orgs[len(d.orgs)-1]) {
			code = "private"
		}
	}
	if code == "" {
		code = "other"
	}
	return code
}

// lead makes the only person of a side who is named ahead of its bodies its
// head, where no word names another.
func (r *reader) lead(all []delegate) {
	for i := range all {
		d := &all[i]
		if d.person == fact.None || d.role != schema.Member || i > 0 && all[i-1].side == d.side {
			continue
		}
		people, bodies, heads := 0, 0, 0
		if d.others {
			bodies++
		}
		for _, e := range all {
			if e.side == d.side {
				if e.person != fact.None {
					people++
				} else {
					bodies++
				}
				if e.role == schema.Head {
					heads++
				}
			}
		}
		if people == 1 && bodies > 0 && heads == 0 {
			d.role = schema.Head
			d.rule = "delegation.first"
		}
	}
}

// enter adds those who took part to a meeting. A body has one row: as head
// rather than as host, as host rather than as member.
func (r *reader) enter(meeting int, all []delegate) {
	for _, d := range all {
		p := fact.Participation{Meeting: meeting, Side: d.side, Role: d.role, Person: d.person, Organization: fact.None, Basis: fact.At(d.rule, d.c.span)}
		if len(d.orgs) > 0 {
			p.Organization = d.orgs[len(d.orgs)-1]
		}
		if !d.c.post.Empty() {
			p.Position = r.title(&d.c)
		}
		r.participate(p)
	}
}

func (r *reader) participate(p fact.Participation) {
	for i := range r.f.Participations {
		q := &r.f.Participations[i]
		if q.Meeting != p.Meeting || q.Person != p.Person || p.Person == fact.None && q.Organization != p.Organization {
			continue
		}
		if order(p.Role) < order(q.Role) {
			q.Role = p.Role
			if p.Position != "" {
				q.Position = p.Position
			}
		}
		q.Spans = append(q.Spans, p.Spans...)
		return
	}
	r.f.Participations = append(r.f.Participations, p)
}

// mergeHeads drops the row of a body whose post was named before the person
// who holds it: 共同議長：総務省審議官, and then the name in the list.
func (r *reader) mergeHeads() {
	all := r.f.Participations
	out := all[:0] // those with a person, to whom others are compared, all stay
	for _, p := range all {
		drop := false
		for i := range all {
			q := &all[i]
			if p.Person == fact.None && p.Position != "" && q.Person != fact.None && q.Organization == p.Organization && q.Role == p.Role && q.Meeting == p.Meeting && q.Side == p.Side {
				drop = true
				break
			}
		}
		if !drop {
			out = append(out, p)
		}
	}
	r.f.Participations = out
}

func order(role schema.Role) int {
	return slices.Index([]schema.Role{schema.Head, schema.Host, schema.Speaker, schema.Member, schema.PrivateSector}, role)
}
