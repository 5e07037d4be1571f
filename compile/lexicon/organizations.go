package lexicon

import (
	"errors"
	"io/fs"
	"iter"
	"slices"
	"strings"

	"dialoguec/schema"
)

// An Organization is a public body, or a private one that takes part in
// dialogues between governments. A body that was renamed or succeeded under
// the same acronym is two organizations, told apart by Valid.
type Organization struct {
	ID       string // stable and readable: "us-fcc", "jp-mic", "int-itu"
	Kind     schema.OrganizationKind
	Country  string // a code of [Countries], "INT" for international bodies, or blank
	Parent   string // ID of the body that this one is a part of, or blank
	NameEN   string // plain name as printed, without the country: "Ministry of Foreign Affairs"
	NameJA   string // "外務省"; blank if unsure
	Acronym  string // "MOFA", or blank
	Valid    string // EDTF interval in which it bore this name: "2005/2015", "2015/.."; blank is unknown
	Website  string // blank if unsure, as are Wikidata and ROR
	Wikidata string // "Q1197264"
	ROR      string // nine characters, without "https://ror.org/": "055tm7f07"
	Source   string // where the facts come from: "ror v1.6", "authority", "name only"
	Line     int    // of its file, from 1

	variantsEN, variantsJA string
}

// VariantsEN returns the further English forms of the name, short ones among them.
func (o Organization) VariantsEN() []string { return List(o.variantsEN) }

// FormsEN appends every form under which an English text may name the body to a
// list: NameEN, Acronym, then the variants. No form is twice.
func (o *Organization) FormsEN(to []string) []string {
	return appendForms(to, o.NameEN, o.Acronym, o.variantsEN)
}

// FormsJA returns every form under which a Japanese text may name the body:
// NameJA, Acronym, then the variants. No form is twice.
func (o Organization) FormsJA() []string { return forms(o.NameJA, o.Acronym, o.variantsJA) }

// Forms yields the forms of both languages. One may be there twice.
func (o *Organization) Forms() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, form := range [...]string{o.NameEN, o.NameJA, o.Acronym} {
			if form != "" && !yield(form) {
				return
			}
		}
		for _, list := range [...]string{o.variantsEN, o.variantsJA} {
			for form := range strings.SplitSeq(list, "|") {
				if form != "" && !yield(form) {
					return
				}
			}
		}
	}
}

// ValidIn reports whether the body bore its name in a year, month or day, given
// as EDTF ("2014", "2014-09", "2014-09-16"). Where the precision of either
// leaves it open, and where Valid is blank, the answer is true.
func (o Organization) ValidIn(date string) bool {
	from, to, _ := strings.Cut(o.Valid, "/")
	return (open(from) || !before(date, from)) && (open(to) || !before(to, date))
}

// Organizations returns the embedded registry in the order of its files. The
// slice is shared: it must not be changed.
func Organizations() []Organization { return organizations().list }

// OrganizationByID finds an organization of the embedded registry, which must not
// be changed.
func OrganizationByID(id string) (*Organization, bool) {
	x := organizations()
	if i, ok := x.at[id]; ok {
		return &x.list[i], true
	}
	return nil, false
}

// ReadOrganizations reads organizations from the contents of a file of the same
// columns as the embedded ones; the name is for messages. Parents may be in the
// file and in the embedded registry. The file is checked as that registry is:
// kinds, countries, parents, identifiers, intervals, and names that two bodies
// of a country bear at one time; what it shares with the registry is left to the
// caller. The contents must not be changed afterwards.
func ReadOrganizations(name string, contents []byte) ([]Organization, error) {
	x, err := readOrganizations(onlyFile(contents), organizations().at, name)
	return x.list, err
}

// onlyFile is a file system of one file, whatever it is called.
type onlyFile []byte

// Open is there for [fs.FS]; the file is read by [onlyFile.ReadFile].
func (f onlyFile) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
}

// ReadFile returns the contents.
func (f onlyFile) ReadFile(string) ([]byte, error) { return f, nil }

// Column is a column of a registry.
type Column struct{ Name, Help string }

// organizationColumns are those of a registry, in their order.
var organizationColumns = []Column{
	{"id", "a stable and readable identifier: lower-case letters, digits and hyphens (us-fcc, jp-mic)"},
	{"kind", "one of "}, // which, [OrganizationColumns] says
	{"country", "a code of ISO 3166-1 alpha-2, EU or INT; may be empty"},
	{"parent", "the id of the body that this one is a part of, here or in the embedded registry; may be empty"},
	{"name_en", "the English name as it is printed, without the country"},
	{"name_ja", "the Japanese name; may be empty"},
	{"acronym", "may be empty"},
	{"variants_en", "further English names, with | between them; may be empty"},
	{"variants_ja", "further Japanese names, with | between them; may be empty"},
	{"valid", "when it bore this name, as an interval of EDTF (2005/2015, 2015/..); may be empty"},
	{"website", "its address; may be empty"},
	{"wikidata", "its item in Wikidata (Q1197264); may be empty"},
	{"ror", "its nine characters in the Research Organization Registry; may be empty"},
	{"source", "where all this comes from"},
}

// OrganizationColumns lists the columns of a registry, in their order.
func OrganizationColumns() []Column {
	columns := slices.Clone(organizationColumns)
	kind := &columns[slices.IndexFunc(columns, func(c Column) bool { return c.Name == "kind" })]
	kind.Help += strings.Join(schema.OrganizationKind("").List().Values(), ", ")
	return columns
}

