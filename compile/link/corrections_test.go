package link

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"dialoguec/schema"
)

// entry writes a correction with the right hash.
func entry(document, quote, verb string) string {
	sum := sha256.Sum256([]byte(quote))
	return fmt.Sprintf("- document: %s\n  quote: %q\n  sha256: %s\n  %s\n  reason: for the test\n", document, quote, hex.EncodeToString(sum[:]), verb)
}

// two statements that corrections speak of.
func correctable() []*draft {
	a := write("a", "en", "2015-03-02", "JP", "KE")
	a.meeting(a.series("Japan-Kenya Tides Dialogue"), 1, schema.Held, "2015-03-02", "", "KE")
	body := a.body("KE", "", "Ministry of Tides")
	a.person("Kjersti Åsheim", "KE", "Director of Tides", body)
	a.Participations.List = append(a.Participations.List, schema.Participation{MeetingID: "m0", Side: "KE", Role: schema.Member,
		OrganizationID: body, OrganizationName: "Ministry of Tides", DocumentID: "a", Fact: a.say("Officials of the Ministry of Tides took part.")})
	a.act("agree", schema.SpecificCommitment, "They agreed to measure the tide by May 2016.")
	b := write("b", "en", "2016-03-02", "JP", "KE")
	b.meeting(b.series("Japan-Kenya Water Dialogue"), 2, schema.Held, "2016-03-02", "", "KE")
	b.person("Kjersti Aasheim", "KE", "Director of Water", b.body("KE", "", "Ministry of Water"))
	return []*draft{a, b}
}

func corrected(files ...string) (*schema.Dataset, []schema.Diagnostic) {
	var list []File
	for i, f := range files {
		list = append(list, File{fmt.Sprintf("curation/%d.yaml", i+1), []byte(f)})
	}
	return Statements(statements(correctable()), Options{Corrections: list})
}

func TestCorrections(t *testing.T) {
	const meeting = "meeting 1, held, on 2015-03-02 in "
	for _, c := range []struct {
		name, entry string
		got         func(ds *schema.Dataset) string
		want        string
	}{
		{"set", entry("a", meeting, "set: {table: meetings, field: city_printed, value: Mombasa}"),
			func(ds *schema.Dataset) string {
				return ds.Meetings[0].City + noted(ds.Meetings[0].Fact, "city_printed")
			},
			"Mombasa, corrected: correction: for the test (1.yaml:1)"},
		{"set a date", entry("a", meeting, "set: {table: meetings, field: date, value: 2015-03-04}"),
			func(ds *schema.Dataset) string { return ds.Meetings[0].StartDate + noted(ds.Meetings[0].Fact, "date") },
			"2015-03-04, corrected: correction: for the test (1.yaml:1)"},
		{"set a list", entry("a", "They agreed to measure", "set: {table: provisions, field: acts, value: agree|commit}"),
			func(ds *schema.Dataset) string {
				return fmt.Sprint(ds.Provisions.List[0].Acts) + noted(ds.Provisions.List[0].Fact, "acts")
			}, "[agree commit], corrected: correction: for the test (1.yaml:1)"},
		{"clear", entry("b", "meeting 2, held", "set: {table: meetings, field: country, value: \"\"}"),
			func(ds *schema.Dataset) string { return ds.Meetings[1].Country + noted(ds.Meetings[1].Fact, "country") },
			", corrected: correction: for the test (1.yaml:1)"},
		{"set of the document", entry("a", meeting, "set: {table: documents, field: title, value: Tides}"),
			func(ds *schema.Dataset) string { return ds.Documents[0].Title + noted(ds.Documents[0].Fact, "title") },
			"Tides, corrected: correction: for the test (1.yaml:1)"},
		{"add", entry("a", meeting, "add: {table: participations, side: JP, role: member, organization_printed: Harbour Office}"),
			func(ds *schema.Dataset) string {
				i := slices.IndexFunc(ds.Participations.List, func(p schema.Participation) bool { return p.OrganizationName == "Harbour Office" })
				p := ds.Participations.List[i]
				return string(p.Side) + " " + p.OrganizationID + " " + p.Evidence[0].Quote + noted(p.Fact, "organization_printed")
			}, "JP jp-harbour-office " + meeting + ", corrected: correction: for the test (1.yaml:1)"},
		{"drop", entry("a", "Officials of the Ministry of Tides took part.", "drop: {table: participations, field: organization_printed, value: Ministry of Tides}"),
			func(ds *schema.Dataset) string {
				return fmt.Sprint(slices.ContainsFunc(ds.Participations.List, func(p schema.Participation) bool { return p.OrganizationName == "Ministry of Tides" })) +
					noted(ds.Documents[0].Fact, "participations")
			}, "false, corrected: dropped the row with organization_printed \"Ministry of Tides\"; correction: for the test (1.yaml:1)"},
		{"merge people", entry("b", "Kjersti Aasheim", "merge: {table: people, value: Kjersti Aasheim, with: Kjersti Åsheim}"),
			func(ds *schema.Dataset) string {
				return fmt.Sprint(people(ds)) + ds.People[0].Name + noted(ds.People[0].Fact, "person_id")
			}, "[Kjersti Åsheim / Kjersti Aasheim]Kjersti Åsheim, corrected: Kjersti Aasheim: correction: for the test (1.yaml:1)"},
		{"merge bodies", entry("b", "Ministry of Water", "merge: {table: organizations, value: Ministry of Water, with: Ministry of Tides}"),
			func(ds *schema.Dataset) string {
				return ds.Organizations[0].Name + " " + asPrinted(ds.Organizations[0])
			},
			"Ministry of Tides Ministry of Tides, Ministry of Water"},
		{"merge series", entry("b", "Japan-Kenya Water Dialogue", "merge: {table: series, value: Japan-Kenya Water Dialogue, with: Japan-Kenya Tides Dialogue}"),
			func(ds *schema.Dataset) string {
				return fmt.Sprintf("%d %s %s", len(ds.Series), ds.Series[0].Name, ds.Meetings[1].PreviousID)
			}, "1 Japan-Kenya Tides Dialogue jp-ke-tides-dialogue/1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			before := statements(correctable())
			ds, problems := corrected(c.entry)
			if ds == nil {
				t.Fatalf("not applied: %v", problems)
			}
			if got := c.got(ds); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			if after := statements(correctable()); !reflect.DeepEqual(before, after) {
				t.Error("the statements were changed")
			}
		})
	}
}

