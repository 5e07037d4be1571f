package emit

import (
	"cmp"
	_ "embed"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"text/template"

	"dialoguec/schema"
)

//go:embed readme.tmpl
var readmeText string

var readmeTemplate = template.Must(template.New("README.md").Funcs(template.FuncMap{"join": strings.Join, "plain": plainText.Replace}).Parse(readmeText))

// plainText writes in Markdown what somebody else wrote, a licence in a front matter
// for one: no tag and no link of theirs gets into a page that is made of it. A
// backslash of theirs would else free a bracket from ours.
var plainText = strings.NewReplacer("&", "&amp;", "<", "&lt;", "[", `\[`, `\`, `\\`)

// mostClaims is how many disagreements are listed one by one.
const mostClaims = 50

type readmeData struct {
	About                                                *schema.About
	Title, Version, Prefixes, Cite                       string
	Documents, Meetings, Series, Provisions, Commitments int
	Facts                                                []schema.AboutFact
	Files                                                []string
	Tables                                               []schema.Table
	Dates                                                []dateForm
	Claims, Terms                                        []string
	Questions                                            []filledQuestion
	HasCitation, HasText, HasDatabase                    bool
}

// filledQuestion is a question with the values of a dataset in its queries.
type filledQuestion struct{ EN, JA, SQL, SPARQL string }

// readme writes README.md: what a person needs to know of the dataset.
func readme(ds *schema.Dataset, opt Options, w io.Writer) error {
	names := namesOf(opt.chosen)
	d := readmeData{
		About: &opt.About, Title: opt.About.TitleOr(), Version: opt.Version, Cite: cite(opt),
		Prefixes:  strings.ReplaceAll(prefixes, "{base}", opt.Base),
		Documents: len(ds.Documents), Meetings: len(ds.Meetings), Series: len(ds.Series), Provisions: ds.Provisions.Len(),
		Facts: opt.About.Facts(), Files: described(opt.chosen), Tables: schema.Tables(), Dates: dateForms(ds), Claims: claims(ds), Terms: terms(ds),
		HasCitation: slices.Contains(names, "citation"), HasText: slices.Contains(names, "text"),
		HasDatabase: slices.Contains(names, "sqlite"),
	}
	for _, p := range ds.Provisions.All() {
		if p.Promises() {
			d.Commitments++
		}
	}
	fill := examples(ds)
	for _, q := range questions() {
		d.Questions = append(d.Questions, filledQuestion{q.en, q.ja, fill.Replace(q.sql), fill.Replace(q.sparql)})
	}
	return readmeTemplate.Execute(w, d)
}

func described(formats []format) []string {
	var out []string
	for _, f := range formats {
		out = append(out, f.says)
	}
	return append(out, "`catalog.jsonld`: the record for portals, in the words of schema.org, DCAT-AP 3 and DCAT-US 3", "`manifest.json`, `SHA256SUMS`: every source and file with its hash")
}

// cite is how to name the dataset in a text.
func cite(opt Options) string {
	a := &opt.About
	parts := []string{cmp.Or(a.Publisher.Either(), "Anonymous"), a.TitleOr()}
	if a.Version != "" {
		parts = append(parts, "version "+a.Version)
	}
	parts = append(parts, cmp.Or(a.Released, "draft"), cmp.Or(a.DOI, a.Homepage, opt.Base))
	return "> " + strings.Join(parts, ". ") + "\n"
}

// dateForm is a form of date that occurs, by an example.
type dateForm struct {
	Value, Means, From, To string
	Count                  int
}

// meanings are the forms of dates, by their precision.
var meanings = []struct {
	precision schema.Precision
	means     string
}{
	{"day", "a day, or days from one to another"}, {"month", "a month"},
	{"quarter", "a quarter: 33 is the first, 36 the fourth"}, {"season", "a season: 21 is spring, 22 summer, 23 autumn, 24 winter"},
	{"half", "half a year"}, {"year", "a year"}, {"interval", "from the beginning of the one to the end of the other"},
}

// dateForms lists the forms that occur, each by the first example of it.
func dateForms(ds *schema.Dataset) []dateForm {
	found := map[schema.Precision]*dateForm{}
	add := func(e schema.EDTF) {
		p := e.Precision()
		if p == "" {
			return
		}
		f := found[p]
		if f == nil {
			f = &dateForm{Value: string(e)}
			f.From, f.To = e.Range()
			found[p] = f
		}
		f.Count++
	}
	for i := range ds.Documents {
		add(ds.Documents[i].IssuedDate)
	}
	for i := range ds.Meetings {
		add(ds.Meetings[i].Date)
		add(ds.Meetings[i].PlannedDate)
	}
	for _, p := range ds.Provisions.All() {
		add(p.Deadline)
	}
	for _, r := range ds.ReferencedItems.All() {
		add(r.Date)
	}
	var out []dateForm
	for _, m := range meanings {
		if f := found[m.precision]; f != nil {
			f.Means = m.means
			out = append(out, *f)
		}
	}
	return out
}

// claims lists what documents say differently of one meeting.
func claims(ds *schema.Dataset) []string {
	var out []string
	all := 0
	for i := range ds.Meetings {
		m := &ds.Meetings[i]
		for n := range m.Claims {
			if all++; all > mostClaims {
				continue
			}
			c := &m.Claims[n]
			document := ""
			if len(c.Evidence) > 0 {
				document = " in " + c.Evidence[0].Document
			}
			out = append(out, fmt.Sprintf("%s: %s is %q%s", m.ID, c.Field, c.Value, document))
		}
	}
	if all > mostClaims {
		out = append(out, fmt.Sprintf("and %d more (`claims` of the meetings in `dataset.json`)", all-mostClaims))
	}
	return out
}

// terms lists the terms of the texts, those of most first.
func terms(ds *schema.Dataset) []string {
	counts := map[string]int{}
	for i := range ds.Documents {
		counts[cmp.Or(ds.Documents[i].License, "no terms are stated")]++
	}
	names := make([]string, 0, len(counts))
	for name := range counts {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b)) })
	for i, name := range names {
		names[i] = name + " (" + strconv.Itoa(counts[name]) + ")"
	}
	return names
}
