package pdf

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"dialoguec/compile/source/draft"
	"dialoguec/compile/text"
)

func write(pages []page) *draft.Draft {
	w := &writer{}
	plain := make([][]row, len(pages))
	for i, p := range pages {
		plain[i] = rows(p.words, i)
	}
	heads := running(plain)
	var known *column
	for i := range pages {
		var body []word
		for k, r := range plain[i] {
			if heads[[2]int{i, k}] {
				w.d.Dropped += solid(r.text())
			} else {
				body = append(body, r.words...)
			}
		}
		known = divide(body, i, known)
		w.rows = known.read(w.rows, math.Inf(-1), math.Inf(1))
	}
	w.measure()
	for i := range w.rows {
		w.row(i)
	}
	w.endHead()
	if len(w.out) > 0 {
		w.out = append(w.out, '\n')
	}
	w.d.Text = string(w.out)
	return &w.d
}

type writer struct {
	d       draft.Draft
	rows    []row
	out     []byte
	body    float64          // size of the letters of the text
	leading float64          // from one line to the next
	whole   map[string]bool  // words that are in the file undivided
	para    *row             // the first row of the paragraph being written
	head    int              // where the heading being written began, -1 if none is
	levels  []float64        // how much larger than the text headings are, largest first
	usual   map[bool]float64 // size of the letters of rows that are measured by width, and of others
}

// measure finds the usual size and distance of lines, and the words.
func (w *writer) measure() {
	w.head, w.whole, w.usual = -1, map[string]bool{}, map[bool]float64{}
	sizes := map[bool][]float64{}
	var all, steps []float64
	for i := range w.rows {
		r := &w.rows[i]
		size, byWidth := r.em()
		for range len(r.words) {
			sizes[byWidth], all = append(sizes[byWidth], size), append(all, size)
		}
		if i > 0 && w.rows[i-1].page == r.page && r.y0 > w.rows[i-1].y0 {
			steps = append(steps, r.y0-w.rows[i-1].y0)
		}
		for _, one := range r.words {
			w.whole[bare(one.text)] = true
		}
	}
	w.body, w.leading = median(all), median(steps)
	for byWidth, list := range sizes {
		w.usual[byWidth] = median(list)
	}
	for i := range w.rows {
		if s := w.large(&w.rows[i]); s > 0 && !slices.ContainsFunc(w.levels, func(l float64) bool { return alike(l, s) }) {
			w.levels = append(w.levels, s)
		}
	}
	slices.Sort(w.levels)
	slices.Reverse(w.levels)
}

// large returns how much larger than the text the letters of a row are, if they
// are those of a heading; else 0.
func (w *writer) large(r *row) float64 {
	size, byWidth := r.em()
	if size > w.usual[byWidth]*larger {
		return size / w.usual[byWidth]
	}
	return 0
}

// larger is how much larger than the text a heading is.
const larger = 1.12

func alike(a, b float64) bool { return a < b*1.06 && b < a*1.06 }

func median(of []float64) float64 {
	if len(of) == 0 {
		return 12
	}
	slices.Sort(of)
	return of[len(of)/2]
}

// row writes a row: after the one before it, or as the beginning of a paragraph.
func (w *writer) row(i int) {
	r := &w.rows[i]
	s := r.text()
	place := "page " + strconv.Itoa(r.page+1)
	if i == 0 {
		w.begin(r, s, place, 0)
		return
	}
	before := &w.rows[i-1]
	switch {
	case w.apart(before, r):
		w.begin(r, s, place, 2+r.page-before.page)
	case w.breaks(before, r, s):
		w.begin(r, s, place, 1+r.page-before.page)
	default:
		w.join(s)
		w.part(place, len(w.out))
		w.out = append(w.out, s...)
	}
}

// begin begins a paragraph after a number of line breaks; of those before
// another page, one is a form feed.
func (w *writer) begin(r *row, s, place string, breaks int) {
	w.endHead()
	turned := len(w.out) > 0 && w.para != nil && r.page > w.page()
	for n := range min(breaks, 2) {
		if n == 1 && turned {
			break
		}
		w.out = append(w.out, '\n')
	}
	for p := w.page(); turned && p < r.page; p++ {
		w.out = append(w.out, '\f')
	}
	w.part(place, len(w.out))
	if marked(s) {
		w.out = append(w.out, strings.Repeat(" ", max(0, min(12, int((r.x0-r.left)/w.body))))...)
	}
	if w.large(r) > 0 && len(s) < 200 {
		w.head = len(w.out)
	}
	w.out = append(w.out, s...)
	w.para = r
}

// page is the page on which the paragraph being written began.
func (w *writer) page() int {
	if w.para == nil {
		return 0
	}
	return w.para.page
}

