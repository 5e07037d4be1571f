package ja

import (
	"fmt"
	"strings"
	"testing"

	"dialoguec/compile/fact"
)

func meetingRows(f *fact.Facts) string {
	var out []string
	for _, m := range f.Meetings {
		name := ""
		if m.Series != fact.None {
			name = f.Series[m.Series].Name
		}
		out = append(out, strings.Join(strings.Fields(fmt.Sprint(name, " ", m.Ordinal, " ", m.Status, " ", m.Date, " ", m.City, " ", m.Country, " ", m.Mode, " ", m.Level)), " "))
	}
	return strings.Join(out, "; ")
}

func TestMeetings(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"第4回日米豪灯台対話の開催\n\n2024年5月10日\n\n　5月9日、第4回日米豪灯台対話（局長級）がキャンベラで開催された。なお、前回（第3回）は2022年12月に東京で開催された。次回は、2025年前半にワシントンD.C.において開催される見込みである。\n",
			"日米豪灯台対話 4 held 2024-05-09 キャンベラ AU director-general; 日米豪灯台対話 3 mentioned 2022-12 東京 JP; 日米豪灯台対話 5 planned 2025-01/2025-06 ワシントン US"},
		{"「日EU・灯台政策対話」（第12回）の結果\n\n令和5年6月9日\n\n　総務省は、令和5年6月6日、オンライン形式で「日EU・灯台政策対話」（第12回）を開催しました。第11回会合（令和4年5月、パリ）以降の進捗を確認しました。\n",
			"日EU・灯台政策対話 12 held 2023-06-06 virtual; 日EU・灯台政策対話 11 mentioned 2022-05 パリ FR"},
		{"日独灯台協議及び日仏灯台協議の開催\n\n平成30年2月2日\n\n　外務省は、1月29日、ベルリンにおいて第2回日独灯台協議を、また、1月31日から2月1日まで、パリにおいて第4回日仏灯台協議を、それぞれ開催しました。次回の日独灯台協議は、平成31年第1四半期に東京で開催する予定です。\n",
			"日独灯台協議 2 held 2018-01-29 ベルリン DE; 日仏灯台協議 4 held 2018-01-31/2018-02-01 パリ FR; 日独灯台協議 3 planned 2019-33 東京 JP"},
		{"日印灯台ダイアログの開催結果\n\n2021年11月30日\n\n国土交通省は、2021年11月25日にオンラインで日印灯台ダイアログを開催しました。次回のダイアログは2022年後半にデリーで開催する予定です。\n",
			"日印灯台ダイアログ 0 held 2021-11-25 virtual; 日印灯台ダイアログ 0 planned 2022-07/2022-12 デリー IN"},
		{"灯台に関する日韓実務協議第６回課長級会合\n\n　2009年8月20日、21日、ワシントンD.C.にて、灯台に関する日韓実務協議第6回課長級会合が行われた。\n",
			"灯台に関する日韓実務協議 6 held 2009-08-20/2009-08-21 ワシントン US director"},
		{"第2回日タイ灯台対話の結果\n\n令和2年2月21日\n\n　2月18日、カンチャナブリーにおいて、第2回日タイ灯台対話を実施した。第3回ワークショップを来年に開催することで一致した。\n",
			"日タイ灯台対話 2 held 2020-02-18 カンチャナブリー"},
	} {
		_, f := read(t, c.text)
		if got := meetingRows(f); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestSeriesAlias(t *testing.T) {
	_, f := read(t, "港湾に関する日英政策対話（第5回会合）の結果\n\n平成26年3月14日\n\n　総務省は、平成26年3月12日、東京において、「港湾に関する日英政策対話」（以下「日英PPD」という。）の第5回会合を開催した。\n\n（別紙）日英PPD第5回会合の出席者\n")
	if len(f.Series) != 1 || f.Series[0].Name != "港湾に関する日英政策対話" || fmt.Sprint(f.Series[0].Aliases) != "[日英PPD]" {
		t.Errorf("series %+v", f.Series)
	}
	if len(f.Meetings) != 1 {
		t.Errorf("meetings %s", meetingRows(f))
	}
}
