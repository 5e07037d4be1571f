package lex

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Token is a word, a number or a mark of punctuation. Hyphens, slashes and
// the possessive ’s are tokens of their own, glued to what is before
// them; "U.S.", "D.C." and the initial "W." are one token, full stop
// included.
type Token struct {
	Start, End int32  // bytes of the document's text
	Hash       uint64 // of the folded letters: equal if two tokens differ in case alone
	Class      Class  // of the word, and of its inflection if it is a verb
	Role       Role   // of the word
	Flags      Flags
	Word       Word  // in the lexicon; 0 if it does not have the word
	Num        int16 // of a number or an ordinal ("17", "1st", "first", "two"), at most MaxNum; -1 of any other token
}

// MaxNum is for all numbers that are larger: years, days and ordinals are not.
const MaxNum = 1<<15 - 1

// Flags says how a token is printed.
type Flags uint64

// The flags. Every token has exactly one of FlagWord, FlagNumber and the marks.
const (
	FlagWord       Flags = 1 << iota // has a letter: "Tokyo", "G7", "U.S."
	FlagNumber                       // digits alone, or digits with an ordinal ending
	FlagCapital                      // a word that begins with a capital
	FlagUpper                        // a word without small letters, "ITU", "U.S.", "G7"
	FlagAbbrev                       // letters with full stops: "U.S.", "W."
	FlagOrdinal                      // "1st"; ordinal words have ClassOrdinal
	FlagDecimal                      // a number with a point or a thousands comma
	FlagGlued                        // no white space before it
	FlagLineStart                    // first token of its block
	FlagStop                         // . ! ?
	FlagComma                        // ,
	FlagSemicolon                    // ;
	FlagColon                        // :
	FlagOpen                         // ( [
	FlagClose                        // ) ]
	FlagOpenQuote                    // “ " ‘
	FlagCloseQuote                   // ” " ’
	FlagHyphen                       // - between two glued words, or an en dash between two numbers
	FlagDash                         // – — and a free-standing hyphen
	FlagSlash                        // /
	FlagAmpersand                    // &
	FlagPossessive                   // ’s, or ’ after an s
	FlagMark                         // any other mark
	FlagSpaced                       // white space other than one plain space before it
	FlagTurn                         // of a sentence: the walk over a subject looks closer
	FlagBegins                       // an entry of the gazetteer may begin here
	FlagCountry                      // one that names a country may begin here
	FlagHit                          // a hit of the gazetteer begins here
	FlagHitEnd                       // a hit of the gazetteer ends here
	FlagJoint                        // of a word: something joined to a clause may begin
	FlagPost                         // of a word: names are looked for beside it
)

// Is reports whether the token has one of the flags.
func (t *Token) Is(f Flags) bool { return t.Flags&f != 0 }

// Name reports whether the token may be part of a name: a word with a capital.
func (t *Token) Name() bool { return t.Flags&(FlagWord|FlagCapital) == FlagWord|FlagCapital }

// Year returns the year, 1900…2099, that a number of four digits may be; 0 if the token is none.
func (t *Token) Year() int {
	if !t.Is(FlagNumber) || t.Is(FlagOrdinal|FlagDecimal) || t.Num < 1900 || t.Num > 2099 || t.End-t.Start != 4 {
		return 0
	}
	return int(t.Num)
}

// initial reports whether the token is a letter with a full stop, as in names.
func (t *Token) initial() bool { return t.Is(FlagAbbrev) && t.End-t.Start == 2 }

// What a byte can begin or continue.
const (
	ByteOther = iota
	ByteSpace
	ByteLower
	ByteUpper
	ByteDigit
	ByteHigh // of a code point beyond ASCII
)

var ByteKind = func() (kinds [256]uint8) {
	for c := range kinds {
		switch {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			kinds[c] = ByteSpace
		case 'a' <= c && c <= 'z':
			kinds[c] = ByteLower
		case 'A' <= c && c <= 'Z':
			kinds[c] = ByteUpper
		case '0' <= c && c <= '9':
			kinds[c] = ByteDigit
		case c >= utf8.RuneSelf:
			kinds[c] = ByteHigh
		}
	}
	return kinds
}()

