package country

import (
	"dialoguec/compile/block"
	"dialoguec/compile/en/lex"
)

// LabelSide returns the country that the label of a sentence's block names
// ("Japanese delegation:"), and whether the label announces who took part.
func (r *Countries) LabelSide(s lex.Sentence) (code string, delegation bool) {
	return r.InLabel(r.BlockOf(s))
}

// InLabel does so for a block.
func (r *Countries) InLabel(b *block.Block) (code string, delegation bool) {
	if b.Kind != block.Label || b.Marker.Empty() {
		return "", false
	}
	toks := r.Aside(b.Marker.Of(r.Content))
	for i := range toks {
		if toks[i].In(lex.ClassSide | lex.ClassParty) {
			delegation = true
		}
		to, entry := r.Gazetteer.Match(toks, int32(i), int32(len(toks)))
		if e, ok := r.StateOf(entry); ok && to > 0 && code == "" {
			code = e.Country
		}
	}
	return code, delegation
}
