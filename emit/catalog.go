package emit

import (
	"cmp"
	"encoding/hex"
	"path"
	"slices"
	"strconv"
	"strings"

	"dialoguec/schema"
)

// CatalogName is the record by which portals find the dataset. It is made when
// the other files are there, whose sizes and hashes it names.
const CatalogName = "catalog.jsonld"

// The catalogue record says the same in the words of schema.org, of DCAT-AP 3 and
// of DCAT-US 3, as one graph with a context of its own.

type object = map[string]any

var catalogContext = object{
	"dcat": "http://www.w3.org/ns/dcat#", "dcterms": "http://purl.org/dc/terms/", "foaf": "http://xmlns.com/foaf/0.1/",
	"vcard": "http://www.w3.org/2006/vcard/ns#", "spdx": "http://spdx.org/rdf/terms#", "schema": "http://schema.org/",
	"rdfs": "http://www.w3.org/2000/01/rdf-schema#", "xsd": "http://www.w3.org/2001/XMLSchema#",
}

// listedEndings are those of the files that a portal lists.
var listedEndings = []string{".csv", ".xlsx", ".sqlite", ".json", ".jsonld", ".nq", ".gz", ".ttl", ".ics", ".atom"}

// authorityLanguages are those of the European authority, which portals want.
var authorityLanguages = map[string]string{
	"en": "http://publications.europa.eu/resource/authority/language/ENG",
	"ja": "http://publications.europa.eu/resource/authority/language/JPN",
}

// catalog makes the record of a dataset with these files.
type catalog struct {
	ds   *schema.Dataset
	opt  Options
	base string
}

// listed reports whether a file is one of the forms of the dataset, and not a
// part of one or what describes it.
func listed(name string) bool {
	dir, ending := path.Dir(name), path.Ext(name)
	return dir == "." && slices.Contains(listedEndings, ending) && name != "report.json" && name != "metadata.json" || dir == "csv" && ending == ".csv"
}

func (c *catalog) nodes(sums []Sum) []object {
	var distributions []object
	var links []node
	for _, s := range sums {
		if listed(s.Name) {
			distributions = append(distributions, c.distribution(s))
			links = append(links, c.distributionIRI(s.Name))
		}
	}
	out := []object{c.record(), c.dataset(links), c.publisher()}
	if contact := c.contact(); contact != nil {
		out = append(out, contact)
	}
	return append(out, distributions...)
}

func (c *catalog) file(sums []Sum) (File, error) {
	var b strings.Builder
	if err := encodeJSON(&b, object{"@context": catalogContext, "@graph": c.nodes(sums)}); err != nil {
		return File{}, err
	}
	return constant(CatalogName, b.String()), nil
}

// distributionIRI names a file as a form of the dataset, apart from its address.
func (c *catalog) distributionIRI(name string) node { return node{c.base + "dataset#" + name} }

func (c *catalog) iri(name string) node { return node{c.base + name} }

// record is the catalogue, which holds the one dataset.
func (c *catalog) record() object {
	o := object{
		"@id": c.base + "catalog", "@type": "dcat:Catalog", "dcterms:title": inBoth(c.opt.About.TitleInBoth()), "dcterms:description": inBoth(c.description()),
		"dcterms:publisher": c.iri("publisher"), "dcat:dataset": c.iri("dataset"), "dcterms:language": c.languages(),
	}
	c.dates(o)
	if c.opt.About.Homepage != "" {
		o["foaf:homepage"] = c.page()
	}
	return o
}

// description is what the dataset is, in the words of its publisher or else in ours.
func (c *catalog) description() schema.InBoth {
	if c.opt.About.Description != (schema.InBoth{}) {
		return c.opt.About.Description
	}
	return schema.InBoth{EN: "Who met, who took part, and what was promised in the joint statements of policy dialogues, each fact with the words that say so."}
}

// dataset is the dataset in the words of both vocabularies.
func (c *catalog) dataset(files []node) object {
	a := &c.opt.About
	o := object{
		"@id": c.base + "dataset", "@type": []string{"dcat:Dataset", "schema:Dataset"},
		"dcterms:title": inBoth(c.opt.About.TitleInBoth()), "schema:name": inBoth(c.opt.About.TitleInBoth()),
		"dcterms:description": inBoth(c.description()), "schema:description": inBoth(c.description()),
		"dcterms:identifier": cmp.Or(a.DOI, c.base+"dataset"), "schema:identifier": cmp.Or(a.DOI, c.base+"dataset"),
		"dcterms:publisher": c.iri("publisher"), "schema:publisher": c.iri("publisher"), "schema:creator": c.iri("publisher"),
		"dcterms:language": c.languages(), "dcat:distribution": files, "schema:distribution": files,
		"schema:isAccessibleForFree": true,
	}
	if len(a.Keywords) > 0 {
		var words []tag
		for _, k := range a.Keywords {
			words = append(words, tagged(k, schema.LanguageOf(k)))
		}
		o["dcat:keyword"], o["schema:keywords"] = words, words
	}
	if a.Version != "" {
		o["dcat:version"], o["schema:version"] = a.Version, a.Version
	}
	if url := a.LicenseURL(); url != "" {
		o["schema:license"] = node{url}
	}
	if a.Homepage != "" {
		o["dcat:landingPage"], o["schema:url"] = c.page(), node{a.Homepage}
	}
	if a.Contact != "" {
		o["dcat:contactPoint"] = c.iri("contact")
	}
	if a.Released != "" {
		o["schema:datePublished"] = a.Released
	}
	c.dates(o)
	c.period(o)
	return o
}

