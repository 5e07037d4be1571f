package ja

// Share returns which share of the letters of a text are Japanese ones, 0…1:
// kana, and Chinese characters where there are kana too. One of them counts
// for two Latin letters, because it says as much.
func Share(text string) float64 {
	kana, han, latin := 0, 0, 0
	for _, c := range text {
		switch {
		case c >= 0x3041 && c <= 0x30ff:
			kana++
		case c >= 0x4e00 && c <= 0x9fff:
			han++
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			latin++
		}
	}
	if kana == 0 {
		return 0
	}
	return float64(2*(kana+han)) / float64(2*(kana+han)+latin)
}
