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
		{"the way as a list, below the name of the site", `
本文へ移動

海上保安庁
Japan Coast Guard

  • ホーム
  • お知らせ
  • 日ルリタニア港湾対話を開催しました

日ルリタニア港湾対話を開催しました

公開日：2021年5月12日
` + body, `
0 furniture: 本文へ移動
1 mast.publisher: 海上保安庁
2 furniture: Japan Coast Guard
3 furniture: •ホーム
4 furniture: •お知らせ
5 furniture: •日ルリタニア港湾対話を開催しました
6 title: 日ルリタニア港湾対話を開催しました
7 mast.date [公開日]: 2021年5月12日
8 para: 双方は、港湾の安全について意見交換を行った。
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
		{"a long way, and the date and place of issue in one bracket", `
現在位置 : トップページ > 国際政策 > 主要な国際会議・二国間協議 > 二国間海事局長対話等 > 第2回日ルリタニア海事対話プレスリリース

第2回日ルリタニア海事対話プレスリリース

【2021年5月12日　於:東京】
` + body, `
0 furniture: 現在位置:トップページ>国際政策>主要な国際会議・二国間協議>二国間海事局長対話等>第2回日ルリタニア海事対話プレスリリース
1 title: 第2回日ルリタニア海事対話プレスリリース
2 mast.date: 2021年5月12日
3 mast.place: 於:東京
4 para: 双方は、港湾の安全について意見交換を行った。
`},
		{"a button and a subject above the title, a button below it", `
報道発表資料

この記事を印刷
2021年05月12日
・港湾環境

第2回日ルリタニア港湾会合の結果について

  • 印刷
` + body, `
0 mast.type: 報道発表資料
1 furniture: この記事を印刷
2 mast.date: 2021年05月12日
3 furniture [・]: 港湾環境
4 title: 第2回日ルリタニア港湾会合の結果について
5 furniture [•]: 印刷
6 para: 双方は、港湾の安全について意見交換を行った。
`},
		{"the bar of a table in which the page was set", `
国土交通省は、第2回日ルリタニア港湾会合を開催しましたので概要をお知らせします。 |
第2回日ルリタニア港湾会合
双方は、港湾の安全について意見交換を行いました。
`, `
0 para: 国土交通省は、第2回日ルリタニア港湾会合を開催しましたので概要をお知らせします。
1 head: 第2回日ルリタニア港湾会合
2 para in=1: 双方は、港湾の安全について意見交換を行いました。
`},
		{"a way whose signs touch the next step", `
ホーム >報道・広報 >長官会見 >令和3年 >

令和3年5月12日付 長官会見記録

日ルリタニア港湾対話について
` + body, `
0 furniture: ホーム>報道・広報>長官会見>令和3年>
1 title: 令和3年5月12日付 長官会見記録
2 head: 日ルリタニア港湾対話について
3 para in=2: 双方は、港湾の安全について意見交換を行った。
`},
		{"a date and the title on one line", `
平成30年9月12日 港湾局長会見の記録

［発言事項］
` + body, `
0 mast.date: 平成30年9月12日
1 title: 港湾局長会見の記録
2 head: ［発言事項］
3 para in=2: 双方は、港湾の安全について意見交換を行った。
`},
		{"headings of a page and captions", `
検索
×閉じる
内藤大臣のルリタニア出張

発表日
令和6年9月27日

概要
` + body + `
本文
` + body + `
会議の様子
`, `
0 furniture: 検索
1 furniture: ×閉じる
2 title: 内藤大臣のルリタニア出張
3 furniture: 発表日
4 mast.date: 令和6年9月27日
5 head: 概要
6 para in=5: 双方は、港湾の安全について意見交換を行った。
7 head: 本文
8 para in=7: 双方は、港湾の安全について意見交換を行った。
9 caption in=7: 会議の様子
`},
		{"date and place on one line", `
第2回日ルリタニア港湾対話

2021年5月12日　於：東京

` + body, `
0 title: 第2回日ルリタニア港湾対話
1 mast.date: 2021年5月12日
2 mast.place: 於：東京
3 para: 双方は、港湾の安全について意見交換を行った。
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
		{"names are printed twice inside the text, below a sentence and a number", `
第2回日ルリタニア灯台委員会の結果について
2021年5月12日

5月10日に、委員会が開催されました。

1．概要
両国の灯台の保守を検討しました。

2．出席者
「第2回日ルリタニア灯台委員会」
港湾局長ほか

3．日程
「第2回日ルリタニア灯台委員会」
午後
`, `
0 title: 第2回日ルリタニア灯台委員会の結果について
1 mast.date: 2021年5月12日
2 para: 5月10日に、委員会が開催されました。
3 head [1.] 1: 概要
4 para in=3: 両国の灯台の保守を検討しました。
5 head [2.] 2: 出席者
6 para in=5: 「第2回日ルリタニア灯台委員会」
7 para in=5: 港湾局長ほか
8 head [3.] 3: 日程
9 para in=8: 「第2回日ルリタニア灯台委員会」
10 para in=8: 午後
`},
		{"the title is printed twice, a subject stands above numbered headings", `
トップページ
2021年度5月一覧
日ルリタニア産業対話を開催しました
日ルリタニア産業対話を開催しました
2021年5月12日

エネルギー・環境

5月10日に、産業対話を開催しました。

1．対話の目的
両国の協力を進めることです。
`, `
0 furniture: トップページ
1 furniture: 2021年度5月一覧
2 title: 日ルリタニア産業対話を開催しました
3 furniture: 日ルリタニア産業対話を開催しました
4 mast.date: 2021年5月12日
5 furniture: エネルギー・環境
6 para: 5月10日に、産業対話を開催しました。
7 head [1.] 1: 対話の目的
8 para in=7: 両国の協力を進めることです。
`},
		{"dates in other forms", `
2021.05.12
プレスリリース
ルリタニアとの政策対話を実施
＜令和3年5月12日＞
国際協力機構は、政策対話を実施しました。
〇日時：令和3年5月10日
`, `
0 mast.date: 2021.05.12
1 mast.type: プレスリリース
2 title: ルリタニアとの政策対話を実施
3 mast.date: 令和3年5月12日
4 para: 国際協力機構は、政策対話を実施しました。
5 label [日時]: 令和3年5月10日
`},
		{"no line names a meeting", `
港湾の安全
令和3年5月12日
` + body, `
0 title: 港湾の安全
1 mast.date: 令和3年5月12日
2 para: 双方は、港湾の安全について意見交換を行った。
`},
		{"subjects above the title, and a long way", `
現在位置 : トップページ > 国際政策 > 主要な国際会議・二国間協議 > 二国間の港湾大臣対話等 > 灯台と航路標識 > 第2回日ルリタニア灯台対話プレスリリース

報道発表資料

この記事を印刷
  • 航路標識

第2回日ルリタニア灯台対話の結果について(お知らせ)

【2018年3月23日　於：東京】

双方は、灯台の保守について意見交換を行いました。
`, `
0 furniture: 現在位置:トップページ>国際政策>主要な国際会議・二国間協議>二国間の港湾大臣対話等>灯台と航路標識>第2回日ルリタニア灯台対話プレスリリース
1 mast.type: 報道発表資料
2 furniture: この記事を印刷
3 furniture [•]: 航路標識
4 title: 第2回日ルリタニア灯台対話の結果について(お知らせ)
5 mast.date: 2018年3月23日
6 mast.place: 於：東京
7 para: 双方は、灯台の保守について意見交換を行いました。
`},
		{"what it is about in brackets, and whom to ask", `
「日ルリタニア灯台対話」を開催しました

【本件概要】

本日、「日ルリタニア灯台対話」を開催しました。

【本件お問合せ先】

海事局 灯台課
`, `
0 title: 「日ルリタニア灯台対話」を開催しました
1 head: 【本件概要】
2 para in=1: 本日、「日ルリタニア灯台対話」を開催しました。
3 furniture in=1: 【本件お問合せ先】
4 furniture in=1: 海事局 灯台課
`},
		{"the date of issue at the end", `
「日ルリタニア灯台対話」を開催しました
本件の概要
本日、「日ルリタニア灯台対話」を開催しました。
1.対話の概要
双方は、灯台の保守について意見交換を行いました。
担当
海事局 灯台課
電話：03-0000-0000
公表日
平成30年3月23日(金)
`, `
0 title: 「日ルリタニア灯台対話」を開催しました
1 head: 本件の概要
2 para in=1: 本日、「日ルリタニア灯台対話」を開催しました。
3 head [1.] 1 level=2 in=1: 対話の概要
4 para in=3: 双方は、灯台の保守について意見交換を行いました。
5 furniture in=3: 担当
6 furniture in=3: 海事局 灯台課
7 furniture in=3: 電話：03-0000-0000
8 furniture in=3: 公表日
9 mast.date: 平成30年3月23日(金)
`},
	})
}

