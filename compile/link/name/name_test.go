package name

import (
	"strings"
	"testing"
)

func TestParseName(t *testing.T) {
	for _, c := range []struct{ name, country, family, given string }{
		{"Philip Verveer", "US", "verveer", "philip"},
		{"Joseph R. Biden, Jr.", "US", "biden", "joseph r"},
		{"TAN Wei Ling", "SG", "tan", "wei ling"},
		{"Kishida Fumio", "JP", "kishida", "fumio"},
		{"Fumio Kishida", "JP", "kishida", "fumio"},
		{"Painter", "US", "painter", ""},
		{"フィリップ・バービーア", "US", "バービーア", "フィリップ"},
		{"利根川", "JP", "利根川", ""},
		{"田中太郎", "JP", "田中", "太郎"},
		{"佐々木 花子", "JP", "佐々木", "花子"},
		{"", "", "", ""},
	} {
		n := Parse(c.name, c.country)
		var p NameParts
		if len(n.Parts) > 0 {
			p = n.Parts[0]
		}
		if p.Family != c.family || strings.Join(p.Given, " ") != c.given {
			t.Errorf("parseName(%q, %s) = %q, %q, want %q, %q", c.name, c.country, p.Family, p.Given, c.family, c.given)
		}
	}
}

func TestSkeleton(t *testing.T) {
	for _, c := range []struct{ latin, katakana string }{
		{"verveer", "バービーア"}, {"philip", "フィリップ"}, {"ferrante", "フェランテ"}, {"gordon", "ゴードン"},
		{"campbell", "キャンベル"}, {"lim", "リム"}, {"seng", "セン"}, {"young", "ヤング"}, {"smith", "スミス"}, {"johnson", "ジョンソン"},
	} {
		if a, b := Skeleton(c.latin), Skeleton(c.katakana); a != b {
			t.Errorf("%s has the consonants %q, %s has %q", c.latin, a, c.katakana, b)
		}
	}
	if Skeleton("novelli") == Skeleton("バービーア") {
		t.Error("names that sound otherwise have one skeleton")
	}
}
