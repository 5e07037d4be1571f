package block_test

import "testing"

// Lines that were wrapped, in texts of printed pages.
func TestWrapsJapanese(t *testing.T) {
	japanese(t, []layout{
		{"every line followed by a blank one", `
  2019年 7月 9日、10日の 2日間にわたり、ストレルソーにおいて、日ルリタニア港湾

対話の第 2 回局長級会合を開催した。日本側は、国土交通省港湾局長が、ルリタニア側

は、海事省港湾局長が、それぞれ出席し、両国の港湾に関する政策について説明した。

 

1. 港湾の脱炭素化 

 双方は、水素の供給網（ＨＳＣ）に関する意見交換を行い、以下の取組の重要性を認識

した。 

` + "\uf06c" + ` 荷役機械の電動化に関する情報の共有 

` + "\uf06c" + ` 船舶への陸上電力の供給に関する共同研究の実施及びその成果の第三国への普

及 

 

2. 今後の予定 

 次回会合は、2020年に東京で開催する。 
`, `
0 para: 2019年7月9日、10日の2日間にわたり、ストレルソーにおいて、日ルリタニア港湾対話の第2回局長級会合を開催した。日本側は、国土交通省港湾局長が、ルリタニア側は、海事省港湾局長が、それぞれ出席し、両国の港湾に関する政策について説明した。
1 head [1.] 1: 港湾の脱炭素化
2 para in=1: 双方は、水素の供給網（HSC）に関する意見交換を行い、以下の取組の重要性を認識した。
3 item [•] in=1 lead=2: 荷役機械の電動化に関する情報の共有
4 item [•] in=1 lead=2: 船舶への陸上電力の供給に関する共同研究の実施及びその成果の第三国への普及
5 head [2.] 2: 今後の予定
6 para in=5: 次回会合は、2020年に東京で開催する。
`},
		{"rows of names in columns, as wide as the lines of the page", `
　本日、ストレルソーにおいて、日ルリタニア港湾知事会議が開かれ、港湾の水深が議論された。
　双方は、岸壁を補修し、灯台を点検し、浮標を交換し、航路標識を増設することで一致した。
　また、別紙のとおり声明が公表され、次の事項が示されたので、ここに参考としてお知らせする。

出席者
　ストレルソー州港湾担当副知事　　　　　　ルドルフ　ラッセンディル（ルドルフ・ラッセンディル）
　ホフバウ州港湾及び航路標識担当知事　　　ヘンツァウ　ルパート（ヘンツァウ・ルパート殿下）
　ゼンダ市港湾担当市長　　　　　　　　　　ザプト　フリッツ（ザプト・フリッツ大佐）
`, `
0 para: 本日、ストレルソーにおいて、日ルリタニア港湾知事会議が開かれ、港湾の水深が議論された。
1 para: 双方は、岸壁を補修し、灯台を点検し、浮標を交換し、航路標識を増設することで一致した。
2 para: また、別紙のとおり声明が公表され、次の事項が示されたので、ここに参考としてお知らせする。
3 head: 出席者
4 para in=3: ストレルソー州港湾担当副知事　ルドルフ　ラッセンディル（ルドルフ・ラッセンディル）
5 para in=3: ホフバウ州港湾及び航路標識担当知事　ヘンツァウ　ルパート（ヘンツァウ・ルパート殿下）
6 para in=3: ゼンダ市港湾担当市長　ザプト　フリッツ（ザプト・フリッツ大佐）
`},
		{"indented paragraphs, lines set to the right", `
                                                        令和元年７月３０日
                                                            総　務　省

      日ルリタニア電気通信協議の開催について

  総務省は、令和元年７月２５日及び２６日に、ルリタニア運輸通信省との間で、
日ルリタニア電気通信協議をストレルソーで開催しました。日本側は総務省鈴木国
際経済課長、ルリタニア側は運輸通信省電気通信局長が出席しました。
  主な結果は以下のとおりです。

１．電波政策
  電波監理の手法について意見交換を行いました。また、災害時における無線通信
の確保に関する日本の取組を紹介し、ルリタニア側から関心が示されました。

                                     1

２．海底ケーブル
  海底ケーブルの保守に関する情報共有を継続することで一致しました。

                        （連絡先）総合通信基盤局国際課
                                   電話　０３－００００－００００
`, `
0 mast.date: 令和元年7月30日
1 mast.publisher: 総務省
2 title: 日ルリタニア電気通信協議の開催について
3 para: 総務省は、令和元年7月25日及び26日に、ルリタニア運輸通信省との間で、日ルリタニア電気通信協議をストレルソーで開催しました。日本側は総務省鈴木国際経済課長、ルリタニア側は運輸通信省電気通信局長が出席しました。
4 para: 主な結果は以下のとおりです。
5 head [1.] 1: 電波政策
6 para in=5: 電波監理の手法について意見交換を行いました。また、災害時における無線通信の確保に関する日本の取組を紹介し、ルリタニア側から関心が示されました。
7 furniture in=5: 1
8 head [2.] 2: 海底ケーブル
9 para in=8: 海底ケーブルの保守に関する情報共有を継続することで一致しました。
10 furniture in=8: （連絡先）総合通信基盤局国際課
11 furniture in=8: 電話　03-0000-0000
`},
	})
}

