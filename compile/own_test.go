package compile_test

import (
	"context"
	"strings"
	"testing"

	"dialoguec/compile"
	"dialoguec/schema"
)

const ownHead = "id\tkind\tcountry\tparent\tname_en\tname_ja\tacronym\tvariants_en\tvariants_ja\tvalid\twebsite\twikidata\tror\tsource\n"

// TestOwnRegistry reads statements with a registry of the user's: its names
// are found where no rule of the language finds a body, in both languages.
func TestOwnRegistry(t *testing.T) {
	registry := compile.Source{Path: "registry/own.tsv", Data: []byte(ownHead +
		"no-kelpwatch\tassociation\tNO\t\tKelpwatch\t海藻見守り\t\t\t\t\t\t\t\town\n" +
		"cl-quiet\toffice\tCL\t\tGuardians of Quiet Waters\t\t\t\t\t\t\t\t\town\n" +
		"no-idle\toffice\tNO\t\tOffice of Idle Boats\t\t\t\t\t\t\t\t\town\n")}
	sources := []compile.Source{
		{Path: "a.en.txt", Name: "a.en.txt", Data: []byte("Joint Statement\n\nThe Second Norway-Chile Ocean Dialogue was held in Oslo on May 3, 2021.\n\nBoth sides agreed to consult Kelpwatch and the Guardians\nof Quiet Waters on tides. Kelpwatchers were thanked.\n")},
		{Path: "b.ja.txt", Name: "b.ja.txt", Data: []byte("第2回日ノルウェー海洋対話が2021年5月3日にオスロで開催されました。双方は、海藻見守りの調査を歓迎しました。\n")},
	}
	ds, problems := compile.Dataset(context.Background(), sources, compile.Options{Registries: []compile.Source{registry}})
	if ds == nil {
		t.Fatal(problems)
	}
	quotes := map[string][]string{}
	for _, o := range ds.Organizations {
		for _, e := range o.Evidence {
			quotes[o.RegistryID] = append(quotes[o.RegistryID], strings.Join(strings.Fields(e.Quote), " "))
		}
	}
	for id, want := range map[string]string{"no-kelpwatch": "Kelpwatch|海藻見守り", "cl-quiet": "Guardians of Quiet Waters", "no-idle": ""} {
		if got := strings.Join(quotes[id], "|"); got != want {
			t.Errorf("%s is printed as %q, want %q", id, got, want)
		}
	}
	for _, p := range problems {
		if p.Code == schema.UnusedEntry {
			if p.Path != "registry/own.tsv" || p.Line != 4 || !strings.Contains(p.Message, "no-idle") {
				t.Errorf("%+v, want no-idle of line 4", p)
			}
			return
		}
	}
	t.Errorf("nothing is said of the entry that no text names: %v", problems)
}
