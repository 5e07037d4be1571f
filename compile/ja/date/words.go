package date

import (
	"embed"
	"strconv"

	"dialoguec/compile/ja/lex"
)

//go:embed data
var data embed.FS

// vocabulary holds the words of dates.
type vocabulary struct {
	Beginnings, Edges, ThisYear, Seasons, FirstHalf                  lex.List
	SecondHalf, Until, Since, From                                   lex.List
	Ranges, Joins, SharedDays, Months, Counted, HalfDays             lex.List
	TimeRanges, Colons, Coming, By, Weekdays, WeekdayEnds            lex.List
	Noon, HalfHours, TimeEnds, Duration, Jointly, Starts, LocalTimes lex.List
	Years, Days, SeasonEnds, DayLeads, ToCome, PartsOfDay            lex.List
	Editions                                                         lex.List
	eras                                                             []era
	relative                                                         *lex.Dict[relative]
}

// An era counts its years from the one after before.
type era struct {
	name, letter string
	before       int
}

// A unit is what a relative word counts.
type unit uint8

const (
	years unit = iota
	months
	days
)

var units = map[string]unit{"year": years, "month": months, "day": days}

// A relative word is some years, months or days from another date: that of
// issue, or the one printed before.
type relative struct {
	ofIssue bool
	unit    unit
	count   int
}

func readRelative(l *lex.Loader) *lex.Dict[relative] {
	var all []lex.Word[relative]
	for _, r := range l.Table("relative.tsv", "word", "from", "unit", "count") {
		l.Choice(r, 1, "issue", "before")
		l.Choice(r, 2, "year", "month", "day")
		n, err := strconv.Atoi(r.Fields[3])
		if err != nil {
			l.Fault(r.Errorf("%q is no number, count the years, months or days", r.Fields[3]))
		}
		all = append(all, lex.Word[relative]{Text: r.Fields[0], Value: relative{r.Fields[1] == "issue", units[r.Fields[2]], n}})
	}
	return lex.NewDict(all, lex.Earlier[relative])
}

var words = lex.Vocabulary(data, func(l *lex.Loader, v *vocabulary) {
	l.Lists("words.tsv", v)
	for _, r := range l.Table("eras.tsv", "era", "letter", "before") {
		n, err := strconv.Atoi(r.Fields[2])
		if err != nil {
			l.Fault(r.Errorf("%q is no year, give the year before the first of the era", r.Fields[2]))
		}
		v.eras = append(v.eras, era{r.Fields[0], r.Fields[1], n})
	}
	v.relative = readRelative(l)
})
