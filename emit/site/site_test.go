package site

import (
	"bytes"
	"path"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"dialoguec/emit/site/naming"
	"dialoguec/emit/site/page"
	"dialoguec/emit/site/tongue"
	"dialoguec/schema"
	"dialoguec/schema/sample"
)

// event is what the pages of the tests have in their heads.
func event(m *schema.Meeting) any { return map[string]string{"name": m.Label()} }

func options() Options {
	return Options{Base: "https://example.org/dialogues/", Version: "test", Data: "../", Event: event, About: schema.About{
		Title: schema.InBoth{EN: "Dialogues", JA: "対話"}, License: "CC-BY-4.0", Publisher: schema.InBoth{EN: "Nobody"}}}
}

// written writes all files of a dataset.
func written(t testing.TB, ds *schema.Dataset) map[string]string {
	t.Helper()
	return writtenFor(t, ds, options())
}

func writtenFor(t testing.TB, ds *schema.Dataset, opt Options) map[string]string {
	t.Helper()
	s := New(ds, opt)
	files := map[string]string{}
	for _, f := range append(s.Files(), s.Overview([]Download{{Name: "csv/commitments.csv", Size: 1234567}})...) {
		var out bytes.Buffer
		if err := f.Write(&out); err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		if files[f.Name] != "" {
			t.Errorf("two files are named %s", f.Name)
		}
		files[f.Name] = out.String()
	}
	return files
}

// each calls a function for each element of a page.
func each(t testing.TB, name, page string, do func(*html.Node)) {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode {
			do(n)
		}
	}
}

