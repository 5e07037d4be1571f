package validate

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
)

// manifestFile is an in-toto statement on the other files.
const manifestFile = "manifest.json"

// checkManifest wants the manifest to name exactly the files that are there,
// with the hashes that they have, and a tool with its version.
func (d *dist) checkManifest() {
	data, ok := d.files[manifestFile]
	if !ok {
		d.report(manifestFile, 0, "the manifest is missing")
		return
	}
	type artifact struct {
		Name   string
		Digest struct{ SHA256 string }
	}
	var m struct {
		Type          string `json:"_type"`
		PredicateType string
		Subject       []artifact
		Predicate     struct {
			BuildDefinition struct {
				ExternalParameters   struct{ CSVFor string }
				ResolvedDependencies []artifact
			}
			RunDetails struct {
				Builder struct{ ID string }
			}
		}
	}
	if err := json.Unmarshal(data, &m); err != nil {
		d.report(manifestFile, 0, "the manifest is not JSON: %v", err)
		return
	}
	if m.Type != "https://in-toto.io/Statement/v1" || m.PredicateType != "https://slsa.dev/provenance/v1" || m.Predicate.RunDetails.Builder.ID == "" {
		d.report(manifestFile, 0, "the manifest is not an in-toto statement with the provenance of the dataset")
	}
	named := map[string]bool{manifestFile: true}
	for _, s := range m.Subject {
		file, there := d.files[s.Name]
		sum := sha256.Sum256(file)
		switch {
		case named[s.Name]:
			d.report(manifestFile, 0, "%s is named twice", s.Name)
		case !there:
			d.report(manifestFile, 0, "%s is named but missing", s.Name)
		case hex.EncodeToString(sum[:]) != s.Digest.SHA256:
			d.report(s.Name, 0, "the file has another hash than %s says", manifestFile)
		}
		named[s.Name] = true
	}
	for name := range d.files {
		if !named[name] {
			d.report(name, 0, "the file is not named in %s", manifestFile)
		}
	}
	d.guarded = m.Predicate.BuildDefinition.ExternalParameters.CSVFor == "spreadsheets"
	d.inputs = map[string]bool{}
	for _, input := range m.Predicate.BuildDefinition.ResolvedDependencies {
		d.inputs[input.Digest.SHA256] = true
	}
}
