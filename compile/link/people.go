package link

import (
	"cmp"
	"slices"
	"strings"

	"dialoguec/compile/slug"
	"dialoguec/schema"
)

// face is one person of one statement on the way into the dataset.
type face struct {
	local
	person *schema.Person
	name   personName
	posts  []post
}

// identityMonths is within how many months two statements may speak of one
// holder of a post by surname alone.
const identityMonths = 24

// linkPeople makes one row of all that are the same person. The rules stand
// from the surest to the least sure; a country never joins another.
func (l *linker) linkPeople() {
	faces := l.faces()
	same := newGroups(len(faces))
	why := make([]string, len(faces))
	for _, rule := range []func(a, b *face) string{l.sameFullName, l.sameInOtherScript, l.samePost} {
		l.joinFaces(faces, same, why, rule)
	}
	l.nameFaces(faces, same)
	l.fillFaces(faces, same, why)
}

func (l *linker) faces() []face {
	var out []face
	for s, st := range l.statements {
		for i := range st.People {
			p := &st.People[i]
			out = append(out, face{local{s, i}, p, parseName(p.Name), l.postsOf(s, p)})
		}
	}
	return out
}

// postsOf lists the posts in which a statement shows a person.
func (l *linker) postsOf(s int, p *schema.Person) []post {
	var posts []post
	add := func(printed, organization string) {
		if printed == "" {
			return
		}
		q := parsePost(printed, l.ids[s][organization])
		if !slices.Contains(posts, q) {
			posts = append(posts, q)
		}
	}
	add(p.Position, p.OrganizationID)
	for _, x := range l.statements[s].Participations {
		if x.PersonID == p.ID {
			add(x.Position, x.OrganizationID)
		}
	}
	return posts
}

// joinFaces joins all pairs for which a rule has a reason, unless that would
// give a person two countries. A face that a rule ties to more than one set is
// left apart, and reported.
func (l *linker) joinFaces(faces []face, same *groups, why []string, rule func(a, b *face) string) {
	for i := range faces {
		matches := map[int]string{}
		where := map[int]int{}
		for j := range faces {
			if same.find(i) == same.find(j) || !l.oneCountry(faces, same, i, j) {
				continue
			}
			if reason := rule(&faces[i], &faces[j]); reason != "" {
				if _, there := matches[same.find(j)]; !there {
					matches[same.find(j)], where[same.find(j)] = reason, j
				}
			}
		}
		switch {
		case len(matches) == 1:
			for set, reason := range matches {
				j := where[set]
				why[max(i, j)] = cmp.Or(why[max(i, j)], reason)
				same.join(i, j)
			}
		case len(matches) > 1:
			l.doubtfulFace(faces, i, where)
		}
	}
}

func (l *linker) doubtfulFace(faces []face, i int, where map[int]int) {
	others := make([]int, 0, len(where))
	for _, j := range where {
		others = append(others, j)
	}
	slices.Sort(others)
	for _, j := range others {
		a, b := faces[i].person, faces[j].person
		if len(a.Evidence) > 0 && len(b.Evidence) > 0 {
			l.candidate(schema.UncertainIdentity, "person", a.Name, b.Name,
				"name, side and post agree, but with more than one person", a.Evidence[0], b.Evidence[0])
		}
	}
}

// oneCountry reports whether the sets of two faces have at most one country between them.
func (l *linker) oneCountry(faces []face, same *groups, i, j int) bool {
	country := ""
	for k := range faces {
		if r := same.find(k); r != same.find(i) && r != same.find(j) {
			continue
		}
		c := faces[k].person.Country
		if c != "" && country != "" && c != country {
			return false
		}
		country = cmp.Or(country, c)
	}
	return true
}

