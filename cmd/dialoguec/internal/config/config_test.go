package config

import (
	"fmt"
	"reflect"
	"testing"

	"dialoguec/schema"
)

func TestParse(t *testing.T) {
	c, problems := Parse("dialoguec.yaml", []byte(`# a comment
sources: [statements, more/*.txt]
out: dist
base: https://data.example/d/
license: CC0-1.0
publisher: "Office of Dialogues"
registries: registry.yaml
corrections:
  - curation/*.yaml
jobs: 3
`))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	texts := func(vs []Value) (out []string) {
		for _, v := range vs {
			out = append(out, v.Text)
		}
		return out
	}
	got := []any{texts(c.Sources), c.Out.Text, c.Base.Text, c.License.Text, c.Publisher.Text, texts(c.Registries), texts(c.Corrections), c.Jobs}
	want := []any{[]string{"statements", "more/*.txt"}, "dist", "https://data.example/d/", "CC0-1.0", "Office of Dialogues",
		[]string{"registry.yaml"}, []string{"curation/*.yaml"}, 3}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if at := c.Corrections[0].At; at.Line != 9 || at.Column != 5 || at.Text != "  - curation/*.yaml" {
		t.Errorf("the pattern stands at %+v", at)
	}
}

func TestParseProblems(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"# nothing\n", ""},
		{"out: dist\nsource: x\n", "2:1"},
		{"out: a\nout: b\n", "2:1"},
		{"out: a\n  bad: [\n", "2:1"},
		{"- a\n- b\n", "1:1"},
		{"jobs: many\n", "1:7"},
		{"jobs: 0\n", "1:7"},
		{"jobs: [1]\n", "1:7"},
		{"out:\n", "1:5"},
		{"sources:\n  - a\n  - {b: c}\n", "3:5"},
		{"out: \"\"\n", "1:6"},
		{"out: \x00\n", "1:1"},
	} {
		_, problems := Parse("p", []byte(c.in))
		got := ""
		for _, p := range problems {
			if p.Code != schema.BadConfig || p.Path != "p" || p.Message == "" {
				t.Errorf("%q: %+v", c.in, p)
			}
			got += fmt.Sprintf("%d:%d", p.Line, p.Column)
		}
		if got != c.want {
			t.Errorf("%q: problems at %q, want %q: %v", c.in, got, c.want, problems)
		}
	}
}
