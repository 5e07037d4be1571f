package en

import (
	"unicode"
	"unicode/utf8"

	"dialoguec/compile/fact"
)

// Token is a word, a number or a mark of punctuation. Hyphens, slashes and
// the possessive ’s are tokens of their own, glued to what stands before
// them; "U.S.", "D.C." and the initial "W." are one token, full stop
// included.
type Token struct {
	Start, End int32  // bytes of the document's text
	Num        int32  // of a number or an ordinal ("17", "1st", "first", "two"); -1 of any other token
	Word       Word   // in the lexicon; 0 where it does not have the word
	Hash       uint64 // of the folded letters: equal where two tokens differ in case alone
	Class      Class  // of the word, and of its inflection if it is a verb
	Role       Role   // of the word
	Flags      Flags
}

// Flags says how a token is printed.
type Flags uint32

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
	FlagPossessive                   // ’s, or ’ behind an s
	FlagMark                         // any other mark
	flagSpaced                       // white space other than one plain space before it
	flagTurn                         // of a sentence: the walk over a subject looks closer; set with the word
)

// Is reports whether the token has one of the flags.
func (t *Token) Is(f Flags) bool { return t.Flags&f != 0 }

// In reports whether the token's word is of one of the classes.
func (t *Token) In(c Class) bool { return t.Class&c != 0 }

// Name reports whether the token may be part of a name: a word with a capital.
func (t *Token) Name() bool { return t.Flags&(FlagWord|FlagCapital) == FlagWord|FlagCapital }

// Span returns the token's bytes.
func (t *Token) Span() fact.Span { return fact.Span{Start: int(t.Start), End: int(t.End)} }

// What a byte can begin or continue.
const (
	byteOther = iota
	byteSpace
	byteLower
	byteUpper
	byteDigit
	byteHigh // of a code point beyond ASCII
)

var byteKind = func() (kinds [256]uint8) {
	for c := range kinds {
		switch {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			kinds[c] = byteSpace
		case 'a' <= c && c <= 'z':
			kinds[c] = byteLower
		case 'A' <= c && c <= 'Z':
			kinds[c] = byteUpper
		case '0' <= c && c <= '9':
			kinds[c] = byteDigit
		case c >= utf8.RuneSelf:
			kinds[c] = byteHigh
		}
	}
	return kinds
}()

// foldedByte has ASCII digits and letters, the latter small, and 0 for the rest.
var foldedByte = func() (folded [256]uint8) {
	for c := range folded {
		switch byteKind[c] {
		case byteLower, byteDigit:
			folded[c] = uint8(c)
		case byteUpper:
			folded[c] = uint8(c) | 0x20
		}
	}
	return folded
}()

const (
	hashSeed  uint64 = 14695981039346656037
	hashPrime uint64 = 1099511628211
	// hashPossessive is one for ’s, 's and the lone apostrophe.
	hashPossessive uint64 = 's' | 1<<63
)

// scanner cuts one block into tokens.
type scanner struct {
	text  string
	at    int
	end   int
	space Flags // of the next token: FlagGlued, flagSpaced or none
	quote bool  // inside straight quotation marks
	toks  []Token
}

// tokenize appends the tokens of text[start:end] to toks. Words are not yet
// looked up.
func tokenize(toks []Token, text string, start, end int) []Token {
	s := scanner{text: text, at: start, end: end, toks: toks}
	first := len(toks)
	for s.at < s.end {
		switch kind := byteKind[s.text[s.at]]; kind {
		case byteSpace:
			if s.space == FlagGlued && s.text[s.at] == ' ' {
				s.space = 0
			} else {
				s.space = flagSpaced
			}
			s.at++
			continue
		case byteLower, byteUpper:
			s.word()
		case byteDigit:
			s.number()
		case byteHigh:
			s.high()
		default:
			s.mark(rune(s.text[s.at]), 1)
		}
	}
	if len(s.toks) > first {
		s.toks[first].Flags |= FlagLineStart
	}
	return s.toks
}

func (s *scanner) add(start int, flags Flags, hash uint64, num int32) {
	s.toks = append(s.toks, Token{Start: int32(start), End: int32(s.at), Flags: flags | s.space, Hash: hash, Num: num})
	s.space = FlagGlued
}

