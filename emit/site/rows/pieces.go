// Package rows writes rows of the dataset as readers see them: what provisions say,
// lists of them with filters, where something is named, and who took part.
package rows

import (
	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/naming"
	"dialoguec/schema"
)

// Writer writes what rows say, on a page.
type Writer struct {
	naming.Names
	*markup.Markup
}

// On writes with the names of a page, on it.
func On(names naming.Names, page *markup.Markup) Writer { return Writer{names, page} }

// provisionRow writes a provision as an item of a list, with the numbers of what
// filters choose it by.
func (w Writer) provisionRow(row int, by choices, themes bool) {
	p := &w.Provisions.List[row]
	w.Tag("<li")
	if p.Commitment == schema.VagueCommitment || p.Commitment == schema.SpecificCommitment {
		w.Element(` class="`, string(p.Commitment), `"`)
	}
	w.chosen(row, by)
	w.Tag(">")
	w.Quote(p)
	w.Tag(`<p class="read">`)
	w.ActsOf(p)
	w.ActorsOf(p)
	w.DueOf(p)
	if themes {
		w.themesOf(p)
	}
	w.further(p)
	w.Tag("</p></li>\n")
}

// Quote writes what a provision says, which leads to its place in its statement.
func (w Writer) Quote(p *schema.Provision) {
	w.Quoted(w.OfDocument(p.DocumentID, p.Text), w.PlaceOf(p.DocumentID, p.ID))
}

// OccasionOf writes at which meeting and when something was said.
func (w Writer) OccasionOf(p *schema.Provision) {
	l := w.MeetingLink(p.MeetingID)
	if l.Text == "" {
		l = w.DocumentLink(p.DocumentID)
	}
	w.Link(l)
	if when := w.WhenSaid(p); when != "" {
		w.Text(w.Say("comma"))
		w.Text(when)
	}
}

func (w Writer) themesOf(p *schema.Provision) {
	var on []markup.Link
	for _, id := range p.Themes {
		on = append(on, w.ThemeLink(id))
	}
	w.list(` <span class="on">`, on)
}

// further writes the way to what became of a provision, and whether the reader
// should doubt it.
func (w Writer) further(p *schema.Provision) {
	if tied := w.Tied[p.ID]; len(tied) > 0 {
		w.Tag(` <a class="thread"`)
		w.Way(w.To("thread", w.Threads[tied[0]].ThreadID))
		w.Element(">", w.Say("thread-of"), "</a>")
	}
	w.Doubt(&p.Fact)
}

// Doubt writes that a fact is not sure, if it is not.
func (w Writer) Doubt(f *schema.Fact) {
	if code := w.Reliability(f); code == schema.LowReliability || code == schema.Untested {
		w.Tag(` <span class="trust">`)
		w.Text(w.Say("reliability") + w.Say("colon"))
		w.Text(w.Label("reliability", string(code)))
		w.Tag("</span>")
	}
}

// ActsOf writes what the parties do, and how firmly.
func (w Writer) ActsOf(p *schema.Provision) {
	w.Tag(`<span class="acts">`)
	if p.Negated {
		w.Text(w.Say("not") + w.Say("colon"))
	}
	for i, a := range p.Acts {
		w.TextIf(i > 0, w.Say("comma"))
		w.Text(w.Label("act", string(a)))
	}
	w.Tag("</span>")
	if p.Commitment == schema.VagueCommitment || p.Commitment == schema.SpecificCommitment {
		w.Tag(" <b>")
		w.Text(w.Label("strength", string(p.Commitment)))
		if p.Continuing {
			w.Text(w.Say("comma") + w.Say("continuing"))
		}
		w.Tag("</b>")
	}
}

// ActorsOf writes who acts in a provision: parties by their names, bodies, or
// else what is printed.
func (w Writer) ActorsOf(p *schema.Provision) {
	var by []markup.Link
	for _, code := range p.ActorParties {
		by = append(by, markup.Link{Words: w.PartyName(code)})
	}
	for _, id := range p.OrganizationIDs {
		by = append(by, w.BodyLink(id))
	}
	for _, actor := range p.Actors {
		if len(p.ActorParties)+len(p.OrganizationIDs) == 0 {
			by = append(by, markup.Link{Words: w.ActorName(actor)})
		}
	}
	w.list(` <span class="by">`, by)
}

// list writes links one after another, if there are any.
func (w Writer) list(before markup.Tag, links []markup.Link) {
	for i, l := range links {
		w.TagIf(i == 0, before)
		w.TextIf(i > 0, w.Say("comma"))
		w.Link(l)
	}
	w.TagIf(len(links) > 0, "</span>")
}

// DueOf writes by when something is to be done.
func (w Writer) DueOf(p *schema.Provision) {
	if due := w.Date(p.Deadline); due != "" {
		w.Element(` <span class="due">`, w.Say("due-by", due), "</span>")
	}
}

// Entry writes one word on the matter of a thread.
func (w Writer) Entry(e *schema.ThreadLink) {
	p := w.Provision(e.ProvisionID)
	if p == nil {
		return
	}
	w.Element(`<li class="`, string(p.Commitment), `"><p class="day">`)
	w.Text(w.WhenSaid(p))
	w.Tag(`<span class="occasion">`)
	w.Link(w.Occasion(e.MeetingID))
	w.Element("</span></p>\n<div><p class=\"relation\">", w.Label("relation", string(e.Relation)), "</p>\n")
	w.Quote(p)
	w.Tag(`<p class="read">`)
	w.ActsOf(p)
	w.ActorsOf(p)
	w.DueOf(p)
	w.Tag(` <span class="trust">`)
	w.Text(w.Say("tied-because") + w.Say("colon"))
	w.Words(w.InLanguage(e.Basis, "en"))
	w.Tag("</span></p></div></li>\n")
}
