package pdf

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// word is a word and the box around it, in points from the upper left corner.
type word struct {
	x0, y0, x1, y1 float64
	text           string
}

func (w *word) height() float64 { return w.y1 - w.y0 }

// sane reports whether a word has a box that may be on a page.
func (w *word) sane() bool {
	const most = 20000 // points: a page may have 14,400
	return w.text != "" && w.height() > 0.5 && w.x1 > w.x0 && w.x0 > -most && w.x1 < most && w.y0 > -most && w.y1 < most
}

// em is the size of the letters of a word, about. Characters of a script
// without blanks are as wide as they are high; a word that has none goes by its
// height, which files give wrongly in places.
func (w *word) em() (size float64, byWidth bool) {
	wide, narrow := 0.0, 0.0
	for _, r := range w.text {
		if tight(r) {
			wide++
		} else {
			narrow++
		}
	}
	if wide == 0 {
		return w.height() / 1.15, false
	}
	return (w.x1 - w.x0) / (wide + narrow*0.55), true
}

// page is a page and its words, in the order of the file.
type page struct {
	width, height float64
	words         []word
}

// parse reads what pdftotext writes.
func parse(data []byte) ([]page, error) {
	data = bytes.Map(func(r rune) rune { // a file may have any character, XML may not
		if r < ' ' && r != '\n' && r != '\t' || r == 0xFFFE || r == 0xFFFF {
			return -1
		}
		return r
	}, data)
	d := xml.NewDecoder(bytes.NewReader(data))
	d.Strict, d.Entity, d.AutoClose = false, xml.HTMLEntity, xml.HTMLAutoClose
	var pages []page
	for {
		token, err := d.Token()
		if err == io.EOF {
			return pages, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%w: %v", ErrDamaged, err)
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		switch start.Name.Local {
		case "page":
			pages = append(pages, page{width: number(start, "width"), height: number(start, "height")})
		case "word":
			var text string
			if err := d.DecodeElement(&text, &start); err != nil {
				return nil, fmt.Errorf("%w: %v", ErrDamaged, err)
			}
			w := word{number(start, "xMin"), number(start, "yMin"), number(start, "xMax"), number(start, "yMax"), strings.TrimSpace(html.UnescapeString(text))}
			if p := len(pages) - 1; p >= 0 && w.sane() {
				pages[p].words = append(pages[p].words, w)
			}
		}
	}
}

func number(e xml.StartElement, name string) float64 {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			n, _ := strconv.ParseFloat(a.Value, 64)
			return n
		}
	}
	return 0
}
