package link

import (
	"slices"
	"sync"

	"dialoguec/compile/lexicon"
	"dialoguec/compile/link/name"
	"dialoguec/schema"
)

// citiesNamed holds the known cities by their folded names; one name may be
// that of several.
var citiesNamed = sync.OnceValue(func() map[string][]*lexicon.City {
	cities := lexicon.Cities()
	out := make(map[string][]*lexicon.City, 4*len(cities))
	for i := range cities {
		c := &cities[i]
		for _, form := range append(c.FormsEN(), c.FormsJA()...) {
			key := name.Fold(form)
			if !slices.Contains(out[key], c) {
				out[key] = append(out[key], c)
			}
		}
	}
	return out
})

// knownCity finds the one known city of a name, in a country if that is given.
func knownCity(printed, country string) (lexicon.City, bool) {
	var found []*lexicon.City
	for _, c := range citiesNamed()[name.Fold(printed)] {
		if country == "" || c.Country == country {
			found = append(found, c)
		}
	}
	if printed == "" || len(found) != 1 {
		return lexicon.City{}, false
	}
	return *found[0], true
}

// linkPlaces names the known cities of the meetings, and lists the cities and
// countries that the dataset speaks of.
func (l *linker) linkPlaces() {
	cities := map[string]lexicon.City{}
	name := func(city, country string) string {
		c, ok := knownCity(city, country)
		if ok {
			cities[c.ID] = c
		}
		return c.ID
	}
	for i := range l.out.Meetings {
		m := &l.out.Meetings[i]
		m.CityID = name(m.City, m.Country)
		m.PlannedCityID = name(m.PlannedCity, "")
	}
	for _, id := range sorted(cities) {
		c := cities[id]
		l.out.Cities = append(l.out.Cities, schema.City{ID: c.ID, NameEN: c.NameEN, NameJA: c.NameJA, Country: c.Country})
	}
	codes := l.codes()
	for _, code := range sorted(codes) {
		l.out.Countries = append(l.out.Countries, countryRow(code))
	}
}

// codes collects the codes of countries, EU and INT that any row has.
func (l *linker) codes() map[string]bool {
	codes := map[string]bool{}
	add := func(list ...string) {
		for _, c := range list {
			if schema.IsParty(c) {
				codes[c] = true
			}
		}
	}
	for i := range l.out.Series {
		add(l.out.Series[i].Parties...)
	}
	for i := range l.out.Meetings {
		add(l.out.Meetings[i].Country)
		add(l.out.Meetings[i].Parties...)
	}
	for i := range l.out.Organizations {
		add(l.out.Organizations[i].Country)
	}
	for i := range l.out.People {
		add(l.out.People[i].Country)
	}
	for _, p := range l.out.Participations.All() {
		add(string(p.Side))
	}
	for _, p := range l.out.Provisions.All() {
		add(p.ActorParties...)
	}
	for _, r := range l.out.ReferencedItems.All() {
		add(r.Country)
	}
	for i := range l.out.Cities {
		add(l.out.Cities[i].Country)
	}
	return codes
}

// countryRow describes a code. Those that are no countries have no codes of
// ISO 3166-1 alpha-3 and of the United Nations.
func countryRow(code string) schema.Country {
	if code == "INT" {
		return schema.Country{Code: code, NameEN: "International bodies", NameJA: "国際機関"}
	}
	c, _ := lexicon.CountryByCode(code)
	return schema.Country{Code: code, NameEN: c.NameEN, NameJA: c.NameJA, ISO3: c.ISO3, M49: c.M49, WikidataURL: address(wikidata, c.Wikidata)}
}
