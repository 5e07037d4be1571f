package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"html"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// sheet lays lines out as pdftotext says where words are.
type sheet struct{ strings.Builder }

// line sets a line of letters of a size, about as wide as they are.
func (s *sheet) line(x, y, size float64, text string) {
	for _, word := range strings.Split(text, " ") {
		if word == "" { // two blanks are a wide gap
			x += 4 * size
			continue
		}
		width := 0.0
		for _, r := range word {
			if tight(r) {
				width += size
			} else {
				width += size * 0.5
			}
		}
		fmt.Fprintf(s, `<word xMin="%f" yMin="%f" xMax="%f" yMax="%f">%s</word>`+"\n", x, y, x+width, y+size*1.15, html.EscapeString(word))
		x += width + size*0.25
	}
}

func (s *sheet) page(write func()) {
	s.WriteString(`<page width="600" height="800">`)
	write()
	s.WriteString("</page>")
}

func (s *sheet) text(t *testing.T) string {
	t.Helper()
	pages, err := parse([]byte("<html><body><doc>" + s.String() + "</doc></body></html>"))
	if err != nil {
		t.Fatal(err)
	}
	return write(pages).Text
}

func TestParagraphs(t *testing.T) {
	s := &sheet{}
	s.page(func() {
		s.line(200, 20, 8, "Office of Fixtures")
		s.line(50, 60, 16, "Third Harbour Talks")
		s.line(50, 100, 10, "The two sides met in Oslo on May 4, 2021, and spoke of tele-")
		s.line(50, 113, 10, "communications and of co-ordinated maps; they read the co-")
		s.line(50, 126, 10, "ordinated plan that they had asked for, of the U.S.-")
		s.line(50, 139, 10, "Norway group.")
		s.line(50, 165, 10, "Both sides will publish:")
		s.line(60, 178, 10, "• a map of the ports and of all the fairways that lead to")
		s.line(70, 191, 10, "them;")
		s.line(60, 204, 10, "• tides & winds.")
		s.line(50, 230, 10, "Date  May 4")
		s.line(50, 700, 10, "The next meeting will be held in Rome, which both of the")
		s.line(300, 780, 8, "1")
	})
	s.page(func() {
		s.line(200, 20, 8, "Office of Fixtures")
		s.line(50, 60, 10, "sides welcomed.")
		s.line(300, 780, 8, "2")
	})
	const want = "Third Harbour Talks\n\nThe two sides met in Oslo on May 4, 2021, and spoke of telecommunications and of co-ordinated maps; they read the co-ordinated plan that they had asked for, of the U.S.-Norway group.\n\n" +
		"Both sides will publish:\n • a map of the ports and of all the fairways that lead to them;\n • tides & winds.\n\nDate\tMay 4\n\nThe next meeting will be held in Rome, which both of the sides welcomed.\n"
	if got := s.text(t); got != want {
		t.Errorf("got:\n%s", got)
	}
}

// Columns are read one after the other, below the title that goes over both.
func TestColumns(t *testing.T) {
	s := &sheet{}
	s.page(func() {
		s.line(50, 40, 16, "A title that goes over both of the columns of the page")
		for i := range 10 {
			s.line(50, 80+13*float64(i), 10, fmt.Sprintf("left %d says this and fills its column", i))
			s.line(320, 80+13*float64(i), 10, fmt.Sprintf("right %d says this and fills its column", i))
		}
	})
	got := s.text(t)
	if left, right := strings.Index(got, "left 9"), strings.Index(got, "right 0"); !strings.HasPrefix(got, "A title that goes over both of the columns of the page\n\nleft 0") || left > right {
		t.Errorf("got:\n%s", got)
	}
}

