package en

// vocabulary holds the numbers of the words that rules ask for one by one.
type vocabulary struct {
	of, the, on, in, at, by, from, to, and, or, between, through, until, during, since, with, for_, as, that, which Word
	this, last, next, previous, coming, same, later, earlier, past, following                                       Word
	end, beginning, start, week, month, year, quarter, half, fiscal, today, yesterday, tomorrow, calendar           Word
	will, shall, plan, planned, upcoming, scheduled, may                                                            Word
	its, their, a, an, also, including, include, includes, included, both, respective, other                        Word
	inc, dr, than, state                                                                                            Word
}

// fill enters the words, whether the lists have them or not.
func (v *vocabulary) fill(w *words) {
	for text, at := range map[string]*Word{
		"of": &v.of, "the": &v.the, "on": &v.on, "in": &v.in, "at": &v.at, "by": &v.by, "from": &v.from, "to": &v.to,
		"and": &v.and, "or": &v.or, "between": &v.between, "through": &v.through, "until": &v.until, "during": &v.during,
		"since": &v.since, "with": &v.with, "for": &v.for_, "as": &v.as, "that": &v.that, "which": &v.which,
		"this": &v.this, "last": &v.last, "next": &v.next, "previous": &v.previous, "coming": &v.coming, "same": &v.same,
		"later": &v.later, "earlier": &v.earlier, "past": &v.past, "following": &v.following,
		"end": &v.end, "beginning": &v.beginning, "start": &v.start, "week": &v.week, "month": &v.month, "year": &v.year,
		"quarter": &v.quarter, "half": &v.half, "fiscal": &v.fiscal, "today": &v.today, "yesterday": &v.yesterday,
		"tomorrow": &v.tomorrow, "calendar": &v.calendar,
		"will": &v.will, "shall": &v.shall, "plan": &v.plan, "planned": &v.planned, "upcoming": &v.upcoming,
		"scheduled": &v.scheduled, "may": &v.may,
		"its": &v.its, "their": &v.their, "a": &v.a, "an": &v.an, "also": &v.also,
		"including": &v.including, "include": &v.include, "includes": &v.includes, "included": &v.included,
		"both": &v.both, "respective": &v.respective, "other": &v.other, "inc": &v.inc, "dr": &v.dr, "than": &v.than, "state": &v.state,
	} {
		w.add(text, 0, -1, 0)
		*at = w.word(text)
	}
}
