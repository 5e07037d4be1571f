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

// object is a part of a log.
type object = schema.Ordered

func said(text string) object { return object{{"text", text}} }

// writeSARIF writes one log of SARIF 2.1.0, also if there is nothing to say. Its levels
// have the names of the severities, and its columns are made to count code points as
// ours do.
func writeSARIF(w io.Writer, ds []schema.Diagnostic, opt Options) error {
	codes := documented(ds)
	rules, results := []object{}, []object{}
	for _, c := range codes {
		info := schema.Codes()[c]
		rules = append(rules, object{{"id", c}, {"shortDescription", said(info.Title)}, {"fullDescription", said(info.Explain)},
			{"help", said(info.Hint)}, {"defaultConfiguration", object{{"level", info.Severity}}}})
	}
	for _, d := range ds {
		results = append(results, resultOf(d, codes, opt.Root))
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	return e.Encode(object{
		{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"},
		{"runs", []object{{
			{"tool", object{{"driver", object{{"name", "dialoguec"}, {"version?", opt.Version}, {"rules", rules}}}}},
			{"columnKind", "unicodeCodePoints"}, {"results", results},
		}}},
	})
}

// documented lists the codes that occur and are documented, in order.
func documented(ds []schema.Diagnostic) []schema.Code {
	var codes []schema.Code
	for _, d := range ds {
		if _, ok := schema.Codes()[d.Code]; ok {
			codes = append(codes, d.Code)
		}
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}

func resultOf(d schema.Diagnostic, codes []schema.Code, root string) object {
	message := d.Message
	if d.Hint != "" {
		message += " (hint: " + d.Hint + ")"
	}
	var rule any
	if i := slices.Index(codes, d.Code); i >= 0 {
		rule = &i // which 0 is no lack of
	}
	var at, related []object
	if d.Path != "" {
		at = []object{{{"physicalLocation", physical(d.Position, root)}}}
	}
	for _, r := range d.Related {
		if r.Path != "" {
			related = append(related, object{{"physicalLocation", physical(r.Position, root)}, {"message", said(r.Message)}})
		}
	}
	return object{{"ruleId", d.Code}, {"ruleIndex?", rule}, {"level", d.Severity}, {"message", said(message)},
		{"locations?", at}, {"relatedLocations?", related}}
}

func physical(at schema.Position, root string) object {
	place := object{{"artifactLocation", object{{"uri", uriOf(at.Path, root)}}}}
	if at.Line <= 0 {
		return place
	}
	region := object{{"startLine", at.Line}}
	if at.Column > 0 {
		region = append(region, object{{"startColumn", at.Column}, {"endColumn", max(at.Column, at.EndColumn)}}...)
	}
	if text := spanned(at); text != "" {
		region = append(region, object{{"snippet", said(text)}}...)
	}
	return append(place, object{{"region", region}}...)
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
