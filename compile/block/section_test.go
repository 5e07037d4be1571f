package block_test

import "testing"

// Headings: numbered, lettered, in capitals, in brackets, nested, running into their text.
func TestSectionsEnglish(t *testing.T) {
	english(t, []layout{
		{"Roman numbers and letters", `
Outcome of the First Dialogue

I. Introduction
The first Dialogue took place in Hanoi on May 1, 2020.
II. Discussions
A. Trade
The two sides discussed tariffs.
B. Investment
The two sides discussed screening.
III. Closing
The second Dialogue will be held in 2021.
`, `
0 title: Outcome of the First Dialogue
1 head [I.] I: Introduction
2 para in=1: The first Dialogue took place in Hanoi on May 1, 2020.
3 head [II.] II: Discussions
4 head [A.] II.A level=2 in=3: Trade
5 para in=4: The two sides discussed tariffs.
6 head [B.] II.B level=2 in=3: Investment
7 para in=6: The two sides discussed screening.
8 head [III.] III: Closing
9 para in=8: The second Dialogue will be held in 2021.
`},
		{"over who chaired in parentheses, and with initials at the end", `
Record of the First Dialogue

The first Dialogue took place in Hanoi on May 1, 2020.

Opening Session
(Chairs: Ms. Roe and Mr. Poe)
The two sides discussed tariffs.

Records of Earlier Regular Meetings of the Suva J.C.

The two sides discussed screening.
`, `
0 title: Record of the First Dialogue
1 para: The first Dialogue took place in Hanoi on May 1, 2020.
2 head: Opening Session
3 para in=2: (Chairs: Ms. Roe and Mr. Poe)
4 para in=2: The two sides discussed tariffs.
5 head: Records of Earlier Regular Meetings of the Suva J.C.
6 para in=5: The two sides discussed screening.
`},
		{"numbered labels over their values, and a credit after a full stop", `
Outcome of the First Dialogue

The first Dialogue took place in Hanoi.

1. Date

May 1 and 2, 2020

2. Results

The two sides discussed tariffs.

The delegations in Hanoi. Photo: Ministry of Ports

The two sides discussed screening.
`, `
0 title: Outcome of the First Dialogue
1 para: The first Dialogue took place in Hanoi.
2 head [1.] 1: Date
3 para in=2: May 1 and 2, 2020
4 head [2.] 2: Results
5 para in=4: The two sides discussed tariffs.
6 caption in=4: The delegations in Hanoi. Photo: Ministry of Ports
7 para in=4: The two sides discussed screening.
`},
		{"capitals", `
READOUT OF THE SECOND U.S.-RURITANIA SPACE DIALOGUE

The United States and Ruritania convened the second Space Dialogue in Houston on June 3, 2021.

CIVIL SPACE

The delegations discussed lunar exploration.

SPACE SITUATIONAL AWARENESS

The delegations agreed to share orbital data.
`, `
0 title: READOUT OF THE SECOND U.S.-RURITANIA SPACE DIALOGUE
1 para: The United States and Ruritania convened the second Space Dialogue in Houston on June 3, 2021.
2 head: CIVIL SPACE
3 para in=2: The delegations discussed lunar exploration.
4 head: SPACE SITUATIONAL AWARENESS
5 para in=4: The delegations agreed to share orbital data.
`},
		{"references that run in", `
Outcome of the Second Ports Dialogue
The Second Ports Dialogue was held in Strelsau on May 2, 2019.
1.Main results
(1) Green ports
The two countries agreed to exchange data.
(2) Safety
The two countries agreed to exchange data.
(Reference) Participants of the Second Ports Dialogue Chilean delegation: Juan Pérez, Director of Ports, etc. The Ruritanian delegation: Fritz von Tarlenheim, Harbour Master.
2.Future plans
The next Dialogue will be held in 2020.
(Reference) Outline of the Ports Dialogue “The Ports Dialogue” has been held since 2017.
`, `
0 title: Outcome of the Second Ports Dialogue
1 para: The Second Ports Dialogue was held in Strelsau on May 2, 2019.
2 head [1.] 1: Main results
3 head [(1)] 1.1 level=2 in=2: Green ports
4 para in=3: The two countries agreed to exchange data.
5 head [(2)] 1.2 level=2 in=2: Safety
6 para in=5: The two countries agreed to exchange data.
7 head: (Reference) Participants of the Second Ports Dialogue
8 label [Chilean delegation] in=7: Juan Pérez, Director of Ports, etc.
9 label [The Ruritanian delegation] in=7: Fritz von Tarlenheim, Harbour Master.
10 head [2.] 2: Future plans
11 para in=10: The next Dialogue will be held in 2020.
12 head: (Reference) Outline of the Ports Dialogue
13 para in=12: “The Ports Dialogue” has been held since 2017.
`},
		{"numbered paragraphs run on through sections", `
Joint Statement of the Third Summit

1.  We, the leaders, met in Zenda on May 2, 2021.

**A. SECURITY**

**Cyber**

2.  We condemn attacks on hospitals.
3.  We will:
    -   share warnings;
    -   train experts.

**B. ECONOMY**

4.  We welcome the new air service.
`, `
0 title: Joint Statement of the Third Summit
1 item [1.]: We, the leaders, met in Zenda on May 2, 2021.
2 head [A.] A: SECURITY
3 head level=2 in=2: Cyber
4 item [2.] in=3: We condemn attacks on hospitals.
5 item [3.] in=3: We will:
6 item [-] level=2 in=3 lead=5: share warnings;
7 item [-] level=2 in=3 lead=5: train experts.
8 head [B.] B: ECONOMY
9 item [4.] in=8: We welcome the new air service.
`},
		{"numbers of one shape nested", `
Joint Statement on Trade

1.  **Tariffs**

1.  The sides intend to lower tariffs on tea.
2.  The sides intend to lower tariffs on ice.

2.  **Services**

1.  The sides intend to recognize diplomas.
`, `
0 title: Joint Statement on Trade
1 head [1.] 1: Tariffs
2 item [1.] in=1: The sides intend to lower tariffs on tea.
3 item [2.] in=1: The sides intend to lower tariffs on ice.
4 head [2.] 2: Services
5 item [1.] in=4: The sides intend to recognize diplomas.
`},
	})
}