// word reads letters and digits, with an apostrophe inside (O’Brien).
func (s *scanner) word() {
	start := s.at
	capital := byteKind[s.text[start]] == byteUpper
	hash, lower := s.letters(hashSeed)
	for s.at < s.end {
		c := s.text[s.at]
		switch byteKind[c] {
		case byteUpper, byteLower, byteDigit:
			var more bool
			hash, more = s.letters(hash)
			lower = lower || more
			continue
		case byteHigh:
			r, n := utf8.DecodeRuneInString(s.text[s.at:s.end])
			if unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) {
				if s.at == start {
					capital = unicode.IsUpper(r)
				}
				lower = lower || unicode.IsLower(r)
				hash = hashRune(hash, unicode.ToLower(r))
				s.at += n
				continue
			}
			if r == '’' && s.joins(n) {
				hash = (hash ^ '\'') * hashPrime
				s.at += n
				continue
			}
		case byteOther:
			if c == '.' && s.at-start == 1 && letter(s.text[start]) && s.initials(start) {
				return
			}
			if c == '\'' && s.joins(1) {
				hash = (hash ^ '\'') * hashPrime
				s.at++
				continue
			}
		}
		break
	}
	flags := FlagWord
	if capital {
		flags |= FlagCapital
	}
	if !lower {
		flags |= FlagUpper
	}
	s.add(start, flags, hash, -1)
}

// letters passes over ASCII letters and digits. It returns the hash with them,
// and whether one is a small letter.
func (s *scanner) letters(hash uint64) (uint64, bool) {
	text, at := s.text[:s.end], s.at
	small := uint8(0)
	for ; at < len(text); at++ {
		c := foldedByte[text[at]]
		if c == 0 {
			break
		}
		small |= text[at] & (text[at] >> 1) // 0x20 only of small letters: capitals lack that bit, digits the one above
		hash = (hash ^ uint64(c)) * hashPrime
	}
	s.at = at
	return hash, small&0x20 != 0
}

func hashRune(hash uint64, r rune) uint64 {
	for ; r >= utf8.RuneSelf; r >>= 6 {
		hash = (hash ^ uint64(r&0x3f|0x80)) * hashPrime
	}
	return (hash ^ uint64(r)) * hashPrime
}

// joins reports whether the apostrophe of n bytes at s.at stands inside a word:
// a letter follows, and not just the s of a possessive.
func (s *scanner) joins(n int) bool {
	next := s.at + n
	if next >= s.end || !letter(s.text[next]) {
		return false
	}
	return s.text[next]|0x20 != 's' || next+1 < s.end && letter(s.text[next+1])
}

func letter(c byte) bool {
	k := byteKind[c]
	return k == byteLower || k == byteUpper
}

// initials reads "U.S.", "D.C.", "W." from start on, where the first full stop
// stands at s.at. A single letter is an initial only if it is a capital.
func (s *scanner) initials(start int) bool {
	if byteKind[s.text[start]] == byteLower && !(start+2 < s.end && letter(s.text[start+2]) && start+3 < s.end && s.text[start+3] == '.') {
		return false
	}
	hash := hashSeed
	at := start
	upper := true
	for at+1 < s.end && letter(s.text[at]) && s.text[at+1] == '.' {
		hash = (hash ^ uint64(s.text[at]|0x20)) * hashPrime
		hash = (hash ^ '.') * hashPrime
		upper = upper && byteKind[s.text[at]] == byteUpper
		at += 2
	}
	s.at = at
	flags := FlagWord | FlagAbbrev
	if upper {
		flags |= FlagCapital | FlagUpper
	}
	s.add(start, flags, hash, -1)
	return true
}

