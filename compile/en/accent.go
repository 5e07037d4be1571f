package en

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
				m[c-1] = base // the capital stands before the small letter there
			}
		}
	}
	return m
}()

// plainHash returns the hash of the word at token i without its accents; that
// of the token where it has none.
func (r *reader) plainHash(i int32) uint64 {
	t := &r.toks[i]
	text := r.text[t.Start:t.End]
	high := false
	for at := range len(text) {
		high = high || text[at] >= 0x80
	}
	if !high {
		return t.Hash
	}
	hash := hashSeed
	for _, c := range text {
		if base, ok := plain[c]; ok {
			c = rune(base)
		}
		switch {
		case 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z':
			hash = (hash ^ uint64(c|0x20)) * hashPrime
		case c < 0x80:
			hash = (hash ^ uint64(c)) * hashPrime
		default:
			hash = hashRune(hash, c)
		}
	}
	return hash
}
