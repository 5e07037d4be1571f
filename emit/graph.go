package emit

import (
	"errors"
	"io"

	"github.com/klauspost/compress/gzip"

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

// zippedQuads writes dataset.nq compressed. What the standard library writes
// differs from one version of Go to the next; a module is pinned. The header
// has neither a name nor a time.
func zippedQuads(_ *schema.Dataset, opt Options, w io.Writer) error {
	zip, err := gzip.NewWriterLevel(w, 4)
	if err != nil {
		return err
	}
	return errors.Join(opt.graph().NQuads(zip), zip.Close())
}
