package office

import "testing"

// TestNumeral: the number of an item is printed as both kinds of file write its
// format, and in digits where the format has no sign for it.
func TestNumeral(t *testing.T) {
	for _, c := range []struct {
		n            int
		word, writer string // the names of the format in .docx and .odt
		want         string
	}{
		{3, "decimal", "1", "3"},
		{3, "lowerLetter", "a", "c"}, {26, "upperLetter", "A", "Z"}, {27, "upperLetter", "A", "27"},
		{4, "lowerRoman", "i", "iv"}, {49, "upperRoman", "I", "XLIX"}, {90, "upperRoman", "I", "90"},
		{12, "decimalFullWidth", "１, ２, ３, ...", "１２"},
		{2, "aiueo", "ア, イ, ウ, ...", "イ"}, {2, "iroha", "イ, ロ, ハ, ...", "ロ"}, {20, "aiueo", "ア, イ, ウ, ...", "ト"},
		{10, "japaneseCounting", "一, 二, 三, ...", "十"}, {11, "japaneseCounting", "一, 二, 三, ...", "11"},
		{20, "decimalEnclosedCircle", "①, ②, ③, ...", "⑳"}, {21, "decimalEnclosedCircle", "①, ②, ③, ...", "21"},
	} {
		for _, format := range []string{c.word, c.writer} {
			if got, ok := numeral(c.n, format); !ok || got != c.want {
				t.Errorf("%d as %s is %q, want %q", c.n, format, got, c.want)
			}
		}
	}
	for _, format := range []string{"bullet", "none", ""} {
		if got, ok := numeral(1, format); ok {
			t.Errorf("the format %q numbers: %q", format, got)
		}
	}
}
