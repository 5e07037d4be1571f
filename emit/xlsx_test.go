package emit

import (
	"archive/zip"
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"dialoguec/emit/tables"
	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// hostile returns the sample with texts that a spreadsheet may take for
// something else.
func hostile() *schema.Dataset {
	ds := sample.Dataset()
	for i, text := range []string{
		`=HYPERLINK("http://x.example","y")`, "+1", "-1", "@SUM(A1)", "007", "2-3", "1e5", "_x0041_", " both ends ", "tab\tand\nline", `"quoted", 政策協力 😀`, "<b>&amp;",
		"TRUE", "2019-05-20", "lost: \uFFFD", "a\vline",
	} {
		ds.Provisions.List[i%len(ds.Provisions.List)].Text = text
		ds.People = append(ds.People, schema.Person{ID: "p-" + string(rune('a'+i)), Name: text, NameEN: text, Fact: ds.People[0].Fact})
	}
	return ds
}

func fileOf(t testing.TB, ds *schema.Dataset, format string, opt Options) []byte {
	t.Helper()
	opt.Formats = []string{format}
	files, err := All(ds, opt)
	if err != nil {
		t.Fatal(err)
	}
	data, err := files[0].Bytes()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestXLSX reads every cell of every sheet back, and wants numbers, days and
// truth values to be such, and nothing to be a formula.
func TestXLSX(t *testing.T) {
	ds := hostile()
	f, err := excelize.OpenReader(bytes.NewReader(fileOf(t, ds, "xlsx", Options{})))
	if err != nil {
		t.Fatal(err)
	}
	v, kinds := tables.New(ds), map[excelize.CellType]int{}
	for i := range tables.Sheets() {
		table := schema.TableNamed(tables.Sheets()[i].Name)
		rows, err := f.GetRows(table.Name)
		if err != nil {
			t.Fatal(err)
		}
		want := append([][]string{table.Header()}, slices.Collect(tables.Sheets()[i].Cells(v))...)
		if len(rows) != len(want) {
			t.Fatalf("%s has %d rows, want %d", table.Name, len(rows), len(want))
		}
		for r := range want {
			for c := range want[r] {
				got := ""
				if c < len(rows[r]) {
					got = rows[r][c]
				}
				if table.Columns[c].Type == schema.TypeBoolean && r > 0 {
					got = strings.ToLower(got)
				}
				if got != schema.InSheet(want[r][c]) {
					t.Errorf("%s, row %d: %s is %q, want %q", table.Name, r, table.Columns[c].Name, got, want[r][c])
				}
				at, _ := excelize.CoordinatesToCellName(c+1, r+1)
				kind, err := f.GetCellType(table.Name, at)
				if err != nil {
					t.Fatal(err)
				}
				if r > 0 && want[r][c] != "" {
					kinds[kind]++
					checkKind(t, &table.Columns[c], want[r][c], kind)
				}
				if formula, _ := f.GetCellFormula(table.Name, at); formula != "" {
					t.Errorf("%s %s is the formula %q", table.Name, at, formula)
				}
			}
		}
	}
	if len(kinds) < 3 {
		t.Errorf("there are cells of the kinds %v alone", kinds)
	}
}

func checkKind(t *testing.T, c *schema.Column, cell string, kind excelize.CellType) {
	t.Helper()
	want := excelize.CellTypeInlineString
	switch {
	case c.Many:
	case c.Type == schema.TypeBoolean:
		want = excelize.CellTypeBool
	case c.Type == schema.TypeInteger, c.Type == schema.TypeNumber, c.Type == schema.TypeDay:
		want = excelize.CellTypeUnset // a number
	}
	if kind != want {
		t.Errorf("%s %q is of the kind %d, want %d", c.Name, cell, kind, want)
	}
}

// TestXLSXAbout: the first sheet says what the dataset is, and leads to the others.
func TestXLSXAbout(t *testing.T) {
	about := schema.About{
		Title: schema.InBoth{EN: "Dialogues", JA: "対話"}, Publisher: schema.InBoth{EN: "Office", JA: "局"}, License: "CC0-1.0", Released: "2026-01-31",
	}
	f, err := excelize.OpenReader(bytes.NewReader(fileOf(t, sample.Dataset(), "xlsx", Options{About: about})))
	if err != nil {
		t.Fatal(err)
	}
	if names := f.GetSheetList(); names[0] != "about" || len(names) != len(tables.Sheets())+1 {
		t.Errorf("the sheets are %v", names)
	}
	rows, _ := f.GetRows("about")
	text := ""
	for _, r := range rows {
		text += strings.Join(r, "|") + "\n"
	}
	for _, want := range []string{"Dialogues\n", "対話\n", "Publisher|Office / 局\n", "Released|2026-01-31\n", "Licence|CC0-1.0\n", "\ncommitments|"} {
		if !strings.Contains(text, want) {
			t.Errorf("the first sheet lacks %q:\n%s", want, text)
		}
	}
	link, target, err := f.GetCellHyperLink("about", "A"+excelRow(rows, "commitments"))
	if !link || target != "commitments!A1" || err != nil {
		t.Errorf("the link leads to %q: %v", target, err)
	}
}

func excelRow(rows [][]string, first string) string {
	for i, r := range rows {
		if len(r) > 0 && r[0] == first {
			name, _ := excelize.CoordinatesToCellName(1, i+1)
			return name[1:]
		}
	}
	return "0"
}

// TestXLSXSameBytes: neither the order in which maps are walked nor the clock shows.
func TestXLSXSameBytes(t *testing.T) {
	want := fileOf(t, sample.Dataset(), "xlsx", Options{})
	again := 5
	if testing.Short() {
		again = 1
	}
	for range again {
		if got := fileOf(t, sample.Dataset(), "xlsx", Options{}); !bytes.Equal(got, want) {
			t.Fatal("the bytes differ")
		}
	}
	archive, err := zip.NewReader(bytes.NewReader(want), int64(len(want)))
	if err != nil {
		t.Fatal(err)
	}
	if !slices.IsSortedFunc(archive.File, func(a, b *zip.File) int { return strings.Compare(a.Name, b.Name) }) {
		t.Error("the parts are not in order")
	}
}

// TestXLSXRefuses: what does not fit is an error that says where, not a cut cell.
func TestXLSXRefuses(t *testing.T) {
	for text, says := range map[string]string{
		strings.Repeat("語", 32768):       "text of row 1: the text has 32768 characters, and a cell holds 32767",
		strings.Repeat("😀", 16384):       "32768 characters",
		"a\x00b":                         "the character U+0000",
		"a\xffb":                         "the character U+FFFD",
		strings.Repeat("語", 32767):       "",
		strings.Repeat("a", 32766) + "語": "",
	} {
		ds := sample.Dataset()
		ds.Provisions.List[0].Text = text
		files, err := All(ds, Options{Formats: []string{"xlsx"}})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := files[0].Bytes(); (err == nil) != (says == "") || err != nil && !strings.Contains(err.Error(), says) {
			t.Errorf("%.20q: %v, want %q", text, err, says)
		}
	}
}
