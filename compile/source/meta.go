package source

import (
	"cmp"
	"fmt"
	"net/url"
	"strings"
	"time"

	"dialoguec/compile/source/draft"
	"dialoguec/schema"
)

// Meta is what is said of a source outside of its text: in its front matter, in
// the source manifest, or by the page itself.
type Meta struct {
	Title       string
	Language    string
	SourceURL   string
	ArchivedURL string
	License     string
	Publisher   string
	Issued      schema.EDTF // the day at most
	Retrieved   string      // YYYY-MM-DD
	Fixture     bool

	origins map[string]string // of the fields that are not from the front matter
}

// Record is what the source manifest says of a file. A field that is empty says
// nothing.
type Record struct {
	URL, ArchivedURL, Title, Publisher, License, Retrieved, Language, MediaType string
}

// Where the values of a Meta may come from.
const (
	fromFrontMatter = "the front matter of the source"
	fromManifest    = "the source manifest"
	fromPage        = "the page itself"
)

// Origin says in words where the value of a field, named as in the front matter,
// comes from.
func (m *Meta) Origin(field string) string { return cmp.Or(m.origins[field], fromFrontMatter) }

// fields are the texts of a Meta by their names.
func (m *Meta) fields() map[string]*string {
	return map[string]*string{"title": &m.Title, "language": &m.Language, "source_url": &m.SourceURL, "archived_url": &m.ArchivedURL,
		"license": &m.License, "publisher": &m.Publisher, "issued": (*string)(&m.Issued), "retrieved": &m.Retrieved}
}

// set gives a field a value from somewhere; an empty one changes nothing.
func (m *Meta) set(field, value, origin string) {
	to := m.fields()[field]
	if value == "" || to == nil {
		return
	}
	*to = value
	if m.origins == nil {
		m.origins = map[string]string{}
	}
	m.origins[field] = origin
}

// under puts what front matter says over what a page says of itself.
func (m *Meta) under(front Meta) {
	for field, value := range front.fields() {
		m.set(field, *value, fromFrontMatter)
	}
	m.Fixture = m.Fixture || front.Fixture
}

// take puts what the manifest says over the rest. What is used in neither is
// said.
func (m *Meta) take(f *File) []schema.Diagnostic {
	if r := f.Record; r != nil {
		for field, value := range map[string]string{"title": r.Title, "language": r.Language, "source_url": r.URL, "archived_url": r.ArchivedURL,
			"license": r.License, "publisher": r.Publisher, "retrieved": r.Retrieved} {
			m.set(field, value, fromManifest)
		}
	}
	return nil
}

// pageMeta takes what a page says of itself, as far as it can be used: the
// address. The title of the window is not the one that is printed, and the
// language is that of the site as often as that of the text.
func pageMeta(d draft.Meta) Meta {
	var m Meta
	if Address(d.URL) == nil {
		m.set("source_url", d.URL, fromPage)
	}
	return m
}

// Address says what is wrong with the address of a document: only http and
// https with a host can be opened by everybody.
func Address(s string) error {
	u, err := url.Parse(s)
	switch {
	case err != nil:
		return fmt.Errorf("%q is no address", s)
	case u.Scheme != "http" && u.Scheme != "https":
		return fmt.Errorf("%q does not begin with https:// or http://", s)
	case u.Hostname() == "" || strings.ContainsAny(s, " <>\"{}|\\^`"):
		return fmt.Errorf("%q is no whole address", s)
	}
	return nil
}

// dateForms are those in which people write the date of a document.
var dateForms = []string{"2006-01-02", time.RFC3339, "2006-01-02T15:04:05", "2006-01-02 15:04:05", "2006-01-02 15:04:05 -0700", "2006-01-02T15:04",
	"2006/01/02", "2006/1/2", "2006.01.02", "January 2, 2006", "2 January 2006", "Jan 2, 2006", "2 Jan 2006", "2006年1月2日", time.RFC1123Z, time.RFC1123}

// Day reads a date as people write it: YYYY-MM-DD of a day; a year or a month
// stays one. ok is false if it is no date.
func Day(s string) (date schema.EDTF, ok bool) {
	for _, form := range dateForms {
		if t, err := time.Parse(form, s); err == nil && t.Year() > 0 {
			return schema.EDTF(t.Format(time.DateOnly)), true
		}
	}
	for _, form := range []string{"2006-01", "2006"} {
		if t, err := time.Parse(form, s); err == nil && t.Year() > 0 {
			return schema.EDTF(s), true
		}
	}
	return "", false
}