// Headings: numbered, lettered, in capitals, in brackets, nested, running into their text.
func TestSectionsJapanese(t *testing.T) {
	japanese(t, []layout{
		{"numbered sides of a list of participants", `
第2回日ルリタニア水政策対話の結果

１．出席者

（１）日本側（水道局）

青木 花子（あおき はなこ） 水道局長

（２）ルリタニア側

アダ・ロー水利大臣

２．概要
　双方は、漏水対策について意見交換を行った。
`, `
0 title: 第2回日ルリタニア水政策対話の結果
1 head [1.] 1: 出席者
2 item [（1）] in=1: 日本側（水道局）
3 para in=1: 青木 花子（あおき はなこ） 水道局長
4 item [（2）] in=1 lead=3: ルリタニア側
5 para in=1: アダ・ロー水利大臣
6 head [2.] 2: 概要
7 para in=6: 双方は、漏水対策について意見交換を行った。
`},
		{"heads in brackets below numbered ones", `
日ルリタニア水政策対話の結果

１．主な議論

【上水道】
○　漏水対策について意見交換を実施。
○　料金制度について情報を共有。

【下水道】
○　汚泥の再利用を共同で研究することで一致。

２．今後の予定
　第2回対話は、令和8年に開催する。
`, `
0 title: 日ルリタニア水政策対話の結果
1 head [1.] 1: 主な議論
2 head level=2 in=1: 【上水道】
3 item [○] in=2: 漏水対策について意見交換を実施。
4 item [○] in=2: 料金制度について情報を共有。
5 head level=2 in=1: 【下水道】
6 item [○] in=5: 汚泥の再利用を共同で研究することで一致。
7 head [2.] 2: 今後の予定
8 para in=7: 第2回対話は、令和8年に開催する。
`},
		{"bullets that are heads", `
日・ルリタニア防災協議の概要

■ 日程　令和5年6月1日
■ 場所　ストレルソー

○総論
　両者は、防災分野の協力の意義を確認した。

○各論
①早期警戒
　・衛星データの共有を進めることで一致。
　・観測網の維持に関する課題を共有。
②人材育成
　・研修員の受入れを継続。

○その他
　次回は令和6年に開催予定。
                              以上
`, `
0 title: 日・ルリタニア防災協議の概要
1 label [日程]: 令和5年6月1日
2 label [場所]: ストレルソー
3 head [○]: 総論
4 para in=3: 両者は、防災分野の協力の意義を確認した。
5 head [○]: 各論
6 head [①] 1 level=2 in=5: 早期警戒
7 item [・] in=6: 衛星データの共有を進めることで一致。
8 item [・] in=6: 観測網の維持に関する課題を共有。
9 head [②] 2 level=2 in=5: 人材育成
10 item [・] in=9: 研修員の受入れを継続。
11 head [○]: その他
12 para in=11: 次回は令和6年に開催予定。
13 furniture in=11: 以上
`},
		{"brackets of ASCII, and a dash before each marker", `
ルリタニアとの灯台協議について

令和3年9月3日

[配布資料]

灯台協議の資料を配布します。

<会合の結果>

- (1)灯台の保守
- ・ 双方は、点検の方法について意見交換を行った。
- ・ 双方は、部品の共通化を進めることで一致した。
- (2)人材の育成
- ・ 双方は、研修を続けることで一致した。
- [参考]
- 平成30年1月 第1回灯台協議
`, `
0 title: ルリタニアとの灯台協議について
1 mast.date: 令和3年9月3日
2 head: [配布資料]
3 para in=2: 灯台協議の資料を配布します。
4 head: <会合の結果>
5 head [(1)] 1 level=2 in=4: 灯台の保守
6 item [・] in=5: 双方は、点検の方法について意見交換を行った。
7 item [・] in=5: 双方は、部品の共通化を進めることで一致した。
8 head [(2)] 2 level=2 in=4: 人材の育成
9 item [・] in=8: 双方は、研修を続けることで一致した。
10 head: [参考]
11 item [-] in=10: 平成30年1月 第1回灯台協議
`},
		{"a list of lines is of no headings", `
日ルリタニア灯台協議の結果

3.参加者:

ルリタニア国 海事省 ルドルフ次官

ルリタニア国 海事省 ヘンツォ局長

日本国 海上保安庁 山田次長

4.概  要:

双方は、灯台の保守について意見交換を行いました。
`, `
0 title: 日ルリタニア灯台協議の結果
1 head [3.] 3: 参加者
2 para in=1: ルリタニア国 海事省 ルドルフ次官
3 para in=1: ルリタニア国 海事省 ヘンツォ局長
4 para in=1: 日本国 海上保安庁 山田次長
5 head [4.] 4: 概要
6 para in=5: 双方は、灯台の保守について意見交換を行いました。
`},
	})
}
