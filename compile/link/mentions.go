package link

import (
	"cmp"
	"slices"

	"dialoguec/compile/link/name"
	"dialoguec/schema"
)

// mention is one person of one statement on the way into the dataset.
type mention struct {
	local
	person *schema.Person
	*bearer
	posts []*post
}

// bearer is what a name on a side says of whoever bears it, wherever it is printed.
type bearer struct {
	name         name.Person
	full, family []string // see [fullNameKeys] and [familyKeys]
}

type post struct {
	name.Post
	keys []string
}

// mentionReader reads the mentions of people. It takes every name and every
// post apart once: texts name the same ones again and again.
type mentionReader struct {
	l       *linker
	bearers map[[2]string]*bearer // by name and country
	posts   map[[2]string]*post   // by post and organization
}

func (l *linker) mentions() []mention {
	r := mentionReader{l, map[[2]string]*bearer{}, map[[2]string]*post{}}
	n := 0
	for _, st := range l.statements {
		n += len(st.People)
	}
	out := make([]mention, 0, n)
	for s, st := range l.statements {
		if len(st.People) == 0 {
			continue
		}
		posts := r.postsOf(s)
		for i := range st.People {
			p := &st.People[i]
			out = append(out, mention{local{s, i}, p, r.bearer(p), posts[p.ID]})
		}
	}
	return out
}

func (r *mentionReader) bearer(p *schema.Person) *bearer {
	key := [2]string{p.Name, p.Country}
	b := r.bearers[key]
	if b == nil {
		n := name.Parse(p.Name, p.Country)
		b = &bearer{n, fullNameKeys(n), familyKeys(n, p.Country)}
		r.bearers[key] = b
	}
	return b
}

func (r *mentionReader) post(printed, organization string) *post {
	key := [2]string{printed, organization}
	p := r.posts[key]
	if p == nil {
		parsed := name.ParsePost(printed, organization)
		p = &post{parsed, parsed.Keys()}
		r.posts[key] = p
	}
	return p
}

// postsOf lists the posts in which a statement shows each of its people.
func (r *mentionReader) postsOf(s int) map[string][]*post {
	l, posts := r.l, map[string][]*post{}
	add := func(person, printed, organization string) {
		if printed == "" || person == "" {
			return
		}
		q := r.post(printed, l.ids[s][organization])
		if !slices.ContainsFunc(posts[person], func(p *post) bool { return p.Post == q.Post }) {
			posts[person] = append(posts[person], q)
		}
	}
	for _, p := range l.statements[s].People {
		add(p.ID, p.Position, p.OrganizationID)
	}
	for _, x := range l.statements[s].Participations.All() {
		add(x.PersonID, x.Position, x.OrganizationID)
	}
	return posts
}

// profile is what is known of a set of mentions: their names, and the posts in
// which they were shown, each with the days.
type profile struct {
	first    *mention
	country  string
	names    []name.Person
	ranks    map[string]bool
	terms    map[string][]term // by the keys of the posts
	parties  map[string]bool   // of statements without a country for the person
	appeared map[int]bool      // in which statements
	days     map[string]bool   // of the meetings that those report, with their parties
}

// term is one appearance in a post.
type term struct {
	s    int
	days window
}

func (c *personClusters) profiles(pairs [][2]int) map[int]*profile {
	l, out := c.l, map[int]*profile{}
	for _, pair := range pairs {
		out[pair[0]], out[pair[1]] = nil, nil
	}
	for i := range c.mentions {
		set := c.same.find(i)
		p, asked := out[set]
		if !asked {
			continue
		}
		f := &c.mentions[i]
		if p == nil {
			p = &profile{first: f, ranks: map[string]bool{}, terms: map[string][]term{}, parties: map[string]bool{}, appeared: map[int]bool{}, days: map[string]bool{}}
			out[set] = p
		}
		p.add(f, l.made[f.s])
		if start, end := l.date(f.s).Days(); start != "" {
			p.days[l.partyKeys[f.s]+" "+start+"/"+end] = true
		}
		if f.person.Country == "" {
			for c := range l.parties[f.s] {
				p.parties[c] = true
			}
		}
	}
	return out
}

func (p *profile) add(f *mention, made window) {
	p.country = cmp.Or(p.country, f.person.Country)
	p.appeared[f.s] = true
	if !slices.ContainsFunc(p.names, func(n name.Person) bool { return n.Printed == f.name.Printed }) {
		p.names = append(p.names, f.name)
	}
	for _, q := range f.posts {
		if q.Rank != "" {
			p.ranks[q.Rank] = true
		}
		for _, k := range q.keys {
			p.terms[k] = append(p.terms[k], term{f.s, made})
		}
	}
}

// alone reports whether only a family name is known.
func (p *profile) alone() bool {
	return !slices.ContainsFunc(p.names, func(n name.Person) bool { return !n.Alone() })
}

func anyNames(a, b *profile, test func(x, y name.Person) bool) bool {
	for _, x := range a.names {
		if slices.ContainsFunc(b.names, func(y name.Person) bool { return test(x, y) }) {
			return true
		}
	}
	return false
}

// meet reports whether two sets have something in common.
func meet[K comparable](a, b map[K]bool) bool {
	for k := range a {
		if b[k] {
			return true
		}
	}
	return false
}

// sharePost reports whether both were shown in one post within some days, or
// in one statement.
func sharePost(a, b *profile, days int) bool {
	for k, terms := range a.terms {
		for _, t := range terms {
			for _, u := range b.terms[k] {
				if t.s == u.s || t.days.within(u.days, days) {
					return true
				}
			}
		}
	}
	return false
}