// foldedByte has ASCII digits and letters, the latter small, and 0 for the rest.
var foldedByte = func() (folded [256]uint8) {
	for c := range folded {
		switch ByteKind[c] {
		case ByteLower, ByteDigit:
			folded[c] = uint8(c)
		case ByteUpper:
			folded[c] = uint8(c) | 0x20
		}
	}
	return folded
}()

// scanner cuts blocks into tokens and looks their words up.
type scanner struct {
	text  string // up to the end of the block
	at    int
	space Flags // of the next token: FlagGlued, FlagSpaced or none
	quote bool  // inside straight quotation marks
	slots []wordSlot
	room  []Token // for tokens, of which n are cut
	n     int
	first int    // of the block
	noted *Noted // nil if nobody asks for them
}

// Noted are tokens that those who read a text next would else look for.
type Noted struct {
	Starts []NameStart
	stops  []int32 // full stops, parentheses and abbreviations: a sentence may end or hold on
}

// NameStart is a word with which a name may begin: it has a capital, or an
// entry of the gazetteer begins with it and goes on from a node.
type NameStart struct{ At, node int32 }

// newScanner returns a scanner that appends to toks.
func newScanner(text string, slots []wordSlot, toks []Token) scanner {
	return scanner{text: text, slots: slots, room: toks[:cap(toks)], n: len(toks)}
}

// toks returns the tokens that are cut.
func (s *scanner) toks() []Token { return s.room[:s.n] }

// tokenize appends the tokens of a text to toks. Words are not looked up.
func tokenize(toks []Token, text string) []Token {
	s := newScanner(text, noWords, toks)
	s.cut(0, len(text))
	return s.toks()
}

// cut reads the tokens of a block.
func (s *scanner) cut(start, end int) {
	all := s.text
	s.text, s.at, s.space, s.quote = all[:end], start, 0, false
	first := s.n
	s.first = first
	for s.at < end {
		if s.n == len(s.room) {
			s.room = append(s.room, make([]Token, s.n+16)...)
		}
		c := s.text[s.at]
		if c == ' ' && s.space == FlagGlued { // as between most words
			s.space = 0
			if s.at++; s.at == end {
				break
			}
			c = s.text[s.at]
		}
		switch ByteKind[c] {
		case ByteSpace:
			s.space = FlagSpaced
			s.at++
		case ByteLower, ByteUpper:
			s.word()
		case ByteDigit:
			s.number()
		case ByteHigh:
			s.high()
		default:
			s.mark(rune(c), 1)
		}
	}
	if s.n > first {
		s.room[first].Flags |= FlagLineStart
	}
	s.text = all
}

// next returns the token to fill, which begins at start and ends at s.at.
func (s *scanner) next(start int, flags Flags, hash uint64) *Token {
	t := &s.room[s.n]
	s.n++
	t.Start, t.End, t.Hash, t.Flags = int32(start), int32(s.at), hash, flags|s.space
	s.space = FlagGlued
	return t
}

// add enters a token that is no word.
func (s *scanner) add(start int, flags Flags, hash uint64, num int16) {
	t := s.next(start, flags, hash)
	t.Class, t.Role, t.Word, t.Num = 0, 0, 0, num
}

