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
		{"堀中東アフリカ局審議官", "堀/中東アフリカ局審議官"},
		{"国土交通省の申局長", "申/局長"},
		{"山田太郎外務省首席交渉官", "山田太郎/外務省首席交渉官"},
		{"韓国海洋警察庁（KCG）の朴見本（パク・キョンボン）庁長", "朴見本/庁長"},
		{"濵地副大臣", "濵地/副大臣"}, // no list has these names
		{"竹廣室長", "竹廣/室長"},
		{"福田大蔵大臣", "福田/大蔵大臣"},
		{"筒井副大臣", "筒井/副大臣"},
		{"牧村かすみデジタル大臣", "牧村かすみ/デジタル大臣"}, // given names in hiragana
		{"牧村あい子国土交通副大臣", "牧村あい子/国土交通副大臣"},
		{"牧村漁業局長", "牧村/漁業局長"},
		{"牧村沿岸対策課長", "牧村/沿岸対策課長"},
	} {
		_, f := provisionOf(t, "日本側からは"+c.who+"が出席した。")
		if got := strings.TrimPrefix(rows(f), "JP member "); strings.TrimPrefix(got, "JP head ") != c.want {
			t.Errorf("%s: got %s, want %s", c.who, got, c.want)
		}
	}
}

// Names of one character before the unit that a post leads, and the place that a
// post is of, which is no part of the name before it.
func TestNamesOfGuests(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"陳商務部長は、灯台について説明した。", "陳/商務部長/"},
		{"ナム・ビンズン省人民委員会委員長は、灯台について説明した。", "ナム/ビンズン省人民委員会委員長/"},
		{"灯台局の王見本処長は、灯台について説明した。", "王見本/処長/"},
		{"谷見本団長は、灯台について説明した。", "谷見本/団長/JP"},
		{"灯台局の王司長は、灯台について説明した。", "王/司長/"},
		{"灯台局の蒲副局長は、灯台について説明した。", "蒲/副局長/"},
		{"ハンブルク市長は、灯台について説明した。", ""},
		{"ファロン運輸大臣は、灯台について説明した。", "ファロン/運輸大臣/"},
		{"李見本（イ・ギョンボン）長官は、灯台について説明した。", "李見本/長官/"},
		{"日英灯台対話で、ファロン運輸大臣は、灯台について説明した。", "ファロン/運輸大臣/GB"},
		{"日韓灯台対話で、孟見本中国公安部副部長は、灯台について説明した。", "孟見本/中国公安部副部長/CN"},
		{"日韓灯台対話で、李見本（イ・ギョンボン）長官は、灯台について説明した。", "李見本/長官/KR"},
		{"日英灯台対話で、ファロン国連灯台局長は、灯台について説明した。", "ファロン/国連灯台局長/INT"},
		{"キム・ギョンボン（金見本）次官補は、灯台について説明した。", "キム・ギョンボン/次官補/"},
		{"Xu Benguo（シュウ・ベングオ）副局長は、灯台について説明した。", "Xu Benguo/副局長/"},
		{"内藤太郎佐賀県知事は、灯台について説明した。", "内藤太郎/佐賀県知事/JP"},
		{"趙韓国外交部長官は、灯台について説明した。", "趙/韓国外交部長官/KR"},
		{"肖海・財政部長は、灯台について説明した。", "肖海/財政部長/"},
		{"内藤太郎副会頭は、灯台について説明した。", "内藤太郎/副会頭/JP"},
		{"金見本韓国港湾庁長官は、灯台について説明した。", "金見本/韓国港湾庁長官/KR"},
		{"麻田太郎・副総理兼国土交通大臣は、灯台について説明した。", "麻田太郎/副総理兼国土交通大臣/JP"},
		{"兼原国連担当大使は、灯台について説明した。", "兼原/国連担当大使/JP"},
		{"フン国会議長は、灯台について説明した。", "フン/国会議長/"},
		{"日独灯台対話で、盛江大臣は、灯台について説明した。", "盛江/大臣/JP"},
		{"日独灯台対話で、K・ペレーラ運輸大臣は、灯台について説明した。", "K・ペレーラ/運輸大臣/DE"},
		{"B.ペレーラ運輸大臣は、灯台について説明した。", "B.ペレーラ/運輸大臣/"},
		{"ペレーラデジタル移行担当大臣は、灯台について説明した。", "ペレーラ/デジタル移行担当大臣/"},
		{"ロイヤル銀行総裁は、灯台について説明した。", ""},
		{"議長国ケニアのファロン運輸大臣は、灯台について説明した。", "ファロン/運輸大臣/KE"},
		{"Ｓ・ペレーラ運輸大臣は、灯台について説明した。", "S・ペレーラ/運輸大臣/"}, // initials
		{"S・J・クマール英国運輸大臣は、灯台について説明した。", "S・J・クマール/英国運輸大臣/GB"},
		{"参考\n\n・2014年10月21日　内藤海洋部長／アラン・ピアース運輸省局長（横浜）", "内藤/海洋部長/JP; アラン・ピアース/運輸省局長/"}, // a stroke between two
		{"ラミレス（Ramirez）運輸大臣は、灯台について説明した。", "ラミレス/運輸大臣/"},                               // one word in its own letters
		{"EU・ブルネル委員は、灯台について説明した。", "ブルネル/委員/EU"},
		{"日中韓灯台対話で、李見本（イ・ギョンボン）長官は、灯台について説明した。", "李見本/長官/"},
	} {
		_, f := read(t, "灯台について\n\n"+c.text+"\n")
		var got []string
		for _, p := range f.People {
			got = append(got, p.Name+"/"+p.Title+"/"+p.Country)
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s\npeople are %q, want %q", c.text, got, c.want)
		}
	}
}

