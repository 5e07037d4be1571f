package emit

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"dialoguec/schema"
)

// The files of a dataset that speak of its other files.
const (
	// ManifestName is the file that says what tool made a dataset, from what,
	// and of which files it consists. See [Manifest].
	ManifestName = "manifest.json"
	// SumsName is the file that lists the hash of every other file, the
	// manifest's among them, as sha256sum does.
	SumsName = "SHA256SUMS"
)

// What a manifest says of its form and of its maker.
const (
	statementType = "https://in-toto.io/Statement/v1"
	predicateType = "https://slsa.dev/provenance/v1"
	buildType     = "https://dialoguec.example/build/v1"
	builderID     = "https://dialoguec.example/builder"
	toolName      = "dialoguec"
)

// Manifest is an in-toto statement with a provenance predicate of SLSA: the
// files of a dataset by their hashes, the inputs by theirs, and the version of
// the tool. It names no time, machine, user or absolute path, so that who
// repeats the build gets the same bytes.
type Manifest struct {
	Type          string     `json:"_type"`
	Subject       []Artifact `json:"subject"` // every file but the manifest and SHA256SUMS, by name
	PredicateType string     `json:"predicateType"`
	Predicate     provenance `json:"predicate"`
}

// Artifact is a file by its name and its hash.
type Artifact struct {
	Name   string `json:"name"` // slash-separated
	Digest digest `json:"digest"`
}

// digest holds a hash in lower-case hexadecimal digits.
type digest struct {
	SHA256 string `json:"sha256"`
}

type (
	provenance struct {
		Definition buildDefinition `json:"buildDefinition"`
		Run        runDetails      `json:"runDetails"`
	}
	buildDefinition struct {
		BuildType  string     `json:"buildType"`
		Parameters parameters `json:"externalParameters"`
		Inputs     []Artifact `json:"resolvedDependencies"`
	}
	parameters struct {
		Base    string   `json:"base"`
		Formats []string `json:"formats"`
		CSVFor  string   `json:"csvFor,omitempty"` // [SpreadsheetTables]
	}
	runDetails struct {
		Builder builder `json:"builder"`
	}
	builder struct {
		ID      string            `json:"id"`
		Version map[string]string `json:"version"`
	}
)

// NewArtifact names a file by its hash.
func NewArtifact(name string, sum [32]byte) Artifact {
	return Artifact{name, digest{hex.EncodeToString(sum[:])}}
}

// SHA256 is the hash of the file in lower-case hexadecimal digits.
func (a Artifact) SHA256() string { return a.Digest.SHA256 }

// Sum is the hash and the length of a file that was written.
type Sum struct {
	Name   string
	SHA256 [sha256.Size]byte
	Size   int64 // in bytes
}

// Seal makes the files that speak of all the others, whose hashes it wants
// sorted by name: those that [SealedNames] lists.
type Seal func([]Sum) ([]File, error)

// SealedNames lists the files that are made when all others, which are given,
// are written.
func SealedNames(others []File) []string {
	names := []string{CatalogName, ManifestName, SumsName}
	if hasSite(others) {
		names = append(names, siteSealed()...)
	}
	return names
}

// Sealing returns the seal of a dataset.
func Sealing(ds *schema.Dataset, opt Options) Seal {
	m := Manifest{Type: statementType, PredicateType: predicateType}
	chosen, _ := choose(opt.Formats)
	m.Predicate.Definition = buildDefinition{buildType, parameters{cmp.Or(opt.Base, DefaultBase), namesOf(chosen), opt.csvFor()}, inputs(ds, opt)}
	m.Predicate.Run.Builder = builder{builderID, map[string]string{toolName: opt.Version}}
	c := catalog{ds, opt, cmp.Or(opt.Base, DefaultBase)}
	return func(sums []Sum) ([]File, error) {
		record, err := c.file(sums)
		if err != nil {
			return nil, err
		}
		made := []File{record}
		if slices.Contains(namesOf(chosen), SiteFormat) {
			made = append(made, siteOverview(ds, opt, sums)...)
		}
		all := slices.Clone(sums)
		for i, f := range made {
			data, err := f.Bytes()
			if err != nil {
				return nil, err
			}
			made[i] = constant(f.Name, string(data))
			all = append(all, Sum{f.Name, sha256.Sum256(data), int64(len(data))})
		}
		files, err := m.seal(all)
		return append(made, files...), err
	}
}

