package emit

import (
	"crypto/sha256"
	"path/filepath"
	"strings"
	"testing"

	"dialoguec/schema/sample"
)

// sealed returns the manifest of two files of the sample, and the list of hashes.
func sealed(t *testing.T, opt Options) (manifest, list string) {
	t.Helper()
	sums := []Sum{{"a", sha256.Sum256(nil), 0}, {"text/x.txt", sha256.Sum256([]byte("x")), 1}}
	files, err := Sealing(sample.Dataset(), opt)(sums)
	if err != nil || len(files) != 3 || files[0].Name != CatalogName || files[1].Name != ManifestName || files[2].Name != SumsName {
		t.Fatalf("%d files: %v", len(files), err)
	}
	text := func(f File) string {
		data, err := f.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	return text(files[1]), text(files[2])
}

func TestManifest(t *testing.T) {
	data, list := sealed(t, Options{Version: "1.2.3", Inputs: []Artifact{NewArtifact("registry/own.tsv", sha256.Sum256(nil))}})
	m, err := ReadManifest([]byte(data))
	if err != nil || m.Version() != "1.2.3" {
		t.Fatalf("%v, %v", m, err)
	}
	const (
		empty  = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
		letter = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"
	)
	own := NewArtifact("", sha256.Sum256([]byte(data))).SHA256()
	hashes := m.Hashes([]byte(data))
	if want := empty + "  a\n" + hashes[CatalogName] + "  catalog.jsonld\n" + own + "  manifest.json\n" + letter + "  text/x.txt\n"; list != want {
		t.Errorf("SHA256SUMS is\n%swant\n%s", list, want)
	}
	if hashes["a"] != empty || hashes[ManifestName] != own || hashes[SumsName] != NewArtifact("", sha256.Sum256([]byte(list))).SHA256() || len(hashes) != 5 {
		t.Errorf("the hashes are %v", hashes)
	}
	for _, want := range []string{sample.Dataset().Documents[0].SourceSHA256, `"name": "registry/own.tsv"`, `"base": "` + DefaultBase + `"`, `"report"`} {
		if !strings.Contains(data, want) {
			t.Errorf("the manifest does not say %s", want)
		}
	}
}

func TestReadManifestRefuses(t *testing.T) {
	good, _ := sealed(t, Options{Version: "1.2.3"})
	for change, want := range map[[2]string]string{
		{good, ""}:                              "not JSON",
		{good, "{}"}:                            "does not name dialoguec",
		{good, "[]"}:                            "not JSON",
		{statementType, "https://x/"}:           "does not name dialoguec",
		{predicateType, "https://x/"}:           "does not name dialoguec",
		{builderID, "https://x/"}:               "does not name dialoguec",
		{`"dialoguec": "1.2.3"`, `"other": ""`}: "does not name dialoguec",
		{"text/x.txt", "../x.txt"}:              "not a path below",
		{"text/x.txt", "/etc/passwd"}:           "not a path below",
		{"text/x.txt", "."}:                     "not a path below",
		{"text/x.txt", "a"}:                     "twice",
		{"text/x.txt", ManifestName}:            "twice",
	} {
		bad := strings.Replace(good, change[0], change[1], 1)
		if bad == good {
			t.Fatalf("%q is not in the manifest", change[0])
		}
		if _, err := ReadManifest([]byte(bad)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q for %q: %v, want %q", change[1], change[0], err, want)
		}
	}
}

// FuzzReadManifest: whatever a file of that name holds, there is no panic, and
// what is taken for a manifest names files below the dataset alone.
func FuzzReadManifest(f *testing.F) {
	files, err := Sealing(sample.Dataset(), Options{Version: "1"})([]Sum{{"a", sha256.Sum256(nil), 0}, {"b/c", sha256.Sum256(nil), 0}})
	if err != nil {
		f.Fatal(err)
	}
	good, err := files[1].Bytes()
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range []string{string(good), "", "null", "{}", "[]", `{"subject":[null]}`, strings.Replace(string(good), "b/c", "../c", 1)} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := ReadManifest(data)
		if err != nil {
			return
		}
		for name := range m.Hashes(data) {
			if !filepath.IsLocal(filepath.FromSlash(name)) {
				t.Errorf("%q is named", name)
			}
		}
	})
}
