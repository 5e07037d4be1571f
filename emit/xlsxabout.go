package emit

import (
	"fmt"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"dialoguec/emit/tables"
	"dialoguec/schema"
)

// aboutSheet is the name of the first sheet.
const aboutSheet = "about"

// about fills the first sheet: what the dataset is, and a line on each table
// that leads to it.
func (w *workbook) about(a schema.About, rows []int) error {
	p := &sheetPage{w: w}
	p.style(&p.bold, &excelize.Font{Family: "Calibri", Size: 11, Bold: true}, true)
	p.style(&p.title, &excelize.Font{Family: "Calibri", Size: 16, Bold: true}, false)
	p.style(&p.link, &excelize.Font{Family: "Calibri", Size: 11, Color: "0563C1", Underline: "single"}, true)
	p.style(&p.wrapped, &excelize.Font{Family: "Calibri", Size: 11}, true)
	p.line(p.title, a.TitleOr())
	p.high(24)
	p.line(0, a.Title.JA)
	p.line(0, a.Description.EN)
	p.line(0, a.Description.JA)
	for _, fact := range a.Facts() {
		p.line(0, fact.Label, fact.Value)
	}
	p.line(0, "A cell that is empty was not stated. Several values of a cell have | between them. The sheet codebook explains every column in English and Japanese.")
	p.line(0, "空欄は記載がないことを示す。複数の値は | で区切る。各列の説明はシートcodebookにある。")
	p.row++
	p.line(p.bold, "sheet", "rows", "表", "what it holds", "内容")
	for i, s := range tables.Sheets() {
		t := schema.TableNamed(s.Name)
		p.line(p.wrapped, t.Name, rows[i], t.Title, t.EN, t.JA)
		p.leadTo(t.Name)
		p.high(15 * float64(1+max(len(t.EN), 2*utf8.RuneCountInString(t.JA))/describedIn))
	}
	p.widths(26, 12, 18, describedIn+6, describedIn+6)
	p.do(p.print)
	return p.err
}

// describedIn is how many letters of a description are sure to fit in a line; a
// Japanese one is as wide as two.
const describedIn = 74

// sheetPage is a sheet that is written line by line.
type sheetPage struct {
	w                          *workbook
	row                        int
	bold, title, link, wrapped int // styles
	err                        error
}

// style makes a style, of cells that wrap their text or let it run on.
func (p *sheetPage) style(id *int, font *excelize.Font, wrap bool) {
	p.do(func() (err error) {
		*id, err = p.w.NewStyle(&excelize.Style{Font: font, Alignment: &excelize.Alignment{Vertical: "top", WrapText: wrap}})
		return err
	})
}

func (p *sheetPage) do(what func() error) {
	if p.err == nil {
		p.err = what()
	}
}

// line writes cells into a line of their own, unless the first is empty.
func (p *sheetPage) line(style int, cells ...any) {
	if cells[0] == "" {
		return
	}
	p.row++
	p.do(func() error {
		for _, c := range cells {
			if s, ok := c.(string); ok {
				if err := fits(s); err != nil {
					return fmt.Errorf("what the settings say of the dataset: %w", err)
				}
			}
		}
		at := fmt.Sprintf("A%d", p.row)
		if err := p.w.SetSheetRow(aboutSheet, at, &cells); err != nil || style == 0 {
			return err
		}
		return p.w.SetCellStyle(aboutSheet, at, fmt.Sprintf("E%d", p.row), style)
	})
}

// high sets the height of the line: not every program finds it by itself.
func (p *sheetPage) high(points float64) {
	p.do(func() error { return p.w.SetRowHeight(aboutSheet, p.row, points) })
}

// leadTo makes the first cell of the line a link to a sheet.
func (p *sheetPage) leadTo(sheet string) {
	at := fmt.Sprintf("A%d", p.row)
	p.do(func() error { return p.w.SetCellHyperLink(aboutSheet, at, sheet+"!A1", "Location") })
	p.do(func() error { return p.w.SetCellStyle(aboutSheet, at, at, p.link) })
}

// print makes the sheet one page wide on paper.
func (p *sheetPage) print() error {
	fit, wide, any, lines := true, 1, 0, false
	if err := p.w.SetSheetView(aboutSheet, 0, &excelize.ViewOptions{ShowGridLines: &lines}); err != nil {
		return err
	}
	landscape := "landscape"
	if err := p.w.SetSheetProps(aboutSheet, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return err
	}
	return p.w.SetPageLayout(aboutSheet, &excelize.PageLayoutOptions{Orientation: &landscape, FitToWidth: &wide, FitToHeight: &any})
}

func (p *sheetPage) widths(widths ...float64) {
	for i, width := range widths {
		p.do(func() error {
			name, err := excelize.ColumnNumberToName(i + 1)
			if err != nil {
				return err
			}
			return p.w.SetColWidth(aboutSheet, name, name, width)
		})
	}
}
