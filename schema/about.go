package schema

import (
	"cmp"
	"strings"
)

// About is what the publisher says of a dataset; all of it may be empty.
type About struct {
	Title       InBoth
	Description InBoth
	Publisher   InBoth
	Version     string // of the dataset, as the publisher counts
	Released    string // YYYY-MM-DD; empty for a draft
	Contact     string // an e-mail address or a URL
	Homepage    string // a URL
	License     string // an identifier of SPDX, a URL or a text
	Keywords    []string
	DOI         string // https://doi.org/…
}

// DefaultTitle is the name of a dataset whose publisher gives it none.
const DefaultTitle = "Statements of policy dialogues"

// TitleInBoth is the title, or else [DefaultTitle].
func (a *About) TitleInBoth() InBoth {
	if a.Title == (InBoth{}) {
		return InBoth{EN: DefaultTitle}
	}
	return a.Title
}

// TitleOr is the same in one language, in English if it has one.
func (a *About) TitleOr() string { return a.TitleInBoth().Either() }

// Titles is the same for what has one place for all languages.
func (a *About) Titles() string { return a.TitleInBoth().Both(" / ") }

// AboutFact is one thing that is said of a dataset.
type AboutFact struct{ Label, Value string }

// Facts lists what is said beside title and description, in the order in which
// it is shown. A dataset without a day of release is a draft.
func (a *About) Facts() []AboutFact {
	var facts []AboutFact
	for _, f := range []AboutFact{
		{"Publisher", a.Publisher.Both(" / ")}, {"Version", a.Version}, {"Released", cmp.Or(a.Released, "not yet: this is a draft")},
		{"Licence", a.License}, {"Contact", a.Contact}, {"Homepage", a.Homepage}, {"DOI", a.DOI},
		{"Keywords", strings.Join(a.Keywords, ", ")},
	} {
		if f.Value != "" {
			facts = append(facts, f)
		}
	}
	return facts
}

// InBoth is a text in English and in Japanese, or in one of them.
type InBoth struct{ EN, JA string }

// Either returns the English text, or else the Japanese one.
func (t InBoth) Either() string { return cmp.Or(t.EN, t.JA) }

// Both returns the text in each language that it is in.
func (t InBoth) Both(between string) string {
	if t.EN == "" || t.JA == "" || t.EN == t.JA {
		return t.Either()
	}
	return t.EN + between + t.JA
}
