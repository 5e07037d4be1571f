package lexicon

import "io/fs"

// A City is a capital, or a place where governments meet.
type City struct {
	ID       string // stable and readable: "us-washington"
	Country  string // ISO 3166-1 alpha-2 code
	NameEN   string // "Washington"
	NameJA   string // "ワシントン"; blank if unsure
	Wikidata string // "Q61", or blank
	Source   string // where the facts come from

	variantsEN, variantsJA string
}

// FormsEN returns every English form of the name, NameEN first, misspellings
// that are common in print among them: "São Paulo", "Sao Paulo", "Sao Paolo".
func (c City) FormsEN() []string { return forms(c.NameEN, "", c.variantsEN) }

// FormsJA returns every Japanese form of the name, NameJA first. Short ones in
// katakana are a part of other words (ボン of カーボン): match whole runs of
// katakana only.
func (c City) FormsJA() []string { return forms(c.NameJA, "", c.variantsJA) }

// Cities returns all cities in the order of the file. The slice is shared: it
// must not be changed.
func Cities() []City { return cities().list }

// CityByID finds a city by its identifier.
func CityByID(id string) (City, bool) { return cities().get(id) }

// listCities reads a file without a look at what it says.
func listCities(fsys fs.FS, name string) (index[City], []Row, error) {
	rows, err := Table(fsys, name, "id", "country", "name_en", "name_ja", "variants_en", "variants_ja", "wikidata", "source")
	if err != nil {
		return index[City]{}, nil, err
	}
	x := index[City]{list: make([]City, len(rows)), at: make(map[string]int32, len(rows))}
	for i, r := range rows {
		f := r.Fields
		x.list[i] = City{ID: f[0], Country: f[1], NameEN: f[2], NameJA: f[3], variantsEN: f[4], variantsJA: f[5], Wikidata: f[6], Source: f[7]}
		note(x.at, f[0], i)
	}
	return x, rows, nil
}
