package compile

import (
	"path"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"dialoguec/compile/block"
	"dialoguec/compile/fact"
	"dialoguec/compile/lexicon"
	"dialoguec/compile/text"
)

// ownBody is the rule of a body that the user's registry has and no rule of the
// language found.
var ownBody = &fact.Rule{Name: "organization.own", Reads: "a name of the user's registry, wherever it is printed"}

// ownForm is one name of an entry of the user's registry.
type ownForm struct {
	name string
	body *lexicon.Organization
}

// ownNames are the names of the user's registries, the longest first, by the
// first byte.
type ownNames [256][]ownForm

// knowing returns the languages with the names of some registries known to
// each of them. A registry that cannot be read is the linker's to report.
func (l languages) knowing(registries []Source) languages {
	var bodies []lexicon.Organization
	for _, r := range registries {
		name := path.Base(r.Path)
		more, err := lexicon.ReadOrganizations(name, r.Data)
		if err == nil {
			bodies = append(bodies, more...)
		}
	}
	if len(bodies) == 0 {
		return l
	}
	names := newOwnNames(bodies)
	out := slices.Clone(l)
	for i := range out {
		read := out[i].Read
		out[i].Read = func(doc *block.Document) *fact.Facts {
			f := read(doc)
			names.find(doc, f)
			return f
		}
	}
	return out
}

func newOwnNames(bodies []lexicon.Organization) *ownNames {
	n := new(ownNames)
	for i := range bodies {
		for form := range bodies[i].Forms() {
			n[form[0]] = append(n[form[0]], ownForm{form, &bodies[i]})
		}
	}
	for _, list := range n {
		sort.SliceStable(list, func(i, j int) bool { return len(list[j].name) < len(list[i].name) })
	}
	return n
}

// find adds the bodies that are printed in a document and that its front end
// did not read, and completes those of which it read a part of the name.
func (n *ownNames) find(doc *block.Document, f *fact.Facts) {
	found := map[string]int{} // the organization of each entry
	for _, b := range doc.Blocks {
		if b.Kind == block.Furniture {
			continue
		}
		for at := b.Span.Start; at < b.Span.End; {
			form, end := n.at(doc.Text[:b.Span.End], at)
			if end == at {
				_, size := utf8.DecodeRuneInString(doc.Text[at:])
				at += size
				continue
			}
			span := text.Span{Start: at, End: end}
			at = end
			i, known := found[form.body.ID]
			if !known {
				if i = take(f, span.Of(doc.Text), span, form.body); i == fact.None {
					continue
				}
				found[form.body.ID] = i
			}
			if o := &f.Organizations[i]; o.Rule == ownBody && !slices.Contains(o.Spans, span) {
				o.Spans = append(o.Spans, span)
			}
		}
	}
}

// take returns the organization that an entry is: one that the front end read
// under one of its names or in its place, or a new one. It is none if the name
// is but a part of another body's.
func take(f *fact.Facts, printed string, in text.Span, body *lexicon.Organization) int {
	printed = strings.Join(strings.Fields(printed), " ")
	for i := range f.Organizations {
		o := &f.Organizations[i]
		switch {
		case o.Name == printed || slices.Contains(o.Aliases, printed):
			return i
		case len(o.Spans) > 0 && in.Contains(o.Spans[0]): // "Tidal Bureau" of "Tidal Bureau of the North"
			o.Aliases, o.Name = append(o.Aliases, o.Name), printed
			o.Registry, o.Country, o.Kind = body.ID, body.Country, body.Kind
			o.Spans[0] = in
			return i
		case slices.ContainsFunc(o.Spans, func(s text.Span) bool { return s != in && s.Contains(in) }):
			return fact.None
		}
	}
	f.Organizations = append(f.Organizations, fact.Organization{
		Name: printed, Kind: body.Kind, Country: body.Country, Parent: fact.None, Registry: body.ID, Basis: fact.At(ownBody, in),
	})
	return len(f.Organizations) - 1
}

// at returns the longest name that is printed at a place of a text, as a word or
// words of its own, and the end of it; the place itself if there is none.
func (n *ownNames) at(s string, at int) (ownForm, int) {
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	if first, _ := utf8.DecodeRuneInString(s[at:]); letter(before) && letter(first) {
		return ownForm{}, at
	}
	for _, form := range n[s[at]] {
		if end := printedAt(s, at, form.name); end > at {
			return form, end
		}
	}
	return ownForm{}, at
}

// printedAt returns where a name ends that is printed at a place, whatever
// white space is between its words; the place itself if it is not.
func printedAt(s string, at int, name string) int {
	end := at
	for i := range len(name) {
		switch rest := s[end:]; {
		case rest == "":
			return at
		case name[i] == rest[0]:
			end++
		case name[i] == ' ' && strings.ContainsRune("\t\r\n", rune(rest[0])):
			end++
		default:
			return at
		}
		if name[i] == ' ' {
			end = len(s) - len(strings.TrimLeft(s[end:], " \t\r\n"))
		}
	}
	last, _ := utf8.DecodeLastRuneInString(name)
	if after, _ := utf8.DecodeRuneInString(s[end:]); end < len(s) && letter(last) && letter(after) {
		return at
	}
	return end
}

// letter reports whether a character makes one word with another that does:
// letters and digits of scripts that put blanks between words.
func letter(r rune) bool {
	return unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic, unicode.Nd)
}
