package lexicon

import "testing"

func TestEmbedded(t *testing.T) {
	if _, err := readCountries(data, "data/countries.tsv"); err != nil {
		t.Error(err)
	}
	if _, err := readCities(data, "data/cities.tsv"); err != nil {
		t.Error(err)
	}
	if _, err := readOrganizations(data, organizationFiles...); err != nil {
		t.Error(err)
	}
}

func BenchmarkOrganizations(b *testing.B) {
	Countries()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := readOrganizations(data, organizationFiles...); err != nil {
			b.Fatal(err)
		}
	}
}