// Three columns are read one after the other; a heading over two of them divides
// these alone, and a last page that is hardly begun is divided as that before it.
func TestThreeColumns(t *testing.T) {
	s := &sheet{}
	lines := func(x, y float64, name string, n int) {
		for i := range n {
			s.line(x, y+13*float64(i), 8, fmt.Sprintf("%s %d says %s and fills its lines", name, i, strings.Repeat(string(rune('a'+i)), 4)))
		}
	}
	s.page(func() {
		s.line(40, 40, 16, "A title that goes over all the columns of the page, as it is")
		lines(40, 80, "left", 24)
		lines(225, 80, "middle", 12)
		lines(410, 80, "right", 12)
		s.line(225, 250, 12, "A heading that is over both the middle and the right one")
		lines(225, 280, "lower", 9)
		lines(410, 280, "last", 9)
	})
	s.page(func() {
		for i, text := range []string{"again they met to speak of piers", "and in the end agreed on tides", "beside the harbour of the capital"} {
			s.line(40, 50+13*float64(i), 8, text)
			s.line(225, 50+13*float64(i), 8, "then "+text)
			s.line(410, 50+13*float64(i), 8, "last "+text)
		}
	})
	got, at := s.text(t), 0
	for _, begin := range []string{"A title", "left 0", "left 23", "middle 0", "middle 11", "right 0", "right 11", "A heading", "lower 0", "lower 8", "last 0", "last 8", "again", "beside", "then again", "then beside", "last again"} {
		next := strings.Index(got[at:], begin)
		if next < 0 {
			t.Fatalf("%q is not after what comes before it in:\n%s", begin, got)
		}
		at += next
	}
}

// A table of labels is no pair of columns.
func TestLabels(t *testing.T) {
	s := &sheet{}
	s.page(func() {
		for i := range 12 {
			s.line(50, 80+20*float64(i), 10, "日時")
			s.line(300, 80+20*float64(i), 10, "令和四年二月十五日にナイロビにおいて開催")
		}
	})
	if got := s.text(t); !strings.HasPrefix(got, "日時\t令和四年") || strings.Count(got, "\n日時\t") != 11 {
		t.Errorf("got:\n%s", got)
	}
}

func TestJapanese(t *testing.T) {
	s := &sheet{}
	s.page(func() {
		s.line(50, 80, 10, "双方は、港湾の地図を公表することで一致した。また、双方は、来年の会合に")
		s.line(50, 96, 10, "おいて、その利用について協議することとした。")
		s.line(50, 112, 10, "１ 今後")
	})
	if got, want := s.text(t), "双方は、港湾の地図を公表することで一致した。また、双方は、来年の会合において、その利用について協議することとした。\n１今後\n"; got != want {
		t.Errorf("got:\n%s", got)
	}
}

// blank is a PDF file with one page and nothing on it.
func blank() []byte {
	var b bytes.Buffer
	var at []int
	b.WriteString("%PDF-1.4\n")
	for i, object := range []string{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>"} {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, object)
	}
	start := b.Len()
	b.WriteString("xref\n0 4\n0000000000 65535 f \n")
	for _, offset := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&b, "trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", start)
	return b.Bytes()
}

func TestRefused(t *testing.T) {
	if _, err := Read([]byte("%PDF-1.4\nand no more"), 1<<20); !errors.Is(err, ErrDamaged) {
		t.Errorf("cut off: %v", err)
	}
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("pdftotext (poppler-utils) is not installed here")
	}
	locked, err := os.ReadFile("../../../testdata/broken/files/locked.pdf")
	if err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile("../../../testdata/forms/dialogue-one.pdf")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		data []byte
		most int64
		want error
	}{
		"a password":           {locked, 1 << 20, ErrLocked},
		"no characters":        {blank(), 1 << 20, ErrScanned},
		"no PDF at all":        {[]byte("%PDF-1.4\nnothing\n%%EOF\n"), 1 << 20, ErrDamaged},
		"more than is allowed": {whole, 1000, ErrLarge},
	} {
		if _, err := Read(c.data, c.most); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

func TestNoTool(t *testing.T) {
	t.Setenv("PATH", "")
	if _, err := Read([]byte("%PDF-1.4\n%%EOF"), 1<<20); !errors.Is(err, ErrTool) {
		t.Error(err)
	}
}
