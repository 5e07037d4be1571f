package compile_test

import (
	"math/rand/v2"
	"strings"
)

// fragments are pieces that statements are made of, each with its quirks: what
// readers look for, side by side as no author would put it.
var fragments = [...][]string{
	{ // names of bodies
		"the Department of Energy", "Department of S", "MIC", "Europol", "the Ministry of Fisheries (MOF)", "the Office of the", "Bureau of",
		"the Japan-Fiji Tide Forum", "Departments of State, Justice and", "General of", "National Tide Center", "Acme Corp.", "the European Commission's",
		"総務省", "経済産業省通商政策局", "米国国務省", "潮汐庁（TIDE）", "（独）潮汐機構", "ＡＢＣ株式会社", "ASEAN事務局", "NICT",
	},
	{ // people and posts
		"Jane Q. Roe", "Mr. Roe", "Dr. van der Roe", "Ambassador-at-Large for", "Director General Jane Roe,", "ROE Jane", "Deputy Assistant Secretary,",
		"led by", "accompanied by", "co-chaired by", "and officials representing", "representatives from", "Minister", "on behalf of",
		"黒川達也", "黒川　達也", "総務審議官", "ジェーン・ロー次官補", "局長", "ロー氏", "両首席代表", "首席代表", "駐日大使", "（Jane ROE）",
	},
	{ // countries, sides and places
		"the United States", "U.S.", "U.S.-Japan", "Japan's", "Fiji", "(Tokyo)", "in Suva", "the Japanese side", "delegation", "Both governments", "the two sides",
		"日本", "日米", "米国側", "日本側", "両国", "双方", "フィジー共和国", "スバ", "於：東京", "欧州連合（EU）", "代表団",
	},
	{ // meetings and their dates
		"the third meeting of", "the Tide Dialogue", "Joint Statement", "was held", "be held", "hosts", "met", "the next meeting", "Participants", "on May 20, 2019", "by 2021",
		"30 February 2020", "in the second half of 2022", "FY2014", "May 9-10/11", "today", "40000th", "3rd", "last year", "from 2030 to",
		"第３回", "第99999999999回", "日フィジー潮汐対話", "は、", "を開催しました。", "において", "令和２年５月１日（金）", "平成元年", "次回", "前回会合", "同日", "上半期", "年末までに", "2019年2月30日", "5月から",
	},
	{ // acts
		"agreed to", "will publish", "welcomed", "committed", "did not agree", "reaffirmed that", "noted", "shared the view that", "plan to", "including", "as well as", "it was agreed",
		"they would", "such as", "There is", "which", "that", "the map of tides", "tide tables", "and", "or", "of", "the", "with",
		"ことで一致した", "について", "意見交換を行いました。", "を歓迎", "を確認しました", "する予定です", "検討する", "合意に至らず", "潮汐表", "及び", "並びに", "等", "の", "を", "に関する", "ため",
	},
	{ // labels and lead-ins
		"Participants:", "Participants　", "delegation　", "Date:", "Venue: ", "e:", "The delegation included:", "Reference:", "Attendees", "(Reference)", "Media Note", "Contact:",
		"出席者：", "日　時：", "開催日時　　", "場所　", "日本側：", "（参考）", "（別紙）", "記", "以上", "報道資料", "【日本側】", "連絡先", "（１）概要", "米国側　",
	},
	{ // bullets, numbers, headings, tables, page marks
		"• ", "- ", "* ", "1. ", "(1) ", "(a) ", "iv) ", "## ", "### (1) ", "**", "- 2 -", "# # #", "Page 3 of 4", "| a | b |", "|---|---|", "1.1", "I. ", "Home > Newsroom", "Skip to main content", "----", "[1] ", "- 1 -",
		"・", "○", "◇ ", "１．", "（１）", "①", "ア　", "Ⅱ ", "※", "● ", "▼", "２！", "トップ > 報道発表", "\uf06c ", "先", "　　　　　",
	},
	{ // marks and mark-up
		"(", ")", "),", "[", "]", "“", "”", "\"", "’", "‘", "'s", ".", ",", ";", ":", "-", "–", "—", "/", "&", "…", "<b>", "</b>", "<sup>rd</sup>", "<!--", "&amp;", "&#", "_", "**x**", "\\*", "~~", "`", "^",
		"「", "」", "『", "（", "）", "、", "。", "・", "：", "；", "！", "～", "／", "｢", "｡", "､", "，", "．", "＊", "＃", "〈", "〉", "〔", "※",
	},
	{ // what files hold beside words
		"\n", "\n\n", " ", "  ", "　", "\t", "\r\n", "\f", "\u00a0", "\u200b", "\ufeff", "\u00ad", "ﬁ", "é", "e\u0301", "ｶﾞ", "が", "𠮷", "\x00", "\xff", "\xe3\x81", "\u202e", "İ", "ß", "Ǆ",
	},
}

