package read

import (
	"testing"

	"dialoguec/compile/fact"
	"dialoguec/schema"
)

func TestStrength(t *testing.T) {
	agree, commit := []schema.Act{schema.Agree}, []schema.Act{schema.Commit}
	for _, x := range []struct {
		says Undertaking
		want schema.Commitment
	}{
		{Undertaking{Acts: []schema.Act{schema.Recognize}, Action: true, Dated: true}, schema.NoCommitment},
		{Undertaking{Acts: agree}, schema.NoCommitment},
		{Undertaking{Acts: agree, Action: true}, schema.SpecificCommitment},
		{Undertaking{Acts: commit}, schema.SpecificCommitment},
		{Undertaking{Acts: commit, Slight: true}, schema.VagueCommitment},
		{Undertaking{Acts: commit, Continuing: true}, schema.VagueCommitment},
		{Undertaking{Acts: commit, Slight: true, Continuing: true, Dated: true}, schema.SpecificCommitment},
		{Undertaking{Acts: commit, Tentative: true, Dated: true}, schema.VagueCommitment},
	} {
		if got := x.says.Strength(); got != x.want {
			t.Errorf("%+v is %s, want %s", x.says, got, x.want)
		}
	}
}

func TestDeadline(t *testing.T) {
	met := Met([]fact.Meeting{{Status: schema.Planned, Date: "2025"}, {Status: schema.Held, Date: "2021-06-03"}}, "2021-06-05")
	for _, x := range []struct {
		dues []Due
		want int
	}{
		{nil, -1},
		{[]Due{{"2021-06-04", By}}, -1}, // past when the statement was issued
		{[]Due{{"2021-06", At}}, 0},
		{[]Due{{"2022", Elsewhere}}, -1},
		{[]Due{{"2022", At}, {"2023", At}}, 0},
		{[]Due{{"2022", InName}, {"2023", InPassing}, {"2024", At}, {"2025", By}}, 3},
		{[]Due{{"2024", By}, {"2019", By}, {"2023", By}}, 0},
	} {
		if got := Deadline(x.dues, met); got != x.want {
			t.Errorf("deadline of %v is number %d, want %d", x.dues, got, x.want)
		}
	}
	if Deadline([]Due{{"1990", By}}, Met(nil, "")) != 0 {
		t.Error("any date is one to come if the days of the meeting are not known")
	}
}

func TestAction(t *testing.T) {
	met := Met([]fact.Meeting{{Status: schema.Held, Date: "2021-06-03/2021-06-04"}}, "")
	report := []schema.Act{schema.Report}
	for _, x := range []struct {
		told              Action
		recalled, foreign bool
	}{
		{Action{Acts: report, Done: "2019"}, true, false},
		{Action{Acts: report, Done: "2021-05-20"}, false, false},
		{Action{Acts: report, Done: "2019", Meeting: true}, false, false},
		{Action{Acts: []schema.Act{schema.Commit, schema.Report}, Done: "2019"}, false, false},
		{Action{Acts: []schema.Act{schema.Commit}, Done: "2019", Announced: true}, true, false},
		{Action{Acts: report, Actors: []string{"NO"}, Named: true}, false, true},
		{Action{Acts: report, Actors: []string{"NO", "JP"}, Named: true}, false, false},
		{Action{Acts: report, Actors: []string{"participants"}}, false, false},
		{Action{Acts: []schema.Act{schema.Support}, Actors: []string{"NO"}, Named: true}, false, false},
	} {
		if got := x.told.Recalled(met); got != x.recalled {
			t.Errorf("%+v is recalled: %v", x.told, got)
		}
		if got := x.told.Foreign([]string{"JP", "FJ"}); got != x.foreign {
			t.Errorf("%+v is of others: %v", x.told, got)
		}
	}
	if d := (Action{Acts: report, Actors: []string{"NO"}, Named: true}); d.Foreign([]string{"JP"}) {
		t.Error("an act is of others, though the parties are not known")
	}
}
