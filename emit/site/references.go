package site

import "dialoguec/schema"

// referenceKind is what statements refer to, of one kind.
type referenceKind struct {
	Kind  string
	Items []reference
}

type reference struct {
	link        // to where the text says so
	When, Where string
}

// references lists what some documents refer to, each thing once.
func (c *context) references(documents []int) []referenceKind {
	l, _ := schema.ListNamed("item_kind")
	kinds := make([]referenceKind, len(l.Codes))
	at := map[string]int{}
	for i, code := range l.Codes {
		kinds[i].Kind = c.say("items." + code.Code)
		at[code.Code] = i
	}
	named := seen{}
	for _, i := range documents {
		for _, n := range c.referred[c.Documents[i].ID] {
			r := &c.ReferencedItems[n]
			if named[r.Key] {
				continue
			}
			named[r.Key] = true
			k := &kinds[at[string(r.Kind)]]
			k.Items = append(k.Items, reference{link{c.placeOf(r.DocumentID, r.ID), c.choose(r.NameEN, r.NameJA, r.Name)}, c.date(r.Date), r.Place})
		}
	}
	var out []referenceKind
	for _, k := range kinds {
		if len(k.Items) > 0 {
			out = append(out, k)
		}
	}
	return out
}

// quotation is a stretch of a statement that speaks of something.
type quotation struct {
	Quote    text
	Document link
	When     string
	way
}

// quotations are the stretches that a fact rests on.
func (c *context) quotations(f *schema.Fact) []quotation {
	var out []quotation
	for i := range f.Evidence {
		s := &f.Evidence[i]
		d := c.document(s.Document)
		if d == nil {
			continue
		}
		out = append(out, quotation{c.inLanguage(s.Quote, d.Language), c.documentLink(d.ID), c.date(d.IssuedDate), c.mentionPlace(s)})
	}
	return out
}
