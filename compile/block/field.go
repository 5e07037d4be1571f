package block

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dialoguec/compile/text"
)

// fields reads the lines of a masthead that are known by their words or forms.
type fields struct{ *draft }

// field reads a line of the masthead that its words or form tell.
func (f fields) field(i, titled int) bool {
	c := &f.pieces[i]
	text := f.text(c)
	if f.titledDay(c, titled) {
		text = f.text(c)
	}
	if c.to-c.from > 2 || columns(text) > 100 {
		return false
	}
	f.bare(c)
	text = f.text(c)
	set := func(as Field) bool {
		c.kind, c.field = Masthead, as
		return true
	}
	if f.words.Is(RoleType, text) {
		return set(Type)
	}
	if part := f.words.typePart(text); part != "" && c.to-c.from == 1 { // "Communiqué de presse / Press Release"
		f.segs[c.from].Start += strings.Index(text, part)
		f.segs[c.from].End = f.segs[c.from].Start + len(part)
		return set(Type)
	}
	if n := withoutNumber(text); n > 0 && c.to-c.from == 1 && f.words.Is(RoleType, text[:n]) { // "Press release 116/2017"
		f.segs[c.from].End = f.segs[c.from].Start + n
		return set(Type)
	}
	if f.words.Is(RoleKind, text) {
		if titled == i-1 && titled != none && c.blanks == 0 {
			return false // the second line of the title
		}
		return set(Type)
	}
	if date, day := f.words.date(text); date || titled != none && inFigures(text) {
		return set(dayField(day))
	}
	if f.words.office(text) {
		return set(NoField)
	}
	if f.dayAndTime(c) || f.numberedDay(c) || f.dayThenIssued(c) {
		return set(Date)
	}
	switch {
	case f.issued(i), f.datePlace(i):
		return true
	case f.words.isPlace(text):
		return set(Place)
	case titled == none && !f.words.Tight && len(text) < 8 && words(text) == 1 && strings.Trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "":
		return set(Publisher) // "NATO"
	case f.words.Is(RolePublisher, text) && !terminal(text) && !f.words.Is(RoleVerb, text) && !(f.words.Tight && f.words.named(text)):
		return set(Publisher)
	}
	return false
}

// withoutNumber returns the length of a text without the number with which it ends,
// "No. 7", "116/2017"; 0 if it ends with none.
func withoutNumber(text string) int {
	n := len(strings.TrimRight(text, "0123456789/-"))
	if n == len(text) || n < 5 || text[n-1] != ' ' {
		return 0
	}
	return len(strings.TrimSuffix(strings.TrimRight(text[:n], " "), " No."))
}

// dayAndTime cuts the time off a line that is a day and a time: "3 May 2023 -
// 14:30".
func (f fields) dayAndTime(c *piece) bool {
	s := f.first(c)
	at := strings.IndexByte(s, ':')
	if c.to-c.from > 1 || columns(s) > 50 || !(at > 0 && isDigit(s[at-1])) && !dottedTime(s[strings.LastIndexByte(s, ' ')+1:]) {
		return false
	}
	day := f.dayIn(s)
	if day.Empty() {
		return false
	}
	seg := &f.segs[c.from]
	seg.Start, seg.End = seg.Start+day.Start, seg.Start+day.End
	return true
}

// dottedTime reports whether a word is a time of the day with a full stop: "14.05".
func dottedTime(word string) bool {
	hour, minute, ok := strings.Cut(word, ".")
	return ok && (len(hour) == 1 || len(hour) == 2) && len(minute) == 2 && strings.Trim(hour+minute, "0123456789") == ""
}

// splitType cuts a line between the kind of document and the day after it: "MEDIA
// RELEASE 3 May 2023".
func (f fields) splitType(i int) bool {
	c := f.pieces[i]
	s := f.first(&c)
	if c.to-c.from > 1 || len(s) > longestFurniture || !f.words.mayDate(s) {
		return false
	}
	for at := strings.IndexByte(s, ' '); at > 0; {
		if (f.words.Is(RoleType, s[:at]) || f.words.Is(RoleKind, s[:at])) && f.words.dayFirst(s[at+1:]) > 0 {
			f.cutAt(i, at, at+1, c.kind)
			return true
		}
		next := strings.IndexByte(s[at+1:], ' ')
		if next < 0 {
			break
		}
		at += next + 1
	}
	return false
}