// found are texts that were once read wrong.
var found = [...]string{
	"\r\nDepartment of S, U.S.-Japan次回\nDepartments of State, Justice and\n\nthe",               // a list of topics that ends with the text
	"---\nlanguage: en\n---\njoined by Peruvian Ambassador Juan Mora co-chaired Consultations.", // nobody before the one in company
	"---\nlanguage: en\n---\n※", // a mark alone after front matter
	"---\nlanguage: ja\n---\n日フィジー潮汐対話\n第３回 ROE Jane, :\u3000",                                                                              // a label without a value
	"第３回潮汐対話を開催しました。\n\n※\n　２国間の対話",                                                                                                         // a heading without words
	"The Tide Dialogue was held.\n\n**:** a map\n",                                                                                          // a bold colon that was made a heading
	"with Japanese Advisor Roe Advisor Waka for Japan and met",                                                                              // its first word has none before it
	"\ufeffThe Tide Dialogue was held.\xe3\x81",                                                                                             // not UTF-8, after a byte order mark
	"＞＞\n\nJoint Statement of the Tide Dialogue\n\nThe Tide Dialogue was held.",                                                             // a way without steps
	"The Tide Dialogue was held in Lima by the Institutions of Kenya",                                                                       // a plural at the end of the text
	"The Tide Dialogue was held in Lima. It adopted the Second Report of the Kenya-Peru Tide Commission (KPTC). It will report to the KPTC", // a name at the end of the text
	"第３回潮汐対話を開催しました。昨年に行われた前回（）では、意見を交換しました。",                                                                                               // an empty bracket for its number
	"Suva (3 ) – The Tide Dialogue was held.",                                                                                               // a day before a bracket, without a month
	"Fiji and Peru met. They set up a working group of the year.",
	"青木港湾大臣の出張の結果\n\n　青木港湾大臣は、令和4年7月12日から17日まで、チリ共和国及びペルー共和国を訪問しました。\n\n1　チリ共和国\n　青木大臣は、ロハス港湾大臣と会談しました。両大臣は、意見を交換しました。\n\n2　ペルー共和国\n(1) ソト大臣との会談\n　リマにおいて、両大臣は、桟橋について意見交換を行いました。\n", // facts that rest on the same spans
}

// joints are what may come between two fragments.
var joints = [...]string{"", "", " ", " ", " ", "\n", "\n\n", "　", ", ", "、"}

// fragmented makes a text of a few fragments, mostly of one language.
func fragmented(r *rand.Rand) string {
	var b strings.Builder
	if r.IntN(4) == 0 {
		b.WriteString([]string{"---\nlanguage: ja\n---\n", "---\nlanguage: en\n---\n", "The Tide Dialogue was held on May 20, 2019.\n\n", "第３回潮汐対話を開催しました。\n\n"}[r.IntN(4)])
	}
	japanese := r.IntN(2) == 0
	for range 1 + r.IntN(12) {
		kind := fragments[r.IntN(len(fragments))]
		piece := kind[r.IntN(len(kind))]
		if strings.ContainsFunc(piece, func(c rune) bool { return c >= 0x3000 && c < 0xa000 }) != japanese && r.IntN(3) > 0 {
			piece = kind[r.IntN(len(kind))]
		}
		b.WriteString(piece)
		b.WriteString(joints[r.IntN(len(joints))])
	}
	return b.String()
}
