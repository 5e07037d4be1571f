package ja

import (
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// whenAndWhere reads the date and the place of a meeting: in the bracket
// behind its name, behind it, or in front of it.
func (r *reader) whenAndWhere(q *fact.Meeting, m naming, near, s text.Span, used map[text.Span]bool) {
	behind := text.Span{Start: m.span.End, End: max(m.span.End, near.End)}
	ahead := text.Span{Start: near.Start, End: m.span.Start}
	if m.span.Start < near.Start {
		ahead = text.Span{}
	}
	if b, next := lex.Bracket(r.s[:s.End], m.span.End); next > m.span.End {
		if r.tellsWhen(b) && r.take(q, b, used, true) && q.Date != "" {
			return
		}
		behind.Start, behind.End = next, max(next, behind.End)
	} else if open := strings.LastIndex(r.s[s.Start:m.span.Start], "（"); open >= 0 && strings.HasPrefix(r.s[m.span.End:], "、") && !strings.Contains(r.s[s.Start+open:m.span.Start], "）") {
		// 令和元年12月10日（第4回会合、シンガポール）
		if close := strings.Index(r.s[m.span.End:s.End], "）"); close >= 0 {
			r.take(q, text.Span{Start: s.Start, End: s.Start + open}, used, true)
			r.take(q, text.Span{Start: m.span.End + len("、"), End: m.span.End + close}, used, true)
			return
		}
	}
	held := q.Status == schema.Held
	topic := false
	for _, w := range topicParticles {
		topic = topic || strings.HasPrefix(behind.Of(r.s), w)
	}
	if direct := r.directDate(behind); !held && (direct || topic) {
		row := direct && lex.SkipBlanks(r.s, behind.Start) > behind.Start // 第2回　平成20年3月4日　（東京）
		if r.take(q, behind, used, row) {
			return
		}
	}
	if !topic && r.take(q, ahead, used, false) {
		if q.City == "" && q.Country == "" && q.Mode == "" && r.v.HeldThere.In(behind.Of(r.s)) {
			if p := r.place(behind); !p.empty() {
				q.City, q.Country, q.Venue, q.Mode = p.city, p.country, p.venue, p.mode
			}
		}
		return
	}
	if held || r.v.HeldThen.In(behind.Of(r.s)) {
		r.take(q, behind, used, false)
	}
}

// topicParticles make a meeting the topic of its sentence.
var topicParticles = []string{"は", "について", "の日程", "に関して"}

// tellsWhen tells whether a bracket holds a date, or nothing but a place.
func (r *reader) tellsWhen(b text.Span) bool {
	for _, w := range r.dates.All {
		if b.Contains(w.Span) {
			return true
		}
	}
	t, n := lex.LongestName(b.Of(r.s))
	return n == b.Len() && t.City > 0 || r.v.PlaceSigns.Begins(b.Of(r.s)) || r.v.online.In(b.Of(r.s))
}

// directDate tells whether a date stands right behind the particle of a name.
func (r *reader) directDate(in text.Span) bool {
	at := in.Start
	for _, w := range meetingParticles {
		if j := lex.Skip(r.s, at, w); j > at {
			at = j
			break
		}
	}
	at = lex.Skip(r.s, at, "、")
	at = lex.SkipBlanks(r.s[:in.End], at)
	if at >= in.End {
		return false
	}
	_, ok := r.dates.At(at)
	return ok
}

// meetingParticles stand between a meeting and its date.
var meetingParticles = []string{"を", "は、", "は", "が", "については、", "："}

// take reads date and place of a meeting from a stretch. In a bracket the
// place needs no particle.
func (r *reader) take(q *fact.Meeting, in text.Span, used map[text.Span]bool, bare bool) bool {
	if in.Empty() {
		return false
	}
	found := false
	after := in.Start
	if w, ok := r.dates.Last(in, used); ok {
		if q.Date == "" {
			q.Date, q.DateSpan = w.Value, w.Span
			q.Spans = append(q.Spans, w.Span)
			q.Notes = append(q.Notes, w.Notes...)
		}
		used[w.Span] = true
		after = w.Span.End
		found = true
	}
	p := r.place(text.Span{Start: after, End: in.End})
	if p.empty() {
		p = r.place(in)
	}
	if bare && p.city == "" && p.country == "" {
		p = r.bare(text.Span{Start: after, End: in.End}, p)
	}
	if !p.empty() && q.City == "" && q.Country == "" && q.Mode == "" {
		q.City, q.Country, q.Venue, q.Mode = p.city, p.country, p.venue, p.mode
		if !p.printed.Empty() {
			q.Spans = append(q.Spans, p.printed)
		}
		found = true
	}
	return found
}

// bare reads a place that stands alone: （平成26年8月、東京）, 場所：東京（千代田区）.
func (r *reader) bare(in text.Span, p place) place {
	r.mode(&p, in.Of(r.s))
	for i := in.Start; i < in.End; {
		e := i
		if !lex.Conjunction(r.s[i:in.End]) {
			e = r.t.RunEnd(i, in.End)
		}
		if e == i {
			i = lex.Next(r.s, i)
			continue
		}
		w := text.Span{Start: lex.Skip(r.s[:e], i, "於"), End: e}
		if !w.Empty() && r.barePlace(&p, w, in.End) {
			return p
		}
		i = e
	}
	return p
}

// barePlace reads the place that a word alone names. It tells whether no more
// is to be looked for: behind a country a city may stand.
func (r *reader) barePlace(p *place, w text.Span, limit int) bool {
	printed := w.Of(r.s)
	t, n := lex.LongestName(printed)
	switch rest := printed[n:]; {
	case n > 0 && t.City > 0 && cityEnds(rest):
		r.setCity(p, t.City)
		if rest != "" && rest != "市" && rest != "市内" {
			p.venue = printed
		}
	case r.cityAt(printed) > 0:
		r.setCity(p, r.cityAt(printed))
	case rest == "" && t.Country != "":
		p.country, p.printed = t.Country, w
		return !r.cityFollows(p, w.End, limit)
	case r.townLike(w) && p.city == "" && !r.v.NoTowns.In(printed):
		p.city = printed
		if country := r.countryIn(w.End, limit); country != "" {
			p.country = country
		}
	default:
		return false
	}
	p.printed = w
	return true
}

// cityEnds tells whether the name of a city ends where rest begins.
func cityEnds(rest string) bool {
	c := lex.First(rest)
	return rest == "" || strings.HasPrefix(rest, "・") || !c.InName() || c == lex.Kanji
}

// cityFollows tells whether a city may stand behind the country that ends at an
// offset: オランダ・ハーグ, オランダの, オランダ　ハーグ.
func (r *reader) cityFollows(p *place, at, limit int) bool {
	rest := r.s[at:limit]
	if strings.HasPrefix(r.s[at:], "・") && p.city == "" || strings.HasPrefix(r.s[at:], "の") {
		return true
	}
	name := strings.TrimLeft(rest, " 　")
	return len(name) < len(rest) && lex.BeginsName(name)
}

// countryIn gives the country that the bracket at an offset names; "" where
// there is none.
func (r *reader) countryIn(at, limit int) string {
	b, behind := lex.Bracket(r.s[:limit], at)
	if behind == at {
		return ""
	}
	if t, n := lex.LongestName(b.Of(r.s)); n == b.Len() {
		return t.Country
	}
	return ""
}
