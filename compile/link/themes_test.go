package link

import (
	"slices"
	"strings"
	"testing"

	"dialoguec/schema"
)

func TestThemes(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Cloud computing service", "cloud-computing=Cloud computing"},
		{"clouds over the harbour", ""},
		{"They discussed cyber-\nsecurity and Open  Data.", "cybersecurity=cyber-\nsecurity open-data=Open  Data"},
		{"privacy and cloud services", "privacy=privacy cloud-computing=cloud services"},
		{"Participants said that they were aided", ""},
		{"rules for AI; aide-mémoire", "ai=AI"},
		{"devices in the TV white spaces; spectrum", "spectrum=spectrum"},
		{"a better business climate", ""},
		{"cyber physical systems", "iot=cyber physical"},
		{"the Internet\nof Things", "iot=Internet\nof Things"},
		{"the multi-stakeholder approach, a multistakeholder community", "internet-governance=multi-stakeholder"},
		{"クラウドコンピューティング技術", "cloud-computing=クラウド"},
		{"イン\nターネット・ガバナ\n\nンス", "internet-governance=イン\nターネット・ガバナ\n\nンス"},
		{"国境を越えた情報流通の自由", "data-flow=情報流通"},
		{"ＡＩ及びＩｏＴの活用", "ai=ＡＩ iot=ＩｏＴ"},
		{"サイバーフィジカルシステム", "iot=サイバーフィジカル"},
		{"", ""},
	} {
		d := write("a", "en", "2015", "JP")
		d.heading("1", c.text)
		ds, _ := linked(t, d)
		var got []string
		for _, q := range ds.Sections.List[0].ThemeCues {
			got = append(got, q.Theme+"="+q.Span.Quote)
			if text := []rune(d.Text); string(text[q.Span.Start:q.Span.End]) != q.Span.Quote {
				t.Errorf("%q: the text at %d–%d is not %q", c.text, q.Span.Start, q.Span.End, q.Span.Quote)
			}
		}
		if got := strings.Join(got, " "); got != c.want {
			t.Errorf("themes of %q are %q, want %q", c.text, got, c.want)
		}
	}
}

// TestInheritedThemes: a provision without a cue has the themes of its
// section, or of the one that this is in; one with a cue has its own alone.
func TestInheritedThemes(t *testing.T) {
	d := write("a", "en", "2015", "JP")
	d.act("agree", schema.NoCommitment, "They agreed.")
	d.heading("1", "Privacy")
	d.act("agree", schema.NoCommitment, "They agreed.")
	d.act("agree", schema.NoCommitment, "They agreed on open data.")
	d.heading("1.1", "Next steps")
	d.act("agree", schema.NoCommitment, "They agreed.")
	d.heading("2", "Trade")
	d.act("agree", schema.NoCommitment, "The Federal Trade Commission agreed.")
	d.Organizations = append(d.Organizations, schema.Organization{ID: "o", Name: "Federal Trade Commission", Country: "US",
		Fact: schema.Fact{Rule: "test", Evidence: []schema.Span{within(d, "Federal Trade Commission")}}})
	d.heading("1", "Spectrum")
	d.act("agree", schema.NoCommitment, "They agreed.")
	ds, _ := linked(t, d)
	want := [][]string{nil, {"privacy"}, {"open-data"}, {"privacy"}, {"trade"}, {"spectrum"}}
	for i, p := range ds.Provisions.List {
		if !slices.Equal(p.Themes, want[i]) {
			t.Errorf("provision %d has the themes %q, want %q", i, p.Themes, want[i])
		}
	}
	if cue := ds.Provisions.List[4].ThemeCues[0].Span.Quote; cue != "Trade" {
		t.Errorf("the cue is %q, want that of the heading", cue)
	}
}

// within finds a quote in a draft.
func within(d *draft, quote string) schema.Span {
	start := len([]rune(d.Text[:strings.Index(d.Text, quote)]))
	return schema.Span{Document: d.Document.ID, Start: start, End: start + len([]rune(quote)), Quote: quote}
}
