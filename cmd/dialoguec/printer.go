package main

import (
	"fmt"
	"reflect"
	"strings"

	"dialoguec/cmd/dialoguec/internal/report"
	"dialoguec/cmd/internal/show"
	"dialoguec/compile"
	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// printer writes the stages of one statement for people.
type printer struct {
	path   string
	stages compile.Stages
	places *text.Index
	why    bool
	out    strings.Builder
}

func (p *printer) line(format string, args ...any) {
	p.out.WriteString(strings.TrimRight(report.Clean(fmt.Sprintf(format, args...)), " ") + "\n")
}

// source prints the clean text, with the lines of the file that its lines come from.
func (p *printer) source() {
	s := p.stages.Source
	form := s.Form
	if s.Charset != "" {
		form += ", " + s.Charset
	}
	p.line("%s: %s", p.path, form)
	if s.Dropped > 0 {
		p.line("%s: %d characters left out as furniture", p.path, s.Dropped)
	}
	lead := s.Leads()
	p.line("%s: %d bytes, %d bytes clean, the statement begins at %s", p.path, len(s.Published), len(s.Clean), lead(s.Map.Start(s.Body)))
	for _, f := range show.Fields(s.Meta) {
		p.line("%s: %s", f.Name, f.Value)
	}
	at := 0
	for line := range strings.Lines(s.Clean) {
		p.line("%5s | %s", lead(s.Map.Start(at)), strings.TrimRight(line, "\n"))
		at += len(line)
	}
}

type blockView struct {
	From    string `json:"from"` // line:column
	To      string `json:"to"`
	Kind    string `json:"kind"`
	Field   string `json:"field,omitempty"`
	Level   int    `json:"level,omitempty"`
	Number  string `json:"number,omitempty"`
	Path    string `json:"path,omitempty"`
	Section int    `json:"section"` // index of the heading in force, -1 for none
	Lead    int    `json:"lead"`    // index of what an item hangs on, -1 for none
	Text    string `json:"text"`
}

var kindNames = map[block.Kind]string{
	block.Paragraph: "paragraph", block.Title: "title", block.Masthead: "masthead", block.Heading: "heading", block.Item: "item",
	block.Label: "label", block.Note: "note", block.Caption: "caption", block.Furniture: "furniture", block.Row: "row",
}

var fieldNames = map[block.Field]string{
	block.Type: "type", block.Publisher: "publisher", block.Place: "place", block.Date: "date",
}

// blockViews makes the blocks of a statement ready to be shown.
func blockViews(s compile.Stages) []blockView {
	places := text.NewIndex(s.Source.Published)
	views := []blockView{}
	for _, b := range s.Blocks.Blocks {
		span := s.Blocks.Published(b.Span)
		views = append(views, blockView{
			From: places.At(span.Start).String(), To: places.At(span.End).String(), Kind: kindNames[b.Kind], Field: fieldNames[b.Field],
			Level: b.Level, Number: b.Number, Path: b.Path, Section: b.Section, Lead: b.Lead, Text: b.Span.Of(s.Blocks.Text),
		})
	}
	return views
}

func (p *printer) blocks() {
	for i, v := range blockViews(p.stages) {
		what := v.Kind
		for _, more := range []string{v.Field, v.Path} {
			if more != "" {
				what += " " + more
			}
		}
		if v.Path == "" && v.Number != "" {
			what += " " + v.Number
		}
		if v.Lead >= 0 {
			what += fmt.Sprintf(" of #%d", v.Lead)
		}
		p.line("#%-3d %-16s %s%-20s %s", i, v.From+"–"+v.To, strings.Repeat("  ", max(0, v.Level-1)), what, short(v.Text))
	}
}

type sentenceView struct {
	From string `json:"from"` // line:column
	To   string `json:"to"`
	Text string `json:"text"`
}

// sentenceViews makes the sentences of a statement ready to be shown.
func sentenceViews(s compile.Stages) []sentenceView {
	places := text.NewIndex(s.Source.Published)
	views := []sentenceView{}
	for _, span := range s.Sentences() {
		at := s.Blocks.Published(span)
		views = append(views, sentenceView{places.At(at.Start).String(), places.At(at.End).String(), span.Of(s.Blocks.Text)})
	}
	return views
}

func (p *printer) sentences() {
	for i, v := range sentenceViews(p.stages) {
		p.line("#%-3d %-16s %s", i, v.From+"–"+v.To, short(v.Text))
	}
}

// facts prints what the front end read, each fact with its index in its list.
func (p *printer) facts() {
	v := reflect.ValueOf(p.stages.Facts).Elem()
	for i := range v.NumField() {
		name := strings.ToLower(v.Type().Field(i).Name)
		if f := v.Field(i); f.Kind() == reflect.Slice {
			for j := range f.Len() {
				p.fact(fmt.Sprintf("%s #%d", name, j), f.Index(j).Interface())
			}
		} else {
			p.fact(name, f.Interface())
		}
	}
}

// fact prints one fact, and with why its rule and its place.
func (p *printer) fact(name string, f any) {
	if passage, ok := f.(fact.Passage); ok {
		p.line("%s  %s", name, passage.Kind)
		p.because(passage.Rule.String(), passage.Span)
		return
	}
	p.line("%s  %s", name, show.Line(show.Fields(f)))
	basis := reflect.ValueOf(f).FieldByName("Basis")
	if !basis.IsValid() {
		return
	}
	b := basis.Interface().(fact.Basis)
	p.because(b.Rule.String(), b.Spans...)
	for _, note := range b.Notes {
		p.provenance(note)
	}
}

func (p *printer) because(rule string, spans ...text.Span) {
	if !p.why {
		return
	}
	for i, s := range spans {
		at := p.stages.Blocks.Published(s)
		if i > 0 {
			rule = ""
		}
		p.line("    %-24s %s: %s", rule, p.places.At(at.Start), short(at.Of(p.stages.Source.Published)))
	}
}

func (p *printer) provenance(n schema.Provenance) {
	if p.why {
		p.line("    %s is %s: %s", n.Field, n.Origin, n.Basis)
	}
}

// model prints the rows that come of the statement.
func (p *printer) model() {
	for _, r := range show.Rows(p.stages.Statement) {
		p.line("%s  %s", r.Table, show.Line(show.Fields(r.Value)))
		if !p.why {
			continue
		}
		for i, e := range r.Fact.Evidence {
			rule := r.Fact.Rule
			if i > 0 {
				rule = ""
			}
			p.line("    %-24s %s: %s", rule, p.places.At(p.places.Offset(e.Start)), short(e.Quote))
		}
		for _, n := range r.Fact.Provenance {
			p.provenance(n)
		}
	}
}

// coverage prints which share of the text is explained, and what is not.
func (p *printer) coverage() {
	c := p.stages.Statement.Coverage
	share := func(n int) float64 { return 100 * float64(n) / float64(max(1, c.Characters)) }
	p.line("%d characters: %.1f %% in facts, %.1f %% furniture, %.1f %% unexplained", c.Characters, share(c.Typed), share(c.Furniture), share(c.Unexplained))
	for _, s := range c.Stretches {
		p.line("%s:%s: %s", p.path, p.places.At(p.places.Offset(s.Start)), short(s.Quote))
	}
}

// short makes one line of a text, no longer than has room.
func short(s string) string { return cut(strings.Join(strings.Fields(s), " "), 120) }

// cut shortens a text to a number of columns, and marks that there was more.
func cut(s string, most int) string {
	if report.Width(s) <= most {
		return s
	}
	for i := range s {
		if report.Width(s[:i]) >= most {
			return s[:i] + "…"
		}
	}
	return s
}
