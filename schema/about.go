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

// InBoth is a text in English and in Japanese, or in one of them.
type InBoth struct{ EN, JA string }

// Either returns the English text, or else the Japanese one.
func (t InBoth) Either() string { return cmp.Or(t.EN, t.JA) }
