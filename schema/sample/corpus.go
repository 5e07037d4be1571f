package sample

import (
	"strconv"
	"strings"

	"dialoguec/schema"
)

// Corpus returns a dataset of 2n documents: n times the statements of the
// sample, about one series, with the same bodies and people in all of them.
func Corpus(n int) *schema.Dataset {
	out := Dataset()
	for i := 1; i < n; i++ {
		merge(out, Dataset(), "-"+strconv.Itoa(i))
	}
	return out
}

// merge adds a copy of the sample whose documents have a suffix.
func merge(out, ds *schema.Dataset, suffix string) {
	renamed := func(id string) string {
		for _, document := range []string{EN, JA} {
			if rest, ok := strings.CutPrefix(id, document); ok {
				return document + suffix + rest
			}
		}
		return id
	}
	rename(ds, renamed)
	for id, text := range ds.Texts {
		out.Texts[renamed(id)] = text
	}
	out.Documents = append(out.Documents, ds.Documents...)
	for i := range ds.Series {
		out.Series[i].Evidence = append(out.Series[i].Evidence, ds.Series[i].Evidence...)
	}
	for i := range ds.Meetings {
		out.Meetings[i].Evidence = append(out.Meetings[i].Evidence, ds.Meetings[i].Evidence...)
	}
	for i := range ds.Organizations {
		out.Organizations[i].Evidence = append(out.Organizations[i].Evidence, ds.Organizations[i].Evidence...)
	}
	for i := range ds.People {
		out.People[i].Evidence = append(out.People[i].Evidence, ds.People[i].Evidence...)
	}
	out.Participations.List = append(out.Participations.List, ds.Participations.List...)
	out.Sections.List = append(out.Sections.List, ds.Sections.List...)
	out.Provisions.List = append(out.Provisions.List, ds.Provisions.List...)
	out.ReferencedItems.List = append(out.ReferencedItems.List, ds.ReferencedItems.List...)
	out.Alignments = append(out.Alignments, ds.Alignments...)
	out.Threads = append(out.Threads, ds.Threads...)
}

// rename gives every identifier of a document, and of what belongs to it, a new name.
func rename(ds *schema.Dataset, to func(string) string) {
	fact := func(f *schema.Fact) {
		for i := range f.Evidence {
			f.Evidence[i].Document = to(f.Evidence[i].Document)
		}
	}
	cues := func(cues []schema.Cue) {
		for i := range cues {
			cues[i].Span.Document = to(cues[i].Span.Document)
		}
	}
	for i := range ds.Documents {
		d := &ds.Documents[i]
		d.ID, d.WorkID = to(d.ID), d.WorkID+to(EN)[len(EN):]
		fact(&d.Fact)
	}
	for i := range ds.Series {
		fact(&ds.Series[i].Fact)
	}
	for i := range ds.Meetings {
		fact(&ds.Meetings[i].Fact)
	}
	for i := range ds.Organizations {
		fact(&ds.Organizations[i].Fact)
	}
	for i := range ds.People {
		fact(&ds.People[i].Fact)
	}
	for _, p := range ds.Participations.All() {
		p.ID, p.DocumentID = to(p.ID), to(p.DocumentID)
		fact(&p.Fact)
	}
	for _, a := range ds.Sections.All() {
		a.ID, a.DocumentID = to(a.ID), to(a.DocumentID)
		fact(&a.Fact)
		cues(a.ThemeCues)
	}
	for _, p := range ds.Provisions.All() {
		p.ID, p.DocumentID, p.SectionID = to(p.ID), to(p.DocumentID), to(p.SectionID)
		for n := range p.Entities {
			p.Entities[n] = to(p.Entities[n])
		}
		fact(&p.Fact)
		cues(p.ThemeCues)
	}
	for _, r := range ds.ReferencedItems.All() {
		r.ID, r.DocumentID = to(r.ID), to(r.DocumentID)
		fact(&r.Fact)
	}
	for i := range ds.Alignments {
		ds.Alignments[i].ProvisionA, ds.Alignments[i].ProvisionB = to(ds.Alignments[i].ProvisionA), to(ds.Alignments[i].ProvisionB)
	}
	for i := range ds.Threads {
		ds.Threads[i].ProvisionID = to(ds.Threads[i].ProvisionID)
	}
}