// A line that ends in two blanks is broken there, also where marks are between.
func TestBreaksMarkdown(t *testing.T) {
	english(t, []layout{
		{"a bold underlined heading", `
# Joint Statement

The two sides met in Streslau on May 3 and held a long talk about all of
the cranes of the port, which are old, and about the quays, which are no
better, and on the ships that call there in the winter when ice is thick
and in the spring when it is not. They went to see them on the same day.

**<u>Ruritania – Port Cooperation for Safe Cranes</u>**  
The two sides agreed to test the cranes of the port each year and then to
send all that they find to the other side, which will keep it for as long
as the cranes stand, and a year more. They will do so with the quays too.
`, `
0 title: Joint Statement
1 para: The two sides met in Streslau on May 3 and held a long talk about all of the cranes of the port, which are old, and about the quays, which are no better, and on the ships that call there in the winter when ice is thick and in the spring when it is not. They went to see them on the same day.
2 head: Ruritania – Port Cooperation for Safe Cranes
3 para in=2: The two sides agreed to test the cranes of the port each year and then to send all that they find to the other side, which will keep it for as long as the cranes stand, and a year more. They will do so with the quays too.
`},
	})
}

// Lines that were wrapped in a text too short to tell at which width.
func TestWrapsShort(t *testing.T) {
	english(t, []layout{
		{"a place with a colon before a paragraph that was wrapped", `
First Harbor Dialogue

LIMA: Peru hosted the first
Chile-Peru Harbor Dialogue on May 3, 2021,
in the harbor.

The two sides discussed cranes.
`, `
0 title: First Harbor Dialogue
1 mast.place: LIMA
2 para: Peru hosted the first Chile-Peru Harbor Dialogue on May 3, 2021, in the harbor.
3 para: The two sides discussed cranes.
`},
	})
}

// TestWrapsNot has a head of a few lines of one width over a paragraph that was
// never wrapped.
func TestWrapsNot(t *testing.T) {
	english(t, []layout{{"a head over long paragraphs", `
Joint Ministerial Statement: Tenth Ministerial Conference
Southern Harbors Economic Cooperation Programme of 1998
Tenth Ministerial Conference
3 June 2021
Suva City, Western Division, Republic of the Fiji Isles
JOINT MINISTERIAL STATEMENT
The Tenth Ministerial Conference of the Harbors Programme was successfully held in Suva on 3 June 2021, and the Ministers discussed the safety of harbors.
`, `
0 title: Joint Ministerial Statement: Tenth Ministerial Conference
1 title: Southern Harbors Economic Cooperation Programme of 1998
2 title: Tenth Ministerial Conference
3 mast.date: 3 June 2021
4 furniture: Suva City, Western Division, Republic of the Fiji Isles
5 mast.type: JOINT MINISTERIAL STATEMENT
6 para: The Tenth Ministerial Conference of the Harbors Programme was successfully held in Suva on 3 June 2021, and the Ministers discussed the safety of harbors.
`}})
}
