package source

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// bullet is what private-use characters become: fonts of symbols put the
// bullets of their lists there.
const bullet = "•"

// form is the kind of a character beyond ASCII that may be rewritten.
type form uint8

const (
	asItIs    form = iota
	fullWidth      // of ASCII, but for those that are kept
	halfWidth      // of katakana
	joiner         // it only joins, hides or directs others
	blank          // of one column or less
	lineBreak
	hyphen
	wave       // the dash that is printed where the full-width tilde is
	compatible // a ligature, a radical that stands for a whole ideograph, a compatibility ideograph
	private
	combining
	misread // a character that UTF-8 has if it is read as another encoding
)

// ranges are the characters of each form, but for those that are as they are;
// of two ranges the later one counts.
var ranges = [...]struct {
	from, to rune
	form     form
}{
	{0x80, 0x9F, misread}, {0x85, 0x85, lineBreak}, {0xA0, 0xA0, blank}, {0xAD, 0xAD, joiner},
	{0x300, 0x36F, combining},
	{0x2000, 0x200A, blank}, {0x200B, 0x200F, joiner}, {0x2010, 0x2011, hyphen}, {0x2028, 0x2029, lineBreak},
	{0x202A, 0x202E, joiner}, {0x202F, 0x202F, blank}, {0x205F, 0x205F, blank}, {0x2060, 0x206F, joiner},
	{0x20AC, 0x20AC, misread}, {0x2212, 0x2212, hyphen},
	{0x2E80, 0x2FD5, compatible}, // radicals
	{0x301C, 0x301C, wave}, {0x3099, 0x309A, combining},
	{0xE000, 0xF8FF, private}, {0xF900, 0xFAFF, compatible}, {0xFB00, 0xFB06, compatible},
	{0xFE00, 0xFE0F, joiner}, {0xFEFF, 0xFEFF, joiner},
	{0xFF01, 0xFF5E, fullWidth}, {0xFF61, 0xFF9F, halfWidth},
	{0xE0100, 0xE01EF, joiner}, {0xF0000, 0xFFFFD, private}, {0x100000, 0x10FFFD, private},
}

// forms are the forms of the characters of two bytes of UTF-16, by which a text is
// read; the few of others are looked up.
var forms = func() *[1 << 16]form {
	t := new([1 << 16]form)
	for _, x := range ranges {
		for r := x.from; r <= x.to && int(r) < len(t); r++ {
			t[r] = x.form
		}
	}
	for _, r := range kept {
		t[r] = asItIs
	}
	return t
}()

func formOf(r rune) form {
	if int(r) < len(forms) {
		return forms[r]
	}
	for _, x := range ranges {
		if x.from <= r && r <= x.to {
			return x.form
		}
	}
	return asItIs
}

// wide rewrites at a character beyond ASCII that may need it.
func (c *cleaner) wide() {
	r, n := utf8.DecodeRuneInString(c.in[c.at:])
	switch formOf(r) {
	case fullWidth:
		c.fullWidth(r, n)
	case halfWidth:
		c.halfWidth(r, n)
	case joiner:
		c.replace(n, "")
	case blank:
		c.replace(n, " ")
	case lineBreak:
		c.replace(n, "\n")
	case hyphen:
		c.replace(n, "-")
	case wave:
		c.replace(n, "～")
	case compatible:
		c.compatible(n)
	case private:
		c.replace(n, bullet)
	case combining:
		c.combine()
	case misread:
		c.misread(n)
	default:
		c.at += n
	}
}

// compatible rewrites a ligature, a radical that stands for a whole ideograph
// or a compatibility ideograph: forms that PDF files are full of.
func (c *cleaner) compatible(n int) {
	if s := norm.NFKC.String(c.in[c.at : c.at+n]); s != c.in[c.at:c.at+n] {
		c.replace(n, s)
		return
	}
	c.at += n
}

// combine composes combining marks with the letter before them, unless that
// letter was rewritten itself.
func (c *cleaner) combine() {
	end := c.at
	for end < len(c.in) {
		r, n := utf8.DecodeRuneInString(c.in[end:])
		if formOf(r) != combining {
			break
		}
		end += n
	}
	_, n := utf8.DecodeLastRuneInString(c.in[c.copied:c.at])
	start := c.at - n
	if composed := norm.NFC.String(c.in[start:end]); n > 0 && composed != c.in[start:end] {
		c.at = start
		c.replace(end-start, composed)
		return
	}
	c.at = end
}

// kept are the full-width forms of ASCII punctuation that are the ordinary
// punctuation of Japanese. Parentheses are among them: grammar and names of
// Japanese texts have them full-width.
const kept = "！（）：；＜＝＞？［］｛｜｝～＂"

// fullWidth folds a full-width form of ASCII. A full stop and a comma between
// Latin letters and digits are Latin ones; elsewhere they are, as in many
// texts of ministries, for the Japanese ones.
func (c *cleaner) fullWidth(r rune, n int) {
	switch {
	case r == '．' && !latin(c.last()):
		c.replace(n, "。")
	case r == '，' && !(latin(c.last()) && latin(fold(c.next(n)))):
		c.replace(n, "、")
	default:
		c.replace(n, ascii[r-0xFF01:r-0xFF00])
	}
}

// ascii holds the ASCII characters that have full-width forms, in their order.
const ascii = "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"

// fold returns the ASCII character of a full-width form, other characters unchanged.
func fold(r rune) rune {
	if r >= 0xFF01 && r <= 0xFF5E {
		return r - 0xFEE0
	}
	return r
}

func latin(r rune) bool {
	return r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z'
}

// halves holds the full-width characters of the half-width forms U+FF61–U+FF9F.
var halves = []rune("。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜")

// halfWidth widens half-width katakana, with the sound mark after it.
func (c *cleaner) halfWidth(r rune, n int) {
	full := halves[r-0xFF61]
	switch mark := c.next(n); {
	case mark == 0xFF9E && full == 'ウ':
		full, n = 'ヴ', n+3
	case mark == 0xFF9E && (full >= 'カ' && full <= 'ト' || full >= 'ハ' && full <= 'ホ'):
		full, n = full+1, n+3
	case mark == 0xFF9F && full >= 'ハ' && full <= 'ホ':
		full, n = full+2, n+3
	}
	c.replace(n, string(full))
}
