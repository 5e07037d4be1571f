package link

import (
	"slices"
	"strings"

	"dialoguec/schema"
)

// assignThemes gives agenda items and provisions the themes that their words
// show, each with the words. A provision that shows none has those of its
// lead-in, else those of the heading above it.
func (l *linker) assignThemes() {
	l.out.Themes = slices.Clone(themeScheme().themes)
	bodies := l.bodySpans()
	headings := map[string][]*schema.AgendaItem{}
	for i := range l.out.Agenda {
		a := &l.out.Agenda[i]
		a.Themes, a.ThemeCues = themesOf(firstSpan(a.Evidence), bodies[a.DocumentID])
		headings[a.DocumentID] = append(headings[a.DocumentID], a)
	}
	for i := range l.out.Provisions {
		p := &l.out.Provisions[i]
		if len(p.Evidence) == 0 {
			continue
		}
		p.Themes, p.ThemeCues = themesOf(p.Evidence[:1], bodies[p.DocumentID])
		if len(p.Themes) == 0 {
			p.Themes, p.ThemeCues = themesOf(p.Evidence[1:], bodies[p.DocumentID])
		}
		if len(p.Themes) == 0 {
			p.Themes, p.ThemeCues = inherited(p, headings[p.DocumentID])
		}
	}
}

// bodySpans lists where each document names bodies: "Federal Trade Commission"
// is no cue for trade.
func (l *linker) bodySpans() map[string][]schema.Span {
	out := map[string][]schema.Span{}
	for _, o := range l.out.Organizations {
		for _, s := range o.Evidence {
			if len(s.Quote) < 200 { // a longer span is the sentence, not the name
				out[s.Document] = append(out[s.Document], s)
			}
		}
	}
	return out
}

// themesOf finds the themes of some spans, in the order of their first cues.
func themesOf(spans, bodies []schema.Span) (themes []string, found []schema.Cue) {
	for _, s := range spans {
		var runes []rune
		for _, h := range themeScheme().cues.find(s.Quote) {
			at := schema.Span{Document: s.Document, Start: s.Start + h.start, End: s.Start + h.end}
			if h.id == "" || slices.Contains(themes, h.id) || slices.ContainsFunc(bodies, func(b schema.Span) bool { return b.Start <= at.Start && at.End <= b.End }) {
				continue
			}
			if runes == nil {
				runes = []rune(s.Quote)
			}
			at.Quote = string(runes[h.start:h.end])
			themes = append(themes, h.id)
			found = append(found, schema.Cue{Theme: h.id, Span: at})
		}
	}
	return themes, found
}

// inherited gives a provision the themes of the nearest heading above it that
// shows any: its own section, then the ones that this stands in.
func inherited(p *schema.Provision, headings []*schema.AgendaItem) ([]string, []schema.Cue) {
	for section := p.Section; section != ""; section = outer(section) {
		for i := len(headings) - 1; i >= 0; i-- {
			h := headings[i]
			if h.Number != section && h.Heading != section || len(h.Evidence) == 0 || h.Evidence[0].Start > p.Evidence[0].Start {
				continue
			}
			if len(h.Themes) > 0 {
				return slices.Clone(h.Themes), slices.Clone(h.ThemeCues)
			}
			break
		}
	}
	return nil, nil
}

// outer returns the number of the section that one stands in: "1.2" of "1.2.3".
func outer(section string) string {
	i := strings.LastIndexByte(section, '.')
	return section[:max(i, 0)]
}
