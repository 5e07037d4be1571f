package ja

import (
	"strings"

	"dialoguec/compile/ja/date"
	common "dialoguec/compile/read"
	"dialoguec/schema"
)

// pageWords is what of a page is a matter of Japanese.
var pageWords = common.PageWords{Kind: titleKind, Issued: issued, IsDay: isDay, At: "於"}

// titleKind returns the kind of document that a title ends with.
func titleKind(title string) string {
	title = words().TitleNotes.TrimSuffixes(strings.TrimSpace(title))
	title = strings.TrimSuffix(strings.TrimRight(title, "）)」 　"), "について")
	return title[len(title)-words().types.Suffix(title):]
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
