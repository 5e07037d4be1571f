package schema

import "slices"

// Term is one value of a closed list.
type Term struct {
	Code       string
	EN, JA     string // labels
	Definition string // in English; "" if the label says it
}

// List is a closed list of values.
type List struct {
	Name  string
	Codes []Term
}

// Values lists the codes alone.
func (l List) Values() []string {
	values := make([]string, len(l.Codes))
	for i, c := range l.Codes {
		values[i] = c.Code
	}
	return values
}

// Has reports whether a code is one of the list.
func (l List) Has(code string) bool {
	return slices.ContainsFunc(l.Codes, func(t Term) bool { return t.Code == code })
}

// Lists lists all closed lists. The slice is shared: it must not be changed.
func Lists() []List { return lists }

// ListNamed returns the list of a name; ok is false if there is none.
func ListNamed(name string) (l List, ok bool) {
	i := slices.IndexFunc(lists, func(l List) bool { return l.Name == name })
	if i < 0 {
		return List{}, false
	}
	return lists[i], true
}

var lists = []List{
	{"act", []Term{
		{"agree", "Agree", "合意", "They concur, agree, decide, or confirm a decision."},
		{"commit", "Commit", "約束", "They will do it, plan to, or continue to."},
		{"recognize", "Recognize", "認識", "They recognize, underscore, note, affirm, or share a view."},
		{"welcome", "Welcome", "歓迎", "They welcome or appreciate."},
		{"support", "Support", "支持", "They support, endorse or back."},
		{"exchange", "Exchange", "意見交換", "They discuss, exchange or share information."},
		{"report", "Report", "報告", "A plain fact: it was held, submitted, established, started."},
		{"call", "Call", "要請", "They request, urge, encourage or invite."},
	}},
	{"strength", []Term{
		{"none", "None", "なし", "Nothing is undertaken."},
		{"vague", "Vague", "抽象的", "To continue, strengthen, work towards."},
		{"specific", "Specific", "具体的", "A named action, deliverable, forum or date."},
	}},
	{"status", []Term{
		{"held", "Held", "開催", "A statement reports the meeting."},
		{"planned", "Planned", "予定", "The meeting is decided or expected."},
		{"mentioned", "Mentioned", "言及", "The meeting is only spoken of."},
	}},
	levelList,
	{"mode", []Term{
		{"in_person", "In person", "対面", ""},
		{"virtual", "Virtual", "オンライン", ""},
		{"hybrid", "Hybrid", "ハイブリッド", "Some in one place, others online."},
	}},
	{"role", []Term{
		{"head", "Head", "団長・議長", "Led, headed or chaired the side or the meeting."},
		{"host", "Host", "主催", "Hosted or convened the meeting."},
		{"member", "Member", "構成員", "Took part."},
		{"private_sector", "Private sector", "民間", "Took part for business or civil society."},
		{"speaker", "Speaker", "発言者", "Opened the meeting or spoke at it."},
	}},
	{"side", []Term{
		{"INT", "International", "国際機関", "International bodies. The codes of countries, and EU, are in the table countries."},
		{"private", "Private sector", "民間", "Business and civil society."},
		{"other", "Other", "その他", "No side that has a code."},
	}},
	{"actor_kind", []Term{
		{"party", "Party", "当事者", "A country, the EU, or international bodies as a side."},
		{"organization", "Organization", "組織", "A body by name."},
		{"group", "Group", "集団", "Whom else the text names, together or by the name of one person, not resolved further."},
		{"private", "Private sector", "民間", "Business and civil society."},
	}},
	{"resolved_from", []Term{
		{"printed", "Printed", "原文", "The text names the actor."},
		{"series", "Series", "対話", "The parties of the series of the meeting."},
		{"delegations", "Delegations", "代表団", "The sides that took part in the meeting."},
		{"unresolved", "Unresolved", "未特定", "Nothing says who it is."},
	}},
	{"item_kind", []Term{
		{"event", "Event", "行事", ""},
		{"document", "Document", "文書", ""},
		{"programme", "Programme", "計画・事業", ""},
		{"working_group", "Working group", "作業部会", ""},
		{"forum", "Forum", "会議体", ""},
	}},
	{"entity_kind", []Term{
		{"document", "Document", "文書", ""},
		{"series", "Series", "対話", ""},
		{"meeting", "Meeting", "会合", ""},
		{"organization", "Organization", "組織", ""},
		{"person", "Person", "人物", ""},
		{"referenced_item", "Referenced item", "言及対象", ""},
	}},
	{"name_kind", []Term{
		{"preferred", "Preferred", "優先名称", "The name to show, from the registry."},
		{"acronym", "Acronym", "略称", ""},
		{"variant", "Variant", "別名", "Another form: from the registry, or with the country of a body printed before or after its name."},
		{"as_printed", "As printed", "原文の名称", ""},
	}},
	organizationKinds,
	{"relation", []Term{
		{"opens", "Opens", "開始", "The first provision of the thread."},
		{"continues", "Continues", "継続", "It is carried on."},
		{"progress", "Progress", "進展", "Something was done about it."},
		{"repeats", "Repeats", "再確認", "It is said again."},
	}},
	{"precision", []Term{
		{"day", "Day", "日", ""},
		{"month", "Month", "月", ""},
		{"quarter", "Quarter", "四半期", ""},
		{"season", "Season", "季節", ""},
		{"half", "Half-year", "半年", ""},
		{"year", "Year", "年", ""},
		{"interval", "Interval", "期間", "From one vague date to another."},
	}},
	{"reliability", []Term{
		{"high", "High", "高", "The lower bound of the 95 % interval of the precision of its rule is 0.95 or more."},
		{"fair", "Fair", "中", "That bound is 0.8 or more."},
		{"low", "Low", "低", "That bound is less than 0.8."},
		{"untested", "Untested", "未検証", "Fewer than 10 facts of the rule were judged."},
		{"reviewed", "Reviewed", "確認済み", "A person corrected or reviewed the row."},
	}},
	{"column_type", []Term{
		{"text", "Text", "文字列", ""},
		{"identifier", "Identifier", "識別子", "a–z, 0–9, hyphens, and slashes between its parts."},
		{"code", "Code", "コード", "One of a closed list, or a code of a country."},
		{"integer", "Integer", "整数", ""},
		{"number", "Number", "数値", ""},
		{"boolean", "Boolean", "真偽値", "true or false."},
		{"date", "Date", "日付", "YYYY-MM-DD."},
		{"edtf", "EDTF date", "EDTF日付", "A date of EDTF level 1: a year, month, day, season (21–24), quarter (33–36), or an interval a/b."},
		{"url", "URL", "URL", "http or https."},
	}},
}

