package en

import "strings"

// complement returns the end of a name whose head stands at token head: behind
// "of Trade and Industry", "for American Progress".
func (r *reader) complement(head, end int32) int32 {
	at := head + 1
	if r.tok(at).Is(FlagHyphen) && r.str(at+1, min(at+2, end)) == "General" {
		at += 2
	} else if at < end && r.toks[at].Name() && r.str(at, at+1) == "General" {
		at++
	}
	if !r.is(at, wOf, wFor, wOn) || at+1 >= end {
		return at
	}
	from := at + 1
	if r.is(from, wThe) {
		from++
	}
	to := r.capitals(from, end)
	if to == from {
		return at
	}
	if r.ofOffices(head, from) {
		return from + 1
	}
	if code, behind := r.country(from); code != "" && (behind >= to || r.toks[behind].In(ClassBody)) {
		if behind >= to && r.countryInName(head) {
			return r.inPlace(head, behind, end)
		}
		return at
	}
	if _, _, h, ok := r.cityIn(from, to); ok && h.From == from && h.To >= to && r.countryInName(head) {
		return h.To
	}
	for n := from; n < to; n++ {
		if r.toks[n].In(ClassBody) && (to-from > 1 || r.is(to, wOf, wFor)) && !r.toks[n].In(ClassTopic) {
			if r.str(head, head+1) == "Office" && !r.tok(head-1).Name() && !r.is(to, wOf, wFor) {
				return to // "Office of the National Security Council"
			}
			return at // a body of its own: the parent
		}
	}
	office := strings.HasPrefix(r.str(head, head+1), "Office")
	to = r.cutName(from, to, office)
	if to == from {
		return at
	}
	for n := from; n < to; n++ {
		if r.toks[n].In(ClassDocument|ClassProgramme) && !r.toks[n].In(ClassTopic|ClassNoun|ClassBody) {
			return at // "the Centre of the Cooperation Agreement"
		}
	}
	return r.inPlace(head, r.complementTail(from, to, end, office), end)
}

// ofOffices reports whether a body is named after those who sit in it, who
// stand at token i: "Board of Governors", "Council of Ministers".
func (r *reader) ofOffices(head, i int32) bool {
	t := r.tok(i)
	if !t.In(ClassPost|ClassParty) || r.text[t.End-1] != 's' || !r.is(i-1, wOf) || r.tok(i+1).Name() {
		return false
	}
	switch r.str(head, head+1) {
	case "Board", "Council", "Cabinet", "Assembly":
		return true
	}
	return false
}

// countryInName reports whether "of" and a country behind a head belong to the
// name: "Bank of Japan", "Competition Authority of Kenya", but not "Ministry of
// Defense of Japan".
func (r *reader) countryInName(head int32) bool {
	switch r.str(head, head+1) {
	case "Ministry", "Department", "Bureau", "Office", "Division", "Directorate", "Secretariat", "Administration", "Agency", "Cabinet":
		return false
	}
	return true
}

// inPlace takes in the seat of a body that has one in its name: "Embassy of
// Japan in Australia", "American Chamber of Commerce in Kenya".
func (r *reader) inPlace(head, to, end int32) int32 {
	switch r.str(head, head+1) {
	case "Embassy", "Chamber", "Consulate", "Institute", "Association", "Academy":
	default:
		return to
	}
	if !r.is(to, wIn) {
		return to
	}
	at := to + 1
	if r.is(at, wThe) {
		at++
	}
	if code, behind := r.country(at); code != "" && behind <= end {
		return behind
	}
	if at < end && r.str(at, at+1) == "America" {
		return at + 1
	}
	return to
}

// cutName ends a complement before a post or a person that follows it.
func (r *reader) cutName(from, to int32, office bool) int32 {
	if value, behind := r.phrase(from); value == "region" && behind < to {
		return behind // "Unit for South America Eva Lind"
	}
	for n := from; n < to; n++ {
		t := &r.toks[n]
		if t.In(ClassPost) && !office && !(n == from && t.In(ClassTopic)) {
			for n > from && r.toks[n-1].In(ClassLevel) {
				n--
			}
			return n
		}
		if n > from && r.toks[n-1].In(ClassTopic) && t.Word == 0 && to-n >= 2 && r.toks[to-1].Word == 0 {
			return n
		}
		if n > from && t.In(ClassLevel) && !t.In(ClassTopic) && n+1 < to && r.toks[n+1].In(ClassPost) && !office {
			return n
		}
	}
	return to
}

// complementTail takes in ", Trade and Industry" and, of an office, "of
// National Intelligence".
func (r *reader) complementTail(from, to, end int32, office bool) int32 {
	for n := from; n < to; n++ {
		if r.toks[n].Is(FlagUpper) && !r.toks[n].In(ClassTopic) && r.toks[n].End-r.toks[n].Start > 1 {
			return to
		}
	}
	best, at := to, to
	for at < end {
		and := false
		n := at
		if r.toks[n].Is(FlagComma) {
			n++
		}
		if r.is(n, wAnd) || n < end && r.toks[n].Is(FlagAmpersand) {
			and = true
			n++
		}
		if n == at || n >= end {
			break
		}
		the := and && r.is(n, wThe)
		if the {
			n++ // "Communications and the Arts"
		}
		stop := r.topics(n, end)
		if stop == n || r.startsBody(n, stop, end) || r.department(n, stop) || the && r.headBehind(stop, end) {
			break
		}
		at = stop
		if and {
			best = stop
			if last := r.topics(stop+1, end); r.is(stop, wAnd) && last > stop+2 && r.tok(last).Is(FlagComma|FlagStop|FlagOpen) && !r.department(stop+1, last) {
				best = last // "Science and Information and Communication Technologies"
			}
			break
		}
	}
	if best == to && at > to && at-to <= 4 && r.tok(at).Is(FlagComma) {
		best = at // "Economy, Trade, Industry": a list without "and"
	}
	if office && r.is(best, wOf, wFor) {
		n := best + 1
		if r.is(n, wThe) {
			n++
		}
		if stop := r.topics(n, end); stop > n {
			return stop
		}
	}
	return best
}

// headBehind reports whether the words before i are joined by "and" to the head
// of a name of their own: "and the Sand and Gravel Research Center".
func (r *reader) headBehind(i, end int32) bool {
	if !r.is(i, wAnd) {
		return false
	}
	to := r.capitals(i+1, end)
	for n := i + 2; n < to; n++ {
		if r.bodyWord(n) {
			return true
		}
	}
	return false
}

// topics returns the token behind the topic words at i.
func (r *reader) topics(i, end int32) int32 {
	for i < end && r.toks[i].Name() && r.toks[i].In(ClassTopic|ClassNoun) {
		i++
	}
	return i
}

// startsBody reports whether the topic words from to to begin a name of their
// own: "Drug Enforcement Administration".
func (r *reader) startsBody(from, to, end int32) bool {
	if to < end && r.toks[to].Name() && !r.toks[to].In(ClassPreposition) || to < end && r.toks[to].Is(FlagHyphen) {
		return true
	}
	if h, ok := r.hit(from); ok {
		if _, ok := r.meaning(h, KindOrganization); ok {
			return true
		}
	}
	return false
}

// department reports whether the registry has a department of the topic alone,
// of a country of the text: "the Departments of Justice and Homeland Security".
func (r *reader) department(from, to int32) bool {
	return to-from >= 2 && r.str(from, to) == "Homeland Security"
}
