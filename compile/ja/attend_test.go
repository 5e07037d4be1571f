package ja

import (
	"fmt"
	"strings"
	"testing"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

// rows writes who took part, hosts left out.
func rows(f *fact.Facts) string {
	var out []string
	for _, p := range f.Participations {
		if p.Role == schema.Host {
			continue
		}
		who := ""
		if p.Person != fact.None {
			who = f.People[p.Person].Name + "/" + p.Position
		} else if p.Organization != fact.None {
			who = f.Organizations[p.Organization].Name
		}
		out = append(out, fmt.Sprintf("%s %s %s", p.Side, p.Role, who))
	}
	return strings.Join(out, "; ")
}

func TestDelegations(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"日本側からは杉原海上保安庁警備救難部長を団長として、外務省及び国土交通省の関係者が、英国側からはアラン・ピアース内務省国境警備局次長を団長として、海事沿岸警備庁（MCA）の関係者が、それぞれ出席した。",
			"JP head 杉原/海上保安庁警備救難部長; JP member 外務省; JP member 国土交通省; GB head アラン・ピアース/内務省国境警備局次長; GB member 海事沿岸警備庁"},
		{"日本側は、総務省熊田国際戦略局長並びに外務省及び環境省の代表者が出席し、英国側は、ジョン・ハーディング公使並びに運輸省の代表者が出席した。",
			"JP head 熊田/国際戦略局長; JP member 外務省; JP member 環境省; GB head ジョン・ハーディング/公使"},
		{"英国側はサラ・ベネット運輸大臣が開会のあいさつをし、日本側は内藤総務審議官、英国側はアラン・ピアース海運局長が共同議長を務めた。", "GB speaker サラ・ベネット/運輸大臣; JP head 内藤/総務審議官; GB head アラン・ピアース/海運局長"},
		// bureaus with a stroke in their names, a bureau of the ministry before, a state's body by its acronym
		{"日本側からは、内藤輸出・国際局審議官、杉原物流・自動車局次長が、英国側からはアラン・ピアース海運局長が出席した。", "JP member 内藤/輸出・国際局審議官; JP member 杉原/物流・自動車局次長; GB member アラン・ピアース/海運局長"},
		{"日本側からは、環境省、同灯台環境局が、英国側からは国家灯台開発機関（ALD）及びロンドン大学が出席した。", "JP member 環境省; JP member 灯台環境局; GB member 国家灯台開発機関; GB member ロンドン大学"},
		{"日本側は内藤総務審議官が、英国側は運輸省海運局長が、それぞれ共同議長を務めた。", "JP head 内藤/総務審議官; GB head 海運局"},
		{"日本からは総務省情報流通行政局長、英国からは運輸省次官補が出席し、共同で議長を務めました。", "JP head 情報流通行政局; GB head 英国運輸省"},
		{"日本側は内藤国土交通審議官、英国側はサラ・ベネット運輸省次官を筆頭に協議を行った。", "JP member 内藤/国土交通審議官; GB head サラ・ベネット/運輸省次官"},
		{"日本から内藤国土交通審議官および杉原港湾局長が、英国からサラ・ベネット運輸省次官ならびにアラン・ピアース海運局長が出席した。",
			"JP member 内藤/国土交通審議官; JP member 杉原/港湾局長; GB member サラ・ベネット/運輸省次官; GB member アラン・ピアース/海運局長"},
		{"日本から、杉原健作千葉県知事、内藤義郎鴨野町長、黒田横須賀市長、安曇正二日中経済協会会長、牧野明夫日本港湾会議所会頭、杉原太郎一等書記官及び内藤次郎衆議院議員が出席した。",
			"JP member 杉原健作/千葉県知事; JP member 内藤義郎/鴨野町長; JP member 黒田/横須賀市長; JP member 安曇正二/日中経済協会会長; JP member 牧野明夫/日本港湾会議所会頭; JP member 杉原太郎/一等書記官; JP member 内藤次郎/衆議院議員"},
		{"日本から内藤国土交通大臣、韓国から李見本（イ・キョンボン）海洋水産部長官が出席し、国際海事機関（IMO）の李（リー）事務局長がオブザーバーとして参加した。李長官が議長を務めた。",
			"JP member 内藤/国土交通大臣; KR head 李見本/長官; INT member 李/事務局長"},
		{"当方から宮本外務審議官、先方からサラ・ベネット運輸省次官が、それぞれ代表団の長として出席しました。", "JP head 宮本/外務審議官; GB head サラ・ベネット/運輸省次官"},
		{"また、一般社団法人日本港湾協会及び英国港湾協会（BPA）の代表が官民会合に参加した。", "private private_sector 一般社団法人日本港湾協会; private private_sector 英国港湾協会"},
		{"また、両国の船主の代表が二日目の会合に加わった。", ""},
		{"英国港湾協会から、荷役の自動化の状況が報告された。", "private private_sector 英国港湾協会"},
		{"総務省からは情報流通行政局総務課長以下5名、英国からは運輸省海運局次長以下8名が出席し、英国港湾協会（BPA）及び一般財団法人日本水路協会がオブザーバーとして参加した。",
			"JP head 総務課; GB head 海運局; private private_sector 英国港湾協会; private private_sector 一般財団法人日本水路協会"},
		{"英国側共同議長は、運輸省のサラ・ベネット次官が務めた。", "GB head サラ・ベネット/次官"},
		{"会合には、国土交通省から内藤審議官ほかが、英国運輸省からはサラ・ベネット次官ほかが出席した。", "JP head 内藤/審議官; GB head サラ・ベネット/次官"},
		{"内藤総務審議官が開会挨拶を行った。", "JP speaker 内藤/総務審議官"},
		{"内藤総務審議官及びサラ・ベネット英国運輸省次官が開会挨拶を行った。", "JP speaker 内藤/総務審議官; GB speaker サラ・ベネット/英国運輸省次官"},
		{"我が国から内藤国土交通審議官ら、英国からサラ・ベネット運輸省次官らが出席しました。",
			"JP head 内藤/国土交通審議官; GB head サラ・ベネット/運輸省次官"},
		{"会合は、内藤国土交通審議官及びサラ・ベネット運輸省次官を共同議長として行われました。",
			"JP head 内藤/国土交通審議官; GB head サラ・ベネット/運輸省次官"},
		{"日本側団長は内藤国土交通審議官、英国側団長はサラ・ベネット運輸省次官でした。",
			"JP head 内藤/国土交通審議官; GB head サラ・ベネット/運輸省次官"},
		{"内藤国土交通審議官を団長とする日本側代表団と、サラ・ベネット運輸省次官を団長とする英国側代表団が出席しました。",
			"JP head 内藤/国土交通審議官; GB head サラ・ベネット/運輸省次官"},
		{"日本からは内藤国土交通審議官及び港湾関係企業ほかが、英国からはサラ・ベネット運輸省次官ほかが出席しました。",
			"JP head 内藤/国土交通審議官; GB head サラ・ベネット/運輸省次官"},
		// who held the meeting is named in a clause of its own, and is no member
		{"国土交通省は、英国運輸省との間で会合を開催し、国土交通省の内藤審議官が出席しました。", "JP member 内藤/審議官"},
		{"内藤審議官は、在留邦人との懇談会に出席した。", ""},
		{"内藤国土交通大臣が出席したところ、概要は次のとおりです（田村英雄国土交通大臣政務官同席）。", "JP member 内藤/国土交通大臣; JP member 田村英雄/国土交通大臣政務官"},
		{"双方の政府機関及び研究機関の代表者40名弱が出席した。", ""},
		{"内藤審議官及びサラ・ベネット英国運輸省次官が共同議長を務め、両国の国土交通省、中央銀行及び監督当局幹部が参加した。", "JP head 内藤/審議官; GB head サラ・ベネット/英国運輸省次官"},
		{"英国・ポースグウィン（灯台会館）において、意見が交わされ、日本からは内藤審議官が出席した。", "JP member 内藤/審議官"},
		{"日本は内藤国土交通大臣、英国はサラ・ベネット運輸大臣、韓国は金見本（キム・ギョンボン）長官です。",
			"JP head 内藤/国土交通大臣; GB head サラ・ベネット/運輸大臣; KR head 金見本/長官"},
		{"団長は、日本側が兼原国土交通審議官、英国側がサラ・ベネット運輸省次官です。",
			"JP head 兼原/国土交通審議官; GB head サラ・ベネット/運輸省次官"},
		{"日本からは国土交通省の内藤参事官ら、英国からはサラ・ベネット運輸省次官らが席に着いた。",
			"JP head 内藤/参事官; GB head サラ・ベネット/運輸省次官"},
		{"内藤国土交通大臣を議長に、サラ・ベネット英国運輸大臣らが迎賓館に集まりました。",
			"JP head 内藤/国土交通大臣; GB head サラ・ベネット/英国運輸大臣"},
		{"日本は島国、英国も島国です。", ""},
		{"英国側は、訓練への日本の参加を要請した。", ""},
		{"日本側は国土交通省、大阪市及びJICA英国事務所が、英国側は運輸省、ロンドン市が参加した。",
			"JP member 国土交通省; JP member 大阪市; JP member JICA英国事務所; GB member ロンドン市"},
		{"内藤国土交通審議官が日本側から、サラ・ベネット運輸省次官が英国側から出席した。",
			"JP member 内藤/国土交通審議官; GB member サラ・ベネット/運輸省次官"},
		{"内藤国土交通審議官ほかが我が国から、サラ・ベネット運輸省次官ほかが英国から参加しました。",
			"JP head 内藤/国土交通審議官; GB head サラ・ベネット/運輸省次官"},
		{"第3回となる会合は、内藤国土交通審議官及び杉原港湾局長が日本側から、サラ・ベネット運輸省次官ほかが英国側から出席して、東京で行われた。",
			"JP member 内藤/国土交通審議官; JP member 杉原/港湾局長; GB head サラ・ベネット/運輸省次官"},
		{"内藤茂雄長官が海上保安庁から参加しました。",
			"JP member 内藤茂雄/長官"},
		{"杉原課長及び森主査が外務省から参加した。",
			"JP member 杉原/課長; JP member 森/主査"},
		{"双方の代表は、日本側が内藤国土交通審議官、英国側がサラ・ベネット運輸省次官であった。",
			"JP head 内藤/国土交通審議官; GB head サラ・ベネット/運輸省次官"},
		{"首席代表は、日本が内藤国土交通審議官、英国がサラ・ベネット運輸省次官であった。",
			"JP head 内藤/国土交通審議官; GB head サラ・ベネット/運輸省次官"},
		{"日本側の首席代表を内藤国土交通審議官が、英国側の首席代表をサラ・ベネット運輸省次官が務めた。",
			"JP head 内藤/国土交通審議官; GB head サラ・ベネット/運輸省次官"},
		{"英国からはサラ・ベネット運輸省次官及びアラン・ピアース海運局長が出席し、我が国からは、首席代表として内藤国土交通審議官が参加した。",
			"GB member サラ・ベネット/運輸省次官; GB member アラン・ピアース/海運局長; JP head 内藤/国土交通審議官"},
		{"会議の議長は内藤国土交通審議官が務めた。",
			"JP head 内藤/国土交通審議官"},
		{"議長である内藤国土交通審議官の下、港湾の保安について議論が行われた。",
			"JP head 内藤/国土交通審議官"},
		{"会合は、内藤国土交通審議官とサラ・ベネット運輸省次官との共同議長で進められた。",
			"JP head 内藤/国土交通審議官; GB head サラ・ベネット/運輸省次官"},
		{"内藤国土交通審議官が議長を務める中、港湾の保安について意見が交わされた。",
			"JP head 内藤/国土交通審議官"},
		{"内藤国土交通審議官が日本側を、サラ・ベネット運輸省次官が英国側を代表して出席した。",
			"JP head 内藤/国土交通審議官; GB head サラ・ベネット/運輸省次官"},
		{"我々は、会合を、英国のサラ・ベネット運輸大臣を議長として開いた。",
			"GB head サラ・ベネット/運輸大臣"},
		{"英国側からベネット運輸省次官補及びピアース司法省特別顧問（共同議長）が出席した。",
			"GB head ベネット/運輸省次官補; GB head ピアース/司法省特別顧問"},
		{"日本側からは内藤国土交通審議官（Mr. Naito, Vice-Minister）ほか、英国側からはサラ・ベネット運輸省次官（H.E. Ms. Sara Bennett, Permanent Secretary）ほか関係省庁の担当者が出席した。",
			"JP head 内藤/国土交通審議官; GB head サラ・ベネット/運輸省次官"},
		{"日本及びASEAN10か国が参加し、テロ、サイバー犯罪等の国際犯罪に関する意見を交わした。",
			""},
		{"会合には、英国側から気候政策研究ラボ等の代表が参加した。",
			"GB member 気候政策研究ラボ"},
		{"日本側からは外務省鈴木漁業室長、関地球環境審議官及び内藤元院長が出席した。",
			"JP member 鈴木/漁業室長; JP member 関/地球環境審議官; JP member 内藤/元院長"},
		{"共同議長は、日本側が内藤外務審議官、英国側がアンナ・ベネットイギリス運輸省海運局長であった。",
			"JP head 内藤/外務審議官; GB head アンナ・ベネット/イギリス運輸省海運局長"},
		{"6日には、内藤国土交通大臣、英国のサラ・ベネット運輸大臣及び韓国の金見徳（キム・ギョンドク）海洋水産部長官が、港湾の保守について意見を交換しました。",
			"JP head 内藤/国土交通大臣; GB head サラ・ベネット/運輸大臣; KR head 金見徳/海洋水産部長官"},
		{"会合に先立ち、ビジネス・ラウンドテーブルが開かれ、両国の企業約30社が参加しました。", ""},
		{"日本側からは大隈大臣官房国際課長が出席した。", "JP member 大隈/大臣官房国際課長"},
		{"内藤国土交通大臣及び杉原港湾局長は、港湾の保守について意見を交換しました。",
			""},
		{"内藤長官は、6日にロンドンで開かれた国際港湾フォーラムにおいて基調講演を行った。",
			""},
		{"会合では、内藤長官が開会の挨拶を行った。",
			"JP speaker 内藤/長官"},
		{"過去最大の96の海上保安機関等のリーダー等が出席しました。", ""},
		// what comes after the word of taking part names nobody who did
		{"日本からは内藤国土交通審議官が出席し、英国に対する日本の協力センター及び港湾庁の設置についての提案を行った。", "JP member 内藤/国土交通審議官"},
		{"日本、英国及び米国の専門家が出席し、議長である内藤局長の下、灯台の役割について議論が行われた。", "JP head 内藤/局長"},
		// the bodies that sent them tell their sides
		{"海上保安庁からは内藤次郎長官、英国沿岸警備庁からはアダ・ロー長官が出席し、灯台の点検で一致した。", "JP member 内藤次郎/長官; GB member アダ・ロー/長官"},
		{"会合には、海上保安庁からは内藤次郎長官ほかが、韓国海洋警察庁からは金見本（キム・ギョンボン）庁長ほかが出席した。", "JP head 内藤次郎/長官; KR head 金見本/庁長"},
		// ministers, or politicians beside them, who are alone for their sides
		{"内藤国土交通大臣政務官とアダ・ロー英国運輸省長官らが出席した。", "JP head 内藤/国土交通大臣政務官; GB head アダ・ロー/英国運輸省長官"},
		{"内藤国土交通大臣政務官とアダ・ロー英国運輸省長官が出席した。", "JP head 内藤/国土交通大臣政務官; GB head アダ・ロー/英国運輸省長官"},
		{"内藤国土交通課長とアダ・ロー運輸省課長が出席した。", "JP member 内藤/国土交通課長; GB member アダ・ロー/運輸省課長"},
		{"内藤国土交通大臣は、全体会合に出席するとともに、英国の要人と二国間会談等を行いました。", "JP member 内藤/国土交通大臣"},
	} {
		_, f := provisionOf(t, c.text)
		if got := rows(f); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestParticipantLists(t *testing.T) {
	_, f := read(t, opening+`（別紙）出席者

日本側：
内藤　茂雄　　総務省総務審議官【議長】
杉原　千夏　　外務省欧州局参事官
（ほか、国土交通省及び国立研究開発法人情報通信研究機構（NICT）の担当者）

英国側：
アラン・ピアース　　運輸省海運局長【議長】
Mary Whitcombe　　運輸省海運局上級顧問

産業界：
英国港湾協会（BPA）
`)
	want := "JP head 内藤茂雄/総務省総務審議官; JP member 杉原千夏/外務省欧州局参事官; JP member 国土交通省; JP member 国立研究開発法人情報通信研究機構; " +
		"GB head アラン・ピアース/運輸省海運局長; GB member Mary Whitcombe/運輸省海運局上級顧問; private private_sector 英国港湾協会"
	if got := rows(f); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// Bodies, of whom brackets name those who came, topics of which somebody is in
// charge, and sides with a bullet before them.
func TestListedOfficers(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"２．参加機関（括弧内は代表）\n\n日本：海上保安庁（内藤 茂雄長官）\n英国：英国沿岸警備隊（サラ・ベネット副長官）\nカナダ：カナダ沿岸警備隊（マーク・ロウ警備局長）\n",
			"JP head 内藤茂雄/長官; GB head サラ・ベネット/副長官; CA head マーク・ロウ/警備局長"},
		{"出席者\n日本：海上保安庁（内藤 茂雄長官）\n英国：英国沿岸警備隊（サラ・ベネット副長官）\n",
			"JP member 内藤茂雄/長官; GB member サラ・ベネット/副長官"},
		{"４．主な出席者\n\n（英国）\nベネット運輸省次官、ピアース海運局長ほか、海上保険、汚染防止及び国際協力を担当する計8名\n",
			"GB member ベネット/運輸省次官; GB member ピアース/海運局長"},
		{"○日本側：内藤国土交通審議官（代表）、杉原外務省北米第二課長、外務省及び在英国日本国大使館の担当者\n○英国側：ベネット運輸省次官補及びピアース司法省特別顧問（共同議長）のほか、内務省の担当者\n\n1．会合\n　双方は、港湾の保守について意見交換を行った。\n",
			"JP head 内藤/国土交通審議官; JP member 杉原/外務省北米第二課長; JP member 外務省; JP member 在英国日本国大使館; GB head ベネット/運輸省次官補; GB head ピアース/司法省特別顧問; GB member 内務省"},
		{"出席者\n\n1．日本側：内藤港湾大臣\n\n（2）英国側：ベネット運輸大臣\n", "JP head 内藤/港湾大臣; GB head ベネット/運輸大臣"},
		{"・共同議長：\n　　（日本側）内藤　茂雄　国土交通審議官\n　　（英国側）サラ・ベネット　運輸省次官\n・出席者：\n　　（日本側）港湾省\n",
			"JP head 内藤茂雄/国土交通審議官; GB head サラ・ベネット/運輸省次官; JP member 港湾省"},
		{"出席者 ：【日本側】内藤 茂雄 国土交通審議官\n　【英国側】サラ・ベネット運輸省次官\n",
			"JP member 内藤茂雄/国土交通審議官; GB member サラ・ベネット/運輸省次官"},
		{"4. 議長 内藤国土交通審議官、サラ・ベネット英国運輸省次官\n5. 概要\n　双方は、港湾の保守について意見交換を行った。\n",
			"JP head 内藤/国土交通審議官; GB head サラ・ベネット/英国運輸省次官"},
		{"出席者\n（日　　　　本）\n内藤港湾大臣\n（英　　国）\nベネット運輸大臣\n", "JP head 内藤/港湾大臣; GB head ベネット/運輸大臣"},
		{"出席者\n\n1．日本側：港湾省（内藤港湾大臣、森総括審議官（国際）、牧野海運局長他）、在英国日本国大使館（杉原駐英国日本国特命全権大使ほか）、JICA\n\n2．英国側：英国運輸省（ベネット運輸大臣、ピアース水路総局長等）\n",
			"JP member 内藤/港湾大臣; JP member 森/総括審議官; JP member 牧野/海運局長; JP member 杉原/駐英国日本国特命全権大使; JP member JICA; GB member ベネット/運輸大臣; GB member ピアース/水路総局長"},
		{"出席者\n\n日本側：港湾省（水路庁、海運局及び関係団体）、JICA\n",
			"JP member 港湾省; JP member JICA"},
		{"主な出席者\n（英　　　　国）\n　運輸省　ベネット大臣、ピアース水路総局長、\n　　　　　ロウ次官\n（日　　　　本）\n　内藤港湾大臣、杉原港湾大臣政務官　他\n",
			"GB member ベネット/大臣; GB member ピアース/水路総局長; GB member ロウ/次官; JP member 内藤/港湾大臣; JP member 杉原/港湾大臣政務官"},
		{"出席者\n（日本側）政府側の代表者として内藤港湾副大臣、国際課担当官ほか\n（英国側）首席代表としてベネット運輸省次官、英国港湾協会の関係者\n",
			"JP head 内藤/港湾副大臣; JP member 国際課; GB head ベネット/運輸省次官; GB member 英国港湾協会"},
	} {
		if _, f := read(t, opening+c.text); rows(f) != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, rows(f), c.want)
		}
	}
}

