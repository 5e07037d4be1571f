package schema

import "cmp"

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

// TitleOr returns the title, in English if it has one, or else [DefaultTitle].
func (a *About) TitleOr() string { return cmp.Or(a.Title.Either(), DefaultTitle) }

// AboutFact is one thing that is said of a dataset.
type AboutFact struct{ Label, Value string }

// Facts lists what is said beside title and description, in the order in which
// it is shown. A dataset without a day of release is a draft.
func (a *About) Facts() []AboutFact {
	publisher := a.Publisher.EN
	if ja := a.Publisher.JA; ja != "" && ja != publisher {
		publisher = join(publisher, ja)
	}
	var facts []AboutFact
	for _, f := range []AboutFact{
		{"Publisher", publisher}, {"Version", a.Version}, {"Released", cmp.Or(a.Released, "not yet: this is a draft")},
		{"Licence", a.License}, {"Contact", a.Contact}, {"Homepage", a.Homepage}, {"DOI", a.DOI},
	} {
		if f.Value != "" {
			facts = append(facts, f)
		}
	}
	return facts
}

func join(en, ja string) string {
	if en == "" {
		return ja
	}
	return en + " / " + ja
}

// InBoth is a text in English and in Japanese, or in one of them.
type InBoth struct{ EN, JA string }

// Either returns the English text, or else the Japanese one.
func (t InBoth) Either() string { return cmp.Or(t.EN, t.JA) }
