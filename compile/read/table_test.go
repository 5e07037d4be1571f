package read

import (
	"strings"
	"testing"
	"testing/fstest"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
)

// tableOf makes the rows of a table, their cells with "|" between them.
func tableOf(rows ...string) *block.Document {
	doc := &block.Document{Text: strings.Join(rows, "\n")}
	at := 0
	for i, row := range rows {
		b := block.Block{Kind: block.Row, Span: text.Span{Start: at, End: at + len(row)}, Lead: fact.None}
		if i > 0 {
			b.Lead = 0
		}
		for cell := range strings.SplitSeq(row, "|") {
			b.Cells = append(b.Cells, text.Span{Start: at, End: at + len(cell)})
			at += len(cell) + 1
		}
		doc.Blocks = append(doc.Blocks, b)
	}
	return doc
}

func TestTasks(t *testing.T) {
	words, err := ReadColumns(fstest.MapFS{"c": {Data: []byte("action\tto do; step\nowner\twho\ndue\tby when\nopen\ttbd\n")}}, "c")
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct {
		rows []string
		want string
	}{
		{[]string{"By  When|No.|Step", "May|1|meet", "TBD|2|sing|more"}, "meet//May, sing//"},
		{[]string{"Step|Who", "|Peru", "meet"}, "meet//"},
		{[]string{"Step|Cost", "meet|5"}, ""},
		{[]string{"Who|By when", "Peru|May"}, ""},
	} {
		doc := tableOf(x.rows...)
		var got []string
		for _, task := range words.Tasks(doc) {
			got = append(got, task.Action.Of(doc.Text)+"/"+task.Owner.Of(doc.Text)+"/"+task.Due.Of(doc.Text))
		}
		if s := strings.Join(got, ", "); s != x.want {
			t.Errorf("%q: tasks %q, want %q", x.rows, s, x.want)
		}
	}
}

func TestReadColumns(t *testing.T) {
	_, err := ReadColumns(fstest.MapFS{"c": {Data: []byte("action\tstep\nwhere\tplace\ndue\n")}}, "c")
	if err == nil || !strings.Contains(err.Error(), "c:2:") || !strings.Contains(err.Error(), "c:3:") {
		t.Errorf("faults of lines 2 and 3: %v", err)
	}
	if _, err := ReadColumns(fstest.MapFS{}, "c"); err == nil {
		t.Error("a file that is not there has no fault")
	}
}
