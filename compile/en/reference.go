package en

import (
	"bytes"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// Kinds of references.
const (
	refEvent     = "event"
	refDocument  = "document"
	refProgramme = "programme"
	refGroup     = "working_group"
)

// nameHeads are the roles of words that head the name of a reference.
const nameHeads = roleDocument | roleEvent | roleProgramme | roleGroupHead

// references finds other events, documents, programmes and working groups:
// titles in quotation marks, names headed by a word of their kind, names of
// the lists, and what has no name but a date, a maker or a word of its own.
func (r *reader) references() {
	r.foldNames()
	for i := range r.doc.Blocks {
		switch r.doc.Blocks[i].Kind {
		case block.Paragraph, block.Item, block.Note:
			r.referencesIn(r.blocks[i].From, r.blocks[i].To)
		}
	}
	r.datesOfAliases()
}

// foldNames folds the names with which references are compared: the title's,
// then those of each series, its aliases behind it.
func (r *reader) foldNames() {
	r.otherForms.empty()
	r.referenceForms.empty()
	r.folded, r.foldedFrom, r.foldedTo = r.folded[:0], 0, 0
	r.otherForms.add(r.facts.Document.Title)
	for n := range r.facts.Series {
		s := &r.facts.Series[n]
		r.otherForms.add(s.Name)
		for _, a := range s.Aliases {
			r.otherForms.add(a)
		}
	}
}

// foldOf returns the folded form of the tokens from to to; it is good until
// that of others is asked for.
func (r *reader) foldOf(from, to int32) []byte {
	if r.foldedFrom != from || r.foldedTo != to {
		r.foldedFrom, r.foldedTo = from, to
		r.folded = appendFold(r.folded[:0], r.str(from, to))
	}
	return r.folded
}

// foldPart returns the folded form of a part of a name, beside that of the
// whole; it is good until the next call.
func (r *reader) foldPart(text string) []byte {
	r.foldedPart = appendFold(r.foldedPart[:0], text)
	return r.foldedPart
}

// referenceFlags are those of the tokens at which a reference may be found.
const referenceFlags = FlagOpenQuote | FlagOpen | FlagUpper | flagHit | flagRefers

// refers reports whether a reference may be found at a word.
func refers(class Class, role Role) bool {
	return class&(ClassEvent|ClassMeeting|ClassGroup|ClassDocument) != 0 || role&(nameHeads|roleMemorandum) != 0
}

// referencesIn reads the tokens from to to from left to right.
func (r *reader) referencesIn(from, to int32) {
	for i := r.seek(from, to, referenceFlags); i < to; i = r.seek(i+1, to, referenceFlags) {
		t := &r.toks[i]
		var end int32
		switch {
		case t.Is(FlagOpenQuote):
			end = r.quotedTitle(i, from, to)
		case t.Is(FlagOpen):
			end = r.researched(i, from, to)
		case t.Is(FlagCapital) && t.Role.has(nameHeads):
			end = r.namedReference(i, from, to)
		case t.Is(FlagUpper) && t.Role.has(roleMemorandum):
			end = r.memorandum(i, to)
		case t.Is(FlagCapital):
			if r.hitAt[i] != 0 {
				end = r.listedReference(i, to)
			}
			if end <= i && t.Is(FlagUpper) {
				end = r.numberedEvent(i, to)
			}
		case t.Role.has(roleMemorandum):
			end = r.memorandum(i, to)
		case t.In(ClassEvent | ClassMeeting | ClassGroup):
			end = r.plainReference(i, from, to)
		case t.In(ClassDocument):
			end = r.madeDocument(i, from, to)
		}
		if end > i {
			i = end - 1
		}
	}
}

// addReference notes a reference; a name met before only gets a further span.
// It returns where to go on.
func (r *reader) addReference(kind string, from, to int32, rule *fact.Rule, sentenceEnd int32) int32 {
	name := r.clean(from, to)
	span := r.span(from, to)
	if n, ok := r.known(from, to, name); ok {
		x := &r.facts.References[n]
		x.Spans = append(x.Spans, span)
		if r.goesOn(x.Name, name) {
			x.Name = name
		}
		if x.Date == "" {
			x.Date, x.Notes = r.dateOf(from, to, sentenceEnd)
		}
		return to
	}
	x := fact.Reference{Kind: kind, Name: name, Basis: r.at(rule, from, to)}
	x.Date, x.Notes = r.dateOf(from, to, sentenceEnd)
	x.Place, x.Country = r.placeOf(to, sentenceEnd)
	if acronym := r.acronymBehind(to); acronym != "" {
		x.Aliases = []string{acronym}
	}
	r.facts.References = append(r.facts.References, x)
	r.referenceForms.keep(r.foldOf(from, to))
	return to
}

// acronymBehind returns the acronym that stands in parentheses at i: "(PGI)",
// "(ITU PP-14)".
func (r *reader) acronymBehind(i int32) string {
	if !r.tok(i).Is(FlagOpen) {
		return ""
	}
	for j := i + 1; j < i+7; j++ {
		t := r.tok(j)
		if t.Is(FlagClose) && j > i+1 {
			return r.str(i+1, j)
		}
		if !t.Is(FlagUpper | FlagNumber | FlagHyphen) {
			return ""
		}
	}
	return ""
}

// datesOfAliases dates references by the places where their acronyms stand.
func (r *reader) datesOfAliases() {
	for n := range r.facts.References {
		x := &r.facts.References[n]
		for _, alias := range x.Aliases {
			for at := x.Spans[0].End; x.Date == ""; {
				k := strings.Index(r.text[at:], alias)
				if k < 0 {
					break
				}
				at += k + len(alias)
				if i := r.tokenAt(at); !r.tok(i).Is(FlagClose) {
					x.Date, x.Notes = r.dateOf(i, i, r.sentenceEnd(i, int32(len(r.toks))))
					if x.Place == "" {
						x.Place, x.Country = r.placeOf(i, r.sentenceEnd(i, int32(len(r.toks))))
					}
				}
			}
		}
	}
}

// tokenAt returns the first token that begins at or behind a byte of the text.
func (r *reader) tokenAt(at int) int32 {
	return int32(firstFrom(len(r.toks), func(n int) bool { return int(r.toks[n].Start) >= at }))
}

// known returns the reference that the name in the tokens from to to means: the
// same name, or without the country or body before it the beginning of a longer one.
func (r *reader) known(from, to int32, name string) (int, bool) {
	core := from
	for core < to && (r.covered(core) || r.tok(core).Is(FlagPossessive|FlagHyphen)) {
		core++
	}
	key, shorter := r.foldOf(from, to), core > from && to-core > 1
	var short []byte
	if shorter {
		short = r.foldPart(r.str(core, to))
	}
	for n := range r.facts.References {
		form := r.referenceForms.form(n)
		if bytes.Equal(form, key) || shorter && bytes.HasPrefix(form, short) || r.goesOn(r.facts.References[n].Name, name) {
			return n, true
		}
	}
	return 0, false
}

// goesOn reports whether a name is an earlier one that goes on: "Quito
// Declaration on Rivers" behind "Quito Declaration".
func (r *reader) goesOn(short, long string) bool {
	rest, ok := strings.CutPrefix(long, short)
	return ok && (strings.HasPrefix(rest, " on ") || strings.HasPrefix(rest, " for ")) && strings.Contains(short, " ")
}

// dateOf finds the date of the reference in the tokens from to to: right before
// its name ("the April 2023 Declaration"), or behind it with nothing but a
// place and such words as "held in" between.
func (r *reader) dateOf(from, to, end int32) (schema.EDTF, []schema.Provenance) {
	near := r.datesIn(from-8, min(end, to+26)) // beyond them none is looked for
	for back := from - 1; len(near) > 0 && back >= 0 && back >= from-2; back-- {
		for n := range near {
			if d := &near[n]; d.From >= back-6 && d.To == back+1 && d.EDTF != "" {
				return d.EDTF, d.Notes("date")
			}
		}
		if r.tok(back).Is(FlagComma | FlagStop) {
			break
		}
	}
	if to > from+1 && r.yearBehind(to-2) {
		return schema.Date{Year: int(r.tok(to - 1).Num)}.EDTF(), nil
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
		if r.tok(i).Is(FlagOpen) {
			i = r.closing(i, end)
		}
	}
	return "", nil
}

// leadsToDate reports whether the token at i may stand between a name and its date.
func (r *reader) leadsToDate(i int32) bool {
	t := r.tok(i)
	switch {
	case t.Is(FlagComma | FlagCloseQuote | FlagOpen | FlagClose), t.Word == wTo, t.Word == wBe, t.Word == wThe, t.Word == wOf:
		return true
	case t.In(ClassPreposition):
		return true
	case r.role(i)&(roleFounding|roleGathering) != 0 && t.In(ClassParticiple):
		return true
	case t.Is(FlagCapital):
		return r.covered(i) || r.cityAt(i)
	}
	s := r.text[t.Start:t.End]
	if t.Word == wAnd {
		return r.tok(i+1).Word == wThe || r.covered(i+1)
	}
	return s == "met" || s == "first" || s == "time" || s == "beginning" || s == "end" || s == "late" || s == "early" || s == "conference" || s == "which" || s == "was"
}

// cityAt reports whether a city is named at token i.
func (r *reader) cityAt(i int32) bool {
	h, ok := r.hit(i)
	if !ok {
		return r.tok(i-1).Word == wIn || r.tok(i-1).Is(FlagCapital) || r.tok(i-1).Is(FlagComma)
	}
	_, ok = r.meaning(h, KindCity, KindCountry)
	return ok
}

// placeOf reads the place behind the name that ends at i: "in Busan, Republic
// of Korea".
func (r *reader) placeOf(i, end int32) (place, country string) {
	limit := min(end, i+10)
	for ; i < limit; i++ {
		if r.tok(i).Word == wIn || r.tok(i).Word == wAt {
			if r.tok(i+1).Word == wThe {
				i++
			}
			if r.tok(i+1).Is(FlagCapital) && !r.tok(i+1).In(ClassMonth|ClassSeason) && r.isPlace(i+1, end) {
				return r.placeName(i+1, end)
			}
		}
		if !r.leadsToDate(i) || r.tok(i).Is(FlagStop) {
			return "", ""
		}
	}
	return "", ""
}

// isPlace reports whether a place is named at i: one of the gazetteer, or a
// name with a country behind it.
func (r *reader) isPlace(i, end int32) bool {
	if h, ok := r.hit(i); ok {
		_, ok = r.meaning(h, KindCity, KindCountry)
		return ok
	}
	for ; i < end && r.tok(i).Name(); i++ {
	}
	return r.tok(i).Is(FlagComma) && r.inCountry(i+1)
}

// placeName reads capitals from i on, with what a comma adds.
func (r *reader) placeName(i, end int32) (place, country string) {
	from := i
	for i < end && (r.tok(i).Name() && !r.tok(i).In(ClassMonth) || r.tok(i).Word == wOf && i > from || r.tok(i).Is(FlagComma) && r.tok(i+1).Name() && !r.tok(i+1).In(ClassMonth) && i > from && r.covered(i+1)) {
		i++
	}
	codes := r.countriesIn(r.scratch[:0], from, i)
	if len(codes) > 0 {
		country = codes[0]
	} else if _, c, _, ok := r.cityIn(from, i); ok {
		country = c
	}
	return strings.TrimRight(r.clean(from, i), ", "), country
}

// ofMeeting reports whether the tokens from to to belong to the name of the
// dialogue itself or of one of its meetings.
func (r *reader) ofMeeting(from, to int32) bool {
	span, name := r.span(from, to), r.foldOf(from, to)
	var tail []byte // of a name that is longer
	if to-from > 3 {
		tail = bytes.TrimSuffix(r.foldPart(r.str(to-3, to)), plural)
	} else if to-from == 3 {
		tail = bytes.TrimSuffix(name, plural)
	}
	at := 0 // of the forms of the series
	for n := range r.facts.Series {
		s := &r.facts.Series[n]
		at++
		if r.formOf(at, len(s.Aliases), name) || meets(s.Spans, span) || to-from > 2 && bytes.Contains(r.otherForms.form(at), tail) {
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
func (r *reader) formOf(at, aliases int, name []byte) bool {
	series := r.otherForms.form(at)
	if bytes.HasSuffix(bytes.TrimSuffix(name, plural), series) || bytes.HasPrefix(series, name) {
		return true
	}
	for n := range aliases {
		if bytes.Equal(r.otherForms.form(at+1+n), name) {
			return true
		}
	}
	return false
}
