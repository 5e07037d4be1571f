// Package search makes the index by which the pages of a dataset are searched in
// the browser, without a server: names, provisions and quotes in both languages.
//
// The index is in three kinds of files, all of them scripts, as a page that was
// opened from a disk may load nothing else: a head, which is loaded first; shards
// of terms, which say in which entries a term is; and shards of texts, which hold
// the entries themselves. A search loads those it needs. [Script] is what reads
// them; it cuts a query into terms as appendTerms cuts the entries.
package search

import (
	_ "embed"
	"io"
)

// Script is the script of the page of searching.
//
//go:embed search.js
var Script string

// Kind says what an entry is of.
type Kind string

// The closed list of kinds, in the order in which hits are shown.
const (
	Person    Kind = "person"
	Body      Kind = "body"
	Series    Kind = "series"
	Meeting   Kind = "meeting"
	Theme     Kind = "theme"
	Statement Kind = "statement"
	Promise   Kind = "commitment"
	Provision Kind = "provision"
	Heading   Kind = "heading"
	Part      Kind = "participation"
	Item      Kind = "item"
)

// Kinds lists all kinds, by each of which hits can be chosen, in the order in which
// they are shown. A promise is a provision too.
func Kinds() []Kind {
	return []Kind{Person, Body, Series, Meeting, Theme, Statement, Promise, Provision, Heading, Part, Item}
}

// Entry is one thing that can be found.
type Entry struct {
	Kind     Kind
	Place    string   // address of the page and the place on it, relative to the root of the site
	Title    string   // what it is part of: the name of a statement; empty for what has a page of its own
	Language string   // of the text, a BCP 47 tag; empty if it is in several
	Text     string   // what is searched and shown
	Dates    []string // when it was, as each language of the pages says it; without a title, searched too, and more forms may follow
	Choices  []Choice // what it can be chosen by, beside its words and its kind
}

// Choice is a value of something that entries differ in. In the index it is a
// term with which no word begins.
type Choice struct {
	Name  string // "kind", "year", "party", "strength", "theme"; no blank, comma or equals sign
	Value string // a code or an identifier; no blank and no comma
}

func (c Choice) term() string { return "=" + c.Name + "=" + c.Value }

// File is one file of the index.
type File struct {
	Name  string // slash-separated, relative to the root of the site
	Write func(io.Writer) error
}