// titledDay cuts the title, which is printed once more, off the day after it.
func (f fields) titledDay(c *piece, titled int) bool {
	if titled == none || c.to-c.from > 1 {
		return false
	}
	day, ok := strings.CutPrefix(f.first(c), f.first(&f.pieces[titled])+" ")
	if !ok || !f.words.isDay(day) {
		return false
	}
	seg := &f.segs[c.from]
	seg.Start = seg.End - len(day)
	return true
}

// numberedDay cuts the number of a release off the day that follows it: "FA12 3
// May 2023".
func (f fields) numberedDay(c *piece) bool {
	s := f.first(c)
	number, day, ok := strings.Cut(s, " ")
	if c.to-c.from > 1 || !ok || !isLetter(s[0]) || strings.ToUpper(number) != number || !f.words.mayDate(number) || !f.words.isDay(day) {
		return false
	}
	f.segs[c.from].Start += len(number) + 1
	return true
}

// dayThenIssued cuts off what a line says of its publication after a day: "3 May
// 2023 Posted in Press releases".
func (f fields) dayThenIssued(c *piece) bool {
	s := f.first(c)
	day := f.words.dayFirst(s)
	if c.to-c.from > 1 || day == 0 || day == len(s) {
		return false
	}
	var buf [64]byte
	if f.words.begins(RoleIssued, lowered(buf[:], strings.TrimLeft(s[day:], " "))) == 0 {
		return false
	}
	seg := &f.segs[c.from]
	seg.End = seg.Start + day
	return true
}

// dayFirst returns the length of the day with which a text begins, if no more
// follows than the time, or where or by whom it was published; else 0.
func (v *Vocabulary) dayFirst(s string) (day int) {
	for at, n := 0, 0; n < 6 && at < len(s); n++ {
		next := strings.IndexByte(s[at:], ' ')
		if next < 0 {
			next = len(s) - at
		}
		at += next
		if v.isDay(s[:at]) {
			day = at
		}
		at++
	}
	rest, _, _ := strings.Cut(s[day:], "|")
	if rest = strings.TrimLeft(rest, " "); rest != "" && (columns(rest) > 40 || terminal(rest)) {
		return 0
	}
	return day
}

// bare takes the parentheses off a line that is in them as a whole.
func (f fields) bare(c *piece) {
	s := &f.segs[c.from]
	if text := s.Of(f.clean); c.to-c.from == 1 && bracketed(text) == len(text) {
		if inside := strings.TrimSpace(inner(text)); f.words.Place != nil && strings.ContainsAny(inside, "0123456789") {
			s.Start += strings.Index(text, inside)
			s.End = s.Start + len(inside)
		}
	}
}

// office reports whether a line only names a person, a post or a country: that of who issues
// the statement. A title says what happened.
func (v *Vocabulary) office(text string) bool {
	if v.Land != nil && v.Land(text) {
		return true // "Ministry of Ports", "Republic of Peru"
	}
	const small = 3 // letters of "of", "for", "and"; a longer word without a capital says what happened
	for word := range strings.FieldsSeq(text) {
		if len(word) > small && lower(word) {
			return false
		}
	}
	return len(text) <= 80 && v.Is(RoleOffice, text) && !v.Is(RoleVerb, text) && !v.named(text) && !strings.ContainsAny(text, ":;")
}

