package block_test

import "testing"

// Mastheads: type, issuer, place, date and title, in the orders in which publishers print them.
func TestHeadEnglish(t *testing.T) {
	english(t, []layout{
		{"page of a spokesperson", `
U.S. Department of State
Office of the Spokesperson
For Immediate Release
June 5, 2023
2023/512

MEDIA NOTE

Joint Statement on the Fourth U.S.-Ruritania Digital Dialogue

The text of the following note comes from Ruritania and Sylvania, whose ministers of transport met.

Begin Text:

The United States and Ruritania held the Fourth Digital Dialogue in Strelsau on June 1, 2023.

1. Connectivity

The two sides discussed rural networks.

2. Trust and Safety

The two sides agreed to:

a) share warnings;
b) publish a joint glossary; and
c) meet again in 2024.

End Text

###

For further information, please contact the Press Office, tel. 202-000-0000.
`, `
0 mast.publisher: U.S. Department of State
1 mast.publisher: Office of the Spokesperson
2 furniture: For Immediate Release
3 mast.date: June 5, 2023
4 furniture: 2023/512
5 mast.type: MEDIA NOTE
6 title: Joint Statement on the Fourth U.S.-Ruritania Digital Dialogue
7 furniture: The text of the following note comes from Ruritania and Sylvania, whose ministers of transport met.
8 furniture: Begin Text:
9 para: The United States and Ruritania held the Fourth Digital Dialogue in Strelsau on June 1, 2023.
10 head [1.] 1: Connectivity
11 para in=10: The two sides discussed rural networks.
12 head [2.] 2: Trust and Safety
13 para in=12: The two sides agreed to:
14 item [a)] in=12 lead=13: share warnings;
15 item [b)] in=12 lead=13: publish a joint glossary; and
16 item [c)] in=12 lead=13: meet again in 2024.
17 furniture in=12: End Text
18 furniture in=12: ###
19 furniture in=12: For further information, please contact the Press Office, tel. 202-000-0000.
`},
		{"page of a site", `
Home > Press Releases > Joint Statement on the U.S.-Ruritania Energy Security Dialogue

Joint Statement on the U.S.-Ruritania Energy Security Dialogue

MEDIA NOTE

OFFICE OF THE SPOKESPERSON

MARCH 3, 2020

Share

The text of the following communique is that of both governments.

The delegations met in Zenda.

TAGS
Bureau of Energy Resources   Ruritania   Energy

White House
USA.gov
`, `
0 furniture: Home > Press Releases > Joint Statement on the U.S.-Ruritania Energy Security Dialogue
1 title: Joint Statement on the U.S.-Ruritania Energy Security Dialogue
2 mast.type: MEDIA NOTE
3 mast.publisher: OFFICE OF THE SPOKESPERSON
4 mast.date: MARCH 3, 2020
5 furniture: Share
6 furniture: The text of the following communique is that of both governments.
7 para: The delegations met in Zenda.
8 furniture: TAGS
9 furniture: Bureau of Energy Resources Ruritania Energy
10 furniture: White House
11 furniture: USA.gov
`},
		{"press note of an institution", `
Brussels, 12 May 2022
(OR. en)

EU-Ruritania Joint Committee
Joint press release

The fifth meeting of the EU-Ruritania Joint Committee took place on 11 May 2022.

Background

The Joint Committee was set up in 2015.

Press contacts:
Jane Roe +32 2 000 00 00
`, `
0 mast.place: Brussels
1 mast.date: 12 May 2022
2 furniture: (OR. en)
3 title: EU-Ruritania Joint Committee
4 mast.type: Joint press release
5 para: The fifth meeting of the EU-Ruritania Joint Committee took place on 11 May 2022.
6 head: Background
7 para in=6: The Joint Committee was set up in 2015.
8 furniture in=6: Press contacts:
9 furniture in=6: Jane Roe +32 2 000 00 00
`},
		{"dateline of an agency", `
STRELSAU (June 4, 2020) - Ministers of Ruritania and Kenya met today.

They agreed on:
1) a hotline,
2) joint patrols.
`, `
0 mast.place: STRELSAU
1 mast.date: June 4, 2020
2 para: Ministers of Ruritania and Kenya met today.
3 para: They agreed on:
4 item [1)] lead=3: a hotline,
5 item [2)] lead=3: joint patrols.
`},
		{"days, no dateline", `
Polar Dialogue

May 4, 2018 – 5 May 2018 were the days on which Ruritania and Chile met.
`, `
0 title: Polar Dialogue
1 para: May 4, 2018 – 5 May 2018 were the days on which Ruritania and Chile met.
`},
		{"page that leads back", `
Science Policy

May 4, 2018
Ruritania and Chile held the first Polar Dialogue in Strelsau on May 2-3, 2018.

Back to Science Policy
`, `
0 furniture: Science Policy
1 mast.date: May 4, 2018
2 para: Ruritania and Chile held the first Polar Dialogue in Strelsau on May 2-3, 2018.
3 furniture: Back to Science Policy
`},
		{"bold dateline and run-in heads", `
**Joint Statement of the Ninth Ruritania-U.S. Defense Talks**

**WASHINGTON, D.C. (May 3, 2019)** – The Department of Defense hosted the Ninth Ruritania-U.S. Defense Talks.

**Cyber defense:** The two sides agreed to hold an exercise in 2020.

**Logistics.** They signed an arrangement on fuel.

*Next steps* – Both sides will report to ministers.
`, `
0 title: Joint Statement of the Ninth Ruritania-U.S. Defense Talks
1 mast.place: WASHINGTON, D.C.
2 mast.date: May 3, 2019
3 para: The Department of Defense hosted the Ninth Ruritania-U.S. Defense Talks.
4 head: Cyber defense
5 para in=4: The two sides agreed to hold an exercise in 2020.
6 head: Logistics
7 para in=6: They signed an arrangement on fuel.
8 head: Next steps
9 para in=8: Both sides will report to ministers.
`},
		{"fact sheet with a place before its text", `
FACT SHEET: U.S.-Ruritania Ministerial Dialogue

March 3, 2022

Washington, D.C. - Secretary Doe and Minister Roe met today and announced the following:

Energy: The two countries will build a grid laboratory.

Health: The two countries will share data on influenza.

                                   # # #
`, `
0 title: FACT SHEET: U.S.-Ruritania Ministerial Dialogue
1 mast.date: March 3, 2022
2 mast.place: Washington, D.C.
3 para: Secretary Doe and Minister Roe met today and announced the following:
4 head: Energy
5 para in=4: The two countries will build a grid laboratory.
6 head: Health
7 para in=6: The two countries will share data on influenza.
8 furniture in=6: # # #
`},
	})
}

