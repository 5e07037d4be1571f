package block

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// shape is how a marker is printed, without its value: markers of one list
// have one shape.
type shape struct {
	kind  markKind
	count count
	char  rune // of a bullet
}

type markKind uint8

const (
	noMark  markKind = iota
	parens           // (1) （1）
	closing          // 1)
	dot              // 1. 1．
	bare             // "1　", "ア　"
	circled          // ①
	bullet
	hash // the headings of Markdown
)

type count uint8

const (
	digits count = iota
	small
	capital
	romanSmall
	romanCapital
	kana
	iroha // イ, ロ, ハ
)

// mark is a marker at the beginning of a line.
type mark struct {
	shape
	value  int    // 1 for a first one; 0 for bullets
	number string // as printed, folded: "1", "a", "iv", "ア", "1.2"
	parts  int    // of a number such as 1.2; 1 for others
	size   int    // bytes up to the text, blanks included
	print  int    // bytes that are printed
}

// bullets open items by themselves; dashes only with a blank after them.
const (
	bullets = "°•・○〇●◯◎◆◇■□▪▫‣⁃➢➤✓✔►▶▷★☆·∙◦"
	dashes  = "-–—*+o"
)

func isBullet(r rune) bool {
	switch {
	case r < 0xB0:
		return false
	case r >= 0x3041 && r <= 0x9FFF: // kana, but for the middle dot, and ideographs
		return r == '・'
	}
	return strings.ContainsRune(bullets, r)
}

func isDash(r rune) bool {
	return r < utf8.RuneSelf && strings.IndexByte(dashes, byte(r)) >= 0 || r == '–' || r == '—'
}

// readMark reads the marker with which a line begins.
func readMark(s string) (mark, bool) {
	if len(s) > 1 && isLetter(s[0]) && isLetter(s[1]) && !isRoman(s[1]) {
		return mark{}, false // a word
	}
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case n == 0, r >= 'ぁ' && r < 'ァ', r >= '一' && r <= '鿿':
		return mark{}, false
	case isBullet(r) && !strings.HasPrefix(s[n:], s[:n]):
		return mark{shape: shape{kind: bullet, char: r}, print: n}.upTo(s)
	case isDash(r) && blankAt(s, n), r == '.' && blankAt(s, n):
		return mark{shape: shape{kind: bullet, char: r}, print: n}.upTo(s)
	case r >= '①' && r <= '⑳':
		return numbered(s, circled, digits, int(r-'①')+1, itoa(int(r-'①')+1), n)
	case r >= '❶' && r <= '❿':
		return numbered(s, circled, capital, int(r-'❶')+1, itoa(int(r-'❶')+1), n)
	case r >= '⑴' && r <= '⒇':
		return numbered(s, parens, digits, int(r-'⑴')+1, itoa(int(r-'⑴')+1), n)
	case r >= 'Ⅰ' && r <= 'Ⅻ':
		return afterRoman(s, int(r-'Ⅰ')+1, n)
	case r == '(' || r == '（':
		return inParens(s, n)
	}
	return open(s)
}

// upTo sets the size: what is printed and the blanks after it. A marker
// without text is none.
func (m mark) upTo(s string) (mark, bool) {
	n, _ := skipBlanks(s[m.print:])
	m.size = m.print + n
	return m, m.size < len(s)
}

func numbered(s string, k markKind, c count, value int, number string, print int) (mark, bool) {
	return mark{shape: shape{kind: k, count: c}, value: value, number: number, parts: 1, print: print}.upTo(s)
}

func afterRoman(s string, value, n int) (mark, bool) {
	k := bare
	if r, m := utf8.DecodeRuneInString(s[n:]); r == '.' || r == '．' || r == '。' || r == '、' { // a full-width full stop is read as the Japanese one
		k, n = dot, n+m
	} else if !blankAt(s, n) {
		return mark{}, false
	}
	return numbered(s, k, romanCapital, value, roman(value), n)
}

// inParens reads "(1)", "（ア）", "(iv)".
func inParens(s string, n int) (mark, bool) {
	body := s[n:min(len(s), n+16)]
	end, width := strings.IndexByte(body, ')'), 1
	if e := strings.Index(body, "）"); end < 0 || e >= 0 && e < end {
		end, width = e, len("）")
	}
	if end <= 0 {
		return mark{}, false
	}
	c, value, size := counter(body[:end])
	if value == 0 || size != end {
		return mark{}, false
	}
	return numbered(s, parens, c, value, body[:end], n+end+width)
}

// open reads the markers without an opening parenthesis: "1.", "1)", "a.",
// "1.2 ", "1　", "ア　".
func open(s string) (mark, bool) {
	c, value, n := counter(s)
	if value == 0 {
		return mark{}, false
	}
	number := s[:n]
	parts := 1
	for c == digits && n+1 < len(s) && s[n] == '.' && isDigit(s[n+1]) && !datedAt(s, n+1) && parts < 4 {
		_, v, size := counter(s[n+1:])
		if v == 0 {
			return mark{}, false
		}
		n, value, parts = n+1+size, v, parts+1
		number = s[:n]
	}
	m := mark{value: value, number: number, parts: parts}
	m.count = c
	r, size := utf8.DecodeRuneInString(s[n:])
	switch {
	case r == '.' && (c == digits || blankAt(s, n+1) || eastAt(s, n+1)) && !(n+1 < len(s) && isDigit(s[n+1]) && !datedAt(s, n+1)):
		m.kind, m.print = dot, n+1
	case r == ')' || r == '）':
		m.kind, m.print = closing, n+size
	case r == '、' && c != small && c != capital, r == '。' && c == kana:
		m.kind, m.print = dot, n+size
	case bareAt(s, n, c, parts):
		m.kind, m.print = bare, n
	default:
		return mark{}, false
	}
	return m.upTo(s)
}

