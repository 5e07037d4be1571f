package naming

import (
	"slices"
	"strconv"

	"dialoguec/emit/site/markup"
	"dialoguec/emit/site/tongue"
	"dialoguec/schema"
)

// Place is where a meeting was held: venue, city and country, as far as known.
func (n Names) Place(m *schema.Meeting) []markup.Words {
	out := markup.Said(n.Printed(m.Venue), n.CityName(m.CityID, m.City))
	if country := n.PartyName(m.Country); country.Text != "" && (len(out) == 0 || out[len(out)-1] != country) {
		out = append(out, country)
	}
	return out
}

// WhenSaid is the date of the meeting at which something was said, or else that
// of the statement.
func (n Names) WhenSaid(p *schema.Provision) string {
	if m := n.Meeting(p.MeetingID); m != nil && m.Date != "" {
		return n.Date(m.Date)
	}
	if d := n.Document(p.DocumentID); d != nil {
		return n.Date(d.IssuedDate)
	}
	return ""
}

// YearOf is the year of a meeting, "" if it is unknown.
func (n Names) YearOf(id string) string {
	if m := n.Meeting(id); m != nil && m.Date.Year() > 0 {
		return n.Year(m.Date.Year())
	}
	return ""
}

// Slip says how long after the planned window a meeting took place; "" if that
// is not known.
func (n Names) Slip(m *schema.Meeting) string {
	if m.SlipMin == nil || m.SlipMax == nil || m.Status != schema.Held {
		return ""
	}
	least, most := *m.SlipMin, *m.SlipMax
	switch {
	case least == 0 && most == 0:
		return n.Say("slip.none")
	case most <= 0:
		return n.Say("slip.before", days(-most, -least))
	case least >= 0:
		return n.Say("slip.after", days(least, most))
	}
	return ""
}

// days is a number of days, or a range of them.
func days(least, most int) string {
	if least == most {
		return strconv.Itoa(least)
	}
	return strconv.Itoa(least) + "–" + strconv.Itoa(most)
}

// OneVersion leaves out of the documents of a meeting those that have another
// version in the language of the page.
func (n Names) OneVersion(documents []int) []int {
	mine := func(i int) bool { return tongue.CodeOf(n.Documents[i].Language) == n.Code }
	return slices.DeleteFunc(slices.Clone(documents), func(i int) bool {
		versions := n.Versions[n.Documents[i].WorkID]
		if len(versions) < 2 || mine(i) {
			return false
		}
		return slices.ContainsFunc(versions, mine) || versions[0] != i
	})
}
