package schema

import (
	_ "embed"
	"fmt"
	"iter"
	"strings"
	"sync"
)

//go:embed data/tables.tsv
var tableData string

//go:embed data/lists.tsv
var listData string

//go:embed data/codes.tsv
var codeData string

// Cells yields the rows of a table that is part of the program: cells with tabs
// between them, those at the end that are empty left out. Blank lines and lines
// that begin with "#" are no rows.
func Cells(table string, columns int) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for line := range strings.Lines(table) {
			line = strings.TrimRight(line, "\r\n")
			if line == "" || line[0] == '#' {
				continue
			}
			cells := strings.Split(line, "\t")
			if len(cells) > columns {
				panic(fmt.Sprintf("more than %d cells: %q", columns, line))
			}
			if !yield(append(cells, make([]string, columns-len(cells))...)) {
				return
			}
		}
	}
}

// Tables lists all published tables in the order of publication. The slice is
// shared: it must not be changed.
var Tables = sync.OnceValue(func() (tables []Table) {
	for c := range Cells(tableData, 8) {
		if c[0] != "" {
			tables = append(tables, Table{Name: c[0], Key: strings.Fields(c[1]), Title: c[4], EN: c[5], JA: c[6]})
			continue
		}
		t := &tables[len(tables)-1]
		t.Columns = append(t.Columns, columnOf(c[1:]))
	}
	return tables
})

// columnOf reads what data/tables.tsv says of a column.
func columnOf(cells []string) Column {
	c := Column{Name: cells[0], Title: cells[3], EN: cells[4], JA: cells[5], Example: cells[6]}
	kind, required := strings.CutSuffix(cells[1], "!")
	kind, many := strings.CutSuffix(kind, "*")
	c.Type, c.Required, c.Many = ColumnType(kind), required, many
	switch of, name, _ := strings.Cut(cells[2], " "); of {
	case "table":
		c.Table = name
	case "kind":
		c.KindIn = name
	case "list":
		c.List = name
	case "unit":
		c.Unit = name
	}
	return c
}

// Lists lists all closed lists. The slice is shared: it must not be changed.
var Lists = sync.OnceValue(func() (lists []List) {
	for c := range Cells(listData, 6) {
		if n := len(lists); n == 0 || lists[n-1].Name != c[0] {
			lists = append(lists, List{Name: c[0]})
		}
		l := &lists[len(lists)-1]
		l.Codes = append(l.Codes, Term{Code: c[1], EN: c[2], JA: c[3], Definition: c[4], DefinitionJA: c[5]})
	}
	return lists
})

// Codes documents every code. The map is shared: it must not be changed.
var Codes = sync.OnceValue(func() map[Code]Info {
	codes := map[Code]Info{}
	for c := range Cells(codeData, 5) {
		codes[Code(c[0])] = Info{Severity(c[1]), c[2], c[3], c[4]}
	}
	return codes
})
