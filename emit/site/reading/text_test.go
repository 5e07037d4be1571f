package reading

import (
	"strings"
	"testing"

	"dialoguec/emit/site/index"
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/naming"
	"dialoguec/emit/site/rows"
	"dialoguec/emit/site/tongue"
	"dialoguec/schema"
)

// TestMarked: pieces that lead to the same notes are one link, in which cues are
// set off; a name in it is a link of its own, and no white space is in a link
// that ends with it.
func TestMarked(t *testing.T) {
	const words = "Both agreed to open \n data and spectrum with ITU soon. Then lunch."
	at := func(quote string) schema.Span {
		start := strings.Index(words, quote)
		return schema.Span{Document: "d", Start: start, End: start + len(quote), Quote: quote}
	}
	said := func(quote string) schema.Fact { return schema.Fact{Evidence: []schema.Span{at(quote)}} }
	ds := &schema.Dataset{
		Texts:     map[string]string{"d": words},
		Documents: []schema.Document{{ID: "d", Language: "en"}},
		Provisions: schema.Rows[schema.Provision]{List: []schema.Provision{{ID: "d/0-54", DocumentID: "d", Fact: said("Both agreed to open \n data and spectrum with ITU soon."), Commitment: schema.SpecificCommitment,
			ThemeCues: []schema.Cue{{Theme: "open-data", Span: at("open \n data")}, {Theme: "spectrum", Span: at("spectrum")}}}}},
		Organizations: []schema.Organization{{ID: "itu", Name: "ITU", Fact: said("ITU")}},
	}
	var out strings.Builder
	m := markup.Begin(&out)
	c := rows.On(naming.Names{Index: index.New(ds), Tongue: tongue.All[0]}, m)
	Of(c.Index, &ds.Documents[0]).Marked(c)
	if err := m.End(); err != nil {
		t.Fatal(err)
	}
	const want = `<span class="side specific"><span class="acts"></span> <b>Specific</b></span>` +
		`<a id="p0-54" class="p specific" href="#n1">Both agreed to <i>open ` + "\n" + ` data</i> and <i>spectrum</i> with</a> ` +
		`<a id="m45-48" class="p specific e" href="#n2" data-n="2 1">ITU</a> <a class="p specific" href="#n1">soon.</a> Then lunch.`
	if got := out.String(); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
