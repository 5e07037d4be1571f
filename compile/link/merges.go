package link

import (
	"fmt"
	"slices"

	"dialoguec/compile/link/correct"
	"dialoguec/compile/link/name"
	"dialoguec/schema"
)

// merge is a correction that makes one entity of two.
type merge struct{ *correct.Entry }

// entity is what a merge needs to know of a row of any table.
type entity struct {
	s     int
	name  string
	names []schema.Name
	fact  *schema.Fact
}

func (e entity) called(name string) bool {
	return e.name == name || slices.Contains(textsOf(e.names), name)
}

// mergeTables are the tables whose entities can be merged.
var mergeTables = []string{"organizations", "people", "series"}

// checkMerges reports merges of tables that have no entities.
func (l *linker) checkMerges() {
	for _, m := range l.merges {
		if !slices.Contains(mergeTables, m.Arg("table")) {
			m.FailAt("table", fmt.Sprintf("rows of %q cannot be merged", m.Arg("table")))
			l.problems = append(l.problems, m.File.Problems[len(m.File.Problems)-1])
		}
	}
}

// mergePairs joins the pairs of entities of a table that the user says are one:
// the first has the name that is given up, the second the one that stays. It
// notes why, and returns the names that the user wants shown.
func (l *linker) mergePairs(table string, n int, at func(i int) entity, same *groups, why []string) (shown []shownName) {
	for _, m := range l.merges {
		if m.Arg("table") != table {
			continue
		}
		from, to := -1, -1
		for i := range n {
			e := at(i)
			if from < 0 && e.s == m.Statement && e.called(m.Arg("value")) && m.Overlap(e.fact) > 0 {
				from = i
			}
			if to < 0 && e.called(m.Arg("with")) {
				to = i
			}
		}
		switch {
		case from < 0:
			m.FailAt("value", fmt.Sprintf("no row of %s at the quote is named %q", table, m.Arg("value")))
		case to < 0:
			m.FailAt("with", fmt.Sprintf("no row of %s is named %q", table, m.Arg("with")))
		default:
			same.join(from, to)
			why[from] = m.Basis()
			shown = append(shown, shownName{from, m.Arg("with")})
			continue
		}
		l.problems = append(l.problems, m.File.Problems[len(m.File.Problems)-1])
	}
	return shown
}

// applyMerges joins people as the user says.
func (c *personClusters) applyMerges() {
	at := func(i int) entity {
		f := &c.mentions[i]
		return entity{f.s, f.person.Name, f.person.Names, &f.person.Fact}
	}
	c.shown = c.l.mergePairs("people", len(c.mentions), at, c.same, c.why)
}

// mergeBodies joins organizations as the user says, and returns the reasons.
func (l *linker) mergeBodies(bodies []body, same *groups) (why []string, shown []shownName) {
	why = make([]string, len(bodies))
	at := func(i int) entity {
		b := &bodies[i]
		return entity{b.s, b.org.Name, b.org.Names, &b.org.Fact}
	}
	return why, l.mergePairs("organizations", len(bodies), at, same, why)
}

// applyMerges joins series as the user says.
func (c *seriesClusters) applyMerges() {
	at := func(i int) entity {
		d := &c.all[i]
		return entity{d.s, d.series.Name, d.series.Names, &d.series.Fact}
	}
	c.shown = c.l.mergePairs("series", len(c.all), at, c.same, c.why)
}

// shownName is the name that the user wants shown for the set of a member.
type shownName struct {
	member int
	name   string
}

// shownOf finds the name that the user wants shown for a set, or "".
func shownOf(list []shownName, same *groups, set []int) string {
	for _, s := range list {
		if same.find(s.member) == same.find(set[0]) {
			return s.name
		}
	}
	return ""
}

// show makes a name the one that is shown, in its language too.
func show(printed string, to, en, ja *string) {
	if printed == "" {
		return
	}
	*to = printed
	if name.Latin(printed) {
		*en = printed
	} else {
		*ja = printed
	}
}
