package link

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"

	"dialoguec/compile/link/name"
	"dialoguec/compile/link/title"
	"dialoguec/schema"
)

// heldKeys names the meetings that a statement reports of a series, by
// parties, ordinal, full days and city.
func (c *seriesClusters) heldKeys(d *dialogue) []string {
	var keys []string
	for _, m := range d.met {
		if m.Status == schema.Held && m.Ordinal > 0 && m.StartDate != "" && len(d.parties) > 1 {
			keys = append(keys, fmt.Sprintf("%s %d %s %s", strings.Join(d.parties, "+"), m.Ordinal, m.Date, cityID(m.City)))
		}
	}
	return keys
}

// meetingKeys returns the meetings that are told in two languages, by one series
// in each: their names need have nothing else in common.
func (c *seriesClusters) meetingKeys() func(d *dialogue) map[string]string {
	told := map[string]map[string]int{} // by meeting and language: the series, or -1 for several
	for i := range c.all {
		language := c.l.statements[c.all[i].s].Document.Language
		for _, k := range c.heldKeys(&c.all[i]) {
			if told[k] == nil {
				told[k] = map[string]int{}
			}
			if other, ok := told[k][language]; ok && other != c.same.find(i) {
				told[k][language] = -1
			} else {
				told[k][language] = c.same.find(i)
			}
		}
	}
	return func(d *dialogue) map[string]string {
		keys := map[string]string{}
		for _, k := range c.heldKeys(d) {
			several := false
			for _, set := range told[k] {
				several = several || set < 0
			}
			if len(told[k]) == 2 && !several {
				keys["meeting "+k] = "in two languages: the same parties, and a meeting of one ordinal on the same days in one city"
			}
		}
		return keys
	}
}

// joinUnsided joins names that print no parties and are particular enough,
// where the parties of one statement are among those of the other.
func (c *seriesClusters) joinUnsided() {
	byName := map[string][]int{}
	for i := range c.all {
		if n := c.all[i].names[0]; len(n.Parties) == 0 && len(n.Specific()) > 1 {
			k := strings.Join(n.Core, "")
			byName[k] = append(byName[k], i)
		}
	}
	for _, k := range sorted(byName) {
		set := byName[k]
		for _, i := range set {
			var others []int // one of each series whose parties hold those of i
			for _, j := range set {
				if c.same.find(i) != c.same.find(j) && subset(c.all[i].parties, c.all[j].parties) &&
					!slices.ContainsFunc(others, func(o int) bool { return c.same.find(o) == c.same.find(j) }) {
					others = append(others, j)
				}
			}
			if len(others) == 1 && c.same.join(i, others[0]) {
				c.why[max(i, others[0])] = cmp.Or(c.why[max(i, others[0])], "one particular name, and parties that do not contradict it")
			}
		}
	}
}

func subset(a, b []string) bool {
	return !slices.ContainsFunc(a, func(s string) bool { return !slices.Contains(b, s) })
}

// fill names every series and writes its row.
func (c *seriesClusters) fill() {
	taken := unique{}
	for _, set := range c.same.all() {
		row, best := c.row(set)
		entry := c.entryOf(set)
		title := best.names[0]
		if len(title.Parties) == 0 {
			title.Parties = best.parties
		}
		row.ID = taken.take(cmp.Or(entry, title.Slug()), "series")
		row.NameEN, row.NameJA = printed(row.Names, "en"), printed(row.Names, "ja")
		knownNames(&row, entry)
		row.Name = cmp.Or(printed(row.Names, "en"), printed(row.Names, "ja"), row.Name)
		show(shownOf(c.shown, c.same, set), &row.Name, &row.NameEN, &row.NameJA)
		c.reasons(&row, set)
		c.l.out.Series = append(c.l.out.Series, row)
	}
	sort.Slice(c.l.out.Series, func(i, j int) bool { return c.l.out.Series[i].ID < c.l.out.Series[j].ID })
}

