package validate

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"dialoguec/schema"
)

// sumsFile lists the hash of every other file, as sha256sum writes it.
const sumsFile = "SHA256SUMS"

// Dist checks a written dataset as somebody would who downloaded it. It reads
// nothing but the files of the dataset: what a file must hold is the published
// contract, not what this program would write. Only formats that the dataset
// was built with are checked; at least SHA256SUMS and manifest.json must be there.
func Dist(fsys fs.FS) []schema.Diagnostic {
	d := &dist{fs: fsys, files: map[string][]byte{}, texts: map[string]*document{}}
	d.checkSums()
	d.checkManifest()
	model := d.checkModel()
	d.checkTables()
	d.checkDescriptions()
	d.checkEvents()
	d.checkCatalog()
	d.checkWorkbook()
	d.checkDatabase()
	if model != nil {
		d.checkAgreement(model)
		d.checkNodes(model)
	}
	d.checkGraph()
	schema.SortDiagnostics(d.found)
	return d.found
}

// dist collects what is wrong with a written dataset.
type dist struct {
	inputs  map[string]bool // of the build, by their hashes; nil without a manifest
	guarded bool            // the tables are for spreadsheets
	fs      fs.FS
	files   map[string][]byte    // what was read, by name
	texts   map[string]*document // of the documents, by identifier
	sheets  map[string]*sheet    // the tables that could be read, by name
	found   []schema.Diagnostic
}

// report adds a diagnostic about a line of a file; line 0 means the file.
func (d *dist) report(name string, line int, format string, args ...any) {
	at := schema.Position{Path: name, Line: line}
	d.found = append(d.found, schema.Diagnose(schema.BrokenDist, at, fmt.Sprintf(format, args...)))
}

// checkSums reads every file, and wants SHA256SUMS to list exactly these files
// with the hashes that they have.
func (d *dist) checkSums() {
	list, err := readRegular(d.fs, sumsFile)
	if err != nil {
		d.report(sumsFile, 0, "the list of hashes cannot be read: %v", err)
		return
	}
	d.readAll()
	listed := map[string]bool{}
	lines := bufio.NewScanner(strings.NewReader(string(list)))
	for n := 1; lines.Scan(); n++ {
		sum, name, ok := strings.Cut(lines.Text(), "  ")
		if !ok || len(sum) != 2*sha256.Size {
			d.report(sumsFile, n, "the line is not a hash, two blanks and a file name")
			continue
		}
		if listed[name] {
			d.report(sumsFile, n, "%s is listed twice", name)
		}
		listed[name] = true
		data, ok := d.files[name]
		if !ok {
			d.report(sumsFile, n, "%s is listed but missing", name)
		} else if got := sha256.Sum256(data); hex.EncodeToString(got[:]) != sum {
			d.report(name, 0, "the file has another hash than %s says", sumsFile)
		}
	}
	for name := range d.files {
		if !listed[name] {
			d.report(name, 0, "the file is not listed in %s", sumsFile)
		}
	}
}

// readAll reads all files but the list of hashes.
func (d *dist) readAll() {
	err := fs.WalkDir(d.fs, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || name == sumsFile {
			return err
		}
		data, err := readRegular(d.fs, name)
		if err != nil {
			d.report(name, 0, "the file cannot be read: %v", err)
			return nil
		}
		d.files[name] = data
		return nil
	})
	if err != nil {
		d.report(".", 0, "the dataset cannot be read: %v", err)
	}
}

// readRegular reads a file, unless it is one whose reading might never end: a
// named pipe or a device.
func readRegular(fsys fs.FS, name string) ([]byte, error) {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return nil, cause(err)
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("it is not a regular file")
	}
	data, err := fs.ReadFile(fsys, name)
	return data, cause(err)
}

// cause is an error without the path, which is before it.
func cause(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}
