package ja

import "testing"

func TestDateLine(t *testing.T) {
	tests := []struct {
		line string
		edtf string
		ok   bool
	}{
		{"令和5年11月10日", "2023-11-10", true},
		{"令和元年6月4日（火）", "2019-06-04", true},
		{"平成26年 3月14日（金曜日）", "2014-03-14", true},
		{"2016年10月14日", "2016-10-14", true},
		{"二〇二三年五月十二日", "2023-05-12", true},
		{"令和五年十一月二十四日", "2023-11-24", true},
		{"2023.05.12", "2023-05-12", true},
		{"2023/5/12（金）", "2023-05-12", true},
		{"R5.5.12", "2023-05-12", true},
		{"5.12", "", false},
		{"二国間", "", false},
		{"2016年10月14日から", "", false},
		{"10月14日", "", false},
		{"令和5年13月1日", "", false},
		{"総務省", "", false},
	}
	for _, tt := range tests {
		if date, day := dateLine(tt.line); date != tt.ok || day != tt.ok {
			t.Errorf("dateLine(%q) = %v, %v, want %v", tt.line, date, day, tt.ok)
		}
		if d, _ := readDateLine(tt.line); tt.ok && string(d.EDTF()) != tt.edtf {
			t.Errorf("readDateLine(%q) = %v, want %s", tt.line, d, tt.edtf)
		}
	}
}

func TestTitleType(t *testing.T) {
	for title, want := range map[string]string{
		"日ルリタニア港湾対話（第2回会合）の開催結果": "開催結果",
		"第3回日ルリタニア協議の開催（結果）":     "結果",
		"日ルリタニア港湾対話の結果について":      "結果",
		"第4回日ルリタニア協議 共同プレス発表":    "共同プレス発表",
		"日ルリタニア協議の開催":            "",
		"第2回日ルリタニアICT政策対話の結果概要":  "結果概要",
		"ルリタニアとの協力に関する共同声明":      "共同声明",
	} {
		if got := titleType(title); got != want {
			t.Errorf("titleType(%q) = %q, want %q", title, got, want)
		}
	}
}

func TestShare(t *testing.T) {
	for _, text := range []string{"双方は会合を開催した。", "総務省とNICTはICT政策対話を開催した。"} {
		if got := Share(text); got < 0.5 {
			t.Errorf("Share(%q) = %v, want more than half", text, got)
		}
	}
	for _, text := range []string{"", "123", "Both sides met.", "双方举行会谈"} {
		if got := Share(text); got > 0 {
			t.Errorf("Share(%q) = %v, want none", text, got)
		}
	}
}
