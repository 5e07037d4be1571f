package source

import (
	"slices"
	"testing"
)

// TestFields: every key of front matter that means something is documented, and
// every field that is documented can be given.
func TestFields(t *testing.T) {
	documented := map[string]bool{}
	for _, f := range Fields() {
		if f.Help == "" || keys[f.Name] != f.Name {
			t.Errorf("%s is not a field, or is not documented", f.Name)
		}
		for _, key := range f.Names {
			documented[key] = true
		}
	}
	for key, field := range keys {
		if field != "" && !documented[key] {
			t.Errorf("the key %s is not documented", key)
		}
	}
	if i := slices.IndexFunc(Fields(), func(f Field) bool { return f.Name == "source_url" }); !slices.Contains(Fields()[i].Names, "url") {
		t.Error("url is not a key of source_url")
	}
}
