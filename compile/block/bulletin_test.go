package block_test

import "testing"

// TestBulletins has pages of ministries whose heads and feet have no label of their own.
func TestBulletins(t *testing.T) {
	japanese(t, []layout{
		{"the issuer and the kind with one blank between them, whom to ask above the title, a date below a heading", `
灯台省 報道発表資料

令和7年8月29日

【照会先】
大臣官房国際課灯台室
(代表電話)03-0000-0000

報道関係者各位

第8回日韓灯台大臣会合について

　第8回日韓灯台大臣会合が8月29日午後に開かれました。

1 開催日・形式

　令和7年8月29日(金)、オンライン形式

2 結果

　灯台について意見を交わしました。
`, `
0 mast.publisher: 灯台省
1 mast.type: 報道発表資料
2 mast.date: 令和7年8月29日
3 furniture: 【照会先】
4 furniture: 大臣官房国際課灯台室
5 furniture: (代表電話)03-0000-0000
6 furniture: 報道関係者各位
7 title: 第8回日韓灯台大臣会合について
8 para: 第8回日韓灯台大臣会合が8月29日午後に開かれました。
9 head [1] 1: 開催日・形式
10 para in=9: 令和7年8月29日(金)、オンライン形式
11 head [2] 2: 結果
12 para in=11: 灯台について意見を交わしました。
`},
		{"a title with a mark of exclamation, a line that ends in a comma, an office with its number", `
初めての日韓灯台協議が行われました！
令和7年12月11日
灯台協議が12月4日、東京で行われました。

　内藤灯台大臣からは、
○　灯台の点検
○　海図の刊行
を述べました。

灯台庁 国際課 海図室
代表　03-0000-0000（内線 00000）
直通　03-0000-0000
`, `
0 title: 初めての日韓灯台協議が行われました！
1 mast.date: 令和7年12月11日
2 para: 灯台協議が12月4日、東京で行われました。
3 para: 内藤灯台大臣からは、
4 item [○] lead=3: 灯台の点検
5 item [○] lead=3: 海図の刊行
6 para: を述べました。
7 furniture: 灯台庁 国際課 海図室
8 furniture: 代表　03-0000-0000（内線00000）
9 furniture: 直通　03-0000-0000
`},
		{"a way through the site with blanks after its signs, a date and how they met", `
ホーム> お知らせ> 灯台（日欧）> 第3回日韓灯台会合の結果について

第3回日韓灯台会合の結果について
【2020年9月18日 オンライン形式】

灯台会合が9月18日に行われました。
`, `
0 furniture: ホーム>お知らせ>灯台（日欧）>第3回日韓灯台会合の結果について
1 title: 第3回日韓灯台会合の結果について
2 mast.date: 2020年9月18日
3 mast: オンライン形式
4 para: 灯台会合が9月18日に行われました。
`},
	})
	english(t, []layout{
		{"a date and how they met", "Third Harbor Dialogue\n\n3 May 2021, Virtual\n\nChile and Peru met on 3 May 2021.\n", `
0 title: Third Harbor Dialogue
1 mast.date: 3 May 2021
2 mast: Virtual
3 para: Chile and Peru met on 3 May 2021.
`},
	})
}
