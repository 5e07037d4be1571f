// Package score holds the tables of compiled statements against facts that
// people annotated, and counts what was found, missed and invented.
package score

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Row is one row of a CSV table, by column.
type Row map[string]string

// Tables are the CSV tables of one statement that was compiled alone, by name.
type Tables map[string][]Row

// Add scores one statement.
func (t *Tally) Add(gold *Gold, tables Tables) {
	s := &statement{Tally: t, gold: gold, tables: tables, names: namesIn(tables), series: map[string]map[string]bool{}}
	for _, series := range gold.Series {
		s.series[series.Name] = namesOf(series)
	}
	parts := []struct {
		kind  string
		score func()
	}{
		{"document", s.document}, {"series", s.allSeries}, {"meetings", s.meetings}, {"organizations", s.organizations},
		{"people", s.people}, {"participation", s.participations}, {"sections", s.agenda}, {"provisions", s.provisions},
		{"mentions", s.references},
	}
	for _, part := range parts {
		if gold.scores(part.kind) {
			part.score()
		}
	}
}

type statement struct {
	*Tally
	gold   *Gold
	tables Tables
	names  map[string]map[string]bool // of every entity found, folded
	series map[string]map[string]bool // names of every annotated series, folded
	// The identifiers of the entities found for the annotated ones, by annotated name.
	organization, person map[string]string
}

// namesIn collects every name that the tables have for an entity, folded.
func namesIn(tables Tables) map[string]map[string]bool {
	names := map[string]map[string]bool{}
	add := func(id, name string) {
		if names[id] == nil {
			names[id] = map[string]bool{}
		}
		names[id][Norm(name)] = true
	}
	for _, r := range tables["names"] {
		add(r["entity_id"], r["name"])
	}
	for table, key := range map[string]string{"organizations": "organization_id", "people": "person_id", "series": "series_id"} {
		for _, r := range tables[table] {
			for column, v := range r {
				if v != "" && (column == "acronym" || strings.HasPrefix(column, "name_")) {
					add(r[key], v)
				}
			}
		}
	}
	return names
}

// namesOf returns all annotated names of an entity, folded.
func namesOf(e GoldEntity) map[string]bool {
	names := map[string]bool{Norm(e.Name): true}
	for _, alias := range e.Aliases {
		names[Norm(alias)] = true
	}
	return names
}

func meet(a, b map[string]bool) bool {
	for v := range a {
		if b[v] {
			return true
		}
	}
	return false
}

// file is the name of the statement, for the log.
func (s *statement) file() string { return s.gold.File }

func (s *statement) equal(category, gold, found string) bool {
	return s.field(category, s.file(), gold, found, gold == found)
}

func (s *statement) folded(category, gold, found string) bool {
	return s.field(category, s.file(), gold, found, Norm(gold) == Norm(found))
}

func (s *statement) document() {
	d, found := s.gold.Document, Row{}
	if rows := s.tables["documents"]; len(rows) > 0 {
		found = rows[0]
	}
	right := d.Title == "" || s.field("document.title", s.file(), d.Title, found["title"], Similar(d.Title, found["title"], 0.95))
	right = (d.Type == "" || s.folded("document.type", d.Type, found["document_type"])) && right
	right = s.folded("document.issued", d.Issued, found["issued_date"]) && right
	town := func(place string) string {
		before, _, _ := strings.Cut(place, ",")
		return Norm(before)
	}
	place := found["issued_place"]
	right = s.field("document.place", s.file(), d.IssuedPlace, place, town(d.IssuedPlace) == town(place)) && right
	s.rate(found, right)
	s.folded("document.language", s.gold.Language, found["language"])
}

func (s *statement) allSeries() {
	rateAll(s.Tally, sets(s.Tally, "series", s.file(), s.gold.Series, s.tables["series"], func(g GoldEntity, r Row) bool {
		return meet(s.series[g.Name], s.names[r["series_id"]])
	}))
}

// ofSeries reports whether a meeting found may be of an annotated series; a
// series without a name on either side is no reason against it.
func (s *statement) ofSeries(g GoldMeeting, r Row) bool {
	want, found := s.series[g.Series], s.names[r["series_id"]]
	return len(want) == 0 || len(found) == 0 || meet(want, found)
}

func (s *statement) sameMeeting(g GoldMeeting, r Row) bool {
	if g.Ordinal != 0 {
		return strconv.Itoa(g.Ordinal) == r["ordinal"] && s.ofSeries(g, r)
	}
	return r["ordinal"] == "" && s.ofSeries(g, r) && year(g.Date) == year(r["date"])
}

func year(date string) string { return date[:min(4, len(date))] }

func (s *statement) meetings() {
	for _, p := range sets(s.Tally, "meetings", s.file(), s.gold.Meetings, s.tables["meetings"], s.sameMeeting) {
		date := s.equal("meetings.date", p.gold.Date, p.found["date"])
		status := s.folded("meetings.status", p.gold.Status, p.found["status"])
		printed := p.found["city_printed"]
		city := s.field("meetings.city", s.file(), p.gold.City, printed, cityOf(p.gold.City) == cityOf(printed))
		s.rate(p.found, date && status && city)
	}
}