// dates adds the day of release, if there is one.
func (c *catalog) dates(o object) {
	if day := c.opt.About.Released; day != "" {
		value := object{"@value": day, "@type": "xsd:date"}
		o["dcterms:issued"], o["dcterms:modified"] = value, value
	}
}

// period adds from when to when the meetings were held.
func (c *catalog) period(o object) {
	first, last := "", ""
	for i := range c.ds.Meetings {
		m := &c.ds.Meetings[i]
		if m.Status != schema.Held {
			continue
		}
		from, to := m.Date.Range()
		if from != "" && (first == "" || from < first) {
			first = from
		}
		last = max(last, to)
	}
	if first == "" {
		return
	}
	day := func(s string) object { return object{"@value": s, "@type": "xsd:date"} }
	o["schema:temporalCoverage"] = first + "/" + last
	o["dcterms:temporal"] = object{"@id": c.base + "dataset#period", "@type": "dcterms:PeriodOfTime", "dcat:startDate": day(first), "dcat:endDate": day(last)}
}

// languages are those of the documents.
func (c *catalog) languages() []object {
	var tags []string
	for i := range c.ds.Documents {
		if l := c.ds.Documents[i].Language; authorityLanguages[l] != "" && !slices.Contains(tags, l) {
			tags = append(tags, l)
		}
	}
	slices.Sort(tags)
	out := []object{}
	for _, l := range tags {
		out = append(out, typedNode(authorityLanguages[l], "dcterms:LinguisticSystem"))
	}
	return out
}

func (c *catalog) page() object {
	return object{"@id": c.opt.About.Homepage, "@type": "foaf:Document", "dcterms:title": inBoth(c.opt.About.TitleInBoth())}
}

func (c *catalog) publisher() object {
	name := c.opt.About.Publisher
	if name == (schema.InBoth{}) {
		name.EN = "anonymous"
	}
	return object{"@id": c.base + "publisher", "@type": []string{"foaf:Agent", "schema:Organization"}, "foaf:name": name.Either(), "schema:name": inBoth(name)}
}

// contact is where to ask; nil if nobody says.
func (c *catalog) contact() object {
	to := c.opt.About.Contact
	if to == "" {
		return nil
	}
	o := object{"@id": c.base + "contact", "@type": "vcard:Kind", "vcard:fn": cmp.Or(c.opt.About.Publisher.Either(), "Contact")}
	if schema.IsWeb(to) {
		o["vcard:hasURL"] = node{to}
	} else {
		o["vcard:hasEmail"] = node{"mailto:" + to}
	}
	return o
}

// distribution is one file, with its size and hash.
func (c *catalog) distribution(s Sum) object {
	a, kind := &c.opt.About, MediaType(s.Name)
	sum := hex.EncodeToString(s.SHA256[:])
	address := c.base + s.Name
	media := typedNode("https://www.iana.org/assignments/media-types/"+kind, "dcterms:MediaType", "dcterms:MediaTypeOrExtent")
	o := object{
		"@id": c.distributionIRI(s.Name).ID, "@type": []string{"dcat:Distribution", "schema:DataDownload"},
		"dcterms:title": tagged(s.Name, "en"), "schema:name": s.Name,
		"dcat:accessURL": typedNode(address, "rdfs:Resource"), "dcat:downloadURL": node{address}, "schema:contentUrl": node{address},
		"dcat:mediaType": media, "dcterms:format": media,
		"dcat:byteSize":      object{"@value": strconv.FormatInt(s.Size, 10), "@type": "xsd:nonNegativeInteger"},
		"schema:contentSize": strconv.FormatInt(s.Size, 10) + " B", "schema:encodingFormat": kind, "schema:sha256": sum,
		"spdx:checksum": object{
			"@id": c.distributionIRI(s.Name).ID + ".sha256", "@type": "spdx:Checksum",
			"spdx:algorithm":     typedNode("http://spdx.org/rdf/terms#checksumAlgorithm_sha256", "spdx:ChecksumAlgorithm"),
			"spdx:checksumValue": object{"@value": sum, "@type": "xsd:hexBinary"},
		},
	}
	if url := a.LicenseURL(); url != "" {
		o["dcterms:license"] = typedNode(url, "dcterms:LicenseDocument")
		o["schema:license"] = node{url}
	} else if a.License != "" {
		o["dcterms:rights"] = object{"@id": c.base + "rights", "@type": "dcterms:RightsStatement", "rdfs:label": a.License}
	}
	return o
}

// inBoth is a text in each of the languages that it is in.
func inBoth(t schema.InBoth) []tag {
	var out []tag
	if t.EN != "" {
		out = append(out, tagged(t.EN, "en"))
	}
	if t.JA != "" {
		out = append(out, tagged(t.JA, "ja"))
	}
	return out
}

// typedNode is a thing of elsewhere with its classes, which validators want to see.
func typedNode(iri string, classes ...string) object { return object{"@id": iri, "@type": classes} }

// tag is a text with its language.
type tag struct {
	Language string `json:"@language"`
	Value    string `json:"@value"`
}

func tagged(text, language string) tag { return tag{language, text} }
