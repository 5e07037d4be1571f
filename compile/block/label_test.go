package block_test

import "testing"

// Labels with their values, alone, with sides, and with lists below them.
func TestLabelsEnglish(t *testing.T) {
	english(t, []layout{
		{"agenda", `
SUMMARY OF OUTCOMES

Third Canada-Ruritania Ocean Dialogue

Date: March 3 and 4, 2021
Venue: Halifax, Nova Scotia (hybrid)
Co-chairs: Dr. Anna Lee, Assistant Deputy Minister, Fisheries and Oceans Canada
           Mr. Rudolf Rassendyll, Director General, Ministry of the Sea
Participants:
- Global Affairs Canada
- Ministry of Foreign Affairs of Ruritania

Main points

1. Opening
The co-chairs welcomed the participants.

2. Fisheries science
2.1 Data exchange
The two sides agreed to exchange stock assessments every year.
2.2 Joint surveys
Canada offered ship time in 2022.

3. Next meeting
The fourth Dialogue will be held in Strelsau in 2023.
`, `
0 mast.type: SUMMARY OF OUTCOMES
1 title: Third Canada-Ruritania Ocean Dialogue
2 label [Date]: March 3 and 4, 2021
3 label [Venue]: Halifax, Nova Scotia (hybrid)
4 label [Co-chairs]: Dr. Anna Lee, Assistant Deputy Minister, Fisheries and Oceans Canada Mr. Rudolf Rassendyll, Director General, Ministry of the Sea
5 label [Participants]: 
6 item [-]: Global Affairs Canada
7 item [-]: Ministry of Foreign Affairs of Ruritania
8 head: Main points
9 head [1.] 1 level=2 in=8: Opening
10 para in=9: The co-chairs welcomed the participants.
11 head [2.] 2 level=2 in=8: Fisheries science
12 head [2.1] 2.1 level=3 in=11: Data exchange
13 para in=12: The two sides agreed to exchange stock assessments every year.
14 head [2.2] 2.2 level=3 in=11: Joint surveys
15 para in=14: Canada offered ship time in 2022.
16 head [3.] 3 level=2 in=8: Next meeting
17 para in=16: The fourth Dialogue will be held in Strelsau in 2023.
`},
		{"lists of participants", `
Summary of the Fifth U.S.-Ruritania Science Dialogue

Date/Time: May 4, 2022, 9:00 a.m.
Location: Virtual

U.S. Participants:
Department of State
National Science Foundation

Ruritanian Participants:
Ministry of Research
Royal Academy

Summary:

The two sides discussed quantum science. They agreed to hold a workshop in 2023.

Action items:
1. Exchange lists of experts (both sides, by July 2022)
2. Draft a work plan (United States)
`, `
0 title: Summary of the Fifth U.S.-Ruritania Science Dialogue
1 label [Date/Time]: May 4, 2022, 9:00 a.m.
2 label [Location]: Virtual
3 label [U.S. Participants]: 
4 para lead=3: Department of State
5 para lead=3: National Science Foundation
6 label [Ruritanian Participants]: 
7 para lead=6: Ministry of Research
8 para lead=6: Royal Academy
9 head: Summary:
10 para in=9: The two sides discussed quantum science. They agreed to hold a workshop in 2023.
11 para in=9: Action items:
12 item [1.] in=9 lead=11: Exchange lists of experts (both sides, by July 2022)
13 item [2.] in=9 lead=11: Draft a work plan (United States)
`},
	})
}