// word reads letters and digits. One with an apostrophe inside, full stops or
// letters beyond ASCII is left to others.
func (s *scanner) word() {
	text, start := s.text, s.at
	at, hash, lower := start, HashSeed, uint64(0)
	for {
		x := uint64(0)
		if at+8 <= len(text) {
			x = eight(text[at : at+8])
		} else {
			x = fewer(text[at:])
		}
		stop := stops(x)
		word := stop&-stop>>7 - 1 // the bytes before the first that stops, all if none does
		if x &= word; x == 0 {
			break
		}
		lower |= x & (x >> 1) // has 0x20 of small letters alone: capitals lack that bit, digits the one above
		hash = mix(hash, x|small&word)
		at += bits.TrailingZeros64(stop) >> 3
		if stop != 0 {
			break
		}
	}
	flags := FlagWord
	if ByteKind[text[start]] == ByteUpper {
		flags |= FlagCapital
	}
	if lower&small == 0 {
		flags |= FlagUpper
	}
	if at < len(text) {
		switch c := text[at]; {
		case ByteKind[c] == ByteHigh, c == '\'':
			flags, hash = s.longWord()
			at = s.at
		case c == '-' && at-start == 2 && at+1 < len(text) && text[at+1]|0x20 == 'o' && text[start]|0x20 == 'c' && text[start+1]|0x20 == 'o':
			flags, hash = s.prefixed()
			at = s.at
		case c == '-' && at-start == 1 && text[start] == 'e' && at+1 < len(text) && ByteKind[text[at+1]] == ByteUpper:
			flags |= FlagCapital // "e-Governance" begins a name as "Governance" does
		case c == '.' && at-start == 1:
			if f, h := s.initials(); f != 0 {
				flags, hash, at = f, h, s.at
			}
		}
	}
	s.at = at

	slot := slotOf(s.slots, hash)
	flags |= slot.flags[flags/FlagCapital&1]
	if flags&(FlagCapital|FlagUpper|FlagBegins) != 0 && s.noted != nil {
		from := NameStart{At: int32(s.n)}
		if flags&FlagBegins != 0 {
			from.node = slot.node
		}
		s.noted.Starts = append(s.noted.Starts, from)
	}
	t := s.next(start, flags, hash)
	t.Class, t.Role, t.Word, t.Num = slot.class, slot.role, slot.word, slot.num
	if t.In(ClassOrdinal) && s.centuryAt(s.at) != "" {
		t.Class, t.Num = t.Class&^ClassOrdinal, 0 // "the Twenty-First Century Partnership"
	} else if t.In(ClassOrdinal) {
		t.Num += s.tens(t)
	} else if flags&FlagUpper != 0 {
		s.roman(s.n-1, false)
	} else if t.In(ClassMeeting) && s.n-1 > s.first {
		s.roman(s.n-2, true)
	}
}

// tens returns the tens that are printed before an ordinal t, the token cut
// last: 20 in "twenty-seventh"; else 0.
func (s *scanner) tens(t *Token) int16 {
	if t.Num < 1 || t.Num > 9 || !t.Is(FlagGlued) || s.n < 3 || !s.room[s.n-2].Is(FlagHyphen) {
		return 0
	}
	if ten := &s.room[s.n-3]; ten.In(ClassCardinal) && ten.Num >= 20 && ten.Num%10 == 0 {
		return ten.Num
	}
	return 0
}

// longWord reads a word with letters beyond ASCII or an apostrophe inside:
// O’Brien. It returns the flags and the hash.
func (s *scanner) longWord() (Flags, uint64) {
	var room [32]byte
	start, folded := s.at, room[:0]
	capital, lower := ByteKind[s.text[start]] == ByteUpper, false
	for s.at < len(s.text) {
		c := s.text[s.at]
		if small := foldedByte[c]; small != 0 {
			folded = append(folded, small)
			lower = lower || ByteKind[c] == ByteLower
			s.at++
			continue
		}
		if c == '\'' && s.joins(1) {
			folded = append(folded, c)
			s.at++
			continue
		}
		if c < utf8.RuneSelf {
			break
		}
		r, n := utf8.DecodeRuneInString(s.text[s.at:])
		if unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) {
			capital = capital || s.at == start && unicode.IsUpper(r)
			lower = lower || unicode.IsLower(r)
			folded = utf8.AppendRune(folded, unicode.ToLower(r))
		} else if r == '’' && s.joins(n) {
			folded = append(folded, '\'')
		} else {
			break
		}
		s.at += n
	}
	flags := FlagWord
	if capital {
		flags |= FlagCapital
	}
	if !lower {
		flags |= FlagUpper
	}
	return flags, hashOf(folded)
}

// prefixed reads "co-operation", which is "cooperation" in the lists.
func (s *scanner) prefixed() (Flags, uint64) {
	start := s.at
	s.at += len("co-")
	flags, _ := s.longWord()
	var room [32]byte
	folded := append(room[:0], "co"...)
	for _, c := range []byte(s.text[start+len("co-") : s.at]) {
		folded = append(folded, foldedByte[c])
	}
	if ByteKind[s.text[start]] == ByteUpper {
		flags |= FlagCapital
	} else {
		flags &^= FlagCapital | FlagUpper
	}
	return flags, hashOf(folded)
}

