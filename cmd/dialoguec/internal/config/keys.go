package config

import (
	"reflect"
	"slices"
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

	field int                         // of [Config]
	check func(string) (fault string) // of one text; nil takes any
}

// Kind says in words what a value is.
func (k *Key) Kind() string {
	switch k.in(&Config{}).(type) {
	case *[]Value:
		return "text, or a list of texts"
	case *Localized:
		return "text, or texts under en: and ja:"
	case *int:
		return "whole number"
	}
	return "text"
}

// in returns where the value goes: a *Value, *[]Value, *Localized or *int.
func (k *Key) in(c *Config) any { return reflect.ValueOf(c).Elem().Field(k.field).Addr().Interface() }

// keys are all keys in the order in which they are documented.
var keys = func() []Key {
	checks := map[string]func(string) string{"released": checkDay, "contact": checkContact, "homepage": checkURL, "doi": checkDOI}
	var all []Key
	for _, f := range reflect.VisibleFields(reflect.TypeFor[Config]()) {
		name := strings.ToLower(f.Name)
		all = append(all, Key{name, f.Tag.Get("default"), f.Tag.Get("help"), f.Tag.Get("example"), f.Index[0], checks[name]})
	}
	return all
}()

// Keys lists all keys in the order in which they are documented.
func Keys() []Key { return slices.Clone(keys) }

func keyNamed(name string) *Key {
	if i := slices.IndexFunc(keys, func(k Key) bool { return k.Name == name }); i >= 0 {
		return &keys[i]
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

// Config is what dialoguec.yaml says: each field is a key, whose name is that of the
// field in small letters. Paths are as written, relative to the folder of the file; a
// value that is not there is empty. The tags are what [Key] says.
type Config struct {
	Sources     []Value   `help:"the statements: files, folders or patterns" example:"[statements]"`
	Documents   Value     `help:"the source manifest, a table of where the statements are from; see dialoguec help sources" example:"sources.csv"`
	Registries  []Value   `help:"further organizations: files or patterns; see dialoguec help registry" example:"[\"registry/*.tsv\"]"`
	Corrections []Value   `help:"corrections by hand: files or patterns; see dialoguec help corrections" example:"[\"curation/*.yaml\"]"`
	Out         Value     `help:"the folder of the dataset" example:"dist" default:"dist"`
	Formats     []Value   `help:"the formats to write; default stands for all that are written if none is named; see dialoguec help formats" example:"[default, xlsx, sqlite, site]" default:"default"`
	Try         Value     `help:"the folder of the compiler that go run ./cmd/wasm makes; with it, the format site has a page on which a text is tried" example:"wasm"`
	Jobs        int       `help:"how many statements are compiled at a time" example:"2" default:"one for each processor"`
	Base        Value     `help:"the IRI that all identifiers begin with: yours, ending in /" example:"https://data.example/dialogues/" default:"https://example.org/dialogues/"`
	Title       Localized `help:"the name of the dataset" example:"{en: Policy dialogues, ja: 政策対話}"`
	Description Localized `help:"what the dataset holds, in a few sentences" example:"{en: \"Joint statements as data.\"}"`
	Version     Value     `help:"the version of the dataset, which you choose" example:"\"1.0\""`
	Released    Value     `help:"the day on which this version was or will be published; without it the dataset is a draft" example:"2026-01-31"`
	Publisher   Localized `help:"who publishes the dataset" example:"{en: Office of Dialogues, ja: 対話局}"`
	Contact     Value     `help:"an e-mail address or page for questions" example:"data@agency.example"`
	Homepage    Value     `help:"the page of the dataset" example:"https://agency.example/dialogues"`
	License     Value     `help:"the licence of the dataset: an identifier of SPDX or the address of its text" example:"CC-BY-4.0"`
	Keywords    []Value   `help:"words by which the dataset is to be found" example:"[digital policy, 外交]"`
	DOI         Value     `help:"the DOI of the dataset" example:"10.5281/zenodo.1234567"`
}
