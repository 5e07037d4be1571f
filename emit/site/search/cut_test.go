package search

import (
	"slices"
	"strings"
	"testing"
	"unicode"
)

var cuts = []struct{ text, terms string }{
	{"", ""},
	{"Open RAN and the Cloud", "open ran cloud"},
	{"policies, buses, status, Paris, laws, access", "policy buse status paris laws access"},
	{"Zoë Åström of Łódź, Øresund, Straße, Đà Nẵng", "zoe astrom lodz oresund strasse da nang"},
	{"The U.S.-Kenya talks, U.S.A., e.g. J.Smith and No.5", "us kenya talk usa eg j smith no 5"},
	{"a.b.c", "abc"},
	{"５Ｇ ﬁbre ½", "5g fibre 1 2"},
	{"Ελλάς ΕΛΛΑΣ", "ελλασ ελλασ"},
	{"政策協力", "政策 策協 協力 力"},
	{"政策\n協力", "政策 策協 協力 力"},
	{"山田　太郎", "山田 田太 太郎 郎"},
	{"ﾃﾞｰﾀ", "デー ータ タ"},
	{"がか\u3099", "がが"},
	{"取り組みを進める", "取 組 みを 進 める"},
	{"ものづくり", "もの のづ づく くり"},
	{"第５回G7会合", "第 5 回 g7 会合 合"},
	{"人々のデータ", "人々 々 デー ータ タ"},
	{"ジョン・スミス", "ジョ ョン ン スミ ミス ス"},
	{"한국과 각 \u1100\u1161\u11a8", "한국과 각 각"},
	{"𠮷野 𠮷", "𠮷野 野𠮷 𠮷"},
	{"\u202eRTL\u202c <script>", "rtl script"},
	{"नमस्ते", "नमस्ते"},
}

func TestCut(t *testing.T) {
	for _, c := range cuts {
		if got := strings.Join(Cut(c.text), " "); got != c.terms {
			t.Errorf("Cut(%q) = %q, want %q", c.text, got, c.terms)
		}
	}
}

// TestScriptCutsAlike holds the script to the package: on the table, and on each
// character (some of the many of Han and Hangul) alone and within words of both languages.
func TestScriptCutsAlike(t *testing.T) {
	var texts []string
	for _, c := range cuts {
		texts = append(texts, c.text)
	}
	every := rune(50)
	if testing.Short() {
		every = 5000
	}
	for r := rune(1); r < 0x30000; r++ {
		if assigned(r) && (r%every == 0 || !unicode.In(r, unicode.Han, unicode.Hangul)) {
			c := string(r)
			texts = append(texts, c+" x"+c+"y 政"+c+"策 か"+c+"."+c)
		}
	}
	texts = append(texts, strings.Join(Silent, " "), strings.Join(Silent, "s "))
	answers := ask(t, nil, task{Cut: texts})
	failed := 0
	for i, text := range texts {
		want := Cut(text)
		if got := answers[0].Terms[i]; !slices.Equal(got, want) && failed < 20 {
			failed++
			t.Errorf("%+q: the script cuts %q, the package %q", text, got, want)
		}
	}
}

// assigned reports whether a character was assigned in the version of Unicode that
// this package knows; the script may know a later one.
func assigned(r rune) bool {
	return unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z, unicode.Cc, unicode.Cf)
}

func Cut(text string) []string { return appendTerms(nil, text) }
