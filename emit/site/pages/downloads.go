package pages

import (
	"cmp"
	"encoding/hex"
	"path"
	"slices"

	"dialoguec/emit/site/page"
)

// offer is a download as it is shown.
type offer struct{ Name, Format, Size, Open, SHA256 string }

// offered are the forms of the dataset in the order in which people are likely
// to want them, by the name or the ending of the file: how each is called, and
// the message that says how to open it.
var offered = []struct{ match, format, open string }{
	{"dialogues.xlsx", "Excel", "open.xlsx"},
	{"csv/commitments.csv", "CSV", "open.csv"},
	{"csv/meetings.csv", "CSV", "open.csv"},
	{"csv/provisions.csv", "CSV", "open.csv"},
	{"dialogues.sqlite", "SQLite", "open.sqlite"},
	{"meetings.ics", "iCalendar", "open.ics"},
	{"feed.atom", "Atom", "open.atom"},
	{"dataset.json", "JSON", "open.json"},
	{"dataset.jsonld", "JSON-LD", "open.jsonld"},
	{"dataset.ttl", "Turtle", "open.rdf"},
	{"dataset.nq", "N-Quads", "open.rdf"},
	{"dataset.nq.gz", "N-Quads, gzip", "open.gz"},
	{"evidence.nq", "N-Quads", "open.rdf"},
	{"provenance.nq", "N-Quads", "open.rdf"},
	{".csv", "CSV", "open.csv"},
	{".json", "JSON", "open.json"},
}

// offers describes downloads, those first that most people want.
func offers(c *page.Draft, downloads []Download) []offer {
	list := slices.Clone(downloads)
	slices.SortStableFunc(list, func(a, b Download) int {
		return cmp.Or(cmp.Compare(offerOf(a.Name), offerOf(b.Name)), cmp.Compare(a.Name, b.Name))
	})
	var out []offer
	for _, d := range list {
		o := offer{Name: d.Name, Size: c.Size(d.Size), SHA256: hex.EncodeToString(d.SHA256[:])}
		if i := offerOf(d.Name); i < len(offered) {
			o.Format, o.Open = offered[i].format, c.Say(offered[i].open)
		}
		out = append(out, o)
	}
	return out
}

// offerOf is the place of a file among those that are offered.
func offerOf(name string) int {
	i := slices.IndexFunc(offered, func(o struct{ match, format, open string }) bool {
		return o.match == name || o.match == path.Ext(name)
	})
	if i < 0 {
		return len(offered)
	}
	return i
}
