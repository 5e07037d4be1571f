package block_test

import "testing"

// TestSitesJapanese has the beginnings of pages as ministries print them: the
// name of the site, the way to the page, subjects and links around the title.
func TestSitesJapanese(t *testing.T) {
	const body = "\n　双方は、港湾の安全について意見交換を行った。\n"
	japanese(t, []layout{
		{"category above the title", `
外務省
Ministry of Foreign Affairs of Japan

トップページ > 国・地域 > 欧州 > ルリタニア

ルリタニア

第2回日ルリタニア港湾協議の開催

令和3年5月12日

English (英語)
` + body, `
0 mast.publisher: 外務省
1 furniture: Ministry of Foreign Affairs of Japan
2 furniture: トップページ>国・地域>欧州>ルリタニア
3 furniture: ルリタニア
4 title: 第2回日ルリタニア港湾協議の開催
5 mast.date: 令和3年5月12日
6 furniture: English (英語)
7 para: 双方は、港湾の安全について意見交換を行った。
`},
		{"name of the site with its acronym", `
国土交通省　MLIT
ホーム ＞ 報道発表資料 ＞ 日ルリタニア港湾対話の結果

報道発表資料
　　　　　　　　　　　　　　　令和3年5月12日

日ルリタニア港湾対話の結果
` + body, `
0 mast.publisher: 国土交通省
1 furniture: MLIT
2 furniture: ホーム ＞ 報道発表資料 ＞ 日ルリタニア港湾対話の結果
3 mast.type: 報道発表資料
4 mast.date: 令和3年5月12日
5 title: 日ルリタニア港湾対話の結果
6 para: 双方は、港湾の安全について意見交換を行った。
`},
		{"date and issuer on one line", `
2021年5月12日　　国土交通省港湾局
日ルリタニア港湾対話を開催しました
` + body, `
0 mast.date: 2021年5月12日
1 mast.publisher: 国土交通省港湾局
2 title: 日ルリタニア港湾対話を開催しました
3 para: 双方は、港湾の安全について意見交換を行った。
`},
		{"labelled dates of issue", `
デジタル庁
ニュース

第2回日ルリタニア・デジタル対話を開催しました

公開日：2021年5月12日　　最終更新日：2021年5月20日
` + body, `
0 mast.publisher: デジタル庁
1 mast.type: ニュース
2 title: 第2回日ルリタニア・デジタル対話を開催しました
3 mast.date [公開日]: 2021年5月12日
4 mast: 最終更新日：2021年5月20日
5 para: 双方は、港湾の安全について意見交換を行った。
`},
		{"subjects below the title", `
経済産業省
「第2回日ルリタニア産業対話」を開催しました
2021年5月12日
対外経済　ものづくり／流通
` + body, `
0 mast.publisher: 経済産業省
1 title: 「第2回日ルリタニア産業対話」を開催しました
2 mast.date: 2021年5月12日
3 furniture: 対外経済　ものづくり/流通
4 para: 双方は、港湾の安全について意見交換を行った。
`},
		{"title of two lines", `
国際協力

インターネットと港湾に関する日ルリタニア政策対話
（第2回局長級会合）の結果
` + body, `
0 furniture: 国際協力
1 title: インターネットと港湾に関する日ルリタニア政策対話
2 title: （第2回局長級会合）の結果
3 para: 双方は、港湾の安全について意見交換を行った。
`},
		{"a title that ends like a body", `
国土交通省
第2回日ルリタニア合同委員会
令和3年5月12日
` + body, `
0 mast.publisher: 国土交通省
1 title: 第2回日ルリタニア合同委員会
2 mast.date: 令和3年5月12日
3 para: 双方は、港湾の安全について意見交換を行った。
`},
		{"two bodies in one line", `
防衛省・自衛隊
プレスリリース
第2回日ルリタニア防衛協議の実施について
` + body, `
0 mast.publisher: 防衛省・自衛隊
1 mast.type: プレスリリース
2 title: 第2回日ルリタニア防衛協議の実施について
3 para: 双方は、港湾の安全について意見交換を行った。
`},
		{"no line names a meeting", `
港湾の安全
令和3年5月12日
` + body, `
0 title: 港湾の安全
1 mast.date: 令和3年5月12日
2 para: 双方は、港湾の安全について意見交換を行った。
`},
	})
}
