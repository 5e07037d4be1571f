package report

import (
	"encoding/json"
	"net/url"
	"os"
	"strings"
	"testing"

	"dialoguec/schema"
)

// sampleSARIF is a log with all that the writer knows.
func sampleSARIF(t *testing.T) string {
	return render(t, "sarif", false,
		schema.Diagnose(schema.NoMeeting, schema.At("dir/ä b.txt", "x\n会合なし", 2, 4), "none"),
		schema.Diagnose(schema.EmptyFile, schema.Position{Path: "/abs/c.txt"}, "empty"),
		schema.Diagnostic{Code: "D402", Severity: schema.Warning, Position: schema.Position{Path: "a.txt", Line: 1}, Message: "two",
			Related: []schema.Related{{Position: schema.Position{Path: "b.txt", Line: 2, Column: 3, EndColumn: 4}, Message: "other"}}},
		schema.Diagnostic{Code: "D107", Severity: schema.Error, Message: "nowhere"},
		schema.Diagnostic{Code: "X999", Severity: schema.Note, Message: "undocumented"})
}

// TestSARIF holds the log against what the schema of SARIF 2.1.0 requires.
func TestSARIF(t *testing.T) {
	text := sampleSARIF(t)
	if path := os.Getenv("SARIF_OUT"); path != "" { // for a validator from elsewhere
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var log sarifLog
	d := json.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&log); err != nil {
		t.Fatal(err)
	}
	if log.Version != "2.1.0" || len(log.Runs) != 1 || log.Runs[0].Tool.Driver.Name == "" || log.Runs[0].ColumnKind != "unicodeCodePoints" {
		t.Fatalf("the frame of the log is wrong: %s", text)
	}
	run := log.Runs[0]
	if len(run.Results) != 5 {
		t.Fatalf("%d results", len(run.Results))
	}
	for _, r := range run.Results {
		if r.Message.Text == "" || r.RuleID == "" {
			t.Errorf("a result without words or rule: %+v", r)
		}
		if r.RuleIndex != nil && run.Tool.Driver.Rules[*r.RuleIndex].ID != r.RuleID {
			t.Errorf("rule index %d is not %s", *r.RuleIndex, r.RuleID)
		}
		for _, l := range append(r.Locations, r.Related...) {
			checkLocation(t, l)
		}
	}
	if !strings.Contains(text, `"uri": "dir/%C3%A4%20b.txt"`) || !strings.Contains(text, `"uri": "file:///abs/c.txt"`) {
		t.Error("the paths are not URIs as they should be")
	}
	if !strings.Contains(text, `"text": "会合"`) {
		t.Error("the text of the span is missing")
	}
}

func checkLocation(t *testing.T, l sarifLocation) {
	t.Helper()
	if _, err := url.Parse(l.Physical.Artifact.URI); err != nil || l.Physical.Artifact.URI == "" {
		t.Errorf("uri %q: %v", l.Physical.Artifact.URI, err)
	}
	if r := l.Physical.Region; r != nil && (r.StartLine < 1 || r.StartColumn < 0 || r.EndColumn < r.StartColumn) {
		t.Errorf("region %+v", *r)
	}
}

func TestSARIFEmpty(t *testing.T) {
	if got := render(t, "sarif", false); !strings.Contains(got, `"results": []`) || !strings.Contains(got, `"rules": []`) {
		t.Errorf("a log with nothing to say needs empty lists: %s", got)
	}
}

// The parts of SARIF 2.1.0 that are used.
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
