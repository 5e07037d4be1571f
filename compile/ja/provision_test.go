package ja

import (
	"fmt"
	"strings"
	"testing"

	"dialoguec/compile/fact"
)

// opening begins a statement, so that what follows has a meeting before it.
const opening = "第3回日英港湾情報対話の結果\n\n令和5年6月9日\n\n　総務省及び英国運輸省は、令和5年6月6日、ロンドンにおいて、第3回日英港湾情報対話を開催した。\n\n"

// provisionOf reads one sentence after the opening.
func provisionOf(t *testing.T, sentence string) (string, *fact.Facts) {
	t.Helper()
	_, f := read(t, opening+"　"+sentence+"\n")
	if len(f.Provisions) < 2 {
		return "", f
	}
	p := f.Provisions[len(f.Provisions)-1]
	acts := make([]string, len(p.Acts))
	for i, a := range p.Acts {
		acts[i] = string(a)
	}
	return strings.TrimSpace(fmt.Sprint(strings.Join(p.Actors, "|"), " ", strings.Join(acts, "|"), " ", p.Deadline)), f
}

func TestProvisions(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"両国海事局は、港湾の安全について意見を交換した。", "both governments exchange"},
		{"日英両国財務省は、港湾の安全について意見を交換した。", "both governments exchange"},
		{"日英両国海事局は、港湾の安全について意見を交換した。", "both governments exchange"},
		{"会合後、日本側関係者は、運輸省の次官に港湾の安全の重要性を強調した。", "JP recognize"},
		{"また、港湾の保守に関する説明（浚渫、灯台等）もなされました。", "participants exchange"},
		{"次回会合は、2025年12月にロンドンで開催予定であり、2年ぶりの会合となります。", "both governments commit 2025-12"},
		{"海上保安庁といたしましては、港湾の安全を強化していきたいと考えております。", "JP commit"},
		{"双方は、航路の混雑について意見交換を行った。", "participants exchange"},
		{"今後5年間（2026年～2030年）の「灯台の保守に関する計画」が採択された。", "participants agree"}, // the term of the plan
		{"ベネット運輸大臣からは、英国にとって日本は古くからの友人であって、航路の整備が重要であるとの発言がありました。", "GB recognize"},
		{"日本側は航路の整備が重要であると述べ、英国側は灯台の点検が重要であると述べた。", "JP|GB recognize"},
		{"我が国からは、首席代表として内藤国土交通審議官が参加し、航路の混雑について意見を交わした。", "JP exchange"},
		{"第3回日英港湾情報対話はロンドンで開かれ、内藤国土交通審議官が出席しました。", "both governments report"},
		{"三か国の大臣は、航路の混雑について意見交換を行った。", "participants exchange"},
		{"ASEAN各国より、灯台の状況について報告。", "ASEAN exchange"},
		{"双方は、灯台の一方的な変更に反対することを確認した。", "participants recognize"},
		// plain words for what is else said in words of Chinese origin
		{"双方は、灯台の重要性を確かめた。", "participants recognize"},
		{"双方は、灯台の点検で協力することを確かめた。", "participants commit"},
		{"双方は、灯台の点検を急ぐことで考えが合った。", "participants agree"},
		{"双方が灯台について考えを述べ合った。", "participants exchange"},
		{"双方は、灯台について話し合い、点検の日取りを決めた。", "participants agree|exchange"},
		{"灯台の点検が話題となった。", "participants exchange"},
		{"日本側は、灯台の点検に力を貸したいと応じた。", "JP recognize"},
		{"日本側は、灯台の点検の求めに応じた。", ""},
		{"英国側は、会議で祝辞を述べた。", ""},
		{"英国側は、支援に礼を述べた。", "GB welcome"},
		{"灯台の点検を続ける。", "both governments commit"},
		{"両政府は、灯台の検査官の往来を増やす。", "both governments commit"},
		{"会合では、共同声明をまとめました。", "participants report"},
		// a post alone is that of the person who is called so
		{"内藤国土交通大臣とアダ・ロー運輸大臣が出席した。大臣は、灯台の重要性を強調した。", "JP recognize"},
		{"内藤国土交通大臣とアダ・ロー運輸次官が出席した。次官は、灯台の重要性を強調した。", "GB recognize"},
		{"内藤国土交通副大臣とアダ・ロー運輸次官が出席した。大臣は、灯台の重要性を強調した。", "participants recognize"},
		{"双方は、混雑について意見を交わし、情報の共有を続けていくことで一致した。", "participants agree|commit|exchange"},
		{"両国は、避難の手順を共同で点検していくことを確認した。", "both governments commit"},
		{"両国は、予報の精度が向上したことを確認した。", "both governments recognize"},
		{"両国は、予報の精度が向上していることを改めて確認しました。", "both governments recognize"},
		{"参加者は、標識を統一する必要があるとの認識を共有した。", "participants recognize"},
		{"参加者は、事故の教訓を共有した。", "participants exchange"},
		{"英国側は、新しい気象衛星の運用開始を歓迎するとともに、日本側の協力に謝意を表明した。", "GB welcome"},
		{"日本側から実証の結果が紹介され、英国側はこれを高く評価した。", "JP|GB welcome|exchange"},
		{"英国側より、統計の公表時期について説明があった。", "GB exchange"},
		{"日本側は、職員の受入れを引き続き行う意向を表明した。", "JP commit"},
		{"日本側は、演習への英国の参加を要請した。", "JP call"},
		{"英国側は、日本の事業者に対し、試験への参加を呼びかけた。", "GB call"},
		{"双方は、原案への支持を表明した。", "participants support"},
		{"両国は、航行の安全に対する深刻な懸念を共有した。", "both governments recognize"},
		{"潮位の観測値の交換を令和5年度中に開始することとした。", "participants agree 2023-04/2024-03"},
		{"専門家による検討を引き続き行うこととなりました。", "participants agree|commit"},
		{"双方は、改定案を2024年第2四半期までに取りまとめることで合意した。", "participants agree 2024-34"},
		{"双方は、費用の分担については合意に至らず、引き続き協議することとした。", "participants agree|commit"},
		{"演習を実施し、体制を強化していくことで一致した。", "participants agree|commit"},
		{"日英両国の産業界は、共同提言を提出し、手数料の引下げを両国政府に要請した。", "private sector report|call"},
		{"英国運輸省は、令和6年9月に横浜で開催される国際会議への参加を表明した。", "GB commit 2024-09"},
		{"双方は、地震の被災者に対し、哀悼の意を表した。", "participants recognize"},
		{"参加者は、両国の研究者が機器の校正を終えたことを歓迎した。", "participants welcome"},
		{"両国は、標準の採択に向けて緊密に連携していくことで意見の一致をみた。", "both governments agree|commit"},
		{"日本側は、試験の延期を受け入れる考えを示さなかった。", ""},
		{"対話では、港湾の電子化、船員の訓練等について議論が行われた。", "participants exchange"},
		{"次回の対話は、2024年秋に神戸で開催される予定である。", "both governments commit 2024-23"},
		{"両国は、第4回対話を2024年に神戸で開催することを決定した。", "both governments agree 2024"},
		{"なお、第2回対話は、令和4年5月に神戸で開催された。", ""},
		{"両国は、2028年の博覧会の機会に灯台を公開することで一致した。", "both governments agree"},
		{"両国は、2028年の灯台の公開を目指すことで一致した。", "both governments agree 2028"},
		{"日英港湾当局は、航路の安全を確認した。", "JP|GB recognize"},
		{"英国側は、懸念を表明した。さらに、情報の提供を求めた。", "GB call"},
		{"英国側は、懸念を表明した。また、日本の取組を高く評価した。", "GB welcome"},
		{"英国側は、懸念を表明した。さらに、研修を続けることで一致した。", "participants agree|commit"},
		{"総務省としては、引き続き灯台の保守に協力していきたいと考えております。", "JP commit"},
		{"日本側は、研修を続けていくことを伝えた。", "JP commit"},
		{"次回会合は2024年5月10日に神戸で開催予定であり、2016年以来の会合となる。", "both governments commit 2024-05-10"},
		{"共同の標識を正式決定。", "participants agree"},
		{"潮汐表について活発な意見交換が実施されました。", "participants exchange"},
		{"両国は、前回の申合せを想起した。", "both governments recognize"},
		{"両国は、海図について対話を行った（別添：資料）。", "both governments exchange"},
		{"両国財務省は、標識の費用について意見を交換した。", "both governments exchange"},
		{"結果の概要は以下のとおり。", ""},
		{"同報告書は、手続の簡素化を両国に求めている。", ""},
		{"本対話は、平成30年から毎年開催しているものである。", ""},
		{"双方は、第4回対話の開催に期待を示した。", "participants recognize"},
		{"双方は、作業計画を採択した。", "participants agree"},
		{"双方は、共同声明を発出した。", "participants report"},
		{"英国側から、規制の撤廃を強く求めている旨伝達しました。", "GB call"},
		{"英国側から、両国で協力して取組を進めたい旨説明があった。", "GB commit|exchange"},
		{"英国側から、研究に関する説明等もなされました。", "GB exchange"},
		{"今回の結果を踏まえ、協力の深化に向けて取組を進めてまいります。", "JP commit"},
		{"議論の成果を、共同声明として発表しました。", "both governments report"},
		{"双方は、共同研究への関心を確認した。", "participants commit"},
		{"双方は、研究課題の選定を行いました。", "participants report"},
		{"双方は、海図の活用状況について評価を行い、今後の協力について議論した。", "participants exchange"},
		{"日本は、専門家の会合を開きました。", "JP report"},
		{"日本は、海図を手渡しました。", "JP report"},
		{"双方は、海図を毎月交換することを約束しました。", "participants commit"},
		{"双方は、改革案を支持し、その成立を後押ししていくことを確認した。", "participants commit|support"},
		{"日本側は佐藤大臣が出席する予定です。", ""},
		// who acts: our country, a body in its own words, those of both sides who took part, whoever the line before names
		{"我が国は、灯台の合同点検を歓迎した。", "JP welcome"},
		{"我が国及び英国は、覚書に署名した。", "JP|GB report"},
		{"英国側は、我が国の協力を歓迎した。", "GB welcome"},
		{"海上保安庁では、灯台の点検を強化していきます。", "JP commit"},
		{"英国では、灯台の点検について議論した。", "participants exchange"},
		{"加盟国は、灯台の改修に合意した。", "both governments agree"},
		{"双方は、はえ縄漁船の灯火について意見を交換した。", "participants exchange"},
		{"日本からは内藤国土交通審議官が、英国からはアダ・ロー運輸次官が出席し、灯台の点検について意見を交換した。", "JP|GB exchange"},
		{"日本からは内藤国土交通審議官が、英国からはアダ・ロー運輸次官が出席し、灯台の点検について議論が行われた。", "participants exchange"},
		{"両国は、灯台の点検を歓迎した。また、標識の重要性を確認した。さらに、海図について合意した。", "both governments agree"},
		{"両国は、灯台の点検を歓迎した。また、次の分野で連携することで一致した。\n・港湾\n・海図", "both governments agree"},
		{"両国は、灯台の点検を歓迎した。また、海図について議論が行われた。", "participants exchange"},
		// who met reports it, whatever was settled then; who meets to exchange views exchanges them
		{"内藤国土交通大臣は、アダ・ロー運輸大臣と会談しました。", "JP report"},
		{"内藤国土交通大臣は、アダ・ロー運輸大臣と会談し、灯台の点検を続けていくことで一致した。", "JP agree|commit|report"},
		{"内藤国土交通大臣は、アダ・ロー運輸大臣と会談し、灯台の点検について意見を交わした。", "JP exchange"},
		{"内藤国土交通大臣とアダ・ロー運輸大臣は、横浜において会談し、両国の交流を一層深めた。", "JP|GB report"},
		// what both shall do is proposed as a promise, what the other shall do as a request
		{"日本側は、灯台の合同点検の実施を提案した。", "JP commit"},
		{"日本側は、手数料の引下げを英国側に提案した。", "JP call"},
		{"日本側から、霧笛に関する提案があった。", "JP call"},
		{"英国側は、灯台の重要性を訴えるとともに、浮標の更新を要請した。", "GB recognize|call"},
		{"日本側は、航路の閉鎖に対する懸念を申し入れた。", "JP recognize"},
		{"両国は、灯台の改修を急ぐことを決意した。", "both governments agree|commit"},
		{"英国側は、灯台の改修で協力したいと述べた。", "GB commit"},
		{"双方は、点検の結果を紹介し合うとともに、灯台の重要性を認識した。", "participants recognize|exchange"},
		{"双方は、提案された日程を検討することを期待する。", "participants commit"},
		{"英国側は、灯台の改修に当たり漁業者の意見を聴取していく旨述べた。", "GB commit"},
		{"英国側から、潮流の観測網を来年までに整備していきたいとの発言があった。", "GB commit 2024"},
		{"日本側は、浮標の更新を着実に進める方針を強調した。", "JP commit"},
		{"日本側は、浮標の維持に費用が要ることを強調した。", "JP recognize"},
		{"双方は、海図の刊行を早める方針を確認した。", "participants commit"},
		{"双方は、合同調査の継続に対する支持を再確認した。", "participants support"},
		{"英国側は、避難訓練への招待に謝意を表するとともに、訓練の日程を紹介した。", "GB welcome|exchange"},
		{"両国は、第4回対話を神戸で開催することを楽しみにしている。", "both governments commit"},
		{"参加企業からは、通関手続の簡素化を求める声が相次いだ。", "private sector call"},
		{"出席企業から、燃料価格に対する懸念の声が上がった。", "private sector recognize"},
		{"双方は、前回の対話以降の進捗を点検。", "participants exchange"},
		{"日程の詳細は、今後、実務的に詰めていくこととしている。", "participants agree|commit"},
		{"観測の結果は、2024年3月末までに双方の局長級に提出する。", "both governments commit 2024-03"},
		{"英国側は、係留を続けていく旨表明。", "GB commit"},
		{"我々、日本の港湾大臣及び英国の運輸大臣は、航路の再編について議論した。", "JP|GB exchange"},
		{"双方は、英国海洋庁が、港湾当局と協定を結んだことに留意した。", "participants recognize"},
		{"両機関は、潮位の速報を共有することで合意した。", "participants agree"},
		{"双方は、灯台の消灯（2025年末予定）に伴う措置について情報交換を継続することで一致した。", "participants agree|commit"},
		{"双方は、潮位の予報を共有することを確認した。", "participants commit"},
		{"英国側は、日本の船社の寄港を歓迎する旨述べた。", "GB welcome"},
		{"日本側は、航路標識の統一案を支持する旨表明した。", "JP support"},
		{"参加企業から、荷役の電子化を求める意見が出された。", "private sector call"},
		{"港湾職員の研修を、2024年度から2年間実施する。", "both governments commit 2024-04/2026-03"},
	} {
		got, _ := provisionOf(t, c.text)
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestInheritance(t *testing.T) {
	_, f := read(t, opening+`1　今後の協力

　双方は、次の事項について引き続き協力していくことで一致した。
(1) 潮位の観測値の交換
(2) 航路標識の保守に関する研修の実施（2024年3月まで）
(3) 次のとおり実施する演習
　ア　英国における机上演習
　イ　日本における実動演習

　以下の原則の重要性を確認した。
・透明性の確保
・費用の公平な分担

　双方は、以下を確認した。
・海図の改訂を継続すること
・標識が不足していること

　双方は、以下の事項について意見の一致をみた。
　イ　潮位表を毎年公開する。
　ロ　海図の改訂を継続していく。
　ハ　灯台の数の比較

　英国側からは、
・昨年、灯台の点検を実施したこと
・海図の刊行が重要であること
等を説明しました。
`)
	var got []string
	for _, p := range f.Provisions[1:] {
		got = append(got, fmt.Sprint(p.Text, " ", p.Acts, " ", p.Actors, " ", p.Deadline))
	}
	want := []string{
		"潮位の観測値の交換 [agree commit] [participants] ",
		"航路標識の保守に関する研修の実施（2024年3月まで） [agree commit] [participants] 2024-03",
		"英国における机上演習 [agree commit] [participants] ",
		"日本における実動演習 [agree commit] [participants] ",
		"透明性の確保 [recognize] [participants] ",
		"費用の公平な分担 [recognize] [participants] ",
		"海図の改訂を継続すること [commit] [participants] ",
		"標識が不足していること [recognize] [participants] ",
		"潮位表を毎年公開する。 [agree] [participants] ",
		"海図の改訂を継続していく。 [agree commit] [participants] ",
		"灯台の数の比較 [agree] [participants] ",
		"昨年、灯台の点検を実施したこと [exchange] [GB] ",
		"海図の刊行が重要であること [exchange] [GB] ",
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// TestContents proves that items which say what shall be done are agreed, if what is above
// them says that they are what a statement holds.
func TestContents(t *testing.T) {
	for _, c := range []struct{ head, want string }{
		{"（ポイント）", "[agree] [agree]"},
		{"確認文書の主な内容：", "[agree] [agree]"},
		{"参考資料", ""},
		{"会場の地図", ""},
	} {
		_, f := read(t, opening+"　会合の成果として、共同声明が採択されました。\n\n"+c.head+"\n○灯台の点検を推進すること。\n○海図の刊行を継続的に進めるべきこと。\n○灯台が老朽化していること。\n")
		var got []string
		for _, p := range f.Provisions[2:] {
			got = append(got, fmt.Sprint(p.Acts))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: got %s, want %s", c.head, s, c.want)
		}
	}
}

// TestJointBody proves that a series that sits as a body is no organization,
// and that what it does its participants do.
func TestJointBody(t *testing.T) {
	_, f := read(t, "日・ノルウェー海洋協力合同委員会第4回会合\n\n2016年3月4日\n\n　日本政府及びノルウェー政府は、2016年3月3日、日・ノルウェー海洋協力合同委員会（以下「合同委員会」という。）の第4回会合をオスロで開催した。\n\n　合同委員会は、氷海の航行に関する研究を引き続き行うことで一致した。\n")
	if len(f.Provisions) != 2 || fmt.Sprint(f.Provisions[0].Actors, f.Provisions[1].Actors) != "[JP NO] [participants]" {
		t.Errorf("got %v", f.Provisions)
	}
	for _, o := range f.Organizations {
		if strings.Contains(o.Name, "合同委員会") {
			t.Errorf("%s is taken for a body", o.Name)
		}
	}
}

// TestTwoOfThree proves that two countries of a dialogue of three are named one by one.
func TestTwoOfThree(t *testing.T) {
	_, f := read(t, "第2回日英伊航空対話\n\n2019年2月5日\n\n　2019年2月1日、第2回日英伊航空対話がローマで開催された。\n\n　日英両国は、試験機の提供を続けていく旨表明した。三か国は、整備士の交流を歓迎した。\n")
	var got []string
	for _, p := range f.Provisions[1:] {
		got = append(got, fmt.Sprint(p.Actors, p.Acts))
	}
	if s := fmt.Sprint(got); s != "[[JP GB] [commit] [both governments] [welcome]]" {
		t.Error(s)
	}
}