// TestNumbersJapanese has numbers that head some paragraphs of a list, run on
// through higher headings, or are Roman with a full-width full stop.
func TestNumbersJapanese(t *testing.T) {
	japanese(t, []layout{
		{"heads among numbered paragraphs", `
第2回日ルリタニア対話
共同声明

1.　双方は、東京で会合を開催した。

2.　双方は、進展を歓迎した。

3.　電子政府
　双方は、次のことを認識した。
　(a) 信頼が前提であること。
　(b) 標準が重要であること。

4.　港湾
　双方は、共同で調査を行う。

5.　双方は、次回対話を開催する。
`, `
0 title: 第2回日ルリタニア対話
1 title: 共同声明
2 item [1.]: 双方は、東京で会合を開催した。
3 item [2.]: 双方は、進展を歓迎した。
4 head [3.] 3: 電子政府
5 para in=4: 双方は、次のことを認識した。
6 item [(a)] in=4 lead=5: 信頼が前提であること。
7 item [(b)] in=4 lead=5: 標準が重要であること。
8 head [4.] 4: 港湾
9 para in=8: 双方は、共同で調査を行う。
10 item [5.]: 双方は、次回対話を開催する。
`},
		{"numbers run on through Roman parts", `
日ルリタニア産業対話の結果

Ⅰ．全体会合

１．港湾
　双方は、意見交換を行った。

２．貿易
　双方は、意見交換を行った。

Ⅱ．作業部会

３．標準
　双方は、報告を受けた。
`, `
0 title: 日ルリタニア産業対話の結果
1 head [Ⅰ。] I: 全体会合
2 head [1.] 1 level=2 in=1: 港湾
3 para in=2: 双方は、意見交換を行った。
4 head [2.] 2 level=2 in=1: 貿易
5 para in=4: 双方は、意見交換を行った。
6 head [Ⅱ。] II: 作業部会
7 head [3.] 3 level=2 in=6: 標準
8 para in=7: 双方は、報告を受けた。
`},
		{"a ruler ends the contacts", `
日ルリタニア対話の結果

　双方は、意見交換を行った。

（連絡先）
港湾局国際課
電話：03-0000-0000

―――――――――――

別紙

日ルリタニア対話　結果概要

１．港湾
　双方は、意見交換を行った。
`, `
0 title: 日ルリタニア対話の結果
1 para: 双方は、意見交換を行った。
2 furniture: （連絡先）
3 furniture: 港湾局国際課
4 furniture: 電話：03-0000-0000
5 furniture: ―――――――――――
6 furniture: 別紙
7 head: 日ルリタニア対話　結果概要
8 head [1.] 1 level=2 in=7: 港湾
9 para in=8: 双方は、意見交換を行った。
`},
		{"notes that head lines and notes that say all", `
日ルリタニア対話の結果

　双方は、意見交換を行った。

（注）過去の会合
　第2回　平成30年10月　東京
　第3回　令和元年11月21日　ストレルサウ

（参考）第1回の対話は、平成29年3月14日から15日まで、東京において開催
`, `
0 title: 日ルリタニア対話の結果
1 para: 双方は、意見交換を行った。
2 head: （注）過去の会合
3 para in=2: 第2回　平成30年10月　東京
4 para in=2: 第3回　令和元年11月21日　ストレルサウ
5 note in=2: （参考）第1回の対話は、平成29年3月14日から15日まで、東京において開催
`},
		{"values below their heads", `
日ルリタニア対話の結果

日時
2023年11月21日（火）13時30分

場所
東京（港区）

双方は、意見交換を行った。
`, `
0 title: 日ルリタニア対話の結果
1 head: 日時
2 para in=1: 2023年11月21日（火）13時30分
3 head: 場所
4 para in=3: 東京（港区）
5 para in=3: 双方は、意見交換を行った。
`},
		{"the place and the agency in a bracket, and the time", `
独仏、灯台保守の実務対話を来月再開へ
2031.03.14 14:05

【ソウル聯合ニュース】港湾庁は14日、対話を再開すると発表した。
`, `
0 title: 独仏、灯台保守の実務対話を来月再開へ
1 mast.date: 2031.03.14 14:05
2 mast.place: ソウル
3 para: 港湾庁は14日、対話を再開すると発表した。
`},
		{"the parts of a site with blanks between, and the day of dispatch", `
灯台庁
ホーム ニュース プレスリリース
発信日:2031年3月14日
担当部署:北海課

第3回日独灯台対話を開催

【東京=VNA】双方は、保守について意見を交わした。
`, `
0 mast.publisher: 灯台庁
1 furniture: ホーム ニュース プレスリリース
2 mast.date [発信日]: 2031年3月14日
3 furniture: 担当部署:北海課
4 title: 第3回日独灯台対話を開催
5 mast.place: 東京
6 para: 双方は、保守について意見を交わした。
`},
		{"a title with a colon after the name of the dialogue", `
駐日リンガ大使館・領事館
日独灯台経済対話:第15回会合に関する共同声明
2031年3月14日
東京

双方は、保守について意見を交わした。
`, `
0 mast.publisher: 駐日リンガ大使館・領事館
1 title: 日独灯台経済対話:第15回会合に関する共同声明
2 mast.date: 2031年3月14日
3 mast.place: 東京
4 para: 双方は、保守について意見を交わした。
`},
		{"an agency beside the day, and a bracket that is no dateline", `
灯台民報日本語版 2031年3月14日13:15
独仏、第3回灯台保守対話を開催

【東京会合】双方は、保守について意見を交わした。
`, `
0 mast: 灯台民報日本語版
1 mast.date: 2031年3月14日13:15
2 title: 独仏、第3回灯台保守対話を開催
3 para: 【東京会合】双方は、保守について意見を交わした。
`},
		{"the parts of a site, with the day in one of them, and a committee after the title", `
一般社団法人 日本灯台事業連合会
Policy(提言・報告書) 灯器、岸壁、保守、測量、点検、海図、安全、教育、統計
会員専用ページ 会員企業一覧 灯台タイムス
トップ Action(活動) 週刊 灯台タイムス 2031年3月10日 No.368

日独灯台保守対話を開催 ― 保守推進委員会

灯台保守推進委員会は3月6日、対話を開催した。
`, `
0 mast.publisher: 一般社団法人 日本灯台事業連合会
1 furniture: Policy(提言・報告書)灯器、岸壁、保守、測量、点検、海図、安全、教育、統計
2 furniture: 会員専用ページ 会員企業一覧 灯台タイムス
3 mast.date: 2031年3月10日
4 title: 日独灯台保守対話を開催―保守推進委員会
5 para: 灯台保守推進委員会は3月6日、対話を開催した。
`},
	})
}

