package ja

import (
	"slices"
	"strings"

	"dialoguec/compile/fact"
	"dialoguec/compile/ja/lex"
	"dialoguec/compile/text"
	"dialoguec/schema"
)

// references enters the events, documents, programmes and groups that a
// sentence speaks of.
func (r *reader) references(s text.Span) {
	for i := s.Start; i < s.End; {
		c, n := lex.Decode(r.s[:s.End], i)
		if lex.ClassOf(c) == lex.Hiragana {
			i += n
			continue
		}
		if q := lex.QuoteEnd(r.s[:s.End], i); q > i {
			r.quotedReference(text.Span{Start: i, End: q}, s)
			i = r.shortName(q, s)
			continue
		}
		if _, q := lex.Bracket(r.s[:s.End], i); q > i && strings.Contains(r.s[i:q], "以下「") {
			i = q
			continue
		}
		if !lex.ClassOf(c).InName() || lex.Conjunction(r.s[i:s.End]) {
			i += n
			continue
		}
		if w, ok := r.dates.At(i); ok && !r.dates.InName(w.Span) {
			i = min(w.Span.End, s.End)
			continue
		}
		if end := r.listedReference(i, s); end > i {
			i = end
			continue
		}
		i = max(r.plainReference(i, s), lex.Next(r.s, i))
	}
}

// refer enters a reference, or adds a place to one that is known.
func (r *reader) refer(kind string, name, s, whole text.Span, rule *fact.Rule) {
	printed := name.Of(r.s)
	for i := max(0, len(r.f.References)-fact.MostKnown); i < len(r.f.References); i++ {
		q := &r.f.References[i]
		if rest, ok := strings.CutPrefix(q.Name, printed); ok && q.Kind == schema.ReferenceKind(kind) && (rest == "" || strings.HasPrefix(rest, "（")) {
			q.Spans = append(q.Spans, name)
			return
		}
	}
	ref := fact.Reference{Kind: schema.ReferenceKind(kind), Name: printed, Basis: fact.At(rule, name)}
	if a := strings.Index(printed, "（"); a > 0 && strings.HasSuffix(printed, "）") {
		ref.Aliases = append(ref.Aliases, printed[:a], printed[a+len("（"):len(printed)-len("）")])
	}
	r.dateAndPlace(&ref, whole, s)
	r.f.References = append(r.f.References, ref)
}

// linkProvisions notes which references and bodies each provision names.
func (r *reader) linkProvisions() {
	for i := range r.f.Provisions {
		p := &r.f.Provisions[i]
		for k := range r.f.References {
			for _, at := range r.f.References[k].Spans {
				if p.Spans[0].Contains(at) && !slices.Contains(p.References, k) {
					p.References = append(p.References, k)
				}
			}
		}
		for k := range r.f.Organizations {
			for _, at := range r.f.Organizations[k].Spans {
				if p.Spans[0].Contains(at) && !slices.Contains(p.Organizations, k) {
					p.Organizations = append(p.Organizations, k)
				}
			}
		}
	}
}
