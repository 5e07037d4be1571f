package ja

import "testing"

func TestTitleType(t *testing.T) {
	for title, want := range map[string]string{
		"日ルリタニア港湾対話（第2回会合）の開催結果":       "開催結果",
		"第3回日ルリタニア港湾対話の開催結果のお知らせ":      "お知らせ",
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

// TestShare weighs letters: a kana or an ideograph for two of any other script,
// punctuation for nothing.
func TestShare(t *testing.T) {
	for text, want := range map[string]float64{
		"双方は会合を開催した。":     1,
		"一龍は、。—“£！":       1,
		"ぁヿ@[`{19":        1,
		"港はazAZ":          0.5,
		"はÀ":              2.0 / 3,
		"はд":              2.0 / 3,
		"は가":              2.0 / 3,
		"":                0,
		"123":             0,
		"Both sides met.": 0,
		"双方举行会谈":          0,
		"ㄅㄆㄇ、双方":          0, // no kana
	} {
		if got := Share(text); got != want {
			t.Errorf("Share(%q) = %v, want %v", text, got, want)
		}
	}
}

func TestPlaceLine(t *testing.T) {
	for line, want := range map[string]bool{
		"於：大阪市": true, "ロンドン": true, "ロンドン（英国）": true, "東京・日本": true,
		"東京・港湾": false, "日本": false, "東京で": false, "港湾対話": false, "": false,
	} {
		if got := placeLine(line); got != want {
			t.Errorf("placeLine(%q) is %v", line, got)
		}
	}
}
