package ja

import (
	"strings"

	"dialoguec/compile/ja/date"
	common "dialoguec/compile/read"
	"dialoguec/schema"
)

// pageWords is what of a page is a matter of Japanese.
var pageWords = common.PageWords{Kind: titleKind, Issued: issued, At: "於"}

// titleKind returns the kind of document that a title ends with.
func titleKind(title string) string {
	title = words().TitleNotes.TrimSuffixes(strings.TrimSpace(title))
	title = strings.TrimSuffix(strings.TrimRight(title, "）)」 　"), "について")
	return title[len(title)-words().types.Suffix(title):]
}

// issued returns the date on a line.
func issued(line string) schema.EDTF {
	d, _ := date.Line(line)
	return d.EDTF()
}
