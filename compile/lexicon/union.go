package lexicon

import (
	"errors"
	"io/fs"
)

// A membership is the time for which a state is a member of the European Union.
type membership struct {
	country     string // ISO 3166-1 alpha-2 code
	first, last string // days, YYYY-MM-DD; last is blank while it is a member
}

// InUnion reports whether a country, by its ISO 3166-1 alpha-2 code, is a member
// state of the European Union on all days between two of the form YYYY-MM-DD. If
// they are blank, it reports whether it is one today.
func InUnion(country, from, to string) bool {
	m, ok := union().get(country)
	switch {
	case !ok:
		return false
	case from == "" || to == "":
		return m.last == ""
	}
	return m.first <= from && (m.last == "" || to <= m.last)
}

func readUnion(fsys fs.FS, name string) (index[membership], error) {
	rows, err := Table(fsys, name, "iso2", "first", "last")
	if err != nil {
		return index[membership]{}, err
	}
	x := index[membership]{list: make([]membership, len(rows)), at: make(map[string]int32, len(rows))}
	var faults faults
	for i, r := range rows {
		m := membership{country: r.Fields[0], first: r.Fields[1], last: r.Fields[2]}
		x.list[i] = m
		if first, ok := x.at[m.country]; ok {
			faults.add(r, "code %s stands already in line %d, remove one", m.country, rows[first].Line)
			continue
		}
		x.at[m.country] = int32(i)
		if _, ok := CountryByCode(m.country); !ok {
			faults.add(r, "unknown country %q, use a code of countries.tsv", m.country)
		}
		faults.day(r, m.first)
		if m.last != "" {
			faults.day(r, m.last)
		}
	}
	return x, errors.Join(faults...)
}
