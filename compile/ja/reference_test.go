package ja

import (
	"fmt"
	"strings"
	"testing"
)

func TestReferences(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"双方は、「港湾の電子化に関する覚書」に署名した。", "document 港湾の電子化に関する覚書"},
		{"双方は、2023年4月に高崎で開催されたG7デジタル・技術大臣会合の成果を歓迎した。", "event G7デジタル・技術大臣会合 2023-04 高崎"},
		{"日本側から「洋上風力イニシアティブ」の進捗が紹介された。", "programme 洋上風力イニシアティブ"},
		{"双方は、「日英合同水路作業部会」の設置を歓迎した。", "working_group 日英合同水路作業部会"},
		{"英国側は、2023年9月にリヴァプールで開催される「世界港湾会議」への参加を要請した。", "event 世界港湾会議 2023-09 リヴァプール"},
		{"双方は、第7回アフリカ開発会議（TICAD7）の成果を確認した。", "event 第7回アフリカ開発会議（TICAD7）"},
		{"双方は、サイバー犯罪条約（ブダペスト条約）の普及に協力することを確認した。", "document サイバー犯罪条約"},
		{"双方は、国連サイバー政府専門家会合（GGE）の作業を支持した。", "working_group 国連サイバー政府専門家会合（GGE）"},
		{"双方は、2025年日本国際博覧会（大阪・関西万博）について議論した。", "event 2025年日本国際博覧会 2025"},
		{"双方は、令和5年10月にロンドンで第2回実務者ワークショップを開催することで一致した。", "event 第2回実務者ワークショップ 2023-10 ロンドン"},
		{"双方は、パリ協定の目標の達成に向けた協力の重要性を確認した。", "document パリ協定"},
		{"双方は、作業部会の設置について議論した。", ""},
		{"双方は、関連する国際会議における協力を確認した。", ""},
		{"双方は、信頼性の高い通信ネットワークの整備について議論した。", ""},
	} {
		_, f := provisionOf(t, c.text)
		var got []string
		for _, r := range f.References {
			got = append(got, strings.TrimSpace(fmt.Sprint(r.Kind, " ", r.Name, " ", r.Date, " ", r.Place)))
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, s, c.want)
		}
	}
}

func TestOrganizations(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"双方は、国際海事機関（IMO）における議論に協力していくことを確認した。", "国際海事機関=IMO INT"},
		{"総務省国際戦略局と英国運輸省海運局は、覚書に署名した。", "国際戦略局 JP <総務省; 海運局 GB <英国運輸省"},
		{"日本側は、独立行政法人国際協力機構（以下「JICA」という。）の研修を紹介した。JICAは、実績を説明した。", "独立行政法人国際協力機構=JICA JP"},
		{"同省港湾局から説明があった。", "港湾局 GB <英国運輸省"},
		{"基地局、データセンター及び研究機関の間の連携について議論した。", ""},
		{"ベルリンの課題、関係省庁の役割及び当局間の協力について議論した。", ""},
	} {
		_, f := provisionOf(t, c.text)
		var got []string
		for _, o := range f.Organizations {
			if o.Name == "総務省" || o.Name == "英国運輸省" {
				continue
			}
			s := strings.Join(append([]string{o.Name}, o.Aliases...), "=") + " " + o.Country
			if o.Parent >= 0 {
				s += " <" + f.Organizations[o.Parent].Name
			}
			got = append(got, s)
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, s, c.want)
		}
	}
}
