package lex

import (
	"unicode/utf8"
)

// plain has the base letter of each Latin letter with a mark, by which names
// that are printed with and without it are taken for one.
var plain = func() map[rune]byte {
	m := make(map[rune]byte, 96)
	for base, marked := range map[byte]string{
		'a': "áàâãäåāăąǎ", 'c': "çćčĉċ", 'd': "ďđ", 'e': "éèêëēĕėęěẽ", 'g': "ğĝġģ", 'h': "ĥħ", 'i': "íìîïĩīĭįı", 'j': "ĵ", 'k': "ķ",
		'l': "ĺļľł", 'n': "ñńņňǹ", 'o': "óòôõöøōŏőǒ", 'r': "ŕŗř", 's': "śŝşšș", 't': "ţťțŧ", 'u': "úùûüũūŭůűųǔ", 'w': "ŵ", 'y': "ýÿŷ", 'z': "źżž",
	} {
		for _, c := range marked {
			m[c] = base
			if c < 0x100 && c != 'ÿ' {
				m[c-0x20] = base
			} else if c%2 == 1 && c != 'ÿ' {
				m[c-1] = base // the capital is before the small letter there
			}
		}
	}
	return m
}()

// PlainHash returns the hash of the word at token i without its accents; that
// of the token if it has none.
func (r *Text) PlainHash(i int32) uint64 {
	t := &r.Tokens[i]
	text := r.Content[t.Start:t.End]
	high := false
	for at := range len(text) {
		high = high || text[at] >= 0x80
	}
	if !high {
		return t.Hash
	}
	var room [32]byte
	folded := room[:0]
	for _, c := range text {
		if base, ok := plain[c]; ok {
			c = rune(base)
		}
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		folded = utf8.AppendRune(folded, c)
	}
	return hashOf(folded)
}
