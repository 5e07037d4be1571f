package trial

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"
)

const statements = "../../../testdata/statements"

func file(t *testing.T, name string) File {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(statements, name))
	if err != nil {
		t.Fatal(err)
	}
	return File{name, data}
}

// cut returns a stretch of a text as a script would.
func cut(text string, s Stretch) string {
	return string(utf16.Decode(utf16.Encode([]rune(text))[s.Start:s.End]))
}

// TestTwoVersions compiles a statement in two languages, which differ in strength.
func TestTwoVersions(t *testing.T) {
	r := Compile(t.Context(), []File{file(t, "japan-australia-telecom-07.en.txt"), file(t, "japan-australia-telecom-07.ja.txt")}, "en")
	if len(r.Documents) != 2 || len(r.Rows) == 0 || len(r.Differences) == 0 {
		t.Fatalf("%d documents, %d rows, %d differences: %+v", len(r.Documents), len(r.Rows), len(r.Differences), r.Diagnostics)
	}
	for _, d := range r.Documents {
		if d.Typed == 0 || d.Characters < d.Typed+d.Furniture || len(d.Marks) == 0 {
			t.Errorf("%s: %d characters, %d in facts, %d passed over, %d marks", d.File, d.Characters, d.Typed, d.Furniture, len(d.Marks))
		}
	}
	for _, d := range r.Differences {
		text := r.Documents[d.First.Document].Text
		if first, _, _ := strings.Cut(strings.Join(strings.Fields(d.First.Text), " "), " "); !strings.HasPrefix(cut(text, Stretch{d.First.Start, d.First.Start + 200}), first) {
			t.Errorf("%q is not where it is said to be", d.First.Text)
		}
	}
}

// TestMarks: a mark covers what its row says, also after characters of two units.
func TestMarks(t *testing.T) {
	f := file(t, "us-kenya-digital-economy-03.en.txt")
	f.Data = append([]byte("🌍🌏 𠮷\n\n"), f.Data...)
	r := Compile(t.Context(), []File{f}, "en")
	if len(r.Documents) != 1 {
		t.Fatalf("%d documents: %+v", len(r.Documents), r.Diagnostics)
	}
	found := 0
	for _, m := range r.Documents[0].Marks {
		row := r.Rows[m.Row]
		for _, f := range row.Fields {
			if row.Table == "sections" && f.Name == "heading" {
				found++
				if quote := cut(r.Documents[0].Text, m.Stretch); !strings.Contains(quote, f.Value) {
					t.Errorf("the heading %q is marked at %q", f.Value, quote)
				}
			}
		}
	}
	if found == 0 {
		t.Error("no heading is marked")
	}
}

// TestWords: titles and codes are in the language of the page.
func TestWords(t *testing.T) {
	for language, want := range map[string][2]string{"en": {"acts", "Commit"}, "ja": {"行為", "約束"}} {
		r := Compile(t.Context(), []File{file(t, "us-kenya-digital-economy-03.en.txt")}, language)
		said := ""
		for _, row := range r.Rows {
			for _, f := range row.Fields {
				if row.Table == "provisions" {
					said += f.Name + ": " + f.Value + "\n"
				}
			}
		}
		for _, word := range want {
			if !strings.Contains(said, word) {
				t.Errorf("%s: %q is not in\n%s", language, word, said)
			}
		}
	}
}

// TestBad: what is no statement gets diagnostics, and nothing else.
func TestBad(t *testing.T) {
	for _, f := range []File{{"draft.txt", nil}, {"draft.pdf", []byte("%PDF-1.7")}, {"draft.docx", []byte("PK\x03\x04")}, {"draft.txt", []byte("\xff\xfe\x00")}} {
		r := Compile(t.Context(), []File{f}, "en")
		if len(r.Diagnostics) == 0 {
			t.Errorf("%s: nothing is said of %q", f.Name, f.Data)
		}
	}
	if r := Compile(t.Context(), nil, "en"); len(r.Documents) != 0 {
		t.Errorf("nothing is compiled to %+v", r)
	}
}
