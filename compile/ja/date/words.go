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
	Beginnings, Edges, ThisYear, Seasons, FirstHalf, SecondHalf, Until, Since, From                   lex.List
	Ranges, Joins, Months, Counted, HalfDays, TimeRanges, Colons, Coming, By, Weekdays, WeekdayEnds   lex.List
	Noon, HalfHours, TimeEnds, Duration, Jointly, Starts, Years, Days, SeasonEnds, SameMonth, SameDay lex.List
	eras                                                                                              []era
	years                                                                                             *lex.Dict[relativeYear]
}

// An era counts its years from the one after before.
type era struct {
	name, letter string
	before       int
}

// A relativeYear is a word for a year that is some years from another: the year
// of issue, or the one of the date before.
type relativeYear struct {
	ofIssue bool
	years   int
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
	var years []lex.Word[relativeYear]
	for _, r := range l.Table("years.tsv", "word", "from", "years") {
		l.Choice(r, 1, "issue", "before")
		n, err := strconv.Atoi(r.Fields[2])
		if err != nil {
			l.Fault(r.Errorf("%q is no number, count the years", r.Fields[2]))
		}
		years = append(years, lex.Word[relativeYear]{Text: r.Fields[0], Value: relativeYear{r.Fields[1] == "issue", n}})
	}
	v.years = lex.NewDict(years, lex.Earlier[relativeYear])
})
