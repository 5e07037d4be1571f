package emit

import (
	"encoding/json"
	"io"

	"dialoguec/schema"
)

// reportFile is what report.json holds. There is no time in it: the same
// sources give the same report.
type reportFile struct {
	Tool        string              `json:"tool"`
	Version     string              `json:"version,omitempty"`
	Publisher   string              `json:"publisher,omitempty"`
	License     string              `json:"license,omitempty"`
	Counts      counts              `json:"counts"`
	Diagnostics []schema.Diagnostic `json:"diagnostics"`
	Coverage    []schema.Coverage   `json:"coverage"`
	Links       []schema.Link       `json:"links"`
}

// counts are the rows of each table.
type counts struct {
	Documents       int `json:"documents"`
	Series          int `json:"series"`
	Meetings        int `json:"meetings"`
	Organizations   int `json:"organizations"`
	People          int `json:"people"`
	Participations  int `json:"participations"`
	Sections        int `json:"sections"`
	Provisions      int `json:"provisions"`
	ReferencedItems int `json:"referenced_items"`
	Themes          int `json:"themes"`
	Alignments      int `json:"alignments"`
	Threads         int `json:"threads"`
}

// report writes report.json: what was compiled, how well, and what there is to say.
func report(ds *schema.Dataset, opt Options, w io.Writer) error {
	r := reportFile{
		Tool: "dialoguec", Version: opt.Version, Publisher: opt.About.Publisher.Either(), License: opt.About.License,
		Counts:   count(ds),
		Coverage: append([]schema.Coverage{}, ds.Coverage...), Links: append([]schema.Link{}, ds.Links...),
	}
	if opt.Diagnostics != nil {
		r.Diagnostics = opt.Diagnostics()
	}
	fill(&r.Diagnostics)
	for i := range r.Coverage {
		fill(&r.Coverage[i].Stretches)
	}
	for i := range r.Links {
		fill(&r.Links[i].Spans)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(r)
}

func count(ds *schema.Dataset) counts {
	return counts{
		Documents: len(ds.Documents), Series: len(ds.Series), Meetings: len(ds.Meetings),
		Organizations: len(ds.Organizations), People: len(ds.People), Participations: len(ds.Participations),
		Sections: len(ds.Sections), Provisions: len(ds.Provisions), ReferencedItems: len(ds.ReferencedItems),
		Themes: len(ds.Themes), Alignments: len(ds.Alignments), Threads: len(ds.Threads),
	}
}
