package country

import (
	"strings"
	"testing"

	"dialoguec/compile/block"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

func parties(s string) (*Parties, *lex.Text) {
	t := lex.Read(&block.Document{Text: s})
	return Read(t, schema.Date{}), t
}

func TestRead(t *testing.T) {
	for s, want := range map[string]string{
		"第3回日英港湾対話の開催":             "JP GB",
		"日・ASEAN港湾対話の結果":           "JP; ASEAN",
		"5月13日、米国側は説明した。日本側は質問した。": "US JP",
		"日米豪灯台対話":                  "JP US AU",
		"港湾の対話を行った。":               "",
	} {
		p, _ := parties(s)
		got := strings.Join(p.Codes, " ")
		if p.Institution != "" {
			got += "; " + p.Institution
		}
		if got != want {
			t.Errorf("the parties of %s are %q, want %q", s, got, want)
		}
	}
}

func TestMarker(t *testing.T) {
	for s, want := range map[string]string{
		"日本側から":   "JP 日本側",
		"英側は":     "GB 英側",
		"先方より":    "GB 先方",
		"当方は":     "JP 当方",
		"EU側は":    "EU EU側",
		"日本側面図":   "",
		"政府側は":    "",
		"民間側は":    "private 民間側",
		"ASEAN側は": "INT ASEAN側",
	} {
		p, text := parties(s + "、日英対話で")
		m, _ := p.Marker(0)
		if got := strings.TrimSpace(m.Code + " " + m.Span.Of(text.S)); got != want {
			t.Errorf("the side of %s is %q, want %q", s, got, want)
		}
	}
}

// TestMarkerOfSeveral: of three sides, 先方 are those who are called so, and no side.
func TestMarkerOfSeveral(t *testing.T) {
	p, _ := parties("先方から、日豪印対話で")
	if m, _ := p.Marker(0); m.Code != "other" || m.Actor != "先方" {
		t.Errorf("先方 are %q, who act as %q", m.Code, m.Actor)
	}
}

func TestLabel(t *testing.T) {
	for s, want := range map[string]string{
		"【日本側】": "JP", "英国": "GB", "英国側出席者": "GB", "先方": "GB", "我が国": "JP", "民間参加者": "private", "ASEAN側": "INT", "議題": "",
	} {
		p, _ := parties("日英対話")
		if got := p.Label(s); got != want {
			t.Errorf("the side of the label %s is %q, want %q", s, got, want)
		}
	}
}

func TestOf(t *testing.T) {
	for s, want := range map[string]string{
		"日英港湾対話": "JP GB", "日・ASEAN港湾対話": "JP INT", "海上保安庁・インド沿岸警備隊灯台協議": "", "港湾対話": "",
	} {
		p, text := parties(s)
		if got := strings.Join(p.Of(textOf(text)), " "); got != want {
			t.Errorf("the countries of %s are %q, want %q", s, got, want)
		}
	}
}

func textOf(t *lex.Text) text.Span { return text.Span{End: len(t.S)} }

func TestOfBody(t *testing.T) {
	p, _ := parties("日英対話")
	for s, want := range map[string]string{
		"独立行政法人港湾研究所": "JP", "英国運輸省": "GB", "国際灯台機構": "INT", "在ブラジル日本国大使館": "JP", "運輸海洋省": "GB", "港湾協会": "",
	} {
		kind := schema.OrganizationKind("ministry")
		if strings.HasSuffix(s, "協会") {
			kind = "association"
		}
		if got := p.OfBody(s, kind); got != want {
			t.Errorf("the country of %s is %q, want %q", s, got, want)
		}
	}
}