// TestSitesEnglish has the beginnings of pages as foreign services and
// commissions print them.
func TestSitesEnglish(t *testing.T) {
	const body = "\nThe two sides met in Strelsau on May 10, 2023, and discussed ports.\n"
	english(t, []layout{
		{"banners above a title that begins with its kind", `
R. Roe photo

Only offices of Ruritania print this seal.

Joint Communique Following Talks With President Roe of Grenada.

May 12, 1975

The two Presidents discussed ports.
`, `
0 furniture: R. Roe photo
1 furniture: Only offices of Ruritania print this seal.
2 title: Joint Communique Following Talks With President Roe of Grenada.
3 mast.date: May 12, 1975
4 para: The two Presidents discussed ports.
`},
		{"a title that the way through the site ends with, and where it is kept", `
[Strelsau 2005 Presidency of the Council]

You are here : Home > News > May 2005 > Seventh Ministers' Port Evening (final)

Press Release
Seventh Ministers' Port Evening (final)

Date of release : 18-05-2005

Policy area : Ports and Harbors

JS-1458

The two sides discussed ports.
`, `
0 furniture: [Strelsau 2005 Presidency of the Council]
1 furniture: You are here : Home > News > May 2005 > Seventh Ministers' Port Evening (final)
2 mast.type: Press Release
3 title: Seventh Ministers' Port Evening (final)
4 mast.date [Date of release :]: 18-05-2005
5 furniture: Policy area : Ports and Harbors
6 furniture: JS-1458
7 para: The two sides discussed ports.
`},
		{"contacts between the title and the text", `
Third Harbor Dialogue

Release details

Release type

Media release

Related ministers and contacts

Media contact
  • Tom Reed (Minister Marsh’s office) 0400 000 000

Release content

16 March 2018

Today both sides welcomed the plan.
`, `
0 title: Third Harbor Dialogue
1 furniture: Release details
2 furniture: Release type
3 mast.type: Media release
4 furniture: Related ministers and contacts
5 furniture: Media contact
6 furniture: • Tom Reed (Minister Marsh’s office) 0400 000 000
7 furniture: Release content
8 mast.date: 16 March 2018
9 para: Today both sides welcomed the plan.
`},
		{"a menu of bullets", `
Ministry of Harbors

  • Sitemap
  • Japanese

Press Release

July 4, 2013

Results of the Harbor Dialogue

Both sides welcomed the plan.
`, `
0 mast.publisher: Ministry of Harbors
1 furniture [•]: Sitemap
2 furniture [•]: Japanese
3 mast.type: Press Release
4 mast.date: July 4, 2013
5 title: Results of the Harbor Dialogue
6 para: Both sides welcomed the plan.
`},
		{"banner and menu above the title", `
An official website of the Ruritanian Government
Ministry of Ports
Press Releases
Joint Statement on the Third Ruritania-Grenada Port Dialogue
Office of the Spokesperson
May 12, 2023
Share
` + body, `
0 furniture: An official website of the Ruritanian Government
1 mast.publisher: Ministry of Ports
2 furniture: Press Releases
3 title: Joint Statement on the Third Ruritania-Grenada Port Dialogue
4 mast.publisher: Office of the Spokesperson
5 mast.date: May 12, 2023
6 furniture: Share
7 para: The two sides met in Strelsau on May 10, 2023, and discussed ports.
`},
		{"reference, languages and reading time", `
STATEMENT/23/1234

Available languages: English French
Statement
12 May 2023
Brussels
3 min read
EU-Ruritania Port Council: Joint statement
` + body, `
0 furniture: STATEMENT/23/1234
1 furniture: Available languages: English French
2 mast.type: Statement
3 mast.date: 12 May 2023
4 mast.place: Brussels
5 furniture: 3 min read
6 title: EU-Ruritania Port Council: Joint statement
7 para: The two sides met in Strelsau on May 10, 2023, and discussed ports.
`},
		{"issuer and type with a dash between", `
Ministry of Ports - Press release
Second Ruritania-Grenada Port Dialogue
Brussels, 12 May 2023
` + body, `
0 mast.publisher: Ministry of Ports
1 mast.type: Press release
2 title: Second Ruritania-Grenada Port Dialogue
3 mast.place: Brussels
4 mast.date: 12 May 2023
5 para: The two sides met in Strelsau on May 10, 2023, and discussed ports.
`},
		{"issuer and date below a summary", `
Press release
Ruritania and Grenada hold fourth port dialogue
Ruritania and Grenada held their fourth Port Dialogue in Strelsau.
From: Ministry of Ports
Published
12 May 2023
` + body, `
0 mast.type: Press release
1 title: Ruritania and Grenada hold fourth port dialogue
2 para: Ruritania and Grenada held their fourth Port Dialogue in Strelsau.
3 mast.publisher: From: Ministry of Ports
4 furniture: Published
5 mast.date: 12 May 2023
6 para: The two sides met in Strelsau on May 10, 2023, and discussed ports.
`},
		{"a part of the site, parted from a title of two lines", `
Ocean affairs

Ruritania and Grenada
Third Port Dialogue
May 12, 2023
` + body, `
0 furniture: Ocean affairs
1 title: Ruritania and Grenada
2 title: Third Port Dialogue
3 mast.date: May 12, 2023
4 para: The two sides met in Strelsau on May 10, 2023, and discussed ports.
`},
	})
}
