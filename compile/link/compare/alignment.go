package compare

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"dialoguec/schema"
)

// LeastAlike is the score from which two provisions may be versions of one.
const LeastAlike = 0.4

// side is one language version of a statement while it is aligned.
type side struct {
	document   *schema.Document
	provisions []worded
	sections   []int // of each provision, the number of its section from 1; 0 before the first
}

// match is a pair of provisions of two versions, by their places; a place of
// -1 means that the other version has none.
type match struct {
	a, b  int
	score float64
}

// shifts is by how many sections two versions may be apart: one may have a
// title or a list of participants as its first headings.
var shifts = []int{0, 1, -1, 2, -2}

// align pairs the provisions of two versions in their order, so that the pairs
// are as alike as can be; those without a partner stand for themselves. One
// version may have some headings more in front.
func align(v *vocabulary, a, b *side) []match {
	var best []match
	most := -1.0
	scores := pairScores(v, a, b)
	for _, shift := range shifts {
		matches := alignShifted(scores, a, b, shift)
		sum := 0.0
		for _, m := range matches {
			sum += m.score
		}
		if sum > most {
			best, most = matches, sum
		}
	}
	return best
}

func alignShifted(scores [][]pair, a, b *side, shift int) []match {
	n, m := len(a.provisions), len(b.provisions)
	score := make([][]float64, n)
	best := make([][]float64, n+1) // of the first i and the first j provisions
	for i := range best {
		best[i] = make([]float64, m+1)
	}
	for i := range n {
		score[i] = make([]float64, m)
		for j := range m {
			score[i][j] = scores[i][j].at(a.sections[i], b.sections[j], shift)
			best[i+1][j+1] = max(best[i][j+1], best[i+1][j], best[i][j]+score[i][j]-LeastAlike)
		}
	}
	var out []match
	for i, j := n, m; i > 0 || j > 0; {
		switch {
		case i > 0 && best[i][j] == best[i-1][j]:
			i--
			out = append(out, match{i, -1, 0})
		case j > 0 && (i == 0 || best[i][j] == best[i][j-1]):
			j--
			out = append(out, match{-1, j, 0})
		default:
			i, j = i-1, j-1
			out = append(out, match{i, j, score[i][j]})
		}
	}
	slices.Reverse(out)
	return out
}

// pair is the score of two provisions without their sections.
type pair struct{ sum, weights float64 }

func (s *pair) add(weight, value float64) { s.sum, s.weights = s.sum+weight*value, s.weights+weight }

// at is the score with the sections, of which those of one version are apart.
func (s pair) at(a, b, shift int) float64 {
	if a > 0 || b > 0 {
		s.add(2, truth(a+shift == b))
	}
	return s.sum / s.weights
}

func pairScores(v *vocabulary, a, b *side) [][]pair {
	out := make([][]pair, len(a.provisions))
	for i := range out {
		out[i] = make([]pair, len(b.provisions))
		for j := range out[i] {
			out[i][j] = pairScore(v, a, b, i, j)
		}
	}
	return out
}

// pairScore compares a provision of each version, 0…1: order, acts, bodies,
// numbers and dates, themes and words. What neither has does not count.
func pairScore(v *vocabulary, a, b *side, i, j int) (s pair) {
	p, q := &a.provisions[i], &b.provisions[j]
	x, y := p.words, q.words
	s.add(1, 1-math.Abs(standing(i, a)-standing(j, b)))
	s.add(1, overlapOf(p.Acts, q.Acts))
	if len(x.entities)+len(y.entities) > 0 {
		s.add(1.5, overlapOf(x.entities, y.entities))
	}
	if len(x.numbers) > 0 && len(y.numbers) > 0 {
		s.add(1.5, overlapOf(x.numbers, y.numbers))
	}
	if p.Deadline != "" && q.Deadline != "" {
		s.add(1.5, truth(p.Deadline == q.Deadline))
	}
	if len(p.Themes)+len(q.Themes) > 0 {
		s.add(1, overlapOf(p.Themes, q.Themes))
	}
	if len(x.terms.ids) > 0 && len(y.terms.ids) > 0 {
		like, _ := v.likeness(&x.terms, &y.terms)
		s.add(3, like)
	}
	return s
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// standing is how far into its version a provision is, 0…1.
func standing(i int, s *side) float64 { return float64(i) / float64(max(1, len(s.provisions)-1)) }

// overlapOf compares two sets: what they share against what either has.
func overlapOf[T comparable](a, b []T) float64 {
	shared := 0
	for _, x := range a {
		if slices.Contains(b, x) {
			shared++
		}
	}
	if all := len(a) + len(b) - shared; all > 0 {
		return float64(shared) / float64(all)
	}
	return 0
}

// difference says what one version says more, or more strongly; "" if they
// say the same. a and b are the languages.
func difference(p, q *schema.Provision, a, b string) string {
	var out []string
	if p.Commitment != q.Commitment {
		out = append(out, fmt.Sprintf("commitment: %s %s, %s %s", a, p.Commitment, b, q.Commitment))
	}
	only := func(what, language string, list []string) {
		if len(list) > 0 {
			out = append(out, fmt.Sprintf("%s only in %s: %s", what, language, strings.Join(list, ", ")))
		}
	}
	only("acts", a, actsWithout(p.Acts, q.Acts))
	only("acts", b, actsWithout(q.Acts, p.Acts))
	switch {
	case p.Deadline == q.Deadline:
	case q.Deadline == "":
		only("deadline", a, []string{string(p.Deadline)})
	case p.Deadline == "":
		only("deadline", b, []string{string(q.Deadline)})
	default:
		out = append(out, fmt.Sprintf("deadline: %s %s, %s %s", a, p.Deadline, b, q.Deadline))
	}
	if p.Negated != q.Negated {
		out = append(out, "negated in one of them")
	}
	return strings.Join(out, "; ")
}

func actsWithout(acts, others []schema.Act) []string {
	var out []string
	for _, a := range acts {
		if !slices.Contains(others, a) {
			out = append(out, string(a))
		}
	}
	return out
}

// alignments writes the rows of two versions: of a pair both provisions, of
// one without a partner itself alone.
func alignments(a, b *side, matches []match) []schema.Alignment {
	var out []schema.Alignment
	for _, m := range matches {
		switch {
		case m.b < 0:
			out = append(out, schema.Alignment{ProvisionA: a.provisions[m.a].ID, Difference: "only in " + a.document.Language})
		case m.a < 0:
			out = append(out, schema.Alignment{ProvisionA: b.provisions[m.b].ID, Difference: "only in " + b.document.Language})
		default:
			p, q := a.provisions[m.a], b.provisions[m.b]
			out = append(out, schema.Alignment{ProvisionA: p.ID, ProvisionB: q.ID, Score: math.Round(m.score*1000) / 1000,
				Difference: difference(p.Provision, q.Provision, a.document.Language, b.document.Language)})
		}
	}
	return out
}

// sideOf gathers what aligning needs of a document.
func (t *open) sideOf(d *schema.Document) *side {
	s := &side{document: d, provisions: t.of(d)}
	for _, p := range s.provisions {
		n, _ := t.section(p.Provision)
		s.sections = append(s.sections, n)
	}
	return s
}
