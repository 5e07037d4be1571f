package link

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"

	"dialoguec/compile/lexicon"
	"dialoguec/compile/slug"
	"dialoguec/schema"
)

// dialogue is one series of one statement on its way into the dataset.
type dialogue struct {
	local
	series *schema.Series
	names  []title
	entry  string // identifier in the table of known series, or ""
}

// knownSeries is one line of the table of known series.
type knownSeries struct {
	id, nameEN, nameJA, source string
	keys                       []string
}

var seriesTable = sync.OnceValue(func() []knownSeries {
	rows, err := lexicon.Table(data, "data/series.tsv", "id", "name_en", "name_ja", "variants_en", "variants_ja", "source")
	if err != nil {
		panic(fmt.Sprintf("embedded data: %v", err))
	}
	var out []knownSeries
	for _, r := range rows {
		k := knownSeries{id: r.Fields[0], nameEN: r.Fields[1], nameJA: r.Fields[2], source: r.Fields[5]}
		for _, name := range append(append([]string{k.nameEN, k.nameJA}, lexicon.List(r.Fields[3])...), lexicon.List(r.Fields[4])...) {
			if name != "" {
				k.keys = append(k.keys, parseTitle(name).key())
			}
		}
		out = append(out, k)
	}
	return out
})

// linkSeries makes one row of all names of one dialogue.
func (l *linker) linkSeries() {
	all := l.dialogues()
	same := newGroups(len(all))
	for i := range all {
		for j := range i {
			if same.find(i) == same.find(j) {
				continue
			}
			if why := l.sameSeries(&all[i], &all[j]); why != "" {
				same.join(i, j)
				if all[i].series.Name != all[j].series.Name {
					l.out.Links = append(l.out.Links, schema.Link{Kind: "series", ID: all[j].series.Name, With: all[i].series.Name,
						Merged: true, Why: why, Spans: firstSpan(all[i].series.Evidence)})
				}
			}
		}
	}
	l.fillSeries(all, same)
	l.doubtfulSeries()
	l.successors()
}

func (l *linker) dialogues() []dialogue {
	var out []dialogue
	for s, st := range l.statements {
		for i := range st.Series {
			x := &st.Series[i]
			d := dialogue{local: local{s, i}, series: x}
			for _, name := range append([]string{x.Name}, textsOf(x.Names)...) {
				d.names = append(d.names, parseTitle(name))
			}
			d.entry = knownAs(d.names)
			out = append(out, d)
		}
	}
	return out
}

func textsOf(names []schema.Name) []string {
	var out []string
	for _, n := range names {
		out = append(out, n.Text)
	}
	return out
}

// knownAs finds the names in the table of known series.
func knownAs(names []title) string {
	for _, n := range names {
		for _, k := range seriesTable() {
			if slices.Contains(k.keys, n.key()) {
				return k.id
			}
		}
	}
	return ""
}

// sameSeries says why two names are one series, or "".
func (l *linker) sameSeries(a, b *dialogue) string {
	if a.entry != "" && b.entry != "" {
		if a.entry == b.entry {
			return "both names are entry " + a.entry + " of the table of series"
		}
		return ""
	}
	for _, x := range a.names {
		for _, y := range b.names {
			if x.key() == y.key() && (len(x.parties) > 0 || l.oneParty(a, b)) {
				return "the same dialogue of the same parties"
			}
		}
	}
	if sameParties(a.names, b.names) && l.sharedMeeting(a, b) {
		return "the same parties, and a meeting of one ordinal on the same days"
	}
	return ""
}

// oneParty reports whether the statements of two series without parties in
// their names are by the same parties.
func (l *linker) oneParty(a, b *dialogue) bool {
	return strings.Join(sorted(l.parties[a.s]), "+") == strings.Join(sorted(l.parties[b.s]), "+")
}

func sameParties(a, b []title) bool {
	return len(a[0].parties) > 0 && slices.Equal(a[0].parties, b[0].parties)
}

// sharedMeeting reports whether both series have a meeting of one ordinal on
// the same full days.
func (l *linker) sharedMeeting(a, b *dialogue) bool {
	for _, m := range l.statements[a.s].Meetings {
		for _, n := range l.statements[b.s].Meetings {
			if m.SeriesID == a.series.ID && n.SeriesID == b.series.ID && m.Ordinal > 0 && m.Ordinal == n.Ordinal &&
				m.StartDate != "" && m.StartDate == n.StartDate && m.EndDate == n.EndDate {
				return true
			}
		}
	}
	return false
}