// sameFullName joins people of one full name. Without a country on both sides
// the parties of the statements must be the same.
func (l *linker) sameFullName(a, b *face) string {
	if a.name.given == "" || b.name.given == "" || a.name.folded != b.name.folded {
		return ""
	}
	if a.person.Country == b.person.Country && a.person.Country != "" {
		return "the same full name on the same side"
	}
	if a.person.Country == "" || b.person.Country == "" {
		if strings.Join(sorted(l.parties[a.s]), "+") == strings.Join(sorted(l.parties[b.s]), "+") || sharePost(a.posts, b.posts) {
			return "the same full name, and nothing against it"
		}
	}
	return ""
}

// sameInOtherScript joins a name in Latin letters with the same name in
// katakana, or with a Japanese name whose family name is read so, where side
// and rank agree too.
func (l *linker) sameInOtherScript(a, b *face) string {
	if a.person.Country == "" || a.person.Country != b.person.Country || !shareRank(a.posts, b.posts) {
		return ""
	}
	if a.name.given == "" || b.name.given == "" {
		return ""
	}
	if sound(a.name, b.name) {
		return "the names sound alike, and side and rank agree"
	}
	if sameFamilyReading(a.name, b.name) && sharePost(a.posts, b.posts) && l.near(a.s, b.s, 2*identityMonths) {
		return "the family name is read so, and side, post and time agree"
	}
	return ""
}

// samePost joins a surname alone with the one person of that surname who held
// the same post on the same side at about the same time.
func (l *linker) samePost(a, b *face) string {
	if a.person.Country == "" || a.person.Country != b.person.Country || a.name.given != "" && b.name.given != "" {
		return ""
	}
	if !sameSurname(a.name, b.name) || !sharePost(a.posts, b.posts) || !l.near(a.s, b.s, identityMonths) && a.s != b.s {
		return ""
	}
	return "surname, side, post and time agree"
}

// nameFaces gives every person an identifier, preferably of the Latin name.
func (l *linker) nameFaces(faces []face, same *groups) {
	taken := unique{}
	for _, set := range same.all() {
		best := faces[set[0]].person.Name
		for _, i := range set[1:] {
			if name := faces[i].person.Name; better(name, best) {
				best = name
			}
		}
		id := slug.Of(best)
		if country := strings.ToLower(faces[set[0]].person.Country); taken[id] && country != "" {
			id += "-" + country
		}
		id = taken.take(id, "person")
		for _, i := range set {
			l.ids[faces[i].s][faces[i].person.ID] = id
		}
	}
}

// better reports whether a name is a fuller one, Latin letters before others.
func better(name, than string) bool {
	if latin(name) != latin(than) {
		return latin(name)
	}
	return len(name) > len(than)
}

func (l *linker) fillFaces(faces []face, same *groups, why []string) {
	for _, set := range same.all() {
		f := faces[set[0]]
		row := *f.person
		row.ID, row.Names, row.Evidence, row.Provenance = l.ids[f.s][f.person.ID], nil, nil, nil
		latest := set[0]
		for _, i := range set {
			p := faces[i].person
			row.Names = addNames(row.Names, p.Names...)
			row.Evidence = append(row.Evidence, p.Evidence...)
			row.Provenance = append(row.Provenance, p.Provenance...)
			row.Country = cmp.Or(row.Country, p.Country)
			if why[i] != "" {
				l.joined("person", row.ID, p.Name, why[i], p.Evidence)
				row.Note("person_id", schema.OriginLinked, p.Name+" in "+l.statements[faces[i].s].Document.ID+": "+why[i])
			}
			if p.Position != "" && (faces[latest].person.Position == "" || l.date(faces[i].s) > l.date(faces[latest].s)) {
				latest = i
			}
		}
		p := faces[latest].person
		row.Position, row.OrganizationID = p.Position, l.ids[faces[latest].s][p.OrganizationID]
		row.NameEN, row.NameJA = printed(row.Names, "en"), printed(row.Names, "ja")
		row.Name = cmp.Or(row.NameEN, row.NameJA, row.Name)
		l.out.People = append(l.out.People, row)
	}
	slices.SortFunc(l.out.People, func(a, b schema.Person) int { return cmp.Compare(a.ID, b.ID) })
}
