package tongue

import (
	"cmp"
	"fmt"
	"strconv"
)

// Ordinal numbers a meeting.
func (t *Tongue) Ordinal(n int) string {
	if t.Code == "ja" {
		return "第" + strconv.Itoa(n) + "回会合"
	}
	return nth(n) + " meeting"
}

// nth is an ordinal number in English.
func nth(n int) string {
	ending := "th"
	if n%100 < 11 || n%100 > 13 {
		ending = map[int]string{1: "st", 2: "nd", 3: "rd"}[n%10]
	}
	return strconv.Itoa(n) + cmp.Or(ending, "th")
}

// Count writes a number with commas between its thousands.
func (t *Tongue) Count(n int) string {
	s := strconv.Itoa(n)
	for at := len(s) - 3; at > 0; at -= 3 {
		s = s[:at] + "," + s[at:]
	}
	return s
}

// Size writes a number of bytes.
func (t *Tongue) Size(n int64) string {
	switch {
	case n < 1000:
		return fmt.Sprintf("%d B", n)
	case n < 1_000_000:
		return fmt.Sprintf("%d kB", (n+500)/1000)
	}
	return fmt.Sprintf("%.1f MB", float64(n)/1e6)
}