// joins reports whether the apostrophe of n bytes at s.at is inside a word:
// a letter follows, and not just the s of a possessive.
func (s *scanner) joins(n int) bool {
	next := s.at + n
	if next >= len(s.text) || !letter(s.text[next]) {
		return false
	}
	return s.text[next]|0x20 != 's' || next+1 < len(s.text) && letter(s.text[next+1])
}

func letter(c byte) bool {
	k := ByteKind[c]
	return k == ByteLower || k == ByteUpper
}

// initials reads "U.S.", "D.C.", "W.", and returns the flags and the hash; no
// flags for anything else. A single letter is an initial only if it is a capital.
// The last full stop may be forgotten: "the U.S-Fiji Dialogue".
func (s *scanner) initials() (Flags, uint64) {
	var room [32]byte
	folded, at, upper := room[:0], s.at, true
	for at+1 < len(s.text) && letter(s.text[at]) && s.text[at+1] == '.' {
		folded = append(folded, s.text[at]|0x20, '.')
		upper = upper && ByteKind[s.text[at]] == ByteUpper
		at += 2
	}
	if end := at + 1; at > s.at && at < len(s.text) && ByteKind[s.text[at]] == ByteUpper && (end == len(s.text) || separates(s.text[end])) {
		folded = append(folded, s.text[at]|0x20, '.')
		at++
	}
	if len(folded) < 4 && !upper {
		return 0, 0
	}
	s.at = at
	flags := FlagWord | FlagAbbrev
	if upper {
		flags |= FlagCapital | FlagUpper
	}
	s.stop()
	return flags, hashOf(folded)
}

// separates reports whether a byte is between words.
func separates(c byte) bool {
	switch c {
	case ' ', '\n', '-', '/', ',', ';', ':', ')':
		return true
	}
	return false
}

// number reads "17", "1st", "1,000", "2.5"; "5G" and the "21st" of a century are words.
func (s *scanner) number() {
	text, start := s.text, s.at
	num, flags := 0, FlagNumber
	for s.at < len(text) && ByteKind[text[s.at]] == ByteDigit {
		num = min(num*10+int(text[s.at]-'0'), MaxNum)
		s.at++
	}
	digits := text[start:s.at]
	if s.at+1 < len(text) && (text[s.at] == '.' || text[s.at] == ',' && s.digitsFollow(3)) && ByteKind[text[s.at+1]] == ByteDigit {
		flags |= FlagDecimal
		for s.at+1 < len(text) && (ByteKind[text[s.at]] == ByteDigit || (text[s.at] == '.' || text[s.at] == ',') && ByteKind[text[s.at+1]] == ByteDigit) {
			s.at++
		}
		if s.at < len(text) && ByteKind[text[s.at]] == ByteDigit {
			s.at++
		}
		num = -1
	} else if s.at < len(text) && letter(text[s.at]) {
		if century := s.centuryAt(s.at + 2); !s.ordinalEnd() || century != "" {
			s.at = start
			s.word()
			if strings.HasPrefix(century, "C") {
				s.room[s.n-1].Flags |= FlagCapital // begins a name
			}
			return
		}
		s.at += 2
		flags |= FlagOrdinal
	}
	hash := hashOf(digits)
	if slot := slotOf(s.slots, hash); slot.node != 0 {
		flags |= FlagBegins
		if s.noted != nil {
			s.noted.Starts = append(s.noted.Starts, NameStart{int32(s.n), slot.node})
		}
	}
	s.add(start, flags, hash, int16(num))
}

// digitsFollow reports whether exactly n digits follow the mark at s.at.
func (s *scanner) digitsFollow(n int) bool {
	at := s.at + 1
	for at < len(s.text) && ByteKind[s.text[at]] == ByteDigit {
		at++
	}
	return at-s.at-1 == n
}

