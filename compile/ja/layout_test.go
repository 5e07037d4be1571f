package ja

import "testing"

func TestTitleType(t *testing.T) {
	for title, want := range map[string]string{
		"日ルリタニア港湾対話（第2回会合）の開催結果":       "開催結果",
		"第3回日ルリタニア協議の開催（結果）":           "結果",
		"日ルリタニア港湾対話の結果について":            "結果",
		"第4回日ルリタニア協議 共同プレス発表":          "共同プレス発表",
		"日ルリタニア協議の開催":                  "",
		"第2回日ルリタニアICT政策対話の結果概要":        "結果概要",
		"日ルリタニア大臣会談 共同プレス・リリース（運輸省仮訳）": "共同プレス・リリース",
		"令和3年5月12日付 長官定例会見記録":          "定例会見記録",
		"第2回日ルリタニア灯台対話 議事要旨（案）":        "議事要旨",
		"ルリタニアとの協力に関する共同声明":            "共同声明",
	} {
		if got := titleKind(title); got != want {
			t.Errorf("titleKind(%q) = %q, want %q", title, got, want)
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
