package link

import (
	"cmp"
)

// counted is what all statements say of the counted meetings of one series:
// the days of each ordinal, as far as they agree.
type counted struct {
	kind    string   // of dialogue: the last word of the name
	words   []string // that tell it from others
	parties []string
	days    map[int]window
	firm    bool // no ordinal has days that contradict each other
}

// joinContained joins two names if one holds all words of the other that tell
// it from others ("Fentanyl Committee", "North American Fentanyl Committee"),
// the parties of one are among those of the other, and their counted meetings
// are one course of events. A name that fits two series is left alone.
func (c *seriesClusters) joinContained() {
	sets := c.same.all()
	list := make([]counted, len(sets))
	byWord := map[string][]int{} // of the sets before
	fits := make([][]int, len(sets))
	for i, set := range sets {
		list[i] = c.counted(set)
		if len(list[i].days) == 0 || !list[i].firm {
			continue
		}
		for _, j := range sharing(byWord, list[i].words) {
			if list[i].continues(&list[j]) {
				fits[i], fits[j] = append(fits[i], j), append(fits[j], i)
			}
		}
		for _, w := range list[i].words {
			byWord[w] = append(byWord[w], i)
		}
	}
	for i, others := range fits {
		if len(others) != 1 || others[0] > i || len(fits[others[0]]) != 1 {
			continue
		}
		a, b := sets[others[0]][0], sets[i][0]
		if c.entryOf(sets[i]) == "" || c.entryOf(sets[others[0]]) == "" {
			c.same.join(a, b)
			c.why[b] = cmp.Or(c.why[b], "one name within the other, and ordinals and days that run on from one to the other")
		}
	}
}

// counted gathers the counted meetings of a set of names of one series.
func (c *seriesClusters) counted(set []int) counted {
	name := c.all[set[0]].names[0]
	out := counted{words: name.Specific(), days: map[int]window{}, firm: true}
	if n := len(name.Core); n > 0 {
		out.kind = name.Core[n-1]
	}
	for _, i := range set {
		d := &c.all[i]
		out.parties = addNew(out.parties, d.parties...)
		for _, m := range d.met {
			if m.Ordinal > 0 {
				out.add(m.Ordinal, windowOf(m.Date))
			}
		}
	}
	return out
}

// add adds the days of an ordinal; of two that agree, the fewer ones are kept.
func (a *counted) add(ordinal int, days window) {
	switch before, told := a.days[ordinal]; {
	case !days.known:
	case told && !before.overlaps(days):
		a.firm = false
	case !told || days.length() < before.length():
		a.days[ordinal] = days
	}
}

// continues reports whether the counted meetings of two series of one kind, one
// name within the other, are those of one: some ordinal is on the same days in
// both, or follows one of the other, and all are in the order of their days.
func (a *counted) continues(b *counted) bool {
	if a.kind != b.kind || !alike(a.words, b.words) || !subset(a.parties, b.parties) && !subset(b.parties, a.parties) {
		return false
	}
	tied := false
	for n, x := range a.days {
		for k, y := range b.days {
			switch {
			case n == k && !x.overlaps(y), n < k && x.first > y.last, n > k && x.last < y.first:
				return false
			case n == k && max(x.length(), y.length()) <= longestMeeting, n == k+1, k == n+1:
				tied = true
			}
		}
	}
	return tied
}

// longestMeeting is the length of a meeting at most, in days.
const longestMeeting = 7

// length returns the number of days of a window.
func (w window) length() int { return w.last - w.first + 1 }

// entryOf returns the entry of the table of known series that a set has, or "".
func (c *seriesClusters) entryOf(set []int) string {
	for _, i := range set {
		if c.all[i].entry != "" {
			return c.all[i].entry
		}
	}
	return ""
}
