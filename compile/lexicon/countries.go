package lexicon

import "io/fs"

// A Country is a state or territory of ISO 3166, or the European Union.
type Country struct {
	Code     string // ISO 3166-1 alpha-2 code, or "EU"
	NameEN   string // name in common use: "United States"
	NameJA   string // "アメリカ合衆国"
	Capital  string // English name, a NameEN of [Cities]; blank if there is none
	Wikidata string // "Q30", or blank
	ISO3     string // ISO 3166-1 alpha-3 code: "USA"; blank if there is none
	M49      string // code of the United Nations, of three digits: "840"; blank if there is none

	formsEN, demonymsEN, formsJA, shortJA string
}

// FormsEN returns every English name of the country, NameEN first:
// "United States", "United States of America", "U.S.", …
func (c Country) FormsEN() []string { return forms(c.NameEN, "", c.formsEN) }

// DemonymsEN returns the adjectives that stand for the country: "American", "U.S.".
func (c Country) DemonymsEN() []string { return List(c.demonymsEN) }

// FormsJA returns every Japanese name of the country, NameJA first:
// "アメリカ合衆国", "米国", "アメリカ".
func (c Country) FormsJA() []string { return forms(c.NameJA, "", c.formsJA) }

// ShortJA returns the forms that are only in compounds such as 日米: "米".
func (c Country) ShortJA() []string { return List(c.shortJA) }

// PlainJA returns the Japanese words that begin with a short form of a country and
// mean none: "宇宙" of 日仏宇宙対話. The slice is shared: it must not be changed.
func PlainJA() []string { return plainJA() }

// Countries returns all countries in the order of their codes. The slice is
// shared: it must not be changed.
func Countries() []Country { return countries().list }

// CountryByCode finds a country by its ISO 3166-1 alpha-2 code or "EU".
func CountryByCode(code string) (Country, bool) { return countries().get(code) }

// listCountries reads a file without a look at what it says.
func listCountries(fsys fs.FS, name string) (index[Country], []Row, error) {
	rows, err := Table(fsys, name, "iso2", "name_en", "name_ja", "forms_en", "demonyms_en", "forms_ja", "short_ja", "capital", "wikidata", "iso3", "m49")
	if err != nil {
		return index[Country]{}, nil, err
	}
	x := index[Country]{list: make([]Country, len(rows)), at: make(map[string]int32, len(rows))}
	for i, r := range rows {
		f := r.Fields
		x.list[i] = Country{Code: f[0], NameEN: f[1], NameJA: f[2], formsEN: f[3], demonymsEN: f[4], formsJA: f[5], shortJA: f[6], Capital: f[7], Wikidata: f[8], ISO3: f[9], M49: f[10]}
		note(x.at, f[0], i)
	}
	return x, rows, nil
}