func columnNames(columns []Column) []string {
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = c.Name
	}
	return names
}

// readOrganizations reads and checks files whose parents may also be among the known.
func readOrganizations(fsys fs.FS, known map[string]int32, names ...string) (index[Organization], error) {
	x, rows, err := listOrganizations(fsys, names...)
	if err != nil {
		return x, err
	}
	var faults faults
	for i, r := range rows {
		if first := x.at[x.list[i].ID]; int(first) != i {
			faults.add(r, "id %s stands already in %s:%d, remove one", x.list[i].ID, rows[first].File, rows[first].Line)
			continue
		}
		faults.organization(r, &x.list[i])
	}
	faults.parents(rows, x, known)
	faults.organizationNames(rows, x)
	return x, errors.Join(faults...)
}

// listOrganizations reads files without a look at what their fields say.
func listOrganizations(fsys fs.FS, names ...string) (index[Organization], []Row, error) {
	var rows []Row
	for _, name := range names {
		more, err := Table(fsys, name, columnNames(organizationColumns)...)
		if err != nil {
			return index[Organization]{}, nil, err
		}
		rows = append(rows, more...)
	}
	x := index[Organization]{list: make([]Organization, len(rows)), at: make(map[string]int32, len(rows))}
	for i, r := range rows {
		x.list[i] = organization(r)
		note(x.at, x.list[i].ID, i)
	}
	return x, rows, nil
}

// embeddedOrganizations reads files without a look at what they say, as is done
// with the embedded ones at each start: a test checks those.
func embeddedOrganizations(fsys fs.FS, names ...string) (index[Organization], error) {
	const about = 2500
	x := index[Organization]{list: make([]Organization, 0, about), at: make(map[string]int32, about)}
	for _, name := range names {
		if err := eachRecord(fsys, name, len(organizationColumns), func(r Row) {
			note(x.at, r.Fields[0], len(x.list))
			x.list = append(x.list, organization(r))
		}); err != nil {
			return x, err
		}
	}
	return x, nil
}

func organization(r Row) Organization {
	f := r.Fields
	return Organization{
		ID: f[0], Kind: schema.OrganizationKind(f[1]), Country: f[2], Parent: f[3], NameEN: f[4], NameJA: f[5], Acronym: f[6],
		variantsEN: f[7], variantsJA: f[8], Valid: f[9], Website: f[10], Wikidata: f[11], ROR: f[12], Source: f[13], Line: r.Line,
	}
}

// organization checks what can be seen in one record alone.
func (fs *faults) organization(r Row, o *Organization) {
	fs.slug(r, o.ID)
	if !schema.Known(o.Kind) {
		fs.add(r, "unknown kind %q, use one of %s", o.Kind, strings.Join(o.Kind.List().Values(), ", "))
	}
	if o.Country != "" && o.Country != "INT" {
		if _, ok := CountryByCode(o.Country); !ok {
			fs.add(r, "unknown country %q, use a code of countries.tsv, INT or blank", o.Country)
		}
	}
	if o.NameEN == "" && o.NameJA == "" {
		fs.add(r, "%s has no name, fill in name_en or name_ja", o.ID)
	}
	if o.Source == "" {
		fs.add(r, "%s has no source, name where the facts come from", o.ID)
	}
	if o.Valid != "" && !interval(o.Valid) {
		fs.add(r, "valid %q is no EDTF interval, write start/end such as 2005/2015 or 2015/..", o.Valid)
	}
	if o.Website != "" && !strings.HasPrefix(o.Website, "https://") && !strings.HasPrefix(o.Website, "http://") {
		fs.add(r, "website %q, write it with https:// or http://", o.Website)
	}
	fs.wikidata(r, o.Wikidata)
	if o.ROR != "" && len(o.ROR) != 9 {
		fs.add(r, "ror %q, give the nine characters after https://ror.org/", o.ROR)
	}
}

// parents checks that every parent exists and that no body is, through its
// parents, a part of itself.
func (fs *faults) parents(rows []Row, x index[Organization], known map[string]int32) {
	for i := range x.list {
		o := &x.list[i]
		// A chain longer than the list must have met a body twice.
		for n, p := 0, o.Parent; p != ""; n++ {
			at, ok := x.at[p]
			if !ok {
				// Said once, in the line that names the missing parent.
				if _, ok := known[p]; !ok && n == 0 {
					fs.add(rows[i], "unknown parent %q, add it or correct the id", p)
				}
				break
			}
			if p == o.ID || n > len(x.list) {
				fs.add(rows[i], "%s is its own ancestor, correct the parent %q", o.ID, o.Parent)
				break
			}
			p = x.list[at].Parent
		}
	}
}

// organizationNames checks that a form names one body of a country at a time.
func (fs *faults) organizationNames(rows []Row, x index[Organization]) {
	names := newNameCheck(rows, 2, 9) // country, valid
	for i := range x.list {
		o := &x.list[i]
		fs.name(names, o.NameEN, i)
		fs.name(names, o.NameJA, i)
		fs.name(names, o.Acronym, i)
		fs.names(names, o.variantsEN, i)
		fs.names(names, o.variantsJA, i)
	}
}
