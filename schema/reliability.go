package schema

import (
	"math"
	"slices"
)

// Reliability says how far a row can be trusted: how well its rule does on
// texts that people annotated.
type Reliability string

// The closed list of reliabilities.
const (
	HighReliability Reliability = "high"
	FairReliability Reliability = "fair"
	LowReliability  Reliability = "low"
	Untested        Reliability = "untested"
	Reviewed        Reliability = "reviewed"
)

// Reliabilities lists all reliabilities.
var Reliabilities = []Reliability{HighReliability, FairReliability, LowReliability, Untested, Reviewed}

// What it takes to call a rule reliable.
const (
	leastJudged = 10   // facts
	highBound   = 0.95 // of the lower end of the 95 % interval
	fairBound   = 0.8
)

// Reliability returns what the score of a rule says of its rows.
func (r RuleScore) Reliability() Reliability {
	switch {
	case r.Judged < leastJudged:
		return Untested
	case r.Low >= highBound:
		return HighReliability
	case r.Low >= fairBound:
		return FairReliability
	}
	return LowReliability
}

// Corrected reports whether a person set a value of the fact.
func (f *Fact) Corrected() bool {
	return slices.ContainsFunc(f.Provenance, func(p Provenance) bool { return p.Origin == OriginCorrected })
}

// ScoreOf returns the score of a rule of whose facts some were judged, with
// the 95 % interval of Wilson, to three decimals.
func ScoreOf(rule, reads string, right, judged int) RuleScore {
	s := RuleScore{Rule: rule, Reads: reads, Right: right, Judged: judged}
	if judged == 0 {
		return s
	}
	const z = 1.959964 // of the normal distribution, for 95 %
	n, p := float64(judged), float64(right)/float64(judged)
	middle := p + z*z/(2*n)
	spread := z * math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
	scale := 1 + z*z/n
	s.Share, s.Low, s.High = thousandths(p), thousandths((middle-spread)/scale), thousandths((middle+spread)/scale)
	return s
}

func thousandths(f float64) float64 { return math.Round(max(f, 0)*1000) / 1000 }
