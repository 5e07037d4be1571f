package config

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"dialoguec/compile/yamldoc"
	"dialoguec/schema"
)

func TestParse(t *testing.T) {
	c, problems := Parse("dialoguec.yaml", []byte(`# a comment
sources: [statements, more/*.txt]
documents: sources.csv
out: dist
formats: [default, annotations]
base: https://data.example/d/
license: CC0-1.0
publisher: "Office of Dialogues"
registries: registry.yaml
corrections:
  - curation/*.yaml
jobs: 3
title: {en: Dialogues, ja: 対話}
description:
  ja: 共同声明
version: 1.0
released: 2026-01-31
contact: data@agency.example
homepage: https://agency.example/d
keywords: [one, 二]
doi: https://doi.org/10.5281/zenodo.1
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
	got := []any{texts(c.Sources), c.Documents.Text, c.Out.Text, c.Base.Text, texts(c.Registries), texts(c.Corrections), c.Jobs, texts(c.Formats)}
	want := []any{[]string{"statements", "more/*.txt"}, "sources.csv", "dist", "https://data.example/d/",
		[]string{"registry.yaml"}, []string{"curation/*.yaml"}, 3, []string{"default", "annotations"}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	about := schema.About{
		Title: schema.InBoth{EN: "Dialogues", JA: "対話"}, Description: schema.InBoth{JA: "共同声明"}, Publisher: schema.InBoth{EN: "Office of Dialogues"},
		Version: "1.0", Released: "2026-01-31", Contact: "data@agency.example", Homepage: "https://agency.example/d", License: "CC0-1.0",
		Keywords: []string{"one", "二"}, DOI: "https://doi.org/10.5281/zenodo.1",
	}
	if !reflect.DeepEqual(c.About(), about) {
		t.Errorf("got %+v, want %+v", c.About(), about)
	}
	if at := c.Corrections[0].At; at.Line != 11 || at.Column != 5 || at.Text != "  - curation/*.yaml" {
		t.Errorf("the pattern is at %+v", at)
	}
}

func TestParseProblems(t *testing.T) {
	for _, c := range []struct{ in, want, says string }{
		{"", "", ""},
		{"# nothing\n", "", ""},
		{"---\n...\n", "", ""},
		{"out: dist\nsource: x\n", "2:1", "unknown key"},
		{"out: a\nout: b\n", "2:1", "duplicate key"},
		{"out: a\n  bad: [\n", "2:1", "invalid YAML"},
		{"- a\n- b\n", "1:1", "keys with values"},
		{"just text\n", "1:1", "keys with values"},
		{"out: a\n---\nout: b\n", "2:1", "second YAML document"},
		{"jobs: many\n", "1:7", "whole number"},
		{"jobs: 0\n", "1:7", "whole number"},
		{"jobs: [1]\n", "1:7", "whole number"},
		{"jobs: 99999999999999999999\n", "1:7", "whole number"},
		{"jobs: 1e9\n", "1:7", "whole number"},
		{"out:\n", "1:5", "expected a text"},
		{"out: [a]\n", "1:6", "expected a text"},
		{"sources:\n  - a\n  - {b: c}\n", "3:5", "expected a text"},
		{"sources: " + strings.Repeat("[", 9000) + strings.Repeat("]", 9000) + "\n", "1:11", "expected a text"},
		{"sources: " + strings.Repeat("[", 99999) + "\n", "1:1", "invalid YAML"},
		{"out: \"\"\n", "1:6", "empty"},
		{"out: '  '\n", "1:6", "empty"},
		{"out: \x00\n", "1:1", "invalid YAML"},
		{"out: \xff\n", "1:1", "invalid YAML"},
		{"out: &a x\nbase: *a\n", "1:62:7", "anchors"},
		{"sources: &a [x]\n", "1:10", "anchors"},
		{"title: &a {en: x}\n", "1:8", "anchors"},
		{"a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\n", "1:12:13:1", "unknown key"},
		{"<<: {out: x}\n", "1:1", "unknown key"},
		{"out: !!binary aGk=\n", "1:6", "the tag"},
		{"out: !mine x\n", "1:6", "the tag"},
		{"title: {fr: Dialogues}\n", "1:9", "the languages are en and ja"},
		{"title: {en: a, en: b}\n", "1:16", "duplicate key"},
		{"released: soon\n", "1:11", "expected a day"},
		{"released: 2026-02-30\n", "1:11", "expected a day"},
		{"released: 99999-01-01\n", "1:11", "expected a day"},
		{"released: 0000-01-01\n", "1:11", "expected a day"},
		{"title: \"a\\0b\"\n", "1:8", "control character U+0000"},
		{"title: {en: \"a\\u202Eb\"}\n", "1:13", "control character U+202E"},
		{"contact: nobody\n", "1:10", "e-mail"},
		{"contact: 'A <a@b.example>'\n", "1:10", "e-mail"},
		{"homepage: javascript:alert(1)\n", "1:11", "https://"},
		{"homepage: https:///x\n", "1:11", "https://"},
		{"doi: 11.1/x\n", "1:6", "DOI"},
		{"# " + strings.Repeat("x", yamldoc.MaxBytes) + "\n", "1:1", "the limit is"},
		{"keywords: [" + strings.Repeat("x,", maxTexts+1) + "]\n", "1:11", "the limit is"},
	} {
		_, problems := Parse("p", []byte(c.in))
		got, says := "", ""
		for _, p := range problems {
			if p.Code != schema.BadConfig || p.Path != "p" || p.Message == "" {
				t.Errorf("%.60q: %+v", c.in, p)
			}
			got += fmt.Sprintf("%d:%d", p.Line, p.Column)
			says += p.Message + "\n"
		}
		if got != c.want || !strings.Contains(says, c.says) {
			t.Errorf("%.60q: problems at %q, want %q with %q: %.300s", c.in, got, c.want, c.says, says)
		}
	}
}

// TestKeys: every key is documented, and its example is one that it takes.
func TestKeys(t *testing.T) {
	for _, k := range Keys() {
		if k.Help == "" || k.Example == "" || k.Kind() == "" {
			t.Errorf("%s is not documented: %+v", k.Name, k)
		}
		if _, problems := Parse("p", []byte(k.Name+": "+k.Example+"\n")); len(problems) > 0 {
			t.Errorf("the example of %s is not taken: %s", k.Name, problems[0].Message)
		}
	}
}

func TestExampleBase(t *testing.T) {
	released := Value{"2026-01-31", schema.Position{Path: "p", Line: 2}}
	for base, example := range map[string]bool{
		"https://example.org/dialogues/": true, "https://EXAMPLE.com./d/": true, "http://a.b.example/": true, "http://localhost:80/": true,
		"https://data.go.jp/d/": false, "https://myexample.org/": false, "https://example.org.uk/": false,
	} {
		draft, final := (&Config{}).ExampleBase(base), (&Config{Released: released}).ExampleBase(base)
		if !example {
			if len(draft)+len(final) > 0 {
				t.Errorf("%s: %v, %v", base, draft, final)
			}
			continue
		}
		if len(draft) != 1 || draft[0].Severity != schema.Note || len(final) != 1 || final[0].Severity != schema.Error || final[0].Line != 2 {
			t.Errorf("%s: %v, %v", base, draft, final)
		}
	}
}

// FuzzParse: whatever the settings are, there is no panic, and every problem has a place.
func FuzzParse(f *testing.F) {
	for _, k := range Keys() {
		f.Add([]byte(k.Name + ": " + k.Example + "\n"))
	}
	f.Add([]byte("a: &a [*a]\n<<: *a\n? {b: c}\n: |\n  x\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, problems := Parse("p", data)
		for _, p := range problems {
			if p.Line < 1 || p.Column < 1 || p.Message == "" {
				t.Errorf("%+v", p)
			}
		}
		c.About()
		c.ExampleBase(c.Base.Text)
	})
}