// The columns of a table of countries, with readings that have blanks of their own.
func TestColumnsOfCountries(t *testing.T) {
	_, f := read(t, "第6回日中韓灯台大臣会合の概要\n\n（１）日程　令和６年５月２８日（火）\n（２）参加者\n　　日　本：内藤　茂雄　国土交通大臣\n　　中　国：唐　見健（とう　けんけん）交通運輸部部長\n　　韓　国：宋　見鈴（ソン　ギョンリョン）海洋水産部長官\n")
	want := "JP head 内藤茂雄/国土交通大臣; CN head 唐見健/交通運輸部部長; KR head 宋見鈴/海洋水産部長官"
	if got := rows(f); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// Members of a side on one line, each with others after them.
func TestOthersBetweenMembers(t *testing.T) {
	_, f := read(t, opening+`出席者
日本側：内藤 茂雄（ないとう しげお）総務審議官ほか杉原 千夏（すぎはら ちなつ）大臣官房審議官（国際）ほか
英国側：アラン・ピアース運輸省次官ほか
`)
	want := "JP member 内藤茂雄/総務審議官; JP member 杉原千夏/大臣官房審議官; GB head アラン・ピアース/運輸省次官"
	if got := rows(f); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// Sides that are numbered items of a list of participants, and names of which a
// bracket says how they are read.
func TestNumberedSides(t *testing.T) {
	_, f := read(t, `第2回日韓灯台対話の結果

　令和3年4月7日、釜山において、第2回日韓灯台対話を開催した。

１．出席者

（１）日本側

内藤 茂雄（ないとう しげお） 海上保安庁交通部長

（２）韓国側

朴 見本（パク ギョンボン）海洋水産部次官

２．概要
　双方は、灯台の保守について意見交換を行った。
`)
	want := "JP member 内藤茂雄/海上保安庁交通部長; KR member 朴見本/海洋水産部次官"
	if got := rows(f); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if len(f.Agenda) != 2 {
		t.Errorf("headings %+v", f.Agenda)
	}
}

func TestLabels(t *testing.T) {
	doc := "第2回日・チリ地震観測会議の結果\n\n令和4年10月14日\n気象庁\n\n　気象庁は、第2回日・チリ地震観測会議を下記のとおり開催した。\n\n　　　　　　　　　　　　記\n\n" +
		"日　　時：令和4年10月4日（火）～5日（水）\n場　　所：サンティアゴ（チリ）及びオンライン\n共同議長：気象庁地震火山部長、チリ内務省国家災害対策局（SENAPRED）長官\n" +
		"出 席 者：日本側　　文部科学省、国立研究開発法人防災科学技術研究所\n　　　　　チリ側　　チリ大学\n"
	_, f := read(t, doc)
	want := "JP head 地震火山部; CL head 国家災害対策局; JP member 文部科学省; JP member 国立研究開発法人防災科学技術研究所; CL member チリ大学"
	if got := rows(f); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	m := f.Meetings[0]
	if m.Date != "2022-10-04/2022-10-05" || m.City != "サンティアゴ" || m.Country != "CL" || m.Mode != "hybrid" {
		t.Errorf("meeting %+v", m)
	}
}

// Participants below the bodies whose they are, listed before the meeting is named.
func TestBodiesAsLabels(t *testing.T) {
	_, f := read(t, `1.日程 2011年5月9日(月)
2.場所 韓国・釜山
3.出席者日本国海上保安庁(JCG): 内藤長官 他
韓国海洋警察庁(KCG): パク・キョンボン 庁長 他
4.会合の概要
　日韓海上保安当局間会合は、毎年開催しており、今回が第9回目の会合となります。
　双方は、保守について意見交換を行いました。
`)
	if got, want := rows(f), "JP head 内藤/長官; KR head パク・キョンボン/庁長"; got != want || len(f.Agenda) != 4 {
		t.Errorf("got %s, want %s; agenda %+v", got, want, f.Agenda)
	}
	for _, p := range f.Participations {
		if p.Role == schema.Host || p.Organization == fact.None {
			t.Errorf("participation %+v", p)
		}
	}
}

// TestChiefsInBrackets holds that a bracket after a body may name who leads its side, and how many came with somebody.
func TestChiefsInBrackets(t *testing.T) {
	_, f := read(t, "第3回日英灯台対話の結果\n\n1.日時:令和7年5月9日(金曜日)\n2.開催方法:オンライン\n3.参加機関\n日本側 外務省(団長:内藤次郎 灯台担当大使)、海洋庁、海上保安庁 杉原太郎長官、同総務部国際戦略官 牧村薫 ほか3名\n英国側 運輸省(団長:エイダ・ロー 国際関係部長)、国家灯台開発機関(ALD)\n")
	if got, want := rows(f), "JP head 内藤次郎/灯台担当大使; JP member 海洋庁; JP member 杉原太郎/長官; JP member 牧村薫/総務部国際戦略官; GB head エイダ・ロー/国際関係部長; GB member 国家灯台開発機関"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestToldList holds that a sentence may lead in to a list of participants, whose labels are their bodies, up to the next one.
func TestToldList(t *testing.T) {
	_, f := read(t, "第3回日英灯台対話の結果\n\n令和7年5月9日\n\n5月8日、東京において、第3回日英灯台対話が開催されました。\n\n出席者は次のとおりです。\n海上保安庁：杉原太郎長官、内藤次郎海洋部長\n英国運輸省：エイダ・ロー次官、アラン・ピアース海運局長ほか\n\n対話では、灯台の保守について議論が行われました。\n国際海事機関（IMO）：次回の報告\n")
	if got, want := rows(f), "JP member 杉原太郎/長官; JP member 内藤次郎/海洋部長; GB member エイダ・ロー/次官; GB member アラン・ピアース/海運局長"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestSectionBelowSides holds that a list whose last side is a label ends at the next heading.
func TestSectionBelowSides(t *testing.T) {
	_, f := read(t, "第3回日英灯台対話の結果\n\n令和7年5月9日\n\n5月8日、東京において、第3回日英灯台対話が開催されました。\n\n出席者\n(日本側)\n国土交通審議官 内藤 次郎(議長)\n(英国側)\n運輸省次官 エイダ・ロー(議長)\n\n議題\n(1)灯器の保守\n(2)国際海事機関(IMO)\n")
	if got, want := rows(f), "JP head 内藤次郎/国土交通審議官; GB head エイダ・ロー/運輸省次官"; got != want || len(f.Agenda) != 2 {
		t.Errorf("got %s, want %s; agenda %+v", got, want, f.Agenda)
	}
}

// Labels with single blanks, 主催, and chairs in brackets after their countries.
func TestLabelsOfHosts(t *testing.T) {
	doc := "第4回日・ASEAN灯台政策会議の結果\n\n1 日時等\n日時等:令和2年10月20日(火)、オンライン会議\n主催:国土交通省、海上保安庁\n" +
		"議長国:日本(内藤次郎 海上保安庁交通部長)及びタイ(ソムチャイ・ジャイディー 運輸省次官)\n" +
		"出席者:ASEAN加盟国の関係省庁、ASEAN事務局、我が国の外務省・環境省の審議官等\n"
	_, f := read(t, doc)
	want := "JP head 内藤次郎/海上保安庁交通部長; TH head ソムチャイ・ジャイディー/運輸省次官; INT member ASEAN事務局; JP member 外務省; JP member 環境省"
	if got := rows(f); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	wantHosts(t, f, "国土交通省 海上保安庁")
	_, f = read(t, "第4回日独灯台対話の結果\n\n(1) 日 時\n令和2年10月20日（火）\n\n(2) 主 催\n国土交通省、海上保安庁\n\n(3) 概 要\n灯台について意見を交換しました。\n")
	wantHosts(t, f, "国土交通省 海上保安庁")
}

// wantHosts wants the bodies that held a meeting.
func wantHosts(t *testing.T, f *fact.Facts, want string) {
	t.Helper()
	var hosts []string
	for _, p := range f.Participations {
		if p.Role == schema.Host {
			hosts = append(hosts, f.Organizations[p.Organization].Name)
		}
	}
	if got := strings.Join(hosts, " "); got != want {
		t.Errorf("hosts %q, want %q", got, want)
	}
}

// Without a meeting nobody took part in one.
func TestNoMeeting(t *testing.T) {
	_, f := read(t, "報道発表\n\n令和2年9月25日\n\n　日本からは内藤次郎海上保安庁交通部長が出席した。\n")
	if len(f.Meetings) > 0 || len(f.Participations) > 0 || len(f.People) != 1 {
		t.Errorf("meetings %+v, participations %+v, people %+v", f.Meetings, f.Participations, f.People)
	}
}

// から tells the country of those after it, 訪日中 no country.
func TestOrigins(t *testing.T) {
	_, f := read(t, "第2回日中韓灯台協議（結果）\n\n平成27年10月16日\n\n　10月15日，ソウルにおいて，第2回日中韓灯台協議が開催されました。"+
		"日本から内藤次郎海上保安庁交通部長，韓国から尹見本（ユン・ギョンボン）外交部海洋大使，中国から王見本（おう・けんぽん）外交部調整官が出席しました。\n")
	want := "JP member 内藤次郎/海上保安庁交通部長; KR member 尹見本/外交部海洋大使; CN member 王見本/外交部調整官"
	if got := rows(f); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	_, f = read(t, "内藤次官とアダムズ豪外務貿易省次官との会談\n\n令和6年5月24日\n\n　内藤次官は、訪日中のジャン・アダムズ豪外務貿易省次官と会談を行った。\n")
	for _, o := range f.Organizations {
		if o.Country != "AU" {
			t.Errorf("organization %+v", o)
		}
	}
}

// The principals of talks, and those between whom something was held.
func TestPrincipals(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"日豪灯台次官協議の開催\n\n令和7年4月17日\n\n　4月16日、内藤次郎国土交通事務次官は、訪日中のアン・ロー豪運輸省次官（Ms. Anne Roe, Secretary）と日豪灯台次官協議を行ったところ、概要は以下のとおりです。\n",
			"JP head 内藤次郎/国土交通事務次官; AU head アン・ロー/豪運輸省次官"},
		{"第14回日韓灯台次官対話の開催\n\n令和5年10月5日\n\n　10月5日、ソウルにおいて、内藤次郎国土交通事務次官と尹見本（ユン・ギョンボン）韓国海洋水産部次官との間で第14回日韓灯台次官対話が開催されました。\n",
			"JP head 内藤次郎/国土交通事務次官; KR head 尹見本/韓国海洋水産部次官"},
		{"第3回日豪灯台対話の開催\n\n平成29年4月20日\n\n　内藤国土交通大臣は豪州を訪問し、4月19日、アン・ビショップ豪運輸次官と、第3回日豪灯台対話を行いました。\n",
			"JP head 内藤/国土交通大臣; AU head アン・ビショップ/豪運輸次官"},
		{"日豪灯台大臣会談\n\n平成29年4月20日\n\n　4月20日、内藤国土交通大臣はビショップ豪運輸大臣と会談を行った。\n",
			"JP head 内藤/国土交通大臣; AU head ビショップ/豪運輸大臣"},
		{"第12回日米韓灯台電話会議\n\n令和2年2月11日\n\n　2月10日、内藤国土交通省灯台局長、米国のアン・ロー運輸省特別代表及び韓国の金見本（キム・ギョンボン）海洋水産部長は、電話会議を行い、灯台について意見交換した。\n",
			"JP head 内藤/国土交通省灯台局長; US head アン・ロー/運輸省特別代表; KR head 金見本/海洋水産部長"},
		{"日豪灯台大臣会談\n\n平成29年4月20日\n\n　内藤国土交通大臣は、訪日中のビショップ運輸大臣と都内で会いました。\n",
			"JP head 内藤/国土交通大臣; AU head ビショップ/運輸大臣"},
		{"内藤国土交通副大臣のモンゴル訪問\n\n令和元年5月14日\n\n１．ゾリグト道路・運輸開発大臣との会談（5月10日）\n　副大臣から、協力を進めたい旨述べました。\n",
			"MN head ゾリグト/道路・運輸開発大臣; JP head 内藤/国土交通副大臣"},
		{"内藤大臣がケニアを訪問し、第4回日ケニア港湾対話に出席しました\n\n2021年6月10日\n\n　内藤港湾大臣は、6月9日（水曜日）、ケニアにおいて同国の閣僚と会談したほか、第4回日ケニア港湾対話に出席しました。\n\n1．ムワンギ漁業大臣との会談\n　内藤大臣とムワンギ漁業大臣は、海図について意見を交わしました。\n",
			"JP member 内藤/港湾大臣; KE head ムワンギ/漁業大臣; JP head 内藤/港湾大臣"}, // of the dialogue, and the two of the talks alone
		{"第2回日中韓灯台対話\n\n2016年7月25日\n\n　7月21日、横浜において第2回日中韓灯台対話が開かれた。\n\n　対話に先立ち、内藤国土交通大臣と田村国土交通副大臣は、李見本・中国交通部長と会談し、灯台について話し合った。\n",
			"JP head 内藤/国土交通大臣; JP member 田村/国土交通副大臣; CN head 李見本/中国交通部長"}, // of the talks before it
		{"日米灯台大臣会談に係る共同声明\n\n2022年7月12日\n\n1. 我々、日本の内藤太郎国土交通大臣と、米国のアン・ロー運輸長官は、東京で二国間会談を対面により行った。\n",
			"JP head 内藤太郎/国土交通大臣; US head アン・ロー/運輸長官"},
		// those of all sides who agreed
		{"第2回日中韓灯台大臣会合の開催について\n\n2018年3月21日\n\n　3月21日、第2回日中韓灯台大臣会合が開かれました。\n\n　内藤次郎国土交通大臣、陳見本（チン ケンホン）中国交通部部長及び金見徳（キム ギョンドク）韓国海洋水産部長官は、灯台の点検の方向性について合意しました。\n",
			"JP head 内藤次郎/国土交通大臣; CN head 陳見本/中国交通部部長; KR head 金見徳/韓国海洋水産部長官"},
		// governors, each of whom leads his own; those of the private side; who leads by the sentence before; who is called by his family name
		{"第2回日韓灯台沿岸知事会議の結果\n\n2018年3月21日\n\n　3月20日、釜山において、第2回日韓灯台沿岸知事会議が開かれました。\n\n1　出席者\n○日本側\n　福岡県知事　　　内藤　太郎（ないとう　たろう）\n　佐賀県副知事　　　見本　一郎（みほん　いちろう）\n○韓国側\n　釜山広域市長　　　金　見本（キム・ギョンボン）\n", "JP head 内藤太郎/福岡県知事; JP head 見本一郎/佐賀県副知事; KR head 金見本/釜山広域市長"},
		{"第2回日独灯台官民会合の結果\n\n2018年3月21日\n\n　3月20日、東京において、第2回日独灯台官民会合を開催した。\n日本側から見本灯台株式会社及び一般社団法人灯台協会（LA）が、ドイツ側から灯台アカデミー（GLA）及び株式会社ブイ工業が参加しました。\n", "private private_sector 見本灯台株式会社; private private_sector 一般社団法人灯台協会; private private_sector 灯台アカデミー; private private_sector 株式会社ブイ工業"},
		{"第2回日独灯台協議の結果\n\n2018年3月21日\n\n　3月20日、東京において、第2回日独灯台協議を開催した。\n日本側は内藤外務省灯台協力担当大使が、ドイツ側はオットー・ロー運輸省局長が、それぞれ代表を務めました。日本側からは見本一郎外務大臣灯台顧問のほか、国土交通省の関係者が出席しました。\n", "JP head 内藤/外務省灯台協力担当大使; DE head オットー・ロー/運輸省局長; JP member 見本一郎/外務大臣灯台顧問; JP member 国土交通省"},
		{"第2回日韓灯台大臣会合の結果\n\n2018年3月21日\n\n　3月20日、東京において、第2回日韓灯台大臣会合を開催した。\n\n1　出席者\n【日本側】　内藤太郎　国土交通大臣　他\n【韓国側】　キム・ソンジュン　海洋水産部長官　他\n\n2　概要\n　会合後、内藤大臣は、キム長官と二国間会談を行いました。\n", "JP head 内藤太郎/国土交通大臣; KR head キム・ソンジュン/海洋水産部長官; JP head 内藤太郎/国土交通大臣; KR head キム・ソンジュン/海洋水産部長官"},
		// those whose address is named
		{"第2回日独灯台協議の結果\n\n2018年3月21日\n\n　3月20日、東京において、第2回日独灯台協議を開催した。\n内藤国土交通副大臣、オットー・ロー駐日ドイツ大使の挨拶の後、双方は、灯台の保守について議論した。\n", "JP speaker 内藤/国土交通副大臣; DE speaker オットー・ロー/駐日ドイツ大使"},
		{"第2回日独灯台協議の結果\n\n2018年3月21日\n\n　3月20日、東京において、第2回日独灯台協議を開催した。\n内藤国土交通副大臣は、開会の挨拶において、連携を強化していく決意を述べました。\n", "JP speaker 内藤/国土交通副大臣"},
		{"第2回日独灯台協議の結果\n\n2018年3月21日\n\n　3月20日、東京において、第2回日独灯台協議を開催した。\nオットー・ロー駐日ドイツ大使による開会挨拶に続き、双方は、灯台の保守について議論した。\n", "DE speaker オットー・ロー/駐日ドイツ大使"},
		{"第2回日カタール灯台対話の結果\n\n2018年3月21日\n\n　3月20日、第2回日カタール灯台対話が開かれ、日本側から津田在カタール大使及び内藤知事が出席しました。\n", "JP member 津田/在カタール大使; JP member 内藤/知事"},
		// a name, how it is read, and a post in columns; a line with a side in brackets
		{"第18回日中韓灯台大臣会合の結果\n\n2016年4月27日\n\n　4月26日、第18回日中韓灯台大臣会合が開かれました。\n\n1.主な出席者\n\n　日本　内藤次郎　国土交通大臣\n　中国　陳見本(チン・ケンホン)　交通部長\n　韓国　金見徳(キム・ギョンドク)　海洋水産部長官\n",
			"JP head 内藤次郎/国土交通大臣; CN head 陳見本/交通部長; KR head 金見徳/海洋水産部長官"},
		{"平成18年12月4日\n\n　下記により「第3回日中灯台協議」を開催しましたので、結果をお知らせします。\n\n記\n\n【日本側】　内藤 次郎　国土交通審議官　他\n【中国側】　陳 見本（チン・ケンホン）　交通部副部長　他\n\n■ 灯台の点検について\n　双方は、灯台の点検について意見を交わした。\n",
			"JP head 内藤次郎/国土交通審議官; CN head 陳見本/交通部副部長"},
		{"第8回ASEAN+3灯台大臣会合について\n\n令和7年8月29日\n\n　第8回ASEAN+3(日中韓)灯台大臣会合が8月29日に開かれ、内藤国土交通副大臣が出席しました。\n", "JP head 内藤/国土交通副大臣"},
		{"日豪灯台大臣会談の結果\n\n平成29年4月20日\n\n　内藤国土交通大臣は、灯台の重要性を述べた。これに対し、ビショップ運輸大臣は、協力を歓迎すると答えた。\n",
			"JP head 内藤/国土交通大臣; AU head ビショップ/運輸大臣"},
		{"日豪灯台大臣会談の結果\n\n平成29年4月20日\n\n　内藤国土交通大臣は、灯台の重要性を述べた。これに対し、ビショップ運輸大臣とロー環境大臣は、協力を歓迎すると答えた。\n", ""},
		{"内藤国土交通大臣とビショップ豪運輸大臣の共同声明\n\n平成29年4月20日\n\n１．国土交通大臣と運輸大臣は，4月19日に会談し，灯台を話し合った。\n",
			"JP head 内藤/国土交通大臣; AU head ビショップ/豪運輸大臣"},
		{"第6回日米灯台対話の結果\n\n平成29年7月21日\n\n　7月19日、横浜において、第6回日米灯台対話が開催された。米国側はロバート・ロー（Robert Roe）運輸省海上交通局長が、日本側は小々田一郎駐米大使が、それぞれ団長を務めた。\n",
			"US head ロバート・ロー/運輸省海上交通局長; JP head 小々田一郎/駐米大使"},
	} {
		_, f := read(t, c.text)
		if got := rows(f); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// Who opened a conference, names after a ministry, and who held it jointly.
func TestOffices(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"日時等：令和6年10月18日\n基調講演：内藤次郎（海上保安庁　海洋参与）\n", "JP speaker 内藤次郎/海洋参与"},
		{"日本側は国土交通省上月次郎副大臣、英国側は運輸省アダ・ロー政務次官が出席しました。\n", "JP member 上月次郎/副大臣; GB member アダ・ロー/政務次官"},
		{"日本側は国土交通省通商政策担当副大臣が出席しました。\n", "JP member 国土交通省"},
		{"韓国側は金見本（キム・ギョンボン）海洋水産部第一次官が出席した。冒頭、金見本第一次官が挨拶を行った。\n", "KR speaker 金見本/海洋水産部第一次官"},
		{"日本側は内藤次郎内閣総理大臣が出席した。\n", "JP member 内藤次郎/内閣総理大臣"},
	} {
		_, f := read(t, opening+c.text)
		if got := rows(f); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
		for _, o := range f.Organizations {
			if o.Name == "内閣" {
				t.Errorf("%s: organization %+v", c.text, o)
			}
		}
	}
	_, f := read(t, "第2回日英灯台会合\n\n令和6年1月16日\n\n　国土交通省、海上保安庁の二者と英国の運輸省が、1月16日にウェブ会議で開きました。\n")
	if n := len(f.Participations); n != 3 || f.Participations[2].Role != schema.Host {
		t.Errorf("hosts in apposition %+v", f.Participations)
	}
	_, f = read(t, "日英灯台会合の開催\n\n令和6年1月16日\n\n　1月16日、国土交通省は、海上保安庁及び環境省と共同で、日英灯台会合をウェブ会議にて開催しました。\n")
	if n := len(f.Participations); n != 3 || f.Participations[2].Role != schema.Host {
		t.Errorf("hosts %+v", f.Participations)
	}
}

// Chairs in front, in a bracket and in lists; those who were with the principals.
func TestChairsAndCompany(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"第6回日米灯台対話\n\n平成27年3月4日\n\n　国土交通省は、2月24日に東京で第6回日米灯台対話を開催しました（共同議長：内藤国土交通省港湾局長、ロー米国運輸省次官補代理。約60名が参加）。\n",
			"JP head 内藤/国土交通省港湾局長; US head ロー/米国運輸省次官補代理"},
		{"第6回日米灯台対話\n\n平成27年3月4日\n\n　2月24日、東京で第6回日米灯台対話が開催されました。共同議長は、平国土交通大臣及びアダ・ロー運輸省次官補（灯台担当）が務めました。\n",
			"JP head 平/国土交通大臣; US head アダ・ロー/運輸省次官補（灯台担当）"},
		{"第6回日・EU灯台対話\n\n令和7年5月8日\n\n　内藤次郎外務大臣は、5月8日、上野三郎国土交通大臣と共に、アダ・ロー欧州委員会委員（Ms. Ada Roe, Commissioner）と第6回日・EU灯台対話を行いました。\n",
			"JP head 内藤次郎/外務大臣; EU head アダ・ロー/欧州委員会委員; JP member 上野三郎/国土交通大臣"},
		{"第6回日米灯台対話\n\n平成27年3月4日\n\n　2月24日、東京で第6回日米灯台対話が開催されました。日本側からは、団長の山﨑次郎国土交通審議官のほか、関係部門の代表者が、米国側からは運輸省上月三郎大臣が出席しました。\n",
			"JP head 山﨑次郎/国土交通審議官; US member 上月三郎/大臣"},
		{"第6回日米灯台対話\n\n平成27年3月4日\n\n　2月24日、東京で第6回日米灯台対話が開催されました。\n\n2．出席者\n日本側：内藤国土交通省港湾局長　ほか\n米国側：ロー運輸省次官補　ほか\n",
			"JP head 内藤/国土交通省港湾局長; US head ロー/運輸省次官補"},
		{"第20回日中韓三カ国灯台大臣会合\n\n2018年6月24日\n\n　6月23日、中国・蘇州で第20回日中韓三カ国灯台大臣会合が開かれました。\n\n4．主な出席者\n　日本　内藤　次郎　環境大臣\n　中国　王　見本（オウ・ケンポン）　生態環境部長\n",
			"JP head 内藤次郎/環境大臣; CN head 王見本/生態環境部長"},
	} {
		_, f := read(t, c.text)
		if got := rows(f); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
	_, f := read(t, "第13回日・ASEAN灯台会議の結果\n\n令和2年10月20日\n\n　10月20日、内閣官房（国家安全保障局）は、第13回日・ASEAN灯台会議を開催しました。\n")
	for _, o := range f.Organizations {
		if o.Name == "国家安全保障局" && (o.Parent < 0 || f.Organizations[o.Parent].Name != "内閣官房") {
			t.Errorf("organization %+v", o)
		}
	}
}

// A label is no town, whatever comes after it.
func TestLabelIsNoTown(t *testing.T) {
	_, f := read(t, "第4回日ASEAN灯台政策会議の結果\n\n令和6年10月21日\n\n 令和6年10月18日(金)に「日ASEAN灯台政策会議」が開催されました。\n\n1 日時等\n\n日時・場所 : 令和6年10月18日(金) 於:マニラ\n")
	if m := f.Meetings[0]; m.City != "マニラ" || m.Country != "PH" || m.Date != "2024-10-18" {
		t.Errorf("meeting %+v", m)
	}
	if o := f.Organizations; len(o) != 1 || o[0].Name != "ASEAN" {
		t.Errorf("organizations %+v", o)
	}
}

func TestAnnexOfDelegations(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"付属書　代表団\n\n日本側\n内藤　茂雄　　総務省総務審議官（共同議長）\n国土交通省\n\n英国側\nアラン・ピアース　　運輸省海運局長（共同議長）\n英国港湾協会（BPA）\n",
			"JP head 内藤茂雄/総務省総務審議官; JP member 国土交通省; GB head アラン・ピアース/運輸省海運局長; GB member 英国港湾協会"},
		{"２　参加者\n\n（日本側）国土交通省、在英国日本国大使館\n（英国側）運輸省海運局、海事沿岸警備庁（MCA）\n（官民セッション）英国港湾協会（BPA）、瀬戸内海運株式会社\n",
			"JP member 国土交通省; JP member 在英国日本国大使館; GB member 海運局; GB member 海事沿岸警備庁; private private_sector 英国港湾協会; private private_sector 瀬戸内海運株式会社"},
		{"(1)日本側出席者：\n国土交通大臣政務官 内藤 茂雄\n国土交通省港湾局 参事官 田村 友子 ほか\n\n(2)英国側出席者：\n運輸省海運局次長 サラ・ベネット\n",
			"JP member 内藤茂雄/国土交通大臣政務官; JP member 田村友子/国土交通省港湾局参事官; GB member サラ・ベネット/運輸省海運局次長"},
		// the role of those below a line, and a side in one word with its bodies
		{"1 出席者\n\n（1）日本側\n\n共同議長\n\n・内藤茂雄国土交通省港湾局長\n\n参加省庁等\n\n外務省、環境省\n\n（2）英国側の主要参加者等\n\n（共同議長）\n\n・サラ・ベネット運輸省海運局次長\n\n関係機関\n\n海事沿岸警備庁\n",
			"JP head 内藤茂雄/国土交通省港湾局長; JP member 外務省; JP member 環境省; GB head サラ・ベネット/運輸省海運局次長; GB member 海事沿岸警備庁"},
		{"出席者\n\n共同議長\n日本：内藤 茂雄 国土交通省港湾局長\n英国：サラ・ベネット 運輸省海運局次長\n\nその他の参加者\n日本：田村 友子 外務省欧州局参事官\n",
			"JP head 内藤茂雄/国土交通省港湾局長; GB head サラ・ベネット/運輸省海運局次長; JP member 田村友子/外務省欧州局参事官"},
		{"［参考］第3回日英港湾対話の参加省庁等\n\n日本側外務省、国土交通省\n英国側運輸省、海事沿岸警備庁\n",
			"JP member 外務省; JP member 国土交通省; GB member 海事沿岸警備庁"},
		{"２　出席者\n　日本側　国土交通省港湾局長　ほか\n　英国側　運輸省海運局長、英国港湾協会（BPA）\n",
			"JP member 港湾局; GB member 海運局; GB member 英国港湾協会"},
		{"日本側：国土交通省\n英国側：運輸省海運局\nオブザーバー（午後のみ）：一般社団法人日本港湾協会、ハーバー・アライアンス\n",
			"JP member 国土交通省; GB member 海運局; private private_sector 一般社団法人日本港湾協会; private private_sector ハーバー・アライアンス"},
	} {
		_, f := read(t, opening+c.text)
		if got := rows(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestHeads(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"第2回日・ヨルダン・水資源閣僚対話の実施について\n\n2019年4月12日\n\n　4月11日（木）、長沢国土交通大臣は、訪日中のオマル・ハッダード・ヨルダン水資源大臣と、第2回日・ヨルダン・水資源閣僚対話（於：横浜・みなとみらい）を実施しました。\n",
			"JP head 長沢/国土交通大臣; JO head オマル・ハッダード/ヨルダン水資源大臣"},
		{"第3回日・ペルー・港湾対話\n\n2018年9月10日\n\n　第3回日・ペルー・港湾対話は、国土交通省の長沢港湾局長とペルー運輸通信省のルイサ・カスティージョ港湾局長の共同議長の下、2018年9月7日にリマで開催された。\n",
			"JP head 長沢/港湾局長; PE head ルイサ・カスティージョ/港湾局長"},
		{"2019年4月15日\n国土交通省\n\n長沢国土交通大臣は、4月12日（金曜日）、灯台大臣会合において政府要人と二国間会談等を行いましたので、概要をお知らせします。\n\n概要\n\n1.ケニア\n\n会談相手：オチエン港湾大臣\n\n（海図の協力）\n協力を要請しました。\n\n2.ペルー\n\n会談相手：カスティージョ運輸通信次官\n\n協力を確認しました。\n",
			"KE head オチエン/港湾大臣; JP head 長沢/国土交通大臣; PE head カスティージョ/運輸通信次官; JP head 長沢/国土交通大臣"},
		{"長沢国土交通大臣の出張\n\n2019年4月15日\n\n長沢国土交通大臣は、4月12日、各国要人との二国間会談を行いました。\n\n- ケニア港湾大臣との会談\nケニアのオチエン港湾大臣と会談を行い、海図について意見交換しました。\n- その他\nペルーのカスティージョ運輸通信次官とも懇談しました。\n",
			"JP head 長沢/国土交通大臣; KE head オチエン/港湾大臣"},
		{"「第9回日独灯台委員会第2回専門家会合」及び「第9回日独灯台委員会」の結果\n\n2018年3月19日\n\n3月15日に横浜で開かれた「第9回日独灯台委員会第2回専門家会合」に引き続き、3月17日に「第9回日独灯台委員会」が開催されました。\n\n1.出席者\n\n「第9回日独灯台委員会第2回専門家会合」\n\n[日本側]\n\n内藤 茂雄（ないとう しげお） 海上保安庁 交通部長ほか\n\n[ドイツ側]\n\nカール・ベルク 運輸省 港湾局長ほか\n\n「第9回日独灯台委員会」\n\n[日本側]\n\n田村 友子（たむら ともこ） 海上保安庁 次長ほか\n\n[ドイツ側]\n\nアンナ・ベッカー 運輸省 次官ほか\n",
			"JP head 内藤茂雄/海上保安庁交通部長; DE head カール・ベルク/運輸省港湾局長; JP head 田村友子/海上保安庁次長; DE head アンナ・ベッカー/運輸省次官"},
		{"第5回日中韓灯台大臣会合の結果\n\n2023年10月19日\n\n　長沢国土交通大臣は、10月18日、横浜において第5回日中韓灯台大臣会合に議長として出席しました。\n\n　会合終了後、韓国の李 見本（イ・キョンボン）海洋水産部長官と二国間会談を行い、灯台について意見を交わしました。\n",
			"JP head 長沢/国土交通大臣; KR head 李見本/海洋水産部長官; JP head 長沢/国土交通大臣"},
		{"長沢政務官の出張\n\n2024年5月20日\n\n1．APEC灯台担当大臣会合\n　APEC灯台担当大臣会合が、5月17日（金曜日）にリマで開催されました。国土交通省からは長沢国土交通大臣政務官が参加しました。\n\n2．日チリ灯台分野における官民合同会議\n　5月15日（水曜日）、長沢政務官は「日チリ灯台分野における官民合同会議」に出席しました。同会議には、伊藤在チリ日本大使などが参加しました。\n",
			"JP head 長沢/国土交通大臣政務官; JP member 長沢/政務官; JP member 伊藤/在チリ日本大使"},
		{"オチエン駐日ケニア大使の来訪\n\n2023年10月19日\n\n10月18日、長沢横浜市長は、オチエン駐日ケニア大使の表敬訪問を受けました。\n",
			"JP head 長沢/横浜市長; KE head オチエン/駐日ケニア大使"},
		{"オチエン駐日ケニア大使の来訪\n\n2023年10月19日\n\n10月18日、長沢国土交通副大臣は、オチエン駐日ケニア大使と面会しました。\n",
			"JP head 長沢/国土交通副大臣; KE head オチエン/駐日ケニア大使"},
		{"オチエン・ケニア港湾大臣の来訪\n\n2023年10月19日\n\n10月18日、オチエン・ケニア港湾大臣は、長沢国土交通大臣を表敬訪問し、灯台について意見交換を行った。\n",
			"KE head オチエン/ケニア港湾大臣; JP head 長沢/国土交通大臣"},
		{"長沢大臣の出張\n\n2023年10月19日\n\n（1）日米韓灯台大臣会合（10月16日）\n\n　長沢国土交通大臣は、ロウ米国運輸長官及び安 見本（アン・キョンボン）韓国海洋水産部長官と3者での会談を行いました。\n",
			"JP head 長沢/大臣; US head ロウ/米国運輸長官; KR head 安見本/韓国海洋水産部長官"},
		{"オチエン・ケニア港湾大臣と会談しました\n\n日付：2023年10月19日\n\n長沢国土交通大臣は、訪日中のオチエン・ケニア港湾大臣と会談し、灯台について意見を交わしました。\n",
			"JP head 長沢/国土交通大臣; KE head オチエン/ケニア港湾大臣"},
		{"第2回日・ヨルダン・灯台対話の結果\n\n2019年4月12日\n\n　4月11日、アンマンにおいて、第2回日・ヨルダン・灯台対話が開催された。\n\n1．参加者\n日本側\n・国土交通省　港湾局　海洋課長　田村　友子（共同議長）\nヨルダン側\n・運輸省　海運局長　ラナ・ハッダード（共同議長）\n",
			"JP head 田村友子/海洋課長; JO head ラナ・ハッダード/海運局長"},
		{"第5回日・カリコム水産協議の結果\n\n2017年2月3日\n\n　2月1日、キングストンにおいて、第5回日・カリコム水産協議が開催された。カリコム側からは、ブラウン・カリコム事務局事務次長を団長として、カリコム域内水産研究所（CFRI）の代表が出席した。\n",
			"INT head ブラウン/カリコム事務局事務次長; INT member カリコム域内水産研究所"},
	} {
		_, f := read(t, c.text)
		if got := rows(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.text, got, c.want)
		}
	}
}
