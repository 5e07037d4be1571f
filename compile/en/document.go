package en

import (
	"strings"

	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// readDocument reads what the text says of itself: title, type, place of issue.
// The date of issue comes with the dates, the publisher with the organizations.
func (r *page) readDocument() {
	d := &r.document
	d.Basis = fact.At(documentMasthead)
	for i := range r.Doc.Blocks {
		b := &r.Doc.Blocks[i]
		if b.Kind != block.Title && b.Kind != block.Masthead {
			continue
		}
		text := lex.Squeeze(b.Span.Of(r.Content))
		if b.Field != block.Date { // that span comes with the date
			d.Spans = append(d.Spans, b.Span)
		}
		switch {
		case b.Kind == block.Title && d.Title == "":
			d.Title, d.Rule = strings.TrimSpace(text), documentTitle
		case b.Kind == block.Title:
			d.Title = strings.TrimSpace(d.Title + " " + text)
		case b.Field == block.Type && d.Type == "":
			d.Type = strings.ToLower(text)
		case b.Field == block.Place && d.IssuedPlace == "":
			d.IssuedPlace = text
		}
	}
	if d.Type == "" {
		d.Type = titleType(d.Title)
	}
	if d.IssuedPlace == "" {
		r.signedAt(d)
	}
}

// signedAt takes the place of issue from the line that closes a declaration:
// "Signed at Lima on May 3", "Done in Lima, in duplicate".
func (r *page) signedAt(d *fact.Document) {
	for n := len(r.Sentences) - 1; n >= 0 && n > len(r.Sentences)-12; n-- {
		i := r.Sentences[n].From
		if t := &r.Tokens[i]; !t.Is(lex.FlagCapital) || !t.In(lex.ClassParticiple|lex.ClassDo) || !r.Is(i+1, lex.At, lex.In) {
			continue
		}
		switch r.TokenText(i) {
		case "Signed", "Done", "SIGNED", "DONE", "Adopted":
			if name, _, h, ok := r.countries.CityIn(i+2, min(i+7, r.Sentences[n].To)); ok {
				d.IssuedPlace = name
				d.Spans = append(d.Spans, r.Span(h.From, h.To))
				return
			}
		}
	}
}

// titleTypes are the kinds of documents that titles begin with. The longer
// ones stand before those that they begin with.
var titleTypes = []string{
	"joint press statement", "joint press release", "joint media statement", "joint media note", "joint press communiqué",
	"joint leaders’ statement", "joint leaders' statement", "joint ministerial statement", "joint statement", "joint readout",
	"joint declaration", "joint communiqué", "joint communique", "joint fact sheet", "joint summary", "joint vision statement",
	"joint report", "press statement", "press release", "press note", "media note", "media release", "media advisory",
	"chairs’ summary", "chairs' summary", "chair’s summary", "chair's summary", "co-chairs’ summary", "co-chairs' summary",
	"co-chairs’ statement", "co-chairs' statement", "chair’s statement", "chair's statement", "chairman’s statement",
	"outcome", "outcomes", "results", "readout", "fact sheet", "statement", "declaration", "communiqué", "communique",
	"summary", "agreed minutes", "overview",
}

// titleType returns the kind of document that a title begins with, where a
// preposition, a colon or nothing follows it, or the joint one that its first
// part ends with: "U.S.-Chile Joint Statement: Ports of Tomorrow".
func titleType(title string) string {
	low := strings.ToLower(title)
	joint, _, _ := strings.Cut(low, ":") // what the first part ends with
	joint = joint[strings.LastIndex(joint, " joint ")+1:]
	for _, t := range titleTypes {
		if t == joint {
			return t
		}
		rest, ok := strings.CutPrefix(low, t)
		if !ok {
			continue
		}
		rest = strings.TrimLeft(rest, " ")
		word, _, _ := strings.Cut(rest, " ")
		if rest == "" || strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "-") || titlePrepositions[word] {
			return t
		}
	}
	return ""
}

var titlePrepositions = map[string]bool{
	"of": true, "on": true, "for": true, "from": true, "by": true, "following": true, "regarding": true, "about": true,
	"to": true, "at": true, "after": true, "announcing": true, "launching": true, "between": true,
}