// number reads "17", "1st", "1,000", "2.5"; "5G" is a word.
func (s *scanner) number() {
	start, hash := s.at, hashSeed
	num, flags := int64(0), FlagNumber
	for s.at < s.end && byteKind[s.text[s.at]] == byteDigit {
		hash = (hash ^ uint64(s.text[s.at])) * hashPrime
		num = min(num*10+int64(s.text[s.at]-'0'), 1<<30)
		s.at++
	}
	if s.at+1 < s.end && (s.text[s.at] == '.' || s.text[s.at] == ',' && s.digitsFollow(3)) && byteKind[s.text[s.at+1]] == byteDigit {
		flags |= FlagDecimal
		for s.at+1 < s.end && (byteKind[s.text[s.at]] == byteDigit || (s.text[s.at] == '.' || s.text[s.at] == ',') && byteKind[s.text[s.at+1]] == byteDigit) {
			s.at++
		}
		if s.at < s.end && byteKind[s.text[s.at]] == byteDigit {
			s.at++
		}
		num = -1
	} else if s.at < s.end && letter(s.text[s.at]) {
		if !s.ordinalEnd() {
			s.at = start
			s.word()
			return
		}
		s.at += 2
		flags |= FlagOrdinal
	}
	s.add(start, flags, hash, int32(num))
}

// digitsFollow reports whether exactly n digits follow the mark at s.at.
func (s *scanner) digitsFollow(n int) bool {
	at := s.at + 1
	for at < s.end && byteKind[s.text[at]] == byteDigit {
		at++
	}
	return at-s.at-1 == n
}

// ordinalEnd reports whether st, nd, rd or th stands at s.at and ends the word.
func (s *scanner) ordinalEnd() bool {
	if s.at+2 > s.end || s.at+2 < s.end && (letter(s.text[s.at+2]) || byteKind[s.text[s.at+2]] == byteDigit) {
		return false
	}
	switch [2]byte{s.text[s.at] | 0x20, s.text[s.at+1] | 0x20} {
	case [2]byte{'s', 't'}, [2]byte{'n', 'd'}, [2]byte{'r', 'd'}, [2]byte{'t', 'h'}:
		return true
	}
	return false
}

// high reads what begins beyond ASCII.
func (s *scanner) high() {
	r, n := utf8.DecodeRuneInString(s.text[s.at:s.end])
	switch {
	case unicode.IsLetter(r):
		s.word()
	case unicode.IsSpace(r):
		s.at += n
		s.space = flagSpaced
	default:
		s.mark(r, n)
	}
}

// mark reads one mark of punctuation of n bytes.
func (s *scanner) mark(r rune, n int) {
	start := s.at
	s.at += n
	flags := FlagMark
	switch r {
	case '.', '!', '?', '…':
		flags = FlagStop
	case ',':
		flags = FlagComma
	case ';':
		flags = FlagSemicolon
	case ':':
		flags = FlagColon
	case '(', '[':
		flags = FlagOpen
	case ')', ']':
		flags = FlagClose
	case '“', '„', '«':
		flags = FlagOpenQuote
	case '”', '»':
		flags = FlagCloseQuote
	case '"':
		flags = FlagOpenQuote
		if s.quote {
			flags = FlagCloseQuote
		}
		s.quote = !s.quote
	case '‘':
		flags = FlagOpenQuote
	case '’', '\'', '`':
		flags = s.apostrophe()
	case '-', '‐', '‑', '–', '—', '−':
		flags = s.dash(r)
	case '/':
		flags = FlagSlash
	case '&':
		flags = FlagAmpersand
	}
	hash := uint64(r) | 1<<63
	if flags == FlagPossessive {
		hash = hashPossessive
	}
	s.add(start, flags, hash, -1)
}

// apostrophe tells a possessive from a quotation mark; s.at stands behind it.
func (s *scanner) apostrophe() Flags {
	if s.space != FlagGlued || len(s.toks) == 0 {
		return FlagOpenQuote
	}
	last := &s.toks[len(s.toks)-1]
	if s.at < s.end && s.text[s.at]|0x20 == 's' && last.Is(FlagWord|FlagNumber|FlagClose|FlagCloseQuote) {
		s.at++
		return FlagPossessive
	}
	if last.Is(FlagWord) && s.text[last.End-1]|0x20 == 's' {
		return FlagPossessive
	}
	return FlagCloseQuote
}

// dash tells a hyphen inside a compound from a dash; s.at stands behind it.
func (s *scanner) dash(r rune) Flags {
	tight := s.space == FlagGlued && s.at < s.end && byteKind[s.text[s.at]] != byteSpace
	if r == '—' || !tight {
		return FlagDash
	}
	return FlagHyphen
}
