package report

import (
	"encoding/json"
	"io"
	"net/url"
	"path/filepath"
	"slices"
	"strings"

	"dialoguec/schema"
)

// The parts of SARIF 2.1.0 that are used. Its levels have the names of the
// severities, and its columns are made to count code points as ours do.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name    string      `json:"name"`
		Version string      `json:"version,omitempty"`
		Rules   []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID      string       `json:"id"`
		Short   sarifText    `json:"shortDescription"`
		Full    sarifText    `json:"fullDescription"`
		Help    sarifText    `json:"help"`
		Default sarifDefault `json:"defaultConfiguration"`
	}
	sarifDefault struct {
		Level schema.Severity `json:"level"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId"`
		RuleIndex *int            `json:"ruleIndex,omitempty"`
		Level     schema.Severity `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations,omitempty"`
		Related   []sarifLocation `json:"relatedLocations,omitempty"`
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
		Message  *sarifText    `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int        `json:"startLine"`
		StartColumn int        `json:"startColumn,omitempty"`
		EndColumn   int        `json:"endColumn,omitempty"`
		Snippet     *sarifText `json:"snippet,omitempty"`
	}
)

// writeSARIF writes one SARIF log, also if there is nothing to say.
func writeSARIF(w io.Writer, ds []schema.Diagnostic, opt Options) error {
	rules := sarifRules(ds)
	results := make([]sarifResult, 0, len(ds))
	for _, d := range ds {
		results = append(results, sarifOf(d, rules, opt.Root))
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(sarifLog{
		Schema: "https://json.schemastore.org/sarif-2.1.0.json", Version: "2.1.0",
		Runs: []sarifRun{{
			Tool:       sarifTool{sarifDriver{Name: "dialoguec", Version: opt.Version, Rules: rules}},
			ColumnKind: "unicodeCodePoints", Results: results,
		}},
	})
}

// sarifRules documents the codes that occur, in order.
func sarifRules(ds []schema.Diagnostic) []sarifRule {
	var codes []schema.Code
	for _, d := range ds {
		codes = append(codes, d.Code)
	}
	slices.Sort(codes)
	rules := []sarifRule{}
	for _, c := range slices.Compact(codes) {
		info, ok := schema.Codes[c]
		if !ok {
			continue
		}
		rules = append(rules, sarifRule{string(c), sarifText{info.Title}, sarifText{info.Explain},
			sarifText{info.Hint}, sarifDefault{info.Severity}})
	}
	return rules
}

func sarifOf(d schema.Diagnostic, rules []sarifRule, root string) sarifResult {
	r := sarifResult{RuleID: string(d.Code), Level: d.Severity, Message: sarifText{d.Message}}
	if d.Hint != "" {
		r.Message.Text += " (hint: " + d.Hint + ")"
	}
	if i := slices.IndexFunc(rules, func(rule sarifRule) bool { return rule.ID == string(d.Code) }); i >= 0 {
		r.RuleIndex = &i
	}
	if d.Path != "" {
		r.Locations = []sarifLocation{{Physical: physical(d.Position, root)}}
	}
	for _, rel := range d.Related {
		if rel.Path != "" {
			r.Related = append(r.Related, sarifLocation{physical(rel.Position, root), &sarifText{rel.Message}})
		}
	}
	return r
}

func physical(at schema.Position, root string) sarifPhysical {
	p := sarifPhysical{Artifact: sarifArtifact{uriOf(at.Path, root)}}
	if at.Line <= 0 {
		return p
	}
	p.Region = &sarifRegion{StartLine: at.Line}
	if at.Column > 0 {
		p.Region.StartColumn, p.Region.EndColumn = at.Column, max(at.Column, at.EndColumn)
	}
	if text := spanned(at); text != "" {
		p.Region.Snippet = &sarifText{text}
	}
	return p
}

// spanned returns the text of a position's columns, or its whole line.
func spanned(at schema.Position) string {
	if at.Column <= 0 {
		return at.Text
	}
	line := []rune(at.Text)
	from := min(at.Column-1, len(line))
	return string(line[from:max(from, min(at.EndColumn-1, len(line)))])
}

// uriOf makes a URI of a path: one below the root stays relative to it.
func uriOf(path, root string) string {
	path = slashed(path, root)
	u := url.URL{Path: path}
	if filepath.IsAbs(filepath.FromSlash(path)) {
		u.Scheme = "file"
		u.Path = "/" + strings.TrimPrefix(u.Path, "/")
	}
	return u.String()
}

// slashed is a path with slashes, and relative to the root if it is below it, as
// annotations of a repository must be. A path elsewhere stays as it is.
func slashed(path, root string) string {
	path = filepath.Clean(path)
	absolute, err := filepath.Abs(path)
	if err != nil || root == "" {
		return filepath.ToSlash(path)
	}
	if below, err := filepath.Rel(root, absolute); err == nil && filepath.IsLocal(below) {
		path = below
	}
	return filepath.ToSlash(path)
}
