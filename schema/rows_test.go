package schema

import (
	"encoding/json"
	"fmt"
	"reflect"
	"testing"
)

// kept is rows that are packed as they are. Like those that are packed in bytes,
// they are unpacked over others.
type kept []Section

func (k kept) Len() int                              { return len(k) }
func (k kept) Unpack(room []Section) []Section       { return append(room[:0], k...) }
func (k kept) Repack(rows []Section) Packed[Section] { return append(kept(nil), rows...) }

// same reports whether two tables have the same rows, packed or not.
func same(a, b Rows[Section]) bool { return reflect.DeepEqual(a.Unpacked(), b.Unpacked()) }

// berths are the rows of three documents, one of which has none, as a list and packed.
func berths() (list, packed Rows[Section]) {
	for d, n := range []int{300, 0, 2} {
		var rows kept
		for i := range n {
			rows = append(rows, Section{ID: fmt.Sprintf("berth-%d/section-%d", d, i+1), Number: fmt.Sprint(i + 1)})
		}
		list.List = append(list.List, rows...)
		packed.Add(rows)
	}
	return list, packed
}

// TestRows: whoever walks, reads or edits rows sees the same, packed or not.
func TestRows(t *testing.T) {
	list, packed := berths()
	if list.Packed() != nil || len(packed.Packed()) != 2 || packed.Len() != 302 || !same(packed, list) {
		t.Fatalf("%d rows, %d packed", packed.Len(), len(packed.Packed()))
	}
	reader, keeper := packed.Reader(), packed.Keeper()
	for _, i := range []int{301, 0, 299, 300, 5} {
		if got, want := reader.At(i).ID, list.Reader().At(i).ID; got != want || keeper.At(i).ID != want {
			t.Errorf("row %d is %s, want %s", i, got, want)
		}
	}
	before := packed.Snapshot()
	for _, rows := range []*Rows[Section]{&list, &packed} {
		for b := range rows.Blocks() {
			rows.Edit(b, func(i int, s *Section) { s.Heading = fmt.Sprint("berth ", i) })
		}
		rows.EditAll(func(s *Section) { s.Heading += "." })
	}
	if !same(packed, list) || same(before, list) {
		t.Error("packed rows are edited otherwise than a list, or a snapshot of them is")
	}
	for i, s := range packed.All() {
		if want := fmt.Sprintf("berth %d.", i); s.Heading != want {
			t.Errorf("row %d is of %s, want %s", i, s.Heading, want)
		}
		if i == 300 {
			break
		}
	}
	written, err := json.Marshal(packed)
	var read Rows[Section]
	if err != nil || json.Unmarshal(written, &read) != nil || !same(read, packed) {
		t.Errorf("the rows are written as %s, %v", written, err)
	}
	if other, ok := packed.Unpack().(*[]Section); !ok || len(*other) != 302 || packed.Packed() != nil {
		t.Error("the rows are no list when they are unpacked")
	}
}

// TestAppend: rows of any form are added to rows of any form, and the other ones
// stay as they are.
func TestAppend(t *testing.T) {
	plain, packed := berths()
	want := Listed(append(append([]Section(nil), plain.List...), plain.List...)...)
	for i := range want.List {
		want.List[i].Number += "!"
	}
	for name, pair := range map[string][2]Rows[Section]{
		"lists": {plain, plain}, "packed rows": {packed, packed}, "a list and packed rows": {plain, packed}, "packed rows and a list": {packed, plain},
	} {
		var all Rows[Section]
		for i := range pair {
			all.Append(&pair[i], func(s *Section) { s.Number += "!" })
		}
		if !same(all, want) {
			t.Errorf("%s: %d rows", name, all.Len())
		}
		if again, _ := berths(); !same(again, plain) || !same(again, packed) {
			t.Errorf("%s: the rows were changed that were added", name)
		}
	}
}
