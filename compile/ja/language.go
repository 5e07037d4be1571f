package ja

import "strings"

// Share returns which share of the letters of a text are Japanese's, 0…1:
// kana and ideographs, against letters of all scripts. A text without kana is
// not Japanese, whatever its ideographs.
func Share(text string) float64 {
	if strings.IndexByte(text, 0xE3) < 0 {
		return 0
	}
	kana, ideographs, latin, other := 0, 0, 0, 0
	for i := 0; i < len(text); i++ {
		switch b := text[i]; {
		case b|0x20 >= 'a' && b|0x20 <= 'z':
			latin++
		case b == 0xE3 && i+1 < len(text) && text[i+1] > 0x80 && text[i+1] < 0x84:
			kana++
		case b >= 0xE4 && b <= 0xE9:
			ideographs++
		case b >= 0xC3 && b != 0xE2 && b != 0xE3 && b != 0xEF:
			other++
		}
	}
	if kana == 0 {
		return 0
	}
	own := 2 * (kana + ideographs) // an ideograph says as much as a syllable
	return float64(own) / float64(own+latin+other)
}