// splitOffice cuts a line after its kind if who issues follows: "Media Release
// Minister for Trade". Below the title anybody may after a colon: "Media Release: Quay
// Council".
func (f fields) splitOffice(i, titled int) bool {
	c := f.pieces[i]
	if c.to-c.from > 1 {
		return false
	}
	s := f.first(&c)
	for at := range min(len(s), 40) {
		if s[at] != ' ' {
			continue
		}
		switch kind, colon := strings.CutSuffix(s[:at], ":"); {
		case !f.words.Is(RoleType, kind):
		case colon && titled != none && !f.words.named(s[at+1:]) && !stopped(s):
			f.cutAt(i, at-1, at+1, Furniture)
			return true
		case strings.HasPrefix(s[at+1:], "from ") && f.words.Is(RolePublisher, s[at+len(" from "):]):
			f.cutAt(i, at, at+len(" from "), c.kind) // "Press release from Ministry of Ports"
			return true
		case !colon && f.words.office(s[at+1:]):
			f.cutAt(i, at, at+1, c.kind)
			return true
		}
	}
	return false
}

// splitDay cuts a line after its day if a name follows that may be the issuer's:
// "3 May 2023 Ministry of Tides Press Team".
func (f fields) splitDay(i int) bool {
	c := f.pieces[i]
	if c.to-c.from > 1 {
		return false
	}
	s := f.first(&c)
	day := f.words.dayFirst(s)
	skip, _ := skipBlanks(s[day:])
	rest := s[day+skip:]
	if day == 0 || rest == "" || stopped(rest) || !f.words.Is(RolePublisher, rest) {
		return false
	}
	f.cutAt(i, day, day+skip, c.kind)
	return true
}

// isPlace reports whether a text names a place and nothing else.
func (v *Vocabulary) isPlace(text string) bool {
	if city, country, ok := strings.Cut(text, " ["); ok && strings.HasSuffix(country, "]") {
		text = city // "Suva [Fiji]"
	}
	return v.Place != nil && v.Place(text)
}

// isDay reports whether a text is a day and nothing else.
func (v *Vocabulary) isDay(text string) bool {
	_, day := v.date(text)
	return day
}

// date reports whether a text is a date and nothing else, and whether it is a day.
func (v *Vocabulary) date(text string) (date, day bool) {
	if v.Date == nil || len(text) > 200 || !v.mayDate(text) {
		return false, false
	}
	return v.Date(text)
}

// lowered writes the beginning of a text with small letters.
func lowered(out []byte, text string) []byte {
	n := copy(out, text)
	for i, c := range out[:n] {
		if c >= 'A' && c <= 'Z' {
			out[i] = c | 0x20
		}
	}
	return out[:n]
}

// mayDate reports whether a text has a digit, or a sign of dates.
func (v *Vocabulary) mayDate(text string) bool {
	for i := range len(text) {
		if isDigit(text[i]) {
			return true
		}
	}
	return len(v.DateSigns) > 0 && strings.Contains(text, v.DateSigns[0])
}

// typePart returns the part of a short line that is a kind of publication, where a stroke
// parts it from that kind in another language; "" if none is.
func (v *Vocabulary) typePart(text string) string {
	const longest = 6 // words
	one, other, ok := strings.Cut(text, " / ")
	switch {
	case !ok || words(text) > longest:
	case v.Is(RoleType, one):
		return one
	case v.Is(RoleType, other):
		return other
	}
	return ""
}

// issued reads "Issued on 5 November 2018".
func (f fields) issued(i int) bool {
	c := &f.pieces[i]
	if c.to-c.from > 1 {
		return false
	}
	seg := f.segs[c.from]
	s := seg.Of(f.clean)
	var buf [64]byte
	n := f.words.begins(RoleIssued, lowered(buf[:], s))
	if n == 0 {
		n = f.dateAndSource(s)
	}
	for _, mark := range [...]string{", ", " - ", " – "} {
		if number, day, ok := strings.Cut(s, mark); n == 0 && ok && releaseNumber(number) && f.words.isDay(day) {
			n = len(number) + len(mark) - 1 // "No: 118, 3 May 2031"
		}
	}
	if n == 0 {
		return false
	}
	skip := len(s[n:]) - len(strings.TrimLeft(s[n:], " \t\u3000:："))
	day := f.words.dayFirst(s[n+skip:])
	if figures, _, _ := strings.Cut(s[n+skip:], " "); day == 0 && inFigures(figures) {
		c.kind, c.field = Masthead, NoField // "Published on 03/05/2031 16h20"
		return true
	}
	if day == 0 {
		return false
	}
	c.kind, c.field = Masthead, Date
	c.marker = text.Span{Start: seg.Start, End: seg.Start + n}
	f.segs[c.from].Start = seg.Start + n + skip
	f.segs[c.from].End = seg.Start + n + skip + day
	return true
}