// fillSeries names every series and writes its row.
func (l *linker) fillSeries(all []dialogue, same *groups) {
	taken := unique{}
	for _, set := range same.all() {
		row := *all[set[0]].series
		row.Names, row.Evidence, row.Provenance = nil, nil, nil
		entry, best := "", all[set[0]]
		for _, i := range set {
			d := all[i]
			entry = cmp.Or(entry, d.entry)
			row.Names = addNames(row.Names, d.series.Names...)
			row.Evidence = append(row.Evidence, d.series.Evidence...)
			row.Provenance = append(row.Provenance, d.series.Provenance...)
			row.Parties = append(row.Parties, d.names[0].parties...)
			row.Parties = append(row.Parties, d.series.Parties...)
			row.Level = cmp.Or(row.Level, d.series.Level)
			row.FormerNames = append(row.FormerNames, d.series.FormerNames...)
			if latin(d.series.Name) && !latin(best.series.Name) {
				best = d
			}
		}
		slices.Sort(row.Parties)
		row.Parties = slices.Compact(row.Parties)
		row.ID = taken.take(cmp.Or(entry, best.names[0].slug()), "series")
		row.NameEN, row.NameJA = printed(row.Names, "en"), printed(row.Names, "ja")
		knownNames(&row, entry)
		row.Name = cmp.Or(row.NameEN, row.NameJA, row.Name)
		for _, i := range set {
			l.ids[all[i].s][all[i].series.ID] = row.ID
		}
		l.renameLinks(all, set, row.ID)
		l.out.Series = append(l.out.Series, row)
	}
	slices.SortFunc(l.out.Series, func(a, b schema.Series) int { return cmp.Compare(a.ID, b.ID) })
}

// renameLinks gives the links of a set the identifier of their row.
func (l *linker) renameLinks(all []dialogue, set []int, id string) {
	for i := range l.out.Links {
		link := &l.out.Links[i]
		if link.Kind == "series" && slices.ContainsFunc(set, func(k int) bool { return all[k].series.Name == link.ID }) {
			link.ID = id
		}
	}
}

// knownNames adds the names that the table of known series has.
func knownNames(row *schema.Series, entry string) {
	for _, k := range seriesTable() {
		if k.id != entry {
			continue
		}
		for _, n := range []schema.Name{{Text: k.nameEN, Language: "en", Kind: schema.Preferred}, {Text: k.nameJA, Language: "ja", Kind: schema.Preferred}} {
			row.Names = addNames(row.Names, n)
		}
		for _, f := range []struct {
			field string
			to    *string
			value string
		}{{"name_en", &row.NameEN, k.nameEN}, {"name_ja", &row.NameJA, k.nameJA}} {
			if f.value != "" && *f.to != f.value {
				*f.to = f.value
				row.Note(f.field, schema.OriginRegistry, "table of series, entry "+k.id+" ("+k.source+")")
			}
		}
	}
}

// doubtfulSeries reports series of the same parties whose names are close.
func (l *linker) doubtfulSeries() {
	rows := l.out.Series
	for i := range rows {
		for j := range i {
			a, b := parseTitle(rows[i].Name), parseTitle(rows[j].Name)
			if len(a.parties) == 0 || !slices.Equal(a.parties, b.parties) || !alike(a.core, b.core) {
				continue
			}
			l.candidate(schema.UncertainSeries, "series", rows[j].ID, rows[i].ID,
				"the parties are the same and the names are close", rows[j].Evidence[0], rows[i].Evidence[0])
		}
	}
}

// alike reports whether one name holds all words of the other, of which there are at least two.
func alike(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(a) > 1 && !slices.ContainsFunc(a, func(w string) bool { return !slices.Contains(b, w) })
}

// successors ties a series to the one that a text says it was called before.
func (l *linker) successors() {
	for i := range l.out.Series {
		for _, former := range l.out.Series[i].FormerNames {
			key := parseTitle(former).key()
			for j := range l.out.Series {
				old := &l.out.Series[j]
				if i != j && slices.ContainsFunc(textsOf(old.Names), func(n string) bool { return parseTitle(n).key() == key }) {
					old.SuccessorID = l.out.Series[i].ID
					old.Note("successor_series_id", schema.OriginLinked, "the text names "+former+" as the former name of "+l.out.Series[i].Name)
				}
			}
		}
	}
}

// title is the name of a series, taken apart.
type title struct {
	parties []string // ISO codes, sorted
	core    []string // the other words, folded, without function words
}

// key is the same for all spellings of one name: whatever the order of the
// parties, and whether they are joined by hyphens or by "and".
func (t title) key() string { return strings.Join(t.parties, "+") + " " + strings.Join(t.core, " ") }

func (t title) slug() string {
	return strings.Trim(slug.Of(strings.ToLower(strings.Join(t.parties, "-")+" "+strings.Join(t.core, " "))), "-")
}
