package score

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"sort"

	"dialoguec/cmd/dialoguec/internal/disk"
)

// Gold is the facts that a careful reader took from one statement. What the
// fields mean stands in the guide to annotation; null and missing are empty.
type Gold struct {
	File     string   `json:"file"`
	Language string   `json:"language"`
	Scope    []string `json:"scope"` // the kinds of facts that were annotated; empty means all
	Document struct {
		Title       string `json:"title"`
		Type        string `json:"type"`
		Issued      string `json:"issued"`
		IssuedPlace string `json:"issued_place"`
	} `json:"document"`
	Series        []GoldEntity    `json:"series"`
	Meetings      []GoldMeeting   `json:"meetings"`
	Organizations []GoldEntity    `json:"organizations"`
	People        []GoldEntity    `json:"people"`
	Participation []GoldPart      `json:"participation"`
	Sections      []GoldSection   `json:"sections"`
	Provisions    []GoldProvision `json:"provisions"`
	Mentions      []GoldMention   `json:"mentions"`
}

// GoldEntity is a series, an organization or a person.
type GoldEntity struct {
	Name    string   `json:"name"`
	Aliases []string `json:"aliases"`
	Country string   `json:"country"`
	Title   string   `json:"title"`
}

// GoldMeeting is a meeting; Ordinal 0 means that none is printed.
type GoldMeeting struct {
	Series  string `json:"series"`
	Ordinal int    `json:"ordinal"`
	Status  string `json:"status"`
	Date    string `json:"date"`
	City    string `json:"city"`
}

// GoldPart is a participation.
type GoldPart struct {
	Side         string `json:"side"`
	Role         string `json:"role"`
	Person       string `json:"person"`
	Organization string `json:"organization"`
}

// GoldSection is a printed heading.
type GoldSection struct {
	Heading string `json:"heading"`
}

// GoldProvision is a sentence or item in which the parties act.
type GoldProvision struct {
	Actors   []string `json:"actor"`
	Acts     []string `json:"acts"`
	Snippet  string   `json:"snippet"` // its first words
	Deadline string   `json:"deadline"`
}

// GoldMention is another event, document, programme, group or forum.
type GoldMention struct {
	Kind string `json:"kind"`
	Name string `json:"name"`
	Date string `json:"date"`
}

// ReadGold reads the annotated facts of a folder, one .json file a statement,
// in the order of the file names.
func ReadGold(dir string) ([]Gold, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("%s holds no .json file with annotated facts", dir)
	}
	sort.Strings(paths)
	var golds []Gold
	for _, path := range paths {
		data, err := disk.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("%s: %s", path, disk.Cause(err))
		}
		var g Gold
		if err := json.Unmarshal(data, &g); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		if g.File == "" {
			return nil, fmt.Errorf("%s: it names no file", path)
		}
		golds = append(golds, g)
	}
	return golds, nil
}

// scores reports whether facts of a kind were annotated.
func (g *Gold) scores(kind string) bool { return len(g.Scope) == 0 || slices.Contains(g.Scope, kind) }