func (w *writer) part(place string, at int) {
	if n := len(w.d.Parts); n == 0 || w.d.Parts[n-1].Place != place {
		w.d.Parts = append(w.d.Parts, draft.Part{Start: at, Place: place})
	}
}

// endHead ends the heading being written.
func (w *writer) endHead() {
	if w.head >= 0 {
		level := 1
		for _, l := range w.levels {
			if alike(l, w.large(w.para)) {
				break
			}
			level++
		}
		w.d.Heads = append(w.d.Heads, draft.Head{Span: text.Span{Start: w.head, End: len(w.out)}, Level: min(level, 6)})
	}
	w.head = -1
}

// apart reports whether more than the usual distance is between two rows, or
// they are set in letters of another size.
func (w *writer) apart(before, r *row) bool {
	large, was := w.large(r), w.large(before)
	if (large > 0) != (was > 0) {
		return true
	}
	most := 1.3 * max(w.leading, 1.1*w.body)
	if large > 0 {
		most = max(most, 1.65*w.body*min(large, was))
	}
	return r.page == before.page && r.y0 > before.y0 && r.y0-before.y0 > most
}

// breaks reports whether a row begins a paragraph though it is near the one
// before it: that one had room for its first word, it is set in or out, or it has
// the mark of an item.
func (w *writer) breaks(before, r *row, s string) bool {
	em := w.body
	wide, _ := before.em()
	switch {
	case marked(s), r.tab() > 0:
		return true
	case before.x1+r.words[0].x1-r.words[0].x0+em*0.3 < before.right-em*0.5 && !tight(firstOf(s)):
		return true
	case tight(firstOf(s)) && before.x1 < before.right-max(em, wide)*room(before.text()):
		return true
	case r.left != before.left || r.page != before.page: // another column or page
		last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(before.text(), "”\"）)"))
		return strings.ContainsRune(".。:：;；", last) && r.x0 > r.left+em*0.8
	case w.para == before: // the second row of a paragraph: the first may be set in, or hang out
		return r.x0 > before.x0+em*0.8 && !marked(before.text())
	}
	return r.x0 > before.x0+em*0.8 || r.x0 < before.x0-em*0.8
}

// room is how many characters must have room at the end of a line of a script
// without blanks if the next line begins a paragraph: signs that may not begin a
// line take the one before them along.
func room(before string) float64 {
	if strings.HasSuffix(before, "。") {
		return 0.9
	}
	return 2.2
}

func firstOf(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

var mark = regexp.MustCompile(`^(?:[•・○●◯◆◇■□▪‣–—\x{F000}-\x{F0FF}-][ \t\x{3000}]?\S|[(（]?(?:[0-9０-９]{1,2}|[a-z]|[ivx]{1,4}|[ア-ン])[.)．）][ \t\x{3000}]|[①-⑳【※]|[(（][0-9０-９]{1,2}[)）])`)

// marked reports whether a row begins with the mark of an item or the number
// of a heading.
func marked(s string) bool { return mark.MatchString(s) }

// join writes what is between two rows of a paragraph, and joins a word that is
// divided by a hyphen between them.
func (w *writer) join(next string) {
	last, size := utf8.DecodeLastRune(w.out)
	first, _ := utf8.DecodeRuneInString(next)
	switch {
	case tight(last) && tight(first):
	case last == 0xAD || last == 0x2010 && unicode.IsLower(first):
		w.out = w.out[:len(w.out)-size]
	case last == '-' && unicode.IsLower(first):
		if w.divided(next) {
			w.out = w.out[:len(w.out)-size]
		}
	case last == '-' || last == 0x2010 || last == '—' || last == '/':
	default:
		w.out = append(w.out, ' ')
	}
}

// kept are beginnings after which a hyphen belongs to the word.
var kept = regexp.MustCompile(`(?i)(?:^|[^a-z])(?:co|non|pre|post|self|multi|cross|long|short|well|high|low|mid|vice|ex|so|like|inter|sub|anti|follow|day|year|people|public|private|decision|policy|capacity|[a-z]+ly)-$`)

// divided reports whether the hyphen at a line's end only divides a word: the
// file has the word without it, or nothing says that it belongs there.
func (w *writer) divided(next string) bool {
	line := string(w.out[max(0, len(w.out)-60):])
	begin := line[strings.LastIndexAny(line, " \n\t")+1:]
	end, _, _ := strings.Cut(next, " ")
	switch {
	case w.whole[bare(begin+end)]:
		return false
	case w.whole[bare(strings.TrimSuffix(begin, "-")+end)]:
		return true
	}
	return !kept.MatchString(begin) && strings.Count(begin, "-") == 1
}

// bare returns a word without the signs around it, in small letters.
func bare(s string) string {
	return strings.ToLower(strings.TrimFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }))
}

func solid(s string) int {
	n := 0
	for _, r := range s {
		if !unicode.IsSpace(r) {
			n++
		}
	}
	return n
}