// seal is the manifest of these files, and the list of all hashes.
func (m Manifest) seal(sums []Sum) ([]File, error) {
	slices.SortFunc(sums, func(a, b Sum) int { return cmp.Compare(a.Name, b.Name) })
	m.Subject = make([]Artifact, 0, len(sums))
	for _, s := range sums {
		m.Subject = append(m.Subject, NewArtifact(s.Name, s.SHA256))
	}
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	if err := e.Encode(m); err != nil {
		return nil, err
	}
	_, list := m.hashes(out.Bytes())
	return []File{constant(ManifestName, out.String()), constant(SumsName, list)}, nil
}

// inputs lists the sources of a dataset and what else it was made from.
func inputs(ds *schema.Dataset, opt Options) []Artifact {
	list := make([]Artifact, 0, len(ds.Documents)+len(opt.Inputs))
	for i := range ds.Documents {
		list = append(list, Artifact{ds.Documents[i].SourceFile, digest{ds.Documents[i].SourceSHA256}})
	}
	list = append(list, opt.Inputs...)
	slices.SortFunc(list, func(a, b Artifact) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Digest.SHA256, b.Digest.SHA256))
	})
	return slices.Compact(list)
}

// ReadManifest reads a manifest that this tool wrote, in this version or in
// another one. Whatever else bears the name is an error.
func ReadManifest(data []byte) (*Manifest, error) {
	m := &Manifest{}
	if err := json.Unmarshal(data, m); err != nil {
		return nil, fmt.Errorf("it is not JSON: %w", err)
	}
	b := m.Predicate.Run.Builder
	if m.Type != statementType || m.PredicateType != predicateType || b.ID != builderID || b.Version[toolName] == "" {
		return nil, errors.New("it does not name dialoguec and its version")
	}
	seen := map[string]bool{ManifestName: true, SumsName: true}
	for _, s := range m.Subject {
		if !fs.ValidPath(s.Name) || s.Name == "." {
			return nil, fmt.Errorf("it names %q, which is not a path below the dataset", s.Name)
		}
		if seen[s.Name] {
			return nil, fmt.Errorf("it names %s twice", s.Name)
		}
		seen[s.Name] = true
	}
	return m, nil
}

// Version is the version of the tool that wrote a manifest.
func (m *Manifest) Version() string { return m.Predicate.Run.Builder.Version[toolName] }

// Hashes returns the hash of every file of a dataset by its name. The manifest
// itself, whose bytes are data, and SHA256SUMS have those that follow from it.
func (m *Manifest) Hashes(data []byte) map[string]string {
	hashes, list := m.hashes(data)
	hashes[SumsName] = NewArtifact(SumsName, sha256.Sum256([]byte(list))).SHA256()
	return hashes
}

// hashes returns the hashes of all files but SHA256SUMS, and what that holds.
func (m *Manifest) hashes(data []byte) (hashes map[string]string, list string) {
	all := append(slices.Clone(m.Subject), NewArtifact(ManifestName, sha256.Sum256(data)))
	slices.SortFunc(all, func(a, b Artifact) int { return cmp.Compare(a.Name, b.Name) })
	hashes = make(map[string]string, len(all)+1)
	var out strings.Builder
	for _, a := range all {
		hashes[a.Name] = a.SHA256()
		out.WriteString(a.SHA256() + "  " + a.Name + "\n") // as sha256sum writes it
	}
	return hashes, out.String()
}
