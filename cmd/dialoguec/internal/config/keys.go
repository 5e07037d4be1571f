package config

import (
	"strings"

	"dialoguec/schema"
)

// Key is one key of dialoguec.yaml: what it means, for the reader of the file and
// for the one who asks for help.
type Key struct {
	Name    string
	Default string // in words; empty if nothing takes its place
	Help    string // what the value is for
	Example string // a value as YAML

	into  func(*Config) any           // where the value goes: a *Value, *[]Value, *Localized or *int
	check func(string) (fault string) // of one text; nil takes any
}

// Kind says in words what a value is.
func (k *Key) Kind() string {
	switch k.into(&Config{}).(type) {
	case *[]Value:
		return "text, or a list of texts"
	case *Localized:
		return "text, or texts under en: and ja:"
	case *int:
		return "whole number"
	}
	return "text"
}

// keys are all keys in the order in which they are documented.
var keys = []Key{
	{Name: "sources", Help: "the statements: files, folders or patterns", Example: "[statements]",
		into: func(c *Config) any { return &c.Sources }},
	{Name: "documents", Help: "the source manifest, a table of where the statements are from; see dialoguec help sources", Example: "sources.csv",
		into: func(c *Config) any { return &c.Documents }},
	{Name: "registries", Help: "further organizations: files or patterns; see dialoguec help registry", Example: `["registry/*.tsv"]`,
		into: func(c *Config) any { return &c.Registries }},
	{Name: "corrections", Help: "corrections by hand: files or patterns; see dialoguec help corrections", Example: `["curation/*.yaml"]`,
		into: func(c *Config) any { return &c.Corrections }},
	{Name: "out", Default: "dist", Help: "the folder of the dataset", Example: "dist",
		into: func(c *Config) any { return &c.Out }},
	{Name: "formats", Default: "default", Help: "the formats to write; default stands for all that are written if none is named; see dialoguec help formats", Example: "[default, xlsx, sqlite, site]",
		into: func(c *Config) any { return &c.Formats }},
	{Name: "try", Help: "the folder of the compiler that go run ./cmd/wasm makes; with it, the format site has a page on which a text is tried", Example: "wasm",
		into: func(c *Config) any { return &c.Try }},
	{Name: "jobs", Default: "one for each processor", Help: "how many statements are compiled at a time", Example: "2",
		into: func(c *Config) any { return &c.Jobs }},
	{Name: "base", Default: "https://example.org/dialogues/", Help: "the IRI that all identifiers begin with: yours, ending in /", Example: "https://data.example/dialogues/",
		into: func(c *Config) any { return &c.Base }},
	{Name: "title", Help: "the name of the dataset", Example: "{en: Policy dialogues, ja: 政策対話}",
		into: func(c *Config) any { return &c.Title }},
	{Name: "description", Help: "what the dataset holds, in a few sentences", Example: `{en: "Joint statements as data."}`,
		into: func(c *Config) any { return &c.Description }},
	{Name: "version", Help: "the version of the dataset, which you choose", Example: `"1.0"`,
		into: func(c *Config) any { return &c.Version }},
	{Name: "released", Help: "the day on which this version was or will be published; without it the dataset is a draft", Example: "2026-01-31",
		into: func(c *Config) any { return &c.Released }, check: checkDay},
	{Name: "publisher", Help: "who publishes the dataset", Example: "{en: Office of Dialogues, ja: 対話局}",
		into: func(c *Config) any { return &c.Publisher }},
	{Name: "contact", Help: "an e-mail address or page for questions", Example: "data@agency.example",
		into: func(c *Config) any { return &c.Contact }, check: checkContact},
	{Name: "homepage", Help: "the page of the dataset", Example: "https://agency.example/dialogues",
		into: func(c *Config) any { return &c.Homepage }, check: checkURL},
	{Name: "license", Help: "the licence of the dataset: an identifier of SPDX or the address of its text", Example: "CC-BY-4.0",
		into: func(c *Config) any { return &c.License }},
	{Name: "keywords", Help: "words by which the dataset is to be found", Example: "[digital policy, 外交]",
		into: func(c *Config) any { return &c.Keywords }},
	{Name: "doi", Help: "the DOI of the dataset", Example: "10.5281/zenodo.1234567",
		into: func(c *Config) any { return &c.DOI }, check: checkDOI},
}

// Keys lists all keys in the order in which they are documented.
func Keys() []Key { return append([]Key(nil), keys...) }

func keyNamed(name string) *Key {
	for i := range keys {
		if keys[i].Name == name {
			return &keys[i]
		}
	}
	return nil
}

func keyNames() string {
	var names []string
	for _, k := range keys {
		names = append(names, k.Name)
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}

// Value is one text of the settings and its place.
type Value struct {
	Text string
	At   schema.Position
}

// Localized is a text in two languages. A text without a language is English.
type Localized struct{ EN, JA Value }

// Config is what dialoguec.yaml says. Paths are as written, relative to the
// folder of the file; a value that is not there is empty.
type Config struct {
	Sources     []Value // files, folders or patterns
	Documents   Value
	Registries  []Value // files or patterns
	Corrections []Value // files or patterns
	Out         Value
	Formats     []Value
	Try         Value // folder
	Jobs        int
	Base        Value

	Title       Localized
	Description Localized
	Version     Value
	Released    Value // YYYY-MM-DD
	Publisher   Localized
	Contact     Value // an e-mail address, or a URL
	Homepage    Value
	License     Value
	Keywords    []Value
	DOI         Value // https://doi.org/…
}
