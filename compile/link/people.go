package link

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"dialoguec/compile/link/correct"
	"dialoguec/compile/link/name"
	"dialoguec/compile/slug"
	"dialoguec/schema"
)

// personClusters is all mentions of the corpus, and which of them are one person so far.
type personClusters struct {
	l        *linker
	mentions []mention
	same     *groups
	why      []string // of each mention that was joined, the reason
	doubts   []doubt
	shown    []shownName // as the user says
}

// doubt is a pair that is likely but not certain to be one person.
type doubt struct {
	a, b *mention
	why  string
}

// linkPeople makes one row of all that are the same person. The rules are
// from the surest to the least sure; a country never joins another.
func (l *linker) linkPeople() {
	mentions := l.mentions()
	c := &personClusters{l: l, mentions: mentions, same: newGroups(len(mentions)), why: make([]string, len(mentions))}
	c.joinEqual()
	c.joinUnsided()
	for _, r := range personRules {
		c.apply(r)
	}
	c.applyMerges()
	c.findDoubts()
	c.name()
	c.fill()
	c.reportDoubts()
	for _, st := range l.statements {
		st.People = nil // which nobody needs after this
	}
}

// joinEqual joins people of one full name on one side, and people of one
// surname who were shown in the same post one after the other.
func (c *personClusters) joinEqual() {
	first := map[string]int{}
	last := map[string]int{}
	for _, i := range c.byDate() {
		f := &c.mentions[i]
		if f.person.Country == "" || len(f.name.Parts) == 0 {
			continue
		}
		key := f.person.Country + " " + f.name.Folded
		if !f.name.Alone() {
			if j, ok := first[key]; ok {
				c.join(i, j, "the same full name on the same side")
			} else {
				first[key] = i
			}
			continue
		}
		for _, p := range f.posts {
			for _, k := range p.keys {
				k = key + " " + k
				if j, ok := last[k]; ok && c.near(i, j) {
					c.join(i, j, "surname, side, post and time agree")
				}
				last[k] = i
			}
		}
	}
}

// joinUnsided joins people of one full name for whom no statement has a
// country, where the statements have a party in common.
func (c *personClusters) joinUnsided() {
	first := map[string]int{}
	for i := range c.mentions {
		f := &c.mentions[i]
		if f.person.Country != "" || f.name.Alone() {
			continue
		}
		for _, party := range sorted(c.l.parties[f.s]) {
			key := party + " " + f.name.Folded
			if j, ok := first[key]; ok {
				c.join(i, j, "the same full name, and a party in common")
			} else {
				first[key] = i
			}
		}
	}
}

// byDate lists the mentions in the order of their statements' dates.
func (c *personClusters) byDate() []int {
	out := make([]int, len(c.mentions))
	for i := range out {
		out[i] = i
	}
	slices.SortStableFunc(out, func(a, b int) int {
		return cmp.Compare(c.l.made[c.mentions[a].s].first, c.l.made[c.mentions[b].s].first)
	})
	return out
}

// near reports whether two mentions were shown within the time in which a post
// and a surname tell a person.
func (c *personClusters) near(i, j int) bool {
	a, b := c.mentions[i].s, c.mentions[j].s
	return a == b || c.l.made[a].within(c.l.made[b], tenure)
}

// join makes one person of two mentions; the later one in the list keeps the reason.
func (c *personClusters) join(i, j int, why string) {
	if c.same.join(i, j) {
		k := max(i, j)
		c.why[k] = cmp.Or(c.why[k], why)
	}
}

// apply joins each person that is known less of with the one for whom the
// rule has a reason; where there are several, none is taken and all are doubts.
func (c *personClusters) apply(r personRule) {
	pairs := c.pairs(r.keys)
	profiles := c.profiles(pairs)
	matches := map[int][]strong{}
	try := func(weak, other int) {
		if why := r.same(profiles[weak], profiles[other]); why != "" {
			matches[weak] = append(matches[weak], strong{other, why})
		}
	}
	for _, pair := range pairs {
		try(pair[0], pair[1])
		try(pair[1], pair[0])
	}
	for joined := len(matches) > 0; joined; { // a join may leave one of several
		joined = false
		for weak := range c.mentions {
			if m := c.only(weak, matches[weak]); m != nil {
				c.join(weak, m.set, m.why)
				joined = true
			}
		}
	}
	if len(matches) == 0 {
		return
	}
	for weak := range c.mentions {
		for _, m := range matches[weak] {
			if c.same.find(weak) != c.same.find(m.set) {
				c.doubts = append(c.doubts, doubt{profiles[weak].first, profiles[m.set].first, m.why + ", but with more than one person"})
			}
		}
	}
}

