package read

import (
	"errors"
	"io/fs"
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/lexicon"
	"dialoguec/compile/text"
)

// Columns are the heads of columns by which a language knows tables of actions,
// in small letters, with what the cells below them hold; and the cells that say
// that something is open.
type Columns map[string]column

type column uint8

const (
	actionColumn column = iota + 1
	ownerColumn
	dueColumn
	openCell
)

var columns = map[string]column{"action": actionColumn, "owner": ownerColumn, "due": dueColumn, "open": openCell}

// ReadColumns reads a file whose lines have "action", "owner", "due" or "open"
// and, after a tab, its words with "; " between them. The error joins one for
// each fault, with file and line.
func ReadColumns(fsys fs.FS, name string) (Columns, error) {
	rows, err := lexicon.Lines(fsys, name)
	faults := []error{err}
	words := Columns{}
	for _, r := range rows {
		c, ok := columns[r.Fields[0]]
		if !ok || len(r.Fields) != 2 {
			faults = append(faults, r.Errorf("%q: give action, owner, due or open, and after a tab its words", strings.Join(r.Fields, " ")))
			continue
		}
		for word := range strings.SplitSeq(r.Fields[1], "; ") {
			words[word] = c
		}
	}
	return words, errors.Join(faults...)
}

// Task is a row of a table of actions. A span is empty if its cell is, or says
// that it is open.
type Task struct {
	Block              int
	Action, Owner, Due text.Span
}

// Tasks returns the rows of the tables whose heads have an action and who does
// it or when it is due: what somebody is to do.
func (c Columns) Tasks(doc *block.Document) []Task {
	var tasks []Task
	var heads []column
	for i := range doc.Blocks {
		switch b := &doc.Blocks[i]; {
		case b.Kind != block.Row:
		case b.Lead == fact.None: // the first one
			heads = c.heads(doc, b)
		default:
			if t := c.task(doc, b, heads); !t.Action.Empty() {
				t.Block = i
				tasks = append(tasks, t)
			}
		}
	}
	return tasks
}

// heads returns what the columns of a table hold; nil if it is none of actions.
func (c Columns) heads(doc *block.Document, first *block.Block) []column {
	heads := make([]column, len(first.Cells))
	var has [openCell + 1]bool
	for i, cell := range first.Cells {
		heads[i] = c.of(doc, cell)
		has[heads[i]] = true
	}
	if !has[actionColumn] || !has[ownerColumn] && !has[dueColumn] {
		return nil
	}
	return heads
}

// of returns what a cell says as the head of a column, or as one that is open.
func (c Columns) of(doc *block.Document, cell text.Span) column {
	return c[strings.ToLower(strings.Join(strings.Fields(cell.Of(doc.Text)), " "))]
}

// task returns what the cells of a row hold.
func (c Columns) task(doc *block.Document, row *block.Block, heads []column) (t Task) {
	for i, cell := range row.Cells[:min(len(row.Cells), len(heads))] {
		if c.of(doc, cell) == openCell {
			continue
		}
		switch heads[i] {
		case actionColumn:
			t.Action = cell
		case ownerColumn:
			t.Owner = cell
		case dueColumn:
			t.Due = cell
		}
	}
	return t
}
