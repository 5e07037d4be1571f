package refer

import (
	"bytes"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// references finds other events, documents, programmes and working groups:
// titles in quotation marks, names headed by a word of their kind, names of
// the lists, and what has no name but a date, a maker or a word of its own.
func (r *References) references() {
	r.foldNames()
	for i := range r.Doc.Blocks {
		switch r.Doc.Blocks[i].Kind {
		case block.Paragraph, block.Item, block.Note:
			r.referencesIn(r.Blocks[i].From, r.Blocks[i].To)
		}
	}
	r.datesOfAliases()
}

// foldNames folds the names with which references are compared: the title's,
// then those of each series, its aliases behind it.
func (r *References) foldNames() {
	r.otherForms.Empty()
	r.referenceForms.Empty()
	r.folded, r.foldedFrom, r.foldedTo = r.folded[:0], 0, 0
	r.otherForms.Add(r.title)
	for n := range r.series.All {
		s := &r.series.All[n]
		r.otherForms.Add(s.Name)
		for _, a := range s.Aliases {
			r.otherForms.Add(a)
		}
	}
}

// foldOf returns the folded form of the tokens from to to; it is good until
// that of others is asked for.
func (r *References) foldOf(from, to int32) []byte {
	if r.foldedFrom != from || r.foldedTo != to {
		r.foldedFrom, r.foldedTo = from, to
		r.folded = lex.AppendFold(r.folded[:0], r.TextIn(from, to))
	}
	return r.folded
}

// foldPart returns the folded form of a part of a name, beside that of the
// whole; it is good until the next call.
func (r *References) foldPart(text string) []byte {
	r.foldedPart = lex.AppendFold(r.foldedPart[:0], text)
	return r.foldedPart
}

// referenceFlags are those of the tokens at which a reference may be found.
const referenceFlags = lex.FlagOpenQuote | lex.FlagOpen | lex.FlagUpper | lex.FlagHit | lex.FlagRefers

// referencesIn reads the tokens first to last from left to right. No rule looks
// further than a sentence is long.
func (r *References) referencesIn(first, last int32) {
	for i := r.Seek(first, last, referenceFlags); i < last; i = r.Seek(i+1, last, referenceFlags) {
		from, to := max(first, i-lex.MostTokens), min(last, i+lex.MostTokens)
		t := &r.Tokens[i]
		var end int32
		switch {
		case t.Is(lex.FlagOpenQuote):
			end = r.quotedTitle(i, from, to)
		case t.Is(lex.FlagOpen):
			end = r.researched(i, from, to)
		case t.Is(lex.FlagCapital) && t.Role.Has(lex.NameHeads):
			end = r.namedReference(i, from, to)
		case t.Is(lex.FlagUpper) && t.Role.Has(lex.RoleMemorandum):
			end = r.memorandum(i, to)
		case t.Is(lex.FlagCapital):
			if r.HitAt[i] != 0 {
				end = r.listedReference(i, to)
			}
			if end <= i && t.Is(lex.FlagUpper) {
				end = r.numberedEvent(i, to)
			}
		case t.Role.Has(lex.RoleMemorandum):
			end = r.memorandum(i, to)
		case t.In(lex.ClassEvent | lex.ClassMeeting | lex.ClassGroup):
			end = r.plainReference(i, from, to)
		case t.In(lex.ClassDocument):
			end = r.madeDocument(i, from, to)
		}
		if end > i {
			i = end - 1
		}
	}
}

// addReference notes a reference; a name met before only gets a further span.
// It returns where to go on.
func (r *References) addReference(kind string, from, to int32, rule *fact.Rule, sentenceEnd int32) int32 {
	name := r.CleanText(from, to)
	span := r.Span(from, to)
	if n, ok := r.known(from, to, name); ok {
		x := &r.All[n]
		x.Spans = append(x.Spans, span)
		if r.goesOn(x.Name, name) {
			x.Name = name
		}
		if x.Date == "" {
			x.Date, x.Notes = r.dateOf(from, to, sentenceEnd)
		}
		return to
	}
	x := fact.Reference{Kind: schema.ReferenceKind(kind), Name: name, Basis: r.Basis(rule, from, to)}
	x.Date, x.Notes = r.dateOf(from, to, sentenceEnd)
	x.Place, x.Country = r.placeOf(to, sentenceEnd)
	if acronym := r.acronymBehind(to); acronym != "" {
		x.Aliases = []string{acronym}
	}
	r.All = append(r.All, x)
	r.referenceForms.Keep(r.foldOf(from, to))
	return to
}

// acronymBehind returns the acronym that stands in parentheses at i: "(PGI)",
// "(ITU PP-14)".
func (r *References) acronymBehind(i int32) string {
	if !r.Token(i).Is(lex.FlagOpen) {
		return ""
	}
	for j := i + 1; j < i+7; j++ {
		t := r.Token(j)
		if t.Is(lex.FlagClose) && j > i+1 {
			return r.TextIn(i+1, j)
		}
		if !t.Is(lex.FlagUpper | lex.FlagNumber | lex.FlagHyphen) {
			return ""
		}
	}
	return ""
}

// datesOfAliases dates references by the places where their acronyms stand.
func (r *References) datesOfAliases() {
	for n := range r.All {
		x := &r.All[n]
		for _, alias := range x.Aliases {
			first := x.Spans[0].End
			near := r.Content[:min(len(r.Content), first+datedWithin)]
			for at := first; x.Date == ""; {
				k := strings.Index(near[at:], alias)
				if k < 0 {
					break
				}
				at += k + len(alias)
				if i := r.tokenAt(at); !r.Token(i).Is(lex.FlagClose) {
					x.Date, x.Notes = r.dateOf(i, i, r.sentenceEnd(i, int32(len(r.Tokens))))
					if x.Place == "" {
						x.Place, x.Country = r.placeOf(i, r.sentenceEnd(i, int32(len(r.Tokens))))
					}
				}
			}
		}
	}
}

// datedWithin is how many bytes after its definition an acronym is looked for.
const datedWithin = 1 << 16

// tokenAt returns the first token that begins at or behind a byte of the text.
func (r *References) tokenAt(at int) int32 {
	return int32(lex.FirstFrom(len(r.Tokens), func(n int) bool { return int(r.Tokens[n].Start) >= at }))
}

// known returns the reference that the name in the tokens from to to means: the
// same name, or without the country or body before it the beginning of a longer one.
func (r *References) known(from, to int32, name string) (int, bool) {
	core := from
	for core < to && (r.clauses.Covered(core) || r.Token(core).Is(lex.FlagPossessive|lex.FlagHyphen)) {
		core++
	}
	key, shorter := r.foldOf(from, to), core > from && to-core > 1
	var short []byte
	if shorter {
		short = r.foldPart(r.TextIn(core, to))
	}
	for n := max(0, len(r.All)-fact.MostKnown); n < len(r.All); n++ {
		form := r.referenceForms.Form(n)
		if bytes.Equal(form, key) || shorter && bytes.HasPrefix(form, short) || r.goesOn(r.All[n].Name, name) {
			return n, true
		}
	}
	return 0, false
}

// goesOn reports whether a name is an earlier one that goes on: "Quito
// Declaration on Rivers" behind "Quito Declaration".
func (r *References) goesOn(short, long string) bool {
	rest, ok := strings.CutPrefix(long, short)
	return ok && (strings.HasPrefix(rest, " on ") || strings.HasPrefix(rest, " for ")) && strings.Contains(short, " ")
}

// dateOf finds the date of the reference in the tokens from to to: right before
// its name ("the April 2023 Declaration"), or behind it with nothing but a
// place and such words as "held in" between.
func (r *References) dateOf(from, to, end int32) (schema.EDTF, []schema.Provenance) {
	near := r.dates.In(from-8, min(end, to+26)) // beyond them none is looked for
	for back := from - 1; len(near) > 0 && back >= 0 && back >= from-2; back-- {
		for n := range near {
			if d := &near[n]; d.From >= back-6 && d.To == back+1 && d.EDTF != "" {
				return d.EDTF, d.Notes("date")
			}
		}
		if r.Token(back).Is(lex.FlagComma | lex.FlagStop) {
			break
		}
	}
	if to > from+1 && r.YearAfter(to-2) {
		return schema.Date{Year: int(r.Token(to - 1).Num)}.EDTF(), nil
	}
	for i := to; len(near) > 0 && i < min(end, to+16); i++ {
		for n := range near {
			if d := &near[n]; d.From == i && d.To <= i+10 {
				return d.EDTF, d.Notes("date")
			}
		}
		if !r.leadsToDate(i) {
			break
		}
		if r.Token(i).Is(lex.FlagOpen) {
			i = r.clauses.Closing(i, end)
		}
	}
	return "", nil
}

// leadsToDate reports whether the token at i may stand between a name and its date.
func (r *References) leadsToDate(i int32) bool {
	t := r.Token(i)
	switch {
	case t.Is(lex.FlagComma | lex.FlagCloseQuote | lex.FlagOpen | lex.FlagClose), t.Word == lex.To, t.Word == lex.Be, t.Word == lex.The, t.Word == lex.Of:
		return true
	case t.In(lex.ClassPreposition):
		return true
	case r.Role(i)&(lex.RoleFounding|lex.RoleGathering) != 0 && t.In(lex.ClassParticiple):
		return true
	case t.Is(lex.FlagCapital):
		return r.clauses.Covered(i) || r.cityAt(i)
	}
	if t.Word == lex.And {
		return r.Token(i+1).Word == lex.The || r.clauses.Covered(i+1)
	}
	return t.In(beforeDate) && !t.Is(lex.FlagCapital)
}

// cityAt reports whether a city is named at token i.
func (r *References) cityAt(i int32) bool {
	h, ok := r.Hit(i)
	if !ok {
		return r.Token(i-1).Word == lex.In || r.Token(i-1).Is(lex.FlagCapital) || r.Token(i-1).Is(lex.FlagComma)
	}
	_, ok = r.Meaning(h, lex.KindCity, lex.KindCountry)
	return ok
}

// placeOf reads the place behind the name that ends at i: "in Busan, Republic
// of Korea".
func (r *References) placeOf(i, end int32) (place, country string) {
	limit := min(end, i+10)
	for ; i < limit; i++ {
		if r.Token(i).Word == lex.In || r.Token(i).Word == lex.At {
			if r.Token(i+1).Word == lex.The {
				i++
			}
			if r.Token(i+1).Is(lex.FlagCapital) && !r.Token(i+1).In(lex.ClassMonth|lex.ClassSeason) && r.isPlace(i+1, end) {
				return r.placeName(i+1, end)
			}
		}
		if !r.leadsToDate(i) || r.Token(i).Is(lex.FlagStop) {
			return "", ""
		}
	}
	return "", ""
}

// isPlace reports whether a place is named at i: one of the gazetteer, or a
// name with a country behind it.
func (r *References) isPlace(i, end int32) bool {
	if h, ok := r.Hit(i); ok {
		_, ok = r.Meaning(h, lex.KindCity, lex.KindCountry)
		return ok
	}
	for ; i < end && r.Token(i).Name(); i++ {
	}
	return r.Token(i).Is(lex.FlagComma) && r.inCountry(i+1)
}

// placeName reads capitals from i on, with what a comma adds.
func (r *References) placeName(i, end int32) (place, country string) {
	from := i
	for i < end && (r.Token(i).Name() && !r.Token(i).In(lex.ClassMonth) || r.Token(i).Word == lex.Of && i > from || r.Token(i).Is(lex.FlagComma) && r.Token(i+1).Name() && !r.Token(i+1).In(lex.ClassMonth) && i > from && r.clauses.Covered(i+1)) {
		i++
	}
	codes := r.countries.In(nil, from, i)
	if len(codes) > 0 {
		country = codes[0]
	} else if _, c, _, ok := r.countries.CityIn(from, i); ok {
		country = c
	}
	return strings.TrimRight(r.CleanText(from, i), ", "), country
}

// ofMeeting reports whether the tokens from to to belong to the name of the
// dialogue itself or of one of its meetings.
func (r *References) ofMeeting(from, to int32) bool {
	span, name := r.Span(from, to), r.foldOf(from, to)
	var tail []byte // of a name that is longer
	if to-from > 3 {
		tail = bytes.TrimSuffix(r.foldPart(r.TextIn(to-3, to)), plural)
	} else if to-from == 3 {
		tail = bytes.TrimSuffix(name, plural)
	}
	at := 0 // of the forms of the series
	for n := range min(len(r.series.All), fact.MostSeries) {
		s := &r.series.All[n]
		at++
		if r.formOf(at, len(s.Aliases), name) || meets(s.Spans, span) || to-from > 2 && bytes.Contains(r.otherForms.Form(at), tail) {
			return true
		}
		at += len(s.Aliases)
	}
	return false
}

// meets reports whether a span and one of several short ones have bytes in common.
func meets(spans []text.Span, span text.Span) bool {
	for _, s := range spans {
		if s.Start < span.End && span.Start < s.End && s.Len() < 200 {
			return true
		}
	}
	return false
}

var plural = []byte("s")

// formOf reports whether a folded name is one of the series whose forms begin
// at a place, with so many aliases, or the beginning of it, or ends in it.
func (r *References) formOf(at, aliases int, name []byte) bool {
	series := r.otherForms.Form(at)
	if bytes.HasSuffix(bytes.TrimSuffix(name, plural), series) || bytes.HasPrefix(series, name) {
		return true
	}
	for n := range aliases {
		if bytes.Equal(r.otherForms.Form(at+1+n), name) {
			return true
		}
	}
	return false
}