// datedAt reports whether an East Asian date begins at an offset, right after a number:
// "２．2028年".
func datedAt(s string, n int) bool {
	rest := strings.TrimLeft(s[n:], "0123456789")
	return strings.HasPrefix(rest, "年") || strings.HasPrefix(rest, "月")
}

// bareAt reports whether a number that ends at n is alone: a wide blank
// after it, or, after a part number or before an East Asian character or a date
// of such ones, any.
func bareAt(s string, n int, c count, parts int) bool {
	if c != digits && c != kana && c != romanCapital {
		return false
	}
	bytes, cols := skipBlanks(s[n:])
	if cols == 0 {
		return false
	}
	next, _ := utf8.DecodeRuneInString(s[n+bytes:])
	if c == kana { // not the first letter of a word that is set wide
		return cols > 1 || unicode.IsUpper(next) || unicode.IsDigit(next) || unicode.Is(unicode.Han, next)
	}
	rest := strings.TrimLeft(s[n+bytes:], "0123456789") // "1 10月15日"
	after, _ := utf8.DecodeRuneInString(rest)
	return cols > 1 || parts > 1 || east(next) || len(rest) < len(s)-n-bytes && east(after)
}

// counter reads a number, letter, Roman number or kana at the beginning.
func counter(s string) (c count, value, size int) {
	n := 0
	for n < len(s) && n < 3 && isDigit(s[n]) {
		value = value*10 + int(s[n]-'0')
		n++
	}
	if n > 0 {
		if n == 3 || s[0] == '0' {
			return 0, 0, 0
		}
		return digits, value, n
	}
	for n < len(s) && n < 6 && isLetter(s[n]) {
		n++
	}
	if n > 0 {
		return letters(s[:n])
	}
	r, size := utf8.DecodeRuneInString(s)
	if r < 'ア' || r > 'ワ' {
		return 0, 0, 0
	}
	if i := strings.IndexRune(kanaOrder, r); i >= 0 {
		return kana, i/3 + 1, size
	}
	return 0, 0, 0
}

// irohaOrder is the older order of kana, of which lists have the beginning.
const irohaOrder = "イロハニホヘトチリヌルヲ"

const kanaOrder = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ"

// letters values "a", "C", "iv". A single letter that is both is a letter;
// only "i" and "I", with which lists begin, are Roman.
func letters(s string) (c count, value, size int) {
	if len(s) == 1 && s != "i" && s != "I" {
		if s[0] >= 'a' {
			return small, int(s[0]-'a') + 1, 1
		}
		return capital, int(s[0]-'A') + 1, 1
	}
	for i := range len(s) {
		if !isRoman(s[i]) {
			return 0, 0, 0
		}
	}
	v := unroman(strings.ToLower(s))
	switch {
	case v == 0:
		return 0, 0, 0
	case s == strings.ToLower(s):
		return romanSmall, v, len(s)
	case s == strings.ToUpper(s):
		return romanCapital, v, len(s)
	}
	return 0, 0, 0
}

var romanNumbers = strings.Fields("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx")

func unroman(s string) int {
	for i, r := range romanNumbers {
		if r == s {
			return i + 1
		}
	}
	return 0
}

func roman(n int) string { return strings.ToUpper(romanNumbers[n-1]) }

// as reads the value of a letter as a Roman number, or the other way round, or a
// kana in the older order, where a list has it so: "v" after "iv", "i" after "h", "ロ" after "イ".
func (m mark) as(c count) (mark, bool) {
	if m.count == c {
		return m, true
	}
	s := strings.ToLower(m.number)
	switch {
	case m.count == small && c == romanSmall || m.count == capital && c == romanCapital:
		m.value = unroman(s)
	case m.count == romanSmall && c == small && len(s) == 1 || m.count == romanCapital && c == capital && len(s) == 1:
		m.value = int(s[0]-'a') + 1
	case m.count == kana && c == iroha:
		m.value = (strings.Index(irohaOrder, s) + len("イ")) / len("イ")
	default:
		return m, false
	}
	m.count = c
	return m, m.value > 0
}

func startsDigit(s string) bool { return s != "" && isDigit(s[0]) }

func isDigit(b byte) bool  { return b >= '0' && b <= '9' }
func isLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }

// isRoman reports whether a byte is a digit of the Roman numbers that lists have.
func isRoman(b byte) bool {
	b |= 0x20
	return b == 'i' || b == 'v' || b == 'x'
}

// eastAt reports whether an East Asian character is at n, or after the
// Latin word there.
func eastAt(s string, n int) bool {
	for n < len(s) && (isLetter(s[n]) || isDigit(s[n]) || s[n] == '-') {
		n++
	}
	r, _ := utf8.DecodeRuneInString(s[min(n, len(s)):])
	return east(r)
}

func blankAt(s string, n int) bool {
	return n < len(s) && (s[n] == ' ' || s[n] == '\t' || strings.HasPrefix(s[n:], "\u3000"))
}

func itoa(n int) string {
	if n >= 10 {
		return string([]byte{byte('0' + n/10), byte('0' + n%10)})
	}
	return string([]byte{byte('0' + n)})
}
