package link

import (
	"cmp"
	"fmt"
	"slices"
	"sync"

	"dialoguec/compile/lexicon"
	"dialoguec/compile/link/title"
	"dialoguec/schema"
)

// dialogue is one series of one statement on its way into the dataset.
type dialogue struct {
	local
	series  *schema.Series
	names   []title.Title
	parties []string          // of its name, else as stated, else of another series of the statement, else of the statement
	entry   string            // identifier in the table of known series, or ""
	met     []*schema.Meeting // those that its statement tells of
}

// knownSeries is one line of the table of known series.
type knownSeries struct {
	id, nameEN, nameJA, source string
	parties                    []string
}

// seriesTable holds the known series by identifier and by the keys of their names.
var seriesTable = sync.OnceValue(func() (table struct {
	byID  map[string]knownSeries
	byKey map[string]string
}) {
	rows, err := lexicon.Table(data, "data/series.tsv", "id", "name_en", "name_ja", "variants_en", "variants_ja", "source")
	if err != nil {
		panic(fmt.Sprintf("embedded data: %v", err))
	}
	table.byID, table.byKey = map[string]knownSeries{}, map[string]string{}
	for _, r := range rows {
		k := knownSeries{id: r.Fields[0], nameEN: r.Fields[1], nameJA: r.Fields[2], source: r.Fields[5]}
		k.parties = title.Parse(cmp.Or(k.nameEN, k.nameJA)).Parties
		for _, name := range append(append([]string{k.nameEN, k.nameJA}, lexicon.List(r.Fields[3])...), lexicon.List(r.Fields[4])...) {
			if name != "" {
				table.byKey[title.Parse(name).Key(k.parties)] = k.id
			}
		}
		table.byID[k.id] = k
	}
	return table
})

// linkSeries makes one row of all names of one dialogue.
func (l *linker) linkSeries() {
	c := &seriesClusters{l: l, all: l.dialogues()}
	c.same, c.why = newGroups(len(c.all)), make([]string, len(c.all))
	c.joinBy(c.nameKeys)
	c.joinBy(c.meetingKeys())
	c.joinUnsided()
	c.joinContained()
	c.applyMerges()
	c.fill()
	l.doubtfulSeries()
	l.successors()
}

func (l *linker) dialogues() []dialogue {
	var out []dialogue
	titles := memo(title.Parse) // texts name the same ones again and again
	for s, st := range l.statements {
		met := map[string][]*schema.Meeting{}
		for i := range st.Meetings {
			m := &st.Meetings[i]
			met[m.SeriesID] = append(met[m.SeriesID], m)
		}
		stated := l.statedParties(s, titles)
		for i := range st.Series {
			d := l.dialogue(s, i, titles, stated)
			d.met = met[d.series.ID]
			out = append(out, d)
		}
	}
	return out
}

// statedParties returns the parties of a statement's first series that prints
// some, whose dialogue the statement is, else those of the statement: one alone,
// such as that of a chair, does not say whose a dialogue is.
func (l *linker) statedParties(s int, titles func(string) title.Title) []string {
	for _, x := range l.statements[s].Series {
		if parties := titles(x.Name).Parties; len(parties) > 0 {
			return parties
		}
	}
	if parties := sorted(l.parties[s]); len(parties) > 1 {
		return parties
	}
	return nil
}

// dialogue takes in a series of a statement; stated are the parties of one whose
// name and text say none.
func (l *linker) dialogue(s, i int, titles func(string) title.Title, stated []string) dialogue {
	x := &l.statements[s].Series[i]
	d := dialogue{local: local{s, i}, series: x}
	for _, name := range append([]string{x.Name}, textsOf(x.Names)...) {
		if !slices.Contains(x.FormerNames, name) { // the former name is another row
			d.names = append(d.names, titles(name))
		}
	}
	if len(d.names) == 0 {
		d.names = append(d.names, titles(x.Name))
	}
	for _, n := range d.names {
		if len(n.Parties) > len(d.parties) {
			d.parties = n.Parties
		}
	}
	if len(d.parties) == 0 {
		d.parties = slices.Sorted(slices.Values(x.Parties))
	}
	if len(d.parties) == 0 {
		d.parties = stated
	}
	for _, n := range d.names {
		d.entry = cmp.Or(d.entry, seriesTable().byKey[n.Key(d.parties)])
	}
	return d
}

func textsOf(names []schema.Name) []string {
	var out []string
	for _, n := range names {
		out = append(out, n.Text)
	}
	return out
}

// seriesClusters is all series of all statements, and which of them are one so far.
type seriesClusters struct {
	l     *linker
	all   []dialogue
	same  *groups
	why   []string
	shown []shownName // as the user says
}

// joinBy joins all that share a key; keys gives each key with the reason. Two
// entries of the table of series are never joined.
func (c *seriesClusters) joinBy(keys func(d *dialogue) map[string]string) {
	first := map[string]int{}
	entry := map[int]string{}
	for i := range c.all {
		r := c.same.find(i)
		entry[r] = cmp.Or(entry[r], c.all[i].entry)
	}
	for i := range c.all {
		of := keys(&c.all[i])
		for _, k := range sorted(of) {
			j, ok := first[k]
			if !ok {
				first[k] = i
				continue
			}
			a, b := c.same.find(i), c.same.find(j)
			if entry[a] != "" && entry[b] != "" && entry[a] != entry[b] {
				continue
			}
			if c.same.join(i, j) {
				c.why[i] = cmp.Or(c.why[i], of[k])
				entry[min(a, b)] = cmp.Or(entry[a], entry[b])
			}
		}
	}
}

// nameKeys returns the entry of the table, and every name that tells the series
// from others of its parties.
func (c *seriesClusters) nameKeys(d *dialogue) map[string]string {
	keys := map[string]string{}
	if d.entry != "" {
		keys["entry "+d.entry] = "both names are entry " + d.entry + " of the table of series"
	}
	for i, n := range d.names {
		if i > 0 && len(n.Specific()) == 0 {
			continue // "the Dialogue" is any of them
		}
		if len(n.Core) > 0 {
			keys["name "+n.Key(d.parties)] = "the same dialogue of the same parties"
		}
	}
	return keys
}
