package en

import (
	"testing"

	"dialoguec/compile/en/lex"
	"dialoguec/compile/fact"
)

// TestIssuedBelowTitle holds that a day on the line of the title gives way to one
// on a line of its own, and that the title with its day is no heading.
func TestIssuedBelowTitle(t *testing.T) {
	const title = "The 2nd Norway-Chile Ocean Dialogue (June 3, 2019)"
	f := read(t, title+"\n\nJune 6, 2019\n\nMinistry of Ports\n\n"+title+"\n\nNorway and Chile held the second Norway-Chile Ocean Dialogue in Oslo.")
	if got := f.Document.Issued; got != "2019-06-06" {
		t.Errorf("issued %s, want 2019-06-06", got)
	}
	if len(f.Agenda) > 0 {
		t.Errorf("sections %v, want none", f.Agenda)
	}
	f = read(t, "Updated: 27/07/2017\n\nNorway-Chile Ocean Dialogue held in Oslo\n\nThe Norway-Chile Ocean Dialogue was held in Oslo on 25 July 2017.")
	if d := f.Document; d.Issued != "2017-07-27" || d.Title != "Norway-Chile Ocean Dialogue held in Oslo" {
		t.Errorf("issued %s, title %q", d.Issued, d.Title)
	}
}

// TestIssuedIsADay holds that the days of a meeting in the head are not its
// date of issue where a day of issue follows.
func TestIssuedIsADay(t *testing.T) {
	f := read(t, "Second Norway-Chile Ocean Dialogue\nOslo, 3-4 June 2019\n\nIssued on 12 June 2019\n\nNorway and Chile held the second Norway-Chile Ocean Dialogue in Oslo.")
	if got := f.Document.Issued; got != "2019-06-12" {
		t.Errorf("issued %s, want 2019-06-12", got)
	}
}

func TestTitleType(t *testing.T) {
	tests := []struct{ title, want string }{
		{"Joint Press Statement for the Ruritania-Chile Ports Dialogue", "joint press statement"},
		{"Joint Statement: Ruritania and Chile", "joint statement"},
		{"Joint Peru-Chile statement after the Ports Evening", "joint statement"},
		{"Joint Port-Safety Rules on Berths", ""},
		{"Joint Communique issued at the close of the session", "joint communique"},
		{"Outcome of the Second Ports Dialogue", "outcome"},
		{"Readout of the Ports Dialogue", "readout"},
		{"JOINT STATEMENT OF THE SECOND PORTS DIALOGUE", "joint statement"},
		{"Ruritania-Chile Joint Statement: Ports of Tomorrow", "joint statement"},
		{"Statement Prize of the Ports Dialogue", ""},
		{"Co-Chairs’ Statement – Second Ports Dialogue", "co-chairs’ statement"},
		{"Second Ports Dialogue Joint Outcomes Statement", "joint outcomes statement"},
		{"Ruritania-Chile Ports Dialogue", ""},
	}
	for _, tt := range tests {
		if got := titleKind(tt.title); got != tt.want {
			t.Errorf("titleKind(%q) = %q, want %q", tt.title, got, tt.want)
		}
	}
}

// TestSection holds that the part of a site that is called after a kind of
// document says the kind of a page whose title says none.
func TestSection(t *testing.T) {
	tests := []struct{ head, want string }{
		{"Press Releases\n\nPorts Dialogue of Ruritania and Chile", "press release"},
		{"Press Releases\n\nJoint Statement of the Ports Dialogue", "joint statement"},
		{"Press Officers\n\nPorts Dialogue of Ruritania and Chile", ""},
		{"Ports Dialogue of Ruritania and Chile", ""},
	}
	for _, tt := range tests {
		if got := read(t, tt.head+"\n\nMay 3, 2019\n\nChile and Ruritania discussed cranes.\n").Document.Type; got != tt.want {
			t.Errorf("%q: type %q, want %q", tt.head, got, tt.want)
		}
	}
}

func TestDocument(t *testing.T) {
	f := read(t, "Joint Statement on Ports\n\nMedia Note\nOffice of the Spokesperson\nWashington, DC\nMay 3, 2019\n\nChile and Ruritania met.\n\n1. Cranes\n\nThey discussed cranes.\n\n###\n")
	d := f.Document
	if d.Title != "Joint Statement on Ports" || d.Type != "media note" || d.IssuedPlace != "Washington, DC" || len(d.Spans) != 5 {
		t.Errorf("document is %+v", d)
	}
	if len(f.Agenda) != 1 || f.Agenda[0].Number != "1" || f.Agenda[0].Heading != "Cranes" {
		t.Errorf("agenda is %+v", f.Agenda)
	}
	furniture := 0
	for _, p := range f.Passages {
		if p.Kind == fact.Furniture {
			furniture++
		}
	}
	if furniture != 1 {
		t.Errorf("%d passages are furniture, want 1: %+v", furniture, f.Passages)
	}
}

func TestDateLine(t *testing.T) {
	tests := []struct {
		line      string
		date, day bool
	}{
		{"September 19, 2014", true, true}, {"Friday, 19 September 2014", true, true}, {"Nov. 1st, 2010", true, true}, {"2014-09-19", true, true}, {"19.09.2014", true, true},
		{"31 October – 1 November 2018", true, false}, {"September 2014", true, false},
		{"19/09/2014", true, true}, {"09/19/2014", true, true}, {"04-04-2014", true, true}, {"03/04/2014", false, false}, {"Washington, DC", false, false}, {"May 2019 Dialogue", false, false}, {"19 September", false, false},
	}
	for _, tt := range tests {
		if date, day := lex.DateLine(tt.line); date != tt.date || day != tt.day {
			t.Errorf("dateLine(%q) = %v, %v, want %v, %v", tt.line, date, day, tt.date, tt.day)
		}
	}
}

func TestShare(t *testing.T) {
	for text, least := range map[string]float64{"Both sides met in São Paulo.": 0.9, "Both sides met (第3回).": 0.5} {
		if got := lex.Share(text); got < least {
			t.Errorf("Share(%q) = %v, want at least %v", text, got, least)
		}
	}
	for _, text := range []string{"", "123", "双方は会合を開催した。", "Обе стороны встретились."} {
		if got := lex.Share(text); got > 0.1 {
			t.Errorf("Share(%q) = %v, want none", text, got)
		}
	}
}

func TestSignedAt(t *testing.T) {
	for text, want := range map[string]string{
		"Signed at Lima on May 3, 2020, in two copies.": "Lima",
		"Done in Nairobi, in duplicate.":                "Nairobi",
		"ADOPTED in Nairobi on the Third of May 2020.":  "Nairobi",
		"Signed on May 3, 2020.":                        "",
		"They met in Lima.":                             "",
	} {
		f := read(t, "Joint Declaration of Chile and Kenya\n\nWe reaffirm our friendship.\n\n"+text+"\n")
		if f.Document.IssuedPlace != want {
			t.Errorf("%s: issued in %q, want %q", text, f.Document.IssuedPlace, want)
		}
	}
}

// TestIssuedInFigures holds that a line of the head dates the document however
// its day is written.
func TestIssuedInFigures(t *testing.T) {
	f := read(t, "Chile-Peru Harbor Dialogue\n\n03.05.2021\n\nChile and Peru held the Chile-Peru Harbor Dialogue in Lima on May 2.")
	if got := f.Document.Issued; got != "2021-05-03" {
		t.Errorf("issued %s, want 2021-05-03", got)
	}
}
