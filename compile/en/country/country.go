package country

import (
	"slices"

	"dialoguec/compile/en/lex"
)

// Names reports whether the text names a country, or its people.
func (r *Countries) Names(code string) bool {
	return slices.ContainsFunc(r.Hits, func(h lex.Hit) bool { return r.CodeOf(h) == code })
}

// Before returns the country or demonym that ends before token i.
func (r *Countries) Before(i int32) string {
	h, _ := r.HitEnding(i - 1)
	return r.CodeOf(h)
}

// Start returns the first token of the name of a country or of a
// demonym that ends with token i, or -1.
func (r *Countries) Start(i int32) int32 {
	if h, _ := r.HitEnding(i); h.Country != 0 {
		return h.From
	}
	return -1
}

// Acting returns the country that ends before token i, or before a comma there, and of which
// the word at i says something: "and Peru, led by". Where somebody was is none: "in Peru, led by".
func (r *Countries) Acting(i int32) string {
	end := r.Back(i-1, 0).Skip(lex.FlagComma).At
	start := r.Start(end)
	if start < 0 {
		return ""
	}
	before := r.Back(start-1, 0).SkipAll(lex.ClassDeterminer)
	if before.In(lex.ClassPreposition) && !before.Is(lex.Of) || before.Is(lex.And) && !before.Next().In(lex.FlagComma) {
		return "" // "Kenya and Peru, led by A and B"
	}
	return r.Before(end + 1)
}

// EndsAt reports whether the name of a country or a demonym ends with token i.
func (r *Countries) EndsAt(i int32) bool { return r.Start(i) >= 0 }

// BeginsAt reports whether the name of a country or a demonym begins with token i.
func (r *Countries) BeginsAt(i int32) bool {
	code, _ := r.CountryAt(i)
	return code != ""
}

// Between reports whether the dash at i joins two countries: "U.S. – UK".
func (r *Countries) Between(i int32) bool {
	return r.EndsAt(i-1) && r.BeginsAt(i+1)
}

// In appends the codes of the countries named in the tokens from to to,
// demonyms included, each once, in the order printed. A country inside the
// name of an organization of the registry does not count.
func (r *Countries) In(codes []string, from, to int32) []string {
	for _, h := range r.HitsIn(from, to) {
		if h.Country == 0 {
			continue
		}
		if code := r.CodeOf(h); !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	return codes
}

// CityIn returns the first city named in the tokens from to to: its name as
// printed without state or country, and its country.
func (r *Countries) CityIn(from, to int32) (name, country string, h lex.Hit, ok bool) {
	for _, h := range r.HitsIn(from, to) {
		if h.Kinds&lex.CityKinds == 0 {
			continue
		}
		if e, ok := r.Meaning(h, lex.KindCity); ok {
			return e.Value, e.Country, h, true
		}
	}
	return "", "", lex.Hit{}, false
}

// NamedIn reports whether a country is named in the tokens from to to.
func (r *Countries) NamedIn(from, to int32) bool {
	return slices.ContainsFunc(r.HitsIn(from, to), func(h lex.Hit) bool { return h.Country != 0 })
}
