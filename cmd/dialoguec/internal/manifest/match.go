package manifest

import (
	"os"
	"path/filepath"

	"dialoguec/compile"
	"dialoguec/schema"
)

// Apply gives each source what the manifest says of its file; folder is that of
// the manifest. A row whose file is not there is a diagnostic, and so is each
// source of which neither its address nor its licence is known to the manifest.
func Apply(rows []Row, folder string, sources []compile.Source) []schema.Diagnostic {
	var problems []schema.Diagnostic
	byFile := map[string]*Row{}
	for i := range rows {
		path := rows[i].File
		if !filepath.IsAbs(path) {
			path = filepath.Join(folder, filepath.FromSlash(path))
		}
		if info, err := os.Stat(path); err != nil || info.IsDir() {
			problems = append(problems, schema.Diagnose(schema.BadManifest, rows[i].At, "the file "+rows[i].File+" is not there"))
			continue
		}
		byFile[real(path)] = &rows[i]
	}
	for i := range sources {
		if row := byFile[real(sources[i].Path)]; row != nil {
			sources[i].Record = &row.Record
		}
	}
	return problems
}

func real(path string) string {
	if linked, err := filepath.EvalSymlinks(path); err == nil {
		path = linked
	}
	if whole, err := filepath.Abs(path); err == nil {
		path = whole
	}
	return path
}
