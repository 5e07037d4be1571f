package block

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dialoguec/compile/text"
)

// pageMark reads "- 2 -", "-2-", "Page 2 of 5", "2/5", and a number alone. Text goes on after it.
func pageMark(g *gatherer, l *line, text string) bool {
	if c := text[0]; len(text) > 24 || isLetter(c) && !g.words.opens(RolePage, c|0x20) || !g.words.isPageMark(text) {
		return false
	}
	current := g.current
	g.add(Furniture, l, 0)
	g.current, g.turned = current, true
	return true
}

func (v *Vocabulary) isPageMark(text string) bool {
	s := strings.ToLower(text)
	whole := strings.Trim(s, "-–—・ \t\u3000")
	body, page := v.cutWord(RolePage, whole)
	number, rest := leadingDigits(body)
	if number == 0 || number > 4 {
		return false
	}
	rest = strings.TrimLeft(rest, " ")
	if rest == "" {
		return page || number < 4 && (len(body) == len(s) || s[0] != body[0] && s[len(s)-1] != body[len(body)-1])
	}
	all, of := strings.CutPrefix(rest, "/")
	if !of {
		all, of = v.cutWord(RolePages, rest)
	}
	if of {
		n, tail := leadingDigits(strings.TrimLeft(all, " "))
		return n > 0 && tail == ""
	}
	return page && strings.Trim(rest, "-–— ") == ""
}

// cutWord cuts a word of a role, and the blank after it, off a text in small
// letters that begins with it.
func (v *Vocabulary) cutWord(role Role, s string) (rest string, ok bool) {
	n := v.begins(role, []byte(s))
	if n == 0 || n >= len(s) || s[n] != ' ' {
		return s, false
	}
	return s[n+1:], true
}

// leadingDigits counts the digits at the beginning.
func leadingDigits(s string) (n int, rest string) {
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	return n, s[n:]
}

// ruler reads lines of nothing but signs: "###", "* * *", "_____", "- - -".
func ruler(g *gatherer, l *line, text string) bool {
	if c := text[0]; c < utf8.RuneSelf && (isLetter(c) || isDigit(c)) {
		return false
	}
	signs := 0
	for _, r := range text {
		switch {
		case strings.ContainsRune("#*_-=~–—―─━＊○●◇◆□■•", r):
			signs++
		case r != ' ' && r != '\u3000' && r != '|' && r != '\t':
			return false
		}
	}
	if signs < 2 && text != "#" && text != "—" && text != "•" {
		return false
	}
	g.add(Furniture, l, 0)
	g.contact = false // what follows is another part of the page
	return true
}

// specks reads a line of signs with hardly a letter among them, which a scanner
// made of what is on the paper: ".··/ 3 .".
func specks(g *gatherer, l *line, text string) bool {
	if len(text) > longestSpecks || g.words.Tight || g.words.hasWord(text) {
		return false
	}
	signs, others := 0, 0
	for _, r := range text {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			others++
		case r != ' ' && r != '|':
			signs++
		}
	}
	if signs < 3 || signs < 2*others {
		return false
	}
	g.add(Furniture, l, 0)
	return true
}

// longestSpecks is the length, in bytes, of the longest line of specks.
const longestSpecks = 40

// longestFurniture is the length, in bytes, of the longest line of furniture: a
// longer one that begins as furniture does is a sentence.
const longestFurniture = 160

// longestWay is the length, in bytes, of the longest way through a site in a script
// whose characters have three bytes.
const longestWay = 3 * longestFurniture

// furniture reads navigation and the lines that only serve publication.
func furniture(g *gatherer, l *line, text string) bool {
	if g.within || len(text) > longestFurniture && !(g.words.Tight && len(text) <= longestWay && breadcrumb(text, l.marks) && !strings.Contains(text, "。")) {
		return false
	}
	if g.words.dayBehindBar(text) && !g.words.menu(text) && !g.bar(text) {
		return false
	}
	if !breadcrumb(text, l.marks) && !g.words.slashes(text) && !g.words.menu(text) && !g.bar(text) && !releaseNumber(text) && !g.isFurniture() {
		return false
	}
	g.add(Furniture, l, 0)
	return true
}

// dayBehindBar reports whether a line may have parts of which one is a day: "By the Embassy |
// 3 May 2023".
func (v *Vocabulary) dayBehindBar(text string) bool {
	return strings.Contains(text, " | ") && v.mayDate(text)
}

