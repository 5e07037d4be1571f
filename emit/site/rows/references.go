package rows

import (
	"dialoguec/emit/site/markup"
	"dialoguec/schema"
)

// References writes what some documents refer to, kind by kind, each thing once.
func (w Writer) References(documents []int) {
	kinds, named := map[schema.ReferenceKind][]*schema.ReferencedItem{}, map[string]bool{}
	for _, i := range documents {
		for _, n := range w.Referred[w.Documents[i].ID] {
			if r := &w.ReferencedItems.List[n]; !named[r.Key] {
				named[r.Key] = true
				kinds[r.Kind] = append(kinds[r.Kind], r)
			}
		}
	}
	if len(kinds) == 0 {
		return
	}
	w.BeginSection("references", w.Say("references"))
	w.Tag(`<div class="kinds">`)
	for _, code := range schema.RefEvent.List().Codes {
		items := kinds[schema.ReferenceKind(code.Code)]
		if len(items) == 0 {
			continue
		}
		w.Element("\n<div><h3>", w.Say("items."+code.Code), "</h3>\n<ul class=\"list\">")
		for _, r := range items {
			w.reference(r)
		}
		w.Tag("\n</ul></div>")
	}
	w.Tag("\n</div></section>")
}

func (w Writer) reference(r *schema.ReferencedItem) {
	w.Tag("\n<li>")
	w.Link(w.PlaceOf(r.DocumentID, r.ID).Named(w.Choose(r.NameEN, r.NameJA, r.Name)))
	when := w.Date(r.Date)
	if when != "" || r.Place != "" {
		w.Tag(` <span class="aside">`)
		w.Text(when)
		w.TextIf(when != "" && r.Place != "", w.Say("comma"))
		w.Text(r.Place)
		w.Tag("</span>")
	}
	w.Tag("</li>")
}

// mostQuotations is how many places are quoted where something is named: the
// rest are on the pages of the statements.
const mostQuotations = 40

// Quotations are the first of the stretches that a fact rests on, if it has any.
func (w Writer) Quotations(f *schema.Fact) markup.InPlace {
	if len(f.Evidence) == 0 {
		return nil
	}
	return func() {
		w.BeginSection("spoken", w.Say("where-named"))
		w.Tag("<ul class=\"quotations\">\n")
		for rest := f.Evidence[:min(len(f.Evidence), mostQuotations)]; len(rest) > 0; {
			n := 1
			for n < len(rest) && rest[n].Document == rest[0].Document {
				n++
			}
			if d := w.Document(rest[0].Document); d != nil {
				w.quotationsFrom(d, rest[:n])
			}
			rest = rest[n:]
		}
		w.Tag("</ul>\n</section>")
	}
}

// quotationsFrom writes what a statement says one after another, and which it is.
func (w Writer) quotationsFrom(d *schema.Document, spans []schema.Span) {
	w.Tag("<li>")
	for i := range spans {
		w.Quoted(w.InLanguage(spans[i].Quote, d.Language), w.MentionPlace(&spans[i]))
		w.Tag(" ")
	}
	w.Tag(`<p class="read">`)
	w.Link(w.DocumentLink(d.ID))
	if when := w.Date(d.IssuedDate); when != "" {
		w.Text(w.Say("comma"))
		w.Text(when)
	}
	w.Tag("</p></li>\n")
}