// noted returns the provenance of a field.
func noted(f schema.Fact, field string) string {
	for _, p := range f.Provenance {
		if p.Field == field {
			return ", " + string(p.Origin) + ": " + p.Basis
		}
	}
	return ""
}

// TestStatementsUnchanged applies corrections to statements that are kept.
func TestStatementsUnchanged(t *testing.T) {
	kept, twin := statements(correctable()), statements(correctable())
	const quote = "Kjersti Åsheim"
	files := []File{{"c.yaml", []byte(entry("a", quote, "set: {table: people, field: last_position, value: Minister}") +
		entry("a", "They agreed to measure", "drop: {table: provisions, field: commitment, value: specific}"))}}
	ds, problems := Statements(kept, Options{Corrections: files})
	if ds == nil || len(ds.Provisions.List) != 0 || ds.People[1].Position != "Minister" {
		t.Fatalf("the corrections were not applied: %v", problems)
	}
	if !reflect.DeepEqual(kept, twin) {
		t.Error("the statements were changed")
	}
}

func TestBadCorrections(t *testing.T) {
	good := entry("a", "Ministry of Tides took", "set: {table: meetings, field: city_printed, value: Mombasa}")
	for _, c := range []struct {
		name, text string
		code       schema.Code
		line       int
		message    string
	}{
		{"no list", "document: a\n", schema.BadCorrection, 1, "corrections are a list"},
		{"no YAML", "- document: [\n", schema.BadCorrection, 1, ""},
		{"a second document", good + "---\n- document: b\n", schema.BadCorrection, 6, "second YAML document"},
		{"an alias", "- document: &a a\n  quote: *a\n", schema.BadCorrection, 2, "expected a text"},
		{"unknown key", strings.Replace(good, "reason", "because", 1), schema.BadCorrection, 5, `unknown key "because"`},
		{"key twice", good + "  reason: again\n", schema.BadCorrection, 6, "duplicate key"},
		{"no reason", strings.Replace(good, "  reason: for the test\n", "", 1), schema.BadCorrection, 1, "has no reason"},
		{"empty reason", strings.Replace(good, "for the test", `""`, 1), schema.BadCorrection, 5, "reason is empty"},
		{"no verb", strings.Replace(good, "  set: {table: meetings, field: city_printed, value: Mombasa}\n", "", 1), schema.BadCorrection, 1, "none of set"},
		{"two verbs", good + "  drop: {table: meetings, field: city_printed, value: x}\n", schema.BadCorrection, 6, "one verb"},
		{"no value", strings.Replace(good, ", value: Mombasa", "", 1), schema.BadCorrection, 4, "it has no value"},
		{"a key too many", strings.Replace(good, "value: Mombasa", "value: Mombasa, with: x", 1), schema.BadCorrection, 4, "no with"},
		{"unknown document", strings.Replace(good, "document: a", "document: z", 1), schema.BadCorrection, 1, "no source has the name z"},
		{"rotten quote", entry("a", "Ministry of Rivers", "set: {table: meetings, field: city_printed, value: x}"), schema.RottenCorrection, 2, "is not in a"},
		{"a quote that stands twice", entry("a", "Ministry of Tides", "set: {table: meetings, field: city_printed, value: x}"), schema.BadCorrection, 2, "is 2 times"},
		{"wrong hash", strings.Replace(good, "sha256: ", "sha256: 0", 1), schema.RottenCorrection, 3, "not the hash"},
		{"unknown table", strings.Replace(good, "meetings", "rivers", 1), schema.BadCorrection, 4, `no table "rivers"`},
		{"unknown field", entry("a", "meeting 1, held", "set: {table: meetings, field: river, value: x}"), schema.BadCorrection, 4, `no field "river"`},
		{"an identifier", entry("a", "meeting 1, held", "set: {table: meetings, field: series_id, value: x}"), schema.BadCorrection, 4, `no field "series_id"`},
		{"no row at the quote", good, schema.BadCorrection, 4, "no row of meetings has its evidence at the quote"},
		{"a bad date", entry("a", "meeting 1, held", "set: {table: meetings, field: date, value: 2015-13}"), schema.BadCorrection, 4, "not an EDTF date"},
		{"a bad number", entry("a", "meeting 1, held", "set: {table: meetings, field: ordinal, value: two}"), schema.BadCorrection, 4, "whole number"},
		{"a bad status", entry("a", "meeting 1, held", "set: {table: meetings, field: status, value: kept}"), schema.BadCorrection, 4, "none of held"},
		{"a bad level", entry("a", "meeting 1, held", "set: {table: meetings, field: level, value: top}"), schema.BadCorrection, 4, "none of leaders"},
		{"drop of no row", entry("a", "took part.", "drop: {table: participations, field: organization_printed, value: x}"), schema.BadCorrection, 4, "no row of participations"},
		{"merge of no row", entry("b", "Kjersti Aasheim", "merge: {table: people, value: Kjersti, with: Kjersti Åsheim}"), schema.BadCorrection, 4, `named "Kjersti"`},
		{"merge with no row", entry("b", "Kjersti Aasheim", "merge: {table: people, value: Kjersti Aasheim, with: Nobody}"), schema.BadCorrection, 4, `named "Nobody"`},
		{"merge of meetings", entry("b", "Kjersti Aasheim", "merge: {table: meetings, value: a, with: b}"), schema.BadCorrection, 4, "cannot be merged"},
	} {
		t.Run(c.name, func(t *testing.T) {
			ds, problems := corrected(c.text)
			problems = slices.DeleteFunc(problems, func(d schema.Diagnostic) bool { return d.Severity != schema.Error })
			if ds != nil || len(problems) != 1 {
				t.Fatalf("got a dataset (%v) and %v, want one error", ds != nil, problems)
			}
			p := problems[0]
			if p.Code != c.code || p.Line != c.line || p.Path != "curation/1.yaml" || p.Severity != schema.Error || !strings.Contains(p.Message, c.message) {
				t.Errorf("got %s at %s:%d %q, want %s at line %d: %s", p.Code, p.Path, p.Line, p.Message, c.code, c.line, c.message)
			}
		})
	}
}

// TestEmptyCorrections: a file of comments corrects nothing.
func TestEmptyCorrections(t *testing.T) {
	if ds, problems := corrected("# nothing yet\n", ""); ds == nil || schema.HasErrors(problems) {
		t.Errorf("got %v", problems)
	}
}
