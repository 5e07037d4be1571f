package lexicon

import (
	"strings"
	"testing"
)

// FuzzOrganizations: a registry of the user is refused at a line, or read as
// bodies that have an identifier each of their own.
func FuzzOrganizations(f *testing.F) {
	var names []string
	for _, c := range OrganizationColumns() {
		names = append(names, c.Name)
	}
	head := strings.Join(names, "\t") + "\n"
	for _, rows := range []string{"", "no-sea\tagency\tNO\t\tSea Agency\n", "a\tagency\tNO\ta\tA\n", "a\tagency\tNO\t\tA\t\t\t|\n", "\x00\t\xff\n", "# a\n\n", "a\n", "a\tagency\tNO\t\tA\t\t\t\t\t2020/2019\n"} {
		f.Add(head + rows)
		f.Add(rows)
	}
	f.Fuzz(func(t *testing.T, text string) {
		list, err := ReadOrganizations("r.tsv", []byte(text))
		if err != nil {
			if !strings.Contains(err.Error(), "r.tsv:") {
				t.Errorf("%q: the fault has no place: %v", text, err)
			}
			return
		}
		seen := map[string]bool{}
		for _, o := range list {
			if o.ID == "" || seen[o.ID] {
				t.Errorf("%q: the identifier %q is empty or there twice", text, o.ID)
			}
			seen[o.ID] = true
		}
	})
}