// sameEntity compares an annotated entity with a row by any of their names.
func (s *statement) sameEntity(key string) func(GoldEntity, Row) bool {
	return func(g GoldEntity, r Row) bool { return meet(namesOf(g), s.names[r[key]]) }
}

func (s *statement) organizations() {
	s.organization = map[string]string{}
	for _, p := range sets(s.Tally, "organizations", s.file(), s.gold.Organizations, s.tables["organizations"], s.sameEntity("organization_id")) {
		s.organization[p.gold.Name] = p.found["organization_id"]
		right := p.gold.Country == "" || s.folded("organizations.country", p.gold.Country, p.found["country"])
		s.rate(p.found, right)
	}
}

func (s *statement) people() {
	s.person = map[string]string{}
	for _, p := range sets(s.Tally, "people", s.file(), s.gold.People, s.tables["people"], s.sameEntity("person_id")) {
		s.person[p.gold.Name] = p.found["person_id"]
		position := s.bestPosition(p.gold.Title, p.found)
		s.rate(p.found, s.field("people.position", s.file(), p.gold.Title, position, Similar(p.gold.Title, position, 0.8)))
	}
}

// bestPosition is the one of a person's positions that is most like the annotated one.
func (s *statement) bestPosition(title string, person Row) string {
	var positions []string
	for _, r := range s.tables["participations"] {
		if r["person_id"] == person["person_id"] {
			positions = append(positions, r["position_printed"])
		}
	}
	best, bestRatio := "", -1.0
	for _, position := range append(positions, person["last_position"]) {
		if position == "" {
			continue
		}
		if ratio := Ratio(Norm(position), Norm(title), true); ratio > bestRatio {
			best, bestRatio = position, ratio
		}
	}
	return best
}

func (s *statement) participations() {
	rateAll(s.Tally, sets(s.Tally, "participations", s.file(), s.gold.Participation, s.tables["participations"], func(g GoldPart, r Row) bool {
		person, organization := r["person_id"], r["organization_id"]
		switch {
		case g.Role != r["role"] || g.Side != r["side"]:
			return false
		case g.Person != "":
			return person != "" && s.person[g.Person] == person
		}
		return organization != "" && person == "" && s.organization[g.Organization] == organization
	}))
}

func (s *statement) agenda() {
	rateAll(s.Tally, sets(s.Tally, "agenda", s.file(), s.gold.Sections, s.tables["sections"], func(g GoldSection, r Row) bool {
		return Similar(g.Heading, r["heading"], 0.9)
	}))
}

// snippetStart is how many characters into a provision its annotated snippet
// may begin at most.
const snippetStart = 24

func sameProvision(g GoldProvision, r Row) bool {
	text := Norm(r["text"])
	at := strings.Index(text, Norm(g.Snippet))
	return at >= 0 && utf8.RuneCountInString(text[:at]) <= snippetStart
}

func (s *statement) provisions() {
	for _, p := range sets(s.Tally, "provisions", s.file(), s.gold.Provisions, s.tables["provisions"], sameProvision) {
		as := func(v string) string { return v }
		acts := s.overlap("provisions.acts", s.file(), p.gold.Snippet, setOf(p.gold.Acts, as), setOf(values(p.found["acts"]), as))
		actors := s.overlap("provisions.actors", s.file(), p.gold.Snippet, setOf(p.gold.Actors, Norm), setOf(values(p.found["actors"]), Norm))
		deadline := s.equal("provisions.deadline", p.gold.Deadline, p.found["deadline"])
		s.rate(p.found, acts && actors && deadline)
	}
}

// values splits a cell of several values.
func values(cell string) []string {
	return slices.DeleteFunc(strings.Split(cell, "|"), func(v string) bool { return v == "" })
}

func setOf(values []string, as func(string) string) map[string]bool {
	set := map[string]bool{}
	for _, v := range values {
		set[as(v)] = true
	}
	return set
}

func (s *statement) references() {
	wanted := func(kind string) bool { return kind != "place" && kind != "forum" }
	var gold []GoldMention
	for _, m := range s.gold.Mentions {
		if wanted(m.Kind) {
			gold = append(gold, m)
		}
	}
	var found []Row
	for _, r := range s.tables["referenced_items"] {
		if wanted(r["kind"]) {
			found = append(found, r)
		}
	}
	for _, p := range sets(s.Tally, "references", s.file(), gold, found, func(g GoldMention, r Row) bool {
		return Similar(g.Name, r["name_printed"], 0.8)
	}) {
		kind := s.folded("references.kind", p.gold.Kind, p.found["kind"])
		date := s.equal("references.date", p.gold.Date, p.found["date"])
		s.rate(p.found, kind && date)
	}
}