// levelList holds the ranks at which parties meet.
var levelList = List{"level", []Term{
	{"leaders", "Leaders", "首脳級", ""},
	{"principal", "Principals", "最上位級", ""},
	{"cabinet", "Cabinet", "内閣級", ""},
	{"ministerial", "Ministerial", "閣僚級", ""},
	{"secretary", "Secretary", "長官級", ""},
	{"sub-cabinet", "Sub-cabinet", "準閣僚級", ""},
	{"vice-ministerial", "Vice-ministerial", "次官級", ""},
	{"deputy", "Deputies", "次席級", ""},
	{"under-secretary", "Under Secretary", "国務次官級", ""},
	{"assistant-secretary", "Assistant Secretary", "次官補級", ""},
	{"ambassador", "Ambassadorial", "大使級", ""},
	{"high-level", "High-level", "ハイレベル", ""},
	{"senior", "Senior level", "上級", ""},
	{"senior-official", "Senior officials", "高級事務レベル", ""},
	{"director-general", "Director-General", "局長級", ""},
	{"deputy-director-general", "Deputy Director-General", "審議官級", ""},
	{"director", "Director", "課長級", ""},
	{"working-level", "Working level", "実務者級", ""},
	{"technical", "Technical level", "技術者級", ""},
	{"expert", "Experts", "専門家級", ""},
}}

// organizationKinds holds the kinds of bodies.
var organizationKinds = List{"organization_kind", []Term{
	{"ministry", "Ministry", "省", ""},
	{"department", "Department", "省・部", ""},
	{"agency", "Agency", "庁・機関", ""},
	{"bureau", "Bureau", "局", ""},
	{"office", "Office", "室・事務所", ""},
	{"commission", "Commission", "委員会", ""},
	{"council", "Council", "会議・評議会", ""},
	{"legislature", "Legislature", "議会", ""},
	{"court", "Court", "裁判所", ""},
	{"government", "Government", "政府", ""},
	{"embassy", "Embassy", "大使館", ""},
	{"mission", "Mission", "代表部", ""},
	{"body", "Public body", "公的機関", "A public body of another kind."},
	{"international", "International organization", "国際機関", ""},
	{"forum", "Forum", "会議体", ""},
	{"company", "Company", "企業", ""},
	{"association", "Association", "団体", ""},
	{"university", "University", "大学", ""},
	{"think_tank", "Think tank", "研究機関", ""},
}}