// Labels with their values, alone, with sides, and with lists below them.
func TestLabelsJapanese(t *testing.T) {
	japanese(t, []layout{
		{"numbered labels with their values", `
1.日程 2021年5月12日(水)
2.場所 ルリタニア・ストレルサウ
3.出席者日本国海上保安庁(JCG): 内藤長官 他
ルリタニア海事庁(RMA): ゼンダ 庁長 他
(1)議　題：港湾の安全
4.会合の概要
　双方は、港湾の安全について意見交換を行った。
`, `
0 head [1.] 1: 日程
1 para in=0: 2021年5月12日(水)
2 head [2.] 2: 場所
3 para in=2: ルリタニア・ストレルサウ
4 head [3.] 3: 出席者
5 label [日本国海上保安庁(JCG)] in=4: 内藤長官 他
6 label [ルリタニア海事庁(RMA)] in=4: ゼンダ 庁長 他
7 head [(1)] 3.1 level=2 in=4: 議題
8 para in=7: 港湾の安全
9 head [4.] 4: 会合の概要
10 para in=9: 双方は、港湾の安全について意見交換を行った。
`},
		{"a single blank", `
日 時 2021年5月12日
場所 ストレルサウ
主催 ルリタニア海事庁
港湾 の安全について意見交換を行った。
`, `
0 label [日時]: 2021年5月12日
1 label [場所]: ストレルサウ
2 label [主催]: ルリタニア海事庁
3 para: 港湾 の安全について意見交換を行った。
`},
		{"sides in parentheses", `
ニュースリリース

日ルリタニアエネルギー対話を開催しました

2022年7月8日

▶エネルギー・環境

経済産業省は、7月7日（木曜日）に第3回日ルリタニアエネルギー対話を開催しました。

1．開催概要
日時：7月7日（木曜日）16時00分～18時00分
場所：経済産業省本館（ハイブリッド開催）
出席者：
（日本側）
資源エネルギー庁　国際資源エネルギー戦略統括調整官　他
（ルリタニア側）
エネルギー省　次官　他

2．結果概要
水素・アンモニアの供給網の構築に関する取組の進捗を確認しました。
・液化水素の実証事業
・アンモニア混焼に係る知見の共有

3．今後
次回は、2023年にルリタニアで開催する予定です。

担当
資源エネルギー庁長官官房国際課
電話：03-0000-0000
`, `
0 mast.type: ニュースリリース
1 title: 日ルリタニアエネルギー対話を開催しました
2 mast.date: 2022年7月8日
3 furniture [▶]: エネルギー・環境
4 para: 経済産業省は、7月7日（木曜日）に第3回日ルリタニアエネルギー対話を開催しました。
5 head [1.] 1: 開催概要
6 label [日時] in=5: 7月7日（木曜日）16時00分～18時00分
7 label [場所] in=5: 経済産業省本館（ハイブリッド開催）
8 label [出席者] in=5: 
9 label [日本側] in=5: 
10 para in=5 lead=9: 資源エネルギー庁　国際資源エネルギー戦略統括調整官　他
11 label [ルリタニア側] in=5: 
12 para in=5 lead=11: エネルギー省　次官　他
13 head [2.] 2: 結果概要
14 para in=13: 水素・アンモニアの供給網の構築に関する取組の進捗を確認しました。
15 item [・] in=13: 液化水素の実証事業
16 item [・] in=13: アンモニア混焼に係る知見の共有
17 head [3.] 3: 今後
18 para in=17: 次回は、2023年にルリタニアで開催する予定です。
19 furniture in=17: 担当
20 furniture in=17: 資源エネルギー庁長官官房国際課
21 furniture in=17: 電話：03-0000-0000
`},
		{"numbered labels and sides in brackets", `
第５回日・ルリタニアＩＣＴ共同作業部会
結果概要

１　日　時
　　令和４年９月２８日（水）１０：００～１２：００（日本時間）

２　場　所
　　総務省第１会議室（オンライン併用）

３　出席者
　【日本側】
　　総務省　国際戦略局長（共同議長）
　　総務省　国際戦略局　国際展開課長
　【ルリタニア側】
　　通信省　次官（共同議長）

４　結果
（１）５Ｇ
　　両国は、オープンＲＡＮに関する取組を紹介した。
（２）サイバーセキュリティ
　　両国は、人材育成に関する協力を継続することで合意した。
`, `
0 title: 第5回日・ルリタニアICT共同作業部会
1 title: 結果概要
2 head [1] 1: 日時
3 para in=2: 令和4年9月28日（水）10：00～12：00（日本時間）
4 head [2] 2: 場所
5 para in=4: 総務省第1会議室（オンライン併用）
6 head [3] 3: 出席者
7 label [日本側] in=6: 
8 para in=6 lead=7: 総務省　国際戦略局長（共同議長）
9 para in=6 lead=7: 総務省　国際戦略局　国際展開課長
10 label [ルリタニア側] in=6: 
11 para in=6 lead=10: 通信省　次官（共同議長）
12 head [4] 4: 結果
13 head [（1）] 4.1 level=2 in=12: 5G
14 para in=13: 両国は、オープンRANに関する取組を紹介した。
15 head [（2）] 4.2 level=2 in=12: サイバーセキュリティ
16 para in=15: 両国は、人材育成に関する協力を継続することで合意した。
`},
		{"sides below each other", `
日ルリタニア漁業協議（第4回）の開催結果

令和4年6月3日
水産庁

日　　時：令和4年6月1日（水）
場　　所：東京
出 席 者：日本側　　　　　水産庁次長（議長）、外務省
　　　　　ルリタニア側　　漁業省次官（議長）
議　　題：資源管理

（参考）日ルリタニア漁業協議
　平成29年から、毎年開催している。
`, `
0 title: 日ルリタニア漁業協議（第4回）の開催結果
1 mast.date: 令和4年6月3日
2 mast.publisher: 水産庁
3 label [日時]: 令和4年6月1日（水）
4 label [場所]: 東京
5 label [出席者]: 
6 label [日本側] level=2 lead=5: 水産庁次長（議長）、外務省
7 label [ルリタニア側] level=2 lead=5: 漁業省次官（議長）
8 label [議題]: 資源管理
9 head: （参考）日ルリタニア漁業協議
10 para in=9: 平成29年から、毎年開催している。
`},
		{"lines of a side below each other", `
日ルリタニア漁業協議（第4回）の開催結果

出席者
日本側：山田　太郎　水産庁次長
　　　　外務省、海上保安庁
ルリタニア側：ルドルフ・ラッセンディル　漁業省次官
　　　　　　　漁業庁
`, `
0 title: 日ルリタニア漁業協議（第4回）の開催結果
1 head: 出席者
2 label [日本側] in=1: 山田　太郎　水産庁次長
3 para in=1 lead=2: 外務省、海上保安庁
4 label [ルリタニア側] in=1: ルドルフ・ラッセンディル　漁業省次官
5 para in=1 lead=4: 漁業庁
`},
		{"numbered sides", `
日・ルリタニア海洋協議（第2回）

平成２３年２月４日

　２月３日（木曜日），東京において，日・ルリタニア海洋協議（第２回）が開催されました。

1．日時
　平成２３年２月３日（木曜日）

2．出席者
（1）日本側：山田外務省審議官（議長），国土交通省，海上保安庁
（2）ルリタニア側：ラッセンディル外務次官（議長），海事省

3．概要
（1）双方は，海上安全について意見交換を行い，協力していくことで一致した。
（2）次回協議は，２０１２年にストレルソーで開催することとなった。

（注）本文書は参考訳である。
`, `
0 title: 日・ルリタニア海洋協議（第2回）
1 mast.date: 平成23年2月4日
2 para: 2月3日（木曜日）、東京において、日・ルリタニア海洋協議（第2回）が開催されました。
3 head [1.] 1: 日時
4 para in=3: 平成23年2月3日（木曜日）
5 head [2.] 2: 出席者
6 label [日本側] in=5: 山田外務省審議官（議長）、国土交通省、海上保安庁
7 label [ルリタニア側] in=5: ラッセンディル外務次官（議長）、海事省
8 head [3.] 3: 概要
9 item [（1）] in=8: 双方は、海上安全について意見交換を行い、協力していくことで一致した。
10 item [（2）] in=8: 次回協議は、2012年にストレルソーで開催することとなった。
11 note in=8: （注）本文書は参考訳である。
`},
	})
}
