package compile

import "unicode/utf8"

// stride is how many bytes lie between two entries of an index.
const stride = 64

// index turns offsets in bytes of a text into offsets in code points.
type index struct {
	text   string
	counts []int // code points before byte i*stride; nil where the text is ASCII
}

func newIndex(text string) index {
	if utf8.RuneCountInString(text) == len(text) {
		return index{text: text}
	}
	counts := make([]int, 0, len(text)/stride+1)
	n := 0
	for i := 0; i < len(text); i++ {
		if i%stride == 0 {
			counts = append(counts, n)
		}
		if utf8.RuneStart(text[i]) {
			n++
		}
	}
	return index{text, counts}
}

// runes returns how many code points begin before the byte at an offset.
func (x index) runes(offset int) int {
	offset = min(offset, len(x.text))
	if x.counts == nil {
		return offset
	}
	i := min(offset/stride, len(x.counts)-1)
	n := x.counts[i]
	for j := i * stride; j < offset; j++ {
		if utf8.RuneStart(x.text[j]) {
			n++
		}
	}
	return n
}
