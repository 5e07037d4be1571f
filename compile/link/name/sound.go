package name

import (
	"fmt"
	"strings"
	"sync"

	"dialoguec/compile/lexicon"
)

// Skeleton writes the consonants of a name as Japanese keeps them apart: l
// and r are one, b and v are one, an r that closes a syllable is not heard.
// Katakana and Latin spellings of one name mostly have one skeleton.
func Skeleton(name string) string {
	if Latin(name) {
		return squeeze(latinConsonants(name))
	}
	var b strings.Builder
	for _, r := range name {
		b.WriteString(kana()[r])
	}
	return squeeze(b.String())
}

// kana holds the consonant that a katakana sign begins with.
var kana = sync.OnceValue(func() map[rune]string {
	rows, err := lexicon.Table(data, "data/kana.tsv", "consonant", "signs")
	if err != nil {
		panic(fmt.Sprintf("embedded data: %v", err))
	}
	out := map[rune]string{}
	for _, row := range rows {
		for _, r := range row.Fields[1] {
			out[r] = strings.TrimSuffix(row.Fields[0], "-")
		}
	}
	return out
})

// spellings holds the consonants of Latin spellings of more than one letter,
// or that sound otherwise in Japanese; the first that fits is taken.
var spellings = []struct{ letters, sound string }{
	{"sch", "s"}, {"chr", "kr"}, {"tch", "t"}, {"ph", "f"}, {"th", "s"}, {"sh", "s"}, {"ch", "t"}, {"ck", "k"}, {"qu", "k"},
	{"wh", "w"}, {"wr", "r"}, {"kn", "n"}, {"gh", "g"}, {"pb", "b"}, {"ce", "s"}, {"ci", "s"}, {"cy", "s"}, {"ge", "s"}, {"gi", "s"},
	{"x", "ks"}, {"c", "k"}, {"q", "k"}, {"l", "r"}, {"v", "b"}, {"z", "s"}, {"j", "s"}, {"h", "h"}, {"y", ""}, {"w", ""},
}

func latinConsonants(name string) string {
	var b strings.Builder
	for i := 0; i < len(name); {
		if name[i] == 'r' && (i+1 == len(name) || !vowel(name[i+1])) && i > 0 && vowel(name[i-1]) {
			i++ // "Verveer": the r that closes a syllable lengthens the vowel
			continue
		}
		if name[i] == 'h' && i > 0 && vowel(name[i-1]) && (i+1 == len(name) || !vowel(name[i+1])) {
			i++ // "Johnson": so does an h
			continue
		}
		letters, sound := name[i:i+1], name[i:i+1]
		for _, s := range spellings {
			if strings.HasPrefix(name[i:], s.letters) {
				letters, sound = s.letters, s.sound
				break
			}
		}
		if !vowel(letters[0]) && letters[0] < 0x80 {
			b.WriteString(sound)
		}
		if last := letters[len(letters)-1]; len(letters) > 1 && vowel(last) {
			letters = letters[:len(letters)-1]
		}
		i += len(letters)
	}
	return b.String()
}

func vowel(c byte) bool {
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y'
}

// squeeze writes doubled consonants once, and makes one of those that
// Japanese does not keep apart at the end of a syllable.
func squeeze(s string) string {
	var b strings.Builder
	var last byte
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == 'm' {
			c = 'n'
		}
		if c != last && (c != 'g' || last != 'n') {
			b.WriteByte(c) // "Seng" and セン, "Young" and ヤング: the g after an n may be heard or not
		}
		last = c
	}
	return b.String()
}
