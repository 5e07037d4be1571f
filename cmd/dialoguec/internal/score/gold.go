package score

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"reflect"
	"slices"
	"sort"

	"dialoguec/cmd/dialoguec/internal/disk"
)

// Gold is the facts that a careful reader took from one statement; null and
// missing are empty. The tag help says what a field means, see [Form].
type Gold struct {
	File          string          `json:"file" help:"the statement, as a path below the folder of statements"`
	Language      string          `json:"language" help:"en or ja"`
	Scope         []string        `json:"scope" help:"the kinds of facts that were annotated; empty means all"`
	Document      GoldDocument    `json:"document" help:"the statement itself"`
	Series        []GoldEntity    `json:"series" help:"the series of meetings that are named"`
	Meetings      []GoldMeeting   `json:"meetings" help:"the meetings that are reported, mentioned or planned"`
	Organizations []GoldEntity    `json:"organizations" help:"the bodies that are named"`
	People        []GoldEntity    `json:"people" help:"the persons that are named"`
	Participation []GoldPart      `json:"participation" help:"who took part in the meeting that is reported"`
	Sections      []GoldSection   `json:"sections" help:"the printed headings"`
	Provisions    []GoldProvision `json:"provisions" help:"the sentences or items in which the parties act"`
	Mentions      []GoldMention   `json:"mentions" help:"other events, documents, programmes, groups and forums that are referred to"`
}

// GoldDocument is the statement itself.
type GoldDocument struct {
	Title       string `json:"title" help:"the title as printed"`
	Type        string `json:"type" help:"what it calls itself, in lower case: joint statement"`
	Issued      string `json:"issued" help:"the day of issue, as EDTF"`
	IssuedPlace string `json:"issued_place" help:"the place of issue as printed"`
}

// GoldEntity is a series, an organization or a person.
type GoldEntity struct {
	Name    string   `json:"name" help:"the fullest name printed"`
	Aliases []string `json:"aliases" help:"further names that are right too"`
	Country string   `json:"country" help:"a code of ISO 3166-1 alpha-2, EU or INT"`
	Title   string   `json:"title" help:"of a person: the post as printed"`
}

// GoldMeeting is a meeting; Ordinal 0 means that none is printed.
type GoldMeeting struct {
	Series  string `json:"series" help:"the name of its series"`
	Ordinal int    `json:"ordinal" help:"the number of the meeting; 0 if none is printed"`
	Status  string `json:"status" help:"held, mentioned or planned"`
	Date    string `json:"date" help:"its date, as EDTF"`
	City    string `json:"city" help:"its city as printed"`
}

// GoldPart is a participation.
type GoldPart struct {
	Side         string `json:"side" help:"the country, EU, INT, private or other"`
	Role         string `json:"role" help:"head, host, member, private_sector or speaker"`
	Person       string `json:"person" help:"the name of the person"`
	Organization string `json:"organization" help:"the name of the body"`
}

// GoldSection is a printed heading.
type GoldSection struct {
	Heading string `json:"heading" help:"the heading as printed, without its number"`
}

// GoldProvision is a sentence or item in which the parties act.
type GoldProvision struct {
	Actors   []string `json:"actor" help:"who acts: participants, both governments, codes of countries, INT, private sector, or a name"`
	Acts     []string `json:"acts" help:"what they do: agree, commit, welcome, …"`
	Snippet  string   `json:"snippet" help:"its first words"`
	Deadline string   `json:"deadline" help:"by when, as EDTF"`
}

// GoldMention is another event, document, programme, group or forum.
type GoldMention struct {
	Kind string `json:"kind" help:"event, document, programme, working_group or forum"`
	Name string `json:"name" help:"its name as printed"`
	Date string `json:"date" help:"its date, as EDTF"`
}

// Key is a key of a file of annotated facts.
type Key struct {
	Path string // from the top of the file, with [] for each item of a list
	Help string
}

// Form lists the keys of a file of annotated facts.
func Form() []Key { return form("", reflect.TypeFor[Gold]()) }

func form(path string, t reflect.Type) []Key {
	var out []Key
	for i := range t.NumField() {
		f := t.Field(i)
		at, inner := path+f.Tag.Get("json"), f.Type
		if inner.Kind() == reflect.Slice {
			at, inner = at+"[]", inner.Elem()
		}
		out = append(out, Key{at, f.Tag.Get("help")})
		if inner.Kind() == reflect.Struct {
			out = append(out, form(at+".", inner)...)
		}
	}
	return out
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