// releaseNumber reports whether a line is the number of a release and nothing
// else: "No. 123/2023", "PR No.5", "No: 118".
func releaseNumber(text string) bool {
	kind, rest, _ := strings.Cut(strings.ToLower(text), "no")
	number := strings.TrimLeft(rest, ".:")
	ok := number != rest
	rest = strings.TrimLeft(number, " ")
	return ok && (kind == "" || len(kind) < 6 && strings.HasSuffix(kind, " ")) && rest != "" && isDigit(rest[0]) && strings.Trim(rest, "0123456789/-") == ""
}

// slashes reports whether a line is a way through a site that begins at its home or ends
// at a part of it: "Home / News / Harbor Dialogue", "Archives/Press Releases", "News -
// Press Releases".
func (v *Vocabulary) slashes(text string) bool {
	last := max(strings.LastIndexByte(text, '/'), strings.LastIndex(text, " - ")+1)
	if v.Tight || last <= 0 || stopped(text) {
		return false
	}
	home, rest, ok := strings.Cut(text, " / ")
	return ok && v.Is(RoleFurniture, home) && !v.isDay(rest) || v.Is(RoleFurniture, strings.TrimLeft(text[last+1:], " "))
}

// menu reports whether a line has the parts of a site beside each other: "Summits |
// Meetings | Search | Home", or with wide blanks between.
func (v *Vocabulary) menu(line string) bool {
	sep, parts, known := "|", 3, 1
	if strings.Count(line, "  ") > 2 {
		sep = "  "
	} else if v.Tight && !v.mayDate(line) && !strings.Contains(line, sep) { // ホーム ニュース プレスリリース
		sep, parts, known = " ", 2, 2
	}
	if strings.Count(line, sep) < parts || stopped(line) {
		return false
	}
	for part := range strings.SplitSeq(line, sep) {
		if part = strings.TrimSpace(part); v.Is(RoleFurniture, part) || sep == " " && v.Is(RoleType, part) {
			known--
		}
	}
	return known <= 0
}

// bar reports whether a line above the text has the parts of a site beside each other,
// none of them of the vocabulary or of a masthead: "Quays | Pilots | Our boats | Fees".
func (g *gatherer) bar(line string) bool {
	if g.words.Tight || strings.Count(line, " | ") < 3 || stopped(line) || g.hasBody() {
		return false
	}
	for part := range strings.SplitSeq(line, " | ") {
		if columns(part) > longestPart || !begins(part) || g.words.isField(part) || g.words.named(part) && !g.words.menu(line) {
			return false
		}
	}
	return true
}

// longestPart is the width of the longest part of a site in a bar of them.
const longestPart = 32

// isFurniture reports whether the line being read is furniture by its words;
// dashes and signs may be around them.
func (g *gatherer) isFurniture() bool {
	signs := g.near[0] == '*' || g.near[0] == '#' || g.near[0] == '-' || strings.HasPrefix(g.near, "–") || strings.HasPrefix(g.near, "—")
	switch g.near[len(g.near)-1] {
	case '*', '#', '-', ' ', '\t', 0x80, 0x93, 0x94: // the last bytes of a wide blank and of dashes
		signs = true
	}
	if !signs {
		return g.is(RoleFurniture)
	}
	return g.words.Is(RoleFurniture, strings.TrimFunc(g.near, isSign))
}

// isSign reports whether a character may be around the words of furniture.
func isSign(r rune) bool {
	switch r {
	case '*', '#', '-', '–', '—', ' ', '\t', '\u3000':
		return true
	}
	return false
}

// inSentence reports whether a line is in the middle of a wrapped sentence.
func (g *gatherer) inSentence(l *line) bool {
	if g.current == none || g.measure.width == 0 || l.blanks > 0 && !(g.measure.spaced && l.blanks == 1) {
		return false
	}
	c := &g.pieces[g.current]
	return (c.kind == Paragraph || c.kind == Label) && c.last.width*2 > g.measure.width && !terminal(g.lastLine(c)) && !g.hard(c.last)
}

