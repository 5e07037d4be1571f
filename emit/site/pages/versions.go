package pages

import (
	"cmp"
	"slices"

	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/page"
	"dialoguec/emit/site/tongue"
	"dialoguec/schema"
)

// comparison lays the versions of a statement side by side.
type comparison struct{ *page.Draft }

// versionPages lists the page of each statement that has versions in two
// languages: both side by side.
func versionPages(s *page.Site) []page.Page {
	var pages []page.Page
	for i := range s.Documents {
		work := s.Documents[i].WorkID
		if all := s.Versions[work]; len(all) < 2 || all[0] != i {
			continue
		}
		pages = append(pages, page.Page{Path: "work/" + work, Template: "versions", Build: func(c *page.Draft) any { return comparison{c}.versionsPage(work) }})
	}
	return pages
}

type versionsBody struct {
	Left, Right       markup.Link
	LeftIn, RightIn   string
	LeftTag, RightTag string
	Meeting           markup.Link
	Pairs             []pair
	Differences       int
}

// pair is what the two versions say at one place; one may say nothing.
type pair struct {
	Left, Right markup.InPlace
	Differences []difference
}

// difference is what two versions say differently.
type difference struct {
	Label, Left, Right string
	Strength           bool // the one undertakes more than the other
}

func (c comparison) versionsPage(work string) any {
	left, right := c.pairOf(work)
	b := &versionsBody{
		Left: c.DocumentLink(left.ID), Right: c.DocumentLink(right.ID), LeftTag: left.Language, RightTag: right.Language,
		LeftIn: c.LanguageName(left.Language), RightIn: c.LanguageName(right.Language), Meeting: c.MeetingLink(left.MeetingID),
	}
	b.Pairs = c.pairs(left, right)
	for _, p := range b.Pairs {
		if len(p.Differences) > 0 {
			b.Differences++
		}
	}
	if b.Meeting.Text == "" {
		b.Meeting = markup.Link{Words: c.DocumentLabel(left)}
	}
	c.Head.Title = c.Say("side-by-side") + c.Say("colon") + b.Meeting.Text
	c.Head.Description = c.Say("versions-description", len(b.Pairs), b.Differences)
	return b
}

// pairOf are two versions of a work, the English one first.
func (c comparison) pairOf(work string) (left, right *schema.Document) {
	all := slices.Clone(c.Versions[work])
	slices.SortStableFunc(all, func(a, b int) int {
		return rankOf(c.Documents[a].Language) - rankOf(c.Documents[b].Language)
	})
	return &c.Documents[all[0]], &c.Documents[all[1]]
}

func rankOf(language string) int {
	if language == "en" {
		return 0
	}
	return 1
}

// pairs aligns the provisions of two versions in the order of the left one; what
// only the right one says comes after what it says before.
func (c comparison) pairs(left, right *schema.Document) []pair {
	partner := map[string]string{}
	for _, i := range c.Said[left.ID] {
		id := c.Provisions.List[i].ID
		for _, n := range c.Aligned[id] {
			if a := &c.Alignments[n]; a.ProvisionB != "" {
				other := a.ProvisionA
				if other == id {
					other = a.ProvisionB
				}
				partner[id], partner[other] = other, id
			}
		}
	}
	rest := c.Said[right.ID]
	var out []pair
	alone := func(until string) {
		for len(rest) > 0 {
			p := &c.Provisions.List[rest[0]]
			if p.ID == until {
				rest = rest[1:]
				return
			}
			if partner[p.ID] != "" && until != "" {
				return // out of order: it comes with its partner
			}
			if partner[p.ID] == "" {
				out = append(out, pair{Right: c.version(p), Differences: []difference{{Label: c.Say("only-in-" + tongue.CodeOf(right.Language))}}})
			}
			rest = rest[1:]
		}
	}
	for _, i := range c.Said[left.ID] {
		p := &c.Provisions.List[i]
		other := c.Provision(partner[p.ID])
		if other == nil {
			out = append(out, pair{Left: c.version(p), Differences: []difference{{Label: c.Say("only-in-" + tongue.CodeOf(left.Language))}}})
			continue
		}
		alone(other.ID)
		out = append(out, pair{c.version(p), c.version(other), c.differences(p, other)})
	}
	alone("")
	return out
}

func (c comparison) version(p *schema.Provision) markup.InPlace {
	return func() {
		c.Rows().Quote(p)
		c.Tag(`<p class="read">`)
		c.Rows().ActsOf(p)
		c.Rows().DueOf(p)
		c.Tag("</p>")
	}
}

// differences compares what two versions undertake.
func (c comparison) differences(p, q *schema.Provision) []difference {
	var out []difference
	if p.Commitment != q.Commitment {
		out = append(out, difference{c.Say("filter.strength"), c.Label("strength", string(p.Commitment)), c.Label("strength", string(q.Commitment)), true})
	}
	if l, r := without(p.Acts, q.Acts), without(q.Acts, p.Acts); len(l)+len(r) > 0 {
		out = append(out, difference{c.Say("filter.act"), c.acts(l), c.acts(r), false})
	}
	if p.Deadline != q.Deadline {
		none := c.Say("nothing")
		out = append(out, difference{c.Say("due"), cmp.Or(c.Date(p.Deadline), none), cmp.Or(c.Date(q.Deadline), none), true})
	}
	if p.Negated != q.Negated {
		out = append(out, difference{c.Say("not"), c.YesNo(p.Negated), c.YesNo(q.Negated), true})
	}
	return out
}

func without(a, b []schema.Act) []schema.Act {
	return slices.DeleteFunc(slices.Clone(a), func(x schema.Act) bool { return slices.Contains(b, x) })
}

func (c comparison) acts(list []schema.Act) string {
	words := ""
	for i, a := range list {
		if i > 0 {
			words += c.Say("comma")
		}
		words += c.Label("act", string(a))
	}
	return cmp.Or(words, c.Say("nothing"))
}