func attribute(n *html.Node, key string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// TestLinks follows every link within the site, to the very place on the page,
// and wants every name of a place to be the only one on its page.
func TestLinks(t *testing.T) {
	files := written(t, sample.Dataset())
	places := map[string]map[string]bool{}
	for name, data := range files {
		places[name] = map[string]bool{}
		if path.Ext(name) != ".html" {
			continue
		}
		each(t, name, data, func(n *html.Node) {
			if id, ok := attribute(n, "id"); ok {
				if places[name][id] || id == "" {
					t.Errorf("%s: the place %q is named twice, or has no name", name, id)
				}
				places[name][id] = true
			}
		})
	}
	followed := 0
	for name, data := range files {
		if path.Ext(name) != ".html" || name == "404.html" {
			continue
		}
		each(t, name, data, func(n *html.Node) {
			for _, key := range []string{"href", "src", "action"} {
				to, ok := attribute(n, key)
				if !ok || strings.Contains(to, "://") || strings.Contains(to, "search/") {
					continue
				}
				file, place, _ := strings.Cut(to, "#")
				at := path.Join(path.Dir(name), file)
				if file == "" {
					at = name
				}
				if strings.HasPrefix(at, "../") {
					continue // a file of the data
				}
				followed++
				if places[at] == nil || place != "" && !places[at][place] {
					t.Errorf("%s leads to %s, which is not there", name, to)
				}
			}
		})
	}
	if followed < 500 {
		t.Errorf("only %d links were followed", followed)
	}
}

// TestSameBytes writes one dataset twice.
func TestSameBytes(t *testing.T) {
	first, second := written(t, sample.Corpus(3)), written(t, sample.Corpus(3))
	if len(first) != len(second) {
		t.Errorf("%d files, then %d", len(first), len(second))
	}
	for name, data := range first {
		if second[name] != data {
			t.Errorf("%s differs", name)
		}
	}
}

// TestAddresses: there is a page for each IRI below the base that has one, in
// both languages, and each names its own address.
func TestAddresses(t *testing.T) {
	ds := sample.Dataset()
	files := written(t, ds)
	want := slices.Concat([]string{""},
		addresses("doc/", ds.Documents, func(d *schema.Document) string { return d.ID }),
		addresses("meeting/", ds.Meetings, func(m *schema.Meeting) string { return m.ID }),
		addresses("series/", ds.Series, func(s *schema.Series) string { return s.ID }),
		addresses("org/", ds.Organizations, func(o *schema.Organization) string { return o.ID }),
		addresses("person/", ds.People, func(p *schema.Person) string { return p.ID }),
		addresses("theme/", ds.Themes, func(t *schema.Theme) string { return t.ID }),
		addresses("thread/", ds.Threads, func(t *schema.ThreadLink) string { return t.ThreadID }),
		addresses("party/", ds.Countries, func(c *schema.Country) string { return strings.ToLower(c.Code) }))
	for _, iri := range want {
		for _, folder := range []string{"", "ja/"} {
			name := path.Join(folder, iri, "index.html")
			canonical := `<link rel="canonical" href="https://example.org/dialogues/` + folder + iri + `">`
			if !strings.Contains(files[name], canonical) {
				t.Errorf("%s does not have %s", name, canonical)
			}
			if !strings.Contains(files["sitemap.xml"], "<loc>https://example.org/dialogues/"+folder+iri+"</loc>") {
				t.Errorf("sitemap.xml does not have %s", folder+iri)
			}
		}
	}
}

// addresses are those of rows, relative to the base.
func addresses[T any](folder string, rows []T, id func(*T) string) []string {
	var list []string
	for i := range rows {
		list = append(list, folder+id(&rows[i]))
	}
	return list
}

// TestFacts: every fact of a document has a mark in its text that leads to its
// note, and the note leads back.
func TestFacts(t *testing.T) {
	ds := sample.Dataset()
	files := written(t, ds)
	for i := range ds.Provisions.List {
		p := &ds.Provisions.List[i]
		page := files["doc/"+p.DocumentID+"/index.html"]
		if !strings.Contains(page, `id="`+naming.Anchor(p.ID)+`"`) || !strings.Contains(page, `<p><a href="#`+naming.Anchor(p.ID)+`"`) {
			t.Errorf("%s has no mark, or no note that leads to it", p.ID)
		}
		if !strings.Contains(page, ">"+p.Rule+"<") {
			t.Errorf("the note of %s does not name its rule", p.ID)
		}
	}
	for i := range ds.Documents {
		d := &ds.Documents[i]
		out := `rel="external" href="` + d.SourceURL + `#:~:text=`
		if page := files["ja/doc/"+d.ID+"/index.html"]; d.SourceURL != "" && !strings.Contains(page, out) {
			t.Errorf("no note of %s leads to a sentence on the page of its publisher", d.ID)
		}
	}
	for id, words := range ds.Texts {
		var shown strings.Builder
		each(t, id, files["doc/"+id+"/index.html"], func(n *html.Node) {
			if class, _ := attribute(n, "class"); class == "text" {
				textOf(n, &shown)
			}
		})
		if got, want := shown.String(), strings.ReplaceAll(words, "\r\n", "\n"); got != want {
			t.Errorf("%s is shown as\n%s\nwant\n%s", id, got, want)
		}
	}
}

// textOf collects the text of an element without the notes beside it.
func textOf(n *html.Node, out *strings.Builder) {
	for c := range n.ChildNodes() {
		if class, _ := attribute(c, "class"); strings.HasPrefix(class, "side ") {
			continue
		}
		if c.Type == html.TextNode {
			out.WriteString(c.Data)
		}
		textOf(c, out)
	}
}

// TestOverviewSize: the first page without what the dataset fills in is small.
func TestOverviewSize(t *testing.T) {
	files := written(t, &schema.Dataset{})
	size := 0
	for _, name := range []string{"index.html", "style.css", "page.js", "icon.svg"} {
		size += len(files[name])
	}
	if size == 0 || size > 100_000 {
		t.Errorf("the first page and what it loads have %d bytes, want 100,000 at most", size)
	}
}

// TestManyAddresses: a sitemap with more addresses than one may have is in parts.
func TestManyAddresses(t *testing.T) {
	s := New(&schema.Dataset{}, options())
	files := sitemaps(s.common, make([]page.Page, mostAddresses/len(tongue.All)+1))
	var names []string
	for _, f := range files {
		names = append(names, f.Name)
		var out strings.Builder
		if err := f.Write(&out); err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(out.String(), "<loc>"); n == 0 || n > mostAddresses {
			t.Errorf("%s has %d addresses", f.Name, n)
		}
	}
	if want := []string{"sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"}; !slices.Equal(names, want) {
		t.Errorf("got %v, want %v", names, want)
	}
}
