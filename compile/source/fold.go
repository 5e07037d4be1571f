package source

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// bullet is what private-use characters become: fonts of symbols put the
// bullets of their lists there.
const bullet = "•"

// wide rewrites at a character beyond ASCII that may need it.
func (c *cleaner) wide() {
	r, n := utf8.DecodeRuneInString(c.in[c.at:])
	switch {
	case r >= 0xFF01 && r <= 0xFF5E:
		c.fullWidth(r, n)
	case r >= 0xFF61 && r <= 0xFF9F:
		c.halfWidth(r, n)
	case joiner(r):
		c.replace(n, "")
	case blank(r):
		c.replace(n, " ")
	case r == 0x85 || r == 0x2028 || r == 0x2029:
		c.replace(n, "\n")
	case r == 0x2010 || r == 0x2011 || r == 0x2212:
		c.replace(n, "-")
	case r == 0x301C: // wave dash, which is printed where the full-width tilde is
		c.replace(n, "～")
	case r >= 0xFB00 && r <= 0xFB06 || r >= 0x2E80 && r <= 0x2FD5 || r >= 0xF900 && r <= 0xFAFF:
		c.compatible(n)
	case unicode.Is(unicode.Co, r):
		c.replace(n, bullet)
	case combines(r):
		c.combine()
	default:
		c.at += n
	}
}

// joiner reports whether a character only joins, hides or directs others.
func joiner(r rune) bool {
	switch {
	case r == 0xAD, r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x206F,
		r >= 0xFE00 && r <= 0xFE0F, r == 0xFEFF, r >= 0xE0100 && r <= 0xE01EF:
		return true
	}
	return false
}

// blank reports whether a character is a blank of one column or less.
func blank(r rune) bool {
	return r == 0xA0 || r >= 0x2000 && r <= 0x200A || r == 0x202F || r == 0x205F
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

func combines(r rune) bool {
	return r >= 0x300 && r <= 0x36F || r == 0x3099 || r == 0x309A
}

// combine composes combining marks with the letter before them, unless that
// letter was rewritten itself.
func (c *cleaner) combine() {
	end := c.at
	for end < len(c.in) {
		r, n := utf8.DecodeRuneInString(c.in[end:])
		if !combines(r) {
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

// keeps tells of each full-width form, from U+FF01 on, whether it is kept.
var keeps = func() (t [0x5E]bool) {
	for _, r := range kept {
		t[r-0xFF01] = true
	}
	return t
}()

// fullWidth folds a full-width form of ASCII. A full stop and a comma between
// Latin letters and digits are Latin ones; elsewhere they stand, as in many
// texts of ministries, for the Japanese ones.
func (c *cleaner) fullWidth(r rune, n int) {
	switch {
	case keeps[r-0xFF01]:
		c.at += n
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

// halfWidth widens half-width katakana, with the sound mark behind it.
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
