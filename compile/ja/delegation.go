package ja

import (
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

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
