package pdf

import (
	"math"
	"slices"
)

// column is a part of a page that is read from its top to its bottom. It may be
// divided by a white strip; then its rows are those that go over the strip, and
// above and below each of them the part on the left is read before that on the
// right.
type column struct {
	rows        []row
	strip       float64 // the middle of the strip, 0 if there is none
	left, right *column
}

// divide finds the columns of a page, or of a part of it. How the page before was
// divided is known, nil if it was not.
func divide(words []word, number int, known *column) *column {
	g, ok := gutter(words)
	if known == nil {
		known = &column{}
	}
	if !ok && (known.strip == 0 || !parts(words, known.strip)) {
		return &column{rows: edges(rows(words, number))}
	}
	if !ok {
		g = known.strip
	}
	over := across(words, g)
	bands := rows(over, number)
	bands = append(bands, above(words, g, bands)...)
	var left, right, whole []word // whole: of the rows that go over the strip
	for _, w := range words {
		switch middle := (w.y0 + w.y1) / 2; {
		case in(bands, middle):
			whole = append(whole, w)
		case w.x1 <= g:
			left = append(left, w)
		default:
			right = append(right, w)
		}
	}
	return &column{
		rows: edges(rows(whole, number)), strip: g,
		left: divide(left, number, known.left), right: divide(right, number, known.right),
	}
}

// read appends the rows between two heights in the order of reading.
func (c *column) read(out []row, top, bottom float64) []row {
	for _, r := range c.rows {
		if r.y0 < top || r.y0 >= bottom {
			continue
		}
		if c.strip > 0 {
			out = c.beside(out, top, r.y0)
			top = r.y0
		}
		out = append(out, r)
	}
	return c.beside(out, top, bottom)
}

// beside appends the rows of the parts that a strip divides.
func (c *column) beside(out []row, top, bottom float64) []row {
	if c.strip == 0 {
		return out
	}
	return c.right.read(c.left.read(out, top, bottom), top, bottom)
}

// across returns the words that are over a strip, and those beside it that
// follow each other with a usual blank.
func across(words []word, g float64) []word {
	var out []word
	for _, r := range rows(words, 0) {
		for i, w := range r.words {
			if w.x0 < g && w.x1 > g {
				out = append(out, w)
			} else if i > 0 && w.x0 >= g && r.words[i-1].x1 <= g && w.x0-r.words[i-1].x1 < 0.5*w.height() {
				out = append(out, r.words[i-1], w)
			}
		}
	}
	return out
}

// above returns the part of a page above the right column, if there is any: a
// masthead of short lines goes over both columns.
func above(words []word, g float64, bands []row) []row {
	top := math.Inf(1)
	for _, w := range words {
		if w.x0 >= g && !in(bands, (w.y0+w.y1)/2) {
			top = min(top, w.y0)
		}
	}
	head := row{y0: math.Inf(-1), y1: top}
	for _, w := range words {
		if w.y1 < top {
			return []row{head}
		}
	}
	return nil
}

func in(bands []row, y float64) bool {
	return slices.ContainsFunc(bands, func(b row) bool { return y > b.y0 && y < b.y1 })
}

// parts reports whether a strip that divides the page before divides this one too.
func parts(words []word, g float64) bool {
	over, left, right := 0, 0, 0
	for _, w := range words {
		switch {
		case w.x1 <= g-2:
			left++
		case w.x0 >= g+2:
			right++
		default:
			over++
		}
	}
	return over <= max(1, len(rows(words, 0))/7) && left >= 3 && right >= 3
}

// edges notes the edges of the column that rows are in.
func edges(rs []row) []row {
	left, right := math.Inf(1), math.Inf(-1)
	for _, r := range rs {
		left, right = min(left, r.x0), max(right, r.x1)
	}
	for i := range rs {
		rs[i].left, rs[i].right = left, right
	}
	return rs
}

// gutter finds the middle of a white strip between columns; ok is false if
// the page has one column. Lines fill columns of text; in a table of labels and
// values the left ones are short.
func gutter(words []word) (x float64, ok bool) {
	if len(words) < 40 {
		return 0, false
	}
	x0, x1 := math.Inf(1), math.Inf(-1)
	for _, w := range words {
		x0, x1 = min(x0, w.x0), max(x1, w.x1)
	}
	from, to, ok := strip(words, x0+(x1-x0)*0.3, x0+(x1-x0)*0.7)
	g := (from + to) / 2
	if !ok || to-from < 6 {
		return 0, false
	}
	var left, right []word
	for _, w := range words {
		switch {
		case w.x1 <= g:
			left = append(left, w)
		case w.x0 >= g:
			right = append(right, w)
		}
	}
	if !filled(left, g-x0) || !filled(right, x1-g) {
		return 0, false
	}
	return g, true
}

// filled reports whether words fill one column of a width, or two beside each
// other, whose lines need not be at the same heights.
func filled(words []word, width float64) bool {
	if fills(words, width) {
		return true
	}
	_, ok := gutter(words)
	return ok
}

// strip finds the widest strip between two offsets that hardly any line goes
// over.
func strip(words []word, left, right float64) (from, to float64, ok bool) {
	few := max(1, len(rows(words, 0))/7)
	start, open := 0.0, false
	for c := left; c < right; c += 2 {
		n := 0
		for _, w := range words {
			if w.x0 < c && w.x1 > c {
				n++
			}
		}
		switch {
		case n > few:
			open = false
			continue
		case !open:
			start, open = c, true
		}
		if !ok || c-start > to-from {
			from, to, ok = start, c, true
		}
	}
	return from, to, ok
}

// fills reports whether words fill a column of a width with lines.
func fills(words []word, width float64) bool {
	rs := rows(words, 0)
	if len(rs) < 6 {
		return false
	}
	full := 0
	for _, r := range rs {
		if r.x1-r.x0 > width*0.7 {
			full++
		}
	}
	return full >= 6 && full*3 > len(rs)
}