// breadcrumb reports whether a line is a way through a site.
func breadcrumb(text string, m marks) bool {
	if m&arrows == 0 && strings.IndexByte(text, '>') < 0 {
		return false
	}
	n, close := 0, [2]int{} // close: a blank is before or after the sign alone, "ホーム >報道 >", "ホーム> 報道>"
	for i, r := range text {
		switch r {
		case '＞', '»', '›':
			n++
		case '>':
			switch before, after := i > 0 && (text[i-1] == ' ' || text[i-1] == 0x80), blankAt(text, i+1); {
			case before && after:
				n++
			case before:
				close[0]++
			case after:
				close[1]++
			}
		}
	}
	return n >= 2 || max(close[0], close[1]) >= 2 || n == 1 && !strings.ContainsAny(text, "<＜") && len(text) < 80
}

// contacts reads a block of contacts: from its first line to the next heading
// by form, or the end.
func contacts(g *gatherer, l *line, text string) bool {
	switch {
	case !g.contact && g.within:
		return false
	case g.contact && g.words.Tight && g.words.Is(RoleIssued, text) && columns(text) <= 12: // 公表日, and the date below
		g.contact = false
		return false
	case g.contact && !g.hasBody() && g.isFurniture(): // "Release content", and the text below
		g.contact = false
		return false
	case len(text) < 300 && g.is(RoleContact):
		g.contact = true
	case !g.contact && g.words.Tight && phone(text):
		g.officeAbove(l)
	case !g.contact:
		return false
	case l.blanks > 1 || columns(text) > 90, l.blanks > 0 && g.words.Tight && g.words.named(text) && !g.hasBody():
		g.contact = false
		return false
	}
	g.add(Furniture, l, 0)
	return true
}

// officeAbove makes furniture of the line of its own right above a number, which names
// the office whose number it is.
func (g *gatherer) officeAbove(number *line) {
	if g.current == none || number.blanks > 0 {
		return
	}
	if c := &g.pieces[g.current]; c.kind == Paragraph && c.blanks > 0 && c.to-c.from == 1 && !terminal(g.lastLine(c)) {
		c.kind = Furniture
	}
}

// hasBody reports whether a sentence was read, or too much for a head, so that no
// title is below.
func (g *gatherer) hasBody() bool {
	return len(g.pieces) > longestMasthead || slices.ContainsFunc(g.pieces, func(c piece) bool { return c.kind == Paragraph && terminal(g.lastLine(&c)) })
}

// phone reports whether a line gives the number of a telephone: "代表　03-0000-0000".
func phone(text string) bool {
	if len(text) > longestFurniture || stopped(text) || strings.IndexByte(text, '-') < 0 {
		return false
	}
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return r != '-' && (r < '0' || r > '9') }) {
		if word[0] == '0' && strings.Count(word, "-") == 2 && len(word) >= 11 && len(word) <= 14 && !strings.Contains(word, "--") {
			return true
		}
	}
	return false
}

// note reads footnotes and explanatory notes: "[1] …", "※…", "（注）…", "*…".
func note(g *gatherer, l *line, s string) bool {
	n := footnote(s)
	if g.within || n == 0 && !g.is(RoleNote) {
		return false
	}
	c := g.add(Note, l, n)
	c.marker = text.Span{Start: l.start, End: l.start + len(strings.TrimRight(s[:n], " "))}
	return true
}

// footnote returns the length of the mark that a footnote begins with.
func footnote(text string) int {
	switch {
	case strings.HasPrefix(text, "※"):
		n, _ := skipBlanks(text[3:])
		return 3 + n
	case text[0] == '[':
		s := strings.TrimPrefix(text[1:], "^")
		n, rest := leadingDigits(s)
		if n == 0 || n > 2 || !strings.HasPrefix(rest, "]") {
			return 0
		}
		rest = strings.TrimLeft(strings.TrimPrefix(rest[1:], ":"), " ")
		if rest == "" {
			return 0
		}
		return len(text) - len(rest)
	case text[0] == '*' && len(text) > 1 && text[1] != ' ' && text[1] != '*':
		return 1
	}
	return 0
}

// caption reads the caption of a photograph.
func caption(g *gatherer, l *line, text string) bool {
	if g.within || !g.isCaption() {
		return false
	}
	g.add(Caption, l, 0)
	return true
}

// isOpening reports whether a character may be before the words of a caption.
func isOpening(r rune) bool {
	switch r {
	case '[', '(', '（', '［', ' ', '\t', '\u3000':
		return true
	}
	return false
}

func (g *gatherer) isCaption() bool {
	if c := g.near[0]; c != '[' && c != '(' && c != 0xEF {
		return g.is(RoleCaption)
	}
	return g.words.Is(RoleCaption, strings.TrimLeftFunc(g.near, isOpening))
}
