package theme

import (
	"slices"
	"strings"

	"dialoguec/compile/link/phrase"
	"dialoguec/schema"
)

// Assign gives the headings and provisions of a dataset the themes that their words
// show, each with the words. A provision that shows none has those of its
// lead-in, else those of the heading above it.
func Assign(ds *schema.Dataset) {
	ds.Themes = slices.Clone(embedded().themes)
	bodies := bodySpans(ds)
	var folded phrase.Text             // scratch
	headings := map[string][]heading{} // of each document
	ds.Sections.EditAll(func(a *schema.Section) {
		a.Themes, a.ThemeCues = themesOf(a.Evidence[:min(1, len(a.Evidence))], bodies[a.DocumentID], &folded)
		headings[a.DocumentID] = append(headings[a.DocumentID], heading{a.ID, a.Number, slices.Clone(a.Themes), slices.Clone(a.ThemeCues)})
	})
	phrase.Spread(ds.Provisions.Blocks(), 1, func(block int, folded *phrase.Text) {
		ds.Provisions.Edit(block, func(_ int, p *schema.Provision) {
			if len(p.Evidence) == 0 {
				return
			}
			p.Themes, p.ThemeCues = themesOf(p.Evidence[:1], bodies[p.DocumentID], folded)
			if len(p.Themes) == 0 {
				p.Themes, p.ThemeCues = themesOf(p.Evidence[1:], bodies[p.DocumentID], folded)
			}
			if len(p.Themes) == 0 && p.SectionID != "" {
				p.Themes, p.ThemeCues = inherited(headings[p.DocumentID], p.SectionID)
			}
		})
	})
}

// heading is a section with its themes.
type heading struct {
	id, number string
	themes     []string
	cues       []schema.Cue
}

// bodySpans lists where each document names bodies: "Federal Trade Commission"
// is no cue for trade.
func bodySpans(ds *schema.Dataset) map[string][]place {
	out := map[string][]place{}
	for i := range ds.Organizations {
		for _, s := range ds.Organizations[i].Evidence {
			if len(s.Quote) < 200 { // a longer span is the sentence, not the name
				out[s.Document] = append(out[s.Document], place{int32(s.Start), int32(s.End)})
			}
		}
	}
	return out
}

// place is where a document names something: characters start to end.
type place struct{ start, end int32 }

func in(s schema.Span) func(place) bool {
	return func(p place) bool { return int(p.start) <= s.Start && s.End <= int(p.end) }
}

// themesOf finds the themes of some spans, in the order of their first cues. Their
// texts are folded into a text.
func themesOf(spans []schema.Span, bodies []place, folded *phrase.Text) (themes []string, found []schema.Cue) {
	for _, s := range spans {
		for _, h := range Cues().Find(s.Quote, folded) {
			at := schema.Span{Document: s.Document, Start: s.Start + h.Start, End: s.Start + h.End}
			if h.ID == "" || slices.Contains(themes, h.ID) || slices.ContainsFunc(bodies, in(at)) {
				continue
			}
			at.Quote = phrase.Signs(s.Quote, h.Start, h.End)
			themes = append(themes, h.ID)
			found = append(found, schema.Cue{Theme: h.ID, Span: at})
		}
	}
	return themes, found
}

// inherited returns the themes of the nearest heading that shows any: that of a
// section, then those of the sections that it is in.
func inherited(headings []heading, section string) ([]string, []schema.Cue) {
	at := slices.IndexFunc(headings, func(h heading) bool { return h.id == section })
	for at >= 0 {
		h := headings[at]
		if len(h.themes) > 0 {
			return slices.Clone(h.themes), slices.Clone(h.cues)
		}
		at = enclosing(headings[:at], h.number)
	}
	return nil, nil
}

// enclosing finds the nearest heading whose section holds that of a number:
// "1.2" holds "1.2.3". It is -1 if there is none.
func enclosing(before []heading, number string) int {
	for number = outer(number); number != ""; number = outer(number) {
		for i, h := range slices.Backward(before) {
			if h.number == number {
				return i
			}
		}
	}
	return -1
}

// outer returns the number of the section that one is in: "1.2" of "1.2.3".
func outer(number string) string {
	i := strings.LastIndexByte(number, '.')
	return number[:max(i, 0)]
}
