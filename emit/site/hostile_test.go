package site

import (
	"path"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// evil is what nobody should be able to say to a browser through a statement.
const evil = `<script>alert(1)</script>"><img onerror=alert(2) src=x>'-->]]></title></style></script>` +
	"\u202Eoverride {{.}} `${alert(3)}` javascript:alert(4) &lt;b&gt; \x00"

// TestHostile puts hostile text into every text of a dataset. In no page is
// there an element, an attribute or an address that the pages of an honest
// dataset do not have.
func TestHostile(t *testing.T) {
	ds := sample.Dataset()
	poison(reflect.ValueOf(ds).Elem(), "")
	for id := range ds.Texts {
		ds.Texts[id] += evil
	}
	opt := options()
	opt.About = schema.About{Title: schema.InBoth{EN: evil}, Description: schema.InBoth{EN: evil}, Publisher: schema.InBoth{JA: evil}, License: evil, Contact: evil}
	s := New(ds, opt)
	shown := 0
	for _, f := range append(s.Files(), s.Overview([]Download{{Name: "csv/" + evil}})...) {
		var out strings.Builder
		if err := f.Write(&out); err != nil {
			t.Fatal(err)
		}
		switch path.Ext(f.Name) {
		case ".html":
			shown += strings.Count(out.String(), "alert(1)")
			harmless(t, f.Name, out.String())
		case ".xml", ".atom":
			if strings.Contains(out.String(), "<script") || strings.Contains(out.String(), "<img") {
				t.Errorf("%s has markup of a statement", f.Name)
			}
		}
	}
	if shown < 100 {
		t.Errorf("the hostile text is shown %d times: the test tests nothing", shown)
	}
}

// kept are the fields that identify rows, or hold codes, which validation has
// checked before anything is written.
var kept = regexp.MustCompile(`ID$|IDs$|^(Key|Document|Code|Language|Kind|Status|Level|Mode|Role|Side|Acts|Commitment|ResolvedFrom|Relation|Date|.*Date|Deadline|Entities|Themes|Theme|Parties|ActorParties|Country|Rule|Base|Origin|SourceSHA256|ProvisionA|ProvisionB|Names)$`)

// poison replaces the texts of a value.
func poison(v reflect.Value, field string) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			poison(v.Field(i), v.Type().Field(i).Name)
		}
	case reflect.Slice:
		for i := range v.Len() {
			poison(v.Index(i), field)
		}
	case reflect.String:
		switch {
		case strings.HasSuffix(field, "URL") || field == "Website":
			v.SetString("javascript:alert(5)//" + evil)
		case !kept.MatchString(field):
			v.SetString(v.String() + evil)
		}
	}
}

// harmless looks for what a hostile text might have brought into a page.
func harmless(t *testing.T, name, page string) {
	t.Helper()
	each(t, name, page, func(n *html.Node) {
		switch n.Data {
		case "script":
			src, external := attribute(n, "src")
			kind, _ := attribute(n, "type")
			if !(external && path.Base(src) == "page.js" || kind == "application/ld+json") {
				t.Errorf("%s has a script of somebody else", name)
			}
		case "title":
			var words strings.Builder
			textOf(n, &words)
			if n.Parent.Data == "head" && strings.Contains(words.String(), "\u202E") {
				t.Errorf("%s has a title that runs from right to left", name)
			}
		case "img", "iframe", "object", "embed", "style", "base":
			t.Errorf("%s has an element %s", name, n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "style" {
				t.Errorf("%s has an attribute %s", name, a.Key)
			}
			if to := strings.ToLower(strings.TrimSpace(a.Val)); (a.Key == "href" || a.Key == "src" || a.Key == "action") && strings.HasPrefix(to, "javascript:") {
				t.Errorf("%s leads to %s", name, a.Val)
			}
		}
	})
}

// TestPoisonBites: what the test of hostile text looks for, it finds.
func TestPoisonBites(t *testing.T) {
	for _, page := range []string{"<script>1</script>", "<img src=x>", "<p onclick=x>", "<p style=x>", `<a href=" javascript:x">`} {
		var probe testing.T
		harmless(&probe, "probe", page)
		if !probe.Failed() {
			t.Errorf("%s passes", page)
		}
	}
}
