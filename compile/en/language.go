package en

// Share returns which share of the letters of a text are English ones, 0…1:
// the letters a to z. A letter of another script counts for two, because one
// of its signs says as much.
func Share(text string) float64 {
	latin, all := 0, 0
	for _, c := range text {
		switch {
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			latin++
			all++
		case c >= 0x2e80:
			all += 2
		}
	}
	if all == 0 {
		return 0
	}
	return float64(latin) / float64(all)
}
