// Package atom writes feeds after RFC 4287.
package atom

import (
	"cmp"
	"encoding/xml"
	"io"
	"iter"

	"dialoguec/schema"
)

// Type is the media type of a feed.
const Type = "application/atom+xml"

// NoDay is the day of an entry that nothing dates: a feed wants one.
const NoDay = "1970-01-01"

// Feed is a feed as it is written.
type Feed struct {
	XMLName  xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
	ID       string   `xml:"id"`
	Title    string   `xml:"title"`
	Subtitle string   `xml:"subtitle,omitempty"`
	Updated  string   `xml:"updated"` // see [Updated]
	Author   Author   `xml:"author"`
	Rights   string   `xml:"rights,omitempty"`
	Links    []Link   `xml:"link"`
	Entries  Entries  `xml:"entry"`
}

// Entries are made when they are written: those of a large dataset are many.
type Entries iter.Seq[Entry]

// MarshalXML writes one after the other.
func (all Entries) MarshalXML(e *xml.Encoder, start xml.StartElement) error {
	if all == nil {
		return nil
	}
	for entry := range all {
		if err := e.EncodeElement(entry, start); err != nil {
			return err
		}
	}
	return nil
}

// Author is who publishes a feed.
type Author struct {
	Name string `xml:"name"`
}

// Link leads from a feed or an entry to an address.
type Link struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr,omitempty"` // a media type
	Href string `xml:"href,attr"`
}

// Entry is one thing that a feed reports.
type Entry struct {
	Language   string     `xml:"xml:lang,attr,omitempty"` // BCP 47
	ID         string     `xml:"id"`
	Title      string     `xml:"title"`
	Updated    string     `xml:"updated"` // see [Updated]
	Links      []Link     `xml:"link"`
	Categories []Category `xml:"category"`
	Summary    string     `xml:"summary,omitempty"`
}

// Category is what an entry is about.
type Category struct {
	Term   string `xml:"term,attr"`
	Scheme string `xml:"scheme,attr"`
	Label  string `xml:"label,attr"`
}

// New is a feed of a dataset without entries, at its own address; of is what it
// is on, "" for everything.
func New(about *schema.About, address, of string) *Feed {
	f := &Feed{
		ID: address, Title: about.Titles(), Updated: Updated(NoDay), Author: Author{cmp.Or(about.Publisher.Both(" / "), "anonymous")},
		Links: []Link{{"self", Type, address}},
	}
	if of != "" {
		f.Title = about.TitleOr() + ": " + of
	}
	return f
}

// AsNewAs makes a feed as new as an entry of a day, YYYY-MM-DD, at least.
func (f *Feed) AsNewAs(day string) { f.Updated = max(f.Updated, Updated(day)) }

// Updated is the time of a feed or an entry that is of a day, YYYY-MM-DD.
func Updated(day string) string { return day + "T00:00:00Z" }

// Write writes a feed.
func (f *Feed) Write(w io.Writer) error {
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", " ")
	if err := e.Encode(f); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}