// Mastheads: type, issuer, place, date and title, in the orders in which publishers print them.
func TestHeadJapanese(t *testing.T) {
	japanese(t, []layout{
		{"where a report comes from", `
日本貿易振興機構（ジェトロ）　ビジネス短信

内藤運輸相とロー運輸長官、日ペルー灯台パートナーシップの第2回閣僚会合を開催

リマ発

2031年3月14日

　内藤運輸相とロー運輸長官は3月12日、第2回閣僚会合を行った。
`, `
0 mast.publisher: 日本貿易振興機構（ジェトロ）
1 mast.type: ビジネス短信
2 title: 内藤運輸相とロー運輸長官、日ペルー灯台パートナーシップの第2回閣僚会合を開催
3 mast.place: リマ発
4 mast.date: 2031年3月14日
5 para: 内藤運輸相とロー運輸長官は3月12日、第2回閣僚会合を行った。
`},
		{"a subject beside the day, and a meeting that is printed twice below the text", `
2031年3月14日　海洋環境

「第6回日独灯台委員会」の結果について

　3月12日に東京で「第6回日独灯台委員会」と「第7回日独灯台委員会第5回小委員会」が開催され、双方の灯台の保守の方法と費用の分担について意見を交わし、点検の日程について合意しました。

「第7回日独灯台委員会第5回小委員会」
場所：東京

「第7回日独灯台委員会第5回小委員会」
場所：東京
`, `
0 mast.date: 2031年3月14日
1 mast: 海洋環境
2 title: 「第6回日独灯台委員会」の結果について
3 para: 3月12日に東京で「第6回日独灯台委員会」と「第7回日独灯台委員会第5回小委員会」が開催され、双方の灯台の保守の方法と費用の分担について意見を交わし、点検の日程について合意しました。
4 head: 「第7回日独灯台委員会第5回小委員会」
5 label [場所] in=4: 東京
6 head: 「第7回日独灯台委員会第5回小委員会」
7 label [場所] in=6: 東京
`},
		{"the issuer in two languages", `
国土交通省　Ministry of Land, Infrastructure & Transport

第一回日ルリタニア灯台会合の結果について

平成18年9月7日

　本日、第一回日ルリタニア灯台会合を開催しました。
`, `
0 mast.publisher: 国土交通省
1 furniture: Ministry of Land, Infrastructure & Transport
2 title: 第一回日ルリタニア灯台会合の結果について
3 mast.date: 平成18年9月7日
4 para: 本日、第一回日ルリタニア灯台会合を開催しました。
`},
		{"joint statement with a dateline in parentheses", `
日本国政府とルリタニア王国政府との間の
第1回デジタル対話に関する共同声明

（令和4年5月10日、東京）

日本国とルリタニア王国は、次のとおり共同声明を発出する。

I 序文

1．両国は、2022年5月10日、東京において第1回デジタル対話を開催した。

II 協力分野

2．両国は、次の分野で協力する。
（1）デジタル政府
（2）データ流通
（3）サイバーセキュリティ

3．両国は、毎年対話を開催する。
`, `
0 title: 日本国政府とルリタニア王国政府との間の
1 title: 第1回デジタル対話に関する共同声明
2 mast.date: 令和4年5月10日
3 mast.place: 東京
4 para: 日本国とルリタニア王国は、次のとおり共同声明を発出する。
5 head [I] I: 序文
6 item [1.] in=5: 両国は、2022年5月10日、東京において第1回デジタル対話を開催した。
7 head [II] II: 協力分野
8 item [2.] in=7: 両国は、次の分野で協力する。
9 item [（1）] level=2 in=7 lead=8: デジタル政府
10 item [（2）] level=2 in=7 lead=8: データ流通
11 item [（3）] level=2 in=7 lead=8: サイバーセキュリティ
12 item [3.] in=7: 両国は、毎年対話を開催する。
`},
		{"announcement with numbered paragraphs", `
会談・訪問 > 報道発表

第2回日・ルリタニア経済政策協議の開催

令和2年3月5日

英語版（English）

1　3月4日（水曜日）、東京において、第2回日・ルリタニア経済政策協議が開催され、日本側から山田太郎外務省経済局長が、ルリタニア側からルドルフ・ラッセンディル外務次官が、それぞれ出席しました。

2　双方は、以下について意見交換を行いました。

(1)二国間経済関係
　双方は、投資環境の整備について議論しました。

(2)多国間協力
　双方は、WTO改革に関し連携していくことで一致しました。

3　双方は、次回協議を2021年にストレルソーで開催することで一致しました。

関連リンク
・ルリタニア基礎データ
・日・ルリタニア関係
`, `
0 furniture: 会談・訪問>報道発表
1 title: 第2回日・ルリタニア経済政策協議の開催
2 mast.date: 令和2年3月5日
3 furniture: 英語版（English）
4 item [1]: 3月4日（水曜日）、東京において、第2回日・ルリタニア経済政策協議が開催され、日本側から山田太郎外務省経済局長が、ルリタニア側からルドルフ・ラッセンディル外務次官が、それぞれ出席しました。
5 item [2]: 双方は、以下について意見交換を行いました。
6 head [(1)] 1: 二国間経済関係
7 para in=6: 双方は、投資環境の整備について議論しました。
8 head [(2)] 2: 多国間協力
9 para in=8: 双方は、WTO改革に関し連携していくことで一致しました。
10 item [3]: 双方は、次回協議を2021年にストレルソーで開催することで一致しました。
11 furniture: 関連リンク
12 furniture: ・ルリタニア基礎データ
13 furniture: ・日・ルリタニア関係
`},
		{"announcement of an embassy", `
Embassy of Japan in Ruritania
Press release (in Japanese only)

第1回日ルリタニア文化協議（結果概要）

令和6年10月10日

１　第1回日ルリタニア文化協議が開催された。

２　双方は、次の取組を進めることで一致した。
・留学生の交流の拡大
・映画祭の共同開催

（了）
`, `
0 furniture: Embassy of Japan in Ruritania
1 furniture: Press release (in Japanese only)
2 title: 第1回日ルリタニア文化協議（結果概要）
3 mast.date: 令和6年10月10日
4 item [1]: 第1回日ルリタニア文化協議が開催された。
5 item [2]: 双方は、次の取組を進めることで一致した。
6 item [・] level=2 lead=5: 留学生の交流の拡大
7 item [・] level=2 lead=5: 映画祭の共同開催
8 furniture: （了）
`},
	})
}
