package emit

import (
	"io"

	"dialoguec/emit/graph"
	"dialoguec/schema"
)

// graphForm is a file that the graph of a dataset is written to.
type graphForm struct {
	name  string
	write func(*graph.Graph, io.Writer) error
}

// graphForms is a format of such files.
func graphForms(forms ...graphForm) func(*schema.Dataset, Options) []File {
	return func(_ *schema.Dataset, opt Options) []File {
		files := make([]File, len(forms))
		for i, f := range forms {
			files[i] = File{Name: f.name, Write: func(w io.Writer) error { return f.write(opt.graph(), w) }}
		}
		return files
	}
}
