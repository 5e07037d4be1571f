package en

import (
	"strings"

	"dialoguec/compile/lexicon"
)

// noReference is the kind of names that look like those of references: fields
// of technology with an acronym.
const noReference = "field"

// readReference reads: kind, names with "; " between them.
func (g *gazetteer) readReference(r lexicon.Row) error {
	if len(r.Fields) != 2 {
		return r.Errorf("%d fields, give the kind and its names", len(r.Fields))
	}
	switch kind := r.Fields[0]; kind {
	case refEvent, refDocument, refProgramme, refGroup, noReference:
		for name := range strings.SplitSeq(r.Fields[1], "; ") {
			g.add(name, Entry{Kind: KindReference, Value: kind})
		}
	default:
		return r.Errorf("unknown kind %q, use event, document, programme, working_group or field", kind)
	}
	return nil
}

// listedReference reads a name of data/references.tsv that begins at i: its
// kind is known, no word of the name tells it. It returns where to go on, i
// where there is none.
func (r *reader) listedReference(i, to int32) int32 {
	h, ok := r.hit(i)
	if !ok || h.kinds&referenceKinds == 0 {
		return i
	}
	e, _ := r.meaning(h, KindReference)
	if e == nil || e.Value == noReference || r.aliased(h.From, h.To) || r.headsName(h.To, to) {
		return h.To
	}
	return r.addReference(e.Value, h.From, h.To, referenceListed, r.sentenceEnd(i, to))
}

// headsName reports whether a name goes on at i and is headed by a word of its
// kind there: "AUKUS Steering Group".
func (r *reader) headsName(i, to int32) bool {
	for ; i < to && (r.tok(i).Name() || r.tok(i).Is(FlagHyphen|FlagPossessive)); i++ {
		if r.role(i)&nameHeads != 0 || r.bodyOn(i) != 0 {
			return true
		}
	}
	return false
}

// aliased reports whether the tokens are a second name of a reference that the
// text defined before.
func (r *reader) aliased(from, to int32) bool {
	name := r.str(from, to)
	for n := range r.facts.References {
		for _, alias := range r.facts.References[n].Aliases {
			if alias == name {
				x := &r.facts.References[n]
				x.Spans = append(x.Spans, r.span(from, to))
				return true
			}
		}
	}
	return false
}

// numberedEvent reads a conference by its acronym and number: "COP28",
// "COP-28", "MC 12". It returns where to go on, i where there is none.
func (r *reader) numberedEvent(i, to int32) int32 {
	text := r.lit(i)
	if last := text[len(text)-1]; !r.tok(i).Role.has(roleNumbered) && byteKind[last] != byteDigit {
		return i
	}
	letters := strings.TrimRight(text, "0123456789")
	end := i + 1
	if len(letters) == len(text) {
		if r.tok(end).Is(FlagHyphen) {
			end++
		}
		if t := r.tok(end); !t.Is(FlagNumber) || t.Num < 1 || t.Num >= 1900 && t.Num < 2200 && end == i+1 {
			return i
		}
		end++
	}
	if r.list[r.word(letters)].role&roleNumbered == 0 || r.tok(end).Is(FlagClose) || end > to {
		return i
	}
	if r.aliased(i, end) {
		return end
	}
	return r.addReference(refEvent, i, end, referenceNumbered, r.sentenceEnd(i, to))
}
