package web

import (
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// The parser does not say where in the page a text comes from. So every text
// is given to it with a number before it: its offset in the page, and, if the
// text is an entity, the width of that. The numbers are between two
// noncharacters, which no page has.
const (
	opening = "\uFDD0"
	closing = "\uFDD1"
)

// verbatim are the elements in which text is no text of the page.
var verbatim = map[string]bool{"script": true, "style": true, "textarea": true, "title": true, "xmp": true,
	"iframe": true, "noembed": true, "noframes": true, "noscript": true, "plaintext": true}

// number writes a page with numbers before its texts.
func number(page string) string {
	var out strings.Builder
	out.Grow(len(page) + len(page)/4)
	z := html.NewTokenizer(strings.NewReader(page))
	at, raw := 0, false
	for {
		kind := z.Next()
		token := string(z.Raw())
		switch kind {
		case html.ErrorToken:
			out.WriteString(page[min(at, len(page)):])
			return out.String()
		case html.StartTagToken:
			name, _ := z.TagName()
			raw = verbatim[string(name)]
		case html.EndTagToken:
			raw = false
		}
		if kind == html.TextToken && !raw && strings.TrimSpace(token) != "" {
			numberText(&out, token, at)
		} else {
			out.WriteString(token)
		}
		at += len(token)
	}
}

var entity = regexp.MustCompile(`&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?`)

// numberText writes a text with a number before each entity and each stretch
// between them.
func numberText(out *strings.Builder, token string, at int) {
	from := 0
	put := func(to, width int) {
		if from == to {
			return
		}
		out.WriteString(opening + strconv.Itoa(at+from))
		if width > 0 {
			out.WriteString("," + strconv.Itoa(width))
		}
		out.WriteString(closing + token[from:to])
		from = to
	}
	for _, m := range entity.FindAllStringIndex(token, -1) {
		put(m[0], 0)
		put(m[1], m[1]-m[0])
	}
	put(len(token), 0)
}

// piece is a text of the page: copied from an offset, or, if width is not 0,
// made of that many bytes there.
type piece struct {
	text        string
	from, width int
}

// pieces takes the numbers out of a text.
func pieces(s string) []piece {
	var out []piece
	for s != "" {
		_, rest, ok := strings.Cut(s, opening)
		if !ok {
			break
		}
		numbers, rest, ok := strings.Cut(rest, closing)
		if !ok {
			break
		}
		p := piece{text: rest}
		if i := strings.Index(rest, opening); i >= 0 {
			p.text = rest[:i]
		}
		s = rest[len(p.text):]
		offset, width, _ := strings.Cut(numbers, ",")
		p.from, _ = strconv.Atoi(offset)
		p.width, _ = strconv.Atoi(width)
		out = append(out, p)
	}
	return out
}

// bare returns a text without its numbers; white space that has none is a blank.
func bare(s string) string {
	if !strings.Contains(s, opening) {
		return s
	}
	var b strings.Builder
	for _, p := range pieces(s) {
		b.WriteString(p.text)
	}
	return b.String()
}
