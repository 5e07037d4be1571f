package score

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
)

// Failed is a statement that gave no document, and why.
type Failed struct{ File, Why string }

// Write prints the figures as a table.
func (t *Tally) Write(w io.Writer, documents int, failed []Failed) error {
	out := fmt.Sprintf("%-24s%7s%7s%7s%8s%8s%8s\n", "category", "gold", "found", "right", "P", "R", "F1")
	for _, f := range t.Categories() {
		out += fmt.Sprintf("%-24s%7d%7d%7d%8.3f%8.3f%8.3f\n", f.Category, f.Gold, f.Found, f.Right, f.Precision, f.Recall, f.F1)
	}
	out += fmt.Sprintf("documents %d, not compiled %d; micro F1 %.4f, macro F1 %.4f\n", documents, len(failed), t.Micro(), t.Macro())
	for _, f := range failed {
		out += "NOT COMPILED: " + f.File + " " + f.Why + "\n"
	}
	_, err := io.WriteString(w, out)
	return err
}

// JSON returns the figures for programs; those of a category have four decimals.
func (t *Tally) JSON(failed int) ([]byte, error) {
	categories := map[string]Figures{}
	for _, f := range t.Categories() {
		f.Precision, f.Recall, f.F1 = four(f.Precision), four(f.Recall), four(f.F1)
		categories[f.Category] = f
	}
	data, err := json.MarshalIndent(struct {
		Micro      float64            `json:"micro"`
		Macro      float64            `json:"macro"`
		Failed     int                `json:"failed"`
		Categories map[string]Figures `json:"categories"`
	}{t.Micro(), t.Macro(), failed, categories}, "", " ")
	return append(data, '\n'), err
}

func four(v float64) float64 { return math.Round(v*1e4) / 1e4 }
