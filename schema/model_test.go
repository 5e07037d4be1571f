package schema

import "testing"

func TestPromises(t *testing.T) {
	both := []Act{Agree, Commit}
	for _, c := range []struct {
		p    Provision
		want bool
		act  Act
	}{
		{Provision{Acts: both, Commitment: NoCommitment}, true, Commit},
		{Provision{Commitment: VagueCommitment}, true, ""},
		{Provision{Acts: both, Commitment: SpecificCommitment, Negated: true}, false, Commit},
		{Provision{Acts: []Act{Welcome, Call}, Commitment: NoCommitment}, false, Welcome},
	} {
		if got := c.p.Promises(); got != c.want {
			t.Errorf("Promises of %+v: %v", c.p, got)
		}
		if got := c.p.MainAct(); got != c.act {
			t.Errorf("MainAct of %+v: %q", c.p, got)
		}
	}
}

func TestPrecision(t *testing.T) {
	for date, want := range map[EDTF]Precision{
		"2014-09-16": PrecisionDay, "2014-09-16/2014-09-17": PrecisionDay, "2014-03": PrecisionMonth, "2013-36": PrecisionQuarter,
		"2021-23": PrecisionSeason, "2016-01/2016-06": PrecisionHalf, "2016-07/2016-12": PrecisionHalf, "2019": PrecisionYear,
		"2019-04/2020-03": PrecisionInterval, "2019/2020": PrecisionInterval, "2019-01-01/2019": PrecisionInterval, "": "", "soon": "",
	} {
		if got := date.Precision(); got != want {
			t.Errorf("%q is precise to %q, want %q", date, got, want)
		}
	}
	if a, b := EDTF("2019-24").Range(); a != "2019-12-01" || b != "2020-02-29" {
		t.Errorf("the winter of 2019 is %s to %s", a, b)
	}
}

// TestScoreOf holds the interval against known values of the Wilson interval.
func TestScoreOf(t *testing.T) {
	for _, c := range []struct {
		right, judged int
		low, high     float64
		reliability   Reliability
	}{
		{0, 0, 0, 0, Untested}, {9, 9, 0.701, 1, Untested}, {10, 10, 0.722, 1, LowReliability},
		{48, 50, 0.865, 0.989, FairReliability}, {200, 200, 0.981, 1, HighReliability},
	} {
		s := ScoreOf("r", "", c.right, c.judged)
		if s.Low != c.low || s.High != c.high || s.Reliability() != c.reliability {
			t.Errorf("%d of %d: %v to %v, %s", c.right, c.judged, s.Low, s.High, s.Reliability())
		}
	}
}

func TestValidID(t *testing.T) {
	for id, want := range map[string]bool{
		"us-fcc": true, "jp-us/2-b/1": true, "x-1a2b3c4d": true, "": false, "a/": false, "/a": false, "a//b": false, "-a": false,
		"a-": false, "a--b": false, "A": false, "a b": false, "総務省": false, "a.b": false, "..": false,
	} {
		if got := ValidID(id); got != want {
			t.Errorf("ValidID(%q) is %v", id, got)
		}
	}
}

// TestReliabilityBounds: a bound itself is enough.
func TestReliabilityBounds(t *testing.T) {
	for low, want := range map[float64]Reliability{0.95: HighReliability, 0.9499: FairReliability, 0.8: FairReliability, 0.7999: LowReliability} {
		if got := (RuleScore{Judged: 50, Low: low}).Reliability(); got != want {
			t.Errorf("%v is %s, want %s", low, got, want)
		}
	}
}
