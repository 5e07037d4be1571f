package compile

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dialoguec/schema"
)

// TestForms reads one statement in every form: each gives the same facts, and
// quotes that are true.
func TestForms(t *testing.T) {
	for _, c := range []struct{ statement, forms, form string }{
		{"us-kenya-digital-economy-03.en.txt", "dialogue.md", "plain text"},
		{"us-kenya-digital-economy-03.en.txt", "dialogue.html", "HTML"},
		{"us-kenya-digital-economy-03.en.txt", "dialogue.docx", "Word document"},
		{"us-kenya-digital-economy-03.en.txt", "dialogue.odt", "OpenDocument text"},
		{"us-kenya-digital-economy-03.en.txt", "dialogue-one.pdf", "PDF"},
		{"us-kenya-digital-economy-03.en.txt", "dialogue-two.pdf", "PDF"},
		{"us-kenya-digital-economy-03.en.txt", "dialogue-three.pdf", "PDF"},
		{"japan-kenya-disaster-information-03.ja.txt", "saigai.html", "HTML"},
		{"japan-kenya-disaster-information-03.ja.txt", "saigai.docx", "Word document"},
		{"japan-kenya-disaster-information-03.ja.txt", "saigai.odt", "OpenDocument text"},
		{"japan-kenya-disaster-information-03.ja.txt", "saigai.pdf", "PDF"},
	} {
		t.Run(c.forms, func(t *testing.T) {
			if _, err := exec.LookPath("pdftotext"); err != nil && c.form == "PDF" {
				t.Skip("pdftotext (poppler-utils) is not installed here")
			}
			want := readForm(t, filepath.Join("..", "testdata", "statements", c.statement))
			got := readForm(t, filepath.Join("..", "testdata", "forms", c.forms))
			if got.Source.Form != c.form {
				t.Errorf("read as %s, want %s", got.Source.Form, c.form)
			}
			if diff := cmp.Diff(facts(t, want.Statement), facts(t, got.Statement)); diff != "" {
				t.Errorf("other facts than from the text:\n%s", diff)
			}
			quotesAreTrue(t, got.Statement)
		})
	}
}

func readForm(t *testing.T, path string) Stages {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	s, problems := Read(Source{Path: path, Name: filepath.Base(path), Data: data})
	if s.Statement == nil || schema.HasErrors(problems) {
		t.Fatal(problems)
	}
	return s
}

// facts are the rows of a statement without what depends on its file: positions,
// the identifiers made of them, the file itself.
func facts(t *testing.T, s *schema.Statement) any {
	t.Helper()
	data, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	var rows any
	if err := json.Unmarshal([]byte(strings.ReplaceAll(string(data), s.Document.ID+"/", "document/")), &rows); err != nil {
		t.Fatal(err)
	}
	return strip(rows)
}

func strip(v any) any {
	switch v := v.(type) {
	case []any:
		for i := range v {
			v[i] = strip(v[i])
		}
	case map[string]any:
		for _, key := range []string{"evidence", "document_id", "provision_id", "source_file", "source_url", "source_sha256", "license", "characters", "provenance"} {
			delete(v, key)
		}
		for key := range v {
			v[key] = strip(v[key])
		}
	}
	return v
}

// quotesAreTrue checks that every quote is the text at its offsets.
func quotesAreTrue(t *testing.T, s *schema.Statement) {
	t.Helper()
	data, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	var rows any
	if err := json.Unmarshal(data, &rows); err != nil {
		t.Fatal(err)
	}
	text, n := []rune(s.Text), 0
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, one := range v {
				walk(one)
			}
		case map[string]any:
			if quote, ok := v["quote"].(string); ok {
				start, end := int(v["start"].(float64)), int(v["end"].(float64))
				if n++; end > len(text) || string(text[start:end]) != quote || quote == "" {
					t.Errorf("%d–%d is not %q", start, end, quote)
				}
			}
			for _, one := range v {
				walk(one)
			}
		}
	}
	if walk(rows); n < 20 {
		t.Errorf("only %d quotes", n)
	}
	if i := strings.IndexAny(s.Text, "\r\x00"); i >= 0 {
		t.Errorf("the published text has a control character at %d", i)
	}
}