// row gathers what the statements say of one series; best is the one whose
// name returns the identifier: the first Latin one that prints the parties.
func (c *seriesClusters) row(set []int) (row schema.Series, best dialogue) {
	best = c.all[set[0]]
	row = *best.series
	row.Names, row.Evidence, row.Provenance, row.FormerNames, row.Parties, row.Level = nil, nil, nil, nil, nil, ""
	quality := func(d dialogue) int {
		n := len(d.names[0].Parties)
		if name.Latin(d.series.Name) {
			n += 100
		}
		return n
	}
	for _, i := range set {
		d := c.all[i]
		row.Names = addNames(row.Names, d.series.Names...)
		row.Evidence = append(row.Evidence, d.series.Evidence...)
		row.Provenance = addNew(row.Provenance, d.series.Provenance...)
		row.Parties = append(append(row.Parties, d.names[0].Parties...), d.series.Parties...)
		row.Level = cmp.Or(row.Level, d.series.Level)
		row.FormerNames = addNew(row.FormerNames, d.series.FormerNames...)
		if quality(d) > quality(best) {
			best = d
		}
	}
	for i, p := range row.Parties {
		if len(p) != 2 {
			row.Parties[i] = "INT" // ASEAN and the like
		}
	}
	slices.Sort(row.Parties)
	row.Parties = slices.Clone(slices.Compact(row.Parties)) // few of many
	return row, best
}

// reasons names the series in its statements, and writes down why they are one.
func (c *seriesClusters) reasons(row *schema.Series, set []int) {
	for _, i := range set {
		d := &c.all[i]
		c.l.ids[d.s][d.series.ID] = row.ID
		if c.why[i] == "" || d.series.Name == c.all[set[0]].series.Name {
			continue
		}
		c.l.joined("series", row.ID, d.series.Name, c.why[i], d.series.Evidence)
		row.Provenance = addNew(row.Provenance, c.l.joinNote("series_id", d.series.Name, c.why[i]))
	}
}

func knownNames(row *schema.Series, entry string) {
	k, ok := seriesTable().byID[entry]
	if !ok {
		return
	}
	row.Names = addNames(row.Names, schema.Name{Text: k.nameEN, Language: "en", Kind: schema.Preferred},
		schema.Name{Text: k.nameJA, Language: "ja", Kind: schema.Preferred})
	fill := func(field string, to *string, value string) {
		if value != "" && *to != value {
			*to = value
			row.Note(field, schema.OriginRegistry, "table of series, entry "+k.id+" ("+k.source+")")
		}
	}
	fill("name_en", &row.NameEN, k.nameEN)
	fill("name_ja", &row.NameJA, k.nameJA)
}

// doubtfulSeries reports series of the same parties whose names are close.
func (l *linker) doubtfulSeries() {
	byParties := map[string][]int{}
	words := make([][]string, len(l.out.Series)) // that tell a series from others
	for i := range l.out.Series {
		t := title.Parse(l.out.Series[i].Name)
		words[i] = t.Specific()
		if k := strings.Join(t.Parties, "+"); k != "" {
			byParties[k] = append(byParties[k], i)
		}
	}
	for _, k := range sorted(byParties) {
		byWord := map[string][]int{} // of the series before
		for _, i := range byParties[k] {
			for _, j := range sharing(byWord, words[i]) {
				a, b := &l.out.Series[j], &l.out.Series[i]
				if alike(words[i], words[j]) && !l.renamed(a, b) {
					l.candidate(schema.UncertainSeries, "series", a.ID, b.ID,
						"the parties are the same and the names are close", a.Evidence, b.Evidence)
				}
			}
			for _, w := range words[i] {
				byWord[w] = append(byWord[w], i)
			}
		}
	}
}

// sharing lists those that have one of the words, each once, in their order.
func sharing(byWord map[string][]int, words []string) []int {
	var all []int
	for _, w := range words {
		all = append(all, byWord[w]...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// alike reports whether one name holds all words of the other that tell it
// from others, of which there is at least one.
func alike(x, y []string) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	return len(x) > 0 && subset(x, y)
}

// renamed reports whether a text says that one was called as the other before.
func (l *linker) renamed(a, b *schema.Series) bool {
	return formerly(a, b) || formerly(b, a)
}

// formerly reports whether a former name of a is a name of b.
func formerly(a, b *schema.Series) bool {
	for _, former := range a.FormerNames {
		key := title.Parse(former).Key(a.Parties)
		if slices.ContainsFunc(b.Names, func(n schema.Name) bool { return title.Parse(n.Text).Key(b.Parties) == key }) {
			return true
		}
	}
	return false
}

// successors ties a series to the one that a text says it was called before.
func (l *linker) successors() {
	for i := range l.out.Series {
		next := &l.out.Series[i]
		if len(next.FormerNames) == 0 {
			continue
		}
		for j := range l.out.Series {
			old := &l.out.Series[j]
			if i == j || old.SuccessorID != "" || next.SuccessorID == old.ID || !formerly(next, old) {
				continue
			}
			old.SuccessorID = next.ID
			why := "the text names " + old.Name + " as the former name of " + next.Name
			old.Note("successor_series_id", schema.OriginLinked, why)
		}
	}
}
