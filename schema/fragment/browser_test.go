package fragment

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// page is a page as a browser searches it: the text of each element, with
// single blanks. Offsets of marks count letters and digits, so
// that they compare with the text of which the page was made.
type page []string

// pagesOf lists the pages that a text may come from: each line break may be the
// end of an element, or only wrap its line; the marks of items may be text of
// the page, or made by the browser.
func pagesOf(text string) []page {
	text = strings.Map(func(r rune) rune {
		if strings.ContainsRune("\u00AD\uFEFF", r) {
			return -1
		}
		return r
	}, text)
	lines := strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\f' })
	longest := 0
	for _, line := range lines {
		longest = max(longest, len(line)+1)
	}
	var paragraphs []string
	for _, p := range strings.Split(strings.ReplaceAll(text, "\f", "\n\n"), "\n\n") {
		paragraphs = append(paragraphs, unwrap(p, longest))
	}
	return []page{tidy(lines), tidy(paragraphs)}
}

func tidy(texts []string) page {
	var p page
	for _, s := range texts {
		if s = strings.Join(strings.Fields(s), " "); s != "" {
			p = append(p, s)
		}
	}
	return p
}

// unwrap joins wrapped lines, those of Japanese without a blank if the line
// may have been full.
func unwrap(s string, longest int) string {
	var b strings.Builder
	var last rune
	full := false
	for _, line := range strings.Split(s, "\n") {
		width := len(line) + 1
		line = strings.TrimSpace(line)
		for _, first := range line {
			if last != 0 && !(full && unbroken(last) && unbroken(first)) {
				b.WriteByte(' ')
			}
			break
		}
		full = width*5 >= longest*4
		b.WriteString(line)
		for _, last = range line {
		}
	}
	return b.String()
}

// find returns where a directive marks a page, all places, counted in
// letters and digits. It follows the specification: each part is
// within one element, parts begin and end with words.
func (p page) find(d directive) (marks [][2]int) {
	for i := range p {
		for at := 0; at < len(p[i]); at++ {
			if m, ok := p.at(d, i, at); ok {
				marks = append(marks, m)
			}
		}
	}
	return marks
}

// at tries to match a directive whose first part begins at an offset of an element.
func (p page) at(d directive, i, at int) (mark [2]int, ok bool) {
	if d.prefix != "" {
		if !p.has(i, at, d.prefix) || !word(p[i], at) {
			return mark, false
		}
		i, at = p.skip(i, at+len(d.prefix))
	} else if !word(p[min(i, len(p)-1)], at) {
		return mark, false
	}
	if !p.has(i, at, d.start) || (d.end != "" || d.suffix == "") && !word(p[i], at+len(d.start)) {
		return mark, false
	}
	mark[0] = p.count(i, at)
	if d.end == "" {
		mark[1] = p.count(i, at+len(d.start))
		return mark, p.followed(i, at+len(d.start), d.suffix)
	}
	for at += len(d.start); i < len(p); i, at = i+1, 0 {
		for ; at < len(p[i]); at++ {
			end := at + len(d.end)
			if p.has(i, at, d.end) && word(p[i], at) && (d.suffix != "" || word(p[i], end)) && p.followed(i, end, d.suffix) {
				mark[1] = p.count(i, end)
				return mark, true
			}
		}
	}
	return mark, false
}

func (p page) followed(i, at int, suffix string) bool {
	if suffix == "" {
		return true
	}
	i, at = p.skip(i, at)
	return p.has(i, at, suffix) && word(p[i], at+len(suffix))
}

// skip passes over blanks and the ends of elements.
func (p page) skip(i, at int) (int, int) {
	for i < len(p) && at >= len(strings.TrimRight(p[i], " ")) {
		i, at = i+1, 0
	}
	if i < len(p) && p[i][at] == ' ' {
		at++
	}
	return i, at
}

func (p page) has(i, at int, part string) bool {
	return i < len(p) && at+len(part) <= len(p[i]) && strings.EqualFold(p[i][at:at+len(part)], part)
}

// count returns how many letters and digits come before an offset.
func (p page) count(i, at int) int {
	n := 0
	for _, s := range p[:i] {
		n += solid(s)
	}
	return n + solid(p[i][:at])
}

func solid(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) { // signs may be the marks of items
			n++
		}
	}
	return n
}

// word reports whether words end at an offset as far as one can be sure
// without a dictionary.
func word(s string, at int) bool {
	before, after := []rune(s[:at]), []rune(s[at:])
	if len(before) == 0 || len(after) == 0 {
		return true
	}
	a, b := before[len(before)-1], after[0]
	letter := func(r rune) bool { return unicode.In(r, unicode.L, unicode.M, unicode.Nd) || r == '_' }
	mid := func(r rune) bool { return strings.ContainsRune(".,:;'’‘·", r) }
	if letter(a) && letter(b) {
		return false
	}
	if mid(a) && len(before) > 1 && letter(before[len(before)-2]) && letter(b) {
		return false
	}
	return !(mid(b) && len(after) > 1 && letter(after[1]) && letter(a))
}

// confirm checks that on every page that a text may come from, a directive
// marks the span it was made for, perhaps with lines before it, and nothing else.
func confirm(fail func(string, ...any), text, made string, start, end int) {
	d, ok := decode(made)
	if !ok || d.String() != made {
		fail("%s is no directive", made)
		return
	}
	if strings.ContainsAny(text, markup) {
		return // the page of a text with markup is not known
	}
	runes := []rune(text)
	from, to := solid(string(runes[:start])), solid(string(runes[:end]))
	mark := solid(string(runes[start:end])[:marker(string(runes[start:end]))])
	for i, p := range pagesOf(text) {
		switch marks := p.find(d); {
		case len(marks) != 1:
			fail("page %d: %s marks %d places for %q", i, made, len(marks), string(runes[start:end]))
		case marks[0][0] > from+mark || marks[0][1] != to:
			fail("page %d: %s marks %v, wanted %d–%d, %q", i, made, marks[0], from, to, string(runes[start:end]))
		}
	}
}

// decode reads a directive that String wrote.
func decode(s string) (d directive, ok bool) {
	s, ok = strings.CutPrefix(s, "text=")
	parts := strings.Split(s, ",")
	for i := range parts {
		var err error
		bare := strings.TrimSuffix(strings.TrimPrefix(parts[i], "-"), "-")
		if bare, err = url.PathUnescape(bare); err != nil || !utf8.ValidString(bare) {
			return directive{}, false
		}
		switch {
		case strings.HasSuffix(parts[i], "-") && i == 0:
			d.prefix = bare
		case strings.HasPrefix(parts[i], "-") && i == len(parts)-1:
			d.suffix = bare
		case d.start == "":
			d.start = bare
		case d.end == "":
			d.end = bare
		default:
			return directive{}, false
		}
	}
	return d, ok && d.start != ""
}
