package block

import "testing"

func TestReadMark(t *testing.T) {
	tests := []struct {
		line, number string
		kind         markKind
		count        count
		value, size  int
	}{
		{"(1) Ports", "1", parens, digits, 1, 4},
		{"（ア）港湾", "ア", parens, kana, 1, 9},
		{"(iv) Ports", "iv", parens, romanSmall, 4, 5},
		{"1) Ports", "1", closing, digits, 1, 3},
		{"1. Ports", "1", dot, digits, 1, 3},
		{"1.Ports", "1", dot, digits, 1, 2},
		{"12.  Ports", "12", dot, digits, 12, 5},
		{"2.1 Ports", "2.1", bare, digits, 1, 4},
		{"A. Ports", "A", dot, capital, 1, 3},
		{"b.港湾", "b", dot, small, 2, 2},
		{"c.IHOの港湾", "c", dot, small, 3, 2},
		{"III. Ports", "III", dot, romanCapital, 3, 5},
		{"1\u3000港湾", "1", bare, digits, 1, 4},
		{"2 港湾", "2", bare, digits, 2, 2},
		{"1 10月15日、港湾", "1", bare, digits, 1, 2},
		{"イ\u3000港湾", "イ", bare, kana, 2, 6},
		{"イ 港湾", "イ", bare, kana, 2, 4},
		{"ウ 5G", "ウ", bare, kana, 3, 4},
		{"③ 港湾", "3", circled, digits, 3, 4},
		{"⑵港湾", "2", parens, digits, 2, 3},
		{"Ⅱ．港湾", "II", dot, romanCapital, 2, 6},
		{"• Ports", "", bullet, digits, 0, 4},
		{"・港湾", "", bullet, digits, 0, 3},
		{"-   Ports", "", bullet, digits, 0, 4},
	}
	for _, tt := range tests {
		m, ok := readMark(tt.line)
		if !ok || m.number != tt.number || m.kind != tt.kind || m.count != tt.count || m.value != tt.value || m.size != tt.size {
			t.Errorf("readMark(%q) = %+v, %v, want %q of kind %d, count %d, value %d, size %d", tt.line, m, ok, tt.number, tt.kind, tt.count, tt.value, tt.size)
		}
	}
	for _, line := range []string{"", "Ports", "2014. The", "3.5 million", "U.S. officials", "2日間", "-5 degrees", "(MIC) and", "1", "(1)", "アジア", "ア ジア", "—", "a day"} {
		if m, ok := readMark(line); ok && !(m.parts > 1) {
			t.Errorf("readMark(%q) = %+v, want none", line, m)
		}
	}
}

func TestMarkAs(t *testing.T) {
	for _, tt := range []struct {
		line  string
		count count
		value int
	}{{"v. x", romanSmall, 5}, {"i. x", small, 9}, {"C. x", romanCapital, 0}, {"b. x", romanSmall, 0}, {"2. x", digits, 2}, {"2.2028年に公表する", digits, 2}, {"2.10月に公表する", digits, 2}} {
		m, _ := readMark(tt.line)
		if got, ok := m.as(tt.count); ok != (tt.value > 0) || ok && got.value != tt.value {
			t.Errorf("%q as %d = %d, %v, want %d", tt.line, tt.count, got.value, ok, tt.value)
		}
	}
}