// ordinalEnd reports whether st, nd, rd or th is at s.at and ends the word.
func (s *scanner) ordinalEnd() bool {
	if s.at+2 > len(s.text) || s.at+2 < len(s.text) && (letter(s.text[s.at+2]) && (ByteKind[s.text[s.at+2]] != ByteUpper || ByteKind[s.text[s.at+1]] == ByteUpper) || ByteKind[s.text[s.at+2]] == ByteDigit) {
		return false
	}
	switch [2]byte{s.text[s.at] | 0x20, s.text[s.at+1] | 0x20} {
	case [2]byte{'s', 't'}, [2]byte{'n', 'd'}, [2]byte{'r', 'd'}, [2]byte{'t', 'h'}:
		return true
	}
	return false
}

// centuryAt returns the word "century" if it follows an ordinal that ends at an offset,
// and which then counts no meeting: "the 21st Century Partnership".
func (s *scanner) centuryAt(at int) string {
	const word = "century"
	rest := s.text[min(at, len(s.text)):]
	if len(rest) > len(word) && (rest[0] == ' ' || rest[0] == '-') && strings.EqualFold(rest[1:1+len(word)], word) {
		return rest[1 : 1+len(word)]
	}
	return ""
}

// high reads what begins beyond ASCII.
func (s *scanner) high() {
	r, n := utf8.DecodeRuneInString(s.text[s.at:])
	switch {
	case unicode.IsLetter(r):
		s.word()
	case unicode.IsSpace(r):
		s.at += n
		s.space = FlagSpaced
	default:
		s.mark(r, n)
	}
}

// marks are the marks of ASCII that mean one thing.
var marks = [utf8.RuneSelf]Flags{
	'.': FlagStop | FlagTurn, '!': FlagStop | FlagTurn, '?': FlagStop | FlagTurn,
	',': FlagComma, ';': FlagSemicolon | FlagTurn, ':': FlagColon | FlagTurn,
	'(': FlagOpen | FlagTurn, '[': FlagOpen | FlagTurn, ')': FlagClose, ']': FlagClose,
	'/': FlagSlash, '&': FlagAmpersand,
}

// mark reads one mark of punctuation of n bytes.
func (s *scanner) mark(r rune, n int) {
	start := s.at
	s.at += n
	hash := uint64(r) | 1<<63
	var flags Flags
	if r < utf8.RuneSelf {
		flags = marks[r]
	}
	if flags == 0 {
		flags = s.otherMark(r)
		if flags == FlagPossessive {
			hash = hashPossessive
		}
	}
	if flags&(FlagOpen|FlagClose|FlagStop) != 0 {
		s.stop()
	}
	s.add(start, flags, hash, -1)
}

// stop notes that the next token may end a sentence or hold it on.
func (s *scanner) stop() {
	if s.noted != nil {
		s.noted.stops = append(s.noted.stops, int32(s.n))
	}
}

// otherMark reads a mark beyond ASCII or one with several meanings; s.at
// is after it.
func (s *scanner) otherMark(r rune) Flags {
	switch r {
	case '…':
		return FlagStop | FlagTurn
	case '“', '„', '«', '‘':
		return FlagOpenQuote | FlagTurn
	case '”', '»':
		return FlagCloseQuote
	case '"':
		s.quote = !s.quote
		if s.quote {
			return FlagOpenQuote | FlagTurn
		}
		return FlagCloseQuote
	case '’', '\'', '`':
		return s.apostrophe()
	case '-', '‐', '‑', '–', '—', '−':
		return s.dash(r)
	}
	return FlagMark
}

// apostrophe tells a possessive from a quotation mark; s.at is after it.
func (s *scanner) apostrophe() Flags {
	if s.space != FlagGlued || s.n == 0 {
		return FlagOpenQuote | FlagTurn
	}
	last := &s.room[s.n-1]
	if s.at < len(s.text) && s.text[s.at]|0x20 == 's' && last.Is(FlagWord|FlagNumber|FlagClose|FlagCloseQuote) {
		s.at++
		return FlagPossessive
	}
	if last.Is(FlagWord) && s.text[last.End-1]|0x20 == 's' {
		return FlagPossessive
	}
	return FlagCloseQuote
}

// dash tells a hyphen inside a compound from a dash; s.at is after it.
func (s *scanner) dash(r rune) Flags {
	tight := s.space == FlagGlued && s.at < len(s.text) && ByteKind[s.text[s.at]] != ByteSpace
	if r == '—' || !tight {
		return FlagDash
	}
	return FlagHyphen
}
