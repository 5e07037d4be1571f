package link_test

import (
	"slices"
	"strings"

	"dialoguec/schema"
)

// documents lists the documents that give evidence, each once and in order.
func documents(spans []schema.Span) []string {
	var out []string
	for _, s := range spans {
		if !slices.Contains(out, s.Document) {
			out = append(out, s.Document)
		}
	}
	slices.Sort(out)
	return out
}

// number is the number in a document's name: "04" of us-canada-spectrum-04-en.
func number(document string) string {
	parts := strings.Split(document, "-")
	return parts[len(parts)-2]
}

// person writes people with their country and the numbers of their documents.
func person(ids ...string) func(c *compiled) string {
	return func(c *compiled) string {
		var out []string
		for _, p := range c.People {
			if !slices.Contains(ids, p.ID) {
				continue
			}
			var numbers []string
			for _, d := range documents(p.Evidence) {
				if n := number(d); !slices.Contains(numbers, n) {
					numbers = append(numbers, n)
				}
			}
			slices.Sort(numbers)
			out = append(out, p.ID+" "+p.Country+" in "+strings.Join(numbers, " "))
		}
		return strings.Join(out, "; ")
	}
}

// named writes the people who bear a name, with all their names and the position.
func named(name string) func(c *compiled) string {
	return func(c *compiled) string {
		var out []string
		for _, p := range c.People {
			var names []string
			for _, n := range p.Names {
				names = append(names, n.Text)
			}
			if slices.Contains(names, name) {
				slices.Sort(names)
				out = append(out, strings.Join(slices.Compact(names), "/")+" "+strings.TrimPrefix(p.Position, "外務省"))
			}
		}
		return strings.Join(out, "; ")
	}
}

// partOf lists the ordinals of the meetings in which a person or body took part.
func partOf(id string) func(c *compiled) string {
	return func(c *compiled) string {
		var out []string
		for _, p := range c.Participations.List {
			if p.PersonID != id && p.OrganizationID != id {
				continue
			}
			if n := p.MeetingID[strings.LastIndexByte(p.MeetingID, '/')+1:]; !slices.Contains(out, n) {
				out = append(out, n)
			}
		}
		slices.Sort(out)
		return strings.Join(out, " ")
	}
}

// bodies writes bodies with their countries and the names that are printed.
func bodies(ids ...string) func(c *compiled) string {
	return func(c *compiled) string {
		var out []string
		for _, o := range c.Organizations {
			if !slices.Contains(ids, o.ID) {
				continue
			}
			var names []string
			for _, n := range o.Names {
				name := strings.TrimPrefix(n.Text, "米国")
				if !slices.Contains(names, name) && printedSomewhere(c, o, n.Text) {
					names = append(names, name)
				}
			}
			slices.Sort(names)
			out = append(out, o.ID+" "+o.Country+" "+strings.Join(names, "/"))
		}
		return strings.Join(out, "; ")
	}
}

// printedSomewhere reports whether a document prints a name at the evidence of a body.
func printedSomewhere(c *compiled, o schema.Organization, name string) bool {
	return slices.ContainsFunc(o.Evidence, func(s schema.Span) bool { return s.Quote == name || strings.Contains(s.Quote, "("+name+")") })
}

// both writes the two names of bodies.
func both(ids ...string) func(c *compiled) string {
	return func(c *compiled) string {
		var out []string
		for _, id := range ids {
			for _, o := range c.Organizations {
				if o.ID == id {
					out = append(out, o.NameEN+" = "+o.NameJA)
				}
			}
		}
		return strings.Join(out, "; ")
	}
}

// documentsOf lists the documents that name a body.
func documentsOf(id string) func(c *compiled) string {
	return func(c *compiled) string {
		for _, o := range c.Organizations {
			if o.ID == id {
				return strings.Join(documents(o.Evidence), ", ")
			}
		}
		return ""
	}
}

// documentsAt lists the documents that report a meeting.
func documentsAt(id string) func(c *compiled) string {
	return func(c *compiled) string {
		var out []string
		for _, d := range c.Documents {
			if d.MeetingID == id {
				out = append(out, d.ID)
			}
		}
		return strings.Join(out, ", ")
	}
}

// series lists the series with a word in their identifiers.
func series(word string) func(c *compiled) string {
	return func(c *compiled) string {
		var out []string
		for _, s := range c.Series {
			if strings.Contains(s.ID, word) || strings.Contains(s.ID, "地方ブロードバンド") && word == "rural-broadband" {
				out = append(out, s.ID)
			}
		}
		return strings.Join(out, ", ")
	}
}

func successor(id string) func(c *compiled) string {
	return func(c *compiled) string {
		for _, s := range c.Series {
			if s.ID == id {
				return s.SuccessorID
			}
		}
		return ""
	}
}

func previous(id string) func(c *compiled) string {
	return func(c *compiled) string { return c.meetingOf(id).PreviousID }
}

// claims writes a meeting with all that documents say of it.
func claims(id string) func(c *compiled) string {
	return func(c *compiled) string {
		m := c.meetingOf(id)
		var out []string
		for _, q := range m.Claims {
			if len(q.Evidence) == 0 {
				out = append(out, "without evidence:")
			}
			out = append(out, q.Field+" "+q.Value)
		}
		return string(m.Status) + " " + string(m.Date) + " " + m.City + "; " + strings.Join(out, ", ")
	}
}

// candidates writes the reports of pairs that may be one with a word in them.
func candidates(word string) func(c *compiled) string {
	return func(c *compiled) string {
		var out []string
		for _, d := range c.problems {
			if d.Code == schema.UncertainIdentity && strings.Contains(d.Message, word) {
				out = append(out, d.Message)
			}
		}
		return strings.Join(out, "; ")
	}
}

// found lists the contradictions that were reported in the files with a word
// in their names; each must quote both sides.
func found(word string) func(c *compiled) string {
	return func(c *compiled) string {
		var out []string
		for _, d := range c.problems {
			if d.Code >= schema.DateConflict && d.Code <= schema.OrdinalRepeated && strings.Contains(d.Path, word) {
				if len(d.Related) == 0 || d.Line == 0 {
					out = append(out, "one side of")
				}
				out = append(out, string(d.Code))
			}
		}
		slices.Sort(out)
		return strings.Join(out, " ")
	}
}

// thread writes the thread that a provision with some words opens.
func thread(words string) func(c *compiled) string {
	return func(c *compiled) string {
		document := map[string]string{}
		var opening string
		for _, p := range c.Provisions.List {
			document[p.ID] = p.DocumentID
		}
		for _, l := range c.Threads {
			for _, p := range c.Provisions.List {
				if p.ID == l.ProvisionID && l.Relation == "opens" && strings.Contains(p.Text, words) {
					opening = l.ThreadID
				}
			}
		}
		var out []string
		for _, l := range c.Threads {
			if entry := document[l.ProvisionID] + " " + string(l.Relation); l.ThreadID == opening && !slices.Contains(out, entry) {
				out = append(out, entry)
			}
		}
		return strings.Join(out, "; ")
	}
}

func work(prefix string) func(c *compiled) string {
	return func(c *compiled) string {
		var out []string
		for _, d := range c.Documents {
			if strings.HasPrefix(d.ID, prefix) {
				out = append(out, d.WorkID)
			}
		}
		return strings.Join(out, ", ")
	}
}

// differences lists what alignments say differs.
func differences(c *compiled) string {
	var out []string
	for _, a := range c.Alignments {
		if a.Difference != "" {
			out = append(out, a.Difference)
		}
	}
	return strings.Join(out, " | ")
}
