package pdf

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// row is a line of a page: words beside each other.
type row struct {
	words          []word
	x0, y0, x1, y1 float64
	page           int     // from 0
	left, right    float64 // edges of the column that it is in
}

func (r *row) height() float64 { return r.y1 - r.y0 }

// em is the size of the letters of a row: of its words in a script without
// blanks, if it has any.
func (r *row) em() (size float64, byWidth bool) {
	var sum, n [2]float64
	for i := range r.words {
		size, wide := r.words[i].em()
		k := 0
		if wide {
			k = 1
		}
		sum[k] += size * float64(len(r.words[i].text))
		n[k] += float64(len(r.words[i].text))
	}
	if n[1] > 0 {
		return sum[1] / n[1], true
	}
	return sum[0] / max(n[0], 1), false
}

func (r *row) add(w word) {
	if len(r.words) == 0 {
		r.x0, r.y0, r.x1, r.y1 = w.x0, w.y0, w.x1, w.y1
	}
	r.words = append(r.words, w)
	r.x0, r.x1 = min(r.x0, w.x0), max(r.x1, w.x1)
	r.y0, r.y1 = min(r.y0, w.y0), max(r.y1, w.y1)
}

// rows puts words on lines, from the top of the page to its bottom.
func rows(words []word, page int) []row {
	sorted := slices.Clone(words)
	sort.SliceStable(sorted, func(i, j int) bool { return sorted[i].y0+sorted[i].y1 < sorted[j].y0+sorted[j].y1 })
	var out []row
	for _, w := range sorted {
		middle := (w.y0 + w.y1) / 2
		if n := len(out); n > 0 && middle < out[n-1].y1-out[n-1].height()*0.3 {
			out[n-1].add(w)
			continue
		}
		out = append(out, row{page: page})
		out[len(out)-1].add(w)
	}
	for i := range out {
		sort.SliceStable(out[i].words, func(a, b int) bool { return out[i].words[a].x0 < out[i].words[b].x0 })
	}
	return out
}

// text returns the text of a row. Beside a script without blanks there is one
// only if the gap is wide, and one of that script then; the one gap of several characters after
// a label is a tab.
func (r *row) text() string {
	var b strings.Builder
	tab := r.tab()
	em, _ := r.em()
	for i, w := range r.words {
		if i > 0 {
			before := r.words[i-1]
			gap := w.x0 - before.x1
			last, _ := utf8.DecodeLastRuneInString(before.text)
			first, _ := utf8.DecodeRuneInString(w.text)
			switch script := tight(last) || tight(first); {
			case i == tab:
				b.WriteByte('\t')
			case script && gap >= 1.6*em:
				b.WriteString("\u3000\u3000")
			case script && gap >= 0.6*em:
				b.WriteString("\u3000")
			case script && gap < 0.4*em: // typesetting has a quarter of an em around Latin letters
			default:
				b.WriteByte(' ')
			}
		}
		b.WriteString(w.text)
	}
	return b.String()
}

// tab returns which word begins the value after a label: the one before which
// there is a wide gap, in the left half of the row, while the others are as usual.
// It is 0 if there is none. A line that is stretched to the edge of its
// column has wide gaps, too.
func (r *row) tab() int {
	at := 0
	em, _ := r.em()
	for i := 1; i < len(r.words); i++ {
		gap := (r.words[i].x0 - r.words[i-1].x1) / em
		switch {
		case gap > 2 && at > 0, gap > 0.8 && gap <= 2:
			return 0
		case gap > 2:
			at = i
		}
	}
	stretched := r.x1 > r.right-0.5*em && !tight(firstOf(r.words[at].text))
	if at > 0 && !stretched && r.words[at].x0-r.x0 < (r.right-r.left)*0.6 {
		return at
	}
	return 0
}

// tight reports whether a character is of a script without blanks between words.
func tight(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r >= 0x3000 && r <= 0x303F || r >= 0xFF00 && r <= 0xFFEF || r == 'ー'
}

// running finds the rows that are running heads and feet: near an edge of the
// page, with the same words, but for numbers, on another page; or nothing but
// the number of the page.
func running(pages [][]row) map[[2]int]bool {
	const edge = 3 // rows looked at
	count := map[string]int{}
	at := func(f func(page, i int, key string)) {
		for p, rs := range pages {
			for i := range rs {
				if i < edge || i >= len(rs)-edge {
					f(p, i, shape(rs[i].text()))
				}
			}
		}
	}
	at(func(_, _ int, key string) { count[key]++ })
	out := map[[2]int]bool{}
	at(func(p, i int, key string) {
		alone := strings.Trim(key, " -–—/|・") == "#" || strings.Trim(key, " -–—") == "#/#" || strings.HasPrefix(key, "page #") && len(key) < 12
		if (alone && (i == 0 || i == len(pages[p])-1)) || len(pages) > 1 && count[key] > len(pages)/2 && count[key] > 1 {
			out[[2]int{p, i}] = true
		}
	})
	return out
}

// shape returns a text in small letters with every number as one sign.
func shape(s string) string {
	var b strings.Builder
	digits := false
	for _, r := range strings.ToLower(s) {
		if unicode.IsDigit(r) {
			if !digits {
				b.WriteByte('#')
			}
			digits = true
			continue
		}
		digits = false
		b.WriteRune(r)
	}
	return b.String()
}
