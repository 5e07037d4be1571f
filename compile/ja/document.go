package ja

import (
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/ja/date"
	"dialoguec/compile/ja/lex"
	common "dialoguec/compile/read"
	"dialoguec/schema"
)

// pageWords is what of a page is a matter of Japanese.
var pageWords = common.PageWords{Kind: titleKind, Issued: issued, IsDay: isDay, At: "於", From: "発"}

// titleKind returns the kind of document that a title ends with.
func titleKind(title string) string {
	title = words().TitleNotes.TrimSuffixes(strings.TrimSpace(title))
	title = withoutTranslator(title)
	title = strings.TrimSuffix(strings.TrimRight(title, "）)」 　"), "について")
	return title[len(title)-words().types.Suffix(title):]
}

// withoutTranslator returns a title without the bracket at its end that says who
// translated it: …共同声明（外務省仮訳）.
func withoutTranslator(title string) string {
	open := strings.LastIndexAny(title, "（(")
	if open > 0 && (strings.HasSuffix(title, "仮訳）") || strings.HasSuffix(title, "仮訳)")) {
		return strings.TrimSpace(title[:open])
	}
	return title
}

// issueInTitle takes the date of issue from a title that begins with it:
// 平成27年9月16日付 長官会見記録.
func issueInTitle(page *common.Page) {
	d := &page.Document
	day, rest := date.Line(d.Title)
	if d.Issued == "" && day.Full() && strings.HasPrefix(strings.TrimSpace(rest), "付") {
		d.Issued = day.EDTF()
	}
}

// issueAtEnd takes the date of issue from a bracket that is the last line of a page:
// 【運輸省　2031年3月14日】.
func issueAtEnd(page *common.Page, doc *block.Document) {
	last := len(doc.Blocks) - 1
	for last >= 0 && doc.Blocks[last].Kind == block.Furniture {
		last--
	}
	if page.Document.Issued != "" || last < 1 {
		return
	}
	line := strings.TrimSpace(doc.Blocks[last].Span.Of(doc.Text))
	in := strings.Trim(line, "【】（）()［］[]")
	if len(in) == len(line) || lex.Count(line) > 40 {
		return
	}
	at := strings.IndexAny(in, "0123456789０１２３４５６７８９令平昭")
	if day, rest := date.Line(in[max(at, 0):]); at > 0 && day.Full() && rest == "" {
		page.Document.Issued = day.EDTF()
	}
}

// isDay reports whether a line is a day and nothing else.
func isDay(line string) bool {
	_, day := dateLine(line)
	return day
}

// issued returns the date on a line.
func issued(line string) schema.EDTF {
	d, _ := date.Line(line)
	return d.EDTF()
}