// dateAndSource returns the length of the label of a date, if another line of a head is
// after the date: "Date: 2023-05-03  Source: Ministry"; 0 if there is none.
func (f fields) dateAndSource(s string) int {
	var buf [64]byte
	n := f.words.begins(RoleHeadDate, lowered(buf[:], s))
	if n == 0 {
		return 0
	}
	rest := strings.TrimLeft(s[n:], " ")
	if day := f.words.dayFirst(rest); day > 0 && f.words.begins(RoleHeadOther, lowered(buf[:], strings.TrimLeft(rest[day:], " |"))) > 0 {
		return n
	}
	return 0
}

// datePlace reads a place and a date on one line, in either order.
func (f fields) datePlace(i int) bool {
	c := &f.pieces[i]
	if c.to-c.from > 1 || f.words.Place == nil {
		return false
	}
	seg := f.segs[c.from]
	text := seg.Of(f.clean)
	if !f.words.mayDate(text) {
		return false
	}
	for at := 1; at < len(text); at++ {
		if text[at] != ',' && text[at] != 0xE3 && text[at] != ' ' && text[at] != '(' && text[at] != 0xEF && text[at] != '/' {
			continue
		}
		left := strings.TrimRight(text[:at], " ,;　、（(")
		if place, ok := strings.CutSuffix(left, ":"); ok && f.words.isPlace(place) {
			left = place // "Dhaka: 6 November 2023"
		}
		start := at + len(text[at:]) - len(strings.TrimLeft(text[at:], " ,　、（("))
		right := strings.TrimRight(text[start:], "）)")
		if n := f.words.dayFirst(right); n > 0 && n < len(right) && (f.words.isPlace(left) || isTime(right[n:]) && f.words.nearDate(left)) { // with the time, or a number
			f.cutField(i, len(left), start, len(strings.TrimRight(right[:n], " ,-")), Place, Date)
			return true
		}
		if date, day := f.words.date(right); date && f.words.nearDate(left) || !date && (monthDay(right) || inFigures(right)) && f.words.isPlace(left) {
			f.cutField(i, len(left), start, len(right), f.words.placeField(left), dayField(day))
			return true
		}
		if date, day := f.words.date(left); date && f.words.nearDate(right) {
			f.cutField(i, len(left), start, len(right), dayField(day), f.words.placeField(right))
			return true
		}
	}
	return false
}

// isTime reports whether the time of the day is after a date: " - 18:08", " 14:05 UTC".
func isTime(s string) bool {
	s = strings.TrimLeft(s, " ,-–")
	hour, minute, ok := strings.Cut(s, ":")
	return ok && len(hour) <= 2 && strings.Trim(hour, "0123456789") == "" && hour != "" && startsDigit(minute)
}

// nearDate reports whether what is beside a date is a place: a known one,
// or a short name that is no issuer.
func (v *Vocabulary) nearDate(s string) bool {
	if v.isPlace(s) {
		return true
	}
	if r, _ := utf8.DecodeRuneInString(s); !v.Tight && !unicode.Is(unicode.Latin, r) {
		return false // what a site says of the date in its own language
	}
	return columns(s) <= 24 && begins(s) && !strings.ContainsAny(s, "0123456789:：、。「」・(（") && words(s) <= 3 &&
		!v.named(s) && !v.Is(RolePublisher, s) && !v.Is(RoleIssued, s) && !v.Is(RoleType, s) && !v.Is(RoleFurniture, s) && !v.Is(RoleLabel, s)
}

