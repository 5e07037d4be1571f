package lexicon

import (
	"errors"
	"io/fs"
)

// The embedded files are checked here: that would slow every start of the program.

// readCities reads and checks a file.
func readCities(fsys fs.FS, name string) (index[City], error) {
	x, rows, err := listCities(fsys, name)
	if err != nil {
		return x, err
	}
	names := newNameCheck(rows, 1, -1) // country
	var faults faults
	for i, r := range rows {
		c := &x.list[i]
		if first := x.at[c.ID]; int(first) != i {
			faults.add(r, "id %s stands already in line %d, remove one", c.ID, rows[first].Line)
			continue
		}
		faults.slug(r, c.ID)
		if _, ok := CountryByCode(c.Country); !ok {
			faults.add(r, "unknown country %q, use a code of countries.tsv", c.Country)
		}
		if c.NameEN == "" {
			faults.add(r, "%s lacks a name, fill in name_en", c.ID)
		}
		faults.wikidata(r, c.Wikidata)
		faults.name(names, c.NameEN, i)
		faults.name(names, c.NameJA, i)
		faults.names(names, c.variantsEN, i)
		faults.names(names, c.variantsJA, i)
	}
	return x, errors.Join(faults...)
}

// readCountries reads and checks a file.
func readCountries(fsys fs.FS, name string) (index[Country], error) {
	x, rows, err := listCountries(fsys, name)
	if err != nil {
		return x, err
	}
	en, ja := newNameCheck(rows, -1, -1), newNameCheck(rows, -1, -1)
	var faults faults
	for i, r := range rows {
		c := &x.list[i]
		if first := x.at[c.Code]; int(first) != i {
			faults.add(r, "code %s stands already in line %d, remove one", c.Code, rows[first].Line)
			continue
		}
		if len(c.Code) != 2 || !upper(c.Code) {
			faults.add(r, "code %q, use two capital letters", c.Code)
		}
		if c.NameEN == "" || c.NameJA == "" {
			faults.add(r, "%s lacks a name, fill in name_en and name_ja", c.Code)
		}
		faults.wikidata(r, c.Wikidata)
		// "EU" is a name in both languages.
		faults.name(en, c.NameEN, i)
		faults.names(en, c.formsEN, i)
		faults.name(ja, c.NameJA, i)
		faults.names(ja, c.formsJA, i)
		// A demonym may repeat a name of its own country ("U.S."), and may be
		// shared ("Korean", "Congolese"): it is not a name.
	}
	return x, errors.Join(faults...)
}

func upper(s string) bool {
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return true
}
