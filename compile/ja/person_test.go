package ja

import (
	"strings"
	"testing"
)

// Names with characters beyond the common ones, with readings, and family names
// that no list has.
func TestNamesOfPeople(t *testing.T) {
	for _, c := range []struct{ who, want string }{
		{"山﨑太郎外務省審議官", "山﨑太郎/外務省審議官"},
		{"𠮷田次郎外務省審議官", "𠮷田次郎/外務省審議官"},
		{"髙橋花子外務省審議官", "髙橋花子/外務省審議官"},
		{"濵田総務審議官", "濵田/総務審議官"},
		{"葛城太郎国土交通省局長", "葛城太郎/国土交通省局長"},
		{"山田太郎（やまだ・たろう）外務省審議官", "山田太郎/外務省審議官"},
		{"山田太郎（やまだ　たろう）外務省審議官", "山田太郎/外務省審議官"},
		{"外務省筆頭副部長", "外務省"},
	} {
		_, f := provisionOf(t, "日本側からは"+c.who+"が出席した。")
		if got := strings.TrimPrefix(rows(f), "JP member "); strings.TrimPrefix(got, "JP head ") != c.want {
			t.Errorf("%s: got %s, want %s", c.who, got, c.want)
		}
	}
}