// placeField returns what the place beside a date is: none if it says how people met, or,
// in a script without capitals, if it is no known place, but a subject of the site.
func (v *Vocabulary) placeField(place string) Field {
	if v.Is(RoleForm, place) || v.Tight && !v.isPlace(place) {
		return NoField
	}
	return Place
}

func dayField(day bool) Field {
	if day {
		return Date
	}
	return NoField
}

// cutField makes two lines of the masthead of one.
func (f fields) cutField(i, end, start, size int, first, second Field) {
	c := f.pieces[i]
	seg := f.segs[c.from]
	c.kind, c.field = Masthead, first
	f.segs[c.from].End = seg.Start + end
	d := c
	d.field, d.from, d.to = second, len(f.segs), len(f.segs)+1
	f.segs = append(f.segs, seg.part(seg.Start+start, seg.Start+start+size))
	f.pieces[i] = c
	f.pieces = slices.Insert(f.pieces, i+1, d)
}

// splitDash returns where the first dash of a line is of which every part,
// between dashes, is a line of the masthead, and its width with the blanks:
// "Ministry of Transport - Press release". It is 0, 0 if the line is no such one.
func (v *Vocabulary) splitDash(text string) (first, size int) {
	for from := 0; ; {
		at, n := between(text[from:], fieldDashes)
		part := text[from:]
		if at > 0 {
			part = text[from : from+at]
		}
		if first == 0 && at == 0 || columns(text) > 120 || !v.isField(part) {
			return 0, 0
		}
		if at == 0 {
			return first, size
		}
		if first == 0 {
			first, size = at, n
		}
		from += at + n
	}
}

// splitComma returns where the comma is that parts the kind of a publication from its
// day, or number and day from the title, and its width with the blank: "Press release, 3
// May 2023", "No: 118, 3 May 2031, Press Release Regarding"; 0, 0 if none does.
func (v *Vocabulary) splitComma(text string) (at, size int) {
	kind, day, ok := strings.Cut(text, ", ")
	if then, _, titled := strings.Cut(day, ", "); titled && releaseNumber(kind) && v.isDay(then) {
		return len(kind) + len(", ") + len(then), len(", ")
	}
	if !ok || !v.Is(RoleType, kind) && !v.Is(RoleFurniture, kind) || !v.isDay(day) {
		return 0, 0
	}
	return len(kind), len(", ")
}

// fieldDashes part a line of the masthead: "3 May 2023 • Oslo".
const fieldDashes = "-–—•·"

// between returns where one of some signs is with a blank on both sides, and
// its width with them; 0, 0 if none is.
func between(text, signs string) (at, size int) {
	for at := 1; at < len(text); at++ {
		i := strings.IndexAny(text[at:], signs)
		if i < 0 {
			break
		}
		at += i
		_, n := utf8.DecodeRuneInString(text[at:])
		if text[at-1] == ' ' && at+n < len(text) && text[at+n] == ' ' {
			return at - 1, n + 2
		}
	}
	return 0, 0
}

// splitBar cuts a line "Press release | Berlin, 4 July 2022 | Ministry of …" at its bars.
func (f fields) splitBar(i int) bool {
	c := f.pieces[i]
	if c.to-c.from > 1 {
		return false
	}
	text := f.first(&c)
	at, size := between(text, "|")
	if at == 0 {
		at, size = f.words.splitDash(text)
	}
	if at == 0 {
		at, size = f.words.splitComma(text)
	}
	if way, day, ok := strings.Cut(text, " / "); at == 0 && ok && f.words.Is(RoleFurniture, way) && f.words.isDay(day) {
		at, size = len(way), len(" / ") // "News / 3 May 2023"
	}
	if at == 0 || columns(text) > 200 || at+size >= len(text) {
		return false
	}
	skip, _ := skipBlanks(text[at+size:])
	f.cutAt(i, trimBlanks(text[:at]), at+size+skip, c.kind)
	return true
}
