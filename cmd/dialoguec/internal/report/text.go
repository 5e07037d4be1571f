package report

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"dialoguec/schema"
)

// lineColumns is how many columns of a source line are shown at most; of a
// longer line, the part around the span.
const lineColumns = 100

// palette holds the escape sequences of a terminal, all empty without colour.
type palette struct{ bold, red, yellow, cyan, blue, reset string }

func paletteOf(color bool) palette {
	if !color {
		return palette{}
	}
	return palette{"\x1b[1m", "\x1b[1;31m", "\x1b[1;33m", "\x1b[1;36m", "\x1b[34m", "\x1b[0m"}
}

func (p palette) severity(s schema.Severity) string {
	switch s {
	case schema.Error:
		return p.red
	case schema.Warning:
		return p.yellow
	}
	return p.cyan
}

// writeText shows each diagnostic with its line and a caret under the span.
func writeText(w io.Writer, ds []schema.Diagnostic, opt Options) error {
	out := bufio.NewWriterSize(w, 1<<16)
	var room []cell
	p := paletteOf(opt.Color)
	for _, d := range ds {
		color := p.severity(d.Severity)
		fmt.Fprintf(out, "%s%s:%s %s%s[%s]:%s %s%s%s\n", p.bold, place(d.Position), p.reset,
			color, d.Severity, d.Code, p.reset, p.bold, Clean(d.Message), p.reset)
		room = excerpt(out, room, d.Position, color, p)
		for _, r := range d.Related {
			fmt.Fprintf(out, "  %s=%s note: %s: %s\n", p.blue, p.reset, place(r.Position), Clean(r.Message))
			room = excerpt(out, room, r.Position, p.cyan, p)
		}
		if d.Hint != "" {
			fmt.Fprintf(out, "  %s=%s hint: %s\n", p.blue, p.reset, Clean(d.Hint))
		}
	}
	if len(ds) > 0 {
		fmt.Fprintln(out, Tally(ds))
	}
	return out.Flush()
}

// place names a position as compilers do.
func place(at schema.Position) string {
	path := Clean(at.Path)
	if path == "" {
		path = "dialoguec"
	}
	switch {
	case at.Part != "":
		return path + ": " + Clean(at.Part)
	case at.Line <= 0:
		return path
	case at.Column <= 0:
		return path + ":" + strconv.Itoa(at.Line)
	}
	return path + ":" + strconv.Itoa(at.Line) + ":" + strconv.Itoa(at.Column)
}

// excerpt shows the line of a position, and carets under its span. It lays the
// line out in some room, which it returns for the next one.
func excerpt(out *bufio.Writer, room []cell, at schema.Position, color string, p palette) []cell {
	if at.Line <= 0 && at.Part == "" || at.Text == "" {
		return room
	}
	number := ""
	if at.Line > 0 {
		number = strconv.Itoa(at.Line)
	}
	room = cells(room[:0], at.Text, max(at.Column-1, 0))
	line, before, under := windowOf(room, at)
	fmt.Fprintf(out, "  %s%s |%s %s\n", p.blue, number, p.reset, line)
	if at.Column > 0 {
		fmt.Fprintf(out, "  %s%s |%s %s%s%s%s\n", p.blue, strings.Repeat(" ", len(number)), p.reset,
			strings.Repeat(" ", before), color, strings.Repeat("^", under), p.reset)
	}
	return room
}

// windowOf cuts the part of a line that is shown, and says how many columns
// are before the span and how many are under it.
func windowOf(all []cell, at schema.Position) (line string, before, under int) {
	start := min(max(at.Column-1, 0), len(all))
	end := min(max(at.EndColumn-1, start), len(all))
	from, to := around(all, start, end)
	end = min(end, to)
	before, under = widthOf(all[from:start]), widthOf(all[start:end])
	line = textOf(all[from:to])
	if from > 0 {
		line, before = "…"+line, before+1
	}
	if to < len(all) {
		line += "…"
	}
	return strings.TrimRight(line, " "), before, max(1, under)
}

// around finds the cells to show of a line, with the span among them: some of
// what is before it, and as much of what follows as has room.
func around(all []cell, start, end int) (from, to int) {
	if widthOf(all) <= lineColumns {
		return 0, len(all)
	}
	room := max(lineColumns/4, (lineColumns-widthOf(all[start:end]))/2)
	from = start
	for from > 0 && room >= all[from-1].width {
		from--
		room -= all[from].width
	}
	room = lineColumns - widthOf(all[from:start])
	for to = start; to < len(all) && room >= all[to].width; to++ {
		room -= all[to].width
	}
	return from, to
}

func widthOf(cs []cell) int {
	n := 0
	for _, c := range cs {
		n += c.width
	}
	return n
}

func textOf(cs []cell) string {
	size := 0
	for _, c := range cs {
		size += len(c.text)
	}
	var b strings.Builder
	b.Grow(size)
	for _, c := range cs {
		b.WriteString(c.text)
	}
	return b.String()
}

// Tally counts diagnostics in words: "2 errors, 1 warning".
func Tally(ds []schema.Diagnostic) string {
	var parts []string
	for _, s := range []schema.Severity{schema.Error, schema.Warning, schema.Note} {
		n := 0
		for _, d := range ds {
			if d.Severity == s {
				n++
			}
		}
		switch {
		case n == 1:
			parts = append(parts, "1 "+string(s))
		case n > 1:
			parts = append(parts, strconv.Itoa(n)+" "+string(s)+"s")
		}
	}
	return strings.Join(parts, ", ")
}