// pairs lists the pairs of people who share a key.
func (c *personClusters) pairs(keys func(f *mention) []string) [][2]int {
	return c.same.sharedBy(func(i int) []string { return keys(&c.mentions[i]) })
}

// strong is a set that a rule ties a weak one to.
type strong struct {
	set int
	why string
}

// only returns the one set that a weak one is tied to, if it is not joined
// yet; nil if there are several, or none.
func (c *personClusters) only(weak int, matches []strong) *strong {
	var found *strong
	for i := range matches {
		m := &matches[i]
		switch {
		case found == nil:
			found = m
		case c.same.find(m.set) != c.same.find(found.set):
			return nil
		}
	}
	if found == nil || c.same.find(weak) == c.same.find(found.set) {
		return nil
	}
	return found
}

// name gives every person an identifier, preferably of the Latin name.
func (c *personClusters) name() {
	taken := unique{}
	for _, set := range c.same.all() {
		best, country := c.mentions[set[0]].person.Name, ""
		for _, i := range set {
			country = cmp.Or(country, c.mentions[i].person.Country)
			if name := c.mentions[i].person.Name; better(name, best) {
				best = name
			}
		}
		id := slug.Of("person", cmp.Or(shownOf(c.shown, c.same, set), best))
		if taken[id] > 0 && country != "" {
			id += "-" + strings.ToLower(country)
		}
		id = taken.take(id, "person")
		for _, i := range set {
			c.l.ids[c.mentions[i].s][c.mentions[i].person.ID] = id
		}
	}
}

// better reports whether a name is a fuller one, Latin letters before others.
func better(printed, than string) bool {
	if name.Latin(printed) != name.Latin(than) {
		return name.Latin(printed)
	}
	return len(printed) > len(than)
}

func (c *personClusters) fill() {
	sets := c.same.all()
	c.l.out.Links = slices.Grow(c.l.out.Links, len(c.mentions)-len(sets))
	for _, set := range sets {
		c.l.out.People = append(c.l.out.People, c.row(set))
	}
	sort.Slice(c.l.out.People, func(i, j int) bool { return c.l.out.People[i].ID < c.l.out.People[j].ID })
}

// row makes the row of one person; the position is the latest one printed.
func (c *personClusters) row(set []int) schema.Person {
	f := c.mentions[set[0]]
	row := *f.person
	row.ID, row.Names, row.Evidence, row.Provenance = c.l.ids[f.s][f.person.ID], nil, nil, nil
	row.Evidence = roomFor(set, func(i int) []schema.Span { return c.mentions[i].person.Evidence })
	latest := f
	for _, i := range set {
		f := c.mentions[i]
		p := f.person
		row.Names = addNames(row.Names, p.Names...)
		own := len(row.Evidence)
		row.Evidence = append(row.Evidence, p.Evidence...)
		row.Provenance = addNew(row.Provenance, p.Provenance...)
		row.Country = cmp.Or(row.Country, p.Country)
		if why := c.why[i]; why != "" {
			c.l.joined("person", row.ID, p.Name, why, row.Evidence[own:])
			row.Provenance = addNew(row.Provenance, c.l.joinNote("person_id", p.Name, why))
		}
		if p.Position != "" && (latest.person.Position == "" || c.l.made[f.s].first > c.l.made[latest.s].first) {
			latest = f
		}
	}
	if latest.person.Position != "" {
		row.PositionLanguage, row.PositionDate = c.l.statements[latest.s].Document.Language, c.l.date(latest.s)
	}
	row.Position, row.OrganizationID = latest.person.Position, c.l.ids[latest.s][latest.person.OrganizationID]
	row.NameEN, row.NameJA = printed(row.Names, "en"), printed(row.Names, "ja")
	row.Name = cmp.Or(row.NameEN, row.NameJA, row.Name) // both are printed
	show(shownOf(c.shown, c.same, set), &row.Name, &row.NameEN, &row.NameJA)
	return row
}

// joinNote is the provenance of a join; one that the user asked for says so.
func (l *linker) joinNote(field, name, why string) schema.Provenance {
	origin := schema.OriginLinked
	if strings.HasPrefix(why, correct.Basis) {
		origin = schema.OriginCorrected
	}
	return schema.Provenance{Field: field, Origin: origin, Basis: name + ": " + why}
}