// Of two names in one script that have a post, one alone is that of somebody who is
// known in another script.
func TestNamesInTwoScripts(t *testing.T) {
	_, f := provisionOf(t, "米国側からは、Christopher Stevenson委員が出席した。マグワイア委員は、灯台について説明した。スミス委員は、港湾について説明した。マグワイア委員は、これに謝意を表明した。")
	var got []string
	for _, p := range f.People {
		got = append(got, p.Name)
	}
	if len(f.People) != 2 {
		t.Errorf("people %q, want two", got)
	}
}

// A body whose name goes on after its acronym, and one in a bracket that ends a
// stretch.
func TestBodiesAroundAcronyms(t *testing.T) {
	_, f := provisionOf(t, "日本側は、総務省、内閣府の次世代測位（NGP）推進室及び外務省が参加した。")
	if got := rows(f); got != "JP member 次世代測位（NGP）推進室; JP member 外務省" {
		t.Errorf("got %s", got)
	}
	_, f = provisionOf(t, "日本側は、次世代測位（NGP）推進室")
	if len(f.Participations) > 2 {
		t.Errorf("participations %+v", f.Participations)
	}
}

// TestOfficers proves that those whom a contact block names in full, after their posts, are
// people of the office of the line above.
func TestOfficers(t *testing.T) {
	_, f := read(t, "海上保安庁\nPress Release\n\n令和7年12月15日\n【照会先】\n総務部国際課\n港湾安全管理官　牧村 かすみ (内線0123)\n課長補佐　　　　内藤 次郎 (内線0124)\n(代表電話) 03 (0000) 0000\n\n"+
		"第2回日英灯台対話が開催されました\n\n　令和7年12月14日に、第2回日英灯台対話が東京において開催されました。\n")
	var got []string
	for _, p := range f.People {
		got = append(got, p.Name+"/"+p.Title+"/"+p.Country+"/"+f.Organizations[p.Organization].Name)
	}
	if s, want := strings.Join(got, " "), "牧村かすみ/港湾安全管理官/JP/国際課 内藤次郎/課長補佐/JP/国際課"; s != want {
		t.Errorf("got %s, want %s", s, want)
	}
}
