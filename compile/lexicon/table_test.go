package lexicon

import (
	"strings"
	"testing"
	"testing/fstest"
)

// file makes a file system with one file in it.
func file(name, text string) fstest.MapFS {
	return fstest.MapFS{name: &fstest.MapFile{Data: []byte(text)}}
}

func TestTable(t *testing.T) {
	rows, err := Table(file("t.tsv", "# source\n\nid\tname\na\tAlpha\n# more\nb\t\n"), "t.tsv", "id", "name")
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 2 || rows[0].Line != 4 || rows[0].Fields[1] != "Alpha" || rows[1].Line != 6 || rows[1].Fields[1] != "" {
		t.Errorf("rows %+v", rows)
	}
}

func TestTableFaults(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"empty", "# nothing\n", `t.tsv:1: no header, begin with the line "id\tname"`},
		{"header", "id\ttitle\n", `t.tsv:1: header is "id\ttitle", make it "id\tname"`},
		{"too few", "id\tname\na\n", "t.tsv:2: 1 tab-separated fields, give 2 (id, name)"},
		{"too many", "id\tname\na\tb\tc\n", "t.tsv:2: 3 tab-separated fields, give 2 (id, name)"},
		{"no key", "id\tname\n\tx\n", "t.tsv:2: the key is blank, fill in column id"},
		{"space after", "id\tname\na \tx\n", `t.tsv:2: space at an end of field 1 "a ", remove it`},
		{"space before", "id\tname\na\t x\n", `t.tsv:2: space at an end of field 2 " x", remove it`},
		{"space at the end", "id\tname\na\tx \n", `t.tsv:2: space at an end of field 2 "x ", remove it`},
		{"wide space before", "id\tname\na\t\u3000x\n", "t.tsv:2: space at an end of field 2"},
		{"wide space after", "id\tname\na\tx\u3000\n", "t.tsv:2: space at an end of field 2"},
		{"fixed space", "id\tname\na\tx\u00a0\n", "t.tsv:2: space at an end of field 2"},
		{"thin space", "id\tname\na\t\u2009x\n", "t.tsv:2: space at an end of field 2"},
		{"space in list", "id\tname\na\tx| y\n", `t.tsv:2: space at an end of the value " y" in field 2, remove it`},
		{"space before bar", "id\tname\na\tx |y\n", `t.tsv:2: space at an end of the value "x " in field 2, remove it`},
		{"empty value", "id\tname\na\tx||y\n", `t.tsv:2: empty value in the list of field 2 "x||y", remove the spare |`},
		{"bar at the end", "id\tname\na\tx|\n", `t.tsv:2: empty value in the list of field 2 "x|", remove the spare |`},
		{"bar at the start", "id\tname\n|a\tx\n", `t.tsv:2: empty value in the list of field 1 "|a", remove the spare |`},
		{"CRLF", "id\tname\r\na\tx\r\n", "t.tsv:1: carriage return at the end, save the file with LF line ends"},
		{"BOM", "\ufeffid\tname\n", "t.tsv:1: byte order mark, save the file without one"},
		{"Latin-1", "id\tname\na\tb\nc\tS\xe3o\n", "t.tsv:3: not UTF-8, save the file as UTF-8"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Table(file("t.tsv", c.text), "t.tsv", "id", "name")
			wantFault(t, err, c.want)
		})
	}
	_, err := Table(fstest.MapFS{}, "t.tsv", "id")
	wantFault(t, err, "t.tsv")
}

// All faults of a file are told at once.
func TestTableTellsAll(t *testing.T) {
	_, err := Table(file("t.tsv", "id\tname\na\nb\tx\n\ty\n"), "t.tsv", "id", "name")
	wantFault(t, err, "t.tsv:2: 1 tab-separated fields")
	wantFault(t, err, "t.tsv:4: the key is blank")
}

// White space of any kind at any end of a value is found, and only there.
func TestTidyFindsEverySpace(t *testing.T) {
	for _, space := range []string{" ", "\u00a0", "\u1680", "\u2003", "\u2028", "\u202f", "\u205f", "\u3000", "\v", "\f", "\u0085"} {
		for _, line := range []string{space + "a\tb", "a" + space + "\tb", "a\t" + space + "b", "a\tb|" + space + "c", "a\tb" + space + "|c", "a\tb" + space} {
			if _, err := Lines(file("l", line), "l"); err == nil {
				t.Errorf("%q passes", line)
			}
		}
		if _, err := Lines(file("l", "a"+space+"b\tc"), "l"); err != nil {
			t.Errorf("%q inside: %v", space, err)
		}
	}
}

func TestLines(t *testing.T) {
	rows, err := Lines(file("w.txt", "# verbs\nagree\n\nlook forward\tcommit\n大使"), "w.txt")
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 3 || rows[0].Line != 2 || len(rows[0].Fields) != 1 || rows[1].Fields[1] != "commit" || rows[2].Fields[0] != "大使" || rows[2].Line != 5 {
		t.Errorf("rows %+v", rows)
	}
}

// A field must not let an append write into its neighbour.
func TestFieldsAreApart(t *testing.T) {
	rows, _ := Lines(file("w", "a\tb\nc\td\n"), "w")
	_ = append(rows[0].Fields, "x")
	if rows[1].Fields[0] != "c" {
		t.Errorf("second row %q", rows[1].Fields)
	}
}

func TestList(t *testing.T) {
	if got := List(""); got != nil {
		t.Errorf("blank: %q", got)
	}
	if got := List("a|b c"); len(got) != 2 || got[1] != "b c" {
		t.Errorf("two: %q", got)
	}
}

func wantFault(t *testing.T, err error, want string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("error %v\nwant %s", err, want)
	}
}
